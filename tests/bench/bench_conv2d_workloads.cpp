#include "tests/bench/bench_conv2d_workloads.h"

namespace lab::bench {

std::vector<Workload> nineWorkloads()
{
    return {
        {.name = "W1 4×4×1 * 3×3×1×1 VALID",
         .height = 4,
         .width = 4,
         .filterHeight = 3,
         .filterWidth = 3,
         .same = false},
        {.name = "W2 10×10×10 * 10×10×10×2 s2",
         .height = 10,
         .width = 10,
         .channels = 10,
         .filterHeight = 10,
         .filterWidth = 10,
         .outChannels = 2,
         .stride = 2},
        {.name = "W3 64×28×28×1 * 5×5×1×32",
         .batch = 64,
         .height = 28,
         .width = 28,
         .filterHeight = 5,
         .filterWidth = 5,
         .outChannels = 32},
        {.name = "W4 1080×1920×3 * 3×3×3×3",
         .height = 1080,
         .width = 1920,
         .channels = 3,
         .filterHeight = 3,
         .filterWidth = 3,
         .outChannels = 3},
        {.name = "W5 1080×1920×1 * 5×5×1×1", .height = 1080, .width = 1920, .filterHeight = 5, .filterWidth = 5},
        {.name = "W6 56×56×64 * 3×3×64×64",
         .height = 56,
         .width = 56,
         .channels = 64,
         .filterHeight = 3,
         .filterWidth = 3,
         .outChannels = 64},
        {.name = "W7 112×112×32 * 1×1×32×64", .height = 112, .width = 112, .channels = 32, .outChannels = 64},
        {.name = "W8 224×224×3 * 7×7×3×64 s2",
         .height = 224,
         .width = 224,
         .channels = 3,
         .filterHeight = 7,
         .filterWidth = 7,
         .outChannels = 64,
         .stride = 2},
        {.name = "W9 28×28×128 * 3×3×128×128 d2",
         .height = 28,
         .width = 28,
         .channels = 128,
         .filterHeight = 3,
         .filterWidth = 3,
         .outChannels = 128,
         .dilation = 2},
    };
}

namespace {

std::string text(const Workload &w)
{
    const auto number = [](Index n) { return std::to_string(n); };
    std::string name = w.batch > 1 ? number(w.batch) + "×" : "";
    name += number(w.height) + "×" + number(w.width) + "×" + number(w.channels) + " * " + number(w.filterHeight) + "×" +
            number(w.filterWidth) + "×" + number(w.channels / w.groups) + "×" + number(w.outChannels);
    if (w.stride > 1)
        name += " s" + number(w.stride);
    if (w.dilation > 1)
        name += " d" + number(w.dilation);
    return name;
}

Family named(std::string name, std::vector<Workload> members)
{
    for (Workload &member : members)
        member.name = text(member);
    return {std::move(name), std::move(members)};
}

Family filterSizes()
{
    std::vector<Workload> members;
    for (Index height = 1; height <= 11; ++height)
        for (Index width = 1; width <= 11; ++width)
            members.push_back({.height = 540, .width = 960, .filterHeight = height, .filterWidth = width});
    return named("grey photo, filters 1×1 to 11×11", members);
}

Family fewChannels()
{
    std::vector<Workload> members;
    for (Index channels = 1; channels <= 8; ++channels) {
        const Workload photo{.height = 270,
                             .width = 480,
                             .channels = channels,
                             .filterHeight = 3,
                             .filterWidth = 3,
                             .outChannels = channels};
        members.push_back(photo);
        for (const Index outChannels : {1, 3, 16}) {
            members.push_back(photo);
            members.back().outChannels = outChannels;
        }
        members.push_back(photo);
        members.back().channels = 1;
        members.push_back(photo);
        members.back().filterHeight = members.back().filterWidth = 1;
    }
    return named("photo, 1 to 8 channels in or out", members);
}

Family stridesAndDilations()
{
    std::vector<Workload> members;
    for (Index stride = 1; stride <= 3; ++stride) {
        for (Index dilation = 1; dilation <= 3; ++dilation) {
            members.push_back({.height = 270,
                               .width = 480,
                               .channels = 3,
                               .filterHeight = 3,
                               .filterWidth = 3,
                               .outChannels = 3,
                               .stride = stride,
                               .dilation = dilation});
            members.push_back({.height = 270,
                               .width = 480,
                               .filterHeight = 5,
                               .filterWidth = 5,
                               .stride = stride,
                               .dilation = dilation});
            members.push_back({.height = 56,
                               .width = 56,
                               .channels = 32,
                               .filterHeight = 3,
                               .filterWidth = 3,
                               .outChannels = 32,
                               .stride = stride,
                               .dilation = dilation});
        }
    }
    return named("strides and dilations 1 to 3", members);
}

Family oddChannels()
{
    std::vector<Workload> members;
    for (const Index in : {17, 33, 65})
        for (const Index out : {17, 33, 65})
            for (const Index filter : {1, 3})
                members.push_back({.height = 28,
                                   .width = 28,
                                   .channels = in,
                                   .filterHeight = filter,
                                   .filterWidth = filter,
                                   .outChannels = out});
    return named("17, 33, 65 channels", members);
}

Family sizes()
{
    std::vector<Workload> members;
    for (const Index side : {3, 5, 7, 10, 14})
        for (const Index channels : {1, 3, 16, 64})
            members.push_back({.height = side,
                               .width = side,
                               .channels = channels,
                               .filterHeight = 3,
                               .filterWidth = 3,
                               .outChannels = channels});
    for (const Index channels : {1, 3, 16}) {
        members.push_back({.height = 2000,
                           .width = 7,
                           .channels = channels,
                           .filterHeight = 3,
                           .filterWidth = 3,
                           .outChannels = channels});
        members.push_back({.height = 7,
                           .width = 2000,
                           .channels = channels,
                           .filterHeight = 3,
                           .filterWidth = 3,
                           .outChannels = channels});
    }
    return named("tiny, tall and wide images", members);
}

Family batches()
{
    std::vector<Workload> members;
    for (const Index batch : {2, 16, 64}) {
        members.push_back(
            {.batch = batch, .height = 28, .width = 28, .filterHeight = 3, .filterWidth = 3, .outChannels = 8});
        members.push_back({.batch = batch,
                           .height = 14,
                           .width = 14,
                           .channels = 32,
                           .filterHeight = 3,
                           .filterWidth = 3,
                           .outChannels = 32});
        members.push_back({.batch = batch,
                           .height = 32,
                           .width = 32,
                           .channels = 3,
                           .filterHeight = 5,
                           .filterWidth = 5,
                           .outChannels = 16});
        members.push_back({.batch = batch, .height = 1, .width = 1, .channels = 256, .outChannels = 100});
    }
    return named("batches", members);
}

Family grouped()
{
    std::vector<Workload> members;
    for (const Index channels : {8, 32, 33, 64, 96}) {
        for (const Index stride : {1, 2})
            for (const Index filter : {3, 5})
                members.push_back({.height = 56,
                                   .width = 56,
                                   .channels = channels,
                                   .filterHeight = filter,
                                   .filterWidth = filter,
                                   .outChannels = channels,
                                   .groups = channels,
                                   .stride = stride});
    }
    for (const Index groups : {2, 4, 8, 16, 32})
        members.push_back({.height = 28,
                           .width = 28,
                           .channels = 64,
                           .filterHeight = 3,
                           .filterWidth = 3,
                           .outChannels = 64,
                           .groups = groups});
    members.push_back({.height = 56,
                       .width = 56,
                       .channels = 32,
                       .filterHeight = 3,
                       .filterWidth = 3,
                       .outChannels = 64,
                       .groups = 32});
    return named("depthwise and grouped", members);
}

} // namespace

std::vector<Family> families()
{
    return {filterSizes(), fewChannels(), stridesAndDilations(), oddChannels(), sizes(), batches(), grouped()};
}

Convolution convolutionOf(const Workload &w)
{
    // Small numbers that repeat late; no random source needed.
    std::uint32_t state = 1;
    const auto draw = [&state] {
        state = state * 1664525U + 1013904223U;
        return float(state >> 8) / 16777216.0F - 0.5F;
    };
    const auto tensor = [&](const Shape &shape) {
        std::vector<float> values(static_cast<std::size_t>(shape.elementCount()));
        for (float &value : values)
            value = draw();
        return Tensor(shape, std::move(values));
    };
    Conv2DCall call{.input = tensor({w.batch, w.height, w.width, w.channels}),
                    .filter = tensor({w.filterHeight, w.filterWidth, w.channels / w.groups, w.outChannels})};
    call.arguments.strides = {w.stride};
    call.arguments.dilations = std::vector<std::int64_t>{w.dilation};
    call.arguments.padding = w.same ? PaddingArgument::same() : PaddingArgument::valid();
    return *Convolution::of(std::move(call));
}

double usefulFlops(const Geometry &geometry)
{
    const auto tapsInside = [](const AxisGeometry &axis) {
        Index count = 0;
        for (Index out = 0; out < axis.outSize; ++out)
            for (Index tap = 0; tap < axis.filterSize; ++tap)
                count += axis.isInside(axis.inputIndex(out, tap));
        return double(count);
    };
    return 2 * double(geometry.batch) * tapsInside(geometry.height) * tapsInside(geometry.width) *
           double(geometry.groupInChannels) * double(geometry.outChannels);
}

} // namespace lab::bench
