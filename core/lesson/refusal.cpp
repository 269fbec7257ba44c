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
            "Refusals", "The input has 3 axes and needs 4. Is it [height, width, channels]? Then input[None] adds the "
                        "batch. Is it [batch, height, width]? Then input[..., None] adds the channels.");
    return rank > 4 ? QT_TRANSLATE_NOOP("Refusals", "The output cannot be shaped back to %1 axes: a batch axis is 0 "
                                                    "and the images are empty, but an output image is not.")
                    : QT_TRANSLATE_NOOP("Refusals", "The input must have at least 4 axes; it has %1.");
}

std::string_view depthTemplate(Index inChannels, Index depth)
{
    return depth > inChannels
               ? QT_TRANSLATE_NOOP("Refusals",
                                   "The filter is %2 deep, and the input has only %1 [%1:channel|channels]: "
                                   "filter.shape[2] must be %1, or a divisor of it for groups.")
               : QT_TRANSLATE_NOOP("Refusals", "The input's %1 channels are not a multiple of the filter's depth %2: "
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
        return QT_TRANSLATE_NOOP("Refusals", "Nothing has this name.");
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
                         "Refusals", "Every entry of the padding list must be a pair [before, after]; entry %1 is not.")
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
                                                   "[%1:channel|channels]: filter.shape[3] must be a multiple of %2.")
                   : QT_TRANSLATE_NOOP("Refusals", "The %1 output channels cannot be divided among %2 groups: "
                                                   "filter.shape[3] must be a multiple of %2.");
    case ErrorCode::OutputNegative:
        return QT_TRANSLATE_NOOP("Refusals",
                                 "The filter does not fit: it spans %3 cells, the padded input has %2, and with stride "
                                 "%4 the output would have %1 cells. A smaller filter or padding=\"SAME\" fixes it.");
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

/// Of the way back and of the relatives of a convolution.
std::string_view relativeTemplate(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DyShape:
        return error.numbers.size() == 2
                   ? QT_TRANSLATE_NOOP("Refusals",
                                       "dy must have the shape of the output: its rank is %1, and the output's is %2.")
                   : QT_TRANSLATE_NOOP(
                         "Refusals",
                         "dy must have the shape of the output: axis %1 has size %2, and the output's has %3.");
    case ErrorCode::OutputShapeSize:
        return QT_TRANSLATE_NOOP("Refusals", "output_shape does not lead back to the input: convolving %1 cells gives "
                                             "%2, and the input has %3. %4 to %5 cells would.");
    case ErrorCode::OutputShapeBatch:
        return QT_TRANSLATE_NOOP("Refusals",
                                 "The batch of output_shape must be the input's: it is %1, and the input's is %2.");
    case ErrorCode::OutputShapeDepth:
        return QT_TRANSLATE_NOOP(
            "Refusals",
            "The channels of output_shape must be the filter's third axis: they are %1, and the filter has %2.");
    case ErrorCode::OutputShapeLength:
        return QT_TRANSLATE_NOOP("Refusals", "output_shape must have 4 numbers, or 2 for height and width; it has %1.");
    case ErrorCode::OutputShapeNegative:
        return QT_TRANSLATE_NOOP("Refusals", "No number of output_shape may be negative; one is %1.");
    case ErrorCode::OutputPaddingTooLarge:
        return QT_TRANSLATE_NOOP(
            "Refusals",
            "output_padding must be smaller than the stride or the dilation: it is %1, and they are %2 and %3.");
    case ErrorCode::Groups:
        return QT_TRANSLATE_NOOP("Refusals", "%1 groups do not divide the number of channels, %2.");
    case ErrorCode::InDepthMismatch:
        return QT_TRANSLATE_NOOP("Refusals", "The filter is made for an input %2 deep, and the input is %1 deep.");
    case ErrorCode::StrideWithDilation:
        return QT_TRANSLATE_NOOP("Refusals",
                                 "tf.nn.depthwise_conv2d takes a stride above 1 or a dilation above 1, not both.");
    case ErrorCode::PointwiseDepth:
        return QT_TRANSLATE_NOOP("Refusals",
                                 "The pointwise filter is %1 deep, and the depthwise step gives a depth of %2.");
    case ErrorCode::PointwiseSize:
        return QT_TRANSLATE_NOOP("Refusals", "The pointwise filter must be 1 by 1, not %1 by %2.");
    default:
        return {};
    }
}

/// Of what follows a convolution.
std::string_view tailTemplate(const Error &error)
{
    switch (error.code) {
    case ErrorCode::KsizeLength:
        return QT_TRANSLATE_NOOP("Refusals", "ksize must have 1, 2 or 4 entries, not %1.");
    case ErrorCode::KsizeNotPositive:
        return QT_TRANSLATE_NOOP("Refusals",
                                 "The window must have at least 1 row and 1 column; here it has %1 and %2.");
    case ErrorCode::KsizeOnBatch:
        return QT_TRANSLATE_NOOP("Refusals", "The window cannot go over the batch: ksize must be 1 there, not %1.");
    case ErrorCode::KsizeOnChannel:
        return QT_TRANSLATE_NOOP("Refusals",
                                 "A maximum over channels needs a stride as large as its window, and a window that "
                                 "divides the channels: the window is %1, the stride %2, and the input is %3 deep.");
    case ErrorCode::KsizeOnSpaceAndChannel:
        return QT_TRANSLATE_NOOP("Refusals", "The window goes over rows and columns or over channels, not over both.");
    case ErrorCode::PaddingNotBelowKsize:
        return QT_TRANSLATE_NOOP("Refusals",
                                 "The padding must be smaller than the window: it is %1, and the window is %2.");
    case ErrorCode::PaddingOverHalfKsize:
        return QT_TRANSLATE_NOOP("Refusals",
                                 "PyTorch pads by at most half the window: the padding is %1, and the window is %2.");
    case ErrorCode::PaddingExplicitUnsupported:
        return QT_TRANSLATE_NOOP("Refusals", "tf.nn.avg_pool2d takes \"SAME\" or \"VALID\", not a list of pairs.");
    case ErrorCode::BiasLength:
        return QT_TRANSLATE_NOOP("Refusals", "The bias must have one number for each channel, %2 in all; it has %1.");
    case ErrorCode::BiasRank:
        return QT_TRANSLATE_NOOP("Refusals", "The bias must have 1 axis; it has %1.");
    case ErrorCode::DenseDepth:
        return QT_TRANSLATE_NOOP("Refusals", "The dense layer takes %2 numbers, and it gets %1.");
    default:
        return {};
    }
}

std::string_view callTemplate(const Error &error)
{
    if (error.code >= ErrorCode::KsizeLength && error.code < ErrorCode::TooLarge)
        return tailTemplate(error);
    if (error.code >= ErrorCode::DyShape && error.code < ErrorCode::TooLarge)
        return relativeTemplate(error);
    return error.code < ErrorCode::InputRank ? argumentTemplate(error) : shapeTemplate(error);
}

/// What building a graph refuses.
std::string_view graphTemplate(ErrorCode code)
{
    if (code == ErrorCode::InDepthNotMultiple)
        return QT_TRANSLATE_NOOP("Refusals",
                                 "This runs eagerly only: tf.function, Keras and oneDNN refuse an input without "
                                 "channels. There is nothing to multiply, so every output number is 0.");
    return code == ErrorCode::OutDepthNotMultiple
               ? QT_TRANSLATE_NOOP("Refusals", "This runs eagerly only: tf.function and Keras refuse it, because %1 "
                                               "output channels cannot be divided among %2 groups.")
               : QT_TRANSLATE_NOOP("Refusals", "This runs eagerly only: tf.function and Keras refuse it, because there "
                                               "a filter that spans %3 cells does not fit a padded input of %2.");
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
    return templateWith(callTemplate(error),
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
                      "%3 groups: the filter is 1 deep, so TensorFlow convolves each of the %1 channels separately.")
                : QT_TRANSLATE_NOOP("Refusals", "%3 groups: the input has %1 channels and the filter is only %2 deep, "
                                                "so TensorFlow splits the channels into %3 groups."),
            texts({geometry.inChannels, geometry.groupInChannels, geometry.groups})));
    if (geometry.outputCount() == 0)
        remarks.push_back(
            {QT_TRANSLATE_NOOP("Refusals", "The output is empty: its shape is %1. In eager mode this is not an error."),
             {geometry.outputShape.text()}});
    if (const std::optional<Error> &refused = geometry.graphModeRefusal)
        remarks.push_back(templateWith(graphTemplate(refused->code), texts(refused->numbers)));
    if (geometry.refusedByPlainCpu)
        remarks.push_back(QT_TRANSLATE_NOOP(
            "Refusals", "NCHW: TensorFlow's own CPU kernel computes NHWC only. oneDNN builds and GPUs take it."));
    std::vector<std::string> sentences;
    for (const Sentence &remark : remarks)
        sentences.push_back(said(remark, translate));
    return sentences;
}

} // namespace lab
