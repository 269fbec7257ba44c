#pragma once

#include "core/formats/bytes/array.h"
#include "core/formats/python/source_text.h"
#include "core/tensor/shape.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lab::python {

/// Whose array it is: the rules for types and for writing differ.
enum class Origin { NumPy, TensorFlow, Torch };

/// The numbers of one or more arrays. float32 and smaller floats are held as float, float64 as double, the rest as
/// 64-bit integers (uint64 as its bits), so that every value is exact.
struct Numbers {
    std::variant<std::vector<float>, std::vector<double>, std::vector<std::int64_t>> values;
    bool drawn = false;   ///< from the seed
    bool copied = false;  ///< NumPy would share this memory with an array that has a copy here
    int convolution = -1; ///< still to be computed: the output of this call of the reading
};

/// What a Value can point to.
struct Object {
    virtual ~Object() = default;
};

struct ArrayValue : Object {
    Shape shape;
    ArrayType type = ArrayType::Float32;
    Origin origin = Origin::NumPy;
    std::shared_ptr<Numbers> numbers;
    bool afterConvolution = false; ///< made from the output of a convolution

    [[nodiscard]] Index size() const { return shape.elementCount(); }
};

struct Value;

struct TextValue : Object {
    std::string text;
};

/// A list or tuple. Long lists of plain numbers stay packed: `packed` holds them with the shape of their nesting.
struct ListValue : Object {
    std::vector<Value> items;
    std::shared_ptr<const ArrayValue> packed; ///< Int64 or Float64; rank at least 1
    bool tuple = false;
    int depth = 1;
};

/// conv = nn.Conv2d(…), layers.Conv2D(…): arguments kept until it is called.
struct LayerValue;
struct MethodValue;

enum class Kind {
    None,
    Bool,
    Int,
    Float,
    Text,
    Type, ///< np.float32, "a dtype": arrayType
    List, ///< and tuple
    Array,
    Path,   ///< a module or function of the table: its full name
    Method, ///< a function bound to its receiver
    Slice,
    Ellipsis,
    Layer,
    Opaque,  ///< of no use for the picture: a session, a figure, a text that was formatted
    Missing, ///< was not understood; its refusal is told already
};

struct Value {
    Kind kind = Kind::None;
    bool flag = false;        ///< Missing, Opaque: comes after a convolution
    std::int64_t integer = 0; ///< Bool, Int; Type: ArrayType
    double real = 0;          ///< Float
    std::shared_ptr<Object> object;

    /// Text, Path, Method (its name), Opaque (what it is).
    [[nodiscard]] const std::string &text() const { return static_cast<const TextValue &>(*object).text; }
    /// List; Slice: its three parts; Method: its receiver is the only item of `of`.
    [[nodiscard]] const ListValue &list() const { return static_cast<const ListValue &>(*object); }
    [[nodiscard]] const ArrayValue &array() const { return static_cast<const ArrayValue &>(*object); }
    [[nodiscard]] const Value &receiver() const;
    [[nodiscard]] LayerValue &layer() const;

    static Value ofBool(bool value);
    static Value ofInt(std::int64_t value);
    static Value ofFloat(double value);
    static Value ofText(std::string value);
    static Value ofType(ArrayType type);
    static Value ofPath(std::string path);
    static Value ofList(std::vector<Value> items, bool tuple);
    static Value ofArray(ArrayValue array);
    static Value ofPacked(std::shared_ptr<const ArrayValue> numbers, bool tuple);
    static Value opaque(std::string what);
    static Value missing(bool afterConvolution = false);
    static Value method(Value receiver, std::string name);
    static Value ellipsis();
    static Value slice(Value start, Value stop, Value step);

    [[nodiscard]] bool isNumber() const { return kind == Kind::Bool || kind == Kind::Int || kind == Kind::Float; }
    [[nodiscard]] bool isInteger() const { return kind == Kind::Bool || kind == Kind::Int; }
    [[nodiscard]] double number() const { return kind == Kind::Float ? real : static_cast<double>(integer); }
    [[nodiscard]] bool isText(std::string_view word) const { return kind == Kind::Text && text() == word; }
};

struct MethodValue : TextValue {
    Value of;
};

/// Number of items of a list or tuple, packed or not.
[[nodiscard]] Index lengthOf(const ListValue &list);
/// Item i; of a packed list of lists, a packed list.
[[nodiscard]] Value itemOf(const ListValue &list, Index i);

/// «a list», «an array», «the function tf.ones»: for sentences.
[[nodiscard]] std::string describe(const Value &value);

} // namespace lab::python
