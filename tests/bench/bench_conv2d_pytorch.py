"""PyTorch's half of bench_conv2d: makes the calls it is told of and says how long they take.

Commands, one a line, and the answers:
    make THREADS LAYOUT N H W C FH FW CI CO STRIDE DILATION GROUPS TOP BOTTOM LEFT RIGHT INPUT FILTER OUTPUT
        the last three are files of float32 (NHWC, HWIO, NHWC); answers its number after writing OUTPUT
    run NUMBER TIMES
        answers the seconds of so many calls
"""
import sys
import time

import numpy
import torch

calls = []


def make(words):
    threads, layout = int(words[0]), words[1]
    n, h, w, c, fh, fw, ci, co, stride, dilation, groups, top, bottom, left, right = map(int, words[2:17])
    torch.set_num_threads(threads)
    memory = torch.channels_last if layout == "channels_last" else torch.contiguous_format
    tensor = lambda path, shape, axes: torch.from_numpy(numpy.fromfile(path, numpy.float32).reshape(shape).transpose(axes).copy()).contiguous(memory_format=memory)
    image = tensor(words[17], (n, h, w, c), (0, 3, 1, 2))
    weight = tensor(words[18], (fh, fw, ci, co), (3, 2, 0, 1))
    padding = (top, left)
    if top != bottom or left != right:  # it knows symmetric padding only: padded before the clock runs
        image = torch.nn.functional.pad(image, (left, right, top, bottom)).contiguous(memory_format=memory)
        padding = (0, 0)
    call = lambda: torch.conv2d(image, weight, None, stride, padding, dilation, groups)
    call().permute(0, 2, 3, 1).contiguous().numpy().tofile(words[19])
    calls.append((threads, call))
    return len(calls) - 1


def run(number, times):
    threads, call = calls[number]
    torch.set_num_threads(threads)
    begin = time.perf_counter()
    for _ in range(times):
        call()
    return time.perf_counter() - begin


with torch.inference_mode():
    for line in sys.stdin:
        words = line.split()
        if words[0] == "forget":
            calls.clear()
            print("done", flush=True)
        elif words[0] == "make":
            print(make(words[1:]), flush=True)
        else:
            print(repr(run(int(words[1]), int(words[2]))), flush=True)
