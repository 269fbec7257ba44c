#pragma once

#include "core/formats/python/code.h"
#include "core/formats/python/draws.h"
#include "core/formats/python/parser.h"
#include "core/formats/python/python_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lab::python {

/// A value on its way, and where it stands in the source.
struct Argument {
    Value value;
    Offset begin = 0;
    std::string_view variable{}; ///< the name, where the expression is a bare name
    std::string_view keyword{};  ///< f(keyword=value)
    bool star = false;
};

/// What a fault means for the rest.
struct Refused {
    Fault fault;
    bool harmless = false;
    bool consequence = false;
    bool danger = false; ///< would run or load something
};

/// Computes one line of instructions at a time, in the names of the snippet. Only the library's table can be called.
/// After a refusal, refused() says why and every further step gives Missing.
class Evaluator
{
public:
    Evaluator(std::string_view source, const PythonOptions &options, PythonReading &reading);

    /// The value of the expression that `code` holds from instruction `first` on.
    Argument evaluate(const Code &code, std::size_t first = 0);
    /// Assigns to the target whose instructions are code[first …]; names, tuples of names, x[…], layer.weight.
    void assign(const Code &target, std::size_t first, std::size_t end, const Argument &value);
    /// name += value and the like; `op` is the operator without '='.
    void assignInPlace(const Code &target, std::string_view op, const Argument &value);
    void setName(std::string_view name, Value value, Offset at);
    /// from module import *
    void openModule(std::string module) { m_openModules.push_back(std::move(module)); }
    /// What the interpreter printed for `name`; taken where its values are not known better.
    void setPrinted(std::string_view name, Value value, Offset at);

    [[nodiscard]] const std::optional<Refused> &refused() const { return m_refused; }
    void forgetRefusal() { m_refused.reset(); }

    // For the functions of the library.
    Value refuse(Offset begin, Offset end, ErrorCode code, std::string reason, bool harmless = false);
    /// A refusal of tf.nn.conv2d, told as `reason`.
    Value refuseCall(Offset begin, Offset end, const Error &error, std::string reason, bool harmless);
    Value refuseDanger(Offset begin, Offset end, std::string reason);
    Value refuse(const Argument &at, std::string reason, ErrorCode code = ErrorCode::Unsupported);
    /// Refused because an argument was not understood; nothing new is told.
    Value consequence(const Argument &missing);
    [[nodiscard]] bool failed() const { return m_refused.has_value(); }
    /// A refusal that is told while the reading of the statement goes on.
    void aside(Offset begin, Offset end, ErrorCode code, std::string reason);
    [[nodiscard]] std::vector<Refused> takeAsides();
    /// Values drawn from the seed, a bell curve around 0.
    [[nodiscard]] Value drawnArray(const std::vector<Index> &sizes, Origin origin, const Argument &at);
    /// A model that is shown by its first layer should it never be called.
    void rememberModel(std::shared_ptr<LayerValue> model) { m_models.push_back(std::move(model)); }
    void callRememberedModels();
    [[nodiscard]] Place placeOf(Offset offset) { return m_text.placeOf(offset); }
    [[nodiscard]] int charactersIn(Offset begin, Offset end) const { return m_text.lengthOf(begin, end); }
    /// Room for one more array of this shape, or a refusal at `at`.
    [[nodiscard]] bool room(const std::vector<Index> &sizes, const Argument &at);
    [[nodiscard]] bool spend(Index elements, const Argument &at);
    /// The array with its values computed, should it be a convolution's output.
    [[nodiscard]] std::optional<ArrayValue> settled(const ArrayValue &array, const Argument &at);
    /// Numbers, lists and arrays as one array of NumPy's type; float64 and int64 for Python's numbers.
    [[nodiscard]] std::optional<ArrayValue> arrayOf(const Argument &argument);
    [[nodiscard]] Value binary(Op op, const Argument &left, const Argument &right, Offset at);
    [[nodiscard]] Draws &draws() { return m_draws; }
    [[nodiscard]] PythonReading &reading() { return m_reading; }
    [[nodiscard]] const PythonOptions &options() const { return m_options; }
    [[nodiscard]] std::string_view source() const { return m_text.text(); }

    struct Binding {
        Value value;
        Offset at = 0;
        std::size_t order = 0;
    };
    [[nodiscard]] const std::unordered_map<std::string_view, Binding> &names() const { return m_names; }

private:
    void step(const Code &code, const Instruction &instruction);
    Value nameValue(const Instruction &instruction);
    Value attribute(const Argument &of, std::string_view name, Offset at);
    Value call(Argument callee, std::vector<Argument> arguments, const Instruction &instruction);
    Value subscript(const Argument &of, const Argument &key, Offset at);
    Value makeList(std::size_t count, bool tuple, const Instruction &instruction);
    Value unary(Op op, const Argument &of);
    Value binaryNumbers(Op op, const Argument &left, const Argument &right, Offset at);
    Value binaryArrays(Op op, const Argument &left, const Argument &right, Offset at);
    Value repeated(const Argument &list, const Argument &times, Offset at);
    std::vector<Argument> take(std::size_t count);
    void assignItem(const Argument &of, const Argument &key, const Argument &value);
    void assignAttribute(const Argument &of, std::string_view name, Offset at, const Argument &value);

    SourceText m_text;
    const PythonOptions &m_options;
    PythonReading &m_reading;
    std::unordered_map<std::string_view, Binding> m_names;
    std::vector<Argument> m_stack;
    std::optional<Refused> m_refused;
    std::vector<Refused> m_asides;
    std::vector<std::string> m_openModules;
    std::vector<std::shared_ptr<LayerValue>> m_models;
    Draws m_draws;
    Index m_elements = 0;
    std::int64_t m_steps = 0;
};

} // namespace lab::python
