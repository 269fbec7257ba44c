#include "core/lesson/refusal.h"

#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {
namespace {

std::vector<std::string> texts(const std::vector<Index> &numbers)
{
    std::vector<std::string> parts;
    for (const Index number : numbers)
        parts.push_back(numberText(number));
    return parts;
}

std::string_view paddingTemplate(const std::string &written)
{
    std::string word = written;
    std::ranges::transform(word, word.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    if (written == "EXPLICIT")
        return QT_TRANSLATE_NOOP("Refusals", "\"EXPLICIT\" is not a value for padding: write the zeros themselves, "
                                             "[[0, 0], [top, bottom], [left, right], [0, 0]].");
    return word == "SAME" || word == "VALID"
               ? QT_TRANSLATE_NOOP("Refusals",
                                   "padding is written in capital letters here, \"SAME\" or \"VALID\", not \"%1\".")
               : QT_TRANSLATE_NOOP("Refusals",
                                   "padding must be \"SAME\", \"VALID\" or a list of four pairs, not \"%1\".");
}

std::string_view inputRankTemplate(Index rank)
{
    if (rank == 3)
        return QT_TRANSLATE_NOOP(
            "Refusals", "The input has 3 axes and needs 4: TensorFlow adds no batch axis. input[None] has one.");
    return rank > 4 ? QT_TRANSLATE_NOOP("Refusals", "The %1 axes of the input cannot be merged to 4: a batch of 0 with "
                                                    "nothing in an image leaves the merged length unknown.")
                    : QT_TRANSLATE_NOOP("Refusals", "The input must have at least 4 axes; it has %1.");
}

std::string_view depthTemplate(Index inChannels, Index depth)
{
    if (inChannels == 0)
        return QT_TRANSLATE_NOOP("Refusals",
                                 "The input has %1 channels, and the filter is %2 deep: there is nothing to multiply.");
    return depth > inChannels
               ? QT_TRANSLATE_NOOP("Refusals", "The filter is %2 deep, and the input has only %1 channels: "
                                               "filter.shape[2] must be %1, or a divisor of it for groups.")
               : QT_TRANSLATE_NOOP("Refusals", "The input's %1 channels are no multiple of the filter's depth %2: "
                                               "filter.shape[2] must be %1, or a divisor of it for groups.");
}

/// What is said of a file or request where nothing more precise is known.
std::string_view generalTemplate(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Syntax:
        return QT_TRANSLATE_NOOP("Refusals", "The text breaks the rules of its format.");
    case ErrorCode::Truncated:
        return QT_TRANSLATE_NOOP("Refusals", "The data ends too early.");
    case ErrorCode::Corrupt:
        return QT_TRANSLATE_NOOP("Refusals", "The data is damaged.");
    case ErrorCode::Unsupported:
        return QT_TRANSLATE_NOOP("Refusals", "This is not supported.");
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("Refusals", "There is nothing of this name.");
    case ErrorCode::LimitReached:
        return QT_TRANSLATE_NOOP("Refusals", "A limit was reached.");
    case ErrorCode::Io:
        return QT_TRANSLATE_NOOP("Refusals", "Reading or writing failed.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Refusals", "Cancelled.");
    default:
        return {};
    }
}

/// Of what the arguments say. The marks stand for the error's numbers.
std::string_view argumentTemplate(const Error &error)
{
    switch (error.code) {
    case ErrorCode::PaddingName:
        return paddingTemplate(error.reason.english());
    case ErrorCode::PaddingPair:
        return error.numbers.size() > 1 && error.numbers[1] == 0
                   ? QT_TRANSLATE_NOOP(
                         "Refusals",
                         "Every entry of the padding list must be a pair [before, after]; entry %1 is none.")
                   : QT_TRANSLATE_NOOP(
                         "Refusals",
                         "Every entry of the padding list must be a pair [before, after]; entry %1 has length %2.");
    case ErrorCode::PaddingListLength:
        return QT_TRANSLATE_NOOP("Refusals", "The padding list must have 4 pairs, one for each axis; it has %1.");
    case ErrorCode::PaddingNegative:
        return QT_TRANSLATE_NOOP("Refusals", "Padding amounts must not be negative; one is %1.");
    case ErrorCode::PaddingOnBatchOrChannel:
        return QT_TRANSLATE_NOOP("Refusals", "Only rows and columns can be padded: the pairs of batch and channels "
                                             "must be [0, 0], and one is [%1, %2].");
    case ErrorCode::StridesLength:
        return QT_TRANSLATE_NOOP("Refusals", "strides must have 1, 2 or 4 entries, not %1.");
    case ErrorCode::DilationsLength:
        return QT_TRANSLATE_NOOP("Refusals", "dilations must have 1, 2 or 4 entries, not %1.");
    case ErrorCode::StrideOnBatchOrChannel:
        return QT_TRANSLATE_NOOP("Refusals", "The strides of batch and channels must be 1; here they are %1 and %2.");
    case ErrorCode::StrideNotPositive:
        return QT_TRANSLATE_NOOP("Refusals",
                                 "The strides of rows and columns must be at least 1; here they are %1 and %2.");
    case ErrorCode::DilationOnBatchOrChannel:
        return QT_TRANSLATE_NOOP("Refusals", "The dilations of batch and channels must be 1; here they are %1 and %2.");
    case ErrorCode::DilationNotPositive:
        return QT_TRANSLATE_NOOP("Refusals",
                                 "The dilations of rows and columns must be at least 1; here they are %1 and %2.");
    case ErrorCode::DataFormat:
        return QT_TRANSLATE_NOOP("Refusals", "data_format must be \"NHWC\" or \"NCHW\", not \"%1\".");
    case ErrorCode::DTypeUnsupported:
        return QT_TRANSLATE_NOOP(
            "Refusals", "tf.nn.conv2d takes float16, bfloat16, float32, float64 and int32, not numbers of this type.");
    case ErrorCode::DTypeMismatch:
        return QT_TRANSLATE_NOOP("Refusals",
                                 "Input and filter must have the same type: TensorFlow converts neither of them.");
    default:
        return {};
    }
}

/// Of what the shapes are.
std::string_view shapeTemplate(const Error &error)
{
    const auto number = [&error](std::size_t i) { return i < error.numbers.size() ? error.numbers[i] : 1; };
    const Index first = number(0), second = number(1);
    switch (error.code) {
    case ErrorCode::InputRank:
        return inputRankTemplate(first);
    case ErrorCode::FilterRank:
        return QT_TRANSLATE_NOOP(
            "Refusals",
            "The filter must have 4 axes, [height, width, input channels per group, output channels]; it has %1.");
    case ErrorCode::FilterEmpty:
        return QT_TRANSLATE_NOOP("Refusals", "The filter must not be empty: none of its sizes may be 0.");
    case ErrorCode::InDepthNotMultiple:
        return depthTemplate(first, second);
    case ErrorCode::OutDepthNotMultiple:
        return first < second
                   ? QT_TRANSLATE_NOOP("Refusals", "The shapes make %2 groups, and the filter has only %1 output "
                                                   "channels: filter.shape[3] must be a multiple of %2.")
                   : QT_TRANSLATE_NOOP("Refusals", "The %1 output channels cannot be shared out to %2 groups: "
                                                   "filter.shape[3] must be a multiple of %2.");
    case ErrorCode::OutputNegative:
        return QT_TRANSLATE_NOOP("Refusals",
                                 "The filter does not fit: it spans %3 cells, the padded input has %2, and with stride "
                                 "%4 the output would have %1 cells. A smaller filter or padding=\"SAME\" mends it.");
    case ErrorCode::NchwOnCpu:
        return QT_TRANSLATE_NOOP(
            "Refusals", "NCHW: TensorFlow's own CPU kernel computes NHWC only. oneDNN builds and GPUs take it.");
    case ErrorCode::TooLarge:
        return error.numbers.size() == 1
                   ? QT_TRANSLATE_NOOP("Refusals",
                                       "%1 is too large: TensorFlow counts sizes in 32 bits, up to 2147483647.")
                   : QT_TRANSLATE_NOOP("Refusals",
                                       "The call is too large: its numbers or products cannot be counted in 62 bits.");
    default:
        return {};
    }
}

Sentence templateWith(std::string_view text, std::vector<std::string> parts)
{
    Sentence sentence;
    sentence.text = text;
    sentence.parts = std::move(parts);
    return sentence;
}

} // namespace

Sentence refusal(const Error &error)
{
    if (error.code > ErrorCode::TooLarge)
        return error.reason.empty() ? templateWith(generalTemplate(error.code), {}) : error.reason;
    const bool ofWord = error.code == ErrorCode::PaddingName || error.code == ErrorCode::DataFormat;
    return templateWith(error.code < ErrorCode::InputRank ? argumentTemplate(error) : shapeTemplate(error),
                        ofWord ? std::vector<std::string>{error.reason.english()} : texts(error.numbers));
}

std::string refusalSentence(const Error &error, const Translation &translate)
{
    return said(refusal(error), translate);
}

std::vector<std::string> callRemarks(const Geometry &geometry, const Translation &translate)
{
    std::vector<Sentence> remarks;
    if (geometry.groups > 1)
        remarks.push_back(templateWith(
            geometry.groupInChannels == 1
                ? QT_TRANSLATE_NOOP(
                      "Refusals",
                      "%3 groups: the filter is 1 deep, so TensorFlow convolves each of the %1 channels by itself.")
                : QT_TRANSLATE_NOOP("Refusals", "%3 groups: the input has %1 channels and the filter is only %2 deep, "
                                                "so TensorFlow cuts the channels into %3 groups."),
            texts({geometry.inChannels, geometry.groupInChannels, geometry.groups})));
    if (geometry.outputCount() == 0)
        remarks.push_back(
            {QT_TRANSLATE_NOOP("Refusals", "The output is empty: its shape is %1. Run eagerly, this is no error."),
             {geometry.outputShape.text()}});
    if (const std::optional<Error> &refused = geometry.graphModeRefusal)
        remarks.push_back(templateWith(
            refused->code == ErrorCode::OutDepthNotMultiple
                ? QT_TRANSLATE_NOOP("Refusals", "This runs eagerly only: tf.function and Keras refuse it, because %1 "
                                                "output channels cannot be shared out to %2 groups.")
                : QT_TRANSLATE_NOOP("Refusals",
                                    "This runs eagerly only: tf.function and Keras refuse it, because there a filter "
                                    "that spans %3 cells does not fit a padded input of %2."),
            texts(refused->numbers)));
    if (geometry.refusedByPlainCpu)
        remarks.push_back(QT_TRANSLATE_NOOP(
            "Refusals", "NCHW: TensorFlow's own CPU kernel computes NHWC only. oneDNN builds and GPUs take it."));
    std::vector<std::string> sentences;
    for (const Sentence &remark : remarks)
        sentences.push_back(said(remark, translate));
    return sentences;
}

} // namespace lab
