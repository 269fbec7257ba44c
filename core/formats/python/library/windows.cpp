// Borders around arrays, and windows that take a maximum or a mean.

#include "core/formats/python/library/convolving.h"

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
        evaluator.refuse(at, "padding with the mode '" + std::string(mode.substr(0, 40)) + "' is not supported");
        return std::nullopt;
    }
    std::vector<Index> sizes;
    std::vector<std::vector<Index>> cells; // by axis: where each position comes from
    for (int axis = 0; axis < array.shape.rank(); ++axis) {
        const auto [before, after] = amounts[static_cast<std::size_t>(axis)];
        const Index size = array.shape[axis];
        sizes.push_back(size + before + after);
        if (mode != "constant" && size == 0 && sizes.back() > 0) {
            evaluator.refuse(at, "an empty axis cannot be padded in the mode " + std::string(mode));
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

Value pooled(Evaluator &evaluator, const ArrayValue &array, const Pooling &how, std::string_view op,
             const Argument &input, Offset at)
{
    const int h = how.firstAxis, w = h + 1;
    std::vector<Index> sizes(array.shape.sizes().begin(), array.shape.sizes().end());
    sizes[static_cast<std::size_t>(h)] = how.out[0];
    sizes[static_cast<std::size_t>(w)] = how.out[1];
    const std::optional<Index> products = checkedProduct({checkedProduct(sizes).value_or(0), how.size[0], how.size[1]});
    if (!evaluator.room(sizes, input) || !products || !evaluator.work(*products, input))
        return Value::missing();
    ArrayValue result = makeArray(*Shape::of(sizes), array.type, array.origin);
    const std::vector<Index> from = rowMajorStrides(array.shape), to = rowMajorStrides(result.shape);
    Index outer = 1;
    for (int axis = 0; axis < h; ++axis)
        outer *= array.shape[axis];
    const Index inner = from[static_cast<std::size_t>(w)], height = array.shape[h], width = array.shape[w];
    const Index fromOuter = h > 0 ? height * width * inner : 0, toOuter = h > 0 ? how.out[0] * how.out[1] * inner : 0;
    for (Index n = 0; n < outer; ++n)
        for (Index y = 0; y < how.out[0]; ++y)
            for (Index x = 0; x < how.out[1]; ++x)
                for (Index c = 0; c < inner; ++c) {
                    double best = how.torchMaximum ? -std::numeric_limits<double>::infinity() : -3.4028234663852886e38;
                    double sum = 0;
                    Index inside = 0, counted = 0;
                    for (Index dy = 0; dy < how.size[0]; ++dy)
                        for (Index dx = 0; dx < how.size[1]; ++dx) {
                            const Index iy = y * how.stride[0] - how.padding[0][0] + dy * how.dilation[0];
                            const Index ix = x * how.stride[1] - how.padding[1][0] + dx * how.dilation[1];
                            // What hangs over the padding, where the output size was rounded up, is never counted.
                            counted += iy < height + how.padding[0][1] && ix < width + how.padding[1][1] ? 1 : 0;
                            if (iy < 0 || ix < 0 || iy >= height || ix >= width)
                                continue;
                            const double value = realAt(array, n * fromOuter + (iy * width + ix) * inner + c);
                            ++inside;
                            sum += value;
                            best = std::isnan(value) ? (how.torchMaximum ? value : best) : value > best ? value : best;
                        }
                    const Index count = how.divisor != 0 ? how.divisor : how.countsPadding ? counted : inside;
                    setReal(result, n * toOuter + (y * how.out[1] + x) * inner + c,
                            how.maximum ? best : sum / static_cast<double>(std::max<Index>(count, 1)));
                }
    (void)to;
    return stepped(evaluator, op, derived(Value::ofArray(std::move(result)), {input}), {input}, at);
}

} // namespace lab::python
