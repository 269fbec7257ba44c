#pragma once

#include "core/formats/python/python_reader.h"

#include <optional>
#include <string>

namespace lab::python {

/// What a snippet may use up, in one place. Each function says whether there is enough; the sentence for «no» names
/// the limit.
class Budget
{
public:
    explicit Budget(const PythonOptions &options) : m_options(options) {}

    /// One instruction.
    [[nodiscard]] bool step()
    {
        return ++m_steps <= m_options.steps && ((m_steps & 0xFFF) != 0 || !m_options.stop || !m_options.stop());
    }
    /// Work on elements that are there already.
    [[nodiscard]] bool touch(Index elements) { return (m_touched += elements) <= m_options.work; }
    /// Room for new elements.
    [[nodiscard]] bool make(Index elements)
    {
        return (m_elements += elements) <= m_options.elements && touch(elements);
    }

    [[nodiscard]] std::string whyNot() const
    {
        if (m_steps > m_options.steps)
            return "the snippet takes more than " + std::to_string(m_options.steps) +
                   " steps, the limit for pasted code: does a loop never end?";
        if (m_elements > m_options.elements)
            return "the snippet makes more than " + std::to_string(m_options.elements) +
                   " numbers, the limit of memory for pasted code";
        if (m_touched > m_options.work)
            return "the snippet computes more than " + std::to_string(m_options.work) +
                   " numbers, the limit for pasted code";
        return "the time for reading this is over";
    }

private:
    const PythonOptions &m_options;
    std::int64_t m_steps = 0;
    Index m_elements = 0, m_touched = 0;
};

} // namespace lab::python
