// Data sets in batches, JSON, and Fourier transforms, mostly said in Python as in definitions.cpp.

#include "core/formats/bytes/json_text.h"
#include "core/formats/python/library/functions.h"
#include "core/formats/python/reasons.h"
#include "core/tensor/number_text.h"

namespace lab::python {
namespace {

/// A value of a text that is JSON.
Value jsonValue(const JsonValue &json)
{
    switch (json.kind()) {
    case JsonKind::Null:
        return {};
    case JsonKind::Boolean:
        return Value::ofBool(json.literal() == "true");
    case JsonKind::Text:
        return Value::ofText(json.string());
    case JsonKind::Number: {
        const std::string_view digits = json.literal();
        const bool whole = digits.find_first_of(".eE") == std::string_view::npos && digits.size() < 19;
        return whole ? Value::ofInt(readInteger(digits).value_or(0)) : Value::ofFloat(readDouble(digits).value_or(0));
    }
    case JsonKind::Array: {
        std::vector<Value> items;
        json.forEachItem([&items](const JsonValue &item) { return items.push_back(jsonValue(item)), true; });
        return Value::ofList(std::move(items), false);
    }
    case JsonKind::Object:
        break;
    }
    Value made = Value::ofDict();
    json.forEachMember([&made](const JsonValue &key, const JsonValue &value) {
        made.dict().set("'" + key.string(), Value::ofText(key.string()), jsonValue(value));
        return true;
    });
    return made;
}

Value loads(Evaluator &evaluator, Bound &call) // s
{
    if (call[0].value.kind != Kind::Text)
        return needs(evaluator, call);
    const std::string &text = call[0].value.text();
    if (!evaluator.spend(static_cast<Index>(text.size()) * 4, call[0]))
        return Value::missing();
    if (const std::optional<JsonFault> fault = jsonFault(text, {.jsonDepth = 50}))
        return evaluator.raises("builtins.ValueError", evaluator.refuse(call[0], fault->reason, fault->code));
    return jsonValue(JsonValue::root(text));
}

/// The same order, of all that chance could have given.
Value shuffled(Evaluator &evaluator, Bound &call) // x
{
    if (call[0].value.kind != Kind::Array || !evaluator.spend(call[0].value.array().size(), call[0]))
        return call.value(0);
    ArrayValue array = call.array(0, call[0].value.array().origin);
    array.numbers = std::make_shared<Numbers>(*array.numbers);
    array.numbers->drawn = true;
    return Value::ofArray(std::move(array));
}

// clang-format off
constexpr LibraryRow table[]{
    {"json.loads", "s", loads},

    // PyTorch's data sets
    {"definitions.shuffled", "x", shuffled},
    {"definitions.gathered", R"(def f(items):
    first = items[0]
    if isinstance(first, (tuple, list)):
        return [_gathered(list(one)) for one in zip(*items)]
    if isinstance(first, dict):
        return {key: _gathered([one[key] for one in items]) for key in first}
    if isinstance(first, str):
        return items
    if isinstance(first, float):
        return torch.tensor(items, dtype=torch.float64)
    return torch.tensor(items) if isinstance(first, int) else torch.stack([torch.as_tensor(one) for one in items]))"},
    {"torch.utils.data.TensorDataset", R"(def f(*tensors):
    class Data:
        def __init__(self): self.tensors = tensors
        def __getitem__(self, index): return tuple([one[index] for one in tensors])
        def __len__(self): return len(tensors[0])
    return Data())"},
    {"torch.utils.data.DataLoader", R"(def f(dataset, batch_size=1, shuffle=False, num_workers=0, pin_memory=False, drop_last=False):
    class Loader:
        def __init__(self): self.dataset, self.batch_size = dataset, batch_size
        def __len__(self): return len(dataset) // batch_size if drop_last else -(-len(dataset) // batch_size)
        def __iter__(self):
            for i in range(len(self)):
                rows = [dataset[k] for k in range(i * batch_size, min(i * batch_size + batch_size, len(dataset)))]
                if shuffle:
                    rows = [tuple([_shuffled(x) for x in one]) if isinstance(one, (tuple, list)) else _shuffled(one) for one in rows]
                yield _gathered(rows)
    return Loader())"},

    // TensorFlow's
    {"definitions.piled", R"(def f(items):
    several = isinstance(items[0], tuple)
    return tuple([tf.stack([one[k] for one in items]) for k in range(len(items[0]))]) if several else tf.stack(items))"},
    {"definitions.dataset", R"(def f(items):
    def changed(function): return [function(*one) if isinstance(one, tuple) else function(one) for one in items]
    class Dataset:
        def __iter__(self): return iter(items)
        def __len__(self): return len(items)
        def map(self, map_func, num_parallel_calls=None, deterministic=None): return _dataset(changed(map_func))
        def filter(self, predicate): return _dataset([one for one, is_in in zip(items, changed(predicate)) if is_in])
        def batch(self, batch_size, drop_remainder=False, num_parallel_calls=None):
            return _dataset([_piled(items[i:i + batch_size]) for i in range(0, len(items), batch_size)
                             if i + batch_size <= len(items) or not drop_remainder])
        def shuffle(self, buffer_size, seed=None, reshuffle_each_iteration=None):
            return _dataset([tuple([_shuffled(x) for x in one]) if isinstance(one, tuple) else _shuffled(one) for one in items])
        def take(self, count): return _dataset(items[:count] if count >= 0 else items)
        def skip(self, count): return _dataset(items[count:])
        def repeat(self, count=1): return _dataset(items * count)
        def prefetch(self, buffer_size=None): return self
        def cache(self): return self
        def enumerate(self, start=0): return _dataset(list(enumerate(items, start)))
        def as_numpy_iterator(self):
            return iter([tuple([x.numpy() for x in one]) if isinstance(one, tuple) else one.numpy() for one in items])
    return Dataset())"},
    {"tensorflow.data.Dataset.from_tensors", R"(def f(tensors, name=None):
    return _dataset([tuple([tf.convert_to_tensor(one) for one in tensors]) if isinstance(tensors, tuple) else tf.convert_to_tensor(tensors)]))"},
    {"tensorflow.data.Dataset.from_tensor_slices", R"(def f(tensors, name=None):
    if isinstance(tensors, tuple):
        return _dataset(list(zip(*[tf.convert_to_tensor(one) for one in tensors])))
    return _dataset(list(tf.convert_to_tensor(tensors))))"},
    {"tensorflow.data.Dataset.zip", R"(def f(*datasets):
    return _dataset(list(zip(*(datasets[0] if isinstance(datasets[0], tuple) else datasets)))))"},
    {"tensorflow.data.Dataset.range", R"(def f(*args): return _dataset([tf.constant(i, dtype=tf.int64) for i in range(*args)]))"},

    // Fourier transforms: sums as they are written, along the last two axes
    {"definitions.complex", R"(def f(re, im):
    class Complex:
        def __init__(self): self.real, self.imag, self.shape, self.ndim, self.size = re, im, re.shape, re.ndim, re.size
        def __mul__(self, o):
            if isinstance(o, (int, float, np.ndarray)):
                return _complex(re * o, im * o)
            return _complex(re * o.real - im * o.imag, re * o.imag + im * o.real)
        def __rmul__(self, o): return self * o
        def __truediv__(self, o):
            if isinstance(o, (int, float, np.ndarray)):
                return _complex(re / o, im / o)
            return self * o.conj() / (o.real * o.real + o.imag * o.imag)
        def __add__(self, o):
            return _complex(re + o, im) if isinstance(o, (int, float, np.ndarray)) else _complex(re + o.real, im + o.imag)
        def __radd__(self, o): return self + o
        def __sub__(self, o): return self + -1 * o
        def __abs__(self): return np.sqrt(re * re + im * im)
        def __getitem__(self, i): return _complex(re[i], im[i])
        def conj(self): return _complex(re, -im)
        def conjugate(self): return self.conj()
        def copy(self): return self
        def __len__(self): return len(re)
    return Complex())"},
    {"definitions.sized", R"(def f(a, n, axis):
    a = _move(a, axis, 0)
    if n > len(a):
        a = np.concatenate([a, np.zeros((n - len(a),) + tuple(a.shape[1:]))])
    return _move(a[:n], 0, axis))"},
    {"definitions.waves", R"(def f(z, axis, way):
    n = z.shape[axis]
    at = np.outer(np.arange(n), np.arange(n)) % n * (2 * np.pi / n)
    c, s = np.cos(at), way * np.sin(at)
    re, im = _move(z.real, axis, -1), _move(z.imag, axis, -1)
    made = _complex(_move(re @ c - im @ s, -1, axis), _move(re @ s + im @ c, -1, axis))
    return made if way < 0 else made / n)"},
    {"numpy.fft.fft2", R"(def f(a, s=None, way=-1):
    plain = isinstance(a, (list, np.ndarray))
    re = np.asarray(a).astype(np.float64) if plain else a.real
    im = 0 * re if plain else a.imag
    h, w = re.shape[-2:] if s is None else s
    z = _complex(_sized(_sized(re, h, -2), w, -1), _sized(_sized(im, h, -2), w, -1))
    return _waves(_waves(z, -1, way), -2, way))"},
    {"numpy.fft.ifft2", R"(def f(a, s=None): return np.fft.fft2(a, s, 1))"},
    {"numpy.fft.rfft2", R"(def f(a, s=None):
    made = np.fft.fft2(a, s)
    return made[..., :made.shape[-1] // 2 + 1])"},
    {"numpy.fft.irfft2", R"(def f(a, s=None):
    h, w = (a.shape[-2], 2 * (a.shape[-1] - 1)) if s is None else s
    half = w // 2 + 1
    z = _waves(_complex(_sized(_sized(a.real, h, -2), half, -1), _sized(_sized(a.imag, h, -2), half, -1)), -2, 1)
    k = np.arange(half)
    at = np.outer(k, np.arange(w)) % w * (2 * np.pi / w)
    twice = np.where((k == 0) | (2 * k == w), 1, 2)[:, None] / w
    return z.real @ (np.cos(at) * twice) - z.imag @ (np.sin(at) * twice))"},
    {"numpy.fft.fftshift", R"(def f(x, way=1):
    if not isinstance(x, np.ndarray):
        return _complex(np.fft.fftshift(x.real, way), np.fft.fftshift(x.imag, way))
    return np.roll(x, [way * (n // 2) for n in x.shape], tuple(range(x.ndim))))"},
    {"numpy.fft.ifftshift", R"(def f(x): return np.fft.fftshift(x, -1))"},
    {"numpy.real", R"(def f(val): return val.real)"},
    {"numpy.imag", R"(def f(val): return val.imag)"},
    {"numpy.conj conjugate", R"(def f(x): return x if isinstance(x, np.ndarray) else x.conj())"},
    {"numpy.angle", R"(def f(z): return np.arctan2(z.imag, z.real))"},
    {"numpy.arctan2", R"(def f(x1, x2):
    y, x = np.asarray(x1), np.asarray(x2)
    at = np.arctan(y / np.where(x == 0, 1, x))
    return np.where(x == 0, np.sign(y) * (np.pi / 2), np.where(x > 0, at, np.where(y >= 0, at + np.pi, at - np.pi))))"},

    // What other libraries have for arrays and blocks
    {"numpy.random.permutation", R"(def f(x):
    order = np.argsort(np.random.random(x if isinstance(x, int) else len(x)))
    return order if isinstance(x, int) else np.asarray(x)[order])"},
    {"numpy.random.shuffle", R"(def f(x): x[...] = np.random.permutation(x.copy()))"},
    {"contextlib.suppress", R"(def f(*exceptions):
    class Suppress:
        def __enter__(self): return None
        def __exit__(self, kind, value, trace):
            if value is None:
                return False
            try:
                raise value
            except exceptions:
                return True
    return Suppress())"},
    {"contextlib.contextmanager", R"(def f(func):
    def g(*args, **more):
        made = func(*args, **more)
        class Manager:
            def __enter__(self): return next(made)
            def __exit__(self, kind, value, trace):
                if value is not None:
                    return _throw(made, value)
                for one in made:
                    pass
        return Manager()
    return g)"},
    {"contextlib.nullcontext", R"(def f(enter_result=None):
    class Null:
        def __enter__(self): return enter_result
        def __exit__(self, *args): return False
    return Null())"},
    {"numba.njit jit", "*all~ *~", rows::decorator},
    {"numba.prange", "=builtins.range"},
    {"skimage.util.view_as_windows", R"(def f(arr_in, window_shape, step=1):
    window = (window_shape,) * arr_in.ndim if isinstance(window_shape, int) else window_shape
    steps = (step,) * arr_in.ndim if isinstance(step, int) else step
    return np.lib.stride_tricks.sliding_window_view(arr_in, window)[tuple([slice(None, None, s) for s in steps])])"},
    {"einops.rearrange", R"(def f(tensor, pattern, **sizes):
    sides = []
    for side in pattern.split('->'):
        made, inside = [], None
        for one in side.replace('(', ' ( ').replace(')', ' ) ').split():
            if one == '(':
                inside = []
            elif one == ')':
                made.append(inside)
                inside = None
            elif inside is not None:
                inside.append(one)
            else:
                made.append([] if one == '1' else [one])
        sides.append(made)
    left, right = sides
    if '...' in pattern or len(left) != len(tensor.shape):
        _refuse('this is not supported in pasted code')
    for group, n in zip(left, tensor.shape):
        rest = [one for one in group if one not in sizes]
        for one in rest:
            sizes[one] = n // math.prod([sizes[other] for other in group if other not in rest])
    names = [one for group in left for one in group]
    flat = np.transpose(np.reshape(tensor, [sizes[one] for one in names]), [names.index(one) for group in right for one in group])
    return _array(np.reshape(flat, [math.prod([sizes[one] for one in group]) for group in right]), tensor))"},
    {"keras.backend.count_params", R"(def f(p): return int(np.prod(p.shape)))"},
    {"jax.lax.conv_general_dilated_patches", R"(def f(lhs, filter_shape, window_strides, padding):
    kh, kw = filter_shape
    if isinstance(padding, str) and padding != 'VALID':
        _refuse('this is not supported in pasted code')
    wide = lhs if padding == 'VALID' else np.pad(lhs, [(0, 0), (0, 0)] + list(padding))
    cut = np.lib.stride_tricks.sliding_window_view(wide, (kh, kw), (2, 3))[:, :, ::window_strides[0], ::window_strides[1]]
    n, c, h, w = cut.shape[:4]
    return np.transpose(cut, (0, 1, 4, 5, 2, 3)).reshape((n, c * kh * kw, h, w)))"},
};
// clang-format on

} // namespace

std::span<const LibraryRow> dataRows()
{
    return table;
}

} // namespace lab::python
