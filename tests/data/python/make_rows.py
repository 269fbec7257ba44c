"""Makes rows.json: each function of `conv2d-lab --list-python` with each argument it declares, and what the real library
gives. Usage: conv2d-lab --list-python | python3 make_rows.py > rows.json, where NumPy, TensorFlow, Keras, PyTorch, JAX
and SciPy are installed. An argument's value is taken by its name; a call that the library refuses makes no row. A
library may end the whole process on a wrong call: the work is done by children, each goes on behind what ended it."""
import copy, itertools, json, os, re, subprocess, sys, warnings

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
warnings.filterwarnings("ignore")
SETUP = """import numpy as np, math, functools, itertools, collections, copy
import tensorflow as tf, keras, torch, torch.nn as nn, torch.nn.functional as F
import scipy.signal, scipy.ndimage, jax, jax.numpy as jnp
N1 = np.array([3., -1., 2., 0.5])
N2 = np.array([[1.5, -2., 3.], [0.5, 4., -1.]])
N3 = np.array([[2., 0., 1.], [-1., 3., 2.], [1., 1., 4.]])
N4 = np.arange(32.).reshape(1, 4, 4, 2) % 7 - 2
NI = np.array([2, 0, 1])
NB = np.array([[True, False, True], [False, True, True]])
T1, T2, T3, TI, TB = torch.tensor([3., -1., 2., 0.5]), torch.tensor([[1.5, -2., 3.], [0.5, 4., -1.]]), torch.tensor([[2., 0., 1.], [-1., 3., 2.], [1., 1., 4.]]), torch.tensor([2, 0, 1]), torch.tensor([[True, False, True], [False, True, True]])
T4 = (torch.arange(32.).reshape(1, 2, 4, 4) % 7) - 2
TW = (torch.arange(16.).reshape(2, 2, 2, 2) % 5) - 1
F1, F2, F3, FI, FB = tf.constant([3., -1., 2., 0.5]), tf.constant([[1.5, -2., 3.], [0.5, 4., -1.]]), tf.constant([[2., 0., 1.], [-1., 3., 2.], [1., 1., 4.]]), tf.constant([2, 0, 1]), tf.constant([[True, False, True], [False, True, True]])
F4 = tf.constant((np.arange(32.).reshape(1, 4, 4, 2) % 7 - 2).astype(np.float32))
FW = tf.constant((np.arange(16.).reshape(2, 2, 2, 2) % 5 - 1).astype(np.float32))
"""
WITHOUT = re.compile(r"rand|seed|dropout|Dropout|empty|normal|uniform|shuffle|print|Session|placeholder|init\.|initializers|"
                     r"^id$|help|dir|display|get_variable|device|config|no_grad|backward|fit|to\(|cuda|view\b|gelu|hash")
ARRAYS = set("a x input self array object features value values tensor m v arr ar x1 x2 b y other data ndarray t logits images image "
             "in1 in2 lhs rhs A tup arrays tensors xs inputs condition mask filters filter kernel weight weights".split())


def arrays(library):
    p = {"torch": "T", "tensorflow": "F", "keras": "F"}.get(library, "N")
    return [p + "2", p + "4", p + "3", p + "1", p + "I", p + "B"], p


def candidates(name, library):
    some, p = arrays(library)
    kind = {"N": "np.", "T": "torch.", "F": "tf."}[p]
    known = {"axis": ["0", "1", "-1"], "dim": ["0", "1"], "keepdims": ["True"], "keepdim": ["True"], "dtype": [kind + "float32", kind + "float64"],
             "k": ["1"], "diagonal": ["1"], "offset": ["1"], "shape": ["(3, 2)"], "size": ["(3, 2)", "2"], "newshape": ["(3, 2)"], "dims": ["(1, 0)", "(0,)"],
             "n": ["3", "2"], "num": ["5"], "order": ["'F'"], "axes": ["(1, 0)", "1"], "perm": ["(1, 0)"], "mode": ["'reflect'", "'same'", "'constant'"],
             "padding": ["'VALID'", "'SAME'", "'valid'", "1"], "strides": ["1", "2", "(1, 1, 1, 1)"], "stride": ["2"], "ksize": ["2"], "kernel_size": ["2"],
             "pool_size": ["2"], "data_format": ["'NHWC'", "'channels_last'"], "dilation": ["2"], "dilations": ["2", "(2, 2)"], "groups": ["1"], "ddof": ["1"],
             "filters": [p + "W"] if p != "N" else [], "weight": [p + "W", p + "3"], "filter": [p + "W"], "bias": [p + "1"], "decimals": ["1"], "indices": [p + "I"],
             "pad_width": ["1", "((1, 0), (0, 2))"], "paddings": ["((1, 0), (0, 2))"], "pad": ["(1, 2)"], "repeats": ["2"], "reps": ["(2, 1)"],
             "function": ["lambda v: v + 1"], "iterable": ["[3, 1, 2]"], "iterables": ["[3, 1, 2]"], "start": ["1"], "stop": ["7"], "step": ["2"],
             "endpoint": ["False"], "block_size": ["2"], "negative_slope": ["0.3"], "alpha": ["0.3"], "min": ["-1."], "max": ["2."], "a_min": ["-1."], "a_max": ["2."],
             "descending": ["True"], "direction": ["'DESCENDING'"], "p": ["1"], "ord": ["1"], "output_size": ["1", "2"], "scale_factor": ["2"], "upscale_factor": ["1"],
             "equation": ["'ij,kj->ik'"], "subscripts": ["'ij,kj->ik'"], "operands": ["N2, N2"], "arrays": ["[N2, N2]"], "tup": ["(N2, N2)"], "tensors": ["[T2, T2]"],
             "transpose_b": ["True"], "unbiased": ["False"], "correction": ["0"], "ceil_mode": ["True"], "count_include_pad": ["False"], "boundary": ["'wrap'"],
             "cval": ["2."], "fillvalue": ["2."], "sigma": ["1."], "truncate": ["2."], "rounding_mode": ["'floor'"], "base": ["2.", "2"], "fill_value": ["2."], "depth": ["3"]}
    if name in known and known[name]:
        return known[name] + (some[:2] if name in ARRAYS else [])
    return some if name in ARRAYS else ["2", some[0], "(1, 0)", "True", some[2]]


def work(lines):
    import numpy as np
    space = {}
    exec(SETUP, space)

    def value_of(code):
        try:
            made = eval(code, {k: copy.deepcopy(v) if k[0] in "NTF" and len(k) == 2 else v for k, v in space.items()})
            if hasattr(made, "forward") or hasattr(made, "get_weights"):  # a layer: what it makes of an image
                return None
            found = np.asarray(made.detach() if hasattr(made, "detach") else made)
            if found.dtype.kind not in "biuf" or not 0 < found.size <= 48 or found.dtype == object:
                return None
            return found
        except BaseException:
            return None

    seen = set()

    def add(function, code):
        found = value_of(code)
        if found is None or code in seen:
            return found is not None
        seen.add(code)
        print(json.dumps({"function": function, "code": code, "shape": list(found.shape),
                          "values": [float("%.9g" % float(v)) if np.isfinite(float(v)) else str(float(v)) for v in found.reshape(-1)]}), flush=True)
        return True

    for line in lines:
        print("#" + line, end="", flush=True)
        library, rest = line.rstrip("\n").split("\t")
        name, listed = rest.split("(", 1) if "(" in rest else (rest, "")
        names = [re.split(r"[=]", one.strip())[0] for one in listed.rstrip(")").split(",") if one.strip()]
        names = [one for one in names if not one.startswith("**") and one != "*"]
        if WITHOUT.search(name) or "[" in name:
            continue
        method = name.startswith("x.") or ".Tensor." in name or ".ndarray." in name or library in ("text",)
        owners = [""]
        if method:
            short = name.split(".")[-1]
            owners = [one + "." + short for one in (arrays("torch")[0][:2] if "torch" in name else arrays("tensorflow")[0][:2] if name.startswith("tf.") else ["N2", "N4"])]
        base = None
        for owner, count in itertools.product(owners, range(0, 4)):
            function = owner or name
            parts = [candidates(one.lstrip("*"), library)[:4] for one in names[:count]]
            if len(parts) < count:
                break
            for given in itertools.islice(itertools.product(*parts), 40):
                if add(name, function + "(" + ", ".join(given) + ")"):
                    base = (function, list(given))
                    break
            if base:
                break
        if not base:
            continue
        function, given = base
        more = []
        for one in names[len(given):]:
            for value in candidates(one, library)[:4]:
                keyword = one + "=" + value
                if not one.startswith("*") and add(name, function + "(" + ", ".join(given + [keyword]) + ")"):
                    more.append(keyword)
                    break
        if len(more) > 1:
            add(name, function + "(" + ", ".join(given + more) + ")")


def main():
    if len(sys.argv) > 1:
        return work(json.load(sys.stdin))
    lines, rows = sys.stdin.readlines(), []
    while lines:
        child = subprocess.run([sys.executable, __file__, "work"], input=json.dumps(lines), capture_output=True, text=True)
        done = [one for one in child.stdout.split("\n") if one.startswith("#")]
        rows += [json.loads(one) for one in child.stdout.split("\n") if one.startswith("{") and one.endswith("}")]
        lines = lines[max(len(done), 1):]
    print(json.dumps({"setup": SETUP})[:-1] + ', "rows": [')
    print(",\n".join(json.dumps(one) for one in rows) + "\n]}")


main()
