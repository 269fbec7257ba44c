#include "core/conv/conv2d.h"

#include "core/conv/flattened_filter.h"
#include "core/conv/groups.h"
#include "core/conv/patch.h"
#include "core/conv/typed.h"
#include "core/conv/virtual_tensor.h"

#include <Eigen/Core>

namespace lab {
namespace {

/// One output number by the formula of section 4, padding and dilation included.
double outputSum(const Convolution &convolution, const OutputCell &out)
{
    const Geometry &g = convolution.geometry();
    const Index firstChannel = groupOfOutChannel(g, out.k) * g.groupInChannels;
    double sum = 0;
    for (Index ky = 0; ky < g.height.filterSize; ++ky) {
        const Index y = out.y * g.height.stride - g.height.padBefore + ky * g.height.dilation;
        for (Index kx = 0; kx < g.width.filterSize; ++kx) {
            const Index x = out.x * g.width.stride - g.width.padBefore + kx * g.width.dilation;
            for (Index c = 0; c < g.groupInChannels; ++c)
                sum += double(convolution.inputAt({out.n, y, x, firstChannel + c})) *
                       double(convolution.filterAt({ky, kx, c, out.k}));
        }
    }
    return sum;
}

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Step 1 for one group: [tapsPerGroup, output channels of the group].
Matrix filterMatrix(const Convolution &convolution, Index group)
{
    const Geometry &g = convolution.geometry();
    Matrix matrix(g.tapsPerGroup(), outChannelsOf(g, group));
    for (Index row = 0; row < matrix.rows(); ++row)
        for (Index k = 0; k < matrix.cols(); ++k)
            matrix(row, k) = double(flatFilterAt(
                convolution, {.row = group * g.tapsPerGroup() + row, .column = firstOutChannel(g, group) + k}));
    return matrix;
}

/// Step 2 for one group: [positions, tapsPerGroup].
Matrix patchRows(const Convolution &convolution, Index group)
{
    const Geometry &g = convolution.geometry();
    Matrix matrix(g.positions(), g.tapsPerGroup());
    for (Index row = 0; row < matrix.rows(); ++row)
        for (Index column = 0; column < matrix.cols(); ++column)
            matrix(row, column) =
                double(virtualAt(convolution, {.row = row, .column = group * g.tapsPerGroup() + column}));
    return matrix;
}

} // namespace

Tensor conv2d(const Convolution &convolution)
{
    const Geometry &g = convolution.geometry();
    Tensor output = Tensor::filled(g.outputShape, 0);
    if (convolution.call().input.size() == 0)
        return output;
    const std::span<float> values = output.mutableValues();
    const DType type = convolution.call().arguments.inputType;
    for (Index n = 0; n < g.batch; ++n)
        for (Index y = 0; y < g.height.outSize; ++y)
            for (Index x = 0; x < g.width.outSize; ++x)
                for (Index k = 0; k < g.outChannels; ++k) {
                    const OutputCell cell{n, y, x, k};
                    values[static_cast<std::size_t>(convolution.outputIndex(cell))] =
                        type == DType::Int32 ? outputAt(convolution, cell)
                                             : static_cast<float>(roundedTo(type, outputSum(convolution, cell)));
                }
    return output;
}

Result<Tensor> conv2dByMatrices(const Convolution &convolution, Index limit)
{
    const Geometry &g = convolution.geometry();
    const Index count = g.positions() * g.taps();
    if (count > limit)
        return Error{.code = ErrorCode::LimitReached,
                     .numbers = {count, limit},
                     .reason = QT_TRANSLATE_NOOP("Refusals", "the patch matrix is larger than the limit")};
    Tensor output = Tensor::filled(g.outputShape, 0);
    if (convolution.call().input.size() == 0 || output.size() == 0)
        return output;
    const std::span<float> values = output.mutableValues();
    const DType type = convolution.call().arguments.inputType;
    for (Index group = 0; group < g.groups; ++group) {
        const Matrix product = patchRows(convolution, group) * filterMatrix(convolution, group);
        for (Index row = 0; row < product.rows(); ++row) {
            const Position position = positionOfRow(g, row);
            for (Index k = 0; k < product.cols(); ++k)
                values[static_cast<std::size_t>(
                    convolution.outputIndex({position.n, position.y, position.x, firstOutChannel(g, group) + k}))] =
                    static_cast<float>(roundedTo(type, product(row, k) + 0.0)); // sums begin at 0: none is -0
        }
    }
    return output;
}

} // namespace lab
