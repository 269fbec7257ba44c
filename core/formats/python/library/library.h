#pragma once

#include "core/formats/python/running/arrays.h"
#include "core/formats/python/running/evaluator.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace lab::python {

[[nodiscard]] Origin originOf(std::string_view path);

/// A call with its arguments put to the names of the table's row. What is given and never looked at is refused.
struct Bound {
    static constexpr std::size_t most = 32;
    std::array<const Argument *, most> named{}; ///< in the order of the row's names; null where not given
    std::vector<Argument> spread;               ///< what `*name` took
    std::vector<Argument> more;                 ///< by names that the row does not know, where it ends with "*"
    Argument callee;                            ///< its place is the whole call's
    Offset functionAt = 0;                      ///< of the bracket
    std::string_view path;
    mutable std::uint32_t looked = 0; ///< one bit an argument
    bool fresh = false;               ///< the result's values have nothing of the arguments' values

    [[nodiscard]] bool has(std::size_t i) const
    {
        looked |= 1U << i;
        return named[i] != nullptr && named[i]->value.kind != Kind::None;
    }
    [[nodiscard]] const Argument &operator[](std::size_t i) const
    {
        static const Argument nothing{};
        looked |= 1U << i;
        return named[i] == nullptr ? nothing : *named[i];
    }
    [[nodiscard]] Value value(std::size_t i) const { return has(i) ? named[i]->value : Value{}; }
    /// The argument is True, or was left out where True is the default.
    [[nodiscard]] bool flag(std::size_t i, bool usual = false) const
    {
        return has(i) ? named[i]->value.isNumber() && named[i]->value.number() != 0 : usual;
    }
    /// path ends so: one function serves several rows.
    [[nodiscard]] bool ends(std::string_view name) const { return path.ends_with(name); }
    [[nodiscard]] bool in(std::string_view part) const { return path.find(part) != std::string_view::npos; }
    [[nodiscard]] std::string_view name() const { return path.substr(path.rfind('.') + 1); }

    // The argument as what it must be, or `usual` where it is not given. All refuse at the argument and give something
    // harmless then, so that a row reads all that it needs and asks once whether something failed.
    [[nodiscard]] Index whole(std::size_t i, Index usual = 0) const;
    [[nodiscard]] double real(std::size_t i, double usual = 0) const;
    [[nodiscard]] std::vector<Index> wholes(std::size_t i, const std::vector<Index> &usual = {}) const;
    /// `count` whole numbers; one stands for all.
    [[nodiscard]] std::vector<Index> several(std::size_t i, std::size_t count, Index usual) const;
    [[nodiscard]] std::string word(std::size_t i, std::string_view usual = {}) const;
    /// An array of the row's library, values settled; refuses where it is not given.
    [[nodiscard]] ArrayValue array(std::size_t i = 0) const { return array(i, originOf(path)); }
    [[nodiscard]] ArrayValue array(std::size_t i, Origin origin) const;
    [[nodiscard]] ArrayType type(std::size_t i, ArrayType usual) const;
    /// The value, standing where the argument stands; its keyword and name are none of the next call's.
    [[nodiscard]] Argument plain(std::size_t i) const { return {.value = value(i), .begin = (*this)[i].begin}; }
    [[nodiscard]] Argument here(Value made) const { return {.value = std::move(made), .begin = callee.begin}; }
    [[nodiscard]] bool failed() const { return evaluator->failed(); }

    Evaluator *evaluator = nullptr;
};

using Function = Value (*)(Evaluator &, Bound &);

/// Things that can be called alike. Their paths: "numpy.zeros ones" are numpy.zeros and numpy.ones; ".reshape" is a
/// method of any array, "torch.Tensor.flatten" of a library's arrays; "text.format", "list.append", "dict.items". The
/// arguments in order, with blanks
/// between: "shape" is read by the function; "a/b" has two spellings; "*sizes" takes all without a name; "name~"
/// changes no value and may be anything; "order=C" may only be given as that; "*" at the end
/// takes all other names, "*~" lets them be. "self" is first in methods.
///
/// Where there is no function, `arguments` is the function itself, in Python: «def f(a, axis=0): …». Names that begin
/// with '_' are rows under "definitions.". «=numpy.diff»: as that row; «=numpy.*»: as the one of the same name there.
struct LibraryRow {
    std::string_view path;
    std::string_view arguments;
    Function function = nullptr;
};

/// The row for a full name, or null.
[[nodiscard]] const LibraryRow *libraryRow(std::string_view path);
/// Its arguments, for people: "shape, dtype".
[[nodiscard]] std::string argumentsOf(const LibraryRow &row);
/// All of all tables, each with one path.
[[nodiscard]] const std::vector<LibraryRow> &libraryRows();
/// "np" → "numpy" and such, for snippets without their imports; empty where it is nothing known.
[[nodiscard]] std::string_view usualMeaning(std::string_view name);
/// "tensorflow.compat.v1.nn.conv2d" → "tensorflow.nn.conv2d", "tensorflow.keras" → "keras".
[[nodiscard]] std::string canonicalPath(std::string_view path);
/// As people write it: "tf.nn.conv2d", "np.zeros".
[[nodiscard]] std::string shownPath(std::string_view path);

/// The name of an imported module, which is none of the tables' own: "layer" → "module.layer".
[[nodiscard]] std::string importedPath(const std::string &path);
/// A base class that gives its heirs nothing: object, ABC.
[[nodiscard]] bool isPlainBase(std::string_view path);

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
                                                 Offset functionAt);
/// Binds, runs, and refuses what was given and not looked at.
[[nodiscard]] Value callRow(Evaluator &evaluator, const LibraryRow &row, std::vector<Argument> arguments,
                            const Argument &callee, Offset at);

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
/// What a list of Python's numbers becomes: float64/int64, float32/int32 in TensorFlow, float32/int64 in PyTorch.
[[nodiscard]] std::optional<ArrayValue> converted(Evaluator &evaluator, const Argument &argument, Origin origin,
                                                  std::optional<ArrayType> type);
/// «np.zeros is not understood with these arguments: it takes shape, dtype»
Value needs(Evaluator &evaluator, const Bound &call);
/// A refusal at the call as a whole.
Value refuseHere(Evaluator &evaluator, const Bound &call, Sentence reason);

// What the machine asks of the library.

/// value(arguments): functions of the table, methods, layers. `at` is the bracket's place.
[[nodiscard]] Value callValue(Evaluator &evaluator, const Argument &callee, std::vector<Argument> arguments, Offset at);
/// of.name(arguments)
[[nodiscard]] Value callMethod(Evaluator &evaluator, const Argument &of, std::string_view name,
                               std::vector<Argument> arguments, Offset at);
/// The library's function of that full name.
[[nodiscard]] Value callPath(Evaluator &evaluator, std::string_view path, std::vector<Argument> arguments, Offset begin,
                             Offset at);
/// Attributes of arrays, lists, texts, dicts, placeholders.
[[nodiscard]] Value valueAttribute(Evaluator &evaluator, const Argument &of, std::string_view name, Offset at);
/// Attributes of the library's objects, and what classes of the snippet inherit from it.
[[nodiscard]] Value objectAttribute(Evaluator &evaluator, const Argument &of, std::string_view name, Offset at);
void setObjectAttribute(Evaluator &evaluator, const Argument &of, std::string_view name, Offset at,
                        const Argument &value);
[[nodiscard]] Value objectItem(Evaluator &evaluator, const Argument &of, const Argument &key, Offset at);
[[nodiscard]] Value objectItems(Evaluator &evaluator, const Argument &of);
/// The library's part of an object of the snippet's class: super().__init__(…).
[[nodiscard]] Value constructBase(Evaluator &evaluator, const Value &object, std::string_view base,
                                  std::vector<Argument> arguments, const Argument &callee, Offset at);
/// Before an object of the snippet's class is called: builds its weights.
void beforeCall(Evaluator &evaluator, const Argument &callee, const std::vector<Argument> &arguments, Offset at);
/// A call that waits for a placeholder's values.
[[nodiscard]] Value recorded(Evaluator &evaluator, const Argument &callee, std::vector<Argument> arguments, Offset at);
[[nodiscard]] Value formattedByPercent(Evaluator &evaluator, const Argument &text, const Argument &values);
/// A step between input and output: pooling, padding, bias. Its result remembers it. `does`: what it is as a part of a
/// block, one thing or nothing.
[[nodiscard]] Value stepped(Evaluator &evaluator, std::string_view op, Value result, std::span<const Argument> inputs,
                            Offset at, After does = {});
[[nodiscard]] Value stepped(Evaluator &evaluator, std::string_view op, Value result,
                            std::initializer_list<Argument> inputs, Offset at, After does = {});
// The tables, a file a library.
[[nodiscard]] std::span<const LibraryRow> pythonRows(); ///< what is built in, math, collections, and modules left out
[[nodiscard]] std::span<const LibraryRow> numpyRows();
[[nodiscard]] std::span<const LibraryRow> tensorflowRows();
[[nodiscard]] std::span<const LibraryRow> kerasRows();
[[nodiscard]] std::span<const LibraryRow> torchRows();
[[nodiscard]] std::span<const LibraryRow> scipyRows();
[[nodiscard]] std::span<const LibraryRow> jaxRows();
[[nodiscard]] std::span<const LibraryRow> dataRows();    ///< data sets, JSON, Fourier transforms
[[nodiscard]] std::span<const LibraryRow> definedRows(); ///< what is written in Python, of all libraries

} // namespace lab::python
