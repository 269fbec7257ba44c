#include "core/walkthrough/schedule.h"

#include <array>

namespace lab {
namespace {

constexpr std::array tailForward{Phase::Bias, Phase::Activate, Phase::Pool};
constexpr std::array tailBackward{Phase::Pool, Phase::Activate, Phase::Bias};

/// In the order in which they are walked.
const std::array<Phase, 3> &tailPhases(const ProductShape &shape)
{
    return shape.tail.backward ? tailBackward : tailForward;
}

} // namespace

Schedule::Schedule(const ProductShape &shape, const WalkthroughOptions &options)
    : m_shape(shape), m_order(options.order), m_grain(options.grain),
      m_rows(m_shape.inner > 0 && m_shape.has(Phase::Multiply) ? m_shape.rows : 0), m_taps(m_shape.inner),
      m_channels(m_shape.columns), m_terms(m_shape.terms())
{
}

bool Schedule::alternates() const
{
    return m_order == Order::ByWindow && m_grain != Grain::Phase;
}

Index Schedule::extractsPerRow() const
{
    if (!m_shape.has(Phase::Extract))
        return 0;
    return m_grain == Grain::Fine ? m_taps : 1;
}

Index Schedule::multipliesPerCell() const
{
    return m_grain == Grain::Fine ? m_terms : 1;
}

Index Schedule::multipliesPerRow() const
{
    return m_shape.addsBack && m_grain == Grain::Normal ? 1 : m_channels * multipliesPerCell();
}

Index Schedule::additionsPerRow() const
{
    return m_grain == Grain::Fine ? m_channels : 1;
}

bool Schedule::addsByWindow() const
{
    return m_shape.addsBack && alternates();
}

Index Schedule::stepsPerWindow() const
{
    return extractsPerRow() + multipliesPerRow() + (addsByWindow() ? additionsPerRow() : 0);
}

Index Schedule::flattenSteps() const
{
    if (!m_shape.has(Phase::Flatten))
        return 0;
    switch (m_grain) {
    case Grain::Phase:
        return 1;
    case Grain::Normal:
        return m_taps;
    case Grain::Fine:
        return m_terms * m_channels;
    }
    return 0;
}

Index Schedule::reshapeSteps() const
{
    if (!m_shape.has(Phase::Reshape))
        return 0;
    if (m_shape.addsBack)
        return m_grain == Grain::Phase ? 1 : m_rows * additionsPerRow();
    return m_grain == Grain::Fine ? m_shape.rows : 1;
}

Index Schedule::stepsOf(Phase phase) const
{
    const bool whole = m_grain == Grain::Phase;
    switch (phase) {
    case Phase::Call:
        return 1;
    case Phase::Flatten:
        return flattenSteps();
    case Phase::Extract:
        return whole ? (m_shape.has(Phase::Extract) ? 1 : 0) : m_rows * extractsPerRow();
    case Phase::Multiply:
        return !m_shape.has(phase) ? 0 : whole ? 1 : m_rows * multipliesPerRow();
    case Phase::Reshape:
        return reshapeSteps();
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        if (!m_shape.has(phase))
            return 0;
        return whole ? 1 : tailCells(phase) * tailStepsPerCell(phase);
    }
    return 0;
}

Index Schedule::tailCells(Phase phase) const
{
    return (phase == Phase::Pool ? m_shape.tail.pooledRows : m_shape.rows) * tailChannels(phase);
}

Index Schedule::tailChannels(Phase phase) const
{
    return phase == Phase::Pool ? m_shape.tail.pooledChannels : m_channels;
}

Index Schedule::tailStepsPerCell(Phase phase) const
{
    return phase == Phase::Pool && m_grain == Grain::Fine ? m_shape.tail.windowCells : 1;
}

Step Schedule::tailStep(Phase phase, Index i) const
{
    if (m_grain == Grain::Phase)
        return {.phase = phase};
    const Index perCell = tailStepsPerCell(phase), cell = i / perCell, channels = tailChannels(phase);
    return {.phase = phase,
            .row = cell / channels,
            .channel = cell % channels,
            .term = phase == Phase::Pool && m_grain == Grain::Fine ? i % perCell : -1};
}

Index Schedule::stepOfTail(Phase phase, const ProductCell &cell) const
{
    const Index first = firstStepOf(phase);
    if (m_grain == Grain::Phase || stepsOf(phase) == 0)
        return first;
    return first + (cell.row * tailChannels(phase) + cell.column + 1) * tailStepsPerCell(phase) - 1;
}

Index Schedule::size() const
{
    Index steps =
        1 + stepsOf(Phase::Flatten) + stepsOf(Phase::Extract) + stepsOf(Phase::Multiply) + stepsOf(Phase::Reshape);
    for (const Phase phase : tailPhases(m_shape))
        steps += stepsOf(phase);
    return steps;
}

Index Schedule::firstStepOf(Phase phase) const
{
    const Index extract = 1 + flattenSteps();
    const Index reshape = extract + stepsOf(Phase::Extract) + stepsOf(Phase::Multiply);
    switch (phase) {
    case Phase::Call:
        return 0;
    case Phase::Flatten:
        return std::min<Index>(1, size() - 1);
    case Phase::Extract:
        return std::min(extract, size() - 1);
    case Phase::Multiply:
        return std::min(alternates() && m_rows > 0 ? extract + extractsPerRow() : extract + stepsOf(Phase::Extract),
                        size() - 1);
    case Phase::Reshape:
        if (addsByWindow() && m_rows > 0)
            return std::min(extract + extractsPerRow() + multipliesPerRow(), size() - 1);
        return std::min(reshape, size() - 1);
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool: {
        Index first = reshape + stepsOf(Phase::Reshape);
        for (const Phase earlier : tailPhases(m_shape)) {
            if (earlier == phase)
                break;
            first += stepsOf(earlier);
        }
        return std::min(first, size() - 1);
    }
    }
    return 0;
}

std::vector<Segment> Schedule::segments() const
{
    std::vector<Segment> segments;
    Index first = 0;
    const auto add = [&](Phase phase, Index count) {
        if (count > 0)
            segments.push_back({.phase = phase, .first = first, .count = count});
        first += count;
    };
    add(Phase::Call, 1);
    add(Phase::Flatten, stepsOf(Phase::Flatten));
    if (alternates()) {
        add(Phase::Multiply, m_rows * stepsPerWindow());
    } else {
        add(Phase::Extract, stepsOf(Phase::Extract));
        add(Phase::Multiply, stepsOf(Phase::Multiply));
    }
    if (!addsByWindow())
        add(Phase::Reshape, stepsOf(Phase::Reshape));
    for (const Phase phase : tailPhases(m_shape))
        add(phase, stepsOf(phase));
    return segments;
}

Step Schedule::flattenStep(Index i) const
{
    Step step{.phase = Phase::Flatten};
    if (m_grain == Grain::Normal)
        step.tapRow = i;
    if (m_grain == Grain::Fine) {
        // Values of earlier groups fill whole blocks of m_terms rows, one column for each of their outputs.
        const Index group = m_shape.groupOf(i / m_terms);
        const Index first = m_shape.firstColumn(group), width = m_shape.columnsOf(group);
        const Index within = i - first * m_terms;
        step.tapRow = group * m_terms + within / width;
        step.channel = first + within % width;
    }
    return step;
}

Step Schedule::extractStep(Index row, Index i) const
{
    return {.phase = Phase::Extract, .tapRow = m_grain == Grain::Fine ? i : -1, .row = row};
}

Step Schedule::multiplyStep(Index row, Index i) const
{
    if (m_shape.addsBack && m_grain == Grain::Normal)
        return {.phase = Phase::Multiply, .row = row};
    return {.phase = Phase::Multiply,
            .row = row,
            .channel = i / multipliesPerCell(),
            .term = m_grain == Grain::Fine ? i % multipliesPerCell() : -1};
}

Step Schedule::additionStep(Index row, Index i) const
{
    return {.phase = Phase::Reshape, .row = row, .channel = m_grain == Grain::Fine ? i : -1};
}

Step Schedule::place(Index number) const
{
    const auto numbered = [number](Step step) {
        step.number = number;
        return step;
    };
    if (number == 0)
        return {};
    Index i = number - 1;
    if (i < flattenSteps())
        return numbered(flattenStep(i));
    i -= flattenSteps();
    const Index extracts = stepsOf(Phase::Extract), multiplies = stepsOf(Phase::Multiply);
    const Index woven = extracts + multiplies + (addsByWindow() ? reshapeSteps() : 0);
    if (i >= woven) {
        i -= woven;
        if (m_shape.addsBack)
            return numbered(m_grain == Grain::Phase ? Step{.phase = Phase::Reshape}
                                                    : additionStep(i / additionsPerRow(), i % additionsPerRow()));
        if (i < reshapeSteps() || m_shape.tail == TailShape{})
            return {.number = number, .phase = Phase::Reshape, .row = m_grain == Grain::Fine ? i : -1};
        i -= reshapeSteps();
        for (const Phase phase : tailPhases(m_shape)) {
            if (i < stepsOf(phase))
                return numbered(tailStep(phase, i));
            i -= stepsOf(phase);
        }
        return {};
    }
    if (m_grain == Grain::Phase)
        return {.number = number, .phase = i < extracts ? Phase::Extract : Phase::Multiply};
    if (alternates()) {
        const Index row = i / stepsPerWindow(), within = i % stepsPerWindow();
        const Index multiply = within - extractsPerRow(), addition = multiply - multipliesPerRow();
        return numbered(multiply < 0   ? extractStep(row, within)
                        : addition < 0 ? multiplyStep(row, multiply)
                                       : additionStep(row, addition));
    }
    if (i < extracts)
        return numbered(extractStep(i / extractsPerRow(), i % extractsPerRow()));
    i -= extracts;
    return numbered(multiplyStep(i / multipliesPerRow(), i % multipliesPerRow()));
}

Progress Schedule::complete() const
{
    return {.flattened = m_terms * m_channels,
            .extracted = m_rows * m_taps,
            .multiplyAdds = m_rows * m_channels * m_terms,
            .reshaped = m_shape.addsBack ? m_rows * m_channels : m_shape.rows,
            .biased = m_shape.has(Phase::Bias) ? tailCells(Phase::Bias) : 0,
            .activated = m_shape.has(Phase::Activate) ? tailCells(Phase::Activate) : 0,
            .pooled = m_shape.has(Phase::Pool) ? tailCells(Phase::Pool) * m_shape.tail.windowCells : 0};
}

Progress Schedule::beginning() const
{
    const Progress all = complete();
    return {.flattened = m_shape.has(Phase::Flatten) ? 0 : all.flattened,
            .extracted = m_shape.has(Phase::Extract) ? 0 : all.extracted};
}

/// Takes out of what is complete what comes behind a step of the tail.
void Schedule::takeTail(Progress &progress, const Step &step) const
{
    const Index perCell = step.phase == Phase::Pool ? m_shape.tail.windowCells : 1;
    const Index done =
        (step.row * tailChannels(step.phase) + step.channel) * perCell + (step.term >= 0 ? step.term + 1 : perCell);
    const auto upTo = [&](Phase phase, Index &count) {
        if (phase != step.phase && (phase > step.phase) != m_shape.tail.backward)
            count = 0;
        else if (phase == step.phase && step.row >= 0)
            count = done;
    };
    upTo(Phase::Bias, progress.biased);
    upTo(Phase::Activate, progress.activated);
    upTo(Phase::Pool, progress.pooled);
}

/// Of a story that adds its results back, one window after another: how far it is in the row of the step.
void Schedule::takeAdditions(Progress &progress, const Step &step) const
{
    const Index row = std::max<Index>(step.row, 0);
    switch (step.phase) {
    case Phase::Extract:
    case Phase::Multiply:
        progress.reshaped = addsByWindow() ? row * m_channels : 0;
        break;
    case Phase::Reshape:
        if (step.row >= 0)
            progress.reshaped = row * m_channels + (step.channel >= 0 ? step.channel + 1 : m_channels);
        if (addsByWindow()) {
            progress.extracted = (row + 1) * m_taps;
            progress.multiplyAdds = (row + 1) * m_channels * m_terms;
        }
        break;
    case Phase::Call:
    case Phase::Flatten:
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        break;
    }
}

Progress Schedule::after(const Step &step) const
{
    const Progress all = complete();
    Progress progress = beginning();
    if (step.phase == Phase::Call)
        return progress;
    progress.flattened = all.flattened;
    switch (step.phase) {
    case Phase::Call:
        break;
    case Phase::Flatten:
        if (step.channel >= 0)
            progress.flattened = flattenedWith({.row = step.tapRow, .column = step.channel});
        else if (step.tapRow >= 0) {
            const Index group = step.tapRow / m_terms;
            progress.flattened =
                m_shape.firstColumn(group) * m_terms + (step.tapRow % m_terms + 1) * m_shape.columnsOf(group);
        }
        break;
    case Phase::Extract:
        progress.extracted = all.extracted;
        if (step.row >= 0) {
            progress.extracted = step.row * m_taps + (step.tapRow >= 0 ? step.tapRow + 1 : m_taps);
            progress.multiplyAdds = alternates() ? step.row * m_channels * m_terms : 0;
        }
        break;
    case Phase::Multiply:
        if (!alternates())
            progress.extracted = all.extracted;
        else if (m_shape.has(Phase::Extract))
            progress.extracted = (step.row + 1) * m_taps;
        progress.multiplyAdds = all.multiplyAdds;
        if (step.row >= 0 && step.channel < 0)
            progress.multiplyAdds = (step.row + 1) * m_channels * m_terms;
        else if (step.row >= 0)
            progress.multiplyAdds =
                (step.row * m_channels + step.channel) * m_terms + (step.term >= 0 ? step.term + 1 : m_terms);
        break;
    case Phase::Reshape:
        progress.extracted = all.extracted;
        progress.multiplyAdds = all.multiplyAdds;
        progress.reshaped = step.row >= 0 ? step.row + 1 : all.reshaped;
        break;
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        progress = all;
        takeTail(progress, step);
        break;
    }
    if (m_shape.addsBack)
        takeAdditions(progress, step);
    return progress;
}

Index Schedule::flattenedWith(const FlatFilterCell &cell) const
{
    const Index group = cell.row / m_terms;
    const Index first = m_shape.firstColumn(group), width = m_shape.columnsOf(group);
    const Index earlier = first * m_terms + cell.row % m_terms * width;
    const Index k = cell.column - first;
    return earlier + (k >= 0 && k < width ? k + 1 : width);
}

Index Schedule::stepFlattening(Index row, Index flattened) const
{
    if (!m_shape.has(Phase::Flatten))
        return 0; // it is given
    switch (m_grain) {
    case Grain::Phase:
        return 1;
    case Grain::Normal:
        return 1 + row;
    case Grain::Fine:
        return flattened; // one value a step, counted from step 1
    }
    return 0;
}

Index Schedule::extractStart(Index row) const
{
    return 1 + flattenSteps() + row * (alternates() ? stepsPerWindow() : extractsPerRow());
}

Index Schedule::multiplyStart(Index row) const
{
    if (alternates())
        return extractStart(row) + extractsPerRow();
    return 1 + flattenSteps() + stepsOf(Phase::Extract) + row * multipliesPerRow();
}

Index Schedule::firstExtract(Index row) const
{
    return extractStart(row);
}

Index Schedule::firstMultiply(Index row, Index channel) const
{
    return multiplyStart(row) + channel * multipliesPerCell();
}

Index Schedule::stepExtracting(const VirtualCell &cell) const
{
    if (!m_shape.has(Phase::Extract))
        return 0; // it is given
    if (m_grain == Grain::Phase)
        return firstStepOf(Phase::Extract);
    return extractStart(cell.row) + (m_grain == Grain::Fine ? cell.column : 0);
}

Index Schedule::stepMultiplying(const ProductCell &cell) const
{
    if (m_terms == 0)
        return 0; // the sum of no products stands from the beginning
    if (m_grain == Grain::Phase)
        return firstStepOf(Phase::Multiply);
    if (m_shape.addsBack && m_grain == Grain::Normal)
        return multiplyStart(cell.row);
    return firstMultiply(cell.row, cell.column + 1) - 1;
}

Index Schedule::stepAdding(const ProductCell &cell) const
{
    if (m_grain == Grain::Phase)
        return firstStepOf(Phase::Reshape);
    const Index within = m_grain == Grain::Fine ? cell.column : 0;
    if (addsByWindow())
        return multiplyStart(cell.row) + multipliesPerRow() + within;
    return firstStepOf(Phase::Reshape) + cell.row * additionsPerRow() + within;
}

Index Schedule::stepReshaping(Index row) const
{
    return m_grain == Grain::Fine ? firstStepOf(Phase::Reshape) + row : size() - 1;
}

} // namespace lab
