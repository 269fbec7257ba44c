#include "core/scene/drawing.h"

#include <algorithm>
#include <cmath>

namespace lab {
namespace {

bool sameTensor(const CellRef &first, const CellRef &cell)
{
    switch (first.panel) {
    case Panel::Input:
    case Panel::Output:
    case Panel::Biased:
    case Panel::Activated:
    case Panel::Pooled:
        return first.panel == cell.panel && first.a == cell.a && first.d == cell.d;
    case Panel::Filter:
        return first.panel == cell.panel && first.c == cell.c && first.d == cell.d;
    case Panel::Virtual:
    case Panel::FlatFilter:
    case Panel::Product:
    case Panel::Strip:
    case Panel::Memory:
    case Panel::None:
        return first.panel == cell.panel;
    }
    return false;
}

/// (row, column) of a cell in its panel's picture.
std::pair<Index, Index> placeOf(const CellRef &cell)
{
    switch (cell.panel) {
    case Panel::Input:
    case Panel::Output:
    case Panel::Biased:
    case Panel::Activated:
    case Panel::Pooled:
        return {cell.b, cell.c};
    case Panel::Filter:
    case Panel::Virtual:
    case Panel::FlatFilter:
    case Panel::Product:
        return {cell.a, cell.b};
    case Panel::Strip:
    case Panel::Memory:
    case Panel::None:
        return {0, cell.a};
    }
    return {0, 0};
}

Index share(double offset, double length, Index cells)
{
    return std::clamp<Index>(static_cast<Index>(std::floor(offset / length * static_cast<double>(cells))), 0,
                             cells - 1);
}

struct CellUnder {
    Point point;
    CellRef operator()(const BoxMark &mark) const { return mark.box.contains(point) ? mark.cell : CellRef{}; }
    CellRef operator()(const TextMark &) const { return {}; }
    CellRef operator()(const LineMark &) const { return {}; }
    CellRef operator()(const PixelMark &mark) const
    {
        if (!mark.box.contains(point) || mark.cellRows <= 0 || mark.cellColumns <= 0)
            return {};
        return movedBy(mark.cell, share(point.y - mark.box.y, mark.box.height, mark.cellRows),
                       share(point.x - mark.box.x, mark.box.width, mark.cellColumns));
    }
};

struct BoxOfCell {
    CellRef cell;
    Box operator()(const BoxMark &mark) const { return mark.cell == cell ? mark.box : Box{}; }
    Box operator()(const TextMark &) const { return {}; }
    Box operator()(const LineMark &) const { return {}; }
    Box operator()(const PixelMark &mark) const
    {
        if (!sameTensor(mark.cell, cell))
            return {};
        const auto [row, column] = placeOf(cell);
        const auto [firstRow, firstColumn] = placeOf(mark.cell);
        if (row < firstRow || row >= firstRow + mark.cellRows || column < firstColumn ||
            column >= firstColumn + mark.cellColumns)
            return {};
        const double width = mark.box.width / static_cast<double>(mark.cellColumns);
        const double height = mark.box.height / static_cast<double>(mark.cellRows);
        return {mark.box.x + static_cast<double>(column - firstColumn) * width,
                mark.box.y + static_cast<double>(row - firstRow) * height, width, height};
    }
};

} // namespace

CellRef movedBy(CellRef cell, Index rows, Index columns)
{
    switch (cell.panel) {
    case Panel::Input:
    case Panel::Output:
    case Panel::Biased:
    case Panel::Activated:
    case Panel::Pooled:
        cell.b += rows;
        cell.c += columns;
        break;
    case Panel::Filter:
    case Panel::Virtual:
    case Panel::FlatFilter:
    case Panel::Product:
        cell.a += rows;
        cell.b += columns;
        break;
    case Panel::Strip:
    case Panel::Memory:
        cell.a += columns;
        break;
    case Panel::None:
        break;
    }
    return cell;
}

CellRef cellAt(const Drawing &drawing, Point point)
{
    for (auto mark = drawing.marks.rbegin(); mark != drawing.marks.rend(); ++mark) {
        const CellRef cell = std::visit(CellUnder{point}, *mark);
        if (cell.panel != Panel::None)
            return cell;
    }
    return {};
}

Box boxOf(const Drawing &drawing, const CellRef &cell)
{
    if (cell.panel == Panel::None)
        return {};
    for (auto mark = drawing.marks.rbegin(); mark != drawing.marks.rend(); ++mark) {
        const Box box = std::visit(BoxOfCell{cell}, *mark);
        if (box.width > 0)
            return box;
    }
    return {};
}

} // namespace lab
