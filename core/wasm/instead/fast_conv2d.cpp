// See README.md.
#include "core/conv/fast_conv2d.h"

#include "core/conv/conv2d.h"
#include "core/conv/fast_gradients.h"

namespace lab {

namespace fast {
class ThreadPool
{
};
} // namespace fast

struct FilterPack::Inner {
    Geometry geometry;
    Tensor filter;
    Conv2DArguments arguments;
};

FastThreadPool::FastThreadPool(int) {}
FastThreadPool::~FastThreadPool() = default;

int FastThreadPool::threads() const
{
    return 1;
}

bool FastTuning::processorLikesManyRows()
{
    return false;
}

FilterPack::FilterPack(const Convolution &convolution, FastTuning)
    : m_inner(std::make_shared<const Inner>(
          Inner{convolution.geometry(), convolution.call().filter, convolution.call().arguments}))
{
}

Result<Tensor> FilterPack::run(const Tensor &input, const FastOptions &) const
{
    const Result<Convolution> convolution = Convolution::of({input, m_inner->filter, m_inner->arguments});
    return convolution ? Result<Tensor>(conv2d(*convolution)) : Result<Tensor>(convolution.error());
}

bool FilterPack::run(std::span<const float> input, std::span<float> output, const FastOptions &options) const
{
    const Result<Tensor> made = run(Tensor(m_inner->geometry.inputShape, {input.begin(), input.end()}), options);
    if (made)
        std::copy(made->values().begin(), made->values().end(), output.begin());
    return bool(made);
}

bool FilterPack::updateForInputCells(std::span<const float> input, std::span<float> output, std::span<const InputCell>,
                                     const FastOptions &options) const
{
    return run(input, output, options);
}

Result<Tensor> fastConv2d(const Convolution &convolution, const FastOptions &)
{
    return conv2d(convolution);
}

Tensor fastFilterGradient(const Gradients &gradients)
{
    return filterGradient(gradients);
}

} // namespace lab
