#include "core/formats/python/library/symbols.h"
#include "core/formats/python/library/layers.h"
#include "core/formats/python/reasons.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

namespace lab::python {
namespace {

constexpr Index openSize = 32; ///< stands for a size that is not known

bool holdsSymbol(const Value &value)
{
    if (value.kind == Kind::Symbol)
        return true;
    if (value.kind != Kind::List || value.list().packed)
        return false;
    const std::vector<Value> &items = value.list().items;
    return std::any_of(items.begin(), items.end(), [](const Value &item) {
        return item.kind == Kind::Symbol || (item.kind == Kind::List && !item.list().packed &&
                                             std::any_of(item.list().items.begin(), item.list().items.end(),
                                                         [](const Value &one) { return one.kind == Kind::Symbol; }));
    });
}

/// The same value with every placeholder replaced.
template <typename Replace>
Value replaced(const Value &value, Replace replace, int depth = 0)
{
    if (value.kind == Kind::Symbol)
        return replace(value);
    if (value.kind != Kind::List || value.list().packed || depth > 2 || !holdsSymbol(value))
        return value;
    std::vector<Value> items;
    for (const Value &item : value.list().items)
        items.push_back(replaced(item, replace, depth + 1));
    return Value::ofList(std::move(items), value.list().tuple);
}

template <typename Visit>
void forEachSymbol(const std::vector<Argument> &arguments, Visit visit)
{
    for (const Argument &one : arguments)
        (void)replaced(one.value, [&](const Value &symbol) {
            visit(symbol);
            return symbol;
        });
}

} // namespace

bool waits(const std::vector<Argument> &arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](const Argument &one) { return holdsSymbol(one.value); });
}

bool takesSymbols(std::string_view path)
{
    constexpr std::array<std::string_view, 9> own{
        "tensorflow.Tensor.eval", "tensorflow.Session.run", "keras.Model",
        "builtins.print",         "builtins.isinstance",    "builtins.len",
        "builtins.type",          "keras.Sequential",       "tensorflow.gradients"};
    return path.starts_with("list.") || path == "builtins.list" || std::find(own.begin(), own.end(), path) != own.end();
}

Value placeholder(Evaluator &evaluator, const std::vector<Index> &sizes, ArrayType type, const Argument &at)
{
    auto symbol = evaluator.keep(std::make_shared<SymbolValue>());
    symbol->isInput = true;
    symbol->at = at.begin;
    symbol->example = Value::missing();
    std::vector<Index> example = sizes;
    symbol->batch = !example.empty() && example.front() < 0;
    if (symbol->batch)
        example.front() = 1;
    for (Index &size : example) { // an axis that is left open: the layers behind it are built all the same
        symbol->open = symbol->open || size < 0;
        size = size < 0 ? openSize : size;
    }
    if (!sizes.empty() && sizes.back() >= 0) {
        if (!evaluator.room(example, at))
            return Value::missing();
        symbol->example = Value::ofArray(makeArray(*Shape::of(example), type, Origin::TensorFlow));
    }
    return Value::of(Kind::Symbol, std::move(symbol));
}

Value recorded(Evaluator &evaluator, const Argument &callee, std::vector<Argument> arguments, Offset at)
{
    auto symbol = evaluator.keep(std::make_shared<SymbolValue>());
    if (!evaluator.spend(16, callee))
        return Value::missing();
    symbol->callee = callee;
    symbol->callee.variable = {};
    symbol->at = at;
    symbol->example = Value::missing();
    bool known = true;
    forEachSymbol(arguments, [&](const Value &one) {
        known = known && one.symbol().example.kind != Kind::Missing;
        symbol->batch = symbol->batch || one.symbol().batch;
        symbol->open = symbol->open || one.symbol().open;
    });
    symbol->arguments = std::move(arguments);
    Value whole = Value::of(Kind::Symbol, symbol);
    if (!known)
        return whole;
    std::vector<Argument> examples = symbol->arguments;
    for (Argument &one : examples)
        one.value = replaced(one.value, [](const Value &waiting) { return waiting.symbol().example; });
    ++evaluator.quiet;
    symbol->example = evaluator.call(callee, std::move(examples), at);
    --evaluator.quiet;
    if (evaluator.failed())
        return Value::missing();
    if (symbol->example.kind != Kind::List)
        return whole;
    std::vector<Value> items;
    for (Index i = 0; i < std::min<Index>(lengthOf(symbol->example.list()), 1000); ++i) {
        auto item = evaluator.keep(std::make_shared<SymbolValue>(*symbol));
        item->item = static_cast<int>(i);
        item->example = itemOf(symbol->example.list(), i);
        items.push_back(Value::of(Kind::Symbol, std::move(item)));
    }
    return Value::ofList(std::move(items), symbol->example.list().tuple);
}

std::vector<Index> openSizes(Evaluator &evaluator, const Value &sizes, const Argument &at)
{
    std::vector<Index> all;
    if (sizes.kind != Kind::List)
        evaluator.refuse(at, says(why::reshapeCannotTakeTheShape));
    for (Index i = 0; sizes.kind == Kind::List && i < std::min<Index>(lengthOf(sizes.list()), 16); ++i) {
        const Value size = itemOf(sizes.list(), i);
        all.push_back(size.kind == Kind::None ? -1
                                              : integerOf(evaluator, {.value = size, .begin = at.begin}).value_or(1));
    }
    return all;
}

Value symbolAttribute(Evaluator &evaluator, const Argument &of, std::string_view name, Offset at)
{
    SymbolValue &symbol = of.value.symbol();
    const std::string word(name.substr(0, 60));
    if (name == "name" || name == "op" || name == "graph")
        return Value::opaque("a placeholder's " + word);
    if (symbol.example.kind == Kind::Array && (name == "dtype" || name == "ndim"))
        return valueAttribute(evaluator, {.value = symbol.example, .begin = of.begin}, name, at);
    if (name == "shape" || name == "get_shape") {
        if (symbol.example.kind != Kind::Array)
            return evaluator.refuse(of, says(why::theShapeOfThisPlaceholderIs));
        std::vector<Value> sizes;
        for (const Index size : symbol.example.array().shape.sizes())
            sizes.push_back((sizes.empty() && symbol.batch) || symbol.open ? Value{} : Value::ofInt(size));
        if (symbol.open && !sizes.empty())
            sizes.back() = Value::ofInt(symbol.example.array().shape[symbol.example.array().shape.rank() - 1]);
        const Value shape = Value::ofList(std::move(sizes), true);
        return name == "shape" ? shape : Value::method(shape, "list.itself");
    }
    for (const char *prefix : {"tensorflow.Tensor.", "."})
        if (libraryRow(prefix + word) != nullptr)
            return Value::method(of.value, prefix + word);
    return evaluator.refuse(at, at + static_cast<Offset>(name.size()), ErrorCode::Unsupported,
                            says(why::ofAPlaceholderIsNotSupported, word));
}

Value computed(Evaluator &evaluator, const Argument &wanted, const std::vector<std::pair<Value, Argument>> &feed,
               Offset at)
{
    if (wanted.value.kind == Kind::List && !wanted.value.list().packed) {
        std::vector<Value> all;
        for (const Value &item : wanted.value.list().items) {
            all.push_back(computed(evaluator, {.value = item, .begin = wanted.begin}, feed, at));
            if (evaluator.failed() || all.size() > 1000)
                return Value::missing();
        }
        return Value::ofList(std::move(all), wanted.value.list().tuple);
    }
    if (wanted.value.kind != Kind::Symbol)
        return wanted.value;
    std::vector<SymbolValue *> touched;
    for (const auto &[symbol, value] : feed) {
        if (symbol.kind != Kind::Symbol)
            continue;
        symbol.symbol().fed = value.value;
        touched.push_back(&symbol.symbol());
    }
    std::vector<SymbolValue *> waiting{&wanted.value.symbol()};
    while (!waiting.empty() && !evaluator.failed()) {
        SymbolValue &one = *waiting.back();
        if (one.fed.kind != Kind::None) {
            waiting.pop_back();
            continue;
        }
        if (one.isInput) {
            evaluator.refuse(wanted, says(why::aPlaceholderIsGivenNoValue));
            break;
        }
        const std::size_t before = waiting.size();
        if (before > 4000 || !evaluator.work(1, wanted)) {
            evaluator.refuse(wanted, says(why::thisIsNestedTooDeepHere), ErrorCode::LimitReached);
            break;
        }
        forEachSymbol(one.arguments, [&](const Value &symbol) {
            if (symbol.symbol().fed.kind == Kind::None)
                waiting.push_back(&symbol.symbol());
        });
        std::reverse(waiting.begin() + static_cast<std::ptrdiff_t>(before), waiting.end()); // the first argument first
        if (waiting.size() > before)
            continue;
        std::vector<Argument> arguments = one.arguments;
        for (Argument &argument : arguments)
            argument.value = replaced(argument.value, [](const Value &symbol) { return symbol.symbol().fed; });
        one.fed = evaluator.call(one.callee, std::move(arguments), one.at);
        if (one.item >= 0 && one.fed.kind == Kind::List && one.item < lengthOf(one.fed.list()))
            one.fed = itemOf(one.fed.list(), one.item);
        if (one.fed.kind == Kind::None)
            one.fed = Value::opaque("nothing");
        touched.push_back(&one);
        waiting.pop_back();
    }
    Value result = evaluator.failed() ? Value::missing() : wanted.value.symbol().fed;
    for (SymbolValue *one : touched)
        one->fed = Value{};
    return result;
}

namespace {

/// What to give to all placeholders that `end` is computed from; nothing where one does not say its shape.
std::optional<std::vector<std::pair<Value, Argument>>> drawnFeed(Evaluator &evaluator, const Value &end)
{
    std::vector<std::pair<Value, Argument>> feed;
    std::vector<Value> found{end};
    std::unordered_set<const Object *> seen{end.object.get()};
    for (std::size_t i = 0; i < found.size() && found.size() < 4000; ++i) {
        const Value one = found[i];
        const Argument at{.value = {}, .begin = one.symbol().at};
        if (!evaluator.work(64, at)) // to find it and what it is made from
            return std::nullopt;
        if (one.symbol().isInput) {
            const std::optional<ArrayValue> drawn = drawnExample(evaluator, one.symbol(), at);
            if (!drawn)
                return std::nullopt;
            feed.emplace_back(one, Argument{.value = Value::ofArray(*drawn), .begin = at.begin});
            continue;
        }
        forEachSymbol(one.symbol().arguments, [&](const Value &symbol) {
            if (seen.insert(symbol.object.get()).second)
                found.push_back(symbol);
        });
    }
    return feed;
}

} // namespace

void computeOpenGraph(Evaluator &evaluator)
{
    std::vector<std::pair<Offset, std::string_view>> ends;
    for (const auto &[name, binding] : evaluator.module().bindings)
        if (binding.value.kind == Kind::Symbol && !binding.value.symbol().isInput)
            ends.emplace_back(binding.value.symbol().at, name);
    std::sort(ends.begin(), ends.end(), std::greater<>());
    for (const auto &[at, name] : ends) {
        const Value end = evaluator.module().bindings.at(name).value;
        if (const auto feed = drawnFeed(evaluator, end))
            (void)computed(evaluator, {.value = end, .begin = at}, *feed, at);
        evaluator.forgetRefusal();
        if (!evaluator.reading().calls.empty())
            return evaluator.note(says(why::theModelIsGivenNoInput));
    }
}

} // namespace lab::python
