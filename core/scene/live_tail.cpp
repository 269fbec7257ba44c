#include "core/scene/output_planes.h"

namespace lab {

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
