// Constants, fills, ranges and random draws.

#include "core/formats/python/library/functions.h"
#include "core/formats/python/library/layers.h"
#include "core/formats/python/reasons.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <cmath>

namespace lab::python {
namespace {

/// The type argument at `i`, or the given one; nothing after a refusal.
bool readType(Evaluator &evaluator, const Bound &call, std::size_t i, std::optional<ArrayType> &type)
{
    if (!call.has(i))
        return true;
    type = typeOf(evaluator, call[i], originOf(call.path));
    return type.has_value();
}

/// The shape argument: sizes spread out, or one list.
std::optional<Shape> spreadShape(Evaluator &evaluator, const Bound &call)
{
    if (call.spread.empty())
        return evaluator.room({}, call.callee) ? std::optional(Shape{}) : std::nullopt;
    if (call.spread.size() == 1)
        return shapeOf(evaluator, call.spread.front());
    std::vector<Value> sizes;
    for (const Argument &one : call.spread)
        sizes.push_back(one.value);
    return shapeOf(evaluator, {.value = Value::ofList(std::move(sizes), true), .begin = call.spread.front().begin});
}

Value made(ArrayValue array)
{
    return Value::ofArray(std::move(array));
}

ArrayType usualFloat(Origin origin)
{
    return origin == Origin::NumPy ? ArrayType::Float64 : ArrayType::Float32;
}

Value filled(const Bound &call, const std::optional<Shape> &shape, double value, ArrayType type)
{
    if (!shape)
        return Value::missing();
    return made(filledWith(*shape, type, originOf(call.path), value));
}

double fillValue(std::string_view path)
{
    return path.find("ones") != std::string_view::npos ? 1 : 0;
}

template <typename Draw>
Value drawn(Evaluator &evaluator, const Bound &call, const std::optional<Shape> &shape, ArrayType type, Draw draw)
{
    if (!shape)
        return Value::missing();
    ArrayValue array = makeArray(*shape, type, originOf(call.path));
    array.numbers->drawn = true;
    for (Index i = 0; i < array.size(); ++i)
        setReal(array, i, draw(evaluator.draws()));
    return made(std::move(array));
}

std::optional<Shape> shapeOrScalar(Evaluator &evaluator, const Bound &call, std::size_t i)
{
    return call.has(i) ? shapeOf(evaluator, call[i]) : std::optional(Shape{});
}

/// np.matrix('1 2; 3 4') as a list of lists.
Value matrixText(Evaluator &evaluator, const Argument &at)
{
    std::vector<Value> all, row;
    std::string word;
    for (const char c : at.value.text() + ";") {
        if (c != ' ' && c != ',' && c != ';') {
            word += c;
            continue;
        }
        if (!word.empty()) {
            const std::optional<std::int64_t> whole = readInteger(word);
            const std::optional<double> real = readDouble(word);
            if (!real)
                return evaluator.refuse(at, says(why::thisTextIsNoNumber));
            row.push_back(whole ? Value::ofInt(*whole) : Value::ofFloat(*real));
            word.clear();
        }
        if (c == ';' && !row.empty())
            all.push_back(Value::ofList(std::exchange(row, {}), false));
    }
    return Value::ofList(std::move(all), false);
}

} // namespace

namespace rows {

Value arrayMaker(Evaluator &evaluator, Bound &call) // value dtype shape …
{
    const Origin origin = originOf(call.path);
    std::optional<ArrayType> type;
    if (!call.has(0))
        return needs(evaluator, call);
    if (!readType(evaluator, call, 1, type))
        return Value::missing();
    Argument source = call[0];
    if (call.ends("numpy.matrix") && source.value.kind == Kind::Text)
        source.value = matrixText(evaluator, source);
    std::optional<ArrayValue> array = evaluator.failed() ? std::nullopt : converted(evaluator, source, origin, type);
    if (!array)
        return Value::missing();
    array->isMatrix = call.ends("numpy.matrix") || call.ends("numpy.asmatrix") || call.ends("numpy.mat");
    if (array->isMatrix && array->shape.rank() < 2)
        *array = reshaped(*array, Shape{1, array->size()});
    if (origin == Origin::NumPy && call.has(6)) { // ndmin
        const Index axes = call.whole(6);
        std::vector<Index> sizes(array->shape.sizes().begin(), array->shape.sizes().end());
        if (axes > evaluator.options().limits.rank)
            return evaluator.refuse(call[6], says(why::thisNumberIsTooLarge));
        while (static_cast<Index>(sizes.size()) < axes)
            sizes.insert(sizes.begin(), 1);
        *array = reshaped(*array, *Shape::of(sizes));
    }
    if (origin == Origin::TensorFlow && call.has(2)) {
        const std::optional<Shape> shape = shapeOf(evaluator, call[2]);
        if (!shape)
            return Value::missing();
        if (array->size() == 1)
            *array = filledWith(*shape, array->type, origin, realAt(*array, 0));
        else if (array->size() != shape->elementCount())
            return evaluator.refuse(call[2], says(why::valuesOfShapeDoNotGo, array->size(), shape->text()));
        else
            *array = reshaped(*array, *shape);
    }
    return made(*array);
}

Value asArray(Evaluator &evaluator, Bound &call)
{
    // The same memory where nothing has to change.
    if (call.has(0) && !call.has(1) && call[0].value.kind == Kind::Array) {
        ArrayValue array = call[0].value.array();
        array.origin = originOf(call.path);
        array.isMatrix = false;
        if (call.ends("Parameter") && array.numbers->convolution < 0) {
            Value parameter = Value::ofArray(std::move(array));
            parameter.flag = true;
            parameter.array().learns = 1;
            return parameter;
        }
        return made(array);
    }
    Value array = arrayMaker(evaluator, call);
    array.flag = call.ends("Parameter");
    if (array.flag && array.kind == Kind::Array)
        array.array().learns = 1;
    return array;
}

Value floatTensor(Evaluator &evaluator, Bound &call)
{
    if (call.spread.size() != 1 || call.spread.front().value.kind == Kind::Int)
        return needs(evaluator, call);
    const std::optional<ArrayValue> array =
        converted(evaluator, call.spread.front(), Origin::Torch,
                  call.path == "torch.LongTensor" ? ArrayType::Int64 : ArrayType::Float32);
    return array ? made(*array) : Value::missing();
}

Value variable(Evaluator &evaluator, Bound &call) // initial_value … dtype(6) … shape
{
    std::optional<ArrayType> type;
    if (!call.has(0))
        return needs(evaluator, call);
    if (!readType(evaluator, call, 6, type))
        return Value::missing();
    Argument initial = call[0];
    if (initial.value.kind == Kind::Function) // tf.Variable(lambda: …)
        initial.value = evaluator.call(call[0], {}, call.functionAt);
    const std::optional<ArrayValue> array =
        evaluator.failed() ? std::nullopt : converted(evaluator, initial, Origin::TensorFlow, type);
    if (!array)
        return Value::missing();
    Value variable = made(*array);
    variable.flag = true; // a weight, where it is an attribute of a layer
    return variable;
}

Value zerosOrOnes(Evaluator &evaluator, Bound &call) // shape dtype; PyTorch: *size dtype
{
    const Origin origin = originOf(call.path);
    std::optional<ArrayType> type = usualFloat(origin);
    if (!readType(evaluator, call, 1, type))
        return Value::missing();
    if (origin != Origin::Torch && !call.has(0))
        return needs(evaluator, call);
    if (call.path.ends_with("empty"))
        evaluator.reading().notes.push_back(says(why::leavesItsValuesOpenZerosAre, shownPath(call.path)));
    return filled(call, origin == Origin::Torch ? spreadShape(evaluator, call) : shapeOf(evaluator, call[0]),
                  fillValue(call.path), *type);
}

Value likeAnother(Evaluator &evaluator, Bound &call) // array dtype | array value dtype
{
    const bool full = call.path.ends_with("full_like");
    const std::size_t typeAt = full ? 2 : 1;
    if (!call.has(0) || (full && !call.has(1)))
        return needs(evaluator, call);
    call.fresh = true;
    const Origin origin = originOf(call.path);
    std::optional<ArrayValue> array = call[0].value.kind == Kind::Array
                                          ? std::optional(call[0].value.array())
                                          : converted(evaluator, call[0], origin, std::nullopt);
    if (!array)
        return Value::missing();
    std::optional<ArrayType> type = array->type;
    if (!readType(evaluator, call, typeAt, type))
        return Value::missing();
    const std::optional<double> value = full ? numberOf(evaluator, call[1]) : std::optional(fillValue(call.path));
    if (!value ||
        !evaluator.room(std::vector<Index>(array->shape.sizes().begin(), array->shape.sizes().end()), call[0]))
        return Value::missing();
    return made(filledWith(array->shape, *type, origin, *value));
}

Value full(Evaluator &evaluator, Bound &call) // shape value dtype
{
    if (!call.has(0) || !call.has(1))
        return needs(evaluator, call);
    std::optional<ArrayType> type;
    if (!readType(evaluator, call, 2, type))
        return Value::missing();
    const std::optional<ArrayValue> value = converted(evaluator, call[1], originOf(call.path), type);
    const std::optional<Shape> shape = value ? shapeOf(evaluator, call[0]) : std::nullopt;
    if (!shape)
        return Value::missing();
    const std::optional<Shape> together = broadcastShape(value->shape, *shape);
    if (!together || *together != *shape)
        return evaluator.refuse(call[1], says(why::valuesOfShapeDoNotGo, value->shape.text(), shape->text()));
    ArrayValue array = broadcastTo(*value, *shape);
    array.origin = originOf(call.path);
    return made(array);
}

Value arange(Evaluator &evaluator, Bound &call) // start stop step dtype
{
    const Origin origin = originOf(call.path);
    const Argument *start = call.has(0) ? call.named[0] : nullptr, *stop = call.has(1) ? call.named[1] : nullptr;
    if (stop == nullptr)
        std::swap(start, stop);
    if (stop == nullptr)
        return needs(evaluator, call);
    std::optional<ArrayType> type;
    if (!readType(evaluator, call, 3, type))
        return Value::missing();
    const std::optional<double> from = start != nullptr ? numberOf(evaluator, *start) : std::optional(0.0);
    const std::optional<double> to = from ? numberOf(evaluator, *stop) : std::nullopt;
    const std::optional<double> by = to && call.has(2) ? numberOf(evaluator, call[2]) : std::optional(1.0);
    if (!from || !to || !by)
        return Value::missing();
    const auto isReal = [](const Argument *one) {
        return one != nullptr &&
               (one->value.kind == Kind::Float || (one->value.kind == Kind::Array && isFloat(one->value.array().type)));
    };
    const bool real = isReal(start) || isReal(stop) || (call.has(2) && isReal(call.named[2]));
    const double steps = std::ceil((*to - *from) / *by);
    constexpr double exact = 9007199254740992.0; // 2^53
    if (*by == 0 || std::isnan(steps) || std::abs(*from) > exact || std::abs(*to) > exact || std::abs(*by) > exact)
        return evaluator.refuse(*stop, says(why::thisNumberIsTooLarge));
    const Index count = steps <= 0 ? 0 : steps > 1e15 ? Index{1000000000000000} : static_cast<Index>(steps);
    if (!evaluator.room({count}, *stop))
        return Value::missing();
    const ArrayType own =
        !real ? (origin == Origin::TensorFlow ? ArrayType::Int32 : ArrayType::Int64) : usualFloat(origin);
    ArrayValue array = makeArray(Shape{count}, type.value_or(own), origin);
    // NumPy takes the first two values and goes on by their difference.
    const double delta = (*from + *by) - *from;
    for (Index i = 0; i < count; ++i) {
        if (real)
            setReal(array, i, i == 1 ? *from + *by : *from + static_cast<double>(i) * delta);
        else
            setWhole(array, i, static_cast<Index>(*from) + i * static_cast<Index>(*by));
    }
    return made(std::move(array));
}

Value linspace(Evaluator &evaluator, Bound &call) // start stop num endpoint dtype
{
    const Origin origin = originOf(call.path);
    if (!call.has(0) || !call.has(1))
        return needs(evaluator, call);
    const double from = numberOf(evaluator, call[0]).value_or(0), to = numberOf(evaluator, call[1]).value_or(0);
    const std::optional<Index> count = call.has(2) ? integerOf(evaluator, call[2]) : std::optional<Index>(50);
    std::optional<ArrayType> type = usualFloat(origin);
    if (evaluator.failed() || !count || !readType(evaluator, call, 4, type) || !evaluator.room({*count}, call[0]))
        return Value::missing();
    const bool endpoint = !call.has(3) || call[3].value.integer != 0;
    const double parts = static_cast<double>(endpoint ? *count - 1 : *count);
    const double step = (to - from) / parts;
    ArrayValue array = makeArray(Shape{*count}, *type, origin);
    for (Index i = 0; i < *count; ++i)
        setReal(array, i, parts > 0 ? static_cast<double>(i) * step + from : from);
    if (endpoint && *count > 1)
        setReal(array, *count - 1, to);
    return made(std::move(array));
}

Value drawSpread(Evaluator &evaluator, Bound &call) // *size dtype
{
    const bool bell = call.path.ends_with("randn");
    std::optional<ArrayType> type = usualFloat(originOf(call.path));
    if (!readType(evaluator, call, 1, type))
        return Value::missing();
    return drawn(evaluator, call, spreadShape(evaluator, call), *type,
                 [bell](Draws &draws) { return bell ? draws.normal() : draws.uniform(); });
}

Value drawBetween(Evaluator &evaluator, Bound &call) // shape a b dtype: normal (mean, deviation) or uniform (low, high)
{
    const bool bell = call.path.find("normal") != std::string_view::npos;
    const bool numpy = originOf(call.path) == Origin::NumPy;
    const std::size_t shapeAt = numpy ? 2 : 0, first = numpy ? 0 : 1, second = numpy ? 1 : 2;
    std::optional<ArrayType> type = usualFloat(originOf(call.path));
    const std::optional<double> a = call.has(first) ? numberOf(evaluator, call[first]) : std::optional(0.0);
    const std::optional<double> b = a && call.has(second) ? numberOf(evaluator, call[second]) : std::optional(1.0);
    if (!a || !b || (!numpy && !readType(evaluator, call, 3, type)))
        return Value::missing();
    if (!numpy && !call.has(0))
        return needs(evaluator, call);
    const bool whole = !isFloat(*type);
    return drawn(evaluator, call, shapeOrScalar(evaluator, call, shapeAt), *type, [=](Draws &draws) {
        const double value = bell ? *a + *b * draws.normal() : *a + (*b - *a) * draws.uniform();
        return whole ? std::floor(value) : value;
    });
}

Value drawSize(Evaluator &evaluator, Bound &call) // size
{
    const bool bell = call.path.ends_with("normal");
    return drawn(evaluator, call, shapeOrScalar(evaluator, call, 0), ArrayType::Float64,
                 [bell](Draws &draws) { return bell ? draws.normal() : draws.uniform(); });
}

Value drawIntegers(Evaluator &evaluator, Bound &call) // low high size dtype
{
    const Origin origin = originOf(call.path);
    if (!call.has(0))
        return needs(evaluator, call);
    std::size_t sizeAt = 2;
    bool twoEnds = call.has(1);
    if (origin == Origin::Torch && call.has(1) && call[1].value.kind == Kind::List) { // randint(high, size)
        sizeAt = 1;
        twoEnds = false;
    }
    const std::optional<Index> first = integerOf(evaluator, call[0]);
    const std::optional<Index> second = first && twoEnds ? integerOf(evaluator, call[1]) : first;
    std::optional<ArrayType> type = ArrayType::Int64;
    if (!first || !second || !readType(evaluator, call, 3, type))
        return Value::missing();
    const Index low = twoEnds ? *first : 0, high = *second;
    if (high <= low)
        return evaluator.refuse(call[0], says(why::theLargestValueMustLieAbove));
    return drawn(evaluator, call, shapeOrScalar(evaluator, call, sizeAt), *type,
                 [=](Draws &draws) { return static_cast<double>(draws.integer(low, high)); });
}

Value drawLike(Evaluator &evaluator, Bound &call)
{
    if (!call.has(0) || call[0].value.kind != Kind::Array)
        return needs(evaluator, call);
    const ArrayValue &array = call[0].value.array();
    if (!evaluator.room(sizesOf(array.shape), call[0]))
        return Value::missing();
    const bool bell = call.path.ends_with("randn_like");
    return drawn(evaluator, call, std::optional(array.shape), array.type,
                 [bell](Draws &draws) { return bell ? draws.normal() : draws.uniform(); });
}

Value generator(Evaluator &, Bound &)
{
    return Value::ofPath("numpy.random");
}

Value getVariable(Evaluator &evaluator, Bound &call) // name shape dtype initializer
{
    const Value initializer = call.value(3);
    std::optional<std::vector<Index>> sizes;
    if (call.has(1))
        sizes = integersOf(evaluator, call[1]);
    else if (initializer.kind == Kind::Array)
        sizes.emplace(initializer.array().shape.sizes().begin(), initializer.array().shape.sizes().end());
    else
        return needs(evaluator, call);
    if (call.has(2) && !typeOf(evaluator, call[2], Origin::TensorFlow))
        return Value::missing();
    std::optional<ArrayValue> array = sizes ? initialized(evaluator, initializer, *sizes, call.callee) : std::nullopt;
    if (!array)
        return Value::missing();
    Value variable = made(*array);
    variable.flag = true;
    return variable;
}

Value nothing(Evaluator &, Bound &)
{
    return Value{};
}

Value ignored(Evaluator &, Bound &)
{
    return Value::opaque("something of no use for the picture");
}

Value no(Evaluator &, Bound &)
{
    return Value::ofBool(false);
}

Value decorator(Evaluator &, Bound &call) // @torch.no_grad(), @tf.function: changes nothing here
{
    for (const Argument &one : call.spread)
        if (one.value.kind == Kind::Function || one.value.kind == Kind::Method || one.value.kind == Kind::Instance ||
            one.value.kind == Kind::Class || one.value.kind == Kind::Path)
            return one.value;
    return Value::ofPath("builtins.decorator");
}

} // namespace rows
} // namespace lab::python
