#pragma once

#include "core/result.h"

#include <cstdint>
#include <string_view>

namespace lab::python {
using Offset = std::uint32_t;

/// Turns byte offsets into lines and columns. Offsets that come in rising order cost linear time in all.
class SourceText
{
public:
    explicit SourceText(std::string_view text) : m_text(text) {}

    [[nodiscard]] std::string_view text() const { return m_text; }
    /// 1-based line and 1-based column in characters.
    [[nodiscard]] Place placeOf(Offset offset);
    /// Characters from `begin` to `end`, at most to the end of the line, at least 1.
    [[nodiscard]] int lengthOf(Offset begin, Offset end) const;

private:
    std::string_view m_text;
    Offset m_offset = 0; ///< where the last answer stood
    int m_line = 1;
    int m_column = 1;
};

} // namespace lab::python
