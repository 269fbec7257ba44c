// Included once for every instruction set: no #pragma once.
#if defined(LAB_FAST_JOINED_ROWS) == defined(HWY_TARGET_TOGGLE)
#ifdef LAB_FAST_JOINED_ROWS
#undef LAB_FAST_JOINED_ROWS
#else
#define LAB_FAST_JOINED_ROWS
#endif

#include "core/conv/fast/planar_tile-inl.h"
#include "core/conv/fast/three-inl.h"

HWY_BEFORE_NAMESPACE();
namespace lab::fast::HWY_NAMESPACE {

/// Short rows would leave vectors half empty. They are joined to one long row instead, with the padding's zeros between
/// them: output (y, x) is number y · pitch + x of it and reads tap (ky, kx) as many numbers further on as
/// ky · dilation · pitch + kx · dilation. What is computed at the joints is not copied to the output.
class JoinedRows
{
public:
    /// Numbers of a row and the zeros behind it, which are also those before the next one.
    static Index pitchOf(const AxisGeometry &width)
    {
        const Index after = width.outSize + width.effectiveSize - 1 - width.padBefore - width.inSize;
        return width.inSize + std::max({width.padBefore, after, Index{0}});
    }
    /// Of a strip of `rows` output rows, rounded up to whole tiles.
    static Index positionsOf(const Plan &plan, Index rows)
    {
        const Index widest = planarFunctions(1, 1).vectors * fullLanes;
        return (rows * pitchOf(plan.width) + widest - 1) / widest * widest;
    }
    static Index planeLengthOf(const Plan &plan, Index rows)
    {
        const Index reach = (plan.height.effectiveSize - 1) * pitchOf(plan.width) + plan.width.effectiveSize - 1;
        return (positionsOf(plan, rows) + reach + 15) / 16 * 16;
    }

    /// Of channels from `channel` on of an image.
    JoinedRows(const Plan &plan, const float *image, Index channel, float *planes)
        : m_plan(plan), m_in(image + channel * plan.in.channel), m_floats(plan.in.image - channel * plan.in.channel),
          m_planes(planes), m_pitch(pitchOf(plan.width))
    {
    }

    /// The rows that output rows y … read, to planes of one channel each.
    void copy(Range y)
    {
        const AxisGeometry &height = m_plan.height, &width = m_plan.width;
        const Index rows = y.count() + height.effectiveSize - 1;
        for (Index c = 0; c < m_plan.groupIn; ++c) {
            float *plane = m_planes + c * m_plan.planar.planeLength;
            std::fill_n(plane, width.padBefore, 0.0F);
            const Index end = rows * m_pitch;
            std::fill(plane + std::min(end, m_plan.planar.planeLength), plane + m_plan.planar.planeLength, 0.0F);
        }
        const Index gap = m_pitch - width.inSize;
        for (Index r = 0; r < rows; ++r) {
            const Index row = height.inputIndex(y.begin, 0) + r, at = r * m_pitch + width.padBefore;
            if (height.isInside(row) && copyWhole(row, at))
                continue;
            for (Index c = 0; c < m_plan.groupIn; ++c) {
                float *to = m_planes + c * m_plan.planar.planeLength + at;
                const Index room =
                    std::min(m_pitch, m_plan.planar.planeLength - at); // the last row's zeros need not be there
                if (!height.isInside(row)) {
                    std::fill_n(to, room, 0.0F);
                    continue;
                }
                const float *from = m_in + row * m_plan.in.row + c * m_plan.in.channel;
                for (Index i = 0; i < width.inSize; ++i)
                    to[i] = from[i * m_plan.in.column];
                std::fill_n(to + width.inSize, std::min(gap, room - width.inSize), 0.0F);
            }
        }
    }

private:
    /// A row of at most one vector: whole vectors are read and, with zeros behind the row, written, where there is
    /// room.
    bool copyWhole(Index row, Index at)
    {
        const Index channels = m_plan.groupIn, size = m_plan.width.inSize, begin = row * m_plan.in.row;
        if (size > fullLanes || !fewInTurn(m_plan) || m_pitch - size > fullLanes - size ||
            begin + fullLanes * channels > m_floats || at + fullLanes > m_plan.planar.planeLength)
            return false;
        const FullTag d;
        const float *from = m_in + begin;
        float *to = m_planes + at;
        hn::Vec<FullTag> x[4];
        loadInTurn(d, from, channels, x);
        const auto inside = hn::FirstN(d, std::size_t(size));
        for (Index c = 0; c < channels; ++c, to += m_plan.planar.planeLength)
            hn::StoreU(hn::IfThenElseZero(inside, x[c]), d, to);
        return true;
    }

    const Plan &m_plan;
    const float *m_in;
    Index m_floats; ///< from there to the image's end
    float *m_planes;
    Index m_pitch;
};

/// Rows x of `sums`, which lie `pitch` positions apart, to the output of a unit.
inline void copyJoined(const Plan &plan, const Unit &unit, const float *sums, Index positions, Range y, Range x,
                       float *out)
{
    const Index pitch = JoinedRows::pitchOf(plan.width);
    out += unit.channel * plan.out.channel + x.begin * plan.out.column;
    for (Index row = y.begin; row < y.end; ++row) {
        float *to = out + row * plan.out.row;
        const Index at = (row - y.begin) * pitch + x.begin;
        if (plan.out.column == 1) {
            for (int k = 0; k < unit.channels; ++k)
                std::memcpy(to + k * plan.out.channel, sums + k * positions + at,
                            std::size_t(x.count()) * sizeof(float));
        } else if (plan.out.column == unit.channels) {
            std::memcpy(to, sums + at * unit.channels, std::size_t(x.count() * unit.channels) * sizeof(float));
        } else {
            for (Index i = 0; i < x.count(); ++i)
                for (int k = 0; k < unit.channels; ++k)
                    to[i * plan.out.column + k * plan.out.channel] = sums[(at + i) * unit.channels + k];
        }
    }
}

inline void joinedBox(const Plan &plan, const float *input, float *output, const Box &box, float *scratch)
{
    const AxisGeometry &height = plan.height;
    const Index pointerFloats = (height.filterSize * 2 + 15) / 16 * 16;
    const float **pointers = reinterpret_cast<const float **>(scratch);
    float *planes = scratch + pointerFloats, *sums = planes + plan.groupIn * plan.planar.planeLength;
    for (Index i = 0; i < height.filterSize; ++i)
        pointers[i] = planes + i * height.dilation * JoinedRows::pitchOf(plan.width);
    PlanarTile tile{.rows = pointers,
                    .rowCount = height.filterSize,
                    .tapOffsets = plan.planar.tapOffsets.data(),
                    .rowTaps = plan.width.filterSize * plan.groupIn,
                    .filterHeight = height.filterSize,
                    .ahead = {planes, planes}};
    for (Index begin = box.y.begin; begin < box.y.end; begin += plan.planar.stripRows) {
        const Range y{begin, std::min(begin + plan.planar.stripRows, box.y.end)};
        const Index positions = y.count() * JoinedRows::pitchOf(plan.width);
        for (Index u = box.u.begin, copied = -1; u < box.u.end; ++u) {
            const Unit &unit = plan.units[std::size_t(u)];
            if (unit.group != copied) { // the units of a group read the same rows
                JoinedRows(plan, input + box.n * plan.in.image, unit.group * plan.groupIn, planes).copy(y);
                copied = unit.group;
            }
            const PlanarFunctions &functions = planarFunctions(unit.channels, 1);
            const Index room = JoinedRows::positionsOf(plan, y.count());
            const PlanarOut out{.to = sums,
                                .column = plan.out.column == 1 ? 1 : unit.channels,
                                .channel = plan.out.column == 1 ? room : 1};
            tile.weights = plan.weights.data() + unit.weights;
            for (tile.x = 0; tile.x < positions;) {
                const bool wide = positions - tile.x > fullLanes;
                (wide ? functions.wide : functions.narrow)(tile, out, 0, room - tile.x);
                tile.x += (wide ? functions.vectors : 1) * fullLanes;
            }
            copyJoined(plan, unit, sums, room, y, box.x, output + box.n * plan.out.image);
        }
    }
}

/// Whether rows are joined, and how: planes and sums of a strip take half of a first-level cache.
inline bool joinRows(Plan &plan)
{
    const AxisGeometry &height = plan.height, &width = plan.width;
    const Index vectors = (width.outSize + fullLanes - 1) / fullLanes;
    if (fullLanes < 8 || height.stride > 1 || width.stride > 1 || 3 * vectors * fullLanes < 4 * width.outSize ||
        vectors > 2)
        return false;
    const Index perPosition = plan.groupIn + mostPlanarChannels,
                reach = height.effectiveSize * JoinedRows::pitchOf(width);
    constexpr Index cacheFloats = 6144, mostFloats = 32768;
    if (reach * plan.groupIn > mostFloats)
        return false;
    const Index fits = (cacheFloats - reach * plan.groupIn) / (perPosition * JoinedRows::pitchOf(width));
    plan.planar.stripRows = std::min(std::max(fits, 4 * height.effectiveSize), height.outSize);
    plan.planar.planeLength = JoinedRows::planeLengthOf(plan, plan.planar.stripRows);
    plan.columnBlock = width.outSize;
    for (Index kx = 0; kx < width.filterSize; ++kx)
        for (Index c = 0; c < plan.groupIn; ++c)
            plan.planar.tapOffsets.push_back(c * plan.planar.planeLength + kx * width.dilation);
    plan.scratchFloats = (height.filterSize * 2 + 15) / 16 * 16 + plan.groupIn * plan.planar.planeLength +
                         mostPlanarChannels * JoinedRows::positionsOf(plan, plan.planar.stripRows);
    plan.computeBox = &joinedBox;
    return true;
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
