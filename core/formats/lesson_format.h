#pragma once

#include "core/conv/call.h"
#include "core/lesson/lesson.h"

#include <span>
#include <string_view>

namespace lab {

// The lesson file (*.conv2d), format version 1 or 2: {"conv2d_lab": 1, "title": …, "author": …, "note": …, "call": {…},
// "view": {…}, "pages": [{…}]}. Only the first and "call" are needed. A call has the names of a conformance case:
// input_shape, input, filter_shape, filter, strides, padding, and, if wanted, dilations, data_format. Values are flat,
// row-major; "nan", "inf", "-inf" are text. Input or filter null means zeros. Other members of a call are passed over.
// The call of a page may leave out what it has in common with the lesson's.
// Version 2 has beside the call what a lesson needs of: "op": {"name": "conv2d_transpose", "output_shape": […]} or
// {"name": "depthwise_conv2d"}; "after": [{"op": {"name": "bias_add"}, "bias": […]}, {"op": {"name": "relu"}},
// {"op": {"name": "max_pool2d", "ksize": …, "strides": …, "padding": …}}], with "alpha" of leaky_relu and PyTorch's
// "ceil_mode", "count_include_pad", "divisor_override", "dilations" of a pooling; "dy": "ones", the flat values, or
// {"target": […]}: the derivative of the squared error to these.
// A page may have them too, for its own call, and "input_from": "conv2d, relu", the layers that computed its input.
// A page may have "allowed": {"steps": false, "changes": false, "results": false, "skips": false}, each of them where
// it is false. Version 1 is written where none of it is used.

/// A value and its word in the file; the reader and the writer share the tables.
template <typename Value>
struct FormatWord {
    Value value{};
    std::string_view word;
};

inline constexpr FormatWord<Order> orderWords[] = {
    {Order::AsDocumented, "documented"},
    {Order::ByWindow, "window"},
};
inline constexpr FormatWord<Grain> grainWords[] = {
    {Grain::Phase, "phase"},
    {Grain::Normal, "normal"},
    {Grain::Fine, "fine"},
};
inline constexpr FormatWord<Story::Kind> storyWords[] = {
    {Story::Kind::Forward, "forward"},
    {Story::Kind::FilterGradient, "filter-gradient"},
    {Story::Kind::InputGradient, "input-gradient"},
    {Story::Kind::OutputGradient, "output-gradient"},
    {Story::Kind::ZeroInsertion, "zero-insertion"},
};
inline constexpr FormatWord<Task::Kind> taskWords[] = {
    {Task::Kind::None, "none"},
    {Task::Kind::Predict, "predict"},
    {Task::Kind::Change, "change"},
    {Task::Kind::Find, "find"},
};
inline constexpr FormatWord<DType> typeWords[] = {
    {DType::Float32, "float32"},   {DType::Float64, "float64"}, {DType::Float16, "float16"},
    {DType::BFloat16, "bfloat16"}, {DType::Int32, "int32"},     {DType::Other, "other"},
};

struct AllowedWord {
    bool Allowed::*member;
    std::string_view word;
};
inline constexpr AllowedWord allowedWords[] = {{&Allowed::steps, "steps"},
                                               {&Allowed::changes, "changes"},
                                               {&Allowed::results, "results"},
                                               {&Allowed::skips, "skips"}};

template <typename Value>
[[nodiscard]] std::string_view wordOf(std::span<const FormatWord<Value>> words, Value value)
{
    for (const auto &[named, word] : words)
        if (named == value)
            return word;
    return {};
}

} // namespace lab
