// What follows the output, in each dialect: bias, activation, pooling.

#include "core/after/block_cells.h"
#include "core/formats/write/python_writer.h"
#include "core/tensor/index_text.h"
#include "core/tensor/number_text.h"

namespace lab {
namespace {

class Tail
{
public:
    Tail(PythonWriter &out, const Block &block, PythonDialect dialect, Grain grain, bool shortened)
        : m_out(out), m_block(block), m_g(block.convolution().geometry()), m_dialect(dialect), m_shortened(shortened),
          m_nchw(m_g.dataFormat == DataFormat::Nchw),
          m_loops(dialect == PythonDialect::NumPy && grain != Grain::Phase && m_g.outputShape.rank() == 4),
          m_fine(m_loops && grain == Grain::Fine)
    {
    }

    void write()
    {
        const std::vector<Tensor> values = m_block.valuesFrom(expectedOutput(m_block.convolution()));
        const std::vector<BlockPlane> planes = m_block.planes();
        m_before = "output";
        for (std::size_t i = 1; i < planes.size(); ++i) {
            m_out.line();
            m_out.line("# Then " + planeTitle(m_block, planes[i]));
            writePlane(planes[i]);
            m_before = tailName(planes[i]);
            m_out.lines(arrayStatement("expected_" + m_before, values[i], m_shortened));
            m_out.line(assertion(planes[i]));
            m_out.line("print(" + m_before + ")");
        }
    }

private:
    void writePlane(BlockPlane plane)
    {
        switch (plane) {
        case BlockPlane::Convolved:
            break;
        case BlockPlane::Biased:
            bias();
            break;
        case BlockPlane::Activated:
            if (m_loops && m_block.after().activation->kind != ActivationKind::Softmax)
                loop(Phase::Activate, "activated", activation(m_before + place()));
            else
                m_out.line(Phase::Activate, "activated = " + activation(m_before));
            break;
        case BlockPlane::Pooled:
            pooling();
            break;
        }
    }

    [[nodiscard]] std::string place() const { return m_nchw ? "[n, k, y, x]" : "[n, y, x, k]"; }

    /// `name` filled number by number, in the order of the steps.
    void loop(Phase phase, const std::string &name, const std::string &number)
    {
        m_out.line(name + " = np.empty_like(output)");
        m_out.line("for n, y, x, k in np.ndindex" +
                   pythonTuple({m_g.batch, m_g.height.outSize, m_g.width.outSize, m_g.outChannels}) + ":");
        m_out.line(phase, "    " + name + place() + " = " + number);
    }

    void bias()
    {
        m_out.lines(arrayStatement("bias", *m_block.after().bias, m_shortened));
        if (m_dialect == PythonDialect::TensorFlow)
            m_out.line(Phase::Bias, std::string("biased = tf.nn.bias_add(output, bias, data_format=\"") +
                                        (m_nchw ? "NCHW" : "NHWC") + "\")");
        else if (m_loops)
            loop(Phase::Bias, "biased", "output" + place() + " + bias[k]");
        else
            m_out.line(Phase::Bias, m_nchw ? "biased = output + bias.reshape(-1, 1, 1)" : "biased = output + bias");
    }

    [[nodiscard]] std::string activation(const std::string &x) const
    {
        const Activation &activation = *m_block.after().activation;
        const std::string name(activationName(activation.kind)), slope = numberText(activation.slope);
        const bool leaky = activation.kind == ActivationKind::LeakyRelu;
        const std::string axis = m_nchw ? "-3" : "-1";
        switch (m_dialect) {
        case PythonDialect::NumPy:
            return activationByHand(activation, x, axis);
        case PythonDialect::TensorFlow:
            return "tf.nn." + name + '(' + x + (leaky ? ", alpha=" + slope : "") +
                   (activation.kind == ActivationKind::Softmax ? ", axis=" + axis : "") + ')';
        case PythonDialect::Keras:
            return "np.asarray(keras.activations." + name + '(' + x + (leaky ? ", negative_slope=" + slope : "") +
                   (activation.kind == ActivationKind::Softmax ? ", axis=" + axis : "") + "))";
        case PythonDialect::PyTorch:
            return (activation.kind == ActivationKind::Sigmoid || activation.kind == ActivationKind::Tanh ? "torch."
                                                                                                          : "F.") +
                   name + "(torch.from_numpy(" + x + ')' + (leaky ? ", negative_slope=" + slope : "") +
                   (activation.kind == ActivationKind::Softmax ? ", dim=" + axis : "") + ").numpy()";
        }
        return {};
    }

    void pooling()
    {
        const PoolingGeometry &p = *m_block.pooling();
        const bool largest = p.kind == PoolKind::Max, plain = !p.torch && p.channelWindow == 1;
        const std::string name = largest ? "max" : "avg";
        if (m_dialect == PythonDialect::TensorFlow && plain && (largest || p.padding != Padding::Explicit)) {
            m_out.line(Phase::Pool, "pooled = tf.nn." + name + "_pool2d(" + m_before +
                                        ", ksize=" + pythonList({p.height.filterSize, p.width.filterSize}) +
                                        ", strides=" + pythonList({p.height.stride, p.width.stride}) + ", padding=" +
                                        padding(p) + ", data_format=\"" + (m_nchw ? "NCHW" : "NHWC") + "\")");
        } else if (m_dialect == PythonDialect::Keras && plain && p.padding != Padding::Explicit) {
            m_out.line(Phase::Pool, std::string("pooled = np.asarray(keras.layers.") +
                                        (largest ? "MaxPooling2D" : "AveragePooling2D") +
                                        "(pool_size=" + pythonPair(p.height.filterSize, p.width.filterSize) +
                                        ", strides=" + pythonPair(p.height.stride, p.width.stride) + ", padding=\"" +
                                        (p.padding == Padding::Same ? "same" : "valid") + "\", data_format=\"" +
                                        (m_nchw ? "channels_first" : "channels_last") + "\")(" + m_before + "))");
        } else if (m_dialect == PythonDialect::PyTorch && p.channelWindow == 1 &&
                   (p.torch || p.padding == Padding::Valid)) {
            const std::string image = "torch.from_numpy(" + m_before + ')' + (m_nchw ? "" : ".permute(0, 3, 1, 2)");
            m_out.line(Phase::Pool,
                       "pooled = " + torchPoolingCall(p, image) + (m_nchw ? "" : ".permute(0, 2, 3, 1)") + ".numpy()");
        } else {
            poolingByHand(p);
        }
    }

    [[nodiscard]] std::string padding(const PoolingGeometry &p) const
    {
        if (p.padding != Padding::Explicit)
            return p.padding == Padding::Same ? "\"SAME\"" : "\"VALID\"";
        const auto pads = [](const AxisGeometry &axis) {
            return '[' + text(axis.padBefore) + ", " + text(axis.padAfter) + ']';
        };
        const std::string spatial = pads(p.height) + ", " + pads(p.width);
        return m_nchw ? "[[0, 0], [0, 0], " + spatial + "]" : "[[0, 0], " + spatial + ", [0, 0]]";
    }

    /// Loops over the pooled numbers; what pads a maximum is never the largest, what pads a mean is not counted.
    void poolingByHand(const PoolingGeometry &p)
    {
        const bool largest = p.kind == PoolKind::Max;
        const bool counted = p.torch && p.torch->countIncludePad;
        const auto pads = [](const AxisGeometry &axis) { return pythonPair(axis.padBefore, axis.padAfter); };
        m_out.line("image = np.pad(np.asarray(" + m_before + ")" + (m_nchw ? ".transpose(0, 2, 3, 1)" : "") +
                   ", [(0, 0), " + pads(p.height) + ", " + pads(p.width) + ", (0, 0)], constant_values=" +
                   (largest   ? "-np.inf"
                    : counted ? "0"
                              : "np.nan") +
                   ")");
        const std::string size = pythonTuple({p.batch, p.height.outSize, p.width.outSize, p.outChannels});
        m_out.line("pooled = np." + (m_fine ? "full(" + size + ", " + (largest ? "-np.inf" : "0") : "empty(" + size) +
                   ", dtype=np.float" + (m_fine && !largest ? "64" : "32") + ")");
        m_out.line("for n, y, x, k in np.ndindex(pooled.shape):");
        const auto slice = [](const char *name, const AxisGeometry &axis) {
            const std::string start = axis.stride == 1 ? name : text(axis.stride) + " * " + name;
            return start + ":" + start + " + " + text(axis.effectiveSize) +
                   (axis.dilation == 1 ? "" : ":" + text(axis.dilation));
        };
        const std::string channel = text(p.channelWindow);
        m_out.line("    window = image[n, " + slice("y", p.height) + ", " + slice("x", p.width) + ", " +
                   (p.channelWindow == 1 ? "k" : channel + " * k:" + channel + " * (k + 1)") + "]");
        const std::string count = p.torch && p.torch->divisorOverride ? text(*p.torch->divisorOverride)
                                  : counted                           ? "window.size"
                                                                      : "np.sum(~np.isnan(window))";
        if (m_fine) {
            m_out.line("    for number in window.ravel():");
            m_out.line(Phase::Pool, largest ? "        pooled[n, y, x, k] = max(pooled[n, y, x, k], number)"
                                            : "        pooled[n, y, x, k] += np.nan_to_num(number) / " + count);
        } else {
            m_out.line(Phase::Pool, "    pooled[n, y, x, k] = " +
                                        (largest ? "window.max()" : "np.nansum(window, dtype=np.float64) / " + count));
        }
        if (m_nchw)
            m_out.line("pooled = pooled.transpose(0, 3, 1, 2)");
    }

    [[nodiscard]] std::string assertion(BlockPlane plane) const
    {
        const std::string expected = "expected_" + m_before;
        const After &after = m_block.after();
        const bool whole =
            isExact(m_block.convolution()) && (!after.bias || isWholeTensor(*after.bias)) &&
            (!after.activation || plane == BlockPlane::Biased || after.activation->kind == ActivationKind::Relu ||
             after.activation->kind == ActivationKind::Relu6) &&
            !(plane == BlockPlane::Pooled && m_block.pooling()->kind == PoolKind::Average);
        if (whole)
            return "assert np.array_equal(" + m_before + ", " + expected + ")";
        return "np.testing.assert_allclose(" + m_before + ", " + expected +
               ", rtol=1e-5, atol=" + numberText(assertionBound(m_block.convolution()) + 1e-6) + ")";
    }

    PythonWriter &m_out;
    const Block &m_block;
    const Geometry &m_g;
    PythonDialect m_dialect;
    bool m_shortened, m_nchw;
    bool m_loops, m_fine; ///< one number, or one cell of a window, a pass: as the steps are
    std::string m_before;
};

} // namespace

std::string activationByHand(const Activation &activation, const std::string &x, const std::string &axis)
{
    switch (activation.kind) {
    case ActivationKind::Relu:
        return "np.maximum(" + x + ", 0)";
    case ActivationKind::LeakyRelu:
        return "np.where(" + x + " > 0, " + x + ", " + numberText(activation.slope) + " * " + x + ")";
    case ActivationKind::Relu6:
        return "np.clip(" + x + ", 0, 6)";
    case ActivationKind::Sigmoid:
        return "1 / (1 + np.exp(-" + x + "))";
    case ActivationKind::Tanh:
        return "np.tanh(" + x + ")";
    case ActivationKind::Softmax: {
        const std::string less = x + " - " + x + ".max(axis=" + axis + ", keepdims=True)";
        return "np.exp(" + less + ") / np.exp(" + less + ").sum(axis=" + axis + ", keepdims=True)";
    }
    }
    return {};
}

std::string torchPoolingCall(const PoolingGeometry &p, const std::string &image)
{
    const bool largest = p.kind == PoolKind::Max;
    std::string call = std::string("F.") + (largest ? "max" : "avg") + "_pool2d(" + image + ", " +
                       pythonPair(p.height.filterSize, p.width.filterSize) +
                       ", stride=" + pythonPair(p.height.stride, p.width.stride) +
                       ", padding=" + pythonPair(p.height.padBefore, p.width.padBefore);
    if (p.torch) {
        call += std::string(", ceil_mode=") + (p.torch->ceilMode ? "True" : "False");
        if (largest)
            call += ", dilation=" + pythonPair(p.height.dilation, p.width.dilation);
        else
            call += std::string(", count_include_pad=") + (p.torch->countIncludePad ? "True" : "False") +
                    (p.torch->divisorOverride ? ", divisor_override=" + text(*p.torch->divisorOverride) : "");
    }
    return call + ')';
}

std::string_view tailName(BlockPlane plane)
{
    switch (plane) {
    case BlockPlane::Convolved:
        return "output";
    case BlockPlane::Biased:
        return "biased";
    case BlockPlane::Activated:
        return "activated";
    case BlockPlane::Pooled:
        return "pooled";
    }
    return {};
}

void writeTail(PythonWriter &writer, const Walkthrough &walkthrough, PythonDialect dialect, bool shortened)
{
    if (const Block *block = walkthrough.story().block())
        Tail(writer, *block, dialect, walkthrough.options().grain, shortened).write();
}

} // namespace lab
