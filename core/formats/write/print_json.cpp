#include "core/formats/write/print_json.h"

#include "core/conv/conv2d.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/virtual_tensor.h"
#include "core/formats/bytes/escape.h"
#include "core/lesson/refusal.h"
#include "core/tensor/number_text.h"

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
class Writer
{
public:
    explicit Writer(const std::function<void(std::string_view)> &write) : m_write(write) {}
    Writer &operator<<(std::string_view text)
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

void writeNumber(Writer &out, double value, const std::string &text)
{
    if (value == 0 && std::signbit(value))
        out << "\"-0.0\"";
    else if (std::isfinite(value))
        out << text;
    else
        out << '"' + text + '"';
}

void writeArray(Writer &out, const Array &array)
{
    out << "{\"shape\": " << integerList(array.shape.sizes()) << ", \"dtype\": " << jsonLiteral(typeName(array.type))
        << ", \"values\": [";
    for (Index i = 0; i < array.size(); ++i) {
        out << (i > 0 ? ", " : "");
        writeNumber(out, array.at(i), array.textAt(i));
    }
    out << "]}";
}

void writeTensor(Writer &out, const Tensor &tensor)
{
    out << "{\"shape\": " << integerList(tensor.shape().sizes()) << ", \"values\": [";
    bool first = true;
    for (float value : tensor.values()) {
        out << (first ? "" : ", ");
        writeNumber(out, value, numberText(value));
        first = false;
    }
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

std::string paddingText(const Geometry &geometry)
{
    switch (geometry.padding) {
    case Padding::Valid:
        return "\"VALID\"";
    case Padding::Same:
        return "\"SAME\"";
    case Padding::Explicit:
        break;
    }
    const std::string spatial = pairText(geometry.height.padBefore, geometry.height.padAfter) + ", " +
                                pairText(geometry.width.padBefore, geometry.width.padAfter);
    if (geometry.dataFormat == DataFormat::Nhwc)
        return "[[0, 0], " + spatial + ", [0, 0]]";
    return "[[0, 0], [0, 0], " + spatial + ']';
}

void writeOp(Writer &out, const Geometry &geometry)
{
    out << ",\n \"op\": {\"name\": \"conv2d\", \"strides\": "
        << fourText(geometry.height.stride, geometry.width.stride, geometry.dataFormat)
        << ", \"padding\": " << paddingText(geometry)
        << ", \"data_format\": " << (geometry.dataFormat == DataFormat::Nhwc ? "\"NHWC\"" : "\"NCHW\"")
        << ", \"dilations\": " << fourText(geometry.height.dilation, geometry.width.dilation, geometry.dataFormat)
        << ", \"groups\": " << numberText(geometry.groups) << "},\n \"pads\": ["
        << pairText(geometry.height.padBefore, geometry.height.padAfter) << ", "
        << pairText(geometry.width.padBefore, geometry.width.padAfter) << "]";
}

/// Both matrices of the three steps, or a warning where the larger one has too many numbers.
void writeMatrices(Writer &out, const Convolution &convolution, const Limits &limits, std::vector<Sentence> &warnings)
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

} // namespace

void printJson(const Imported &imported, const Convolution *convolution, const Limits &limits,
               const std::function<void(std::string_view)> &write)
{
    Writer out(write);
    std::vector<Sentence> warnings = imported.warnings;
    out << "{\"arrays\": {";
    for (std::size_t i = 0; i < imported.arrays.size(); ++i) {
        const std::string &name = imported.arrays[i].name;
        out << (i > 0 ? ",\n  " : "\n  ") << jsonLiteral(name.empty() ? "array" : name) << ": ";
        writeArray(out, imported.arrays[i]);
    }
    out << "}";
    if (convolution != nullptr) {
        const std::vector<std::string> more = callRemarks(convolution->geometry());
        warnings.insert(warnings.end(), more.begin(), more.end());
        writeOp(out, convolution->geometry());
        writeMatrices(out, *convolution, limits, warnings);
        out << ",\n \"output\": ";
        writeTensor(out, conv2d(*convolution));
    }
    out << ",\n \"warnings\": [";
    for (std::size_t i = 0; i < warnings.size(); ++i)
        out << (i > 0 ? ",\n  " : "\n  ") << jsonLiteral(warnings[i].english());
    out << "]}\n";
    out.flush();
}

} // namespace lab
