#pragma once

#include "core/after/pooling.h"
#include "tests/support/random_calls.h"

namespace lab::test {

inline Pooling drawnPooling(bool nchw)
{
    Pooling pooling{.kind = drawn(0, 1) == 0 ? PoolKind::Max : PoolKind::Average,
                    .ksize = drawnSteps(3, nchw),
                    .strides = drawnSteps(3, nchw),
                    .padding = drawn(0, 1) == 0 ? PaddingArgument::valid() : PaddingArgument::same()};
    if (drawn(0, 3) > 0)
        return pooling;
    const Index rows = drawn(0, 1), columns = drawn(0, 1);
    const std::vector<Index> none{0, 0}, above{rows, rows}, beside{columns, columns};
    pooling.padding = nchw ? PaddingArgument::explicitPairs({none, none, above, beside})
                           : PaddingArgument::explicitPairs({none, above, beside, none});
    if (drawn(0, 1) == 0)
        pooling.kind = PoolKind::Max;
    else
        pooling.torch = TorchPooling{.ceilMode = drawn(0, 1) == 1, .countIncludePad = drawn(0, 1) == 1};
    return pooling;
}

/// Images and a pooling that is taken of them.
struct DrawnPooling {
    Tensor input;
    PoolingGeometry geometry;
};

inline DrawnPooling drawnPoolingOfImages()
{
    for (;;) {
        const bool nchw = drawn(0, 1) == 1;
        const Tensor input = drawnTensor({drawn(1, 2), drawn(1, 6), drawn(1, 6), drawn(1, 6)});
        const Result<PoolingGeometry> geometry =
            poolingGeometry(input.shape(), drawnPooling(nchw), nchw ? DataFormat::Nchw : DataFormat::Nhwc);
        if (geometry)
            return {input, *geometry};
    }
}

} // namespace lab::test
