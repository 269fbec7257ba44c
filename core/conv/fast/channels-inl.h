// Included once for every instruction set: no #pragma once.
#if defined(LAB_FAST_CHANNELS) == defined(HWY_TARGET_TOGGLE)
#ifdef LAB_FAST_CHANNELS
#undef LAB_FAST_CHANNELS
#else
#define LAB_FAST_CHANNELS
#endif

#include "core/conv/fast/lanes-inl.h"
#include "core/conv/fast/scattered-inl.h"

HWY_BEFORE_NAMESPACE();
namespace lab::fast::HWY_NAMESPACE {

// Many output channels. Lanes are output channels of one position; an input number is broadcast to all of them:
//
//     for each tap (ky, kx, c):  acc[position][vector] += broadcast(input[position, tap]) * weights[tap][vector]
//
// A register tile of `positions` × `vectors` accumulators stays in registers over all taps. The input is read in
// place: the positions of a tile stand at one distance (`step`), along a row or, at the left and right border, along
// a column, so that all of them have the same taps inside and the loops over taps carry no test for padding. Taps on
// padding are left out, not multiplied by zero.

struct Tile {
    const float *in = nullptr; ///< first tap inside, of the first position
    Index step = 0;            ///< floats between positions
    const float *weights = nullptr;
    // Three loops over taps; the innermost is a run of numbers `runStep` apart, with their weights consecutive.
    Index rows = 0, rowStep = 0, rowWeights = 0;
    Index segments = 0, segmentStep = 0, segmentWeights = 0;
    Index run = 0, runStep = 1;
    // The same taps as one loop, where they are not many: floats from each to the next.
    const std::int32_t *tapSteps = nullptr;
    Index taps = 0;
    float *out = nullptr;
    Index outStep = 0;    ///< floats between output positions
    Index outChannel = 1; ///< floats between output channels
    int channels = 0;     ///< valid ones of vectors × lanes
};

/// The taps of a run, from the first; adds up positions × vectors sums.
template <class D, int positions, int vectors>
class Run
{
public:
    HWY_INLINE Run(const float *in, Index step, const float *weights) : m_step(step), m_weights(weights)
    {
        LAB_UNROLL
        for (int p = 0; p < pointers; ++p) {
            m_in[p] = in + 5 * p * step;
            forgetOrigin(m_in[p]);
        }
    }
    /// Adds a tap; the next one is `toNext` floats away.
    HWY_INLINE void addTap(hn::Vec<D> (&acc)[positions][vectors], Index toNext)
    {
        const D d;
        constexpr Index lanes = Index(hn::MaxLanes(D()));
        hn::Vec<D> w[vectors];
        LAB_UNROLL
        for (int v = 0; v < vectors; ++v)
            w[v] = hn::Load(d, m_weights + v * lanes);
        LAB_UNROLL
        for (int i = 0; i < positions; ++i) {
            const auto x = hn::Set(d, m_in[i / 5][i % 5 * m_step]);
            LAB_UNROLL
            for (int v = 0; v < vectors; ++v)
                acc[i][v] = hn::MulAdd(x, w[v], acc[i][v]);
        }
        LAB_UNROLL
        for (int p = 0; p < pointers; ++p)
            m_in[p] += toNext;
        m_weights += vectors * lanes;
    }

private:
    /// One pointer for five positions: with one for all, fourteen distances would not fit the registers.
    static constexpr int pointers = (positions + 4) / 5;
    const float *m_in[pointers];
    const Index m_step;
    const float *HWY_RESTRICT m_weights;
};

enum class TapLoop {
    Product, ///< of one run
    Flat,    ///< one loop with a table of distances: filters of 7×7×3 taps have seven loops of 21 otherwise
    Nested,  ///< many taps, two of them unrolled
};

template <class D, int positions, int vectors>
HWY_INLINE void storeTile(const Tile &t, const hn::Vec<D> (&acc)[positions][vectors], float *out)
{
    const D d;
    constexpr Index lanes = Index(hn::MaxLanes(D()));
    const int last = t.channels - (vectors - 1) * int(lanes);
    if (t.outChannel == 1 && last == int(lanes)) {
        LAB_UNROLL
        for (int i = 0; i < positions; ++i) {
            LAB_UNROLL
            for (int v = 0; v < vectors; ++v)
                hn::StoreU(acc[i][v], d, out + i * t.outStep + v * lanes);
        }
    } else if (t.outChannel == 1) {
        LAB_UNROLL
        for (int i = 0; i < positions; ++i) {
            LAB_UNROLL
            for (int v = 0; v < vectors - 1; ++v)
                hn::StoreU(acc[i][v], d, out + i * t.outStep + v * lanes);
            storeSome(d, acc[i][vectors - 1], out + i * t.outStep + (vectors - 1) * lanes, last);
        }
    } else {
        HWY_ALIGN float tile[std::size_t(positions) * vectors * lanes];
        LAB_UNROLL
        for (int i = 0; i < positions; ++i) {
            LAB_UNROLL
            for (int v = 0; v < vectors; ++v)
                hn::Store(acc[i][v], d, tile + (i * vectors + v) * lanes);
        }
        for (Index k = 0; k < t.channels; ++k)
            for (int i = 0; i < positions; ++i)
                out[i * t.outStep + k * t.outChannel] = tile[i * vectors * lanes + k];
    }
}

/// `ahead`: where the sums of the next tile go. Where taps are few, its cache lines are prefetched, one or four with
/// every tap.
template <class D, int positions, int vectors, TapLoop loop>
HWY_INLINE void computeTile(const Tile &t, const float *in, float *out, const float *ahead, Index aheadStep)
{
    const D d;
    hn::Vec<D> acc[positions][vectors];
    LAB_UNROLL
    for (int i = 0; i < positions; ++i) {
        LAB_UNROLL
        for (int v = 0; v < vectors; ++v)
            acc[i][v] = hn::Zero(d);
    }
    const Index step = t.step, runStep = t.runStep;
    if constexpr (loop == TapLoop::Product) {
        Run<D, positions, vectors> run(in, step, t.weights);
        for (Index r = t.run; r > 0; --r, ahead += aheadStep) {
            run.addTap(acc, runStep);
            hwy::Prefetch(ahead);
        }
    } else if constexpr (loop == TapLoop::Flat) {
        Run<D, positions, vectors> run(in, step, t.weights);
        const bool fewTaps = t.taps < positions * vectors;
        const std::int32_t *toNext = t.tapSteps;
        for (Index tap = t.taps; tap > 0; --tap, ++toNext, ahead += aheadStep) {
            run.addTap(acc, *toNext);
            hwy::Prefetch(ahead);
            if (fewTaps) {
                for (int i = 0; i < 3; ++i) {
                    ahead += aheadStep;
                    hwy::Prefetch(ahead);
                }
            }
        }
    } else {
        const float *weightRow = t.weights;
        for (Index row = 0; row < t.rows; ++row, in += t.rowStep, weightRow += t.rowWeights) {
            const float *inSegment = in;
            const float *weightSegment = weightRow;
            for (Index segment = 0; segment < t.segments;
                 ++segment, inSegment += t.segmentStep, weightSegment += t.segmentWeights) {
                Run<D, positions, vectors> run(inSegment, step, weightSegment);
                LAB_UNROLL_TWICE
                for (Index r = t.run; r > 0; --r)
                    run.addTap(acc, runStep);
            }
        }
    }
    storeTile<D>(t, acc, out);
}

/// `tiles` tiles of the same size, one after the other.
template <class D, int positions, int vectors>
void computeTiles(const Tile &t, Index tiles)
{
    const Index inStep = positions * t.step, outStep = positions * t.outStep;
    const float *in = t.in;
    float *out = t.out;
    const Index line = vectors == 1 ? t.outStep : Index(hn::MaxLanes(D()));
    if (t.rows * t.segments == 1) {
        const Index aheadStep = (outStep + t.run - 1) / t.run;
        for (; tiles > 0; --tiles, in += inStep, out += outStep)
            computeTile<D, positions, vectors, TapLoop::Product>(t, in, out, out + outStep, aheadStep);
    } else if (t.taps > 0) {
        for (; tiles > 0; --tiles, in += inStep, out += outStep)
            computeTile<D, positions, vectors, TapLoop::Flat>(t, in, out, out + outStep, line);
    } else {
        for (; tiles > 0; --tiles, in += inStep, out += outStep)
            computeTile<D, positions, vectors, TapLoop::Nested>(t, in, out, nullptr, 0);
    }
}

using TileFunction = void (*)(const Tile &, Index tiles);

template <class D, int vectors, int... positions>
constexpr std::array<TileFunction, maxPositions> tileRow(std::integer_sequence<int, positions...>)
{
    return {&computeTiles<D, positions + 1, vectors>...};
}

template <class D, int vectors>
constexpr std::array<TileFunction, maxPositions> tileRow()
{
    return tileRow<D, vectors>(std::make_integer_sequence<int, tilePositions(vectors)>());
}

/// The function for a tile of `positions` positions of this unit.
inline TileFunction tileFunction(const Unit &unit, Index positions)
{
    static constexpr auto one = tileRow<FullTag, 1>();
    static constexpr auto two = tileRow<FullTag, 2>();
    static constexpr auto three = tileRow<FullTag, 3>();
    const auto at = std::size_t(positions - 1);
    if constexpr (hasManyRegisters) {
        static constexpr auto narrow = tileRow<NarrowTag, 1>();
        static constexpr auto four = tileRow<FullTag, 4>();
        if (unit.lanes < fullLanes)
            return narrow[at];
        if (unit.vectors == 4)
            return four[at];
    }
    return unit.vectors == 1 ? one[at] : unit.vectors == 2 ? two[at] : three[at];
}

/// One unit on one image: fills in what all its tiles share.
class ChannelsPainter
{
public:
    ChannelsPainter(const Plan &plan, const Unit &unit, const float *in, float *out)
        : m_plan(plan), m_unit(unit), m_in(in + unit.group * plan.groupIn * plan.in.channel),
          m_out(out + unit.channel * plan.out.channel)
    {
        m_tile.rowStep = plan.height.dilation * plan.in.row;
        m_tile.rowWeights = plan.width.filterSize * plan.groupIn * unit.vectors * unit.lanes;
        m_tile.segmentStep = plan.width.dilation * plan.in.column;
        m_tile.segmentWeights = plan.groupIn * unit.vectors * unit.lanes;
        m_tile.runStep = plan.in.channel;
        m_tile.outChannel = plan.out.channel;
        m_tile.channels = unit.channels;
        m_runsJoin = m_tile.segmentStep == plan.groupIn && plan.in.channel == 1;
    }

    /// `count` positions from (y, x) on, to the right or, if `down`, downwards, all with the taps rows × columns.
    void paint(Index y, Index x, Index count, bool down, Range rows, Range columns)
    {
        const AxisGeometry &height = m_plan.height, &width = m_plan.width;
        Tile &t = m_tile;
        const Index segments = columns.count();
        t.rows = segments > 0 ? rows.count() : 0;
        t.segments = m_runsJoin ? 1 : segments;
        t.run = m_plan.groupIn * (m_runsJoin ? segments : 1);
        const bool isFlat = !m_plan.channels.tapSteps.empty() && t.rows > 0 && segments == m_plan.width.filterSize;
        const Index rowTaps = m_plan.width.filterSize * m_plan.groupIn;
        t.taps = isFlat ? rows.count() * rowTaps : 0;
        t.tapSteps = isFlat ? m_plan.channels.tapSteps.data() + rows.begin * rowTaps : nullptr;
        t.step = down ? height.stride * m_plan.in.row : width.stride * m_plan.in.column;
        t.outStep = down ? m_plan.out.row : m_plan.out.column;
        t.in = t.rows == 0 ? m_in
                           : m_in + height.inputIndex(y, rows.begin) * m_plan.in.row +
                                 width.inputIndex(x, columns.begin) * m_plan.in.column;
        t.weights =
            m_plan.weights.data() + m_unit.weights + rows.begin * t.rowWeights + columns.begin * t.segmentWeights;
        t.out = m_out + y * m_plan.out.row + x * m_plan.out.column;
        // Tiles as even as possible: 54 positions in tiles of at most 14 are 14 14 13 13, not 14 14 14 12.
        const Index tiles = (count + m_unit.positions - 1) / m_unit.positions;
        const Index each = count / tiles, larger = count - each * tiles;
        for (const auto &[now, many] : {std::pair{each + 1, larger}, std::pair{each, tiles - larger}}) {
            if (many == 0)
                continue;
            tileFunction(m_unit, now)(t, many);
            t.in += many * now * t.step;
            t.out += many * now * t.outStep;
        }
    }

private:
    const Plan &m_plan;
    const Unit &m_unit;
    const float *m_in;
    float *m_out;
    Tile m_tile{};
    bool m_runsJoin = false;
};

/// Columns of `box` that one goes down, because their taps differ from their neighbours' or there are few of them.
inline void paintDown(const Plan &plan, ChannelsPainter &painter, const Box &box, Range columns)
{
    for (Index y = box.y.begin; y < box.y.end;) {
        const Range rows = tapsInside(plan.height, y);
        Index end = y + 1;
        while (end < box.y.end && tapsInside(plan.height, end) == rows)
            ++end;
        for (Index x = columns.begin; x < columns.end; ++x)
            painter.paint(y, x, end - y, true, rows, tapsInside(plan.width, x));
        y = end;
    }
}

inline void channelsBox(const Plan &plan, const float *input, float *output, const Box &box, float *)
{
    const float *in = input + box.n * plan.in.image;
    float *out = output + box.n * plan.out.image;
    Range inside{std::clamp(plan.interior.begin, box.x.begin, box.x.end),
                 std::clamp(plan.interior.end, box.x.begin, box.x.end)};
    for (Index u = box.u.begin; u < box.u.end; ++u) {
        const Unit &unit = plan.units[std::size_t(u)];
        if (isSmall(plan, unit, box)) {
            scatteredUnit(plan, unit, in, out, box);
            continue;
        }
        ChannelsPainter painter(plan, unit, in, out);
        if (inside.count() < std::min<Index>(unit.positions / 2, box.y.count()))
            inside.end = inside.begin; // tall and narrow: go down everywhere
        paintDown(plan, painter, box, {box.x.begin, inside.begin});
        for (Index y = box.y.begin; y < box.y.end && inside.count() > 0; ++y)
            painter.paint(y, inside.begin, inside.count(), false, tapsInside(plan.height, y),
                          {0, plan.width.filterSize});
        paintDown(plan, painter, box, {inside.end, box.x.end});
    }
}

/// A table of so many distances takes 2 KiB of the first-level cache.
constexpr Index mostFlatTaps = 64;

/// Weights in the order the tiles read them: unit by unit, tap by tap; unused lanes are 0.
inline void prepareChannels(Plan &plan, std::span<const float> filter)
{
    const Index taps = plan.height.filterSize * plan.width.filterSize * plan.groupIn;
    Index floats = 0;
    for (Index g = 0; g < plan.groups; ++g) {
        const Range channels = plan.channelsOf(g);
        for (Index k = channels.begin; k < channels.end;) {
            const Index left = channels.end - k;
            Unit unit{.group = g, .channel = k, .weights = floats};
            if (left <= narrowLanes) {
                unit.lanes = narrowLanes;
                unit.channels = int(left);
            } else { // vectors shared out evenly: 5 are 3 and 2
                const Index vectors = (left + fullLanes - 1) / fullLanes;
                unit.lanes = fullLanes;
                unit.vectors = int(nextTile(vectors, maxVectors));
                unit.channels = int(std::min(left, unit.vectors * Index(fullLanes)));
            }
            unit.positions = tilePositions(unit.vectors);
            floats +=
                (taps * unit.vectors * unit.lanes + fullLanes - 1) / fullLanes * fullLanes; // aligned for the next unit
            k += unit.channels;
            plan.units.push_back(unit);
        }
    }
    plan.weights = AlignedFloats(floats);
    const Index outChannels = plan.groups * plan.groupOut;
    for (const Unit &unit : plan.units) {
        const int lanes = unit.vectors * unit.lanes;
        float *to = plan.weights.data() + unit.weights;
        const float *from = filter.data() + unit.channel;
        for (Index tap = 0; tap < taps; ++tap, to += lanes, from += outChannels) {
            std::copy_n(from, unit.channels, to);
            std::fill(to + unit.channels, to + lanes, 0.0F);
        }
    }
    if (taps <= mostFlatTaps) {
        std::vector<Index> at;
        for (Index ky = 0; ky < plan.height.filterSize; ++ky)
            for (Index kx = 0; kx < plan.width.filterSize; ++kx)
                for (Index c = 0; c < plan.groupIn; ++c)
                    at.push_back(ky * plan.height.dilation * plan.in.row + kx * plan.width.dilation * plan.in.column +
                                 c * plan.in.channel);
        at.push_back(at.back());
        for (std::size_t i = 0; i + 1 < at.size(); ++i)
            plan.channels.tapSteps.push_back(std::int32_t(at[i + 1] - at[i]));
    }
    plan.computeBox = &channelsBox;
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
