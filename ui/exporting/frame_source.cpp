#include "ui/exporting/frame_source.h"

#include "ui/exporting/raster.h"

#include <algorithm>
#include <cmath>

namespace lab::ui {

Result<FrameSource> FrameSource::of(const ExportRequest &request, int framesPerSecond, bool even)
{
    Pacing pacing;
    pacing.speed = request.speed;
    const double seconds =
        duration(*request.walkthrough, pacing, request.first(), request.last()) + request.holdSeconds;
    if (!(seconds * framesPerSecond <= double(mostFrames)))
        return Error{.code = ErrorCode::LimitReached,
                     .reason = QT_TRANSLATE_NOOP("Refusals", "the animation would have more than 36000 frames; choose "
                                                             "fewer --steps, a coarser --grain or a higher --speed")};
    if (!(std::max(request.stage.frame.width, request.stage.frame.height) * request.scale <= 8192))
        return Error{
            .code = ErrorCode::LimitReached,
            .reason = QT_TRANSLATE_NOOP(
                "Refusals", "an animation has at most 8192 pixels a side; choose a smaller --size or --scale")};
    return FrameSource(request, framesPerSecond, even);
}

FrameSource::FrameSource(const ExportRequest &request, int framesPerSecond, bool even)
    : m_request(&request), m_framesPerSecond(framesPerSecond),
      m_size(pixelSize(request.stage.frame.width, request.stage.frame.height, request.scale))
{
    m_pacing.speed = request.speed;
    const double seconds =
        duration(*request.walkthrough, m_pacing, request.first(), request.last()) + request.holdSeconds;
    m_count = std::max<Index>(1, Index(std::ceil(seconds * framesPerSecond - 1e-9)));
    if (even)
        m_size = {(m_size.width() + 1) / 2 * 2, (m_size.height() + 1) / 2 * 2};
}

Moment FrameSource::momentOf(Index frame) const
{
    const Moment moment =
        momentAt(*m_request->walkthrough, m_pacing, m_request->first(), double(frame) / m_framesPerSecond);
    // The last frame stands for the end, however short the film.
    if (moment.step > m_request->last() || frame == m_count - 1)
        return {m_request->last(), 1};
    // A flight of which one would see a single picture, torn out of its way, is better not seen.
    if (m_pacing.flightSeconds / m_pacing.speed * m_framesPerSecond < 2)
        return {moment.step, 1};
    return moment;
}

Index FrameSource::runLength(Index frame) const
{
    const Moment moment = momentOf(frame);
    Index next = frame + 1;
    while (next < m_count && momentOf(next) == moment)
        ++next;
    return next - frame;
}

Drawing FrameSource::drawing(Index frame) const
{
    const Moment moment = momentOf(frame);
    if (!m_request->captioned)
        return drawingOf(*m_request, moment);
    constexpr double share = 0.17; // of the height, for title and sentence
    const Walkthrough &walkthrough = *m_request->walkthrough;
    StageParts stage = m_request->stage;
    const double height = stage.frame.height * share;
    stage.frame.height -= height;
    const Explanation words = explain(walkthrough, walkthrough.step(moment.step), m_request->explaining());
    return headed(drawStage(walkthrough, moment, stage), height, m_request->lesson.title, plainText(words.what));
}

QImage FrameSource::image(Index frame) const
{
    QImage image(m_size, QImage::Format_RGB32);
    paintInto(image, drawing(frame), m_request->stage.look.theme, m_request->scale);
    return image;
}

} // namespace lab::ui
