#include "core/lesson/grading.h"

#include "core/conv/flattened_filter.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {

namespace {

using Answers = std::vector<MistakenAnswer>;

/// The call with its padding spelled out, so that other arguments can be changed without moving the window's start.
Conv2DCall spelledOut(const Convolution &convolution)
{
    const Geometry &g = convolution.geometry();
    Conv2DCall call = convolution.call();
    const std::vector<Index> none{0, 0}, rows{g.height.padBefore, g.height.padAfter},
        columns{g.width.padBefore, g.width.padAfter};
    call.arguments.padding =
        PaddingArgument::explicitPairs(g.dataFormat == DataFormat::Nchw ? std::vector{none, none, rows, columns}
                                                                        : std::vector{none, rows, columns, none});
    return call;
}

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

/// The same question put to a changed call; nothing where that has no such cell.
void addFrom(Answers &answers, Mistake mistake, Conv2DCall call, const Question &question)
{
    const auto changed = Convolution::of(std::move(call));
    if (!changed)
        return;
    const Geometry &g = changed->geometry();
    const OutputCell &cell = question.output;
    const bool exists = question.topic == Topic::VirtualRow ? question.row < g.positions()
                                                            : cell.y < g.height.outSize && cell.x < g.width.outSize;
    if (exists)
        answers.push_back({mistake, rightAnswer(*changed, question)});
}

/// Mistakes about where the window stands: they change a row of the virtual tensor and an output number alike.
/// `question` names the place by position, since rows count otherwise in another call.
void addWindowMistakes(Answers &answers, const Convolution &convolution, const Position &at,
                       const std::vector<double> (*answerAt)(const Convolution &, const Position &, const Question &),
                       const Question &question)
{
    const Geometry &g = convolution.geometry();
    const auto add = [&](Mistake mistake, Conv2DCall call) {
        const auto changed = Convolution::of(std::move(call));
        if (changed && at.y < changed->geometry().height.outSize && at.x < changed->geometry().width.outSize)
            answers.push_back({mistake, answerAt(*changed, at, question)});
    };
    if ((g.height.stride > 1 && at.y > 0) || (g.width.stride > 1 && at.x > 0)) {
        Conv2DCall call = spelledOut(convolution);
        call.arguments.strides = {1};
        add(Mistake::StrideIgnored, std::move(call));
    }
    if (g.height.effectiveSize > g.height.filterSize || g.width.effectiveSize > g.width.filterSize) {
        Conv2DCall call = spelledOut(convolution);
        call.arguments.dilations = std::vector<Index>{1};
        add(Mistake::DilationIgnored, std::move(call));
    }
    if (g.height.padBefore != g.height.padAfter || g.width.padBefore != g.width.padAfter) {
        Conv2DCall call = spelledOut(convolution);
        for (auto &pair : call.arguments.padding.pairs)
            std::swap(pair[0], pair[1]);
        add(Mistake::PaddingOtherSide, std::move(call));
    }
    if (g.height.padBefore > 0 || g.width.padBefore > 0) {
        Conv2DCall call = convolution.call();
        call.arguments.padding = PaddingArgument::valid();
        add(Mistake::PaddingIgnored, std::move(call));
    }
    for (const auto &[dy, dx] : {std::pair<Index, Index>{0, 1}, {0, -1}, {1, 0}, {-1, 0}}) {
        const Position near{at.n, at.y + dy, at.x + dx};
        if (near.y >= 0 && near.y < g.height.outSize && near.x >= 0 && near.x < g.width.outSize)
            answers.push_back({Mistake::OneStepOff, answerAt(convolution, near, question)});
    }
}

const std::vector<double> outputOf(const Convolution &convolution, const Position &at, const Question &question)
{
    return {double(outputAt(convolution, {at.n, at.y, at.x, question.output.k}))};
}

const std::vector<double> rowOf(const Convolution &convolution, const Position &at, const Question &)
{
    return rightAnswer(convolution, {.topic = Topic::VirtualRow, .row = rowOfPosition(convolution.geometry(), at)});
}

Answers outputMistakes(const Convolution &convolution, const Question &question)
{
    const Geometry &g = convolution.geometry();
    const OutputCell &cell = question.output;
    Answers answers;
    if (g.height.filterSize * g.width.filterSize > 1) {
        Conv2DCall call = convolution.call();
        call.filter = turned(convolution);
        addFrom(answers, Mistake::Flipped, std::move(call), question);
    }
    const double whole = double(outputAt(convolution, cell));
    if (g.groupInChannels > 1)
        for (Index c = 0; c < g.groupInChannels; ++c)
            answers.push_back({Mistake::ChannelForgotten, {double(float(whole - channelSum(convolution, cell, c)))}});
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

Answers rowMistakes(const Convolution &convolution, const Question &question)
{
    const Geometry &g = convolution.geometry();
    Answers answers;
    if (g.height.filterSize > 1 && g.width.filterSize > 1)
        answers.push_back({Mistake::OtherOrder, reordered(convolution, question.row, false)});
    if (g.inChannels > 1 && g.height.filterSize * g.width.filterSize > 1)
        answers.push_back({Mistake::OtherOrder, reordered(convolution, question.row, true)});
    addWindowMistakes(answers, convolution, positionOfRow(g, question.row), rowOf, question);
    return answers;
}

Answers placeMistakes(const Convolution &convolution, const Question &question)
{
    const Geometry &g = convolution.geometry();
    const FilterCell &f = question.filter;
    const Index h = g.height.filterSize, w = g.width.filterSize, channels = g.groupInChannels;
    const FlatFilterCell place = flatCellOf(g, f);
    const double block = double(place.row - ((f.ky * w + f.kx) * channels + f.c));
    const auto column = double(place.column);
    Answers answers;
    const auto add = [&](Mistake mistake, double row, double atColumn) {
        answers.push_back({mistake, {row, atColumn}});
    };
    const double columnsFirst = block + double((f.kx * h + f.ky) * channels + f.c);
    const double channelsFirst = block + double((f.c * h + f.ky) * w + f.kx);
    // An order is only mistaken where it leads elsewhere.
    if (columnsFirst != double(place.row))
        add(Mistake::OtherOrder, columnsFirst, column);
    if (channelsFirst != double(place.row))
        add(Mistake::OtherOrder, channelsFirst, column);
    add(Mistake::CountedFromOne, double(place.row) + 1, column);
    add(Mistake::CountedFromOne, double(place.row) + 1, column + 1);
    if (channels > 1 && f.ky * w + f.kx != place.row)
        add(Mistake::ChannelForgotten, block + double(f.ky * w + f.kx), column);
    return answers;
}

std::vector<double> shapeWith(const Convolution &convolution, Conv2DCall call)
{
    const auto changed = Convolution::of(std::move(call));
    return changed ? rightAnswer(*changed, {.topic = Topic::OutputShape})
                   : rightAnswer(convolution, {.topic = Topic::OutputShape});
}

Answers shapeMistakes(const Convolution &convolution)
{
    const Geometry &g = convolution.geometry();
    const std::vector<double> right = rightAnswer(convolution, {.topic = Topic::OutputShape});
    Answers answers;
    // A rule that is forgotten here is a mistake only where it changes the size.
    const auto add = [&](Mistake mistake, std::vector<double> answer) {
        if (answer != right)
            answers.push_back({mistake, std::move(answer)});
    };
    Conv2DCall call = convolution.call();
    call.arguments.strides = {1};
    add(Mistake::StrideIgnored, shapeWith(convolution, call));
    call = convolution.call();
    call.arguments.dilations = std::vector<Index>{1};
    add(Mistake::DilationIgnored, shapeWith(convolution, call));
    call = convolution.call();
    call.arguments.padding = PaddingArgument::valid();
    add(Mistake::PaddingIgnored, shapeWith(convolution, call));
    const bool nchw = g.dataFormat == DataFormat::Nchw;
    const std::size_t rank = right.size(), channel = nchw ? rank - 3 : rank - 1, height = nchw ? rank - 2 : rank - 3;
    std::vector<double> answer = right;
    answer[channel] = double(g.inChannels);
    add(Mistake::ChannelForgotten, answer);
    answer = right;
    answer[height] -= 1;
    answer[height + 1] -= 1;
    add(Mistake::OneStepOff, answer);
    answer = right;
    std::swap(answer[height], answer[height + 1]);
    add(Mistake::OtherOrder, answer);
    return answers;
}

Answers padMistakes(const Convolution &convolution)
{
    const Geometry &g = convolution.geometry();
    const Question question{.topic = Topic::SamePads};
    const std::vector<double> right = rightAnswer(convolution, question);
    Answers answers;
    const auto add = [&](Mistake mistake, std::vector<double> answer) {
        if (answer != right)
            answers.push_back({mistake, std::move(answer)});
    };
    add(Mistake::PaddingOtherSide, {right[1], right[0], right[3], right[2]});
    add(Mistake::OtherOrder, {right[2], right[3], right[0], right[1]});
    for (const bool stride : {true, false}) {
        Conv2DCall call = convolution.call();
        if (stride)
            call.arguments.strides = {1};
        else
            call.arguments.dilations = std::vector<Index>{1};
        if (const auto changed = Convolution::of(std::move(call)))
            add(stride ? Mistake::StrideIgnored : Mistake::DilationIgnored, rightAnswer(*changed, question));
    }
    const double halfHeight = double(g.height.filterSize / 2), halfWidth = double(g.width.filterSize / 2);
    add(Mistake::PaddingIgnored, {halfHeight, halfHeight, halfWidth, halfWidth});
    return answers;
}

} // namespace

std::vector<MistakenAnswer> mistakenAnswers(const Convolution &convolution, const Question &question)
{
    switch (question.topic) {
    case Topic::OutputNumber:
        return outputMistakes(convolution, question);
    case Topic::VirtualRow:
        return rowMistakes(convolution, question);
    case Topic::FlatPlace:
        return placeMistakes(convolution, question);
    case Topic::OutputShape:
        return shapeMistakes(convolution);
    case Topic::SamePads:
        return padMistakes(convolution);
    }
    return {};
}

Mistake gradeOf(const Convolution &convolution, const Question &question, std::span<const double> answer)
{
    const auto same = [answer](const std::vector<double> &other) {
        return std::equal(answer.begin(), answer.end(), other.begin(), other.end(),
                          [](double a, double b) { return float(a) == float(b) || (a != a && b != b); });
    };
    const std::vector<double> right = rightAnswer(convolution, question);
    if (same(right))
        return Mistake::None;
    for (const MistakenAnswer &mistaken : mistakenAnswers(convolution, question))
        if (same(mistaken.answer))
            return mistaken.mistake;
    return answer.size() == right.size() ? Mistake::Unknown : Mistake::WrongCount;
}

std::string hintOf(const Convolution &convolution, const Question &question, Mistake mistake, const PhraseBook &book)
{
    const auto sentence = [&book](Phrase phrase, const std::vector<std::string> &arguments = {}) {
        return plainText(say(book, phrase, arguments));
    };
    switch (mistake) {
    case Mistake::None:
        return sentence(Phrase::HintRight);
    case Mistake::Unknown:
        return sentence(Phrase::HintUnknown);
    case Mistake::WrongCount:
        return sentence(Phrase::HintCount, {numberText(static_cast<Index>(rightAnswer(convolution, question).size()))});
    case Mistake::NotSummed:
        return sentence(Phrase::HintNotSummed);
    case Mistake::NotMultiplied:
        return sentence(Phrase::HintNotMultiplied);
    case Mistake::Flipped:
        return sentence(Phrase::HintFlipped);
    case Mistake::ChannelForgotten:
        if (question.topic == Topic::OutputShape)
            return sentence(Phrase::HintChannelsOut);
        return sentence(Phrase::HintChannel);
    case Mistake::PaddingOtherSide:
        return sentence(Phrase::HintOtherSide);
    case Mistake::PaddingIgnored:
        return sentence(question.topic == Topic::SamePads ? Phrase::HintHalf : Phrase::HintNoPadding);
    case Mistake::OneStepOff:
        return sentence(question.topic == Topic::OutputShape ? Phrase::HintCountStarts : Phrase::HintOneOff);
    case Mistake::StrideIgnored:
        return sentence(Phrase::HintStride);
    case Mistake::DilationIgnored:
        return sentence(Phrase::HintDilation);
    case Mistake::OtherOrder:
        return sentence(Phrase::HintOrder);
    case Mistake::CountedFromOne:
        return sentence(Phrase::HintFromOne);
    }
    return {};
}

} // namespace lab
