#pragma once

#include "core/lesson/exercise.h"

#include <array>
#include <string_view>

namespace lab {

/// As options and files name them: "output-number", "virtual-row", "flat-place", "output-shape", "same-pads",
/// "biased-number", "activated-number", "pooled-number", "reach", …; empty for what lessons alone ask.
[[nodiscard]] std::string_view topicWord(Topic topic);
inline constexpr std::array difficulties{Difficulty::Easy, Difficulty::Medium, Difficulty::Hard};
/// "easy", "medium", "hard".
[[nodiscard]] std::string_view difficultyWord(Difficulty difficulty);
/// For readers, in English; translated with the words of the picture: "an output number".
[[nodiscard]] std::string_view topicTitle(Topic topic);
[[nodiscard]] std::string_view difficultyTitle(Difficulty difficulty);

} // namespace lab
