#include "core/formats/python/syntax/source_text.h"

#include <algorithm>

namespace lab::python {
namespace {

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

} // namespace

Place SourceText::placeOf(Offset offset)
{
    const std::size_t end = std::min<std::size_t>(offset, m_text.size());
    if (end < m_offset) {
        m_offset = 0;
        m_line = 1;
        m_column = 1;
    }
    for (std::size_t i = m_offset; i < end; ++i) {
        const char c = m_text[i];
        const bool lineEnds = c == '\n' || (c == '\r' && (i + 1 >= m_text.size() || m_text[i + 1] != '\n'));
        if (lineEnds) {
            ++m_line;
            m_column = 1;
        } else if (!isContinuation(c)) {
            ++m_column;
        }
    }
    m_offset = static_cast<Offset>(end);
    return {.line = m_line, .column = m_column, .byte = -1, .member = {}};
}

int SourceText::lengthOf(Offset begin, Offset end) const
{
    int length = 0;
    for (std::size_t i = begin; i < std::min<std::size_t>(end, m_text.size()) && m_text[i] != '\n' && m_text[i] != '\r';
         ++i)
        length += isContinuation(m_text[i]) ? 0 : 1;
    return std::max(length, 1);
}

} // namespace lab::python
