// NumPy, and methods that arrays of all libraries have.

#include "core/formats/python/library/functions.h"

namespace lab::python {
namespace {

using namespace rows;

Value atSet(Evaluator &evaluator, Bound &call) // self value: x.at[i].set(v), .add(v)
{
    InstanceValue &view = call[0].value.instance();
    const Value base = view.get("array"), key = view.get("key");
    if (base.kind != Kind::Array || !call.has(1))
        return needs(evaluator, call);
    const Argument whole{.value = base, .begin = call[0].begin}, place{.value = key, .begin = call[0].begin};
    std::optional<ArrayValue> array = evaluator.settled(base.array(), whole);
    if (!array || !evaluator.spend(array->size(), whole))
        return Value::missing();
    array->numbers = std::make_shared<Numbers>(*array->numbers);
    const Argument copy{.value = Value::ofArray(*array), .begin = call[0].begin};
    Argument value = call[1];
    if (!call.ends("set")) {
        const Value old = evaluator.subscript(copy, place, call.functionAt);
        const Sign sign = call.ends("add") ? '+' : '*';
        value.value = evaluator.failed()
                          ? Value::missing()
                          : evaluator.binary(sign, {.value = old, .begin = copy.begin}, call[1], call.functionAt);
    }
    if (!evaluator.failed())
        evaluator.setItem(copy, place, value);
    return evaluator.failed() ? Value::missing() : copy.value;
}

constexpr std::string_view npArray = "object/a/p_object dtype unused copy~ order~ subok~ ndmin like~",
                           axis = "a axis keepdims dtype", self = "self axis/dim keepdims/keepdim dtype",
                           deviation = "a axis keepdims dtype ddof";

// clang-format off
constexpr LibraryRow table[]{
    {"numpy.array", "object/p_object dtype unused copy~ order~ subok~ ndmin", arrayMaker},
    {"numpy.asarray", "a dtype unused order~", asArray},
    {"numpy.asanyarray", "=numpy.asarray"},
    {"numpy.ascontiguousarray asfortranarray", "a dtype", asArray},
    {"numpy.copy", "a dtype unused order~", arrayMaker},
    {"numpy.matrix asmatrix mat", npArray, arrayMaker},
    {"numpy.zeros ones empty", "shape dtype order~ like~", zerosOrOnes},
    {"numpy.zeros_like ones_like empty_like", "a dtype order~", likeAnother},
    {"numpy.full_like", "a fill_value dtype order~", likeAnother},
    {"numpy.full", "shape fill_value dtype order~", full},
    {"numpy.eye", R"(def f(N, M=None, k=0, dtype=float, order='C'): return (np.arange(N if M is None else M) == np.arange(N)[:, None] + k).astype(dtype))"},
    {"numpy.identity", R"(def f(n, dtype=float): return np.eye(n, dtype=dtype))"},
    {"numpy.arange", "start stop step dtype", arange},
    {"numpy.linspace", "start stop num endpoint dtype", linspace},
    {"numpy.random.rand randn", "*d dtype", drawSpread},
    {"numpy.random.random standard_normal", "size dtype~", drawSize},
    {"numpy.random.random_sample", "size", drawSize},
    {"numpy.random.normal", "loc scale size", drawBetween},
    {"numpy.random.uniform", "low high size", drawBetween},
    {"numpy.random.randint", "low high size dtype", drawIntegers},
    {"numpy.random.integers", "low high size dtype endpoint=False", drawIntegers},
    {"numpy.random.RandomState default_rng", "seed~", generator},
    {"numpy.random.seed", "seed~", nothing},
    {"random.seed", "a~", nothing},
    {"numpy.reshape", "a newshape/shape order", reshape},
    {"numpy.ravel", "a order", flatten},
    {"numpy.expand_dims", "a axis", expandDims},
    {"numpy.squeeze", "a axis", squeeze},
    {"numpy.transpose", "a axes", transpose},
    {"numpy.swapaxes", "a axis1 axis2", transpose},
    {"numpy.moveaxis", "a source destination", moveAxis},
    {"numpy.flip", "m axis", flip},
    {"numpy.fliplr", "def f(m): return np.flip(m, 1)"},
    {"numpy.flipud", "def f(m): return np.flip(m, 0)"},
    {"numpy.broadcast_to", "array shape", broadcast},
    {"numpy.stack concatenate", "arrays axis", join},
    {"numpy.vstack", R"(def f(tup): return np.concatenate([np.atleast_2d(one) for one in tup]))"},
    {"numpy.hstack", R"(def f(tup): return np.concatenate([np.atleast_1d(one) for one in tup], 1 if np.ndim(tup[0]) > 1 else 0))"},
    {"numpy.dstack", R"(def f(tup): return np.concatenate([np.atleast_3d(one) for one in tup], 2))"},
    {"numpy.pad", "array pad_width mode constant_values", pad},
    {"numpy.sum mean max min amax amin prod any all argmax argmin", axis, reduced},
    {"numpy.std var", deviation, reduced},
    {"numpy.add subtract multiply divide true_divide floor_divide mod power bitwise_and bitwise_or bitwise_xor logical_and"
     " logical_or logical_xor equal not_equal greater greater_equal less less_equal remainder", "x1 x2", arithmetic},
    {"numpy.negative", R"(def f(x): return -_array(x))"},
    {"numpy.positive", "x", same},
    {"numpy.dot", "a b", product},
    {"numpy.matmul", "x1 x2", product},
    {"numpy.einsum", "subscripts *operands", einsum},
    {"numpy.maximum minimum hypot", "x1 x2", together},
    {"numpy.where", "condition x y", together},
    {"numpy.clip", "a a_min/min a_max/max", together},
    {"numpy.abs absolute", "x", magnitude},
    {"numpy.sqrt exp log log2 log10 sin cos tan tanh floor ceil trunc rint square sign radians degrees log1p"
     " expm1 sinh cosh arctan cbrt", "x", changed},
    {"numpy.round around", "a decimals", rounded},
    {"numpy.shape", "a", sizes},
    {"numpy.ndim", R"(def f(a): return len(np.shape(a)))"},
    {"numpy.size", "a", count},
    {"jax.at.set add multiply", "self value", atSet},
    {".reshape", "self *shape order", reshape},
    {".view", "self *shape", reshape},
    {".view_as", R"(def f(self, other): return self.reshape(other.shape))"},
    {".flatten ravel", "self order", flatten},
    {".squeeze", "self axis/dim", squeeze},
    {".transpose swapaxes", "self *axes", transpose},
    {".transpose_all", "self", transpose},
    {".repeat", "def f(self, repeats, axis=None): return np.repeat(self, repeats, axis)"},
    {".astype", "self dtype order~ casting~ subok~ copy~", castArray},
    {".copy", "self order~", rows::copy},
    {".tolist", "self", asPython},
    {".item", "self", asPython},
    {".numpy", "self force~", asNumPy},
    {".eval", "self", asNumPy},
    {".read_value value", "self", same},
    {".sum mean max min prod any all argmax argmin", self, reduced},
    {".std var", "self axis keepdims dtype ddof", reduced},
    {".dot", "self b", product},
    {".round", "self decimals", rounded},
    {".clip", "self min max", together},
    {".abs", "self", magnitude},
    {".fill", "self value", rows::write},
    {".assign", "self value use_locking~ name~ read_value~", rows::write},
    {".assign_add", R"(def f(self, value): return self.assign(self + value))"},
    {".assign_sub", R"(def f(self, value): return self.assign(self - value))"},
    {".get_shape", "self", sizes},
};
// clang-format on

} // namespace

std::span<const LibraryRow> numpyRows()
{
    return table;
}

} // namespace lab::python
