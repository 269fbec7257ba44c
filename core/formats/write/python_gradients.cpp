// The programs of the way back: dL/dfilter, dL/dinput and conv2d_transpose.

#include "core/formats/write/python_writer.h"
#include "core/tensor/index_text.h"
#include "core/tensor/number_text.h"
#include "core/walkthrough/gradient_stories.h"

#include <algorithm>
#include <cmath>

namespace lab {
namespace {

class GradientProgram
{
public:
    GradientProgram(PythonWriter &writer, const Story &story, PythonDialect dialect)
        : m_out(writer), m_kind(story.kind()), m_gradients(*gradientsOf(story)), m_g(story.about().geometry()),
          m_dialect(dialect)
    {
    }

    void write(bool shortened)
    {
        writeTensors(shortened);
        switch (m_dialect) {
        case PythonDialect::NumPy:
            m_kind == Story::Kind::FilterGradient ? filterByHand() : inputByHand();
            break;
        case PythonDialect::TensorFlow:
        case PythonDialect::Keras:
            withTensorFlow();
            break;
        case PythonDialect::PyTorch:
            withPyTorch();
            break;
        }
        writeResult(shortened);
    }

private:
    [[nodiscard]] bool isNchw() const { return m_g.dataFormat == DataFormat::Nchw; }
    [[nodiscard]] bool ofFilter() const { return m_kind == Story::Kind::FilterGradient; }
    [[nodiscard]] std::string result() const
    {
        return ofFilter() ? "dfilter" : m_kind == Story::Kind::Transposed ? "output" : "dinput";
    }
    [[nodiscard]] std::string inputSizes() const
    {
        return pythonTuple({m_g.batch, m_g.height.inSize, m_g.width.inSize, m_g.inChannels});
    }

    /// An image tensor as [n, y, x, channel].
    [[nodiscard]] std::string image(const std::string &name, Index height, Index width, Index channels) const
    {
        const std::vector<Index> sizes = isNchw() ? std::vector<Index>{m_g.batch, channels, height, width}
                                                  : std::vector<Index>{m_g.batch, height, width, channels};
        const std::string merged = m_g.inputShape.rank() > 4 ? ".reshape" + pythonTuple(sizes) : std::string();
        return name + merged + (isNchw() ? ".transpose(0, 2, 3, 1)" : "");
    }

    void writeTensors(bool shortened)
    {
        m_out.line("import numpy as np");
        const Conv2DCall &call = m_gradients.convolution().call();
        if (std::max({call.input.size(), call.filter.size(), m_gradients.dy().size()}) > 4096)
            m_out.line("import base64");
        if (m_dialect == PythonDialect::PyTorch)
            m_out.lines("import torch\nimport torch.nn.functional as F\n");
        else if (m_dialect != PythonDialect::NumPy)
            m_out.line("import tensorflow as tf");
        m_out.line();
        if (ofFilter())
            m_out.lines(arrayStatement("inputs", call.input, shortened));
        m_out.lines(arrayStatement("filters", call.filter, shortened, 3));
        m_out.lines(arrayStatement(m_kind == Story::Kind::Transposed ? "inputs" : "dy", m_gradients.dy(), shortened));
        m_out.line();
        if (ofFilter())
            m_out.line("image = " + image("inputs", m_g.height.inSize, m_g.width.inSize, m_g.inChannels));
        m_out.mark(Phase::Call);
        m_out.line("back = " + image(m_kind == Story::Kind::Transposed ? "inputs" : "dy", m_g.height.outSize,
                                     m_g.width.outSize, m_g.outChannels));
    }

    [[nodiscard]] std::string groupSlice(Index width) const
    {
        return "g * " + text(width) + ":(g + 1) * " + text(width);
    }

    void filterByHand()
    {
        const AxisGeometry &h = m_g.height, &w = m_g.width;
        const auto taken = [](const char *at, const AxisGeometry &axis) {
            const std::string from = std::string(at) + " * " + text(axis.stride);
            return from + ":" + from + " + " + text(axis.effectiveSize) + ":" + text(axis.dilation);
        };
        m_out.line("padded = np.pad(image, [(0, 0), (" + text(h.padBefore) + ", " + text(h.padAfter) + "), (" +
                   text(w.padBefore) + ", " + text(w.padAfter) + "), (0, 0)])");
        m_out.line("# patches[g]: one window a row, one tap a column");
        m_out.mark(Phase::Extract);
        m_out.line("patches = np.array([[padded[n, " + taken("y", h) + ", " + taken("x", w) + ", " +
                   groupSlice(m_g.groupInChannels) + "].ravel()");
        m_out.line("    for n in range(" + text(m_g.batch) + ") for y in range(" + text(h.outSize) +
                   ") for x in range(" + text(w.outSize) + ")] for g in range(" + text(m_g.groups) + ")])");
        m_out.line(Phase::Flatten, "rows = back.reshape(" + text(m_g.positions()) + ", " + text(m_g.outChannels) + ")");
        m_out.mark(Phase::Multiply);
        m_out.line("dflat = np.concatenate([patches[g].T @ rows[:, " + groupSlice(m_g.groupOutChannels()) + "]");
        m_out.line("    for g in range(" + text(m_g.groups) + ")], axis=1)");
        m_out.line(Phase::Reshape, "dfilter = dflat.reshape(filters.shape)");
    }

    void inputByHand()
    {
        const AxisGeometry &h = m_g.height, &w = m_g.width;
        m_out.line(Phase::Flatten,
                   "flat = filters.reshape(" + text(m_g.tapsPerGroup()) + ", " + text(m_g.outChannels) + ")");
        m_out.line(Phase::Extract, "rows = back.reshape(" + text(m_g.positions()) + ", " + text(m_g.outChannels) + ")");
        m_out.line("n, y, x = np.unravel_index(np.arange(" + text(m_g.positions()) + "), " +
                   pythonTuple({m_g.batch, h.outSize, w.outSize}) + ")");
        m_out.line("ky, kx, c = np.unravel_index(np.arange(" + text(m_g.tapsPerGroup()) + "), " +
                   pythonTuple({h.filterSize, w.filterSize, m_g.groupInChannels}) + ")");
        m_out.line("padded = np.zeros(" + pythonTuple({m_g.batch, paddedSize(h), paddedSize(w), m_g.inChannels}) + ")");
        m_out.line("for g in range(" + text(m_g.groups) + "):");
        const std::string slice = "[:, " + groupSlice(m_g.groupOutChannels()) + "]";
        m_out.line(Phase::Multiply, "    dpatches = rows" + slice + " @ flat" + slice + ".T");
        m_out.mark(Phase::Reshape);
        m_out.line("    # add.at adds every term, also where several land in one cell");
        m_out.mark(Phase::Reshape);
        m_out.line("    np.add.at(padded, (n[:, None], " + reached("y", "ky", h) + ", " + reached("x", "kx", w) +
                   ", g * " + text(m_g.groupInChannels) + " + c), dpatches)");
        m_out.line(result() + " = padded[:, " + inside(h) + ", " + inside(w) + "]");
    }

    /// Cells along an axis that a window can reach, the input's own among them.
    static Index paddedSize(const AxisGeometry &axis) { return axis.padBefore + axis.inSize + axis.padAfter; }
    static std::string reached(const std::string &at, const std::string &tap, const AxisGeometry &axis)
    {
        return at + "[:, None] * " + text(axis.stride) + " + " + tap + " * " + text(axis.dilation);
    }
    static std::string inside(const AxisGeometry &axis)
    {
        return text(axis.padBefore) + ":" + text(axis.padBefore + axis.inSize);
    }

    void markLibraryCall()
    {
        for (const Phase phase : {Phase::Flatten, Phase::Extract, Phase::Multiply, Phase::Reshape})
            m_out.mark(phase);
    }

    void withTensorFlow()
    {
        const AxisGeometry &h = m_g.height, &w = m_g.width;
        const std::string spatial = "[" + text(h.padBefore) + ", " + text(h.padAfter) + "], [" + text(w.padBefore) +
                                    ", " + text(w.padAfter) + "]";
        const std::string arguments = "strides=" + pythonList({1, h.stride, w.stride, 1}) + ", padding=[[0, 0], " +
                                      spatial + ", [0, 0]], dilations=" + pythonList({1, h.dilation, w.dilation, 1});
        if (m_kind == Story::Kind::Transposed) {
            markLibraryCall();
            m_out.line("output = tf.nn.conv2d_transpose(back, filters, " + inputSizes() + ",");
            m_out.line("    " + arguments + ").numpy()");
            return;
        }
        if (std::max({h.dilation, w.dilation, m_g.groups}) > 1)
            m_out.line("# TensorFlow's CPU kernels have no gradient with dilations or groups: this needs a GPU.");
        m_out.line(ofFilter() ? "image = tf.constant(image)" : "image = tf.zeros(" + inputSizes() + ")");
        m_out.line("weights = tf.constant(filters)");
        m_out.line("with tf.GradientTape() as tape:");
        m_out.line(ofFilter() ? "    tape.watch(weights)" : "    tape.watch(image)");
        m_out.line("    output = tf.nn.conv2d(image, weights, " + arguments + ")");
        markLibraryCall();
        m_out.line(result() + " = tape.gradient(output, " + (ofFilter() ? "weights" : "image") +
                   ", output_gradients=tf.constant(back)).numpy()");
    }

    void withPyTorch()
    {
        const AxisGeometry &h = m_g.height, &w = m_g.width;
        m_out.line("# PyTorch wants images as NCHW and filters as [out, in, height, width].");
        m_out.line(ofFilter() ? "x = torch.from_numpy(image.copy()).permute(0, 3, 1, 2)"
                              : "x = torch.zeros(" + inputSizes() + ").permute(0, 3, 1, 2)");
        m_out.line("w = torch.from_numpy(filters).permute(3, 2, 0, 1).contiguous()");
        m_out.line(ofFilter() ? "w.requires_grad_()" : "x.requires_grad_()");
        m_out.line("y = F.conv2d(F.pad(x, " + pythonTuple({w.padBefore, w.padAfter, h.padBefore, h.padAfter}) +
                   "), w, stride=" + pythonTuple({h.stride, w.stride}) +
                   ", dilation=" + pythonTuple({h.dilation, w.dilation}) + ", groups=" + text(m_g.groups) + ")");
        markLibraryCall();
        m_out.line("y.backward(torch.from_numpy(back.copy()).permute(0, 3, 1, 2))");
        m_out.line(result() +
                   (ofFilter() ? " = w.grad.permute(2, 3, 1, 0).numpy()" : " = x.grad.permute(0, 2, 3, 1).numpy()"));
    }

    void writeResult(bool shortened)
    {
        const Tensor expected = ofFilter() ? filterGradient(m_gradients) : inputGradient(m_gradients);
        if (!ofFilter() && isNchw())
            m_out.line(result() + " = " + result() + ".transpose(0, 3, 1, 2)");
        if (!ofFilter() && m_g.inputShape.rank() > 4)
            m_out.line(result() + " = " + result() + ".reshape" + pythonTuple(sizesOf(m_g.inputShape)));
        m_out.line();
        m_out.line("# What Conv2D Lab computed; the program checks itself against it.");
        writeGradientAssertion(m_out, result(), expected, shortened, "expected", ofFilter() ? 3 : 2);
        m_out.line("print(" + result() + ")");
    }

    PythonWriter &m_out;
    Story::Kind m_kind;
    const Gradients &m_gradients;
    const Geometry &m_g;
    PythonDialect m_dialect;
};

} // namespace

void writeGradientAssertion(PythonWriter &writer, const std::string &name, const Tensor &gradient, bool shortened,
                            const std::string &expectedName, int rowAxes)
{
    double largest = 1;
    for (const float value : gradient.values())
        largest = std::isfinite(value) ? std::max(largest, std::abs(double(value))) : largest;
    writer.lines(arrayStatement(expectedName, gradient, shortened, rowAxes));
    writer.line("np.testing.assert_allclose(" + name + ", " + expectedName +
                ", rtol=1e-4, atol=" + numberTextRounded(1e-5 * largest, 3) + ")");
}

void writeGradient(PythonWriter &writer, const Story &story, PythonDialect dialect, bool shortened)
{
    GradientProgram(writer, story, dialect).write(shortened);
}

} // namespace lab
