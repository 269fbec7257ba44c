#include "core/wasm/call_reader.h"

#include "core/formats/bytes/json_text.h"
#include "core/tensor/number_text.h"

#include <array>

namespace lab::page {
namespace {

/// A literal of Python, as far as the call needs any.
struct Literal {
    enum class Kind { Word, Text, Number, List };
    Kind kind = Kind::Word;
    std::string text; ///< Word, Text
    Index number = 0;
    std::vector<Literal> items;
};

constexpr int deepest = 4;

class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    Result<Conv2DArguments> read()
    {
        const std::size_t bracket = m_text.find('(');
        if (bracket == std::string_view::npos)
            return fault(QT_TRANSLATE_NOOP("Refusals", "a call is expected: tf.nn.conv2d(…)"));
        m_at = bracket + 1;
        std::size_t positional = 0;
        while (!takes(')')) {
            const std::size_t begin = m_at;
            std::string name = word();
            if (name.empty() || !takes('=')) { // positional
                m_at = begin;
                if (positional == names.size())
                    return fault(QT_TRANSLATE_NOOP("Refusals", "too many arguments"));
                name = names[positional++];
            }
            const std::optional<Literal> value = literal(0);
            if (!value)
                return fault(QT_TRANSLATE_NOOP("Refusals", "a number, a word in quotes or a list is expected here"));
            if (!take(name, *value)) {
                m_at = begin;
                return fault(QT_TRANSLATE_NOOP("Refusals", "tf.nn.conv2d takes no such argument"));
            }
            if (!takes(',') && peek() != ')')
                return fault(QT_TRANSLATE_NOOP("Refusals", "a comma or the closing bracket is expected here"));
        }
        if (peek() != '\0')
            return fault(QT_TRANSLATE_NOOP("Refusals", "nothing may follow the call"));
        return m_arguments;
    }

private:
    static constexpr std::array<std::string_view, 7> names{"input",       "filters",   "strides", "padding",
                                                           "data_format", "dilations", "name"};

    template <std::size_t N>
    Error fault(const char (&reason)[N]) const
    {
        return {.code = ErrorCode::Syntax, .numbers = {}, .place = placeInText(m_text, m_at), .reason = reason};
    }

    char peek()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '#')
                m_at = std::min(m_text.find('\n', m_at), m_text.size());
            else if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
                ++m_at;
            else
                return c;
        }
        return '\0';
    }
    bool takes(char sign)
    {
        if (peek() != sign)
            return false;
        ++m_at;
        return true;
    }
    std::string word()
    {
        const auto inWord = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
        };
        peek();
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && inWord(m_text[m_at]))
            ++m_at;
        return std::string(m_text.substr(begin, m_at - begin));
    }

    std::optional<Literal> literal(int depth)
    {
        const char first = peek();
        if (first == '[' || first == '(')
            return depth < deepest ? list(first == '[' ? ']' : ')', depth) : std::nullopt;
        if (first == '"' || first == '\'') {
            const std::size_t end = m_text.find(first, m_at + 1);
            if (end == std::string_view::npos)
                return std::nullopt;
            Literal text{.kind = Literal::Kind::Text, .text = std::string(m_text.substr(m_at + 1, end - m_at - 1))};
            m_at = end + 1;
            return text;
        }
        const std::size_t begin = m_at;
        const bool negative = takes('-');
        const std::string plain = word();
        if (const auto number = readInteger(plain); number)
            return Literal{.kind = Literal::Kind::Number, .number = negative ? -*number : *number};
        if (plain.empty() || negative || (plain.front() >= '0' && plain.front() <= '9')) {
            m_at = begin;
            return std::nullopt;
        }
        return Literal{.kind = Literal::Kind::Word, .text = plain};
    }

    std::optional<Literal> list(char closing, int depth)
    {
        Literal all{.kind = Literal::Kind::List};
        ++m_at;
        while (!takes(closing)) {
            std::optional<Literal> item = literal(depth + 1);
            if (!item || (!takes(',') && peek() != closing))
                return std::nullopt;
            all.items.push_back(*std::move(item));
        }
        return all;
    }

    static std::optional<std::vector<Index>> integers(const Literal &value)
    {
        if (value.kind == Literal::Kind::Number)
            return std::vector{value.number};
        if (value.kind != Literal::Kind::List)
            return std::nullopt;
        std::vector<Index> all;
        for (const Literal &item : value.items) {
            if (item.kind != Literal::Kind::Number)
                return std::nullopt;
            all.push_back(item.number);
        }
        return all;
    }

    static std::optional<PaddingArgument> padding(const Literal &value)
    {
        if (value.kind == Literal::Kind::Text)
            return PaddingArgument{.word = value.text, .pairs = {}};
        if (value.kind != Literal::Kind::List)
            return std::nullopt;
        PaddingArgument pads{.word = {}, .pairs = {}};
        for (const Literal &item : value.items) {
            const auto pair = integers(item);
            if (!pair)
                return std::nullopt;
            pads.bareNumbers = pads.bareNumbers || item.kind == Literal::Kind::Number;
            pads.pairs.push_back(item.kind == Literal::Kind::Number ? std::vector<Index>{} : *pair);
        }
        return pads;
    }

    bool take(std::string_view name, const Literal &value)
    {
        const bool none = value.kind == Literal::Kind::Word && value.text == "None";
        if (name == "input" || name == "filters" || name == "name")
            return true;
        if (name == "strides") {
            const auto strides = integers(value);
            if (strides)
                m_arguments.strides = *strides;
            return strides.has_value();
        }
        if (name == "dilations") {
            m_arguments.dilations = integers(value);
            return none || m_arguments.dilations.has_value();
        }
        if (name == "data_format") {
            m_arguments.dataFormat = value.text;
            return value.kind == Literal::Kind::Text;
        }
        if (name != "padding")
            return false;
        const auto pads = padding(value);
        if (pads)
            m_arguments.padding = *pads;
        return pads.has_value();
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    Conv2DArguments m_arguments;
};

} // namespace

Result<Conv2DArguments> readCallText(std::string_view text)
{
    return Reader(text).read();
}

} // namespace lab::page
