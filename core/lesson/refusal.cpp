#include "core/lesson/refusal.h"

#include "core/tensor/number_text.h"

#include <algorithm>
#include <array>

namespace lab {
namespace {

/// The rows of `templates`.
enum class Template {
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
    NoMerging,
    FilterRank,
    FilterEmpty,
    NoInChannels,
    FilterTooDeep,
    InDepthNotMultiple,
    FewerOutputsThanGroups,
    OutDepthNotMultiple,
    OutputNegative,
    NchwOnCpu,
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
                      "The input has 3 axes and needs 4: TensorFlow adds no batch axis. input[None] has one."),
    QT_TRANSLATE_NOOP("Refusals", "The input must have at least 4 axes; it has {0}."),
    QT_TRANSLATE_NOOP("Refusals",
                      "The {0} axes of the input cannot be merged to 4: a batch of 0 with nothing in an image "
                      "leaves the merged length unknown."),
    QT_TRANSLATE_NOOP("Refusals",
                      "The filter must have 4 axes, [height, width, input channels per group, output channels]; "
                      "it has {0}."),
    QT_TRANSLATE_NOOP("Refusals", "The filter must not be empty: none of its sizes may be 0."),
    QT_TRANSLATE_NOOP("Refusals",
                      "The input has {0} channels, and the filter is {1} deep: there is nothing to multiply."),
    QT_TRANSLATE_NOOP("Refusals",
                      "The filter is {1} deep, and the input has only {0} channels: filter.shape[2] must be {0}, "
                      "or a divisor of it for groups."),
    QT_TRANSLATE_NOOP("Refusals",
                      "The input's {0} channels are no multiple of the filter's depth {1}: filter.shape[2] must "
                      "be {0}, or a divisor of it for groups."),
    QT_TRANSLATE_NOOP("Refusals",
                      "The shapes make {1} groups, and the filter has only {0} output channels: filter.shape[3] "
                      "must be a multiple of {1}."),
    QT_TRANSLATE_NOOP("Refusals",
                      "The {0} output channels cannot be shared out to {1} groups: filter.shape[3] must be a "
                      "multiple of {1}."),
    QT_TRANSLATE_NOOP("Refusals",
                      "The filter does not fit: it spans {2} cells, the padded input has {1}, and with stride {3} "
                      "the output would have {0} cells. A smaller filter or padding=\"SAME\" mends it."),
    QT_TRANSLATE_NOOP("Refusals",
                      "NCHW: TensorFlow's own CPU kernel computes NHWC only. oneDNN builds and GPUs take it."),
    QT_TRANSLATE_NOOP("Refusals", "{0} is too large: TensorFlow counts sizes in 32 bits, up to 2147483647."),
    QT_TRANSLATE_NOOP("Refusals", "The call is too large: its numbers or products cannot be counted in 62 bits."),
    QT_TRANSLATE_NOOP("Refusals", "The text breaks the rules of its format."),
    QT_TRANSLATE_NOOP("Refusals", "The data ends too early."),
    QT_TRANSLATE_NOOP("Refusals", "The data is damaged."),
    QT_TRANSLATE_NOOP("Refusals", "This is not supported."),
    QT_TRANSLATE_NOOP("Refusals", "There is nothing of this name."),
    QT_TRANSLATE_NOOP("Refusals", "A limit was reached."),
    QT_TRANSLATE_NOOP("Refusals", "Reading or writing failed."),
    QT_TRANSLATE_NOOP("Refusals", "Cancelled."),
    QT_TRANSLATE_NOOP("Refusals",
                      "{2} groups: the input has {0} channels and the filter is only {1} deep, so TensorFlow cuts "
                      "the channels into {2} groups."),
    QT_TRANSLATE_NOOP("Refusals",
                      "{2} groups: the filter is 1 deep, so TensorFlow convolves each of the {0} channels by itself."),
    QT_TRANSLATE_NOOP("Refusals", "The output is empty: its shape is {reason}. Run eagerly, this is no error."),
    QT_TRANSLATE_NOOP("Refusals",
                      "This runs eagerly only: tf.function and Keras refuse it, because there a filter that spans "
                      "{2} cells does not fit a padded input of {1}."),
    QT_TRANSLATE_NOOP("Refusals",
                      "This runs eagerly only: tf.function and Keras refuse it, because {0} output channels cannot "
                      "be shared out to {1} groups."),
};
static_assert(templates.size() == static_cast<std::size_t>(Template::Count));

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

Template inputRankTemplate(Index rank)
{
    if (rank == 3)
        return Template::NoBatchAxis;
    return rank > 4 ? Template::NoMerging : Template::InputRank;
}

Template depthTemplate(Index inChannels, Index depth)
{
    if (inChannels == 0)
        return Template::NoInChannels;
    return depth > inChannels ? Template::FilterTooDeep : Template::InDepthNotMultiple;
}

Template templateOf(const Error &error)
{
    const Index first = numberOr(error, 0, 1), second = numberOr(error, 1, 1);
    switch (error.code) {
    case ErrorCode::PaddingName:
        if (error.reason.english() == "EXPLICIT")
            return Template::PaddingExplicit;
        return isCapitalisedPadding(error.reason.english()) ? Template::PaddingCapitals : Template::PaddingName;
    case ErrorCode::PaddingPair:
        return second == 0 ? Template::PaddingNoPair : Template::PaddingPair;
    case ErrorCode::PaddingListLength:
        return Template::PaddingListLength;
    case ErrorCode::PaddingNegative:
        return Template::PaddingNegative;
    case ErrorCode::PaddingOnBatchOrChannel:
        return Template::PaddingOnBatchOrChannel;
    case ErrorCode::StridesLength:
        return Template::StridesLength;
    case ErrorCode::DilationsLength:
        return Template::DilationsLength;
    case ErrorCode::StrideOnBatchOrChannel:
        return Template::StrideOnBatchOrChannel;
    case ErrorCode::StrideNotPositive:
        return Template::StrideNotPositive;
    case ErrorCode::DilationOnBatchOrChannel:
        return Template::DilationOnBatchOrChannel;
    case ErrorCode::DilationNotPositive:
        return Template::DilationNotPositive;
    case ErrorCode::DataFormat:
        return Template::DataFormat;
    case ErrorCode::DTypeUnsupported:
        return Template::DTypeUnsupported;
    case ErrorCode::DTypeMismatch:
        return Template::DTypeMismatch;
    case ErrorCode::InputRank:
        return inputRankTemplate(first);
    case ErrorCode::FilterRank:
        return Template::FilterRank;
    case ErrorCode::FilterEmpty:
        return Template::FilterEmpty;
    case ErrorCode::InDepthNotMultiple:
        return depthTemplate(first, second);
    case ErrorCode::OutDepthNotMultiple:
        return first < second ? Template::FewerOutputsThanGroups : Template::OutDepthNotMultiple;
    case ErrorCode::OutputNegative:
        return Template::OutputNegative;
    case ErrorCode::NchwOnCpu:
        return Template::NchwOnCpu;
    case ErrorCode::TooLarge:
        return error.numbers.size() == 1 ? Template::SizeTooLarge : Template::CountTooLarge;
    case ErrorCode::Syntax:
        return Template::Syntax;
    case ErrorCode::Truncated:
        return Template::Truncated;
    case ErrorCode::Corrupt:
        return Template::Corrupt;
    case ErrorCode::Unsupported:
        return Template::Unsupported;
    case ErrorCode::NotFound:
        return Template::NotFound;
    case ErrorCode::LimitReached:
        return Template::LimitReached;
    case ErrorCode::Io:
        return Template::Io;
    case ErrorCode::Cancelled:
        return Template::Cancelled;
    }
    return Template::Unsupported;
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
std::string said(Template sentence, const PhraseBook &translate, const std::vector<Index> &numbers,
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
        return lab::said(error.reason, translate);
    return said(templateOf(error), translate, error.numbers, error.reason.english());
}

std::vector<std::string> callRemarks(const Geometry &geometry, const PhraseBook &translate)
{
    std::vector<std::string> remarks;
    if (geometry.groups > 1)
        remarks.push_back(said(geometry.groupInChannels == 1 ? Template::Depthwise : Template::Groups, translate,
                               {geometry.inChannels, geometry.groupInChannels, geometry.groups}));
    if (geometry.outputCount() == 0)
        remarks.push_back(said(Template::EmptyOutput, translate, {}, geometry.outputShape.text()));
    if (const std::optional<Error> &refusal = geometry.graphModeRefusal)
        remarks.push_back(
            said(refusal->code == ErrorCode::OutDepthNotMultiple ? Template::GraphGroups : Template::GraphSize,
                 translate, refusal->numbers));
    if (geometry.refusedByPlainCpu)
        remarks.push_back(said(Template::NchwOnCpu, translate, {}));
    return remarks;
}

} // namespace lab
