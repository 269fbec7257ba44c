#include "core/lesson/task_making.h"

#include "core/conv/cost.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/lesson/task_cells.h"
#include "core/lesson/task_check.h"

#include <algorithm>

namespace lab {
namespace {

std::vector<Index> indicesOf(const CellRef &cell)
{
    const bool matrix = cell.panel == Panel::Virtual || cell.panel == Panel::FlatFilter || cell.panel == Panel::Product;
    return matrix ? std::vector{cell.a, cell.b} : std::vector{cell.a, cell.b, cell.c, cell.d};
}

/// The output cell that a cell of the output or of its rows stands for.
std::optional<OutputCell> outputAtCell(const CellRef &cell, const Geometry &g)
{
    if (cell.panel == Panel::Output)
        return outputCellOf(cell);
    if (cell.panel != Panel::Product)
        return std::nullopt;
    const Position position = positionOfRow(g, cell.a);
    return OutputCell{position.n, position.y, position.x, cell.b};
}

/// The weight that a cell of the filter or of the flattened one stands for; nothing between groups.
std::optional<FilterCell> weightAtCell(const CellRef &cell, const Geometry &g)
{
    if (cell.panel == Panel::Filter)
        return filterCellOf(cell);
    return cell.panel == Panel::FlatFilter ? filterCellOf(g, {cell.a, cell.b}) : std::nullopt;
}

class Choices
{
public:
    Choices(Task::Kind kind, const Convolution &convolution) : m_kind(kind), m_convolution(convolution) {}

    void add(std::string what, std::vector<Index> cell = {}, std::string panel = {})
    {
        Task task{.kind = m_kind, .what = std::move(what), .panel = std::move(panel), .cell = std::move(cell)};
        if (m_kind == Task::Kind::Change) {
            task.wanted = presentNumbers(task, m_convolution).value_or(std::vector<double>{});
            if (task.what == "padding")
                task.wantedText = paddingWord(m_convolution.geometry().padding);
        }
        m_tasks.push_back(std::move(task));
    }
    std::vector<Task> take() { return std::move(m_tasks); }

private:
    Task::Kind m_kind;
    const Convolution &m_convolution;
    std::vector<Task> m_tasks;
};

void addPredictions(Choices &choices, const Geometry &g, const CellRef &cell)
{
    if (const auto output = outputAtCell(cell, g))
        choices.add("output", {output->n, output->y, output->x, output->k});
    if (const auto weight = weightAtCell(cell, g))
        choices.add("flat-place", {weight->ky, weight->kx, weight->c, weight->k});
    if (cell.panel == Panel::Virtual)
        choices.add("virtual-row", {cell.a});
    if (cell.panel == Panel::Input)
        choices.add("reads", indicesOf(cell));
    for (const char *what : {"output-shape", "virtual-shape", "same-pads", "weights", "multiply-adds", "groups",
                             "input-shape", "filter-shape", "strides"})
        choices.add(what);
}

void addChanges(Choices &choices, const Geometry &g, const CellRef &cell)
{
    if (const auto output = outputAtCell(cell, g))
        choices.add("output-value", {output->n, output->y, output->x, output->k});
    if (const auto weight = weightAtCell(cell, g))
        choices.add("filter-value", {weight->ky, weight->kx, weight->c, weight->k}, "filter");
    for (const char *what : {"output-shape", "padding", "pads", "strides", "dilations", "groups", "input-shape",
                             "filter-shape", "filter-sum", "never-read"})
        choices.add(what);
}

void addFinds(Choices &choices, const Geometry &g, const CellRef &cell)
{
    if (cell.panel != Panel::None && cell.panel != Panel::Strip && cell.panel != Panel::Memory)
        choices.add("cell", indicesOf(cell), std::string(panelName(cell.panel)));
    if (const auto output = outputAtCell(cell, g))
        choices.add("channel", {output->k}, "output");
    choices.add("most-read", {}, "input");
    choices.add("never-read", {}, "input");
    choices.add("padding", {}, "virtual");
    choices.add("zero-block", {}, "flat-filter");
}

bool canBeFound(const Task &task, const Convolution &convolution)
{
    const Geometry &g = convolution.geometry();
    const auto within = [&task](Index rows, Index columns) {
        return task.cell.size() == 2 && task.cell[0] >= 0 && task.cell[0] < rows && task.cell[1] >= 0 &&
               task.cell[1] < columns;
    };
    if (task.what == "never-read")
        return task.panel == "input" && costOf(g).neverRead > 0;
    if (task.what == "most-read")
        return task.panel == "input" && costOf(g).maxReads > 0;
    if (task.what == "padding")
        return task.panel == "virtual" &&
               (g.height.padBefore > 0 || g.height.padAfter > 0 || g.width.padBefore > 0 || g.width.padAfter > 0);
    if (task.what == "zero-block")
        return task.panel == "flat-filter" && g.groups > 1;
    if (task.what == "channel")
        return task.panel == "output" && !task.cell.empty() && task.cell[0] >= 0 && task.cell[0] < g.outChannels;
    if (task.what != "cell")
        return false;
    if (task.panel == "input")
        return inputCellOf(task.cell, g).has_value();
    if (task.panel == "filter")
        return filterCellOf(task.cell, g).has_value();
    if (task.panel == "output")
        return outputCellOf(task.cell, g).has_value();
    if (task.panel == "virtual")
        return within(g.positions(), g.taps());
    if (task.panel == "flat-filter")
        return within(g.taps(), g.outChannels);
    return task.panel == "product" ? within(g.positions(), g.outChannels) : task.cell.size() == 4;
}

void checkPrediction(TaskCheck &check, const Block &block, const Question &question)
{
    const Convolution &convolution = block.convolution();
    check.answer = rightAnswer(block, question);
    for (MistakenAnswer &mistaken : mistakenAnswers(block, question)) {
        if (mistaken.answer != check.answer)
            check.hints.push_back(std::move(mistaken));
        else if (!check.rightByChance)
            check.rightByChance = mistaken.mistake;
    }
    constexpr Index most = 1 << 12; // looked through for a twin; more are not in sight
    const Geometry &g = convolution.geometry();
    if (question.topic != Topic::OutputNumber || g.outputCount() > most)
        return;
    for (Index flat = 0; flat < g.outputCount() && !check.twin; ++flat) {
        const OutputCell other = convolution.outputCell(flat);
        if (other != question.output && double(outputAt(convolution, other)) == check.answer.front())
            check.twin = other;
    }
}

} // namespace

std::vector<Task> tasksAt(Task::Kind kind, const Convolution &convolution, const CellRef &cell)
{
    Choices choices(kind, convolution);
    const Geometry &g = convolution.geometry();
    switch (kind) {
    case Task::Kind::None:
        break;
    case Task::Kind::Predict:
        addPredictions(choices, g, cell);
        break;
    case Task::Kind::Change:
        addChanges(choices, g, cell);
        break;
    case Task::Kind::Find:
        addFinds(choices, g, cell);
        break;
    }
    return choices.take();
}

TaskCheck checkTask(const Task &task, const Block &block)
{
    const Convolution &convolution = block.convolution();
    TaskCheck check;
    if (task.kind == Task::Kind::Predict) {
        const std::optional<Question> question = questionOf(task, block);
        if (question)
            checkPrediction(check, block, *question);
        check.fault = question ? TaskFault::None : TaskFault::DoesNotFit;
    } else if (task.kind == Task::Kind::Change) {
        const auto present = presentNumbers(task, convolution);
        check.answer = present.value_or(std::vector<double>{});
        if (task.what == "padding")
            check.fault = task.wantedText == "VALID" || task.wantedText == "SAME" || task.wantedText == "EXPLICIT"
                              ? TaskFault::None
                              : TaskFault::WrongCount;
        else if (!present)
            check.fault = TaskFault::DoesNotFit;
        else if (task.wanted.size() != present->size() && !task.what.ends_with("-shape"))
            check.fault = TaskFault::WrongCount;
        if (check.fault == TaskFault::None && isChangeDone(task, convolution))
            check.fault = TaskFault::MetAlready;
    } else if (task.kind == Task::Kind::Find && !canBeFound(task, convolution)) {
        check.fault = TaskFault::DoesNotFit;
    }
    if (check.fault == TaskFault::None && task.kind != Task::Kind::None && task.prompt.empty())
        check.fault = TaskFault::NothingAsked;
    return check;
}

std::optional<Task> clearerTask(const Task &task, const Block &block)
{
    constexpr Index most = 64; // of them looked at
    if (task.kind != Task::Kind::Predict || task.what != "output")
        return std::nullopt;
    const Convolution &convolution = block.convolution();
    for (Index flat = 0; flat < std::min(most, convolution.geometry().outputCount()); ++flat) {
        const OutputCell cell = convolution.outputCell(flat);
        Task other = task;
        other.cell = {cell.n, cell.y, cell.x, cell.k};
        const TaskCheck check = checkTask(other, block);
        if (check.fault == TaskFault::None && !check.twin && !check.rightByChance)
            return other;
    }
    return std::nullopt;
}

} // namespace lab
