#include "ui/exporting/animation.h"

#include "ui/exporting/film.h"
#include "ui/exporting/frame_source.h"
#include "ui/exporting/gif.h"
#include "ui/exporting/webp.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace lab::ui {
namespace {

constexpr int gifFramesPerSecond = 20; ///< a GIF counts in hundredths of a second
constexpr int webpFramesPerSecond = 30;
constexpr int filmFramesPerSecond = 30;

const Error cancelled{.code = ErrorCode::Cancelled};

Error failed(Sentence reason)
{
    return {.code = ErrorCode::Io, .reason = std::move(reason)};
}

int framesPerSecondOf(const ExportRequest &request, int usual, int most)
{
    return request.framesPerSecond > 0 ? std::min(request.framesPerSecond, most) : usual;
}

QRgb toRgb(Colour colour)
{
    return qRgb(colour.r, colour.g, colour.b);
}

/// What the drawings are coloured with.
struct Colours {
    std::set<QRgb> areas;
    bool shades = false; ///< photos or values besides: more than a few
};

void collectColours(const Drawing &drawing, const Palette &palette, Colours &colours)
{
    for (const Mark &mark : drawing.marks) {
        if (const auto *box = std::get_if<BoxMark>(&mark)) {
            if (box->fill == Fill::Value)
                colours.shades = true; // median cut takes them
            else
                colours.areas.insert(toRgb(palette.fill(box->role, box->tone)));
        } else if (const auto *text = std::get_if<TextMark>(&mark)) {
            if (!text->onValue)
                colours.areas.insert(toRgb(palette.text(text->role, text->tone)));
        } else if (std::holds_alternative<PixelMark>(mark)) {
            colours.shades = true;
        }
    }
}

/// One palette for the whole animation: the exact colours of all areas, and the blends at their edges as a few frames
/// spread over the film have them. Fewer blends make smaller files: 64 colours show letters well.
ColourTable colourTableOf(const FrameSource &frames, const ExportRequest &request)
{
    constexpr Index samples = 6, looks = 60;
    const Palette palette = paletteOf(request.stage.look.theme);
    Colours colours{.areas = {toRgb(palette.background())}};
    for (Index i = 0; i < looks; ++i)
        collectColours(frames.drawing(i * (frames.count() - 1) / (looks - 1)), palette, colours);
    QList<QImage> pictures;
    for (Index i = 0; i < samples; ++i)
        pictures << frames.image(i * (frames.count() - 1) / (samples - 1));
    return ColourTable({colours.areas.begin(), colours.areas.end()}, pictures,
                       colours.shades || colours.areas.size() > 32 ? 8 : 6);
}

/// Calls show(image, first frame, number of frames) for every picture that stands still: moments may differ in a flight
/// in which nothing moves.
template <typename Show>
Result<bool> forEachPicture(const FrameSource &frames, ExportProgress &progress, Show show)
{
    QImage waiting = frames.image(0);
    Index first = 0;
    for (Index frame = frames.runLength(0); frame < frames.count(); frame += frames.runLength(frame)) {
        QImage image = frames.image(frame);
        if (image != waiting) {
            if (!show(waiting, first, frame - first))
                return failed(QT_TRANSLATE_NOOP("Refusals", "the encoder failed"));
            waiting = std::move(image);
            first = frame;
        }
        if (!progress.reached(double(frame) / double(frames.count())))
            return cancelled;
    }
    if (!show(waiting, first, frames.count() - first))
        return failed(QT_TRANSLATE_NOOP("Refusals", "the encoder failed"));
    return progress.reached(0.99) ? Result<bool>(true) : Result<bool>(cancelled);
}

Result<QByteArray> finished(QByteArray bytes)
{
    if (bytes.isEmpty())
        return failed(QT_TRANSLATE_NOOP("Refusals", "the encoder failed"));
    return bytes;
}

Result<QByteArray> writeFilm(FilmKind kind, const ExportRequest &request, ExportProgress &progress)
{
    if (const QString refusal = filmRefusal(kind); !refusal.isEmpty())
        return Error{.code = ErrorCode::Unsupported, .reason = refusal.toStdString()};
    const auto frames = FrameSource::of(request, framesPerSecondOf(request, filmFramesPerSecond, 120), true);
    if (!frames)
        return frames.error();
    FilmWriter writer(kind, frames->size(), frames->framesPerSecond());
    bool stopped = false;
    const auto done = forEachPicture(*frames, progress, [&](const QImage &image, Index first, Index run) {
        bool good = writer.add(image);
        for (Index i = 1; good && !stopped && i < run; ++i) {
            good = writer.repeat();
            stopped = !progress.reached(double(first + i) / double(frames->count()));
        }
        return good;
    });
    if (!done)
        return done.error().code == ErrorCode::Cancelled ? done.error() : failed(writer.errorText().toStdString());
    return finished(writer.finish());
}

} // namespace

Result<QByteArray> writeGif(const ExportRequest &request, ExportProgress &progress)
{
    const auto frames = FrameSource::of(request, framesPerSecondOf(request, gifFramesPerSecond, 50), false);
    if (!frames)
        return frames.error();
    if (!progress.reached(0))
        return cancelled;
    GifWriter writer(frames->size(), colourTableOf(*frames, request), request.loops);
    const auto centiseconds = [&](Index frame) {
        return int(std::lround(100.0 * double(frame) / frames->framesPerSecond()));
    };
    const auto done = forEachPicture(*frames, progress, [&](const QImage &image, Index first, Index run) {
        return writer.add(image, centiseconds(first + run) - centiseconds(first));
    });
    if (!done)
        return done.error();
    return finished(writer.finish());
}

Result<QByteArray> writeWebp(const ExportRequest &request, ExportProgress &progress)
{
    const auto frames = FrameSource::of(request, framesPerSecondOf(request, webpFramesPerSecond, 100), false);
    if (!frames)
        return frames.error();
    WebpWriter writer(frames->size(), request.loops);
    const auto milliseconds = [&](Index frame) {
        return int(std::lround(1000.0 * double(frame) / frames->framesPerSecond()));
    };
    const auto done = forEachPicture(*frames, progress, [&](const QImage &image, Index first, Index run) {
        return writer.add(image, milliseconds(first + run) - milliseconds(first));
    });
    if (!done)
        return done.error();
    return finished(writer.finish());
}

Result<QByteArray> writeMp4(const ExportRequest &request, ExportProgress &progress)
{
    return writeFilm(FilmKind::Mp4, request, progress);
}

Result<QByteArray> writeWebm(const ExportRequest &request, ExportProgress &progress)
{
    return writeFilm(FilmKind::Webm, request, progress);
}

} // namespace lab::ui
