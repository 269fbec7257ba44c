#include "core/formats/write/python_writer.h"

#include "core/conv/conv2d.h"
#include "core/conv/fast_conv2d.h"
#include "core/formats/bytes/escape.h"
#include "core/tensor/number_text.h"
#include "core/walkthrough/output_gradient_story.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace lab {

namespace {

/// Tensors up to this size are written as numbers, one row of the picture a line; larger ones encoded.
constexpr Index writtenNumbers = 4096;
constexpr std::size_t lineLength = 100;

std::string joined(const std::vector<Index> &numbers)
{
    std::string text;
    for (const Index number : numbers)
        text += (text.empty() ? "" : ", ") + numberText(number);
    return text;
}

/// Numbers a line: as many of the last `axes` axes as make no long line.
Index lineSize(const Shape &shape, int axes)
{
    constexpr Index longest = 20;
    Index numbers = 1;
    for (int axis = shape.rank() - 1; axis >= std::max(0, shape.rank() - axes); --axis) {
        if (numbers * shape[axis] > longest)
            return axis == shape.rank() - 1 ? longest : numbers;
        numbers *= shape[axis];
    }
    return std::max<Index>(1, numbers);
}

std::string writtenOut(const std::string &name, const Tensor &tensor, int rowAxes)
{
    std::string text = name + " = np.array([\n";
    const Index perLine = lineSize(tensor.shape(), rowAxes);
    for (Index i = 0; i < tensor.size(); ++i) {
        text += (i % perLine == 0 ? "    " : " ") + pythonNumber(tensor[i]) + ",";
        if (i % perLine == perLine - 1 || i == tensor.size() - 1)
            text += '\n';
    }
    return text + "], dtype=np.float32).reshape" + pythonTuple(sizesOf(tensor.shape())) + "\n";
}

std::string encoded(const std::string &name, const Tensor &tensor, bool shortened)
{
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(tensor.size()) * sizeof(float));
    std::memcpy(bytes.data(), tensor.values().data(), bytes.size());
    if (shortened)
        bytes.resize(std::min<std::size_t>(bytes.size(), 48));
    const std::string code = base64(bytes) + (shortened ? "…" : "");
    std::string text = name + " = np.frombuffer(base64.b64decode(\n";
    for (std::size_t at = 0; at < code.size(); at += lineLength)
        text += "    \"" + code.substr(at, lineLength) + "\"\n";
    // A copy can be written to, which torch.from_numpy asks for.
    return text + "), dtype=\"<f4\").reshape" + pythonTuple(sizesOf(tensor.shape())) + ".copy()\n";
}

double largest(const Tensor &tensor)
{
    double most = 0;
    for (const float value : tensor.values())
        most = std::isfinite(value) ? std::max(most, std::abs(double(value))) : most;
    return most;
}

} // namespace

Tensor expectedOutput(const Convolution &convolution)
{
    constexpr Index quick = 4'000'000;
    if (convolution.geometry().multiplyAdds() <= quick)
        return conv2d(convolution);
    return *fastConv2d(convolution);
}

bool isWholeTensor(const Tensor &tensor)
{
    const auto values = tensor.values();
    return std::all_of(values.begin(), values.end(), [](float v) { return std::isfinite(v) && std::floor(v) == v; });
}

double assertionBound(const Convolution &convolution)
{
    // Any order of additions stays within (L + 1) · 2^-24 times the sum of absolute products.
    const double taps = double(convolution.geometry().tapsPerGroup());
    return (taps + 1) * taps * largest(convolution.call().input) * largest(convolution.call().filter) / 16777216;
}

std::string pythonTuple(const std::vector<Index> &sizes)
{
    return "(" + joined(sizes) + (sizes.size() == 1 ? ",)" : ")");
}
std::string pythonList(const std::vector<Index> &sizes)
{
    return "[" + joined(sizes) + "]";
}

std::vector<Index> sizesOf(const Shape &shape)
{
    return {shape.sizes().begin(), shape.sizes().end()};
}

std::string pythonNumber(float value)
{
    if (std::isnan(value))
        return "np.nan";
    if (std::isinf(value))
        return value > 0 ? "np.inf" : "-np.inf";
    // Without a point Python would read an integer, which has no negative zero.
    return value == 0 && std::signbit(value) ? "-0.0" : numberText(value);
}

std::string arrayStatement(const std::string &name, const Tensor &tensor, bool shortened, int rowAxes)
{
    return tensor.size() <= writtenNumbers ? writtenOut(name, tensor, rowAxes) : encoded(name, tensor, shortened);
}

std::string callStatements(const Convolution &convolution, bool shortened)
{
    return arrayStatement("inputs", convolution.call().input, shortened) +
           arrayStatement("filters", convolution.call().filter, shortened, 3);
}

bool isFinite(const Convolution &convolution)
{
    const auto finite = [](const Tensor &tensor) {
        const auto values = tensor.values();
        return std::all_of(values.begin(), values.end(), [](float v) { return std::isfinite(v); });
    };
    return finite(convolution.call().input) && finite(convolution.call().filter);
}

bool isExact(const Convolution &convolution)
{
    const Conv2DCall &call = convolution.call();
    if (!isWholeTensor(call.input) || !isWholeTensor(call.filter))
        return false;
    return largest(call.input) * largest(call.filter) * double(convolution.geometry().tapsPerGroup()) < 16777216;
}

void writeAssertion(PythonWriter &writer, const Convolution &convolution, const std::string &expression, bool shortened)
{
    writer.line();
    writer.line("# What Conv2D Lab computed; the program checks itself against it.");
    writer.lines(arrayStatement("expected", expectedOutput(convolution), shortened));
    if (isExact(convolution)) {
        writer.line("assert np.array_equal(" + expression + ", expected)");
    } else {
        writer.line("np.testing.assert_allclose(" + expression +
                    ", expected, rtol=1e-5, atol=" + numberText(assertionBound(convolution)) + ")");
    }
    writer.line("print(" + expression + ")");
}

namespace {

/// left @ right, for stories that have no program of their own.
void writeProduct(PythonWriter &writer, const Story &story, PythonDialect dialect, bool shortened)
{
    const auto take = [&](const char *package, const std::string &product) {
        writer.line("import numpy as np");
        if (*package)
            writer.line(package);
        writer.line();
        writer.lines(arrayStatement("left", story.numbersOf(Side::Left), shortened));
        writer.lines(arrayStatement("right", story.numbersOf(Side::Right), shortened));
        for (const Phase phase : {Phase::Call, Phase::Flatten, Phase::Extract, Phase::Reshape})
            writer.mark(phase);
        writer.line(Phase::Multiply, "result = " + product);
        writer.line("print(result)");
    };
    switch (dialect) {
    case PythonDialect::NumPy:
        return take("", "left @ right");
    case PythonDialect::TensorFlow:
    case PythonDialect::Keras:
        return take("import tensorflow as tf", "tf.linalg.matmul(left, right).numpy()");
    case PythonDialect::PyTorch:
        return take("import torch", "(torch.from_numpy(left) @ torch.from_numpy(right)).numpy()");
    }
}

} // namespace

std::string_view dialectName(PythonDialect dialect)
{
    switch (dialect) {
    case PythonDialect::NumPy:
        return "NumPy";
    case PythonDialect::TensorFlow:
        return "TensorFlow";
    case PythonDialect::Keras:
        return "Keras";
    case PythonDialect::PyTorch:
        return "PyTorch";
    }
    return {};
}

Result<PythonCode> pythonCode(const Walkthrough &walkthrough, PythonDialect dialect, bool shortened,
                              const Limits &limits, Operation operation)
{
    const Convolution &convolution = walkthrough.convolution();
    const Story &story = walkthrough.story();
    const Index numbers = story.numbersOf(Side::Left).size() + story.numbersOf(Side::Right).size() +
                          story.shape().rows * story.shape().columns;
    if (numbers > limits.printedNumbers)
        return Error{.code = ErrorCode::LimitReached,
                     .numbers = {numbers, limits.printedNumbers},
                     .reason = QT_TRANSLATE_NOOP("Refusals", "too many numbers for a program text")};
    PythonWriter writer;
    switch (story.kind()) {
    case Story::Kind::Forward:
    case Story::Kind::ZeroInsertion:
        break;
    case Story::Kind::Product:
        writeProduct(writer, story, dialect, shortened);
        return writer.taken();
    case Story::Kind::FilterGradient:
    case Story::Kind::InputGradient:
    case Story::Kind::Transposed:
        writeGradient(writer, story, dialect, shortened);
        return writer.taken();
    case Story::Kind::OutputGradient:
        writeOutputGradient(writer, *outputGradientOf(story), dialect, shortened);
        return writer.taken();
    }
    switch (dialect) {
    case PythonDialect::NumPy:
        writeNumPy(writer, walkthrough, shortened);
        break;
    case PythonDialect::TensorFlow:
        writeTensorFlow(writer, convolution, shortened, operation);
        break;
    case PythonDialect::Keras:
        writeKeras(writer, convolution, shortened, operation);
        break;
    case PythonDialect::PyTorch:
        writePyTorch(writer, convolution, shortened);
        break;
    }
    writeTail(writer, walkthrough, dialect, shortened);
    return writer.taken();
}

} // namespace lab
