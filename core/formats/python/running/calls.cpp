// Calls of what the snippet defines: functions, classes, objects.

#include "core/formats/python/library/library.h"
#include "core/formats/python/reasons.h"
#include "core/formats/python/running/evaluator.h"
#include "core/formats/python/syntax/lexer.h"

#include <algorithm>

namespace lab::python {
namespace {

constexpr int mostNested = 40; ///< calls from the library back into the snippet

} // namespace

bool trainsNow(std::vector<Argument> &arguments, bool keeps, bool around)
{
    const auto given = std::ranges::find_if(arguments, [](const Argument &one) { return one.keyword == "training"; });
    if (given == arguments.end())
        return around;
    const bool trains =
        given->value.kind == Kind::None ? around : given->value.isNumber() && given->value.number() != 0;
    if (!keeps)
        arguments.erase(given);
    return trains;
}

bool Evaluator::spreadArguments(std::vector<Argument> &arguments)
{
    const auto isSpread = [](const Argument &one) { return one.stars != 0; };
    if (std::none_of(arguments.begin(), arguments.end(), isSpread))
        return true;
    std::vector<Argument> all;
    for (Argument &one : arguments) {
        if (one.stars == 0) {
            all.push_back(std::move(one));
        } else if (one.stars == 1) {
            const Argument plain{.value = one.value, .begin = one.begin};
            const std::optional<std::vector<Value>> items = itemsOf(plain);
            if (!items)
                return false;
            if (items->size() > 10000) {
                refuse(one, says(why::theTextBecomesTooLong), ErrorCode::LimitReached);
                return false;
            }
            for (const Value &item : *items)
                all.push_back({.value = item, .begin = one.begin});
        } else {
            if (one.value.kind != Kind::Dict) {
                one.stars = 0;
                refuse(one, says(why::onlyADictCanBeSpread, describe(one.value)));
                return false;
            }
            for (const auto &[key, value] : one.value.dict().items) {
                if (key.kind != Kind::Text) {
                    refuse(one, says(why::cannotStandHereAsAKey));
                    return false;
                }
                all.push_back({.value = value, .begin = one.begin, .keyword = key.text()});
            }
        }
    }
    arguments = std::move(all);
    return true;
}

/// The arguments under the function's own names; false after a refusal.
bool Evaluator::bind(const FunctionValue &function, const std::vector<Argument> &arguments, const Argument &callee,
                     Offset at, Names &names)
{
    const Code &code = *function.code;
    const std::vector<ParameterName> &parameters = code.parameters;
    const std::string name(code.isDefinition ? function.shown : code.name.substr(0, 60));
    std::vector<bool> given(parameters.size(), false);
    std::vector<Value> rest;
    const bool takesAll = !parameters.empty() && parameters.back().kind == '^';
    Value keywords = takesAll ? Value::ofDict() : Value{};
    if (takesAll)
        keep(keywords.object);
    const auto put = [&](std::size_t i, const Argument &value) {
        given[i] = true;
        names.bindings[parameters[i].name] = {value.value, value.begin};
        if (mayConvolve(value.value) && seen.size() < 256 && !code.isDefinition)
            seen.emplace_back(value.variable.empty() ? parameters[i].name : value.variable, value.value);
    };
    const auto fault = [&](const Argument &one, Sentence reason) { return refuse(one, std::move(reason)), false; };
    std::size_t position = 0;
    for (const Argument &one : arguments) {
        if (one.keyword.empty()) {
            while (position < parameters.size() && parameters[position].keywordOnly)
                ++position;
            const Sign kind = position < parameters.size() ? parameters[position].kind : '^';
            if (kind == '^')
                return fault(one, says(why::takesFewerArguments, name));
            if (kind == '*')
                rest.push_back(one.value);
            else
                put(position++, one);
            continue;
        }
        const auto place = std::find_if(parameters.begin(), parameters.end(), [&](const ParameterName &parameter) {
            return parameter.kind == 0 && !parameter.positionOnly && parameter.name == one.keyword;
        });
        const auto i = static_cast<std::size_t>(place - parameters.begin());
        if (i < parameters.size() && given[i])
            return fault(one, says(why::isGivenTheArgumentTwice, name, one.keyword.substr(0, 40)));
        if (i < parameters.size())
            put(i, one);
        else if (!takesAll)
            return fault(one, says(why::hasNoArgumentNamed, name, one.keyword.substr(0, 40)));
        else if (!setKey(keywords.dict(), {.value = Value::ofText(std::string(one.keyword)), .begin = one.begin},
                         one.value))
            return false;
    }
    std::size_t defaults = 0;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const std::size_t mine = parameters[i].hasDefault ? defaults++ : 0;
        if (parameters[i].kind != 0)
            put(i, {.value = parameters[i].kind == '*' ? Value::ofList(std::exchange(rest, {}), true) : keywords,
                    .begin = callee.begin});
        else if (!given[i] && parameters[i].hasDefault)
            put(i, {.value = function.defaults[mine], .begin = callee.begin});
        else if (!given[i])
            return refuse(callee.begin, at, ErrorCode::Unsupported,
                          says(why::needsTheArgument, name, parameters[i].name.substr(0, 60))),
                   false;
    }
    return true;
}

bool Evaluator::enterFunction(const std::shared_ptr<FunctionValue> &function, std::vector<Argument> &arguments,
                              const Argument &callee, Offset at)
{
    const Code &code = *function->code;
    if (m_frames.size() >= mostFrames) {
        refuse(callee.begin, at, ErrorCode::LimitReached,
               says(why::theRecursionOfIsDeeperThan, code.isDefinition ? function->shown : code.name.substr(0, 60),
                    mostFrames));
        return true;
    }
    auto names = std::make_shared<Names>();
    names->around = function->names;
    if (!bind(*function, arguments, callee, at, *names))
        return true;
    if (code.isGenerator) {
        auto state = keep(std::make_shared<SuspendedValue>());
        state->code = function->code;
        state->names = std::move(names);
        state->function = function;
        auto made = keep(std::make_shared<IteratorValue>());
        made->what = IteratorValue::What::Generator;
        made->suspended = std::move(state);
        if (spend(16, callee))
            m_stack.push_back({.value = Value::of(Kind::Iterator, std::move(made)), .begin = callee.begin});
        return true;
    }
    m_frames.push_back({.code = function->code,
                        .names = std::move(names),
                        .function = function,
                        .stack = m_stack.size(),
                        .calledAt = callee.begin,
                        .trains = trains()});
    return true;
}

/// Goes on with a generator to its next item; false at its end.
bool Evaluator::resume(SuspendedValue &of, Value &item, const Argument &at, std::optional<Refused> raised)
{
    if (of.over)
        return false;
    if (of.runs || m_nested >= mostNested || m_frames.size() >= mostFrames) {
        refuse(at, says(why::thisIsNestedTooDeepHere), ErrorCode::LimitReached);
        return false;
    }
    const std::size_t frames = m_frames.size(), stack = m_stack.size();
    m_frames.push_back({.code = of.code,
                        .names = of.names,
                        .function = of.function,
                        .at = of.at,
                        .stack = stack,
                        .generator = &of,
                        .calledAt = at.begin,
                        .trains = trains()});
    m_stack.insert(m_stack.end(), of.stack.begin(), of.stack.end());
    if (raised)
        m_refused = std::move(raised);
    else if (of.begun)
        m_stack.push_back({.value = Value{}, .begin = at.begin});
    of.begun = of.runs = true;
    of.yielded = false;
    ++m_nested;
    execute(frames);
    m_nested = std::max(m_nested - 1, 0);
    of.runs = false;
    of.over = !of.yielded || failed();
    if (failed() || m_stack.size() <= stack)
        return false;
    item = take().value;
    return of.yielded;
}

bool Evaluator::raiseIn(SuspendedValue &generator, const Value &exception, const Argument &at)
{
    Refused raised = *exception.instance().caught;
    raised.value = exception;
    Value item;
    return resume(generator, item, at, std::move(raised));
}

/// Puts the function that runs aside, with what is on its stack.
void Evaluator::yield()
{
    Argument item = take();
    Frame &frame = m_frames.back();
    SuspendedValue &state = *frame.generator;
    state.at = frame.at;
    const auto from = m_stack.begin() + static_cast<std::ptrdiff_t>(frame.stack);
    state.stack.assign(from, m_stack.end());
    m_stack.erase(from, m_stack.end());
    state.yielded = true;
    m_frames.pop_back();
    item.variable = item.keyword = {};
    m_stack.push_back(std::move(item));
}

Value Evaluator::defined(std::string_view text, std::string_view shown)
{
    Value &made = m_defined[text.data()];
    if (made.kind == Kind::Function)
        return made;
    Lexer lexer(text, m_options.depth);
    Parser parser(lexer, m_options);
    Tree tree;
    NodeIndex root = noNode;
    parser.advance();
    if (parser.statement(tree, root))
        return refuse(0, 1, ErrorCode::Unsupported, says(why::theDefinitionOfCannotBeRead, shown));
    std::shared_ptr<const Code> code = m_compiler.definition(tree, root);
    m_codes.push_back(code);
    auto names = keep(std::make_shared<Names>());
    names->closed = true;
    m_frames.push_back({.code = std::move(code), .names = std::move(names), .stack = m_stack.size()});
    execute(m_frames.size() - 1);
    if (failed())
        return Value::missing();
    made = take().value;
    made.function().shown = shown;
    return made;
}

std::string Evaluator::definitionName(const std::string &otherwise) const
{
    for (const Frame &frame : m_frames)
        if (frame.code->isDefinition && frame.function)
            return shownPath(frame.function->shown);
    return otherwise;
}

bool Evaluator::enter(const Argument &callee, std::vector<Argument> &arguments, Offset at)
{
    const Value &what = callee.value;
    if (what.kind == Kind::Function)
        return enterFunction(std::static_pointer_cast<FunctionValue>(what.object), arguments, callee, at);
    if (what.kind == Kind::Method && what.bound().kind == Kind::Function) {
        const auto function = std::static_pointer_cast<FunctionValue>(what.bound().object);
        arguments.insert(arguments.begin(), Argument{.value = what.receiver(), .begin = callee.begin});
        return enterFunction(function, arguments, callee, at);
    }
    if (what.kind == Kind::Class) {
        bool entered = false;
        Value made = construct(callee, arguments, at, entered);
        if (!entered && !failed())
            m_stack.push_back({.value = std::move(made), .begin = callee.begin});
        return true;
    }
    if (what.kind == Kind::Instance && what.instance().userClass) {
        InstanceValue &object = what.instance();
        const std::string base = libraryBase(*object.userClass);
        const Value *method = classAttribute(*object.userClass, "__call__");
        for (const std::string_view name : {"forward", "call"})
            if (method == nullptr && !base.empty())
                method = classAttribute(*object.userClass, name);
        if (method == nullptr || method->kind != Kind::Function)
            return false; // the library knows what its own class does, or refuses
        const Value function = *method;
        beforeCall(*this, callee, arguments, at);
        if (failed())
            return true;
        const bool takes = std::ranges::any_of(function.function().code->parameters, [](const ParameterName &one) {
            return one.name == "training" || one.kind == '^';
        });
        const bool trains = base.starts_with("keras.") && trainsNow(arguments, takes, this->trains());
        arguments.insert(arguments.begin(), Argument{.value = what, .begin = callee.begin});
        const std::size_t frames = m_frames.size();
        enterFunction(std::static_pointer_cast<FunctionValue>(function.object), arguments, callee, at);
        if (m_frames.size() > frames)
            m_frames.back().trains = trains;
        return true;
    }
    return false;
}

Value Evaluator::call(const Argument &callee, std::vector<Argument> arguments, Offset at)
{
    if (m_nested >= mostNested)
        return refuse(callee.begin, at, ErrorCode::LimitReached, says(why::thisIsNestedTooDeepHere, mostNested));
    ++m_nested;
    const std::size_t frames = m_frames.size(), stack = m_stack.size();
    Value result = Value::missing();
    if (enter(callee, arguments, at)) {
        execute(frames);
        if (!failed() && m_stack.size() > stack)
            result = take().value;
    } else if (!failed()) {
        result = callValue(*this, callee, std::move(arguments), at);
    }
    --m_nested;
    return result;
}

Value *Evaluator::classAttribute(ClassValue &type, std::string_view name, ClassValue *after)
{
    // Depth first, from left to right.
    std::vector<ClassValue *> waiting{&type};
    bool open = after == nullptr;
    for (int turns = 0; !waiting.empty() && turns < 1000; ++turns) {
        ClassValue *one = waiting.back();
        waiting.pop_back();
        if (open) {
            const auto found = one->names->bindings.find(name);
            if (found != one->names->bindings.end())
                return &found->second.value;
        }
        open = open || one == after;
        for (auto base = one->bases.rbegin(); base != one->bases.rend(); ++base)
            if (base->kind == Kind::Class)
                waiting.push_back(&base->classOf());
    }
    return nullptr;
}

std::string Evaluator::libraryBase(ClassValue &type, ClassValue *after)
{
    std::vector<ClassValue *> waiting{after != nullptr ? after : &type};
    for (int turns = 0; !waiting.empty() && turns < 1000; ++turns) {
        ClassValue *one = waiting.back();
        waiting.pop_back();
        for (const Value &base : one->bases)
            if (base.kind == Kind::Path && !isPlainBase(base.text()))
                return base.text();
        for (auto base = one->bases.rbegin(); base != one->bases.rend(); ++base)
            if (base->kind == Kind::Class)
                waiting.push_back(&base->classOf());
    }
    return {};
}

/// Gives a dataclass's object its fields: in the order of the class, by name, or as they are there.
Value Evaluator::fill(const Value &made, const std::vector<Argument> &arguments, const Argument &callee, Offset at)
{
    InstanceValue &object = made.instance();
    std::vector<std::pair<Offset, std::string_view>> fields;
    for (const auto &[name, binding] : object.userClass->names->bindings)
        if (binding.value.kind != Kind::Function && binding.value.kind != Kind::Class)
            fields.emplace_back(binding.at, name);
    std::sort(fields.begin(), fields.end());
    std::size_t position = 0;
    for (const Argument &one : arguments) {
        std::string_view name = one.keyword;
        if (name.empty() && position < fields.size())
            name = fields[position++].second;
        if (std::none_of(fields.begin(), fields.end(), [&](const auto &field) { return field.second == name; }))
            return refuse(one, says(why::thisItemDoesNotExist, object.userClass->name));
        object.set(name, one.value);
    }
    for (const auto &[place, name] : fields)
        if (object.find(name) == nullptr) {
            Value usual = object.userClass->names->bindings.at(name).value;
            if (usual.kind == Kind::Instance && usual.instance().type.ends_with(".field")) {
                const Value factory = usual.instance().get("default_factory");
                usual = factory.kind == Kind::None ? usual.instance().get("default")
                                                   : call({.value = factory, .begin = callee.begin}, {}, at);
            }
            if (usual.kind == Kind::Ellipsis)
                return refuse(callee.begin, at, ErrorCode::Unsupported,
                              says(why::theFieldIsGivenNoValue, name.substr(0, 60)));
            object.set(name, usual);
        }
    if (const Value *after = classAttribute(*object.userClass, "__post_init__"))
        (void)call({.value = Value::method(made, *after), .begin = callee.begin}, {}, at);
    return failed() ? Value::missing() : made;
}

/// A new object; `entered` where its __init__ was begun.
Value Evaluator::construct(const Argument &callee, std::vector<Argument> &arguments, Offset at, bool &entered)
{
    auto object = keep(std::make_shared<InstanceValue>());
    object->userClass = std::static_pointer_cast<ClassValue>(callee.value.object);
    object->at = callee.begin;
    const std::string base = libraryBase(*object->userClass);
    Value made = Value::of(Kind::Instance, object);
    if (!spend(16, callee))
        return Value::missing();
    const Value *init = classAttribute(*object->userClass, "__init__");
    if (init != nullptr && init->kind == Kind::Function) {
        const auto function = std::static_pointer_cast<FunctionValue>(init->object);
        arguments.insert(arguments.begin(), Argument{.value = made, .begin = callee.begin});
        entered = true;
        const std::size_t frames = m_frames.size();
        enterFunction(function, arguments, callee, at);
        if (!failed() && m_frames.size() > frames)
            m_frames.back().made = made;
        return made;
    }
    if (object->userClass->isRecord)
        return fill(made, arguments, callee, at);
    if (!base.empty())
        return constructBase(*this, made, base, std::move(arguments), callee, at);
    if (!arguments.empty())
        return refuse(arguments.front(), says(why::takesFewerArguments, object->userClass->name));
    return made;
}

Value Evaluator::instanceAttribute(const Argument &of, std::string_view name, Offset at)
{
    InstanceValue &object = of.value.instance();
    if (const Value *own = object.find(name))
        return own->kind == Kind::Missing ? consequence({.value = *own, .begin = of.begin, .variable = name}) : *own;
    if (object.userClass) {
        if (name == "__class__")
            return Value::of(Kind::Class, object.userClass);
        if (const Value *inherited = classAttribute(*object.userClass, name)) {
            if (inherited->kind != Kind::Function)
                return *inherited;
            FunctionValue &function = inherited->function();
            if (function.isStatic)
                return *inherited;
            const Value receiver = function.isClassMethod ? Value::of(Kind::Class, object.userClass) : of.value;
            const Value method = Value::method(receiver, *inherited);
            return function.isProperty ? call({.value = method, .begin = of.begin}, {}, at) : method;
        }
        if (libraryBase(*object.userClass).empty())
            return raises("builtins.AttributeError",
                          refuse(at, at + static_cast<Offset>(name.size()), ErrorCode::Unsupported,
                                 says(why::hasNoAttribute, object.userClass->name, name.substr(0, 60))));
    }
    return objectAttribute(*this, of, name, at);
}

Value Evaluator::superHere(const Argument &at)
{
    const FunctionValue *function = m_frames.empty() ? nullptr : m_frames.back().function.get();
    if (function == nullptr || !function->owner || function->code->parameters.empty())
        return refuse(at, says(why::superStandsOutsideAMethod));
    const auto self = m_frames.back().names->bindings.find(function->code->parameters.front().name);
    if (self == m_frames.back().names->bindings.end() || self->second.value.kind != Kind::Instance)
        return refuse(at, says(why::superStandsOutsideAMethod));
    Value both = Value::ofList({self->second.value, Value::of(Kind::Class, function->owner)}, true);
    both.kind = Kind::Super;
    return both;
}

Value Evaluator::superAttribute(const Argument &of, std::string_view name, Offset at)
{
    const Value receiver = itemOf(of.value.list(), 0), after = itemOf(of.value.list(), 1);
    ClassValue &own = *receiver.instance().userClass;
    if (Value *inherited = classAttribute(own, name, &after.classOf()))
        return inherited->kind == Kind::Function ? Value::method(receiver, *inherited) : *inherited;
    if (libraryBase(own, &after.classOf()).empty()) {
        if (name == "__init__")
            return Value::opaque("object.__init__");
        return refuse(at, at + static_cast<Offset>(name.size()), ErrorCode::Unsupported,
                      says(why::noBaseClassHas, name.substr(0, 60)));
    }
    return Value::method(receiver, "super." + std::string(name.substr(0, 60)));
}

} // namespace lab::python
