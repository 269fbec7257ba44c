#pragma once

#include "core/scene/layout.h"
#include "core/scene/window_planes.h"

#include <optional>

namespace lab {

/// Of more channels than there is room for: a row each of `query.input.planes`, plane ⊙ filter plane = what the channel
/// adds. The plane in row `whole` is seen whole, its neighbours with the rows under the window alone. Nothing where
/// their numbers could not be read.
[[nodiscard]] std::optional<WindowLayout> channelRowsLayout(const WindowQuery &query, const Extent &windowRows,
                                                            Index whole);

/// The signs of each row, the sums one below the other with what the other channels add at the ends, and the way to the
/// output.
void drawChannelSums(Drawing &drawing, const Scene &scene, const WindowLayout &layout, const ShownPlanes &planes,
                     const OutputCell &cell);

/// The first product of a result number that reads a stored input cell in the channel of that part; none where all of
/// it is padding. It stands for the channel: linked, its channel is seen large.
[[nodiscard]] CellRef productOfPart(const Story &story, const ResultCell &cell, Index part);

/// Whether the sums that make an output number may be seen: it is reached, or results are shown, and nobody is asked.
[[nodiscard]] bool showsPartSums(const Scene &scene, const OutputCell &cell);

} // namespace lab
