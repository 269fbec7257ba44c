#pragma once

#include "core/scene/grid.h"
#include "core/scene/scene.h"

#include <array>
#include <vector>

namespace lab {

/// Planes of one tensor, before they have a place.
struct PlanesQuery {
    Index planes = 0;
    Extent rows, columns;                   ///< cells of each plane
    double least = 0;                       ///< smallest pitch of its cells
    double captionWidth = 0;                ///< what the caption over a single plane wants
    int characters = 2;                     ///< of the longest number
    double centreRow = 0, centreColumn = 0; ///< kept visible when only a part is
    Point shift{};
};

struct PlanePlace {
    Index plane = 0;
    Grid grid;
    Box caption; ///< as wide as it may be used
};

struct PlanesPlace {
    Box box; ///< captions and cells of all planes
    std::vector<PlanePlace> planes;
};

/// Where everything of the window lane stands: input ⊙ filter = output; with cells too small for numbers, the input as
/// a whole, then the window close up.
struct WindowLayout {
    PlanesPlace input, closeUp, filter, output;
    PlanesPlace products; ///< of the window with the filter, in its arrangement; no planes: they stand elsewhere
    std::vector<PlanesPlace> tail; ///< what follows the output, a plane each
    bool hasCloseUp = false;
    bool pictures = false; ///< input and output large, beside each other; under them the window close up
    std::vector<Box> sums; ///< of pictures and of channels in rows: behind each filter plane, its sum
    Box result;            ///< of pictures: the output number
    Box under{};           ///< of pictures: kept free below them
    Index wholeRow = -1;   ///< >= 0: a channel per row, plane ⊙ filter plane = sum; the row whose plane is seen whole
    Box magnifier{};       ///< of pictures: the pixels around the window; empty where there is no room for them
    Point times, equals;
    double signSize = 26, captionSize = 12;
};

struct WindowQuery {
    PlanesQuery input, closeUp, filter, output;
    PlanesQuery products; ///< no planes: they stand elsewhere
    std::vector<PlanesQuery> tail;
    Box room;
    double unit = 1;
    double largestPitch = 54;
    double zoom = 1;
    double inputPitch = 0;    ///< > 0: of the input's cells in the overview, instead of the one that fits
    bool closeUpOnly = false; ///< the overview's form even where numbers would fit
    bool pictures = false;
    double under = 0;    ///< of pictures: height kept free below them
    bool tight = false;  ///< little room between the tensors
    bool narrow = false; ///< of planes one each: the output under the filter, so that the input is larger
};

/// Room over the planes for the hops from one to the next, for a unit of 1.
constexpr double hopsHeight = 30;

/// Font height of a count of what is left out, for a unit of 1.
constexpr double elisionSize = 9.5;

/// The largest cells that fit the room, up to largestPitch.
[[nodiscard]] WindowLayout windowLayout(const WindowQuery &query);

} // namespace lab
