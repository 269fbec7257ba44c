#pragma once

#include "core/lesson/beside.h"
#include "core/tensor/limits.h"
#include "core/walkthrough/walkthrough.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace lab {

enum class PythonDialect { NumPy, TensorFlow, Keras, PyTorch };

/// All of them, in the order in which they are offered.
inline constexpr std::array pythonDialects{PythonDialect::NumPy, PythonDialect::TensorFlow, PythonDialect::Keras,
                                           PythonDialect::PyTorch};

/// "NumPy", "TensorFlow", "Keras", "PyTorch".
[[nodiscard]] std::string_view dialectName(PythonDialect dialect);

/// A program that computes a call, ends with its own assertion, and is ready to run. What is shown is what is exported.
struct PythonCode {
    std::string text;               ///< ends in a line break
    std::array<int, 8> phaseLine{}; ///< 0-based line that does each phase, in the order of Phase

    /// The line that a step of this phase runs.
    [[nodiscard]] int lineOf(Phase phase) const { return phaseLine[static_cast<std::size_t>(phase)]; }
};

/// For one way of walking: the NumPy program loops as the walkthrough does, in its order and grain, so that each step
/// is one pass of the marked line. The other dialects call the library and, where that says the same, do the documented
/// steps as well. `shortened` cuts the encoded data of large tensors to a few characters: for the screen. TensorFlow
/// and Keras call the operation that the call is written for.
/// Errors: LimitReached where the tensors have more than Limits::printedNumbers numbers together.
[[nodiscard]] Result<PythonCode> pythonCode(const Walkthrough &walkthrough, PythonDialect dialect,
                                            bool shortened = false, const Limits &limits = {},
                                            Operation operation = Operation::Conv2D);

/// A variable of the NumPy program and what it holds when a step is done, as Python prints it.
struct CodeVariable {
    std::string name;
    std::string value;
    bool result = false; ///< it is what the step makes
    bool operator==(const CodeVariable &) const = default;
};

[[nodiscard]] std::vector<CodeVariable> variablesAt(const Walkthrough &walkthrough, const Step &step);

} // namespace lab
