// The machine's loop, its names and its refusals.

#include "core/formats/python/running/evaluator.h"

#include "core/conv/conv2d.h"
#include "core/conv/fast_conv2d.h"
#include "core/formats/python/library/library.h"
#include "core/formats/python/running/arrays.h"

#include <algorithm>

namespace lab::python {
namespace {

constexpr std::size_t mostRefusals = 200;
constexpr std::size_t mostFrames = 900; ///< CPython ends a recursion at 1000

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

Value Evaluator::refuse(Offset begin, Offset end, ErrorCode code, std::string reason, bool harmless)
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

Value Evaluator::refuseCall(Offset begin, Offset end, const Error &error, std::string reason, bool harmless)
{
    begin = placed(begin);
    if (!m_refused)
        m_refused =
            Refused{{error.code, begin, std::max(end, begin + 1), std::move(reason), error}, harmless, false, false};
    return Value::missing(harmless);
}

Value Evaluator::refuseUnknown(Offset begin, Offset end, std::string reason, bool harmless)
{
    const bool first = !m_refused;
    Value missing = refuse(begin, end, ErrorCode::Unsupported, std::move(reason), harmless);
    m_refused->unknown = first || m_refused->unknown;
    return missing;
}

Value Evaluator::refuseDanger(Offset begin, Offset end, std::string reason)
{
    begin = placed(begin);
    if (!m_refused)
        m_refused = Refused{
            {ErrorCode::Unsupported, begin, std::max(end, begin + 1), std::move(reason), {}}, false, false, true};
    return Value::missing();
}

Value Evaluator::refuse(const Argument &at, std::string reason, ErrorCode code)
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
                     std::string(missing.variable.substr(0, 60)) + " was not understood above",
                     {}},
                    missing.value.flag,
                    true,
                    false};
    return missing.value;
}

void Evaluator::aside(Offset begin, Offset end, ErrorCode code, std::string reason, bool harmless)
{
    begin = placed(begin);
    if (m_told.insert(begin + (std::uint64_t{1} << 32)).second)
        tell({{code, begin, std::max(end, begin + 1), std::move(reason), {}}, harmless, false, false});
}

void Evaluator::note(std::string text)
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
        m_reading.refusals.back().reason = "too much of this is not understood: reading stops here";
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
        refuse(at, "an array has at most " + std::to_string(m_options.limits.rank) + " axes here",
               ErrorCode::LimitReached);
        return false;
    }
    if (std::any_of(sizes.begin(), sizes.end(), [](Index size) { return size < 0; })) {
        refuse(at, "a size cannot be negative");
        return false;
    }
    const std::optional<Index> count = checkedProduct(sizes);
    if (!count || *count > m_options.arrayElements) {
        refuse(at, "an array has at most " + std::to_string(m_options.arrayElements) + " numbers in pasted code",
               ErrorCode::LimitReached);
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
            note("the output of " + call.function +
                 " takes too many multiplications to go on with its values: only shapes are read behind it");
            numbers.unknown = true;
        } else {
            // The plain loops are the specification; the fast engine gives the same within float32's last digits.
            const Tensor output = products > mostPlain ? fastConv2d(*convolution).value() : conv2d(*convolution);
            for (Index i = 0; i < computed.size(); ++i)
                setReal(computed, i, static_cast<double>(output[i]));
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

void Evaluator::execute(std::size_t frames)
{
    while (m_frames.size() > frames) {
        if (failed()) {
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

void Evaluator::step(const Instruction &instruction, const Code &code)
{
    const auto test = [&](const Argument &of) {
        const std::optional<bool> is = truth(of);
        return is.value_or(false);
    };
    switch (instruction.op) {
    case Op::Constant: {
        const Value &value = code.constants[instruction.operand];
        if (value.kind == Kind::List && value.list().packed) { // a list of its own each time
            push(Value::ofPacked(value.list().packed, false), instruction);
            (void)spend(value.list().packed->size(), m_stack.back());
            return;
        }
        return push(value, instruction);
    }
    case Op::Load:
        return push(load(instruction), instruction, instruction.text);
    case Op::Store:
        return store(instruction, take());
    case Op::Forget: {
        Names &names = *m_frames.back().names;
        if (names.bindings.erase(instruction.text) == 0)
            refuse(instruction.begin, instruction.begin + static_cast<Offset>(instruction.text.size()),
                   ErrorCode::Unsupported, "the name " + std::string(instruction.text.substr(0, 60)) + " is unknown");
        return;
    }
    case Op::Attribute: {
        const Argument of = take();
        return push(attribute(of, instruction.text, instruction.at), instruction);
    }
    case Op::SetAttribute: {
        const std::vector<Argument> both = take(2);
        return setAttribute(both[1], instruction.text, instruction.at, both[0]);
    }
    case Op::Subscript: {
        const std::vector<Argument> both = take(2);
        return push(subscript(both[0], both[1], instruction.at), instruction);
    }
    case Op::SetItem: {
        const std::vector<Argument> all = take(3);
        return instruction.operand == 1 ? setItem(all[0], all[1], all[2]) : setItem(all[1], all[2], all[0]);
    }
    case Op::DeleteItem: {
        const std::vector<Argument> both = take(2);
        return deleteItem(both[0], both[1]);
    }
    case Op::Call: {
        std::vector<Argument> arguments = take(instruction.operand);
        Argument callee = take();
        callee.begin = instruction.begin;
        if (!spreadArguments(arguments) || enter(callee, arguments, instruction.at))
            return;
        if (!failed())
            push(callValue(*this, callee, std::move(arguments), instruction.at), instruction);
        return;
    }
    case Op::Tuple:
    case Op::List:
        return push(makeList(instruction.operand, instruction.op == Op::Tuple, instruction), instruction);
    case Op::Set:
        return push(makeSet(instruction.operand, instruction), instruction);
    case Op::Dict:
        return push(makeDict(instruction.operand, instruction), instruction);
    case Op::Slice: {
        std::vector<Argument> parts = take(3);
        return push(Value::slice(std::move(parts[0].value), std::move(parts[1].value), std::move(parts[2].value)),
                    instruction);
    }
    case Op::Keyword:
        m_stack.back().keyword = instruction.text;
        return;
    case Op::Star:
    case Op::DoubleStar:
        m_stack.back().stars = instruction.op == Op::Star ? 1 : 2;
        return;
    case Op::Unary: {
        const Argument of = take();
        return push(unary(instruction.sign, of), instruction);
    }
    case Op::Binary:
    case Op::InPlace:
    case Op::Compare: {
        const std::vector<Argument> both = take(2);
        return push(instruction.op == Op::Binary    ? binary(instruction.sign, both[0], both[1], instruction.at)
                    : instruction.op == Op::InPlace ? inPlace(instruction.sign, both[0], both[1], instruction.at)
                                                    : compare(instruction.sign, both[0], both[1], instruction.at),
                    instruction);
    }
    case Op::Jump:
        return jump(instruction);
    case Op::JumpIfFalse:
    case Op::JumpIfTrue:
        if (test(take()) == (instruction.op == Op::JumpIfTrue) && !failed())
            jump(instruction);
        return;
    case Op::KeepIfFalse:
    case Op::KeepIfTrue:
        if (test(m_stack.back()) == (instruction.op == Op::KeepIfTrue))
            return jump(instruction);
        m_stack.pop_back();
        return;
    case Op::Pop:
        if (instruction.operand == 1 && m_frames.size() == 1)
            m_last = std::move(m_stack.back().value);
        m_stack.pop_back();
        return;
    case Op::Duplicate:
        m_stack.push_back(Argument(m_stack.back()));
        return;
    case Op::DuplicateTwo:
        for (int i = 0; i < 2; ++i)
            m_stack.push_back(Argument(m_stack[m_stack.size() - 2]));
        return;
    case Op::Swap:
        std::swap(m_stack[m_stack.size() - 1], m_stack[m_stack.size() - 2]);
        return;
    case Op::Tuck:
        m_stack.insert(m_stack.end() - 2, Argument(m_stack.back()));
        return;
    case Op::Iterate: {
        const Argument of = take();
        return push(iterator(of), instruction);
    }
    case Op::Next:
        return nextItem(instruction);
    case Op::Append: {
        const Argument item = take();
        const Argument &target = m_stack[m_stack.size() - 1 - instruction.operand];
        if (target.value.kind == Kind::Set) {
            setKey(target.value.dict(), item, Value{});
            return;
        }
        ListValue &list = target.value.list();
        if (!spend(4, item))
            return;
        list.items.push_back(item.value);
        if (item.value.kind == Kind::List)
            list.depth = std::max(list.depth, item.value.list().depth + 1);
        if (list.depth > m_options.depth)
            refuse(item, "lists are nested more than " + std::to_string(m_options.depth) + " deep",
                   ErrorCode::LimitReached);
        return;
    }
    case Op::AppendPair: {
        const std::vector<Argument> pair = take(2);
        setKey(m_stack[m_stack.size() - 1 - instruction.operand].value.dict(), pair[0], pair[1].value);
        return;
    }
    case Op::Unpack:
        return unpack(instruction);
    case Op::Format: {
        const std::vector<Argument> both = take(2);
        Argument value = both[0];
        if (instruction.sign == 'r' || instruction.sign == 'a')
            value.value = Value::ofText(textOf(value.value, true));
        const bool plain = both[1].value.kind != Kind::Text;
        return push(formatted(value, plain ? std::string_view() : both[1].value.text()), instruction);
    }
    case Op::Join: {
        std::string text;
        bool opaque = false;
        for (const Argument &part : take(instruction.operand)) {
            opaque = opaque || part.value.kind != Kind::Text;
            text += part.value.kind == Kind::Text && text.size() < 100000 ? part.value.text() : "";
        }
        if (spend(static_cast<Index>(text.size()), {.value = {}, .begin = instruction.begin}))
            push(opaque ? Value::opaque("a text") : Value::ofText(std::move(text)), instruction);
        return;
    }
    case Op::Function:
        return makeFunction(instruction, code);
    case Op::Class:
        return makeClass(instruction, code);
    case Op::Return: {
        Argument result = take();
        const Frame &frame = m_frames.back();
        if (frame.made.kind != Kind::None)
            result.value = frame.made;
        m_stack.resize(frame.stack);
        m_frames.pop_back();
        result.keyword = {};
        result.stars = 0;
        result.variable = {};
        m_stack.push_back(std::move(result));
        return;
    }
    case Op::Yield:
        return yield();
    case Op::Import: {
        const std::string path = canonicalPath(code.constants[instruction.operand].text());
        const std::optional<Value> constant = constantAt(path);
        return push(constant ? *constant : Value::ofPath(path), instruction);
    }
    case Op::OpenImport:
        m_openModules.push_back(canonicalPath(code.constants[instruction.operand].text()));
        return;
    case Op::Enter: {
        const Argument of = m_stack.back();
        if (const Value *method = ownMethod(of.value, "__enter__"))
            m_stack.back().value = call({.value = Value::method(of.value, *method), .begin = of.begin}, {}, of.begin);
        else if (of.value.kind == Kind::Instance && of.value.instance().userClass)
            refuse(of, "'with' over an object of an own class is not supported");
        return;
    }
    case Op::Assert: {
        const Argument of = take();
        const std::optional<bool> is = truth(of);
        if (failed() && m_refused->fault.code == ErrorCode::Unsupported)
            m_refused->harmless = true;
        if (is && !*is)
            aside(instruction.begin, instruction.begin + 6, ErrorCode::Unsupported,
                  "this assert is not true for the values that are read", true);
        return;
    }
    case Op::Raise:
        refuse(instruction.begin, instruction.begin + 5, ErrorCode::Unsupported,
               "'raise' ends the program here: what follows is not read");
        return;
    case Op::Mark:
        m_mark = &code.marks[instruction.operand];
        m_stack.clear();
        return;
    case Op::Unsupported:
        refuse(instruction.begin, instruction.begin + 1, ErrorCode::Unsupported,
               code.constants[instruction.operand].text());
        return;
    }
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
    return refuse(instruction.begin, instruction.begin + static_cast<Offset>(name.size()), ErrorCode::Unsupported,
                  scope == Scope::Own ? "the name " + name + " has no value yet in this function"
                                      : "the name " + name + " is unknown: nothing above gives it a value");
}

void Evaluator::setName(std::string_view name, Value value, Offset at)
{
    m_module->bindings[name] = {std::move(value), at};
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
                   "nonlocal: no function around has the name " + std::string(instruction.text.substr(0, 60)));
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
    const bool mayConvolve = (value.value.kind == Kind::Array && value.value.array().shape.rank() >= 2) ||
                             (value.value.kind == Kind::List && value.value.list().depth >= 2);
    if (mayConvolve && seen.size() < 256 && !m_frames.back().code->isDefinition)
        seen.emplace_back(instruction.text.substr(0, 80), value.value);
    names->bindings[instruction.text] = {value.value, instruction.begin};
}

void Evaluator::nextItem(const Instruction &instruction)
{
    const Argument of = m_stack.back();
    Value item;
    if (next(of.value.iterator(), item, of)) {
        push(std::move(item), instruction);
        return;
    }
    if (failed())
        return;
    m_stack.pop_back();
    jump(instruction);
}

void Evaluator::unpack(const Instruction &instruction)
{
    const Argument of = take();
    if (of.value.kind == Kind::Opaque) { // fig, axes = …
        for (std::uint32_t i = 0; i < instruction.operand; ++i)
            push(of.value, instruction);
        return;
    }
    std::optional<std::vector<Value>> items = itemsOf(of);
    if (!items)
        return;
    const std::size_t names = instruction.operand, star = instruction.detail;
    if (star > 0 ? items->size() + 1 < names : items->size() != names) {
        refuse(instruction.begin, instruction.begin + 1, ErrorCode::Unsupported,
               std::to_string(items->size()) + " values are given to " + std::to_string(names) + " names");
        return;
    }
    if (star > 0) {
        const std::size_t more = items->size() + 1 - names;
        const auto from = items->begin() + static_cast<std::ptrdiff_t>(star) - 1;
        std::vector<Value> rest(from, from + static_cast<std::ptrdiff_t>(more));
        const auto at = items->erase(from, from + static_cast<std::ptrdiff_t>(more));
        items->insert(at, Value::ofList(std::move(rest), false));
    }
    for (auto item = items->rbegin(); item != items->rend(); ++item) {
        push(std::move(*item), instruction);
        m_stack.back().begin = of.begin;
    }
}

Value Evaluator::makeList(std::size_t count, bool tuple, const Instruction &instruction)
{
    std::vector<Value> items;
    const Argument here{.value = {}, .begin = instruction.begin};
    for (Argument &one : take(count)) {
        if (one.stars == 0) {
            items.push_back(std::move(one.value));
            continue;
        }
        one.stars = 0;
        std::optional<std::vector<Value>> more = itemsOf(one);
        if (!more)
            return Value::missing();
        items.insert(items.end(), more->begin(), more->end());
    }
    if (!spend(static_cast<Index>(items.size()) * 4, here))
        return Value::missing();
    Value list = Value::ofList(std::move(items), tuple);
    if (list.list().depth > m_options.depth)
        return refuse(here, "lists are nested more than " + std::to_string(m_options.depth) + " deep",
                      ErrorCode::LimitReached);
    return list;
}

bool Evaluator::setKey(DictValue &dict, const Argument &key, Value value)
{
    const std::string text = keyText(key.value);
    if (text.empty())
        refuse(key, describe(key.value) + " cannot be a key here");
    else if (spend(8, key))
        dict.set(text, key.value, std::move(value));
    return !failed();
}

Value Evaluator::makeDict(std::size_t count, const Instruction &instruction)
{
    Value made = Value::ofDict();
    keep(made.object);
    const std::vector<Argument> parts = take(count);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].stars == 2) {
            if (parts[i].value.kind != Kind::Dict)
                return refuse(parts[i], "only a dict can be spread with **, not " + describe(parts[i].value));
            const auto items = parts[i].value.dict().items;
            for (const auto &[key, value] : items)
                if (!setKey(made.dict(), {.value = key, .begin = instruction.begin}, value))
                    return Value::missing();
        } else {
            if (!setKey(made.dict(), parts[i], parts[i + 1].value))
                return Value::missing();
            ++i;
        }
    }
    return made;
}

Value Evaluator::makeSet(std::size_t count, const Instruction &)
{
    Value made = Value::ofDict(true);
    keep(made.object);
    for (Argument &one : take(count)) {
        const bool spread = std::exchange(one.stars, std::uint8_t{0}) != 0;
        const std::optional<std::vector<Value>> items = spread ? itemsOf(one) : std::vector{one.value};
        if (!items)
            return Value::missing();
        for (const Value &item : *items)
            if (!setKey(made.dict(), {.value = item, .begin = one.begin}, Value{}))
                return Value::missing();
    }
    return made;
}

void Evaluator::makeFunction(const Instruction &instruction, const Code &code)
{
    auto function = keep(std::make_shared<FunctionValue>());
    function->code = code.children[instruction.operand];
    for (Argument &one : take(instruction.detail))
        function->defaults.push_back(std::move(one.value));
    Frame &frame = m_frames.back();
    std::shared_ptr<Names> names = frame.names;
    if (frame.code->isClass) { // a method does not see its class's names
        function->owner = std::static_pointer_cast<ClassValue>(frame.made.object);
        names = frame.names->around;
    }
    if (frame.function && !function->owner && !frame.code->isClass)
        function->owner = frame.function->owner;
    function->names = names == m_module ? nullptr : names;
    if (function->names)
        keep(function->names);
    push(Value::of(Kind::Function, std::move(function)), instruction);
}

void Evaluator::makeClass(const Instruction &instruction, const Code &code)
{
    auto type = keep(std::make_shared<ClassValue>());
    std::vector<Argument> bases = take(instruction.detail);
    type->name = code.children[instruction.operand]->name.substr(0, 80);
    for (Argument &base : bases) {
        if (base.value.kind == Kind::Missing) {
            consequence(base);
            return;
        }
        if (base.value.kind != Kind::Class && base.value.kind != Kind::Path) {
            refuse(base, describe(base.value) + " cannot be the base of a class here");
            return;
        }
        type->bases.push_back(std::move(base.value));
    }
    type->names = keep(std::make_shared<Names>());
    type->names->around = m_frames.back().names == m_module ? nullptr : m_frames.back().names;
    if (type->names->around)
        keep(type->names->around);
    if (m_frames.size() >= mostFrames) {
        refuse(instruction.begin, instruction.begin + 1, ErrorCode::LimitReached, "definitions are nested too deep");
        return;
    }
    Frame frame{.code = code.children[instruction.operand], .names = type->names, .stack = m_stack.size()};
    frame.made = Value::of(Kind::Class, type);
    m_frames.push_back(std::move(frame));
}

} // namespace lab::python
