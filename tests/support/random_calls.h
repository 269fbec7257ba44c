#pragma once

#include "core/conv/convolution.h"

#include <rapidcheck.h>

#include <ostream>

// Random calls of tf.nn.conv2d that TensorFlow takes, for properties: both formats, ranks 4 to 6, groups, every
// padding, strides and dilations of any form, empty tensors, kernels larger than the input. Small enough for brute
// force.

namespace lab {

inline std::ostream &operator<<(std::ostream &out, const Conv2DCall &call)
{
    const Conv2DArguments &arguments = call.arguments;
    const auto list = [&out](const std::vector<std::int64_t> &numbers) {
        out << '[';
        for (std::int64_t number : numbers)
            out << ' ' << number;
        out << " ]";
    };
    out << "input " << call.input.shape().text() << " filter " << call.filter.shape().text() << " strides ";
    list(arguments.strides);
    out << " dilations ";
    list(arguments.dilations.value_or(std::vector<std::int64_t>{}));
    out << " padding " << arguments.padding.word;
    for (const std::vector<std::int64_t> &pair : arguments.padding.pairs)
        list(pair);
    return out << ' ' << arguments.dataFormat;
}

} // namespace lab

namespace lab::test {

inline Index drawn(Index lowest, Index highest)
{
    // The whole range from the first case on, not growing with the size of the test.
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<Index>(lowest, highest + 1));
}

inline Tensor drawnTensor(std::vector<Index> sizes)
{
    const Shape shape = *Shape::of(std::move(sizes));
    const auto values = *rc::gen::resize(
        rc::kNominalSize,
        rc::gen::container<std::vector<int>>(static_cast<std::size_t>(shape.elementCount()), rc::gen::inRange(-9, 10)));
    return Tensor(shape, {values.begin(), values.end()});
}

/// One of the forms a caller may write: an int, two, four.
inline std::vector<Index> drawnSteps(Index highest, bool nchw)
{
    const Index rows = drawn(1, highest), columns = drawn(1, highest);
    switch (drawn(0, 2)) {
    case 0:
        return {rows};
    case 1:
        return {rows, columns};
    }
    return nchw ? std::vector<Index>{1, 1, rows, columns} : std::vector<Index>{1, rows, columns, 1};
}

inline PaddingArgument drawnPadding(bool nchw)
{
    switch (drawn(0, 2)) {
    case 0:
        return PaddingArgument::valid();
    case 1:
        return PaddingArgument::same();
    }
    const std::vector<Index> none{0, 0}, rows{drawn(0, 4), drawn(0, 4)}, columns{drawn(0, 4), drawn(0, 4)};
    return nchw ? PaddingArgument::explicitPairs({none, none, rows, columns})
                : PaddingArgument::explicitPairs({none, rows, columns, none});
}

inline rc::Gen<Conv2DCall> anyCall()
{
    return rc::gen::exec([] {
        const bool nchw = drawn(0, 1) == 1;
        const Index groups = drawn(1, 3), depth = drawn(1, 3), outPerGroup = drawn(1, 3);
        std::vector<Index> sizes;
        for (Index axis = drawn(1, 3); axis > 0; --axis)
            sizes.push_back(drawn(0, 9) == 9 ? 0 : drawn(1, 2));
        const Index smallest = drawn(0, 9) == 9 ? 0 : 1;
        const Index channels = drawn(0, 19) == 19 ? 0 : groups * depth;
        const Index height = drawn(smallest, 7), width = drawn(smallest, 7);
        for (Index size : nchw ? std::vector{channels, height, width} : std::vector{height, width, channels})
            sizes.push_back(size);
        // Without input numbers the kernel returns before it asks how the output channels share out.
        const bool any = Shape::of(sizes)->elementCount() > 0;
        const Index outChannels = drawn(0, 19) == 19 ? drawn(0, 1) : any ? groups * outPerGroup : drawn(1, 5);
        Conv2DCall call{.input = drawnTensor(sizes),
                        .filter = drawnTensor({drawn(1, 4), drawn(1, 4), depth, outChannels})};
        call.arguments.strides = drawnSteps(4, nchw);
        if (drawn(0, 1) == 1)
            call.arguments.dilations = drawnSteps(3, nchw);
        call.arguments.padding = drawnPadding(nchw);
        call.arguments.dataFormat = nchw ? "NCHW" : "NHWC";
        return call;
    });
}

/// Calls that are taken.
inline rc::Gen<Conv2DCall> takenCall()
{
    return rc::gen::suchThat(anyCall(), [](const Conv2DCall &call) { return bool(geometryOf(call)); });
}

/// Calls with at least one output number.
inline rc::Gen<Conv2DCall> computingCall()
{
    return rc::gen::suchThat(anyCall(), [](const Conv2DCall &call) {
        const Result<Geometry> geometry = geometryOf(call);
        return geometry && geometry->outputCount() > 0;
    });
}

inline Convolution drawnConvolution()
{
    return *Convolution::of(*takenCall());
}

} // namespace lab::test
