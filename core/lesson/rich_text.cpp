#include "core/lesson/rich_text.h"

#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {

namespace {

/// Which of `forms` a count takes.
std::size_t pluralForm(std::int64_t count, std::size_t forms)
{
    if (forms < 3)
        return count == 1 ? 0 : forms - 1;
    const std::int64_t ones = count % 10, tens = count % 100;
    if (ones == 1 && tens != 11)
        return 0;
    return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
}

std::string argumentAt(const std::vector<std::string> &arguments, char digit)
{
    const std::size_t at = static_cast<std::size_t>(digit - '1');
    return at < arguments.size() ? arguments[at] : std::string{};
}

bool isArgument(std::string_view text, std::size_t at)
{
    return text[at] == '%' && at + 1 < text.size() && text[at + 1] >= '1' && text[at + 1] <= '9';
}

/// "[%2:row|rows]" starting at `at`: the form for the count, and where the text goes on.
std::string pickedForm(std::string_view text, std::size_t &at, const std::vector<std::string> &arguments)
{
    const std::size_t end = text.find(']', at);
    const std::string_view forms = text.substr(at + 4, end - at - 4);
    const auto count = readInteger(argumentAt(arguments, text[at + 2]));
    const std::size_t wanted =
        pluralForm(count.value_or(0), static_cast<std::size_t>(std::count(forms.begin(), forms.end(), '|')) + 1);
    std::size_t begin = 0;
    for (std::size_t i = 0; i < wanted; ++i)
        begin = forms.find('|', begin) + 1;
    at = end + 1;
    return std::string(forms.substr(begin, forms.find('|', begin) - begin));
}

std::string filledIn(std::string_view markup, const std::vector<std::string> &arguments)
{
    std::string text;
    for (std::size_t at = 0; at < markup.size();) {
        const bool plural = markup[at] == '[' && at + 3 < markup.size() && isArgument(markup, at + 1) &&
                            markup[at + 3] == ':' && markup.find(']', at) != std::string_view::npos;
        if (plural) {
            text += pickedForm(markup, at, arguments);
        } else if (isArgument(markup, at)) {
            text += argumentAt(arguments, markup[at + 1]);
            at += 2;
        } else {
            text += markup[at++];
        }
    }
    return text;
}

} // namespace

RichText richText(std::string_view markup, const std::vector<std::string> &arguments,
                  const std::vector<MarkedWord> &words)
{
    const std::string text = filledIn(markup, arguments);
    RichText spans;
    Span span;
    const auto finish = [&spans, &span] {
        if (!span.text.empty())
            spans.push_back(span);
        span = {};
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t bar = text[at] == '{' ? text.find('|', at) : std::string::npos;
        if (bar != std::string::npos) {
            const std::string_view name = std::string_view(text).substr(at + 1, bar - at - 1);
            finish();
            const auto word =
                std::find_if(words.begin(), words.end(), [name](const MarkedWord &w) { return w.name == name; });
            if (word != words.end()) {
                span.subject = word->subject;
                span.target = word->target;
            }
            at = bar;
        } else if (text[at] == '}') {
            finish();
        } else if (text[at] == '`') {
            const bool code = span.code;
            const Span kept = span;
            finish();
            span.subject = kept.subject;
            span.target = kept.target;
            span.code = !code;
        } else {
            span.text += text[at];
        }
    }
    finish();
    return spans;
}

std::string plainText(const RichText &text)
{
    std::string words;
    for (const Span &span : text)
        words += span.text;
    return words;
}

} // namespace lab
