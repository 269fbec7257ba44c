#include "core/conv/output_value.h"

#include "core/conv/groups.h"
#include "core/conv/patch.h"
#include "core/conv/typed.h"

#include <span>

namespace lab {

float outputValue(const Convolution &convolution, const OutputCell &cell)
{
    const Geometry &g = convolution.geometry();
    const Tensor &input = convolution.call().input;
    if (input.size() == 0)
        return 0;
    const DType type = convolution.call().arguments.inputType;
    if (type == DType::Int32)
        return outputAt(convolution, cell);
    const std::span<const float> in = input.values(), weights = convolution.call().filter.values();
    const Index channels = g.groupInChannels, firstChannel = groupOfOutChannel(g, cell.k) * channels;
    const Index channelStride = g.dataFormat == DataFormat::Nhwc ? 1 : g.height.inSize * g.width.inSize;
    double sum = 0;
    for (Index ky = 0; ky < g.height.filterSize; ++ky) {
        const Index y = g.height.inputIndex(cell.y, ky);
        for (Index kx = 0; kx < g.width.filterSize; ++kx) {
            const Index x = g.width.inputIndex(cell.x, kx);
            Index weight = ((ky * g.width.filterSize + kx) * channels) * g.outChannels + cell.k;
            if (g.height.isInside(y) && g.width.isInside(x)) {
                Index source = convolution.inputIndex({cell.n, y, x, firstChannel});
                for (Index c = 0; c < channels; ++c, source += channelStride, weight += g.outChannels)
                    sum += static_cast<double>(in[static_cast<std::size_t>(source)]) *
                           static_cast<double>(weights[static_cast<std::size_t>(weight)]);
            } else {
                // A padding zero takes part: an infinite weight makes it NaN.
                for (Index c = 0; c < channels; ++c, weight += g.outChannels)
                    sum += 0.0 * static_cast<double>(weights[static_cast<std::size_t>(weight)]);
            }
        }
    }
    return static_cast<float>(roundedTo(type, sum));
}

} // namespace lab
