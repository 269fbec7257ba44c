#include "core/conv/typed.h"

#include "core/conv/groups.h"
#include "core/conv/image_index.h"

#include <algorithm>
#include <cmath>

namespace lab {
namespace {

/// The nearest number with `precision` significant bits, ties to even; `lowest` is the exponent of the smallest
/// denormal number, 2^limit the first power beyond the largest number.
double narrowed(double value, int precision, int lowest, int limit)
{
    if (value == 0 || !std::isfinite(value))
        return value;
    const int unit = std::max(std::ilogb(value) - (precision - 1), lowest);
    const double rounded = std::ldexp(std::nearbyint(std::ldexp(value, -unit)), unit);
    return std::abs(rounded) < std::ldexp(1.0, limit) ? rounded : std::copysign(HUGE_VAL, value);
}

double residue(double value)
{
    constexpr double turn = 4294967296.0;
    const double within = value - turn * std::floor(value / turn);
    return within >= turn / 2 ? within - turn : within;
}

/// Adds up one output number in the way of its type.
class Sum
{
public:
    explicit Sum(DType type) : m_type(type) {}
    void add(double a, double b)
    {
        if (m_type == DType::Int32)
            m_whole = wrappedSum(m_whole, wrappedProduct(a, b));
        else
            m_real += a * b;
    }
    [[nodiscard]] double value() const { return m_type == DType::Int32 ? m_whole : roundedTo(m_type, m_real); }

private:
    DType m_type;
    double m_real = 0;
    std::int32_t m_whole = 0;
};

} // namespace

double roundedTo(DType type, double value)
{
    switch (type) {
    case DType::Float16:
        return narrowed(value, 11, -24, 16);
    case DType::BFloat16:
        return narrowed(value, 8, -133, 128);
    case DType::Float64:
        return value;
    case DType::Int32:
        return residue(value);
    case DType::Float32:
    case DType::Other:
        return double(static_cast<float>(value));
    }
    return value;
}

std::int32_t wrappedProduct(double a, double b)
{
    const auto bits = [](double whole) { return static_cast<std::uint32_t>(static_cast<std::int64_t>(whole)); };
    return static_cast<std::int32_t>(bits(a) * bits(b));
}

std::int32_t wrappedSum(std::int32_t a, std::int32_t b)
{
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(a) + static_cast<std::uint32_t>(b));
}

std::vector<double> conv2dIn(DType type, const Geometry &g, std::span<const double> input,
                             std::span<const double> filter)
{
    const ImageIndex inputs{
        .format = g.dataFormat, .height = g.height.inSize, .width = g.width.inSize, .channels = g.inChannels};
    const ImageIndex outputs{
        .format = g.dataFormat, .height = g.height.outSize, .width = g.width.outSize, .channels = g.outChannels};
    std::vector<double> values(static_cast<std::size_t>(g.outputCount()), 0.0);
    for (Index flat = 0; !input.empty() && flat < g.outputCount(); ++flat) {
        const OutputCell cell = asOutput(outputs.at(flat));
        const Index firstChannel = groupOfOutChannel(g, cell.k) * g.groupInChannels;
        Sum sum(type);
        for (Index i = 0; i < g.tapsPerGroup(); ++i) {
            const Index place = i / g.groupInChannels, c = firstChannel + i % g.groupInChannels;
            const Index y = g.height.inputIndex(cell.y, place / g.width.filterSize);
            const Index x = g.width.inputIndex(cell.x, place % g.width.filterSize);
            const double value = g.holds(y, x, c) ? input[static_cast<std::size_t>(inputs.of({cell.n, y, x, c}))] : 0.0;
            sum.add(value, filter[static_cast<std::size_t>(i * g.outChannels + cell.k)]);
        }
        values[static_cast<std::size_t>(flat)] = sum.value();
    }
    return values;
}

} // namespace lab
