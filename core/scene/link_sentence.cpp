#include "core/scene/lighting.h"
#include "core/scene/stage.h"

#include "core/conv/flattened_filter.h"
#include "core/conv/links.h"
#include "core/conv/virtual_tensor.h"
#include "core/tensor/number_text.h"

namespace lab {
namespace {

std::string counted(Index count, std::string_view one, std::string_view many)
{
    return numberText(count) + ' ' + std::string(count == 1 ? one : many);
}

std::string place(std::initializer_list<Index> indices)
{
    std::string text = "(";
    for (const Index index : indices)
        text += (text.size() > 1 ? ", " : "") + numberText(index);
    return text + ')';
}

std::string inputSentence(const Walkthrough &walkthrough, const InputCell &cell)
{
    const Geometry &g = walkthrough.geometry();
    const bool padding = !g.height.isInside(cell.y) || !g.width.isInside(cell.x);
    const Index windows = windowsReading(g, cell);
    const std::string what = padding ? "This zero of the padding " : "Input " + place({cell.n, cell.y, cell.x, cell.c}) + ' ';
    if (windows == 0)
        return what + "is read by no window.";
    return what + "is read by " + counted(windows, "window", "windows") + ": the virtual tensor has it " +
           counted(windows, "time", "times") + ", and it goes to " +
           counted(windows * g.groupOutChannels(), "output number", "output numbers") + '.';
}

std::string weightSentence(const Walkthrough &walkthrough, const FilterCell &cell)
{
    const Geometry &g = walkthrough.geometry();
    const FlatFilterCell flat = flatCellOf(g, cell);
    return "Weight " + place({cell.ky, cell.kx, cell.c, cell.k}) + " is row " + numberText(flat.row) + ", column " +
           numberText(flat.column) + " of the flattened filter; it goes to " +
           counted(outputsUsing(g, cell), "output number", "output numbers") + '.';
}

std::string virtualSentence(const Walkthrough &walkthrough, const VirtualCell &cell)
{
    const Geometry &g = walkthrough.geometry();
    const InputCell source = sourceOf(g, cell);
    const std::string from = isPadding(g, cell) ? std::string("is a zero of the padding")
                                                : "repeats input " + place({source.n, source.y, source.x, source.c});
    const Index repeated = windowsReading(g, source);
    return "Row " + numberText(cell.row) + ", column " + numberText(cell.column) + " of the virtual tensor " + from +
           ", one of " + counted(repeated, "place", "places") + "; it goes to " +
           counted(g.groupOutChannels(), "output number", "output numbers") + '.';
}

std::string outputSentence(const Walkthrough &walkthrough, const OutputCell &cell)
{
    const Geometry &g = walkthrough.geometry();
    const Index row = rowOfPosition(g, {cell.n, cell.y, cell.x});
    return "Output " + place({cell.n, cell.y, cell.x, cell.k}) + " is made from " +
           counted(g.tapsPerGroup(), "input", "inputs") + " and " + counted(g.tapsPerGroup(), "weight", "weights") + ": row " +
           numberText(row) + " of the virtual tensor times column " + numberText(cell.k) + " of the flattened filter.";
}

} // namespace

std::string linkSentence(const Walkthrough &walkthrough, const CellRef &cell)
{
    const Geometry &g = walkthrough.geometry();
    if (!exists(g, cell))
        return {};
    switch (cell.panel) {
    case Panel::None: return {};
    case Panel::Input: return inputSentence(walkthrough, {cell.a, cell.b, cell.c, cell.d});
    case Panel::Memory:
        return "Number " + numberText(cell.a) + " in memory. " +
               inputSentence(walkthrough, walkthrough.convolution().inputCell(cell.a));
    case Panel::Filter: return weightSentence(walkthrough, {cell.a, cell.b, cell.c, cell.d});
    case Panel::FlatFilter:
        if (const std::optional<FilterCell> weight = filterCellOf(g, {cell.a, cell.b}))
            return weightSentence(walkthrough, *weight);
        return "A zero between the groups: no weight stands here, and it goes to no output number.";
    case Panel::Virtual: return virtualSentence(walkthrough, {cell.a, cell.b});
    case Panel::Product: {
        const Position position = positionOfRow(g, cell.a);
        return outputSentence(walkthrough, {position.n, position.y, position.x, cell.b});
    }
    case Panel::Output: return outputSentence(walkthrough, {cell.a, cell.b, cell.c, cell.d});
    case Panel::Strip: return "Product " + numberText(cell.a + 1) + " of " + numberText(g.tapsPerGroup()) + " in this sum.";
    }
    return {};
}

} // namespace lab
