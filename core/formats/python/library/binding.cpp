// How a call's arguments find their names, and what rows read from them.

#include "core/formats/python/library/library.h"
#include "core/formats/python/reasons.h"
#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab::python {
namespace {

/// One name of a row: "filters/filter", "*size", "name~", "order=C".
struct Name {
    std::string_view spellings, only;
    bool spreads = false, any = false;

    [[nodiscard]] bool is(std::string_view word) const
    {
        for (std::string_view rest = spellings; !rest.empty();) {
            const std::size_t slash = std::min(rest.find('/'), rest.size());
            if (rest.substr(0, slash) == word)
                return true;
            rest.remove_prefix(std::min(slash + 1, rest.size()));
        }
        return false;
    }
    [[nodiscard]] std::string first() const { return std::string(spellings.substr(0, spellings.find('/'))); }
};

std::size_t readNames(std::string_view row, std::array<Name, Bound::most> &names)
{
    std::size_t count = 0;
    for (std::string_view rest = row; !rest.empty() && count < names.size();) {
        const std::size_t blank = std::min(rest.find(' '), rest.size());
        std::string_view word = rest.substr(0, blank);
        Name &name = names[count++];
        if (word == "*" || word == "*~") {
            name.spellings = word;
            break;
        }
        name.spreads = word.starts_with('*');
        word.remove_prefix(name.spreads ? 1 : 0);
        name.any = word.ends_with('~');
        word.remove_suffix(name.any ? 1 : 0);
        const std::size_t equals = word.find('=');
        name.only = equals == std::string_view::npos ? std::string_view() : word.substr(equals + 1);
        name.spellings = word.substr(0, equals);
        rest.remove_prefix(std::min(blank + 1, rest.size()));
    }
    return count;
}

bool isOnly(const Value &value, std::string_view only)
{
    if (value.kind == Kind::Bool)
        return only == (value.integer != 0 ? "True" : "False");
    if (value.isNumber())
        return readDouble(only) == std::optional(value.number());
    return value.kind == Kind::None || (value.kind == Kind::Text && value.text() == only);
}

} // namespace

std::optional<Bound> bindArguments(Evaluator &evaluator, const LibraryRow &row, std::vector<Argument> &arguments,
                                   const Argument &callee, Offset functionAt)
{
    Bound bound;
    bound.callee = callee;
    bound.functionAt = functionAt;
    bound.path = row.path;
    bound.evaluator = &evaluator;
    std::array<Name, Bound::most> names;
    const std::size_t count = readNames(row.arguments, names);
    const auto spread = std::find_if(names.begin(), names.end(), [](const Name &one) { return one.spreads; });
    const auto spreadAt = static_cast<std::size_t>(spread - names.begin());
    const std::string shown = shownPath(row.path);
    bound.looked = names[0].spellings == "self" ? 1U : 0U;
    std::size_t position = 0;
    for (Argument &argument : arguments) {
        std::size_t place = count;
        if (argument.keyword.empty()) {
            if (position == spreadAt) {
                bound.spread.push_back(argument);
                continue;
            }
            place = std::min(position++, count);
        } else {
            for (std::size_t i = 0; i < count && place == count; ++i)
                if (names[i].is(argument.keyword))
                    place = i;
        }
        if (place == count && !argument.keyword.empty() && count > 0 && names[count - 1].spellings.starts_with('*')) {
            bound.more.push_back(argument);
            continue;
        }
        if (place == count) {
            if (argument.keyword.empty())
                evaluator.refuse(argument, says(why::takesFewerArguments, shown, count));
            else
                evaluator.refuse(argument, says(why::hasNoArgumentNamed, shown, argument.keyword.substr(0, 40)));
            return std::nullopt;
        }
        if (bound.named[place] != nullptr) {
            evaluator.refuse(argument, says(why::isGivenTheArgumentTwice, shown, names[place].first()));
            return std::nullopt;
        }
        if (!names[place].only.empty() && !isOnly(argument.value, names[place].only)) {
            evaluator.refuse(argument, says(why::isUnderstoodOnlyWith, shown, names[place].first(), names[place].only));
            return std::nullopt;
        }
        if (names[place].any || !names[place].only.empty())
            bound.looked |= 1U << place;
        bound.named[place] = &argument;
    }
    // size=(2, 3) by its name is as good as size spread out.
    if (spreadAt < count) {
        bound.looked |= 1U << spreadAt;
        if (bound.spread.empty() && bound.named[spreadAt] != nullptr)
            bound.spread.push_back(*bound.named[spreadAt]);
    }
    return bound;
}

Value callRow(Evaluator &evaluator, const LibraryRow &row, std::vector<Argument> arguments, const Argument &callee,
              Offset at)
{
    for (const Argument &one : arguments)
        if (one.value.kind == Kind::Missing)
            return evaluator.consequence(one);
    if (row.function == nullptr) {
        const Value function = evaluator.defined(row.arguments, row.path);
        std::vector<Argument> given = arguments;
        for (Argument &one : given)
            one.variable = {};
        ++evaluator.unrecorded;
        Value made = function.kind == Kind::Function
                         ? evaluator.call({.value = function, .begin = callee.begin}, std::move(given), at)
                         : Value::missing();
        --evaluator.unrecorded;
        const std::size_t sources = row.path.ends_with("_as") ? 1 : arguments.size(); // of the other only the shape
        return evaluator.failed() ? Value::missing(evaluator.refused()->harmless)
                                  : derived(std::move(made), std::span(arguments).first(sources));
    }
    std::optional<Bound> bound = bindArguments(evaluator, row, arguments, callee, at);
    if (!bound)
        return Value::missing();
    Value result = row.function(evaluator, *bound);
    for (std::size_t i = 0; i < Bound::most && !evaluator.failed(); ++i)
        if (bound->named[i] != nullptr && (bound->looked & (1U << i)) == 0 &&
            bound->named[i]->value.kind != Kind::None) {
            std::array<Name, Bound::most> names;
            readNames(row.arguments, names);
            return evaluator.refuse(*bound->named[i],
                                    says(why::theArgumentOfIsNotUnderstood, names[i].first(), shownPath(row.path)));
        }
    if (evaluator.failed())
        return Value::missing(evaluator.refused()->harmless);
    if (!bound->fresh)
        result = derived(std::move(result), arguments);
    for (const Argument &one : arguments)
        if ((one.keyword == "requires_grad" || one.keyword == "trainable") && result.kind == Kind::Array)
            result.array().learns = one.value.isNumber() && one.value.number() != 0 ? 1 : 0;
    return result;
}

Value needs(Evaluator &evaluator, const Bound &call)
{
    const LibraryRow *row = libraryRow(call.path);
    return refuseHere(
        evaluator, call,
        says(why::isNotUnderstoodWithTheseArguments, shownPath(call.path), row == nullptr ? "" : argumentsOf(*row)));
}

Value refuseHere(Evaluator &evaluator, const Bound &call, Sentence reason)
{
    const bool after = call.named[0] != nullptr && call.named[0]->value.kind == Kind::Array &&
                       call.named[0]->value.array().afterConvolution;
    return evaluator.refuse(call.callee.begin, call.functionAt, ErrorCode::Unsupported, std::move(reason), after);
}

Origin originOf(std::string_view path)
{
    if (path.starts_with("torch."))
        return Origin::Torch;
    return path.starts_with("tensorflow.") || path.starts_with("keras.") || path.starts_with('.') ? Origin::TensorFlow
                                                                                                  : Origin::NumPy;
}

Index Bound::whole(std::size_t i, Index usual) const
{
    return has(i) ? integerOf(*evaluator, (*this)[i]).value_or(usual) : usual;
}

double Bound::real(std::size_t i, double usual) const
{
    return has(i) ? numberOf(*evaluator, (*this)[i]).value_or(usual) : usual;
}

std::vector<Index> Bound::wholes(std::size_t i, const std::vector<Index> &usual) const
{
    return has(i) ? integersOf(*evaluator, (*this)[i]).value_or(usual) : usual;
}

std::vector<Index> Bound::several(std::size_t i, std::size_t count, Index usual) const
{
    std::vector<Index> numbers = wholes(i, {usual});
    if (numbers.size() == 1)
        numbers.resize(count, numbers.front());
    if (numbers.size() != count) {
        evaluator->refuse((*this)[i], says(why::oneOrWholeNumbersAreNeeded, count, numbers.size()));
        numbers.assign(count, usual);
    }
    return numbers;
}

std::string Bound::word(std::size_t i, std::string_view usual) const
{
    if (has(i) && (*this)[i].value.kind != Kind::Text)
        evaluator->refuse((*this)[i], says(why::aWordIsNeededHereNot, describe((*this)[i].value)));
    return has(i) && !failed() ? (*this)[i].value.text().substr(0, 60) : std::string(usual);
}

ArrayValue Bound::array(std::size_t i, Origin origin) const
{
    if (!has(i))
        needs(*evaluator, *this);
    std::optional<ArrayValue> made = failed() ? std::nullopt : operandOf(*evaluator, (*this)[i], origin);
    return made ? *made : makeArray(Shape{}, ArrayType::Float32, origin);
}

ArrayType Bound::type(std::size_t i, ArrayType usual) const
{
    return has(i) ? typeOf(*evaluator, (*this)[i], originOf(path)).value_or(usual) : usual;
}

std::optional<Index> integerOf(Evaluator &evaluator, const Argument &argument)
{
    if (argument.value.isInteger())
        return argument.value.integer;
    if (argument.value.kind == Kind::Array && argument.value.array().size() == 1 &&
        !isFloat(argument.value.array().type)) {
        const std::optional<ArrayValue> array = evaluator.settled(argument.value.array(), argument);
        return array ? std::optional(wholeAt(*array, 0)) : std::nullopt;
    }
    if (argument.value.kind == Kind::Missing)
        evaluator.consequence(argument);
    else
        evaluator.refuse(argument, says(why::aWholeNumberIsNeededHere, describe(argument.value)));
    return std::nullopt;
}

std::optional<double> numberOf(Evaluator &evaluator, const Argument &argument)
{
    if (argument.value.isNumber())
        return argument.value.number();
    if (argument.value.kind == Kind::Array && argument.value.array().size() == 1) {
        const std::optional<ArrayValue> array = evaluator.settled(argument.value.array(), argument);
        return array ? std::optional(realAt(*array, 0)) : std::nullopt;
    }
    evaluator.refuse(argument, says(why::aNumberIsNeededHereNot, describe(argument.value)));
    return std::nullopt;
}

std::optional<std::vector<Index>> integersOf(Evaluator &evaluator, const Argument &argument)
{
    std::vector<Index> numbers;
    Value items = argument.value;
    if (items.kind == Kind::Range) {
        const std::optional<std::vector<Value>> all = evaluator.itemsOf(argument);
        if (!all)
            return std::nullopt;
        items = Value::ofList(*all, true);
    }
    if (items.kind == Kind::Array) {
        const std::optional<ArrayValue> array = evaluator.settled(items.array(), argument);
        if (!array || isFloat(array->type) || array->shape.rank() > 1 || array->size() > 64) {
            if (array)
                evaluator.refuse(argument, says(why::aFewWholeNumbersAreNeeded, describe(items)));
            return std::nullopt;
        }
        for (Index i = 0; i < array->size(); ++i)
            numbers.push_back(wholeAt(*array, i));
        return numbers;
    }
    if (items.kind != Kind::List) {
        const std::optional<Index> one = integerOf(evaluator, argument);
        return one ? std::optional(std::vector{*one}) : std::nullopt;
    }
    if (lengthOf(items.list()) > 64) {
        evaluator.refuse(argument, says(why::aFewWholeNumbersAreNeeded, lengthOf(items.list())));
        return std::nullopt;
    }
    for (Index i = 0; i < lengthOf(items.list()); ++i) {
        const std::optional<Index> one =
            integerOf(evaluator, {.value = itemOf(items.list(), i), .begin = argument.begin});
        if (!one)
            return std::nullopt;
        numbers.push_back(*one);
    }
    return numbers;
}

std::optional<Shape> shapeOf(Evaluator &evaluator, const Argument &argument)
{
    const std::optional<std::vector<Index>> sizes = integersOf(evaluator, argument);
    if (!sizes || !evaluator.room(*sizes, argument))
        return std::nullopt;
    return *Shape::of(*sizes);
}

std::optional<ArrayType> typeOf(Evaluator &evaluator, const Argument &argument, Origin origin)
{
    if (argument.value.kind == Kind::Type)
        return static_cast<ArrayType>(argument.value.integer);
    if (argument.value.kind == Kind::Path) {
        const std::string &path = argument.value.text();
        if (path == "builtins.float")
            return origin == Origin::NumPy ? ArrayType::Float64 : ArrayType::Float32;
        if (path == "builtins.int")
            return origin == Origin::TensorFlow ? ArrayType::Int32 : ArrayType::Int64;
        if (path == "builtins.bool")
            return ArrayType::Bool;
    }
    if (argument.value.isText("float") && origin == Origin::TensorFlow)
        return ArrayType::Float32;
    if (argument.value.kind == Kind::Text)
        if (const std::optional<ArrayType> type = typeNamed(argument.value.text()))
            return type;
    evaluator.refuse(argument, says(why::aTypeSuchAsFloat32Is, describe(argument.value)));
    return std::nullopt;
}

std::optional<ArrayValue> operandOf(Evaluator &evaluator, const Argument &argument, Origin origin)
{
    if (argument.value.kind == Kind::Array)
        return evaluator.settled(argument.value.array(), argument);
    return converted(evaluator, argument, origin, std::nullopt);
}

} // namespace lab::python
