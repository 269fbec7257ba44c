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
