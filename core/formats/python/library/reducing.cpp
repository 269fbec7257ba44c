// Sums and the like along axes, products of arrays, element by element functions.

#include "core/formats/python/library/functions.h"
#include "core/formats/python/running/formatting.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lab::python {
namespace {

std::optional<ArrayValue> operand(Evaluator &evaluator, const Bound &call, std::size_t i = 0)
{
    if (call.has(i))
        return operandOf(evaluator, call[i], originOf(call.path));
    needs(evaluator, call, "a value");
    return std::nullopt;
}

std::string_view lastName(const Bound &call)
{
    return call.path.substr(call.path.rfind('.') + 1);
}

std::vector<Index> sizesOf(const Shape &shape)
{
    return {shape.sizes().begin(), shape.sizes().end()};
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
    std::pair<std::string_view, Change>{"tanh", [](double x) { return std::tanh(x); }},
    std::pair<std::string_view, Change>{"sigmoid", sigmoidOf},
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
                evaluator.refuse(call[i],
                                 "axis " + std::to_string(one) + " is not among " + std::to_string(rank) + " axes");
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
        return evaluator.refuse(call[0], "there is no number to take here");
    ArrayType type = array->type;
    if (sum && !isFloat(type) && array->origin != Origin::TensorFlow)
        type = ArrayType::Int64;
    if (mean && !isFloat(type) && array->origin == Origin::NumPy)
        type = ArrayType::Float64;
    if (mean && !isFloat(type))
        return evaluator.refuse(call[0], "a mean of whole numbers is not read here: cast them first");
    if (name.starts_with("arg"))
        type = ArrayType::Int64;
    if (name.ends_with("any") || name.ends_with("all"))
        type = ArrayType::Bool;
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
    const auto row = std::find_if(changes.begin(), changes.end(), [&](const auto &one) { return one.first == name; });
    const Change change = name == "sign" ? signOfNumber : row == changes.end() ? nullptr : row->second;
    if (!call.has(0))
        return needs(evaluator, call, "a value");
    if (change == nullptr && name != "square")
        return refuseHere(evaluator, call, shownPath(call.path) + " is not supported");
    const auto one = [&](double x) { return name == "square" ? x * x : change(x); };
    if (call.path.starts_with("math.")) {
        const std::optional<double> x = numberOf(evaluator, call[0]);
        if (!x)
            return Value::missing();
        const double y = one(*x);
        if (std::isnan(y) && !std::isnan(*x))
            return evaluator.refuse(call[0], "this is outside of what " + shownPath(call.path) + " takes");
        return name == "floor" || name == "ceil" || name == "trunc"
                   ? (std::abs(y) < 9e18 ? Value::ofInt(static_cast<std::int64_t>(y))
                                         : evaluator.refuse(call[0], "a whole number needs more than 64 bits",
                                                            ErrorCode::LimitReached))
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
    const bool activation = name == "tanh" || name == "sigmoid";
    const Value made = Value::ofArray(std::move(result));
    return activation ? stepped(evaluator, name, derived(made, {call[0]}), {call[0]}, call.callee.begin) : made;
}

Value rounded(Evaluator &evaluator, Bound &call) // x decimals
{
    const std::optional<Index> decimals = call.has(1) ? integerOf(evaluator, call[1]) : std::optional<Index>(0);
    if (!call.has(0) || !decimals)
        return evaluator.failed() ? Value::missing() : needs(evaluator, call, "a number");
    const int places = static_cast<int>(std::clamp<Index>(*decimals, -30, 30));
    if (call.path == "builtins.round" && call[0].value.isNumber()) {
        const double value = roundedTo(call[0].value.number(), places);
        if (call[0].value.isInteger() && places >= 0)
            return Value::ofInt(call[0].value.integer);
        return call.has(1) && call[0].value.kind == Kind::Float ? Value::ofFloat(value)
               : std::abs(value) < 9e18                         ? Value::ofInt(static_cast<std::int64_t>(value))
                                                                : evaluator.refuse(call[0], "this is no whole number");
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
        return callPath(evaluator, "numpy.nonzero", {call[0]}, call.callee.begin, call.functionAt);
    if (!call.has(0) || (chooses && (!call.has(1) || !call.has(2))) || (!clips && !call.has(1)))
        return needs(evaluator, call, chooses ? "a condition and two values" : "two values");
    std::array<std::optional<ArrayValue>, 3> arrays;
    Shape shape;
    for (std::size_t i = 0; i < 3; ++i) {
        if (!call.has(i))
            continue;
        arrays[i] = evaluator.arrayOf(call[i]);
        const std::optional<Shape> both = arrays[i] ? broadcastShape(shape, arrays[i]->shape) : std::nullopt;
        if (!both)
            return evaluator.failed() ? Value::missing()
                                      : refuseHere(evaluator, call, "these shapes do not go together");
        shape = *both;
    }
    if (!evaluator.room(sizesOf(shape), call[0]))
        return Value::missing();
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
    return Value::ofArray(std::move(result));
}

Value product(Evaluator &evaluator, Bound &call) // a b: dot, matmul, mm
{
    if (!call.has(0) || !call.has(1))
        return needs(evaluator, call, "two arrays");
    const bool dot = lastName(call) == "dot" || lastName(call) == "inner" || lastName(call) == "vdot";
    const auto rank = [](const Argument &one) {
        return one.value.kind == Kind::Array  ? one.value.array().shape.rank()
               : one.value.kind == Kind::List ? one.value.list().depth
                                              : 0;
    };
    if (dot && (rank(call[0]) == 0 || rank(call[1]) == 0))
        return evaluator.binary('*', call[0], call[1], call.callee.begin);
    if (dot && rank(call[1]) > 2)
        return refuseHere(evaluator, call, "dot of arrays of more than two axes is not supported");
    const std::optional<ArrayValue> a = operand(evaluator, call, 0);
    if (!a)
        return Value::missing();
    Argument left = call[0];
    left.value = derived(Value::ofArray(*a), {call[0]});
    return evaluator.binary('@', left, call[1], call.callee.begin);
}

/// Σ over the indices that the result does not name.
Value einsum(Evaluator &evaluator, Bound &call) // equation *operands
{
    if (!call.has(0) || call[0].value.kind != Kind::Text || call.spread.empty() || call.spread.size() > 3)
        return needs(evaluator, call, "an equation and up to three arrays");
    std::string equation = call[0].value.text();
    std::erase(equation, ' ');
    const std::size_t arrow = equation.find("->");
    std::vector<std::string> names(1);
    for (const char c : equation.substr(0, arrow)) {
        if (c == ',')
            names.emplace_back();
        else
            names.back() += c;
    }
    std::string letters;
    std::vector<Index> sizes;
    std::vector<ArrayValue> arrays;
    bool fits = names.size() == call.spread.size() && equation.find('.') == std::string::npos;
    for (std::size_t i = 0; fits && i < names.size(); ++i) {
        const std::optional<ArrayValue> array = evaluator.arrayOf(call.spread[i]);
        if (!array)
            return Value::missing();
        arrays.push_back(*array);
        fits = array->shape.rank() == static_cast<int>(names[i].size());
        for (int axis = 0; fits && axis < array->shape.rank(); ++axis) {
            const std::size_t known = letters.find(names[i][static_cast<std::size_t>(axis)]);
            if (known == std::string::npos) {
                letters += names[i][static_cast<std::size_t>(axis)];
                sizes.push_back(array->shape[axis]);
            } else {
                fits = sizes[known] == array->shape[axis];
            }
        }
    }
    std::string wanted;
    if (arrow != std::string::npos) {
        wanted = equation.substr(arrow + 2);
    } else {
        for (const char c : letters)
            if (std::count(equation.begin(), equation.end(), c) == 1)
                wanted += c;
        std::sort(wanted.begin(), wanted.end());
    }
    for (const char c : wanted)
        fits = fits && letters.find(c) != std::string::npos;
    if (!fits)
        return refuseHere(evaluator, call, "this equation does not fit the arrays");
    std::vector<Index> out;
    for (const char c : wanted)
        out.push_back(sizes[letters.find(c)]);
    const std::optional<Index> all = checkedProduct(sizes);
    if (!all || !evaluator.room(out, call[0]) || !evaluator.work(*all, call[0]))
        return Value::missing();
    ArrayType type = arrays[0].type;
    for (const ArrayValue &array : arrays)
        type = promoted(type, array.type, originOf(call.path));
    ArrayValue result = makeArray(*Shape::of(out), type, arrays[0].origin);
    std::vector<double> sums(static_cast<std::size_t>(result.size()), 0);
    const auto stridesFor = [&](const std::string &own, const Shape &shape) {
        std::vector<Index> strides(letters.size(), 0);
        const std::vector<Index> rows = rowMajorStrides(shape);
        for (std::size_t i = 0; i < own.size(); ++i)
            strides[letters.find(own[i])] += rows[i];
        return strides;
    };
    const std::vector<Index> to = stridesFor(wanted, result.shape);
    std::vector<std::vector<Index>> from;
    for (std::size_t i = 0; i < arrays.size(); ++i)
        from.push_back(stridesFor(names[i], arrays[i].shape));
    std::vector<Index> at(letters.size(), 0);
    for (Index n = 0; n < *all; ++n) {
        Index place = 0;
        double value = 1;
        for (std::size_t k = 0; k < at.size(); ++k)
            place += at[k] * to[k];
        for (std::size_t i = 0; i < arrays.size(); ++i) {
            Index flat = 0;
            for (std::size_t k = 0; k < at.size(); ++k)
                flat += at[k] * from[i][k];
            value *= realAt(arrays[i], flat);
        }
        sums[static_cast<std::size_t>(place)] += value;
        for (std::size_t k = at.size(); k-- > 0;) {
            if (++at[k] < sizes[k])
                break;
            at[k] = 0;
        }
    }
    for (Index i = 0; i < result.size(); ++i)
        setReal(result, i, sums[static_cast<std::size_t>(i)]);
    return derived(Value::ofArray(std::move(result)), call.spread);
}

Value tensordot(Evaluator &evaluator, Bound &call) // a b axes
{
    if (!call.has(0) || !call.has(1))
        return needs(evaluator, call, "two arrays");
    const std::optional<ArrayValue> a = operand(evaluator, call, 0), b = a ? operand(evaluator, call, 1) : std::nullopt;
    if (!b)
        return Value::missing();
    std::vector<Index> left, right;
    const int ra = a->shape.rank(), rb = b->shape.rank();
    if (!call.has(2) || call[2].value.isInteger()) {
        const Index n = call.has(2) ? call[2].value.integer : 2;
        for (Index i = 0; i < std::min<Index>(n, 8); ++i) {
            left.push_back(ra - n + i);
            right.push_back(i);
        }
    } else if (call[2].value.kind == Kind::List && lengthOf(call[2].value.list()) == 2) {
        const std::optional<std::vector<Index>> l = integersOf(evaluator, {.value = itemOf(call[2].value.list(), 0),
                                                                           .begin = call[2].begin}),
                                                r = l ? integersOf(evaluator, {.value = itemOf(call[2].value.list(), 1),
                                                                               .begin = call[2].begin})
                                                      : std::nullopt;
        if (!r)
            return Value::missing();
        left = *l;
        right = *r;
    }
    for (Index &one : left)
        one += one < 0 ? ra : 0;
    for (Index &one : right)
        one += one < 0 ? rb : 0;
    const auto outside = [](const std::vector<Index> &axes, int rank) {
        return std::any_of(axes.begin(), axes.end(), [rank](Index one) { return one < 0 || one >= rank; });
    };
    if (left.size() != right.size() || outside(left, ra) || outside(right, rb) || ra + rb > 16)
        return refuseHere(evaluator, call, "these axes do not go together");
    std::string first, second, out;
    for (int i = 0; i < ra; ++i)
        first += static_cast<char>('a' + i);
    for (int i = 0; i < rb; ++i) {
        const auto same = std::find(right.begin(), right.end(), i);
        second += same == right.end()
                      ? static_cast<char>('a' + ra + i)
                      : first[static_cast<std::size_t>(left[static_cast<std::size_t>(same - right.begin())])];
    }
    for (int i = 0; i < ra; ++i)
        if (std::find(left.begin(), left.end(), i) == left.end())
            out += first[static_cast<std::size_t>(i)];
    for (int i = 0; i < rb; ++i)
        if (std::find(right.begin(), right.end(), i) == right.end())
            out += second[static_cast<std::size_t>(i)];
    const Value text = Value::ofText(first + "," + second + "->" + out);
    return callPath(evaluator, "numpy.einsum", {{.value = text, .begin = call.callee.begin}, call[0], call[1]},
                    call.callee.begin, call.functionAt);
}

Value kron(Evaluator &evaluator, Bound &call) // a b
{
    std::optional<ArrayValue> a = operand(evaluator, call, 0), b = a ? operand(evaluator, call, 1) : std::nullopt;
    if (!b || a->shape.rank() != b->shape.rank() || a->shape.rank() > 4)
        return evaluator.failed() ? Value::missing()
                                  : refuseHere(evaluator, call, "kron takes two arrays of as many axes");
    // Axes of a and b in turn, multiplied, then joined in pairs.
    std::vector<Index> wideA, wideB, joined;
    for (int i = 0; i < a->shape.rank(); ++i) {
        wideA.insert(wideA.end(), {a->shape[i], 1});
        wideB.insert(wideB.end(), {1, b->shape[i]});
        joined.push_back(a->shape[i] * b->shape[i]);
    }
    const Value all = evaluator.binary(
        '*', {.value = Value::ofArray(reshaped(*a, *Shape::of(wideA))), .begin = call[0].begin},
        {.value = Value::ofArray(reshaped(*b, *Shape::of(wideB))), .begin = call[1].begin}, call.callee.begin);
    return all.kind == Kind::Array ? Value::ofArray(reshaped(all.array(), *Shape::of(joined))) : all;
}

/// tri, tril, triu: ones or the numbers on and below (above) the k-th diagonal.
Value triangle(Evaluator &evaluator, Bound &call) // N M k dtype | m k
{
    const bool upper = lastName(call) == "triu", own = lastName(call) != "tri";
    std::optional<ArrayValue> array;
    std::optional<Index> k = Index{0};
    if (own) {
        array = operand(evaluator, call);
        if (array && array->shape.rank() < 2)
            return refuseHere(evaluator, call, "two axes are needed here");
        k = array && call.has(1) ? integerOf(evaluator, call[1]) : k;
    } else {
        const std::optional<Index> rows = call.has(0) ? integerOf(evaluator, call[0]) : std::nullopt;
        const std::optional<Index> columns = rows && call.has(1) ? integerOf(evaluator, call[1]) : rows;
        k = columns && call.has(2) ? integerOf(evaluator, call[2]) : k;
        std::optional<ArrayType> type = ArrayType::Float64;
        if (columns && call.has(3))
            type = typeOf(evaluator, call[3], Origin::NumPy);
        if (columns && k && type && evaluator.room({*rows, *columns}, call[0]))
            array = filledWith(Shape{*rows, *columns}, *type, Origin::NumPy, 1);
    }
    if (!array || !k || !evaluator.spend(array->size(), call[0]))
        return Value::missing();
    ArrayValue result = cast(*array, array->type);
    result.numbers = std::make_shared<Numbers>(*array->numbers);
    const Index rows = result.shape[result.shape.rank() - 2], columns = result.shape[result.shape.rank() - 1];
    for (Index i = 0; i < result.size(); ++i) {
        const Index y = i / columns % rows, x = i % columns;
        if (upper ? x - y < *k : x - y > *k)
            setReal(result, i, 0);
    }
    return Value::ofArray(std::move(result));
}

Value rot90(Evaluator &evaluator, Bound &call) // m k axes
{
    const std::optional<Index> k = call.has(1) ? integerOf(evaluator, call[1]) : std::optional<Index>(1);
    const std::optional<ArrayValue> array = k ? operand(evaluator, call) : std::nullopt;
    if (!array || array->shape.rank() < 2)
        return evaluator.failed() ? Value::missing() : refuseHere(evaluator, call, "two axes are needed here");
    int first = 0, second = 1;
    if (call.has(2)) {
        const std::optional<std::vector<Index>> axes = integersOf(evaluator, call[2]);
        const int rank = array->shape.rank();
        if (!axes || axes->size() != 2 || (*axes)[0] < -rank || (*axes)[0] >= rank || (*axes)[1] < -rank ||
            (*axes)[1] >= rank)
            return evaluator.failed() ? Value::missing() : evaluator.refuse(call[2], "two axes are needed here");
        first = static_cast<int>((*axes)[0] < 0 ? (*axes)[0] + rank : (*axes)[0]);
        second = static_cast<int>((*axes)[1] < 0 ? (*axes)[1] + rank : (*axes)[1]);
    }
    std::vector<Index> strides = rowMajorStrides(array->shape), sizes = sizesOf(array->shape);
    Index offset = 0;
    const auto a = static_cast<std::size_t>(first), b = static_cast<std::size_t>(second);
    for (Index turn = ((*k % 4) + 4) % 4; turn > 0; --turn) { // out[y, x] = in[x, last − y]
        std::swap(sizes[a], sizes[b]);
        std::swap(strides[a], strides[b]);
        offset += strides[a] * std::max<Index>(sizes[a] - 1, 0);
        strides[a] = -strides[a];
    }
    if (!evaluator.spend(array->size(), call[0]))
        return Value::missing();
    return Value::ofArray(gathered(*array, *Shape::of(sizes), offset, strides));
}

Value roll(Evaluator &evaluator, Bound &call) // a shift axis
{
    const std::optional<ArrayValue> array = operand(evaluator, call);
    const std::optional<Index> shift = array && call.has(1) ? integerOf(evaluator, call[1]) : std::nullopt;
    if (!shift)
        return evaluator.failed() ? Value::missing() : needs(evaluator, call, "a shift");
    const std::optional<Index> axis = call.has(2) ? integerOf(evaluator, call[2]) : std::optional<Index>(-100);
    const int rank = array->shape.rank();
    if (!axis || !evaluator.spend(array->size(), call[0]))
        return Value::missing();
    if (*axis != -100 && (*axis < -rank || *axis >= rank))
        return evaluator.refuse(call[2], "this array has no such axis");
    const int along = static_cast<int>(*axis == -100 ? 0 : *axis < 0 ? *axis + rank : *axis);
    const Index size = *axis == -100 ? array->size() : array->shape[along];
    const Index inner = *axis == -100 ? 1 : rowMajorStrides(array->shape)[static_cast<std::size_t>(along)];
    ArrayValue result = makeArray(array->shape, array->type, array->origin);
    for (Index i = 0; i < result.size() && size > 0; ++i) {
        const Index place = i / inner % size, from = ((place - *shift) % size + size) % size;
        setReal(result, i, realAt(*array, i + (from - place) * inner));
    }
    return Value::ofArray(std::move(result));
}

Value slidingWindows(Evaluator &evaluator, Bound &call) // x window_shape axis=None
{
    const std::optional<ArrayValue> array = operand(evaluator, call);
    const std::optional<std::vector<Index>> window =
        array && call.has(1) ? integersOf(evaluator, call[1]) : std::nullopt;
    if (!window)
        return evaluator.failed() ? Value::missing() : needs(evaluator, call, "a window");
    std::vector<int> axes;
    if (call.has(2)) {
        const std::optional<std::vector<Index>> given = integersOf(evaluator, call[2]);
        for (const Index one : given ? *given : std::vector<Index>{})
            axes.push_back(static_cast<int>(one < 0 ? one + array->shape.rank() : one));
    } else {
        for (int i = 0; i < array->shape.rank(); ++i)
            axes.push_back(i);
    }
    if (evaluator.failed() || axes.size() != window->size())
        return evaluator.failed() ? Value::missing() : evaluator.refuse(call[1], "a window has one size for each axis");
    std::vector<Index> sizes = sizesOf(array->shape), strides = rowMajorStrides(array->shape);
    for (std::size_t i = 0; i < axes.size(); ++i) {
        if (axes[i] < 0 || axes[i] >= array->shape.rank())
            return evaluator.refuse(call[2], "this array has no such axis");
        const auto axis = static_cast<std::size_t>(axes[i]);
        sizes[axis] -= (*window)[i] - 1;
        sizes.push_back((*window)[i]);
        strides.push_back(strides[axis]);
        if (sizes[axis] < 1 || (*window)[i] < 1)
            return evaluator.refuse(call[1], "the window is larger than the array");
    }
    if (!evaluator.room(sizes, call[0]))
        return Value::missing();
    return Value::ofArray(gathered(*array, *Shape::of(sizes), 0, strides));
}

Value allClose(Evaluator &evaluator, Bound &call) // a b rtol atol
{
    std::optional<ArrayValue> a = operand(evaluator, call, 0), b = a ? operand(evaluator, call, 1) : std::nullopt;
    if (!b)
        return Value::missing();
    const bool exact = lastName(call).find("equal") != std::string_view::npos;
    const std::optional<double> relative = call.has(2) ? numberOf(evaluator, call[2]) : std::optional(exact ? 0 : 1e-5);
    const std::optional<double> absolute = call.has(3) ? numberOf(evaluator, call[3]) : std::optional(exact ? 0 : 1e-8);
    const std::optional<Shape> shape = broadcastShape(a->shape, b->shape);
    if (!relative || !absolute)
        return Value::missing();
    if (!shape || (exact && a->shape != b->shape))
        return exact ? Value::ofBool(false) : refuseHere(evaluator, call, "these shapes do not go together");
    if (!evaluator.room(sizesOf(*shape), call[0]))
        return Value::missing();
    *a = broadcastTo(*a, *shape);
    *b = broadcastTo(*b, *shape);
    bool close = true;
    for (Index i = 0; i < a->size(); ++i) {
        const double x = realAt(*a, i), y = realAt(*b, i);
        close = close && (x == y || std::abs(x - y) <= *absolute + *relative * std::abs(y));
    }
    return Value::ofBool(close);
}

Value fromFunction(Evaluator &evaluator, Bound &call) // function shape dtype
{
    const std::optional<std::vector<Index>> sizes = call.has(1) ? integersOf(evaluator, call[1]) : std::nullopt;
    std::optional<ArrayType> type = ArrayType::Float64;
    if (sizes && call.has(2))
        type = typeOf(evaluator, call[2], Origin::NumPy);
    if (!sizes || !type || !call.has(0))
        return evaluator.failed() ? Value::missing() : needs(evaluator, call, "a function and a shape");
    std::vector<Argument> arguments;
    for (std::size_t axis = 0; axis < sizes->size(); ++axis) {
        if (!evaluator.room(*sizes, call[1]))
            return Value::missing();
        ArrayValue index = makeArray(*Shape::of(*sizes), *type, Origin::NumPy);
        const Index inner = rowMajorStrides(index.shape)[axis];
        for (Index i = 0; i < index.size(); ++i)
            setReal(index, i, static_cast<double>(i / inner % (*sizes)[axis]));
        arguments.push_back({.value = Value::ofArray(std::move(index)), .begin = call[0].begin});
    }
    return evaluator.call(call[0], std::move(arguments), call.functionAt);
}

Value softmax(Evaluator &evaluator, Bound &call) // x axis
{
    const std::optional<ArrayValue> array = operand(evaluator, call);
    const std::optional<Index> axis = array && call.has(1) ? integerOf(evaluator, call[1]) : std::optional<Index>(-1);
    if (!array || !axis || !evaluator.spend(array->size(), call[0]))
        return Value::missing();
    const int rank = array->shape.rank();
    if (rank == 0 || *axis < -rank || *axis >= rank)
        return refuseHere(evaluator, call, "this array has no such axis");
    const auto along = static_cast<std::size_t>(*axis < 0 ? *axis + rank : *axis);
    const Index size = array->shape[static_cast<int>(along)], inner = rowMajorStrides(array->shape)[along];
    ArrayValue result = makeArray(array->shape, array->type, array->origin);
    for (Index i = 0; i < result.size(); ++i) {
        if (i / inner % size != 0)
            continue;
        double most = realAt(*array, i), sum = 0;
        for (Index k = 0; k < size; ++k)
            most = std::max(most, realAt(*array, i + k * inner));
        for (Index k = 0; k < size; ++k)
            sum += std::exp(realAt(*array, i + k * inner) - most);
        for (Index k = 0; k < size; ++k)
            setReal(result, i + k * inner, std::exp(realAt(*array, i + k * inner) - most) / sum);
    }
    return stepped(evaluator, "softmax", derived(Value::ofArray(std::move(result)), {call[0]}), {call[0]},
                   call.callee.begin);
}

/// relu and its relatives: x alpha
Value rectified(Evaluator &evaluator, Bound &call)
{
    std::string name(lastName(call));
    if (name == "call")
        name = call.path.find("Leaky") != std::string_view::npos ? "leaky_relu"
               : call.path.find("6") != std::string_view::npos   ? "relu6"
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
    const std::optional<double> most =
        array && call.has(2) ? numberOf(evaluator, call[2]) : std::optional(name == "relu6" ? 6.0 : HUGE_VAL);
    if (!array || !slope || !most || !evaluator.spend(array->size(), call[0]))
        return Value::missing(evaluator.failed() && evaluator.refused()->harmless);
    ArrayValue result = makeArray(array->shape, array->type, array->origin);
    for (Index i = 0; i < array->size(); ++i) {
        if (!isFloat(array->type)) {
            setWhole(result, i, std::max<std::int64_t>(wholeAt(*array, i), 0));
            continue;
        }
        const double x = realAt(*array, i);
        setReal(result, i, x < 0 ? (name == "elu" ? *slope * (std::exp(x) - 1) : *slope * x) : std::min(x, *most));
    }
    return stepped(evaluator, name, derived(Value::ofArray(std::move(result)), {call[0]}), {call[0]},
                   call.callee.begin);
}

} // namespace rows
} // namespace lab::python
