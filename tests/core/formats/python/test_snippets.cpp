// Snippets in the ways people write them: shapes, types, values, the call and its turn.

#include "core/conv/conv2d.h"
#include "core/formats/python/python_reader.h"
#include "core/lesson/picture.h"
#include "core/tensor/number_text.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace lab;

namespace {

/// "float32[2, 2]: 1 2 3 4" of the array `name`, or why there is none.
QString arrayText(const PythonReading &read, const QString &name)
{
    for (const PythonArray &array : read.arrays) {
        if (array.array.name != name.toStdString())
            continue;
        QString text = QString::fromUtf8(typeName(array.array.type).data()) +
                       QString::fromStdString(array.array.shape.text()) + ':';
        for (Index i = 0; i < array.array.size() && i < 12; ++i)
            text += ' ' + QString::fromStdString(array.array.textAt(i));
        return text;
    }
    return read.refusals.empty() ? "no such array"
                                 : QString::fromStdString("refused: " + read.refusals.front().reason.english());
}

/// "SAME [1, 2, 2, 1]: 4 2 2 1": padding, output shape and values of a call.
QString callText(const PythonCall &call)
{
    const Result<Convolution> convolution = Convolution::of(call.call);
    if (!convolution)
        return "refused";
    QString text = QString::fromStdString(call.call.arguments.padding.word);
    for (const auto &pair : call.call.arguments.padding.pairs)
        text += QString("(%1,%2)").arg(pair[0]).arg(pair[1]);
    text += ' ' + QString::fromStdString(convolution->geometry().outputShape.text());
    if (call.drawn)
        return text + " drawn";
    text += ':';
    const Tensor output = conv2d(*convolution);
    for (Index i = 0; i < output.size() && i < 9; ++i)
        text += ' ' + QString::fromStdString(numberText(output[i]));
    return text;
}

struct Row {
    const char *code;
    const char *name; ///< of an array, or "call"
    const char *wanted;
};

const std::vector<Row> &rows()
{
    static const std::vector<Row> table{
        // Literals
        {"x = np.array([1, 2, 3])", "x", "int64[3]: 1 2 3"},
        {"x = np.array([1., 2, 3])", "x", "float64[3]: 1 2 3"},
        {"x = np.array([[1,2],[3,4]], dtype=np.float32)", "x", "float32[2, 2]: 1 2 3 4"},
        {"x = np.array(((1, 2), (3, 4)), 'float32')", "x", "float32[2, 2]: 1 2 3 4"},
        {"x = np.array([0x10, 0b11, 0o17, 1_000])", "x", "int64[4]: 16 3 15 1000"},
        {"x = np.array([1e3, -2.5E-1, .5, 5.])", "x", "float64[4]: 1000 -0.25 0.5 5"},
        {"x = np.array([+1, -1, --1, -+-1])", "x", "int64[4]: 1 -1 1 1"},
        {"x = np.array([np.nan, np.inf, -np.inf, float('nan'), float('-inf')])", "x",
         "float64[5]: nan inf -inf nan -inf"},
        {"x = np.array([-0.0, 0.1])", "x", "float64[2]: -0.0 0.1"},
        {"x = np.array([True, False])", "x", "bool[2]: true false"},
        {"x = np.array([True, 2])", "x", "int64[2]: 1 2"},
        {"x = [[1, 2], [3, 4]]", "x", "int64[2, 2]: 1 2 3 4"},
        {"x = np.array([[1, 2],\n              # a comment\n              [3, 4],\n             ])", "x",
         "int64[2, 2]: 1 2 3 4"},
        {"x = \\\n  np.array([1,\n 2])", "x", "int64[2]: 1 2"},
        {"x = np.array([1, 2]); y = x", "y", "int64[2]: 1 2"},
        {"a = b = np.zeros(2)", "b", "float64[2]: 0 0"},
        {"x, y = np.zeros(2), np.ones(1)", "y", "float64[1]: 1"},
        {"(x, y) = [[1], [2]]\nz = np.array([x, y])", "z", "int64[2, 1]: 1 2"},
        {"x = np.array([[1]*3]*2)", "x", "int64[2, 3]: 1 1 1 1 1 1"},
        {"x = np.array([0]*2 + [1]*2)", "x", "int64[4]: 0 0 1 1"},
        {"x = np.array([2**3, 2**-1, 7//2, 7%4, -7//2, -7%4])", "x", "float64[6]: 8 0.5 3 3 -4 1"},
        {"x = np.array([1/9.]*2, dtype=np.float32)", "x", "float32[2]: 0.11111111 0.11111111"},
        {"x = np.array(range(4))", "x", "int64[4]: 0 1 2 3"},
        // Generators, dataclasses
        {"def f(n):\n    for i in range(n):\n        yield i * i\nx = np.array([*f(4)])", "x", "int64[4]: 0 1 4 9"},
        {"def f():\n    yield from [1, 2]\n    yield 3\nx = np.array(list(f()))", "x", "int64[3]: 1 2 3"},
        {"def f():\n    n = 0\n    while True:\n        yield n\n        n += 1\ng = f()\n"
         "x = np.array([next(g), next(g), next(g)])",
         "x", "int64[3]: 0 1 2"},
        {"def f(a):\n    for row in a:\n        yield row\n        row += 1\na = np.zeros((2, 1))\n"
         "for r in f(a):\n    r *= 5\nx = a",
         "x", "float64[2, 1]: 1 1"},
        {"@dataclass\nclass C:\n    a: int\n    b: int = 5\nc = C(3)\nx = np.array([c.a, c.b, C(a=1, b=2).b])", "x",
         "refused: the name dataclass is unknown: nothing above gives it a value"},
        {"from dataclasses import dataclass\n@dataclass\nclass C:\n    a: int\n    b: int = 5\nc = C(3)\n"
         "x = np.array([c.a, c.b, C(a=1, b=2).b])",
         "x", "int64[3]: 3 5 2"},
        // TensorFlow
        {"x = tf.constant([1, 2])", "x", "int32[2]: 1 2"},
        {"x = tf.constant([1., 2])", "x", "float32[2]: 1 2"},
        {"x = tf.constant([1, 2], dtype=tf.float32)", "x", "float32[2]: 1 2"},
        {"x = tf.constant([1, 2], tf.float64)", "x", "float64[2]: 1 2"},
        {"x = tf.constant(3.0, shape=[2, 2])", "x", "float32[2, 2]: 3 3 3 3"},
        {"x = tf.constant([1, 2, 3, 4], shape=(2, 2), name='x')", "x", "int32[2, 2]: 1 2 3 4"},
        {"x = tf.constant(np.ones((1, 2)))", "x", "float64[1, 2]: 1 1"},
        {"x = tf.Variable([[1.0]], dtype=tf.float32, name=\"w\")", "x", "float32[1, 1]: 1"},
        {"x = tf.convert_to_tensor([1.5])", "x", "float32[1]: 1.5"},
        {"x = tf.zeros([2])", "x", "float32[2]: 0 0"},
        {"x = tf.ones((1, 2), tf.int32)", "x", "int32[1, 2]: 1 1"},
        {"x = tf.fill([2], 9)", "x", "int32[2]: 9 9"},
        {"x = tf.eye(2)", "x", "float32[2, 2]: 1 0 0 1"},
        {"x = tf.range(3)", "x", "int32[3]: 0 1 2"},
        {"x = tf.range(1, 4, dtype=tf.float32)", "x", "float32[3]: 1 2 3"},
        {"x = tf.cast([1, 2], tf.float32)", "x", "float32[2]: 1 2"},
        {"x = tf.reshape(tf.range(4), [2, -1])", "x", "int32[2, 2]: 0 1 2 3"},
        {"x = tf.expand_dims(tf.ones([2]), axis=-1)", "x", "float32[2, 1]: 1 1"},
        {"x = tf.squeeze(tf.ones([1, 2, 1]))", "x", "float32[2]: 1 1"},
        {"x = tf.transpose(tf.constant([[1., 2.]]))", "x", "float32[2, 1]: 1 2"},
        {"x = tf.transpose(tf.reshape(tf.range(6), [1, 2, 3]), perm=[2, 0, 1])", "x", "int32[3, 1, 2]: 0 3 1 4 2 5"},
        {"x = tf.ones([2])[tf.newaxis, :, None]", "x", "float32[1, 2, 1]: 1 1"},
        {"x = tf.constant([1., 2.]) * 2 + 1", "x", "float32[2]: 3 5"},
        {"x = tf.pad(tf.ones([1, 1]), [[1, 0], [0, 1]])", "x", "float32[2, 2]: 0 0 1 0"},
        {"x = tf.stack([tf.zeros(2), tf.ones(2)], axis=1)", "x", "float32[2, 2]: 0 1 0 1"},
        {"x = tf.concat([[1.], [2.]], 0)", "x", "float32[2]: 1 2"},
        {"import tensorflow.compat.v1 as tf\nx = tf.ones([1])", "x", "float32[1]: 1"},
        {"s = tf.shape(tf.ones([2, 3]))\nx = tf.reshape(tf.range(6), s)", "x", "int32[2, 3]: 0 1 2 3 4 5"},
        {"x = tf.ones([2, 3])\ny = np.zeros(x.shape)", "y", "float64[2, 3]: 0 0 0 0 0 0"},
        {"x = tf.reshape(tf.range(4), tf.ones([2, 2]).get_shape().as_list())", "x", "int32[2, 2]: 0 1 2 3"},
        // NumPy
        {"import numpy\nx = numpy.zeros((1, 2))", "x", "float64[1, 2]: 0 0"},
        {"import numpy as whatever\nx = whatever.ones(2, dtype=int)", "x", "int64[2]: 1 1"},
        {"from numpy import array, float32 as f4\nx = array([1], dtype=f4)", "x", "float32[1]: 1"},
        {"from numpy import *\nx = zeros(2)", "x", "float64[2]: 0 0"},
        {"x = np.full((2,), 7)", "x", "int64[2]: 7 7"},
        {"x = np.full((2, 1), 0.5, dtype='f4')", "x", "float32[2, 1]: 0.5 0.5"},
        {"x = np.identity(2)", "x", "float64[2, 2]: 1 0 0 1"},
        {"x = np.eye(2, 3, k=1)", "x", "float64[2, 3]: 0 1 0 0 0 1"},
        {"x = np.arange(2, 8, 3)", "x", "int64[2]: 2 5"},
        {"x = np.arange(0, 1, 0.25)", "x", "float64[4]: 0 0.25 0.5 0.75"},
        {"x = np.linspace(0, 1, 5)", "x", "float64[5]: 0 0.25 0.5 0.75 1"},
        {"x = np.arange(6).reshape(2, 3).T", "x", "int64[3, 2]: 0 3 1 4 2 5"},
        {"x = np.arange(4).reshape((2, 2)).astype('float32') / 2", "x", "float32[2, 2]: 0 0.5 1 1.5"},
        {"x = np.arange(3)[::-1]", "x", "int64[3]: 2 1 0"},
        {"x = np.arange(12).reshape(3, 4)[1:, ::2]", "x", "int64[2, 2]: 4 6 8 10"},
        {"x = np.arange(12).reshape(3, 4)[-1]", "x", "int64[4]: 8 9 10 11"},
        {"x = np.arange(4)[None, ..., np.newaxis]", "x", "int64[1, 4, 1]: 0 1 2 3"},
        {"x = np.zeros((2, 2)); x[0, 1] = 5; x[1] = 7", "x", "float64[2, 2]: 0 5 7 7"},
        {"x = np.zeros(3)\nx += 2\nx *= 3", "x", "float64[3]: 6 6 6"},
        {"x = np.array([1, 2]) + np.array([[10], [20]])", "x", "int64[2, 2]: 11 12 21 22"},
        {"x = np.array([1, 2]) / 2", "x", "float64[2]: 0.5 1"},
        {"x = np.array([1, 2]) ** 2 - 1", "x", "int64[2]: 0 3"},
        {"x = -np.ones(2)", "x", "float64[2]: -1 -1"},
        {"k = np.ones((3, 3)); k = k / k.sum()", "k",
         "float64[3, 3]: 0.1111111111111111 0.1111111111111111 0.1111111111111111 0.1111111111111111 "
         "0.1111111111111111 0.1111111111111111 0.1111111111111111 0.1111111111111111 0.1111111111111111"},
        {"x = np.stack([np.eye(1), np.zeros((1, 1))], axis=-1)", "x", "float64[1, 1, 2]: 1 0"},
        {"x = np.tile([1, 2], (2, 1))", "x", "int64[2, 2]: 1 2 1 2"},
        {"x = np.repeat([1, 2], 2)", "x", "int64[4]: 1 1 2 2"},
        {"x = np.flip([1, 2, 3])", "x", "int64[3]: 3 2 1"},
        {"x = np.pad(np.ones((1, 1), int), 1)", "x", "int64[3, 3]: 0 0 0 0 1 0 0 0 0"},
        {"x = np.concatenate(([1], [2, 3]))", "x", "int64[3]: 1 2 3"},
        {"x = np.expand_dims(np.ones(2), (0, 2))", "x", "float64[1, 2, 1]: 1 1"},
        {"x = np.float32(1.1) * np.ones(1, np.float32)", "x", "float32[1]: 1.1"},
        {"x = np.array([300]).astype(np.uint8)", "x", "uint8[1]: 44"},
        {"x = np.array([1.9, -1.9]).astype(int)", "x", "int64[2]: 1 -1"},
        {"shape = (1, 2)\nx = np.zeros(shape)", "x", "float64[1, 2]: 0 0"},
        {"n = 2; m = n + 1\nx = np.zeros((n, m))", "x", "float64[2, 3]: 0 0 0 0 0 0"},
        {"x = np.sqrt(np.array([4., 9.]))", "x", "float64[2]: 2 3"},
        // PyTorch
        {"x = torch.tensor([1, 2])", "x", "int64[2]: 1 2"},
        {"x = torch.tensor([[1., 2.]])", "x", "float32[1, 2]: 1 2"},
        {"x = torch.Tensor([1, 2])", "x", "float32[2]: 1 2"},
        {"x = torch.ones(2, 1)", "x", "float32[2, 1]: 1 1"},
        {"x = torch.zeros((2,), dtype=torch.long)", "x", "int64[2]: 0 0"},
        {"x = torch.arange(4).float().view(2, 2)", "x", "float32[2, 2]: 0 1 2 3"},
        {"x = torch.arange(4.).reshape(1, -1).unsqueeze(0)", "x", "float32[1, 1, 4]: 0 1 2 3"},
        {"x = torch.arange(6).view(1, 2, 3).permute(2, 0, 1)", "x", "int64[3, 1, 2]: 0 3 1 4 2 5"},
        {"x = torch.full((2,), 3.)", "x", "float32[2]: 3 3"},
        {"x = torch.from_numpy(np.ones(1))", "x", "float64[1]: 1"},
        {"x = torch.tensor([1, 2]) / 2", "x", "float32[2]: 0.5 1"},
        {"x = torch.ones(2).to(torch.float16)", "x", "float16[2]: 1 1"},
        {"x = torch.ones(1, 2)\nx.fill_(4)", "x", "float32[1, 2]: 4 4"},
        // Prompts and what was printed
        {">>> x = np.array([1,\n...               2])\n>>> y = 3", "x", "int64[2]: 1 2"},
        {"In [1]: x = np.zeros(2)\nIn [2]: x\nOut[2]: array([0., 0.])", "x", "float64[2]: 0 0"},
        {">>> x = load('x')\n>>> x\narray([[1., 2.],\n       [3., 4.]])", "x", "float64[2, 2]: 1 2 3 4"},
        {"array([[1, 2],\n       [3, 4]])", "printed_1", "int64[2, 2]: 1 2 3 4"},
        {"tensor([[1., 2.]])", "printed_1", "float32[1, 2]: 1 2"},
        {"[[1. 2.]\n [3. 4.]]", "printed_1", "float64[2, 2]: 1 2 3 4"},
        {"[[ 1 -2]\n [-3  4]]", "printed_1", "int64[2, 2]: 1 -2 -3 4"},
        {"tf.Tensor(\n[[1. 2.]\n [3. 4.]], shape=(2, 2), dtype=float32)", "printed_1", "float32[2, 2]: 1 2 3 4"},
        {"<tf.Tensor: shape=(2,), dtype=float32, numpy=array([1., 2.], dtype=float32)>", "printed_1",
         "float32[2]: 1 2"},
        {"    x = np.ones(2)\n    y = x", "y", "float64[2]: 1 1"},
        {"if __name__ == '__main__':\n    x = np.ones(1)", "x", "float64[1]: 1"},
        // Calls
        {"y = tf.nn.conv2d(tf.ones([1,3,3,1]), tf.ones([2,2,1,1]), [1,1,1,1], 'VALID')", "call",
         "VALID [1, 2, 2, 1]: 4 4 4 4"},
        {"y = tf.nn.conv2d(input=tf.ones([1,3,3,1]), filters=tf.ones([2,2,1,1]), strides=1, padding='SAME')", "call",
         "SAME [1, 3, 3, 1]: 4 4 2 4 4 2 2 2 1"},
        {"y = tf.nn.conv2d(tf.ones([1,3,3,1]), filter=tf.ones([2,2,1,1]), strides=[1,2,2,1], padding='SAME')", "call",
         "SAME [1, 2, 2, 1]: 4 2 2 1"},
        {"y = tf.nn.conv2d(tf.ones([1,1,3,3]), tf.ones([2,2,1,1]), 1, 'VALID', 'NCHW')", "call",
         "VALID [1, 1, 2, 2]: 4 4 4 4"},
        {"y = tf.compat.v1.nn.conv2d(tf.ones([1,3,3,1]), tf.ones([2,2,1,1]), [1,1,1,1], 'VALID', True, 'NHWC', "
         "[1,2,2,1])",
         "call", "VALID [1, 1, 1, 1]: 4"},
        {"y = tf.nn.conv2d(tf.ones([1,2,2,1]), tf.ones([2,2,1,1]), 1, [[0,0],[1,0],[0,1],[0,0]])", "call",
         "(0,0)(1,0)(0,1)(0,0) [1, 2, 2, 1]: 2 1 4 2"},
        {"y = tf.nn.conv2d(tf.constant([[[[1.],[2.]],[[3.],[4.]]]]), np.ones((2,2,1,1)), 1, 'VALID')", "call",
         "VALID [1, 1, 1, 1]: 10"},
        {"y = tf.nn.convolution(tf.ones([1,3,3,1]), tf.ones([2,2,1,1]), dilations=2)", "call", "VALID [1, 1, 1, 1]: 4"},
        {"y = tf.nn.relu(tf.nn.bias_add(tf.nn.conv2d(tf.ones([1,2,2,1]), tf.ones([2,2,1,1]), 1, 'VALID'), [1.]))",
         "call", "VALID [1, 1, 1, 1]: 4"},
        {"x = tf.random.normal([1, 28, 28, 3])\ny = tf.keras.layers.Conv2D(8, 3, padding='same', activation='relu')(x)",
         "call", "SAME [1, 28, 28, 8] drawn"},
        {"c = tf.keras.layers.Conv2D(1, (2, 2), strides=(1, 1), "
         "kernel_initializer=tf.keras.initializers.Constant(2.))\ny = c(tf.ones((1, 2, 2, 1)))",
         "call", "VALID [1, 1, 1, 1]: 8"},
        {"from keras.models import Sequential\nfrom keras.layers import Conv2D\nm = Sequential()\nm.add(Conv2D(4, (3, "
         "3), input_shape=(8, 8, 1)))",
         "call", "VALID [1, 6, 6, 4] drawn"},
        {"m = keras.Sequential([keras.Input(shape=(8, 8, 3)), keras.layers.Conv2D(2, 3), keras.layers.Flatten()])",
         "call", "VALID [1, 6, 6, 2] drawn"},
        {"y = F.conv2d(torch.ones(1,1,3,3), torch.ones(1,1,2,2))", "call", "VALID [1, 1, 2, 2]: 4 4 4 4"},
        {"y = F.conv2d(torch.ones(1,1,2,2), torch.ones(1,1,3,3), padding=1)", "call",
         "(0,0)(0,0)(1,1)(1,1) [1, 1, 2, 2]: 4 4 4 4"},
        {"y = F.conv2d(torch.ones(1,2,2,2), torch.ones(2,1,2,2), groups=2)", "call", "VALID [1, 2, 1, 1]: 4 4"},
        {"y = F.conv2d(torch.arange(4.).view(1,1,2,2), torch.tensor([[[[1., 0], [0, 0]]], [[[0, 0], [0, 1.]]]]))",
         "call", "VALID [1, 2, 1, 1]: 0 3"},
        {"y = torch.nn.functional.conv2d(torch.ones(1,3,3), torch.ones(1,1,3,3), padding='same')", "call",
         "SAME [1, 1, 3, 3]: 4 6 4 6 9 6 4 6 4"},
        {"import torch.nn as nn\nconv = nn.Conv2d(1, 1, 2, bias=False)\nconv.weight = nn.Parameter(torch.ones(1, 1, 2, "
         "2))\ny = conv(torch.ones(1, 1, 2, 2))",
         "call", "VALID [1, 1, 1, 1]: 4"},
        {"conv = nn.Conv2d(1, 1, kernel_size=2, stride=2)\nwith torch.no_grad():\n    conv.weight.data.fill_(3)\ny = "
         "conv(torch.ones(1, 1, 4, 4))",
         "call", "VALID [1, 1, 2, 2]: 12 12 12 12"},
        {"conv = nn.Conv2d(3, 8, 3, padding=(1, 0))\ny = conv(torch.randn(2, 3, 5, 5))", "call",
         "(0,0)(0,0)(1,1)(0,0) [2, 8, 5, 3] drawn"},
        {"def f(x):\n    return x\ny = tf.nn.conv2d(tf.ones([1,2,2,1]), tf.ones([1,1,1,1]), 1, 'SAME')", "call",
         "SAME [1, 2, 2, 1]: 1 1 1 1"},
        // Curly quotes, JSON, data sets, Fourier transforms, one slice after the other
        {"s = ‘a”b’  # don’t\nt = “it's”; u = 'x“y'\nx = np.array([len(s), len(t), len(u), len(f”{u}!”)])", "x",
         "int64[4]: 3 4 3 4"},
        {"x = tf.ones([1, 3, 3, 1])\ny = tf.nn.conv2d(x, x[:, :2, :2, :, None][0], 1, padding=“VALID”)", "call",
         "VALID [1, 2, 2, 1]: 4 4 4 4"},
        {"import json\nd = json.loads('{\"k\": [[1, 2.5], [-3e1, 0]], \"on\": true, \"no\": null, \"s\": "
         "\"a\\\\nb\"}')\n"
         "x = np.array(d['k'])\ny = np.array([len(d['s']), int(d['on']), int(d['no'] is None)])",
         "x", "float64[2, 2]: 1 2.5 -30 0"},
        {"import json\ny = np.array([len(json.loads('[\"a\\\\nb\", null, true]')), len(json.loads('\"a\\\\nb\"'))])",
         "y", "int64[2]: 3 3"},
        {"import json\nx = json.loads('[1, 2')", "x", "refused: the text ends inside the list that opens at 1:1"},
        {"from torch.utils.data import TensorDataset, DataLoader\nd = TensorDataset(torch.arange(32.).view(2, 1, 4, "
         "4), "
         "torch.tensor([5, 6]))\nfor x, y in DataLoader(d, batch_size=2):\n    z = F.conv2d(x, torch.ones(1, 1, 3, 3))",
         "call", "VALID [2, 1, 2, 2]: 45 54 81 90 189 198 225 234"},
        {"from torch.utils.data import TensorDataset, DataLoader\nd = TensorDataset(torch.arange(32.).view(2, 1, 4, "
         "4))\n"
         "for (x,) in DataLoader(d, 2, shuffle=True):\n    z = F.conv2d(x, torch.ones(1, 1, 3, 3))",
         "call", "VALID [2, 1, 2, 2] drawn"},
        {"from torch.utils.data import Dataset, DataLoader\nclass D(Dataset):\n    def __len__(self): return 5\n"
         "    def __getitem__(self, i): return {'x': torch.full((1, 2), float(i)), 'y': i * 2}\n"
         "d = DataLoader(D(), batch_size=2, drop_last=True)\nx = torch.cat([b['x'][:, 0, 0] + b['y'] for b in d])",
         "x", "float32[4]: 0 3 6 9"},
        {"d = tf.data.Dataset.from_tensor_slices((tf.reshape(tf.range(8.), [2, 2, 2, 1]), [3, 4]))\n"
         "for x, y in d.map(lambda a, b: (a * 2, b)).batch(2).prefetch(tf.data.AUTOTUNE):\n"
         "    z = tf.nn.conv2d(x, tf.ones([2, 2, 1, 1]), 1, 'VALID')",
         "call", "VALID [2, 1, 1, 1]: 12 44"},
        {"for x in tf.data.Dataset.from_tensors(tf.ones([1, 3, 3, 1])):\n"
         "    z = tf.nn.conv2d(x, tf.ones([2, 2, 1, 1]), 1, 'VALID')",
         "call", "VALID [1, 2, 2, 1]: 4 4 4 4"},
        {"d = tf.data.Dataset.range(9).skip(1).take(5).filter(lambda i: i % 2 == 1).repeat(2)\nx = np.array(list(d))",
         "x", "int64[6]: 1 3 5 1 3 5"},
        {"a = np.arange(6.).reshape(2, 3)\nk = np.array([[1., -1.], [2., .5]])\n"
         "f, g = np.fft.fft2(a, (3, 4)), np.fft.fft2(k, (3, 4))\nx = np.round(np.real(np.fft.ifft2(f * g)), 6) + 0.0",
         "x", "float64[3, 4]: 0 1 1 -2 3 3 5.5 -4 6 9.5 12 2.5"},
        {"a = np.arange(6.).reshape(2, 3)\nk = np.array([[1., -1.], [2., .5]])\n"
         "f, g = np.fft.rfft2(a, (3, 5)), np.fft.rfft2(k, (3, 5))\nx = np.round(np.fft.irfft2(f * g, (3, 5)), 6)[2] + "
         "0.0",
         "x", "float64[5]: 6 9.5 12 2.5 0"},
        {"x = np.round(np.abs(np.fft.fft2(np.arange(4.).reshape(2, 2)))) + np.fft.fftshift(np.array([[0, 1]]))", "x",
         "float64[2, 2]: 7 2 5 0"},
        {"x = np.arctan2([1., -1., 0., 0., -2.], [-1., -1., 2., -1., 0.])", "x",
         "float64[5]: 2.356194490192345 -2.356194490192345 0 3.141592653589793 -1.5707963267948966"},
        {"x = torch.arange(128.).view(1, 2, 4, 4, 4)\nc = nn.Conv3d(2, 2, (1, 3, 3), (2, 1, 1), (0, 1, 1))\n"
         "c.weight.data.fill_(.5)\ny = c(x)",
         "call", "(0,0)(0,0)(1,1)(1,1) [2, 2, 4, 4]: 138 210 216 146 219 333 342 231 243"},
        {"x = tf.reshape(tf.range(64.), [1, 4, 4, 4, 1])\nw = tf.reshape(tf.range(4.), [1, 2, 2, 1, 1])\n"
         "y = tf.nn.conv3d(x, w, [1, 1, 2, 1, 1], 'VALID')",
         "call", "VALID [4, 2, 3, 1]: 24 30 36 72 78 84 120 126 132"},
        {"y = F.conv3d(torch.ones(1, 1, 3, 3, 3), torch.ones(1, 1, 2, 2, 2))", "y",
         "refused: a 3-D convolution is read only where its kernel has the depth 1"},
        {"l = nn.Conv2d(1, 2, 3, bias=True)\nx = np.array([p.dim() for p in l.parameters()])", "x", "int64[2]: 4 1"},
        {"x = torch.full((1, 2), 300.5).byte()", "x", "uint8[1, 2]: 44 44"},
        {"x = torch.ones(1, 2).expand_as(torch.zeros(2, 2))", "x", "float32[2, 2]: 1 1 1 1"},
        {"x = np.array([nn.BatchNorm2d(2).eps, nn.BatchNorm2d(2, eps=0.5).eps])", "x", "float64[2]: 1e-05 0.5"},
        // What a with is left by; what is trained
        {"log = []\nclass T:\n    def __init__(self, n, eats): self.n, self.eats = n, eats\n"
         "    def __enter__(self): return self\n    def __exit__(self, a, b, c):\n"
         "        log.append((self.n, int(a is None), int(isinstance(b, KeyError))))\n        return self.eats\n"
         "def f():\n    with T(1, False), T(2, True):\n        with T(3, False):\n            {}['q']\n"
         "        log.append((9, 1, 1))\n    return 5\nlog.append((f(), 0, 0))\nx = np.array(log)",
         "x", "int64[4, 3]: 3 0 1 2 0 1 1 1 0 5 0 0"},
        {"log = []\nclass T:\n    def __enter__(self): log.append(1)\n    def __exit__(self, *a): log.append(2)\n"
         "try:\n    with T():\n        q = {}['a']\nexcept KeyError:\n    log.append(4)\nx = np.array(log)",
         "x", "int64[3]: 1 2 4"},
        {"class T:\n    def __enter__(self): return self\n    def __exit__(self, *a): return True\n"
         "with T():\n    x = np.ones(2)\n    raise ValueError('no')\n    x = np.zeros(2)\nx = x * 2",
         "x", "float64[2]: 2 2"},
        {"from contextlib import suppress\na = 1\nwith suppress(IndexError, KeyError):\n    a = 2\n    b = {}['x']\n"
         "    a = 3\nx = np.array([a])",
         "x", "int64[1]: 2"},
        {"import contextlib\nlog = []\n@contextlib.contextmanager\ndef f(n):\n    log.append(n)\n    try:\n"
         "        yield n * 2\n    finally:\n        log.append(-n)\nwith f(3) as v:\n    log.append(v)\n"
         "x = np.array(log)",
         "x", "int64[3]: 3 6 -3"},
        {"n = nn.Sequential(nn.Conv2d(1, 2, 3), nn.Linear(4, 5))\nfor p in n[0].parameters():\n"
         "    p.requires_grad = False\nx = np.array([sum(p.numel() for p in n.parameters() if p.requires_grad), "
         "nn.Parameter(torch.ones(1)).requires_grad, nn.Parameter(torch.ones(1), requires_grad=False).requires_grad, "
         "n[1].weight.detach().requires_grad])",
         "x", "int64[4]: 25 1 0 0"},
        {"m = tf.keras.Sequential([tf.keras.Input((4, 4, 1)), tf.keras.layers.Conv2D(2, 3), "
         "tf.keras.layers.BatchNormalization()])\na = len(m.trainable_weights)\nm.layers[0].trainable = False\n"
         "x = np.array([a, len(m.trainable_weights), len(m.non_trainable_variables), len(m.weights)])",
         "x", "int64[4]: 4 2 4 6"},
        {"class L(tf.keras.layers.Layer):\n    def build(self, s):\n"
         "        self.a = self.add_weight(shape=(2,), initializer='ones', trainable=False)\n"
         "        self.b = self.add_weight(shape=(3,), initializer='ones', trainable=True)\n"
         "    def call(self, x): return x\nl = L()\ny = l(tf.ones([1, 2]))\n"
         "x = np.array([len(l.trainable_weights), l.trainable_weights[0].shape[0], len(l.weights)])",
         "x", "int64[3]: 1 3 2"},
        {"x = np.sort(np.random.permutation(4))", "x", "int64[4]: 0 1 2 3"},
        // What JAX, einops, numba and scikit-image have
        {"x = jnp.arange(4.).reshape(1, 2, 2, 1)\nx = lax.conv_transpose(x, jnp.arange(1., 5.).reshape(2, 2, 1, 1), "
         "(2, 2), 'VALID')",
         "call", "(0,0)(1,1)(1,1)(0,0) [1, 4, 4, 1]: 0 0 4 3 0 0 2 1 8"},
        {"x, k = jnp.arange(16.).reshape(4, 4), jnp.array([[1., 2.], [3., 4.]])\ndef f(i, a):\n    r, c = i // 3, i % "
         "3\n"
         "    return a.at[r, c].set(jnp.sum(lax.dynamic_slice(x, (r, c), (2, 2)) * k))\n"
         "y = lax.fori_loop(0, 9, f, jnp.zeros((3, 3)))",
         "y", "float32[3, 3]: 34 44 54 74 84 94 114 124 134"},
        {"c, x = lax.scan(lambda c, a: (c + a, c * a), 1, jnp.arange(4))", "x", "int32[4]: 0 1 4 12"},
        {"from einops import rearrange\nx = rearrange(np.arange(8).reshape(1, 2, 4), 'c h (w p) -> (c p) h w', p=2)",
         "x", "int64[2, 2, 2]: 0 2 4 6 1 3 5 7"},
        {"from numba import njit, prange\n@njit(parallel=True)\ndef f(a):\n    s = 0.0\n    for i in prange(len(a)):\n"
         "        s += a[i]\n    return s\nx = np.array([f(np.arange(4.))])",
         "x", "float64[1]: 6"},
        {"from skimage.util import view_as_windows\nx = view_as_windows(np.arange(9).reshape(3, 3), 2, step=1)[1, 1]",
         "x", "int64[2, 2]: 4 5 7 8"},
        // JAX has 32 bits; small whole numbers wrap around
        {"a = jnp.arange(6).reshape(2, 3)\nx = a[1:] / 2", "x", "float32[1, 3]: 1.5 2 2.5"},
        {"a = jnp.arange(6)\nx = jnp.stack([(a > 2).sum(), -a.sum(), a.at[0].set(7)[0]])", "x", "int32[3]: 3 -15 7"},
        {"x = np.asarray(jnp.arange(3.)) * np.ones(3)", "x", "float64[3]: 0 1 2"},
        {"x = jnp.ones(2) / 3 + 1", "x", "float32[2]: 1.3333334 1.3333334"},
        {"a = np.arange(6).reshape(2, 3)\na.flat[1] = 9\nx = np.array([v for v in a.flat] + [a[0, 1]])", "x",
         "int64[7]: 0 9 2 3 4 5 9"},
        {"l = tf.keras.layers.Conv1D(1, 3, padding='causal', dilation_rate=2, use_bias=False, "
         "kernel_initializer='ones')\n"
         "y = l(tf.reshape(tf.range(7.), [1, 7, 1]))",
         "call", "(0,0)(0,0)(4,0)(0,0) [1, 1, 7, 1]: 0 1 2 4 6 9 12"},
        // What the libraries have beside: losses, gradients that are not computed, layers in training, OpenCV
        {"o, t = torch.tensor([[1., 2., 3.], [0., 1., -1.]]), torch.tensor([2, 0])\nx = torch.round(1000 * "
         "torch.stack(["
         "nn.CrossEntropyLoss()(o, t), nn.NLLLoss()(torch.log_softmax(o, 1), t), nn.BCEWithLogitsLoss()(o, "
         "torch.ones(2, 3)), "
         "nn.MSELoss()(o, torch.zeros(2, 3)), nn.L1Loss(reduction='sum')(o, torch.zeros(2, 3))]))",
         "x", "float32[5]: 908 908 468 2667 8000"},
        {"o = tf.constant([[1., 2., 3.], [0., 1., -1.]])\nh = tf.one_hot([2, 0], 3)\nx = tf.round(1000 * tf.concat(["
         "tf.nn.softmax_cross_entropy_with_logits(labels=h, logits=o), "
         "tf.nn.sparse_softmax_cross_entropy_with_logits(labels=[2, 0], logits=o), "
         "[tf.keras.losses.MeanSquaredError()(h, o), tf.nn.l2_loss(o)]], 0))",
         "x", "float32[6]: 408 1408 408 1408 2000 8000"},
        {"x = jnp.arange(16.).reshape(1, 4, 4, 1)\nk = jnp.ones((2, 2, 1, 1))\ndef loss(k):\n"
         "    return jnp.sum(lax.conv_general_dilated(x, k, (1, 1), 'VALID', dimension_numbers=('NHWC', 'HWIO', "
         "'NHWC')))\n"
         "g = jax.grad(loss)(k)\nprint(g.squeeze())",
         "call", "VALID [1, 3, 3, 1]: 10 14 18 26 30 34 42 46 50"},
        {"x = jnp.arange(16.).reshape(1, 4, 4, 1)\nx = lax.reduce_window(x, -jnp.inf, lax.max, (1, 3, 3, 1), (1, 2, 2, "
         "1), "
         "'SAME')",
         "x", "float32[1, 2, 2, 1]: 10 11 14 15"},
        {"x = jnp.arange(9.).reshape(3, 3)\nx = lax.reduce_window(x, 0., lax.add, (2, 2), (1, 1), ((1, 0), (0, 0)))",
         "x", "float32[3, 2]: 1 3 8 12 20 24"},
        {"import tensorflow.contrib.slim as slim\nx = tf.ones([1, 3, 3, 1])\n"
         "y = slim.conv2d(x, 2, [3, 3], weights_initializer=tf.constant_initializer(0.5), scope='c')",
         "call", "SAME [1, 3, 3, 2]: 2 2 3 3 2 2 3 3 4.5"},
        {"l = tf.keras.layers.Conv3D(1, (1, 2, 2), kernel_initializer='ones', activation='relu')\n"
         "y = l(tf.reshape(tf.range(18.), [1, 2, 3, 3, 1]))",
         "call", "VALID [2, 2, 2, 1]: 8 12 20 24 44 48 56 60"},
        {"class M(tf.keras.Model):\n    def __init__(self):\n        super().__init__()\n"
         "        self.b = tf.keras.layers.BatchNormalization(momentum=0.5, epsilon=0.0)\n"
         "    def call(self, x):\n        return self.b(x)\nm = M()\na = tf.constant([[[[1.], [3.]]]])\n"
         "x = tf.stack([m(a)[0, 0, 1, 0], m(a, training=True)[0, 0, 1, 0], m.b.moving_mean[0], "
         "m.b.moving_variance[0]])",
         "x", "float32[4]: 3 1 1 1"},
        {"net = tf.keras.Sequential([tf.keras.layers.Dropout(0.5)])\nx = net(tf.ones((1, 2)))", "x",
         "float32[1, 2]: 1 1"},
        {"import cv2\na = (np.arange(9).reshape(3, 3) * 30).astype(np.uint8)\nx = cv2.Sobel(a, cv2.CV_64F, 1, 0, "
         "ksize=3)",
         "call", "VALID [1, 3, 3, 1]: 0 240 0 0 240 0 0 240 0"},
        {"import cv2\na = (np.arange(9).reshape(3, 3) * 30).astype(np.uint8)\nx = cv2.Laplacian(a, cv2.CV_64F)", "call",
         "VALID [1, 3, 3, 1]: 240 180 120 60 0 -60 -120 -180 -240"},
        {"log = []\ndef f():\n    try:\n        {}['a']\n    except KeyError as e:\n        log.append(1)\n        "
         "raise\n"
         "try:\n    f()\nexcept KeyError:\n    log.append(2)\nx = np.array(log)",
         "x", "int64[2]: 1 2"},
        {"a = np.arange(6.).reshape(2, 3)\nx, n = np.zeros((2, 3)), np.nditer(a, flags=['multi_index'])\n"
         "while not n.finished:\n    x[n.multi_index] = a[n.multi_index] + n.multi_index[0]\n    n.iternext()",
         "x", "float64[2, 3]: 0 1 2 4 5 6"},
        {"import contextlib\nlog = []\n@contextlib.contextmanager\ndef f(eats):\n    try:\n        yield\n"
         "    except ValueError:\n        log.append(1)\n        if not eats:\n            raise\n    finally:\n"
         "        log.append(2)\nwith f(True):\n    raise ValueError('a')\n"
         "try:\n    with f(False):\n        raise ValueError('b')\nexcept ValueError:\n    log.append(3)\n"
         "try:\n    with f(True):\n        {}['c']\nexcept KeyError:\n    log.append(4)\nx = np.array(log)",
         "x", "int64[7]: 1 2 1 2 3 2 4"},
        {"y = tf.keras.layers.Conv2DTranspose(1, 2, strides=2, padding='same', output_padding=0)(tf.ones((1, 3, 3, "
         "1)))",
         "y", "refused: Keras refuses this output_padding: it must be below the stride, and fit padding and kernel"},
        {"y = tf.keras.layers.Conv2DTranspose(1, 2, strides=2, output_padding=2)(tf.ones((1, 3, 3, 1)))", "y",
         "refused: Keras refuses this output_padding: it must be below the stride, and fit padding and kernel"},
        {"f = jax.vmap(lambda a, k: jax.scipy.signal.correlate2d(a, k, mode='valid'), in_axes=(0, None))\n"
         "o = f(jnp.arange(32.).reshape(2, 4, 4), jnp.array([[1., 0.], [0., -2.]]))\nx = np.array([o.shape])",
         "x", "int64[1, 3]: 2 3 3"},
        {"from scipy.signal import correlate\ny = correlate(np.arange(18.).reshape(3, 3, 2), np.arange(8.).reshape(2, "
         "2, 2), "
         "mode='valid')",
         "call", "VALID [1, 2, 2, 1]: 184 240 352 408"},
        {"from scipy.signal import convolve\ny = convolve(np.arange(18.).reshape(3, 3, 2), np.arange(8.).reshape(2, 2, "
         "2), "
         "mode='valid')",
         "call", "VALID [1, 2, 2, 1]: 68 124 236 292"},
        {"from torch.nn.grad import conv2d_weight\ny = conv2d_weight(torch.arange(32.).view(2, 1, 4, 4), (1, 1, 2, 2), "
         "torch.arange(8.).view(2, 1, 2, 2), stride=2)",
         "call", "VALID [1, 1, 2, 2]: 528 556 640 668"},
        {"from torch.nn.grad import conv2d_input\ny = conv2d_input((1, 1, 5, 5), torch.arange(4.).view(1, 1, 2, 2), "
         "torch.arange(1., 5.).view(1, 1, 2, 2), stride=2)",
         "call", "VALID [1, 5, 5, 1]: 0 1 0 2 0 2 3 4 6"},
        {"y = tf.compat.v1.nn.conv2d_backprop_filter(tf.reshape(tf.range(9.), [1, 3, 3, 1]), [3, 3, 1, 1], "
         "tf.reshape(tf.range(9.), [1, 3, 3, 1]), [1, 1, 1, 1], 'SAME')",
         "call", "VALID [1, 3, 3, 1]: 58 100 70 132 204 132 70 100 58"},
        {"n, i = nn.GroupNorm(2, 4), nn.InstanceNorm2d(4)\nn.weight.data[1] = 2.\na = torch.arange(16.).view(1, 4, 2, "
         "2) ** 2\n"
         "x = torch.round(1000 * torch.cat([n(a)[0, 1, 0], i(a)[0, 3, 1]]))",
         "x", "float32[4]: -180 899 414 1374"},
        {"i = nn.InstanceNorm2d(4)\nx = np.array([len(list(i.parameters())), len(list(nn.GroupNorm(2, "
         "4).parameters()))])",
         "x", "int64[2]: 0 2"},
        {"m = np.matrix('1 2; 3 4')\nx = np.array(np.multiply(m, m) * m)", "x", "int64[2, 2]: 13 18 57 82"},
        {"try:\n    import cupy as xp\nexcept ImportError:\n    xp = np\nx = xp.ones(2)", "x", "float64[2]: 1 1"},
        {"try:\n    import google.colab\n    here = True\nexcept:\n    here = False\nx = np.array([here, "
         "np.dtype('int16').itemsize])",
         "x", "int64[2]: 0 2"},
        {"try:\n    import einops\n    x = np.ones(1)\nexcept ImportError:\n    x = np.zeros(1)", "x", "float64[1]: 1"},
        {"x = np.vander([2, 3], 3)", "x", "int64[2, 3]: 4 2 1 9 3 1"},
        {"m = np.triu(np.ones((3, 3)))\nq = np.eye(3, k=-1)\nx = np.eye(2)", "x", "float64[2, 2]: 1 0 0 1"},
        {"n = nn.Sequential(nn.Conv2d(1, 1, 2, bias=False), nn.SiLU(), nn.GroupNorm(1, 1))\n"
         "x = np.array([getattr(m, 'bias', None) is not None for m in n.modules()])",
         "x", "bool[4]: false false false true"},
        // A name in a function is none of the module's
        {"def f(x, w):\n    y = np.zeros((2, 2))\n    for i in range(2):\n        for j in range(2):\n"
         "            y[i, j] = np.sum(x[i:i+3, j:j+3] * w)\n    return y\nw = np.array([[5., 2.], [3., 4.]])\n"
         "z = f(np.arange(16.).reshape(4, 4) ** 2, np.arange(9.).reshape(3, 3) % 4)",
         "w", "float64[2, 2]: 5 2 3 4"},
        {"x = np.zeros((3, 2))\nl = [1]\nfor i in range(5):\n    try:\n        x[i, 0] = x[i, 1] + 2\n"
         "    except IndexError:\n        x[0] += 10\ntry:\n    l[4] = 1\nexcept IndexError:\n    x[1, 1] = 5",
         "x", "float64[3, 2]: 22 20 2 5 2 0"},
    };
    return table;
}

} // namespace

class TestSnippets : public QObject
{
    Q_OBJECT
private slots:
    void snippets_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < rows().size(); ++i)
            QTest::addRow("%zu %.60s", i, rows()[i].code) << int(i);
    }

    void snippets()
    {
        QFETCH(int, row);
        const Row &one = rows()[std::size_t(row)];
        const PythonReading read = readPythonTolerant(one.code);
        if (QString(one.name) != "call") {
            QCOMPARE(arrayText(read, one.name), QString(one.wanted));
            return;
        }
        QVERIFY2(read.calls.size() == 1,
                 read.refusals.empty() ? "no call" : read.refusals.front().reason.english().c_str());
        QCOMPARE(callText(read.calls.front()), QString(one.wanted));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("harmless");
        const auto row = [](const char *name, const char *code, int line, int column, const char *word,
                            bool harmless = false) {
            QTest::newRow(name) << QString(code) << line << column << QString(word) << harmless;
        };
        row("a placeholder without a value", "x = tf.placeholder(tf.float32, [None, 4])\ny = tf.Session().run(x + 1)",
            2, 22, "placeholder");
        row("a file", "a = 1\nx = np.load('x.npy')", 2, 5, "np.load");
        row("an initializer that fails in a model that is never called",
            "def init(shape, dtype=None):\n    return tf.reshape(missing, (3, 3, 1, 1))\n"
            "layer = tf.keras.layers.Conv2D(1, 3, kernel_initializer=init, input_shape=(5, 5, 1))\n",
            2, 23, "missing");
        row("a Keras model from a dict",
            "m = Sequential(dict(a=keras.layers.Conv2D(1, 2), b=keras.layers.ReLU()))\nm(missing)", 2, 3, "missing");
        row("arrays of other ranks are stacked", "x = tf.stack([tf.ones((2, 2)), 0], axis=2)", 1, 14, "axes");
        row("a Cyrillic letter", "import tensorflow as tf\nx = tf.\u0441onstant([1.])", 2, 8, "U+0441");
        row("a Cyrillic letter behind an umlaut", "gr\u00f6\u00df\u0435 = 1", 1, 1, "U+0435");
        row("an endless loop", "x = 1\nwhile True:\n    x = 1 - x\n", 2, 1, "steps");
        row("an endless recursion", "def f(n):\n    return f(n + 1)\nf(0)", 2, 12, "recursion");
        row("an f-string that cannot be printed", "print(f'{q}')", 1, 10, "name q", true);
        row("a way into the interpreter", "x = ().__class__", 1, 8, "__class__");
        row("a list as input", "y = tf.nn.conv2d([[[[1.]]]], np.ones((1,1,1,1)), 1, 'SAME')", 1, 18, "tf.constant");
        row("a kernel larger than the input in PyTorch", "F.conv2d(torch.ones(1,1,2,2), torch.ones(1,1,3,3))", 1, 1,
            "PyTorch refuses");
        row("a weight of another shape", "c = nn.Conv2d(1,1,2)\nc.weight = nn.Parameter(torch.ones(2,1,2,2))", 2, 12,
            "shape [1, 1, 2, 2]");
        row("an argument that plays a part and is not understood", "x = np.zeros(2).sum(where=[True, False])", 1, 27,
            "where");
        row("a program", "import os\nos.system('ls')", 2, 1, "would run");
        row("evaluation", "x = eval('1')", 1, 5, "would run");
        row("an unknown name", "y = np.array(q)", 1, 14, "name q");
        row("rows of two lengths", "x = np.array([[1, 2], [3]])", 1, 14, "length");
        row("shapes that do not go together", "x = np.ones(2) + np.ones(3)", 1, 16, "[2] and [3]");
        row("an index outside", "x = np.ones(2)[5]", 1, 16, "5");
        row("a comma forgotten", "x = np.array([1, 2 3])", 1, 20, "comma");
        row("a bracket forgotten", "x = np.array([1, 2)\ny = 1", 1, 19, "close");
        row("a quote forgotten", "x = 'SAME\ny = 1", 1, 5, "unterminated");
        row("an assert that is not true", "assert 1 == 2", 1, 1, "assert", true);
        row("a notebook's command", "x = 1\n  %matplotlib inline\ny = np.ones(1)", 2, 3, "left out", true);
        row("a notebook's shell", "!pip install [torch\ny = 1", 1, 1, "left out", true);
        row("training", "m = keras.Sequential([])\nm.fit(1, 2)", 2, 1, "training");
        row("what follows the convolution",
            "y = tf.nn.lrn(tf.nn.conv2d(tf.ones([1,2,2,1]), tf.ones([1,1,1,1]), 1, 'SAME'))", 1, 5, "lrn", true);
        row("types that TensorFlow refuses",
            "y = tf.nn.conv2d(np.ones((1,2,2,1), int), np.ones((1,1,1,1), int), 1, 'SAME')", 1, 5, "int64");
        row("a columns counts characters", "s = 'ü'; x = q", 1, 14, "name q");
        row("a bracket that is never closed", "x = np.ones(2)\ny = (", 2, 5, "'('");
        row("a sign of no language", "x = 1 ` 2", 1, 7, "'`'");
        row("several prefixes", "x = 'a'.startswith(('a', 'b'))", 1, 5, "startswith");
        row("a gradient in a step of learning", "w = torch.ones(2)\nw.sum().backward()\nw.data -= 0.1 * w.grad\n", 3, 1,
            "gradient");
        row("an exception that nobody handles, behind a finally",
            "try:\n    x = np.ones(2) + np.ones(3)\nfinally:\n    y = 1", 2, 20, "[2] and [3]");
        row("a refusal in a finally", "try:\n    x = 1\nfinally:\n    y = q\nz = 1", 4, 9, "name q");
        row("tabs and blanks", "if 1:\n\tx = 1\n        y = 1", 3, 9, "tabs");
    }

    void refusals()
    {
        QFETCH(QString, code);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, word);
        QFETCH(bool, harmless);
        const PythonReading read = readPythonTolerant(code.toStdString());
        QVERIFY(!read.refusals.empty());
        const PythonRefusal &first = read.refusals.front();
        QVERIFY2(QString::fromStdString(first.reason.english()).contains(word), first.reason.english().c_str());
        QCOMPARE(first.place.line, line);
        QCOMPARE(first.place.column, column);
        QCOMPARE(first.harmless, harmless);
    }

    void theRestGoesOnAfterARefusal()
    {
        const PythonReading read = readPythonTolerant(
            "a = np.ones(1)\nfor i in a:\n    a[0] = q\nb = np.ones(2)\nc = (1,\nd = np.ones(3)\ne = a + 1\n");
        QCOMPARE(arrayText(read, "b"), QString("float64[2]: 1 1"));
        QCOMPARE(arrayText(read, "d"), QString("float64[3]: 1 1 1"));
        for (const PythonArray &array : read.arrays)
            QVERIFY(array.array.name != "a" && array.array.name != "e"); // the loop may have changed it
        QVERIFY(read.refusals.back().consequence);
    }

    /// Random values stay marked as such on their way through Python's own numbers and lists.
    void drawnStaysDrawn_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value :
             {"np.array(np.random.rand(3).tolist())", "np.array([float(np.random.rand()), 1.])",
              "np.ones(3) * (np.random.rand(1).item() + 1)", "np.random.choice([0, 1], size=(3, 3))",
              "np.array([-v for v in np.random.rand(4).tolist()])", "np.arange(9)[np.random.randint(0, 9, 4)]"})
            QTest::newRow(value) << value;
    }
    void drawnStaysDrawn()
    {
        QFETCH(QString, value);
        const PythonReading read = readPythonTolerant(("x = " + value).toStdString());
        QCOMPARE(read.arrays.size(), std::size_t(1));
        QVERIFY(read.arrays[0].drawn);
    }

    /// A loop that adds a bias to each sum: the convolution with its bias.
    void loopsWithABias_data()
    {
        QTest::addColumn<QString>("code");
        const QString begin =
            "x = np.arange(2*3*4*4).reshape(2, 3, 4, 4) % 11\nw = np.arange(2*3*2*2).reshape(2, 3, 2, 2) % 5 - 2\n"
            "b = np.array([0.5, -3])\nout = np.zeros((2, 2, 3, 3))\n";
        QTest::newRow("a loop over all")
            << begin + "for n in range(2):\n for f in range(2):\n  for i in range(3):\n   for j in range(3):\n"
                       "    out[n, f, i, j] = np.sum(x[n, :, i:i+2, j:j+2] * w[f]) + b[f]\n";
        QTest::newRow("patches times a filter")
            << begin + "cols = np.stack([x[n, :, i:i+2, j:j+2].ravel() for n in range(2) for i in range(3) for j in "
                       "range(3)])\n"
                       "y = (cols @ w.reshape(2, -1).T + b).reshape(2, 3, 3, 2).transpose(0, 3, 1, 2)\n";
    }
    void loopsWithABias()
    {
        QFETCH(QString, code);
        const PythonReading read = readPythonTolerant(code.toStdString());
        QCOMPARE(read.calls.size(), std::size_t(1));
        QCOMPARE(read.calls[0].after.bias, std::optional(Tensor({2}, {0.5F, -3})));
        const Result<Convolution> convolution = Convolution::of(read.calls[0].call);
        QCOMPARE(convolution->geometry().outputShape, (Shape{2, 3, 3, 2}));
        QCOMPARE(conv2d(*convolution)[0], -7.0F); // as NumPy has it
    }
    /// Equal numbers prove a loop even where they are all the same.
    void aLoopOverAnEvenSlope()
    {
        const PythonReading read =
            readPythonTolerant("x = np.arange(1, 17).reshape(4, 4)\nk = np.array([[1, 0], [0, -1]])\n"
                               "z = np.zeros((3, 3))\nfor i in range(3):\n    for j in range(3):\n"
                               "        z[i, j] = np.sum(x[i:i+2, j:j+2] * k)\n");
        QCOMPARE(read.calls.size(), std::size_t(1));
        QCOMPARE(callText(read.calls.front()), QString("VALID [1, 1, 3, 3]: -5 -5 -5 -5 -5 -5 -5 -5 -5"));
    }

    /// A graph of TensorFlow 1 that is never run is shown on a drawn image.
    void aGraphThatIsNeverRun()
    {
        const PythonReading read = readPythonTolerant(
            "import tensorflow.compat.v1 as tf\nx = tf.placeholder(tf.float32, [None, 16])\n"
            "h = tf.nn.conv2d(tf.reshape(x, [-1, 4, 4, 1]), tf.ones([2, 2, 1, 1]), [1, 1, 1, 1], 'SAME')\n"
            "p = tf.nn.max_pool(tf.nn.relu(h), [1, 2, 2, 1], [1, 2, 2, 1], 'SAME')\n");
        QCOMPARE(read.calls.size(), std::size_t(1));
        QVERIFY(read.calls[0].drawn && read.calls[0].after.pooling);
        QVERIFY(std::any_of(read.notes.begin(), read.notes.end(), [](const Sentence &note) {
            return note.english().find("given no input") != std::string::npos;
        }));
    }

    /// A block of Markdown around the code, and names in other alphabets.
    void textAroundTheCode()
    {
        const PythonReading read = readPythonTolerant("```python\ngröße = 2\nядро = np.ones((größe, größe))\n```\n");
        QVERIFY(read.refusals.empty() && read.beyondPython);
        QCOMPARE(arrayText(read, "ядро"), QString("float64[2, 2]: 1 1 1 1"));
    }

    /// keras.ops has its own names for some of TensorFlow's functions, and all the others.
    void functionsOfKeras()
    {
        const QString listing = QString::fromStdString(pythonListing());
        QVERIFY(listing.contains("\nkeras\tkeras.ops.arange("));
        QVERIFY(!listing.contains("\ttf.arange("));
        const PythonReading read = readPythonTolerant(
            "import keras\nimport tensorflow as tf\nfrom keras import ops\nfrom keras.ops import *\n"
            "a = ops.sum(ops.reshape(ops.arange(4), (2, 2)), 0)\nb = keras.ops.max(a)\nc = tf.keras.ops.square(a)\n"
            "d = relu(a)\ne = tf.sum(a)\n");
        QCOMPARE(arrayText(read, "a"), QString("int32[2]: 2 4"));
        QCOMPARE(arrayText(read, "b"), QString("int32[]: 4"));
        QCOMPARE(arrayText(read, "c"), QString("int32[2]: 4 16"));
        QCOMPARE(arrayText(read, "d"), QString("int32[2]: 2 4"));
        QCOMPARE(read.refusals.size(), std::size_t(1));
        QVERIFY(read.refusals[0].reason.english().find("tf.sum") != std::string::npos);
    }

    /// What the lesson says is in the reader's language.
    void theLessonIsTranslated()
    {
        const PythonReading read =
            readPythonTolerant("x = tf.ones([1,3,3,1])\ny = F.conv2d(torch.ones(1,1,3,3), torch.ones(1,1,2,2))\n");
        const Imported imported =
            importedFrom(read, [](std::string_view english) { return "[" + std::string(english) + "]"; });
        QVERIFY2(imported.lesson->note.starts_with("- ["), imported.lesson->note.c_str());
        const PythonReading loop =
            readPythonTolerant("x = np.arange(9).reshape(3, 3) % 4\nk = np.eye(2)\nz = [[0] * 2, [0] * 2]\n"
                               "for i in range(2):\n for j in range(2):\n  z[i][j] = np.sum(x[i:i+2, j:j+2] * k)\n");
        QCOMPARE(importedFrom(loop, [](std::string_view) { return std::string("Schleife"); }).lesson->title,
                 std::string("z: Schleife (x, k)"));
    }

    /// Numbers of 16 bits are rounded as in the code: nothing differs. Of the others it is said what does.
    void typesAreTold_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("said");
        QTest::newRow("float32") << "float32" << "";
        QTest::newRow("float16") << "float16" << "";
        QTest::newRow("bfloat16") << "bfloat16" << "";
        QTest::newRow("float64") << "float64" << "the last digits differ";
        QTest::newRow("int32") << "int32" << "wraps around; the picture does too";
    }

    void typesAreTold()
    {
        QFETCH(QString, type);
        QFETCH(QString, said);
        const QString code =
            QString("import tensorflow as tf\nx = tf.cast(tf.reshape(tf.range(9), [1, 3, 3, 1]), tf.%1)\n"
                    "y = tf.nn.conv2d(x, tf.ones([2, 2, 1, 1], tf.%1), 1, 'VALID')\n")
                .arg(type);
        const PythonReading read = readPythonTolerant(code.toStdString());
        QCOMPARE(read.calls.size(), std::size_t{1});
        QString all;
        for (const Sentence &turn : read.calls[0].turns)
            all += QString::fromStdString(turn.english()) + '\n';
        QVERIFY2(said.isEmpty() ? !all.contains("the code computes") : all.contains(said), qPrintable(all));
    }

    void turnsAreTold()
    {
        const PythonReading read = readPythonTolerant(
            "y = F.conv2d(torch.ones(1,1,4,4), torch.ones(1,1,2,2), torch.ones(1), stride=2, padding=1)");
        const std::vector<Sentence> &turns = read.calls.at(0).turns;
        const auto has = [&](const char *text) {
            return std::any_of(turns.begin(), turns.end(),
                               [&](const Sentence &one) { return one.english().find(text) != std::string::npos; });
        };
        QVERIFY(has("OIHW → HWIO"));
        QVERIFY(has("padding=1 → explicit pads [[0, 0], [0, 0], [1, 1], [1, 1]]"));
        QVERIFY(has("strides=[1, 1, 2, 2]"));
        QVERIFY(has("NCHW"));
        QCOMPARE(read.calls[0].after.bias, std::optional(Tensor({1}, {1})));
    }

    /// The question with what homework has behind it, as people write it: 14 6 6 12 → 7 -1 -1 5 → 7 0 0 5 → 7.
    void blocks_data()
    {
        QTest::addColumn<QString>("code");
        const QString tf = "x = tf.reshape(tf.constant([4.,3,1,0,2,1,0,1,1,2,4,1,3,1,0,2]), [1,4,4,1])\n"
                           "w = tf.reshape(tf.constant([1.,0,1,2,1,0,0,0,1]), [3,3,1,1])\n",
                      torch = "x = torch.tensor([4.,3,1,0,2,1,0,1,1,2,4,1,3,1,0,2]).view(1,1,4,4)\n"
                              "w = torch.tensor([1.,0,1,2,1,0,0,0,1]).view(1,1,3,3)\nb = torch.tensor([-7.])\n",
                      keras = "m = keras.Sequential([keras.Input((4, 4, 1)), %1])\n"
                              "m.layers[0].set_weights([w, np.array([-7.])])\ny = m(x)";
        const auto row = [](const char *name, const QString &code) { QTest::newRow(name) << code; };
        row("tf.nn", tf + "y = tf.nn.conv2d(x, w, 1, 'VALID')\ny = tf.nn.relu(tf.nn.bias_add(y, [-7.]))\n"
                          "y = tf.nn.max_pool2d(y, 2, 2, 'VALID')");
        row("by hand", tf + "y = tf.maximum(tf.nn.conv2d(x, w, 1, 'VALID') + tf.constant([-7.]), 0)\n"
                            "y = tf.nn.max_pool(y, [1,2,2,1], [1,2,2,1], 'SAME')");
        row("a number, squeezed", tf + "y = tf.squeeze(tf.nn.conv2d(x, w, 1, 'VALID')) - 7.0\ny = tf.nn.relu(y)\n"
                                       "y = tf.nn.max_pool2d(tf.reshape(y, [1,2,2,1]), 2, 2, 'VALID')");
        row("Keras", tf + keras.arg("layers.Conv2D(1, 3, activation='relu'), layers.MaxPooling2D()"));
        row("Keras, layer by layer",
            tf + keras.arg("layers.Conv2D(1, 3), layers.ReLU(), layers.Dropout(0.5), layers.GlobalMaxPooling2D()"));
        row("Keras, functional",
            tf + "i = keras.Input((4, 4, 1))\nc = layers.Conv2D(1, 3, "
                 "bias_initializer=keras.initializers.Constant(-7))\n"
                 "o = layers.MaxPool2D(padding='same')(layers.Activation('relu')(c(i)))\nc.kernel.assign(w)\n"
                 "y = keras.Model(i, o)(x)");
        row("torch", torch + "y = F.max_pool2d(F.relu(F.conv2d(x, w, b)), 2)");
        row("torch, the other way round", torch + "y = F.relu(F.max_pool2d(F.conv2d(x, w, b), 2))");
        row("torch, methods", torch + "y = F.conv2d(x, w) + b.view(1, -1, 1, 1)\n"
                                      "y = nn.AdaptiveMaxPool2d(1)(y.clamp(min=0)).flatten(1)");
        row("torch, Module",
            torch + "class Net(nn.Module):\n  def __init__(self):\n    super().__init__()\n"
                    "    self.conv = nn.Conv2d(1, 1, 3)\n    self.conv.weight.data = w\n    self.conv.bias.data = b\n"
                    "    self.pool = nn.MaxPool2d(2, 2)\n"
                    "  def forward(self, x):\n    return self.pool(torch.relu(self.conv(x)))\ny = Net()(x)");
    }
    void blocks()
    {
        QFETCH(QString, code);
        const Result<Imported> read = readPython(code.toStdString());
        QVERIFY2(bool(read), read ? "" : read.error().reason.english().c_str());
        const Result<Block> block = blockOf(read->lesson->call, read->lesson->beside);
        QVERIFY(bool(block));
        std::vector<std::vector<float>> planes;
        for (const Tensor &plane : block->valuesFrom(conv2d(block->convolution())))
            planes.emplace_back(plane.values().begin(), plane.values().end());
        const std::vector<std::vector<float>> wanted{{14, 6, 6, 12}, {7, -1, -1, 5}, {7, 0, 0, 5}, {7}};
        QCOMPARE(planes, wanted);
    }

    /// What no block has ends it, and is named with its shape.
    void blocksEnd_data()
    {
        QTest::addColumn<QString>("behind");
        QTest::addColumn<int>("parts"); // bias 1, activation 2, pooling 4
        QTest::addColumn<QString>("left");
        const auto row = [](const char *behind, int parts, const char *left) {
            QTest::newRow(behind) << behind << parts << left;
        };
        row("F.conv2d(x, w)", 0, "");
        row("nn.BatchNorm2d(2).eval()(F.relu(F.conv2d(x, w)))", 2, "batch_norm [1, 2, 4, 4]");
        row("nn.BatchNorm2d(2).eval()(F.conv2d(x, w).permute(0, 1, 3, 2))", 0, "batch_norm [1, 2, 4, 4]");
        row("nn.BatchNorm2d(2).eval()(F.conv2d(x, w))", 0, "batch_norm [1, 2, 4, 4]");
        row("F.relu(nn.BatchNorm2d(2)(F.conv2d(x, w)))", 0, "batch_norm [1, 2, 4, 4], relu");
        row("F.batch_norm(F.conv2d(x, w, b), b, b + 3, b * 7, None, False, 0.1, 1.0)", 1, "batch_norm [1, 2, 4, 4]");
        row("F.relu(F.conv2d(x, w)) + 1", 2, "bias [1, 2, 4, 4]");
        row("F.relu(2 * F.conv2d(x, w))", 0, "relu [1, 2, 4, 4]");
        row("F.relu(F.avg_pool2d(F.conv2d(x, w), 2))", 4, "relu [1, 2, 2, 2]");
        row("F.relu(F.conv2d(x, w) + F.pad(x, (0, -1, 0, -1)).expand(1, 2, 4, 4))", 0, "add [1, 2, 4, 4], relu");
        row("F.leaky_relu(F.max_pool2d(F.conv2d(x, w), 2), -1)", 4, "leaky_relu [1, 2, 2, 2]");
        row("F.elu(F.conv2d(x, w, b))", 1, "elu [1, 2, 4, 4]");
        row("F.max_pool2d(F.conv2d(x, w).permute(0, 1, 3, 2), (1, 2))", 0, "max_pool [1, 2, 4, 2]");
        row("F.softmax(F.conv2d(x, w), 1)", 2, "");
        row("F.softmax(F.conv2d(x, w), 2)", 0, "softmax [1, 2, 4, 4]");
        row("nn.Flatten()(F.max_pool2d(F.tanh(F.conv2d(x, w)), 3, 2, 1, ceil_mode=True)) @ torch.ones(18, 1)", 6,
            "flatten [1, 18]");
    }
    void blocksEnd()
    {
        QFETCH(QString, behind);
        QFETCH(int, parts);
        QFETCH(QString, left);
        const PythonReading read = readPythonTolerant(
            ("x = torch.arange(25.).view(1,1,5,5) - 9\nw = torch.tensor([1.,-2,3,1,0,-1,2,5]).view(2,1,2,2)\n"
             "b = torch.tensor([1.,2])\ny = " +
             behind)
                .toStdString());
        QCOMPARE(read.calls.size(), std::size_t(1));
        const After &after = read.calls[0].after;
        QCOMPARE((after.bias ? 1 : 0) + (after.activation ? 2 : 0) + (after.pooling ? 4 : 0), parts);
        QString told;
        for (const Sentence &turn : read.calls[0].turns)
            told += QString::fromStdString(turn.english()) + '\n';
        QVERIFY2(told.contains("follows") == !left.isEmpty() && told.contains(left), qPrintable(told));
    }

    /// What PyTorch changes in place was given before it was changed: out += identity.
    void aStepKeepsWhatItGave()
    {
        const PythonReading read = readPythonTolerant("x = torch.arange(9.).view(1, 1, 3, 3)\n"
                                                      "y = F.relu(F.conv2d(x, torch.ones(1, 1, 1, 1)))\n"
                                                      "y += x\ny *= 2\nz = F.relu(y)");
        QCOMPARE(read.steps.size(), std::size_t(4));
        QCOMPARE(QString::fromStdString(read.steps[2].op), QString("add"));
        const double wanted[] = {8, 8, 16, 32}; // of the last number
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(read.steps[i].values->at(8), wanted[i]);
        QVERIFY(read.calls[0].after.activation && !read.calls[0].after.pooling);
    }

    /// F.avg_pool2d has no dilation between padding and ceil_mode; layers may leave their parameters out.
    void argumentsByPlace_data()
    {
        QTest::addColumn<QString>("made");
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("last");
        const auto row = [](const char *made, double first, double last) {
            QTest::newRow(made) << made << first << last;
        };
        row("F.avg_pool2d(x, 2, 2, 1, False, True)", 0.25, 7);
        row("F.avg_pool2d(x, 2, 2, 1, False, False)", 1, 7);
        row("F.avg_pool2d(x, 2, 2, 0, True)", 3, 9);
        row("F.max_pool2d(x, 2, 1, 0, 2, True)", 9, 9);
        row("nn.AvgPool2d(2, 2, 1, False, False)(x)", 1, 7);
        row("nn.BatchNorm2d(1, 1e-5, 0.1, False)(x)", -1.5491923, 1.5491923);
        row("nn.BatchNorm2d(1, track_running_stats=False).eval()(x)", -1.5491923, 1.5491923);
    }
    void argumentsByPlace()
    {
        QFETCH(QString, made);
        QFETCH(double, first);
        QFETCH(double, last);
        const PythonReading read =
            readPythonTolerant(("x = torch.arange(1., 10.).view(1, 1, 3, 3)\ny = " + made).toStdString());
        QVERIFY2(read.refusals.empty(), read.refusals.empty() ? "" : read.refusals[0].reason.english().c_str());
        for (const PythonArray &one : read.arrays)
            if (one.array.name == "y") {
                QVERIFY2(std::abs(one.array.at(0) - first) < 1e-5, one.array.textAt(0).c_str());
                QVERIFY2(std::abs(one.array.at(one.array.size() - 1) - last) < 1e-5, one.array.textAt(0).c_str());
                return;
            }
        QFAIL("no y");
    }

    /// SciPy gives the type of the image back: what that cannot hold is no sum any more.
    void smallWholeNumbersWrapAround_data()
    {
        QTest::addColumn<QString>("made");
        QTest::addColumn<bool>("shown");
        QTest::newRow("below 0") << "convolve(x, [[1, 0, -1]])" << false;
        QTest::newRow("above 255") << "convolve(x, [[99, 0, 0]])" << false;
        QTest::newRow("halves") << "convolve(x, [[0, 0.5, 0.25]])" << false;
        QTest::newRow("thirds, though they are whole") << "convolve(x, np.ones((1, 3)) / 3)" << false;
        QTest::newRow("whole and positive") << "convolve(x, [[1, 1, 1]])" << true;
        QTest::newRow("an image of floats") << "convolve(x.astype(float), [[1, 0, -1]])" << true;
    }
    void smallWholeNumbersWrapAround()
    {
        QFETCH(QString, made);
        QFETCH(bool, shown);
        const PythonReading read = readPythonTolerant(("from scipy.ndimage import convolve\n"
                                                       "x = np.array([[9, 3, 9]]).astype(np.uint8)\ny = " +
                                                       made)
                                                          .toStdString());
        QCOMPARE(!read.calls.empty(), shown);
        QVERIFY(shown || QString::fromStdString(read.refusals.at(0).reason.english()).contains("SciPy gives uint8"));
    }

    /// The refusal of a kernel that leaves no output says how large both are.
    void aKernelThatIsTooLarge()
    {
        for (const char *size : {"5", "6"}) {
            const PythonReading read = readPythonTolerant("y = F.conv2d(torch.ones(1, 1, 4, 4), torch.ones(1, 1, " +
                                                          std::string(size) + ", 4))");
            QCOMPARE(read.refusals.size(), std::size_t(1));
            QVERIFY(read.refusals[0].refusal && read.refusals[0].refusal->numbers.size() == 4);
            QCOMPARE(read.refusals[0].refusal->numbers[1], Index(4));
        }
    }

    /// OpenCV rounds and keeps what it gives within the type of the image: a step behind the convolution.
    void openCvSaturates()
    {
        const PythonReading read =
            readPythonTolerant("import cv2\na = (np.arange(9).reshape(3, 3) * 30).astype(np.uint8)\n"
                               "x = cv2.filter2D(a, -1, np.array([[0, -1, 0], [-1, 5, -1], [0, -1, 0]]))\n"
                               "y = cv2.blur(a, (3, 3))");
        const auto step = std::ranges::find(read.steps, std::string("saturate"), &PythonStep::op);
        QVERIFY(step != read.steps.end() && step->values);
        const double wanted[] = {0, 0, 0, 30, 120, 210, 255, 255, 255};
        for (std::size_t i = 0; i < 9; ++i)
            QCOMPARE(step->values->at(Index(i)), wanted[i]);
    }

    /// Training is not run, and it is said so: whoever prints the weights afterwards sees what they were.
    void trainingIsNotRun_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("PyTorch") << "w = nn.Parameter(torch.ones(1, 1, 2, 2))\no = torch.optim.Adam([w])\n"
                                    "F.conv2d(torch.ones(1, 1, 2, 2), w)\no.step()";
        QTest::newRow("Keras") << "w = tf.Variable(tf.ones([2, 2, 1, 1]))\nwith tf.GradientTape() as t:\n"
                                  "    y = tf.nn.conv2d(tf.ones([1, 2, 2, 1]), w, 1, 'SAME')\n"
                                  "tf.keras.optimizers.SGD(0.1).apply_gradients(zip(t.gradient(y, [w]), [w]))";
    }
    void trainingIsNotRun()
    {
        QFETCH(QString, code);
        const PythonReading read = readPythonTolerant(code.toStdString());
        QCOMPARE(read.calls.size(), std::size_t(1));
        QVERIFY(std::any_of(read.notes.begin(), read.notes.end(), [](const Sentence &note) {
            return note.english().find("training is not run") != std::string::npos;
        }));
    }

    /// Arrays are shown beside the picture: drawn ones are named though the picture is not made from them.
    void drawnArraysBesideThePicture()
    {
        const PythonReading read = readPythonTolerant("r = np.random.rand(2)\nx = tf.ones([1,3,3,1])\n"
                                                      "y = tf.nn.conv2d(x, tf.ones([2,2,1,1]), 1, 'SAME')");
        QVERIFY(!read.calls.at(0).drawn && !read.drawn);
        QVERIFY(std::any_of(read.notes.begin(), read.notes.end(), [](const Sentence &note) {
            return note.english().find("values of r are random") != std::string::npos;
        }));
    }

    void severalCallsBecomePages()
    {
        const Result<Imported> read = readPython("x = tf.ones([1,3,3,1])\nw = tf.ones([2,2,1,1])\ny = tf.nn.conv2d(x, "
                                                 "w, 1, 'SAME')\nz = tf.nn.conv2d(y, w, 1, 'VALID')");
        QVERIFY(bool(read));
        QCOMPARE(read->lesson->pages.size(), std::size_t(2));
        QCOMPARE(read->lesson->pages[1].call->input[0], 4.0F);
    }

    void budgets_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("brackets") << QString(100000, '[');
        QTest::newRow("closed brackets") << "x = " + QString(50000, '(') + "1" + QString(50000, ')');
        QTest::newRow("signs") << "x = " + QString(100000, '-') + "1";
        QTest::newRow("powers") << "x = 2" + QString("**1").repeated(100000);
        QTest::newRow("blocks") << [] {
            QString text;
            for (int i = 0; i < 300; ++i)
                text += QString(i, ' ') + "with tf.Session():\n";
            return text;
        }();
        QTest::newRow("values of one with") << "with " + QString("q, ").repeated(60000) + "q:\n    pass\n";
        QTest::newRow("repetition") << QString("x = [0] * 100000000000");
        QTest::newRow("nested repetition") << QString("x = [0] * 1000000\ny = [x] * 10000000");
        QTest::newRow("lists in lists by names") << "a = [1]\n" + QString("a = [a]\n").repeated(1000);
        QTest::newRow("doubling") << "a = [1]\n" + QString("a = a + a\n").repeated(100);
        QTest::newRow("a shared nest") << "a = [1, 2]\n" + QString("a = [a, a]\n").repeated(60) + "x = np.array(a)";
        QTest::newRow("a list that grows while it is gone through")
            << QString("x = [1]\nfor i in x:\n    x.append(i)\n");
        QTest::newRow("zeros") << QString("x = np.zeros((100000, 100000))");
        QTest::newRow("a product beyond 64 bits") << QString("x = np.zeros((4294967296, 4294967296))");
        QTest::newRow("a power") << QString("x = 10 ** 100");
        QTest::newRow("a range") << QString("x = np.arange(1e300)");
        QTest::newRow("broadcasting") << QString("x = np.ones((4000, 1)) + np.ones((1, 4000))");
        QTest::newRow("many arrays") << QString("x = np.ones((1000, 1000))\n").repeated(30);
        QTest::newRow("open brackets on every line") << QString("x = (1,\n").repeated(20000);
        QTest::newRow("open quotes on every line") << QString("x = \"\"\"\ny = '''\n").repeated(20000);
        QTest::newRow("what is refused on every line") << QString("q\n").repeated(20000);
    }

    void budgets()
    {
        QFETCH(QString, code);
        const PythonReading read = readPythonTolerant(code.toStdString());
        QVERIFY(!read.refusals.empty());
        QVERIFY(read.refusals.size() <= 200);
        QVERIFY(!readPython(code.toStdString()));
    }

    void aMegabyteOfLiteralIsRead()
    {
        QString code = "x = np.array([";
        for (int i = 0; i < 1000; ++i) {
            code += '[';
            for (int k = 0; k < 100; ++k)
                code += QString::number(i * k % 1000) + ".25, ";
            code += "],\n";
        }
        code += "], dtype=np.float32)";
        const PythonReading read = readPythonTolerant(code.toStdString());
        QVERIFY2(read.refusals.empty(), read.refusals.empty() ? "" : read.refusals.front().reason.english().c_str());
        QCOMPARE(read.arrays.at(0).array.shape, (Shape{1000, 100}));
        QCOMPARE(read.arrays[0].array.at(99999), double(999 * 99 % 1000) + 0.25);
    }
};

QTEST_APPLESS_MAIN(TestSnippets)
#include "test_snippets.moc"
