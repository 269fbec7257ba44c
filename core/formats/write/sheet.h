#pragma once

#include "core/lesson/exercise.h"
#include "core/lesson/phrases.h"
#include "core/scene/drawing.h"
#include "core/scene/scene_words.h"

#include <optional>
#include <string>
#include <vector>

namespace lab {

/// A sheet of paper to work on: what is given, then tasks with boxes to write into.
struct SheetOptions {
    double width = 595, height = 842; ///< of the paper, points
    std::string title;                ///< empty: «Convolution by hand»
    std::string number;               ///< at the right of the title: «exercise 17»
    std::string note;
    std::string foot; ///< left in the last line of each page
    bool solved = false;
    std::optional<Question> question; ///< what is asked besides; the window stands where it asks
    std::optional<Subject> wayBack{}; ///< that it is about; then nothing else is asked
    PhraseBook book{};
    SceneTranslator translate = nullptr;
};

/// The shape, the zeros of SAME, one row of the virtual tensor times the flattened filter, the whole output; of larger
/// calls what a page can hold. The solution is the same sheet with the numbers in the boxes.
[[nodiscard]] std::vector<Drawing> sheetOf(const Block &block, const SheetOptions &options);

/// The sheet of an exercise, with its topic, difficulty and seed at the foot. `options` has paper, language and whether
/// it is the solution.
[[nodiscard]] std::vector<Drawing> sheetOf(const Exercise &exercise, SheetOptions options);

} // namespace lab
