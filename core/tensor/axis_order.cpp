#include "core/tensor/axis_order.h"

#include <array>
#include <numeric>

namespace lab {
namespace {

/// Leading axes as they are, the last three moved: entry i says which of the three comes to place i.
Tensor withLastThree(const Tensor &image, const std::array<int, 3> &moved)
{
    const int leading = image.shape().rank() - 3;
    std::vector<int> order(static_cast<std::size_t>(image.shape().rank()));
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t i = 0; i < moved.size(); ++i)
        order[static_cast<std::size_t>(leading) + i] = leading + moved[i];
    return permuted(image, order);
}

/// Where H, W, I and O stand in a filter.
std::array<int, 4> placesOf(FilterOrder order)
{
    switch (order) {
    case FilterOrder::Hwio:
        return {0, 1, 2, 3};
    case FilterOrder::Oihw:
        return {2, 3, 1, 0};
    case FilterOrder::Ohwi:
        return {1, 2, 3, 0};
    }
    return {};
}

} // namespace

Tensor permuted(const Tensor &tensor, std::span<const int> order)
{
    const Shape &shape = tensor.shape();
    assert(static_cast<int>(order.size()) == shape.rank());
    std::vector<Index> strides(order.size(), 1);
    for (std::size_t axis = order.size(); axis-- > 1;)
        strides[axis - 1] = strides[axis] * (tensor.size() == 0 ? 0 : shape[static_cast<int>(axis)]);
    std::vector<Index> sizes, steps;
    for (int axis : order) {
        sizes.push_back(shape[axis]);
        steps.push_back(strides[static_cast<std::size_t>(axis)]);
    }
    std::vector<float> values(static_cast<std::size_t>(tensor.size()));
    std::vector<Index> at(order.size(), 0);
    Index source = 0;
    for (float &value : values) {
        value = tensor[source];
        for (std::size_t axis = order.size(); axis-- > 0;) {
            source += steps[axis];
            if (++at[axis] < sizes[axis])
                break;
            source -= steps[axis] * sizes[axis];
            at[axis] = 0;
        }
    }
    return Tensor(*Shape::of(std::move(sizes)), std::move(values));
}

Result<Tensor> toNhwc(const Tensor &image, DataFormat from)
{
    if (image.shape().rank() < 3)
        return Error{.code = ErrorCode::InputRank, .numbers = {image.shape().rank()}};
    return from == DataFormat::Nhwc ? image : withLastThree(image, {1, 2, 0});
}

Result<Tensor> toNchw(const Tensor &image, DataFormat from)
{
    if (image.shape().rank() < 3)
        return Error{.code = ErrorCode::InputRank, .numbers = {image.shape().rank()}};
    return from == DataFormat::Nchw ? image : withLastThree(image, {2, 0, 1});
}

Result<Tensor> toHwio(const Tensor &filter, FilterOrder from)
{
    if (filter.shape().rank() != 4)
        return Error{.code = ErrorCode::FilterRank, .numbers = {filter.shape().rank()}};
    return from == FilterOrder::Hwio ? filter : permuted(filter, placesOf(from));
}

Result<Tensor> fromHwio(const Tensor &filter, FilterOrder to)
{
    if (filter.shape().rank() != 4)
        return Error{.code = ErrorCode::FilterRank, .numbers = {filter.shape().rank()}};
    if (to == FilterOrder::Hwio)
        return filter;
    const std::array<int, 4> places = placesOf(to);
    std::array<int, 4> order{};
    for (std::size_t axis = 0; axis < places.size(); ++axis)
        order[static_cast<std::size_t>(places[axis])] = static_cast<int>(axis);
    return permuted(filter, order);
}

} // namespace lab
