#include "core/formats/python/call_pieces.h"

#include "core/formats/bytes/utf8.h"

#include <algorithm>

namespace lab {
namespace {

/// Cuts the text, one piece after another. A line ends a statement where no bracket is open.
class Cutter
{
public:
    explicit Cutter(std::string_view text) : m_text(text) {}

    std::vector<Piece> pieces()
    {
        do
            cut();
        while (m_pieces.back().kind != Piece::Kind::End);
        return std::move(m_pieces);
    }

private:
    [[nodiscard]] char at(std::size_t place) const { return place < m_text.size() ? m_text[place] : '\0'; }

    void add(Piece::Kind kind, std::size_t end)
    {
        m_pieces.push_back({kind, {int(m_at), int(end - m_at)}, m_text.substr(m_at, end - m_at)});
        m_at = end;
    }

    template <typename Is>
    [[nodiscard]] std::size_t endOf(std::size_t from, Is is) const
    {
        while (from < m_text.size() && is(m_text[from]))
            ++from;
        return from;
    }

    void cut()
    {
        const auto isBlank = [this](char c) { return c == ' ' || c == '\t' || c == '\r' || (c == '\n' && m_open > 0); };
        for (m_at = endOf(m_at, isBlank); at(m_at) == '#'; m_at = endOf(m_at, isBlank))
            m_at = endOf(m_at, [](char c) { return c != '\n'; });
        const char c = at(m_at);
        if (m_at == m_text.size())
            return add(Piece::Kind::End, m_at);
        if (c == '\n')
            return add(Piece::Kind::Line, m_at + 1);
        if (c == '"' || c == '\'')
            return cutText(c);
        if (isDigit(c) || (c == '.' && isDigit(at(m_at + 1))))
            return cutNumber();
        if (isNameCharacter(c) && !beginsWithCurlyQuote())
            return add(Piece::Kind::Name, endOf(m_at, isNameCharacter));
        m_open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        if (std::string_view("()[],=+-.").find(c) != std::string_view::npos)
            return add(Piece::Kind::Sign, m_at + 1);
        add(Piece::Kind::Strange, m_at + std::max<std::size_t>(1, utf8Length(m_text, m_at)));
    }

    void cutText(char quote)
    {
        const std::size_t end = endOf(m_at + 1, [quote](char c) { return c != quote && c != '\n'; });
        const bool closed = at(end) == quote;
        add(closed ? Piece::Kind::Text : Piece::Kind::Open, end + (closed ? 1 : 0));
    }

    void cutNumber()
    {
        const auto isPart = [](char c) { return isNameCharacter(c) || c == '.'; };
        std::size_t end = endOf(m_at, isPart);
        if ((at(end) == '-' || at(end) == '+') && (at(end - 1) == 'e' || at(end - 1) == 'E'))
            end = endOf(end + 1, isPart);
        add(Piece::Kind::Number, end);
    }

    /// Of the quotes that word processors write.
    [[nodiscard]] bool beginsWithCurlyQuote() const
    {
        const std::string_view rest = m_text.substr(m_at, 3);
        return rest == "\u201C" || rest == "\u201D" || rest == "\u2018" || rest == "\u2019";
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_open = 0; ///< brackets
    std::vector<Piece> m_pieces;
};

} // namespace

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isDigit(c) ||
           static_cast<unsigned char>(c) >= 0x80;
}

std::vector<Piece> piecesOf(std::string_view text)
{
    return Cutter(text).pieces();
}

} // namespace lab
