#include "core/scene/live_plane.h"

#include "core/conv/virtual_tensor.h"
#include "core/scene/cell_looks.h"
#include "core/scene/output_planes.h"
#include "core/scene/plane_marks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lab {
namespace {

bool isThere(const Scene &scene, const OutputCell &cell, OutputShown shown, BlockPlane plane)
{
    if (plane != BlockPlane::Convolved)
        return scene.walkthrough.isMade(plane, cell, scene.focus.shown);
    switch (shown) {
    case OutputShown::Summed:
        return scene.walkthrough.isMultiplied(
            ProductCell{rowOfPosition(scene.geometry, {cell.n, cell.y, cell.x}), cell.k}, scene.focus.shown);
    case OutputShown::Reshaped:
        return scene.walkthrough.isReshaped(cell, scene.focus.shown);
    }
    return false;
}

/// How many cells of row y are there; they come from left to right.
Index cellsThere(const Scene &scene, OutputCell cell, OutputShown shown, BlockPlane plane, Index columns)
{
    Index there = 0, end = columns;
    while (there < end) {
        cell.x = (there + end) / 2;
        if (isThere(scene, cell, shown, plane))
            there = cell.x + 1;
        else
            end = cell.x;
    }
    return there;
}

/// The one of the larger magnitude, so that an edge one cell wide stays an edge; never NaN.
float stronger(float a, float b)
{
    return std::abs(b) > std::abs(a) ? b : a;
}

/// One pixel of the plane for a number on the scale, -1 … 1: a level, or in a picture without a sign a grey.
class Painter
{
public:
    Painter(PixelMark &mark, const Scene &scene, BlockPlane plane, Index k)
        : m_mark(mark), m_byValue(scene.colours == ColourMode::Values),
          m_picture(scene.showsPictures() && scene.colours == ColourMode::Roles),
          m_size(m_picture && pictureColours(scene, plane, k) == PictureColours::Size),
          m_grey(m_picture && pictureColours(scene, plane, k) == PictureColours::Grey)
    {
        m_mark.fill = m_byValue || (m_picture && !m_grey) ? Fill::Value : Fill::Plain;
        const auto pixels = static_cast<std::size_t>(m_mark.columns) * static_cast<std::size_t>(m_mark.rows);
        if (m_grey)
            m_mark.rgb.assign(3 * pixels, 230);
        else
            m_mark.levels.assign(pixels, PixelMark::nothingYet);
    }

    /// A picture that is shown is shown whole: half of it pale would hide its edges.
    [[nodiscard]] float ghost() const { return m_picture ? 1 : static_cast<float>(ghostShare); }

    void paint(std::size_t pixel, float value)
    {
        if (m_grey) {
            const auto grey = static_cast<std::uint8_t>(std::lrintf(255 * std::max(0.0F, value)));
            std::fill_n(m_mark.rgb.begin() + static_cast<std::ptrdiff_t>(3 * pixel), 3, grey);
            return;
        }
        // As shades do, so that one bright edge does not leave the rest of the picture blank.
        if (m_picture)
            value = std::copysign(std::sqrt(std::abs(value)), m_size ? 1 : value);
        m_mark.levels[pixel] =
            static_cast<std::int8_t>(std::lrintf(127 * (m_byValue || m_picture ? value : std::abs(value))));
    }

private:
    PixelMark &m_mark;
    bool m_byValue, m_picture, m_size, m_grey;
};

/// Whether a plane may hold negative numbers, or nothing else than zeros, which are white in signed colours.
bool mayBeNegative(const Scene &scene, BlockPlane plane, Index k)
{
    if (plane != BlockPlane::Convolved) {
        const After &after = scene.story.block()->after();
        using enum ActivationKind;
        if (plane > BlockPlane::Biased && after.activation && after.activation->kind != LeakyRelu &&
            after.activation->kind != Tanh)
            return false;
        if (after.bias && (*after.bias)[k] < 0)
            return true;
    }
    const std::span<const float> weights = scene.convolution.call().filter.values();
    const Index filters = std::max<Index>(scene.geometry.outChannels, 1);
    bool any = false;
    for (auto i = static_cast<std::size_t>(k); i < weights.size(); i += static_cast<std::size_t>(filters)) {
        if (weights[i] < 0)
            return true;
        any = any || weights[i] > 0;
    }
    return !any;
}

} // namespace

PictureColours pictureColours(const Scene &scene, BlockPlane plane, Index k)
{
    if (scene.look.pictures != PictureColours::Automatic)
        return scene.look.pictures;
    return mayBeNegative(scene, plane, k) ? PictureColours::Signed : PictureColours::Grey;
}

bool addLivePlane(Drawing &drawing, const Scene &scene, const Grid &grid, Index n, Index k, OutputShown shown,
                  BlockPlane plane)
{
    const Hidden &hidden = scene.hidden;
    if (!scene.services.outputPlanes || grid.isEmpty() || grid.numbers || hidden.outputs || !hidden.cells.empty() ||
        !scene.outlined.empty())
        return false;
    OutputPlanes &planes = *scene.services.outputPlanes;
    const std::span<const float> values = plane == BlockPlane::Convolved
                                              ? planes.plane(scene.convolution, n, k)
                                              : planes.plane(*scene.story.block(), plane, n, k);
    if (values.empty())
        return false;
    const Index width =
        plane == BlockPlane::Convolved ? scene.geometry.width.outSize : scene.story.block()->imagesOf(plane).width;
    PixelMark mark;
    mark.box = grid.bounds();
    mark.columns = samplesOf(grid.columns, mark.box.width);
    mark.rows = samplesOf(grid.rows, mark.box.height);
    mark.role = Role::Output;
    mark.cell = cellRefOf(plane, {n, grid.firstRow, grid.firstColumn, k});
    mark.cellColumns = grid.columns;
    mark.cellRows = grid.rows;
    Painter painter(mark, scene, plane, k);
    const std::vector<CellSpan> columns = cellSpans(mark.columns, {grid.firstColumn, grid.columns}),
                                rows = cellSpans(mark.rows, {grid.firstRow, grid.rows});
    const float scale = static_cast<float>(1 / scene.scales.output);
    std::size_t pixel = 0;
    std::vector<float> strongest(static_cast<std::size_t>(grid.columns)); // of each column, over the rows of a pixel
    for (const CellSpan &span : rows) {
        const Index middle = span.first + span.count / 2;
        const Index there = cellsThere(scene, {n, middle, 0, k}, shown, plane, width);
        std::fill(strongest.begin(), strongest.end(), 0.0F);
        for (Index y = span.first; y < span.first + span.count; ++y) {
            const float *row = values.data() + y * width + grid.firstColumn;
            for (std::size_t x = 0; x < strongest.size(); ++x)
                strongest[x] = stronger(strongest[x], row[x]);
        }
        for (std::size_t px = 0; px < columns.size(); ++px, ++pixel) {
            const bool isThere = columns[px].first + columns[px].count / 2 < there;
            if (!isThere && !scene.showsResults)
                continue;
            const float share = isThere ? 1 : painter.ghost();
            const auto from = strongest.begin() + (columns[px].first - grid.firstColumn);
            const float value = std::accumulate(from, from + columns[px].count, 0.0F, stronger);
            painter.paint(pixel, share * std::clamp(value * scale, -1.0F, 1.0F));
        }
    }
    drawing.marks.push_back(std::move(mark));
    return true;
}

} // namespace lab
