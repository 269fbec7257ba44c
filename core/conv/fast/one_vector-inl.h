// Included once for every instruction set: no #pragma once.
#if defined(LAB_FAST_ONE_VECTOR) == defined(HWY_TARGET_TOGGLE)
#ifdef LAB_FAST_ONE_VECTOR
#undef LAB_FAST_ONE_VECTOR
#else
#define LAB_FAST_ONE_VECTOR
#endif

#include "core/conv/fast/lanes-inl.h"

HWY_BEFORE_NAMESPACE();
namespace lab::fast::HWY_NAMESPACE {

// Output channels that fit one vector: of one group, or of several that have few; with one channel each that is a
// depthwise convolution. Lanes are output channels. Tap (ky, kx) of input channel c of the lane's group:
//
//     for each ky, c, kx:  acc[position] += x(position, ky, kx, c) * weights[ky][c][kx]
//
// where x gives each lane its own group's number. Overlapping windows of three or five columns share it: a number is
// read once for all the windows it is in. A tile of `channels` would read it once for each window, one load for every
// multiply-add, and the loads would limit its speed. Neither padding at the ends of a row nor short rows need tiles of
// their own. With groups, all units of a position are computed one after the other, in the order of the channels in
// memory, and the image is computed in strips so narrow that the rows under a window stay in the first-level cache.

/// How the lanes of a vector get their number.
enum class Spread {
    None,      ///< they are the input channels
    Broadcast, ///< all have the same
    Whole,     ///< permuted from a vector of input channels
    Masked,    ///< the same where pixels have fewer: a masked load takes a port that also multiplies
};

/// Vectors of `lanes` hold `together` groups.
struct Grouping {
    Index together = 0; ///< 0: this route does not fit
    int lanes = 1;
    Spread spread = Spread::None;
};

/// Overlapping windows of a size there are functions for.
inline bool windowsOverlap(const AxisGeometry &width)
{
    return (width.filterSize == 3 || width.filterSize == 5) && width.stride <= 2 && width.dilation == 1;
}

inline Grouping groupingOf(const Plan &plan)
{
    if (plan.in.channel != 1 || plan.out.channel != 1)
        return {};
    const Index most = std::max(plan.groupIn, plan.groupOut);
    if (most == 1 && plan.groups >= 4) {
        const int lanes = plan.groups >= fullLanes     ? fullLanes
                          : plan.groups >= narrowLanes ? narrowLanes
                          : fullLanes >= 4             ? 4
                                                       : 1;
        return {lanes, lanes, Spread::None};
    }
    if (most * 2 > fullLanes || plan.groups == 1) {
        // In tall images of short rows, and where there is nearly nothing to add up, tiles of `channels` are faster.
        const int lanes = plan.groupOut > narrowLanes ? fullLanes : narrowLanes;
        const bool fits =
            plan.groupOut > maxPlanarChannels && plan.groupOut <= lanes && (hasMaskedMemory || plan.groupOut == lanes);
        const bool pays =
            plan.groupIn > 1 && (plan.width.outSize >= 24 || plan.width.outSize * plan.height.outSize <= 256);
        return fits && pays && windowsOverlap(plan.width) && plan.width.stride == 1
                   ? Grouping{1, lanes, Spread::Broadcast}
                   : Grouping{};
    }
    const Index together = std::min(fullLanes / most, plan.groups);
    const Index used = together * plan.groupOut;
    const int lanes = together * most <= narrowLanes ? narrowLanes : fullLanes;
    const Spread spread = plan.groups * plan.groupIn >= lanes ? Spread::Whole : Spread::Masked;
    const bool masked = spread == Spread::Masked || used < lanes;
    if (together < 2 || 2 * used < lanes || (masked && !hasMaskedMemory))
        return {};
    return {together, lanes, spread};
}

struct OneVectorTile {
    const float *in = nullptr; ///< first tap inside, of the first position
    Index step = 0;            ///< floats between positions
    const float *weights = nullptr;
    Index rows = 0, rowStep = 0, columns = 0, columnStep = 0;
    Index groupIn = 1, inChannels = 1; ///< of a group, of a pixel
    Index filterColumns = 0;
    Range inside{}; ///< columns of the tile that lie on the image, counted from the first window's first
    int count = 0;  ///< positions
    int ahead = 0;  ///< lines of the next tile's output that arrive meanwhile, with every input channel of a row
    const std::int32_t *lanes = nullptr; ///< of input channel 0 of each lane's group
    float *out = nullptr;
    Index outStep = 0;
    std::span<const Unit> units;
};

/// A vector of input channels, each lane its own group's.
template <class D, Spread spread>
class InputLanes
{
public:
    HWY_INLINE explicit InputLanes(const OneVectorTile &t)
        : m_first(hn::LoadU(Signed(), t.lanes)), m_valid(hn::FirstN(D(), std::size_t(t.inChannels)))
    {
    }
    /// Input channel c of each group.
    HWY_INLINE void choose(const Unit &unit, Index c)
    {
        m_chosen = hn::Add(m_first, hn::Set(Signed(), std::int32_t(unit.inputShift + c)));
    }
    HWY_INLINE hn::Vec<D> operator()(const float *from) const
    {
        const D d;
        if constexpr (spread == Spread::Whole)
            return hn::TableLookupLanes(hn::LoadU(d, from), hn::IndicesFromVec(d, m_chosen));
        else
            return hn::TableLookupLanes(hn::MaskedLoad(m_valid, d, from), hn::IndicesFromVec(d, m_chosen));
    }

private:
    using Signed = hn::RebindToSigned<D>;
    hn::Vec<Signed> m_first, m_chosen{};
    hn::Mask<D> m_valid;
};

template <class D>
class InputLanes<D, Spread::None>
{
public:
    HWY_INLINE explicit InputLanes(const OneVectorTile &) {}
    HWY_INLINE void choose(const Unit &, Index) {}
    HWY_INLINE hn::Vec<D> operator()(const float *from) const { return hn::LoadU(D(), from); }
};

template <class D>
class InputLanes<D, Spread::Broadcast>
{
public:
    HWY_INLINE explicit InputLanes(const OneVectorTile &) {}
    HWY_INLINE void choose(const Unit &, Index) {}
    HWY_INLINE hn::Vec<D> operator()(const float *from) const { return hn::Set(D(), *from); }
};

template <class D, Spread spread>
HWY_INLINE void storeUnit(hn::Vec<D> v, float *to, int channels)
{
    if (spread != Spread::None && channels < int(hn::MaxLanes(D())))
        storeSome(D(), v, to, channels);
    else
        hn::StoreU(v, D(), to);
}

/// Any filter, all of whose taps `rows` × `columns` are inside.
template <class D, Spread spread, int positions>
void computeOneVectorTile(const OneVectorTile &t)
{
    const D d;
    using V = hn::Vec<D>;
    InputLanes<D, spread> lanesOf(t);
    const Index step = t.step, weightRow = t.groupIn * t.filterColumns * Index(hn::MaxLanes(d));
    for (const Unit &unit : t.units) {
        V acc[positions];
        LAB_UNROLL
        for (int i = 0; i < positions; ++i)
            acc[i] = hn::Zero(d);
        for (Index ky = 0; ky < t.rows; ++ky) {
            const float *HWY_RESTRICT weights = t.weights + unit.weights + ky * weightRow;
            for (Index c = 0; c < t.groupIn; ++c, weights += t.filterColumns * Index(hn::MaxLanes(d))) {
                const float *HWY_RESTRICT in = t.in + unit.input + ky * t.rowStep;
                lanesOf.choose(unit, c);
                for (Index kx = 0; kx < t.columns; ++kx, in += t.columnStep) {
                    const V w = hn::Load(d, weights + kx * Index(hn::MaxLanes(d)));
                    LAB_UNROLL
                    for (int i = 0; i < positions; ++i)
                        acc[i] = hn::MulAdd(lanesOf(in + i * step), w, acc[i]);
                }
            }
        }
        LAB_UNROLL
        for (int i = 0; i < positions; ++i)
            storeUnit<D, spread>(acc[i], t.out + unit.channel + i * t.outStep, unit.channels);
    }
}

/// Windows of `filterColumns` columns that overlap, `stride` columns apart; `whole`: as many positions as there are
/// sums, and no column is padding.
template <class D, Spread spread, int positions, int filterColumns, int stride, bool whole>
void computeOverlappingTile(const OneVectorTile &t)
{
    const D d;
    using V = hn::Vec<D>;
    constexpr Index lanes = Index(hn::MaxLanes(D()));
    constexpr int columns = (positions - 1) * stride + filterColumns;
    InputLanes<D, spread> lanesOf(t);
    const Index columnStep = t.columnStep;
    const Range inside = t.inside;
    for (const Unit &unit : t.units) {
        V acc[positions];
        LAB_UNROLL
        for (int i = 0; i < positions; ++i)
            acc[i] = hn::Zero(d);
        const float *HWY_RESTRICT weights = t.weights + unit.weights;
        [[maybe_unused]] const float *ahead = t.out + unit.channel + positions * t.outStep;
        for (Index ky = 0; ky < t.rows; ++ky) {
            for (Index c = 0; c < t.groupIn; ++c, weights += filterColumns * lanes) {
                const float *in = t.in + unit.input + ky * t.rowStep + (spread == Spread::Broadcast ? c : 0);
                lanesOf.choose(unit, c);
                V w[filterColumns];
                LAB_UNROLL
                for (int kx = 0; kx < filterColumns; ++kx)
                    w[kx] = hn::Load(d, weights + kx * lanes);
                LAB_UNROLL
                for (int column = 0; column < columns; ++column, in += columnStep) {
                    if constexpr (spread == Spread::Broadcast)
                        forgetOrigin(in); // else all columns' addresses are kept, in vector registers
                    if (!whole && (column < inside.begin || column >= inside.end))
                        continue;
                    const V x = lanesOf(in);
                    LAB_UNROLL
                    for (int kx = 0; kx < filterColumns; ++kx) {
                        const int at = column - kx;
                        if (at >= 0 && at % stride == 0 && at / stride < positions)
                            acc[at / stride] = hn::MulAdd(x, w[kx], acc[at / stride]);
                    }
                }
                if constexpr (spread == Spread::Broadcast) {
                    for (int i = 0; i < t.ahead; ++i, ahead += t.outStep)
                        hwy::Prefetch(ahead);
                }
            }
        }
        LAB_UNROLL
        for (int i = 0; i < positions; ++i)
            if (whole || i < t.count)
                storeUnit<D, spread>(acc[i], t.out + unit.channel + i * t.outStep, unit.channels);
    }
}

using OneVectorFunction = void (*)(const OneVectorTile &);
constexpr int maxOneVectorPositions = 8;

/// For tiles of one to eight positions.
template <class D, Spread spread, int... positions>
constexpr std::array<OneVectorFunction, maxOneVectorPositions>
oneVectorFunctions(std::integer_sequence<int, positions...>)
{
    return {&computeOneVectorTile<D, spread, positions + 1>...};
}

inline OneVectorFunction oneVectorFunction(const Grouping &grouping, Index positions)
{
    const int lanes = grouping.lanes;
    using Sequence = std::make_integer_sequence<int, maxOneVectorPositions>;
    static constexpr auto full = oneVectorFunctions<FullTag, Spread::None>(Sequence());
    static constexpr auto narrow = oneVectorFunctions<NarrowTag, Spread::None>(Sequence());
    static constexpr auto quarter = oneVectorFunctions<hn::CappedTag<float, 4>, Spread::None>(Sequence());
    static constexpr auto single = oneVectorFunctions<hn::CappedTag<float, 1>, Spread::None>(Sequence());
    const auto at = std::size_t(positions - 1);
    if constexpr (fullLanes >= 4) {
        static constexpr auto fullWhole = oneVectorFunctions<FullTag, Spread::Whole>(Sequence());
        static constexpr auto narrowWhole = oneVectorFunctions<NarrowTag, Spread::Whole>(Sequence());
        if (grouping.spread == Spread::Whole)
            return lanes == fullLanes ? fullWhole[at] : narrowWhole[at];
        if constexpr (hasMaskedMemory) {
            static constexpr auto fullMasked = oneVectorFunctions<FullTag, Spread::Masked>(Sequence());
            static constexpr auto narrowMasked = oneVectorFunctions<NarrowTag, Spread::Masked>(Sequence());
            if (grouping.spread == Spread::Masked)
                return lanes == fullLanes ? fullMasked[at] : narrowMasked[at];
        }
    }
    return lanes == fullLanes ? full[at] : lanes == narrowLanes ? narrow[at] : lanes == 1 ? single[at] : quarter[at];
}

/// Tiles of overlapping windows, from the smallest.
struct OverlappingFunctions {
    struct Tiles {
        int positions;
        OneVectorFunction function;
    };
    std::array<Tiles, 3> atEdges; ///< any number of positions up to theirs
    OneVectorFunction whole;      ///< as many as the largest
};

template <class D, Spread spread, int filterColumns, int stride>
constexpr OverlappingFunctions overlappingFunctions()
{
    // A number that is broadcast is one load, so that its tile may as well be wider: sums wait less for one another.
    constexpr int most = spread == Spread::Broadcast && hasManyRegisters ? 16 : 8;
    return {{{{4, &computeOverlappingTile<D, spread, 4, filterColumns, stride, false>},
              {8, &computeOverlappingTile<D, spread, 8, filterColumns, stride, false>},
              {most, &computeOverlappingTile<D, spread, most, filterColumns, stride, false>}}},
            &computeOverlappingTile<D, spread, most, filterColumns, stride, true>};
}

template <class D, Spread spread>
const OverlappingFunctions *overlappingFunctions(const AxisGeometry &width)
{
    constexpr int mostStride = spread == Spread::Broadcast ? 1 : 2;
    static constexpr std::array three{overlappingFunctions<D, spread, 3, 1>(),
                                      overlappingFunctions<D, spread, 3, mostStride>()};
    static constexpr std::array five{overlappingFunctions<D, spread, 5, 1>(),
                                     overlappingFunctions<D, spread, 5, mostStride>()};
    return width.filterSize == 3 ? &three[std::size_t(width.stride - 1)] : &five[std::size_t(width.stride - 1)];
}

template <class D>
const OverlappingFunctions *overlappingFunctions(const AxisGeometry &width, Spread spread)
{
    switch (spread) {
    case Spread::None:
        return overlappingFunctions<D, Spread::None>(width);
    case Spread::Broadcast:
        return overlappingFunctions<D, Spread::Broadcast>(width);
    case Spread::Whole:
        return overlappingFunctions<D, Spread::Whole>(width);
    case Spread::Masked:
        break;
    }
    return nullptr;
}

/// Null where windows do not overlap, or are of another size.
inline const OverlappingFunctions *overlappingFunctions(const Plan &plan, const Grouping &grouping)
{
    if constexpr (fullLanes >= 4) {
        if (windowsOverlap(plan.width) && grouping.lanes == fullLanes)
            return overlappingFunctions<FullTag>(plan.width, grouping.spread);
        if (windowsOverlap(plan.width) && grouping.lanes == narrowLanes)
            return overlappingFunctions<NarrowTag>(plan.width, grouping.spread);
    }
    return nullptr;
}

/// Outputs x of row y, tile by tile.
class OneVectorRow
{
public:
    OneVectorRow(const Plan &plan, const Grouping &grouping, const float *in, float *out)
        : m_plan(plan), m_grouping(grouping), m_in(in), m_out(out), m_overlapping(overlappingFunctions(plan, grouping))
    {
        m_tile.step = plan.width.stride * plan.in.column;
        m_tile.rowStep = plan.height.dilation * plan.in.row;
        m_tile.columnStep = plan.width.dilation * plan.in.column;
        m_tile.groupIn = plan.groupIn;
        m_tile.inChannels = plan.groups * plan.groupIn;
        m_tile.filterColumns = plan.width.filterSize;
        m_tile.outStep = plan.out.column;
        m_tile.lanes = plan.oneVector.lanes.data();
    }

    void compute(std::span<const Unit> units, Index y, Range x)
    {
        m_tile.units = units;
        const Range rows = tapsInside(m_plan.height, y);
        m_tile.rows = rows.count();
        m_row = m_in + (m_tile.rows == 0 ? 0 : m_plan.height.inputIndex(y, rows.begin) * m_plan.in.row);
        m_outRow = m_out + y * m_plan.out.row;
        m_weights = m_plan.weights.data() + rows.begin * m_plan.groupIn * m_plan.width.filterSize * m_grouping.lanes;
        if (m_overlapping) {
            overlap(x);
            return;
        }
        const Range inside{std::clamp(m_plan.interior.begin, x.begin, x.end),
                           std::clamp(m_plan.interior.end, x.begin, x.end)};
        for (Index at = x.begin; at < inside.begin; ++at)
            window(at, 1);
        for (Index at = inside.begin; at < inside.end;) {
            const Index now = nextTile(inside.end - at, maxOneVectorPositions);
            window(at, now);
            at += now;
        }
        for (Index at = inside.end; at < x.end; ++at)
            window(at, 1);
    }

private:
    void overlap(Range x)
    {
        const AxisGeometry &width = m_plan.width;
        const Index passes = std::max<Index>(m_tile.rows * m_plan.groupIn, 1);
        for (Index at = x.begin; at < x.end;) {
            const Index left = x.end - at;
            const auto *tiles = m_overlapping->atEdges.begin();
            while (tiles->positions < left && tiles + 1 != m_overlapping->atEdges.end())
                ++tiles;
            const Index now = std::min<Index>(left, tiles->positions);
            const Index first = width.inputIndex(at, 0), columns = (now - 1) * width.stride + width.filterSize;
            m_tile.inside = {std::max<Index>(-first, 0), std::min(width.inSize - first, columns)};
            m_tile.count = int(now);
            m_tile.ahead = m_grouping.spread == Spread::Broadcast ? int((now + passes - 1) / passes) : 0;
            m_tile.in = m_row + first * m_plan.in.column;
            m_tile.weights = m_weights;
            m_tile.out = m_outRow + at * m_plan.out.column;
            const bool whole = m_tile.inside.count() == columns && now == m_overlapping->atEdges.back().positions;
            (whole ? m_overlapping->whole : tiles->function)(m_tile);
            at += now;
        }
    }

    /// Positions with the same taps inside.
    void window(Index x, Index count)
    {
        const Range columns = tapsInside(m_plan.width, x);
        m_tile.columns = columns.count();
        m_tile.in = m_row + (m_tile.columns == 0 ? 0 : m_plan.width.inputIndex(x, columns.begin) * m_plan.in.column);
        m_tile.weights = m_weights + columns.begin * m_grouping.lanes;
        m_tile.out = m_outRow + x * m_plan.out.column;
        oneVectorFunction(m_grouping, count)(m_tile);
    }

    const Plan &m_plan;
    const Grouping m_grouping;
    const float *m_in;
    float *m_out;
    const OverlappingFunctions *m_overlapping;
    const float *m_row = nullptr, *m_weights = nullptr;
    float *m_outRow = nullptr;
    OneVectorTile m_tile{};
};

inline void oneVectorBox(const Plan &plan, const float *input, float *output, const Box &box, float *)
{
    const std::span units = std::span(plan.units).subspan(std::size_t(box.u.begin), std::size_t(box.u.count()));
    OneVectorRow row(plan, groupingOf(plan), input + box.n * plan.in.image, output + box.n * plan.out.image);
    // Half of a first-level cache of 48 KiB. Weights of all units that take a part of it go through it unit by unit.
    constexpr Index cacheFloats = 6144;
    const Index together = plan.weights.size() <= cacheFloats / 4 ? Index(units.size()) : 1;
    const Index fits = cacheFloats / (plan.height.filterSize * plan.groups * plan.groupIn * plan.width.stride);
    const Index strip = (nextTile(box.x.count(), std::max<Index>(fits, 2 * maxOneVectorPositions)) + 7) / 8 * 8;
    for (Index x = box.x.begin; x < box.x.end; x += strip)
        for (Index u = 0; u < Index(units.size()); u += together)
            for (Index y = box.y.begin; y < box.y.end; ++y)
                row.compute(units.subspan(std::size_t(u), std::size_t(together)), y,
                            {x, std::min(x + strip, box.x.end)});
}

/// Weights [unit][ky][c][kx][lane]. Of groups that share vectors, the last unit overlaps the one before: both give the
/// same numbers there, and no lane is masked for it. All units are one box, so that one thread writes them.
inline void prepareOneVector(Plan &plan, std::span<const float> filter)
{
    const Grouping grouping = groupingOf(plan);
    const AxisGeometry &height = plan.height, &width = plan.width;
    const Index taps = height.filterSize * width.filterSize * plan.groupIn, outChannels = plan.groups * plan.groupOut;
    const Index channels = grouping.together * plan.groupOut;
    for (Index g = 0; g < plan.groups; g += grouping.together) {
        const Index first = std::min(g, plan.groups - grouping.together), channel = first * plan.groupOut,
                    input = first * plan.groupIn;
        Unit unit{.group = first,
                  .channel = channel,
                  .channels = int(channels),
                  .lanes = grouping.lanes,
                  .weights = Index(plan.units.size()) * taps * grouping.lanes,
                  .input = input};
        if (grouping.spread != Spread::Broadcast) { // a vector of input channels ends where the pixel ends
            unit.input = std::clamp(plan.groups * plan.groupIn - grouping.lanes, Index{0}, input);
            unit.inputShift = input - unit.input;
        }
        plan.units.push_back(unit);
    }
    plan.weights = AlignedFloats(Index(plan.units.size()) * taps * grouping.lanes);
    float *to = plan.weights.data();
    for (const Unit &unit : plan.units)
        for (Index ky = 0; ky < height.filterSize; ++ky)
            for (Index c = 0; c < plan.groupIn; ++c)
                for (Index kx = 0; kx < width.filterSize; ++kx, to += grouping.lanes) {
                    const Index tap = (ky * width.filterSize + kx) * plan.groupIn + c;
                    std::copy_n(filter.data() + tap * outChannels + unit.channel, unit.channels, to);
                    std::fill(to + unit.channels, to + grouping.lanes, 0.0F);
                }
    for (int lane = 0; lane < grouping.lanes; ++lane)
        plan.oneVector.lanes.push_back(lane < channels ? std::int32_t(lane / plan.groupOut * plan.groupIn) : 0);
    plan.computeBox = &oneVectorBox;
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
