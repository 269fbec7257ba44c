#pragma once

#include "core/conv/call.h"
#include "core/lesson/lesson.h"
#include "core/tensor/limits.h"
#include "core/tensor/tensor.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lab {

enum class ArrayType {
    Bool,
    Int8,
    Int16,
    Int32,
    Int64,
    UInt8,
    UInt16,
    UInt32,
    UInt64,
    Float16,
    BFloat16,
    Float32,
    Float64
};

/// NumPy's name: "float32", "uint8", "bool", "bfloat16".
[[nodiscard]] std::string_view typeName(ArrayType type);
[[nodiscard]] int byteSize(ArrayType type);

/// Numbers as a file or a snippet has them: type kept, bits kept. Row-major, this machine's (little-endian) byte order.
struct Array {
    std::string name;
    Shape shape;
    ArrayType type = ArrayType::Float32;
    std::vector<std::byte> bytes; ///< elementCount · byteSize(type)

    [[nodiscard]] Index size() const { return shape.elementCount(); }
    /// As a double; exact for every type but 64-bit integers beyond 2^53.
    [[nodiscard]] double at(Index flat) const;
    /// The fewest digits that read back as the same value of the array's type; "nan", "inf", "-inf", "-0.0"; "true".
    [[nodiscard]] std::string textAt(Index flat) const;

    static Array ofFloats(std::string name, const Tensor &tensor);
    static Array ofDoubles(std::string name, Shape shape, const std::vector<double> &values);

    bool operator==(const Array &) const = default;
};

/// float32 values of an array, and how many of them changed by the conversion.
struct ConvertedTensor {
    Tensor tensor;
    Index changed = 0;
};
[[nodiscard]] ConvertedTensor toTensor(const Array &array);

/// A layer of a model, or a step beside a convolution, in the order of execution.
struct ImportedStep {
    std::string op; ///< "conv2d", "depthwise", "transposed", "pad", "bias", "relu", "max_pool", "flatten", "dense"
    Shape shape;    ///< of its result
    std::optional<Array> values;
};

/// What any file, paste or snippet was found to hold. Every reader returns one.
struct Imported {
    std::vector<Array> arrays;       ///< every array that was read, by name
    std::optional<Lesson> lesson;    ///< where there is a convolution or a lesson: ready to show
    std::string opName;              ///< "conv2d" where there is one
    std::vector<ImportedStep> steps; ///< of a model, the shown convolution among them
    double imageMaximum = 0;         ///< > 0: arrays[0] is an image of values 0 … imageMaximum
    std::vector<Sentence> warnings;  ///< what was left out or changed
};

} // namespace lab
