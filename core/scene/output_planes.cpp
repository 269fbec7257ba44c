#include "core/scene/output_planes.h"

#include <algorithm>

namespace lab {
namespace {

constexpr Index smallestPlane = Index{1} << 16;
/// About 8 ms on one core.
constexpr Index mostMultiplyAdds = 400'000'000;
/// Four planes of a 1920×1080 photo, 32 MiB.
constexpr Index mostFloats = Index{1} << 23;

/// The call with filter k alone.
Conv2DCall callOfFilter(const Conv2DCall &call, const Geometry &g, Index k)
{
    Tensor filter = Tensor::filled({g.height.filterSize, g.width.filterSize, g.inChannels, 1}, 0);
    const std::span<float> values = filter.mutableValues();
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = call.filter[static_cast<Index>(i) * g.outChannels + k];
    return {call.input, std::move(filter), call.arguments};
}

bool sameValues(const Tensor &a, const Tensor &b)
{
    // Tensors that share their values are equal without a look at a photo's millions.
    return a.shape() == b.shape() && a.values().data() == b.values().data();
}

} // namespace

const OutputPlanes::Plane *OutputPlanes::find(const Conv2DCall &call)
{
    // Planes of another input are of no more use, and would keep it in memory.
    std::erase_if(m_planes, [&](const Plane &plane) { return !sameValues(plane.call.input, call.input); });
    const auto found = std::find_if(m_planes.begin(), m_planes.end(), [&](const Plane &plane) {
        return plane.call.arguments == call.arguments && plane.call.filter == call.filter;
    });
    if (found == m_planes.end())
        return nullptr;
    m_planes.splice(m_planes.begin(), m_planes, found);
    return &m_planes.front();
}

std::span<const float> OutputPlanes::plane(const Convolution &convolution, Index n, Index k)
{
    const Geometry &g = convolution.geometry();
    const Index length = g.height.outSize * g.width.outSize, all = g.batch * length;
    if (g.groups != 1 || length < smallestPlane || all > mostFloats || all > mostMultiplyAdds / std::max<Index>(g.tapsPerGroup(), 1))
        return {};
    Conv2DCall call = callOfFilter(convolution.call(), g, k);
    const Plane *plane = find(call);
    if (!plane) {
        const Result<Convolution> one = Convolution::of(call);
        if (!one)
            return {};
        Index held = all;
        for (auto kept = m_planes.begin(); kept != m_planes.end();) {
            held += kept->output.size();
            kept = held > mostFloats ? m_planes.erase(kept) : std::next(kept);
        }
        if (!m_workshop)
            m_workshop.emplace(m_threads);
        Result<Tensor> output = FilterPack(*one).run(call.input, {.threads = m_threads, .workshop = &*m_workshop});
        m_planes.push_front({std::move(call), *std::move(output)});
        plane = &m_planes.front();
    }
    return plane->output.values().subspan(static_cast<std::size_t>(n * length), static_cast<std::size_t>(length));
}

} // namespace lab
