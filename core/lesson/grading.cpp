#include "core/lesson/grading.h"

#include "core/after/block_cells.h"
#include "core/lesson/mistakes.h"
#include "core/lesson/size_facts.h"
#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {

std::vector<MistakenAnswer> mistakenAnswers(const Block &block, const Question &question)
{
    const Convolution &convolution = block.convolution();
    switch (question.topic) {
    case Topic::OutputNumber: {
        MistakenAnswers answers = outputMistakes(convolution, question);
        for (MistakenAnswer &further : tailMistakes(block, question))
            answers.push_back(std::move(further));
        return answers;
    }
    case Topic::BiasedNumber:
    case Topic::ActivatedNumber:
    case Topic::PooledNumber:
        return tailMistakes(block, question);
    case Topic::VirtualRow:
        return rowMistakes(convolution, question);
    case Topic::FlatPlace:
    case Topic::FlatRow:
        return placeMistakes(convolution, question, question.topic == Topic::FlatPlace);
    case Topic::OutputShape:
    case Topic::SamePads:
    case Topic::VirtualShape:
    case Topic::Reads:
    case Topic::Groups:
    case Topic::MultiplyAdds:
    case Topic::WeightCount:
    case Topic::FilterShape:
    case Topic::InputShape:
    case Topic::Strides:
        return sizeMistakes(convolution, question);
    case Topic::Reach:
        return reachMistakes(block, question);
    case Topic::FilterGradient:
    case Topic::InputGradient:
    case Topic::TransposedNumber:
    case Topic::OutputGradient:
    case Topic::ActivatedGradient:
    case Topic::BiasGradient:
        break;
    }
    return {};
}

Mistake gradeOf(const Block &block, const Question &question, std::span<const double> answer)
{
    const auto same = [answer](const std::vector<double> &other) {
        return std::equal(answer.begin(), answer.end(), other.begin(), other.end(),
                          [](double a, double b) { return float(a) == float(b) || (a != a && b != b); });
    };
    const std::vector<double> right = rightAnswer(block, question);
    if (same(right))
        return Mistake::None;
    for (const MistakenAnswer &mistaken : mistakenAnswers(block, question))
        if (same(mistaken.answer))
            return mistaken.mistake;
    return answer.size() == right.size() ? Mistake::Unknown : Mistake::WrongCount;
}

namespace {

/// The phrase of a mistake and its arguments.
struct Hint {
    Phrase phrase = Phrase::HintUnknown;
    std::vector<std::string> arguments{};
};

bool isRowOrNumber(Topic topic)
{
    return planeOf(topic) || topic == Topic::VirtualRow || topic == Topic::FlatPlace || topic == Topic::FlatRow;
}

Phrase orderHint(Topic topic)
{
    switch (topic) {
    case Topic::SamePads:
        return Phrase::HintOrderPads;
    case Topic::VirtualShape:
        return Phrase::HintOrderMatrix;
    case Topic::Strides:
        return Phrase::HintOrderStrides;
    default:
        return isRowOrNumber(topic) ? Phrase::HintOrder : Phrase::HintOrderSizes;
    }
}

Hint keptSizeHint(const Geometry &g)
{
    if (g.padding == Padding::Same)
        return {Phrase::HintKeptSame,
                {numberText(g.height.inSize), numberText(g.height.stride), numberText(g.height.outSize)}};
    return {Phrase::HintKeptValid, {numberText(paddedSize(g.height)), numberText(g.height.effectiveSize)}};
}

/// Mistakes about one number or a row of them.
Hint numberHint(const Geometry &g, const Question &question, Mistake mistake)
{
    const bool pixel = g.height.filterSize * g.width.filterSize == 1;
    switch (mistake) {
    case Mistake::NotSummed:
        return {Phrase::HintNotSummed};
    case Mistake::NotMultiplied:
        return {Phrase::HintNotMultiplied};
    case Mistake::Flipped:
        return {Phrase::HintFlipped};
    case Mistake::ChannelForgotten:
        return {Phrase::HintChannel};
    case Mistake::OneChannelOnly:
        return {pixel ? Phrase::HintPointwise : Phrase::HintOneChannel};
    case Mistake::ChannelsAveraged:
        return {Phrase::HintAveraged};
    case Mistake::OnePlaneForAll:
        return {Phrase::HintOnePlane};
    case Mistake::OtherGroupsRead:
        if (question.topic == Topic::Groups)
            return {Phrase::HintOneGroup, {numberText(g.groupInChannels), numberText(g.inChannels)}};
        return {Phrase::HintEveryChannel};
    case Mistake::SignDropped:
        return {Phrase::HintSign};
    case Mistake::NegativeCut:
        return {Phrase::HintCut};
    case Mistake::PaddingOtherSide:
        return {Phrase::HintOtherSide};
    case Mistake::PaddingIgnored:
        return {Phrase::HintNoPadding};
    case Mistake::HalfPadding:
        return {Phrase::HintHalf};
    case Mistake::OneStepOff:
        return {question.topic == Topic::OutputShape ? Phrase::HintCountStarts : Phrase::HintOneOff};
    case Mistake::StrideIgnored:
        return {Phrase::HintStride};
    case Mistake::DilationIgnored:
        return {Phrase::HintDilation};
    case Mistake::StrideOrDilationIgnored:
        return {Phrase::HintBoth};
    case Mistake::GapsFilled:
        return {Phrase::HintGaps, {numberText(g.height.filterSize * g.width.filterSize)}};
    case Mistake::OtherOrder:
        return {orderHint(question.topic)};
    case Mistake::CountedFromOne:
        return {Phrase::HintFromOne};
    default:
        return {};
    }
}

/// Mistakes about how far a number sees.
Hint reachHint(const Block &block, Mistake mistake)
{
    switch (mistake) {
    case Mistake::OneLayerAlone:
        return {Phrase::HintReachOneLayer};
    case Mistake::SizesMultiplied:
        return {Phrase::HintReachMultiplied};
    case Mistake::SizesAdded:
        return {Phrase::HintReachAdded};
    case Mistake::OtherStride:
        return {Phrase::HintReachStride, {numberText(block.convolution().geometry().height.stride)}};
    case Mistake::PaddingCounted:
        return {Phrase::HintReachPadding};
    default:
        return {};
    }
}

/// Mistakes about a number behind the output.
Hint tailHint(const Block &block, const Question &question, Mistake mistake)
{
    if (question.topic == Topic::Reach)
        return reachHint(block, mistake);
    const std::string name = block.has(BlockPlane::Activated) ? planeTitle(block, BlockPlane::Activated) : "";
    const bool maximum = block.pooling() && block.pooling()->kind == PoolKind::Max;
    switch (mistake) {
    case Mistake::BiasForgotten:
        return {Phrase::HintBiasForgotten};
    case Mistake::BiasSubtracted:
        return {Phrase::HintBiasSubtracted};
    case Mistake::BiasBeforeSum:
        return {Phrase::HintBiasBeforeSum};
    case Mistake::BiasMultiplied:
        return {Phrase::HintBiasMultiplied};
    case Mistake::OtherBias:
        return {Phrase::HintOtherBias, {numberText(question.output.k)}};
    case Mistake::ActivationForgotten:
        return {Phrase::HintNotActivated, {name}};
    case Mistake::ActivationBeforeBias:
        return {Phrase::HintActivatedFirst, {name}};
    case Mistake::ProductsClipped:
        return {Phrase::HintProductsClipped, {name}};
    case Mistake::MagnitudeTaken:
        return {Phrase::HintMagnitude, {name}};
    case Mistake::MeanForMaximum:
        return {maximum ? Phrase::HintMeanTaken : Phrase::HintMaximumTaken};
    case Mistake::WindowSummed:
        return {Phrase::HintWindowSummed};
    case Mistake::CornerTaken:
        return {maximum ? Phrase::HintCornerForMaximum : Phrase::HintCornerForMean};
    case Mistake::WindowNotStepped:
        return {Phrase::HintPoolStride, {numberText(block.pooling()->height.stride)}};
    case Mistake::PaddingCounted:
        return {maximum ? Phrase::HintPaddingCompared : Phrase::HintPaddingAveraged};
    case Mistake::OneOperationTooFar:
        return {Phrase::HintTooFar, {planeTitle(block, *planeOf(question.topic))}};
    default:
        return {};
    }
}

/// Mistakes about shapes and counts.
Hint sizeHint(const Geometry &g, Mistake mistake)
{
    const std::string filters = numberText(g.outChannels), depth = numberText(g.groupInChannels);
    const bool nchw = g.dataFormat == DataFormat::Nchw;
    switch (mistake) {
    case Mistake::KeptSize:
        return keptSizeHint(g);
    case Mistake::RoundedUp:
        return {Phrase::HintRoundedUp};
    case Mistake::ChannelsKept:
        return {Phrase::HintChannelsOut};
    case Mistake::ChannelsTimesFilters:
        return {Phrase::HintChannelsTimes, {filters}};
    case Mistake::ChannelsSlid:
        return {Phrase::HintChannelsSlid, {filters}};
    case Mistake::OtherLayout:
        return {nchw ? Phrase::HintLayoutNchw : Phrase::HintLayoutNhwc};
    case Mistake::OtherFilterOrder:
        return {Phrase::HintFilterOrder};
    case Mistake::BatchAxisMissing:
        return {Phrase::HintNoBatch};
    case Mistake::ChannelAxisMissing:
        return {Phrase::HintNoChannelAxis};
    case Mistake::ImageAxesOnly:
        return {Phrase::HintImageAxes};
    case Mistake::FilterDepthMissing:
        return {Phrase::HintDepth, {depth}};
    case Mistake::CountForTensor:
        return {Phrase::HintCountForTensor};
    case Mistake::BatchOrChannelStrided:
        return {Phrase::HintStrided};
    case Mistake::TotalNotSplit:
        return {Phrase::HintTotal};
    case Mistake::StoredNumbers:
        return {Phrase::HintStored};
    case Mistake::EdgeForgotten:
        return {Phrase::HintEdge};
    case Mistake::DepthForGroups:
        return {Phrase::HintGroupDepth, {numberText(g.inChannels), depth}};
    case Mistake::FiltersForgotten:
        return {Phrase::HintFilters, {filters}};
    case Mistake::PositionsForgotten:
        return {Phrase::HintPositions, {numberText(g.positions())}};
    case Mistake::WeightsPerPosition:
        return {Phrase::HintShared};
    case Mistake::BiasCounted:
        return {Phrase::HintBias};
    default:
        return {};
    }
}

} // namespace

std::string hintOf(const Block &block, const Question &question, Mistake mistake, const PhraseBook &book)
{
    const Geometry &g = block.convolution().geometry();
    Hint hint;
    if (mistake == Mistake::None)
        hint.phrase = Phrase::HintRight;
    else if (mistake == Mistake::WrongCount)
        hint = {Phrase::HintCount, {numberText(Index(rightAnswer(block, question).size()))}};
    else if (mistake >= Mistake::KeptSize)
        hint = sizeHint(g, mistake);
    else if (mistake >= Mistake::BiasForgotten)
        hint = tailHint(block, question, mistake);
    else
        hint = numberHint(g, question, mistake);
    return plainText(say(book, hint.phrase, hint.arguments));
}

} // namespace lab
