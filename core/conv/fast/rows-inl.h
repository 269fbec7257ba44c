// Included once for every instruction set: no #pragma once.
#if defined(LAB_FAST_ROWS) == defined(HWY_TARGET_TOGGLE)
#ifdef LAB_FAST_ROWS
#undef LAB_FAST_ROWS
#else
#define LAB_FAST_ROWS
#endif

#include "core/conv/fast/lanes-inl.h"

HWY_BEFORE_NAMESPACE();
namespace lab::fast::HWY_NAMESPACE {

// As many output channels as input channels, C of them, few. Then number j of an output row, channel k = j mod C of its
// position, reads tap (ky, kx, c) as number j + shift of an input row, with shift = kx · C + c - k. Lanes are
// neighbouring numbers of an output row as they lie, and rows are read where they are:
//
//     for each shift, for each ky:  acc[row][vector] += weights[shift, ky] * input[row + ky][vector + shift]
//
// Six rows of four vectors fill the registers of AVX-512. An input vector is loaded once for all the rows that read it,
// because most loads straddle two cache lines and cost as much as two multiply-adds. Shifts are the outer loop, so that
// its body covers all rows at once; with rows outside, accumulators would change registers from loop to loop.
// Non-temporal stores and prefetching the next rows made it slower. A tile that reaches beyond the input reads a copy
// of its cells with zeros around them.
//
// With C > 1 a lane's weight depends on its channel, and after C vectors channels stand in the same lanes again: the
// vectors of one such phase are computed together. Of the first and last C - 1 shifts some lanes have no tap; they are
// masked, not multiplied by zero, so that a NaN beside the window stays outside. That makes 33 multiply-adds of the 27
// of a 3×3×3×3 filter. Planes need fewer, but they are copied through the second-level cache, split and joined by
// permutations. They are faster where the image is in that cache. Where it comes from memory, it depends on how well
// the processor reads and writes a dozen rows side by side (see FastTuning). With four channels planes always win.

constexpr int tileRows = hasManyRegisters ? 6 : 4;
constexpr int tileVectors = hasManyRegisters ? 4 : 2;
/// The weights of one shift stay in registers.
constexpr int maxTileFilterHeight = 7;

/// Vectors until channels stand in the same lanes again.
inline Index rowPhases(Index channels)
{
    return fullLanes % channels == 0 ? 1 : channels;
}
inline Index rowShifts(const Plan &plan)
{
    return (plan.width.filterSize + 1) * plan.groupIn - 1;
}
/// Columns of a tile of all phases.
inline Index tileColumns(Index channels)
{
    return rowPhases(channels) * tileVectors * fullLanes / channels;
}

struct RowsTile {
    const float *from = nullptr; ///< what shift 0 of lane 0 reads in the first input row
    Index fromRow = 0;           ///< floats to the next row
    float *to = nullptr;
    Index toRow = 0;
};

/// Vectors of a phase stand `phases` vectors apart.
template <int filterHeight, int phases, bool everyLane, class V, class M>
HWY_INLINE void addShift(const float *from, Index fromRow, const float *weights, M hasTap, V (*acc)[tileVectors])
{
    const FullTag d;
    V w[filterHeight];
    LAB_UNROLL
    for (int ky = 0; ky < filterHeight; ++ky)
        w[ky] = hn::Load(d, weights + ky * fullLanes);
    const float *row = from; // of three rows' addresses: with one a row, the compiler reads them from the stack
    LAB_UNROLL
    for (int i = 0; i < tileRows + filterHeight - 1; ++i) {
        if (i > 0 && i % 3 == 0) {
            row += 3 * fromRow;
            forgetOrigin(row);
        }
        LAB_UNROLL
        for (int v = 0; v < tileVectors; ++v) {
            const V x = hn::LoadU(d, row + i % 3 * fromRow + v * phases * fullLanes);
            LAB_UNROLL
            for (int r = 0; r < tileRows; ++r) {
                if (r > i || i - r >= filterHeight)
                    continue;
                const V sum = hn::MulAdd(w[i - r], x, acc[r][v]);
                acc[r][v] = everyLane ? sum : hn::IfThenElse(hasTap, sum, acc[r][v]);
            }
        }
    }
}

template <int filterHeight, int phases>
void computeRowsTile(const Plan &plan, const RowsTile &t)
{
    const FullTag d;
    const hn::RebindToSigned<FullTag> di;
    using V = hn::Vec<FullTag>;
    const auto channels = std::int32_t(plan.groupIn), taps = std::int32_t(plan.width.filterSize * channels);
    const float *weights = plan.weights.data();
    for (int phase = 0; phase < phases; ++phase) {
        V acc[tileRows][tileVectors];
        LAB_UNROLL
        for (int r = 0; r < tileRows; ++r) {
            LAB_UNROLL
            for (int v = 0; v < tileVectors; ++v)
                acc[r][v] = hn::Zero(d);
        }
        const auto channel = hn::LoadU(di, plan.rows.lanes.data() + phase * fullLanes);
        const float *from = t.from + phase * fullLanes;
        std::int32_t shift = 0;
        for (; shift < channels - 1; ++shift, ++from, weights += filterHeight * fullLanes) {
            const auto hasTap = hn::RebindMask(d, hn::Gt(channel, hn::Set(di, channels - 2 - shift)));
            addShift<filterHeight, phases, false>(from, t.fromRow, weights, hasTap, acc);
        }
        for (; shift < taps; ++shift, ++from, weights += filterHeight * fullLanes)
            addShift<filterHeight, phases, true>(from, t.fromRow, weights, hn::FirstN(d, fullLanes), acc);
        for (; shift < taps + channels - 1; ++shift, ++from, weights += filterHeight * fullLanes) {
            const auto hasTap = hn::RebindMask(d, hn::Lt(channel, hn::Set(di, taps + channels - 1 - shift)));
            addShift<filterHeight, phases, false>(from, t.fromRow, weights, hasTap, acc);
        }
        float *to = t.to + phase * fullLanes;
        LAB_UNROLL
        for (int r = 0; r < tileRows; ++r) {
            LAB_UNROLL
            for (int v = 0; v < tileVectors; ++v)
                hn::StoreU(acc[r][v], d, to + r * t.toRow + v * phases * fullLanes);
        }
    }
}

using RowsFunction = void (*)(const Plan &, const RowsTile &);

template <int phases, int... heights>
constexpr std::array<RowsFunction, sizeof...(heights)> rowsFunctions(std::integer_sequence<int, heights...> /*of*/)
{
    return {&computeRowsTile<heights + 1, phases>...};
}

/// A tile's input, from input (y, x) on, with zeros where there is none, as rows of `length` floats.
inline void copyRowsTile(const Plan &plan, const float *image, Index y, Index x, Index length, float *to)
{
    const Index channels = plan.groupIn, columns = tileColumns(channels) + plan.width.filterSize - 1;
    const Index begin = std::clamp(-x, Index{0}, columns), end = std::clamp(plan.width.inSize - x, begin, columns);
    for (Index row = y; row < y + tileRows + plan.height.filterSize - 1; ++row, to += length) {
        if (!plan.height.isInside(row) || end == begin) {
            std::fill(to, to + length, 0.0F);
            continue;
        }
        float *number = to + channels - 1; // before it stands what no lane takes
        std::fill(to, number + begin * channels, 0.0F);
        std::memcpy(number + begin * channels, image + row * plan.in.row + (x + begin) * channels,
                    std::size_t((end - begin) * channels) * sizeof(float));
        std::fill(number + end * channels, to + length, 0.0F);
    }
}

inline void rowsBox(const Plan &plan, const float *input, float *output, const Box &box, float *scratch)
{
    constexpr auto heights = std::make_integer_sequence<int, maxTileFilterHeight>();
    static constexpr std::array functions{rowsFunctions<1>(heights), rowsFunctions<3>(heights)};
    const RowsFunction compute =
        functions[rowPhases(plan.groupIn) == 1 ? 0 : 1][std::size_t(plan.height.filterSize - 1)];
    const AxisGeometry &height = plan.height, &width = plan.width;
    const Index channels = plan.groupIn, columns = tileColumns(channels), numbers = columns * channels;
    const Index inputRows = tileRows + height.filterSize - 1, length = numbers + rowShifts(plan) - 1;
    const float *image = input + box.n * plan.in.image;
    float *outImage = output + box.n * plan.out.image;
    float *copiedInput = scratch, *part = scratch + inputRows * plan.planar.planeLength;
    for (Index y = box.y.begin; y < box.y.end; y += tileRows) {
        const Index rows = std::min<Index>(tileRows, box.y.end - y), top = y - height.padBefore;
        for (Index x = box.x.begin; x < box.x.end; x += columns) {
            const Index left = x - width.padBefore, first = top * plan.in.row + left * channels - (channels - 1);
            const bool inside = top >= 0 && top + inputRows <= height.inSize && left >= 0 &&
                                left + columns + width.filterSize - 1 <= width.inSize && first >= 0 &&
                                first + (inputRows - 1) * plan.in.row + length <= plan.in.image;
            float *to = outImage + y * plan.out.row + x * channels;
            RowsTile tile{.from = image + first, .fromRow = plan.in.row, .to = to, .toRow = plan.out.row};
            if (!inside) {
                copyRowsTile(plan, image, top, left, plan.planar.planeLength, copiedInput);
                tile.from = copiedInput;
                tile.fromRow = plan.planar.planeLength;
            }
            const Index used = std::min(columns, box.x.end - x) * channels;
            if (rows == tileRows && used == numbers) {
                compute(plan, tile);
                continue;
            }
            tile.to = part;
            tile.toRow = numbers;
            compute(plan, tile);
            for (Index r = 0; r < rows; ++r)
                std::memcpy(to + r * plan.out.row, part + r * numbers, std::size_t(used) * sizeof(float));
        }
    }
}

/// Grey images of at least half a tile's width that leave few rows of their tiles unused (28×28 is as fast by either
/// way, 33×33 twice as fast by rows); two and three channels as said above.
inline bool fitsRows(const Plan &plan)
{
    constexpr int mostChannels = hasManyRegisters ? 3 : 1;
    const AxisGeometry &height = plan.height, &width = plan.width;
    const Index channels = plan.groupIn;
    if (fullLanes < 4 || plan.groups != 1 || plan.groupOut != channels || channels > mostChannels)
        return false;
    if (channels > 1 &&
        (!plan.manyRows || plan.in.channel != 1 || plan.out.channel != 1 || plan.outputFloats() < cachedFloats))
        return false;
    const Index tiledRows = (height.outSize + tileRows - 1) / tileRows * tileRows;
    return height.stride * height.dilation == 1 && width.stride * width.dilation == 1 &&
           height.filterSize <= maxTileFilterHeight && 3 * tiledRows <= 4 * height.outSize &&
           2 * width.outSize >= tileColumns(channels);
}

/// Weights [phase][shift][ky][lane], zero where a lane's channel has no tap.
inline void prepareRows(Plan &plan, std::span<const float> filter)
{
    const Index channels = plan.groupIn, phases = rowPhases(channels), shifts = rowShifts(plan),
                filterHeight = plan.height.filterSize;
    const Index taps = plan.width.filterSize * channels; // of a filter row
    plan.units = {Unit{.channels = int(channels)}};
    plan.weights = AlignedFloats(phases * shifts * filterHeight * fullLanes);
    float *to = plan.weights.data();
    for (Index number = 0; number < phases * fullLanes; ++number)
        plan.rows.lanes.push_back(std::int32_t(number % channels));
    for (Index phase = 0; phase < phases; ++phase) {
        const std::int32_t *channelOf = plan.rows.lanes.data() + phase * fullLanes;
        for (Index shift = 0; shift < shifts; ++shift) {
            for (Index ky = 0; ky < filterHeight; ++ky) {
                for (Index lane = 0; lane < fullLanes; ++lane) {
                    const Index k = channelOf[lane], tap = shift - (channels - 1) + k;
                    *to++ = tap >= 0 && tap < taps ? filter[std::size_t((ky * taps + tap) * channels + k)] : 0.0F;
                }
            }
        }
    }
    plan.columnBlock = plan.width.outSize;
    plan.planar.planeLength = (tileColumns(channels) * channels + shifts - 1 + 15) / 16 * 16;
    plan.scratchFloats =
        (tileRows + filterHeight - 1) * plan.planar.planeLength + tileRows * tileColumns(channels) * channels;
    plan.computeBox = &rowsBox;
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
