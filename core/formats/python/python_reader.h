#pragma once

#include "core/formats/bytes/array.h"
#include "core/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lab {

// Pasted Python code. Python's syntax is judged as Python judges it; a small machine runs what it says, over values of
// its own: only what stands in the library's tables can be called, all else is refused by name, place and reason. No
// file is opened, no process started, nothing is imported. Every loop is bounded by the budgets below.

struct PythonOptions {
    Limits limits{};
    std::uint64_t seed = 1;                             ///< random draws are made from it, in the order of the text
    std::int64_t bytes = std::int64_t{16} << 20;        ///< of source
    int depth = 100;                                    ///< nested brackets, blocks, signs, powers
    std::int64_t nodes = std::int64_t{1} << 22;         ///< names, numbers, operators of one statement
    std::int64_t arrayElements = std::int64_t{1} << 23; ///< of one array
    std::int64_t elements = std::int64_t{1} << 24;      ///< of all arrays and lists made on the way: memory
    std::int64_t steps = std::int64_t{1} << 24;         ///< instructions
    std::int64_t work = std::int64_t{1} << 28;          ///< elements touched, products added
    std::function<bool()> stop{};                       ///< asked now and then: true ends the reading
};

/// Something that was not read.
struct PythonRefusal {
    ErrorCode code = ErrorCode::Unsupported;
    Place place{};                  ///< line and 1-based column in characters
    int length = 1;                 ///< characters to underline on that line
    Sentence reason{};              ///< one plain sentence, context "Refusals"
    std::optional<Error> refusal{}; ///< of tf.nn.conv2d, where that is the reason: its code and numbers
    bool harmless = false;          ///< the picture does not depend on it: plt.show()
    bool consequence = false;       ///< follows from an earlier refusal: uses a name that was not understood
};

/// A name and what it holds.
struct PythonArray {
    Array array; ///< named as in the snippet; printed arrays without a name are printed_1, printed_2, …
    Place place{};
    bool drawn = false; ///< its values were drawn from the seed
};

/// One convolution, turned into tf.nn.conv2d's arguments.
struct PythonCall {
    Conv2DCall call;
    /// A transposed convolution as tf.nn.conv2d_transpose has it, where it has it; `call` is the convolution it equals.
    std::optional<Conv2DCall> transposed{};
    std::vector<Index> outputShape{}; ///< of that
    std::string function; ///< as it is known: "tf.nn.conv2d", "torch.nn.functional.conv2d", "tf.keras.layers.Conv2D"
    std::string op = "conv2d"; ///< "depthwise", "transposed": what the convolution stands for
    std::string inputName;     ///< names in the snippet; empty where an expression stands
    std::string filterName;
    std::string resultName;
    Place place{};
    bool drawn = false;          ///< input or filter values come from the seed
    std::vector<Sentence> turns; ///< «weight: OIHW → HWIO», «flatten and dense are left out of the picture»
    After after{};               ///< what follows it, as far as a block has it
    std::string from;            ///< the steps that its input is computed by: "conv2d, bias, relu"
};

/// A layer or a step between input and output, in the order of execution.
struct PythonStep {
    std::string op;                ///< "conv2d", "depthwise", "transposed", "bias", "relu", "max_pool", "pad", "dense"
    Shape shape;                   ///< of its result
    std::optional<Array> values{}; ///< where they are known, and not too many
    int call = -1;                 ///< which of the calls it is
    int block = -1;                ///< which call's block it is a part of
    Place place{};
};

/// All that was understood, and all that was not.
struct PythonReading {
    std::vector<PythonArray> arrays;
    std::vector<PythonCall> calls;
    std::vector<PythonStep> steps; ///< those that are connected with the first call; without a call, all
    std::vector<PythonRefusal> refusals;
    std::vector<std::string> understood; ///< where there is neither array nor call: up to three things that are there
    std::vector<Sentence> notes;         ///< «values are drawn with seed 1», «3 values of x were rounded to float32»
    std::uint64_t seed = 0;
    bool drawn = false; ///< anything was drawn from the seed
    /// The text is more than Python: prompts, printed arrays, print without brackets, indented as a whole.
    bool beyondPython = false;
};

/// Reads all it can and goes on after each refusal. Linear in the size of the text.
[[nodiscard]] PythonReading readPythonTolerant(std::string_view source, const PythonOptions &options = {});

/// Every function that can be called, from the tables: "library TAB name(arguments)", a line each, sorted.
[[nodiscard]] std::string pythonListing();

/// The reading as arrays and a lesson: the first convolution (or the chosen one) with what follows it is its picture,
/// and where there are several, each has a page. What the lesson says is translated; the warnings can be.
[[nodiscard]] Imported importedFrom(const PythonReading &reading, const Translation &translate = {},
                                    std::size_t chosen = 0);

/// For files: the first refusal that is not harmless is the error, with its line and column; harmless ones are
/// warnings. Errors: Syntax, Unsupported, LimitReached, or a code of tf.nn.conv2d; NotFound where there is neither
/// array nor call.
[[nodiscard]] Result<Imported> readPython(std::string_view source, const PythonOptions &options = {},
                                          const Translation &translate = {});

} // namespace lab
