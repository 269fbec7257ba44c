#include "core/formats/write/lesson_json.h"

#include "core/formats/bytes/escape.h"
#include "core/formats/lesson_format.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lab {
namespace {

std::string numberJson(double value, const std::string &text)
{
    if (!std::isfinite(value))
        return '"' + text + '"';
    return value == 0 && std::signbit(value) ? "-0.0" : text;
}

/// Members of one object, one a line, indented.
class ObjectWriter
{
public:
    ObjectWriter(std::string &out, int depth) : m_out(out), m_indent(static_cast<std::size_t>(depth) * 2, ' ')
    {
        m_out += '{';
    }

    std::string &member(std::string_view name)
    {
        m_out += m_first ? "\n" : ",\n";
        m_first = false;
        m_out += m_indent + "  " + jsonLiteral(name) + ": ";
        return m_out;
    }
    void text(std::string_view name, std::string_view value)
    {
        if (!value.empty())
            member(name) += jsonLiteral(value);
    }
    void integer(std::string_view name, Index value)
    {
        if (value != 0)
            member(name) += numberText(value);
    }
    void end() { m_out += '\n' + m_indent + '}'; }

private:
    std::string &m_out;
    std::string m_indent;
    bool m_first = true;
};

template <typename List, typename Text>
std::string listJson(const List &list, Text text)
{
    std::string out = "[";
    for (const auto &item : list)
        out += (out.size() > 1 ? ", " : "") + text(item);
    return out + ']';
}

std::string integersJson(std::span<const Index> list)
{
    return listJson(list, [](Index value) { return numberText(value); });
}

/// The values, one line for each run of the two innermost axes (of more where those hold one value), so that a small
/// picture reads as rows.
void writeValues(std::string &out, const Tensor &tensor, const std::string &indent)
{
    const int rank = tensor.shape().rank();
    Index perLine = 1;
    for (int axis = rank - 1; axis >= 0 && (axis >= rank - 2 || perLine == 1); --axis)
        perLine *= tensor.shape()[axis];
    out += '[';
    Index i = 0;
    for (float value : tensor.values()) {
        if (i > 0)
            out += ',';
        if (i % perLine == 0)
            out += '\n' + indent;
        else
            out += ' ';
        out += numberJson(value, numberText(value));
        ++i;
    }
    out += ']';
}

std::string paddingJson(const PaddingArgument &padding)
{
    if (!padding.word.empty())
        return jsonLiteral(padding.word);
    return listJson(padding.pairs, [&](const std::vector<Index> &pair) {
        return padding.bareNumbers && pair.size() == 1 ? numberText(pair.front()) : integersJson(pair);
    });
}

/// `base`: tensors equal to its ones are left out.
void writeCall(std::string &out, const Conv2DCall &call, const Conv2DCall *base, int depth)
{
    ObjectWriter object(out, depth);
    const std::string indent(static_cast<std::size_t>(depth) * 2 + 4, ' ');
    const auto tensor = [&](const std::string &name, const Tensor &value, const Tensor *known) {
        if (known != nullptr && value == *known)
            return;
        object.member(name + "_shape") += integersJson(value.shape().sizes());
        writeValues(object.member(name), value, indent);
    };
    tensor("input", call.input, base != nullptr ? &base->input : nullptr);
    tensor("filter", call.filter, base != nullptr ? &base->filter : nullptr);
    const Conv2DArguments &arguments = call.arguments;
    const auto intOrList = [](const std::vector<Index> &list) {
        return list.size() == 1 ? numberText(list.front()) : integersJson(list);
    };
    object.member("strides") += intOrList(arguments.strides);
    object.member("dilations") += arguments.dilations ? intOrList(*arguments.dilations) : "null";
    object.member("padding") += paddingJson(arguments.padding);
    object.member("data_format") += jsonLiteral(arguments.dataFormat);
    if (arguments.inputType != DType::Float32 || arguments.filterType != DType::Float32)
        object.member("dtype") += jsonLiteral(wordOf<DType>(typeWords, arguments.inputType));
    if (arguments.filterType != arguments.inputType)
        object.member("filter_dtype") += jsonLiteral(wordOf<DType>(typeWords, arguments.filterType));
    object.end();
}

void writePooling(ObjectWriter &op, const Pooling &pooling)
{
    const auto intOrList = [](const std::vector<Index> &list) {
        return list.size() == 1 ? numberText(list.front()) : integersJson(list);
    };
    op.member("ksize") += intOrList(pooling.ksize);
    op.member("strides") += intOrList(pooling.strides);
    op.member("padding") += paddingJson(pooling.padding);
    if (!pooling.torch)
        return;
    op.member("ceil_mode") += pooling.torch->ceilMode ? "true" : "false";
    op.member("count_include_pad") += pooling.torch->countIncludePad ? "true" : "false";
    op.member("dilations") += intOrList(pooling.torch->dilations);
    if (pooling.torch->divisorOverride)
        op.member("divisor_override") += numberText(*pooling.torch->divisorOverride);
}

/// One entry of `after`: its operation by `writeOp`, and, for a bias, its values.
template <typename WriteOp>
void writeStep(std::string &out, int depth, bool first, std::string_view name, WriteOp writeOp,
               const Tensor *bias = nullptr)
{
    const std::string indent(static_cast<std::size_t>(depth) * 2 + 4, ' ');
    out += (first ? "\n" : ",\n") + indent;
    ObjectWriter step(out, depth + 2);
    step.member("op");
    ObjectWriter op(out, depth + 3);
    op.member("name") += jsonLiteral(name);
    writeOp(op);
    op.end();
    if (bias != nullptr)
        writeValues(step.member("bias"), *bias, indent + "    ");
    step.end();
}

void writeAfter(std::string &out, const After &after, int depth)
{
    bool first = true;
    out += '[';
    if (after.bias)
        writeStep(out, depth, std::exchange(first, false), "bias_add", [](ObjectWriter &) {}, &*after.bias);
    if (after.activation)
        writeStep(
            out, depth, std::exchange(first, false), activationName(after.activation->kind), [&](ObjectWriter &op) {
                if (after.activation->kind == ActivationKind::LeakyRelu)
                    op.member("alpha") += numberJson(after.activation->slope, numberText(after.activation->slope));
            });
    if (after.pooling)
        writeStep(out, depth, std::exchange(first, false), poolingName(after.pooling->kind),
                  [&](ObjectWriter &op) { writePooling(op, *after.pooling); });
    out += first ? "]" : "\n" + std::string(static_cast<std::size_t>(depth) * 2 + 2, ' ') + "]";
}

/// Members of a lesson, or, deeper, of a page, which says too that nothing follows.
void writeBeside(ObjectWriter &lesson, std::string &out, const Beside &beside, int depth)
{
    if (beside.operation != Operation::Conv2D) {
        lesson.member("op");
        ObjectWriter op(out, depth + 1);
        op.member("name") += jsonLiteral(operationName(beside.operation));
        if (beside.operation == Operation::TransposedConv2D)
            op.member("output_shape") += integersJson(beside.outputShape);
        op.end();
    }
    if (!beside.after.isEmpty() || depth > 0)
        writeAfter(lesson.member("after"), beside.after, depth);
    if (beside.dy && beside.dy->target) {
        lesson.member("dy");
        ObjectWriter dy(out, depth + 1);
        writeValues(dy.member("target"), *beside.dy->target, "      ");
        dy.end();
    } else if (beside.dy && !beside.dy->values)
        lesson.member("dy") += "\"ones\"";
    else if (beside.dy)
        writeValues(lesson.member("dy"), *beside.dy->values, "    ");
}

void writeView(ObjectWriter &parent, std::string &out, const LessonView &view, int depth)
{
    if (view == LessonView{})
        return;
    parent.member("view");
    ObjectWriter object(out, depth);
    object.member("order") += jsonLiteral(wordOf<Order>(orderWords, view.walk.order));
    object.member("grain") += jsonLiteral(wordOf<Grain>(grainWords, view.walk.grain));
    object.integer("step", view.step);
    object.integer("batch_entry", view.batchEntry);
    object.integer("filter_shown", view.filterShown);
    if (view.valueColours)
        object.member("value_colours") += "true";
    if (view.story != Story::Kind::Forward)
        object.member("story") += jsonLiteral(wordOf<Story::Kind>(storyWords, view.story));
    object.end();
}

void writeTask(ObjectWriter &parent, std::string &out, const Task &task, int depth)
{
    if (task == Task{})
        return;
    parent.member("task");
    ObjectWriter object(out, depth);
    object.text("kind", wordOf<Task::Kind>(taskWords, task.kind));
    object.text("prompt", task.prompt);
    object.text("what", task.what);
    object.text("panel", task.panel);
    if (!task.cell.empty())
        object.member("cell") += integersJson(task.cell);
    if (!task.wanted.empty())
        object.member("wanted") +=
            listJson(task.wanted, [](double value) { return numberJson(value, numberText(value)); });
    object.text("wanted_text", task.wantedText);
    object.text("praise", task.praise);
    object.end();
}

void writeAllowed(ObjectWriter &parent, std::string &out, const Allowed &allowed, int depth)
{
    if (allowed == Allowed{})
        return;
    parent.member("allowed");
    ObjectWriter object(out, depth);
    for (const AllowedWord &one : allowedWords)
        if (!(allowed.*one.member))
            object.member(one.word) += "false";
    object.end();
}

void writePages(std::string &out, const Lesson &lesson)
{
    bool first = true;
    out += '[';
    for (const LessonPage &page : lesson.pages) {
        out += first ? "\n    " : ",\n    ";
        first = false;
        ObjectWriter object(out, 2);
        object.member("title") += jsonLiteral(page.title);
        object.text("text", page.text);
        if (page.call) {
            object.member("call");
            writeCall(out, *page.call, &lesson.call, 3);
        }
        if (page.beside)
            writeBeside(object, out, *page.beside, 2);
        object.text("input_from", page.inputFrom);
        writeView(object, out, page.view, 3);
        writeTask(object, out, page.task, 3);
        writeAllowed(object, out, page.allowed, 3);
        object.end();
    }
    out += "\n  ]";
}

} // namespace

std::string writeLesson(const Lesson &lesson)
{
    std::string out;
    ObjectWriter object(out, 0);
    const auto isFirst = [](const LessonPage &page) {
        return page.allowed == Allowed{} && !page.beside && page.inputFrom.empty();
    };
    const bool first = lesson.beside.isEmpty() && std::ranges::all_of(lesson.pages, isFirst);
    object.member("conv2d_lab") += first ? '1' : '2';
    object.text("title", lesson.title);
    object.text("author", lesson.author);
    object.text("note", lesson.note);
    object.member("call");
    writeCall(out, lesson.call, nullptr, 1);
    writeBeside(object, out, lesson.beside, 0);
    if (lesson.imageMaximum != 0)
        object.member("image_maximum") += numberText(lesson.imageMaximum);
    writeView(object, out, lesson.view, 1);
    if (!lesson.pages.empty())
        writePages(object.member("pages"), lesson);
    object.end();
    return out + '\n';
}

} // namespace lab
