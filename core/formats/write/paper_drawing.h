#pragma once

#include "core/scene/drawing.h"

#include <string>
#include <vector>

namespace lab {

/// Pages of paper as drawings, filled from top to bottom. All lengths are points, 72 an inch.
class PaperDrawing
{
public:
    static constexpr double margin = 56;

    PaperDrawing(double width, double height);

    [[nodiscard]] double width() const { return m_width - 2 * margin; }
    [[nodiscard]] double left() const { return margin; }
    [[nodiscard]] double top() const { return m_y; }
    /// What is left of this page above its foot.
    [[nodiscard]] double room() const { return m_height - margin - 14 - m_y; }
    void gap(double height) { m_y += height; }
    /// A new page where less than `height` is left of this one and it is not empty.
    void need(double height);

    struct Words {
        double size = 10;
        bool bold = false;
        Role role = Role::Neutral;
        Tone tone = Tone::Text;
        Font font = Font::Ui;
        Align align = Align::Left;
    };
    /// One line from `x` on, at the height of the pen plus `down`; the pen stays.
    void put(double x, double down, double width, const std::string &text, const Words &look);
    /// Wrapped to the page's width from `x` on; the pen goes below.
    void write(double x, const std::string &text, const Words &look);
    void line(Point from, Point to, Tone tone = Tone::Muted);
    /// A cell with its number, or an empty one to write into.
    void cell(const Box &box, Role role, Tone tone, Outline outline, const std::string &text, double size);

    /// Every page with its foot: `left`, and which page it is.
    [[nodiscard]] std::vector<Drawing> taken(const std::string &foot);

private:
    Drawing &page() { return m_pages.back(); }

    double m_width, m_height, m_y = margin;
    std::vector<Drawing> m_pages;
};

} // namespace lab
