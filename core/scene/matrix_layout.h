#pragma once

#include "core/scene/grid.h"
#include "core/scene/scene.h"

namespace lab {

/// A count of columns stands so far from its matrix, beyond the bracket.
constexpr double bracketAway = 8;

/// Where the matrix product stands: virtual tensor × flattened filter = output rows → output tensor. Rows and columns
/// that have no room are elided around those of the step.
struct MatrixLayout {
    Grid virtualTensor, flatFilter, product, output;
    Grid ones, biasRow; ///< with the bias as a row: behind the virtual tensor, and under the flattened filter
    /// What follows the output: a column beside the output rows for each step of the block, of the filter shown.
    struct TailColumn {
        BlockPlane plane;
        Grid grid; ///< rows are those of the output rows; of the pooled numbers: those with `pooled`
        std::vector<OutputCell> pooled;
        std::vector<Box> cells; ///< of `pooled`
        Box title;
        double signX = 0; ///< of what is done, before the column
    };
    std::vector<TailColumn> tail;
    double tailGap = 0;
    Box virtualTitle, flatTitle, productTitle, outputTitle, note;
    double leftSide = 0, rightSide = 0; ///< beside left, and beside right and result: for counts of columns left out
    double rowCaptionWidth = 0, columnCaptionHeight = 0, tapCaptionWidth = 0;
    double columnCaptionSize = 10;
    int columnCaptionLines = 1; ///< 1: "ky,kx,c" in one; else one part a line
    Point times, equals;
    double signSize = 20, captionSize = 12;
    bool outputBelow = false, outputShown = true; ///< the output tensor stands under the output rows, or nowhere
};

/// What the names at the left of the virtual tensor take, in pixels.
[[nodiscard]] double rowCaptionWidth(const Scene &scene);

/// The bias is shown as one more row of the filter matrix.
[[nodiscard]] bool showsBiasAsRow(const Scene &scene);

[[nodiscard]] MatrixLayout matrixLayout(const Scene &scene, const Box &room);

} // namespace lab
