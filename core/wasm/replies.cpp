#include "core/wasm/replies.h"

#include "core/conv/conv2d.h"
#include "core/conv/output_value.h"
#include "core/formats/bytes/call_text.h"
#include "core/formats/lesson_format.h"
#include "core/formats/write/hidden_answer.h"
#include "core/formats/write/mark_text.h"
#include "core/formats/write/python_code.h"
#include "core/formats/write/step_document.h"
#include "core/lesson/grading.h"
#include "core/lesson/refusal.h"
#include "core/lesson/task_check.h"
#include "core/scene/link_sentence.h"
#include "core/wasm/translation.h"

#include <array>
#include <map>

namespace lab::page {
namespace {

/// A program of more numbers than this is no reading matter, and its check computes the whole output.
constexpr Limits codeLimits{.multiplyAdds = Index{1} << 26, .printedNumbers = Index{1} << 14};

constexpr std::array phaseNames{"call", "flatten", "extract", "multiply", "reshape"};

std::string_view phaseName(Phase phase)
{
    return phaseNames[static_cast<std::size_t>(phase)];
}

std::string wordsOf(const RichText &text)
{
    return listOf(text, [](const Span &span) {
        Reply word;
        word.text("text", span.text);
        if (span.subject != Role::Neutral)
            word.text("role", roleName(span.subject));
        if (span.code)
            word.flag("code", true);
        if (span.target.panel != Panel::None)
            word.text("cell", cellId(span.target));
        return word.take();
    });
}

std::string formulasOf(const std::vector<Formula> &formulas)
{
    return listOf(formulas, [](const Formula &formula) { return jsonLiteral(mathMl(formula)); });
}

std::string textsOf(const std::vector<std::string> &texts)
{
    return listOf(texts, [](const std::string &text) { return jsonLiteral(text); });
}

std::string numbersText(const std::vector<double> &numbers)
{
    std::string text;
    for (const double number : numbers)
        text += (text.empty() ? "" : ", ") + numberText(static_cast<float>(number));
    return text;
}

std::string callOf(const Session &session)
{
    const Conv2DCall &call = session.call();
    Reply reply;
    reply.text("text", callAsPython(call.arguments))
        .add("strides", integersOf(call.arguments.strides))
        .add("dilations", integersOf(call.arguments.dilations.value_or(std::vector<Index>{1})))
        .text("padding", call.arguments.padding.word)
        .text("dataFormat", call.arguments.dataFormat)
        .add("inputShape", integersOf(call.input.shape().sizes()))
        .add("filterShape", integersOf(call.filter.shape().sizes()));
    const Geometry &g = session.walkthrough().geometry();
    reply.add("pads",
              integersOf(std::array{g.height.padBefore, g.height.padAfter, g.width.padBefore, g.width.padAfter}));
    return reply.take();
}

/// Numbers in any of the ways one types several.
std::optional<std::vector<double>> typedNumbers(std::string_view text)
{
    constexpr std::string_view between = " \t\r\n,;[]()";
    std::vector<double> numbers;
    for (std::size_t at = text.find_first_not_of(between); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(between, at), text.size());
        const std::optional<double> number = readDouble(text.substr(at, end - at));
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
        at = text.find_first_not_of(between, end);
    }
    return numbers.empty() ? std::nullopt : std::optional(numbers);
}

} // namespace

CellRef cellOf(std::string_view id)
{
    std::array<Index, 4> indices{};
    std::vector<Index> found;
    for (std::size_t dash = id.rfind('-'); dash != std::string_view::npos && found.size() < 4; dash = id.rfind('-')) {
        const std::optional<Index> index = readInteger(id.substr(dash + 1));
        if (!index)
            break;
        found.push_back(*index);
        id = id.substr(0, dash);
    }
    std::copy(found.rbegin(), found.rend(), indices.begin());
    for (const Panel panel :
         {Panel::Input, Panel::Filter, Panel::Virtual, Panel::FlatFilter, Panel::Product, Panel::Output, Panel::Strip,
          Panel::Memory, Panel::Biased, Panel::Activated, Panel::Pooled})
        if (id == panelName(panel))
            return {panel, indices[0], indices[1], indices[2], indices[3]};
    return {};
}

std::optional<Question> askedByStep(const Session &session, Index step)
{
    return questionOf(session.walkthrough(), session.walkthrough().step(step));
}

std::string errorReply(const Error &error)
{
    return Reply()
        .text("code", codeName(error.code))
        .text("sentence", refusalSentence(error, translated))
        .number("line", error.place.line)
        .number("column", error.place.column)
        .take();
}

std::string lessonReply(const Session &session)
{
    const Lesson &lesson = session.lesson();
    return Reply()
        .text("title", lesson.title)
        .text("author", lesson.author)
        .text("note", lesson.note)
        .text("undrawn", undrawnRemark(lesson, translated, true))
        .add("pages", listOf(lesson.pages,
                             [](const LessonPage &page) {
                                 return Reply()
                                     .text("title", page.title)
                                     .text("text", page.text)
                                     .text("task", wordOf<Task::Kind>(taskWords, page.task.kind))
                                     .text("prompt", page.task.prompt)
                                     .take();
                             }))
        .take();
}

std::string stateReply(const Session &session)
{
    const Walkthrough &walkthrough = session.walkthrough();
    const Geometry &g = walkthrough.geometry();
    Reply reply;
    reply.number("page", session.page())
        .add("call", callOf(session))
        .add("shapes", listOf(shapesOf(g),
                              [](const NamedShape &shape) {
                                  return Reply()
                                      .text("name", tensorName(shape.tensor))
                                      .text("role", roleName(shape.subject))
                                      .add("sizes", integersOf(shape.sizes))
                                      .take();
                              }))
        .add("sizes", formulasOf(sizeFormulas(g)))
        .add("cost", textsOf(costSentences(g, translated)))
        .add("remarks", textsOf(callRemarks(g, translated)))
        .number("last", walkthrough.lastNumber())
        .add("segments", listOf(walkthrough.segments(),
                                [](const Segment &segment) {
                                    return Reply()
                                        .text("phase", phaseName(segment.phase))
                                        .number("first", segment.first)
                                        .number("count", segment.count)
                                        .take();
                                }))
        .text("order", wordOf<Order>(orderWords, walkthrough.options().order))
        .text("grain", wordOf<Grain>(grainWords, walkthrough.options().grain))
        .number("step", session.view().step)
        .flag("valueColours", session.view().valueColours)
        .number("filters", g.outChannels)
        .number("batch", g.batch)
        .flag("canUndo", session.canUndo())
        .flag("canRedo", session.canRedo())
        .flag("changed", session.call() != session.begun());
    if (const std::optional<Question> asked = session.askedByTask()) {
        const Hidden hidden = hiddenFor(g, *asked);
        reply.flag("asksSizes", hidden.sizes || hidden.counts).flag("asksCall", hidden.call);
    }
    if (session.refusal())
        reply.text("refusal", refusalSentence(*session.refusal(), translated));
    return reply.take();
}

std::string stepReply(const Session &session, Index number, bool hides)
{
    const Walkthrough &walkthrough = session.walkthrough();
    const Step step = walkthrough.step(number);
    const Explanation words = explain(walkthrough, step, {.hideResult = hides, .book = translated});
    Reply reply;
    reply.number("step", step.number)
        .text("phase", phaseName(step.phase))
        .text("role", roleName(words.subject))
        .text("badge", words.badge)
        .add("what", wordsOf(words.what))
        .text("documented", words.documented)
        .add("formulas", formulasOf(words.formulas))
        .text("question", words.question)
        .add("answer", wordsOf(words.answer))
        .add("why", wordsOf(words.why));
    if (const std::optional<Question> asked = questionOf(walkthrough, step))
        reply.text("prompt", promptOf(blockOf(walkthrough), *asked, translated));
    return reply.take();
}

std::string codeReply(const Session &session, Index number, Index dialect)
{
    const auto last = static_cast<Index>(pythonDialects.size()) - 1;
    const PythonDialect chosen = pythonDialects[static_cast<std::size_t>(std::clamp<Index>(dialect, 0, last))];
    const Result<PythonCode> code = pythonCode(session.walkthrough(), chosen, true, codeLimits);
    if (!code)
        return Reply().text("refusal", refusalSentence(code.error(), translated)).take();
    const Step step = session.walkthrough().step(number);
    const std::vector<CodeVariable> variables =
        chosen == PythonDialect::NumPy ? variablesAt(session.walkthrough(), step) : std::vector<CodeVariable>{};
    return Reply()
        .text("text", code->text)
        .number("line", code->lineOf(step.phase))
        .add("variables", listOf(variables,
                                 [](const CodeVariable &variable) {
                                     return Reply()
                                         .text("name", variable.name)
                                         .text("value", variable.value)
                                         .flag("result", variable.result)
                                         .take();
                                 }))
        .take();
}

std::string linkReply(const Session &session, const CellRef &cell, const Hidden &hidden)
{
    Reply reply;
    reply.text("cell", cellId(cell)).text("name", cellName(cell));
    if (!linksTell(hidden, cell))
        reply.text("sentence", linkSentence(session.walkthrough(), cell, translated));
    const Walkthrough &walkthrough = session.walkthrough();
    const Convolution &convolution = walkthrough.convolution();
    const Geometry &g = convolution.geometry();
    if (cell.panel == Panel::Input && cell.a < g.batch && g.holds(cell.b, cell.c, cell.d) && cell.a >= 0 && cell.d >= 0)
        reply.text("value", numberText(convolution.inputAt(inputCellOf(cell))));
    const auto inFilter = [&] {
        return cell.a >= 0 && cell.a < g.height.filterSize && cell.b >= 0 && cell.b < g.width.filterSize &&
               cell.c >= 0 && cell.c < g.groupInChannels && cell.d >= 0 && cell.d < g.outChannels;
    };
    if (cell.panel == Panel::Filter && inFilter())
        reply.text("value", numberText(convolution.filterAt(filterCellOf(cell))));
    if (cell.panel == Panel::Product)
        reply.number("step", walkthrough.stepMaking(ProductCell{cell.a, cell.b}));
    if (cell.panel == Panel::Output) {
        const Index row = (cell.a * g.height.outSize + cell.b) * g.width.outSize + cell.c;
        reply.number("step", walkthrough.stepMaking(ProductCell{row, cell.d}));
    }
    if (cell.panel == Panel::Virtual)
        reply.number("step", walkthrough.stepMaking(VirtualCell{cell.a, cell.b}));
    if (cell.panel == Panel::FlatFilter)
        reply.number("step", walkthrough.stepMaking(FlatFilterCell{cell.a, cell.b}));
    return reply.take();
}

std::string cellsReply(const Drawing &drawing)
{
    struct Shown {
        CellRef cell;
        Box box;
        std::string text;
    };
    std::vector<Shown> shown;
    std::map<CellRef, std::size_t> known;
    for (const Mark &mark : drawing.marks) {
        if (const auto *box = std::get_if<BoxMark>(&mark); box && box->cell.panel != Panel::None) {
            if (known.try_emplace(box->cell, shown.size()).second)
                shown.push_back({box->cell, box->box, {}});
        } else if (const auto *text = std::get_if<TextMark>(&mark); text && text->cell.panel != Panel::None) {
            if (const auto found = known.find(text->cell); found != known.end()) {
                std::string &said = shown[found->second].text;
                said += (said.empty() ? "" : " ") + text->text;
            }
        }
    }
    return listOf(shown, [](const Shown &one) {
        const Box &box = one.box;
        return Reply()
            .text("id", cellId(one.cell))
            .text("panel", panelName(one.cell.panel))
            .text("name", cellName(one.cell))
            .text("text", one.text)
            .add("box", listOf(std::array{box.x, box.y, box.width, box.height}, coordinateText))
            .take();
    });
}

std::string answerReply(const Session &session, const Question &question, const Request &request)
{
    const Block block = blockOf(session.walkthrough());
    Reply reply;
    if (request.flag("show"))
        return reply.text("answer", numbersText(rightAnswer(block, question)))
            .text("reason", reasonOf(block, question, translated))
            .take();
    const auto numbers = typedNumbers(request.text("text"));
    if (!numbers)
        return reply.flag("numbers", false).take();
    const Mistake mistake = gradeOf(block, question, *numbers);
    const bool right = mistake == Mistake::None;
    reply.flag("numbers", true).flag("right", right);
    if (right) {
        reply.text("reason", reasonOf(block, question, translated));
        if (session.openPage())
            reply.text("praise", session.openPage()->task.praise);
    } else {
        reply.text("hint", hintOf(block, question, mistake, translated))
            .text("begins", beginningOf(block, question, translated));
    }
    return reply.take();
}

std::string judgeReply(const Session &session, const CellRef &pinned)
{
    if (!session.openPage())
        return Reply().flag("done", false).take();
    const Task &task = session.openPage()->task;
    const Convolution &convolution = session.walkthrough().convolution();
    bool done = false, wrong = false;
    if (task.kind == Task::Kind::Change) {
        wrong = isOtherTensorChanged(task, session.begun(), session.call());
        done = !wrong && !session.refusal() && isChangeDone(task, convolution);
    } else if (task.kind == Task::Kind::Find && pinned.panel != Panel::None) {
        const bool four = pinned.panel == Panel::Input || pinned.panel == Panel::Filter || planeOf(pinned.panel);
        const std::array indices{pinned.a, pinned.b, pinned.c, pinned.d};
        done = isFound(task, convolution, panelName(pinned.panel), std::span(indices).first(four ? 4 : 2));
        wrong = !done;
    }
    return Reply()
        .flag("done", done)
        .flag("wrong", wrong)
        .flag("changed", session.call() != session.begun())
        .text("praise", done ? task.praise : std::string())
        .take();
}

std::string outputReply(const Session &session)
{
    const Convolution &convolution = session.walkthrough().convolution();
    const Tensor output = conv2d(convolution);
    return Reply()
        .add("shape", integersOf(output.shape().sizes()))
        .add("values", listOf(output.values(), [](float value) { return jsonLiteral(numberText(value)); }))
        .take();
}

} // namespace lab::page
