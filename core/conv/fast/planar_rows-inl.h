// Included once for every instruction set: no #pragma once.
#if defined(LAB_FAST_PLANAR_ROWS) == defined(HWY_TARGET_TOGGLE)
#ifdef LAB_FAST_PLANAR_ROWS
#undef LAB_FAST_PLANAR_ROWS
#else
#define LAB_FAST_PLANAR_ROWS
#endif

#include "core/conv/fast/lanes-inl.h"
#include "core/conv/fast/three-inl.h"

HWY_BEFORE_NAMESPACE();
namespace lab::fast::HWY_NAMESPACE {

// The planes of planar-inl.h: input rows taken apart by channel and by the remainder of x by the stride.

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

/// Takes apart what lies in turn: to[k][i] = from[i · parts + k] for a vector of i at least. What is less than a vector
/// at the end is written with the numbers before it once more.
template <int parts>
HWY_INLINE void deinterleave(const float *from, Index count, float *const *to)
{
    if constexpr (fullLanes > 1) {
        const FullTag d;
        hn::Vec<FullTag> v[4];
        // Of our own: for all the compiler knows a vector may be written over `to`, and would have it read again each
        // time, which takes as long as all the rest.
        float *part[parts];
        std::copy_n(to, parts, part);
        const Index last = count - fullLanes;
        for (Index i = 0;; i = std::min(i + fullLanes, last)) {
            loadInTurn(d, from + i * parts, parts, v);
            LAB_UNROLL
            for (int k = 0; k < parts; ++k)
                hn::StoreU(v[k], d, part[k] + i);
            if (i == last)
                return;
        }
    }
}

/// Two to four parts. Not inlined, so that its loops are aligned in the same way for all its callers.
HWY_NOINLINE inline void deinterleave(const float *from, Index parts, Index count, float *const *to)
{
    switch (parts) {
    case 2:
        return deinterleave<2>(from, count, to);
    case 3:
        return deinterleave<3>(from, count, to);
    default:
        return deinterleave<4>(from, count, to);
    }
}

/// A stride of one: positions `inside` of every channel's plane. False: nothing is done.
inline bool splitChannels(const Plan &plan, const float *from, Range inside, float *to)
{
    if (plan.groupIn == 1 || !fewInTurn(plan) || fullLanes == 1 || inside.count() < fullLanes)
        return false;
    float *planes[4];
    for (Index c = 0; c < plan.groupIn; ++c)
        planes[c] = to + c * plan.planar.planeLength + inside.begin;
    deinterleave(from, plan.groupIn, inside.count(), planes);
    return true;
}

/// Strides 2 to 4: the same for the positions that are inside in every phase. Numbers are taken apart by channel, then
/// by the remainder of x by the stride; `from` is input x of phase 0. With a gather for each vector 3×3×3×3 takes more
/// than twice as long.
inline bool splitPhases(const Plan &plan, const float *from, Range inside, float *to)
{
    constexpr Index piece = 16 * fullLanes;
    const Index stride = plan.width.stride, channels = plan.groupIn, total = inside.count();
    const bool inTurn = plan.groupIn > 1 && fewInTurn(plan), eachByItself = plan.in.column == 1;
    if (stride > 4 || !(inTurn || eachByItself) || fullLanes == 1 || total < fullLanes)
        return false;
    HWY_ALIGN float byChannel[4][4 * piece], unused[piece];
    for (Index done = 0; done < total;) {
        const Index begin = std::min(done, total - fullLanes), count = std::min(piece, total - begin);
        const float *at = from + begin * stride * plan.in.column;
        if (inTurn) {
            float *const planes[4] = {byChannel[0], byChannel[1], byChannel[2], byChannel[3]};
            deinterleave(at, channels, count * stride, planes);
        }
        for (Index c = 0; c < channels; ++c) {
            float *parts[4] = {unused, unused, unused, unused};
            for (std::size_t p = 0; p < plan.planar.phases.size(); ++p)
                parts[plan.planar.phases[p]] =
                    to + (Index(p) * channels + c) * plan.planar.planeLength + inside.begin + begin;
            deinterleave(inTurn ? byChannel[c] : at + c * plan.in.channel, stride, count, parts);
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
    const auto numbersBefore = [&](Index x, Index phase) {  // of a phase's plane, those left of input x
        const Index left = x - first - phase;
        return std::clamp(left <= 0 ? Index{0} : (left + stride - 1) / stride, Index{0}, length);
    };
    const Range inside{numbersBefore(0, 0), numbersBefore(plan.width.inSize, stride - 1)}; // in every phase
    const float *from = row + (first + inside.begin * stride) * plan.in.column;
    const bool isDone = inside.count() > 0 &&
                        (stride == 1 ? splitChannels(plan, from, inside, to) : splitPhases(plan, from, inside, to));
    for (const Index phase : plan.planar.phases) {
        const Index begin = numbersBefore(0, phase), end = std::max(begin, numbersBefore(plan.width.inSize, phase));
        const auto copy = [&](Range numbers, Index c) {
            if (numbers.end > numbers.begin)
                copyStrided(row + (first + phase + numbers.begin * stride) * plan.in.column + c * plan.in.channel,
                            stride * plan.in.column, numbers.count(), to + numbers.begin);
        };
        for (Index c = 0; c < plan.groupIn; ++c, to += plan.planar.planeLength) {
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
        : m_plan(plan), m_in(in), m_x0(x0), m_tags(reinterpret_cast<Index *>(scratch)),
          m_rows(scratch + ringTagFloats(plan) + plan.planar.planeLead)
    {
        const Index rounded = (columns + fullLanes - 1) / fullLanes * fullLanes;
        m_length = rounded + plan.planar.planeReach;
        m_rowFloats = Index(plan.planar.phases.size()) * plan.groupIn * plan.planar.planeLength;
        std::fill_n(m_tags, plan.planar.ringRows, Index{-1});
    }
    static Index ringTagFloats(const Plan &plan) { return (plan.planar.ringRows * 2 + 15) / 16 * 16; }

    const float *row(Index y)
    {
        if (!m_plan.height.isInside(y))
            return nullptr;
        // In place where rows lie as they are wanted; lanes beyond a row's end read on in the next one.
        const Index at = y * m_plan.in.row + m_x0;
        if (m_plan.planar.inPlace && at + m_length <= m_plan.in.image)
            return m_in + at;
        const Index slot = y % m_plan.planar.ringRows;
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

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
