// What the libraries' functions do, said in Python with others of them: «def f» and the arguments as the library has
// them. A name with '_' in front is a row of the first part.

#include "core/formats/python/library/functions.h"
#include "core/formats/python/reasons.h"

namespace lab::python {
namespace {

using namespace rows;

/// A step between input and output: pooling, an activation.
Value step(Evaluator &evaluator, Bound &call) // op value *inputs
{
    const int hidden = std::exchange(evaluator.unrecorded, 0);
    Value made = stepped(evaluator, call.word(0), derived(call.value(1), call.spread), call.spread, 0);
    evaluator.unrecorded = hidden;
    return made;
}

Value activate(Evaluator &evaluator, Bound &call) // x activation
{
    const int hidden = std::exchange(evaluator.unrecorded, 0);
    Value made = activated(evaluator, call.value(0), call.value(1), call.callee.begin, call.functionAt);
    evaluator.unrecorded = hidden;
    return made;
}

/// A call of the library that is a step as if the snippet had made it.
Value shown(Evaluator &evaluator, Bound &call) // function *all
{
    const int hidden = std::exchange(evaluator.unrecorded, 0);
    Value made = evaluator.call(call.plain(0), call.spread, call.functionAt);
    evaluator.unrecorded = hidden;
    return made;
}

/// A step of which only the shape is known: in training it depends on chance.
Value open(Evaluator &evaluator, Bound &call) // op input
{
    if (call[1].value.kind != Kind::Array)
        return call.value(1);
    const ArrayValue &input = call[1].value.array();
    ArrayValue unknown = makeArray(input.shape, input.type, input.origin);
    unknown.numbers->unknown = true;
    evaluator.note(says(why::dropoutWhileTrainingDrawsAtRandom));
    const int hidden = std::exchange(evaluator.unrecorded, 0);
    Value made = stepped(evaluator, call.word(0), derived(Value::ofArray(std::move(unknown)), {call[1]}), {call[1]}, 0);
    evaluator.unrecorded = hidden;
    return made;
}

Value noteOfBatch(Evaluator &evaluator, Bound & /*call*/)
{
    evaluator.note(says(why::batchNormalizationWhileTrainingTakes));
    return {};
}

Value refused(Evaluator &evaluator, Bound &call) // reason
{
    constexpr std::array reasons{
        why::batchNormalizationNeedsTwoValues, why::theAxisCannotBeCutInto,     why::theWindowIsLargerThanThe,
        why::theWindowIsLargerThanTheAxis,     why::thisIsNotSupportedInPasted, why::thisLayerTakesFourAxes,
        why::a3DConvolutionIsReadOnly,         why::aListOfItemsIsNeeded,       why::thisItemDoesNotExist,
        why::theseShapesDoNotGoTogether};
    for (const std::string_view one : reasons)
        if (call[0].value.isText(one))
            return evaluator.refuse(call.callee, says(one));
    return evaluator.refuse(call.callee, Sentence(call.word(0)));
}

/// An array of the library that the second one is of, or as it is.
Value arrayLike(Evaluator &evaluator, Bound &call) // x other
{
    std::optional<ArrayValue> array = evaluator.arrayOf(call[0]);
    if (!array)
        return Value::missing();
    if (call.has(1) && call[1].value.kind == Kind::Array)
        array->origin = call[1].value.array().origin;
    else if (call[0].value.kind == Kind::Array)
        array->origin = call[0].value.array().origin;
    return Value::ofArray(*array);
}

/// An exception where the generator yielded; True where it was taken there.
Value thrown(Evaluator &evaluator, Bound &call) // generator exception
{
    const bool again = evaluator.raiseIn(*call[0].value.iterator().suspended, call[1].value, call.callee);
    return again ? evaluator.refuse(call.callee, says(why::thisIsNotSupportedInPasted)) : Value::ofBool(true);
}

/// Of no use for the picture, and not known.
Value unknown(Evaluator &, Bound &call) // what
{
    return Value::opaque(call.word(0));
}

Value slice(Evaluator &, Bound &call) // stop | start stop step
{
    std::array<Value, 3> parts;
    const std::size_t given = std::min<std::size_t>(call.spread.size(), 3);
    for (std::size_t i = 0; i < given; ++i)
        parts[given == 1 ? 1 : i] = call.spread[i].value;
    return Value::slice(parts[0], parts[1], parts[2]);
}

Value record(Evaluator &, Bound &call) // @dataclass
{
    if (call.spread.empty() || call.spread[0].value.kind != Kind::Class)
        return Value::ofPath("dataclasses.dataclass");
    call.spread[0].value.classOf().isRecord = true;
    return call.spread[0].value;
}

/// KeyError("…"), ValueError(…): raised by the code, or by what it does.
Value exception(Evaluator &evaluator, Bound &call) // *args
{
    const Value made = objectOf(evaluator, call.path, call.callee);
    std::vector<Value> given;
    for (const Argument &one : call.spread)
        given.push_back(one.value);
    if (!call.failed())
        made.instance().set("args", Value::ofList(std::move(given), true));
    return made;
}

Value setField(Evaluator &, Bound &call) // object name value
{
    call[0].value.instance().set(call.word(1), call.value(2));
    return {};
}

Value makesMissing(Evaluator &, Bound &call) // dict factory counts
{
    call[0].value.dict().factory = call.value(1);
    call[0].value.dict().counts = call.flag(2);
    return call.value(0);
}

/// Numbers of an array by strides of one's own: bytes in NumPy, numbers in PyTorch.
Value strided(Evaluator &evaluator, Bound &call) // x shape strides
{
    const std::optional<ArrayValue> array =
        call.has(0) ? operandOf(evaluator, call[0], originOf(call.path)) : std::nullopt;
    const std::optional<std::vector<Index>> sizes =
                                                array && call.has(1) ? integersOf(evaluator, call[1]) : std::nullopt,
                                            given =
                                                sizes && call.has(2) ? integersOf(evaluator, call[2]) : std::nullopt;
    if (!given || given->size() != sizes->size())
        return needs(evaluator, call);
    const Index unit = array->origin == Origin::NumPy ? byteSize(array->type) : 1;
    std::vector<Index> strides;
    Index last = 0;
    for (std::size_t i = 0; i < given->size(); ++i) {
        strides.push_back((*given)[i] / unit);
        if ((*given)[i] % unit != 0 || (*given)[i] < 0 || (*given)[i] > array->size() * unit)
            return evaluator.refuse(call[2], says(why::theseStridesLeadOutsideOfThe));
        last += strides.back() * std::max<Index>((*sizes)[i] - 1, 0);
        if (last >= std::max<Index>(array->size(), 1) || (*sizes)[i] > array->size())
            return evaluator.refuse(call[1], says(why::theseStridesLeadOutsideOfThe));
    }
    if (!evaluator.room(*sizes, call[1]))
        return Value::missing();
    ArrayValue made = gathered(*array, *Shape::of(*sizes), 0, strides);
    made.numbers->copied = true;
    return derived(Value::ofArray(std::move(made)), {call[0]});
}

// clang-format off
constexpr LibraryRow table[]{
    {"definitions.step", "op value *inputs", step},
    {"definitions.open", "op input", open},
    {"definitions.throw", "generator exception", thrown},
    {"definitions.opaque", "what", unknown},
    {"definitions.noteOfBatch", "", noteOfBatch},
    {"definitions.normed", R"(def f(x, mean, variance, offset, scale, epsilon):
    by = 1 / (variance + epsilon) ** 0.5
    by = by if scale is None else by * scale
    added = -mean * by if offset is None else offset - mean * by
    return _step('batch_norm', x * by + added, x))"},
    {"definitions.shown", "function *all", shown},
    {"definitions.activate", "x activation", activate},
    {"definitions.strided", "x shape strides", strided},
    {"definitions.two", R"(def f(v): return (v, v) if isinstance(v, (int, float)) else tuple(v))"},
    {"definitions.sides", R"(def f(v): return tuple([_two(one) for one in _two(v)]))"},
    {"definitions.padded", R"(def f(input, padding, mode, value=0):
    sides = (padding,) * 4 if isinstance(padding, int) else padding
    return _step('pad', torch.nn.functional.pad(input, sides, mode, value), input))"},
    {"definitions.pool", R"(def f(pool, x, size, strides, padding, data_format):
    layout = 'NCHW' if data_format == 'channels_first' else 'NHWC'
    return _shown(pool, x, size, size if strides is None else strides, padding.upper(), layout))"},
    {"definitions.global", R"(def f(op, reduce, x, data_format, keepdims):
    if x.ndim != 4:
        _refuse('this layer takes four axes')
    return _step(op, reduce(x, (2, 3) if data_format == 'channels_first' else (1, 2), keepdims), x))"},
    {"definitions.refuse", "reason", refused},
    {"definitions.array", "x other", arrayLike},
    {"definitions.stack concatenate", "arrays axis", join},
    {"definitions.repeat", R"(def f(a, repeats, axis=None):
    a = _array(a)
    if axis is None:
        a, axis = a.reshape(-1), 0
    if not -a.ndim <= axis < a.ndim:
        _refuse('this is not supported in pasted code')
    axis, sizes = axis % a.ndim, list(a.shape)
    wide = np.broadcast_to(a.reshape(sizes[:axis + 1] + [1] + sizes[axis + 1:]), sizes[:axis + 1] + [repeats] + sizes[axis + 1:])
    return _array(np.copy(wide.reshape(sizes[:axis] + [sizes[axis] * repeats] + sizes[axis + 1:])), a))"},
    {"numpy.tile", R"(def f(A, reps):
    A = _array(A)
    reps = [reps] if isinstance(reps, int) else [int(one) for one in reps]
    sizes = [1] * (len(reps) - A.ndim) + list(A.shape)
    reps = [1] * (len(sizes) - len(reps)) + reps
    pairs = list(zip(reps, sizes))
    wide = np.broadcast_to(A.reshape([one for n, size in pairs for one in (1, size)]), [one for pair in pairs for one in pair])
    return _array(np.copy(wide.reshape([n * size for n, size in pairs])), A))"},
    {"torch.tile", R"(def f(input, dims): return np.tile(input, dims))"},
    {"torch.Tensor.repeat", R"(def f(self, *repeats): return np.tile(self, repeats[0] if isinstance(repeats[0], (tuple, list)) else repeats))"},
    {"tensorflow.tile", R"(def f(input, multiples, name=None): return np.tile(tf.convert_to_tensor(input), multiples))"},
    {"tensorflow.repeat", R"(def f(input, repeats, axis=None, name=None): return _repeat(tf.convert_to_tensor(input), repeats, axis))"},
    {"numpy.lib.stride_tricks.sliding_window_view", R"(def f(x, window_shape, axis=None):
    x = np.asarray(x)
    window = [window_shape] if isinstance(window_shape, int) else list(window_shape)
    axes = list(range(x.ndim)) if axis is None else [axis] if isinstance(axis, int) else list(axis)
    sizes = list(x.shape)
    for n, one in zip(window, axes):
        sizes[one] -= n - 1
    if len(window) != len(axes) or min(sizes + window) < 1:
        _refuse('the window is larger than the axis')
    return np.lib.stride_tricks.as_strided(x, sizes + window, list(x.strides) + [x.strides[one] for one in axes]))"},
    {"definitions.move", "a source destination", moveAxis},
    {"definitions.where", "condition x y", together},
    {"builtins.slice", "*parts", slice},
    {"dataclasses.dataclass", "*type frozen~ order~ eq~", record},
    {"dataclasses.field", "default default_factory repr~ init~ compare~ metadata~", makeObject},
    {"numpy.lib.stride_tricks.as_strided", "x shape strides", strided},
    {"torch.as_strided", "input size stride", strided},
    {"torch.Tensor.as_strided", "self size stride", strided},
    {"definitions.erf", "x", changed},
    {"definitions.order", R"(def f(row, backwards=False):
    values = row.tolist()
    return sorted(range(len(values)), key=lambda i: values[i], reverse=backwards))"},
    {"definitions.rows", R"(def f(function, a, axis):
    last = _move(a, axis, -1)
    made = [function(row) for row in last.reshape((-1, last.shape[-1]))]
    whole = _stack(made, 0)
    return _move(whole.reshape(tuple(last.shape[:-1]) + tuple(whole.shape[1:])), -1, axis) if whole.ndim > 1 else whole.reshape(tuple(last.shape[:-1])))"},
    {"definitions.wide", R"(def f(a):
    return a if a.dtype in (np.float16, np.float32, np.float64) else a.astype(np.int64))"},

    {"builtins.Exception BaseException ValueError TypeError KeyError IndexError ZeroDivisionError RuntimeError AttributeError"
     " NameError NotImplementedError AssertionError ArithmeticError LookupError OverflowError StopIteration ImportError"
     " OSError FileNotFoundError ModuleNotFoundError Warning UserWarning", "*args", exception},
    {"definitions.set", "object name value", setField},
    {"definitions.missing", "dict factory counts", makesMissing},
    {"definitions.both", R"(def f(a, b): return {**a, **b})"},
    {"collections.defaultdict", R"(def f(default_factory=None, *args, **more): return _missing(dict(*args, **more), default_factory, False))"},
    {"collections.Counter", R"(def f(iterable=(), **more):
    counts = _missing(dict(**more), int, True)
    for one in iterable:
        counts[one] = counts[one] + (iterable[one] if isinstance(iterable, dict) else 1)
    return counts)"},
    {"dict.most_common", R"(def f(self, n=None): return sorted(self.items(), key=lambda pair: pair[1], reverse=True)[:n])"},
    {"collections.namedtuple", R"(def f(typename, field_names):
    names = field_names.replace(',', ' ').split() if isinstance(field_names, str) else list(field_names)
    class Record:
        def __init__(self, *values, **named):
            self._all = list(values) + [named[one] for one in names[len(values):]]
            for i in range(len(names)):
                _set(self, names[i], self._all[i])
        def __getitem__(self, i): return self._all[i]
        def __iter__(self): return iter(self._all)
        def __len__(self): return len(self._all)
        def __eq__(self, other): return list(self) == list(other)
    return Record)"},

    {"text.splitlines", R"(def f(self):
    lines = self.split('\n')
    return lines[:-1] if lines[-1] == '' else lines)"},
    {"text.replace", R"(def f(self, old, new): return new.join(self.split(old)) if old != '' else _refuse('this is not supported in pasted code'))"},
    {"text.isdigit", R"(def f(self): return self != '' and all([one in '0123456789' for one in self]))"},
    {"text.zfill", R"(def f(self, width):
    sign = self[:1] if self[:1] in ('-', '+') else ''
    return sign + '0' * (width - len(self)) + self[len(sign):])"},
    {"text.count", R"(def f(self, sub): return len(self.split(sub)) - 1)"},

    {"text.isalpha", R"(def f(self): return self != '' and all([one in 'abcdefghijklmnopqrstuvwxyz' for one in self.lower()]))"},
    {"text.index", R"(def f(self, sub):
    at = self.find(sub)
    return at if at >= 0 else _refuse('this item does not exist'))"},
    {"text.split", R"(def f(self, sep=None, maxsplit=-1):
    if sep == '' or (sep is None and maxsplit >= 0):
        _refuse('this is not supported in pasted code')
    parts = _cut(self, sep)
    return parts if maxsplit < 0 or len(parts) <= maxsplit + 1 else parts[:maxsplit] + [sep.join(parts[maxsplit:])])"},
    {"argparse.ArgumentParser", R"(def f(*args, **more):
    class Parser:
        def __init__(self): self.found = {}
        def add_argument(self, *names, default=None, type=None, action='store', dest=None, nargs=None, choices=None, required=False, help=None, metavar=None, const=None):
            long = [one for one in names if one[:2] == '--'] + list(names)
            name = dest if dest is not None else '_'.join((long[0][2:] if long[0][:2] == '--' else long[0][1:] if long[0][:1] == '-' else long[0]).split('-'))
            value = type(default) if type is not None and isinstance(default, str) else default
            self.found[name] = action == 'store_false' if action in ('store_true', 'store_false') and default is None else value
        def parse_args(self, args=None, namespace=None):
            if args:
                _refuse('this is not supported in pasted code')
            made = Found()
            for name in self.found:
                _set(made, name, self.found[name])
            return made
        def parse_known_args(self, args=None): return self.parse_args(args), []
        def add_argument_group(self, *args, **more): return self
        def set_defaults(self, **more): self.found.update(more)
    class Found:
        pass
    return Parser())"},

    // NumPy: along axes
    {"numpy.fromiter", R"(def f(iter, dtype): return np.array(list(iter), dtype))"},
    {"definitions.runs", R"(def f(a, axis, function):
    a = _wide(_array(a))
    if axis is None:
        a, axis = a.reshape(-1), 0
    rows = []
    for row in _move(a, axis, 0):
        rows.append(function(rows[-1], row) if rows else row)
    return _move(_stack(rows, 0), 0, axis))"},
    {"numpy.cumsum", R"(def f(a, axis=None): return _runs(a, axis, lambda x, y: x + y))"},
    {"numpy.cumprod", R"(def f(a, axis=None): return _runs(a, axis, lambda x, y: x * y))"},
    {"numpy.ndarray.item", R"(def f(self, *args):
    if not args:
        return self.reshape(-1)[0].tolist() if self.size == 1 else _refuse('a list of items is needed here')
    return (self.reshape(-1) if len(args) == 1 else self)[args if len(args) > 1 else args[0]].tolist())"},
    {"numpy.ndarray.view", R"(def f(self): return self)"},
    {".cumsum", R"(def f(self, axis=None): return np.cumsum(self, axis))"},
    {".cumprod", R"(def f(self, axis=None): return np.cumprod(self, axis))"},
    {"numpy.diff", R"(def f(a, n=1, axis=-1):
    a = _move(_array(a), axis, 0)
    for i in range(n):
        a = a[1:] - a[:-1]
    return _move(a, 0, axis))"},
    {"numpy.sort", R"(def f(a, axis=-1):
    a = _array(a)
    if axis is None:
        a, axis = a.reshape(-1), 0
    return _rows(lambda row: row[_order(row)], a, axis))"},
    {"numpy.ndarray.sort", R"(def f(self, axis=-1): self[...] = np.sort(self, axis))"},
    {"numpy.argsort", R"(def f(a, axis=-1):
    a = _array(a)
    return _rows(lambda row: _array(_order(row), row), a, axis))"},
    {"numpy.quantile", R"(def f(a, q, axis=None):
    if isinstance(q, (list, tuple)):
        return np.stack([np.quantile(a, one, axis) for one in q])
    a = np.asarray(a)
    if axis is None:
        a, axis = a.reshape(-1), 0
    def one(row):
        row = row[_order(row)]
        at = q * (len(row) - 1)
        low = int(math.floor(at))
        return row[low] + (row[min(low + 1, len(row) - 1)] - row[low]) * (at - low)
    return _rows(one, a, axis))"},
    {"numpy.percentile", R"(def f(a, q, axis=None): return np.quantile(a, [one / 100 for one in q] if isinstance(q, (list, tuple)) else q / 100, axis))"},
    {"numpy.median", R"(def f(a, axis=None): return np.quantile(a, 0.5, axis))"},
    {"numpy.unique", R"(def f(ar):
    ar = _array(ar)
    return _array(sorted(set(ar.reshape(-1).tolist())), ar).astype(ar.dtype))"},
    {"numpy.ptp", R"(def f(a, axis=None): return np.max(a, axis) - np.min(a, axis))"},
    {"numpy.count_nonzero", R"(def f(a, axis=None): return (_array(a) != 0).sum(axis))"},
    {"numpy.average", R"(def f(a, axis=None, weights=None):
    if weights is None:
        return np.mean(a, axis)
    return np.sum(np.asarray(a) * np.asarray(weights), axis) / np.sum(np.asarray(weights) + 0 * np.asarray(a), axis))"},
    {"numpy.trace", R"(def f(a): return np.diagonal(a).sum())"},
    {"numpy.apply_along_axis", R"(def f(func1d, axis, arr): return _rows(func1d, np.asarray(arr), axis))"},
    {"numpy.vectorize", R"(def f(pyfunc, otypes=None):
    def g(*args):
        args = [np.asarray(one) for one in args]
        shape = sum(args).shape
        args = [np.broadcast_to(one, shape).reshape(-1).tolist() for one in args]
        return np.array([pyfunc(*row) for row in zip(*args)]).reshape(shape)
    return g)"},
    {"numpy.bincount", R"(def f(x): return np.array([(np.asarray(x) == i).sum() for i in range(max(x) + 1)]))"},

    // NumPy: products
    {"numpy.vdot", R"(def f(a, b): return np.dot(np.ravel(a), np.ravel(b)))"},
    {"numpy.inner", R"(def f(a, b):
    a, b = np.asarray(a), np.asarray(b)
    return np.tensordot(a, b, axes=([-1], [-1])) if a.ndim > 0 and b.ndim > 0 else a * b)"},
    {"numpy.cross", R"(def f(a, b):
    a, b = np.asarray(a), np.asarray(b)
    return np.stack([a[..., 1] * b[..., 2] - a[..., 2] * b[..., 1], a[..., 2] * b[..., 0] - a[..., 0] * b[..., 2],
                     a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]], axis=-1))"},
    {"numpy.multiply.outer", R"(def f(a, b): return np.reshape(a, np.shape(a) + (1,) * np.ndim(b)) * np.asarray(b))"},
    {"numpy.add.outer", R"(def f(a, b): return np.reshape(a, np.shape(a) + (1,) * np.ndim(b)) + np.asarray(b))"},
    {"numpy.subtract.outer", R"(def f(a, b): return np.reshape(a, np.shape(a) + (1,) * np.ndim(b)) - np.asarray(b))"},
    {"numpy.add.reduce", R"(def f(array, axis=0): return np.sum(array, axis))"},
    {"numpy.multiply.reduce", R"(def f(array, axis=0): return np.prod(array, axis))"},
    {"numpy.maximum.reduce", R"(def f(array, axis=0): return np.max(array, axis))"},
    {"numpy.minimum.reduce", R"(def f(array, axis=0): return np.min(array, axis))"},
    {"numpy.logical_and.reduce", R"(def f(array, axis=0): return np.all(array, axis))"},
    {"numpy.logical_or.reduce", R"(def f(array, axis=0): return np.any(array, axis))"},
    {"numpy.convolve", R"(def f(a, v, mode='full'):
    a, v = np.ravel(a), np.ravel(v)
    if len(v) > len(a):
        a, v = v, a
    return scipy.signal.convolve2d(a[None], v[None], mode)[0])"},
    {"numpy.correlate", R"(def f(a, v, mode='valid'):
    a, v = np.ravel(a), np.ravel(v)
    if len(v) > len(a):
        _refuse('this is not supported in pasted code')
    return scipy.signal.correlate(a[None], v[None], mode)[0])"},
    {"numpy.linalg.norm", R"(def f(x, ord=None, axis=None, keepdims=False):
    x = np.abs(x)
    flat = x.ndim == 1 or isinstance(axis, int)
    if ord is None or ord == 'fro' or (ord == 2 and flat):
        return np.sqrt(np.sum(x * x, axis=axis, keepdims=keepdims))
    if ord == 1 and flat:
        return np.sum(x, axis=axis, keepdims=keepdims)
    if ord == np.inf and flat:
        return np.max(x, axis=axis, keepdims=keepdims)
    if axis is None and x.ndim == 2 and (ord == 1 or ord == np.inf):
        return np.max(np.sum(x, 0 if ord == 1 else 1))
    _refuse('this is not supported in pasted code'))"},
    {"numpy.outer", R"(def f(a, b): return np.ravel(a)[:, None] * np.ravel(b))"},
    {"numpy.kron", R"(def f(a, b):
    a, b = _array(a), _array(b)
    if a.ndim != b.ndim:
        _refuse('this is not supported in pasted code')
    wide = a.reshape([n for size in a.shape for n in (size, 1)]) * b.reshape([n for size in b.shape for n in (1, size)])
    return wide.reshape([m * n for m, n in zip(a.shape, b.shape)]))"},
    {"torch.kron", R"(def f(input, other): return np.kron(input, other))"},
    {"numpy.tensordot", R"(def f(a, b, axes=2):
    a, b = _array(a), _array(b)
    if isinstance(axes, int):
        axes = (list(range(a.ndim - axes, a.ndim)), list(range(axes)))
    left, right = [[one] if isinstance(one, int) else list(one) for one in axes]
    left, right = [i % a.ndim for i in left], [i % b.ndim for i in right]
    first, second = [chr(97 + i) for i in range(a.ndim)], [chr(97 + a.ndim + i) for i in range(b.ndim)]
    out = [c for i, c in enumerate(first) if i not in left] + [c for i, c in enumerate(second) if i not in right]
    for i, j in zip(left, right):
        second[j] = first[i]
    return np.einsum(''.join(first) + ',' + ''.join(second) + '->' + ''.join(out), a, b))"},
    {"torch.tensordot", R"(def f(a, b, dims=2): return np.tensordot(a, b, dims))"},
    {"tensorflow.tensordot", R"(def f(a, b, axes, name=None): return np.tensordot(tf.convert_to_tensor(a), tf.convert_to_tensor(b), axes))"},

    // NumPy: number by number
    {"numpy.allclose", R"(def f(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
    a, b = _array(a), _array(b)
    return bool(((a == b) | (np.abs(a - b) <= atol + rtol * np.abs(b))).all()))"},
    {"torch.allclose", R"(def f(input, other, rtol=1e-05, atol=1e-08, equal_nan=False): return np.allclose(input, other, rtol, atol))"},
    {"numpy.array_equal", R"(def f(a1, a2):
    a1, a2 = _array(a1), _array(a2)
    return tuple(a1.shape) == tuple(a2.shape) and bool((a1 == a2).all()))"},
    {"torch.Tensor.chunk allclose equal softmax triu tril split unbind narrow sort argsort topk roll masked_select"
     " index_select gather nonzero unique diag eq gt lt norm max min std var", "=torch.*"},
    {"torch.equal", R"(def f(input, other): return np.array_equal(input, other))"},
    {"definitions.softmax", R"(def f(x, axis):
    high = np.exp(x - np.max(x, axis, True))
    return _step('softmax', high / np.sum(high, axis, True), x))"},
    {"torch.softmax", R"(def f(input, dim): return _softmax(input, dim))"},
    {"torch.nn.functional.softmax", "=torch.softmax"},
    {"torch.nn.Softmax.call", R"(def f(input, dim): return _softmax(input, dim))"},
    {"keras.activations.softmax", R"(def f(x, axis=-1): return _softmax(x, axis))"},
    {"keras.layers.Softmax", "axis name", makeObject},
    {"keras.layers.Softmax.call", R"(def f(x, axis=-1): return _softmax(x, axis))"},
    {"tensorflow.nn.softmax", R"(def f(logits, axis=-1, name=None): return _softmax(tf.convert_to_tensor(logits), axis))"},
    {"numpy.isclose", R"(def f(a, b, rtol=1e-05, atol=1e-08): return np.abs(np.asarray(a) - b) <= atol + rtol * np.abs(b))"},
    {"numpy.isnan", R"(def f(x): return _array(x) != _array(x))"},
    {"numpy.isinf", R"(def f(x): return np.abs(_array(x)) == np.inf)"},
    {"numpy.isfinite", R"(def f(x): return np.abs(_array(x)) < np.inf)"},
    {"numpy.nan_to_num", R"(def f(x, nan=0.0): return np.where(np.isnan(x), nan, x))"},
    {"numpy.nansum", R"(def f(a, axis=None): return np.sum(np.where(np.isnan(a), 0.0, a), axis))"},
    {"numpy.logical_not", R"(def f(x): return _array(x) == 0)"},
    {"numpy.reciprocal", R"(def f(x):
    x = _array(x)
    return 1 / x if x.dtype in (np.float16, np.float32, np.float64) else _refuse('this is not supported in pasted code'))"},
    {"numpy.deg2rad", "=numpy.radians"},
    {"numpy.fix", "=numpy.trunc"},
    {"numpy.polyval", R"(def f(p, x):
    y = 0
    for c in p:
        y = y * x + c
    return y)"},
    {"numpy.hanning", R"(def f(M): return 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(M) / (M - 1)) if M > 1 else np.ones(M))"},
    {"numpy.hamming", R"(def f(M): return 0.54 - 0.46 * np.cos(2 * np.pi * np.arange(M) / (M - 1)) if M > 1 else np.ones(M))"},
    {"numpy.bartlett", R"(def f(M): return 1 - np.abs(2 * np.arange(M) / (M - 1) - 1) if M > 1 else np.ones(M))"},

    // NumPy: shapes
    {"numpy.fromfunction", R"(def f(function, shape, dtype=float): return function(*[one.astype(dtype) for one in np.indices(shape)]))"},
    {"numpy.rot90", R"(def f(m, k=1, axes=(0, 1)):
    m = _array(m)
    for i in range(k % 4):
        order = list(range(m.ndim))
        a, b = axes[0] % m.ndim, axes[1] % m.ndim
        order[a], order[b] = order[b], order[a]
        m = np.flip(np.transpose(m, order), a)
    return m.copy())"},
    {"torch.rot90", R"(def f(input, k=1, dims=(0, 1)): return np.rot90(input, k, dims))"},
    {"numpy.tri", R"(def f(N, M=None, k=0, dtype=float):
    return (np.arange(N if M is None else M) <= np.arange(N)[:, None] + k).astype(dtype))"},
    {"numpy.tril", R"(def f(m, k=0): return _array(m) * _array(np.tri(np.shape(m)[-2], np.shape(m)[-1], k, bool), m))"},
    {"numpy.triu", R"(def f(m, k=0): return _array(m) * _array(np.tri(np.shape(m)[-2], np.shape(m)[-1], k - 1, bool) == False, m))"},
    {"torch.tril", R"(def f(input, diagonal=0): return np.tril(input, diagonal))"},
    {"torch.triu", R"(def f(input, diagonal=0): return np.triu(input, diagonal))"},
    {"numpy.nonzero", R"(def f(a):
    a = _array(a)
    return tuple([_array(one[a != 0], a) for one in np.indices(a.shape)]))"},
    {".nonzero", "=numpy.nonzero"},
    {"numpy.argwhere", R"(def f(a): return np.stack(np.nonzero(a), axis=-1))"},
    {"numpy.indices", R"(def f(dimensions, dtype=int):
    n = len(dimensions)
    return np.stack([np.broadcast_to(np.arange(size).reshape([-1 if j == i else 1 for j in range(n)]), dimensions)
                     for i, size in enumerate(dimensions)]).astype(dtype))"},
    {"numpy.meshgrid", R"(def f(*xi, indexing='xy', sparse=False):
    xi = [_array(x).reshape(-1) for x in xi]
    n = len(xi)
    order = [1, 0] + list(range(2, n)) if indexing == 'xy' and n > 1 else list(range(n))
    shape = [len(xi[i]) for i in order]
    lines = [x.reshape([-1 if order[j] == i else 1 for j in range(n)]) for i, x in enumerate(xi)]
    return lines if sparse else [_array(np.broadcast_to(one, shape).copy(), one) for one in lines])"},
    {"numpy.mgrid.item", R"(def f(key):
    several = isinstance(key, tuple)
    lines = [np.arange(0 if k.start is None else k.start, k.stop, 1 if k.step is None else k.step)
             for k in (key if several else (key,))]
    return np.stack(np.meshgrid(*lines, indexing='ij')) if several else lines[0])"},
    {"numpy.ogrid.item", R"(def f(key):
    lines = [np.arange(0 if k.start is None else k.start, k.stop, 1 if k.step is None else k.step) for k in key]
    return np.meshgrid(*lines, indexing='ij', sparse=True))"},
    {"numpy.r_.item", R"(def f(key):
    return np.concatenate([np.arange(0 if k.start is None else k.start, k.stop, 1 if k.step is None else k.step)
                           if isinstance(k, slice) else np.atleast_1d(k)
                           for k in (key if isinstance(key, tuple) else (key,))]))"},
    {"numpy.c_.item", R"(def f(key): return np.column_stack(key if isinstance(key, tuple) else (key,)))"},
    {"numpy.ix_", R"(def f(*args):
    return tuple([np.asarray(a).reshape([-1 if j == i else 1 for j in range(len(args))]) for i, a in enumerate(args)]))"},
    {"numpy.ndindex", R"(def f(*shape):
    return itertools.product(*[range(n) for n in (shape[0] if isinstance(shape[0], tuple) else shape)]))"},
    {"numpy.ndenumerate", R"(def f(arr):
    for i in np.ndindex(arr.shape):
        yield i, arr[i])"},
    {"numpy.take", R"(def f(a, indices, axis=None):
    a, indices = _array(a), np.asarray(indices)
    if axis is None:
        return a.reshape(-1)[indices]
    chosen = _move(a, axis, 0)[indices]
    if indices.ndim > 1 and axis != 0:
        _refuse('this is not supported in pasted code')
    return _move(chosen, 0, axis) if indices.ndim == 1 else chosen)"},
    {".take", R"(def f(self, indices, axis=None): return np.take(self, indices, axis))"},
    {"numpy.append", R"(def f(arr, values, axis=None):
    if axis is None:
        return np.concatenate([np.ravel(arr), np.ravel(values)])
    return np.concatenate([np.asarray(arr), np.asarray(values)], axis))"},
    {"numpy.delete", R"(def f(arr, obj, axis=None):
    arr = np.asarray(arr)
    if axis is None:
        arr, axis = arr.reshape(-1), 0
    n = arr.shape[axis]
    gone = [i % n for i in ([obj] if isinstance(obj, int) else obj)]
    return np.take(arr, [i for i in range(n) if i not in gone], axis))"},
    {"numpy.insert", R"(def f(arr, obj, values, axis=None):
    arr = np.asarray(arr)
    if axis is None:
        arr, axis = arr.reshape(-1), 0
    a = _move(arr, axis, 0)
    row = np.broadcast_to(np.asarray(values).astype(arr.dtype), a[:1].shape)
    return _move(np.concatenate([a[:obj], row, a[obj:]]), 0, axis))"},
    {"numpy.array_split", R"(def f(ary, indices_or_sections, axis=0):
    a = _move(_array(ary), axis, 0)
    n, cuts = len(a), indices_or_sections
    if isinstance(cuts, int):
        cuts = [i * (n // cuts) + min(i, n % cuts) for i in range(1, cuts)]
    edges = [0] + list(cuts) + [n]
    return [_move(a[edges[i]:edges[i + 1]], 0, axis) for i in range(len(edges) - 1)])"},
    {"numpy.split", R"(def f(ary, indices_or_sections, axis=0):
    if isinstance(indices_or_sections, int) and _array(ary).shape[axis] % indices_or_sections != 0:
        _refuse('the axis cannot be cut into so many equal parts')
    return np.array_split(ary, indices_or_sections, axis))"},
    {"numpy.hsplit", R"(def f(ary, indices_or_sections): return np.split(ary, indices_or_sections, 1 if np.ndim(ary) > 1 else 0))"},
    {"numpy.vsplit", R"(def f(ary, indices_or_sections): return np.split(ary, indices_or_sections, 0))"},
    {"numpy.column_stack", R"(def f(tup):
    return np.concatenate([np.asarray(a).reshape((-1, 1)) if np.ndim(a) < 2 else np.asarray(a) for a in tup], axis=1))"},
    {"numpy.block", R"(def f(arrays):
    return np.vstack([np.hstack(row) for row in arrays]) if isinstance(arrays[0], list) else np.hstack(arrays))"},
    {"numpy.repeat", R"(def f(a, repeats, axis=None):
    if isinstance(repeats, int):
        return _repeat(a, repeats, axis)
    a = _array(a)
    if axis is None:
        a, axis = a.reshape(-1), 0
    return np.take(a, [i for i, n in enumerate(repeats) for k in range(n)], axis))"},
    {"numpy.roll", R"(def f(a, shift, axis=None):
    a = _array(a)
    if axis is None:
        return np.roll(a.reshape(-1), shift, 0).reshape(a.shape)
    for s, x in zip(shift, axis) if isinstance(shift, (tuple, list)) else [(shift, axis[0] if isinstance(axis, (tuple, list)) else axis)]:
        rows = _move(a, x, 0)
        n = len(rows)
        a = _move(_concatenate([rows[(n - s % n):], rows[:(n - s % n)]], 0), 0, x)
    return a)"},
    {"numpy.resize", R"(def f(a, new_shape):
    a, n = np.ravel(a), int(np.prod(new_shape))
    return np.tile(a, -(-n // len(a)))[:n].reshape(new_shape))"},
    {"numpy.rollaxis", R"(def f(a, axis, start=0): return np.moveaxis(a, axis, start if axis >= start else start - 1))"},
    {"numpy.atleast_1d", R"(def f(a): return np.asarray(a).reshape(-1) if np.ndim(a) == 0 else np.asarray(a))"},
    {"numpy.atleast_2d", R"(def f(a): return np.asarray(a).reshape((1, -1)) if np.ndim(a) < 2 else np.asarray(a))"},
    {"numpy.atleast_3d", R"(def f(a):
    a = np.asarray(a)
    return a if a.ndim > 2 else a[:, :, None] if a.ndim == 2 else a.reshape((1, -1, 1)))"},
    {"numpy.diag", R"(def f(v, k=0):
    v = _array(v)
    if v.ndim > 1:
        n = min(v.shape[0] - max(-k, 0), v.shape[1] - max(k, 0))
        i = np.arange(n)
        return v[i + max(-k, 0), i + max(k, 0)]
    i = np.arange(len(v))
    made = _array(np.zeros((len(v) + abs(k), len(v) + abs(k)), v.dtype), v)
    made[i + max(-k, 0), i + max(k, 0)] = v
    return made)"},
    {"numpy.diagonal", R"(def f(a, offset=0): return np.diag(a, offset))"},
    {"numpy.diagflat", R"(def f(v, k=0): return np.diag(np.ravel(v), k))"},
    {".diagonal", R"(def f(self, offset=0): return np.diag(self, offset))"},
    {".trace", R"(def f(self): return np.diag(self).sum())"},
    {"numpy.tril_indices", R"(def f(n, k=0): return np.nonzero(np.tri(n, n, k)))"},
    {"numpy.triu_indices", R"(def f(n, k=0): return np.nonzero(1 - np.tri(n, n, k - 1)))"},
    {"numpy.logspace", R"(def f(start, stop, num=50, base=10.0): return base ** np.linspace(start, stop, num))"},
    {"numpy.geomspace", R"(def f(start, stop, num=50): return start * (stop / start) ** np.linspace(0, 1, num))"},

    {"numpy.add.at", R"(def f(a, indices, b):
    places = np.arange(a.size).reshape(a.shape)[indices]
    total = a.reshape(-1).copy()
    for i, one in zip(places.reshape(-1).tolist(), np.broadcast_to(b, places.shape).reshape(-1)):
        total[i] += one
    a[...] = total.reshape(a.shape))"},
    {"numpy.unravel_index", R"(def f(indices, shape):
    made, rest = [], indices
    for size in reversed(shape):
        made.insert(0, rest % size)
        rest = rest // size
    return tuple(made))"},
    {"numpy.random.choice", R"(def f(a, size=None, replace=True, p=None):
    if not replace:
        _refuse('this is not supported in pasted code')
    items = np.arange(a) if isinstance(a, int) else np.asarray(a)
    if p is None:
        return items[np.random.randint(0, len(items), size=size)]
    edges = np.cumsum(np.asarray(p))[:-1]
    return items[(np.random.random(size)[..., None] >= edges).sum(-1)])"},
    {"scipy.linalg.toeplitz", R"(def f(c, r=None):
    c = np.ravel(c)
    r = c if r is None else np.ravel(r)
    return np.concatenate([c[::-1], r[1:]])[len(c) - 1 - np.arange(len(c))[:, None] + np.arange(len(r))])"},
    {"scipy.stats.norm.pdf", R"(def f(x, loc=0, scale=1):
    x = (np.asarray(x) - loc) / scale
    return np.exp(-x * x / 2) / (scale * math.sqrt(2 * math.pi)))"},

    // Python
    {"math.log", R"(def f(x, base=None): return math.natural.log(x) if base is None else math.natural.log(x) / math.natural.log(base))"},
    {"math.natural.log", "x", changed},
    {"math.erf", "x", changed},
    {"math.factorial", R"(def f(n): return math.prod(range(1, n + 1)))"},
    {"math.prod", R"(def f(iterable, start=1):
    for one in iterable:
        start = start * one
    return start)"},
    {"math.hypot", R"(def f(*coordinates): return math.sqrt(sum([float(x) * x for x in coordinates])))"},
    {"math.atan2", R"(def f(y, x):
    if x == 0:
        return 0.0 if y == 0 else math.pi / 2 if y > 0 else -math.pi / 2
    return math.atan(y / x) + (0 if x > 0 else math.pi if y >= 0 else -math.pi))"},
    {"operator.add", R"(def f(a, b): return a + b)"},
    {"operator.sub", R"(def f(a, b): return a - b)"},
    {"operator.mul", R"(def f(a, b): return a * b)"},
    {"operator.truediv", R"(def f(a, b): return a / b)"},
    {"operator.floordiv", R"(def f(a, b): return a // b)"},
    {"operator.matmul", R"(def f(a, b): return a @ b)"},
    {"operator.itemgetter", R"(def f(item): return lambda obj: obj[item])"},
    {"itertools.product", R"(def f(*iterables, repeat=1):
    rows = [[]]
    for one in [list(items) for items in iterables] * repeat:
        rows = [row + [item] for row in rows for item in one]
    return iter([tuple(row) for row in rows]))"},
    {"itertools.combinations", R"(def f(iterable, r):
    rows, items = [[]], list(iterable)
    for i in range(r):
        rows = [row + [k] for row in rows for k in range(row[-1] + 1 if row else 0, len(items))]
    return iter([tuple([items[k] for k in row]) for row in rows]))"},
    {"itertools.permutations", R"(def f(iterable, r=None):
    rows, items = [[]], list(iterable)
    for i in range(len(items) if r is None else r):
        rows = [row + [k] for row in rows for k in range(len(items)) if k not in row]
    return iter([tuple([items[k] for k in row]) for row in rows]))"},
    {"math.isnan", R"(def f(x): return x != x)"},
    {"math.isinf", R"(def f(x): return abs(x) == math.inf)"},
    {"math.gcd", R"(def f(*integers):
    a = 0
    for b in integers:
        while b:
            a, b = b, a % b
    return abs(a))"},
    {"math.comb", R"(def f(n, k):
    made = 1
    for i in range(k):
        made = made * (n - i) // (i + 1)
    return made)"},
    {"math.isclose", R"(def f(a, b, rel_tol=1e-09, abs_tol=0.0): return abs(a - b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol))"},
    {"functools.partial", R"(def f(func, *args, **keywords):
    def g(*more, **others):
        return func(*args, *more, **{**keywords, **others})
    return g)"},
    {"functools.reduce", R"(def f(function, sequence, *initial):
    items = list(initial) + list(sequence)
    made = items[0]
    for item in items[1:]:
        made = function(made, item)
    return made)"},
    {"itertools.chain", R"(def f(*iterables):
    for one in iterables:
        yield from one)"},
    {"itertools.accumulate", R"(def f(iterable):
    total = None
    for one in iterable:
        total = one if total is None else total + one
        yield total)"},
    {"itertools.count", R"(def f(start=0, step=1):
    while True:
        yield start
        start += step)"},
    {"itertools.islice", R"(def f(iterable, stop):
    for i, one in enumerate(iterable):
        if i >= stop:
            return
        yield one
        if i + 1 >= stop:
            return)"},
    {"builtins.hex", R"(def f(number): return ('-' if number < 0 else '') + '0x' + '{:x}'.format(abs(number)))"},
    {"builtins.bin", R"(def f(number): return ('-' if number < 0 else '') + '0b' + '{:b}'.format(abs(number)))"},

    // Activations, of every library
    {"definitions.log_softmax", R"(def f(x, axis):
    high = x - np.max(x, axis, True)
    return _step('log_softmax', high - np.log(np.sum(np.exp(high), axis, True)), x))"},
    {"torch.nn.functional.log_softmax", R"(def f(input, dim): return _log_softmax(input, dim))"},
    {"torch.log_softmax", "=torch.nn.functional.log_softmax"},
    {"tensorflow.nn.log_softmax", R"(def f(logits, axis=-1, name=None): return _log_softmax(logits, axis))"},
    {"tensorflow.nn.l2_normalize", R"(def f(x, axis=None, epsilon=1e-12, name=None):
    return x / tf.sqrt(tf.maximum(tf.reduce_sum(x * x, axis, True), epsilon)))"},

    // PyTorch: layers
    {"torch.nn.functional.silu mish gelu selu softplus hardtanh hardswish hardsigmoid", "input inplace~", changed},
    {"tensorflow.nn.silu swish gelu selu softplus", "features/x approximate=False name~", changed},
    {"keras.activations.silu swish gelu selu softplus hard_sigmoid mish", "x approximate=False", changed},
    {"torch.nn.SiLU Mish GELU SELU Softplus Hardtanh Hardswish Hardsigmoid", "inplace~", makeObject},
    {"torch.nn.SiLU.call", "=torch.nn.functional.silu"},
    {"torch.nn.Mish.call", "=torch.nn.functional.mish"},
    {"torch.nn.GELU.call", "=torch.nn.functional.gelu"},
    {"torch.nn.SELU.call", "=torch.nn.functional.selu"},
    {"torch.nn.Softplus.call", "=torch.nn.functional.softplus"},
    {"torch.nn.Hardtanh.call", "=torch.nn.functional.hardtanh"},
    {"torch.nn.Hardswish.call", "=torch.nn.functional.hardswish"},
    {"torch.nn.Hardsigmoid.call", "=torch.nn.functional.hardsigmoid"},
    {"torch.nn.LogSoftmax", "dim", makeObject},
    {"torch.nn.LogSoftmax.call", R"(def f(input, dim=-1): return _log_softmax(input, dim))"},
    {"torch.nn.LazyBatchNorm2d", "eps momentum~ affine track_running_stats device~ dtype=None", makeObject},
    {"torch.nn.Upsample", "size scale_factor mode align_corners=False", makeObject},
    {"torch.nn.Upsample.call", "=torch.nn.functional.interpolate"},
    {"torch.nn.UpsamplingNearest2d", "size scale_factor", makeObject},
    {"torch.nn.UpsamplingNearest2d.call", "=torch.nn.Upsample.call"},
    {"torch.nn.PixelShuffle", "upscale_factor", makeObject},
    {"torch.nn.PixelShuffle.call", "=torch.nn.functional.pixel_shuffle"},
    {"torch.nn.Fold", "output_size kernel_size dilation padding stride", makeObject},
    {"torch.nn.Fold.call", "=torch.nn.functional.fold"},
    {"keras.layers.Permute", "dims name", makeObject},
    {"keras.layers.Permute.call", R"(def f(x, dims): return _step('permute', tf.transpose(x, (0,) + tuple(dims)), x))"},
    {"keras.layers.Average Maximum", "name", makeObject},
    {"keras.layers.Average.call", R"(def f(xs): return _step('average', tf.add_n(xs) / len(xs), xs[0]))"},
    {"keras.layers.Maximum.call", R"(def f(xs): return _step('maximum', functools.reduce(tf.maximum, xs), xs[0]))"},

    // PyTorch
    {"torch.cumsum", R"(def f(input, dim): return np.cumsum(input, dim))"},
    {"torch.cumprod", R"(def f(input, dim): return np.cumprod(input, dim))"},
    {"torch.Tensor.cumsum", R"(def f(self, dim): return np.cumsum(self, dim))"},
    {"torch.repeat_interleave", R"(def f(input, repeats, dim=None): return np.repeat(input, repeats, dim))"},
    {"torch.Tensor.repeat_interleave", R"(def f(self, repeats, dim=None): return np.repeat(self, repeats, dim))"},
    {"torch.Tensor.tile", R"(def f(self, *dims): return torch.tile(self, dims[0] if isinstance(dims[0], (tuple, list)) else dims))"},
    {"torch.Tensor.neg", R"(def f(self): return -self)"},
    {"torch.Tensor.bool", R"(def f(self): return self != 0)"},
    {"torch.Tensor.type_as", R"(def f(self, other): return self.to(other.dtype))"},
    {"torch.Tensor.log1p", R"(def f(self): return torch.log(1 + self))"},
    {"torch.mv", R"(def f(input, vec): return input @ vec)"},
    {"torch.outer", R"(def f(input, vec2): return input[:, None] * vec2)"},
    {"torch.hstack", R"(def f(tensors): return torch.cat(tensors, 1 if tensors[0].dim() > 1 else 0))"},
    {"torch.vstack", R"(def f(tensors): return torch.cat([t[None] if t.dim() < 2 else t for t in tensors], 0))"},
    {"torch.split", R"(def f(tensor, split_size_or_sections, dim=0):
    n, size = tensor.shape[dim], split_size_or_sections
    sizes = [min(size, n - i) for i in range(0, n, size)] if isinstance(size, int) else size
    return tuple([tensor.narrow(dim, sum(sizes[:i]), sizes[i]) for i in range(len(sizes))]))"},
    {"torch.unbind", R"(def f(input, dim=0): return tuple([one for one in _move(input, dim, 0)]))"},
    {"torch.narrow", R"(def f(input, dim, start, length): return _move(_move(input, dim, 0)[start:start + length], 0, dim))"},
    {"torch.meshgrid", R"(def f(*tensors, indexing='ij'):
    return tuple(np.meshgrid(*(tensors[0] if isinstance(tensors[0], (tuple, list)) else tensors), indexing=indexing)))"},
    {"torch.argsort", R"(def f(input, dim=-1, descending=False): return _rows(lambda row: _array(_order(row, descending), row), input, dim))"},
    {"torch.sort", R"(def f(input, dim=-1, descending=False):
    return _rows(lambda row: row[_order(row, descending)], input, dim), torch.argsort(input, dim, descending))"},
    {"torch.topk", R"(def f(input, k, dim=-1):
    values, indices = torch.sort(input, dim, True)
    return torch.narrow(values, dim, 0, k), torch.narrow(indices, dim, 0, k))"},
    {"torch.roll", R"(def f(input, shifts, dims=None): return np.roll(input, shifts, dims))"},
    {"torch.div", R"(def f(input, other, rounding_mode=None):
    if rounding_mode is None:
        return input / other
    return input // other if rounding_mode == 'floor' else _refuse('this is not supported in pasted code'))"},
    {"torch.count_nonzero", R"(def f(input, dim=None): return (input != 0).sum(dim))"},
    {"torch.any", R"(def f(input, dim=None): return (input != 0).any(dim))"},
    {"torch.all", R"(def f(input, dim=None): return (input != 0).all(dim))"},
    {"torch.masked_select", R"(def f(input, mask): return input[mask])"},
    {"torch.Tensor.masked_fill", R"(def f(self, mask, value): return torch.where(mask, torch.full_like(self, value), self))"},
    {"torch.Tensor.masked_fill_", R"(def f(self, mask, value):
    self[mask] = value
    return self)"},
    {"torch.index_select", R"(def f(input, dim, index): return np.take(input, index, dim))"},
    {"torch.gather", R"(def f(input, dim, index):
    places = [_array(one, index) for one in np.indices(tuple(index.shape))]
    places[dim] = index
    return input[tuple(places)])"},
    {"torch.nonzero", R"(def f(input): return torch.stack(np.nonzero(input), -1))"},
    {"torch.unique", R"(def f(input): return np.unique(input))"},
    {"torch.Tensor.new_zeros", R"(def f(self, *size): return torch.zeros(*size, dtype=self.dtype))"},
    {"torch.Tensor.new_ones", R"(def f(self, *size): return torch.ones(*size, dtype=self.dtype))"},
    {"torch.Tensor.new_full", R"(def f(self, size, fill_value): return torch.full(size, fill_value, dtype=self.dtype))"},
    {"torch.Tensor.new_tensor", R"(def f(self, data): return torch.tensor(data, dtype=self.dtype))"},
    {"torch.diag", R"(def f(input, diagonal=0): return np.diag(input, diagonal))"},
    {"torch.trace", R"(def f(input): return np.diag(input).sum())"},
    {"torch.logical_not", R"(def f(input): return input == 0)"},
    {"torch.isnan", R"(def f(input): return input != input)"},
    {"torch.isclose", R"(def f(input, other, rtol=1e-05, atol=1e-08): return torch.abs(input - other) <= atol + rtol * torch.abs(other))"},
    {"torch.Tensor.add_", R"(def f(self, other, alpha=1): return self.copy_(self + other * alpha))"},
    {"torch.Tensor.mul_", R"(def f(self, other): return self.copy_(self * other))"},
    {"torch.Tensor.sub_", R"(def f(self, other): return self.copy_(self - other))"},
    {"torch.Tensor.pow_", R"(def f(self, exponent): return self.copy_(self ** exponent))"},
    {"torch.Tensor.div_", R"(def f(self, other): return self.copy_(self / other))"},
    {"torch.Tensor.clamp_", R"(def f(self, min=None, max=None): return self.copy_(self.clamp(min, max)))"},
    {"torch.norm", R"(def f(input, p=2, dim=None, keepdim=False):
    input = torch.abs(input)
    if p == 'fro' or p == 2:
        return torch.sqrt(torch.sum(input * input, dim, keepdim))
    return torch.sum(input, dim, keepdim) if p == 1 else _refuse('this is not supported in pasted code'))"},
    {"torch.linalg.norm", R"(def f(x): return torch.norm(x))"},
    {"layer.keys", R"(def f(self): return [key for key in self])"},
    {"layer.values", R"(def f(self): return [self[key] for key in self])"},
    {"layer.items", R"(def f(self): return [(key, self[key]) for key in self])"},
    {"torch.nn.init.eye_", R"(def f(tensor):
    tensor[...] = torch.eye(*tensor.shape)
    return tensor)"},
    {"torch.nn.init.dirac_", R"(def f(tensor):
    tensor[...] = 0
    for i in range(min(tensor.shape[0], tensor.shape[1])):
        tensor[(i, i) + tuple([n // 2 for n in tensor.shape[2:]])] = 1
    return tensor)"},
    {"torch.nn.functional.fold", R"(def f(input, output_size, kernel_size, dilation=1, padding=0, stride=1):
    two = lambda v: (v, v) if isinstance(v, int) else tuple(v)
    (oh, ow), (kh, kw), (dh, dw), (ph, pw), (sh, sw) = [two(v) for v in (output_size, kernel_size, dilation, padding, stride)]
    h, w = (oh + 2 * ph - dh * (kh - 1) - 1) // sh + 1, (ow + 2 * pw - dw * (kw - 1) - 1) // sw + 1
    parts = input.reshape(input.shape[0], -1, kh, kw, h, w)
    made = torch.zeros(input.shape[0], parts.shape[1], oh + 2 * ph, ow + 2 * pw, dtype=input.dtype)
    for y in range(kh):
        for x in range(kw):
            made[:, :, y * dh:y * dh + (h - 1) * sh + 1:sh, x * dw:x * dw + (w - 1) * sw + 1:sw] += parts[:, :, y, x]
    return made[:, :, ph:ph + oh, pw:pw + ow])"},
    {"torch.nn.functional.interpolate", R"(def f(input, size=None, scale_factor=None, mode='nearest', align_corners=None):
    if mode not in ('nearest', 'bilinear') or input.dim() != 4 or align_corners:
        _refuse('this is not supported in pasted code')
    two = _two
    h, w = input.shape[2], input.shape[3]
    if size is None:
        size = (int(h * two(scale_factor)[0]), int(w * two(scale_factor)[1]))
    size = two(size)
    if mode == 'bilinear':
        if scale_factor is not None and (size[0] / h != two(scale_factor)[0] or size[1] / w != two(scale_factor)[1]):
            _refuse('this is not supported in pasted code')
        return _step('upsample', _lerp(_lerp(input, size[1], -1), size[0], -2), input)
    rows, columns = [y * h // size[0] for y in range(size[0])], [x * w // size[1] for x in range(size[1])]
    return _step('upsample', np.take(np.take(input, rows, 2), columns, 3), input))"},
    {"torch.nn.functional.normalize", R"(def f(input, p=2.0, dim=1, eps=1e-12):
    return input / torch.clamp(torch.norm(input, p, dim, True), min=eps))"},
    {"torch.nn.functional.one_hot", R"(def f(tensor, num_classes=-1):
    n = int(tensor.max()) + 1 if num_classes < 0 else num_classes
    return (tensor[..., None] == torch.arange(n)).long())"},
    {"torch.nn.functional.pixel_shuffle", R"(def f(input, upscale_factor):
    n, c, h, w = input.shape
    r = upscale_factor
    made = input.reshape(n, c // (r * r), r, r, h, w).permute(0, 1, 4, 2, 5, 3).reshape(n, c // (r * r), h * r, w * r)
    return _step('pixel_shuffle', made, input))"},
    {"definitions.loss", R"(def f(each, reduction): return each.mean() if reduction == 'mean' else each.sum() if reduction == 'sum' else each)"},
    {"torch.nn.functional.mse_loss", R"(def f(input, target, reduction='mean'): return _loss((input - target) ** 2, reduction))"},
    {"torch.nn.functional.l1_loss", R"(def f(input, target, reduction='mean'): return _loss(torch.abs(input - target), reduction))"},
    {"torch.nn.functional.nll_loss", R"(def f(input, target, weight=None, ignore_index=-100, reduction='mean'):
    if weight is not None or input.dim() < 2 or bool((target < 0).any()):
        return _opaque('a loss')
    return _loss(-torch.gather(_move(input, 1, -1), -1, target[..., None])[..., 0], reduction))"},
    {"torch.nn.functional.cross_entropy", R"(def f(input, target, weight=None, ignore_index=-100, reduction='mean', label_smoothing=0.0):
    if weight is not None or input.dim() < 2 or label_smoothing > 0:
        return _opaque('a loss')
    high = input - torch.amax(input, 1, True)
    log = high - torch.log(torch.exp(high).sum(1, True))
    if target.dim() == input.dim():
        return _loss(-(log * target).sum(1), reduction)
    return torch.nn.functional.nll_loss(log, target, None, ignore_index, reduction))"},
    {"torch.nn.functional.binary_cross_entropy", R"(def f(input, target, weight=None, reduction='mean'):
    if weight is not None or bool((input <= 0).any()) or bool((input >= 1).any()):
        return _opaque('a loss')
    return _loss(-(target * torch.log(input) + (1 - target) * torch.log(1 - input)), reduction))"},
    {"torch.nn.functional.binary_cross_entropy_with_logits", R"(def f(input, target, weight=None, reduction='mean', pos_weight=None):
    if weight is not None or pos_weight is not None:
        return _opaque('a loss')
    return _loss(torch.relu(input) - input * target + torch.log(1 + torch.exp(-torch.abs(input))), reduction))"},
    {"torch.nn.MSELoss L1Loss CrossEntropyLoss NLLLoss BCELoss BCEWithLogitsLoss", "weight a~ ignore_index b~ reduction label_smoothing pos_weight", makeObject},
    {"torch.nn.MSELoss.call", "=torch.nn.functional.mse_loss"},
    {"torch.nn.L1Loss.call", "=torch.nn.functional.l1_loss"},
    {"torch.nn.CrossEntropyLoss.call", "=torch.nn.functional.cross_entropy"},
    {"torch.nn.NLLLoss.call", "=torch.nn.functional.nll_loss"},
    {"torch.nn.BCELoss.call", "=torch.nn.functional.binary_cross_entropy"},
    {"torch.nn.BCEWithLogitsLoss.call", "=torch.nn.functional.binary_cross_entropy_with_logits"},
    {"torch.nn.grad.conv2d_input", R"(def f(input_size, weight, grad_output, stride=1, padding=0, dilation=1, groups=1):
    stride, padding, dilation = _two(stride), _two(padding), _two(dilation)
    more = tuple([input_size[i + 2] - ((grad_output.shape[i + 2] - 1) * stride[i] - 2 * padding[i] + dilation[i] * (weight.shape[i + 2] - 1) + 1) for i in (0, 1)])
    return torch.nn.functional.conv_transpose2d(grad_output, weight, None, stride, padding, more, groups, dilation))"},
    {"torch.nn.grad.conv2d_weight", R"(def f(input, weight_size, grad_output, stride=1, padding=0, dilation=1, groups=1):
    if groups != 1:
        _refuse('this is not supported in pasted code')
    made = torch.nn.functional.conv2d(input.transpose(0, 1), grad_output.transpose(0, 1), None, dilation, padding, stride)
    return made.transpose(0, 1)[:, :, :weight_size[2], :weight_size[3]])"},
    {"tensorflow.nn.conv2d_backprop_input", R"(def f(input_sizes, filter, out_backprop, strides, padding, use_cudnn_on_gpu=True, data_format='NHWC', dilations=(1, 1, 1, 1), name=None):
    return tf.nn.conv2d_transpose(out_backprop, filter, input_sizes, strides, padding, data_format, dilations))"},
    {"tensorflow.nn.conv2d_backprop_filter", R"(def f(input, filter_sizes, out_backprop, strides, padding, use_cudnn_on_gpu=True, data_format='NHWC', dilations=(1, 1, 1, 1), name=None):
    if padding not in ('SAME', 'VALID') or data_format != 'NHWC' or tuple(dilations) != (1, 1, 1, 1):
        _refuse('this is not supported in pasted code')
    sides = [(0, 0)]
    for i in (1, 2):
        whole = max((out_backprop.shape[i] - 1) * strides[i] + filter_sizes[i - 1] - input.shape[i], 0) if padding == 'SAME' else 0
        sides.append((whole // 2, whole - whole // 2))
    made = tf.nn.conv2d(tf.transpose(tf.pad(input, sides + [(0, 0)]), (3, 1, 2, 0)), tf.transpose(out_backprop, (1, 2, 0, 3)), 1, 'VALID', dilations=strides)
    return tf.transpose(made, (1, 2, 0, 3))[:filter_sizes[0], :filter_sizes[1]])"},
    {"torch.autograd.grad", R"(def f(*all, **more): return _opaque('a gradient'))"},
    {"tensorflow.gradients", "=torch.autograd.grad"},
    {"tensorflow.nn.l2_loss", R"(def f(t, name=None): return tf.reduce_sum(t * t) / 2)"},
    {"tensorflow.nn.softmax_cross_entropy_with_logits", R"(def f(labels, logits, axis=-1, name=None):
    high = logits - tf.reduce_max(logits, axis, True)
    return -tf.reduce_sum(labels * (high - tf.math.log(tf.reduce_sum(tf.exp(high), axis, True))), axis))"},
    {"tensorflow.nn.softmax_cross_entropy_with_logits_v2", "=tensorflow.nn.softmax_cross_entropy_with_logits"},
    {"tensorflow.nn.sparse_softmax_cross_entropy_with_logits", R"(def f(labels, logits, name=None):
    return tf.nn.softmax_cross_entropy_with_logits(tf.one_hot(labels, logits.shape[-1]), logits))"},
    {"keras.losses.mean_squared_error mse MSE", R"(def f(y_true, y_pred): return tf.reduce_mean((y_pred - y_true) ** 2, -1))"},
    {"keras.losses.mean_absolute_error mae MAE", R"(def f(y_true, y_pred): return tf.reduce_mean(tf.abs(y_pred - y_true), -1))"},
    {"keras.losses.MeanSquaredError", R"(def f(name=None): return lambda y_true, y_pred: tf.reduce_mean(keras.losses.mse(y_true, y_pred)))"},
    {"keras.losses.MeanAbsoluteError", R"(def f(name=None): return lambda y_true, y_pred: tf.reduce_mean(keras.losses.mae(y_true, y_pred)))"},
    {"torch.nn.functional.batch_norm", R"(def f(input, running_mean, running_var, weight=None, bias=None, training=False, momentum=0.1, eps=1e-05):
    shape, mean, var = (1, -1) + (1,) * (input.dim() - 2), running_mean, running_var
    if training:
        _noteOfBatch()
        axes = tuple([i for i in range(input.dim()) if i != 1])
        mean, var, n = torch.mean(input, axes), torch.var(input, axes, False), input.numel() // input.shape[1]
        if n < 2:
            _refuse('batch normalization needs two values a channel while training')
        if running_mean is not None:
            running_mean.copy_((1 - momentum) * running_mean + momentum * mean)
        if running_var is not None:
            running_var.copy_((1 - momentum) * running_var + momentum * var * n / (n - 1))
    offset, scale = bias if bias is None else bias.view(shape), weight if weight is None else weight.view(shape)
    return _normed(input, mean.view(shape), var.view(shape), offset, scale, eps))"},
    {"torch.nn.functional.layer_norm", R"(def f(input, normalized_shape, weight=None, bias=None, eps=1e-05):
    dims = tuple(range(-len(normalized_shape), 0))
    high = input - input.mean(dims, True)
    made = high / torch.sqrt((high * high).mean(dims, True) + eps)
    made = made if weight is None else made * weight
    return _step('layer_norm', made if bias is None else made + bias, input))"},
    {"definitions.best", R"(def f(value, either, place, input, dim, keepdim):
    if dim is None:
        return value(input)
    return (value(input, dim, keepdim), place(input, dim, keepdim)) if isinstance(dim, int) else either(input, dim))"},
    {"torch.max", R"(def f(input, dim=None, keepdim=False):
    return _best(torch.amax, torch.maximum, torch.argmax, input, dim, keepdim))"},
    {"torch.min", R"(def f(input, dim=None, keepdim=False):
    return _best(torch.amin, torch.minimum, torch.argmin, input, dim, keepdim))"},
    {"torch.argmin", R"(def f(input, dim=None, keepdim=False): return torch.lowest.argmin(input, dim, keepdim))"},
    {"torch.lowest.argmin", "input dim/axis keepdim/keepdims dtype", reduced},
    {"torch.std", R"(def f(input, dim=None, unbiased=True, keepdim=False, correction=None):
    return np.std(input, axis=dim, keepdims=keepdim, ddof=(1 if unbiased else 0) if correction is None else correction))"},
    {"torch.var", R"(def f(input, dim=None, unbiased=True, keepdim=False, correction=None):
    return np.var(input, axis=dim, keepdims=keepdim, ddof=(1 if unbiased else 0) if correction is None else correction))"},

    // TensorFlow
    {"keras.ops.arange", "=tensorflow.range"}, // what keras.ops has under another name
    {"keras.ops.sum", "=tensorflow.reduce_sum"},
    {"keras.ops.mean", "=tensorflow.reduce_mean"},
    {"keras.ops.max", "=tensorflow.reduce_max"},
    {"keras.ops.min", "=tensorflow.reduce_min"},
    {"keras.ops.max_pool", "=keras.layers.MaxPooling2D.call"},
    {"keras.ops.average_pool", "=keras.layers.AveragePooling2D.call"},
    {"tensorflow.argmax", R"(def f(input, axis=0, name=None): return tf.chosen.argmax(input, axis))"},
    {"tensorflow.argmin", R"(def f(input, axis=0, name=None): return tf.chosen.argmin(input, axis))"},
    {"tensorflow.chosen.argmax argmin", "input axis", reduced},
    {"tensorflow.random.stateless_uniform", R"(def f(shape, seed, minval=0, maxval=1): return tf.random.uniform(shape, minval, maxval))"},
    {"tensorflow.random.stateless_normal", R"(def f(shape, seed, mean=0.0, stddev=1.0): return tf.random.normal(shape, mean, stddev))"},
    {"tensorflow.gather", R"(def f(params, indices, axis=0, name=None): return np.take(params, indices, axis))"},
    {"tensorflow.boolean_mask", R"(def f(tensor, mask): return tensor[tf.convert_to_tensor(mask)])"},
    {"tensorflow.image.flip_up_down", R"(def f(image): return tf.reverse(image, [-3]))"},
    {"tensorflow.image.rot90", R"(def f(image, k=1): return np.rot90(image, k, (-3, -2)))"},
    {"definitions.lerp", R"(def f(x, size, axis):
    n = x.shape[axis]
    at = [min(max((i + 0.5) * n / size - 0.5, 0.0), n - 1.0) for i in range(size)]
    low = [int(one) for one in at]
    share = np.array([a - b for a, b in zip(at, low)]).astype(np.float32).reshape([-1] + [1] * (-1 - axis))
    a, b = np.take(x, low, axis), np.take(x, [min(one + 1, n - 1) for one in low], axis)
    return a + (b - a) * _array(share, x))"},
    {"tensorflow.image.sobel_edges", R"(def f(image):
    b, h, w, d = image.shape
    down = np.array([[-1., -2., -1.], [0., 0., 0.], [1., 2., 1.]])
    both = np.stack([down, down.T], axis=-1).reshape((3, 3, 1, 2)).astype(np.float32)
    wide = tf.pad(image, ((0, 0), (1, 1), (1, 1), (0, 0)), mode='REFLECT')
    made = tf.nn.depthwise_conv2d(wide, tf.tile(tf.constant(both), (1, 1, d, 1)), (1, 1, 1, 1), 'VALID')
    return tf.reshape(made, (b, h, w, d, 2)))"},
    {"tensorflow.image.resize", R"(def f(images, size, method='bilinear'):
    if method == 'bilinear':
        images = tf.cast(images, np.float32)
        return _step('upsample', _lerp(_lerp(images, size[1], -2), size[0], -3), images)
    if method != 'nearest':
        _refuse('this is not supported in pasted code')
    h, w = images.shape[-3], images.shape[-2]
    made = np.take(images, [int((y + 0.5) * h / size[0]) for y in range(size[0])], -3)
    return _step('upsample', np.take(made, [int((x + 0.5) * w / size[1]) for x in range(size[1])], -2), images))"},
    {"tensorflow.unstack", R"(def f(value, num=None, axis=0): return [one for one in _move(value, axis, 0)])"},
    {"tensorflow.reduce_std", R"(def f(input_tensor, axis=None, keepdims=False): return tf.sqrt(tf.reduce_variance(input_tensor, axis, keepdims)))"},
    {"tensorflow.reduce_variance", R"(def f(input_tensor, axis=None, keepdims=False):
    high = input_tensor - tf.reduce_mean(input_tensor, axis, True)
    return tf.reduce_mean(high * high, axis, keepdims))"},
    {"tensorflow.cumsum", R"(def f(x, axis=0): return np.cumsum(x, axis))"},
    {"tensorflow.matmul", R"(def f(a, b, transpose_a=False, transpose_b=False, name=None):
    a = a if not transpose_a else np.swapaxes(a, -1, -2)
    return tf.product.matmul(a, b if not transpose_b else np.swapaxes(b, -1, -2)))"},
    {"tensorflow.diag", R"(def f(diagonal): return tf.convert_to_tensor(np.diag(tf.convert_to_tensor(diagonal).numpy())))"},
    {"tensorflow.diag_part", R"(def f(input): return np.diag(input))"},
    {"tensorflow.trace", R"(def f(x): return tf.reduce_sum(np.diag(x)))"},
    {"tensorflow.norm", R"(def f(tensor, ord='euclidean', axis=None, keepdims=False):
    if ord == 'euclidean' or ord == 2:
        return tf.sqrt(tf.reduce_sum(tensor * tensor, axis, keepdims))
    return tf.reduce_sum(tf.abs(tensor), axis, keepdims) if ord == 1 else _refuse('this is not supported in pasted code'))"},
    {"tensorflow.one_hot", R"(def f(indices, depth, on_value=1.0, off_value=0.0, axis=-1, dtype=np.float32):
    hot = tf.convert_to_tensor(indices)[..., None] == tf.range(depth)
    return tf.cast(hot, dtype) * (on_value - off_value) + off_value if axis == -1 else _refuse('this is not supported in pasted code'))"},
    {"tensorflow.add_n", R"(def f(inputs):
    made = inputs[0]
    for one in inputs[1:]:
        made = made + one
    return made)"},
    {"tensorflow.negative", R"(def f(x, name=None): return -tf.convert_to_tensor(x))"},
    {"tensorflow.reciprocal", R"(def f(x, name=None): return 1 / tf.convert_to_tensor(x))"},
    {"tensorflow.mod", "=tensorflow.floormod"},
    {"tensorflow.logical_not", R"(def f(x, name=None): return tf.convert_to_tensor(x) == False)"},
    {"tensorflow.argsort", R"(def f(values, axis=-1, direction='ASCENDING'):
    return tf.cast(_rows(lambda row: _array(_order(row, direction == 'DESCENDING'), row), tf.convert_to_tensor(values), axis), np.int32))"},
    {"tensorflow.sort", R"(def f(values, axis=-1, direction='ASCENDING'):
    return _rows(lambda row: np.take(row, _order(row, direction == 'DESCENDING'), 0), tf.convert_to_tensor(values), axis))"},
    {"tensorflow.top_k", R"(def f(input, k=1):
    return (tf.sort(input, direction='DESCENDING')[..., :k], tf.argsort(input, direction='DESCENDING')[..., :k]))"},
    {"tensorflow.nn.top_k", "=tensorflow.top_k"},
    {"tensorflow.roll", R"(def f(input, shift, axis): return np.roll(input, shift, axis))"},
    {"tensorflow.meshgrid", R"(def f(*args, indexing='xy'): return np.meshgrid(*[tf.convert_to_tensor(one) for one in args], indexing=indexing))"},
    {"tensorflow.slice", R"(def f(input_, begin, size, name=None):
    return input_[tuple([slice(b, None if s < 0 else b + s) for b, s in zip(begin, size)])])"},
    {"tensorflow.saturate_cast", R"(def f(value, dtype, name=None):
    return tf.cast(tf.clip_by_value(value, 0., 255.), dtype) if dtype == np.uint8 else _refuse('this is not supported in pasted code'))"},
    {"tensorflow.nn.space_to_depth", R"(def f(input, block_size, data_format='NHWC', name=None):
    n, h, w, c = input.shape
    r = block_size if data_format == 'NHWC' else _refuse('this is not supported in pasted code')
    made = tf.transpose(tf.reshape(input, (n, h // r, r, w // r, r, c)), (0, 1, 3, 2, 4, 5))
    return _step('space_to_depth', tf.reshape(made, (n, h // r, w // r, r * r * c)), input))"},
    {"tensorflow.nn.depth_to_space", R"(def f(input, block_size, data_format='NHWC', name=None):
    n, h, w, c = input.shape
    r = block_size if data_format == 'NHWC' else _refuse('this is not supported in pasted code')
    made = tf.transpose(tf.reshape(input, (n, h, w, r, r, c // (r * r))), (0, 1, 3, 2, 4, 5))
    return _step('depth_to_space', tf.reshape(made, (n, h * r, w * r, c // (r * r))), input))"},
    {"keras.backend.constant", R"(def f(value, dtype=np.float32, shape=None, name=None):
    return keras.backend.product.constant(value, np.float32 if dtype is None else dtype, shape))"},
    {"tensorflow.image.convert_image_dtype", R"(def f(image, dtype, saturate=False):
    image = tf.convert_to_tensor(image)
    if image.dtype == dtype:
        return image
    if image.dtype != np.uint8 or dtype != np.float32:
        _refuse('this is not supported in pasted code')
    return tf.cast(image, dtype) / 255.0)"},
    {"tensorflow.map_fn", R"(def f(fn, elems, name=None): return tf.stack([fn(one) for one in elems]))"},
    {"tensorflow.tensor_scatter_nd_update", R"(def f(tensor, indices, updates, name=None):
    made, updates = tf.convert_to_tensor(tensor).numpy().copy(), tf.convert_to_tensor(updates)
    for i, at in enumerate(tf.convert_to_tensor(indices).numpy().tolist()):
        made[tuple(at)] = updates[i]
    return tf.convert_to_tensor(made))"},
    {"tensorflow.image.rgb_to_grayscale", R"(def f(images, name=None):
    images = tf.convert_to_tensor(images)
    if images.dtype != np.float32:
        _refuse('this is not supported in pasted code')
    return tf.reduce_sum(images * [0.2989, 0.587, 0.114], -1, True))"},
    {"tensorflow.image.pad_to_bounding_box", R"(def f(image, offset_height, offset_width, target_height, target_width):
    h, w = image.shape[-3], image.shape[-2]
    sides = [(0, 0)] * (len(image.shape) - 3) + [(offset_height, target_height - h - offset_height), (offset_width, target_width - w - offset_width), (0, 0)]
    return _step('pad', tf.pad(image, sides), image))"},
    {"tensorflow.image.crop_to_bounding_box", R"(def f(image, offset_height, offset_width, target_height, target_width):
    return tf.convert_to_tensor(image)[..., offset_height:offset_height + target_height, offset_width:offset_width + target_width, :])"},
    {"tensorflow.image.central_crop", R"(def f(image, central_fraction):
    image = tf.convert_to_tensor(image)
    h, w = image.shape[-3], image.shape[-2]
    top, left = int((h - h * central_fraction) / 2), int((w - w * central_fraction) / 2)
    return image[..., top:h - top, left:w - left, :])"},
    {"tensorflow.vectorized_map", "=tensorflow.map_fn"},

    // SciPy: filters that are convolutions with a kernel of their own
    {"scipy.ndimage.uniform_filter", R"(def f(input, size=3, mode='reflect', cval=0.0):
    n = np.ndim(input)
    return scipy.ndimage.correlate(input, np.full((size,) * n, 1 / size ** n), mode=mode, cval=cval))"},
    {"definitions.slope", R"(def f(kernel, input, axis, mode, cval, filter=scipy.ndimage.correlate):
    if np.ndim(input) != 2:
        _refuse('this is not supported in pasted code')
    return filter(np.asarray(input), kernel.T if axis % 2 == 0 else kernel, mode=mode, cval=cval))"},
    {"scipy.ndimage.sobel", R"(def f(input, axis=-1, mode='reflect', cval=0.0):
    return _slope(np.outer([1., 2., 1.], [-1., 0., 1.]), input, axis, mode, cval))"},
    {"scipy.ndimage.prewitt", R"(def f(input, axis=-1, mode='reflect', cval=0.0):
    return _slope(np.outer([1., 1., 1.], [-1., 0., 1.]), input, axis, mode, cval))"},
    {"scipy.ndimage.laplace", R"(def f(input, mode='reflect', cval=0.0):
    return scipy.ndimage.correlate(np.asarray(input), np.array([[0., 1., 0.], [1., -4., 1.], [0., 1., 0.]]), mode=mode, cval=cval))"},
    {"scipy.ndimage.gaussian_filter", R"(def f(input, sigma, mode='reflect', cval=0.0, truncate=4.0):
    if np.ndim(input) != 2:
        _refuse('this is not supported in pasted code')
    r = int(truncate * sigma + 0.5)
    line = np.exp(-0.5 * np.arange(-r, r + 1) ** 2 / (sigma * sigma))
    line = line / line.sum()
    return scipy.ndimage.correlate(np.asarray(input), np.outer(line, line), mode=mode, cval=cval))"},
    {"scipy.ndimage.correlate1d", R"(def f(input, weights, axis=-1, mode='reflect', cval=0.0):
    return _slope(np.asarray(weights)[None], input, axis, mode, cval, scipy.ndimage.correlate))"},
    {"scipy.ndimage.convolve1d", R"(def f(input, weights, axis=-1, mode='reflect', cval=0.0):
    return _slope(np.asarray(weights)[None], input, axis, mode, cval, scipy.ndimage.convolve))"},

    // OpenCV: whole numbers are rounded and kept within their type
    {"cv2.filter2D", R"(def f(src, ddepth, kernel, dst=None, anchor=(-1, -1), delta=0, borderType=4):
    kinds = {0: np.uint8, 3: np.int16, 5: np.float32, 6: np.float64}
    borders = {0: 'constant', 1: 'nearest', 2: 'reflect', 4: 'mirror'}
    kind = src.dtype if ddepth == -1 else kinds.get(ddepth)
    if np.ndim(src) != 2 or src.dtype not in (np.uint8, np.float32, np.float64) or kind is None or tuple(anchor) != (-1, -1) or borderType not in borders:
        _refuse('this is not supported in pasted code')
    wide = np.float64 if src.dtype == np.float64 or kind == np.float64 else np.float32
    made = scipy.ndimage.correlate(src.astype(wide), np.asarray(kernel).astype(wide), mode=borders[borderType])
    made = made if delta == 0 else made + delta
    if kind in (np.float32, np.float64):
        return made.astype(kind)
    low, high = (0, 255) if kind == np.uint8 else (-32768, 32767)
    return _step('saturate', np.clip(np.round(made), low, high).astype(kind), made))"},
    {"cv2.blur", R"(def f(src, ksize, dst=None, anchor=(-1, -1), borderType=4):
    return cv2.filter2D(src, -1, np.full((ksize[1], ksize[0]), 1 / (ksize[0] * ksize[1])), None, anchor, 0, borderType))"},
    {"cv2.Sobel", R"(def f(src, ddepth, dx, dy, dst=None, ksize=3, scale=1, delta=0, borderType=4):
    if ksize != 3 or dx + dy != 1:
        _refuse('this is not supported in pasted code')
    kernel = np.array([[-1., 0., 1.], [-2., 0., 2.], [-1., 0., 1.]]) * scale
    return cv2.filter2D(src, ddepth, kernel if dx == 1 else kernel.T, None, (-1, -1), delta, borderType))"},
    {"cv2.Laplacian", R"(def f(src, ddepth, dst=None, ksize=1, scale=1, delta=0, borderType=4):
    around = {1: [[0., 1., 0.], [1., -4., 1.], [0., 1., 0.]], 3: [[2., 0., 2.], [0., -8., 0.], [2., 0., 2.]]}
    if ksize not in around:
        _refuse('this is not supported in pasted code')
    return cv2.filter2D(src, ddepth, np.array(around[ksize]) * scale, None, (-1, -1), delta, borderType))"},
    {"cv2.waitKey imshow destroyAllWindows imwrite", "*all~", ignored},
    {"cv2.getGaussianKernel", R"(def f(ksize, sigma, ktype=6):
    if ksize <= 7 and sigma <= 0:
        tables = {1: [1.], 3: [.25, .5, .25], 5: [.0625, .25, .375, .25, .0625], 7: [.03125, .109375, .21875, .28125, .21875, .109375, .03125]}
        return np.array(tables[ksize])[:, None]
    sigma = sigma if sigma > 0 else 0.3 * ((ksize - 1) * 0.5 - 1) + 0.8
    line = np.exp(-0.5 * (np.arange(ksize) - (ksize - 1) / 2) ** 2 / (sigma * sigma))
    return (line / line.sum())[:, None])"},
    {"cv2.GaussianBlur", R"(def f(src, ksize, sigmaX, dst=None, sigmaY=0, borderType=4):
    if src.dtype == np.uint8 or min(ksize) <= 0:
        _refuse('this is not supported in pasted code')
    return cv2.filter2D(src, -1, cv2.getGaussianKernel(ksize[1], sigmaY if sigmaY > 0 else sigmaX) @ cv2.getGaussianKernel(ksize[0], sigmaX).T, None, (-1, -1), 0, borderType))"},

    // TensorFlow's slim
    {"tf_slim.conv2d", R"(def f(inputs, num_outputs, kernel_size, stride=1, padding='SAME', data_format=None, rate=1, activation_fn='relu', normalizer_fn=None, normalizer_params=None, weights_initializer='glorot_uniform', weights_regularizer=None, biases_initializer='zeros', scope=None, reuse=None, trainable=True):
    if data_format not in (None, 'NHWC') or normalizer_fn is not None:
        _refuse('this is not supported in pasted code')
    return keras.legacy.conv2d(inputs, num_outputs, kernel_size, stride, padding.lower(), dilation_rate=rate, activation=activation_fn, use_bias=biases_initializer is not None,
                               kernel_initializer=weights_initializer, bias_initializer=biases_initializer))"},
    {"tf_slim.max_pool2d", R"(def f(inputs, kernel_size, stride=2, padding='VALID', scope=None): return _pool(tf.nn.max_pool2d, inputs, kernel_size, stride, padding, None))"},
    {"tf_slim.avg_pool2d", R"(def f(inputs, kernel_size, stride=2, padding='VALID', scope=None): return _pool(tf.nn.avg_pool2d, inputs, kernel_size, stride, padding, None))"},
    {"tf_slim.flatten", R"(def f(inputs, scope=None): return keras.legacy.flatten(inputs))"},
    {"numpy.vander", R"(def f(x, N=None, increasing=False):
    powers = np.arange(len(x) if N is None else N)
    return np.asarray(x)[:, None] ** (powers if increasing else powers[::-1]))"},
    {"numpy.dtype", R"(def f(dtype): return np.zeros(0, dtype).dtype)"},
    {"numpy.nditer", R"(def f(op, flags=(), op_flags=()):
    places = list(np.ndindex(op.shape))
    if 'multi_index' not in flags:
        return iter([op[one] for one in places])
    class Places:
        def __init__(self): self.at = 0
        def iternext(self):
            self.at += 1
            return self.at < len(places)
        @property
        def finished(self): return self.at >= len(places)
        @property
        def multi_index(self): return places[self.at]
    return Places())"},

    // JAX
    {"jax.value_and_grad", R"(def f(fun, argnums=0, has_aux=False):
    def g(*args, **more): return fun(*args, **more), _opaque('a gradient')
    return g)"},
    {"jax.grad", R"(def f(fun, argnums=0, has_aux=False):
    def g(*args, **more):
        made = fun(*args, **more)
        return (_opaque('a gradient'), made[1]) if has_aux else _opaque('a gradient')
    return g)"},
    {"jax.lax.max", "=numpy.maximum"},
    {"jax.lax.min", "=numpy.minimum"},
    {"jax.lax.add", R"(def f(x, y): return x + y)"},
    {"jax.lax.mul", R"(def f(x, y): return x * y)"},
    {"jax.lax.reduce_window", R"(def f(operand, init_value, computation, window_dimensions, window_strides, padding):
    known = [(jax.lax.max, np.max, 'max_pool'), (jax.lax.min, np.min, 'min_pool'), (jax.lax.add, np.sum, 'sum_pool')]
    found = [(reduce, op) for one, reduce, op in known if one == computation]
    if not found:
        _refuse('this is not supported in pasted code')
    (reduce, op), n = found[0], operand.ndim
    if isinstance(padding, str):
        whole = [max((-(-size // s) - 1) * s + k - size, 0) if padding == 'SAME' else 0
                 for size, k, s in zip(operand.shape, window_dimensions, window_strides)]
        padding = [(one // 2, one - one // 2) for one in whole]
    wide = np.pad(operand, padding, constant_values=init_value)
    windows = np.lib.stride_tricks.sliding_window_view(wide, tuple(window_dimensions))
    return _step(op, reduce(windows[tuple([slice(None, None, s) for s in window_strides])], tuple(range(n, 2 * n))), operand))"},
    {"jax.vmap", R"(def f(fun, in_axes=0, out_axes=0):
    def g(*args):
        axes = in_axes if isinstance(in_axes, (tuple, list)) else [in_axes] * len(args)
        n = [a.shape[x] for a, x in zip(args, axes) if x is not None][0]
        made = [fun(*[a if x is None else _move(a, x, 0)[i] for a, x in zip(args, axes)]) for i in range(n)]
        return tuple([np.stack(one, out_axes) for one in zip(*made)]) if isinstance(made[0], tuple) else np.stack(made, out_axes)
    return g)"},
    {"jax.lax.conv_dimension_numbers", R"(def f(lhs_shape, rhs_shape, dimension_numbers): return dimension_numbers)"},
};
// clang-format on

} // namespace

std::span<const LibraryRow> definedRows()
{
    return table;
}

} // namespace lab::python
