#include "core/lesson/formula_markup.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lab {
namespace {

using Kind = Formula::Kind;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct NamedSign {
    std::string_view written;
    std::string_view sign;
};
/// "\…" first where one is the beginning of another; an empty sign is a space.
constexpr std::array signs{
    NamedSign{"\\cdots", "…"}, NamedSign{"\\cdot", "·"}, NamedSign{"\\times", "×"}, NamedSign{"\\ldots", "…"},
    NamedSign{"\\dots", "…"},  NamedSign{"\\leq", "≤"},  NamedSign{"\\geq", "≥"},   NamedSign{"\\le", "≤"},
    NamedSign{"\\ge", "≥"},    NamedSign{"\\,", ""},     NamedSign{"\\;", ""},      NamedSign{"\\!", ""},
    NamedSign{"\\left", ""},   NamedSign{"\\right", ""}, NamedSign{"\\ ", ""},      NamedSign{" ", ""},
    NamedSign{"+", "+"},       NamedSign{"-", "-"},      NamedSign{"=", "="},       NamedSign{"<", "<"},
    NamedSign{">", ">"},       NamedSign{",", ","},      NamedSign{"/", "/"},       NamedSign{"*", "·"},
    NamedSign{"·", "·"},       NamedSign{"×", "×"},      NamedSign{"…", "…"},       NamedSign{"≤", "≤"},
    NamedSign{"≥", "≥"}};

Role roleOfTensor(std::string_view name)
{
    return name == "input"    ? Role::Input
           : name == "filter" ? Role::Filter
           : name == "output" ? Role::Output
                              : Role::Neutral;
}

/// Reads one formula; each function leaves the place behind what it read, and sets m_good to false where it cannot.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    std::optional<Formula> read()
    {
        Formula all = rowUntil("", 0);
        return m_good ? std::optional(std::move(all)) : std::nullopt;
    }

private:
    static constexpr int deepest = 12;

    bool takes(std::string_view sign)
    {
        if (!m_text.substr(m_at).starts_with(sign))
            return false;
        m_at += sign.size();
        return true;
    }
    bool takesWord(std::string_view command)
    {
        const std::size_t after = m_at + command.size();
        return (after >= m_text.size() || !isLetter(m_text[after])) && takes(command);
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
    }
    Formula fail()
    {
        m_good = false;
        return {};
    }

    /// To the closing sign, which is passed; an empty one is the end of the text.
    Formula rowUntil(std::string_view closing, int depth)
    {
        Formula row{.kind = Kind::Row};
        while (m_good) {
            skipSpace();
            if (closing.empty() ? m_at >= m_text.size() : takes(closing))
                return row.parts.empty() ? fail() : row;
            if (std::optional<Formula> part = item(depth))
                row.parts.push_back(*std::move(part));
        }
        return row;
    }

    /// What stands between a pair of signs, split at its commas.
    std::vector<Formula> listUntil(std::string_view closing, int depth)
    {
        const Formula whole = rowUntil(closing, depth);
        std::vector<Formula> items(1, Formula{.kind = Kind::Row});
        for (const Formula &part : whole.parts)
            if (part.kind == Kind::Operator && part.text == ",")
                items.push_back({.kind = Kind::Row});
            else
                items.back().parts.push_back(part);
        for (Formula &one : items) {
            m_good = m_good && !one.parts.empty();
            if (one.parts.size() == 1)
                one = Formula(one.parts.front());
        }
        return items;
    }

    Formula braced(int depth)
    {
        skipSpace();
        return takes("{") ? rowUntil("}", depth) : fail();
    }

    /// Nothing for a space.
    std::optional<Formula> item(int depth)
    {
        if (depth > deepest || m_at >= m_text.size())
            return fail();
        if (std::optional<Formula> made = command(depth + 1))
            return made;
        if (!m_good)
            return std::nullopt;
        for (const NamedSign &one : signs)
            if (isLetter(one.written.back()) ? takesWord(one.written) : takes(one.written))
                return one.sign.empty() ? std::nullopt : std::optional(formula::op(std::string(one.sign)));
        const char c = m_text[m_at];
        if (isDigit(c))
            return number();
        if (isLetter(c))
            return named(word(), depth + 1);
        if (takes("("))
            return formula::group(rowUntil(")", depth + 1));
        if (takes("{"))
            return rowUntil("}", depth + 1);
        return fail();
    }

    std::optional<Formula> command(int depth)
    {
        if (takesWord("\\frac")) {
            Formula above = braced(depth);
            return formula::fraction(std::move(above), braced(depth));
        }
        if (takesWord("\\mathrm") || takesWord("\\text")) {
            skipSpace();
            const std::size_t end = m_text.find('}', m_at);
            if (!takes("{") || end == std::string_view::npos)
                return fail();
            const std::string_view inner = m_text.substr(m_at, end - m_at);
            m_at = end + 1;
            const bool plain = std::all_of(inner.begin(), inner.end(),
                                           [](char c) { return isLetter(c) || isDigit(c) || c == ' ' || c == '_'; });
            return plain && !inner.empty() ? named(std::string(inner), depth) : fail();
        }
        if (takesWord("\\lceil"))
            return formula::ceil(rowUntil("\\rceil", depth));
        if (takesWord("\\lfloor"))
            return formula::floor(rowUntil("\\rfloor", depth));
        if (takesWord("\\sum"))
            return sum(depth);
        if (takes("\\max("))
            return formula::max(listUntil(")", depth));
        return std::nullopt;
    }

    Formula sum(int depth)
    {
        skipSpace();
        std::vector<Formula> names;
        if (takes("_"))
            names = low(depth);
        Formula body{.kind = Kind::Row};
        while (m_good && m_at < m_text.size()) {
            const std::size_t before = m_at;
            skipSpace();
            if (m_at >= m_text.size() || std::string_view("+-=<>,})").find(m_text[m_at]) != std::string_view::npos ||
                m_text.substr(m_at).starts_with("\\r")) {
                m_at = before;
                break;
            }
            if (std::optional<Formula> part = item(depth))
                body.parts.push_back(*std::move(part));
        }
        return body.parts.empty() ? fail() : formula::sum(std::move(names), std::move(body));
    }

    /// What follows "_": one sign or a list in braces.
    std::vector<Formula> low(int depth)
    {
        if (takes("{"))
            return listUntil("}", depth);
        std::optional<Formula> one;
        if (m_at < m_text.size() && isLetter(m_text[m_at]))
            one = formula::name(word());
        else if (m_at < m_text.size() && isDigit(m_text[m_at]))
            one = number();
        return one ? std::vector{*std::move(one)} : std::vector{fail()};
    }

    Formula number()
    {
        const std::size_t begin = m_at;
        const auto digits = [this] {
            while (m_at < m_text.size() && isDigit(m_text[m_at]))
                ++m_at;
        };
        digits();
        if (m_at + 1 < m_text.size() && m_text[m_at] == '.' && isDigit(m_text[m_at + 1])) {
            ++m_at;
            digits();
        }
        return {.kind = Kind::Number, .text = std::string(m_text.substr(begin, m_at - begin))};
    }
    std::string word()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && isLetter(m_text[m_at]))
            ++m_at;
        return std::string(m_text.substr(begin, m_at - begin));
    }

    Formula named(std::string name, int depth)
    {
        if (takes("_")) {
            std::vector<Formula> parts;
            for (Formula &index : low(depth)) {
                if (!parts.empty())
                    parts.push_back(formula::op(","));
                parts.push_back(std::move(index));
            }
            Formula below = parts.size() == 1 ? Formula(parts.front()) : formula::row(std::move(parts));
            return {.kind = Kind::Subscript, .text = std::move(name), .parts = {std::move(below)}};
        }
        if (takes("[")) {
            const Role subject = roleOfTensor(name);
            return formula::element(std::move(name), subject, listUntil("]", depth));
        }
        if (name == "ceil" && takes("("))
            return formula::ceil(rowUntil(")", depth));
        if (name == "floor" && takes("("))
            return formula::floor(rowUntil(")", depth));
        if (name == "max" && takes("("))
            return formula::max(listUntil(")", depth));
        return formula::name(std::move(name));
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_good = true;
};

/// Calls `look` with every place of a Markdown text that is no code and not escaped; it returns where to go on.
template <typename Look>
void forEachPlace(std::string_view markdown, Look look)
{
    for (std::size_t at = 0; at < markdown.size();) {
        if (markdown[at] == '\\') {
            at += 2;
        } else if (markdown[at] == '`') {
            const std::size_t open = std::min(markdown.find_first_not_of('`', at), markdown.size());
            const std::size_t close = markdown.find(markdown.substr(at, open - at), open);
            at = close == std::string_view::npos ? open : close + open - at;
        } else {
            at = look(at);
        }
    }
}

} // namespace

std::optional<Formula> formulaOf(std::string_view source)
{
    return Reader(source).read();
}

std::optional<FormulaPlace> formulaAt(std::string_view text, std::size_t at)
{
    const std::string_view sign = text.substr(at).starts_with("$$") ? "$$" : "$";
    const std::size_t begin = at + sign.size(), end = text.find(sign, begin);
    if (!text.substr(at).starts_with(sign) || end == std::string_view::npos || end == begin)
        return std::nullopt;
    const std::string_view inner = text.substr(begin, end - begin);
    const std::size_t after = end + sign.size();
    if (inner.front() == ' ' || inner.back() == ' ' || inner.find('\n') != std::string_view::npos ||
        (after < text.size() && isDigit(text[after])))
        return std::nullopt;
    std::optional<Formula> formula = formulaOf(inner);
    return formula ? std::optional(FormulaPlace{at, after, *std::move(formula)}) : std::nullopt;
}

std::vector<FormulaPlace> formulasIn(std::string_view markdown)
{
    std::vector<FormulaPlace> places;
    forEachPlace(markdown, [&](std::size_t at) {
        std::optional<FormulaPlace> place = formulaAt(markdown, at);
        if (!place)
            return at + 1;
        places.push_back(*std::move(place));
        return places.back().end;
    });
    return places;
}

std::optional<RoleWords> roleWordsAt(std::string_view text, std::size_t at)
{
    constexpr std::array roles{std::pair{'i', Role::Input}, std::pair{'f', Role::Filter}, std::pair{'p', Role::Patch},
                               std::pair{'o', Role::Output}};
    if (at + 3 >= text.size() || text[at] != '{' || text[at + 2] != '|')
        return std::nullopt;
    const auto role =
        std::find_if(roles.begin(), roles.end(), [&](const auto &one) { return one.first == text[at + 1]; });
    if (role == roles.end())
        return std::nullopt;
    int open = 1;
    for (std::size_t end = at + 3; end < text.size() && !text.substr(end).starts_with("\n\n"); ++end) {
        open += text[end] == '{' ? 1 : text[end] == '}' ? -1 : 0;
        if (open == 0)
            return end == at + 3 ? std::nullopt : std::optional(RoleWords{at, end + 1, role->second});
    }
    return std::nullopt;
}

std::vector<RoleWords> roleWordsIn(std::string_view markdown)
{
    std::vector<RoleWords> places;
    forEachPlace(markdown, [&](std::size_t at) {
        const std::optional<RoleWords> place = roleWordsAt(markdown, at);
        if (!place)
            return at + 1;
        places.push_back(*place);
        return place->first();
    });
    return places;
}

} // namespace lab
