#include "core/formats/write/html_links.h"

#include "core/formats/bytes/escape.h"
#include "core/formats/write/mark_text.h"
#include "core/scene/lighting.h"
#include "core/tensor/number_text.h"

#include <optional>
#include <set>

namespace lab {
namespace {

std::set<CellRef> shownCells(const StepDocument &document)
{
    std::set<CellRef> cells;
    for (const StepPage &page : document.steps)
        for (const Mark &mark : page.drawing.marks)
            if (const auto *box = std::get_if<BoxMark>(&mark);
                box && box->cell.panel != Panel::None && box->cell.panel != Panel::Strip)
                cells.insert(box->cell);
    return cells;
}

bool lights(const Lighting &lighting, const CellRef &cell)
{
    switch (cell.panel) {
    case Panel::Input:
        return lighting.lights(InputCell{cell.a, cell.b, cell.c, cell.d});
    case Panel::Filter:
        return lighting.lights(FilterCell{cell.a, cell.b, cell.c, cell.d});
    case Panel::Virtual:
        return lighting.lights(VirtualCell{cell.a, cell.b});
    case Panel::FlatFilter:
        return lighting.lights(FlatFilterCell{cell.a, cell.b});
    case Panel::Product:
        return lighting.lights(ProductCell{cell.a, cell.b});
    case Panel::Output:
        return lighting.lights(OutputCell{cell.a, cell.b, cell.c, cell.d});
    case Panel::None:
    case Panel::Strip:
    case Panel::Memory:
        return false;
    }
    return false;
}

} // namespace

std::string linksAsJson(const StepDocument &document, const Geometry &geometry, std::size_t mostLinks)
{
    const std::set<CellRef> cells = shownCells(document);
    std::string names, links;
    std::size_t count = 0;
    for (const CellRef &cell : cells) {
        names += (names.empty() ? "" : ",") + jsonLiteral(cellId(cell));
        const Lighting lighting(geometry, cell, std::nullopt);
        std::string lit;
        std::size_t index = 0;
        for (const CellRef &other : cells) {
            if (other != cell && lights(lighting, other)) {
                lit += (lit.empty() ? "" : ",") + numberText(static_cast<std::int64_t>(index));
                if (++count > mostLinks)
                    return R"({"cells":[],"links":[]})";
            }
            ++index;
        }
        links += (links.empty() ? "[" : ",[") + lit + ']';
    }
    return "{\"cells\":[" + names + "],\"links\":[" + links + "]}";
}

} // namespace lab
