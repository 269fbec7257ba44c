#pragma once

#include "core/conv/fast_conv2d.h"

#include <list>
#include <optional>
#include <span>

namespace lab {

/// The live output of large calls: whole planes of single filters, by the fast engine, kept for as long as input and
/// filter stay what they are. A changed weight costs its filter's plane alone, a changed input the plane that is looked
/// at. Numbers that are read come from the plain sums; a plane only colours pixels.
class OutputPlanes
{
public:
    explicit OutputPlanes(int threads) : m_threads(threads) {}

    /// The outputs of batch entry n and filter k, row by row: outHeight · outWidth numbers, good until the next call.
    /// Empty where sampling single outputs is cheaper (small planes) or a plane would take longer than a frame.
    [[nodiscard]] std::span<const float> plane(const Convolution &convolution, Index n, Index k);

private:
    struct Plane {
        Conv2DCall call; ///< of one filter; shares the input
        Tensor output;
    };
    [[nodiscard]] const Plane *find(const Conv2DCall &call);

    int m_threads;
    std::optional<FastWorkshop> m_workshop; ///< made for the first plane: small calls start no thread
    std::list<Plane> m_planes; ///< newest use first
};

} // namespace lab
