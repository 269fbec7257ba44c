#pragma once

#include "core/lesson/grading.h"

#include <string>
#include <vector>

namespace lab {

/// A small grid of numbers under a hint.
struct HintGrid {
    std::string title; ///< in the reader's language
    Role role = Role::Neutral;
    Index columns = 0;
    std::vector<std::string> numbers; ///< row by row
    bool operator==(const HintGrid &) const = default;
};

/// Shows a mistake on the learner's own numbers: the filter as it was used and as it is, what lies under the window.
/// Never what is asked. Empty where words say it better, or where there are too many numbers for a small picture.
[[nodiscard]] std::vector<HintGrid> hintPicture(const Block &block, const Question &question, Mistake mistake,
                                                const PhraseBook &book = {});

} // namespace lab
