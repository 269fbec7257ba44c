#include "ui/exporting/tensor_files.h"

#include "core/conv/conv2d.h"
#include "core/conv/cost.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/virtual_tensor.h"
#include "core/formats/write/arrays.h"
#include "core/formats/write/safetensors.h"

namespace lab::ui {
namespace {

bool wants(const ExportRequest &request, TensorChoice tensor)
{
    return request.what == TensorChoice::All || request.what == tensor;
}

/// The writer's text of the tensors, unless the export is not wanted any more.
template <typename Write>
Result<QByteArray> writtenTensors(const ExportRequest &request, ExportProgress &progress, Write write)
{
    const auto tensors = tensorsOf(request);
    if (!tensors)
        return tensors.error();
    if (!progress.reached(0.5))
        return Error{.code = ErrorCode::Cancelled};
    return QByteArray::fromStdString(write(*tensors));
}

} // namespace

Result<std::vector<Array>> tensorsOf(const ExportRequest &request)
{
    const Convolution &convolution = request.walkthrough->story().about();
    const Geometry &g = convolution.geometry();
    std::vector<Array> arrays;
    if (wants(request, TensorChoice::Input))
        arrays.push_back(Array::ofFloats("input", convolution.call().input));
    if (wants(request, TensorChoice::Filter))
        arrays.push_back(Array::ofFloats("filter", convolution.call().filter));
    if (wants(request, TensorChoice::FlatFilter))
        arrays.push_back(Array::ofFloats("flat_filter", flatFilter(convolution)));
    if (wants(request, TensorChoice::VirtualTensor)) {
        const Result<Tensor> patches = patchMatrix(convolution, request.limits.tensorElements);
        if (!patches)
            return Error{.code = ErrorCode::LimitReached,
                         .numbers = patches.error().numbers,
                         .reason =
                             QT_TRANSLATE_NOOP("Refusals", "the virtual tensor would have more numbers than the limit "
                                                           "of tensor elements; choose another tensor by --what")};
        arrays.push_back(Array::ofFloats("virtual_tensor",
                                         patches->reshaped({g.batch, g.height.outSize, g.width.outSize, g.taps()})));
    }
    if (wants(request, TensorChoice::Output))
        if (const std::optional<Error> fault = workFault(g, request.limits))
            return *fault;
    if (wants(request, TensorChoice::Output))
        arrays.push_back(Array::ofFloats("output", conv2d(convolution)));
    return arrays;
}

Result<QByteArray> writeNpyFile(const ExportRequest &request, ExportProgress &progress)
{
    ExportRequest one = request;
    if (one.what == TensorChoice::All)
        one.what = TensorChoice::Output;
    return writtenTensors(one, progress, [](const std::vector<Array> &arrays) { return writeNpy(arrays.front()); });
}

Result<QByteArray> writeNpzFile(const ExportRequest &request, ExportProgress &progress)
{
    return writtenTensors(request, progress, [](const std::vector<Array> &arrays) { return writeNpz(arrays); });
}

Result<QByteArray> writeSafetensorsFile(const ExportRequest &request, ExportProgress &progress)
{
    return writtenTensors(request, progress, [](const std::vector<Array> &arrays) { return writeSafetensors(arrays); });
}

Result<QByteArray> writeCsvFile(const ExportRequest &request, ExportProgress &progress)
{
    return writtenTensors(request, progress, [](const std::vector<Array> &arrays) {
        std::string text;
        for (const Array &array : arrays) {
            if (arrays.size() > 1)
                text += "# " + array.name + ' ' + array.shape.text() + '\n';
            text += writeCsv(array, ',');
        }
        return text;
    });
}

} // namespace lab::ui
