#pragma once

#include "core/after/block.h"
#include "core/conv/fast_conv2d.h"
#include "core/scene/drawing.h"

#include <array>
#include <list>
#include <optional>
#include <span>
#include <vector>

namespace lab {

/// The live output of large calls: whole planes of single filters, by the fast engine, kept from edit to edit. A
/// changed weight costs its filter's plane alone, a few changed input cells the windows that read them, any other
/// change of the input the plane that is looked at. Numbers that are read come from the plain sums; a plane only
/// colours pixels.
class OutputPlanes
{
public:
    explicit OutputPlanes(int threads) : m_threads(threads) {}

    /// The outputs of batch entry n and filter k, row by row: outHeight · outWidth numbers, good until the next call.
    /// Empty where sampling single outputs is cheaper (small planes) or a plane would take longer than a frame.
    [[nodiscard]] std::span<const float> plane(const Convolution &convolution, Index n, Index k);

    /// Likewise of a plane behind the convolution, from its output in one pass a plane. `k` counts the plane's
    /// channels. Empty too where channels are mixed.
    [[nodiscard]] std::span<const float> plane(const Block &block, BlockPlane plane, Index n, Index k);

    /// The input's picture as it was last averaged: a large photo takes longer than a frame.
    struct Photo {
        Revision input;
        double maximum = 0;
        PixelMark picture;
    } photo;

private:
    /// What follows a plane of one batch entry.
    struct Tail {
        Revision input; ///< likewise
        Index entry = -1;
        After after{};                              ///< with the bias of this filter alone
        std::array<std::vector<float>, 4> planes{}; ///< by BlockPlane; those that the block has
    };
    /// Of all batch entries. It holds no input: that would make each edit copy the photo.
    struct Plane {
        Shape inputShape;
        Conv2DArguments arguments;
        Tensor filter; ///< one output channel
        FilterPack pack;
        Revision input; ///< what `output` is the result of
        Tensor output;
        Tail tail{};
    };
    [[nodiscard]] Plane *find(const Conv2DCall &call, const Tensor &filter);
    [[nodiscard]] Plane *made(const Conv2DCall &call, Tensor filter);
    [[nodiscard]] Tensor memoryFor(const Shape &shape);
    static void follow(Tail &tail, const Block &block, std::span<const float> output);
    void bringUpToDate(Plane &plane, const Convolution &convolution);

    int m_threads;
    std::optional<FastThreadPool> m_pool; ///< made for the first plane: small calls start no thread
    std::list<Plane> m_planes;            ///< newest use first
};

} // namespace lab
