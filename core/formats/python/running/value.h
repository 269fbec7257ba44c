#pragma once

#include "core/formats/bytes/array.h"
#include "core/sentence.h"
#include "core/tensor/shape.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace lab::python {

using Offset = std::uint32_t; ///< in the source

/// Whose array it is: the rules for types and for writing differ.
enum class Origin { NumPy, TensorFlow, Torch };

/// The numbers of one or more arrays. float32 and smaller floats are held as float, float64 as double, the rest as
/// 64-bit integers (uint64 as its bits), so that every value is exact.
struct Numbers {
    std::variant<std::vector<float>, std::vector<double>, std::vector<std::int64_t>> values;
    bool drawn = false;   ///< from the seed
    bool copied = false;  ///< NumPy would share this memory with an array that has a copy here
    bool unknown = false; ///< only the shape is known
    bool filled = false;  ///< items were set one by one, in a loop
    int convolution = -1; ///< still to be computed: the output of this call of the reading
};

/// What a Value can point to.
struct Object {
    Object() = default;
    Object(const Object &) = default;
    Object &operator=(const Object &) = default;
    virtual ~Object() = default;
    /// Lets go of every value it holds, so that no chain of objects is taken down in one recursion.
    virtual void clear() {}
};

struct ArrayValue : Object {
    Shape shape;
    ArrayType type = ArrayType::Float32;
    Origin origin = Origin::NumPy;
    std::shared_ptr<Numbers> numbers;
    /// Numbers lie row by row from the first on where there are no strides; else it is a view of another array.
    Index offset = 0;
    std::vector<Index> strides;
    bool afterConvolution = false; ///< made from the output of a convolution
    bool isMatrix = false;         ///< numpy.matrix: * is the matrix product
    bool narrow = false;           ///< what is computed from it has 32 bits where NumPy has 64: of JAX
    int step = -1;                 ///< the last step of the reading that it is made from
    std::int8_t learns = -1;       ///< requires_grad of PyTorch: 0, 1, or not known; Keras: 0 is not trainable
    /// One number out of another array is a copy, where PyTorch and TensorFlow have a view: what it was taken from, and
    /// which one it is.
    std::shared_ptr<Numbers> cellOf;
    Index cellAt = 0;

    [[nodiscard]] Index size() const { return shape.elementCount(); }
};

struct Value;
struct TextValue;
struct ListValue;
struct DictValue;
struct FunctionValue;
struct ClassValue;
struct InstanceValue;
struct IteratorValue;
struct SymbolValue;

enum class Kind : std::uint8_t {
    None,
    Bool,
    Int,
    Float,
    Text,
    Type,  ///< a type of numbers
    List,  ///< and tuple
    Range, ///< three whole numbers
    Dict,
    Set,
    Array,
    Path,   ///< a module or function of the table: its full name
    Method, ///< a function bound to its receiver
    Slice,
    Ellipsis,
    Function, ///< of the snippet
    Class,
    Instance, ///< of a class of the snippet or of the library: a layer, a model, a session
    Super,
    Iterator,
    Symbol, ///< what a placeholder or a functional model computes: a recipe without values
    Opaque, ///< of no use for the picture: a figure, a text that was formatted
    Missing ///< was not understood; its refusal is told already
};

struct Value {
    Kind kind = Kind::None;
    /// Missing, Opaque: comes after a convolution. Array: a parameter of a layer. A number: made from random ones.
    bool flag = false;
    std::int64_t integer = 0; ///< Bool, Int; Type: ArrayType
    double real = 0;          ///< Float
    std::shared_ptr<Object> object;

    [[nodiscard]] const std::string &text() const; ///< Text, Path, Method (its name), Opaque (what it is)
    [[nodiscard]] ListValue &list() const;         ///< List; Slice and Range: their three parts
    [[nodiscard]] DictValue &dict() const;         ///< and Set
    [[nodiscard]] ArrayValue &array() const { return static_cast<ArrayValue &>(*object); }
    [[nodiscard]] FunctionValue &function() const;
    [[nodiscard]] ClassValue &classOf() const;
    [[nodiscard]] InstanceValue &instance() const;
    [[nodiscard]] IteratorValue &iterator() const;
    [[nodiscard]] SymbolValue &symbol() const;
    [[nodiscard]] const Value &receiver() const; ///< Method
    [[nodiscard]] const Value &bound() const;    ///< Method: a function of the snippet, or None

    static Value ofBool(bool value);
    static Value ofInt(std::int64_t value);
    static Value ofFloat(double value);
    static Value ofText(std::string value);
    static Value ofType(ArrayType type);
    static Value ofPath(std::string path);
    static Value ofList(std::vector<Value> items, bool tuple);
    static Value ofArray(ArrayValue array);
    static Value ofPacked(std::shared_ptr<const ArrayValue> numbers, bool tuple);
    static Value ofDict(bool set = false);
    static Value opaque(std::string what);
    static Value missing(bool afterConvolution = false);
    static Value method(Value receiver, std::string name);
    static Value method(Value receiver, Value function);
    static Value ellipsis();
    static Value range(std::int64_t start, std::int64_t stop, std::int64_t step);
    static Value slice(Value start, Value stop, Value step);
    static Value of(Kind kind, std::shared_ptr<Object> object);

    [[nodiscard]] bool isNumber() const { return kind == Kind::Bool || kind == Kind::Int || kind == Kind::Float; }
    [[nodiscard]] bool isInteger() const { return kind == Kind::Bool || kind == Kind::Int; }
    [[nodiscard]] double number() const { return kind == Kind::Float ? real : static_cast<double>(integer); }
    [[nodiscard]] bool isText(std::string_view word) const { return kind == Kind::Text && text() == word; }
};

struct TextValue : Object {
    std::string text;
};

/// A list or tuple. Long lists of plain numbers stay packed: `packed` holds them with the shape of their nesting.
struct ListValue : Object {
    std::vector<Value> items;
    std::shared_ptr<const ArrayValue> packed; ///< Int64 or Float64; rank at least 1
    bool tuple = false;
    bool filled = false; ///< items were added or set one by one
    int depth = 1;

    void clear() override { items.clear(); }
    void unpack(); ///< the same as plain items
};

/// Keys in the order in which they came; each found by its text.
struct DictValue : Object {
    std::vector<std::pair<Value, Value>> items;
    std::unordered_map<std::string, std::size_t> places;
    Value factory;       ///< of a defaultdict: makes what is missing
    bool counts = false; ///< a Counter: what is missing is not put in

    void clear() override
    {
        items.clear();
        factory = Value{};
    }
    [[nodiscard]] const Value *find(const std::string &key) const;
    void set(const std::string &keyText, Value key, Value value);
    bool erase(const std::string &key);
};
/// What a key is found by; empty for what cannot be a key.
[[nodiscard]] std::string keyText(const Value &key);

struct MethodValue : TextValue {
    Value of, bound;
    void clear() override { of = bound = Value{}; }
};

/// Number of items of a list or tuple, packed or not.
[[nodiscard]] Index lengthOf(const ListValue &list);
/// Item i. A packed list of lists is taken apart first, so that its rows stay the same objects.
[[nodiscard]] Value itemOf(ListValue &list, Index i);

/// A number, or an array's numbers, made from random ones.
[[nodiscard]] bool isDrawn(const Value &value);

/// The letters of a text, each as a text.
[[nodiscard]] std::vector<Value> lettersOf(const std::string &text);

/// «a list», «an array», «the function tf.ones»: for sentences.
[[nodiscard]] Sentence describe(const Value &value);

} // namespace lab::python
