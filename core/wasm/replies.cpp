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
#include "core/scene/lighting.h"
#include "core/scene/link_sentence.h"
#include "core/walkthrough/gradient_stories.h"
#include "core/walkthrough/output_gradient_story.h"
#include "core/wasm/translation.h"

#include <algorithm>
#include <array>
#include <map>

namespace lab::page {
namespace {

/// A program of more numbers than this is no reading matter, and its check computes the whole output.
constexpr Limits codeLimits{.multiplyAdds = Index{1} << 26, .printedNumbers = Index{1} << 14};

constexpr std::array phaseNames{"call", "flatten", "extract", "multiply", "reshape", "bias", "activate", "pool"};

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
    const Beside &beside = session.setting().beside;
    const After &after = beside.after;
    reply.text("text", callAsPython(call.arguments, beside))
        .text("operation", operationName(beside.operation))
        .add("outputShape", integersOf(beside.outputShape))
        .text("after", afterText(after, session.forward().geometry().dataFormat))
        .flag("bias", after.bias.has_value())
        .text("activation", after.activation ? activationName(after.activation->kind) : "")
        .text("pooling", after.pooling ? poolingName(after.pooling->kind) : "")
        .add("strides", integersOf(call.arguments.strides))
        .add("dilations", integersOf(call.arguments.dilations.value_or(std::vector<Index>{1})))
        .text("padding", call.arguments.padding.word)
        .text("dataFormat", call.arguments.dataFormat)
        .add("inputShape", integersOf(call.input.shape().sizes()))
        .add("filterShape", integersOf(call.filter.shape().sizes()));
    const Geometry &g = session.forward().geometry();
    reply.add("pads",
              integersOf(std::array{g.height.padBefore, g.height.padAfter, g.width.padBefore, g.width.padAfter}));
    return reply.take();
}

/// The panels whose cells a reader may change.
std::string editablePanels(const Session &session)
{
    std::vector<Panel> panels;
    for (const CellRef cell :
         {CellRef{Panel::Input, 0, 0, 0, 0}, CellRef{Panel::Filter, 0, 0, 0, 0}, CellRef{Panel::Output, 0, 0, 0, 0}})
        if (changeablePlace(session, cell))
            panels.push_back(cell.panel);
    return listOf(panels, [](Panel panel) { return jsonLiteral(panelName(panel)); });
}

/// As withDy takes it.
std::string_view dyWord(const Session &session)
{
    const std::optional<UpstreamGradient> &dy = session.setting().beside.dy;
    return !dy || (!dy->values && !dy->target) ? "ones" : dy->target ? "target" : "values";
}

/// The step that makes the number of a cell; -1 where it is given, comes back to it in several, or there is no such
/// cell.
Index stepMaking(const Walkthrough &walkthrough, const CellRef &cell)
{
    const Story &story = walkthrough.story();
    if (!exists(story, cell) || placeOf(story, cell) || (outputGradientOf(story) && planeOf(cell.panel)))
        return -1;
    switch (cell.panel) {
    case Panel::Product:
        return walkthrough.stepMaking(ProductCell{cell.a, cell.b});
    case Panel::Virtual:
        return walkthrough.stepMaking(VirtualCell{cell.a, cell.b});
    case Panel::FlatFilter:
        return walkthrough.stepMaking(FlatFilterCell{cell.a, cell.b});
    case Panel::Output:
        return walkthrough.stepMaking(resultOf(walkthrough.geometry(), outputCellOf(cell)));
    default:
        break;
    }
    const std::optional<BlockPlane> plane = planeOf(cell.panel);
    return plane ? walkthrough.stepMaking(*plane, outputCellOf(cell)) : -1;
}

/// Whether a cell's number is there only after a step.
bool isLater(const Walkthrough &walkthrough, const CellRef &cell, Index step)
{
    const OutputGradientStory *back = outputGradientOf(walkthrough.story());
    const std::optional<BlockPlane> plane = planeOf(cell.panel);
    return back && plane ? !back->hasCome(*plane, outputCellOf(cell), walkthrough.step(step).after)
                         : stepMaking(walkthrough, cell) > step;
}

/// The number at a place of what is shown.
float kept(const Session &session, const CellPlace &place)
{
    const Story &story = session.told().story();
    const Conv2DCall &shown = story.about().call();
    switch (place.part) {
    case CellPlace::Part::Input: // of a transposed convolution, what it is asked with
        return story.kind() == Story::Kind::Transposed ? gradientsOf(story)->dy()[place.flat] : shown.input[place.flat];
    case CellPlace::Part::Filter:
        return shown.filter[place.flat];
    case CellPlace::Part::Dy:
        break;
    }
    return gradientsOf(story)->dy()[place.flat];
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

std::optional<CellPlace> changeablePlace(const Session &session, const CellRef &cell)
{
    const std::optional<CellPlace> place = placeOf(session.told().story(), cell);
    if (session.refusal() || !session.allowed().changes ||
        (place && place->part == CellPlace::Part::Dy && !session.setting().beside.after.isEmpty()))
        return std::nullopt;
    return place;
}

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

std::optional<Question> askedByStep(const Session &session, Index step)
{
    return askedBy(session.told(), session.told().step(step));
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
    const Walkthrough &walkthrough = session.told();
    const Story &story = walkthrough.story();
    const Geometry &g = session.forward().geometry();
    const Geometry &seen = walkthrough.geometry();
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
                                [&story](const Segment &segment) {
                                    const Label name = story.nameOf(segment.phase);
                                    Reply reply;
                                    reply.text("phase", phaseName(segment.phase))
                                        .number("first", segment.first)
                                        .number("count", segment.count);
                                    if (story.kind() != Story::Kind::Forward)
                                        reply.text("name", said(&translated, name.english, name.arguments))
                                            .text("role", roleName(story.roleOf(segment.phase)));
                                    return reply.take();
                                }))
        .text("order", wordOf<Order>(orderWords, walkthrough.options().order))
        .text("grain", wordOf<Grain>(grainWords, walkthrough.options().grain))
        .number("step", session.view().step)
        .flag("valueColours", session.view().valueColours)
        .number("filters", seen.outChannels)
        .number("batch", seen.batch)
        .add("editable", editablePanels(session))
        .flag("canUndo", session.canUndo())
        .flag("canRedo", session.canRedo())
        .flag("changed", session.setting() != session.begun())
        .flag("takesSteps", session.allowed().steps)
        .flag("takesChanges", session.allowed().changes)
        .flag("tellsResults", session.allowed().results)
        .flag("skips", session.allowed().skips)
        .text("story", wordOf<Story::Kind>(storyWords, session.telling()))
        .text("dy", dyWord(session));
    if (session.tellingRefusal())
        reply.text("noWayBack", refusalSentence(*session.tellingRefusal(), translated));
    if (const std::optional<Question> asked = session.askedByTask()) {
        const Hidden hidden = hiddenFor(session.forward().geometry(), *asked);
        reply.flag("asksSizes", hidden.sizes || hidden.counts).flag("asksCall", hidden.call);
    }
    if (session.refusal())
        reply.text("refusal", refusalSentence(*session.refusal(), translated));
    return reply.take();
}

std::string stepReply(const Session &session, Index number, bool hides)
{
    const Walkthrough &walkthrough = session.told();
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
    if (const std::optional<Question> asked = askedBy(walkthrough, step))
        reply.text("prompt", promptOf(session.subjectOf(*asked), *asked, translated));
    return reply.take();
}

std::string codeReply(const Session &session, Index number, Index dialect)
{
    const auto last = static_cast<Index>(pythonDialects.size()) - 1;
    const PythonDialect chosen = pythonDialects[static_cast<std::size_t>(std::clamp<Index>(dialect, 0, last))];
    const Result<PythonCode> code = pythonCode(session.told(), chosen, true, codeLimits);
    if (!code)
        return Reply().text("refusal", refusalSentence(code.error(), translated)).take();
    const Step step = session.told().step(number);
    const std::vector<CodeVariable> variables =
        chosen == PythonDialect::NumPy ? variablesAt(session.told(), step) : std::vector<CodeVariable>{};
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
        reply.text("sentence", linkSentence(session.told(), cell, translated));
    const Walkthrough &walkthrough = session.told();
    if (const std::optional<CellPlace> place = placeOf(walkthrough.story(), cell))
        reply.text("value", numberText(kept(session, *place)));
    if (const Index step = stepMaking(walkthrough, cell); step >= 0)
        reply.number("step", step);
    return reply.take();
}

std::string cellsReply(const Session &session, Index step)
{
    struct Shown {
        CellRef cell;
        Box box;
        std::string text;
    };
    std::vector<Shown> shown;
    std::map<CellRef, std::size_t> known;
    for (const Mark &mark : session.drawing.marks) {
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
    return listOf(shown, [&](const Shown &one) {
        const Box &box = one.box;
        return Reply()
            .flag("later", isLater(session.told(), one.cell, step))
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
    const Subject subject = session.subjectOf(question);
    const Block &block = subject.block;
    Reply reply;
    if (request.flag("show")) {
        reply.text("answer", numbersText(rightAnswer(subject, question)))
            .text("reason", reasonOf(block, question, translated));
        if (question.topic == Topic::OutputNumber) {
            const Walkthrough &walk = session.forward();
            WalkthroughOptions fine = walk.options();
            fine.grain = Grain::Fine;
            const Index last = stepOf(walk.walkedBy(fine), question);
            reply.number("step", stepOf(walk, question))
                .number("first", last - walk.geometry().tapsPerGroup())
                .number("last", last);
        }
        return reply.take();
    }
    const auto numbers = typedNumbers(request.text("text"));
    if (!numbers)
        return reply.flag("numbers", false).take();
    const Mistake mistake = gradeOf(subject, question, *numbers);
    const bool right = mistake == Mistake::None;
    reply.flag("numbers", true).flag("right", right);
    if (right) {
        reply.text("reason", reasonOf(block, question, translated));
        if (session.openPage())
            reply.text("praise", session.openPage()->task.praise);
    } else {
        reply.text("hint", hintOf(subject, question, mistake, translated))
            .text("begins", beginningOf(block, question, translated));
    }
    return reply.take();
}

std::string judgeReply(const Session &session, const CellRef &pinned)
{
    if (!session.openPage())
        return Reply().flag("done", false).take();
    const Task &task = session.openPage()->task;
    const Convolution &convolution = session.forward().convolution();
    bool done = false, wrong = false;
    if (task.kind == Task::Kind::Change) {
        wrong = isOtherTensorChanged(task, session.begun().call, session.call());
        done = !wrong && !session.refusal() && isChangeDone(task, convolution);
    } else if (task.kind == Task::Kind::Find && pinned.panel != Panel::None &&
               session.telling() == session.view().story) {
        const bool four = pinned.panel == Panel::Input || pinned.panel == Panel::Filter || planeOf(pinned.panel);
        const std::array indices{pinned.a, pinned.b, pinned.c, pinned.d};
        done = isFound(task, convolution, panelName(pinned.panel), std::span(indices).first(four ? 4 : 2));
        wrong = !done;
    }
    return Reply()
        .flag("done", done)
        .flag("wrong", wrong)
        .flag("changed", session.setting() != session.begun())
        .text("praise", done ? task.praise : std::string())
        .take();
}

std::string outputReply(const Session &session)
{
    const Convolution &convolution = session.forward().convolution();
    const Tensor output = conv2d(convolution);
    return Reply()
        .add("shape", integersOf(output.shape().sizes()))
        .add("values", listOf(output.values(), [](float value) { return jsonLiteral(numberText(value)); }))
        .take();
}

} // namespace lab::page
