#pragma once

#include "core/formats/python/running/value.h"

#include <functional>

namespace lab::python {

struct Code;
struct Refused;

/// A value on its way, and where it stands in the source.
struct Argument {
    Value value;
    Offset begin = 0;
    std::string_view variable{}; ///< the name, where the expression is a bare name
    std::string_view keyword{};  ///< f(keyword=value)
    std::uint8_t stars = 0;      ///< 1: a list spread out, 2: a dict
};

/// Layers of Keras are called as in training: as the argument `training` says, or whoever calls around this. It stays
/// among the arguments only where the callee takes it.
[[nodiscard]] bool trainsNow(std::vector<Argument> &arguments, bool keeps, bool around);

/// The names of a function's call, of a class or of the module.
struct Names : Object {
    struct Binding {
        Value value;
        Offset at = 0;
    };
    std::unordered_map<std::string_view, Binding> bindings;
    std::shared_ptr<Names> around; ///< of the function around; null for the module
    bool closed = false;           ///< names of the module are not seen from here

    void clear() override
    {
        bindings.clear();
        around.reset();
    }
};

struct FunctionValue : Object {
    std::shared_ptr<const Code> code;
    std::vector<Value> defaults;       ///< of the parameters that have one
    std::shared_ptr<Names> names;      ///< where it was defined
    std::shared_ptr<ClassValue> owner; ///< the class whose body it stands in
    std::string_view shown;            ///< the name of a function of the tables
    bool isStatic = false, isProperty = false, isClassMethod = false;

    void clear() override
    {
        defaults.clear();
        names.reset();
        owner.reset();
    }
};

struct ClassValue : Object {
    bool isRecord = false; ///< @dataclass
    std::string name;
    std::vector<Value> bases; ///< classes of the snippet, paths of the library
    std::shared_ptr<Names> names;

    void clear() override
    {
        bases.clear();
        names.reset();
    }
};

/// An object with attributes: of a class of the snippet, or a thing of the library such as a layer.
struct InstanceValue : Object {
    struct Attribute {
        std::string name;
        Value value;
        enum class Role : std::uint8_t { Plain, Parameter, Buffer } role = Role::Plain;
    };
    std::string type; ///< the library's name for it, or empty
    std::shared_ptr<ClassValue> userClass;
    std::vector<Attribute> attributes;
    std::shared_ptr<const Refused> caught;                 ///< of an exception in its handler: why it was raised
    Offset at = 0;                                         ///< where it was made
    bool built = false, called = false, evaluates = false; ///< evaluates: .eval() was called

    [[nodiscard]] Value *find(std::string_view name);
    [[nodiscard]] Value get(std::string_view name); ///< None where there is none
    void set(std::string_view name, Value value, Attribute::Role role = Attribute::Role::Plain);
    void clear() override { attributes.clear(); }
};

struct SuspendedValue;

/// Gives items one after another: from a list, a range, a dict's keys, a text, an array, or other iterators.
struct IteratorValue : Object {
    enum class What : std::uint8_t { Items, Enumerate, Zip, Generator } what = What::Items;
    Value source;
    Index at = 0;
    std::vector<Value> others;                 ///< iterators, of enumerate and zip
    std::shared_ptr<SuspendedValue> suspended; ///< of a generator
    void clear() override
    {
        source = Value{};
        others.clear();
        suspended.reset();
    }
};

/// A function that has yielded and may go on.
struct SuspendedValue : Object {
    std::shared_ptr<const Code> code;
    std::shared_ptr<Names> names;
    std::shared_ptr<FunctionValue> function;
    std::size_t at = 0;
    std::vector<Argument> stack;
    bool begun = false, runs = false, yielded = false, over = false;
    void clear() override
    {
        names.reset();
        function.reset();
        stack.clear();
    }
};

/// A call that waits for its input: made by a placeholder, and by every call that is given one.
struct SymbolValue : Object {
    Argument callee;
    std::vector<Argument> arguments;
    Value example; ///< an array of the shape that comes out; Missing where it is not known
    Value fed;     ///< its value during a run
    Offset at = 0;
    bool isInput = false;
    bool open = false;  ///< sizes of the example are no sizes of the code
    bool batch = false; ///< the example's first axis stands for any size
    int item = -1;      ///< which part of a tuple
    void clear() override
    {
        arguments.clear();
        callee.value = example = fed = Value{};
    }
};

} // namespace lab::python
