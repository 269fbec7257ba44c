#pragma once

#include "core/formats/python/python_reader.h"
#include "core/formats/python/reasons.h"

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

    [[nodiscard]] Sentence whyNot() const
    {
        if (m_steps > m_options.steps)
            return says(why::theSnippetTakesMoreThanSteps, m_options.steps);
        if (m_elements > m_options.elements)
            return says(why::theSnippetMakesMoreThanNumbers, m_options.elements);
        return m_touched > m_options.work ? says(why::theSnippetComputesMoreThanNumbers, m_options.work)
                                          : says(why::theTimeForReadingThisIs);
    }

private:
    const PythonOptions &m_options;
    std::int64_t m_steps = 0;
    Index m_elements = 0, m_touched = 0;
};

} // namespace lab::python
