// Mistakes about one output number, a row of the virtual tensor, or a weight's place.

#include "core/lesson/mistakes.h"

#include "core/conv/flattened_filter.h"
#include "core/conv/groups.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/lesson/size_facts.h"

#include <utility>

namespace lab {

namespace {

Tensor turned(const Convolution &convolution)
{
    const Geometry &g = convolution.geometry();
    Tensor filter = convolution.call().filter;
    for (Index i = 0; i < filter.size(); ++i) {
        FilterCell cell = convolution.filterCell(i);
        cell.ky = g.height.filterSize - 1 - cell.ky;
        cell.kx = g.width.filterSize - 1 - cell.kx;
        filter.set(i, convolution.filterAt(cell));
    }
    return filter;
}

/// The answer at a position of another call.
using AnswerAt = std::vector<double> (*)(const Convolution &, const Position &, const Question &);

std::vector<double> outputOf(const Convolution &convolution, const Position &at, const Question &question)
{
    return {double(outputAt(convolution, {at.n, at.y, at.x, question.output.k}))};
}

std::vector<double> rowOf(const Convolution &convolution, const Position &at, const Question &)
{
    return rightAnswer(convolution, {.topic = Topic::VirtualRow, .row = rowOfPosition(convolution.geometry(), at)});
}

/// Calls that a student may have had in mind about where the window stands, the likeliest first.
std::vector<std::pair<Mistake, Conv2DCall>> mistakenCalls(const Convolution &convolution, const Position &at)
{
    const Geometry &g = convolution.geometry();
    std::vector<std::pair<Mistake, Conv2DCall>> calls;
    const auto add = [&calls](Mistake mistake, Conv2DCall call, auto change) {
        change(call.arguments);
        calls.emplace_back(mistake, std::move(call));
    };
    const Index halfHeight = g.height.filterSize / 2, halfWidth = g.width.filterSize / 2;
    if (g.padding == Padding::Same && (g.height.padBefore != halfHeight || g.width.padBefore != halfWidth))
        add(Mistake::HalfPadding, convolution.call(), [&](Conv2DArguments &arguments) {
            arguments.padding = paddingOf(g, halfHeight, halfHeight, halfWidth, halfWidth);
        });
    const Conv2DCall spelled = spelledOut(convolution);
    if (g.height.padBefore != g.height.padAfter || g.width.padBefore != g.width.padAfter)
        add(Mistake::PaddingOtherSide, spelled, [](Conv2DArguments &arguments) {
            for (auto &pair : arguments.padding.pairs)
                std::swap(pair[0], pair[1]);
        });
    const bool strides = (g.height.stride > 1 && at.y > 0) || (g.width.stride > 1 && at.x > 0);
    const Mistake both = Mistake::StrideOrDilationIgnored;
    if (strides)
        add(dilates(g) ? both : Mistake::StrideIgnored, spelled,
            [](Conv2DArguments &arguments) { arguments.strides = {1}; });
    if (dilates(g))
        add(strides ? both : Mistake::DilationIgnored, spelled,
            [](Conv2DArguments &arguments) { arguments.dilations = std::vector<Index>{1}; });
    if (g.height.padBefore > 0 || g.width.padBefore > 0)
        add(Mistake::PaddingIgnored, convolution.call(),
            [](Conv2DArguments &arguments) { arguments.padding = PaddingArgument::valid(); });
    return calls;
}

/// They change a row of the virtual tensor and an output number alike. The place is named by position, since rows count
/// otherwise in another call.
void addWindowMistakes(MistakenAnswers &answers, const Convolution &convolution, const Position &at, AnswerAt answerAt,
                       const Question &question)
{
    const Geometry &g = convolution.geometry();
    for (auto &[mistake, call] : mistakenCalls(convolution, at)) {
        const auto changed = Convolution::of(std::move(call));
        if (changed && at.y < changed->geometry().height.outSize && at.x < changed->geometry().width.outSize)
            answers.push_back({mistake, answerAt(*changed, at, question)});
    }
    for (const auto &[dy, dx] : {std::pair<Index, Index>{0, 1}, {0, -1}, {1, 0}, {-1, 0}}) {
        const Position near{at.n, at.y + dy, at.x + dx};
        if (near.y >= 0 && near.y < g.height.outSize && near.x >= 0 && near.x < g.width.outSize)
            answers.push_back({Mistake::OneStepOff, answerAt(convolution, near, question)});
    }
}

void addChannelMistakes(MistakenAnswers &answers, const Convolution &convolution, const OutputCell &cell)
{
    const Geometry &g = convolution.geometry();
    const double whole = double(outputAt(convolution, cell));
    const auto add = [&answers](Mistake mistake, double number) {
        answers.push_back({mistake, {double(float(number))}});
    };
    double onePlane = 0, everyChannel = 0;
    for (Index i = 0; i < g.tapsPerGroup(); ++i) {
        const Term term = termAt(convolution, cell, i);
        FilterCell first = term.filter;
        first.c = 0;
        onePlane += double(term.inputValue) * double(convolution.filterAt(first));
        for (Index group = 0; group < g.groups; ++group) {
            InputCell read = term.input;
            read.c = group * g.groupInChannels + term.filter.c;
            everyChannel += double(convolution.inputAt(read)) * double(term.filterValue);
        }
    }
    if (g.groups > 1)
        add(Mistake::OtherGroupsRead, everyChannel);
    if (g.groupInChannels < 2)
        return;
    for (Index c = 0; c < g.groupInChannels; ++c)
        add(Mistake::ChannelForgotten, whole - channelSum(convolution, cell, c));
    for (Index c = 0; c < g.groupInChannels; ++c)
        add(Mistake::OneChannelOnly, channelSum(convolution, cell, c));
    add(Mistake::ChannelsAveraged, whole / double(g.groupInChannels));
    add(Mistake::OnePlaneForAll, onePlane);
}

/// The row with its taps in another order: columns of the window first, or channels first.
std::vector<double> reordered(const Convolution &convolution, Index row, bool channelsFirst)
{
    const Geometry &g = convolution.geometry();
    std::vector<double> values;
    const Index h = g.height.filterSize, w = g.width.filterSize, channels = g.inChannels;
    for (Index i = 0; i < h * w * channels; ++i) {
        const Tap tap =
            channelsFirst ? Tap{i / w % h, i % w, i / (h * w)} : Tap{i / channels % h, i / channels / h, i % channels};
        values.push_back(double(virtualAt(convolution, {row, columnOfTap(g, tap)})));
    }
    return values;
}

/// All cells that the window spans, those that dilation skips too: as they are, or as zeros.
std::vector<double> spanned(const Convolution &convolution, Index row, bool zeros)
{
    const Geometry &g = convolution.geometry();
    const Position at = positionOfRow(g, row);
    std::vector<double> values;
    for (Index y = 0; y < g.height.effectiveSize; ++y)
        for (Index x = 0; x < g.width.effectiveSize; ++x)
            for (Index c = 0; c < g.inChannels; ++c) {
                const InputCell cell{at.n, g.height.inputIndex(at.y, 0) + y, g.width.inputIndex(at.x, 0) + x, c};
                const bool skipped = y % g.height.dilation != 0 || x % g.width.dilation != 0;
                values.push_back(skipped && zeros ? 0 : double(convolution.inputAt(cell)));
            }
    return values;
}

} // namespace

MistakenAnswers outputMistakes(const Convolution &convolution, const Question &question)
{
    const Geometry &g = convolution.geometry();
    const OutputCell &cell = question.output;
    MistakenAnswers answers;
    if (g.height.filterSize * g.width.filterSize > 1) {
        Conv2DCall call = convolution.call();
        call.filter = turned(convolution);
        if (const auto changed = Convolution::of(std::move(call)))
            answers.push_back({Mistake::Flipped, rightAnswer(*changed, question)});
    }
    const double right = double(outputAt(convolution, cell));
    if (right < 0) {
        answers.push_back({Mistake::SignDropped, {-right}});
        answers.push_back({Mistake::NegativeCut, {0}});
    }
    addChannelMistakes(answers, convolution, cell);
    std::vector<double> products;
    double inputs = 0;
    for (Index i = 0; i < g.tapsPerGroup(); ++i) {
        const Term term = termAt(convolution, cell, i);
        products.push_back(term.product());
        inputs += double(term.inputValue);
    }
    if (products.size() > 1) {
        answers.push_back({Mistake::NotSummed, products});
        answers.push_back({Mistake::NotMultiplied, {inputs}});
    }
    addWindowMistakes(answers, convolution, {cell.n, cell.y, cell.x}, outputOf, question);
    return answers;
}

MistakenAnswers rowMistakes(const Convolution &convolution, const Question &question)
{
    const Geometry &g = convolution.geometry();
    MistakenAnswers answers;
    if (g.height.filterSize > 1 && g.width.filterSize > 1)
        answers.push_back({Mistake::OtherOrder, reordered(convolution, question.row, false)});
    if (g.inChannels > 1 && g.height.filterSize * g.width.filterSize > 1)
        answers.push_back({Mistake::OtherOrder, reordered(convolution, question.row, true)});
    if (dilates(g)) {
        answers.push_back({Mistake::GapsFilled, spanned(convolution, question.row, true)});
        answers.push_back({Mistake::GapsFilled, spanned(convolution, question.row, false)});
    }
    addWindowMistakes(answers, convolution, positionOfRow(g, question.row), rowOf, question);
    return answers;
}

MistakenAnswers placeMistakes(const Convolution &convolution, const Question &question, bool withColumn)
{
    const Geometry &g = convolution.geometry();
    const FilterCell &f = question.filter;
    const Index h = g.height.filterSize, w = g.width.filterSize, channels = g.groupInChannels;
    const FlatFilterCell place = flatCellOf(g, f);
    const double block = double(place.row - ((f.ky * w + f.kx) * channels + f.c));
    const auto column = double(place.column);
    MistakenAnswers answers;
    const auto add = [&](Mistake mistake, double row, double atColumn) {
        answers.push_back({mistake, withColumn ? std::vector<double>{row, atColumn} : std::vector<double>{row}});
    };
    const double columnsFirst = block + double((f.kx * h + f.ky) * channels + f.c);
    const double channelsFirst = block + double((f.c * h + f.ky) * w + f.kx);
    // An order is only mistaken where it leads elsewhere.
    if (columnsFirst != double(place.row))
        add(Mistake::OtherOrder, columnsFirst, column);
    if (channelsFirst != double(place.row))
        add(Mistake::OtherOrder, channelsFirst, column);
    add(Mistake::CountedFromOne, double(place.row) + 1, column);
    if (withColumn)
        add(Mistake::CountedFromOne, double(place.row) + 1, column + 1);
    if (channels > 1 && f.ky * w + f.kx != place.row)
        add(Mistake::ChannelForgotten, block + double(f.ky * w + f.kx), column);
    return answers;
}

PaddingArgument paddingOf(const Geometry &geometry, Index top, Index bottom, Index left, Index right)
{
    const std::vector<Index> none{0, 0}, rows{top, bottom}, columns{left, right};
    return PaddingArgument::explicitPairs(geometry.dataFormat == DataFormat::Nchw
                                              ? std::vector{none, none, rows, columns}
                                              : std::vector{none, rows, columns, none});
}

Conv2DCall spelledOut(const Convolution &convolution)
{
    const Geometry &g = convolution.geometry();
    Conv2DCall call = convolution.call();
    call.arguments.padding = paddingOf(g, g.height.padBefore, g.height.padAfter, g.width.padBefore, g.width.padAfter);
    return call;
}

} // namespace lab
