#include "core/lesson/question.h"

#include "core/after/block_cells.h"
#include "core/conv/arguments.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/links.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/lesson/step_facts.h"
#include "core/lesson/task_cells.h"
#include "core/tensor/index_text.h"

#include <cmath>
#include <string_view>
#include <utility>

namespace lab {

bool isTypable(double number)
{
    return std::abs(number) < 1e6 && number * 64 == std::trunc(number * 64);
}

std::optional<BlockPlane> planeOf(Topic topic)
{
    constexpr std::pair<Topic, BlockPlane> planes[] = {{Topic::OutputNumber, BlockPlane::Convolved},
                                                       {Topic::BiasedNumber, BlockPlane::Biased},
                                                       {Topic::ActivatedNumber, BlockPlane::Activated},
                                                       {Topic::PooledNumber, BlockPlane::Pooled}};
    for (const auto &[asked, plane] : planes)
        if (asked == topic)
            return plane;
    return std::nullopt;
}

Block blockOf(const Walkthrough &walkthrough)
{
    const Block *block = walkthrough.story().block();
    return block ? *block : Block(walkthrough.convolution());
}

std::vector<double> rightAnswer(const Block &block, const Question &question)
{
    const Convolution &convolution = block.convolution();
    const Geometry &g = convolution.geometry();
    switch (question.topic) {
    case Topic::OutputNumber:
    case Topic::BiasedNumber:
    case Topic::ActivatedNumber:
    case Topic::PooledNumber:
        return {double(block.valueAt(*planeOf(question.topic), question.output))};
    case Topic::VirtualRow: {
        std::vector<double> row;
        for (Index column = 0; column < g.taps(); ++column)
            row.push_back(double(virtualAt(convolution, {question.row, column})));
        return row;
    }
    case Topic::FlatPlace: {
        const FlatFilterCell place = flatCellOf(g, question.filter);
        return {double(place.row), double(place.column)};
    }
    case Topic::OutputShape:
        return {g.outputShape.sizes().begin(), g.outputShape.sizes().end()};
    case Topic::SamePads:
        return {double(g.height.padBefore), double(g.height.padAfter), double(g.width.padBefore),
                double(g.width.padAfter)};
    case Topic::FlatRow:
        return {double(flatCellOf(g, question.filter).row)};
    case Topic::VirtualShape:
        return {double(g.positions()), double(g.taps())};
    case Topic::Reads:
        return {double(windowsReading(g, question.input))};
    case Topic::Groups:
        return {double(g.groups)};
    case Topic::MultiplyAdds:
        return {double(g.multiplyAdds())};
    case Topic::WeightCount:
        return {double(g.filterShape.elementCount())};
    case Topic::FilterShape:
        return {g.filterShape.sizes().begin(), g.filterShape.sizes().end()};
    case Topic::InputShape:
        return {g.inputShape.sizes().begin(), g.inputShape.sizes().end()};
    case Topic::Strides: {
        const std::vector<Index> four = expandedToFour(convolution.call().arguments.strides, g.dataFormat);
        return {four.begin(), four.end()};
    }
    case Topic::Reach: {
        const CellSet read = readBy(block.layers(), question.output);
        const auto length = [](const std::vector<Index> &of) {
            return of.empty() ? 0.0 : double(of.back() - of.front() + 1);
        };
        return {length(read.rows), length(read.columns)};
    }
    case Topic::FilterGradient:
    case Topic::InputGradient:
    case Topic::TransposedNumber:
    case Topic::OutputGradient:
    case Topic::ActivatedGradient:
    case Topic::BiasGradient:
        break; // gradient_question.h answers
    }
    return {};
}

std::string promptOf(const Block &block, const Question &question, const PhraseBook &book)
{
    const Geometry &g = block.convolution().geometry();
    const std::string y = text(question.output.y), x = text(question.output.x), k = text(question.output.k);
    const auto sentence = [&book](Phrase phrase, const std::vector<std::string> &arguments = {}) {
        return plainText(say(book, phrase, arguments));
    };
    switch (question.topic) {
    case Topic::OutputNumber:
        return sentence(Phrase::PromptOutput, {y, x, k});
    case Topic::BiasedNumber:
        return sentence(Phrase::PromptBiased, {y, x, k});
    case Topic::ActivatedNumber:
        return sentence(Phrase::PromptActivated, {planeTitle(block, BlockPlane::Activated), y, x, k});
    case Topic::PooledNumber:
        return sentence(block.pooling()->kind == PoolKind::Max ? Phrase::PromptMaximum : Phrase::PromptMean, {y, x, k});
    case Topic::VirtualRow:
        return sentence(Phrase::PromptRow, {text(question.row), text(g.taps())});
    case Topic::FlatPlace:
        return sentence(Phrase::PromptPlace, {text(question.filter.ky), text(question.filter.kx),
                                              text(question.filter.c), text(question.filter.k)});
    case Topic::OutputShape:
        return sentence(Phrase::PromptShape, {text(g.outputShape.rank())});
    case Topic::SamePads:
        return sentence(Phrase::PromptPads);
    case Topic::Reach:
        return sentence(Phrase::PromptReach, {y, x});
    case Topic::FlatRow:
    case Topic::VirtualShape:
    case Topic::Reads:
    case Topic::Groups:
    case Topic::MultiplyAdds:
    case Topic::WeightCount:
    case Topic::FilterShape:
    case Topic::InputShape:
    case Topic::Strides:
    case Topic::FilterGradient:
    case Topic::InputGradient:
    case Topic::TransposedNumber:
    case Topic::OutputGradient:
    case Topic::ActivatedGradient:
    case Topic::BiasGradient:
        return {};
    }
    return {};
}

namespace {

/// About one number of a plane behind the output.
std::optional<Question> questionOfTail(const Walkthrough &walkthrough, const Step &step, Topic topic)
{
    if (step.row < 0 || step.channel < 0)
        return std::nullopt;
    const Block block = blockOf(walkthrough);
    const Question question{.topic = topic, .output = cellAt(block, *planeOf(topic), {step.row, step.channel})};
    return isTypable(rightAnswer(block, question).front()) ? std::optional(question) : std::nullopt;
}

} // namespace

std::optional<Question> questionOf(const Walkthrough &walkthrough, const Step &step)
{
    const Geometry &g = walkthrough.geometry();
    constexpr Index typable = 64;
    const StepFacts facts = factsOf(walkthrough, step);
    switch (step.phase) {
    case Phase::Call:
        return Question{.topic = g.padding == Padding::Same ? Topic::SamePads : Topic::OutputShape};
    case Phase::Flatten:
        if (!facts.filter)
            return std::nullopt;
        return Question{.topic = Topic::FlatPlace, .filter = *facts.filter};
    case Phase::Extract:
        if (step.row < 0 || g.taps() > typable)
            return std::nullopt;
        return Question{.topic = Topic::VirtualRow, .row = step.row};
    case Phase::Multiply:
        if (step.row < 0 || step.channel < 0)
            return std::nullopt;
        return Question{.topic = Topic::OutputNumber, .output = *facts.output};
    case Phase::Reshape:
        return std::nullopt;
    case Phase::Bias:
        return questionOfTail(walkthrough, step, Topic::BiasedNumber);
    case Phase::Activate:
        return questionOfTail(walkthrough, step, Topic::ActivatedNumber);
    case Phase::Pool:
        return questionOfTail(walkthrough, step, Topic::PooledNumber);
    }
    return std::nullopt;
}

std::optional<Question> questionOf(const Task &task, const Block &block)
{
    const Geometry &g = block.convolution().geometry();
    constexpr std::pair<std::string_view, Topic> ofOneNumber[] = {{"output", Topic::OutputNumber},
                                                                  {"biased", Topic::BiasedNumber},
                                                                  {"activated", Topic::ActivatedNumber},
                                                                  {"pooled", Topic::PooledNumber}};
    for (const auto &[name, topic] : ofOneNumber)
        if (task.what == name) {
            const auto cell =
                block.has(*planeOf(topic)) ? planeCellOf(task.cell, block, *planeOf(topic)) : std::nullopt;
            return cell ? std::optional(Question{.topic = topic, .output = *cell}) : std::nullopt;
        }
    if (task.what == "reach") {
        const auto cell = planeCellOf(task.cell, block, block.planes().back());
        return cell ? std::optional(Question{.topic = Topic::Reach, .output = *cell}) : std::nullopt;
    }
    if (task.what == "virtual-row") {
        const bool exists = task.cell.size() == 1 && task.cell[0] >= 0 && task.cell[0] < g.positions();
        return exists ? std::optional(Question{.topic = Topic::VirtualRow, .row = task.cell[0]}) : std::nullopt;
    }
    if (task.what == "flat-place") {
        const auto cell = filterCellOf(task.cell, g);
        return cell ? std::optional(Question{.topic = Topic::FlatRow, .filter = *cell}) : std::nullopt;
    }
    if (task.what == "reads") {
        const auto cell = inputCellOf(task.cell, g);
        return cell ? std::optional(Question{.topic = Topic::Reads, .input = *cell}) : std::nullopt;
    }
    constexpr std::pair<std::string_view, Topic> ofTheWhole[] = {{"output-shape", Topic::OutputShape},
                                                                 {"virtual-shape", Topic::VirtualShape},
                                                                 {"same-pads", Topic::SamePads},
                                                                 {"groups", Topic::Groups},
                                                                 {"multiply-adds", Topic::MultiplyAdds},
                                                                 {"weights", Topic::WeightCount},
                                                                 {"filter-shape", Topic::FilterShape},
                                                                 {"input-shape", Topic::InputShape},
                                                                 {"strides", Topic::Strides}};
    for (const auto &[name, topic] : ofTheWhole)
        if (task.what == name)
            return Question{.topic = topic};
    return std::nullopt;
}

std::optional<Question> anotherLike(const Block &block, const Question &question)
{
    const Convolution &convolution = block.convolution();
    const Geometry &g = convolution.geometry();
    Question other = question;
    switch (question.topic) {
    case Topic::OutputNumber:
    case Topic::BiasedNumber:
    case Topic::ActivatedNumber:
    case Topic::PooledNumber:
    case Topic::Reach: {
        const BlockPlane plane = planeOf(question.topic).value_or(block.planes().back());
        const ImageIndex images = block.imagesOf(plane);
        const OutputCell &cell = question.output;
        const Index next = (images.of({cell.n, cell.y, cell.x, cell.k}) + 1) % block.shapeOf(plane).elementCount();
        other.output = asOutput(images.at(next));
        break;
    }
    case Topic::VirtualRow:
        other.row = (question.row + 1) % g.positions();
        break;
    case Topic::FlatPlace:
    case Topic::FlatRow:
        other.topic = Topic::FlatPlace; // it has words of its own
        other.filter =
            convolution.filterCell((convolution.filterIndex(question.filter) + 1) % g.filterShape.elementCount());
        break;
    case Topic::Reads:
    case Topic::OutputShape:
    case Topic::SamePads:
    case Topic::VirtualShape:
    case Topic::Groups:
    case Topic::MultiplyAdds:
    case Topic::WeightCount:
    case Topic::FilterShape:
    case Topic::InputShape:
    case Topic::Strides:
    case Topic::FilterGradient:
    case Topic::InputGradient:
    case Topic::TransposedNumber:
    case Topic::OutputGradient:
    case Topic::ActivatedGradient:
    case Topic::BiasGradient:
        break;
    }
    const bool same = other.output == question.output && other.row == question.row && other.filter == question.filter;
    return same ? std::nullopt : std::optional(other);
}

Index stepOf(const Walkthrough &walkthrough, const Question &question)
{
    const Geometry &g = walkthrough.geometry();
    switch (question.topic) {
    case Topic::OutputNumber: {
        const OutputCell &cell = question.output;
        return walkthrough.stepMaking(ProductCell{rowOfPosition(g, {cell.n, cell.y, cell.x}), cell.k});
    }
    case Topic::BiasedNumber:
    case Topic::ActivatedNumber:
    case Topic::PooledNumber:
        return walkthrough.stepMaking(*planeOf(question.topic), question.output);
    case Topic::VirtualRow:
        return walkthrough.stepMaking(VirtualCell{question.row, g.taps() - 1});
    case Topic::FlatPlace:
    case Topic::FlatRow:
        return walkthrough.stepMaking(flatCellOf(g, question.filter));
    case Topic::OutputShape:
    case Topic::SamePads:
    case Topic::VirtualShape:
    case Topic::Reads:
    case Topic::Groups:
    case Topic::MultiplyAdds:
    case Topic::WeightCount:
    case Topic::FilterShape:
    case Topic::InputShape:
    case Topic::Strides:
    case Topic::FilterGradient:
    case Topic::InputGradient:
    case Topic::TransposedNumber:
    case Topic::OutputGradient:
    case Topic::ActivatedGradient:
    case Topic::BiasGradient:
    case Topic::Reach: // where nothing has been gathered yet
        return 0;
    }
    return 0;
}

} // namespace lab
