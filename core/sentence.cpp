#include "core/sentence.h"

namespace lab {
namespace {

bool isMark(std::string_view text, std::size_t at)
{
    return at + 1 < text.size() && text[at] == '%' && text[at + 1] >= '1' && text[at + 1] <= '9';
}

std::string partAt(const std::vector<std::string> &parts, char digit)
{
    const auto at = static_cast<std::size_t>(digit - '1');
    return at < parts.size() ? parts[at] : "?";
}

} // namespace

Sentence::Sentence(std::string words)
{
    if (words.empty())
        return;
    text = "%1";
    parts.push_back(std::move(words));
}

std::string Sentence::english() const
{
    return filled(text, parts);
}

std::string filled(std::string_view text, const std::vector<std::string> &parts)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        // Only "[%1:" begins a choice of forms; the indices of a tensor stand in brackets too.
        const bool choice = text[at] == '[' && isMark(text, at + 1) && text.substr(at + 3, 1) == ":";
        const std::size_t bar = choice ? text.find('|', at) : text.npos,
                          close = choice ? text.find(']', at) : text.npos;
        if (bar < close && close != text.npos) {
            const bool one = partAt(parts, text[at + 2]) == "1";
            result += one ? text.substr(at + 4, bar - at - 4) : text.substr(bar + 1, close - bar - 1);
            at = close + 1;
        } else if (isMark(text, at)) {
            result += partAt(parts, text[at + 1]);
            at += 2;
        } else {
            result += text[at++];
        }
    }
    return result;
}

std::string said(const Sentence &sentence, const Translation &translate)
{
    if (!translate || sentence.empty())
        return sentence.english();
    return filled(translate(sentence.text), sentence.parts);
}

} // namespace lab
