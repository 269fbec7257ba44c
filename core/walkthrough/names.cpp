#include "core/walkthrough/names.h"

#include "core/conv/virtual_tensor.h"
#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {
namespace {

/// Indices of the leading axes of a batch entry: one for rank 4, more above.
std::vector<std::string> batchIndices(const Shape &shape, Index n)
{
    std::vector<std::string> indices;
    for (int axis = shape.rank() - 4; axis >= 0; --axis) {
        const Index size = std::max<Index>(shape[axis], 1);
        indices.insert(indices.begin(), numberText(n % size));
        n /= size;
    }
    return indices;
}

std::string planeName(std::string_view tensor, const Shape &shape, DataFormat format, Index n, Index channel)
{
    std::vector<std::string> indices = batchIndices(shape, n);
    if (format == DataFormat::Nchw)
        indices.insert(indices.end(), {numberText(channel), ":", ":"});
    else
        indices.insert(indices.end(), {":", ":", numberText(channel)});
    return std::string(tensor) + '[' + joined(indices, ", ") + ']';
}

} // namespace

std::string joined(const std::vector<std::string> &parts, std::string_view separator)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i > 0 ? std::string(separator) : std::string()) + parts[i];
    return text;
}

std::string placeText(const CellRef &cell)
{
    return '(' + joined({numberText(cell.a), numberText(cell.b), numberText(cell.c), numberText(cell.d)}, ", ") + ')';
}

std::string sizesText(Index rows, Index columns)
{
    return '[' + numberText(rows) + ", " + numberText(columns) + ']';
}

std::string inputPlaneName(const Geometry &geometry, Index n, Index c)
{
    return planeName("input", geometry.inputShape, geometry.dataFormat, n, c);
}

std::string filterPlaneName(Index c, Index k)
{
    return "filter[:, :, " + numberText(c) + ", " + numberText(k) + ']';
}

std::string reshapedText(const Geometry &geometry)
{
    std::vector<std::string> sizes;
    for (int axis = 0; axis < geometry.outputShape.rank() - 3; ++axis)
        sizes.push_back(numberText(geometry.outputShape[axis]));
    for (const Index size : {geometry.height.outSize, geometry.width.outSize, geometry.outChannels})
        sizes.push_back(numberText(size));
    return '[' + joined(sizes, ", ") + ']';
}

std::string outputPlaneName(const Geometry &geometry, Index n, Index k)
{
    return planeName("output", geometry.outputShape, geometry.dataFormat, n, k);
}

std::vector<std::string> shorterNames(const std::string &name, const std::string &last)
{
    std::string dense = name;
    dense.erase(std::remove(dense.begin(), dense.end(), ' '), dense.end());
    const std::size_t bracket = dense.find('[');
    return {name, dense, bracket == std::string::npos ? dense : dense.substr(bracket), last};
}

std::string rowName(const Geometry &geometry, Index row)
{
    const Position position = positionOfRow(geometry, row);
    const std::string place = numberText(position.y) + ',' + numberText(position.x) + ')';
    return geometry.batch > 1 ? '(' + numberText(position.n) + ',' + place : '(' + place;
}

std::vector<std::string> columnName(const Geometry &geometry, Index column)
{
    const Tap tap = tapOfColumn(geometry, column);
    std::vector<std::string> parts{numberText(tap.ky), numberText(tap.kx)};
    if (geometry.inChannels > 1)
        parts.push_back(numberText(tap.c));
    return parts;
}

} // namespace lab
