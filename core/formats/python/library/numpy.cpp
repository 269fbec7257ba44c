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
        return needs(evaluator, call, "an index and a value");
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

constexpr std::string_view npArray = "object/a/p_object dtype ndmin copy~ order~ subok~ like~",
                           axis = "a axis keepdims dtype", self = "self axis/dim keepdims/keepdim dtype",
                           deviation = "a axis keepdims dtype ddof";

constexpr LibraryRow table[]{
    LibraryRow{"numpy.array", "object/p_object dtype ndminx copy~ order~ subok~ ndmin",
               [](Evaluator &e, Bound &call) {
                   call.named[2] = call.named[6];
                   call.looked |= 1U << 6;
                   return arrayMaker(e, call);
               }},
    LibraryRow{"numpy.asarray", "a dtype unused order~", asArray},
    LibraryRow{"numpy.asanyarray", "=numpy.asarray"},
    LibraryRow{"numpy.ascontiguousarray", "a dtype", asArray},
    LibraryRow{"numpy.asfortranarray", "a dtype", asArray},
    LibraryRow{"numpy.copy", "a dtype unused order~", arrayMaker},
    LibraryRow{"numpy.matrix", npArray, arrayMaker},
    LibraryRow{"numpy.asmatrix", npArray, arrayMaker},
    LibraryRow{"numpy.mat", npArray, arrayMaker},
    LibraryRow{"numpy.zeros", "shape dtype order~ like~", zerosOrOnes},
    LibraryRow{"numpy.ones", "shape dtype order~ like~", zerosOrOnes},
    LibraryRow{"numpy.empty", "shape dtype order~ like~", zerosOrOnes},
    LibraryRow{"numpy.zeros_like", "a dtype order~", likeAnother},
    LibraryRow{"numpy.ones_like", "a dtype order~", likeAnother},
    LibraryRow{"numpy.empty_like", "a dtype order~", likeAnother},
    LibraryRow{"numpy.full_like", "a fill_value dtype order~", likeAnother},
    LibraryRow{"numpy.full", "shape fill_value dtype order~", full},
    LibraryRow{"numpy.eye", "N M k dtype order~", eye},
    LibraryRow{"numpy.identity", "n dtype",
               [](Evaluator &e, Bound &call) {
                   call.named[3] = call.named[1];
                   call.named[1] = nullptr;
                   return eye(e, call);
               }},
    LibraryRow{"numpy.arange", "start stop step dtype", arange},
    LibraryRow{"numpy.linspace", "start stop num endpoint dtype", linspace},
    LibraryRow{"numpy.random.rand", "*d dtype", drawSpread},
    LibraryRow{"numpy.random.randn", "*d dtype", drawSpread},
    LibraryRow{"numpy.random.random", "size dtype~", drawSize},
    LibraryRow{"numpy.random.random_sample", "size", drawSize},
    LibraryRow{"numpy.random.standard_normal", "size dtype~", drawSize},
    LibraryRow{"numpy.random.normal", "loc scale size", drawBetween},
    LibraryRow{"numpy.random.uniform", "low high size", drawBetween},
    LibraryRow{"numpy.random.randint", "low high size dtype", drawIntegers},
    LibraryRow{"numpy.random.integers", "low high size dtype endpoint=False", drawIntegers},
    LibraryRow{"numpy.random.RandomState", "seed~", generator},
    LibraryRow{"numpy.random.default_rng", "seed~", generator},
    LibraryRow{"numpy.random.seed", "seed~", nothing},
    LibraryRow{"random.seed", "a~", nothing},
    LibraryRow{"numpy.reshape", "a newshape/shape order", reshape},
    LibraryRow{"numpy.ravel", "a order", flatten},
    LibraryRow{"numpy.expand_dims", "a axis", expandDims},
    LibraryRow{"numpy.squeeze", "a axis", squeeze},
    LibraryRow{"numpy.transpose", "a axes", transpose},
    LibraryRow{"numpy.swapaxes", "a axis1 axis2", transpose},
    LibraryRow{"numpy.moveaxis", "a source destination", moveAxis},
    LibraryRow{"numpy.flip", "m axis", flip},
    LibraryRow{"numpy.fliplr", "m", flip},
    LibraryRow{"numpy.flipud", "m", flip},
    LibraryRow{"numpy.broadcast_to", "array shape", broadcast},
    LibraryRow{"numpy.tile", "A reps", tile},
    LibraryRow{"numpy.stack", "arrays axis", join},
    LibraryRow{"numpy.concatenate", "arrays axis", join},
    LibraryRow{"numpy.vstack", "tup", join},
    LibraryRow{"numpy.hstack", "tup", join},
    LibraryRow{"numpy.dstack", "tup", join},
    LibraryRow{"numpy.pad", "array pad_width mode constant_values", pad},
    LibraryRow{"numpy.lib.stride_tricks.sliding_window_view", "x window_shape axis", slidingWindows},
    LibraryRow{"numpy.sum", axis, reduced},
    LibraryRow{"numpy.mean", axis, reduced},
    LibraryRow{"numpy.max", axis, reduced},
    LibraryRow{"numpy.min", axis, reduced},
    LibraryRow{"numpy.amax", axis, reduced},
    LibraryRow{"numpy.amin", axis, reduced},
    LibraryRow{"numpy.prod", axis, reduced},
    LibraryRow{"numpy.std", deviation, reduced},
    LibraryRow{"numpy.var", deviation, reduced},
    LibraryRow{"numpy.any", axis, reduced},
    LibraryRow{"numpy.all", axis, reduced},
    LibraryRow{"numpy.argmax", axis, reduced},
    LibraryRow{"numpy.argmin", axis, reduced},
    LibraryRow{"numpy.add", "x1 x2", arithmetic},
    LibraryRow{"numpy.subtract", "x1 x2", arithmetic},
    LibraryRow{"numpy.multiply", "x1 x2", arithmetic},
    LibraryRow{"numpy.divide", "x1 x2", arithmetic},
    LibraryRow{"numpy.true_divide", "x1 x2", arithmetic},
    LibraryRow{"numpy.floor_divide", "x1 x2", arithmetic},
    LibraryRow{"numpy.mod", "x1 x2", arithmetic},
    LibraryRow{"numpy.power", "x1 x2", arithmetic},
    LibraryRow{"numpy.negative", "x",
               [](Evaluator &e, Bound &call) {
                   return e.binary('*', call[0], {.value = Value::ofInt(-1), .begin = call.callee.begin},
                                   call.functionAt);
               }},
    LibraryRow{"numpy.positive", "x", same},
    LibraryRow{"numpy.dot", "a b", product},
    LibraryRow{"numpy.matmul", "x1 x2", product},
    LibraryRow{"numpy.einsum", "subscripts *operands", einsum},
    LibraryRow{"numpy.maximum", "x1 x2", together},
    LibraryRow{"numpy.minimum", "x1 x2", together},
    LibraryRow{"numpy.hypot", "x1 x2", together},
    LibraryRow{"numpy.where", "condition x y", together},
    LibraryRow{"numpy.clip", "a a_min/min a_max/max", together},
    LibraryRow{"numpy.abs", "x", magnitude},
    LibraryRow{"numpy.absolute", "x", magnitude},
    LibraryRow{"numpy.sqrt", "x", changed},
    LibraryRow{"numpy.exp", "x", changed},
    LibraryRow{"numpy.log", "x", changed},
    LibraryRow{"numpy.log2", "x", changed},
    LibraryRow{"numpy.log10", "x", changed},
    LibraryRow{"numpy.sin", "x", changed},
    LibraryRow{"numpy.cos", "x", changed},
    LibraryRow{"numpy.tan", "x", changed},
    LibraryRow{"numpy.tanh", "x", changed},
    LibraryRow{"numpy.floor", "x", changed},
    LibraryRow{"numpy.ceil", "x", changed},
    LibraryRow{"numpy.trunc", "x", changed},
    LibraryRow{"numpy.rint", "x", changed},
    LibraryRow{"numpy.square", "x", changed},
    LibraryRow{"numpy.sign", "x", changed},
    LibraryRow{"numpy.radians", "x", changed},
    LibraryRow{"numpy.degrees", "x", changed},
    LibraryRow{"numpy.log1p", "x", changed},
    LibraryRow{"numpy.expm1", "x", changed},
    LibraryRow{"numpy.sinh", "x", changed},
    LibraryRow{"numpy.cosh", "x", changed},
    LibraryRow{"numpy.arctan", "x", changed},
    LibraryRow{"numpy.cbrt", "x", changed},
    LibraryRow{"numpy.round", "a decimals", rounded},
    LibraryRow{"numpy.around", "a decimals", rounded},
    LibraryRow{"numpy.shape", "a", sizes},
    LibraryRow{"numpy.ndim", "a",
               [](Evaluator &e, Bound &call) {
                   const Value shape = sizes(e, call);
                   return shape.kind == Kind::List ? Value::ofInt(lengthOf(shape.list())) : shape;
               }},
    LibraryRow{"numpy.size", "a", count},
    LibraryRow{"jax.at.set", "self value", atSet},
    LibraryRow{"jax.at.add", "self value", atSet},
    LibraryRow{"jax.at.multiply", "self value", atSet},

    LibraryRow{".reshape", "self *shape order", reshape},
    LibraryRow{".view", "self *shape", reshape},
    LibraryRow{".view_as", "self other",
               [](Evaluator &e, Bound &call) {
                   const Value shape = call.has(1) ? e.attribute(call[1], "shape", call.functionAt) : Value::missing();
                   return e.failed() ? Value::missing()
                                     : callMethod(e, call[0], "reshape", {{.value = shape, .begin = call.functionAt}},
                                                  call.functionAt);
               }},
    LibraryRow{".flatten", "self order", flatten},
    LibraryRow{".ravel", "self order", flatten},
    LibraryRow{".squeeze", "self axis/dim", squeeze},
    LibraryRow{".transpose", "self *axes", transpose},
    LibraryRow{".transpose_all", "self", transpose},
    LibraryRow{".swapaxes", "self *axes", transpose},
    LibraryRow{".repeat", "self repeats axis", repeat},
    LibraryRow{".astype", "self dtype order~ casting~ subok~ copy~", castArray},
    LibraryRow{".copy", "self order~", rows::copy},
    LibraryRow{".tolist", "self", asPython},
    LibraryRow{".item", "self", asPython},
    LibraryRow{".numpy", "self force~", asNumPy},
    LibraryRow{".eval", "self", asNumPy},
    LibraryRow{".read_value", "self", same},
    LibraryRow{".value", "self", same},
    LibraryRow{".sum", self, reduced},
    LibraryRow{".mean", self, reduced},
    LibraryRow{".max", self, reduced},
    LibraryRow{".min", self, reduced},
    LibraryRow{".prod", self, reduced},
    LibraryRow{".std", "self axis keepdims dtype ddof", reduced},
    LibraryRow{".var", "self axis keepdims dtype ddof", reduced},
    LibraryRow{".any", self, reduced},
    LibraryRow{".all", self, reduced},
    LibraryRow{".argmax", self, reduced},
    LibraryRow{".argmin", self, reduced},
    LibraryRow{".dot", "self b", product},
    LibraryRow{".round", "self decimals", rounded},
    LibraryRow{".clip", "self min max", together},
    LibraryRow{".abs", "self", magnitude},
    LibraryRow{".fill", "self value", rows::write},
    LibraryRow{".assign", "self value use_locking~ name~ read_value~", rows::write},
    LibraryRow{".assign_add", "self value",
               [](Evaluator &e, Bound &call) {
                   const Value sum = call.has(1) ? e.binary('+', call[0], call[1], call.functionAt) : Value::missing();
                   return sum.kind == Kind::Array &&
                                  e.write(call[0].value.array(), call[0], {.value = sum, .begin = call.functionAt})
                              ? call[0].value
                              : Value::missing();
               }},
    LibraryRow{".get_shape", "self", sizes},
};

} // namespace

std::span<const LibraryRow> numpyRows()
{
    return table;
}

} // namespace lab::python
