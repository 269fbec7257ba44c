#include "core/sentence.h"

#include <algorithm>

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

/// Which of `forms` a number takes: one, other; or one, few, many as Slavic languages have them.
std::size_t pluralForm(std::string_view number, std::size_t forms)
{
    if (forms < 3)
        return number == "1" ? 0 : forms - 1;
    const char ones = number.empty() ? '0' : number.back();
    const bool teen = number.size() > 1 && number[number.size() - 2] == '1';
    if (ones == '1' && !teen)
        return 0;
    return ones >= '2' && ones <= '4' && !teen ? 1 : 2;
}

/// One of "row|rows".
std::string_view formFor(std::string_view forms, std::string_view number)
{
    std::size_t wanted = pluralForm(number, static_cast<std::size_t>(std::ranges::count(forms, '|')) + 1);
    for (; wanted > 0; --wanted)
        forms.remove_prefix(forms.find('|') + 1);
    return forms.substr(0, forms.find('|'));
}

} // namespace

Sentence::Sentence(std::string words)
{
    if (words.empty())
        return;
    text = "%1";
    parts.push_back(std::move(words));
}

bool Sentence::operator==(const Sentence &) const = default;

std::string Sentence::english() const
{
    return said(*this);
}

std::string filled(std::string_view text, const std::vector<std::string> &parts)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        // Only "[%1:" begins a choice of forms; the indices of a tensor stand in brackets too.
        const bool choice = text[at] == '[' && isMark(text, at + 1) && text.substr(at + 3, 1) == ":";
        const std::size_t close = choice ? text.find(']', at) : text.npos;
        if (close != text.npos) {
            result += formFor(text.substr(at + 4, close - at - 4), partAt(parts, text[at + 2]));
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
    const bool translated = translate && !sentence.empty();
    std::vector<std::string> parts = sentence.parts;
    for (const Sentence &clause : sentence.clauses)
        parts.push_back(said(clause, translate));
    return filled(translated ? translate(sentence.text) : std::string(sentence.text), parts);
}

} // namespace lab
