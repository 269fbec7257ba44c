#pragma once

#include "core/conv/cells.h"
#include "core/tensor/axis_order.h"

namespace lab {

/// Flat indices into a tensor of images, whatever the data format.
struct ImageIndex {
    DataFormat format = DataFormat::Nhwc;
    Index height = 0, width = 0, channels = 0;

    [[nodiscard]] Index of(const InputCell &cell) const
    {
        if (format == DataFormat::Nhwc)
            return ((cell.n * height + cell.y) * width + cell.x) * channels + cell.c;
        return ((cell.n * channels + cell.c) * height + cell.y) * width + cell.x;
    }
    [[nodiscard]] InputCell at(Index flat) const
    {
        InputCell cell;
        if (format == DataFormat::Nhwc) {
            cell.c = flat % channels;
            flat /= channels;
        }
        cell.x = flat % width;
        flat /= width;
        cell.y = flat % height;
        flat /= height;
        if (format == DataFormat::Nchw) {
            cell.c = flat % channels;
            flat /= channels;
        }
        cell.n = flat;
        return cell;
    }
};

[[nodiscard]] inline InputCell asInput(const OutputCell &cell)
{
    return {.n = cell.n, .y = cell.y, .x = cell.x, .c = cell.k};
}
[[nodiscard]] inline OutputCell asOutput(const InputCell &cell)
{
    return {.n = cell.n, .y = cell.y, .x = cell.x, .k = cell.c};
}

} // namespace lab
