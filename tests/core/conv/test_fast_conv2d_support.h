#pragma once

#include "core/conv/conv2d.h"
#include "core/conv/fast_conv2d.h"

#include <hwy/targets.h>

#include <cmath>
#include <random>
#include <string>
#include <vector>

namespace lab::test {

/// The instruction sets the engine is compiled for and this processor has, best first.
inline std::vector<std::int64_t> engineTargets()
{
    std::vector<std::int64_t> targets, asked;
    // Those later than AVX-512's first: each release of the library knows more of them.
    for (std::int64_t target = 1; target < HWY_AVX3; target *= 2)
        asked.push_back(target);
    asked.insert(asked.end(), {HWY_AVX3, HWY_AVX2, HWY_SSE4, HWY_NEON, HWY_EMU128, HWY_SCALAR});
    for (const std::int64_t target : asked)
        if (hwy::SupportedTargets() & HWY_TARGETS & target)
            targets.push_back(target);
    return targets;
}

/// While it lives, the engine uses one instruction set.
class WithTarget
{
public:
    explicit WithTarget(std::int64_t target) { choose(target); }
    ~WithTarget() { choose(0); }
    WithTarget(const WithTarget &) = delete;
    WithTarget &operator=(const WithTarget &) = delete;

private:
    static void choose(std::int64_t target)
    {
        hwy::SetSupportedTargetsForTest(target);
        hwy::GetChosenTarget().Update(hwy::SupportedTargets());
    }
};

/// One call in plain numbers, for tables of cases.
struct Case {
    Index batch = 1, height = 1, width = 1, channels = 1;
    Index filterHeight = 1, filterWidth = 1, outChannels = 1, groups = 1;
    Index strideY = 1, strideX = 1, dilationY = 1, dilationX = 1;
    PaddingArgument padding = PaddingArgument::same();
    bool nchw = false;

    [[nodiscard]] std::string text() const
    {
        std::string text = nchw ? "NCHW" : "NHWC";
        for (const Index number : {batch, height, width, channels, filterHeight, filterWidth, outChannels, groups,
                                   strideY, strideX, dilationY, dilationX})
            text += ' ' + std::to_string(number);
        return text + ' ' + padding.word;
    }
};

template <class Draw>
Tensor drawnTensor(const Shape &shape, Draw draw)
{
    std::vector<float> values(static_cast<std::size_t>(shape.elementCount()));
    for (float &value : values)
        value = draw();
    return Tensor(shape, std::move(values));
}

template <class Draw>
Conv2DCall callOf(const Case &c, Draw draw)
{
    const Shape input =
        c.nchw ? Shape{c.batch, c.channels, c.height, c.width} : Shape{c.batch, c.height, c.width, c.channels};
    const Shape filter{c.filterHeight, c.filterWidth, c.channels / c.groups, c.outChannels};
    Conv2DCall call{.input = drawnTensor(input, draw), .filter = drawnTensor(filter, draw)};
    call.arguments.strides = {c.strideY, c.strideX};
    call.arguments.dilations = std::vector<std::int64_t>{c.dilationY, c.dilationX};
    call.arguments.padding = c.padding;
    call.arguments.dataFormat = c.nchw ? "NCHW" : "NHWC";
    return call;
}

/// A convolution of whole numbers in -4 … 4: every way of adding them up is exact.
inline Convolution wholeNumbers(const Case &c, std::mt19937 &random)
{
    return *Convolution::of(callOf(c, [&] { return float(int(random() % 9) - 4); }));
}

inline Convolution fractions(const Case &c, std::mt19937 &random)
{
    return *Convolution::of(callOf(c, [&] { return float(int(random() % 20001) - 10000) / 8192.0F; }));
}

inline Index between(std::mt19937 &random, Index lowest, Index highest)
{
    return lowest + Index(random() % std::uint32_t(highest - lowest + 1));
}

/// Any call that TensorFlow takes, at most `most` multiply-adds.
inline Case anyCase(std::mt19937 &random, Index most)
{
    for (;;) {
        const Index groups = random() % 3 ? 1 : between(random, 2, 6);
        const bool wide = random() % 2;
        Case c{.batch = between(random, 1, 3),
               .height = between(random, 1, 12),
               .width = between(random, 1, wide ? 70 : 14),
               .channels = groups * between(random, 1, random() % 3 ? 4 : 40 / groups),
               .filterHeight = between(random, 1, 5),
               .filterWidth = between(random, 1, 6),
               .outChannels = groups * between(random, 1, random() % 2 ? 4 : 50 / groups),
               .groups = groups,
               .strideY = between(random, 1, 3),
               .strideX = between(random, 1, 3),
               .dilationY = between(random, 1, 3),
               .dilationX = between(random, 1, 3),
               .nchw = random() % 4 == 0};
        switch (random() % 3) {
        case 0:
            c.padding = PaddingArgument::valid();
            break;
        case 1:
            c.padding = PaddingArgument::same();
            break;
        default: {
            const std::vector<Index> none{0, 0}, rows{between(random, 0, 5), between(random, 0, 5)},
                columns{between(random, 0, 5), between(random, 0, 5)};
            c.padding = c.nchw ? PaddingArgument::explicitPairs({none, none, rows, columns})
                               : PaddingArgument::explicitPairs({none, rows, columns, none});
        }
        }
        const Result<Geometry> geometry = geometryOf(callOf(c, [] { return 0.0F; }));
        if (geometry && geometry->multiplyAdds() <= most)
            return c;
    }
}

/// The first difference, NaN being equal to NaN and 0 to -0; empty: none. `bound` is taken times Σ|x·w|, which `weight`
/// has.
inline std::string difference(const Tensor &actual, const Tensor &expected)
{
    if (actual.shape() != expected.shape())
        return "shape " + actual.shape().text() + " instead of " + expected.shape().text();
    for (Index i = 0; i < actual.size(); ++i)
        if (!(actual[i] == expected[i] || (std::isnan(actual[i]) && std::isnan(expected[i]))))
            return "value " + std::to_string(i) + ": " + std::to_string(actual[i]) + " instead of " +
                   std::to_string(expected[i]);
    return {};
}

} // namespace lab::test
