#include "core/walkthrough/walkthrough.h"

#include "core/conv/flattened_filter.h"
#include "core/conv/groups.h"
#include "core/conv/virtual_tensor.h"
#include "core/walkthrough/schedule.h"

#include <algorithm>

namespace lab {
namespace {

/// The first index along an axis whose window touches padding.
std::optional<Index> firstPaddedWindow(const AxisGeometry &axis)
{
    if (axis.outSize == 0)
        return std::nullopt;
    if (axis.padBefore > 0)
        return 0;
    const Index reach = (axis.filterSize - 1) * axis.dilation;
    const Index beyond = axis.inSize - reach; // first place of a window whose last tap lies outside
    const Index out = beyond <= 0 ? 0 : (beyond + axis.stride - 1) / axis.stride;
    if (out >= axis.outSize)
        return std::nullopt;
    return out;
}

/// Row of the first position, in the order of the virtual tensor, whose patch touches padding.
std::optional<Index> firstPaddedRow(const Geometry &geometry)
{
    if (geometry.positions() == 0 || geometry.taps() == 0)
        return std::nullopt;
    if (geometry.inChannels == 0)
        return 0;
    const std::optional<Index> y = firstPaddedWindow(geometry.height);
    const std::optional<Index> x = firstPaddedWindow(geometry.width);
    if (y == 0)
        return 0;
    if (x)
        return *x;
    if (y)
        return *y * geometry.width.outSize;
    return std::nullopt;
}

} // namespace

Walkthrough::Walkthrough(Convolution convolution, WalkthroughOptions options)
    : m_convolution(std::move(convolution)), m_options(options)
{
}

Index Walkthrough::size() const
{
    return Schedule(geometry(), m_options).size();
}

Step Walkthrough::step(Index number) const
{
    const Schedule schedule(geometry(), m_options);
    number = std::clamp<Index>(number, 0, schedule.size() - 1);
    Step step = schedule.place(number);
    step.before = number == 0 ? Progress{} : schedule.after(schedule.place(number - 1));
    step.after = schedule.after(step);
    return step;
}

std::vector<Segment> Walkthrough::segments() const
{
    return Schedule(geometry(), m_options).segments();
}

std::vector<Landmark> Walkthrough::landmarks(Index most) const
{
    const Schedule schedule(geometry(), m_options);
    std::vector<Landmark> landmarks;
    for (Phase phase : {Phase::Call, Phase::Flatten, Phase::Extract, Phase::Multiply, Phase::Reshape})
        if (schedule.stepsOf(phase) > 0)
            landmarks.push_back(
                {.kind = Landmark::Kind::PhaseStart, .step = schedule.firstStepOf(phase), .phase = phase});
    if (m_options.grain == Grain::Phase)
        return landmarks;
    if (schedule.stepsOf(Phase::Multiply) > 0)
        for (Index k = 0; k < std::min(geometry().outChannels, most); ++k)
            landmarks.push_back({.kind = Landmark::Kind::FilterStart,
                                 .step = schedule.firstMultiply(0, k),
                                 .phase = Phase::Multiply,
                                 .channel = k});
    if (const std::optional<Index> row = firstPaddedRow(geometry()))
        landmarks.push_back(
            {.kind = Landmark::Kind::FirstPaddedPatch, .step = schedule.firstExtract(*row), .phase = Phase::Extract});
    std::ranges::stable_sort(landmarks, {}, &Landmark::step);
    return landmarks;
}

Index Walkthrough::firstStepOf(Phase phase) const
{
    return Schedule(geometry(), m_options).firstStepOf(phase);
}

Index Walkthrough::stepMaking(const FlatFilterCell &cell) const
{
    const Schedule schedule(geometry(), m_options);
    return schedule.stepFlattening(cell.row, schedule.flattenedWith(cell));
}

Index Walkthrough::stepMaking(const VirtualCell &cell) const
{
    return Schedule(geometry(), m_options).stepExtracting(cell);
}

Index Walkthrough::stepMaking(const ProductCell &cell) const
{
    return Schedule(geometry(), m_options).stepMultiplying(cell);
}

Index Walkthrough::stepMaking(const OutputCell &cell) const
{
    return Schedule(geometry(), m_options).stepReshaping(rowOfPosition(geometry(), {cell.n, cell.y, cell.x}));
}

bool Walkthrough::isFlattened(const FlatFilterCell &cell, const Progress &progress) const
{
    return Schedule(geometry(), m_options).flattenedWith(cell) <= progress.flattened;
}

bool Walkthrough::isExtracted(const VirtualCell &cell, const Progress &progress) const
{
    return cell.row * geometry().taps() + cell.column < progress.extracted;
}

bool Walkthrough::isMultiplied(const ProductCell &cell, const Progress &progress) const
{
    return (cell.row * geometry().outChannels + cell.column + 1) * geometry().tapsPerGroup() <= progress.multiplyAdds;
}

bool Walkthrough::isReshaped(const OutputCell &cell, const Progress &progress) const
{
    return rowOfPosition(geometry(), {cell.n, cell.y, cell.x}) < progress.reshaped;
}

} // namespace lab
