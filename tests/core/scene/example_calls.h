#pragma once

#include "core/walkthrough/walkthrough.h"

#include <random>
#include <string>
#include <vector>

namespace lab::test {

inline Tensor ramp(Shape shape, int modulus, int offset)
{
    std::vector<float> values(static_cast<std::size_t>(shape.elementCount()));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(static_cast<int>(i * 7 + i / 5) % modulus + offset);
    return {std::move(shape), std::move(values)};
}

struct NamedCall {
    std::string name;
    Conv2DCall call;
    double imageMaximum = 0;
};

/// One of each kind the stage has to draw well.
inline std::vector<NamedCall> namedCalls()
{
    std::vector<NamedCall> calls;
    const auto add = [&](std::string name, Tensor input, Tensor filter, Conv2DArguments arguments = {}) {
        calls.push_back({std::move(name), {std::move(input), std::move(filter), std::move(arguments)}});
    };
    add("question", Tensor(Shape{1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
        Tensor(Shape{3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1}));
    add("same-stride", ramp(Shape{1, 4, 4, 1}, 100, 0), Tensor::filled(Shape{3, 3, 1, 1}, 1),
        {.strides = {2}, .padding = PaddingArgument::same()});
    add("ones", Tensor::filled(Shape{1, 10, 10, 1}, 1), Tensor::filled(Shape{6, 6, 1, 1}, 1),
        {.padding = PaddingArgument::same()});
    add("channels", ramp(Shape{1, 5, 5, 3}, 10, 0), ramp(Shape{3, 3, 3, 2}, 5, -2));
    add("dilation", ramp(Shape{1, 7, 7, 1}, 10, 0), ramp(Shape{3, 3, 1, 1}, 5, -2),
        {.dilations = std::vector<Index>{2}});
    add("explicit", ramp(Shape{1, 4, 5, 1}, 10, 0), ramp(Shape{3, 2, 1, 1}, 5, -2),
        {.padding = PaddingArgument::explicitPairs({{0, 0}, {2, 1}, {1, 3}, {0, 0}})});
    add("groups", ramp(Shape{1, 4, 4, 4}, 10, 0), ramp(Shape{2, 2, 2, 4}, 5, -2));
    add("depthwise", ramp(Shape{1, 4, 4, 3}, 10, 0), ramp(Shape{3, 3, 1, 3}, 5, -2));
    add("one-by-one", ramp(Shape{1, 3, 3, 4}, 10, 0), ramp(Shape{1, 1, 4, 2}, 5, -2));
    add("batch", ramp(Shape{2, 4, 4, 1}, 10, 0), ramp(Shape{3, 3, 1, 1}, 5, -2));
    add("row", ramp(Shape{1, 1, 12, 1}, 10, 0), ramp(Shape{1, 3, 1, 1}, 5, -2));
    add("never-read", ramp(Shape{1, 8, 8, 1}, 10, 0), ramp(Shape{2, 2, 1, 1}, 5, -2), {.strides = {3}});
    add("shapes", ramp(Shape{1, 10, 10, 10}, 10, 0), ramp(Shape{2, 10, 10, 10}, 5, -2),
        {.strides = {1, 2, 2, 1}, .padding = PaddingArgument::same()});
    add("digits", ramp(Shape{1, 28, 28, 1}, 256, 0), ramp(Shape{5, 5, 1, 4}, 5, -2));
    add("empty", ramp(Shape{1, 2, 2, 1}, 10, 0), ramp(Shape{3, 3, 1, 1}, 5, -2), {.strides = {2}});
    add("no-batch", Tensor(Shape{0, 4, 4, 1}, {}), ramp(Shape{3, 3, 1, 1}, 5, -2));
    add("no-filters", ramp(Shape{1, 4, 4, 1}, 10, 0), Tensor(Shape{3, 3, 1, 0}, {}));
    add("nchw", ramp(Shape{1, 2, 4, 4}, 10, 0), ramp(Shape{2, 2, 2, 1}, 5, -2), {.dataFormat = "NCHW"});
    add("rank-five", ramp(Shape{2, 2, 3, 3, 1}, 10, 0), ramp(Shape{2, 2, 1, 1}, 5, -2));
    add("deep", ramp(Shape{1, 8, 8, 64}, 10, 0), ramp(Shape{3, 3, 64, 32}, 5, -2),
        {.padding = PaddingArgument::same()});
    add("huge-kernel", ramp(Shape{1, 60, 60, 1}, 10, 0), ramp(Shape{40, 40, 1, 2}, 5, -2));
    Tensor fractions = ramp(Shape{1, 4, 4, 1}, 10, 0);
    for (float &value : fractions.mutableValues())
        value *= -1.23f / 7;
    add("fractions", fractions, Tensor::filled(Shape{3, 3, 1, 1}, 1.0f / 9));
    calls.push_back({"photo", {ramp(Shape{1, 90, 160, 3}, 256, 0), ramp(Shape{5, 5, 3, 8}, 5, -2)}, 255});
    return calls;
}

inline Walkthrough walkthroughOf(const Conv2DCall &call, WalkthroughOptions options = {}, double imageMaximum = 0)
{
    return Walkthrough(Convolution::of(call).value(), options, imageMaximum);
}

/// A call that TensorFlow takes, small enough that every cell has a box, or larger with `most`.
inline Conv2DCall randomCall(std::mt19937 &random, Index most)
{
    const auto upTo = [&](Index low, Index high) { return std::uniform_int_distribution<Index>(low, high)(random); };
    for (;;) {
        const Index groups = upTo(1, 2), depth = upTo(1, 2);
        Conv2DCall call;
        call.input = ramp(Shape{upTo(1, 2), upTo(1, most), upTo(1, most), groups * depth}, 19, -9);
        call.filter = ramp(Shape{upTo(1, 3), upTo(1, 3), depth, groups * upTo(1, 2)}, 7, -3);
        call.arguments.strides = {upTo(1, 3), upTo(1, 3)};
        call.arguments.dilations = std::vector<Index>{upTo(1, 2), upTo(1, 2)};
        const Index padding = upTo(0, 2);
        if (padding == 1)
            call.arguments.padding = PaddingArgument::same();
        if (padding == 2)
            call.arguments.padding =
                PaddingArgument::explicitPairs({{0, 0}, {upTo(0, 2), upTo(0, 2)}, {upTo(0, 2), upTo(0, 2)}, {0, 0}});
        if (Convolution::of(call))
            return call;
    }
}

} // namespace lab::test
