#include "core/conv/convolution.h"

namespace lab {
namespace {

/// Flat index of (n, y, x, c) in a tensor of the given plane and channels.
Index flatIndex(DataFormat format, Index height, Index width, Index channels, const InputCell &cell)
{
    if (format == DataFormat::Nhwc)
        return ((cell.n * height + cell.y) * width + cell.x) * channels + cell.c;
    return ((cell.n * channels + cell.c) * height + cell.y) * width + cell.x;
}

InputCell cellAtFlat(DataFormat format, Index height, Index width, Index channels, Index flat)
{
    InputCell cell;
    if (format == DataFormat::Nhwc) {
        cell.c = flat % channels;
        flat /= channels;
    }
    cell.x = flat % width;
    flat /= width;
    cell.y = flat % height;
    flat /= height;
    if (format == DataFormat::Nchw) {
        cell.c = flat % channels;
        flat /= channels;
    }
    cell.n = flat;
    return cell;
}

} // namespace

Convolution::Convolution(Conv2DCall call, Geometry geometry) : m_call(std::move(call)), m_geometry(std::move(geometry))
{
}

Result<Convolution> Convolution::of(Conv2DCall call)
{
    Result<Geometry> geometry = geometryOf(call);
    if (!geometry)
        return geometry.error();
    return Convolution(std::move(call), *std::move(geometry));
}

Index Convolution::inputIndex(const InputCell &cell) const
{
    const Geometry &g = m_geometry;
    return flatIndex(g.dataFormat, g.height.inSize, g.width.inSize, g.inChannels, cell);
}

Index Convolution::filterIndex(const FilterCell &cell) const
{
    const Geometry &g = m_geometry;
    return ((cell.ky * g.width.filterSize + cell.kx) * g.groupInChannels + cell.c) * g.outChannels + cell.k;
}

Index Convolution::outputIndex(const OutputCell &cell) const
{
    const Geometry &g = m_geometry;
    return flatIndex(g.dataFormat, g.height.outSize, g.width.outSize, g.outChannels, {cell.n, cell.y, cell.x, cell.k});
}

InputCell Convolution::inputCell(Index flat) const
{
    const Geometry &g = m_geometry;
    return cellAtFlat(g.dataFormat, g.height.inSize, g.width.inSize, g.inChannels, flat);
}

FilterCell Convolution::filterCell(Index flat) const
{
    const Geometry &g = m_geometry;
    const InputCell cell = cellAtFlat(DataFormat::Nhwc, g.width.filterSize, g.groupInChannels, g.outChannels, flat);
    return {.ky = cell.n, .kx = cell.y, .c = cell.x, .k = cell.c};
}

OutputCell Convolution::outputCell(Index flat) const
{
    const Geometry &g = m_geometry;
    const InputCell cell = cellAtFlat(g.dataFormat, g.height.outSize, g.width.outSize, g.outChannels, flat);
    return {.n = cell.n, .y = cell.y, .x = cell.x, .k = cell.c};
}

float Convolution::inputAt(const InputCell &cell) const
{
    if (!m_geometry.height.isInside(cell.y) || !m_geometry.width.isInside(cell.x))
        return 0;
    return m_call.input[inputIndex(cell)];
}

float Convolution::filterAt(const FilterCell &cell) const
{
    return m_call.filter[filterIndex(cell)];
}

} // namespace lab
