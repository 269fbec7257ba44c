#include "tests/bench/bench_conv2d_peers.h"

#include <pthreadpool.h>
#include <xnnpack.h>

#include <limits>
#include <memory>

namespace lab::bench {
namespace {

/// [group's output channel][ky][kx][c], the groups one after the other.
std::vector<float> ohwi(const Convolution &call)
{
    const Geometry &g = call.geometry();
    std::vector<float> kernel;
    for (Index k = 0; k < g.outChannels; ++k)
        for (Index tap = 0; tap < g.tapsPerGroup(); ++tap)
            kernel.push_back(call.call().filter[tap * g.outChannels + k]);
    return kernel;
}

struct State {
    ~State()
    {
        xnn_delete_operator(op);
        pthreadpool_destroy(pool);
    }
    xnn_operator_t op = nullptr;
    pthreadpool_t pool = nullptr;
    Tensor keep;
    AlignedFloats input; ///< a copy with room behind it: the library reads a little beyond
};

} // namespace

std::vector<Peer> xnnpackPeers(const Convolution &call, float *output, int threads)
{
    static const bool ready = xnn_initialize(nullptr) == xnn_status_success;
    const Geometry &g = call.geometry();
    auto state = std::make_shared<State>();
    state->pool = threads > 1 ? pthreadpool_create(std::size_t(threads)) : nullptr;
    state->input.assign(call.call().input.values().begin(), call.call().input.values().end());
    state->input.resize(state->input.size() + XNN_EXTRA_BYTES / sizeof(float));
    const auto u = [](Index n) { return std::uint32_t(n); };
    constexpr float infinity = std::numeric_limits<float>::infinity();
    const bool made =
        ready && xnn_create_convolution2d_nhwc_f32(
                     u(g.height.padBefore), u(g.width.padAfter), u(g.height.padAfter), u(g.width.padBefore),
                     u(g.height.filterSize), u(g.width.filterSize), u(g.height.stride), u(g.width.stride),
                     u(g.height.dilation), u(g.width.dilation), u(g.groups), std::size_t(g.groupInChannels),
                     std::size_t(g.groupOutChannels()), std::size_t(g.inChannels), std::size_t(g.outChannels),
                     ohwi(call).data(), nullptr, -infinity, infinity, 0, &state->op) == xnn_status_success;
    if (!made || xnn_setup_convolution2d_nhwc_f32(state->op, std::size_t(g.batch), std::size_t(g.height.inSize),
                                                  std::size_t(g.width.inSize), state->input.data(), output,
                                                  state->pool) != xnn_status_success)
        return {};
    return {{"XNNPACK", [state] { xnn_run_operator(state->op, state->pool); }}};
}

} // namespace lab::bench
