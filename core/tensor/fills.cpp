#include "core/tensor/fills.h"

#include "core/sentence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace lab {
namespace {

constexpr std::array<NamedFill, 14> table{{
    {FillKind::Zeros, "zeros", QT_TRANSLATE_NOOP("Fill", "Zeros")},
    {FillKind::Ones, "ones", QT_TRANSLATE_NOOP("Fill", "Ones")},
    {FillKind::Ramp, "ramp", QT_TRANSLATE_NOOP("Fill", "Ramp 0, 1, 2, …")},
    {FillKind::Checkerboard, "checkerboard", QT_TRANSLATE_NOOP("Fill", "Checkerboard")},
    {FillKind::Impulse, "impulse", QT_TRANSLATE_NOOP("Fill", "Impulse")},
    {FillKind::Random, "random", QT_TRANSLATE_NOOP("Fill", "Random integers")},
    {FillKind::Identity, "identity", QT_TRANSLATE_NOOP("Fill", "Identity")},
    {FillKind::BoxBlur, "box-blur", QT_TRANSLATE_NOOP("Fill", "Box blur"), false},
    {FillKind::Gaussian, "gaussian", QT_TRANSLATE_NOOP("Fill", "Gaussian blur"), false},
    {FillKind::Sharpen, "sharpen", QT_TRANSLATE_NOOP("Fill", "Sharpen"), false},
    {FillKind::SobelX, "sobel-x", QT_TRANSLATE_NOOP("Fill", "Sobel x"), false},
    {FillKind::SobelY, "sobel-y", QT_TRANSLATE_NOOP("Fill", "Sobel y"), false},
    {FillKind::Laplacian, "laplacian", QT_TRANSLATE_NOOP("Fill", "Laplacian"), false},
    {FillKind::Emboss, "emboss", QT_TRANSLATE_NOOP("Fill", "Emboss"), false},
}};

constexpr Index longestSobel = 7;

Index middleOf(Index size)
{
    return (size - 1) / 2;
}

/// Row `size` of Pascal's triangle divided by its largest entry; the far ends of long rows vanish to 0.
std::vector<double> binomial(Index size)
{
    std::vector<double> weights(static_cast<std::size_t>(size), 1.0);
    const Index middle = middleOf(size);
    for (Index i = middle; i + 1 < size; ++i)
        weights[static_cast<std::size_t>(i + 1)] =
            weights[static_cast<std::size_t>(i)] * double(size - 1 - i) / double(i + 1);
    for (Index i = middle; i > 0; --i)
        weights[static_cast<std::size_t>(i - 1)] = weights[static_cast<std::size_t>(size - i)];
    return weights;
}

std::vector<double> scaledTo(std::vector<double> weights, double sum)
{
    double total = 0;
    for (double weight : weights)
        total += weight;
    for (double &weight : weights)
        weight *= sum / total;
    return weights;
}

/// The weights in the middle of `size` places.
std::vector<double> centred(const std::vector<double> &weights, Index size)
{
    std::vector<double> placed(static_cast<std::size_t>(size), 0.0);
    const Index first = middleOf(size) - middleOf(static_cast<Index>(weights.size()));
    std::ranges::copy(weights, placed.begin() + first);
    return placed;
}

/// 1 2 1 for three taps, 1 4 6 4 1 for five.
std::vector<double> sobelSmoothing(Index size)
{
    const Index taps = std::min(size, longestSobel);
    std::vector<double> weights = binomial(taps);
    const double smallest = weights.empty() ? 1 : weights.back();
    for (double &weight : weights)
        weight = std::round(weight / smallest);
    return centred(weights, size);
}

/// -1 0 1 for three taps, -1 -2 0 2 1 for five; a single tap has no slope.
std::vector<double> sobelSlope(Index size)
{
    const Index taps = std::min(size, longestSobel);
    std::vector<double> slope(static_cast<std::size_t>(taps), 0.0);
    if (taps == 2)
        slope = {-1, 1};
    if (taps > 2) {
        const std::vector<double> smooth = sobelSmoothing(taps - 2);
        for (std::size_t i = 0; i < smooth.size(); ++i) {
            slope[i] -= smooth[i];
            slope[i + 2] += smooth[i];
        }
    }
    return centred(slope, size);
}

/// One plane of a fill, row-major.
using Plane = std::vector<double>;

Plane outerProduct(const std::vector<double> &rows, const std::vector<double> &columns)
{
    Plane plane;
    plane.reserve(rows.size() * columns.size());
    for (double row : rows)
        for (double column : columns)
            plane.push_back(row * column);
    return plane;
}

/// A plane from a function of the distance to the middle.
template <typename Value>
Plane aroundMiddle(Index height, Index width, Value value)
{
    Plane plane;
    plane.reserve(static_cast<std::size_t>(height * width));
    for (Index y = 0; y < height; ++y)
        for (Index x = 0; x < width; ++x)
            plane.push_back(value(y - middleOf(height), x - middleOf(width)));
    return plane;
}

/// `weight` on the four neighbours of the middle that exist, `base` minus their sum in the middle.
Plane cross(Index height, Index width, double weight, double base)
{
    const auto isNeighbour = [](Index dy, Index dx) { return std::abs(dy) + std::abs(dx) == 1; };
    double sum = 0;
    Plane plane = aroundMiddle(height, width, [&](Index dy, Index dx) {
        sum += isNeighbour(dy, dx) ? weight : 0;
        return isNeighbour(dy, dx) ? weight : 0.0;
    });
    if (!plane.empty())
        plane[static_cast<std::size_t>(middleOf(height) * width + middleOf(width))] = base - sum;
    return plane;
}

double embossAt(Index dy, Index dx)
{
    if (std::abs(dy) > 1 || std::abs(dx) > 1)
        return 0;
    return dy == 0 && dx == 0 ? 1 : static_cast<double>(dy + dx);
}

/// The plane that repeats over channels; Ramp, Random and a filter's Identity are not made of one.
Plane planeOf(FillKind kind, Index height, Index width)
{
    const auto constant = [&](double value) {
        return aroundMiddle(height, width, [&](Index, Index) { return value; });
    };
    switch (kind) {
    case FillKind::Zeros:
    case FillKind::Ramp:
    case FillKind::Random:
        return constant(0);
    case FillKind::Ones:
        return constant(1);
    case FillKind::Checkerboard:
        return aroundMiddle(height, width, [&](Index dy, Index dx) {
            return (dy + middleOf(height) + dx + middleOf(width)) % 2 == 0 ? 1.0 : 0.0;
        });
    case FillKind::Impulse:
        return aroundMiddle(height, width, [](Index dy, Index dx) { return dy == 0 && dx == 0 ? 1.0 : 0.0; });
    case FillKind::Identity:
        return aroundMiddle(height, width, [&](Index dy, Index dx) {
            return dy + middleOf(height) == dx + middleOf(width) ? 1.0 : 0.0;
        });
    case FillKind::BoxBlur:
        return constant(1.0 / double(std::max<Index>(1, height * width)));
    case FillKind::Gaussian:
        return outerProduct(scaledTo(binomial(height), 1), scaledTo(binomial(width), 1));
    case FillKind::Sharpen:
        return cross(height, width, -1, 1);
    case FillKind::Laplacian:
        return cross(height, width, 1, 0);
    case FillKind::SobelX:
        return outerProduct(sobelSmoothing(height), sobelSlope(width));
    case FillKind::SobelY:
        return outerProduct(sobelSlope(height), sobelSmoothing(width));
    case FillKind::Emboss:
        return aroundMiddle(height, width, embossAt);
    }
    return {};
}

/// The generator splitmix64 (Steele, Lea, Flood 2014), number `i` of a seed.
std::uint64_t splitmix(std::uint64_t seed, std::uint64_t i)
{
    std::uint64_t z = seed + (i + 1) * 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

Tensor ramp(const Shape &shape)
{
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(shape.elementCount()));
    for (Index i = 0; i < shape.elementCount(); ++i)
        values.push_back(static_cast<float>(i));
    return Tensor(shape, std::move(values));
}

Tensor randomIntegers(const Shape &shape, const RandomRange &random)
{
    const int lowest = std::min(random.lowest, random.highest), highest = std::max(random.lowest, random.highest);
    const std::uint64_t choices = static_cast<std::uint64_t>(Index{highest} - lowest + 1);
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(shape.elementCount()));
    for (Index i = 0; i < shape.elementCount(); ++i) {
        const std::uint64_t drawn = splitmix(random.seed, static_cast<std::uint64_t>(i)) % choices;
        values.push_back(static_cast<float>(lowest + static_cast<Index>(drawn)));
    }
    return Tensor(shape, std::move(values));
}

Tensor identityFilter(const Shape &shape)
{
    Tensor filter = Tensor::filled(shape, 0);
    if (filter.size() == 0)
        return filter;
    const Index depth = shape[2], outChannels = shape[3];
    const Index middle = middleOf(shape[0]) * shape[1] + middleOf(shape[1]);
    for (Index k = 0; k < outChannels; ++k)
        filter.set((middle * depth + k % depth) * outChannels + k, 1);
    return filter;
}

/// Writes the plane into every channel: `inner` channels vary faster than the plane, `outer` blocks slower.
Tensor repeated(const Shape &shape, const Plane &plane, Index inner)
{
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(shape.elementCount()));
    while (static_cast<Index>(values.size()) < shape.elementCount())
        for (double value : plane)
            values.insert(values.end(), static_cast<std::size_t>(inner), static_cast<float>(value));
    return Tensor(shape, std::move(values));
}

Tensor filledPlanes(FillKind kind, const Shape &shape, Index height, Index width, Index inner)
{
    if (shape.elementCount() == 0)
        return Tensor(shape, {});
    return repeated(shape, planeOf(kind, height, width), inner);
}

} // namespace

std::span<const NamedFill> namedFills()
{
    return table;
}

const NamedFill *fillNamed(std::string_view name)
{
    for (const NamedFill &fill : table)
        if (fill.name == name)
            return &fill;
    return nullptr;
}

Tensor filledFilter(const NamedFill &fill, const Shape &shape, const RandomRange &random)
{
    assert(shape.rank() == 4);
    if (fill.kind == FillKind::Ramp)
        return ramp(shape);
    if (fill.kind == FillKind::Random)
        return randomIntegers(shape, random);
    if (fill.kind == FillKind::Identity)
        return identityFilter(shape);
    return filledPlanes(fill.kind, shape, shape[0], shape[1], shape[2] * shape[3]);
}

Tensor filledInput(const NamedFill &fill, const Shape &shape, DataFormat format, const RandomRange &random)
{
    assert(shape.rank() >= 3);
    if (fill.kind == FillKind::Ramp)
        return ramp(shape);
    if (fill.kind == FillKind::Random)
        return randomIntegers(shape, random);
    const int rank = shape.rank();
    if (format == DataFormat::Nchw)
        return filledPlanes(fill.kind, shape, shape[rank - 2], shape[rank - 1], 1);
    return filledPlanes(fill.kind, shape, shape[rank - 3], shape[rank - 2], shape[rank - 1]);
}

} // namespace lab
