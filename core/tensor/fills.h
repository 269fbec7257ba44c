#pragma once

#include "core/tensor/axis_order.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace lab {

enum class FillKind {
    Zeros,
    Ones,
    Ramp,         ///< 0, 1, 2, … in memory order, as np.arange has it
    Checkerboard, ///< 1 and 0 alternating in each plane, 1 first
    Impulse,      ///< 1 in the middle of each plane
    Random,       ///< whole numbers, by default -9 … 9
    Identity,
    BoxBlur,
    Gaussian,
    Sharpen,
    SobelX,
    SobelY,
    Laplacian,
    Emboss,
};

/// A way to fill a tensor that has a name. To add one: a FillKind, a row in the table of fills.cpp, a case there.
struct NamedFill {
    FillKind kind = FillKind::Zeros;
    std::string_view name;  ///< for files and commands: "sobel-x"
    std::string_view title; ///< for people: "Sobel x"
    bool forInputs = true;  ///< makes sense as an input, too
};

[[nodiscard]] std::span<const NamedFill> namedFills();
/// Nothing where there is no fill of that name.
[[nodiscard]] const NamedFill *fillNamed(std::string_view name);

/// What Random draws from; the same seed gives the same numbers everywhere.
struct RandomRange {
    std::uint64_t seed = 1;
    int lowest = -9;
    int highest = 9;
    bool operator==(const RandomRange &) const = default;
};

// Kernels are written for any plane. The middle of a size n is (n - 1) / 2, which is where SAME puts the window.
//  Box blur      every tap 1 / (height · width)
//  Gaussian      binomial weights in both directions, summing to 1; 3×3: 1 2 1, 2 4 2, 1 2 1 over 16
//  Sobel x, y    binomial smoothing across, its derivative along; 3×3: -1 0 1, -2 0 2, -1 0 1. Up to 7 taps; a larger
//                plane holds the 7-tap kernel in its middle
//  Sharpen       5 in the middle of four -1 (1 + their number at an edge); Laplacian: -4 in the middle of four 1
//  Emboss        3×3: -2 -1 0, -1 1 1, 0 1 2, in the middle
// Every plane (c, k) gets the same kernel, but for Identity: the middle tap passes channel c to output k = c
// (k mod channels per group, so groups and several outputs a channel work too).

/// `shape` is [filterHeight, filterWidth, inChannels / groups, outChannels].
[[nodiscard]] Tensor filledFilter(const NamedFill &fill, const Shape &shape, const RandomRange &random = {});
/// `shape` has rank 3 or more. Identity is 1 where row and column are equal.
[[nodiscard]] Tensor filledInput(const NamedFill &fill, const Shape &shape, DataFormat format,
                                 const RandomRange &random = {});

} // namespace lab
