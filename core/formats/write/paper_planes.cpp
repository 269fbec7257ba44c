#include "core/formats/write/paper_planes.h"

#include "core/scene/text_width.h"
#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {
namespace {

void drawPlane(PaperDrawing &paper, const PaperPlane &plane, bool solved, double x, double pitch, double side)
{
    paper.put(x + side, 0, 400, plane.name, {.size = 9.5, .bold = true, .role = plane.role, .font = Font::Mono});
    const double top = 15 + (plane.indices ? 13 : 0), gap = plane.toWrite ? 4 : 2;
    const PaperDrawing::Words small{.size = 8.5, .tone = Tone::Muted, .font = Font::Mono, .align = Align::Centre};
    for (Index column = 0; plane.indices && column < plane.columns; ++column)
        paper.put(x + side + double(column) * pitch, 14, pitch - gap, numberText(column), small);
    for (Index row = 0; row < plane.rows; ++row) {
        const double y = top + double(row) * pitch;
        if (plane.indices)
            paper.put(x, y + pitch / 2 - 8, 12, numberText(row), small);
        for (Index column = 0; column < plane.columns; ++column) {
            const Box box{x + side + double(column) * pitch, paper.top() + y, pitch - gap, pitch - gap};
            paper.cell(box, plane.role, plane.toWrite ? Tone::None : Tone::Pale, Outline::Thin,
                       plane.toWrite && !solved ? std::string() : plane.number(row, column), paperDigits);
        }
    }
}

} // namespace

std::string planeName(const std::string &tensor, bool several, const std::vector<std::string> &places)
{
    if (!several)
        return tensor;
    std::string name = tensor + '[';
    for (std::size_t i = 0; i < places.size(); ++i)
        name += (i > 0 ? ", " : "") + places[i];
    return name + ']';
}

void drawPlanes(PaperDrawing &paper, const std::vector<PaperPlane> &planes, bool solved, double cell)
{
    constexpr double name = 15, index = 13, apart = 22;
    const double right = paper.left() + paper.width();
    double x = paper.left(), high = 0;
    const auto pitchOf = [cell](const PaperPlane &plane) {
        return plane.toWrite ? std::max(cell, writableCell) + 4 : cell + 2;
    };
    const auto downOf = [&](const PaperPlane &plane) {
        return name + (plane.indices ? index : 0) + double(plane.rows) * pitchOf(plane) + 8;
    };
    double tallest = 0; // stays on the page whichever planes share its row
    for (const PaperPlane &plane : planes)
        tallest = std::max(tallest, downOf(plane));
    for (const PaperPlane &plane : planes) {
        const double pitch = pitchOf(plane), down = downOf(plane);
        const double side = plane.indices ? 16 : 0;
        const double across =
            std::max(side + double(plane.columns) * pitch, textWidth(plane.name, 9.5, Font::Mono, true) + side);
        if (x > paper.left() && x + across > right) {
            paper.gap(high);
            x = paper.left();
            high = 0;
        }
        if (x == paper.left())
            paper.need(tallest);
        drawPlane(paper, plane, solved, x, pitch, side);
        x += across + apart;
        high = std::max(high, down);
    }
    paper.gap(high);
}

} // namespace lab
