#include "core/lesson/refusal.h"

#include "core/lesson/picture.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <array>

// The mark that Qt's lupdate collects sentences by; here it is the sentence alone.
#define QT_TRANSLATE_NOOP(context, sentence) sentence

namespace lab {
namespace {

/// The rows of `templates`.
enum class Sentence {
    PaddingExplicit,
    PaddingCapitals,
    PaddingName,
    PaddingNoPair,
    PaddingPair,
    PaddingListLength,
    PaddingNegative,
    PaddingOnBatchOrChannel,
    StridesLength,
    DilationsLength,
    StrideOnBatchOrChannel,
    StrideNotPositive,
    DilationOnBatchOrChannel,
    DilationNotPositive,
    DataFormat,
    DTypeUnsupported,
    DTypeMismatch,
    NoBatchAxis,
    InputRank,
    NoShapingBack,
    FilterRank,
    FilterEmpty,
    FilterTooDeep,
    InDepthNotMultiple,
    FewerOutputsThanGroups,
    OutDepthNotMultiple,
    OutputNegative,
    NchwOnCpu,
    DyAxes,
    DySize,
    OutputShapeSize,
    OutputShapeBatch,
    OutputShapeDepth,
    OutputShapeLength,
    OutputShapeNegative,
    OutputPaddingTooLarge,
    GroupsUneven,
    InDepthMismatch,
    StrideWithDilation,
    PointwiseDepth,
    PointwiseSize,
    KsizeLength,
    KsizeNotPositive,
    KsizeOnBatch,
    KsizeOnChannel,
    KsizeOnSpaceAndChannel,
    PaddingNotBelowKsize,
    PaddingOverHalfKsize,
    PaddingExplicitUnsupported,
    BiasLength,
    BiasRank,
    DenseDepth,
    SizeTooLarge,
    CountTooLarge,
    Syntax,
    Truncated,
    Corrupt,
    Unsupported,
    NotFound,
    LimitReached,
    Io,
    Cancelled,
    Groups,
    Depthwise,
    EmptyOutput,
    GraphSize,
    GraphGroups,
    GraphNoChannels,
    Undrawn,
    Count,
};

/// {0}, {1}, … are the error's numbers, {reason} its text.
constexpr std::array templates{
    QT_TRANSLATE_NOOP("Refusals", "\"EXPLICIT\" is not a value for padding: write the zeros themselves, "
                                  "[[0, 0], [top, bottom], [left, right], [0, 0]]."),
    QT_TRANSLATE_NOOP("Refusals",
                      "padding is written in capital letters here, \"SAME\" or \"VALID\", not \"{reason}\"."),
    QT_TRANSLATE_NOOP("Refusals", "padding must be \"SAME\", \"VALID\" or a list of four pairs, not \"{reason}\"."),
    QT_TRANSLATE_NOOP("Refusals", "Every entry of the padding list must be a pair [before, after]; entry {0} is none."),
    QT_TRANSLATE_NOOP("Refusals",
                      "Every entry of the padding list must be a pair [before, after]; entry {0} has length {1}."),
    QT_TRANSLATE_NOOP("Refusals", "The padding list must have 4 pairs, one for each axis; it has {0}."),
    QT_TRANSLATE_NOOP("Refusals", "Padding amounts must not be negative; one is {0}."),
    QT_TRANSLATE_NOOP("Refusals",
                      "Only rows and columns can be padded: the pairs of batch and channels must be [0, 0], "
                      "and one is [{0}, {1}]."),
    QT_TRANSLATE_NOOP("Refusals", "strides must have 1, 2 or 4 entries, not {0}."),
    QT_TRANSLATE_NOOP("Refusals", "dilations must have 1, 2 or 4 entries, not {0}."),
    QT_TRANSLATE_NOOP("Refusals", "The strides of batch and channels must be 1; here they are {0} and {1}."),
    QT_TRANSLATE_NOOP("Refusals", "The strides of rows and columns must be at least 1; here they are {0} and {1}."),
    QT_TRANSLATE_NOOP("Refusals", "The dilations of batch and channels must be 1; here they are {0} and {1}."),
    QT_TRANSLATE_NOOP("Refusals", "The dilations of rows and columns must be at least 1; here they are {0} and {1}."),
    QT_TRANSLATE_NOOP("Refusals", "data_format must be \"NHWC\" or \"NCHW\", not \"{reason}\"."),
    QT_TRANSLATE_NOOP("Refusals",
                      "tf.nn.conv2d takes float16, bfloat16, float32, float64 and int32, not numbers of this type."),
    QT_TRANSLATE_NOOP("Refusals", "Input and filter must have the same type: TensorFlow converts neither of them."),
    QT_TRANSLATE_NOOP("Refusals",
                      "The input has 3 axes and needs 4. Is it [height, width, channels]? Then input[None] adds the "
                      "batch. Is it [batch, height, width]? Then input[..., None] adds the channels."),
    QT_TRANSLATE_NOOP("Refusals", "The input must have at least 4 axes; it has {0}."),
    QT_TRANSLATE_NOOP("Refusals",
                      "The output cannot be shaped back to {0} axes: a batch axis is 0 and the images are empty, but "
                      "an output image is not."),
    QT_TRANSLATE_NOOP("Refusals",
                      "The filter must have 4 axes, [height, width, input channels per group, output channels]; "
                      "it has {0}."),
    QT_TRANSLATE_NOOP("Refusals", "The filter must not be empty: none of its sizes may be 0."),
    QT_TRANSLATE_NOOP("Refusals",
                      "The filter is {1} deep, and the input has only {0} channels: filter.shape[2] must be {0}, "
                      "or a divisor of it for groups."),
    QT_TRANSLATE_NOOP("Refusals", "The input's {0} channels are not a multiple of the filter's depth {1}: "
                                  "filter.shape[2] must be {0}, or a divisor of it for groups."),
    QT_TRANSLATE_NOOP("Refusals",
                      "The shapes make {1} groups, and the filter has only {0} output channels: filter.shape[3] "
                      "must be a multiple of {1}."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "The {0} output channels cannot be divided among {1} groups: filter.shape[3] must be a multiple of {1}."),
    QT_TRANSLATE_NOOP("Refusals",
                      "The filter does not fit: it spans {2} cells, the padded input has {1}, and with stride {3} the "
                      "output would have {0} cells. A smaller filter or padding=\"SAME\" fixes it."),
    QT_TRANSLATE_NOOP("Refusals",
                      "NCHW: TensorFlow's own CPU kernel computes NHWC only. oneDNN builds and GPUs take it."),
    QT_TRANSLATE_NOOP("Refusals", "dy must have the shape of the output: it has {0} axes, and the output has {1}."),
    QT_TRANSLATE_NOOP("Refusals",
                      "dy must have the shape of the output: axis {0} has size {1}, and the output's has {2}."),
    QT_TRANSLATE_NOOP("Refusals", "output_shape does not lead back to the input: convolving {0} cells gives {1}, and "
                                  "the input has {2}. {3} to {4} cells would."),
    QT_TRANSLATE_NOOP("Refusals", "The batch of output_shape must be the input's: it is {0}, and the input's is {1}."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "The channels of output_shape must be the filter's third axis: they are {0}, and the filter has {1}."),
    QT_TRANSLATE_NOOP("Refusals", "output_shape must have 4 numbers, or 2 for height and width; it has {0}."),
    QT_TRANSLATE_NOOP("Refusals", "No number of output_shape may be negative; one is {0}."),
    QT_TRANSLATE_NOOP(
        "Refusals",
        "output_padding must be smaller than the stride or the dilation: it is {0}, and they are {1} and {2}."),
    QT_TRANSLATE_NOOP("Refusals", "{1} channels cannot be divided among {0} groups."),
    QT_TRANSLATE_NOOP("Refusals", "The filter is made for {1} input channels, and the input has {0}."),
    QT_TRANSLATE_NOOP("Refusals", "tf.nn.depthwise_conv2d takes a stride above 1 or a dilation above 1, not both."),
    QT_TRANSLATE_NOOP("Refusals", "The pointwise filter is {0} deep, and the depthwise step gives {1} channels."),
    QT_TRANSLATE_NOOP("Refusals", "The pointwise filter must be 1 by 1, not {0} by {1}."),
    QT_TRANSLATE_NOOP("Refusals", "ksize must have 1, 2 or 4 entries, not {0}."),
    QT_TRANSLATE_NOOP("Refusals", "The window must have at least 1 row and 1 column; here it has {0} and {1}."),
    QT_TRANSLATE_NOOP("Refusals", "The window cannot go over the batch: ksize must be 1 there, not {0}."),
    QT_TRANSLATE_NOOP("Refusals",
                      "A maximum over channels needs a stride as large as its window, and a window that divides the "
                      "channels: the window is {0}, the stride {1}, and there are {2} channels."),
    QT_TRANSLATE_NOOP("Refusals", "The window goes over rows and columns or over channels, not over both."),
    QT_TRANSLATE_NOOP("Refusals", "The padding must be smaller than the window: it is {0}, and the window is {1}."),
    QT_TRANSLATE_NOOP("Refusals",
                      "PyTorch pads by at most half the window: the padding is {0}, and the window is {1}."),
    QT_TRANSLATE_NOOP("Refusals", "tf.nn.avg_pool2d takes \"SAME\" or \"VALID\", not a list of pairs."),
    QT_TRANSLATE_NOOP("Refusals", "The bias must have one number for each of the {1} channels; it has {0}."),
    QT_TRANSLATE_NOOP("Refusals", "The bias must have 1 axis; it has {0}."),
    QT_TRANSLATE_NOOP("Refusals", "The dense layer takes {1} numbers, and it gets {0}."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is too large: TensorFlow counts sizes in 32 bits, up to 2147483647."),
    QT_TRANSLATE_NOOP("Refusals", "The call is too large: its numbers or products cannot be counted in 62 bits."),
    QT_TRANSLATE_NOOP("Refusals", "The text breaks the rules of its format."),
    QT_TRANSLATE_NOOP("Refusals", "The data ends too early."),
    QT_TRANSLATE_NOOP("Refusals", "The data is damaged."),
    QT_TRANSLATE_NOOP("Refusals", "This is not supported."),
    QT_TRANSLATE_NOOP("Refusals", "Nothing has this name."),
    QT_TRANSLATE_NOOP("Refusals", "A limit was reached."),
    QT_TRANSLATE_NOOP("Refusals", "Reading or writing failed."),
    QT_TRANSLATE_NOOP("Refusals", "Cancelled."),
    QT_TRANSLATE_NOOP("Refusals", "{2} groups: the input has {0} channels and the filter is only {1} deep, so "
                                  "TensorFlow splits the channels into {2} groups."),
    QT_TRANSLATE_NOOP("Refusals",
                      "{2} groups: the filter is 1 deep, so TensorFlow convolves each of the {0} channels separately."),
    QT_TRANSLATE_NOOP("Refusals", "The output is empty: its shape is {reason}. In eager mode this is not an error."),
    QT_TRANSLATE_NOOP("Refusals",
                      "This runs eagerly only: tf.function and Keras refuse it, because there a filter that spans "
                      "{2} cells does not fit a padded input of {1}."),
    QT_TRANSLATE_NOOP("Refusals", "This runs eagerly only: tf.function and Keras refuse it, because {0} output "
                                  "channels cannot be divided among {1} groups."),
    QT_TRANSLATE_NOOP("Refusals", "This runs eagerly only: tf.function, Keras and oneDNN refuse an input without "
                                  "channels. There is nothing to multiply, so every output number is 0."),
    QT_TRANSLATE_NOOP("Refusals",
                      "The picture shows the convolution alone; this is computed, but not drawn yet: {reason}."),
};
static_assert(templates.size() == static_cast<std::size_t>(Sentence::Count));

Index numberOr(const Error &error, std::size_t i, Index otherwise)
{
    return i < error.numbers.size() ? error.numbers[i] : otherwise;
}

bool isCapitalisedPadding(std::string word)
{
    std::ranges::transform(word, word.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return word == "SAME" || word == "VALID";
}

Sentence inputRankSentence(Index rank)
{
    if (rank == 3)
        return Sentence::NoBatchAxis;
    return rank > 4 ? Sentence::NoShapingBack : Sentence::InputRank;
}

Sentence depthSentence(Index inChannels, Index depth)
{
    return depth > inChannels ? Sentence::FilterTooDeep : Sentence::InDepthNotMultiple;
}

Sentence sentenceOf(const Error &error)
{
    const Index first = numberOr(error, 0, 1), second = numberOr(error, 1, 1);
    switch (error.code) {
    case ErrorCode::PaddingName:
        if (error.reason == "EXPLICIT")
            return Sentence::PaddingExplicit;
        return isCapitalisedPadding(error.reason) ? Sentence::PaddingCapitals : Sentence::PaddingName;
    case ErrorCode::PaddingPair:
        return second == 0 ? Sentence::PaddingNoPair : Sentence::PaddingPair;
    case ErrorCode::PaddingListLength:
        return Sentence::PaddingListLength;
    case ErrorCode::PaddingNegative:
        return Sentence::PaddingNegative;
    case ErrorCode::PaddingOnBatchOrChannel:
        return Sentence::PaddingOnBatchOrChannel;
    case ErrorCode::StridesLength:
        return Sentence::StridesLength;
    case ErrorCode::DilationsLength:
        return Sentence::DilationsLength;
    case ErrorCode::StrideOnBatchOrChannel:
        return Sentence::StrideOnBatchOrChannel;
    case ErrorCode::StrideNotPositive:
        return Sentence::StrideNotPositive;
    case ErrorCode::DilationOnBatchOrChannel:
        return Sentence::DilationOnBatchOrChannel;
    case ErrorCode::DilationNotPositive:
        return Sentence::DilationNotPositive;
    case ErrorCode::DataFormat:
        return Sentence::DataFormat;
    case ErrorCode::DTypeUnsupported:
        return Sentence::DTypeUnsupported;
    case ErrorCode::DTypeMismatch:
        return Sentence::DTypeMismatch;
    case ErrorCode::InputRank:
        return inputRankSentence(first);
    case ErrorCode::FilterRank:
        return Sentence::FilterRank;
    case ErrorCode::FilterEmpty:
        return Sentence::FilterEmpty;
    case ErrorCode::InDepthNotMultiple:
        return depthSentence(first, second);
    case ErrorCode::OutDepthNotMultiple:
        return first < second ? Sentence::FewerOutputsThanGroups : Sentence::OutDepthNotMultiple;
    case ErrorCode::OutputNegative:
        return Sentence::OutputNegative;
    case ErrorCode::NchwOnCpu:
        return Sentence::NchwOnCpu;
    case ErrorCode::DyShape:
        return error.numbers.size() == 2 ? Sentence::DyAxes : Sentence::DySize;
    case ErrorCode::OutputShapeSize:
        return Sentence::OutputShapeSize;
    case ErrorCode::OutputShapeBatch:
        return Sentence::OutputShapeBatch;
    case ErrorCode::OutputShapeDepth:
        return Sentence::OutputShapeDepth;
    case ErrorCode::OutputShapeLength:
        return Sentence::OutputShapeLength;
    case ErrorCode::OutputShapeNegative:
        return Sentence::OutputShapeNegative;
    case ErrorCode::OutputPaddingTooLarge:
        return Sentence::OutputPaddingTooLarge;
    case ErrorCode::Groups:
        return Sentence::GroupsUneven;
    case ErrorCode::InDepthMismatch:
        return Sentence::InDepthMismatch;
    case ErrorCode::StrideWithDilation:
        return Sentence::StrideWithDilation;
    case ErrorCode::PointwiseDepth:
        return Sentence::PointwiseDepth;
    case ErrorCode::PointwiseSize:
        return Sentence::PointwiseSize;
    case ErrorCode::KsizeLength:
        return Sentence::KsizeLength;
    case ErrorCode::KsizeNotPositive:
        return Sentence::KsizeNotPositive;
    case ErrorCode::KsizeOnBatch:
        return Sentence::KsizeOnBatch;
    case ErrorCode::KsizeOnChannel:
        return Sentence::KsizeOnChannel;
    case ErrorCode::KsizeOnSpaceAndChannel:
        return Sentence::KsizeOnSpaceAndChannel;
    case ErrorCode::PaddingNotBelowKsize:
        return Sentence::PaddingNotBelowKsize;
    case ErrorCode::PaddingOverHalfKsize:
        return Sentence::PaddingOverHalfKsize;
    case ErrorCode::PaddingExplicitUnsupported:
        return Sentence::PaddingExplicitUnsupported;
    case ErrorCode::BiasLength:
        return Sentence::BiasLength;
    case ErrorCode::BiasRank:
        return Sentence::BiasRank;
    case ErrorCode::DenseDepth:
        return Sentence::DenseDepth;
    case ErrorCode::TooLarge:
        return error.numbers.size() == 1 ? Sentence::SizeTooLarge : Sentence::CountTooLarge;
    case ErrorCode::Syntax:
        return Sentence::Syntax;
    case ErrorCode::Truncated:
        return Sentence::Truncated;
    case ErrorCode::Corrupt:
        return Sentence::Corrupt;
    case ErrorCode::Unsupported:
        return Sentence::Unsupported;
    case ErrorCode::NotFound:
        return Sentence::NotFound;
    case ErrorCode::LimitReached:
        return Sentence::LimitReached;
    case ErrorCode::Io:
        return Sentence::Io;
    case ErrorCode::Cancelled:
        return Sentence::Cancelled;
    }
    return Sentence::Unsupported;
}

/// What building a graph refuses.
Sentence graphSentence(ErrorCode code)
{
    if (code == ErrorCode::InDepthNotMultiple)
        return Sentence::GraphNoChannels;
    return code == ErrorCode::OutDepthNotMultiple ? Sentence::GraphGroups : Sentence::GraphSize;
}

/// The value of a mark: "0" … "9" or "reason".
std::string valueOf(std::string_view mark, const std::vector<Index> &numbers, const std::string &reason)
{
    const std::optional<Index> place = readInteger(mark);
    if (!place)
        return reason;
    if (*place < 0 || *place >= static_cast<Index>(numbers.size()))
        return "?";
    return numberText(numbers[static_cast<std::size_t>(*place)]);
}

/// Fills a template in one pass, so that what is put in is never taken for a mark.
std::string said(Sentence sentence, const PhraseBook &translate, const std::vector<Index> &numbers,
                 const std::string &reason = {})
{
    const std::string_view english = templates[static_cast<std::size_t>(sentence)];
    const std::string text = translate ? translate(english) : std::string(english);
    std::string filled;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = text.find('{', at), close = text.find('}', open);
        filled += text.substr(at, open - at);
        if (open == std::string::npos || close == std::string::npos)
            break;
        filled += valueOf(std::string_view(text).substr(open + 1, close - open - 1), numbers, reason);
        at = close + 1;
    }
    return filled;
}

} // namespace

std::span<const char *const> refusalTemplates()
{
    return templates;
}

std::string refusalSentence(const Error &error, const PhraseBook &translate)
{
    // Files say more precisely than a template what is wrong at the place.
    if (error.code > ErrorCode::TooLarge && !error.reason.empty())
        return error.reason;
    return said(sentenceOf(error), translate, error.numbers, error.reason);
}

std::vector<std::string> callRemarks(const Geometry &geometry, const PhraseBook &translate)
{
    std::vector<std::string> remarks;
    if (geometry.groups > 1)
        remarks.push_back(said(geometry.groupInChannels == 1 ? Sentence::Depthwise : Sentence::Groups, translate,
                               {geometry.inChannels, geometry.groupInChannels, geometry.groups}));
    if (geometry.outputCount() == 0)
        remarks.push_back(said(Sentence::EmptyOutput, translate, {}, geometry.outputShape.text()));
    if (const std::optional<Error> &refusal = geometry.graphModeRefusal)
        remarks.push_back(said(graphSentence(refusal->code), translate, refusal->numbers));
    if (geometry.refusedByPlainCpu)
        remarks.push_back(said(Sentence::NchwOnCpu, translate, {}));
    return remarks;
}

std::string undrawnRemark(const Lesson &lesson, const PhraseBook &translate)
{
    std::string names;
    for (const std::string &part : undrawnParts(lesson))
        names += (names.empty() ? "" : ", ") + part;
    return names.empty() ? names : said(Sentence::Undrawn, translate, {}, names);
}

} // namespace lab
