// JAX's convolutions. jax.numpy is NumPy here.

#include "core/formats/python/library/functions.h"

#include <algorithm>

namespace lab::python {
namespace {

/// Where the letters of `wanted` stand in a layout such as "NHWC".
std::optional<std::vector<int>> orderOf(std::string_view layout, std::string_view wanted)
{
    std::vector<int> order;
    for (const char c : wanted) {
        const std::size_t at = layout.find(c);
        if (at == std::string_view::npos || layout.size() != wanted.size())
            return std::nullopt;
        order.push_back(static_cast<int>(at));
    }
    return order;
}

Value general(Evaluator &evaluator, Bound &call)
{
    // lhs rhs window_strides padding lhs_dilation rhs_dilation dimension_numbers feature_group_count
    if (!call.has(0) || !call.has(1) || !call.has(2) || !call.has(3))
        return needs(evaluator, call, "two arrays, window_strides and padding");
    Convolving made = convolvingOf(call);
    std::optional<ArrayValue> input = operandOf(evaluator, call[0], Origin::NumPy),
                              filter = input ? operandOf(evaluator, call[1], Origin::NumPy) : std::nullopt;
    const std::optional<std::vector<Index>> stride = filter ? severalOf(evaluator, call[2], 2) : std::nullopt,
                                            spread = stride && call.has(4) ? severalOf(evaluator, call[4], 2)
                                                                           : std::vector<Index>{1, 1},
                                            dilation = stride && call.has(5) ? severalOf(evaluator, call[5], 2)
                                                                             : std::vector<Index>{1, 1};
    const std::optional<Index> groups = stride && call.has(7) ? integerOf(evaluator, call[7]) : std::optional<Index>(1);
    if (!stride || !spread || !dilation || !groups)
        return Value::missing();
    if (*spread != std::vector<Index>{1, 1})
        return evaluator.refuse(call[4], "a dilated input (lhs_dilation) is not supported");
    std::array<std::string, 3> layouts{"NCHW", "OIHW", "NCHW"};
    if (call.has(6)) {
        for (std::size_t i = 0; i < 3; ++i) {
            const Value one = call[6].value.kind == Kind::List && lengthOf(call[6].value.list()) == 3
                                  ? itemOf(call[6].value.list(), static_cast<Index>(i))
                                  : Value{};
            if (one.kind != Kind::Text)
                return evaluator.refuse(call[6],
                                        "dimension_numbers are read as three texts, such as ('NHWC', 'HWIO', 'NHWC')");
            layouts[i] = one.text();
        }
    }
    const std::optional<std::vector<int>> in = orderOf(layouts[0], "NHWC"), kernel = orderOf(layouts[1], "HWIO"),
                                          back = orderOf("NHWC", layouts[2]);
    if (!in || !kernel || !back || input->shape.rank() != 4 || filter->shape.rank() != 4)
        return refuseHere(evaluator, call,
                          "only two-dimensional convolutions of four axes are read (" + input->shape.text() + ", " +
                              filter->shape.text() + ")");
    const bool same = layouts[0] == "NCHW" && layouts[2] == "NCHW";
    made.arguments.dataFormat = same ? "NCHW" : "NHWC";
    if (layouts[1] != "HWIO")
        made.turns.push_back("filter: " + layouts[1] + " → HWIO");
    if (!same && layouts[0] != "NHWC")
        made.turns.push_back("input: " + layouts[0] + " → NHWC");
    made.inputArray = same ? *input : transposed(*input, *in);
    made.filterArray = transposed(*filter, *kernel);
    made.inputArray = derived(Value::ofArray(made.inputArray), {call[0]}).array();
    const Index channels = made.inputArray.shape[same ? 1 : 3];
    if (checkedProduct({*groups, made.filterArray.shape[2]}) != channels)
        return refuseHere(evaluator, call,
                          "the input has " + std::to_string(channels) + " channels, but the filter has a depth of " +
                              std::to_string(made.filterArray.shape[2]) +
                              " with feature_group_count=" + std::to_string(*groups));
    made.arguments.strides = *stride;
    if (*dilation != std::vector<Index>{1, 1})
        made.arguments.dilations = *dilation;
    if (call[3].value.kind == Kind::Text) {
        std::string word = call[3].value.text();
        if (word != "SAME" && word != "VALID")
            return evaluator.refuse(call[3], "padding is \"SAME\", \"VALID\" or two pairs here");
        made.arguments.padding = word == "SAME" ? PaddingArgument::same() : PaddingArgument::valid();
    } else {
        std::vector<std::vector<Index>> pairs;
        for (Index i = 0; call[3].value.kind == Kind::List && i < lengthOf(call[3].value.list()) && i < 4; ++i) {
            const std::optional<std::vector<Index>> pair =
                integersOf(evaluator, {.value = itemOf(call[3].value.list(), i), .begin = call[3].begin});
            if (!pair)
                return Value::missing();
            pairs.push_back(*pair);
        }
        if (pairs.size() != 2 || pairs[0].size() != 2 || pairs[1].size() != 2)
            return evaluator.refuse(call[3], "padding is \"SAME\", \"VALID\" or two pairs here");
        if (pairs != std::vector<std::vector<Index>>{{0, 0}, {0, 0}})
            made.arguments.padding =
                same ? PaddingArgument::explicitPairs(
                           {{0, 0}, {0, 0}, {pairs[0][0], pairs[0][1]}, {pairs[1][0], pairs[1][1]}})
                     : PaddingArgument::explicitPairs(
                           {{0, 0}, {pairs[0][0], pairs[0][1]}, {pairs[1][0], pairs[1][1]}, {0, 0}});
    }
    made.library = Origin::NumPy;
    made.refuses = "JAX";
    const Value output = convolved(evaluator, std::move(made));
    if (output.kind != Kind::Array || same || layouts[2] == "NHWC")
        return output;
    const std::optional<ArrayValue> settled = evaluator.settled(output.array(), call.callee);
    return settled ? derived(Value::ofArray(transposed(*settled, *back)), {{.value = output}}) : Value::missing();
}

Value decorated(Evaluator &, Bound &call)
{
    return call.has(0) ? call[0].value : Value::ofPath("builtins.decorator");
}

constexpr LibraryRow table[]{
    LibraryRow{"jax.lax.conv",
               "lhs rhs window_strides padding unused unused unused unused precision~ preferred_element_type~",
               general},
    LibraryRow{"jax.lax.conv_with_general_padding",
               "lhs rhs window_strides padding lhs_dilation rhs_dilation unused unused precision~", general},
    LibraryRow{"jax.lax.conv_general_dilated",
               "lhs rhs window_strides padding lhs_dilation rhs_dilation dimension_numbers feature_group_count "
               "batch_group_count=1 precision~ preferred_element_type~",
               general},
    LibraryRow{"jax.jit", "fun static_argnums~ static_argnames~", decorated},
    LibraryRow{"jax.device_put", "x device~", decorated},
    LibraryRow{"jax.block_until_ready", "x", decorated},
    LibraryRow{"numpy.ndarray.block_until_ready", "self", rows::same},
    LibraryRow{"jax.random.PRNGKey", "seed~", [](Evaluator &, Bound &) { return Value::opaque("a key"); }},
    LibraryRow{"jax.random.key", "seed~", [](Evaluator &, Bound &) { return Value::opaque("a key"); }},
    LibraryRow{"jax.random.normal", "key~ shape dtype~",
               [](Evaluator &e, Bound &call) {
                   return callPath(e, "numpy.random.standard_normal",
                                   {{.value = call.value(1), .begin = call.callee.begin}}, call.callee.begin,
                                   call.functionAt);
               }},
    LibraryRow{"jax.random.uniform", "key~ shape dtype~",
               [](Evaluator &e, Bound &call) {
                   return callPath(e, "numpy.random.random", {{.value = call.value(1), .begin = call.callee.begin}},
                                   call.callee.begin, call.functionAt);
               }},
};

} // namespace

std::span<const LibraryRow> jaxRows()
{
    return table;
}

} // namespace lab::python
