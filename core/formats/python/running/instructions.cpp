// What each instruction does.

#include "core/formats/python/library/library.h"
#include "core/formats/python/reasons.h"
#include "core/formats/python/running/evaluator.h"

#include <algorithm>
#include <array>
#include <string>

namespace lab::python {

/// One function an instruction, found by its number.
struct Steps {
    using Step = void (*)(Evaluator &, const Instruction &, const Code &);

    static void constant(Evaluator &m, const Instruction &i, const Code &code)
    {
        const Value &value = code.constants[i.operand];
        if (value.kind != Kind::List || !value.list().packed)
            return m.push(value, i);
        m.push(Value::ofPacked(value.list().packed, false), i); // a list of its own each time
        (void)m.spend(value.list().packed->size(), m.m_stack.back());
    }
    static void load(Evaluator &m, const Instruction &i, const Code &) { m.push(m.load(i), i, i.text); }
    static void store(Evaluator &m, const Instruction &i, const Code &) { m.store(i, m.take()); }
    static void forget(Evaluator &m, const Instruction &i, const Code &)
    {
        if (m.m_frames.back().names->bindings.erase(i.text) == 0)
            m.refuse(i.begin, i.begin + static_cast<Offset>(i.text.size()), ErrorCode::Unsupported,
                     says(why::theNameIsUnknownNothingAbove, i.text.substr(0, 60)));
    }
    static void attribute(Evaluator &m, const Instruction &i, const Code &)
    {
        const Argument of = m.take();
        m.push(m.attribute(of, i.text, i.at), i);
    }
    static void setAttribute(Evaluator &m, const Instruction &i, const Code &)
    {
        const std::vector<Argument> both = m.take(2);
        m.setAttribute(both[1], i.text, i.at, both[0]);
    }
    static void subscript(Evaluator &m, const Instruction &i, const Code &)
    {
        const std::vector<Argument> both = m.take(2);
        m.push(m.subscript(both[0], both[1], i.at), i);
    }
    static void setItem(Evaluator &m, const Instruction &i, const Code &)
    {
        const std::vector<Argument> three = m.take(3);
        i.operand == 1 ? m.setItem(three[0], three[1], three[2]) : m.setItem(three[1], three[2], three[0]);
    }
    static void deleteItem(Evaluator &m, const Instruction &, const Code &)
    {
        const std::vector<Argument> both = m.take(2);
        m.deleteItem(both[0], both[1]);
    }
    static void call(Evaluator &m, const Instruction &i, const Code &)
    {
        std::vector<Argument> arguments = m.take(i.operand);
        Argument callee = m.take();
        callee.begin = i.begin;
        if (m.spreadArguments(arguments) && !m.enter(callee, arguments, i.at) && !m.failed())
            m.push(callValue(m, callee, std::move(arguments), i.at), i);
    }
    static void list(Evaluator &m, const Instruction &i, const Code &)
    {
        m.push(m.makeList(i.operand, i.op == Op::Tuple, i), i);
    }
    static void set(Evaluator &m, const Instruction &i, const Code &) { m.push(m.makeSet(i.operand), i); }
    static void dict(Evaluator &m, const Instruction &i, const Code &) { m.push(m.makeDict(i.operand, i), i); }
    static void slice(Evaluator &m, const Instruction &i, const Code &)
    {
        const std::vector<Argument> parts = m.take(3);
        m.push(Value::slice(parts[0].value, parts[1].value, parts[2].value), i);
    }
    static void keyword(Evaluator &m, const Instruction &i, const Code &) { m.m_stack.back().keyword = i.text; }
    static void star(Evaluator &m, const Instruction &i, const Code &)
    {
        m.m_stack.back().stars = i.op == Op::Star ? 1 : 2;
    }
    static void unary(Evaluator &m, const Instruction &i, const Code &)
    {
        const Argument of = m.take();
        m.push(m.unary(i.sign, of), i);
    }
    static void binary(Evaluator &m, const Instruction &i, const Code &)
    {
        const std::vector<Argument> both = m.take(2);
        m.push(i.op == Op::Binary    ? m.binary(i.sign, both[0], both[1], i.at)
               : i.op == Op::InPlace ? m.inPlace(i.sign, both[0], both[1], i.at)
                                     : m.compare(i.sign, both[0], both[1], i.at),
               i);
    }
    static void jump(Evaluator &m, const Instruction &i, const Code &) { m.jump(i); }
    static void jumpIf(Evaluator &m, const Instruction &i, const Code &)
    {
        if (m.truth(m.take()).value_or(false) == (i.op == Op::JumpIfTrue) && !m.failed())
            m.jump(i);
    }
    static void keepIf(Evaluator &m, const Instruction &i, const Code &)
    {
        if (m.truth(Argument(m.m_stack.back())).value_or(false) == (i.op == Op::KeepIfTrue))
            return m.jump(i);
        m.m_stack.pop_back();
    }
    static void pop(Evaluator &m, const Instruction &i, const Code &)
    {
        if (i.operand == 1 && m.m_frames.size() == 1)
            m.m_last = std::move(m.m_stack.back().value);
        m.m_stack.pop_back();
    }
    static void duplicate(Evaluator &m, const Instruction &i, const Code &)
    {
        const std::size_t depth = i.op == Op::DuplicateTwo ? 2 : 1;
        for (std::size_t n = 0; n < depth; ++n)
            m.m_stack.push_back(Argument(m.m_stack[m.m_stack.size() - depth]));
    }
    static void swap(Evaluator &m, const Instruction &, const Code &)
    {
        std::swap(m.m_stack[m.m_stack.size() - 1], m.m_stack[m.m_stack.size() - 2]);
    }
    static void tuck(Evaluator &m, const Instruction &, const Code &)
    {
        m.m_stack.insert(m.m_stack.end() - 2, Argument(m.m_stack.back()));
    }
    static void iterate(Evaluator &m, const Instruction &i, const Code &)
    {
        const Argument of = m.take();
        m.push(m.iterator(of), i);
    }
    static void next(Evaluator &m, const Instruction &i, const Code &) { m.nextItem(i); }
    static void append(Evaluator &m, const Instruction &i, const Code &)
    {
        const Argument item = m.take();
        const Value &target = m.m_stack[m.m_stack.size() - 1 - i.operand].value;
        if (target.kind == Kind::Set)
            m.setKey(target.dict(), item, Value{});
        else if (m.spend(4, item)) {
            target.list().items.push_back(item.value);
            (void)m.deepened(target.list(), {&item.value, 1}, item);
        }
    }
    static void appendPair(Evaluator &m, const Instruction &i, const Code &)
    {
        const std::vector<Argument> pair = m.take(2);
        m.setKey(m.m_stack[m.m_stack.size() - 1 - i.operand].value.dict(), pair[0], pair[1].value);
    }
    static void unpack(Evaluator &m, const Instruction &i, const Code &) { m.unpack(i); }
    static void format(Evaluator &m, const Instruction &i, const Code &)
    {
        std::vector<Argument> both = m.take(2);
        if (i.sign == 'r' || i.sign == 'a')
            both[0].value = Value::ofText(m.textOf(both[0].value, true));
        const bool plain = both[1].value.kind != Kind::Text;
        m.push(m.formatted(both[0], plain ? std::string_view() : both[1].value.text()), i);
    }
    static void join(Evaluator &m, const Instruction &i, const Code &)
    {
        std::string text;
        bool opaque = false;
        for (const Argument &part : m.take(i.operand)) {
            opaque = opaque || part.value.kind != Kind::Text;
            text += part.value.kind == Kind::Text && text.size() < 100000 ? part.value.text() : "";
        }
        if (m.spend(static_cast<Index>(text.size()), {.value = {}, .begin = i.begin}))
            m.push(opaque ? Value::opaque("a text") : Value::ofText(std::move(text)), i);
    }
    static void function(Evaluator &m, const Instruction &i, const Code &code) { m.makeFunction(i, code); }
    static void type(Evaluator &m, const Instruction &i, const Code &code) { m.makeClass(i, code); }
    static void leave(Evaluator &m, const Instruction &, const Code &)
    {
        const Evaluator::Frame &frame = m.m_frames.back();
        const Argument result = m.take();
        const Argument plain{.value = frame.made.kind != Kind::None ? frame.made : result.value, .begin = result.begin};
        m.m_stack.resize(frame.stack);
        m.m_frames.pop_back();
        m.m_stack.push_back(plain);
    }
    static void yield(Evaluator &m, const Instruction &, const Code &) { m.yield(); }
    static void import(Evaluator &m, const Instruction &i, const Code &code)
    {
        const std::string path = canonicalPath(importedPath(code.constants[i.operand].text()));
        const std::string module = path.substr(0, path.find('.')) + ".";
        const bool foreign = standingOf(path) == Standing::Unknown &&
                             std::ranges::none_of(libraryRows(), [&module](const LibraryRow &row) {
                                 return row.path.starts_with(module);
                             });
        if (foreign && m.guardOf(m.m_frames.back()) != nullptr) { // try: import cupy, except ImportError: …
            m.raises("builtins.ModuleNotFoundError", m.refuse(i.begin, i.begin + 6, ErrorCode::Unsupported,
                                                              says(why::isNotSupported, shownPath(path))));
            return;
        }
        m.push(constantAt(path).value_or(Value::ofPath(path)), i);
    }
    static void openImport(Evaluator &m, const Instruction &i, const Code &code)
    {
        m.m_openModules.push_back(canonicalPath(importedPath(code.constants[i.operand].text())));
    }
    static void enter(Evaluator &m, const Instruction &, const Code &)
    {
        const Argument of = m.m_stack.back();
        if (const Value *method = m.ownMethod(of.value, "__enter__"))
            m.m_stack.back().value =
                m.call({.value = Value::method(of.value, *method), .begin = of.begin}, {}, of.begin);
        else if (of.value.kind == Kind::Instance && of.value.instance().userClass)
            m.refuse(of, says(why::thisIsNotSupportedInPasted));
    }
    static void exit(Evaluator &m, const Instruction &i, const Code &)
    {
        const Argument of = m.take();
        const Value *method = m.ownMethod(of.value, "__exit__");
        if (method == nullptr)
            return;
        // Below lie what finally goes on with and its number: 4 with the exception, 3 behind the block.
        const std::size_t number = m.m_stack.size() - 1;
        const bool thrown = m.m_stack[number].value.integer == 4;
        Argument kind{.value = {}, .begin = i.begin}, exception = kind;
        if (thrown) {
            exception.value = m.m_stack[number - 1].value;
            InstanceValue &object = exception.value.instance();
            kind.value = object.userClass ? Value::of(Kind::Class, object.userClass) : Value::ofPath(object.type);
        }
        const Value swallows = m.call(
            {.value = Value::method(of.value, *method), .begin = i.begin},
            {kind, exception, {.value = thrown ? Value::opaque("a traceback") : Value{}, .begin = i.begin}}, i.begin);
        if (thrown && !m.failed() && m.truth({.value = swallows, .begin = i.begin}).value_or(false))
            m.m_stack[number].value = Value::ofInt(3);
    }
    static void check(Evaluator &m, const Instruction &i, const Code &)
    {
        const std::optional<bool> is = m.truth(m.take());
        if (m.failed() && m.m_refused->fault.code == ErrorCode::Unsupported)
            m.m_refused->harmless = true;
        const bool guarded = std::any_of(m.m_frames.begin(), m.m_frames.end(), [&m](const Evaluator::Frame &one) {
            return one.at > 0 && m.guardOf(one) != nullptr;
        });
        if (is && !*is && guarded)
            m.raises("builtins.AssertionError",
                     m.refuse(i.begin, i.begin + 6, ErrorCode::Unsupported, says(why::thisAssertIsNotTrueFor)));
        else if (is && !*is)
            m.aside(i.begin, i.begin + 6, ErrorCode::Unsupported, says(why::thisAssertIsNotTrueFor), true);
    }
    static void matches(Evaluator &m, const Instruction &i, const Code &)
    {
        const Argument type = m.take();
        m.push(Value::ofBool(m.matches(m.m_stack.back().value, type.value)), i);
    }
    static void raise(Evaluator &m, const Instruction &i, const Code &)
    {
        Value value = i.operand > 0 ? m.take().value : Value{};
        if (value.kind == Kind::Path || value.kind == Kind::Class) // raise ValueError
            value = m.call({.value = value, .begin = i.begin}, {}, i.begin + 5);
        if (m.failed())
            return;
        m.refuse(i.begin, i.begin + 5, ErrorCode::Unsupported, says(why::raiseEndsTheProgramHereWhat));
        if (i.operand == 2 && value.kind == Kind::Instance && value.instance().caught) { // again, with its own reason
            m.m_refused = *value.instance().caught;
            m.m_refused->value = value;
        } else if (value.kind == Kind::Instance) {
            m.m_refused->exception = "builtins.Exception";
            m.m_refused->value = value;
        }
    }
    static void mark(Evaluator &m, const Instruction &i, const Code &code)
    {
        m.m_mark = &code.marks[i.operand];
        if (i.detail == 0) // else inside of a statement
            m.m_stack.clear();
    }
    static void unsupported(Evaluator &m, const Instruction &i, const Code &)
    {
        constexpr std::array reasons{why::returnStandsOutsideAFunction, why::thisStandsOutsideALoop,
                                     why::aStarredNameCanStandOnly, why::deletingAnAttributeIsNotSupported,
                                     why::yieldStandsOutsideAFunction};
        m.refuse(i.begin, i.begin + 1, ErrorCode::Unsupported, says(reasons[i.operand]));
    }

    /// In the order of Op.
    static constexpr std::array all{
        constant, load,      store,     forget,   attribute, setAttribute, subscript,  setItem, deleteItem,
        call,     list,      list,      set,      dict,      slice,        keyword,    star,    star,
        unary,    binary,    binary,    binary,   jump,      jumpIf,       jumpIf,     keepIf,  keepIf,
        pop,      duplicate, duplicate, swap,     tuck,      iterate,      next,       append,  appendPair,
        unpack,   format,    join,      function, type,      leave,        yield,      import,  openImport,
        enter,    exit,      check,     matches,  raise,     mark,         unsupported};
};

void Evaluator::step(const Instruction &instruction, const Code &code)
{
    static_assert(Steps::all.size() == static_cast<std::size_t>(Op::Unsupported) + 1);
    Steps::all[static_cast<std::size_t>(instruction.op)](*this, instruction, code);
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
               says(why::valuesAreGivenToNames, items->size(), names));
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
    return deepened(list.list(), {}, here) ? list : Value::missing();
}

bool Evaluator::deepened(ListValue &list, std::span<const Value> items, const Argument &at)
{
    for (const Value &one : items)
        if (one.kind == Kind::List)
            list.depth = std::max(list.depth, one.list().depth + 1);
    if (list.depth > m_options.depth)
        refuse(at, says(why::thisIsNestedTooDeepHere, m_options.depth), ErrorCode::LimitReached);
    return !failed();
}

bool Evaluator::setKey(DictValue &dict, const Argument &key, Value value)
{
    const std::string text = keyText(key.value);
    if (text.empty())
        refuse(key, says(why::cannotStandHereAsAKey, describe(key.value)));
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
                return refuse(parts[i], says(why::onlyADictCanBeSpread, describe(parts[i].value)));
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

Value Evaluator::makeSet(std::size_t count)
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
            refuse(base, says(why::cannotBeTheBaseOfA, describe(base.value)));
            return;
        }
        type->bases.push_back(std::move(base.value));
    }
    type->names = keep(std::make_shared<Names>());
    type->names->around = m_frames.back().names == m_module ? nullptr : m_frames.back().names;
    if (type->names->around)
        keep(type->names->around);
    if (m_frames.size() >= mostFrames) {
        refuse(instruction.begin, instruction.begin + 1, ErrorCode::LimitReached, says(why::thisIsNestedTooDeepHere));
        return;
    }
    Frame frame{.code = code.children[instruction.operand], .names = type->names, .stack = m_stack.size()};
    frame.made = Value::of(Kind::Class, type);
    m_frames.push_back(std::move(frame));
}

} // namespace lab::python
