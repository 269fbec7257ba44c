#include "core/formats/bytes/json_text.h"

#include "core/formats/bytes/escape.h"
#include "core/formats/bytes/utf8.h"

#include <algorithm>
#include <set>
#include <vector>

namespace lab {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t mostKeys = 100000; // of one object

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t afterBlanks(std::string_view text, std::size_t at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

std::size_t start(std::string_view text)
{
    return afterBlanks(text, text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0);
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// The 16-bit unit of "XXXX" at `at`, or -1.
int hexUnit(std::string_view text, std::size_t at)
{
    if (at + 4 > text.size())
        return -1;
    int unit = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        const int digit = hexValue(text[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

/// One past the closing quote of a checked text that opens at `at`.
std::size_t endOfString(std::string_view text, std::size_t at)
{
    for (++at; text[at] != '"'; ++at)
        if (text[at] == '\\')
            ++at;
    return at + 1;
}

std::size_t endOfLiteral(std::string_view text, std::size_t at)
{
    while (at < text.size() && !isBlank(text[at]) && text[at] != ',' && text[at] != ']' && text[at] != '}')
        ++at;
    return at;
}

std::size_t endOfValue(std::string_view text, std::size_t at)
{
    if (text[at] == '"')
        return endOfString(text, at);
    if (text[at] != '[' && text[at] != '{')
        return endOfLiteral(text, at);
    int depth = 0;
    while (true) {
        const char c = text[at];
        if (c == '"') {
            at = endOfString(text, at);
            continue;
        }
        if (c == '[' || c == '{')
            ++depth;
        else if ((c == ']' || c == '}') && --depth == 0)
            return at + 1;
        ++at;
    }
}

/// The text between the quotes at `begin` and `end - 1`, escapes resolved; both were checked.
std::string unescaped(std::string_view text, std::size_t begin, std::size_t end)
{
    std::string result;
    for (std::size_t at = begin + 1; at + 1 < end; ++at) {
        if (text[at] != '\\') {
            result += text[at];
            continue;
        }
        switch (text[++at]) {
        case 'b':
            result += '\b';
            break;
        case 'f':
            result += '\f';
            break;
        case 'n':
            result += '\n';
            break;
        case 'r':
            result += '\r';
            break;
        case 't':
            result += '\t';
            break;
        case 'u': {
            auto code = static_cast<char32_t>(hexUnit(text, at + 1));
            at += 4;
            if (code >= 0xD800 && code < 0xDC00) {
                const auto low = static_cast<char32_t>(hexUnit(text, at + 3));
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                at += 6;
            }
            appendUtf8(result, code);
            break;
        }
        default:
            result += text[at]; // quote, slash, backslash
        }
    }
    return result;
}

/// Goes through the text once with an explicit stack, so that deep nesting cannot overflow the call stack.
class Checker
{
public:
    Checker(std::string_view text, const Limits &limits) : m_text(text), m_limits(limits) {}

    std::optional<JsonFault> run()
    {
        m_at = start(m_text);
        while (true) {
            if (!beginValue())
                return m_error;
            if (m_opened)
                continue;
            if (!endValue())
                return m_error;
            if (m_stack.empty())
                break;
        }
        m_at = afterBlanks(m_text, m_at);
        if (m_at < m_text.size())
            fail(m_at, QT_TRANSLATE_NOOP("Refusals", "the JSON value ends here, but more text follows"));
        return m_error;
    }

private:
    struct Open {
        bool object = false;
        std::size_t at = 0;
        std::set<std::string> keys{}; ///< of an object
    };

    bool fail(std::size_t at, Sentence reason, ErrorCode code = ErrorCode::Syntax)
    {
        m_error = JsonFault{.code = code, .offset = at, .reason = std::move(reason)};
        return false;
    }

    bool failAtEnd()
    {
        if (m_stack.empty())
            return fail(m_text.size(), QT_TRANSLATE_NOOP("Refusals", "the text ends where a JSON value was expected"));
        const Place opened = placeInText(m_text, m_stack.back().at);
        const std::string place = std::to_string(opened.line) + ':' + std::to_string(opened.column);
        return fail(
            m_text.size(),
            m_stack.back().object
                ? Sentence{QT_TRANSLATE_NOOP("Refusals", "the text ends inside the object that opens at %1"), {place}}
                : Sentence{QT_TRANSLATE_NOOP("Refusals", "the text ends inside the list that opens at %1"), {place}});
    }

    /// A whole scalar, an empty list or object, or the opening of one with its first key (m_opened then).
    bool beginValue()
    {
        m_opened = false;
        m_at = afterBlanks(m_text, m_at);
        if (m_at >= m_text.size())
            return failAtEnd();
        const char c = m_text[m_at];
        if (c == '[' || c == '{')
            return open(c == '{');
        if (c == '"')
            return string();
        if (c == '-' || isDigit(c))
            return number();
        for (std::string_view word : {std::string_view("true"), std::string_view("false"), std::string_view("null")})
            if (m_text.substr(m_at, endOfLiteral(m_text, m_at) - m_at) == word) {
                m_at += word.size();
                return true;
            }
        return fail(m_at, noValue(c));
    }

    Sentence noValue(char c) const
    {
        if (c == '\'')
            return {QT_TRANSLATE_NOOP("Refusals", "this is not a JSON value: %1; JSON puts text in double quotes"),
                    {shown(m_at)}};
        if (c == 'I' || c == 'N' || c == 'i' || c == 'n')
            return {QT_TRANSLATE_NOOP("Refusals",
                                      "this is not a JSON value: %1; write \"inf\", \"-inf\" or \"nan\" in quotes"),
                    {shown(m_at)}};
        return {QT_TRANSLATE_NOOP("Refusals", "this is not a JSON value: %1"), {shown(m_at)}};
    }

    bool open(bool object)
    {
        if (static_cast<int>(m_stack.size()) >= m_limits.jsonDepth)
            return fail(m_at, Sentence{QT_TRANSLATE_NOOP("Refusals", "the JSON is nested deeper than %1 levels"),
                                       {std::to_string(m_limits.jsonDepth)}});
        m_stack.push_back({object, m_at, {}});
        m_at = afterBlanks(m_text, m_at + 1);
        if (m_at < m_text.size() && m_text[m_at] == (object ? '}' : ']')) {
            ++m_at;
            m_stack.pop_back();
            return true;
        }
        m_opened = true;
        return !object || key();
    }

    /// A key and its colon.
    bool key()
    {
        m_at = afterBlanks(m_text, m_at);
        if (m_at >= m_text.size())
            return failAtEnd();
        const std::size_t begin = m_at;
        if (m_text[m_at] != '"')
            return fail(m_at,
                        Sentence{QT_TRANSLATE_NOOP("Refusals",
                                                   "a name in double quotes was expected in this JSON object, not %1"),
                                 {shown(m_at)}});
        if (!string())
            return false;
        const std::string name = unescaped(m_text, begin, m_at);
        std::set<std::string> &keys = m_stack.back().keys;
        if (keys.size() >= mostKeys)
            return fail(begin,
                        Sentence{QT_TRANSLATE_NOOP("Refusals", "this object has more than %1 names"),
                                 {std::to_string(mostKeys)}},
                        ErrorCode::LimitReached);
        if (!keys.insert(name).second)
            return fail(begin,
                        Sentence{QT_TRANSLATE_NOOP("Refusals", "duplicate key %1: it is given twice in one object"),
                                 {jsonLiteral(name)}});
        m_at = afterBlanks(m_text, m_at);
        if (m_at >= m_text.size())
            return failAtEnd();
        if (m_text[m_at] != ':')
            return fail(m_at, Sentence{QT_TRANSLATE_NOOP("Refusals", "a colon was expected after the name, not %1"),
                                       {shown(m_at)}});
        ++m_at;
        return true;
    }

    /// What follows a finished value: commas and closing brackets, up to where the next value begins.
    bool endValue()
    {
        while (!m_stack.empty()) {
            m_at = afterBlanks(m_text, m_at);
            if (m_at >= m_text.size())
                return failAtEnd();
            const Open &open = m_stack.back();
            if (m_text[m_at] == ',') {
                ++m_at;
                return !open.object || key();
            }
            if (m_text[m_at] != (open.object ? '}' : ']'))
                return fail(m_at, Sentence{QT_TRANSLATE_NOOP("Refusals", "a comma or %1 was expected, not %2"),
                                           {open.object ? "}" : "]", shown(m_at)}});
            ++m_at;
            m_stack.pop_back();
        }
        return true;
    }

    bool string()
    {
        const std::size_t begin = m_at++;
        while (true) {
            if (m_at >= m_text.size())
                return fail(begin, QT_TRANSLATE_NOOP("Refusals", "the closing quote of this text is missing"));
            const auto c = static_cast<unsigned char>(m_text[m_at]);
            if (c == '"')
                break;
            if (c < 0x20)
                return fail(m_at, QT_TRANSLATE_NOOP("Refusals",
                                                    "a control character stands in a text; write it as \\u escape"));
            if (c == '\\') {
                if (!escape())
                    return false;
                continue;
            }
            const std::size_t length = utf8Length(m_text, m_at);
            if (length == 0)
                return fail(m_at, QT_TRANSLATE_NOOP("Refusals", "this text is not valid UTF-8"));
            m_at += length;
        }
        ++m_at;
        return true;
    }

    bool escape()
    {
        constexpr std::string_view simple = "\"\\/bfnrt";
        const char c = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        if (simple.find(c) != std::string_view::npos) {
            m_at += 2;
            return true;
        }
        const int unit = c == 'u' ? hexUnit(m_text, m_at + 2) : -1;
        if (unit < 0)
            return fail(m_at, QT_TRANSLATE_NOOP("Refusals", "this escape is not one of JSON's"));
        if (unit >= 0xD800 && unit < 0xE000) {
            const bool pair = unit < 0xDC00 && m_text.substr(std::min(m_at + 6, m_text.size()), 2) == "\\u";
            const int low = pair ? hexUnit(m_text, m_at + 8) : -1;
            if (low < 0xDC00 || low >= 0xE000)
                return fail(m_at, QT_TRANSLATE_NOOP("Refusals", "this escape is half of a surrogate pair"));
            m_at += 6;
        }
        m_at += 6;
        return true;
    }

    bool number()
    {
        const std::size_t begin = m_at;
        std::size_t at = m_at;
        const auto digits = [&] {
            const std::size_t first = at;
            while (at < m_text.size() && isDigit(m_text[at]))
                ++at;
            return at > first;
        };
        const auto peek = [&] { return at < m_text.size() ? m_text[at] : '\0'; };
        if (peek() == '-')
            ++at;
        bool good = true;
        if (peek() == '0')
            ++at;
        else
            good = digits();
        if (good && peek() == '.') {
            ++at;
            good = digits();
        }
        if (good && (peek() == 'e' || peek() == 'E')) {
            ++at;
            if (peek() == '+' || peek() == '-')
                ++at;
            good = digits();
        }
        if (!good || endOfLiteral(m_text, at) != at)
            return fail(begin,
                        Sentence{QT_TRANSLATE_NOOP("Refusals", "this is not a JSON number: %1"), {shown(begin)}});
        m_at = at;
        return true;
    }

    /// The word or character at a place, short enough for a message.
    std::string shown(std::size_t at) const
    {
        std::size_t end = std::max(endOfLiteral(m_text, at), at + 1);
        end = std::min({end, at + 24, m_text.size()});
        return jsonLiteral(m_text.substr(at, end - at));
    }

    std::string_view m_text;
    const Limits &m_limits;
    std::size_t m_at = 0;
    bool m_opened = false;
    std::vector<Open> m_stack;
    std::optional<JsonFault> m_error;
};

} // namespace

Place placeInText(std::string_view text, std::size_t offset)
{
    offset = std::min(offset, text.size());
    std::string_view before = text.substr(0, offset);
    if (before.starts_with(byteOrderMark))
        before.remove_prefix(byteOrderMark.size());
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    const auto isCharacterStart = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    const auto lines = std::ranges::count(before, '\n');
    const auto characters = std::ranges::count_if(before.substr(lineStart), isCharacterStart);
    return Place{
        .line = static_cast<int>(lines) + 1, .column = static_cast<int>(characters) + 1, .byte = -1, .member = {}};
}

std::optional<JsonFault> jsonFault(std::string_view text, const Limits &limits)
{
    if (static_cast<std::int64_t>(text.size()) > limits.textBytes)
        return JsonFault{.code = ErrorCode::LimitReached,
                         .offset = 0,
                         .reason = Sentence{QT_TRANSLATE_NOOP("Refusals", "the text has %1 bytes; the limit is %2"),
                                            {std::to_string(text.size()), std::to_string(limits.textBytes)}}};
    return Checker(text, limits).run();
}

std::optional<Error> checkJson(std::string_view text, const Limits &limits)
{
    const std::optional<JsonFault> fault = jsonFault(text, limits);
    if (!fault)
        return std::nullopt;
    return Error{
        .code = fault->code, .numbers = {}, .place = placeInText(text, fault->offset), .reason = fault->reason};
}

JsonValue::JsonValue(std::string_view text, std::size_t begin)
    : m_text(text), m_begin(begin), m_end(endOfValue(text, begin))
{
}

JsonValue JsonValue::root(std::string_view text)
{
    return JsonValue(text, start(text));
}

JsonKind JsonValue::kind() const
{
    switch (m_text[m_begin]) {
    case '{':
        return JsonKind::Object;
    case '[':
        return JsonKind::Array;
    case '"':
        return JsonKind::Text;
    case 'n':
        return JsonKind::Null;
    case 't':
    case 'f':
        return JsonKind::Boolean;
    default:
        return JsonKind::Number;
    }
}

std::string_view JsonValue::literal() const
{
    return m_text.substr(m_begin, m_end - m_begin);
}

std::string JsonValue::string() const
{
    return unescaped(m_text, m_begin, m_end);
}

std::optional<JsonValue> JsonValue::member(std::string_view name) const
{
    std::optional<JsonValue> found;
    forEachMember([&](const JsonValue &key, const JsonValue &value) {
        if (key.string() == name)
            found = value;
        return !found;
    });
    return found;
}

std::size_t JsonValue::firstInside() const
{
    const char c = m_text[m_begin];
    const std::size_t at = afterBlanks(m_text, m_begin + 1);
    const bool empty = (c != '[' && c != '{') || at + 1 == m_end;
    return empty ? m_end : at;
}

std::size_t JsonValue::afterComma(std::size_t at) const
{
    at = afterBlanks(m_text, at);
    return m_text[at] == ',' ? afterBlanks(m_text, at + 1) : m_end;
}

std::size_t JsonValue::afterColon(std::size_t at) const
{
    return afterBlanks(m_text, afterBlanks(m_text, at) + 1);
}

} // namespace lab
