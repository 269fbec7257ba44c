#include "core/scene/output_planes.h"

#include "core/conv/links.h"

#include <algorithm>

namespace lab {
namespace {

constexpr Index smallestPlane = Index{1} << 12;
/// About 8 ms on one core.
constexpr Index mostMultiplyAdds = 400'000'000;
/// Four planes of a 1920×1080 photo, 32 MiB.
constexpr Index mostFloats = Index{1} << 23;

Tensor filterAlone(const Conv2DCall &call, const Geometry &g, Index k)
{
    Tensor filter = Tensor::filled({g.height.filterSize, g.width.filterSize, g.inChannels, 1}, 0);
    const std::span<float> values = filter.mutableValues();
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = call.filter[static_cast<Index>(i) * g.outChannels + k];
    return filter;
}

/// The input cells that changed since a revision, where few windows read them; nothing: the whole plane is made sooner.
std::optional<std::vector<InputCell>> fewCellsSince(const Revision &before, const Convolution &convolution)
{
    const std::optional<std::vector<Index>> written = writtenBetween(before, convolution.call().input.revision());
    if (!written)
        return std::nullopt;
    const Geometry &g = convolution.geometry();
    std::vector<InputCell> cells;
    Index windows = 0; // a quarter of the plane in pieces takes about as long as all of it
    for (const Index flat : *written) {
        cells.push_back(convolution.inputCell(flat));
        windows += windowsReading(g, cells.back());
    }
    if (windows > g.positions() / 4)
        return std::nullopt;
    return cells;
}

} // namespace

OutputPlanes::Plane *OutputPlanes::find(const Conv2DCall &call, const Tensor &filter)
{
    const auto found = std::find_if(m_planes.begin(), m_planes.end(), [&](const Plane &plane) {
        return plane.inputShape == call.input.shape() && plane.arguments == call.arguments && plane.filter == filter;
    });
    if (found == m_planes.end())
        return nullptr;
    m_planes.splice(m_planes.begin(), m_planes, found);
    return &m_planes.front();
}

/// A tensor for one more plane, with the memory of a plane that has to go for it where there is one: memory that is new
/// to the program takes as long as the numbers that are written to it.
Tensor OutputPlanes::memoryFor(const Shape &shape)
{
    std::optional<Tensor> memory;
    Index held = shape.elementCount();
    for (auto kept = m_planes.begin(); kept != m_planes.end();) {
        held += kept->output.size();
        if (held <= mostFloats) {
            ++kept;
            continue;
        }
        if (kept->output.shape() == shape)
            memory = std::move(kept->output);
        kept = m_planes.erase(kept);
    }
    return memory ? *std::move(memory) : Tensor::filled(shape, 0);
}

OutputPlanes::Plane *OutputPlanes::made(const Conv2DCall &call, Tensor filter)
{
    // Planes of another size are of no more use.
    std::erase_if(m_planes, [&](const Plane &plane) { return plane.inputShape != call.input.shape(); });
    const Result<Convolution> one = Convolution::of({call.input, filter, call.arguments});
    if (!one)
        return nullptr;
    Tensor memory = memoryFor(one->geometry().outputShape);
    m_planes.push_front(
        {call.input.shape(), call.arguments, std::move(filter), FilterPack(*one), Revision(), std::move(memory)});
    return &m_planes.front();
}

void OutputPlanes::bringUpToDate(Plane &plane, const Convolution &convolution)
{
    const Tensor &input = convolution.call().input;
    if (plane.input == input.revision())
        return;
    if (!m_pool)
        m_pool.emplace(m_threads);
    const std::span<float> output = plane.output.mutableValues();
    if (const auto cells = fewCellsSince(plane.input, convolution))
        plane.pack.updateForInputCells(input.values(), output, *cells, {.pool = &*m_pool});
    else
        plane.pack.run(input.values(), output, {.threads = m_threads, .pool = &*m_pool});
    plane.input = input.revision();
}

std::span<const float> OutputPlanes::plane(const Convolution &convolution, Index n, Index k)
{
    const Geometry &g = convolution.geometry();
    const Index length = g.height.outSize * g.width.outSize, all = g.batch * length;
    // The engine sums in float32 and does not round to another type.
    if (convolution.call().arguments.inputType != DType::Float32)
        return {};
    if (g.groups != 1 || length < smallestPlane || all > mostFloats ||
        all > mostMultiplyAdds / std::max<Index>(g.tapsPerGroup(), 1))
        return {};
    Tensor filter = filterAlone(convolution.call(), g, k);
    Plane *plane = find(convolution.call(), filter);
    if (!plane)
        plane = made(convolution.call(), std::move(filter));
    if (!plane)
        return {};
    bringUpToDate(*plane, convolution);
    return plane->output.values().subspan(static_cast<std::size_t>(n * length), static_cast<std::size_t>(length));
}

/// Each plane from the one before.
void OutputPlanes::follow(Tail &tail, const Block &block, std::span<const float> output)
{
    std::span<const float> before = output;
    for (const BlockPlane plane : block.planes()) {
        std::vector<float> &made = tail.planes[static_cast<std::size_t>(plane)];
        switch (plane) {
        case BlockPlane::Convolved:
            continue;
        case BlockPlane::Biased:
            made.assign(before.begin(), before.end());
            for (float &value : made)
                value = biased(value, (*tail.after.bias)[0]);
            break;
        case BlockPlane::Activated:
            made.assign(before.begin(), before.end());
            activate(*tail.after.activation, made);
            break;
        case BlockPlane::Pooled:
            made.resize(static_cast<std::size_t>(block.pooling()->height.outSize * block.pooling()->width.outSize));
            poolPlane(*block.pooling(), before, made);
            break;
        }
        before = made;
    }
}

std::span<const float> OutputPlanes::plane(const Block &block, BlockPlane wanted, Index n, Index k)
{
    const After &after = block.after();
    if ((after.activation && after.activation->kind == ActivationKind::Softmax) ||
        (block.pooling() && block.pooling()->channelWindow != 1))
        return {};
    const std::span<const float> output = plane(block.convolution(), n, k);
    if (output.empty() || wanted == BlockPlane::Convolved || !block.has(wanted))
        return wanted == BlockPlane::Convolved ? output : std::span<const float>();
    After own = after;
    if (own.bias)
        own.bias = Tensor({1}, {(*after.bias)[k]});
    Tail &tail = m_planes.front().tail;
    if (tail.input != m_planes.front().input || tail.entry != n || tail.after != own) {
        tail.input = m_planes.front().input;
        tail.entry = n;
        tail.after = std::move(own);
        follow(tail, block, output);
    }
    return tail.planes[static_cast<std::size_t>(wanted)];
}

} // namespace lab
