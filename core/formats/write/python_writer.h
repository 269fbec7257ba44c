#pragma once

#include "core/formats/write/python_code.h"

#include <string>

namespace lab {

class OutputGradientStory;

/// Lines of a program as they are written, and which of them does which phase.
class PythonWriter
{
public:
    void line(const std::string &text = {})
    {
        m_code.text += text + '\n';
        ++m_lines;
    }
    void line(Phase phase, const std::string &text)
    {
        mark(phase);
        line(text);
    }
    /// The next line is the one that does `phase`.
    void mark(Phase phase) { m_code.phaseLine[static_cast<std::size_t>(phase)] = m_lines; }
    /// Text of several whole lines.
    void lines(const std::string &text)
    {
        m_code.text += text;
        for (const char c : text)
            m_lines += c == '\n' ? 1 : 0;
    }
    [[nodiscard]] PythonCode taken() { return std::move(m_code); }

private:
    PythonCode m_code;
    int m_lines = 0;
};

/// "(1, 4, 4, 1)", with the comma that Python wants after a single one.
[[nodiscard]] std::string pythonTuple(const std::vector<Index> &sizes);
[[nodiscard]] inline std::string pythonPair(Index a, Index b)
{
    return pythonTuple({a, b});
}
[[nodiscard]] std::string pythonList(const std::vector<Index> &sizes);
[[nodiscard]] std::vector<Index> sizesOf(const Shape &shape);
[[nodiscard]] std::string pythonNumber(float value);

/// `name = np.array([…], dtype=np.float32).reshape(…)`; larger tensors as base64 of their bytes. A line of numbers is a
/// row of the picture: the last `rowAxes` axes, where they make no long line.
[[nodiscard]] std::string arrayStatement(const std::string &name, const Tensor &tensor, bool shortened,
                                         int rowAxes = 2);
/// The two tensors of the call, named `inputs` and `filters`: Python has a function of the name `input`.
[[nodiscard]] std::string callStatements(const Convolution &convolution, bool shortened);

/// True where every product and partial sum is a whole number that float32 holds exactly.
[[nodiscard]] bool isExact(const Convolution &convolution);
/// All values are whole numbers.
[[nodiscard]] bool isWholeTensor(const Tensor &tensor);
/// How far the sums of another order of additions may lie apart.
[[nodiscard]] double assertionBound(const Convolution &convolution);
/// The output: by the plain loops where they are quick; the fast engine stays within the bound.
[[nodiscard]] Tensor expectedOutput(const Convolution &convolution);
[[nodiscard]] bool isFinite(const Convolution &convolution);

/// The expected output and the assertion that `expression` is it.
void writeAssertion(PythonWriter &writer, const Convolution &convolution, const std::string &expression,
                    bool shortened);

/// An expected gradient and the assertion that `name` is it, as near as float32 sums in another order come.
/// `rowAxes` as in arrayStatement.
void writeGradientAssertion(PythonWriter &writer, const std::string &name, const Tensor &gradient, bool shortened,
                            const std::string &expectedName = "expected", int rowAxes = 2);
/// The activation of `x` as NumPy has it; `axis`: of the channels.
[[nodiscard]] std::string activationByHand(const Activation &activation, const std::string &x, const std::string &axis);
/// A call of PyTorch's pooling of `image`, in its layout.
[[nodiscard]] std::string torchPoolingCall(const PoolingGeometry &pooling, const std::string &image);

/// What follows the output of a block: one tensor after another, each with its assertion. `output` is a NumPy array.
void writeTail(PythonWriter &writer, const Walkthrough &walkthrough, PythonDialect dialect, bool shortened);
/// "biased", "activated", "pooled": variables of the programs.
[[nodiscard]] std::string_view tailName(BlockPlane plane);

/// The gradient that a story of the way back tells, or its transposed convolution.
void writeGradient(PythonWriter &writer, const Story &story, PythonDialect dialect, bool shortened);
/// What comes back through bias, activation and pooling.
void writeOutputGradient(PythonWriter &writer, const OutputGradientStory &story, PythonDialect dialect, bool shortened);
void writeTensorFlow(PythonWriter &writer, const Convolution &convolution, bool shortened, Operation operation);
void writeKeras(PythonWriter &writer, const Convolution &convolution, bool shortened, Operation operation);
void writePyTorch(PythonWriter &writer, const Convolution &convolution, bool shortened);
void writeNumPy(PythonWriter &writer, const Walkthrough &walkthrough, bool shortened);

} // namespace lab
