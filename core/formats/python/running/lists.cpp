// Lists of Python's numbers, and of arrays, as one array.

#include "core/formats/python/library/library.h"
#include "core/formats/python/reasons.h"
#include "core/formats/python/running/arrays.h"
#include "core/formats/python/running/evaluator.h"
#include "core/formats/python/running/indexing.h"

#include <algorithm>

namespace lab::python {
namespace {

ArrayType kindOf(const Value &leaf)
{
    if (leaf.kind == Kind::Array)
        return leaf.array().type;
    if (leaf.kind == Kind::List)
        return leaf.list().packed->type;
    return leaf.kind == Kind::Bool ? ArrayType::Bool : leaf.kind == Kind::Int ? ArrayType::Int64 : ArrayType::Float64;
}

bool isPacked(const Value &value)
{
    return value.kind == Kind::List && value.list().packed;
}

/// Takes a nest of lists apart, packed ones too; false where there are none of these.
bool unpackAll(const Value &value, int depth)
{
    if (value.kind != Kind::List || depth > 10)
        return false;
    bool any = value.list().packed != nullptr && (depth > 0 || value.list().packed->shape.rank() > 1);
    value.list().unpack();
    for (const Value &item : value.list().items)
        any = unpackAll(item, depth + 1) || any;
    return any;
}

/// Walks the nest of lists down to its leaves (numbers, arrays, packed lists) with an own stack.
class Nest
{
public:
    Nest(Evaluator &evaluator, Argument argument) : m_evaluator(evaluator), m_argument(std::move(argument)) {}

    std::optional<ArrayValue> array()
    {
        const bool failed = m_evaluator.failed();
        std::optional<ArrayValue> made = gather();
        if (made || failed || !m_ragged || !m_evaluator.work(1 << 10, m_argument) || !unpackAll(m_argument.value, 0))
            return made;
        m_evaluator.forgetRefusal(); // packed and plain rows side by side: all as plain ones
        m_sizes.clear();
        m_levels = 0;
        m_leaf = Shape{};
        return gather();
    }

private:
    std::optional<ArrayValue> gather()
    {
        if (!shape() || !m_evaluator.room(m_sizes, m_argument))
            return std::nullopt;
        // Two walks: the first for the type and the form, the second for the numbers.
        bool first = true;
        if (!walk([&](const Value &leaf) {
                m_type = first ? kindOf(leaf) : promoted(m_type, kindOf(leaf), Origin::NumPy);
                first = false;
            }))
            return std::nullopt;
        if (first)
            m_type = ArrayType::Float64;
        ArrayValue result = makeArray(*Shape::of(m_sizes), m_type, Origin::NumPy);
        Index at = 0;
        walk([&](const Value &leaf) { append(result, at, leaf); });
        return result;
    }

    /// The form by the first items of each level.
    bool shape()
    {
        Value current = m_argument.value;
        while (current.kind == Kind::List && !isPacked(current)) {
            m_sizes.push_back(lengthOf(current.list()));
            ++m_levels;
            if (m_sizes.back() == 0)
                return true;
            if (m_sizes.size() > 64)
                return m_evaluator.room(m_sizes, m_argument);
            current = itemOf(current.list(), 0);
        }
        if (isPacked(current) || current.kind == Kind::Array) {
            const Shape &leaf = isPacked(current) ? current.list().packed->shape : current.array().shape;
            m_leaf = leaf;
            m_sizes.insert(m_sizes.end(), leaf.sizes().begin(), leaf.sizes().end());
        }
        return true;
    }

    template <typename Visit>
    bool walk(Visit visit)
    {
        struct Level {
            ListValue *list;
            Index at;
        };
        std::vector<Level> levels;
        const auto enter = [&](const Value &value) {
            if (value.kind == Kind::List && !isPacked(value)) {
                if (levels.size() >= m_levels || lengthOf(value.list()) != m_sizes[levels.size()])
                    return ragged(value, levels.size());
                levels.push_back({&value.list(), 0});
                return true;
            }
            if (levels.size() != m_levels)
                return ragged(value, levels.size());
            if (!value.isNumber() && value.kind != Kind::Array && !isPacked(value)) {
                m_evaluator.refuse(m_argument, says(why::onlyNumbersAndArraysCanStand, describe(value)));
                return false;
            }
            const Shape &form = isPacked(value)             ? value.list().packed->shape
                                : value.kind == Kind::Array ? value.array().shape
                                                            : m_scalar;
            if (form != m_leaf)
                return ragged(value, levels.size());
            if (value.kind == Kind::Array &&
                (value.array().numbers->convolution >= 0 || !value.array().strides.empty())) {
                const std::optional<ArrayValue> plain = m_evaluator.settled(value.array(), m_argument);
                if (plain)
                    visit(Value::ofArray(*plain));
                return plain.has_value();
            }
            visit(value);
            return true;
        };
        if (!enter(m_argument.value))
            return false;
        while (!levels.empty()) {
            Level &level = levels.back();
            if (level.at == static_cast<Index>(level.list->items.size()))
                levels.pop_back();
            else if (!enter(level.list->items[static_cast<std::size_t>(level.at++)]))
                return false;
        }
        return true;
    }

    bool ragged(const Value &value, std::size_t level)
    {
        const bool lengths =
            value.kind == Kind::List && level < m_sizes.size() && lengthOf(value.list()) != m_sizes[level];
        m_evaluator.refuse(m_argument, lengths
                                           ? says(why::theRowsOfThisListDiffer, m_sizes[level], lengthOf(value.list()))
                                           : says(why::theRowsOfThisListDifferIn));
        m_ragged = true;
        return false;
    }

    static void append(ArrayValue &result, Index &at, const Value &leaf)
    {
        result.numbers->drawn = result.numbers->drawn || isDrawn(leaf);
        if (leaf.isInteger()) {
            setWhole(result, at++, leaf.integer);
        } else if (leaf.kind == Kind::Float) {
            setReal(result, at++, leaf.real);
        } else {
            const ArrayValue &part = isPacked(leaf) ? *leaf.list().packed : leaf.array();
            result.numbers->drawn = result.numbers->drawn || part.numbers->drawn;
            result.afterConvolution = result.afterConvolution || part.afterConvolution;
            result.step = std::max(result.step, part.step);
            result.numbers->unknown = result.numbers->unknown || part.numbers->unknown;
            for (Index i = 0; i < part.size(); ++i) {
                if (isFloat(part.type))
                    setReal(result, at++, realAt(part, i));
                else
                    setWhole(result, at++, wholeAt(part, i));
            }
        }
    }

    Evaluator &m_evaluator;
    Argument m_argument;
    std::vector<Index> m_sizes;
    std::size_t m_levels = 0;
    bool m_ragged = false;
    Shape m_leaf;
    const Shape m_scalar;
    ArrayType m_type = ArrayType::Float64;
};

} // namespace

std::optional<ArrayValue> Evaluator::arrayOf(const Argument &argument)
{
    switch (argument.value.kind) {
    case Kind::Array:
        return settled(argument.value.array(), argument);
    case Kind::Bool:
    case Kind::Int:
    case Kind::Float:
    case Kind::List:
        return Nest(*this, argument).array();
    case Kind::Range: {
        const std::optional<std::vector<Value>> items = itemsOf(argument);
        return items ? Nest(*this, {.value = Value::ofList(*items, false), .begin = argument.begin}).array()
                     : std::nullopt;
    }
    case Kind::Missing:
        consequence(argument);
        return std::nullopt;
    default:
        break;
    }
    refuse(argument, says(why::numbersOrAnArrayAreNeeded, describe(argument.value)));
    return std::nullopt;
}

std::optional<ArrayValue> converted(Evaluator &evaluator, const Argument &argument, Origin origin,
                                    std::optional<ArrayType> type)
{
    std::optional<ArrayValue> array = evaluator.arrayOf(argument);
    if (!array)
        return std::nullopt;
    const bool own = argument.value.kind == Kind::Array;
    // A list that holds arrays keeps their type; a list of Python's numbers takes the library's usual one.
    bool plain = !own;
    if (argument.value.kind == Kind::List && !argument.value.list().packed) {
        const Value *item = &argument.value;
        while (item->kind == Kind::List && !item->list().packed && !item->list().items.empty())
            item = &item->list().items.front();
        plain = item->kind != Kind::Array;
    }
    if (!type && plain && array->type == ArrayType::Float64 && origin != Origin::NumPy)
        type = ArrayType::Float32;
    if (!type && plain && array->type == ArrayType::Int64 && origin == Origin::TensorFlow)
        type = ArrayType::Int32;
    if (type && *type != array->type) {
        if (origin == Origin::TensorFlow && plain && isFloat(array->type) && !isFloat(*type)) {
            evaluator.refuse(argument, says(why::tensorflowDoesNotTurnNumbersWith, typeName(*type)));
            return std::nullopt;
        }
        if (plain && array->type == ArrayType::Int64 && isInteger(*type))
            for (Index i = 0; i < array->size(); ++i) {
                ArrayValue probe = makeArray(Shape{}, *type, origin);
                setWhole(probe, 0, wholeAt(*array, i));
                if (*type == ArrayType::UInt64 ? wholeAt(*array, i) < 0 : wholeAt(probe, 0) != wholeAt(*array, i)) {
                    evaluator.refuse(argument, says(why::theNumberDoesNotFitThe, wholeAt(*array, i), typeName(*type)));
                    return std::nullopt;
                }
            }
        if (own && !evaluator.spend(array->size(), argument))
            return std::nullopt;
        *array = cast(*array, *type);
    } else if (own) {
        // A copy: what is changed later in place stays apart.
        if (!evaluator.spend(array->size(), argument))
            return std::nullopt;
        auto numbers = std::make_shared<Numbers>(*array->numbers);
        numbers->copied = false;
        array->numbers = std::move(numbers);
    }
    array->origin = origin;
    return array;
}

} // namespace lab::python
