#include "ui/exporting/frame_source.h"

#include "core/lesson/picture.h"
#include "core/scene/loss_plot.h"
#include "ui/exporting/raster.h"

#include <algorithm>
#include <cmath>

namespace lab::ui {
namespace {

constexpr double learningSeconds = 6;

/// The last place of the way: the walk's end with the filter as it is there, beside it the filter and the losses so
/// far.
Drawing drawLearning(const ExportRequest &request, std::span<const LearningStep> way)
{
    constexpr double share = 0.7, margin = 16; // of the width, for the stage
    const LearningStep &now = way.back();
    Conv2DCall call = request.lesson.call;
    call.filter = now.filter;
    Beside beside = request.lesson.beside;
    beside.after.bias = now.bias;
    const Result<std::shared_ptr<const Story>> story = storyOf(Story::Kind::Forward, call, beside);
    if (!story) // the first place could be told, and the others differ in numbers alone
        return {};
    const Walkthrough walk(*story, request.walkthrough->options(), request.lesson.imageMaximum);
    StageParts stage = request.stage;
    const double width = stage.frame.width, height = stage.frame.height, column = width * (1 - share) - 2 * margin;
    stage.frame.width *= share;
    stage.frame.matrixLaneShown = false;
    std::vector<double> losses;
    for (const LearningStep &step : way)
        losses.push_back(step.slope.loss);
    Drawing whole = drawStage(walk, {walk.lastNumber(), 1}, stage);
    whole.width = width;
    const auto put = [&](Drawing part, double top) { placeOn(whole, std::move(part), {width * share + margin, top}); };
    put(drawWeights(now.filter, now.slope.gradient, column, request.stage.services.translate), height * 0.1);
    put(drawLoss(losses, column, height * 0.42, request.stage.services.translate), height * 0.5);
    return whole;
}

} // namespace

Result<FrameSource> FrameSource::of(const ExportRequest &request, int framesPerSecond, bool even)
{
    std::vector<LearningStep> learning;
    if (request.learnSteps > 0) {
        const Conv2DCall &call = request.lesson.call;
        const Beside &beside = request.lesson.beside;
        if (!beside.dy || !beside.dy->target)
            return Error{.code = ErrorCode::Unsupported,
                         .reason = QT_TRANSLATE_NOOP("Refusals", "--learn needs a lesson with a target: choose one in "
                                                                 "the panel Learn and save the lesson")};
        Result<std::vector<LearningStep>> way =
            learningSteps(call, beside, request.learnSteps, usualRate(limitRate(call, beside)));
        if (!way)
            return way.error();
        learning = *std::move(way);
    }
    FrameSource frames(request, framesPerSecond, even, std::move(learning));
    if (!(frames.seconds() * framesPerSecond <= double(mostFrames)))
        return Error{.code = ErrorCode::LimitReached,
                     .reason = QT_TRANSLATE_NOOP("Refusals", "the animation would have more than 36000 frames; choose "
                                                             "fewer --steps, a coarser --grain or a higher --speed")};
    if (!(std::max(request.stage.frame.width, request.stage.frame.height) * request.scale <= 8192))
        return Error{
            .code = ErrorCode::LimitReached,
            .reason = QT_TRANSLATE_NOOP(
                "Refusals", "an animation has at most 8192 pixels a side; choose a smaller --size or --scale")};
    return frames;
}

FrameSource::FrameSource(const ExportRequest &request, int framesPerSecond, bool even,
                         std::vector<LearningStep> learning)
    : m_request(&request), m_framesPerSecond(framesPerSecond),
      m_size(pixelSize(request.stage.frame.width, request.stage.frame.height, request.scale)),
      m_learning(std::move(learning))
{
    m_pacing.speed = request.speed;
    const double frames = std::min(seconds() * framesPerSecond, double(mostFrames));
    m_count = std::max<Index>(1, Index(std::ceil(frames - 1e-9)));
    if (even)
        m_size = {(m_size.width() + 1) / 2 * 2, (m_size.height() + 1) / 2 * 2};
}

double FrameSource::seconds() const
{
    const double moving = m_learning.empty()
                              ? duration(*m_request->walkthrough, m_pacing, m_request->first(), m_request->last())
                              : learningSeconds / m_request->speed;
    return moving + m_request->holdSeconds;
}

/// Slower at first, where the filter changes most.
std::size_t FrameSource::learnedAt(Index frame) const
{
    const double moving = learningSeconds / m_request->speed * m_framesPerSecond;
    const double share = std::min(1.0, double(frame) / std::max(1.0, moving));
    return frame == m_count - 1 ? m_learning.size() - 1
                                : std::size_t(std::llround(share * share * double(m_learning.size() - 1)));
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
    if (!m_learning.empty()) {
        while (next < m_count && learnedAt(next) == learnedAt(frame))
            ++next;
        return next - frame;
    }
    while (next < m_count && momentOf(next) == moment)
        ++next;
    return next - frame;
}

Drawing FrameSource::drawing(Index frame) const
{
    if (!m_learning.empty())
        return drawLearning(*m_request, std::span(m_learning).first(learnedAt(frame) + 1));
    const Moment moment = momentOf(frame);
    if (!m_request->captioned)
        return drawingOf(*m_request, moment);
    constexpr double share = 0.17; // of the height, for title and sentence
    const Walkthrough &walkthrough = *m_request->walkthrough;
    StageParts stage = m_request->stage;
    const double height = stage.frame.height * share;
    stage.frame.height -= height;
    const RichText said = captionOf(walkthrough, walkthrough.step(moment.step), m_request->explaining());
    return headed(drawStage(walkthrough, moment, stage), height, m_request->lesson.title, plainText(said));
}

QImage FrameSource::image(Index frame) const
{
    QImage image(m_size, QImage::Format_RGB32);
    paintInto(image, drawing(frame), m_request->stage.look.theme, m_request->scale);
    return image;
}

} // namespace lab::ui
