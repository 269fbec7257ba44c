#include "core/formats/read/csv.h"

#include "core/formats/bytes/escape.h"
#include "core/formats/bytes/json_text.h"
#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

struct Cell {
    std::string_view text;  ///< without the quotes around it
    std::size_t offset = 0; ///< of its first character, quote included
    bool escaped = false;   ///< holds doubled quotes
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// What stands between the cells, by the first line that is no comment. ' ' means one or more blanks.
char separatorOf(std::string_view text)
{
    bool quoted = false;
    bool comma = false, semicolon = false, blankBetween = false;
    bool lineHasText = false, comment = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isLineEnd(c) && !quoted) {
            if (lineHasText && !comment)
                break;
            lineHasText = comment = false;
            continue;
        }
        if (!lineHasText && c == '#')
            comment = true;
        lineHasText = lineHasText || !isBlank(c);
        if (comment)
            continue;
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\t')
            return '\t';
        comma = comma || c == ',';
        semicolon = semicolon || c == ';';
        const bool wordFollows = i + 1 < text.size() && !isBlank(text[i + 1]) && !isLineEnd(text[i + 1]);
        blankBetween = blankBetween || (c == ' ' && lineHasText && wordFollows);
    }
    return semicolon ? ';' : comma ? ',' : blankBetween ? ' ' : ',';
}

class CsvReader
{
public:
    CsvReader(std::string_view text, const Limits &limits) : m_text(text), m_limits(limits) {}

    Result<Imported> run()
    {
        if (static_cast<std::int64_t>(m_text.size()) > m_limits.textBytes)
            return Error{.code = ErrorCode::LimitReached,
                         .numbers = {},
                         .place = {},
                         .reason = Sentence{QT_TRANSLATE_NOOP("Refusals", "the text has %1 bytes; the limit is %2"),
                                            {std::to_string(m_text.size()), std::to_string(m_limits.textBytes)}}};
        if (m_text.starts_with("\xFF\xFE") || m_text.starts_with("\xFE\xFF"))
            return error(0, QT_TRANSLATE_NOOP("Refusals", "the text is UTF-16; save it as UTF-8"));
        m_at = m_text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
        m_separator = separatorOf(m_text.substr(m_at));
        reserve();
        while (skipToRow())
            if (!readRow())
                return m_error;
        if (m_rows == 0)
            return error(m_text.size(), QT_TRANSLATE_NOOP("Refusals", "the table holds no number"));
        Imported imported;
        imported.arrays.push_back(Array{.name = "table",
                                        .shape = Shape{m_rows, m_columns},
                                        .type = ArrayType::Float64,
                                        .bytes = std::move(m_bytes)});
        if (m_maybeThousands && !m_decimalComma)
            m_warnings.push_back(*m_maybeThousands);
        imported.warnings = std::move(m_warnings);
        return imported;
    }

private:
    Error error(std::size_t offset, Sentence reason, ErrorCode code = ErrorCode::Syntax)
    {
        return Error{
            .code = code, .numbers = {}, .place = placeInText(normalised(offset), offset), .reason = std::move(reason)};
    }
    bool fail(std::size_t offset, Sentence reason, ErrorCode code = ErrorCode::Syntax)
    {
        m_error = error(offset, std::move(reason), code);
        return false;
    }

    /// The text up to a place, with lone carriage returns as line feeds, since both end a line here.
    std::string_view normalised(std::size_t offset)
    {
        m_lines.assign(m_text.substr(0, std::min(offset, m_text.size())));
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            if (m_lines[i] == '\r' && (i + 1 >= m_text.size() || m_text[i + 1] != '\n'))
                m_lines[i] = '\n';
        return m_lines;
    }

    /// Passes empty lines at the end and comments; an empty line between rows is a fault of readRow.
    bool skipToRow()
    {
        while (m_at < m_text.size()) {
            std::size_t at = m_at;
            while (at < m_text.size() && isBlank(m_text[at]))
                ++at;
            const bool comment = at < m_text.size() && m_text[at] == '#';
            const bool emptyLine = at >= m_text.size() || isLineEnd(m_text[at]);
            if (!comment && !emptyLine)
                return true;
            // Blank lines matter only where rows follow: they are counted and judged there.
            while (comment && at < m_text.size() && !isLineEnd(m_text[at]))
                ++at;
            if (emptyLine && m_rows > 0 && !m_emptyLine)
                m_emptyLine = m_at;
            m_at = at;
            passLineEnd();
        }
        return false;
    }

    void passLineEnd()
    {
        if (m_at < m_text.size() && m_text[m_at] == '\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
    }

    bool atLineEnd() const { return m_at >= m_text.size() || isLineEnd(m_text[m_at]); }
    bool isSeparator(char c) const { return m_separator == ' ' ? isBlank(c) : c == m_separator; }

    /// Room for all numbers, which are at most one more than the signs between them: growing step by step would take
    /// up to three times as much.
    void reserve()
    {
        Index count = 1;
        for (std::size_t i = m_at; i < m_text.size(); ++i)
            count += isSeparator(m_text[i]) || isLineEnd(m_text[i]) ? 1 : 0;
        m_bytes.reserve(static_cast<std::size_t>(std::min(count, m_limits.tensorElements)) * sizeof(double));
    }

    /// One line. Its cells are kept only while it may be a header; numbers go to the table at once.
    bool readRow()
    {
        if (m_emptyLine)
            return fail(*m_emptyLine, QT_TRANSLATE_NOOP("Refusals", "an empty line stands between the rows"));
        m_cells.clear();
        m_rowOffset = m_at;
        m_count = 0;
        m_mayBeHeader = m_rows == 0 && !m_headerSeen;
        if (m_separator == ' ')
            skipBlanks();
        while (true) {
            if (!readCell() || !keepOrTake())
                return false;
            if (m_separator == ' ')
                skipBlanks();
            if (atLineEnd())
                break;
            if (m_separator != ' ')
                ++m_at;
        }
        passLineEnd();
        return endRow();
    }

    bool keepOrTake()
    {
        ++m_count;
        m_mayBeHeader = m_mayBeHeader && isWord(m_cells.back());
        return m_mayBeHeader || takeCells();
    }

    bool takeCells()
    {
        for (const Cell &cell : m_cells)
            if (!takeCell(cell))
                return false;
        m_cells.clear();
        return true;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    bool readCell()
    {
        std::size_t begin = m_at;
        while (begin < m_text.size() && m_text[begin] == ' ' && m_separator != ' ')
            ++begin;
        if (begin < m_text.size() && m_text[begin] == '"')
            return readQuoted(begin);
        while (!atLineEnd() && !isSeparator(m_text[m_at])) {
            if (m_text[m_at] == '"')
                return fail(m_at, QT_TRANSLATE_NOOP("Refusals", "a quote stands inside a cell"));
            ++m_at;
        }
        m_cells.push_back({trimmed(m_text.substr(begin, m_at - begin)), begin, false});
        return true;
    }

    bool readQuoted(std::size_t quote)
    {
        bool escaped = false;
        std::size_t at = quote + 1;
        while (at < m_text.size()) {
            if (m_text[at] == '"') {
                if (at + 1 >= m_text.size() || m_text[at + 1] != '"')
                    break;
                escaped = true;
                ++at;
            }
            ++at;
        }
        if (at >= m_text.size())
            return fail(quote, QT_TRANSLATE_NOOP("Refusals", "this quote never closes"));
        m_cells.push_back({trimmed(m_text.substr(quote + 1, at - quote - 1)), quote, escaped});
        m_at = at + 1;
        while (m_separator != ' ' && m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
        return atLineEnd() || isSeparator(m_text[m_at]) ||
               fail(m_at, QT_TRANSLATE_NOOP("Refusals", "text follows the closing quote of a cell"));
    }

    bool endRow()
    {
        if (m_mayBeHeader && std::ranges::any_of(m_cells, hasLetter)) {
            m_headerSeen = true;
            m_warnings.push_back(
                QT_TRANSLATE_NOOP("Refusals", "the first row holds words; it was taken as a header and left out"));
            return true;
        }
        if (!takeCells())
            return false;
        if (m_rows > 0 && m_count != m_columns)
            return fail(
                m_rowOffset,
                Sentence{QT_TRANSLATE_NOOP(
                             "Refusals",
                             "this row has %1 [%1:cell|cells], expected %2 [%2:column|columns] as in the rows before"),
                         {std::to_string(m_count), std::to_string(m_columns)}});
        m_columns = m_count;
        ++m_rows;
        return true;
    }

    /// What a header may have: nothing that reads or begins as a number.
    bool isWord(const Cell &cell) const
    {
        const bool startsAsNumber =
            !cell.text.empty() && std::string_view("+-.0123456789").find(cell.text.front()) != std::string_view::npos;
        return !startsAsNumber && !number(cell);
    }

    static bool hasLetter(const Cell &cell)
    {
        return std::ranges::any_of(cell.text, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
        });
    }

    std::optional<double> number(const Cell &cell) const
    {
        if (cell.escaped || cell.text.empty() || std::ranges::any_of(cell.text, isLineEnd))
            return std::nullopt;
        if (m_separator == ',' || cell.text.find(',') == std::string_view::npos)
            return readDouble(cell.text);
        // A decimal comma: one comma, no point.
        if (cell.text.find('.') != std::string_view::npos || std::ranges::count(cell.text, ',') > 1)
            return std::nullopt;
        std::string text(cell.text);
        *std::ranges::find(text, ',') = '.';
        return readDouble(text);
    }

    bool takeCell(const Cell &cell)
    {
        const std::optional<double> value = number(cell);
        if (value && m_bytes.size() / sizeof(double) >= static_cast<std::size_t>(m_limits.tensorElements))
            return fail(m_rowOffset,
                        Sentence{QT_TRANSLATE_NOOP("Refusals", "the table has more than %1 numbers, the limit"),
                                 {std::to_string(m_limits.tensorElements)}},
                        ErrorCode::LimitReached);
        if (value) {
            noteComma(cell.text, *value);
            const auto *bytes = reinterpret_cast<const std::byte *>(&*value);
            m_bytes.insert(m_bytes.end(), bytes, bytes + sizeof(double));
            return true;
        }
        if (cell.text.empty())
            return fail(cell.offset, QT_TRANSLATE_NOOP("Refusals", "this cell is empty; a number was expected"));
        const std::string shown = jsonLiteral(cell.text.substr(0, 24));
        const bool digits = cell.text.find_first_not_of("+-.0123456789eE") == std::string_view::npos &&
                            cell.text.find_first_of("eE0123456789") != std::string_view::npos &&
                            readsTooLarge(cell.text);
        return fail(cell.offset,
                    digits
                        ? Sentence{QT_TRANSLATE_NOOP("Refusals", "%1 is out of range: too large for float64"), {shown}}
                        : Sentence{QT_TRANSLATE_NOOP("Refusals", "%1 is not a number"), {shown}});
    }

    /// "1,000" may be a thousand as well, unless other numbers show what commas mean here.
    void noteComma(std::string_view text, double value)
    {
        const std::size_t comma = m_separator == ',' ? std::string_view::npos : text.find(',');
        if (comma == std::string_view::npos)
            return;
        const std::size_t begin = text.find_first_not_of("+-");
        const std::string_view whole = text.substr(begin, comma - begin);
        const bool maybe = text.size() - comma == 4 && !whole.starts_with('0') && !whole.empty() && whole.size() <= 3 &&
                           text.find_first_of("eE") == std::string_view::npos;
        m_decimalComma = m_decimalComma || !maybe;
        if (maybe && !m_maybeThousands)
            m_maybeThousands = '"' + std::string(text) + "\" was read as " + numberText(value) +
                               ", by a decimal comma; if commas stand between thousands here, take them out";
    }

    /// A number but for its size: with a smaller exponent it could be read.
    static bool readsTooLarge(std::string_view text)
    {
        const std::size_t exponent = text.find_first_of("eE");
        if (exponent == std::string_view::npos)
            return text.size() > 300;
        return readDouble(text.substr(0, exponent)) && readDouble("1" + std::string(text.substr(exponent, 1)) + "0") &&
               text.find_first_not_of("+-0123456789", exponent + 1) == std::string_view::npos &&
               text.size() > exponent + 1;
    }

    std::string_view m_text;
    const Limits &m_limits;
    std::size_t m_at = 0;
    char m_separator = ',';
    std::size_t m_rowOffset = 0;
    std::optional<std::size_t> m_emptyLine;
    std::vector<Cell> m_cells; ///< of a row that may be a header, or one that is being taken
    Index m_count = 0;         ///< cells of the row so far
    bool m_mayBeHeader = false;
    bool m_headerSeen = false;
    bool m_decimalComma = false; ///< a comma that cannot stand between thousands was seen
    std::optional<std::string> m_maybeThousands;
    Index m_rows = 0;
    Index m_columns = 0;
    std::vector<std::byte> m_bytes;
    std::vector<Sentence> m_warnings;
    std::string m_lines;
    Error m_error;
};

} // namespace

Result<Imported> readCsv(std::string_view text, const Limits &limits)
{
    return CsvReader(text, limits).run();
}

} // namespace lab
