// JAX's convolutions. jax.numpy is NumPy here.

#include "core/formats/python/library/functions.h"

namespace lab::python {
namespace {

using namespace rows;

// clang-format off
constexpr LibraryRow table[]{
    {"jax.lax.conv",
     "lhs rhs window_strides padding unused unused unused unused precision~ preferred_element_type~", jaxConv},
    {"jax.lax.conv_with_general_padding",
     "lhs rhs window_strides padding lhs_dilation rhs_dilation unused unused precision~", jaxConv},
    {"jax.lax.conv_general_dilated",
     "lhs rhs window_strides padding lhs_dilation rhs_dilation dimension_numbers feature_group_count"
     " batch_group_count=1 precision~ preferred_element_type~", jaxConv},
    {"jax.jit", "*fun static_argnums~ static_argnames~", decorator},
    {"jax.lax.conv_transpose", R"(def f(lhs, rhs, strides, padding, dimension_numbers=('NHWC', 'HWIO', 'NHWC')):
    if dimension_numbers[0] != 'NHWC' or dimension_numbers[1] != 'HWIO':
        _refuse('this is not supported in pasted code')
    pads = padding
    if isinstance(padding, str):
        pads = []
        for k, s in zip(rhs.shape[:2], strides):
            whole = k + s - 2 + (max(k - s, 0) if padding == 'VALID' else 0)
            before = k - 1 if padding == 'VALID' or s > k - 1 else -(-whole // 2)
            pads.append((before, whole - before))
    return jax.lax.conv_general_dilated(lhs, rhs, (1, 1), pads, lhs_dilation=strides, dimension_numbers=dimension_numbers))"},
    {"jax.lax.dynamic_slice", R"(def f(operand, start_indices, slice_sizes):
    starts = [min(max(int(i), 0), n - size) for i, n, size in zip(start_indices, operand.shape, slice_sizes)]
    return operand[tuple([slice(i, i + size) for i, size in zip(starts, slice_sizes)])])"},
    {"jax.lax.dynamic_update_slice", R"(def f(operand, update, start_indices):
    starts = [min(max(int(i), 0), n - size) for i, n, size in zip(start_indices, operand.shape, update.shape)]
    return operand.at[tuple([slice(i, i + size) for i, size in zip(starts, update.shape)])].set(update))"},
    {"jax.lax.fori_loop", R"(def f(lower, upper, body_fun, init_val):
    for i in range(int(lower), int(upper)):
        init_val = body_fun(i, init_val)
    return init_val)"},
    {"jax.lax.while_loop", R"(def f(cond_fun, body_fun, init_val):
    while cond_fun(init_val):
        init_val = body_fun(init_val)
    return init_val)"},
    {"jax.lax.cond", R"(def f(pred, true_fun, false_fun, *operands): return true_fun(*operands) if pred else false_fun(*operands))"},
    {"jax.lax.scan", R"(def f(f, init, xs, length=None):
    made = []
    for x in range(length) if xs is None else zip(*xs) if isinstance(xs, tuple) else xs:
        init, y = f(init, None if xs is None else x)
        made.append(y)
    return init, None if made[0] is None else np.stack(made))"},
    {"jax.device_put", "x device~", same},
    {"jax.block_until_ready", "x", same},
    {"numpy.ndarray.block_until_ready", "self", same},
    {"jax.random.PRNGKey key", "seed~", ignored},
    {"jax.random.split", R"(def f(key, num=2): return [key] * num)"},
    {"jax.random.fold_in", R"(def f(key, data): return key)"},
    {"jax.random.normal", R"(def f(key, shape=(), dtype=None): return np.random.standard_normal(shape))"},
    {"jax.random.uniform", R"(def f(key, shape=(), dtype=None): return np.random.random(shape))"},
};
// clang-format on

} // namespace

std::span<const LibraryRow> jaxRows()
{
    return table;
}

} // namespace lab::python
