#pragma once

#include "core/scene/layout.h"
#include "core/scene/window_planes.h"

namespace lab {

/// The window as a block of input cells, its holes included.
struct WindowBlock {
    Index y = 0, x = 0, height = 0, width = 0;
};

[[nodiscard]] inline WindowBlock windowBlockOf(const Geometry &g, const OutputCell &cell)
{
    return {g.height.inputIndex(cell.y, 0), g.width.inputIndex(cell.x, 0), g.height.effectiveSize,
            g.width.effectiveSize};
}

/// What lies over and between the planes of the window lane: the window, the lines from it to the filter, outlines of
/// linked cells, the signs between the tensors, the notes under them.
class WindowOverlays
{
public:
    WindowOverlays(Drawing &drawing, const Scene &scene, const WindowLayout &layout, const ShownPlanes &planes);

    /// Four thin lines from the window's corners to the filter's, or to the close-up's; drawn before the cells.
    void drawLines();
    /// The image inside its padding, the window, the linked cell and the windows that read it.
    void drawFrames(const Grid &grid, const ShownPlanes::Plane &plane);
    /// A square around the window on a picture, and within it, large enough to be taken hold of.
    void drawHandle(const Box &window, Role role, const Box &picture);
    /// Between two pictures the filter that is shown, or an arrow where there is no room.
    void drawBetween();
    /// The pixels around the window, large.
    void drawMagnifier();
    void drawSigns();
    /// The four pads, cells never read, planes there is no room for, groups; in the room of the whole lane, below
    /// everything and at least below `least`.
    void drawNotes(const Box &room, double least);
    /// Around a block of cells, large enough to be found where that is a pixel.
    void outline(Box box, Role role);

private:
    [[nodiscard]] bool windowOn(const ShownPlanes::Plane &plane) const;
    [[nodiscard]] std::optional<Box> slidesFrom(const Grid &grid) const;
    [[nodiscard]] bool crossesSign(Point at) const;
    [[nodiscard]] bool crossesCaption(Point a, Point b) const;
    void readingWindows(const Grid &grid, const InputCell &cell);
    void sign(Point at, const std::string &text, double size);

    Drawing &m_drawing;
    const Scene &m_scene;
    const Geometry &m_g;
    const WindowLayout &m_layout;
    const ShownPlanes &m_planes;
    std::optional<OutputCell> m_window;
};

/// Whether the lane needs room for notes.
[[nodiscard]] bool mayHaveNotes(const Scene &scene);

} // namespace lab
