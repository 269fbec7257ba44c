#include "core/scene/plane_places.h"

#include "core/scene/plane_marks.h"

namespace lab {

PlanesPlace placed(const PlanesQuery &query, Index columns, const Box &box, double pitch, const Gaps &gaps)
{
    PlanesPlace place;
    place.box = box;
    const Index lines = linesOf(query.planes, columns);
    const double width = (box.width - static_cast<double>(columns - 1) * gaps.planes()) / static_cast<double>(columns);
    const double height =
        (box.height - static_cast<double>(lines - 1) * gaps.planes() / 2) / static_cast<double>(lines);
    pitch = std::min({pitch, width, height - gaps.caption()}); // one cell at least is shown
    // Above and below rows that are left out stands how many, and so for columns, where there is room for it.
    const bool partly = static_cast<double>(query.rows.count) * pitch > height - gaps.caption() + 2;
    const bool counted = partly && height - gaps.caption() - 26 * gaps.unit >= pitch;
    const double side = columnElisionWidth(query.columns.count, elisionSize * gaps.unit);
    const bool sidesCounted =
        static_cast<double>(query.columns.count) * pitch > width + 2 && width - 2 * side >= 2 * pitch;
    for (Index i = 0; i < std::max<Index>(query.planes, 1); ++i) {
        const Index row = i / columns, column = i % columns;
        Box room{box.x + static_cast<double>(column) * (width + gaps.planes()),
                 box.y + static_cast<double>(row) * (height + gaps.planes() / 2) + gaps.caption(), width,
                 height - gaps.caption()};
        if (counted) {
            room.y += 13 * gaps.unit;
            room.height -= 26 * gaps.unit;
        }
        Box caption{room.x, 0, width, 16 * gaps.unit};
        if (sidesCounted) {
            room.x += side;
            room.width -= 2 * side;
            if (query.captionWidth <= width - side)
                caption = {room.x, 0, width - side, caption.height};
        }
        PlanePlace plane;
        plane.plane = i;
        plane.grid = gridOf({.rows = query.rows,
                             .columns = query.columns,
                             .pitch = query.planes > 0 ? pitch : 0,
                             .room = room,
                             .centreRow = query.centreRow,
                             .centreColumn = query.centreColumn,
                             .shift = query.shift,
                             .characters = query.characters});
        if (!counted)
            plane.grid.rowsBefore = plane.grid.rowsAfter = 0;
        if (!sidesCounted)
            plane.grid.columnsBefore = plane.grid.columnsAfter = 0;
        // A plane stands at the left of its room, so that its caption may be wider than it is.
        plane.grid.origin.x = room.x;
        const double top = plane.grid.isEmpty() ? room.centre().y - emptySide / 2 : plane.grid.origin.y;
        caption.y = top - gaps.caption() + 2 * gaps.unit - (plane.grid.rowsBefore > 0 ? 13 * gaps.unit : 0);
        plane.caption = caption;
        if (plane.grid.isEmpty())
            plane.grid.origin = {room.x, top};
        place.planes.push_back(plane);
    }
    return place;
}

} // namespace lab
