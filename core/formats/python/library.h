#pragma once

#include "core/formats/python/evaluator.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace lab::python {

/// A call with its arguments put to the names of the table's row.
struct Bound {
    static constexpr std::size_t most = 24;
    std::array<const Argument *, most> named{}; ///< in the order of the row's names; null where not given
    std::vector<Argument> spread;               ///< what `*name` took
    Argument callee;                            ///< its place is the whole call's
    Offset functionAt = 0;                      ///< of the function's own name
    Offset end = 0;
    std::string_view path;

    [[nodiscard]] bool has(std::size_t i) const { return named[i] != nullptr && named[i]->value.kind != Kind::None; }
    [[nodiscard]] const Argument &operator[](std::size_t i) const { return *named[i]; }
};

using Function = Value (*)(Evaluator &, Bound &);

/// One thing that can be called: its full name ("numpy.zeros", ".reshape" for a method), its arguments in order
/// ("shape dtype", "*size dtype": the first takes all without a name; "self" first in methods) and what it does.
struct LibraryRow {
    std::string_view path;
    std::string_view arguments;
    Function function;
};

/// The row for a full name, or null.
[[nodiscard]] const LibraryRow *libraryRow(std::string_view path);
/// "np" → "numpy" and such, for snippets without their imports; empty where it is nothing known.
[[nodiscard]] std::string_view usualMeaning(std::string_view name);
/// "tensorflow.compat.v1.nn.conv2d" → "tensorflow.nn.conv2d", "tensorflow.keras" → "keras".
[[nodiscard]] std::string canonicalPath(std::string_view path);
/// As people write it: "tf.nn.conv2d", "np.zeros".
[[nodiscard]] std::string shownPath(std::string_view path);

enum class Standing {
    Known,    ///< a module that rows live under, or its types and constants
    Harmless, ///< of no use for the picture, and nothing to worry about: matplotlib, printing options, devices
    Danger,   ///< would run something, open a file, or reach out
    Unknown,
};
[[nodiscard]] Standing standingOf(std::string_view path);

/// Constants and types under a path: np.pi, tf.float32; nothing where the path is a module or function.
[[nodiscard]] std::optional<Value> constantAt(std::string_view path);

/// The arguments in their places, or a refusal.
[[nodiscard]] std::optional<Bound> bindArguments(Evaluator &evaluator, const LibraryRow &row,
                                                 std::vector<Argument> &arguments, const Argument &callee,
                                                 Offset functionAt, Offset end);

// What rows of several files read from their arguments. All refuse at the argument and then return nothing.
[[nodiscard]] std::optional<Index> integerOf(Evaluator &evaluator, const Argument &argument);
[[nodiscard]] std::optional<double> numberOf(Evaluator &evaluator, const Argument &argument);
/// A number, list, tuple or small array of whole numbers. A lone number is a list of one.
[[nodiscard]] std::optional<std::vector<Index>> integersOf(Evaluator &evaluator, const Argument &argument);
/// Sizes of an array to be made; checked against the budgets.
[[nodiscard]] std::optional<Shape> shapeOf(Evaluator &evaluator, const Argument &argument);
[[nodiscard]] std::optional<ArrayType> typeOf(Evaluator &evaluator, const Argument &argument, Origin origin);
/// An array of the origin's kind, values settled: tf.constant(x), torch.tensor(x) where it is none yet.
[[nodiscard]] std::optional<ArrayValue> operandOf(Evaluator &evaluator, const Argument &argument, Origin origin);
[[nodiscard]] Origin originOf(std::string_view path);
/// What a list of Python's numbers becomes: float64/int64, float32/int32 in TensorFlow, float32/int64 in PyTorch.
[[nodiscard]] std::optional<ArrayValue> converted(Evaluator &evaluator, const Argument &argument, Origin origin,
                                                  std::optional<ArrayType> type);

/// value(arguments): functions of the table, methods, layers. `at` is the bracket's place.
[[nodiscard]] Value callValue(Evaluator &evaluator, Argument callee, std::vector<Argument> arguments, Offset at);
/// of.name() without arguments.
[[nodiscard]] Value callMethod(Evaluator &evaluator, const Argument &of, std::string_view name, Offset at);
[[nodiscard]] Value layerAttribute(Evaluator &evaluator, const Argument &of, std::string_view name, Offset at);
/// layer.weight = … and the like; false where there is no such place.
bool setLayerAttribute(Evaluator &evaluator, LayerValue &layer, std::string_view name, const Argument &value);
[[nodiscard]] Value callLayer(Evaluator &evaluator, const Argument &layer, const Argument &input, Offset at);

// Parts of the table, one a file.
[[nodiscard]] std::span<const LibraryRow> makerRows();       ///< constants, fills, ranges, random draws
[[nodiscard]] std::span<const LibraryRow> shaperRows();      ///< reshape, transpose, squeeze, pad, stack
[[nodiscard]] std::span<const LibraryRow> numberRows();      ///< casts, sums, roots
[[nodiscard]] std::span<const LibraryRow> convolutionRows(); ///< tf.nn.conv2d, F.conv2d and what stands around them
[[nodiscard]] std::span<const LibraryRow> layerRows();       ///< Keras and torch.nn layers
[[nodiscard]] std::span<const LibraryRow> sessionRows();     ///< sessions, devices, print: nothing to do

} // namespace lab::python
