#pragma once

#include "core/conv/geometry.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <new>
#include <span>
#include <vector>

namespace lab::fast {

/// Floats on a 64-byte boundary, so that no aligned vector straddles two cache lines. Not set on allocation.
class AlignedFloats
{
public:
    AlignedFloats() = default;
    explicit AlignedFloats(Index count)
        : m_floats(static_cast<float *>(::operator new(static_cast<std::size_t>(count) * sizeof(float), alignment))),
          m_count(count)
    {
    }
    [[nodiscard]] float *data() const { return m_floats.get(); }
    [[nodiscard]] Index size() const { return m_count; }

private:
    static constexpr std::align_val_t alignment{64};
    struct Free {
        void operator()(float *floats) const { ::operator delete(floats, alignment); }
    };
    std::unique_ptr<float, Free> m_floats;
    Index m_count = 0;
};

/// Half-open range of taps, output indices, units, …
struct Range {
    Index begin = 0, end = 0;
    [[nodiscard]] Index count() const { return end > begin ? end - begin : 0; }
    [[nodiscard]] bool operator==(const Range &) const = default;
};

/// Taps of output index `out` that lie on the input, not on the padding.
[[nodiscard]] Range tapsInside(const AxisGeometry &axis, Index out);
/// Output indices all of whose taps lie on the input.
[[nodiscard]] Range interiorOf(const AxisGeometry &axis);
/// Output indices whose window reaches input index `in`: a bounding range.
[[nodiscard]] Range outputsReading(const AxisGeometry &axis, Index in);

/// Distances in floats between neighbours along each axis.
struct Pitch {
    Index image = 0, row = 0, column = 0, channel = 0;
};

/// How a call is computed. Chosen from the geometry and the vector length alone.
enum class Route {
    Zeros,     ///< no output, or no input cell under any window
    Tiny,      ///< so little work that any preparation would cost more
    Planar,    ///< few output channels: lanes are neighbouring x of one output row
    Rows,      ///< as few outputs as inputs: lanes are neighbouring numbers of an output row
    Channels,  ///< many output channels: lanes are output channels of one position
    OneVector, ///< output channels of one or several groups fill one vector
    Dot,       ///< few output channels, long runs of input channels: lanes are taps
};

/// Output channels that are computed together; a vector register holds `lanes` of them.
struct Unit {
    Index group = 0;
    Index channel = 0; ///< first output channel
    int channels = 0;  ///< how many; the last vector may be partly filled
    int vectors = 1;   ///< vectors a position takes
    int lanes = 1;     ///< floats in each
    int positions = 1; ///< most positions in one register tile
    Index weights = 0; ///< where its weights begin in Plan::weights
    // OneVector: input channels are read as a vector from `input` on; those of the unit begin `inputShift` later.
    Index input = 0, inputShift = 0;
};

/// Part of the output: image n, rows y, columns x, units u.
struct Box {
    Index n = 0;
    Range y, x, u;
};

struct Plan;
using BoxFunction = void (*)(const Plan &, const float *input, float *output, const Box &box, float *scratch);

/// One product of the tiny route: where its number stands in an image, and its weight in Plan::weights.
struct TinyTerm {
    Index input = 0, weight = 0;
};

/// Route::Tiny: the taps of output (y · outWidth + x) · units + u are termEnds[that] … termEnds[that + 1].
struct TinyPlan {
    std::vector<TinyTerm> terms;
    std::vector<std::int32_t> termEnds;
};

/// Route::Planar: rows copied to planes, one a channel and phase of the stride, padding as zeros.
struct PlanarPlan {
    std::vector<Index> phases; ///< remainders x mod stride that taps read
    Index planeLength = 0;
    Index planeLead = 0;  ///< unused floats before a plane's first
    Index planeReach = 0; ///< how far beyond its own column an output reads in a plane
    Index ringRows = 0;
    bool inPlace = false; ///< input rows need no copy: one channel, stride 1, no padding at their ends
    int rowsTogether = 1;
    Index stripRows = 1;           ///< output rows that are one long row, where they are joined
    std::vector<Index> tapOffsets; ///< [kx][c] in a copied row
};

/// Route::Rows.
struct RowsPlan {
    std::vector<std::int32_t> lanes; ///< the channel of each lane
};

/// Route::Channels.
struct ChannelsPlan {
    std::vector<std::int32_t> tapSteps; ///< floats from each tap to the next, where taps are few
};

/// Route::OneVector.
struct OneVectorPlan {
    std::vector<std::int32_t> lanes; ///< input channel 0 of each lane's group, counted from its unit's first
};

/// Everything that a call needs but the input's numbers. Sizes are those of the call, or of a plainer call with the
/// same numbers in the same places (see `simplify`): a 1×1 filter sees one long row.
struct Plan {
    Route route = Route::Zeros;
    BoxFunction computeBox = nullptr;
    Index batch = 0, groups = 1, groupIn = 0, groupOut = 0;
    AxisGeometry height, width;
    Pitch in, out;
    bool manyRows = false; ///< see FastTuning
    /// Row and column of the call are one column here.
    bool oneRow = false;
    Index callRowLength = 0; ///< columns of the call, where oneRow
    Index imageLength = 0;   ///< positions of an image, where images are joined too

    AlignedFloats weights;
    std::vector<Unit> units;

    Range interior;          ///< output columns with all their taps inside
    Index rowBlock = 1;      ///< output rows of a box
    Index columnBlock = 1;   ///< output columns of a box
    Index unitBlock = 1;     ///< units of a box
    Index scratchFloats = 0; ///< one thread's

    // What the route alone needs.
    TinyPlan tiny;
    PlanarPlan planar;
    RowsPlan rows;
    ChannelsPlan channels;
    OneVectorPlan oneVector;

    [[nodiscard]] Index outChannels() const { return groups * groupOut; }
    [[nodiscard]] Index outputFloats() const { return batch * out.image; }
    /// Output channels of group g.
    [[nodiscard]] Range channelsOf(Index g) const { return {g * groupOut, (g + 1) * groupOut}; }
    [[nodiscard]] Index rowBlocks() const { return (height.outSize + rowBlock - 1) / rowBlock; }
    [[nodiscard]] Index columnBlocks() const { return (width.outSize + columnBlock - 1) / columnBlock; }
    [[nodiscard]] Index unitBlocks() const { return (Index(units.size()) + unitBlock - 1) / unitBlock; }
    [[nodiscard]] Index boxes() const { return batch * rowBlocks() * columnBlocks() * unitBlocks(); }
    /// Boxes tile the output; units vary slowest, so that one unit's weights stay in the cache.
    [[nodiscard]] Box box(Index i) const;
};

/// Chooses route, units and blocks and packs the weights, for the best instruction set of this processor; sizes and
/// pitches are set.
void prepare(Plan &plan, std::span<const float> filter);

} // namespace lab::fast
