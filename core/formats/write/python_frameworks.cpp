// The programs that call a library: TensorFlow, Keras, PyTorch.

#include "core/formats/write/python_writer.h"
#include "core/tensor/index_text.h"

#include <algorithm>

namespace lab {

namespace {

bool isNchw(const Geometry &g)
{
    return g.dataFormat == DataFormat::Nchw;
}

/// A list of four for height and width, in the order of the data format.
std::string four(const Geometry &g, Index height, Index width)
{
    return isNchw(g) ? pythonList({1, 1, height, width}) : pythonList({1, height, width, 1});
}

std::string pads(const AxisGeometry &axis)
{
    return "[" + text(axis.padBefore) + ", " + text(axis.padAfter) + "]";
}

bool isPadded(const Geometry &g)
{
    return g.height.padBefore + g.height.padAfter + g.width.padBefore + g.width.padAfter > 0;
}

void writeHead(PythonWriter &out, const Convolution &convolution, const std::string &library, bool shortened)
{
    const Conv2DCall &call = convolution.call();
    if (std::max({call.input.size(), call.filter.size(), convolution.geometry().outputCount()}) > 4096)
        out.line("import base64");
    out.line("import numpy as np");
    out.lines(library);
    out.line();
    out.lines(callStatements(convolution, shortened));
    out.line();
}

std::string paddingArgument(const Geometry &g)
{
    switch (g.padding) {
    case Padding::Valid:
        return "\"VALID\"";
    case Padding::Same:
        return "\"SAME\"";
    case Padding::Explicit:
        break;
    }
    const std::string spatial = pads(g.height) + ", " + pads(g.width);
    return isNchw(g) ? "[[0, 0], [0, 0], " + spatial + "]" : "[[0, 0], " + spatial + ", [0, 0]]";
}

/// The documented steps with TensorFlow's own words for them. One group; several would need them once a group.
void writeThreeSteps(PythonWriter &out, const Geometry &g)
{
    out.line();
    out.line("# The three steps of the documentation, by hand");
    const bool nchw = isNchw(g), merged = g.inputShape.rank() > 4;
    std::string image = merged ? "tf.reshape(inputs, " +
                                     (nchw ? pythonList({g.batch, g.inChannels, g.height.inSize, g.width.inSize})
                                           : pythonList({g.batch, g.height.inSize, g.width.inSize, g.inChannels})) +
                                     ")"
                               : "inputs";
    if (nchw)
        image = "tf.transpose(" + image + ", [0, 2, 3, 1])";
    if (g.padding == Padding::Explicit && isPadded(g))
        image = "tf.pad(" + image + ", [[0, 0], " + pads(g.height) + ", " + pads(g.width) + ", [0, 0]])";
    out.line(Phase::Flatten, "flat = tf.reshape(filters, " + pythonList({g.taps(), g.outChannels}) + ")");
    out.mark(Phase::Extract);
    out.line("patches = tf.image.extract_patches(");
    out.line("    " + image + ", sizes=" + pythonList({1, g.height.filterSize, g.width.filterSize, 1}) + ",");
    out.line("    strides=" + pythonList({1, g.height.stride, g.width.stride, 1}) +
             ", rates=" + pythonList({1, g.height.dilation, g.width.dilation, 1}) + ",");
    out.line(std::string("    padding=") + (g.padding == Padding::Same ? "\"SAME\"" : "\"VALID\"") + ")");
    out.line(Phase::Multiply,
             "rows = tf.matmul(tf.reshape(patches, " + pythonList({g.positions(), g.taps()}) + "), flat)");
    std::string shaped =
        "tf.reshape(rows, " + pythonList({g.batch, g.height.outSize, g.width.outSize, g.outChannels}) + ")";
    if (nchw)
        shaped = "tf.transpose(" + shaped + ", [0, 3, 1, 2])";
    if (merged)
        shaped = "tf.reshape(" + shaped + ", " + pythonList(sizesOf(g.outputShape)) + ")";
    out.line(Phase::Reshape, "by_hand = " + shaped);
    out.line("np.testing.assert_allclose(by_hand, output, rtol=1e-4, atol=1e-4)");
}

/// The output where it has no numbers: `library` refuses such a call, so the program does not make it.
void writeEmptyOutput(PythonWriter &out, const Convolution &convolution, const std::string &library, bool shortened)
{
    const Geometry &g = convolution.geometry();
    for (const Phase phase : {Phase::Call, Phase::Flatten, Phase::Extract, Phase::Multiply, Phase::Reshape})
        out.mark(phase);
    out.line("# The output has no numbers. " + library + " refuses such a call, TensorFlow allows it; it is not made.");
    out.line("output = np.zeros(" + pythonTuple(sizesOf(g.outputShape)) + ", dtype=np.float32)");
    writeAssertion(out, convolution, "output", shortened);
}

/// tf.nn.conv1d, whose tensors have no height. It takes no list of zeros: these are added first.
void writeRow(PythonWriter &out, const Convolution &convolution, bool shortened)
{
    const Geometry &g = convolution.geometry();
    const bool nchw = isNchw(g), padded = g.padding == Padding::Explicit && isPadded(g);
    std::string row = nchw ? "inputs[:, :, 0]" : "inputs[:, 0]";
    if (padded)
        row = "tf.pad(" + row +
              (nchw ? ", [[0, 0], [0, 0], " + pads(g.width) + "])" : ", [[0, 0], " + pads(g.width) + ", [0, 0]])");
    out.line("# A row of numbers: no axis for the height.");
    out.line("output = tf.nn.conv1d(");
    out.line("    " + row + ", filters[0],");
    out.line("    stride=" + text(g.width.stride) + ", padding=\"" + (g.padding == Padding::Same ? "SAME" : "VALID") +
             "\",");
    out.line(std::string("    data_format=\"") + (nchw ? "NCW" : "NWC") + "\", dilations=" + text(g.width.dilation) +
             ")");
    writeAssertion(out, convolution, std::string("tf.expand_dims(output, ") + (nchw ? "2" : "1") + ").numpy()",
                   shortened);
}

} // namespace

void writeTensorFlow(PythonWriter &out, const Convolution &convolution, bool shortened, Operation operation)
{
    const Geometry &g = convolution.geometry();
    writeHead(out, convolution, "import tensorflow as tf\n", shortened);
    if (isNchw(g))
        out.line("# TensorFlow's own CPU kernel takes NHWC only; NCHW needs a GPU or oneDNN.");
    for (const Phase phase : {Phase::Call, Phase::Flatten, Phase::Extract, Phase::Multiply, Phase::Reshape})
        out.mark(phase);
    if (operation == Operation::Conv1D)
        return writeRow(out, convolution, shortened);
    const bool isDepthwise = operation == Operation::DepthwiseConv2D;
    if (isDepthwise)
        out.line("# Its filter is [height, width, in, multiplier]: the numbers of the grouped one, in the same order.");
    out.line("output = tf.nn." + std::string(operationName(operation)) + '(');
    out.line("    inputs, filters" +
             (isDepthwise ? ".reshape" + pythonTuple({g.height.filterSize, g.width.filterSize, g.inChannels,
                                                      g.inChannels > 0 ? g.outChannels / g.inChannels : 0})
                          : std::string()) +
             ',');
    out.line("    strides=" + four(g, g.height.stride, g.width.stride) + ",");
    out.line("    padding=" + paddingArgument(g) + ",");
    out.line(std::string("    data_format=\"") + (isNchw(g) ? "NCHW" : "NHWC") + "\",");
    out.line("    dilations=" +
             (isDepthwise ? pythonList({g.height.dilation, g.width.dilation})
                          : four(g, g.height.dilation, g.width.dilation)) +
             ")");
    if (g.groups == 1 && g.outputCount() > 0)
        writeThreeSteps(out, g);
    writeAssertion(out, convolution, "output.numpy()", shortened);
}

void writeKeras(PythonWriter &out, const Convolution &convolution, bool shortened, Operation operation)
{
    const Geometry &g = convolution.geometry();
    writeHead(out, convolution, "import keras\n", shortened);
    if (g.outputCount() == 0)
        return writeEmptyOutput(out, convolution, "Keras", shortened);
    const std::string format = isNchw(g) ? "channels_first" : "channels_last";
    const bool strided = g.height.stride > 1 || g.width.stride > 1;
    const bool spread = strided && (g.height.dilation > 1 || g.width.dilation > 1);
    Index filterHeight = g.height.filterSize, filterWidth = g.width.filterSize;
    std::string weights = "filters";
    if (spread) {
        out.line("# Keras takes no stride together with a dilation, so the filter is spread by zeros first.");
        out.line("spread = np.zeros(" +
                 pythonTuple({g.height.effectiveSize, g.width.effectiveSize, g.groupInChannels, g.outChannels}) +
                 ", dtype=np.float32)");
        out.line(Phase::Flatten,
                 "spread[::" + text(g.height.dilation) + ", ::" + text(g.width.dilation) + "] = filters");
        weights = "spread";
        filterHeight = g.height.effectiveSize;
        filterWidth = g.width.effectiveSize;
    }
    std::string image = "inputs";
    if (g.inputShape.rank() > 4) {
        out.line("image = inputs.reshape" +
                 (isNchw(g) ? pythonTuple({g.batch, g.inChannels, g.height.inSize, g.width.inSize})
                            : pythonTuple({g.batch, g.height.inSize, g.width.inSize, g.inChannels})));
        image = "image";
    }
    const bool padded = g.padding == Padding::Explicit && isPadded(g);
    if (padded) {
        out.line(Phase::Extract, "image = keras.layers.ZeroPadding2D((" +
                                     pythonPair(g.height.padBefore, g.height.padAfter) + ", " +
                                     pythonPair(g.width.padBefore, g.width.padAfter) + "), data_format=\"" + format +
                                     "\")(" + image + ")");
        image = "image";
    }
    out.mark(Phase::Call);
    // The layer takes one stride for both axes.
    const bool isDepthwise = operation == Operation::DepthwiseConv2D && g.height.stride == g.width.stride && !spread;
    const Index multiplier = isDepthwise ? g.outChannels / g.inChannels : 0;
    if (isDepthwise)
        weights += ".reshape" + pythonTuple({filterHeight, filterWidth, g.inChannels, multiplier});
    out.line(isDepthwise ? "layer = keras.layers.DepthwiseConv2D(" : "layer = keras.layers.Conv2D(");
    out.line("    " + (isDepthwise ? "depth_multiplier=" + text(multiplier) : "filters=" + text(g.outChannels)) +
             ", kernel_size=" + pythonPair(filterHeight, filterWidth) +
             ", strides=" + pythonPair(g.height.stride, g.width.stride) + ",");
    out.line(std::string("    padding=") + (g.padding == Padding::Same ? "\"same\"" : "\"valid\"") +
             ", data_format=\"" + format + "\",");
    out.line("    dilation_rate=" + (spread ? pythonPair(1, 1) : pythonPair(g.height.dilation, g.width.dilation)) +
             (isDepthwise ? "" : ", groups=" + text(g.groups)) + ", use_bias=False)");
    out.line("layer.build(" + image + ".shape)");
    if (!spread)
        out.mark(Phase::Flatten);
    out.line("layer.set_weights([" + weights + "])");
    if (!padded)
        out.mark(Phase::Extract);
    out.mark(Phase::Multiply);
    out.mark(Phase::Reshape);
    out.line("output = np.asarray(layer(" + image + "))" +
             (g.inputShape.rank() > 4 ? ".reshape" + pythonTuple(sizesOf(g.outputShape)) : std::string{}));
    writeAssertion(out, convolution, "output", shortened);
}

void writePyTorch(PythonWriter &out, const Convolution &convolution, bool shortened)
{
    const Geometry &g = convolution.geometry();
    writeHead(out, convolution, "import torch\nimport torch.nn.functional as F\n", shortened);
    if (g.outputCount() == 0)
        return writeEmptyOutput(out, convolution, "PyTorch", shortened);
    std::string image = "torch.from_numpy(inputs)";
    if (g.inputShape.rank() > 4)
        image += ".reshape" + (isNchw(g) ? pythonTuple({g.batch, g.inChannels, g.height.inSize, g.width.inSize})
                                         : pythonTuple({g.batch, g.height.inSize, g.width.inSize, g.inChannels}));
    if (!isNchw(g))
        image += ".permute(0, 3, 1, 2)";
    out.line("# PyTorch wants images as NCHW and filters as [out, in, height, width].");
    out.line(Phase::Call, "x = " + image);
    out.line(Phase::Flatten, "w = torch.from_numpy(filters).permute(3, 2, 0, 1)");
    const bool symmetric = g.height.padBefore == g.height.padAfter && g.width.padBefore == g.width.padAfter;
    if (!symmetric) {
        out.line("# More zeros on one side than on the other: padded by hand.");
        out.line(Phase::Extract,
                 "x = F.pad(x, " +
                     pythonTuple({g.width.padBefore, g.width.padAfter, g.height.padBefore, g.height.padAfter}) + ")");
    } else {
        out.mark(Phase::Extract);
    }
    out.line(Phase::Multiply,
             "y = F.conv2d(x, w, stride=" + pythonPair(g.height.stride, g.width.stride) +
                 ", padding=" + (symmetric ? pythonPair(g.height.padBefore, g.width.padBefore) : pythonPair(0, 0)) +
                 ", dilation=" + pythonPair(g.height.dilation, g.width.dilation) + ", groups=" + text(g.groups) + ")");
    std::string shaped = isNchw(g) ? "y" : "y.permute(0, 2, 3, 1)";
    if (g.inputShape.rank() > 4)
        shaped += ".reshape" + pythonTuple(sizesOf(g.outputShape));
    out.line(Phase::Reshape, "output = " + shaped + ".numpy()");
    writeAssertion(out, convolution, "output", shortened);
}

} // namespace lab
