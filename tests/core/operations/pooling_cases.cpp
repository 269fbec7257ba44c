#include "core/after/pooling_values.h"
#include "tests/core/operations/operation_cases.h"

namespace lab::test {
namespace {

Pooling poolingOf(const QJsonObject &one)
{
    const QString op = one["op"].toString();
    Pooling pooling{.kind = op.contains("max") ? PoolKind::Max : PoolKind::Average,
                    .ksize = integers(one["ksize"]),
                    .strides = integers(one["strides"]),
                    .padding = {}};
    if (!op.startsWith("torch")) {
        pooling.padding = paddingOf(one["padding"]);
        return pooling;
    }
    const std::vector<Index> amounts = integers(one["padding"]);
    pooling.padding =
        PaddingArgument::explicitPairs({{0, 0}, {0, 0}, {amounts[0], amounts[0]}, {amounts[1], amounts[1]}});
    pooling.torch =
        TorchPooling{.ceilMode = one["ceil_mode"].toBool(), .countIncludePad = one["count_include_pad"].toBool(true)};
    if (one.contains("divisor_override"))
        pooling.torch->divisorOverride = one["divisor_override"].toInteger();
    if (one.contains("dilations"))
        pooling.torch->dilations = integers(one["dilations"]);
    return pooling;
}

/// The winners are listed in the order of an NHWC output, whatever the data format.
QString winnersFault(const PoolingGeometry &geometry, const CellValue &value, const std::vector<Index> &expected)
{
    ImageIndex listed = pooledImages(geometry);
    if (!geometry.torch)
        listed.format = DataFormat::Nhwc;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const OutputCell cell = asOutput(listed.at(static_cast<Index>(i)));
        const std::optional<InputCell> winner = poolWinner(geometry, value, cell);
        if (!winner || argMaxIndex(geometry, *winner) != expected[i])
            return QStringLiteral("another winner of window %1").arg(i);
    }
    return {};
}

QString gradientFault(const QJsonObject &one, const PoolingGeometry &geometry, const Tensor &input,
                      const CellValue &value)
{
    const Tensor dy = tensorOf(geometry.outputShape, one["dy"]);
    const Tolerance tolerance = toleranceOf(one["tolerance"]);
    const QString whole = difference(poolingGradient(geometry, input, dy), one["dinput"], tolerance);
    if (!whole.isEmpty())
        return whole;
    const auto slope = [&](const OutputCell &cell) { return dy[pooledImages(geometry).of(asInput(cell))]; };
    std::vector<double> byIndex;
    for (Index flat = 0; flat < input.size(); ++flat)
        byIndex.push_back(poolingGradientAt(geometry, value, slope, unpooledImages(geometry).at(flat)));
    return difference(byIndex, reals(one["dinput"]), tolerance);
}

} // namespace

QString poolingFault(const QJsonObject &one)
{
    const Shape shape = shapeOf(one["input_shape"]);
    const Result<PoolingGeometry> geometry =
        poolingGeometry(shape, poolingOf(one), formatOf(one), typeOf(one["dtype"].toString()));
    if (isRefused(one))
        return refusalFault(one, geometry);
    if (!geometry)
        return codeOf(geometry.error());
    if (geometry->outputShape != shapeOf(one["expected_shape"]))
        return "another shape";
    const Tensor input = tensorOf(shape, one["input"]);
    const CellValue value = [&](const InputCell &cell) { return input[unpooledImages(*geometry).of(cell)]; };
    const Tolerance tolerance = toleranceOf(one["tolerance"]);
    const Tensor pooled = pool(*geometry, input);
    Tensor byIndex = Tensor::filled(geometry->outputShape, 0);
    for (Index flat = 0; flat < byIndex.size(); ++flat)
        byIndex.set(flat, pooledAt(*geometry, value, asOutput(pooledImages(*geometry).at(flat))));
    if (!(pooled == byIndex))
        return "asked by index there are other numbers";
    QString fault = difference(pooled, one["expected"], tolerance);
    if (fault.isEmpty() && one.contains("torch_expected")) {
        PoolingGeometry torch = *geometry;
        torch.torch = TorchPooling{};
        fault = named("PyTorch", difference(pool(torch, input), one["torch_expected"], tolerance));
    }
    if (fault.isEmpty() && one.contains("argmax"))
        fault = winnersFault(*geometry, value, integers(one["argmax"]));
    if (fault.isEmpty() && one.contains("dy"))
        fault = named("dinput", gradientFault(one, *geometry, input, value));
    return fault;
}

} // namespace lab::test
