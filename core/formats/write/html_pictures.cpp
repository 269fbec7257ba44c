#include "core/formats/write/html_pictures.h"

#include "core/formats/bytes/escape.h"
#include "core/formats/write/mark_text.h"
#include "core/formats/write/svg.h"
#include "core/tensor/number_text.h"

#include <cctype>
#include <cmath>
#include <map>
#include <string_view>
#include <vector>

namespace lab {
namespace {

using Elements = std::vector<std::string>;

/// The lines between the root's tags.
Elements elementsOf(const Drawing &drawing, const Palette &palette)
{
    const std::string svg = svgOf(drawing, palette, {.title = {}, .description = {}, .inlined = true});
    Elements elements;
    std::size_t at = svg.find('\n') + 1;
    for (std::size_t end = svg.find('\n', at); end != std::string::npos; end = svg.find('\n', at)) {
        elements.push_back(svg.substr(at, end - at));
        at = end + 1;
    }
    elements.pop_back(); // </svg>
    return elements;
}

/// A tag with ~ for each of its numbers, and these as hundredths.
struct Tag {
    std::string kind;
    std::vector<Index> numbers;
};

bool isDigit(char c)
{
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

/// How long the number is that begins at `at`; 0 where none does that is written as coordinateText has it.
std::size_t numberLength(std::string_view text, std::size_t at, Index &hundredths)
{
    constexpr std::string_view before = "\" -ML"; // in a path a command stands before the number
    if (at == 0 || before.find(text[at - 1]) == std::string_view::npos)
        return 0;
    std::size_t end = at + (text[at] == '-' && text[at - 1] != '-' ? 1 : 0);
    while (end < text.size() && (isDigit(text[end]) || text[end] == '.'))
        ++end;
    const std::string_view digits = text.substr(at, end - at);
    const auto value = readDouble(digits);
    if (!value || std::abs(*value) > 1e12)
        return 0;
    hundredths = std::llround(*value * 100);
    return coordinateText(double(hundredths) / 100) == digits ? end - at : 0;
}

Tag tagOf(std::string_view text)
{
    Tag tag;
    for (std::size_t i = 0; i < text.size();) {
        Index hundredths = 0;
        if (const std::size_t length = numberLength(text, i, hundredths)) {
            tag.kind += '~';
            tag.numbers.push_back(hundredths);
            i += length;
        } else {
            tag.kind += text[i] == '~' ? std::string("&#126;") : std::string(1, text[i]);
            ++i;
        }
    }
    return tag;
}

class Encoder
{
public:
    std::string step(const Elements &elements)
    {
        std::string items;
        std::size_t from = 0, to = 0; // a run of elements that are as before
        const auto endRun = [&] {
            if (to > from)
                items += (items.empty() ? "[" : ",[") + count(from) + ',' + count(to) + ']';
            from = to = 0;
        };
        for (const std::string &element : elements) {
            if (const auto old = m_places.find(element); old != m_places.end()) {
                if (to == from || old->second != to) {
                    endRun();
                    from = to = old->second;
                }
                ++to;
                continue;
            }
            endRun();
            items += (items.empty() ? "" : ",") + jsonLiteral(encoded(element));
        }
        endRun();
        m_places.clear();
        for (std::size_t i = 0; i < elements.size(); ++i)
            m_places.emplace(elements[i], i);
        return '[' + items + ']';
    }

    [[nodiscard]] const std::string &kinds() const { return m_kindsText; }

private:
    static std::string count(std::size_t number) { return numberText(static_cast<std::int64_t>(number)); }

    std::string encoded(const std::string &element)
    {
        const std::size_t end = element.find('>') + 1, close = element.rfind("</");
        const Tag tag = tagOf(std::string_view(element).substr(0, end));
        const auto [kind, isNew] = m_kinds.try_emplace(tag.kind, m_kinds.size());
        if (isNew) {
            m_last.emplace_back(tag.numbers.size());
            m_kindsText += (m_kindsText.empty() ? "" : ",") + jsonLiteral(tag.kind);
        }
        std::string text = count(kind->second);
        std::vector<Index> &last = m_last[kind->second];
        for (std::size_t i = 0; i < tag.numbers.size(); ++i)
            text += ' ' + (tag.numbers[i] == last[i] ? std::string() : numberText(tag.numbers[i] - last[i]));
        last = tag.numbers;
        return close >= end && close != std::string::npos ? text + '|' + element.substr(end, close - end) : text;
    }

    std::map<std::string, std::size_t> m_kinds;
    std::string m_kindsText;
    std::vector<std::vector<Index>> m_last;      ///< the numbers of the last element of each kind
    std::map<std::string, std::size_t> m_places; ///< of the elements of the step before
};

} // namespace

std::string picturesAsJson(const StepDocument &document, const Palette &palette)
{
    Encoder encoder;
    std::string steps;
    for (const StepPage &page : document.steps)
        steps += (steps.empty() ? "" : ",") + encoder.step(elementsOf(page.drawing, palette));
    return "{\"kinds\":[" + encoder.kinds() + "],\"steps\":[" + steps + "]}";
}

} // namespace lab
