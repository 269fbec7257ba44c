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

} // namespace

std::string linksAsJson(const StepDocument &document, const Story &story, std::size_t mostLinks)
{
    const std::set<CellRef> cells = shownCells(document);
    std::string names, links;
    std::size_t count = 0;
    for (const CellRef &cell : cells) {
        names += (names.empty() ? "" : ",") + jsonLiteral(cellId(cell));
        const Lighting lighting(story, cell, std::nullopt);
        std::string lit;
        std::size_t index = 0;
        for (const CellRef &other : cells) {
            if (other != cell && lighting.lights(other)) {
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
