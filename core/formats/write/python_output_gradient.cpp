// The programs of the way back through bias, activation and pooling.

#include "core/formats/write/python_writer.h"
#include "core/tensor/index_text.h"
#include "core/walkthrough/output_gradient_story.h"

#include <algorithm>

namespace lab {
namespace {

class OutputGradientProgram
{
public:
    OutputGradientProgram(PythonWriter &out, const OutputGradientStory &story, PythonDialect dialect, bool shortened)
        : m_out(out), m_story(story), m_block(*story.block()), m_g(m_block.convolution().geometry()),
          m_dialect(dialect), m_shortened(shortened), m_nchw(m_g.dataFormat == DataFormat::Nchw)
    {
    }

    void write()
    {
        writeTensors();
        if (m_dialect == PythonDialect::PyTorch && torchPools())
            withPyTorch();
        else if ((m_dialect == PythonDialect::TensorFlow || m_dialect == PythonDialect::Keras) && tensorFlowPools())
            withTensorFlow();
        else
            byHand();
        writeResult();
    }

private:
    [[nodiscard]] const PoolingGeometry *pooling() const { return m_block.pooling() ? &*m_block.pooling() : nullptr; }
    [[nodiscard]] bool tensorFlowPools() const
    {
        return !pooling() ||
               (!pooling()->torch && pooling()->channelWindow == 1 && pooling()->padding != Padding::Explicit);
    }
    [[nodiscard]] bool torchPools() const
    {
        return !pooling() ||
               (pooling()->channelWindow == 1 && (pooling()->torch || pooling()->padding == Padding::Valid));
    }
    [[nodiscard]] bool isMax() const { return pooling()->kind == PoolKind::Max; }
    /// An image tensor as [n, y, x, k].
    [[nodiscard]] std::string image(const std::string &name, const ImageIndex &images) const
    {
        const bool merged = m_g.outputShape.rank() > 4;
        const std::vector<Index> sizes =
            m_nchw ? std::vector<Index>{m_g.batch, images.channels, images.height, images.width}
                   : std::vector<Index>{m_g.batch, images.height, images.width, images.channels};
        return name + (merged ? ".reshape" + pythonTuple(sizes) : "") + (m_nchw ? ".transpose(0, 2, 3, 1)" : "");
    }

    void writeTensors()
    {
        m_out.line("import numpy as np");
        const Tensor output = expectedOutput(m_block.convolution());
        if (std::max(output.size(), m_story.dy().size()) > 4096)
            m_out.line("import base64");
        if (m_dialect == PythonDialect::PyTorch)
            m_out.lines("import torch\nimport torch.nn.functional as F\n");
        else if (m_dialect != PythonDialect::NumPy)
            m_out.line("import tensorflow as tf");
        m_out.line();
        m_out.line("# What the convolution gives, and dL/d(the last tensor)");
        m_out.lines(arrayStatement("output", output, m_shortened));
        if (m_block.after().bias)
            m_out.lines(arrayStatement("bias", *m_block.after().bias, m_shortened));
        m_out.mark(Phase::Call);
        m_out.lines(arrayStatement("dy", m_story.dy(), m_shortened));
        m_out.line();
        m_out.line("image = " + image("output", m_block.imagesOf(BlockPlane::Convolved)));
        m_out.line("back = " + image("dy", m_block.imagesOf(BlockPlane::Pooled)));
    }

    /// "0.2 where x <= 0": the slope at `x`.
    [[nodiscard]] std::string slope(const std::string &x) const
    {
        const Activation &activation = *m_block.after().activation;
        switch (activation.kind) {
        case ActivationKind::Relu:
            return "(" + x + " > 0)";
        case ActivationKind::LeakyRelu:
            return "np.where(" + x + " > 0, 1, " + numberText(activation.slope) + ")";
        case ActivationKind::Relu6:
            return "((" + x + " > 0) & (" + x + " < 6))";
        case ActivationKind::Sigmoid:
            return "(activated * (1 - activated))";
        case ActivationKind::Tanh:
            return "(1 - activated ** 2)";
        case ActivationKind::Softmax:
            break;
        }
        return {};
    }

    void byHand()
    {
        const bool adds = m_block.has(BlockPlane::Biased), activates = m_block.has(BlockPlane::Activated);
        m_out.line(std::string("x = image") + (adds ? " + bias" : ""));
        if (activates)
            m_out.line("activated = " + activationByHand(*m_block.after().activation, "x", "-1"));
        m_out.line("d = back.astype(np.float64)");
        if (pooling())
            poolingByHand(activates ? "activated" : "x");
        if (activates && m_block.after().activation->kind == ActivationKind::Softmax)
            m_out.line(Phase::Activate, "d = activated * (d - (activated * d).sum(axis=-1, keepdims=True))");
        else if (activates)
            m_out.line(Phase::Activate, "d = d * " + slope("x"));
        if (adds)
            m_out.line(Phase::Bias, "dbias = d.sum(axis=(0, 1, 2))");
        m_out.line("doutput = d");
    }

    /// Window by window: a maximum's gradient to the first of the largest, a mean's to all alike.
    void poolingByHand(const std::string &before)
    {
        const PoolingGeometry &p = *pooling();
        const auto indices = [](const char *name, const AxisGeometry &axis) {
            return std::string(name) + " * " + text(axis.stride) + " - " + text(axis.padBefore);
        };
        m_out.line("dwindow, d = d, np.zeros(image.shape)");
        m_out.line("for n, y, x0, k in np.ndindex(dwindow.shape):");
        m_out.line("    cells = [(n, y * " + text(p.height.stride) + " - " + text(p.height.padBefore) + " + i * " +
                   text(p.height.dilation) + ", " + indices("x0", p.width) + " + j * " + text(p.width.dilation) +
                   ", k * " + text(p.channelWindow) + " + c)");
        m_out.line("        for i in range(" + text(p.height.filterSize) + ") for j in range(" +
                   text(p.width.filterSize) + ") for c in range(" + text(p.channelWindow) + ")]");
        m_out.line("    inside = [c for c in cells if 0 <= c[1] < " + text(m_g.height.outSize) + " and 0 <= c[2] < " +
                   text(m_g.width.outSize) + "]");
        if (isMax()) {
            m_out.line(Phase::Pool, "    d[max(inside, key=lambda c: " + before + "[c])] += dwindow[n, y, x0, k]");
            return;
        }
        const std::string divisor = p.torch && p.torch->divisorOverride   ? text(*p.torch->divisorOverride)
                                    : p.torch && p.torch->countIncludePad ? "len(cells)"
                                                                          : "len(inside)";
        m_out.line("    for c in inside:");
        m_out.line(Phase::Pool, "        d[c] += dwindow[n, y, x0, k] / " + divisor);
    }

    void markLibraryCall()
    {
        for (const Phase phase : {Phase::Pool, Phase::Activate, Phase::Bias})
            m_out.mark(phase);
    }

    void withTensorFlow()
    {
        const bool adds = m_block.has(BlockPlane::Biased);
        m_out.line("x = tf.constant(image)");
        if (adds)
            m_out.line("b = tf.constant(bias)");
        m_out.line("with tf.GradientTape() as tape:");
        m_out.line(adds ? "    tape.watch([x, b])" : "    tape.watch(x)");
        m_out.line(adds ? "    y = tf.nn.bias_add(x, b)" : "    y = x");
        if (const std::optional<Activation> &activation = m_block.after().activation)
            m_out.line(
                "    y = tf.nn." + std::string(activationName(activation->kind)) + "(y" +
                (activation->kind == ActivationKind::LeakyRelu ? ", alpha=" + numberText(activation->slope) : "") +
                ")");
        if (const PoolingGeometry *p = pooling())
            m_out.line(std::string("    y = tf.nn.") + (isMax() ? "max" : "avg") + "_pool2d(y, " +
                       pythonList({p->height.filterSize, p->width.filterSize}) + ", " +
                       pythonList({p->height.stride, p->width.stride}) + ", \"" +
                       (p->padding == Padding::Same ? "SAME" : "VALID") + "\")");
        markLibraryCall();
        m_out.line(adds ? "doutput, dbias = tape.gradient(y, [x, b], output_gradients=tf.constant(back))"
                        : "doutput = tape.gradient(y, x, output_gradients=tf.constant(back))");
        m_out.line("doutput = doutput.numpy()");
    }

    void withPyTorch()
    {
        const bool adds = m_block.has(BlockPlane::Biased);
        m_out.line("x = torch.from_numpy(image.copy()).permute(0, 3, 1, 2).requires_grad_()");
        if (adds)
            m_out.line("b = torch.from_numpy(bias).requires_grad_()");
        m_out.line(adds ? "y = x + b.reshape(1, -1, 1, 1)" : "y = x");
        if (const std::optional<Activation> &activation = m_block.after().activation)
            m_out.line("y = F." + std::string(activationName(activation->kind)) + "(y" +
                       (activation->kind == ActivationKind::LeakyRelu
                            ? ", negative_slope=" + numberText(activation->slope)
                        : activation->kind == ActivationKind::Softmax ? std::string(", dim=1")
                                                                      : std::string()) +
                       ")");
        if (pooling())
            m_out.line("y = " + torchPoolingCall(*pooling(), "y"));
        markLibraryCall();
        m_out.line("y.backward(torch.from_numpy(back.copy()).permute(0, 3, 1, 2))");
        m_out.line("doutput = x.grad.permute(0, 2, 3, 1).numpy()");
        if (adds)
            m_out.line("dbias = b.grad.numpy()");
    }

    void writeResult()
    {
        if (m_nchw)
            m_out.line("doutput = doutput.transpose(0, 3, 1, 2)");
        if (m_g.outputShape.rank() > 4)
            m_out.line("doutput = doutput.reshape" + pythonTuple(sizesOf(m_g.outputShape)));
        m_out.line();
        m_out.line("# What Conv2D Lab computed; the program checks itself against it.");
        writeGradientAssertion(m_out, "doutput", m_story.doutput(), m_shortened, "expected_doutput");
        if (m_block.has(BlockPlane::Biased))
            writeGradientAssertion(m_out, "dbias", biasGradient(m_story.doutput(), m_g.dataFormat), m_shortened,
                                   "expected_dbias");
        m_out.line("print(doutput)");
    }

    PythonWriter &m_out;
    const OutputGradientStory &m_story;
    const Block &m_block;
    const Geometry &m_g;
    PythonDialect m_dialect;
    bool m_shortened, m_nchw;
};

} // namespace

void writeOutputGradient(PythonWriter &writer, const OutputGradientStory &story, PythonDialect dialect, bool shortened)
{
    OutputGradientProgram(writer, story, dialect, shortened).write();
}

} // namespace lab
