#pragma once

#include "core/result.h"
#include "core/tensor/limits.h"

#include <optional>
#include <string>
#include <string_view>

namespace lab {

// JSON, read strictly and in place: the whole text is checked once, then values are read where they are. A DOM would
// take fifty times the memory of a photo's values, lose the sign of "-0", and know no lines and columns.

/// Line and column (both from 1, columns in characters) of a byte offset in UTF-8 text.
[[nodiscard]] Place placeInText(std::string_view text, std::size_t offset);

/// Where and why a text is no JSON.
struct JsonFault {
    ErrorCode code = ErrorCode::Syntax;
    std::size_t offset = 0; ///< in bytes
    Sentence reason;
};

/// Why the text is not one JSON value as RFC 8259 has it, in UTF-8; nothing where it is. Refuses duplicate keys,
/// nesting beyond limits.jsonDepth, text beyond limits.textBytes. A byte order mark at the start is passed over.
[[nodiscard]] std::optional<JsonFault> jsonFault(std::string_view text, const Limits &limits);
/// The same as an error with line and column: Syntax, LimitReached.
[[nodiscard]] std::optional<Error> checkJson(std::string_view text, const Limits &limits);

enum class JsonKind { Null, Boolean, Number, Text, Array, Object };

/// A value in a text that checkJson has passed.
class JsonValue
{
public:
    /// The outermost value.
    static JsonValue root(std::string_view text);

    [[nodiscard]] JsonKind kind() const;
    [[nodiscard]] std::size_t offset() const { return m_begin; }
    [[nodiscard]] Place place() const { return placeInText(m_text, m_begin); }
    /// The digits of a number, the letters of true, false and null.
    [[nodiscard]] std::string_view literal() const;
    /// A text with its escapes resolved.
    [[nodiscard]] std::string string() const;
    /// A member of an object by name.
    [[nodiscard]] std::optional<JsonValue> member(std::string_view name) const;

    /// Calls visit(JsonValue item), in order, until it returns false.
    template <typename Visit>
    void forEachItem(Visit visit) const
    {
        for (std::size_t at = firstInside(); at != m_end;) {
            const JsonValue item(m_text, at);
            if (!visit(item))
                return;
            at = afterComma(item.m_end);
        }
    }
    /// Calls visit(JsonValue key, JsonValue value), in order, until it returns false.
    template <typename Visit>
    void forEachMember(Visit visit) const
    {
        for (std::size_t at = firstInside(); at != m_end;) {
            const JsonValue key(m_text, at);
            const JsonValue value(m_text, afterColon(key.m_end));
            if (!visit(key, value))
                return;
            at = afterComma(value.m_end);
        }
    }

private:
    JsonValue(std::string_view text, std::size_t begin);
    [[nodiscard]] std::size_t firstInside() const;              ///< of the first item or key; m_end where empty
    [[nodiscard]] std::size_t afterComma(std::size_t at) const; ///< of the next item or key; m_end where none follows
    [[nodiscard]] std::size_t afterColon(std::size_t at) const;

    std::string_view m_text;
    std::size_t m_begin = 0;
    std::size_t m_end = 0; ///< one past the value; for arrays and objects found lazily
};

} // namespace lab
