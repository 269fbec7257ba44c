#include "core/lesson/task_check.h"

#include "core/conv/cost.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/links.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/lesson/question.h"
#include "core/lesson/task_cells.h"

#include <algorithm>
#include <numeric>

namespace lab {
namespace {

bool isWithin(Index value, Index size)
{
    return value >= 0 && value < size;
}

std::optional<VirtualCell> matrixCellOf(std::span<const Index> cell, Index rows, Index columns)
{
    if (cell.size() != 2 || !isWithin(cell[0], rows) || !isWithin(cell[1], columns))
        return std::nullopt;
    return VirtualCell{cell[0], cell[1]};
}

std::vector<double> numbers(std::span<const Index> values)
{
    return std::vector<double>(values.begin(), values.end());
}

std::vector<double> padsOf(const Geometry &geometry)
{
    const Index pads[] = {geometry.height.padBefore, geometry.height.padAfter, geometry.width.padBefore,
                          geometry.width.padAfter};
    return numbers(pads);
}

std::string_view paddingWord(Padding padding)
{
    switch (padding) {
    case Padding::Valid:
        return "VALID";
    case Padding::Same:
        return "SAME";
    case Padding::Explicit:
        return "EXPLICIT";
    }
    return "";
}

/// What a Change task compares with `wanted`; nothing where its name or cell does not fit the call.
std::optional<std::vector<double>> presentNumbers(const Task &task, const Convolution &convolution)
{
    const Geometry &geometry = convolution.geometry();
    if (task.what == "output-shape")
        return numbers(geometry.outputShape.sizes());
    if (task.what == "strides")
        return std::vector<double>{double(geometry.height.stride), double(geometry.width.stride)};
    if (task.what == "dilations")
        return std::vector<double>{double(geometry.height.dilation), double(geometry.width.dilation)};
    if (task.what == "groups")
        return std::vector<double>{double(geometry.groups)};
    if (task.what == "never-read")
        return std::vector<double>{double(costOf(geometry).neverRead)};
    if (task.what == "pads")
        return padsOf(geometry);
    if (task.what == "input-shape")
        return numbers(geometry.inputShape.sizes());
    if (task.what == "filter-shape")
        return numbers(geometry.filterShape.sizes());
    if (task.what == "filter-sum") {
        const std::span<const float> values = convolution.call().filter.values();
        return std::vector<double>{std::accumulate(values.begin(), values.end(), 0.0)};
    }
    if (task.what == "filter-equals") {
        const std::span<const float> values = convolution.call().filter.values();
        return std::vector<double>(values.begin(), values.end());
    }
    if (task.what == "filter-value") {
        if (const auto cell = filterCellOf(task.cell, geometry))
            return std::vector<double>{double(convolution.filterAt(*cell))};
    } else if (task.what == "output-value") {
        if (const auto cell = outputCellOf(task.cell, geometry))
            return std::vector<double>{double(outputAt(convolution, *cell))};
    }
    return std::nullopt;
}

bool areEqual(std::span<const double> a, std::span<const double> b)
{
    return std::ranges::equal(a, b, [](double x, double y) { return float(x) == float(y); });
}

} // namespace

std::optional<std::vector<double>> expectedAnswer(const Task &task, const Block &block)
{
    const std::optional<Question> question = questionOf(task, block);
    return question ? std::optional(rightAnswer(block, *question)) : std::nullopt;
}

bool isAnswerRight(const Task &task, const Block &block, std::span<const double> typed)
{
    const std::optional<std::vector<double>> expected = expectedAnswer(task, block);
    return expected && areEqual(*expected, typed);
}

bool isChangeDone(const Task &task, const Convolution &convolution)
{
    if (task.what == "padding")
        return task.wantedText == paddingWord(convolution.geometry().padding);
    const std::optional<std::vector<double>> present = presentNumbers(task, convolution);
    return present && areEqual(*present, task.wanted);
}

bool isOtherTensorChanged(const Task &task, const Conv2DCall &begun, const Conv2DCall &now)
{
    if (task.kind != Task::Kind::Change || task.panel.empty())
        return false;
    const bool input = !(begun.input == now.input), filter = !(begun.filter == now.filter);
    const bool arguments = !(begun.arguments == now.arguments);
    return (input && task.panel != "input") || (filter && task.panel != "filter") ||
           (arguments && task.panel != "call");
}

bool isFound(const Task &task, const Convolution &convolution, std::string_view panel, std::span<const Index> cell)
{
    const Geometry &geometry = convolution.geometry();
    if (task.panel != panel)
        return false;
    if (task.what == "cell")
        return std::ranges::equal(task.cell, cell);
    if (task.what == "never-read" || task.what == "most-read") {
        const auto input = inputCellOf(cell, geometry);
        return input &&
               windowsReading(geometry, *input) == (task.what == "never-read" ? Index{0} : costOf(geometry).maxReads);
    }
    if (task.what == "padding") {
        const auto place = matrixCellOf(cell, geometry.positions(), geometry.taps());
        return place && isPadding(geometry, *place);
    }
    if (task.what == "zero-block") {
        const auto place = matrixCellOf(cell, geometry.taps(), geometry.outChannels);
        return place && !filterCellOf(geometry, {place->row, place->column});
    }
    if (task.what == "channel") {
        const auto output = outputCellOf(cell, geometry);
        return output && !task.cell.empty() && output->k == task.cell.front();
    }
    return false;
}

} // namespace lab
