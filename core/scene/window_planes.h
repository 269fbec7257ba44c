#pragma once

#include "core/scene/grid.h"
#include "core/scene/scene.h"

#include <limits>
#include <vector>

namespace lab {

/// Which planes the window lane shows: a batch entry and a filter, or all of them; of many channels those that fit.
struct ShownPlanes {
    /// As far as its tensor has them; of a filter c is within the group.
    struct Plane {
        Index n = 0, c = 0, k = 0;
    };
    std::vector<Plane> inputs, filters, outputs;
    bool merged = false;                                          ///< a photo: inputs holds one plane for all channels
    Index inputsHidden = 0, filtersHidden = 0, outputsHidden = 0; ///< planes there is no room for
};

/// Rows and columns of an input plane with its padding; without it while sizes are hidden.
[[nodiscard]] Extent shownRows(const Scene &scene);
[[nodiscard]] Extent shownColumns(const Scene &scene);

/// At most so many channels of input and filter: the others are in a strip of small planes.
[[nodiscard]] ShownPlanes shownPlanes(const Scene &scene, const Box &room, bool mergePhoto,
                                      Index mostChannels = std::numeric_limits<Index>::max());

/// `count` channels around the one that matters now, over all input channels.
[[nodiscard]] Extent channelsAround(const Scene &scene, Index count);

} // namespace lab
