#include "tests/bench/bench_conv2d_peers.h"

#include <oneapi/dnnl/dnnl.hpp>

#include <omp.h>

#include <cstring>
#include <memory>

namespace lab::bench {
namespace {

using dnnl::memory;

memory::dims dims(std::initializer_list<Index> sizes)
{
    return {sizes.begin(), sizes.end()};
}

struct State {
    dnnl::engine engine{dnnl::engine::kind::cpu, 0};
    dnnl::stream stream{engine};
    dnnl::convolution_forward convolution;
    std::unordered_map<int, memory> arguments;
    AlignedFloats keep;
};

/// `plain`: input and output as the caller has them, NHWC; else in the layout the library likes best, and moving the
/// numbers there and back is not counted.
std::vector<Peer> peer(const Convolution &call, float *output, int threads, bool plain)
{
    const Geometry &g = call.geometry();
    omp_set_num_threads(threads);
    auto state = std::make_shared<State>();
    state->keep.assign(call.call().input.values().begin(), call.call().input.values().end());
    const memory::dims inputDims = dims({g.batch, g.inChannels, g.height.inSize, g.width.inSize});
    const memory::dims outputDims = dims({g.batch, g.outChannels, g.height.outSize, g.width.outSize});
    const bool grouped = g.groups > 1;
    const memory::dims filterDims =
        grouped ? dims({g.groups, g.groupOutChannels(), g.groupInChannels, g.height.filterSize, g.width.filterSize})
                : dims({g.outChannels, g.inChannels, g.height.filterSize, g.width.filterSize});
    // HWIO, whatever the groups.
    const Index k = g.outChannels, c = g.groupInChannels, row = g.width.filterSize * c * k;
    const memory::dims filterStrides =
        grouped ? dims({g.groupOutChannels(), 1, k, row, c * k}) : dims({1, k, row, c * k});
    const auto type = memory::data_type::f32;
    const memory::desc nhwcInput(inputDims, type, memory::format_tag::nhwc),
        nhwcOutput(outputDims, type, memory::format_tag::nhwc);
    const memory::desc anyInput(inputDims, type, memory::format_tag::any),
        anyOutput(outputDims, type, memory::format_tag::any);
    try {
        const dnnl::convolution_forward::desc desc(
            dnnl::prop_kind::forward_inference, dnnl::algorithm::convolution_direct, plain ? nhwcInput : anyInput,
            memory::desc(filterDims, type, memory::format_tag::any), plain ? nhwcOutput : anyOutput,
            dims({g.height.stride, g.width.stride}), dims({g.height.dilation - 1, g.width.dilation - 1}),
            dims({g.height.padBefore, g.width.padBefore}), dims({g.height.padAfter, g.width.padAfter}));
        const dnnl::convolution_forward::primitive_desc chosen(desc, state->engine);
        if (!plain && chosen.src_desc() == nhwcInput && chosen.dst_desc() == nhwcOutput)
            return {};
        state->convolution = dnnl::convolution_forward(chosen);
        const auto moved = [&](const memory::desc &from, const memory::desc &to, const float *values) {
            memory source(from, state->engine, const_cast<float *>(values));
            memory target(to, state->engine);
            dnnl::reorder(source, target).execute(state->stream, source, target);
            state->stream.wait();
            return target;
        };
        const memory filter = moved(memory::desc(filterDims, type, filterStrides), chosen.weights_desc(),
                                    call.call().filter.values().data());
        memory input(nhwcInput, state->engine, state->keep.data());
        memory result(nhwcOutput, state->engine, output);
        if (!plain) {
            input = moved(nhwcInput, chosen.src_desc(), state->keep.data());
            result = memory(chosen.dst_desc(), state->engine);
        }
        state->arguments = {{DNNL_ARG_SRC, input}, {DNNL_ARG_WEIGHTS, filter}, {DNNL_ARG_DST, result}};
    } catch (const dnnl::error &) {
        return {};
    }
    const auto run = [state, threads] {
        if (omp_get_max_threads() != threads)
            omp_set_num_threads(threads);
        state->convolution.execute(state->stream, state->arguments);
        state->stream.wait();
    };
    return {{"oneDNN", run, plain}};
}

} // namespace

std::vector<Peer> oneDnnPeers(const Convolution &convolution, float *output, int threads)
{
    std::vector<Peer> peers = peer(convolution, output, threads, true);
    for (Peer &other : peer(convolution, output, threads, false))
        peers.push_back(std::move(other));
    return peers;
}

} // namespace lab::bench
