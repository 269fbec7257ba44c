#pragma once

#include "core/conv/convolution.h"

#include <string>
#include <vector>

namespace lab::bench {

/// One convolution to measure; NHWC.
struct Workload {
    std::string name;
    Index batch = 1, height = 1, width = 1, channels = 1;
    Index filterHeight = 1, filterWidth = 1, outChannels = 1, groups = 1;
    Index stride = 1, dilation = 1;
    bool same = true;
};

/// The nine workloads that the engine is judged by.
[[nodiscard]] std::vector<Workload> nineWorkloads();

struct Family {
    std::string name;
    std::vector<Workload> members;
};

/// Shapes around them: what a user may turn a workload into.
[[nodiscard]] std::vector<Family> families();

[[nodiscard]] Convolution convolutionOf(const Workload &workload);

/// Multiplications of two and additions whose tap lies on the input; those with padding zeros need not be done.
[[nodiscard]] double usefulFlops(const Geometry &geometry);

} // namespace lab::bench
