#pragma once

#include "core/formats/python/running/value.h"
#include "core/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace lab::python {

/// The value of a number token. Errors: Unsupported (imaginary), LimitReached (a whole number beyond 64 bits).
[[nodiscard]] Result<Value> numberLiteral(std::string_view token);

struct TextLiteral {
    std::string text;
    bool bytes = false;
};
/// The text of a string token, escapes resolved. Errors: Syntax (a bad escape), Unsupported (an f-string, \N{…}).
[[nodiscard]] Result<TextLiteral> textLiteral(std::string_view token);

struct PackedLiteral {
    std::shared_ptr<const ArrayValue> numbers; ///< Int64 or Float64, the shape of the nesting
    Offset end = 0;
    bool printed = false; ///< blanks between the numbers instead of commas
};
/// A nest of lists that holds plain numbers only, from its '[' on, read in one go: long literals cost what their
/// numbers cost. Nothing where it is anything else (names, ragged rows, more than `maxRank` levels). Without commas it
/// is an array as NumPy prints it; «[1 -2]», which could be arithmetic too, counts as that only where `printedLikely`.
[[nodiscard]] std::optional<PackedLiteral> packedLiteral(std::string_view source, Offset begin, int maxRank,
                                                         bool printedLikely);

} // namespace lab::python
