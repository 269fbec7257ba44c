#pragma once

#include "core/formats/bytes/array.h"
#include "core/tensor/axis_order.h"

#include <optional>
#include <string>
#include <vector>

namespace lab {

// Which of the arrays that were read become input and filter, and how their axes lie: the rules, in one place. The
// import dialog begins with the guess and lets people change it; a file that is opened directly takes the guess.

/// How the axes of an array are meant.
enum class InputOrder {
    Nhwc, ///< also [H, W, C], [H, W], [W]: missing axes have one cell
    Nchw, ///< also [C, H, W]
};

struct RoleChoice {
    std::optional<std::size_t> input;  ///< index into the arrays; nothing: an input that fits the filter is made up
    std::optional<std::size_t> filter; ///< nothing: an edge filter that fits the input is made up
    InputOrder inputOrder = InputOrder::Nhwc;
    FilterOrder filterOrder = FilterOrder::Hwio;
    bool inputToUnit = false; ///< divide the input by its image maximum: 0 … 1
    bool operator==(const RoleChoice &) const = default;
};

/// Whether an array can be an input (1 to limits.rank axes, none empty) or a filter (2 to 4 axes, none empty) at all.
[[nodiscard]] bool canBeInput(const Array &array);
[[nodiscard]] bool canBeFilter(const Array &array);

/// By names (image, x, kernel, weight, …), ranks, sizes and what fits together. Neither is set where nothing can be
/// used. `frameworkOrder`: the order that a filter has where its sizes say nothing, Oihw for safetensors.
[[nodiscard]] RoleChoice guessRoles(const std::vector<Array> &arrays, FilterOrder frameworkOrder = FilterOrder::Hwio);
/// The axis order a filter most likely has, by name and sizes alone.
[[nodiscard]] FilterOrder guessFilterOrder(const Array &array, FilterOrder frameworkOrder);

/// A lesson of the chosen arrays: stride 1, SAME. What is changed by the conversion to float32, and what was made up,
/// is added to `warnings` in sentences. The call may still be one that TensorFlow refuses. Errors: NotFound where
/// neither input nor filter is chosen, InputRank, FilterRank, Unsupported for empty arrays.
[[nodiscard]] Result<Lesson> lessonOf(const std::vector<Array> &arrays, const RoleChoice &choice, double imageMaximum,
                                      std::vector<Sentence> &warnings);

/// `imported` with a lesson: its own, or one by guess. Errors: those of lessonOf.
[[nodiscard]] Result<Imported> withLesson(Imported imported, FilterOrder frameworkOrder = FilterOrder::Hwio);

/// Smallest, largest and mean value, of the finite ones; how many are not finite.
struct ArrayStatistics {
    double minimum = 0;
    double maximum = 0;
    double mean = 0;
    Index notFinite = 0;
    bool operator==(const ArrayStatistics &) const = default;
};
[[nodiscard]] ArrayStatistics statisticsOf(const Array &array);

} // namespace lab
