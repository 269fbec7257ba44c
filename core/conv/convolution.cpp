#include "core/conv/convolution.h"

#include "core/conv/image_index.h"

namespace lab {
namespace {

ImageIndex inputImages(const Geometry &g)
{
    return {.format = g.dataFormat, .height = g.height.inSize, .width = g.width.inSize, .channels = g.inChannels};
}

ImageIndex outputImages(const Geometry &g)
{
    return {.format = g.dataFormat, .height = g.height.outSize, .width = g.width.outSize, .channels = g.outChannels};
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
    return inputImages(m_geometry).of(cell);
}

Index Convolution::filterIndex(const FilterCell &cell) const
{
    const Geometry &g = m_geometry;
    return ((cell.ky * g.width.filterSize + cell.kx) * g.groupInChannels + cell.c) * g.outChannels + cell.k;
}

Index Convolution::outputIndex(const OutputCell &cell) const
{
    return outputImages(m_geometry).of(asInput(cell));
}

InputCell Convolution::inputCell(Index flat) const
{
    return inputImages(m_geometry).at(flat);
}

FilterCell Convolution::filterCell(Index flat) const
{
    const Geometry &g = m_geometry;
    const ImageIndex rows{.height = g.width.filterSize, .width = g.groupInChannels, .channels = g.outChannels};
    const InputCell cell = rows.at(flat);
    return {.ky = cell.n, .kx = cell.y, .c = cell.x, .k = cell.c};
}

OutputCell Convolution::outputCell(Index flat) const
{
    return asOutput(outputImages(m_geometry).at(flat));
}

float Convolution::inputAt(const InputCell &cell) const
{
    if (!m_geometry.holds(cell.y, cell.x, cell.c))
        return 0;
    return m_call.input[inputIndex(cell)];
}

float Convolution::filterAt(const FilterCell &cell) const
{
    return m_call.filter[filterIndex(cell)];
}

} // namespace lab
