#include "core/lesson/reach_table.h"

#include "core/tensor/number_text.h"

namespace lab {
namespace {

struct NamedLayers {
    std::vector<std::string> names;
    std::vector<LayerReach> layers;

    void add(std::string_view operation, const LayerReach &layer)
    {
        names.push_back(std::string(operation) + ' ' + numberText(layer.height.filterSize) + "×" +
                        numberText(layer.width.filterSize));
        layers.push_back(layer);
    }
};

std::string text(Index number)
{
    return numberText(number);
}

std::vector<ReachLine> linesAlong(const NamedLayers &named, AxisGeometry LayerReach::*axisOf,
                                  ReceptiveAxis ReceptiveField::*alongOf)
{
    std::vector<ReachLine> lines;
    ReceptiveAxis before;
    for (std::size_t i = 0; i < named.layers.size(); ++i) {
        const AxisGeometry &axis = named.layers[i].*axisOf;
        const ReceptiveAxis now = receptiveField(std::span(named.layers).first(i + 1)).*alongOf;
        const std::string jump = text(before.jump);
        lines.push_back(
            {.layer = named.names[i],
             .size = text(before.size) + " + (" + text(axis.effectiveSize) + " - 1)·" + jump + " = " + text(now.size),
             .jump = jump + "·" + text(axis.stride) + " = " + text(now.jump),
             .start = text(before.start) + " - " + text(axis.padBefore) + "·" + jump + " = " + text(now.start)});
        before = now;
    }
    return lines;
}

} // namespace

std::vector<ReachLine> reachTable(std::span<const Block> chain)
{
    NamedLayers named;
    for (const Block &block : chain) {
        named.add("conv2d", reachOf(block.convolution().geometry()));
        if (block.pooling())
            named.add(poolingName(block.after().pooling->kind), reachOf(*block.pooling()));
    }
    std::vector<ReachLine> rows = linesAlong(named, &LayerReach::height, &ReceptiveField::rows);
    std::vector<ReachLine> columns = linesAlong(named, &LayerReach::width, &ReceptiveField::columns);
    if (rows == columns)
        return rows;
    for (ReachLine &line : rows)
        line.layer += ", h";
    for (ReachLine &line : columns)
        line.layer += ", w";
    rows.insert(rows.end(), columns.begin(), columns.end());
    return rows;
}

} // namespace lab
