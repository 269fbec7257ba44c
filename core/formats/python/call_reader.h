#pragma once

#include "core/after/after.h"
#include "core/formats/bytes/call_text.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lab {

// The call that is being written, with the lines of what follows it, in the window and on the live page. A program that
// is pasted is read by python_reader.h, which would be too large for the page.

/// A stretch of the text, in bytes.
struct TextSpan {
    int start = 0;
    int length = 0;
    [[nodiscard]] int end() const { return start + length; }
    bool operator==(const TextSpan &) const = default;
};

/// A fix that is offered beside a problem: `replacement` is put for `span`, or the filter gets another shape.
struct Mend {
    Sentence label;
    TextSpan span{};
    std::string replacement{};
    std::optional<Shape> filterShape{};
};

/// What is wrong with the text, at its place.
struct CallProblem {
    TextSpan span;
    Sentence reason;
    std::vector<Mend> mends{};
};

/// The text's values, where each one stands, and the first thing that is wrong.
struct CallReading {
    Conv2DArguments arguments; ///< good only where there is no problem, as `after`
    After after;               ///< the bias as float32
    Operation operation = Operation::Conv2D;
    std::vector<Index> outputShape; ///< of a transposed convolution
    /// By argument, in names of static storage: "input", "filters" (of every operation), "strides", …; of what follows
    /// "bias", "ksize", "pooling strides", ….
    std::vector<std::pair<std::string_view, TextSpan>> values;
    std::optional<CallProblem> problem;

    /// Where the argument's value stands; null where it is not given.
    [[nodiscard]] const TextSpan *valueOf(std::string_view argument) const;
};

/// Reads tf.nn.conv2d(…), or a relative, as Python would: positional arguments, then named ones, lists and tuples,
/// either quote, comments. Below it may stand tf.nn.bias_add, one activation, and tf.nn.max_pool2d or avg_pool2d, in
/// this order, each taking the result of the line above. What TensorFlow itself refuses (strides of 0, "valid") is read
/// all the same: the geometry judges it.
[[nodiscard]] CallReading readCall(std::string_view text);

/// The refusal of a call whose text was read well, put at the argument it is about, with a mend where there is one.
[[nodiscard]] CallProblem problemAt(const CallReading &reading, const Error &refusal, Sentence sentence);

/// Fixes for a filter whose depth does not fit the input's channels, or whose groups have no filters; else none.
[[nodiscard]] std::vector<Mend> filterMends(const Conv2DCall &call, const Error &refusal);

} // namespace lab
