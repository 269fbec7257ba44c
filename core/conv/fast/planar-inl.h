// Included once for every instruction set: no #pragma once.
#if defined(LAB_FAST_PLANAR) == defined(HWY_TARGET_TOGGLE)
#ifdef LAB_FAST_PLANAR
#undef LAB_FAST_PLANAR
#else
#define LAB_FAST_PLANAR
#endif

#include "core/conv/fast/lanes-inl.h"
#include "core/conv/fast/three-inl.h"

HWY_BEFORE_NAMESPACE();
namespace lab::fast::HWY_NAMESPACE {

// Few output channels. Lanes are neighbouring positions x of one output row; a weight is broadcast to all of them:
//
//     for each tap (ky, kx, c):  acc[row][channel][vector] += broadcast(weight[tap, channel]) * plane[c][x + kx …]
//
// For that an input row must lie plane by plane, with the padding's zeros at its ends. Rows are copied so, once each,
// into a ring that holds the rows under the window and stays in the second-level cache; a row's copy costs one load and
// store a number, against filterHeight · filterWidth · channels multiply-adds. Two output rows are computed together
// where the stride allows: they share all but two input rows, so each vector that is loaded serves twice. A stride of s makes s planes of each
// channel (x mod s), so that lanes are neighbours again. Rows on padding are left out.

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
    // Input that is copied next: its lines arrive meanwhile, one a tap. 1080×1920×3 that no cache holds takes 4.7 ms
    // instead of 5.9 with this and with `past` below.
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
#if HWY_TARGET == HWY_AVX3 || HWY_TARGET == HWY_AVX3_DL
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
                storeThree(d, v[0], v[1], v[2], target, [&](auto part, float *at) { storeLine(part, at, out.past && target == to); });
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
    static constexpr std::array one{planarFunctions<1, 1>(), planarFunctions<2, 1>(), planarFunctions<3, 1>(), planarFunctions<4, 1>()};
    if constexpr (mostPlanarChannels > maxPlanarChannels) {
        static constexpr std::array more{planarFunctions<5, 1>(), planarFunctions<6, 1>(), planarFunctions<7, 1>(), planarFunctions<8, 1>()};
        if (channels > maxPlanarChannels)
            return more[std::size_t(channels - maxPlanarChannels - 1)];
    }
    static constexpr std::array two{planarFunctions<1, 2>(), planarFunctions<2, 2>(), planarFunctions<3, 2>(), planarFunctions<4, 2>()};
    return (rows == 2 ? two : one)[std::size_t(channels - 1)];
}

/// to[i] = from[i · stride]
inline void copyStrided(const float *from, Index stride, Index count, float *to)
{
    if (stride == 1) {
        std::memcpy(to, from, std::size_t(count) * sizeof(float));
        return;
    }
    Index i = 0;
    if constexpr (hasMaskedMemory) { // has gathers
        const FullTag d;
        const hn::RebindToSigned<FullTag> di;
        if (stride < (Index{1} << 26)) {
            const auto index = hn::Mul(hn::Iota(di, 0), hn::Set(di, std::int32_t(stride)));
            for (; i + fullLanes <= count; i += fullLanes)
                hn::StoreU(hn::GatherIndex(d, from + i * stride, index), d, to + i);
        }
    }
    for (; i < count; ++i)
        to[i] = from[i * stride];
}

/// Takes apart what lies in turn: to[k][i] = from[i · parts + k] for a vector of i at least. What is less than a vector at the
/// end is written with the numbers before it once more.
template <int parts>
HWY_INLINE void deinterleave(const float *from, Index count, float *const *to)
{
    if constexpr (fullLanes > 1) {
        const FullTag d;
        hn::Vec<FullTag> v[4];
        // Of our own: for all the compiler knows a vector may be written over `to`, and would have it read again each time,
        // which takes as long as all the rest.
        float *part[parts];
        std::copy_n(to, parts, part);
        const Index last = count - fullLanes;
        for (Index i = 0;; i = std::min(i + fullLanes, last)) {
            if constexpr (parts == 2)
                hn::LoadInterleaved2(d, from + i * parts, v[0], v[1]);
            else if constexpr (parts == 3)
                loadThree(d, from + i * parts, v[0], v[1], v[2]);
            else
                hn::LoadInterleaved4(d, from + i * parts, v[0], v[1], v[2], v[3]);
            LAB_UNROLL
            for (int k = 0; k < parts; ++k)
                hn::StoreU(v[k], d, part[k] + i);
            if (i == last)
                return;
        }
    }
}

/// Two to four parts. By itself, so that its loops stand alike whatever it is called from: W4 differs by a twentieth.
HWY_NOINLINE inline void deinterleave(const float *from, Index parts, Index count, float *const *to)
{
    switch (parts) {
    case 2: return deinterleave<2>(from, count, to);
    case 3: return deinterleave<3>(from, count, to);
    default: return deinterleave<4>(from, count, to);
    }
}

/// Whether channels lie in turn, few of them, or each by itself.
inline bool hasFewOrOne(const Plan &plan)
{
    return plan.in.column == 1 || (plan.in.channel == 1 && plan.in.column == plan.groupIn && plan.groupIn <= 4);
}

/// A stride of one: positions `inside` of every channel's plane. False: nothing is done.
inline bool splitChannels(const Plan &plan, const float *from, Range inside, float *to)
{
    if (plan.in.column == 1 || !hasFewOrOne(plan) || fullLanes == 1 || inside.count() < fullLanes)
        return false;
    float *planes[4];
    for (Index c = 0; c < plan.groupIn; ++c)
        planes[c] = to + c * plan.planeLength + inside.begin;
    deinterleave(from, plan.groupIn, inside.count(), planes);
    return true;
}

/// Strides 2 to 4: the same for the positions that are inside in every phase. Numbers are taken apart by channel, then by the
/// remainder of x by the stride; `from` is input x of phase 0. With a gather for each vector 3×3×3×3 takes more than twice as long.
inline bool splitPhases(const Plan &plan, const float *from, Range inside, float *to)
{
    constexpr Index piece = 16 * fullLanes;
    const Index stride = plan.width.stride, channels = plan.groupIn, total = inside.count();
    if (stride > 4 || !hasFewOrOne(plan) || fullLanes == 1 || total < fullLanes)
        return false;
    HWY_ALIGN float byChannel[4][4 * piece], unused[piece];
    for (Index done = 0; done < total;) {
        const Index begin = std::min(done, total - fullLanes), count = std::min(piece, total - begin);
        const float *at = from + begin * stride * plan.in.column;
        if (plan.in.column > 1) {
            float *const planes[4] = {byChannel[0], byChannel[1], byChannel[2], byChannel[3]};
            deinterleave(at, channels, count * stride, planes);
        }
        for (Index c = 0; c < channels; ++c) {
            float *parts[4] = {unused, unused, unused, unused};
            for (std::size_t p = 0; p < plan.phases.size(); ++p)
                parts[plan.phases[p]] = to + (Index(p) * channels + c) * plan.planeLength + inside.begin + begin;
            deinterleave(plan.in.column > 1 ? byChannel[c] : at + c * plan.in.channel, stride, count, parts);
        }
        done = begin + count;
    }
    return true;
}

/// Copies what output columns x0 … read of one input row to planes [phase][channel][planeLength].
inline void copyRow(const Plan &plan, const float *row, Index x0, Index length, float *to)
{
    const Index stride = plan.width.stride;
    const Index first = x0 * stride - plan.width.padBefore; // input x at the first number of phase 0
    const auto numbersBefore = [&](Index x, Index phase) { // of a phase's plane, those left of input x
        const Index left = x - first - phase;
        return std::clamp(left <= 0 ? Index{0} : (left + stride - 1) / stride, Index{0}, length);
    };
    const Range inside{numbersBefore(0, 0), numbersBefore(plan.width.inSize, stride - 1)}; // in every phase
    const float *from = row + (first + inside.begin * stride) * plan.in.column;
    const bool isDone = inside.count() > 0 && (stride == 1 ? splitChannels(plan, from, inside, to) : splitPhases(plan, from, inside, to));
    for (const Index phase : plan.phases) {
        const Index begin = numbersBefore(0, phase), end = std::max(begin, numbersBefore(plan.width.inSize, phase));
        const auto copy = [&](Range numbers, Index c) {
            if (numbers.end > numbers.begin)
                copyStrided(row + (first + phase + numbers.begin * stride) * plan.in.column + c * plan.in.channel, stride * plan.in.column,
                            numbers.count(), to + numbers.begin);
        };
        for (Index c = 0; c < plan.groupIn; ++c, to += plan.planeLength) {
            std::fill(to, to + begin, 0.0F);
            copy({begin, isDone ? inside.begin : end}, c);
            if (isDone)
                copy({inside.end, end}, c);
            std::fill(to + end, to + length, 0.0F);
        }
    }
}

/// The rows of one image and group, copied when first asked for.
class PlanarRows
{
public:
    PlanarRows(const Plan &plan, const float *in, Index x0, Index columns, float *scratch)
        : m_plan(plan), m_in(in), m_x0(x0), m_tags(reinterpret_cast<Index *>(scratch)), m_rows(scratch + ringTagFloats(plan) + plan.planeLead)
    {
        const Index rounded = (columns + fullLanes - 1) / fullLanes * fullLanes;
        m_length = rounded + plan.planeReach;
        m_rowFloats = Index(plan.phases.size()) * plan.groupIn * plan.planeLength;
        std::fill_n(m_tags, plan.ringRows, Index{-1});
    }
    static Index ringTagFloats(const Plan &plan) { return (plan.ringRows * 2 + 15) / 16 * 16; }

    const float *row(Index y)
    {
        if (!m_plan.height.isInside(y))
            return nullptr;
        // In place where rows lie as they are wanted; lanes beyond a row's end read on in the next one.
        const Index at = y * m_plan.in.row + m_x0;
        if (m_plan.inPlace && at + m_length <= m_plan.in.image)
            return m_in + at;
        const Index slot = y % m_plan.ringRows;
        float *to = m_rows + slot * m_rowFloats;
        if (m_tags[slot] != y) {
            copyRow(m_plan, m_in + y * m_plan.in.row, m_x0, m_length, to);
            m_tags[slot] = y;
        }
        return to;
    }

private:
    const Plan &m_plan;
    const float *m_in;
    Index m_x0;
    Index *m_tags;
    float *m_rows;
    Index m_length = 0, m_rowFloats = 0;
};

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
        : m_plan(plan), m_in(image + channel * plan.in.channel), m_floats(plan.in.image - channel * plan.in.channel), m_planes(planes),
          m_pitch(pitchOf(plan.width))
    {}

    /// The rows that output rows y … read, to planes of one channel each.
    void copy(Range y)
    {
        const AxisGeometry &height = m_plan.height, &width = m_plan.width;
        const Index rows = y.count() + height.effectiveSize - 1;
        for (Index c = 0; c < m_plan.groupIn; ++c) {
            float *plane = m_planes + c * m_plan.planeLength;
            std::fill_n(plane, width.padBefore, 0.0F);
            const Index end = rows * m_pitch;
            std::fill(plane + std::min(end, m_plan.planeLength), plane + m_plan.planeLength, 0.0F);
        }
        const Index gap = m_pitch - width.inSize;
        for (Index r = 0; r < rows; ++r) {
            const Index row = height.inputIndex(y.begin, 0) + r, at = r * m_pitch + width.padBefore;
            if (height.isInside(row) && copyWhole(row, at))
                continue;
            for (Index c = 0; c < m_plan.groupIn; ++c) {
                float *to = m_planes + c * m_plan.planeLength + at;
                const Index room = std::min(m_pitch, m_plan.planeLength - at); // the last row's zeros need not be there
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
    /// A row of at most one vector: whole vectors are read and, with zeros behind the row, written, where there is room.
    bool copyWhole(Index row, Index at)
    {
        const Index channels = m_plan.groupIn, size = m_plan.width.inSize, begin = row * m_plan.in.row;
        if (size > fullLanes || channels > 4 || m_plan.in.column != channels || m_pitch - size > fullLanes - size ||
            begin + fullLanes * channels > m_floats || at + fullLanes > m_plan.planeLength)
            return false;
        const FullTag d;
        const float *from = m_in + begin;
        float *to = m_planes + at;
        hn::Vec<FullTag> x[4];
        if (channels == 1)
            x[0] = hn::LoadU(d, from);
        else if (channels == 2)
            hn::LoadInterleaved2(d, from, x[0], x[1]);
        else if (channels == 3)
            loadThree(d, from, x[0], x[1], x[2]);
        else
            hn::LoadInterleaved4(d, from, x[0], x[1], x[2], x[3]);
        const auto inside = hn::FirstN(d, std::size_t(size));
        for (Index c = 0; c < channels; ++c, to += m_plan.planeLength)
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
inline void copyJoined(const Plan &plan, const Unit &unit, const float *sums, Index positions, Range y, Range x, float *out)
{
    const Index pitch = JoinedRows::pitchOf(plan.width);
    out += unit.channel * plan.out.channel + x.begin * plan.out.column;
    for (Index row = y.begin; row < y.end; ++row) {
        float *to = out + row * plan.out.row;
        const Index at = (row - y.begin) * pitch + x.begin;
        if (plan.out.column == 1) {
            for (int k = 0; k < unit.channels; ++k)
                std::memcpy(to + k * plan.out.channel, sums + k * positions + at, std::size_t(x.count()) * sizeof(float));
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
    float *planes = scratch + pointerFloats, *sums = planes + plan.groupIn * plan.planeLength;
    for (Index i = 0; i < height.filterSize; ++i)
        pointers[i] = planes + i * height.dilation * JoinedRows::pitchOf(plan.width);
    PlanarTile tile{.rows = pointers,
                    .rowCount = height.filterSize,
                    .tapOffsets = plan.tapOffsets.data(),
                    .rowTaps = plan.width.filterSize * plan.groupIn,
                    .filterHeight = height.filterSize,
                    .ahead = {planes, planes}};
    for (Index begin = box.y.begin; begin < box.y.end; begin += plan.stripRows) {
        const Range y{begin, std::min(begin + plan.stripRows, box.y.end)};
        const Index positions = y.count() * JoinedRows::pitchOf(plan.width);
        for (Index u = box.u.begin, copied = -1; u < box.u.end; ++u) {
            const Unit &unit = plan.units[std::size_t(u)];
            if (unit.group != copied) { // the units of a group read the same rows
                JoinedRows(plan, input + box.n * plan.in.image, unit.group * plan.groupIn, planes).copy(y);
                copied = unit.group;
            }
            const PlanarFunctions &functions = planarFunctions(unit.channels, 1);
            const Index room = JoinedRows::positionsOf(plan, y.count());
            const PlanarOut out{.to = sums, .column = plan.out.column == 1 ? 1 : unit.channels, .channel = plan.out.column == 1 ? room : 1};
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
    if (fullLanes < 8 || height.stride > 1 || width.stride > 1 || 3 * vectors * fullLanes < 4 * width.outSize || vectors > 2)
        return false;
    const Index perPosition = plan.groupIn + mostPlanarChannels, reach = height.effectiveSize * JoinedRows::pitchOf(width);
    constexpr Index cacheFloats = 6144, mostFloats = 32768;
    if (reach * plan.groupIn > mostFloats)
        return false;
    const Index fits = (cacheFloats - reach * plan.groupIn) / (perPosition * JoinedRows::pitchOf(width));
    plan.stripRows = std::min(std::max(fits, 4 * height.effectiveSize), height.outSize);
    plan.planeLength = JoinedRows::planeLengthOf(plan, plan.stripRows);
    plan.columnBlock = width.outSize;
    for (Index kx = 0; kx < width.filterSize; ++kx)
        for (Index c = 0; c < plan.groupIn; ++c)
            plan.tapOffsets.push_back(c * plan.planeLength + kx * width.dilation);
    plan.scratchFloats = (height.filterSize * 2 + 15) / 16 * 16 + plan.groupIn * plan.planeLength +
                         mostPlanarChannels * JoinedRows::positionsOf(plan, plan.stripRows);
    plan.computeBox = &joinedBox;
    return true;
}

inline void planarBox(const Plan &plan, const float *input, float *output, const Box &box, float *scratch)
{
    const AxisGeometry &height = plan.height;
    const Index pointerFloats = ((height.filterSize + 1) * 2 + 15) / 16 * 16;
    const float **pointers = reinterpret_cast<const float **>(scratch);
    const Index columns = box.x.count();
    for (Index first = box.u.begin, last; first < box.u.end; first = last) {
        // The units of a group read the same rows.
        const Index group = plan.units[std::size_t(first)].group;
        for (last = first; last < box.u.end && plan.units[std::size_t(last)].group == group; ++last) {}
        PlanarRows rows(plan, input + box.n * plan.in.image + group * plan.groupIn * plan.in.channel, box.x.begin, columns,
                        scratch + pointerFloats);
        PlanarTile tile{.rows = pointers,
                        .tapOffsets = plan.tapOffsets.data(),
                        .rowTaps = plan.width.filterSize * plan.groupIn,
                        .filterHeight = height.filterSize};
        for (Index y = box.y.begin; y < box.y.end;) {
            const int together = int(std::min<Index>(plan.rowsTogether, box.y.end - y));
            tile.rowCount = height.filterSize + together - 1;
            for (Index i = 0; i < tile.rowCount; ++i)
                pointers[i] = rows.row(height.inputIndex(y, i));
            const float *below[2];
            for (int i = 0; i < together; ++i) {
                const Index row = std::clamp(height.inputIndex(y + together + i, height.filterSize - 1), Index{0}, height.inSize - 1);
                below[i] = input + box.n * plan.in.image + row * plan.in.row + box.x.begin * plan.in.column;
            }
            if (together == 1)
                below[1] = below[0] + tile.rowTaps * 16;
            tile.aheadStep = (3 - together) * tile.rowTaps * 16;
            for (Index u = first; u < last; ++u) {
                const Unit &unit = plan.units[std::size_t(u)];
                const PlanarFunctions &functions = planarFunctions(unit.channels, together);
                const PlanarOut out{.to = output + box.n * plan.out.image + unit.channel * plan.out.channel + y * plan.out.row +
                                          box.x.begin * plan.out.column,
                                    .column = plan.out.column,
                                    .channel = plan.out.channel,
                                    .past = plan.outputFloats() >= cachedFloats};
                tile.weights = plan.weights.data() + unit.weights;
                for (tile.x = 0; tile.x < columns;) {
                    const bool wide = columns - tile.x > (functions.vectors - 1) * fullLanes;
                    tile.ahead[0] = below[0] + tile.x * plan.in.column;
                    tile.ahead[1] = below[1] + tile.x * plan.in.column;
                    (wide ? functions.wide : functions.narrow)(tile, out, plan.out.row, columns - tile.x);
                    tile.x += (wide ? functions.vectors : 1) * fullLanes;
                }
            }
            y += together;
        }
    }
    hwy::FlushStream();
}

/// Weights [unit][tap][channel of the unit].
inline void preparePlanar(Plan &plan, std::span<const float> filter)
{
    const AxisGeometry &height = plan.height, &width = plan.width;
    const Index taps = height.filterSize * width.filterSize * plan.groupIn;
    const Index outChannels = plan.groups * plan.groupOut;
    plan.weights = AlignedFloats(plan.channels.count() * taps);
    Index at = 0;
    for (Index g = 0; g < plan.groups; ++g) {
        const Range channels = plan.channelsOf(g);
        for (Index k = channels.begin; k < channels.end;) {
            const Unit unit{.group = g, .channel = k, .channels = int(nextTile(channels.end - k, mostPlanarChannels)), .weights = at};
            for (Index tap = 0; tap < taps; ++tap)
                for (int j = 0; j < unit.channels; ++j)
                    plan.weights.data()[at++] = filter[std::size_t(tap * outChannels + k + j)];
            plan.units.push_back(unit);
            k += unit.channels;
        }
    }
    if (joinRows(plan))
        return;
    // One plane for every remainder of a tap's distance by the stride.
    plan.phases.clear();
    for (Index kx = 0; kx < width.filterSize; ++kx) {
        const Index phase = kx * width.dilation % width.stride;
        if (std::find(plan.phases.begin(), plan.phases.end(), phase) == plan.phases.end())
            plan.phases.push_back(phase);
    }
    plan.inPlace = plan.groupIn == 1 && width.stride == 1 && plan.in.column == 1 && plan.in.channel * plan.groups == 1 &&
                   plan.interior == Range{0, width.outSize};
    plan.planeReach = (width.filterSize - 1) * width.dilation / width.stride;
    // Two output rows share all but two of their input rows, where they are neighbours.
    const bool fewChannels = plan.groupOut <= maxPlanarChannels;
    plan.rowsTogether = height.stride == 1 && height.dilation == 1 && height.outSize > 1 && fewChannels ? 2 : 1;
    plan.ringRows = height.effectiveSize + plan.rowsTogether - 1;
    // Columns: the ring takes 128 KiB of the second-level cache. A ring in the first-level cache (24 KiB) makes strips of
    // a photo so narrow that memory is read in pieces: 4.8 instead of 4.4 ms on 1080×1920×3 * 3×3×3×3.
    const Index planes = Index(plan.phases.size()) * plan.groupIn;
    const Index rowsUsed = std::min(plan.ringRows, height.filterSize + plan.rowsTogether - 1);
    const Index fits = 32768 / (planes * rowsUsed) - plan.planeReach;
    plan.columnBlock = std::min(std::max<Index>(fits / fullLanes, 8) * fullLanes, width.outSize);
    const Index blocks = (width.outSize + plan.columnBlock - 1) / plan.columnBlock;
    plan.columnBlock = (width.outSize + blocks - 1) / blocks;
    const Index widest = planarFunctions(1, 1).vectors * fullLanes;
    plan.columnBlock = (plan.columnBlock + widest - 1) / widest * widest;
    const Index rounded = (std::min(plan.columnBlock, width.outSize) + widest - 1) / widest * widest;
    // The numbers behind the left padding begin on a cache line: stores that straddle two make W4 a twelfth slower.
    plan.planeLead = (16 - width.padBefore % 16) % 16;
    plan.planeLength = (plan.planeLead + rounded + plan.planeReach + 15) / 16 * 16;
    for (Index kx = 0; kx < width.filterSize; ++kx) {
        const Index tap = kx * width.dilation;
        const Index phase = std::find(plan.phases.begin(), plan.phases.end(), tap % width.stride) - plan.phases.begin();
        for (Index c = 0; c < plan.groupIn; ++c)
            plan.tapOffsets.push_back((phase * plan.groupIn + c) * plan.planeLength + tap / width.stride);
    }
    plan.scratchFloats = ((height.filterSize + 1) * 2 + 15) / 16 * 16 + PlanarRows::ringTagFloats(plan) +
                         plan.ringRows * planes * plan.planeLength + plan.planeLead;
    plan.computeBox = &planarBox;
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
