#include "core/scene/photo.h"

#include "core/scene/output_planes.h"
#include "core/scene/plane_marks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace lab {
namespace {

constexpr double paddingGrey = 200;

/// The colours of one row of pixels, summed up row by row of the image.
class Averages
{
public:
    Averages(const Convolution &convolution, const std::vector<CellSpan> &columns)
        : m_convolution(convolution), m_columns(columns), m_sums(columns.size())
    {
        const Geometry &g = convolution.geometry();
        m_channels = g.inChannels >= 3 ? std::array<Index, 3>{0, 1, 2} : std::array<Index, 3>{0, 0, 0};
        m_step = g.dataFormat == DataFormat::Nhwc ? g.inChannels : 1;
    }

    void begin() { std::fill(m_sums.begin(), m_sums.end(), Sum{}); }

    void add(Index n, Index y)
    {
        const Geometry &g = m_convolution.geometry();
        const std::span<const float> values = m_convolution.call().input.values();
        for (std::size_t px = 0; px < m_columns.size(); ++px) {
            const Index first = std::max<Index>(m_columns[px].first, 0),
                        end = std::min(m_columns[px].first + m_columns[px].count, g.width.inSize);
            if (first >= end)
                continue;
            Sum &sum = m_sums[px];
            sum.cells += end - first;
            for (std::size_t i = 0; i < 3; ++i) {
                auto at = static_cast<std::size_t>(m_convolution.inputIndex({n, y, first, m_channels[i]}));
                for (Index x = first; x < end; ++x, at += static_cast<std::size_t>(m_step))
                    sum.colours[i] += std::isnan(values[at]) ? 0 : static_cast<double>(values[at]);
            }
        }
    }

    void write(double scale, std::vector<std::uint8_t> &rgb) const
    {
        for (const Sum &sum : m_sums)
            for (const double colour : sum.colours)
                rgb.push_back(static_cast<std::uint8_t>(
                    sum.cells > 0 ? std::clamp(colour * scale / static_cast<double>(sum.cells), 0.0, 255.0)
                                  : paddingGrey));
    }

private:
    struct Sum {
        std::array<double, 3> colours{};
        Index cells = 0; ///< inside the image
    };
    const Convolution &m_convolution;
    const std::vector<CellSpan> &m_columns;
    std::vector<Sum> m_sums;
    std::array<Index, 3> m_channels{};
    Index m_step = 1; ///< from column to column
};

bool isSamePlace(const PixelMark &a, const PixelMark &b)
{
    return a.box == b.box && a.columns == b.columns && a.rows == b.rows && a.cell == b.cell &&
           a.cellColumns == b.cellColumns && a.cellRows == b.cellRows;
}

} // namespace

PixelMark photoOf(const Scene &scene, const Grid &grid, Index n, bool kept)
{
    OutputPlanes *const planes = kept ? scene.services.outputPlanes : nullptr;
    PixelMark mark;
    mark.box = grid.bounds();
    mark.columns = samplesOf(grid.columns, mark.box.width);
    mark.rows = samplesOf(grid.rows, mark.box.height);
    mark.cell = InputCell{n, grid.firstRow, grid.firstColumn, 0};
    mark.cellColumns = grid.columns;
    mark.cellRows = grid.rows;
    const double maximum = scene.walkthrough.imageMaximum();
    const Revision &input = scene.convolution.call().input.revision();
    if (planes && planes->photo.input == input && planes->photo.maximum == maximum &&
        isSamePlace(planes->photo.picture, mark))
        return planes->photo.picture;
    mark.rgb.reserve(static_cast<std::size_t>(3 * mark.columns * mark.rows));
    const std::vector<CellSpan> columns = cellSpans(mark.columns, {grid.firstColumn, grid.columns}),
                                rows = cellSpans(mark.rows, {grid.firstRow, grid.rows});
    Averages averages(scene.convolution, columns);
    for (const CellSpan &row : rows) {
        averages.begin();
        for (Index y = row.first; y < row.first + row.count; ++y)
            if (scene.geometry.height.isInside(y))
                averages.add(n, y);
        averages.write(255 / maximum, mark.rgb);
    }
    if (planes)
        planes->photo = {input, maximum, mark};
    return mark;
}

} // namespace lab
