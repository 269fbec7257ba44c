// Included once for every instruction set: no #pragma once.
#if defined(LAB_FAST_SCATTERED) == defined(HWY_TARGET_TOGGLE)
#ifdef LAB_FAST_SCATTERED
#undef LAB_FAST_SCATTERED
#else
#define LAB_FAST_SCATTERED
#endif

#include "core/conv/fast/lanes-inl.h"

HWY_BEFORE_NAMESPACE();
namespace lab::fast::HWY_NAMESPACE {

// Small images. A row has few positions, and each tile would read all the weights from the second-level cache for them.
// So the loop over taps is the outer one: the weights of one tap (ky, kx) stay in the first-level cache while every
// position that has the tap on the input adds its channels. Tiles go on over the ends of rows, and sums are kept in the
// output in between. Every sum is the same chain of multiply-adds as in an ordinary tile.

constexpr int maxScattered = 9; ///< distances that fit the registers

struct ScatteredTile {
    const float *in = nullptr, *weights = nullptr;
    Index run = 0, runStep = 1;
    float *out = nullptr;
    int lastChannels = 0; ///< of the last vector
    std::array<Index, maxScattered> inAt{}, outAt{};
};

template <class D, int positions, int vectors>
void addToScattered(const ScatteredTile &t)
{
    const D d;
    constexpr Index lanes = Index(hn::MaxLanes(D()));
    const bool whole = t.lastChannels == int(lanes);
    hn::Vec<D> acc[positions][vectors];
    LAB_UNROLL
    for (int i = 0; i < positions; ++i) {
        const float *sums = t.out + t.outAt[std::size_t(i)];
        LAB_UNROLL
        for (int v = 0; v < vectors - 1; ++v)
            acc[i][v] = hn::LoadU(d, sums + v * lanes);
        sums += (vectors - 1) * lanes;
        acc[i][vectors - 1] = whole ? hn::LoadU(d, sums) : loadSome(d, sums, t.lastChannels);
    }
    Index at[positions];
    LAB_UNROLL
    for (int i = 0; i < positions; ++i)
        at[i] = t.inAt[std::size_t(i)];
    const float *in = t.in;
    const float *HWY_RESTRICT weights = t.weights;
    const Index runStep = t.runStep;
    LAB_UNROLL_TWICE
    for (Index r = t.run; r > 0; --r, in += runStep, weights += vectors * lanes) {
        hn::Vec<D> w[vectors];
        LAB_UNROLL
        for (int v = 0; v < vectors; ++v)
            w[v] = hn::Load(d, weights + v * lanes);
        LAB_UNROLL
        for (int i = 0; i < positions; ++i) {
            const auto x = hn::Set(d, in[at[i]]);
            LAB_UNROLL
            for (int v = 0; v < vectors; ++v)
                acc[i][v] = hn::MulAdd(x, w[v], acc[i][v]);
        }
    }
    LAB_UNROLL
    for (int i = 0; i < positions; ++i) {
        float *sums = t.out + t.outAt[std::size_t(i)];
        LAB_UNROLL
        for (int v = 0; v < vectors - 1; ++v)
            hn::StoreU(acc[i][v], d, sums + v * lanes);
        sums += (vectors - 1) * lanes;
        if (whole)
            hn::StoreU(acc[i][vectors - 1], d, sums);
        else
            storeSome(d, acc[i][vectors - 1], sums, t.lastChannels);
    }
}

using ScatteredFunction = void (*)(const ScatteredTile &);

constexpr int scatteredPositions(int vectors)
{
    return std::min(tilePositions(vectors), maxScattered);
}

template <int vectors, int... positions>
constexpr std::array<ScatteredFunction, maxScattered> scatteredRow(std::integer_sequence<int, positions...>)
{
    return {&addToScattered<FullTag, positions + 1, vectors>...};
}

template <int vectors>
constexpr std::array<ScatteredFunction, maxScattered> scatteredRow()
{
    return scatteredRow<vectors>(std::make_integer_sequence<int, scatteredPositions(vectors)>());
}

inline ScatteredFunction scatteredFunction(int vectors, Index positions)
{
    static constexpr std::array rows{scatteredRow<1>(), scatteredRow<2>(), scatteredRow<3>(),
                                     scatteredRow<maxVectors>()};
    return rows[std::size_t(vectors - 1)][std::size_t(positions - 1)];
}

/// Outputs of `all` for which tap `tap` lies on the input.
inline Range outputsWithTap(const AxisGeometry &axis, Index tap, Range all)
{
    while (all.begin < all.end && !axis.isInside(axis.inputIndex(all.begin, tap)))
        ++all.begin;
    while (all.end > all.begin && !axis.isInside(axis.inputIndex(all.end - 1, tap)))
        --all.end;
    return all;
}

/// Whether rows are so short that tiles along them would read the weights too often. At 14 columns both ways take the
/// same time; where one goes down long columns there is nothing to gain.
inline bool isSmall(const Plan &plan, const Unit &unit, const Box &box)
{
    constexpr Index mostColumns = 12, fewestChannels = 8;
    const Index mostPositions = plan.groupIn >= 32 ? 160 : 30;
    return plan.height.filterSize * plan.width.filterSize > 1 && plan.groupIn >= fewestChannels &&
           plan.out.channel == 1 && unit.lanes == fullLanes && box.x.count() <= mostColumns &&
           box.x.count() * box.y.count() <= mostPositions;
}

inline void scatteredUnit(const Plan &plan, const Unit &unit, const float *in, float *out, const Box &box)
{
    const AxisGeometry &height = plan.height, &width = plan.width;
    out += unit.channel;
    for (Index y = box.y.begin; y < box.y.end; ++y)
        for (Index x = box.x.begin; x < box.x.end; ++x)
            std::fill_n(out + y * plan.out.row + x * plan.out.column, unit.channels, 0.0F);
    ScatteredTile t{.in = in + unit.group * plan.groupIn * plan.in.channel,
                    .weights = plan.weights.data() + unit.weights,
                    .run = plan.groupIn,
                    .runStep = plan.in.channel,
                    .out = out,
                    .lastChannels = unit.channels - (unit.vectors - 1) * unit.lanes};
    const Index most = scatteredPositions(unit.vectors);
    for (Index ky = 0; ky < height.filterSize; ++ky) {
        const Range rows = outputsWithTap(height, ky, box.y);
        for (Index kx = 0; kx < width.filterSize; ++kx, t.weights += plan.groupIn * unit.vectors * unit.lanes) {
            const Range columns = outputsWithTap(width, kx, box.x);
            Index y = rows.begin, x = columns.begin;
            for (Index left = rows.count() * columns.count(); left > 0;) {
                const Index now = nextTile(left, most);
                for (Index i = 0; i < now; ++i) {
                    t.inAt[std::size_t(i)] =
                        height.inputIndex(y, ky) * plan.in.row + width.inputIndex(x, kx) * plan.in.column;
                    t.outAt[std::size_t(i)] = y * plan.out.row + x * plan.out.column;
                    if (++x == columns.end) {
                        x = columns.begin;
                        ++y;
                    }
                }
                scatteredFunction(unit.vectors, now)(t);
                left -= now;
            }
        }
    }
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
