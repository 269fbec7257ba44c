// The machine's loop, its names and its refusals.

#include "core/formats/python/running/evaluator.h"

#include "core/conv/conv2d.h"
#include "core/conv/fast_conv2d.h"
#include "core/conv/typed.h"
#include "core/formats/python/library/layers.h"
#include "core/formats/python/library/library.h"
#include "core/formats/python/reasons.h"
#include "core/formats/python/running/arrays.h"

#include <algorithm>
#include <array>

namespace lab::python {
namespace {

constexpr std::size_t mostRefusals = 200;

} // namespace

Evaluator::Evaluator(std::string_view source, const PythonOptions &options, PythonReading &reading)
    : m_text(source), m_options(options), m_reading(reading), m_budget(options), m_draws(options.seed)
{
}

Evaluator::~Evaluator()
{
    // Rings and chains are cut here, each object on its own.
    for (const std::shared_ptr<Object> &one : m_kept)
        one->clear();
}

Value Evaluator::refuse(Offset begin, Offset end, ErrorCode code, Sentence reason, bool harmless)
{
    const Offset from = placed(begin), to = from == begin ? end : from + 1;
    if (!m_refused)
        m_refused = Refused{{code, from, std::max(to, from + 1), std::move(reason), {}}, harmless, false, false};
    return Value::missing(harmless);
}

Offset Evaluator::placed(Offset offset) const
{
    for (std::size_t i = m_frames.size(); i-- > 0 && m_frames[i].code->isDefinition;)
        offset = m_frames[i].calledAt;
    return offset;
}

Value Evaluator::refuseCall(Offset begin, Offset end, const Error &error, Sentence reason, bool harmless)
{
    begin = placed(begin);
    if (!m_refused)
        m_refused =
            Refused{{error.code, begin, std::max(end, begin + 1), std::move(reason), error}, harmless, false, false};
    return Value::missing(harmless);
}

Value Evaluator::refuseUnknown(Offset begin, Offset end, Sentence reason, bool harmless)
{
    const bool first = !m_refused;
    Value missing = refuse(begin, end, ErrorCode::Unsupported, std::move(reason), harmless);
    m_refused->unknown = first || m_refused->unknown;
    return missing;
}

Value Evaluator::refuseDanger(Offset begin, Offset end, Sentence reason)
{
    begin = placed(begin);
    if (!m_refused)
        m_refused = Refused{
            {ErrorCode::Unsupported, begin, std::max(end, begin + 1), std::move(reason), {}}, false, false, true};
    return Value::missing();
}

Value Evaluator::refuse(const Argument &at, Sentence reason, ErrorCode code)
{
    const bool after = at.value.kind == Kind::Array && at.value.array().afterConvolution;
    return refuse(at.begin, at.begin + 1, code, std::move(reason), after);
}

Value Evaluator::consequence(const Argument &missing)
{
    if (!m_refused)
        m_refused =
            Refused{{ErrorCode::Unsupported,
                     placed(missing.begin),
                     placed(missing.begin) + static_cast<Offset>(std::max<std::size_t>(missing.variable.size(), 1)),
                     says(why::wasNotUnderstoodAbove, missing.variable.substr(0, 60)),
                     {}},
                    missing.value.flag,
                    true,
                    false};
    return missing.value;
}

void Evaluator::aside(Offset begin, Offset end, ErrorCode code, Sentence reason, bool harmless)
{
    begin = placed(begin);
    if (m_told.insert(begin + (std::uint64_t{1} << 32)).second)
        tell({{code, begin, std::max(end, begin + 1), std::move(reason), {}}, harmless, false, false});
}

void Evaluator::note(Sentence text)
{
    if (m_reading.notes.size() < mostRefusals &&
        std::find(m_reading.notes.begin(), m_reading.notes.end(), text) == m_reading.notes.end())
        m_reading.notes.push_back(std::move(text));
}

void Evaluator::tell(const Refused &refused)
{
    if (m_reading.refusals.size() >= mostRefusals)
        return;
    m_reading.refusals.push_back({.code = refused.fault.code,
                                  .place = placeOf(refused.fault.begin),
                                  .length = charactersIn(refused.fault.begin, refused.fault.end),
                                  .reason = refused.fault.reason,
                                  .refusal = refused.fault.refusal,
                                  .harmless = refused.harmless,
                                  .consequence = refused.consequence});
    if (m_reading.refusals.size() == mostRefusals) {
        m_reading.refusals.back().code = ErrorCode::LimitReached;
        m_reading.refusals.back().reason = says(why::tooMuchOfThisIsNot);
        m_reading.refusals.back().harmless = false;
        m_done = true;
    }
}

bool Evaluator::spend(Index elements, const Argument &at)
{
    if (!m_budget.make(elements))
        refuse(at, m_budget.whyNot(), ErrorCode::LimitReached);
    return !failed();
}

bool Evaluator::work(Index elements, const Argument &at)
{
    if (!m_budget.touch(elements))
        refuse(at, m_budget.whyNot(), ErrorCode::LimitReached);
    return !failed();
}

bool Evaluator::room(const std::vector<Index> &sizes, const Argument &at)
{
    if (sizes.size() > static_cast<std::size_t>(m_options.limits.rank)) {
        refuse(at, says(why::anArrayHasAtMostAxes, m_options.limits.rank), ErrorCode::LimitReached);
        return false;
    }
    if (std::any_of(sizes.begin(), sizes.end(), [](Index size) { return size < 0; })) {
        refuse(at, says(why::aSizeMustBePositiveHere));
        return false;
    }
    const std::optional<Index> count = checkedProduct(sizes);
    if (!count || *count > m_options.arrayElements) {
        refuse(at, says(why::anArrayHasAtMostNumbers, m_options.arrayElements), ErrorCode::LimitReached);
        return false;
    }
    return spend(*count, at);
}

std::optional<ArrayValue> Evaluator::settled(const ArrayValue &array, const Argument &at)
{
    Numbers &numbers = *array.numbers;
    if (numbers.convolution >= 0) {
        const PythonCall &call = m_reading.calls[static_cast<std::size_t>(numbers.convolution)];
        const Result<Convolution> convolution = Convolution::of(call.call);
        constexpr Index most = Index{1} << 25, mostPlain = Index{1} << 14;
        const Index products = convolution ? convolution->geometry().multiplyAdds() : most + 1;
        const Shape whole = convolution ? convolution->geometry().outputShape : Shape{0};
        if (!spend(whole.elementCount(), at))
            return std::nullopt;
        ArrayValue computed = makeArray(whole, array.type, array.origin);
        if (products > most || !m_budget.touch(products)) {
            note(says(why::theOutputOfTakesTooMany, call.function));
            numbers.unknown = true;
        } else {
            const auto &[input, filter] = exact[static_cast<std::size_t>(numbers.convolution)];
            std::vector<double> output;
            if (input.numbers) { // in the code's own type, from its own numbers
                const auto all = [](const ArrayValue &one) {
                    std::vector<double> reals;
                    for (Index i = 0; i < one.size(); ++i)
                        reals.push_back(realAt(one, i));
                    return reals;
                };
                const DType type = array.type == ArrayType::Float16    ? DType::Float16
                                   : array.type == ArrayType::BFloat16 ? DType::BFloat16
                                   : array.type == ArrayType::Int32    ? DType::Int32
                                                                       : DType::Float64;
                output = conv2dIn(type, convolution->geometry(), all(input), all(filter));
            } else { // the fast engine gives the same as the plain loops within float32's last digits
                const Tensor made = products > mostPlain ? fastConv2d(*convolution).value() : conv2d(*convolution);
                for (Index i = 0; i < made.size(); ++i)
                    output.push_back(static_cast<double>(made[i]));
            }
            for (Index i = 0; i < computed.size(); ++i)
                setReal(computed, i, output[static_cast<std::size_t>(i)]);
        }
        numbers.values = std::move(computed.numbers->values);
        numbers.convolution = -1;
    }
    if (array.strides.empty())
        return array;
    if (!spend(array.size(), at))
        return std::nullopt;
    ArrayValue plain = gathered(array, array.shape, array.offset, array.strides);
    plain.isMatrix = array.isMatrix;
    plain.step = array.step;
    plain.numbers->unknown = numbers.unknown;
    return plain;
}

void Evaluator::run(std::shared_ptr<const Code> code)
{
    m_codes.push_back(code);
    m_frames.push_back({.code = std::move(code), .names = m_module});
    m_mark = nullptr;
    execute(0);
    if (failed())
        tell(*std::exchange(m_refused, std::nullopt));
    m_frames.clear();
    m_stack.clear();
    m_mark = nullptr; // what is called behind the last statement belongs to none
}

Argument Evaluator::evaluate(std::shared_ptr<const Code> code)
{
    m_codes.push_back(code);
    m_mark = nullptr;
    m_frames.push_back({.code = std::move(code), .names = m_module, .stack = m_stack.size()});
    execute(m_frames.size() - 1);
    return failed() || m_stack.empty() ? Argument{.value = Value::missing()} : take();
}

Value Evaluator::raises(std::string_view exception, Value missing)
{
    if (m_refused && m_refused->exception.empty() && !m_refused->consequence)
        m_refused->exception = exception;
    return missing;
}

std::string_view Evaluator::exceptionOf(Origin library)
{
    return library == Origin::Torch        ? "builtins.RuntimeError"
           : library == Origin::TensorFlow ? "tensorflow.errors.InvalidArgumentError"
                                           : "builtins.ValueError";
}

bool Evaluator::matches(const Value &exception, const Value &type)
{
    if (type.kind == Kind::List) {
        for (Index i = 0; i < lengthOf(type.list()); ++i)
            if (matches(exception, itemOf(type.list(), i)))
                return true;
        return false;
    }
    InstanceValue &object = exception.instance();
    if (type.kind == Kind::Class) {
        std::vector<const ClassValue *> waiting{object.userClass.get()};
        for (std::size_t i = 0; i < waiting.size() && i < 1000 && waiting[i] != nullptr; ++i) {
            if (waiting[i] == type.object.get())
                return true;
            for (const Value &base : waiting[i]->bases)
                if (base.kind == Kind::Class)
                    waiting.push_back(&base.classOf());
        }
        return false;
    }
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> bases{
        {{"KeyError", "LookupError"},
         {"IndexError", "LookupError"},
         {"ZeroDivisionError", "ArithmeticError"},
         {"OverflowError", "ArithmeticError"},
         {"NotImplementedError", "RuntimeError"},
         {"ModuleNotFoundError", "ImportError"},
         {"InvalidArgumentError", "OpError"}}};
    const std::string own = libraryType(*this, object);
    const std::string_view name = std::string_view(own).substr(own.rfind('.') + 1);
    const std::string_view wanted =
        type.kind == Kind::Path ? std::string_view(type.text()).substr(type.text().rfind('.') + 1) : std::string_view();
    const auto above = std::find_if(bases.begin(), bases.end(), [name](const auto &one) { return one.first == name; });
    return wanted == name || wanted == "Exception" || wanted == "BaseException" ||
           (above != bases.end() && above->second == wanted);
}

const Code::Guard *Evaluator::guardOf(const Frame &frame)
{
    const auto at = static_cast<std::uint32_t>(frame.at - 1); // the instruction that runs
    const auto catches = [&](std::string_view with) {
        const auto found = frame.names->bindings.find(with);
        return found != frame.names->bindings.end() && ownMethod(found->second.value, "__exit__") != nullptr;
    };
    const auto found = std::find_if(frame.code->guards.begin(), frame.code->guards.end(), [&](const Code::Guard &one) {
        return at >= one.begin && at < one.end && (one.with.empty() || catches(one.with));
    });
    return found == frame.code->guards.end() ? nullptr : &*found;
}

/// Goes on in the innermost handler around what runs, where the refusal is an exception of Python's.
bool Evaluator::handle(std::size_t frames)
{
    if (m_refused->exception.empty())
        return false;
    for (std::size_t i = m_frames.size(); i-- > frames;) {
        const Code::Guard *guard = guardOf(m_frames[i]);
        if (guard == nullptr)
            continue;
        Refused refused = *std::exchange(m_refused, std::nullopt);
        Value exception = std::exchange(refused.value, Value{});
        if (exception.kind != Kind::Instance) {
            exception = objectOf(*this, refused.exception, {.value = {}, .begin = refused.fault.begin});
            if (failed())
                return false;
            exception.instance().set("args", Value::ofList({Value::opaque("a message")}, true));
        }
        exception.instance().caught = std::make_shared<const Refused>(refused);
        m_frames.resize(i + 1);
        m_frames[i].at = guard->handler;
        m_stack.resize(std::min(m_stack.size(), m_frames[i].stack + guard->depth));
        m_stack.push_back({.value = std::move(exception), .begin = refused.fault.begin});
        return true;
    }
    return false;
}

void Evaluator::execute(std::size_t frames)
{
    while (m_frames.size() > frames) {
        if (failed()) {
            if (handle(frames))
                continue;
            if (frames > 0 || m_mark == nullptr) { // whoever called goes on
                m_stack.resize(std::min(m_stack.size(), m_frames[frames].stack));
                m_frames.resize(frames);
                return;
            }
            recover();
            continue;
        }
        Frame &frame = m_frames.back();
        if (frame.at >= frame.code->instructions.size()) {
            m_frames.pop_back();
            continue;
        }
        const Code &code = *frame.code; // lives as long as the machine
        const Instruction &instruction = code.instructions[frame.at++];
        if (!m_budget.step()) { // told at the statement that never ends
            const Offset at = m_mark != nullptr ? m_mark->begin : instruction.begin;
            refuse(at, at + 1, ErrorCode::LimitReached, m_budget.whyNot());
            continue;
        }
        step(instruction, code);
    }
}

/// Leaves the statement of the module that is running.
void Evaluator::recover()
{
    Refused refused = *m_refused;
    m_refused.reset();
    m_nested = 0;
    m_frames.resize(1);
    m_stack.clear();
    if (m_mark->prints && refused.fault.code == ErrorCode::Unsupported && !refused.danger && !refused.fault.refusal)
        refused.harmless = true;
    tell(refused);
    forget(m_mark->names, refused.harmless);
    m_frames.back().at = m_mark->end;
    if (m_done)
        m_frames.clear();
}

void Evaluator::forget(const std::vector<std::string_view> &names, bool harmless)
{
    for (const std::string_view name : names) {
        const auto bound = m_module->bindings.find(name);
        if (bound == m_module->bindings.end() ? !usualMeaning(name).empty() : bound->second.value.kind == Kind::Path)
            continue; // modules do not change
        setName(name, Value::missing(harmless), m_mark != nullptr ? m_mark->begin : 0);
    }
}

void Evaluator::push(Value value, const Instruction &instruction, std::string_view variable)
{
    m_stack.push_back({.value = std::move(value), .begin = instruction.begin, .variable = variable});
}

Argument Evaluator::take()
{
    Argument top = std::move(m_stack.back());
    m_stack.pop_back();
    return top;
}

std::vector<Argument> Evaluator::take(std::size_t count)
{
    const auto from = m_stack.end() - static_cast<std::ptrdiff_t>(count);
    std::vector<Argument> taken(std::make_move_iterator(from), std::make_move_iterator(m_stack.end()));
    m_stack.erase(from, m_stack.end());
    return taken;
}

Names::Binding *Evaluator::find(std::string_view name, Scope scope)
{
    Names *names = scope == Scope::Module ? m_module.get() : m_frames.back().names.get();
    if (scope == Scope::Around)
        names = names->around.get();
    bool closed = false;
    for (; names != nullptr; names = names->around.get()) {
        closed = closed || names->closed;
        const auto found = names->bindings.find(name);
        if (found != names->bindings.end())
            return &found->second;
        if (scope == Scope::Own)
            return nullptr;
    }
    if (scope != Scope::Outer || closed)
        return nullptr;
    const auto found = m_module->bindings.find(name);
    return found == m_module->bindings.end() ? nullptr : &found->second;
}

Value Evaluator::load(const Instruction &instruction)
{
    const auto scope = static_cast<Scope>(instruction.detail);
    if (const Names::Binding *found = find(instruction.text, scope)) {
        if (found->value.kind != Kind::Missing)
            return found->value;
        return consequence({.value = found->value, .begin = instruction.begin, .variable = instruction.text});
    }
    if (scope == Scope::Outer || scope == Scope::Module) {
        if (m_frames.back().code->isDefinition && instruction.text.starts_with('_'))
            return Value::ofPath("definitions." + std::string(instruction.text.substr(1)));
        const std::string_view meaning = usualMeaning(instruction.text);
        if (!meaning.empty())
            return constantAt(meaning).value_or(Value::ofPath(std::string(meaning)));
        for (const std::string &module : m_openModules) { // from module import *
            std::string path = canonicalPath(module + "." + std::string(instruction.text.substr(0, 60)));
            if (const std::optional<Value> constant = constantAt(path))
                return *constant;
            if (libraryRow(path) != nullptr)
                return Value::ofPath(std::move(path));
        }
    }
    const std::string name(instruction.text.substr(0, std::min<std::size_t>(60, instruction.text.find('\x01'))));
    return raises("builtins.NameError", refuse(instruction.begin, instruction.begin + static_cast<Offset>(name.size()),
                                               ErrorCode::Unsupported,
                                               scope == Scope::Own ? says(why::theNameHasNoValueYet, name)
                                                                   : says(why::theNameIsUnknownNothingAbove, name)));
}

void Evaluator::setName(std::string_view name, Value value, Offset at)
{
    m_module->bindings[name] = {std::move(value), at};
}

bool Evaluator::mayConvolve(const Value &value)
{
    return (value.kind == Kind::Array && value.array().shape.rank() >= 2) ||
           (value.kind == Kind::List && value.list().depth >= 2);
}

void Evaluator::store(const Instruction &instruction, const Argument &value)
{
    Names *names = m_frames.back().names.get();
    const auto scope = static_cast<Scope>(instruction.detail);
    if (scope == Scope::Module) {
        names = m_module.get();
    } else if (scope == Scope::Around) {
        Names::Binding *found = find(instruction.text, scope);
        if (found == nullptr) {
            refuse(instruction.begin, instruction.begin + 1, ErrorCode::Unsupported,
                   says(why::nonlocalNoFunctionAroundHasThe, instruction.text.substr(0, 60)));
            return;
        }
        found->value = value.value;
        return;
    }
    // A result gets its name once.
    if (value.value.kind == Kind::Array && value.value.array().numbers->convolution >= 0) {
        PythonCall &call = m_reading.calls[static_cast<std::size_t>(value.value.array().numbers->convolution)];
        if (call.resultName.empty())
            call.resultName = instruction.text.substr(0, 80);
    }
    if (mayConvolve(value.value) && seen.size() < 256 && !m_frames.back().code->isDefinition)
        seen.emplace_back(std::string(instruction.text.substr(0, 80)) + (names == m_module.get() ? "\x01" : ""),
                          value.value); // names of the module are marked
    names->bindings[instruction.text] = {value.value, instruction.begin};
}

} // namespace lab::python
