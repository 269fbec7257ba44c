#include "core/lesson/rich_text.h"

#include "core/sentence.h"

#include <algorithm>

namespace lab {

RichText richText(std::string_view markup, const std::vector<std::string> &arguments,
                  const std::vector<MarkedWord> &words)
{
    const std::string text = filled(markup, arguments);
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
