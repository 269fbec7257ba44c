#pragma once

#include "core/scene/scene.h"

#include <vector>

namespace lab {

/// Which planes the window lane shows: a batch entry and a filter, or all of them; of many channels those that fit.
struct ShownPlanes {
    struct Input {
        Index n = 0, c = 0;
    };
    struct Filter {
        Index c = 0, k = 0; ///< c within the group
    };
    struct Output {
        Index n = 0, k = 0;
    };
    std::vector<Input> inputs;
    std::vector<Filter> filters;
    std::vector<Output> outputs;
    bool merged = false;                                          ///< a photo: inputs holds one plane for all channels
    Index inputsHidden = 0, filtersHidden = 0, outputsHidden = 0; ///< planes there is no room for
};

[[nodiscard]] ShownPlanes shownPlanes(const Scene &scene, const Box &room, bool mergePhoto);

} // namespace lab
