#pragma once

#include "core/formats/python/python_reader.h"
#include "core/formats/python/running/budget.h"
#include "core/formats/python/running/draws.h"
#include "core/formats/python/running/objects.h"
#include "core/formats/python/syntax/code.h"
#include "core/formats/python/syntax/compiler.h"
#include "core/formats/python/syntax/parser.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace lab::python {

/// What a fault means for the rest.
struct Refused {
    Fault fault;
    bool harmless = false;
    bool consequence = false;
    bool danger = false;          ///< would run or load something
    bool unknown = false;         ///< no table has this function or layer
    std::string_view exception{}; ///< of Python: "builtins.ValueError", where the program would go on in a handler
    Value value{};                ///< that was raised
};

/// A step between input and output: a convolution, what stands before it, what follows.
struct Step {
    std::string op; ///< "conv2d", "bias", "relu", "max_pool"
    Value result;
    std::vector<int> inputs; ///< steps that it takes its input from
    int call = -1;           ///< which call of the reading it is
    After does{};            ///< a bias, an activation or a pooling: what it is as a part of a block
    Offset at = 0;
};

/// The machine: runs instructions with stacks of its own, over values of its own. What is called and is no function of
/// the snippet must be a row of the library's tables. After a refusal, refused() says why and every further step gives
/// Missing, until the statement is left.
class Evaluator
{
public:
    Evaluator(std::string_view source, const PythonOptions &options, PythonReading &reading);
    ~Evaluator();
    Evaluator(const Evaluator &) = delete;
    Evaluator &operator=(const Evaluator &) = delete;

    /// Runs a statement of the module. A refusal ends the innermost statement that is no part of a loop or a function.
    void run(std::shared_ptr<const Code> code);
    /// The value of an expression; its refusal stays in refused().
    Argument evaluate(std::shared_ptr<const Code> code);
    /// Puts a refusal into the reading.
    void tell(const Refused &refused);
    /// The names are not known any more.
    void forget(const std::vector<std::string_view> &names, bool harmless);
    [[nodiscard]] bool done() const { return m_done; } ///< too much was refused
    [[nodiscard]] const Names &module() const { return *m_module; }
    void setName(std::string_view name, Value value, Offset at);

    [[nodiscard]] const std::optional<Refused> &refused() const { return m_refused; }
    void forgetRefusal() { m_refused.reset(); }

    // For the functions of the library.
    Value refuse(Offset begin, Offset end, ErrorCode code, Sentence reason, bool harmless = false);
    /// A refusal of tf.nn.conv2d, told as `reason`.
    Value refuseCall(Offset begin, Offset end, const Error &error, Sentence reason, bool harmless);
    /// «… is not supported»: no table has it.
    Value refuseUnknown(Offset begin, Offset end, Sentence reason, bool harmless);
    Value refuseDanger(Offset begin, Offset end, Sentence reason);
    Value refuse(const Argument &at, Sentence reason, ErrorCode code = ErrorCode::Unsupported);
    /// Refused because an argument was not understood; nothing new is told.
    Value consequence(const Argument &missing);
    [[nodiscard]] bool failed() const { return m_refused.has_value(); }
    /// The refusal is an exception that Python has too: a handler in the code may take it.
    Value raises(std::string_view exception, Value missing);
    /// What the library raises where shapes do not fit.
    [[nodiscard]] static std::string_view exceptionOf(Origin library);
    /// The exception is one of this type, or of one of a tuple.
    [[nodiscard]] bool matches(const Value &exception, const Value &type);
    /// A refusal that is told while reading goes on; once a place.
    void aside(Offset begin, Offset end, ErrorCode code, Sentence reason, bool harmless = false);
    /// A sentence of the reading, once.
    void note(Sentence text);
    [[nodiscard]] Place placeOf(Offset offset) { return m_text.placeOf(offset); }
    [[nodiscard]] int charactersIn(Offset begin, Offset end) const { return m_text.lengthOf(begin, end); }
    /// Room for one more array of this shape, or a refusal at `at`.
    [[nodiscard]] bool room(const std::vector<Index> &sizes, const Argument &at);
    [[nodiscard]] bool spend(Index elements, const Argument &at);
    [[nodiscard]] bool work(Index elements, const Argument &at);
    /// The array with its numbers computed, and in one row, should it be a convolution's output or a view.
    [[nodiscard]] std::optional<ArrayValue> settled(const ArrayValue &array, const Argument &at);
    /// Numbers, lists and arrays as one array of NumPy's type; float64 and int64 for Python's numbers.
    [[nodiscard]] std::optional<ArrayValue> arrayOf(const Argument &argument);
    [[nodiscard]] Value binary(Sign sign, const Argument &left, const Argument &right, Offset at);
    [[nodiscard]] Value compare(Sign sign, const Argument &left, const Argument &right, Offset at);
    /// Writes into the array's own memory, for all that share it.
    bool write(const ArrayValue &target, const Argument &of, const Argument &values);
    void setItem(const Argument &of, const Argument &key, const Argument &value);
    [[nodiscard]] Value subscript(const Argument &of, const Argument &key, Offset at);
    [[nodiscard]] Value attribute(const Argument &of, std::string_view name, Offset at);
    [[nodiscard]] std::optional<bool> truth(const Argument &of);
    [[nodiscard]] std::optional<bool> equal(const Value &a, const Value &b, const Argument &at, int depth = 0);
    /// value(arguments), to its end.
    [[nodiscard]] Value call(const Argument &callee, std::vector<Argument> arguments, Offset at);
    /// The function that a table of the library has as text, named `shown` in refusals. The text lives for ever.
    [[nodiscard]] Value defined(std::string_view text, std::string_view shown);
    /// Where in the source this is: inside of a table's function, the call of that function.
    [[nodiscard]] Offset placed(Offset offset) const;
    /// The outermost function of the tables that runs, or `otherwise`.
    [[nodiscard]] std::string definitionName(const std::string &otherwise) const;
    [[nodiscard]] Value iterator(const Argument &of);
    /// The next item; false at the end, or after a refusal.
    [[nodiscard]] bool next(IteratorValue &iterator, Value &item, const Argument &at);
    /// Raises the exception where the generator yielded last. True where it yields again: false at its end, or after a
    /// refusal.
    [[nodiscard]] bool raiseIn(SuspendedValue &generator, const Value &exception, const Argument &at);
    /// All items of whatever can be gone through.
    [[nodiscard]] std::optional<std::vector<Value>> itemsOf(const Argument &of);
    [[nodiscard]] std::string textOf(const Value &value, bool quoted = false, int depth = 0);
    [[nodiscard]] Value formatted(const Argument &value, std::string_view format);
    /// Lives until the end: it may be part of a ring or a long chain.
    template <typename T>
    std::shared_ptr<T> keep(std::shared_ptr<T> object)
    {
        if (m_keptOnes.insert(object.get()).second)
            m_kept.push_back(object);
        return object;
    }
    /// The method that the object's class in the snippet has under this name, or null: "__len__".
    [[nodiscard]] const Value *ownMethod(const Value &object, std::string_view name);
    [[nodiscard]] Value *classAttribute(ClassValue &type, std::string_view name, ClassValue *after = nullptr);
    /// The first base that is the library's, or empty.
    [[nodiscard]] std::string libraryBase(ClassValue &type, ClassValue *after = nullptr);

    [[nodiscard]] Draws &draws() { return m_draws; }
    [[nodiscard]] PythonReading &reading() { return m_reading; }
    [[nodiscard]] const PythonOptions &options() const { return m_options; }
    [[nodiscard]] std::string_view source() const { return m_text.text(); }
    /// While above 0, convolutions and steps are computed as shapes and not recorded.
    int quiet = 0;
    /// While above 0, steps are not recorded.
    int unrecorded = 0;
    std::vector<Step> steps;
    /// Input and filter of each call, where they are no float32: the reading has them rounded.
    std::vector<std::array<ArrayValue, 2>> exact;
    /// What the first call was given under names of the module.
    std::vector<std::pair<std::string, Value>> used;
    /// Layers of Keras are called as in training: training=True was given to one that is around them.
    [[nodiscard]] bool trains() const { return !m_frames.empty() && m_frames.back().trains; }
    void setTrains(bool trains)
    {
        if (!m_frames.empty())
            m_frames.back().trains = trains;
    }
    [[nodiscard]] bool atModule() const { return m_frames.size() <= 1; }
    [[nodiscard]] const Value &lastValue() const { return m_last; } ///< of the last expression that stood alone
    /// super() in the function that runs.
    [[nodiscard]] Value superHere(const Argument &at);
    /// How many objects of a type of the library were made.
    std::unordered_map<std::string, int> madeOf;
    /// Models in the order in which they were made.
    std::vector<std::shared_ptr<InstanceValue>> models;
    /// Arrays with two axes and more that were given a name, anywhere: where a convolution by hand looks.
    std::vector<std::pair<std::string, Value>> seen;

    /// These items stand in the list now: refuses where it is nested too deep.
    [[nodiscard]] bool deepened(ListValue &list, std::span<const Value> items, const Argument &at);

private:
    friend struct Steps;
    static constexpr std::size_t mostFrames = 900; ///< CPython ends a recursion at 1000

    struct Frame {
        std::shared_ptr<const Code> code;
        std::shared_ptr<Names> names;
        std::shared_ptr<FunctionValue> function;
        std::size_t at = 0, stack = 0;
        Value made; ///< what the call gives whatever the body returns: a new object, a class
        SuspendedValue *generator = nullptr;
        Offset calledAt = 0; ///< where the function was called
        bool trains = false; ///< Keras: training=True was given here, or by whoever called
    };

    void execute(std::size_t frames);
    void step(const Instruction &instruction, const Code &code);
    void recover();
    bool handle(std::size_t frames);
    [[nodiscard]] const Code::Guard *guardOf(const Frame &frame);
    void push(Value value, const Instruction &instruction, std::string_view variable = {});
    [[nodiscard]] Argument take();
    [[nodiscard]] std::vector<Argument> take(std::size_t count);
    void jump(const Instruction &instruction) { m_frames.back().at = instruction.operand; }
    Names::Binding *find(std::string_view name, Scope scope);
    Value load(const Instruction &instruction);
    void store(const Instruction &instruction, const Argument &value);
    void nextItem(const Instruction &instruction);
    bool resume(SuspendedValue &of, Value &item, const Argument &at, std::optional<Refused> raised = {});
    void yield();
    void unpack(const Instruction &instruction);
    void makeFunction(const Instruction &instruction, const Code &code);
    void makeClass(const Instruction &instruction, const Code &code);
    Value makeList(std::size_t count, bool tuple, const Instruction &instruction);
    Value makeDict(std::size_t count, const Instruction &instruction);
    Value makeSet(std::size_t count);
    bool setKey(DictValue &dict, const Argument &key, Value value);
    Value unary(Sign sign, const Argument &of);
    Value inPlace(Sign sign, const Argument &left, const Argument &right, Offset at);
    Value binaryNumbers(Sign sign, const Argument &left, const Argument &right, Offset at);
    Value binaryArrays(Sign sign, const Argument &left, const Argument &right, Offset at);
    Value compareArrays(Sign sign, const Argument &left, const Argument &right, Offset at);
    Value joinedSets(Sign sign, const Argument &left, const Argument &right);
    Value matrixProduct(const Argument &left, const Argument &right, Offset at);
    Value repeated(const Argument &list, const Argument &times, Offset at);
    Value joined(const Argument &left, const Argument &right);
    void setAttribute(const Argument &of, std::string_view name, Offset at, const Argument &value);
    void setSlice(const Argument &of, const Argument &key, const Argument &value);
    void deleteItem(const Argument &of, const Argument &key);
    Value instanceAttribute(const Argument &of, std::string_view name, Offset at);
    Value superAttribute(const Argument &of, std::string_view name, Offset at);
    /// Begins a function of the snippet; false where the callee is none.
    bool enter(const Argument &callee, std::vector<Argument> &arguments, Offset at);
    bool bind(const FunctionValue &function, const std::vector<Argument> &arguments, const Argument &callee, Offset at,
              Names &names);
    /// An array or nest of two axes: worth naming where no convolution was found.
    [[nodiscard]] static bool mayConvolve(const Value &value);
    std::optional<bool> equalTypes(const Value &a, const Value &b, const Argument &at);
    [[nodiscard]] Value contained(const Argument &left, const Argument &right, Offset at);
    [[nodiscard]] Value ordered(Sign sign, const Argument &left, const Argument &right, Offset at);
    bool enterFunction(const std::shared_ptr<FunctionValue> &function, std::vector<Argument> &arguments,
                       const Argument &callee, Offset at);
    bool spreadArguments(std::vector<Argument> &arguments);
    Value fill(const Value &made, const std::vector<Argument> &arguments, const Argument &callee, Offset at);
    Value construct(const Argument &callee, std::vector<Argument> &arguments, Offset at, bool &entered);

    SourceText m_text;
    const PythonOptions &m_options;
    PythonReading &m_reading;
    Budget m_budget;
    std::shared_ptr<Names> m_module = std::make_shared<Names>();
    std::vector<Frame> m_frames;
    std::vector<Argument> m_stack;
    std::optional<Refused> m_refused;
    std::vector<std::string> m_openModules;
    std::vector<std::shared_ptr<const Code>> m_codes;
    const Code::Mark *m_mark = nullptr;
    Compiler m_compiler; ///< of what the tables have as text
    std::unordered_map<const char *, Value> m_defined;
    std::vector<std::shared_ptr<Object>> m_kept;
    std::unordered_set<const Object *> m_keptOnes;
    std::unordered_set<std::uint64_t> m_told;
    Draws m_draws;
    Value m_last;
    int m_nested = 0;
    bool m_done = false;
};

} // namespace lab::python
