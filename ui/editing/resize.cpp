#include "ui/editing/resize.h"

#include "core/tensor/axis_order.h"

#include <algorithm>

namespace lab::ui {

namespace {

/// Copies the block that two row-major tensors have in common, axis by axis.
void copyBlock(const Tensor &from, std::span<float> to, const Shape &shape, int axis, Index fromStart, Index toStart)
{
    const Index count = std::min(from.shape()[axis], shape[axis]);
    if (axis == shape.rank() - 1) {
        const auto source = from.values().subspan(std::size_t(fromStart), std::size_t(count));
        std::copy(source.begin(), source.end(), to.begin() + toStart);
        return;
    }
    Index fromStep = 1, toStep = 1;
    for (int inner = axis + 1; inner < shape.rank(); ++inner) {
        fromStep *= from.shape()[inner];
        toStep *= shape[inner];
    }
    for (Index i = 0; i < count; ++i)
        copyBlock(from, to, shape, axis + 1, fromStart + i * fromStep, toStart + i * toStep);
}

/// NHWC's channels moved to the front of the rows and columns, or back.
template <typename T>
void reorder(std::vector<T> &four, DataFormat format)
{
    if (four.size() != 4)
        return;
    if (format == DataFormat::Nchw)
        std::rotate(four.begin() + 1, four.begin() + 3, four.end());
    else
        std::rotate(four.begin() + 1, four.begin() + 2, four.end());
}

} // namespace

Tensor resized(const Tensor &tensor, const Shape &shape)
{
    Tensor result = Tensor::filled(shape, 0);
    if (tensor.size() > 0 && shape.elementCount() > 0 && tensor.shape().rank() == shape.rank())
        copyBlock(tensor, result.mutableValues(), shape, 0, 0, 0);
    return result;
}

Conv2DCall inDataFormat(const Conv2DCall &call, DataFormat format)
{
    const char *name = format == DataFormat::Nchw ? "NCHW" : "NHWC";
    if (call.arguments.dataFormat == name)
        return call;
    Conv2DCall changed = call;
    const Result<Tensor> input =
        format == DataFormat::Nchw ? toNchw(call.input, DataFormat::Nhwc) : toNhwc(call.input, DataFormat::Nchw);
    if (input)
        changed.input = *input;
    changed.arguments.dataFormat = name;
    reorder(changed.arguments.strides, format);
    reorder(changed.arguments.padding.pairs, format);
    if (changed.arguments.dilations)
        reorder(*changed.arguments.dilations, format);
    return changed;
}

InputAxes inputAxes(const Conv2DCall &call)
{
    const int first = call.input.shape().rank() - 3;
    if (call.arguments.dataFormat == "NCHW")
        return {first + 1, first + 2, first};
    return {first, first + 1, first + 2};
}

} // namespace lab::ui
