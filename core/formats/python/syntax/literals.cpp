#include "core/formats/python/syntax/literals.h"

#include "core/formats/bytes/utf8.h"
#include "core/formats/python/reasons.h"
#include "core/formats/python/syntax/lexer.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <limits>

namespace lab::python {
namespace {

Error refused(ErrorCode code, Sentence reason)
{
    return {.code = code, .numbers = {}, .place = {}, .reason = std::move(reason)};
}

int digitValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return 99;
}

} // namespace

Result<Value> numberLiteral(std::string_view token)
{
    std::string digits;
    std::copy_if(token.begin(), token.end(), std::back_inserter(digits), [](char c) { return c != '_'; });
    if (digits.size() > 1 && digits[0] == '0' && !isDigit(digits[1]) && digits[1] != '.' &&
        std::string_view("eEjJ").find(digits[1]) == std::string_view::npos) {
        const std::uint64_t base = digits[1] == 'x' || digits[1] == 'X'   ? 16
                                   : digits[1] == 'o' || digits[1] == 'O' ? 8
                                                                          : 2;
        std::uint64_t value = 0;
        for (const char c : digits.substr(2)) {
            if (value > (static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) - 15) / base)
                return refused(ErrorCode::LimitReached, says(why::thisNumberIsTooLarge));
            value = value * base + static_cast<std::uint64_t>(digitValue(c));
        }
        return Value::ofInt(static_cast<std::int64_t>(value));
    }
    if (digits.back() == 'j' || digits.back() == 'J')
        return refused(ErrorCode::Unsupported, says(why::thisIsNotSupportedInPasted));
    if (digits.find_first_of(".eE") == std::string::npos) {
        if (const std::optional<std::int64_t> value = readInteger(digits))
            return Value::ofInt(*value);
        return refused(ErrorCode::LimitReached, says(why::thisNumberIsTooLarge));
    }
    // The lexer has seen to the form: what is refused is too large.
    return Value::ofFloat(readDouble(digits).value_or(std::numeric_limits<double>::infinity()));
}

Result<TextLiteral> textLiteral(std::string_view token)
{
    TextLiteral literal;
    bool raw = false;
    std::size_t i = 0;
    for (; token[i] != '"' && token[i] != '\''; ++i) {
        const char c = token[i];
        raw = raw || c == 'r' || c == 'R';
        literal.bytes = literal.bytes || c == 'b' || c == 'B';
        if (c == 'f' || c == 'F')
            return refused(ErrorCode::Unsupported, says(why::anFStringHoldsCodeIt));
    }
    const bool triple = token.size() >= i + 6 && token[i + 1] == token[i] && token[i + 2] == token[i];
    const std::size_t quotes = triple ? 3 : 1;
    const std::string_view body = token.substr(i + quotes, token.size() - i - 2 * quotes);
    if (literal.bytes &&
        std::any_of(body.begin(), body.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return refused(ErrorCode::Syntax, says(why::onlyTextsCanBeJoined));
    for (std::size_t at = 0; at < body.size(); ++at) {
        const char c = body[at];
        if (c != '\\' || raw) {
            literal.text += c;
            continue;
        }
        const char kind = body[++at];
        if (kind == '\n') // a joined line
            continue;
        if (kind >= '0' && kind <= '7') {
            std::uint32_t code = 0;
            for (int n = 0; n < 3 && at < body.size() && body[at] >= '0' && body[at] <= '7'; ++n)
                code = code * 8 + static_cast<std::uint32_t>(body[at++] - '0');
            --at;
            appendUtf8(literal.text, code);
        } else if (kind == 'x' || (!literal.bytes && (kind == 'u' || kind == 'U'))) {
            const std::size_t length = kind == 'x' ? 2 : kind == 'u' ? 4 : 8;
            std::uint32_t code = 0;
            for (std::size_t n = 0; n < length; ++n) {
                const int digit = at + 1 < body.size() ? digitValue(body[at + 1]) : 99;
                if (digit > 15)
                    return refused(ErrorCode::Syntax, says(why::anEscapeInATextIs, kind));
                code = code * 16 + static_cast<std::uint32_t>(digit);
                ++at;
            }
            if (code > 0x10FFFF)
                return refused(ErrorCode::Syntax, says(why::anEscapeInATextIs));
            appendUtf8(literal.text, code);
        } else if (kind == 'N' && !literal.bytes) {
            return refused(ErrorCode::Unsupported, says(why::thisIsNotSupportedInPasted));
        } else {
            constexpr std::string_view letters = "abfnrtv\\'\"", values = "\a\b\f\n\r\t\v\\'\"";
            const std::size_t which = letters.find(kind);
            if (which == std::string_view::npos)
                literal.text += '\\';
            literal.text += which == std::string_view::npos ? kind : values[which];
        }
    }
    return literal;
}

namespace {

/// Reads one nest of number lists; see packedLiteral.
class PackedReader
{
public:
    PackedReader(std::string_view source, Offset begin, int maxRank, bool printedLikely)
        : m_source(source), m_at(begin), m_maxRank(static_cast<std::size_t>(maxRank)), m_printed(printedLikely)
    {
    }

    std::optional<PackedLiteral> read();

private:
    enum class Before { Open, Item, Comma };
    bool blanks();
    bool number();
    bool word();
    bool open();
    bool close();
    bool separated();
    [[nodiscard]] char at(std::size_t i) const { return i < m_source.size() ? m_source[i] : '\0'; }

    std::string_view m_source;
    std::size_t m_at;
    std::size_t m_maxRank;
    bool m_printed;          ///< ambiguous forms count as printed
    bool m_definite = false; ///< surely printed
    bool m_commas = false, m_gaps = false, m_words = false, m_reals = false, m_wholes = false;
    Before m_before = Before::Open;
    bool m_gap = false; ///< a blank stands before this item
    bool m_newline = false;
    std::size_t m_innermost = 0;  ///< the level that holds numbers; 0: none seen
    std::vector<Index> m_counts;  ///< items so far at each open level
    std::vector<Index> m_lengths; ///< of closed lists at each level; -1 not known yet
    std::vector<std::int64_t> m_integers;
    std::vector<double> m_doubles;
};

bool PackedReader::blanks()
{
    m_gap = m_newline = false;
    while (true) {
        const char c = at(m_at);
        if (c == '#') {
            m_at = std::min(m_source.find('\n', m_at), m_source.size());
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            m_gap = true;
            m_newline = m_newline || c == '\n' || c == '\r';
            ++m_at;
        } else {
            return true;
        }
    }
}

/// Before an item: a comma has been seen, or it is the first, or blanks divide it from the one before.
bool PackedReader::separated()
{
    if (m_before != Before::Item)
        return true;
    if (!m_gap)
        return false;
    m_gaps = true;
    return true;
}

bool PackedReader::open()
{
    if (!separated() || m_counts.size() >= m_maxRank || (m_innermost > 0 && m_counts.size() >= m_innermost))
        return false;
    if (m_before == Before::Item && m_newline)
        m_definite = true;
    if (!m_counts.empty())
        ++m_counts.back();
    m_counts.push_back(0);
    if (m_lengths.size() < m_counts.size())
        m_lengths.push_back(-1);
    m_before = Before::Open;
    ++m_at;
    return true;
}

bool PackedReader::close()
{
    const std::size_t level = m_counts.size() - 1;
    if (m_counts.back() == 0 || (m_lengths[level] >= 0 && m_lengths[level] != m_counts.back()))
        return false;
    m_lengths[level] = m_counts.back();
    m_counts.pop_back();
    m_before = Before::Item;
    ++m_at;
    return true;
}

bool PackedReader::word()
{
    const std::size_t begin = m_at;
    m_at += at(m_at) == '-' ? 1 : 0;
    const std::string_view rest = m_source.substr(m_at, 4);
    const double value =
        rest.starts_with("nan") ? std::numeric_limits<double>::quiet_NaN() : std::numeric_limits<double>::infinity();
    if ((!rest.starts_with("nan") && !rest.starts_with("inf")) || isNameCharacter(at(m_at + 3)))
        return false;
    m_at += 3;
    m_words = m_reals = true;
    m_doubles.push_back(at(begin) == '-' ? -value : value);
    return true;
}

bool PackedReader::number()
{
    if (!separated())
        return false;
    const std::size_t begin = m_at;
    const bool signedOne = at(m_at) == '-' || at(m_at) == '+';
    const bool second = m_before == Before::Item;
    m_at += signedOne ? 1 : 0;
    if (second && !signedOne)
        m_definite = true;
    // All numbers stand at the innermost level.
    m_innermost = m_innermost == 0 ? m_counts.size() : m_innermost;
    if (m_innermost != m_counts.size())
        return false;
    ++m_counts.back();
    m_before = Before::Item;
    if (at(m_at) == 'n' || at(m_at) == 'i') {
        m_at = begin;
        return word();
    }
    const std::size_t digits = m_at;
    bool real = false;
    while (true) {
        const char c = at(m_at);
        if (c == '.' || c == 'e' || c == 'E') {
            real = true;
            m_at += c != '.' && (at(m_at + 1) == '-' || at(m_at + 1) == '+') ? 2 : 1;
        } else if (isDigit(c)) {
            ++m_at;
        } else {
            break;
        }
    }
    const char after = at(m_at);
    if (m_at == digits || !(after == ',' || after == ']' || after == ' ' || after == '\n' || after == '\r' ||
                            after == '\t' || after == '#'))
        return false;
    const std::string_view text = m_source.substr(begin, m_at - begin);
    if (real) {
        const std::optional<double> value = readDouble(text);
        if (!value)
            return false;
        m_reals = true;
        m_doubles.push_back(*value);
        return true;
    }
    const std::optional<std::int64_t> value = readInteger(text);
    if (!value || (m_source[digits] == '0' && m_at - digits > 1))
        return false;
    m_wholes = true;
    if (m_doubles.empty() && !m_reals)
        m_integers.push_back(*value);
    else
        m_doubles.push_back(static_cast<double>(*value));
    return true;
}

std::optional<PackedLiteral> PackedReader::read()
{
    do {
        blanks();
        const char c = at(m_at);
        if (c == '[') {
            if (!open())
                return std::nullopt;
        } else if (c == ']') {
            if (!close())
                return std::nullopt;
        } else if (c == ',') {
            if (m_before != Before::Item)
                return std::nullopt;
            m_before = Before::Comma;
            m_commas = true;
            ++m_at;
        } else if (!number()) {
            return std::nullopt;
        }
        if (m_reals && !m_integers.empty()) {
            m_doubles.insert(m_doubles.begin(), m_integers.begin(), m_integers.end());
            m_integers.clear();
        }
    } while (!m_counts.empty());

    const bool printed = m_gaps || m_words;
    const bool unsure = printed && !m_definite && !m_printed;
    // Whole and real numbers in one short list keep their kinds one by one; a long one is for an array.
    const bool mixed = m_reals && m_wholes && m_doubles.size() <= 1024;
    if ((printed && m_commas) || unsure || mixed)
        return std::nullopt;
    auto numbers = std::make_shared<ArrayValue>();
    numbers->shape = *Shape::of(m_lengths);
    numbers->type = m_reals ? ArrayType::Float64 : ArrayType::Int64;
    numbers->numbers = std::make_shared<Numbers>();
    if (m_reals)
        numbers->numbers->values = std::move(m_doubles);
    else
        numbers->numbers->values = std::move(m_integers);
    return PackedLiteral{std::move(numbers), static_cast<Offset>(m_at), printed};
}

} // namespace

std::optional<PackedLiteral> packedLiteral(std::string_view source, Offset begin, int maxRank, bool printedLikely)
{
    return PackedReader(source, begin, maxRank, printedLikely).read();
}

} // namespace lab::python
