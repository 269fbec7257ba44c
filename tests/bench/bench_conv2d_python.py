"""The half of bench_conv2d that is Python: makes the calls it is told of in PyTorch or ONNX Runtime and says how long they take.

Commands, one a line, and the answers:
    make THREADS WAY N H W C FH FW CI CO STRIDE DILATION GROUPS TOP BOTTOM LEFT RIGHT INPUT FILTER OUTPUT
        WAY is channels_last or channels_first (PyTorch) or onnx (ONNX Runtime); the last three are files of float32 (NHWC, HWIO,
        NHWC); answers its number after writing OUTPUT, or none: the library is missing
    run NUMBER TIMES
        answers the seconds of so many calls
    forget
        all calls
"""
import contextlib
import sys
import time

import numpy

try:
    import torch
except ImportError:
    torch = None
try:
    import onnx
    import onnxruntime
except ImportError:
    onnxruntime = None

calls = []


def pytorch_call(layout, image, weight, stride, dilation, groups, top, bottom, left, right):
    """Image NCHW, weight OIHW; a function that gives NCHW."""
    memory = torch.channels_last if layout == "channels_last" else torch.contiguous_format
    image = torch.from_numpy(image).contiguous(memory_format=memory)
    weight = torch.from_numpy(weight).contiguous(memory_format=memory)
    padding = (top, left)
    if top != bottom or left != right:  # it knows symmetric padding only: padded before the clock runs
        image = torch.nn.functional.pad(image, (left, right, top, bottom)).contiguous(memory_format=memory)
        padding = (0, 0)
    return lambda: torch.conv2d(image, weight, None, stride, padding, dilation, groups)


def onnx_call(threads, image, weight, stride, dilation, groups, top, bottom, left, right):
    """The same by a model of one node, its filter a constant, input and output in memory of their own."""
    node = onnx.helper.make_node("Conv", ["x", "w"], ["y"], strides=[stride] * 2, dilations=[dilation] * 2, group=groups, pads=[top, left, bottom, right])
    value = lambda name, shape: onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, shape)
    graph = onnx.helper.make_graph([node], "conv", [value("x", image.shape)], [value("y", None)], [onnx.numpy_helper.from_array(weight, "w")])
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 13)], ir_version=8)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.add_session_config_entry("session.force_spinning_stop", "1")  # else its idle threads hold the core that the others need
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    output = onnxruntime.OrtValue.ortvalue_from_numpy(session.run(None, {"x": image})[0])
    binding = session.io_binding()
    binding.bind_ortvalue_input("x", onnxruntime.OrtValue.ortvalue_from_numpy(image))
    binding.bind_ortvalue_output("y", output)

    def call():
        session.run_with_iobinding(binding)
        return output

    return call


def use_threads(count):
    if torch:
        torch.set_num_threads(count)


def make(words):
    threads, way = int(words[0]), words[1]
    n, h, w, c, fh, fw, ci, co, *arguments = map(int, words[2:17])
    if (onnxruntime if way == "onnx" else torch) is None:
        return "none"
    read = lambda path, shape, axes: numpy.ascontiguousarray(numpy.fromfile(path, numpy.float32).reshape(shape).transpose(axes))
    image = read(words[17], (n, h, w, c), (0, 3, 1, 2))
    weight = read(words[18], (fh, fw, ci, co), (3, 2, 0, 1))
    call = onnx_call(threads, image, weight, *arguments) if way == "onnx" else pytorch_call(way, image, weight, *arguments)
    use_threads(threads)
    numpy.ascontiguousarray(call().numpy().transpose(0, 2, 3, 1)).tofile(words[19])
    calls.append((threads, call))
    return len(calls) - 1


def run(number, times):
    threads, call = calls[number]
    use_threads(threads)
    begin = time.perf_counter()
    for _ in range(times):
        call()
    return time.perf_counter() - begin


with torch.inference_mode() if torch else contextlib.nullcontext():
    for line in sys.stdin:
        words = line.split()
        if words[0] == "forget":
            calls.clear()
            print("done", flush=True)
        elif words[0] == "make":
            print(make(words[1:]), flush=True)
        else:
            print(repr(run(int(words[1]), int(words[2]))), flush=True)
