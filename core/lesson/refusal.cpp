#include "core/lesson/refusal.h"

#include "core/tensor/number_text.h"

#include <array>

namespace lab {

namespace {

/// One row a code, in the order of ErrorCode. {0}, {1}, … are the error's numbers, {reason} its text.
constexpr std::array templates{
    "padding must be \"SAME\", \"VALID\" or a list of four pairs, not \"{reason}\".",
    "Every entry of the padding list must be a pair [before, after]; entry {0} has {1} members.",
    "The padding list must have 4 pairs, one an axis; it has {0}.",
    "Padding amounts must not be negative; one is {0}.",
    "Padding the batch or the channels is not supported; their pairs must be [0, 0].",
    "strides must have 1, 2 or 4 entries; it has {0}.",
    "dilations must have 1, 2 or 4 entries; it has {0}.",
    "Strides of batch and channels must be 1; here they are {0} and {1}.",
    "Row and column strides must be at least 1; here they are {0} and {1}.",
    "Dilations of batch and channels must be 1; here they are {0} and {1}.",
    "Row and column dilations must be at least 1; here they are {0} and {1}.",
    "data_format must be \"NHWC\" or \"NCHW\", not \"{reason}\".",
    "tf.nn.conv2d does not take numbers of this type.",
    "Input and filter must have the same type.",
    "The input must have at least 4 axes; it has {0}.",
    "The filter must have 4 axes; it has {0}.",
    "The filter must not be empty: none of its sizes may be 0.",
    "The input's {0} channels cannot be shared out to a filter of depth {1}: {0} is not a multiple of {1}.",
    "{0} output channels cannot be shared out to {1} groups: {0} is not a multiple of {1}.",
    "The output would have a negative size ({0}): the filter spans {2} cells, the padded input has {1}, the stride is {3}.",
    "TensorFlow's own CPU kernel computes NHWC only.",
    "A size is too large: it does not fit TensorFlow's 32-bit integers.",
    "The text breaks the rules of its format.",
    "The data ends too early.",
    "The data is damaged.",
    "This is not supported.",
    "There is nothing of this name.",
    "A limit was reached.",
    "Reading or writing failed.",
    "Cancelled.",
};
static_assert(templates.size() == static_cast<std::size_t>(ErrorCode::Cancelled) + 1);

void replaceAll(std::string &text, std::string_view mark, std::string_view value)
{
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size()))
        text.replace(at, mark.size(), value);
}

bool isOfConv2D(ErrorCode code) { return code <= ErrorCode::TooLarge; }

} // namespace

std::span<const char *const> refusalTemplates() { return templates; }

std::string refusalSentence(const Error &error, const std::function<std::string(std::string_view)> &translate)
{
    // Files say more precisely than a template what is wrong at the place.
    if (!isOfConv2D(error.code) && !error.reason.empty())
        return error.reason;
    const std::string_view english = templates[static_cast<std::size_t>(error.code)];
    std::string text = translate ? translate(english) : std::string(english);
    for (std::size_t i = 0; i < error.numbers.size(); ++i)
        replaceAll(text, "{" + numberText(static_cast<std::int64_t>(i)) + "}", numberText(error.numbers[i]));
    replaceAll(text, "{reason}", error.reason);
    return text;
}

} // namespace lab
