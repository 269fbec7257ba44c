#include "core/formats/write/print_json.h"

#include "core/conv/conv2d.h"
#include "core/conv/cost.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/virtual_tensor.h"
#include "core/formats/bytes/escape.h"
#include "core/lesson/refusal.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <cmath>

namespace lab {
namespace {

std::string integerList(std::span<const Index> list)
{
    std::string text = "[";
    for (Index value : list)
        text += (text.size() > 1 ? ", " : "") + numberText(value);
    return text + ']';
}

/// Collects small pieces, passes on large ones.
class PrintWriter
{
public:
    explicit PrintWriter(const std::function<void(std::string_view)> &write) : m_write(write) {}
    PrintWriter &operator<<(std::string_view text)
    {
        m_buffer += text;
        if (m_buffer.size() > 60000)
            flush();
        return *this;
    }
    void flush()
    {
        m_write(m_buffer);
        m_buffer.clear();
    }

private:
    const std::function<void(std::string_view)> &m_write;
    std::string m_buffer;
};

void writeNumber(PrintWriter &out, double value, const std::string &text)
{
    if (value == 0 && std::signbit(value))
        out << "\"-0.0\"";
    else if (std::isfinite(value))
        out << text;
    else
        out << '"' + text + '"';
}

void writeArray(PrintWriter &out, const Array &array)
{
    out << "{\"shape\": " << integerList(array.shape.sizes()) << ", \"dtype\": " << jsonLiteral(typeName(array.type))
        << ", \"values\": [";
    for (Index i = 0; i < array.size(); ++i) {
        out << (i > 0 ? ", " : "");
        writeNumber(out, array.at(i), array.textAt(i));
    }
    out << "]}";
}

/// What stands before and behind the convolution.
void writeLayers(PrintWriter &out, const std::vector<ImportedStep> &steps)
{
    out << ",\n \"layers\": [";
    for (std::size_t n = 0; n < steps.size(); ++n) {
        const ImportedStep &step = steps[n];
        out << (n > 0 ? ",\n  " : "\n  ") << "{\"op\": {\"name\": " << jsonLiteral(step.op)
            << "}, \"output_shape\": " << integerList(step.shape.sizes()) << ", \"output\": ";
        if (step.values) {
            out << "[";
            for (Index i = 0; i < step.values->size(); ++i) {
                out << (i > 0 ? ", " : "");
                writeNumber(out, step.values->at(i), step.values->textAt(i));
            }
            out << "]}";
        } else {
            out << "null}";
        }
    }
    out << "]";
}

void writeNumbers(PrintWriter &out, const Tensor &tensor)
{
    bool first = true;
    for (float value : tensor.values()) {
        out << (first ? "" : ", ");
        writeNumber(out, value, numberText(value));
        first = false;
    }
}

void writeTensor(PrintWriter &out, const Tensor &tensor)
{
    out << "{\"shape\": " << integerList(tensor.shape().sizes()) << ", \"values\": [";
    writeNumbers(out, tensor);
    out << "]}";
}

std::string fourText(Index rows, Index columns, DataFormat format)
{
    if (format == DataFormat::Nhwc)
        return integerList(std::vector<Index>{1, rows, columns, 1});
    return integerList(std::vector<Index>{1, 1, rows, columns});
}

std::string pairText(Index before, Index after)
{
    return integerList(std::vector<Index>{before, after});
}

std::string paddingText(Padding padding, const AxisGeometry &height, const AxisGeometry &width, DataFormat format)
{
    switch (padding) {
    case Padding::Valid:
        return "\"VALID\"";
    case Padding::Same:
        return "\"SAME\"";
    case Padding::Explicit:
        break;
    }
    const std::string spatial =
        pairText(height.padBefore, height.padAfter) + ", " + pairText(width.padBefore, width.padAfter);
    return format == DataFormat::Nhwc ? "[[0, 0], " + spatial + ", [0, 0]]" : "[[0, 0], [0, 0], " + spatial + ']';
}

std::string paddingText(const Geometry &geometry)
{
    return paddingText(geometry.padding, geometry.height, geometry.width, geometry.dataFormat);
}

void writeOp(PrintWriter &out, const PrintedCall &call)
{
    const Geometry &geometry = call.convolution.geometry();
    out << ",\n \"op\": {\"name\": " << jsonLiteral(operationName(call.operation));
    if (call.transposed)
        out << ", \"output_shape\": " << integerList(geometry.inputShape.sizes());
    out << ", \"strides\": " << fourText(geometry.height.stride, geometry.width.stride, geometry.dataFormat)
        << ", \"padding\": " << paddingText(geometry)
        << ", \"data_format\": " << (geometry.dataFormat == DataFormat::Nhwc ? "\"NHWC\"" : "\"NCHW\"")
        << ", \"dilations\": " << fourText(geometry.height.dilation, geometry.width.dilation, geometry.dataFormat)
        << ", \"groups\": " << numberText(geometry.groups) << "},\n \"pads\": ["
        << pairText(geometry.height.padBefore, geometry.height.padAfter) << ", "
        << pairText(geometry.width.padBefore, geometry.width.padAfter) << "]";
}

/// One step of what follows, with its tensor.
void writeStep(PrintWriter &out, bool first, const std::string &op, const Tensor &values, const Tensor *bias = nullptr)
{
    out << (first ? "\n  " : ",\n  ") << "{\"op\": {" << op << "}, ";
    if (bias != nullptr) {
        out << "\"bias\": [";
        writeNumbers(out, *bias);
        out << "], ";
    }
    out << "\"shape\": " << integerList(values.shape().sizes()) << ", \"values\": [";
    writeNumbers(out, values);
    out << "]}";
}

std::string nameText(std::string_view name)
{
    return "\"name\": " + jsonLiteral(name);
}

std::string poolingText(const PoolingGeometry &g)
{
    std::string text = nameText(poolingName(g.kind)) +
                       ", \"ksize\": " + pairText(g.height.filterSize, g.width.filterSize) +
                       ", \"strides\": " + pairText(g.height.stride, g.width.stride);
    if (g.channelWindow > 1) {
        const bool nhwc = g.dataFormat == DataFormat::Nhwc;
        const std::vector<Index> four{1, nhwc ? 1 : g.channelWindow, 1, nhwc ? g.channelWindow : 1};
        text =
            nameText(poolingName(g.kind)) + ", \"ksize\": " + integerList(four) + ", \"strides\": " + integerList(four);
    }
    text += ", \"padding\": " + paddingText(g.padding, g.height, g.width, g.dataFormat);
    if (!g.torch)
        return text;
    const auto boolean = [](bool value) { return value ? "true" : "false"; };
    text += std::string(", \"ceil_mode\": ") + boolean(g.torch->ceilMode) +
            ", \"count_include_pad\": " + boolean(g.torch->countIncludePad) +
            ", \"dilations\": " + pairText(g.height.dilation, g.width.dilation);
    if (g.torch->divisorOverride)
        text += ", \"divisor_override\": " + numberText(*g.torch->divisorOverride);
    return text;
}

void writeAfter(PrintWriter &out, const Block &block, const Tensor &output)
{
    const After &after = block.after();
    const std::vector<Tensor> planes = block.valuesFrom(output);
    std::size_t next = 1;
    out << ",\n \"after\": [";
    if (after.bias) {
        writeStep(out, true, nameText("bias_add"), planes[next], &*after.bias);
        ++next;
    }
    if (after.activation) {
        std::string op = nameText(activationName(after.activation->kind));
        if (after.activation->kind == ActivationKind::LeakyRelu)
            op += ", \"alpha\": " + numberText(after.activation->slope);
        writeStep(out, next == 1, op, planes[next]);
        ++next;
    }
    if (block.pooling())
        writeStep(out, next == 1, poolingText(*block.pooling()), planes[next]);
    out << "]";
}

/// dy, dL/dfilter in the shape of the lesson's filter, dL/dinput, and dL/dbias where there is a bias.
void writeGradients(PrintWriter &out, const PrintedCall &call, const Shape &filterShape, const Tensor &output)
{
    BlockGradients behind{.doutput = *call.dy};
    if (call.block)
        behind = blockGradients(*call.block, output, *call.dy);
    const Result<Gradients> gradients = Gradients::of(call.convolution, behind.doutput);
    if (!gradients)
        return; // printedCall has judged it
    out << ",\n \"gradients\": {\"dy\": ";
    writeTensor(out, *call.dy);
    out << ",\n  \"dfilter\": ";
    writeTensor(out, filterGradient(*gradients).reshaped(filterShape));
    out << ",\n  \"dinput\": ";
    writeTensor(out, inputGradient(*gradients));
    if (behind.dbias) {
        out << ",\n  \"dbias\": ";
        writeTensor(out, *behind.dbias);
    }
    out << "}";
}

/// Both matrices of the three steps, or a warning where the larger one has too many numbers.
void writeMatrices(PrintWriter &out, const Convolution &convolution, const Limits &limits,
                   std::vector<Sentence> &warnings)
{
    const Geometry &geometry = convolution.geometry();
    const Index filterNumbers = geometry.filterShape.elementCount();
    const Result<Tensor> patches = patchMatrix(convolution, limits.printedNumbers);
    if (!patches || filterNumbers > limits.printedNumbers) {
        const auto size = [](Index rows, Index columns) { return numberText(rows) + " × " + numberText(columns); };
        warnings.push_back(
            Sentence{QT_TRANSLATE_NOOP(
                         "Refusals",
                         "patch_matrix (%1) and flat_filter (%2) are left out: one of them has more than %3 numbers"),
                     {size(geometry.positions(), geometry.taps()), size(geometry.tapsPerGroup(), geometry.outChannels),
                      numberText(limits.printedNumbers)}});
        return;
    }
    out << ",\n \"patch_matrix\": ";
    writeTensor(out, *patches);
    out << ",\n \"flat_filter\": ";
    writeTensor(out, flatFilter(convolution));
}

/// Where the pages are a chain of blocks: each with the layers that its input is computed by, and what comes out.
void writeBlocks(PrintWriter &out, const Lesson &lesson, const Limits &limits)
{
    if (std::ranges::all_of(lesson.pages, &std::string::empty, &LessonPage::inputFrom))
        return;
    out << ",\n \"blocks\": [";
    for (const LessonPage &page : lesson.pages) {
        const Conv2DCall &call = callOf(lesson, page);
        out << (&page == lesson.pages.data() ? "\n" : ",\n")
            << "  {\"input_from\": " << (page.inputFrom.empty() ? "null" : jsonLiteral(page.inputFrom))
            << ", \"input\": ";
        writeTensor(out, call.input);
        const Result<PrintedCall> printed = printedCall(call, besideOf(lesson, page), false);
        if (printed && !printed->transposed && !workFault(printed->convolution.geometry(), limits)) {
            writeOp(out, *printed);
            const Tensor output = conv2d(printed->convolution);
            out << ",\n \"output\": ";
            writeTensor(out, output);
            if (printed->block)
                writeAfter(out, *printed->block, output);
        }
        out << "}";
    }
    out << "]";
}

} // namespace

void printJson(const Imported &imported, const PrintedCall *call, const Limits &limits,
               const std::function<void(std::string_view)> &write)
{
    PrintWriter out(write);
    std::vector<Sentence> warnings = imported.warnings;
    out << "{\"arrays\": {";
    for (std::size_t i = 0; i < imported.arrays.size(); ++i) {
        const std::string &name = imported.arrays[i].name;
        out << (i > 0 ? ",\n  " : "\n  ") << jsonLiteral(name.empty() ? "array" : name) << ": ";
        writeArray(out, imported.arrays[i]);
    }
    out << "}";
    if (call != nullptr) {
        const std::vector<std::string> more = callRemarks(call->convolution.geometry());
        if (!call->transposed)
            warnings.insert(warnings.end(), more.begin(), more.end());
        writeOp(out, *call);
        if (!call->transposed)
            writeMatrices(out, call->convolution, limits, warnings);
        const Tensor output = call->transposed ? inputGradient(*call->transposed) : conv2d(call->convolution);
        out << ",\n \"output\": ";
        writeTensor(out, output);
        if (call->block)
            writeAfter(out, *call->block, output);
        if (call->dy)
            writeGradients(out, *call, imported.lesson->call.filter.shape(), output);
    }
    if (!imported.steps.empty())
        writeLayers(out, imported.steps);
    if (imported.lesson)
        writeBlocks(out, *imported.lesson, limits);
    out << ",\n \"warnings\": [";
    for (std::size_t i = 0; i < warnings.size(); ++i)
        out << (i > 0 ? ",\n  " : "\n  ") << jsonLiteral(warnings[i].english());
    out << "]}\n";
    out.flush();
}

} // namespace lab
