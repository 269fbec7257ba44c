"""The live page of tf.nn.conv2d under a notebook's cell.

    import conv2d_lab
    conv2d_lab.show(x, w, strides=2, padding="SAME")

x is [batch, height, width, channels], w is [height, width, in, out]: nested lists, or anything with tolist(), such as
an array of NumPy, a tensor of TensorFlow (.numpy()) or PyTorch. Nothing leaves the notebook.
"""

import html
import json
import math
import os
import re

__all__ = ["page", "show"]


def _numbers(values):
    """The shape and the flat values of nested lists."""
    if hasattr(values, "numpy") and not hasattr(values, "tolist"):
        values = values.numpy()
    if hasattr(values, "tolist"):
        values = values.tolist()
    if not isinstance(values, (list, tuple)):
        raise TypeError("nested lists or an array are expected")
    if not values or not isinstance(values[0], (list, tuple)):
        return [len(values)], [_number(value) for value in values]
    inner = [_numbers(value) for value in values]
    if any(one[0] != inner[0][0] for one in inner):
        raise ValueError("the rows differ in length")
    return [len(values)] + inner[0][0], [value for one in inner for value in one[1]]


def _number(value):
    value = float(value)
    if math.isnan(value):
        return "nan"
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    return value


def page(x, w, strides=1, padding="VALID", dilations=None, data_format="NHWC", title="tf.nn.conv2d"):
    """The live page of that call, one HTML document."""
    input_shape, inputs = _numbers(x)
    filter_shape, weights = _numbers(w)
    call = {"input_shape": input_shape, "input": inputs, "filter_shape": filter_shape, "filter": weights,
            "strides": strides if isinstance(strides, int) else list(strides),
            "dilations": dilations if dilations is None or isinstance(dilations, int) else list(dilations),
            "padding": padding if isinstance(padding, str) else [list(pair) for pair in padding],
            "data_format": data_format}
    lesson = json.dumps({"conv2d_lab": 1, "title": title, "call": call}).replace("<", "\\u003c")
    with open(os.path.join(os.path.dirname(__file__), "page.html"), encoding="utf-8") as file:
        text = file.read()
    begin = '<script type="application/json" id="file">'
    at = text.index(begin) + len(begin)
    text = text[:at] + lesson + text[text.index("</script>", at):]
    return re.sub(r"<title>[^<]*</title>", lambda _: "<title>" + html.escape(title) + "</title>", text, count=1)


def show(x, w, strides=1, padding="VALID", dilations=None, data_format="NHWC", title="tf.nn.conv2d", height=760):
    """Displays that page under the cell."""
    from IPython.display import HTML, display

    document = html.escape(page(x, w, strides, padding, dilations, data_format, title))
    display(HTML(f'<iframe srcdoc="{document}" sandbox="allow-scripts allow-downloads" title="{html.escape(title)}" '
                 f'style="width:100%;height:{int(height)}px;border:0"></iframe>'))
