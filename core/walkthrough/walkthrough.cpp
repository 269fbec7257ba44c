#include "core/walkthrough/walkthrough.h"

#include "core/after/block_cells.h"
#include "core/conv/virtual_tensor.h"
#include "core/walkthrough/forward_story.h"
#include "core/walkthrough/output_gradient_story.h"
#include "core/walkthrough/schedule.h"

#include <algorithm>
#include <utility>

namespace lab {
Walkthrough::Walkthrough(const Convolution &convolution, WalkthroughOptions options, double imageMaximum)
    : Walkthrough(std::make_shared<const ForwardStory>(convolution), options, imageMaximum)
{
}

Walkthrough::Walkthrough(Block block, WalkthroughOptions options, double imageMaximum)
    : Walkthrough(std::make_shared<const ForwardStory>(std::move(block)), options, imageMaximum)
{
}

Walkthrough::Walkthrough(std::shared_ptr<const Story> story, WalkthroughOptions options, double imageMaximum)
    : m_story(std::move(story)), m_options(options),
      m_imageMaximum(m_story->kind() == Story::Kind::Forward ? imageMaximum : 0) // other stories show numbers
{
}

Walkthrough Walkthrough::walkedBy(WalkthroughOptions options) const
{
    return {m_story, options, m_imageMaximum};
}

Index Walkthrough::size() const
{
    return Schedule(m_story->shape(), m_options).size();
}

Step Walkthrough::step(Index number) const
{
    const Schedule schedule(m_story->shape(), m_options);
    number = std::clamp<Index>(number, 0, schedule.size() - 1);
    Step step = schedule.place(number);
    step.before = number == 0 ? schedule.beginning() : schedule.after(schedule.place(number - 1));
    step.after = schedule.after(step);
    return step;
}

std::vector<Segment> Walkthrough::segments() const
{
    return Schedule(m_story->shape(), m_options).segments();
}

std::vector<Landmark> Walkthrough::landmarks(Index most) const
{
    const Schedule schedule(m_story->shape(), m_options);
    std::vector<Landmark> landmarks;
    for (Phase phase : {Phase::Call, Phase::Flatten, Phase::Extract, Phase::Multiply, Phase::Reshape, Phase::Bias,
                        Phase::Activate, Phase::Pool})
        if (schedule.stepsOf(phase) > 0)
            landmarks.push_back(
                {.kind = Landmark::Kind::PhaseStart, .step = schedule.firstStepOf(phase), .phase = phase});
    if (m_options.grain == Grain::Phase)
        return landmarks;
    if (schedule.stepsOf(Phase::Multiply) > 0 && !m_story->shape().addsBack)
        for (Index k = 0; k < std::min(m_story->shape().columns, most); ++k)
            landmarks.push_back({.kind = Landmark::Kind::FilterStart,
                                 .step = schedule.firstMultiply(0, k),
                                 .phase = Phase::Multiply,
                                 .channel = k});
    if (const std::optional<Index> row = m_story->firstPaddedRow())
        landmarks.push_back(
            {.kind = Landmark::Kind::FirstPaddedPatch, .step = schedule.firstExtract(*row), .phase = Phase::Extract});
    std::ranges::sort(landmarks, {}, [](const Landmark &l) { return std::pair(l.step, l.kind); });
    return landmarks;
}

Index Walkthrough::firstStepOf(Phase phase) const
{
    return Schedule(m_story->shape(), m_options).firstStepOf(phase);
}

Index Walkthrough::stepsOf(Phase phase) const
{
    return Schedule(m_story->shape(), m_options).stepsOf(phase);
}

Index Walkthrough::stepMaking(const FlatFilterCell &cell) const
{
    const Schedule schedule(m_story->shape(), m_options);
    return schedule.stepFlattening(cell.row, schedule.flattenedWith(cell));
}

Index Walkthrough::stepMaking(const VirtualCell &cell) const
{
    return Schedule(m_story->shape(), m_options).stepExtracting(cell);
}

Index Walkthrough::stepMaking(const ProductCell &cell) const
{
    return Schedule(m_story->shape(), m_options).stepMultiplying(cell);
}

Index Walkthrough::stepAdding(const ProductCell &cell) const
{
    return Schedule(m_story->shape(), m_options).stepAdding(cell);
}

Index Walkthrough::stepMaking(const OutputCell &cell) const
{
    if (outputGradientOf(*m_story)) { // what comes next passes it on
        const std::optional<BlockPlane> next = planeAfter(*m_story->block(), BlockPlane::Convolved);
        return next && *next != BlockPlane::Pooled ? stepMaking(*next, cell) : lastNumber();
    }
    return Schedule(m_story->shape(), m_options).stepReshaping(rowOfPosition(geometry(), {cell.n, cell.y, cell.x}));
}

bool Walkthrough::isFlattened(const FlatFilterCell &cell, const Progress &progress) const
{
    return Schedule(m_story->shape(), m_options).flattenedWith(cell) <= progress.flattened;
}

bool Walkthrough::isExtracted(const VirtualCell &cell, const Progress &progress) const
{
    return cell.row * m_story->shape().inner + cell.column < progress.extracted;
}

bool Walkthrough::isMultiplied(const ProductCell &cell, const Progress &progress) const
{
    const ProductShape &shape = m_story->shape();
    return (cell.row * shape.columns + cell.column + 1) * shape.terms() <= progress.multiplyAdds;
}

bool Walkthrough::isReshaped(const OutputCell &cell, const Progress &progress) const
{
    return rowOfPosition(geometry(), {cell.n, cell.y, cell.x}) < progress.reshaped;
}

namespace {

Phase phaseOf(BlockPlane plane)
{
    switch (plane) {
    case BlockPlane::Convolved:
        return Phase::Reshape;
    case BlockPlane::Biased:
        return Phase::Bias;
    case BlockPlane::Activated:
        return Phase::Activate;
    case BlockPlane::Pooled:
        return Phase::Pool;
    }
    return Phase::Reshape;
}

} // namespace

Index Walkthrough::stepMaking(BlockPlane plane, const OutputCell &cell) const
{
    const Block *block = m_story->block();
    if (plane == BlockPlane::Convolved || !block)
        return stepMaking(cell);
    return Schedule(m_story->shape(), m_options).stepOfTail(phaseOf(plane), rowAndChannel(*block, plane, cell));
}

bool Walkthrough::isMade(BlockPlane plane, const OutputCell &cell, const Progress &progress) const
{
    if (const OutputGradientStory *back = outputGradientOf(*m_story))
        return back->hasCome(plane, cell, progress);
    const Block *block = m_story->block();
    if (plane == BlockPlane::Convolved || !block)
        return isReshaped(cell, progress);
    const ProductCell at = rowAndChannel(*block, plane, cell);
    const Index before = at.row * block->imagesOf(plane).channels + at.column;
    switch (plane) {
    case BlockPlane::Biased:
        return before < progress.biased;
    case BlockPlane::Activated:
        return before < progress.activated;
    case BlockPlane::Pooled:
        return (before + 1) * m_story->shape().tail.windowCells <= progress.pooled;
    case BlockPlane::Convolved:
        break;
    }
    return false;
}

} // namespace lab
