// Included once for every instruction set: no #pragma once.
#if defined(LAB_FAST_PLANAR_TILE) == defined(HWY_TARGET_TOGGLE)
#ifdef LAB_FAST_PLANAR_TILE
#undef LAB_FAST_PLANAR_TILE
#else
#define LAB_FAST_PLANAR_TILE
#endif

#include "core/conv/fast/lanes-inl.h"
#include "core/conv/fast/three-inl.h"

HWY_BEFORE_NAMESPACE();
namespace lab::fast::HWY_NAMESPACE {

// The register tile of planar-inl.h: a few output channels of a run of positions, and how they are stored.

/// Vectors of positions in a register tile: accumulators are rows × channels × vectors.
constexpr int planarVectors(int channels, int rows)
{
    if constexpr (hasManyRegisters)
        return rows * channels <= 6 && channels <= maxPlanarChannels ? 4 : 3;
    if (rows * channels == 1)
        return 4;
    return rows * channels <= 4 ? 3 : rows * channels == 6 ? 2 : 1;
}

struct PlanarTile {
    const float *const *rows = nullptr; ///< of the copied input rows, first to last; null on padding
    Index rowCount = 0;                 ///< filterHeight + rows - 1
    const Index *tapOffsets = nullptr;
    Index rowTaps = 0; ///< filterWidth · channels of the group
    Index filterHeight = 0;
    const float *weights = nullptr;
    Index x = 0; ///< in the copied rows
    // Input that is copied next. One cache line of it is prefetched with every tap, for images that no cache holds.
    const float *ahead[2] = {}; ///< for even and odd i
    Index aheadStep = 0;
};

/// Adds input row i to the output rows first … last.
template <int channels, int vectors, int first, int last, class V>
HWY_INLINE void addRow(const PlanarTile &t, Index i, V (*acc)[channels][vectors])
{
    const FullTag d;
    const float *row = t.rows[i] + t.x;
    const Index weightRow = t.rowTaps * channels;
    const float *weights = t.weights + (i - last) * weightRow;
    const float *ahead = t.ahead[i % 2] + i / 2 * t.aheadStep;
    for (Index tap = 0; tap < t.rowTaps; ++tap, weights += channels) {
        const float *HWY_RESTRICT from = row + t.tapOffsets[tap];
        hwy::Prefetch(ahead);
        ahead += 16;
        V x[vectors];
        LAB_UNROLL
        for (int v = 0; v < vectors; ++v)
            x[v] = hn::LoadU(d, from + v * fullLanes);
        LAB_UNROLL
        for (int r = first; r <= last; ++r) {
            LAB_UNROLL
            for (int k = 0; k < channels; ++k) {
                const V w = hn::Set(d, weights[(last - r) * weightRow + k]);
                LAB_UNROLL
                for (int v = 0; v < vectors; ++v)
                    acc[r][k][v] = hn::MulAdd(w, x[v], acc[r][k][v]);
            }
        }
    }
}

/// Where a tile's numbers go: `count` positions of one row.
struct PlanarOut {
    float *to = nullptr;
    Index column = 0, channel = 0;
    bool past = false; ///< whole lines go past the caches
};

/// One vector. An output that no cache holds is written past the caches where vectors are whole lines: the line is not
/// read first.
HWY_INLINE void storeLine(hn::Vec<FullTag> v, float *to, bool past)
{
    const FullTag d;
    if constexpr (fullLanes == 16) {
        if (past && reinterpret_cast<std::uintptr_t>(to) % 64 == 0) {
            hn::Stream(v, d, to);
            return;
        }
    }
    hn::StoreU(v, d, to);
}

/// One vector of positions, all channels.
template <int channels, class V>
HWY_INLINE void storeVector(const V *v, const PlanarOut &out, Index x, int count)
{
    const FullTag d;
    float *to = out.to + x * out.column;
    if (out.column == 1) {
        LAB_UNROLL
        for (int k = 0; k < channels; ++k) {
            if (count == fullLanes)
                storeLine(v[k], to + k * out.channel, out.past);
            else
                storeSome(d, v[k], to + k * out.channel, count);
        }
        return;
    }
    HWY_ALIGN float lanes[channels * fullLanes];
#if LAB_HAS_AVX512
    if constexpr (channels > maxPlanarChannels) {
        if (out.channel == 1 && out.column == channels) {
            storeEight<channels>(v, count == fullLanes ? to : lanes);
            if (count < fullLanes)
                std::memcpy(to, lanes, std::size_t(count * channels) * sizeof(float));
            return;
        }
    }
#endif
    if constexpr (channels > 1 && channels <= maxPlanarChannels && fullLanes > 1) {
        if (out.channel == 1) {
            const bool joined = out.column == channels;
            float *target = joined && count == fullLanes ? to : lanes;
            if constexpr (channels == 2)
                hn::StoreInterleaved2(v[0], v[1], d, target);
            else if constexpr (channels == 3)
                storeThree(d, v[0], v[1], v[2], target,
                           [&](auto part, float *at) { storeLine(part, at, out.past && target == to); });
            else
                hn::StoreInterleaved4(v[0], v[1], v[2], v[3], d, target);
            if (joined && count < fullLanes)
                std::memcpy(to, lanes, std::size_t(count * channels) * sizeof(float));
            for (int i = 0; !joined && i < count; ++i)
                std::memcpy(to + i * out.column, lanes + i * channels, channels * sizeof(float));
            return;
        }
    }
    LAB_UNROLL
    for (int k = 0; k < channels; ++k)
        hn::Store(v[k], d, lanes + k * fullLanes);
    for (int i = 0; i < count; ++i)
        for (int k = 0; k < channels; ++k)
            to[i * out.column + k * out.channel] = lanes[k * fullLanes + i];
}

template <int channels, int vectors, int rows>
void computePlanarTile(const PlanarTile &t, PlanarOut out, Index outRow, Index count)
{
    const FullTag d;
    using V = hn::Vec<FullTag>;
    V acc[rows][channels][vectors];
    LAB_UNROLL
    for (int r = 0; r < rows; ++r) {
        LAB_UNROLL
        for (int k = 0; k < channels; ++k) {
            LAB_UNROLL
            for (int v = 0; v < vectors; ++v)
                acc[r][k][v] = hn::Zero(d);
        }
    }
    for (Index i = 0; i < t.rowCount; ++i) {
        if (t.rows[i] == nullptr)
            continue;
        if constexpr (rows == 1) {
            addRow<channels, vectors, 0, 0>(t, i, acc);
        } else {
            static_assert(rows == 2);
            if (i == 0)
                addRow<channels, vectors, 0, 0>(t, i, acc);
            else if (i < t.filterHeight)
                addRow<channels, vectors, 0, 1>(t, i, acc);
            else
                addRow<channels, vectors, 1, 1>(t, i, acc);
        }
    }
    LAB_UNROLL
    for (int r = 0; r < rows; ++r, out.to += outRow) {
        LAB_UNROLL
        for (int v = 0; v < vectors; ++v) {
            V column[channels];
            LAB_UNROLL
            for (int k = 0; k < channels; ++k)
                column[k] = acc[r][k][v];
            const Index left = count - v * fullLanes;
            if (left > 0)
                storeVector<channels>(column, out, t.x + v * fullLanes, int(std::min<Index>(left, fullLanes)));
        }
    }
}

using PlanarFunction = void (*)(const PlanarTile &, PlanarOut, Index outRow, Index count);

struct PlanarFunctions {
    PlanarFunction wide, narrow; ///< many vectors, one vector
    int vectors;
};

template <int channels, int rows>
constexpr PlanarFunctions planarFunctions()
{
    constexpr int vectors = planarVectors(channels, rows);
    return {&computePlanarTile<channels, vectors, rows>, &computePlanarTile<channels, 1, rows>, vectors};
}

inline const PlanarFunctions &planarFunctions(int channels, int rows)
{
    static constexpr std::array one{planarFunctions<1, 1>(), planarFunctions<2, 1>(), planarFunctions<3, 1>(),
                                    planarFunctions<4, 1>()};
    if constexpr (mostPlanarChannels > maxPlanarChannels) {
        static constexpr std::array more{planarFunctions<5, 1>(), planarFunctions<6, 1>(), planarFunctions<7, 1>(),
                                         planarFunctions<8, 1>()};
        if (channels > maxPlanarChannels)
            return more[std::size_t(channels - maxPlanarChannels - 1)];
    }
    static constexpr std::array two{planarFunctions<1, 2>(), planarFunctions<2, 2>(), planarFunctions<3, 2>(),
                                    planarFunctions<4, 2>()};
    return (rows == 2 ? two : one)[std::size_t(channels - 1)];
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
