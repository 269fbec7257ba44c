// The page's only way into core: functions of C over one session. A request is a JSON object (or a lesson) that the
// caller writes to lab_room(); each function returns 0, or 1 for a refusal, and leaves its reply, JSON or SVG in UTF-8,
// at lab_reply(). Step numbers are clamped, cells that are not there light up nothing: no request can do harm.

#include "core/formats/lesson_format.h"
#include "core/formats/python/call_reader.h"
#include "core/formats/write/hidden_answer.h"
#include "core/formats/write/lesson_json.h"
#include "core/formats/write/mark_text.h"
#include "core/formats/write/svg.h"
#include "core/lesson/formula_markup.h"
#include "core/scene/stage.h"
#include "core/tensor/fills.h"
#include "core/walkthrough/gradient_stories.h"
#include "core/wasm/least_text.h"
#include "core/wasm/replies.h"
#include "core/wasm/translation.h"

#include <algorithm>

#define LAB_DOOR(name) extern "C" __attribute__((export_name(#name)))

namespace lab::page {
namespace {

struct Door {
    Session session;
    std::string request, reply;

    int give(std::string text)
    {
        reply = std::move(text);
        return 0;
    }
    int refuse(const Error &error)
    {
        reply = errorReply(error);
        return 1;
    }
};

Error notOpen()
{
    return {.code = ErrorCode::NotFound, .reason = QT_TRANSLATE_NOOP("Refusals", "no lesson is open")};
}

/// Calls act(request) where the door's text is JSON and a lesson is open.
template <typename Act>
int withRequest(Door *door, Act act)
{
    if (!door->session.isOpen())
        return door->refuse(notOpen());
    if (const std::optional<Error> error = checkJson(door->request, Limits{.textBytes = Index{1} << 20}))
        return door->refuse(*error);
    return act(Request(door->request));
}

ColourMode coloursOf(std::string_view name)
{
    return name == "values" ? ColourMode::Values : name == "reads" ? ColourMode::Reads : ColourMode::Roles;
}

Theme themeOf(std::string_view name)
{
    return name == "dark"       ? Theme::Dark
           : name == "contrast" ? Theme::HighContrast
           : name == "print"    ? Theme::Print
                                : Theme::Light;
}

/// "task": what the open page's task asks; "step": what the step makes.
Hidden hiddenOf(const Session &session, const Request &request)
{
    const std::string by = request.text("hide");
    const std::optional<Question> question = by == "task"   ? session.askedByTask()
                                             : by == "step" ? askedByStep(session, request.integer("step"))
                                                            : std::nullopt;
    return question ? hiddenFor(session.forward().geometry(), *question) : Hidden{};
}

LaneView laneOf(const Request &request, std::string_view lane)
{
    const std::string name(lane);
    return {.zoom = std::clamp(request.real(name + "Zoom", 1), 1.0, 64.0),
            .offset = {request.real(name + "X"), request.real(name + "Y")},
            .follow = request.flag(name + "Follow", true)};
}

StageParts partsOf(Session &session, const Request &request)
{
    constexpr double most = 8192;
    const Geometry &g = session.told().geometry();
    StageParts parts;
    parts.frame = {.width = std::clamp(request.real("width", 800), 1.0, most),
                   .height = std::clamp(request.real("height", 700), 1.0, most),
                   .windowLane = laneOf(request, "window"),
                   .matrixLane = laneOf(request, "matrix"),
                   .windowLaneShown = request.flag("windowShown", true),
                   .matrixLaneShown = request.flag("matrixShown", true),
                   .stripShown = request.flag("stripShown", true),
                   .hintShown = false};
    parts.look.colours = coloursOf(request.text("colours"));
    if (const CellRef linked = cellOf(request.text("linked")); linked.panel != Panel::None)
        parts.look.linked = linked;
    parts.look.batchEntry = std::clamp<Index>(request.integer("batchEntry"), 0, std::max<Index>(g.batch - 1, 0));
    parts.look.filterShown =
        std::clamp<Index>(request.integer("filterShown"), 0, std::max<Index>(g.outChannels - 1, 0));
    parts.look.followStep = request.flag("followStep", true);
    parts.look.seeAll = request.flag("seeAll");
    parts.look.biasAsRow = request.flag("biasRow");
    parts.look.resultsShown = request.flag("results");
    parts.look.textScale = std::clamp(request.real("textScale", 1), 0.5, 4.0);
    parts.look.theme = themeOf(request.text("theme"));
    parts.hidden = hiddenOf(session, request);
    parts.services = {.translate = &translated, .outputPlanes = &session.planes};
    return parts;
}

/// Numbers that both shapes have keep their place; new ones are 0.
Tensor resized(const Tensor &tensor, const Shape &shape)
{
    Tensor made = Tensor::filled(shape, 0);
    for (Index flat = 0; flat < tensor.size(); ++flat) {
        Index rest = flat, to = 0, factor = 1;
        bool inside = tensor.shape().rank() == shape.rank();
        for (int axis = shape.rank() - 1; axis >= 0 && inside; --axis) {
            const Index at = rest % tensor.shape()[axis];
            rest /= tensor.shape()[axis];
            inside = at < shape[axis];
            to += at * factor;
            factor *= shape[axis];
        }
        if (inside)
            made.set(to, tensor[flat]);
    }
    return made;
}

Error noNumber()
{
    return {.code = ErrorCode::Syntax, .reason = QT_TRANSLATE_NOOP("Refusals", "this is no number")};
}

/// One cell changed.
Result<Setting> withCell(const Session &session, const CellRef &cell, const std::string &typed)
{
    const std::optional<float> value = readFloat(typed);
    if (!value)
        return noNumber();
    const std::optional<CellPlace> place = changeablePlace(session, cell);
    if (!place)
        return Error{.code = ErrorCode::NotFound,
                     .reason = QT_TRANSLATE_NOOP("Refusals", "this cell cannot be changed")};
    Setting setting = session.setting();
    if (place->part == CellPlace::Part::Dy) {
        const Tensor &now = gradientsOf(session.told().story())->dy();
        Tensor dy = now.reshaped(Shape{now.size()});
        dy.set(place->flat, *value);
        setting.beside.dy = UpstreamGradient{.values = std::move(dy)};
    } else {
        Tensor &tensor = place->part == CellPlace::Part::Input ? setting.call.input : setting.call.filter;
        tensor.set(place->flat, *value);
    }
    return setting;
}

/// A tensor filled, or of another shape.
Result<Setting> withTensor(const Session &session, const Request &request)
{
    Setting setting = session.setting();
    Conv2DCall &call = setting.call;
    Tensor &tensor = request.text("panel") == "filter" ? call.filter : call.input;
    if (const auto sizes = request.member("shape", JsonKind::Array)) {
        std::vector<Index> axes;
        sizes->forEachItem([&axes](const JsonValue &item) {
            axes.push_back(item.kind() == JsonKind::Number ? readInteger(item.literal()).value_or(-1) : -1);
            return true;
        });
        const Result<Shape> shape = Shape::of(axes);
        if (!shape || shape->rank() != tensor.shape().rank() || shape->elementCount() > Index{1} << 20)
            return Error{.code = ErrorCode::LimitReached,
                         .reason = QT_TRANSLATE_NOOP("Refusals", "such a size is not possible here")};
        tensor = resized(tensor, *shape);
        return setting;
    }
    const NamedFill *fill = fillNamed(request.text("fill"));
    if (!fill || tensor.shape().rank() < 4)
        return Error{.code = ErrorCode::NotFound, .reason = QT_TRANSLATE_NOOP("Refusals", "there is no such fill")};
    const DataFormat format = session.forward().geometry().dataFormat;
    tensor = &tensor == &call.filter ? filledFilter(*fill, tensor.shape())
                                     : filledInput(*fill, tensor.shape(), format, {.lowest = 0, .highest = 4});
    return setting;
}

/// Something put behind the convolution, or taken away.
Setting withFollowing(const Session &session, const Request &request)
{
    Setting setting = session.setting();
    After &after = setting.beside.after;
    const std::string what = request.text("follows"), choice = request.text("choice");
    if (what == "bias")
        after.bias = choice.empty() ? std::nullopt
                                    : std::optional(Tensor::filled({session.forward().geometry().outChannels}, 0));
    else if (what == "activation")
        after.activation.reset();
    else if (what == "pooling")
        after.pooling.reset();
    if (const auto kind = activationOf(choice); kind && what == "activation")
        after.activation = Activation{.kind = *kind};
    for (const PoolKind kind : {PoolKind::Max, PoolKind::Average})
        if (what == "pooling" && choice == poolingName(kind))
            after.pooling = Pooling{.kind = kind};
    return setting;
}

/// What the way back begins with: "ones", "one" (a single 1), "values" or "target" with their numbers.
Result<Setting> withDy(const Session &session, const Request &request)
{
    Setting setting = session.setting();
    const std::string kind = request.text("dy");
    const Index count = blockOf(session.forward()).shapeOf(BlockPlane::Pooled).elementCount();
    std::vector<float> values(static_cast<std::size_t>(kind == "one" ? count : 0), 0.0F);
    if (!values.empty())
        values.front() = 1;
    for (const double number : typedNumbers(request.text("numbers")).value_or(std::vector<double>{}))
        values.push_back(static_cast<float>(number));
    const auto given = static_cast<Index>(values.size());
    setting.beside.dy = UpstreamGradient{};
    if (kind == "ones")
        return setting;
    if (given != count)
        return Error{.code = ErrorCode::DyShape, .numbers = {0, given, count}};
    (kind == "target" ? setting.beside.dy->target : setting.beside.dy->values) =
        Tensor(Shape{count}, std::move(values));
    return setting;
}

Result<Setting> edited(const Session &session, const Request &request)
{
    if (!session.allowed().changes)
        return Error{.code = ErrorCode::Unsupported,
                     .reason = QT_TRANSLATE_NOOP("Refusals", "On this page no number can be changed.")};
    if (request.has("cell", JsonKind::Text))
        return withCell(session, cellOf(request.text("cell")), request.text("value"));
    if (request.has("follows", JsonKind::Text))
        return withFollowing(session, request);
    if (request.has("dy", JsonKind::Text))
        return withDy(session, request);
    if (!request.has("call", JsonKind::Text))
        return withTensor(session, request);
    const std::string text = request.text("call");
    const CallReading read = readCall(text);
    if (read.problem)
        return Error{.code = ErrorCode::Syntax,
                     .place = placeInText(text, static_cast<std::size_t>(read.problem->span.start)),
                     .reason = read.problem->reason};
    Setting setting = session.setting();
    if (read.operation != setting.beside.operation)
        return Error{.code = ErrorCode::Unsupported,
                     .reason = Sentence(QT_TRANSLATE_NOOP("Refusals", "Here the call is one of tf.nn.%1."),
                                        {std::string(operationName(setting.beside.operation))})};
    Conv2DArguments arguments = read.arguments;
    arguments.inputType = setting.call.arguments.inputType;
    arguments.filterType = setting.call.arguments.filterType;
    setting.call.arguments = std::move(arguments);
    setting.beside.outputShape = read.outputShape;
    setting.beside.after = read.after;
    return setting;
}

} // namespace

LAB_DOOR(lab_create) Door *lab_create()
{
    return new Door;
}

/// Room for a request of so many bytes.
LAB_DOOR(lab_room) char *lab_room(Door *door, std::size_t size)
{
    door->request.assign(size, ' ');
    return door->request.data();
}

LAB_DOOR(lab_reply) const char *lab_reply(const Door *door)
{
    return door->reply.data();
}

LAB_DOOR(lab_reply_size) std::size_t lab_reply_size(const Door *door)
{
    return door->reply.size();
}

/// {"English template": "translation", …}, in the place of all that were given before
LAB_DOOR(lab_translate) int lab_translate(Door *door)
{
    if (const std::optional<Error> error = checkJson(door->request, Limits{.textBytes = Index{1} << 22}))
        return door->refuse(*error);
    clearTranslations();
    JsonValue::root(door->request).forEachMember([](const JsonValue &key, const JsonValue &value) {
        if (value.kind() == JsonKind::Text)
            setTranslation(key.string(), value.string());
        return true;
    });
    return door->give("{}");
}

/// A lesson file → what it holds.
LAB_DOOR(lab_open) int lab_open(Door *door)
{
    const Result<bool> opened = door->session.open(door->request);
    return opened ? door->give(lessonReply(door->session)) : door->refuse(opened.error());
}

/// {"topic", "difficulty", "seed"}, the first two counted → what the exercise holds, a lesson of one page.
LAB_DOOR(lab_exercise) int lab_exercise(Door *door)
{
    return withRequest(door, [door](const Request &request) {
        // Reach and what follows it are not asked here: their sentences stay out of the page.
        const auto topic = std::clamp<Index>(request.integer("topic"), 0, Index{topics.size()} - 4);
        const auto difficulty = std::clamp<Index>(request.integer("difficulty"), 0, 2);
        door->session.openExercise(topics[static_cast<std::size_t>(topic)], static_cast<Difficulty>(difficulty),
                                   static_cast<std::uint64_t>(std::max<Index>(request.integer("seed"), 0)));
        return door->give(lessonReply(door->session));
    });
}

/// {"page": …}, {"order": …, "grain": …} and {"story": …}, each if wanted → the state.
LAB_DOOR(lab_turn) int lab_turn(Door *door)
{
    return withRequest(door, [door](const Request &request) {
        Session &session = door->session;
        if (request.has("page", JsonKind::Number))
            session.turnTo(static_cast<int>(std::clamp<Index>(request.integer("page"), -1, 1 << 20)));
        WalkthroughOptions walk = session.told().options();
        for (const auto &[order, word] : orderWords)
            if (request.text("order") == word)
                walk.order = order;
        for (const auto &[grain, word] : grainWords)
            if (request.text("grain") == word)
                walk.grain = grain;
        if (walk != session.told().options())
            session.walkBy(walk);
        for (const auto &[story, word] : storyWords)
            if (request.text("story") == word)
                session.tell(story);
        return door->give(stateReply(session));
    });
}

/// {"cell", "value"}, {"call"}, {"panel", "fill"}, {"panel", "shape"}, {"follows", "choice"} or {"dy", "numbers"}, with
/// "merge" → the state.
LAB_DOOR(lab_edit) int lab_edit(Door *door)
{
    return withRequest(door, [door](const Request &request) {
        Result<Setting> setting = edited(door->session, request);
        if (!setting)
            return door->refuse(setting.error());
        door->session.edit(*std::move(setting), request.flag("merge"));
        return door->give(stateReply(door->session));
    });
}

/// {"redo": …} → the state.
LAB_DOOR(lab_undo) int lab_undo(Door *door)
{
    return withRequest(door, [door](const Request &request) {
        request.flag("redo") ? door->session.redo() : door->session.undo();
        return door->give(stateReply(door->session));
    });
}

/// {"step", "flight", "width", "height", "theme", …} → SVG, the same as the program's but for "leastText"; "bare" as
/// svgOf has it.
LAB_DOOR(lab_draw) int lab_draw(Door *door)
{
    return withRequest(door, [door](const Request &request) {
        Session &session = door->session;
        const Moment moment{std::clamp<Index>(request.integer("step"), 0, session.told().lastNumber()),
                            std::clamp(request.real("flight", 1), 0.0, 1.0)};
        const StageParts parts = partsOf(session, request);
        session.drawing = drawStage(session.told(), moment, parts);
        enlargeTexts(session.drawing, std::clamp(request.real("leastText"), 0.0, 32.0));
        return door->give(svgOf(session.drawing, paletteOf(parts.look.theme), {.bare = request.flag("bare")}));
    });
}

/// {"x", "y"} in the picture → {"cell"}; {"cell", …} → name, value and links of the cell; {"step"} → all cells, with
/// what the walk comes to after that step.
LAB_DOOR(lab_cell) int lab_cell(Door *door)
{
    return withRequest(door, [door](const Request &request) {
        const Session &session = door->session;
        if (request.has("x", JsonKind::Number)) {
            const CellRef cell = cellAt(session.drawing, {request.real("x"), request.real("y")});
            return door->give(Reply().text("cell", cellId(cell)).take());
        }
        if (request.has("cell", JsonKind::Text))
            return door->give(linkReply(session, cellOf(request.text("cell")), hiddenOf(session, request)));
        return door->give(cellsReply(session, request.integer("step")));
    });
}

/// {"step", "hide"} → badge, sentences, formulas; with "dialect" → the program and its line. {"formula"} of a page's
/// text → "math", empty where it is none.
LAB_DOOR(lab_tell) int lab_tell(Door *door)
{
    return withRequest(door, [door](const Request &request) {
        const Index step = request.integer("step");
        if (request.has("formula", JsonKind::Text)) {
            const std::optional<Formula> formula = formulaOf(request.text("formula"));
            return door->give(Reply().text("math", formula ? mathMl(*formula) : "").take());
        }
        if (request.has("dialect", JsonKind::Number))
            return door->give(codeReply(door->session, step, request.integer("dialect")));
        return door->give(stepReply(door->session, step, request.flag("hide")));
    });
}

/// {"of": "task" | "step", "text"} or "show" → the verdict; {"pinned"} → whether the task is done by now.
LAB_DOOR(lab_answer) int lab_answer(Door *door)
{
    return withRequest(door, [door](const Request &request) {
        const Session &session = door->session;
        if (request.has("pinned", JsonKind::Text))
            return door->give(judgeReply(session, cellOf(request.text("pinned"))));
        const std::optional<Question> question =
            request.text("of") == "step" ? askedByStep(session, request.integer("step")) : session.askedByTask();
        return question ? door->give(answerReply(session, *question, request)) : door->give("{}");
    });
}

/// {} → the lesson as a file, with what was changed; {"output": true} → all output numbers.
LAB_DOOR(lab_save) int lab_save(Door *door)
{
    return withRequest(door, [door](const Request &request) {
        const Session &session = door->session;
        return door->give(request.flag("output") ? outputReply(session) : writeLesson(session.savedLesson()));
    });
}

} // namespace lab::page
