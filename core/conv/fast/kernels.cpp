// The vector code: this file and the *-inl.h files are compiled once for every instruction set (SSE4, AVX2 with FMA,
// AVX-512, and one lane at a time), and the best one of the processor is taken at run time.
#include "core/conv/fast/plan.h"

// Nearly every processor with SSSE3 has SSE4 too.
#define HWY_DISABLED_TARGETS (HWY_SSSE3)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/conv/fast/kernels.cpp"
#include <hwy/foreach_target.h>

#include "core/conv/fast/channels-inl.h"
#include "core/conv/fast/dot-inl.h"
#include "core/conv/fast/one_vector-inl.h"
#include "core/conv/fast/planar-inl.h"
#include "core/conv/fast/rows-inl.h"
#include "core/conv/fast/tiny-inl.h"

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace lab::fast::HWY_NAMESPACE {

inline Index multiplyAddsOf(const Plan &plan, Index channels)
{
    return plan.batch * plan.height.outSize * plan.width.outSize * channels * plan.groupIn * plan.height.filterSize *
           plan.width.filterSize;
}

inline Route routeOf(const Plan &plan)
{
    const AxisGeometry &height = plan.height, &width = plan.width;
    const bool channelsLast = plan.in.channel == 1 && plan.out.channel == 1;
    const Index multiplyAdds = multiplyAddsOf(plan, plan.outChannels());
    if (multiplyAdds == 0 || plan.batch * height.inSize * width.inSize == 0)
        return Route::Zeros;
    const Index lanes = tinyLanes(plan.groupOut), units = plan.groups * ((plan.groupOut + lanes - 1) / lanes);
    const bool rowsJoin = fullLanes >= 8 && plan.groupOut <= maxPlanarChannels && height.stride * width.stride == 1;
    if (multiplyAddsOf(plan, units) <= (rowsJoin ? 250 : lanes > 1 ? 700 : 400))
        return Route::Tiny;
    if (fitsRows(plan))
        return Route::Rows;
    // A narrow vector of five to eight channels would leave half of a wide register unused, where rows are long enough
    // and there is more to compute than to store.
    const bool twoUnits = fullLanes > narrowLanes && plan.groupOut > maxPlanarChannels &&
                          plan.groupOut <= mostPlanarChannels && plan.groupIn <= 4 && width.outSize >= 4 * fullLanes;
    if (groupingOf(plan).together > 0 && !(twoUnits && plan.groups == 1 && plan.groupIn > 1))
        return Route::OneVector;
    if (plan.groupOut > maxPlanarChannels && !twoUnits)
        return Route::Channels;
    const bool longRuns =
        plan.groupIn >= 16 || (width.dilation == 1 && plan.groups == 1 &&
                               plan.groupIn * width.filterSize >= 2 * fullLanes && width.outSize < 2 * fullLanes);
    if (channelsLast && longRuns)
        return Route::Dot;
    return Route::Planar;
}

/// A box is what a thread takes at a time; the stop token is looked at between boxes. It is 16 million multiply-adds
/// where the output is large, an eighth of the call where it is small, 250 000 at least.
inline void chooseBlocks(Plan &plan)
{
    constexpr Index usual = Index{1} << 24, least = Index{1} << 18;
    const Index units = Index(plan.units.size());
    const Index total = multiplyAddsOf(plan, plan.outChannels());
    const Index wanted = std::clamp(total / 8, least, usual);
    plan.unitBlock = units;
    if (plan.route == Route::Channels) {
        // Weights of a box stay in a second-level cache of 1 MiB, beside the input.
        constexpr Index weightFloats = Index{1} << 17;
        plan.unitBlock = std::clamp(units * weightFloats / std::max<Index>(plan.weights.size(), 1), Index{1}, units);
    }
    const Index positions = plan.batch * plan.height.outSize * plan.width.outSize;
    const Index perPosition = std::max<Index>(total / positions * plan.unitBlock / units, 1);
    if (plan.route != Route::Planar)
        plan.columnBlock = plan.width.outSize;
    const Index tile =
        plan.route == Route::Rows ? tileColumns(plan.groupIn) : 168; // 168: 6, 14 and 28 positions, and 8
    if (plan.columnBlock * perPosition > 2 * wanted)
        plan.columnBlock = std::min(std::max<Index>(wanted / perPosition / tile, 1) * tile, plan.columnBlock);
    const Index rowWork = plan.columnBlock * perPosition;
    plan.rowBlock = std::clamp(wanted / rowWork, Index{1}, plan.height.outSize);
    // Columns at the border are computed downwards. With one row they would be tiles of one position, whose additions
    // wait for each other.
    if (plan.route == Route::Channels && plan.rowBlock < 4)
        plan.rowBlock = std::min({Index{4}, std::max(2 * wanted / rowWork, plan.rowBlock), plan.height.outSize});
    if (plan.route == Route::Planar) // the rows under the window are copied for every box
        plan.rowBlock = std::min(std::max(plan.rowBlock, 4 * plan.height.effectiveSize), plan.height.outSize);
    if (plan.route == Route::Rows)
        plan.rowBlock = (plan.rowBlock + tileRows - 1) / tileRows * tileRows;
}

void prepareHere(Plan &plan, std::span<const float> filter)
{
    plan.interior = interiorOf(plan.width);
    plan.route = routeOf(plan);
    switch (plan.route) {
    case Route::Zeros:
        return;
    case Route::Tiny:
        prepareTiny(plan, filter);
        break;
    case Route::Planar:
        preparePlanar(plan, filter);
        break;
    case Route::Rows:
        prepareRows(plan, filter);
        break;
    case Route::Channels:
        prepareChannels(plan, filter);
        break;
    case Route::OneVector:
        prepareOneVector(plan, filter);
        break;
    case Route::Dot:
        prepareDot(plan, filter);
        break;
    }
    chooseBlocks(plan);
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace lab::fast {

HWY_EXPORT(prepareHere);

void prepare(Plan &plan, std::span<const float> filter)
{
    HWY_DYNAMIC_DISPATCH(prepareHere)(plan, filter);
}

} // namespace lab::fast
#endif
