#include "core/formats/python/call_reader.h"
#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {
namespace {

/// Which argument a refusal is about.
std::string_view argumentOf(ErrorCode code)
{
    using enum ErrorCode;
    static constexpr std::pair<ErrorCode, std::string_view> arguments[] = {
        {PaddingName, "padding"},
        {PaddingPair, "padding"},
        {PaddingListLength, "padding"},
        {PaddingNegative, "padding"},
        {PaddingOnBatchOrChannel, "padding"},
        {OutputNegative, "padding"},
        {StridesLength, "strides"},
        {StrideOnBatchOrChannel, "strides"},
        {StrideNotPositive, "strides"},
        {DilationsLength, "dilations"},
        {DilationOnBatchOrChannel, "dilations"},
        {DilationNotPositive, "dilations"},
        {DataFormat, "data_format"},
        {FilterRank, "filters"},
        {FilterEmpty, "filters"},
        {InDepthNotMultiple, "filters"},
        {OutDepthNotMultiple, "filters"},
        {NchwOnCpu, "data_format"},
        {OutputShapeLength, "output_shape"},
        {OutputShapeNegative, "output_shape"},
        {OutputShapeBatch, "output_shape"},
        {OutputShapeDepth, "output_shape"},
        {OutputShapeSize, "output_shape"},
        {InDepthMismatch, "filters"},
        {StrideWithDilation, "dilations"},
        {BiasLength, "bias"},
        {BiasRank, "bias"},
        {KsizeLength, "ksize"},
        {KsizeNotPositive, "ksize"},
        {KsizeOnBatch, "ksize"},
        {KsizeOnChannel, "ksize"},
        {KsizeOnSpaceAndChannel, "ksize"},
        {PaddingNotBelowKsize, "pooling padding"},
        {PaddingOverHalfKsize, "pooling padding"},
        {PaddingExplicitUnsupported, "pooling padding"},
    };
    for (const auto &[about, argument] : arguments)
        if (about == code)
            return argument;
    return "input";
}

/// Strides and dilations with every entry at least 1, and 1 on batch and channels.
std::string mendedNumbers(std::vector<Index> numbers, bool channelsFirst)
{
    if (numbers.size() != 1 && numbers.size() != 2 && numbers.size() != 4)
        numbers.resize(4, 1);
    for (Index &number : numbers)
        number = std::max<Index>(number, 1);
    if (numbers.size() == 4)
        numbers[0] = numbers[channelsFirst ? 1 : 3] = 1;
    return listText(numbers);
}

/// The two dilations of a depthwise convolution, which has none where it has strides.
std::string mendedPair(std::vector<Index> numbers, ErrorCode code, bool channelsFirst)
{
    if (numbers.size() == 4)
        numbers = {numbers[channelsFirst ? 2 : 1], numbers[channelsFirst ? 3 : 2]};
    numbers.resize(2, 1);
    for (Index &number : numbers)
        number = code == ErrorCode::StrideWithDilation ? 1 : std::max<Index>(number, 1);
    return listText(numbers);
}

/// The word that was meant, and VALID where none is near.
std::string mendedWord(std::string_view word)
{
    const bool same = word.size() == 4 && (word[0] == 's' || word[0] == 'S');
    return same ? "\"SAME\"" : "\"VALID\"";
}

std::string mendedPadding(const PaddingArgument &padding, ErrorCode code, bool channelsFirst)
{
    if (code == ErrorCode::PaddingName)
        return mendedWord(padding.word);
    if (code == ErrorCode::OutputNegative)
        return "\"SAME\"";
    PaddingArgument mended = padding;
    mended.pairs.resize(4);
    for (std::vector<Index> &pair : mended.pairs) {
        pair.resize(2, 0);
        for (Index &amount : pair)
            amount = std::max<Index>(amount, 0);
    }
    mended.pairs[0] = mended.pairs[channelsFirst ? 1 : 3] = {0, 0};
    return paddingText(mended);
}

/// The output_shape with what fits the input in the place of what does not; empty where that is not known.
std::string mendedOutputShape(std::vector<Index> sizes, const Error &refusal, bool channelsFirst)
{
    const std::vector<std::int64_t> &numbers = refusal.numbers;
    if (sizes.size() != 4 || numbers.size() < 2)
        return {};
    const auto rows = channelsFirst ? 2 : 1;
    if (refusal.code == ErrorCode::OutputShapeBatch)
        sizes[0] = numbers[1];
    else if (refusal.code == ErrorCode::OutputShapeDepth)
        sizes[channelsFirst ? 1 : 3] = numbers[1];
    else if (refusal.code == ErrorCode::OutputShapeSize && numbers.size() == 5)
        std::replace(sizes.begin() + rows, sizes.begin() + rows + 2, numbers[0], numbers[3]);
    else
        return {};
    return listText(sizes);
}

} // namespace

std::vector<Mend> filterMends(const Conv2DCall &call, const Error &refusal)
{
    const Shape &input = call.input.shape(), &filter = call.filter.shape();
    const bool depth = refusal.code == ErrorCode::InDepthNotMultiple || refusal.code == ErrorCode::OutDepthNotMultiple;
    if (!depth || input.rank() < 4 || filter.rank() != 4)
        return {};
    const Index channels = input[call.arguments.dataFormat == "NCHW" ? input.rank() - 3 : input.rank() - 1];
    if (channels <= 0 || channels == filter[2])
        return {};
    return {{.label = {QT_TRANSLATE_NOOP("Refusals", "Make the filter %1 deep"), {numberText(channels)}},
             .filterShape = Shape{filter[0], filter[1], channels, filter[3]}}};
}

CallProblem problemAt(const CallReading &reading, const Error &refusal, Sentence sentence)
{
    const Conv2DArguments &arguments = reading.arguments;
    const std::string_view argument = argumentOf(refusal.code);
    const TextSpan *span = reading.valueOf(argument);
    const TextSpan *input = reading.valueOf("input");
    CallProblem problem{span != nullptr ? *span : input != nullptr ? *input : TextSpan{}, std::move(sentence)};
    const bool channelsFirst = arguments.dataFormat == "NCHW";
    std::string mended;
    if (argument == "strides")
        mended = mendedNumbers(arguments.strides, channelsFirst);
    else if (argument == "dilations" && arguments.dilations)
        mended = reading.operation == Operation::DepthwiseConv2D
                     ? mendedPair(*arguments.dilations, refusal.code, channelsFirst)
                     : mendedNumbers(*arguments.dilations, channelsFirst);
    else if (argument == "padding")
        mended = mendedPadding(arguments.padding, refusal.code, channelsFirst);
    else if (argument == "output_shape")
        mended = mendedOutputShape(reading.outputShape, refusal, channelsFirst);
    else if (argument == "data_format")
        mended = channelsFirst || arguments.dataFormat == "nchw" ? "\"NCHW\"" : "\"NHWC\"";
    if (!mended.empty() && span != nullptr)
        problem.mends.push_back({{QT_TRANSLATE_NOOP("Refusals", "Write %1"), {mended}}, *span, mended});
    return problem;
}

} // namespace lab
