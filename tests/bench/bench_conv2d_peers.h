#pragma once

#include "core/conv/convolution.h"

#include <functional>
#include <new>
#include <string>
#include <vector>

namespace lab::bench {

/// Memory on a 64-byte boundary for everyone, as oneDNN's own is: no vector of one straddles more cache lines.
template <class T>
struct AlignedAllocator {
    using value_type = T;
    T *allocate(std::size_t count) { return static_cast<T *>(::operator new(count * sizeof(T), std::align_val_t{64})); }
    void deallocate(T *pointer, std::size_t) { ::operator delete(pointer, std::align_val_t{64}); }
    bool operator==(const AlignedAllocator &) const = default;
};
using AlignedFloats = std::vector<float, AlignedAllocator<float>>;

/// A library that computes the same call. Everything that can be done before the input is known (packing the filter,
/// choosing a kernel) is done before `run` is handed out; `run` computes into `output` once.
struct Peer {
    std::string library; ///< two peers of one library are two ways of using it; the better one counts
    std::function<void()> run;
    bool plainLayout = true;                      ///< `output` is NHWC and can be compared
    std::function<double(Index times)> seconds{}; ///< of so many calls, where another process computes them
};

/// Nothing where the library cannot compute the call.
using MakePeers = std::vector<Peer> (*)(const Convolution &convolution, float *output, int threads);

std::vector<Peer> oneDnnPeers(const Convolution &convolution, float *output, int threads);
std::vector<Peer> xnnpackPeers(const Convolution &convolution, float *output, int threads);
/// PyTorch and ONNX Runtime, those of them that the Python has which LAB_PEERS_PYTHON names; the output is there before
/// the first `run`.
std::vector<Peer> pythonPeers(const Convolution &convolution, float *output, int threads);
std::vector<Peer> openCvPeers(const Convolution &convolution, float *output, int threads);

/// Highest rate of fused multiply-adds of one core, in GFLOP/s, and of reading memory and of writing it, in GB/s.
struct Roofline {
    double gigaFlops = 0;
    double gigaBytes = 0;
};
[[nodiscard]] Roofline measureRoofline();

} // namespace lab::bench
