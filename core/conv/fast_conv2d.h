#pragma once

#include "core/conv/convolution.h"

#include <memory>
#include <span>
#include <stop_token>

namespace lab {

namespace fast {
struct Plan;
class ThreadPool;
} // namespace fast

// The fast engine: the numbers of conv2d() by vector code that is chosen for the processor at run time. Sums are kept
// in float32 with fused multiply-adds, so a number may differ from conv2d() in its last digits, inside the usual bound
// (taps + 1) · 2^-24 · Σ|x·w|; whole numbers are exact. NaN and infinities go where they go in conv2d(), padding zeros
// included. Results are bit-equal between runs, thread counts and ways of updating; only which of several NaNs' bits
// survive in a sum is the processor's choice, and an instruction set without fused multiply-adds rounds once more.

/// Threads and scratch memory that calls reuse; without one, a call makes its own. For one call at a time.
class FastThreadPool
{
public:
    explicit FastThreadPool(int threads);
    ~FastThreadPool();
    [[nodiscard]] int threads() const;

private:
    friend class FilterPack;
    std::unique_ptr<fast::ThreadPool> m_pool;
};

struct FastOptions {
    int threads = 1;        ///< at most; calls under a million multiply-adds take one
    std::stop_token stop{}; ///< looked at between parts of some ten million multiply-adds
    FastThreadPool *pool = nullptr;
};

/// Properties of the processor, beside its instruction set, that decide which of two equal methods is faster.
struct FastTuning {
    /// Reading or writing a dozen rows side by side is as fast as one after the other.
    bool manyRows = processorLikesManyRows();

    /// Measured on Intel and AMD processors: true for Intel. Others are taken to be like AMD.
    [[nodiscard]] static bool processorLikesManyRows();
};

/// A filter packed for the inputs of one geometry. Keep it while only the input changes. Immutable; copies share it.
class FilterPack
{
public:
    explicit FilterPack(const Convolution &convolution, FastTuning tuning = {});

    /// The whole output, of shape geometry().outputShape. `input` has the shape the pack was made for.
    /// Errors: Cancelled.
    [[nodiscard]] Result<Tensor> run(const Tensor &input, const FastOptions &options = {}) const;
    /// The same into memory of the caller's: no allocation where a pool is given. False: cancelled, `output` is
    /// partly written.
    bool run(std::span<const float> input, std::span<float> output, const FastOptions &options = {}) const;

    /// Recomputes the outputs that read these input cells; the others must be up to date. Bit-equal to run().
    /// False: cancelled.
    bool updateForInputCells(std::span<const float> input, std::span<float> output, std::span<const InputCell> cells,
                             const FastOptions &options = {}) const;

private:
    struct Inner;
    std::shared_ptr<const Inner> m_inner;
};

/// The whole output by the fast engine; see above. Errors: Cancelled.
[[nodiscard]] Result<Tensor> fastConv2d(const Convolution &convolution, const FastOptions &options = {});

} // namespace lab
