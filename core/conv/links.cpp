#include "core/conv/links.h"

#include "core/conv/division.h"
#include "core/conv/groups.h"
#include "core/conv/virtual_tensor.h"

#include <algorithm>
#include <numeric>

namespace lab {
namespace {

/// x with a·x ≡ 1 (mod modulus); a and modulus have no common factor.
Index inverseModulo(Index a, Index modulus)
{
    Index r0 = modulus, r1 = a % modulus, x0 = 0, x1 = 1;
    while (r1 != 0) {
        const Index quotient = r0 / r1;
        r0 = std::exchange(r1, r0 - quotient * r1);
        x0 = std::exchange(x1, x0 - quotient * x1);
    }
    return ((x0 % modulus) + modulus) % modulus;
}

/// The taps through which some window reads index `in`: solutions t of out·stride + t·dilation = in + padBefore.
IndexRange tapsReading(const AxisGeometry &axis, Index in)
{
    const Index target = in + axis.padBefore;
    const Index common = std::gcd(axis.stride, axis.dilation);
    if (axis.outSize == 0 || axis.filterSize == 0 || target < 0 || target % common != 0)
        return {};
    const Index step = axis.stride / common;
    const Index residue = target / common % step * inverseModulo(axis.dilation / common, step) % step;
    const Index lowest = std::max<Index>(0, ceilDivided(target - (axis.outSize - 1) * axis.stride, axis.dilation));
    const Index highest = std::min(axis.filterSize - 1, target / axis.dilation);
    const Index first = lowest + ((residue - lowest) % step + step) % step;
    if (first > highest)
        return {};
    return {.first = first, .step = step, .count = (highest - first) / step + 1};
}

/// The tap through which window `out` reads index `in` along an axis.
std::optional<Index> tapAlong(const AxisGeometry &axis, Index out, Index in)
{
    const Index distance = in - axis.inputIndex(out, 0);
    if (distance < 0 || distance % axis.dilation != 0 || distance / axis.dilation >= axis.filterSize)
        return std::nullopt;
    return distance / axis.dilation;
}

/// Visits every (position, tap) that reads the input cell, positions ascending.
template <std::invocable<const Position &, const Tap &> Visit>
void forEachRead(const Geometry &geometry, const InputCell &cell, Visit visit)
{
    const AxisReads rows = readsOf(geometry.height, cell.y);
    const AxisReads columns = readsOf(geometry.width, cell.x);
    for (const auto &[y, ky] : rows.pairs)
        for (const auto &[x, kx] : columns.pairs)
            visit(Position{cell.n, y, x}, Tap{ky, kx, cell.c});
}

} // namespace

AxisReads readsOf(const AxisGeometry &axis, Index in)
{
    const IndexRange taps = tapsReading(axis, in);
    AxisReads reads;
    reads.pairs.reserve(static_cast<std::size_t>(taps.count));
    for (Index i = taps.count - 1; i >= 0; --i)
        reads.pairs.emplace_back((in + axis.padBefore - taps[i] * axis.dilation) / axis.stride, taps[i]);
    return reads;
}

Index readCount(const AxisGeometry &axis, Index in)
{
    return tapsReading(axis, in).count;
}

Index windowsReading(const Geometry &geometry, const InputCell &cell)
{
    return readCount(geometry.height, cell.y) * readCount(geometry.width, cell.x);
}

std::vector<VirtualCell> virtualCellsOf(const Geometry &geometry, const InputCell &cell)
{
    std::vector<VirtualCell> cells;
    forEachRead(geometry, cell, [&](const Position &position, const Tap &tap) {
        cells.push_back({rowOfPosition(geometry, position), columnOfTap(geometry, tap)});
    });
    return cells;
}

std::vector<OutputCell> outputsOf(const Geometry &geometry, const InputCell &cell)
{
    const Index group = groupOfInChannel(geometry, cell.c);
    std::vector<OutputCell> cells;
    forEachRead(geometry, cell, [&](const Position &position, const Tap &) {
        for (Index k = firstOutChannel(geometry, group); k < firstOutChannel(geometry, group + 1); ++k)
            cells.push_back({position.n, position.y, position.x, k});
    });
    return cells;
}

Index outputsUsing(const Geometry &geometry, const FilterCell &)
{
    return geometry.positions();
}

bool reads(const Geometry &geometry, const OutputCell &output, const InputCell &input)
{
    return tapBetween(geometry, output, input).has_value();
}

bool uses(const Geometry &, const OutputCell &output, const FilterCell &filter)
{
    return output.k == filter.k;
}

bool repeats(const Geometry &geometry, const VirtualCell &cell, const InputCell &input)
{
    return sourceOf(geometry, cell) == input;
}

std::optional<Tap> tapBetween(const Geometry &geometry, const OutputCell &output, const InputCell &input)
{
    if (output.n != input.n || groupOfOutChannel(geometry, output.k) != groupOfInChannel(geometry, input.c))
        return std::nullopt;
    const std::optional<Index> ky = tapAlong(geometry.height, output.y, input.y);
    const std::optional<Index> kx = tapAlong(geometry.width, output.x, input.x);
    if (!ky || !kx)
        return std::nullopt;
    return Tap{.ky = *ky, .kx = *kx, .c = input.c};
}

} // namespace lab
