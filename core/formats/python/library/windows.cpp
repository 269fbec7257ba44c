// Borders around arrays, and windows that take a maximum or a mean.

#include "core/after/pooling_values.h"
#include "core/formats/python/library/convolving.h"
#include "core/formats/python/reasons.h"
#include "core/lesson/refusal.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lab::python {
namespace {

/// Which cell of 0 … size-1 stands at position i of the padded axis; -1 for the constant.
Index borderCell(Index i, Index size, std::string_view mode)
{
    if (i >= 0 && i < size)
        return i;
    if (mode == "constant" || size == 0)
        return -1;
    if (mode == "edge")
        return i < 0 ? 0 : size - 1;
    if (mode == "wrap")
        return ((i % size) + size) % size;
    const bool whole = mode == "symmetric";
    const Index period = whole ? 2 * size : std::max<Index>(2 * size - 2, 1);
    const Index at = ((i % period) + period) % period;
    return at < size ? at : period - at - (whole ? 1 : 0);
}

} // namespace

std::optional<ArrayValue> paddedArray(Evaluator &evaluator, const ArrayValue &array,
                                      const std::vector<std::array<Index, 2>> &amounts, std::string_view mode,
                                      double value, const Argument &at)
{
    constexpr std::array<std::string_view, 5> modes{"constant", "reflect", "symmetric", "edge", "wrap"};
    if (std::find(modes.begin(), modes.end(), mode) == modes.end()) {
        evaluator.refuse(at, says(why::aModeOfPaddingIsNot, mode.substr(0, 40)));
        return std::nullopt;
    }
    std::vector<Index> sizes;
    std::vector<std::vector<Index>> cells; // by axis: where each position comes from
    for (int axis = 0; axis < array.shape.rank(); ++axis) {
        const auto [before, after] = amounts[static_cast<std::size_t>(axis)];
        const Index size = array.shape[axis];
        sizes.push_back(size + before + after);
        if (mode != "constant" && size == 0 && sizes.back() > 0) {
            evaluator.refuse(at, says(why::aModeOfPaddingIsNot, mode));
            return std::nullopt;
        }
    }
    if (!evaluator.room(sizes, at))
        return std::nullopt;
    for (int axis = 0; axis < array.shape.rank(); ++axis) {
        cells.emplace_back();
        for (Index i = 0; i < sizes[static_cast<std::size_t>(axis)]; ++i)
            cells.back().push_back(borderCell(i - amounts[static_cast<std::size_t>(axis)][0], array.shape[axis], mode));
    }
    ArrayValue result = filledWith(*Shape::of(sizes), array.type, array.origin, value);
    result.numbers->drawn = array.numbers->drawn;
    const std::vector<Index> own = rowMajorStrides(array.shape);
    std::vector<std::size_t> at2(cells.size(), 0);
    for (Index flat = 0; flat < result.size(); ++flat) {
        Index from = 0;
        for (std::size_t axis = 0; axis < cells.size() && from >= 0; ++axis) {
            const Index cell = cells[axis][at2[axis]];
            from = cell < 0 ? -1 : from + cell * own[axis];
        }
        if (from >= 0 && isFloat(array.type))
            setReal(result, flat, realAt(array, from));
        else if (from >= 0)
            setWhole(result, flat, wholeAt(array, from));
        for (std::size_t axis = cells.size(); axis-- > 0;) {
            if (++at2[axis] < cells[axis].size())
                break;
            at2[axis] = 0;
        }
    }
    return result;
}

Value pooled(Evaluator &evaluator, const Bound &call, const ArrayValue &array, const Pooling &pooling,
             DataFormat format, std::string_view op)
{
    const Result<PoolingGeometry> geometry = poolingGeometry(array.shape, pooling, format);
    if (!geometry)
        return evaluator.refuseCall(call.callee.begin, call.functionAt, geometry.error(), refusal(geometry.error()),
                                    array.afterConvolution);
    const Shape &shape = geometry->outputShape;
    const std::vector<Index> sizes = sizesOf(shape);
    const std::optional<Index> cells =
        checkedProduct({shape.elementCount(), geometry->height.filterSize, geometry->width.filterSize});
    if (shape.elementCount() == 0 && array.size() > 0)
        return refuseHere(evaluator, call, says(why::theWindowIsLargerThanThe));
    if (!evaluator.room(sizes, call[0]) || !cells || !evaluator.work(*cells, call[0]))
        return Value::missing();
    ArrayValue result = makeArray(shape, array.type, array.origin);
    const ImageIndex from = unpooledImages(*geometry), to = pooledImages(*geometry);
    const bool maximum = pooling.kind == PoolKind::Max, torch = pooling.torch.has_value();
    for (Index i = 0; i < result.size(); ++i) { // as core/after does it, in the array's own type
        const OutputCell cell = asOutput(to.at(i));
        const PoolWindow window = poolWindow(*geometry, cell);
        double best = torch ? -std::numeric_limits<double>::infinity() : -3.4028234663852886e38, sum = 0;
        for (Index k = 0; k < window.count(); ++k) {
            const double value = realAt(array, from.of(window[k]));
            sum += value;
            best = std::isnan(value) ? (torch ? value : best) : value > best ? value : best;
        }
        setReal(result, i,
                maximum ? best : sum / static_cast<double>(std::max<Index>(poolDivisor(*geometry, cell), 1)));
    }
    return stepped(evaluator, op, derived(Value::ofArray(std::move(result)), {call[0]}), {call[0]}, call.callee.begin,
                   {.pooling = pooling});
}

} // namespace lab::python
