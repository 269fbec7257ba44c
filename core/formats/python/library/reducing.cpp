// Sums and the like along axes, products of arrays, element by element functions.

#include "core/formats/python/library/functions.h"
#include "core/formats/python/reasons.h"
#include "core/formats/python/running/formatting.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace lab::python {
namespace {

std::optional<ArrayValue> operand(Evaluator &evaluator, const Bound &call, std::size_t i = 0)
{
    if (call.has(i))
        return operandOf(evaluator, call[i], originOf(call.path));
    needs(evaluator, call);
    return std::nullopt;
}

std::string_view lastName(const Bound &call)
{
    return call.path.substr(call.path.rfind('.') + 1);
}

using Change = double (*)(double);

double signOfNumber(double x)
{
    return std::isnan(x) ? x : static_cast<double>((x > 0) - (x < 0));
}

double sigmoidOf(double x)
{
    return 1 / (1 + std::exp(-x));
}

double softplusOf(double x)
{
    return std::max(x, 0.0) + std::log1p(std::exp(-std::abs(x)));
}

double hardSigmoidOf(double x)
{
    return std::clamp(x / 6 + 0.5, 0.0, 1.0);
}

double seluOf(double x)
{
    return 1.0507009873554804934193349852946 * (x > 0 ? x : 1.6732632423543772848170429916717 * std::expm1(x));
}

constexpr std::array activations{
    std::pair<std::string_view, Change>{"tanh", [](double x) { return std::tanh(x); }},
    std::pair<std::string_view, Change>{"sigmoid", sigmoidOf},
    std::pair<std::string_view, Change>{"silu", [](double x) { return x * sigmoidOf(x); }},
    std::pair<std::string_view, Change>{"swish", [](double x) { return x * sigmoidOf(x); }},
    std::pair<std::string_view, Change>{"mish", [](double x) { return x * std::tanh(softplusOf(x)); }},
    std::pair<std::string_view, Change>{"gelu",
                                        [](double x) { return 0.5 * x * (1 + std::erf(x / std::numbers::sqrt2)); }},
    std::pair<std::string_view, Change>{"selu", seluOf},
    std::pair<std::string_view, Change>{"softplus", softplusOf},
    std::pair<std::string_view, Change>{"hardtanh", [](double x) { return std::clamp(x, -1.0, 1.0); }},
    std::pair<std::string_view, Change>{"hardsigmoid", hardSigmoidOf},
    std::pair<std::string_view, Change>{"hard_sigmoid", hardSigmoidOf},
    std::pair<std::string_view, Change>{"hardswish", [](double x) { return x * hardSigmoidOf(x); }},
};

constexpr std::array changes{
    std::pair<std::string_view, Change>{"sqrt", [](double x) { return std::sqrt(x); }},
    std::pair<std::string_view, Change>{"rsqrt", [](double x) { return 1 / std::sqrt(x); }},
    std::pair<std::string_view, Change>{"exp", [](double x) { return std::exp(x); }},
    std::pair<std::string_view, Change>{"log", [](double x) { return std::log(x); }},
    std::pair<std::string_view, Change>{"log2", [](double x) { return std::log2(x); }},
    std::pair<std::string_view, Change>{"log10", [](double x) { return std::log10(x); }},
    std::pair<std::string_view, Change>{"sin", [](double x) { return std::sin(x); }},
    std::pair<std::string_view, Change>{"cos", [](double x) { return std::cos(x); }},
    std::pair<std::string_view, Change>{"tan", [](double x) { return std::tan(x); }},
    std::pair<std::string_view, Change>{"atan", [](double x) { return std::atan(x); }},
    std::pair<std::string_view, Change>{"sign", signOfNumber},
    std::pair<std::string_view, Change>{"square", [](double x) { return x * x; }},
    std::pair<std::string_view, Change>{"floor", [](double x) { return std::floor(x); }},
    std::pair<std::string_view, Change>{"ceil", [](double x) { return std::ceil(x); }},
    std::pair<std::string_view, Change>{"trunc", [](double x) { return std::trunc(x); }},
    std::pair<std::string_view, Change>{"rint", [](double x) { return std::nearbyint(x); }},
    std::pair<std::string_view, Change>{"erf", [](double x) { return std::erf(x); }},
    std::pair<std::string_view, Change>{"log1p", [](double x) { return std::log1p(x); }},
    std::pair<std::string_view, Change>{"expm1", [](double x) { return std::expm1(x); }},
    std::pair<std::string_view, Change>{"sinh", [](double x) { return std::sinh(x); }},
    std::pair<std::string_view, Change>{"cosh", [](double x) { return std::cosh(x); }},
    std::pair<std::string_view, Change>{"arctan", [](double x) { return std::atan(x); }},
    std::pair<std::string_view, Change>{"cbrt", [](double x) { return std::cbrt(x); }},
    std::pair<std::string_view, Change>{"degrees", [](double x) { return x / std::numbers::pi * 180; }},
    std::pair<std::string_view, Change>{"radians", [](double x) { return x * std::numbers::pi / 180; }},
};

struct Axes {
    std::vector<bool> gone; ///< by axis
    Shape shape;            ///< of the result
};

std::optional<Axes> axesOf(Evaluator &evaluator, const Bound &call, const ArrayValue &array, std::size_t i,
                           std::size_t keep)
{
    const int rank = array.shape.rank();
    Axes axes;
    axes.gone.assign(static_cast<std::size_t>(rank), !call.has(i));
    if (call.has(i)) {
        const std::optional<std::vector<Index>> given = integersOf(evaluator, call[i]);
        if (!given)
            return std::nullopt;
        for (const Index one : *given) {
            if (one < -rank || one >= rank) {
                evaluator.refuse(call[i], says(why::axisIsNotAmongAxes, one, rank));
                return std::nullopt;
            }
            axes.gone[static_cast<std::size_t>(one < 0 ? one + rank : one)] = true;
        }
    }
    std::vector<Index> sizes;
    const bool keeps = call.flag(keep);
    for (int axis = 0; axis < rank; ++axis)
        if (!axes.gone[static_cast<std::size_t>(axis)])
            sizes.push_back(array.shape[axis]);
        else if (keeps)
            sizes.push_back(1);
    axes.shape = *Shape::of(sizes);
    return axes;
}

/// One number of a row of numbers, by the function's name.
double reducedRow(std::string_view name, const std::vector<double> &row, double ddof)
{
    const auto n = static_cast<double>(row.size());
    double sum = 0;
    for (const double x : row)
        sum += x;
    if (name.ends_with("sum"))
        return sum;
    if (name.ends_with("mean"))
        return sum / n;
    if (name == "std" || name == "var") {
        double squares = 0;
        for (const double x : row)
            squares += (x - sum / n) * (x - sum / n);
        return name == "std" ? std::sqrt(squares / (n - ddof)) : squares / (n - ddof);
    }
    if (name.ends_with("prod"))
        return std::accumulate(row.begin(), row.end(), 1.0, std::multiplies<>());
    if (name == "any" || name == "all" || name == "reduce_any" || name == "reduce_all") {
        const auto is = [](double x) { return x != 0; };
        return (name.ends_with("any") ? std::any_of(row.begin(), row.end(), is)
                                      : std::all_of(row.begin(), row.end(), is))
                   ? 1
                   : 0;
    }
    const auto nan = std::find_if(row.begin(), row.end(), [](double x) { return std::isnan(x); });
    const bool largest = name.ends_with("max") || name == "amax";
    const auto best = nan != row.end() ? nan
                      : largest        ? std::max_element(row.begin(), row.end())
                                       : std::min_element(row.begin(), row.end());
    return name.starts_with("arg") ? static_cast<double>(best - row.begin()) : *best;
}

/// What comes out where no type is named.
ArrayType reducedType(std::string_view name, const ArrayValue &array)
{
    const bool whole = !isFloat(array.type), sum = name.ends_with("sum") || name.ends_with("prod");
    if (name.starts_with("arg") || (sum && whole && array.origin != Origin::TensorFlow))
        return ArrayType::Int64;
    if (name.ends_with("any") || name.ends_with("all"))
        return ArrayType::Bool;
    return whole && (name.ends_with("mean") || name == "std" || name == "var") ? ArrayType::Float64 : array.type;
}

/// The type of what is chosen or compared: plain numbers take that of the arrays beside them.
ArrayType typeTogether(const Bound &call, const std::array<std::optional<ArrayValue>, 3> &arrays, bool chooses,
                       Origin origin)
{
    const std::size_t first = chooses ? 1 : 0;
    ArrayType type = arrays[first]->type;
    for (std::size_t i = first + 1; i < 3; ++i)
        if (arrays[i] && !call[i].value.isNumber())
            type = call[first].value.isNumber() && i == first + 1 ? arrays[i]->type
                                                                  : promoted(type, arrays[i]->type, origin);
        else if (arrays[i] && call[i].value.kind == Kind::Float && !isFloat(type))
            type = ArrayType::Float64;
    if (chooses && origin != Origin::NumPy && call[1].value.isNumber() && call[2].value.isNumber()) // two plain numbers
        type = isFloat(type) ? ArrayType::Float32 : origin == Origin::TensorFlow ? ArrayType::Int32 : type;
    return type;
}

} // namespace

namespace rows {

Value reduced(Evaluator &evaluator, Bound &call) // array axis keepdims dtype ddof
{
    const std::optional<ArrayValue> array = operand(evaluator, call);
    const std::string_view name = lastName(call);
    const std::optional<Axes> axes =
        array && evaluator.work(array->size(), call[0]) ? axesOf(evaluator, call, *array, 1, 2) : std::nullopt;
    if (!axes || !evaluator.room(sizesOf(axes->shape), call[0]))
        return Value::missing();
    const bool sum = name.ends_with("sum") || name.ends_with("prod"),
               mean = name.ends_with("mean") || name == "std" || name == "var";
    if (array->size() == 0 && !sum)
        return evaluator.refuse(call[0], says(why::thisItemDoesNotExist));
    if (mean && !isFloat(array->type) && array->origin != Origin::NumPy)
        return evaluator.refuse(call[0], says(why::aMeanOfWholeNumbersIs));
    ArrayType type = reducedType(name, *array);
    if (call.has(3)) {
        const std::optional<ArrayType> given = typeOf(evaluator, call[3], array->origin);
        if (!given)
            return Value::missing();
        type = *given;
    }
    const std::optional<double> ddof = call.has(4) ? numberOf(evaluator, call[4]) : std::optional<double>(0);
    if (!ddof)
        return Value::missing();
    std::vector<std::vector<double>> gathered(static_cast<std::size_t>(axes->shape.elementCount()));
    std::vector<std::uint64_t> whole(gathered.size(), name.ends_with("prod") ? 1 : 0);
    std::vector<Index> at(static_cast<std::size_t>(array->shape.rank()), 0);
    const bool exact = sum && !isFloat(array->type) && !isFloat(type);
    for (Index flat = 0; flat < array->size(); ++flat) {
        Index to = 0;
        for (std::size_t axis = 0; axis < at.size(); ++axis)
            if (!axes->gone[axis])
                to = to * array->shape[static_cast<int>(axis)] + at[axis];
        const auto place = static_cast<std::size_t>(to);
        if (exact) {
            const auto value = static_cast<std::uint64_t>(wholeAt(*array, flat));
            whole[place] = name.ends_with("prod") ? whole[place] * value : whole[place] + value;
        } else {
            gathered[place].push_back(realAt(*array, flat));
        }
        for (std::size_t axis = at.size(); axis-- > 0;) {
            if (++at[axis] < array->shape[static_cast<int>(axis)])
                break;
            at[axis] = 0;
        }
    }
    ArrayValue result = makeArray(axes->shape, type, array->origin);
    for (std::size_t i = 0; i < gathered.size(); ++i) {
        if (exact)
            setWhole(result, static_cast<Index>(i), static_cast<std::int64_t>(whole[i]));
        else
            setReal(result, static_cast<Index>(i), reducedRow(name, gathered[i], ddof.value_or(0)));
    }
    return Value::ofArray(std::move(result));
}

Value changed(Evaluator &evaluator, Bound &call) // x: one function for every number
{
    const std::string_view name = lastName(call);
    const auto named = [name](const auto &one) { return one.first == name; };
    const auto step = std::find_if(activations.begin(), activations.end(), named);
    const auto row = std::find_if(changes.begin(), changes.end(), named);
    if (!call.has(0))
        return needs(evaluator, call);
    const Change one = step != activations.end() ? step->second : row->second;
    if (call.path.starts_with("math.")) {
        const std::optional<double> x = numberOf(evaluator, call[0]);
        if (!x)
            return Value::missing();
        const double y = one(*x);
        if (std::isnan(y) && !std::isnan(*x))
            return evaluator.refuse(call[0], says(why::thisIsOutsideOfWhatTakes, shownPath(call.path)));
        return name == "floor" || name == "ceil" || name == "trunc"
                   ? (std::abs(y) < 9e18
                          ? Value::ofInt(static_cast<std::int64_t>(y))
                          : evaluator.refuse(call[0], says(why::thisNumberIsTooLarge), ErrorCode::LimitReached))
                   : Value::ofFloat(y);
    }
    std::optional<ArrayValue> array = operand(evaluator, call);
    if (!array || !evaluator.spend(array->size(), call[0]))
        return Value::missing();
    const bool keeps = name == "square" || name == "sign";
    if (!isFloat(array->type) && !keeps)
        *array = cast(*array, array->origin == Origin::NumPy ? ArrayType::Float64 : ArrayType::Float32);
    ArrayValue result = makeArray(array->shape, array->type, array->origin);
    for (Index i = 0; i < result.size(); ++i)
        setReal(result, i, one(realAt(*array, i)));
    Value made = Value::ofArray(std::move(result));
    if (step == activations.end())
        return made;
    const std::string_view op = name == "swish"         ? "silu"
                                : name == "hardsigmoid" ? "hard_sigmoid"
                                : name == "hardswish"   ? "hard_swish"
                                                        : name;
    After does;
    if (const std::optional<ActivationKind> kind = activationOf(op))
        does.activation = Activation{.kind = *kind};
    return stepped(evaluator, op, derived(made, {call[0]}), {call[0]}, call.callee.begin, std::move(does));
}

Value rounded(Evaluator &evaluator, Bound &call) // x decimals
{
    const std::optional<Index> decimals = call.has(1) ? integerOf(evaluator, call[1]) : std::optional<Index>(0);
    if (!call.has(0) || !decimals)
        return needs(evaluator, call);
    const int places = static_cast<int>(std::clamp<Index>(*decimals, -30, 30));
    if (call.path == "builtins.round" && call[0].value.isNumber()) {
        const double value = roundedTo(call[0].value.number(), places);
        if (call[0].value.isInteger() && places >= 0)
            return Value::ofInt(call[0].value.integer);
        return call.has(1) && call[0].value.kind == Kind::Float ? Value::ofFloat(value)
               : std::abs(value) < 9e18                         ? Value::ofInt(static_cast<std::int64_t>(value))
                                        : evaluator.refuse(call[0], says(why::thisNumberIsTooLarge));
    }
    const std::optional<ArrayValue> array = operand(evaluator, call);
    if (!array || !evaluator.spend(array->size() * 8, call[0]))
        return Value::missing();
    if (!isFloat(array->type))
        return Value::ofArray(*array);
    const double unit = std::pow(10.0, places);
    ArrayValue result = makeArray(array->shape, array->type, array->origin);
    for (Index i = 0; i < result.size(); ++i)
        setReal(result, i,
                places == 0 ? std::nearbyint(realAt(*array, i)) : std::nearbyint(realAt(*array, i) * unit) / unit);
    return Value::ofArray(std::move(result));
}

/// Two or three arrays, broadcast, number by number: maximum, minimum, where, clip, hypot.
Value together(Evaluator &evaluator, Bound &call) // a b c
{
    const std::string_view name = lastName(call);
    const bool clips = name.starts_with("clip") || name == "clamp", chooses = name == "where";
    const Origin origin =
        call.has(0) && call[0].value.kind == Kind::Array ? call[0].value.array().origin : originOf(call.path);
    if (chooses && call.has(0) && call.named[1] == nullptr && call.named[2] == nullptr)
        return callPath(evaluator, call.path.starts_with("tensorflow.") ? "torch.nonzero" : "numpy.nonzero",
                        {call.plain(0)}, call.callee.begin, call.functionAt);
    if (!call.has(0) || (chooses && (!call.has(1) || !call.has(2))) || (!clips && !call.has(1)))
        return needs(evaluator, call);
    std::array<std::optional<ArrayValue>, 3> arrays;
    Shape shape;
    for (std::size_t i = 0; i < 3; ++i) {
        if (!call.has(i))
            continue;
        arrays[i] = evaluator.arrayOf(call[i]);
        const std::optional<Shape> both = arrays[i] ? broadcastShape(shape, arrays[i]->shape) : std::nullopt;
        if (!both)
            return refuseHere(evaluator, call, says(why::theseShapesDoNotGoTogether));
        shape = *both;
    }
    if (!evaluator.room(sizesOf(shape), call[0]))
        return Value::missing();
    const std::size_t first = chooses ? 1 : 0;
    const ArrayType type = typeTogether(call, arrays, chooses, origin);
    for (std::optional<ArrayValue> &one : arrays)
        if (one)
            one = broadcastTo(*one, shape);
    ArrayValue result = makeArray(shape, type, origin);
    for (Index i = 0; i < result.size(); ++i) {
        double value = realAt(*arrays[first], i);
        if (chooses) {
            value = realAt(*arrays[realAt(*arrays[0], i) != 0 ? 1 : 2], i);
        } else if (clips) {
            value = arrays[1] ? std::max(value, realAt(*arrays[1], i)) : value;
            value = arrays[2] ? std::min(value, realAt(*arrays[2], i)) : value;
        } else {
            const double other = realAt(*arrays[1], i);
            value = name == "hypot"     ? std::hypot(value, other)
                    : name == "maximum" ? std::max(value, other)
                                        : std::min(value, other);
        }
        setReal(result, i, value);
    }
    Value made = Value::ofArray(std::move(result));
    const auto isNumber = [&call](std::size_t i, double number) {
        return call.has(i) && call[i].value.isNumber() && numberOf(*call.evaluator, call[i]) == number;
    };
    const std::size_t from = name == "maximum" && isNumber(0, 0) ? 1 : 0; // of a ReLU written by hand
    const bool six = clips && isNumber(2, 6);
    if (chooses || name == "minimum" || !isNumber(1 - from, 0) || (clips && call.has(2) && !six) ||
        call[from].value.kind != Kind::Array || call[from].value.array().step < 0)
        return made;
    return stepped(evaluator, six ? "relu6" : "relu", derived(made, {call[from]}), {call[from]}, call.callee.begin,
                   {.activation = Activation{.kind = six ? ActivationKind::Relu6 : ActivationKind::Relu}});
}

Value product(Evaluator &evaluator, Bound &call) // a b: dot, matmul, mm
{
    if (!call.has(0) || !call.has(1))
        return needs(evaluator, call);
    const bool dot = lastName(call) == "dot" || lastName(call) == "inner" || lastName(call) == "vdot";
    const auto rank = [](const Argument &one) {
        return one.value.kind == Kind::Array  ? one.value.array().shape.rank()
               : one.value.kind == Kind::List ? one.value.list().depth
                                              : 0;
    };
    if (dot && (rank(call[0]) == 0 || rank(call[1]) == 0))
        return evaluator.binary('*', call[0], call[1], call.callee.begin);
    if (dot && rank(call[1]) > 2)
        return refuseHere(evaluator, call, says(why::thisIsNotSupportedInPasted));
    const std::optional<ArrayValue> a = operand(evaluator, call, 0);
    if (!a)
        return Value::missing();
    Argument left = call[0];
    left.value = derived(Value::ofArray(*a), {call[0]});
    return evaluator.binary('@', left, call[1], call.callee.begin);
}

namespace {

/// «nchw,ocij->nohw»: an index a letter, each with its size.
struct Equation {
    std::vector<std::string> names; ///< of the operands
    std::string wanted;             ///< of the result
    std::string letters;
    std::vector<Index> sizes;
};

Equation equationOf(std::string text)
{
    std::erase(text, ' ');
    Equation made{.names{""}, .wanted{}, .letters{}, .sizes{}};
    const std::size_t arrow = text.find("->");
    for (const char c : text.substr(0, arrow)) {
        if (c == ',')
            made.names.emplace_back();
        else
            made.names.back() += c;
        if (c != ',' && arrow == std::string::npos && std::count(text.begin(), text.end(), c) == 1)
            made.wanted += c;
    }
    std::sort(made.wanted.begin(), made.wanted.end());
    if (arrow != std::string::npos)
        made.wanted = text.substr(arrow + 2);
    return made;
}

/// Gives each letter its size; false where the shape does not go with the operand's name.
bool sized(Equation &equation, const std::string &name, const Shape &shape)
{
    if (shape.rank() != static_cast<int>(name.size()))
        return false;
    for (int axis = 0; axis < shape.rank(); ++axis) {
        const char letter = name[static_cast<std::size_t>(axis)];
        const std::size_t known = equation.letters.find(letter);
        if (letter == '.' || (known != std::string::npos && equation.sizes[known] != shape[axis]))
            return false;
        if (known == std::string::npos) {
            equation.letters += letter;
            equation.sizes.push_back(shape[axis]);
        }
    }
    return true;
}

/// For all values of the indices: the product of the arrays' numbers, added where it belongs.
void addProducts(const std::vector<Index> &sizes, const std::vector<ArrayValue> &arrays,
                 const std::vector<std::vector<Index>> &from, const std::vector<Index> &to, std::vector<double> &sums)
{
    std::vector<Index> at(sizes.size(), 0);
    const auto flat = [&at](const std::vector<Index> &strides) {
        return std::inner_product(at.begin(), at.end(), strides.begin(), Index{0});
    };
    for (Index n = *checkedProduct(sizes); n > 0; --n) {
        double value = 1;
        for (std::size_t i = 0; i < arrays.size(); ++i)
            value *= realAt(arrays[i], flat(from[i]));
        sums[static_cast<std::size_t>(flat(to))] += value;
        for (std::size_t k = at.size(); k-- > 0 && ++at[k] == sizes[k];)
            at[k] = 0;
    }
}

} // namespace

/// Σ over the indices that the result does not name.
Value einsum(Evaluator &evaluator, Bound &call) // equation *operands
{
    if (!call.has(0) || call[0].value.kind != Kind::Text || call.spread.empty() || call.spread.size() > 3)
        return needs(evaluator, call);
    Equation equation = equationOf(call[0].value.text());
    const auto &[names, wanted, letters, sizes] = equation;
    std::vector<ArrayValue> arrays;
    bool fits = names.size() == call.spread.size();
    for (std::size_t i = 0; fits && i < names.size(); ++i) {
        const std::optional<ArrayValue> array = evaluator.arrayOf(call.spread[i]);
        if (!array)
            return Value::missing();
        arrays.push_back(*array);
        fits = sized(equation, names[i], array->shape);
    }
    std::vector<Index> out;
    for (std::size_t i = 0; fits && i < wanted.size(); ++i)
        if (const std::size_t known = letters.find(wanted[i]); known == std::string::npos)
            fits = false;
        else
            out.push_back(sizes[known]);
    if (!fits)
        return refuseHere(evaluator, call, says(why::theseShapesDoNotGoTogether));
    const std::optional<Index> all = checkedProduct(sizes);
    if (!all || !evaluator.room(out, call[0]) || !evaluator.work(*all, call[0]))
        return Value::missing();
    ArrayType type = arrays[0].type;
    for (const ArrayValue &array : arrays)
        type = promoted(type, array.type, originOf(call.path));
    ArrayValue result = makeArray(*Shape::of(out), type, arrays[0].origin);
    const auto stridesFor = [&](const std::string &own, const Shape &shape) {
        std::vector<Index> strides(letters.size(), 0);
        const std::vector<Index> rows = rowMajorStrides(shape);
        for (std::size_t i = 0; i < own.size(); ++i)
            strides[letters.find(own[i])] += rows[i];
        return strides;
    };
    std::vector<std::vector<Index>> from;
    for (std::size_t i = 0; i < arrays.size(); ++i)
        from.push_back(stridesFor(names[i], arrays[i].shape));
    std::vector<double> sums(static_cast<std::size_t>(result.size()), 0);
    addProducts(sizes, arrays, from, stridesFor(wanted, result.shape), sums);
    for (Index i = 0; i < result.size(); ++i)
        setReal(result, i, sums[static_cast<std::size_t>(i)]);
    return derived(Value::ofArray(std::move(result)), call.spread);
}

Value rectified(Evaluator &evaluator, Bound &call)
{
    std::string name(lastName(call));
    if (name == "call")
        name = call.path.find("Leaky") != std::string_view::npos ? "leaky_relu"
               : call.path.find('6') != std::string_view::npos   ? "relu6"
               : call.path.find("ELU") != std::string_view::npos && call.path.find("ReLU") == std::string_view::npos
                   ? "elu"
                   : "relu";
    const std::optional<ArrayValue> array = operand(evaluator, call);
    const double usual = name == "leaky_relu" ? (originOf(call.path) == Origin::Torch    ? 0.01
                                                 : call.path.starts_with("keras.layers") ? 0.3
                                                                                         : 0.2)
                         : name == "elu"      ? 1
                                              : 0;
    const std::optional<double> slope = array && call.has(1) ? numberOf(evaluator, call[1]) : std::optional(usual);
    const std::optional<double> most = array && call.in("keras.layers.ReLU") && call.has(2)
                                           ? numberOf(evaluator, call[2])
                                           : std::optional(name == "relu6" ? 6.0 : HUGE_VAL);
    if (!array || !slope || !most || !evaluator.spend(array->size(), call[0]))
        return Value::missing(evaluator.failed() && evaluator.refused()->harmless);
    ArrayValue result = makeArray(array->shape, array->type, array->origin);
    for (Index i = 0; i < array->size(); ++i) {
        if (!isFloat(array->type)) {
            setWhole(result, i, std::max<std::int64_t>(wholeAt(*array, i), 0));
            continue;
        }
        const double x = realAt(*array, i);
        const double below = *slope == 0 ? 0 : *slope * (name == "elu" ? std::exp(x) - 1 : x);
        setReal(result, i, x < 0 ? below : std::min(x, *most));
    }
    After does;
    if (name != "elu" && (*most == HUGE_VAL || (*most == 6 && *slope == 0)))
        does.activation = Activation{.kind = *most == 6    ? ActivationKind::Relu6
                                             : *slope == 0 ? ActivationKind::Relu
                                                           : ActivationKind::LeakyRelu,
                                     .slope = *slope == 0 ? Activation{}.slope : *slope};
    return stepped(evaluator, name, derived(Value::ofArray(std::move(result)), {call[0]}), {call[0]}, call.callee.begin,
                   std::move(does));
}

} // namespace rows
} // namespace lab::python
