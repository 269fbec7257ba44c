#pragma once

#include "core/after/pooling.h"
#include "core/conv/image_index.h"
#include "core/conv/links.h"

#include <functional>

namespace lab {

/// The value of a cell of the tensor that is pooled; so a window can be asked for where the tensor is not stored.
using CellValue = std::function<float(const InputCell &)>;

/// The cells of one window that lie inside the input. Padding is never a value.
struct PoolWindow {
    Index n = 0;
    IndexRange rows, columns, channels;

    [[nodiscard]] Index count() const { return rows.count * columns.count * channels.count; }
    /// Cell i in the order rows, columns, channels.
    [[nodiscard]] InputCell operator[](Index i) const
    {
        return {.n = n,
                .y = rows[i / channels.count / columns.count],
                .x = columns[i / channels.count % columns.count],
                .c = channels[i % channels.count]};
    }
};

[[nodiscard]] PoolWindow poolWindow(const PoolingGeometry &geometry, const OutputCell &cell);
/// What an average divides its window's sum by; 0 where a window has no cell.
[[nodiscard]] Index poolDivisor(const PoolingGeometry &geometry, const OutputCell &cell);

/// One pooled number. TensorFlow's maximum passes NaN over and begins at the lowest finite number; PyTorch's takes NaN
/// for the largest and begins at -inf. Averages are summed in double and rounded once.
[[nodiscard]] float pooledAt(const PoolingGeometry &geometry, const CellValue &input, const OutputCell &cell);
/// The cell that a maximum comes from: the first of equals in the order of PoolWindow, as the gradient has it. (Of a
/// window that begins with NaN it is that one: TensorFlow's arg-max compares nothing with NaN.) Nothing: no cell.
[[nodiscard]] std::optional<InputCell> poolWinner(const PoolingGeometry &geometry, const CellValue &input,
                                                  const OutputCell &cell);
/// The winner as max_pool_with_argmax counts it: (y·width + x)·channels + c, in one image; with PyTorch's rules
/// y·width + x.
[[nodiscard]] Index argMaxIndex(const PoolingGeometry &geometry, const InputCell &winner);

/// Flat indices into the two tensors.
[[nodiscard]] ImageIndex unpooledImages(const PoolingGeometry &geometry);
[[nodiscard]] ImageIndex pooledImages(const PoolingGeometry &geometry);

/// Every window that reads a cell, in order.
[[nodiscard]] std::vector<OutputCell> windowsOver(const PoolingGeometry &geometry, const InputCell &cell);
/// dL/dinput at one cell: the dy of the maxima it won, or its share of the averages over it. In double.
[[nodiscard]] double poolingGradientAt(const PoolingGeometry &geometry, const CellValue &input,
                                       const std::function<float(const OutputCell &)> &dy, const InputCell &cell);

/// The whole tensors. `input` has the geometry's input shape, `dy` its output shape.
[[nodiscard]] Tensor pool(const PoolingGeometry &geometry, const Tensor &input);
/// One plane of the input, row by row, to one of the output, in a pass over the rows and one over the columns; an
/// average may differ from pool() in its last digit. Not where channels are pooled.
void poolPlane(const PoolingGeometry &geometry, std::span<const float> input, std::span<float> output);
[[nodiscard]] Tensor poolingGradient(const PoolingGeometry &geometry, const Tensor &input, const Tensor &dy);

} // namespace lab
