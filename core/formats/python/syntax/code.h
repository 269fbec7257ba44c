#pragma once

#include "core/formats/python/running/value.h"
#include "core/formats/python/syntax/tree.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace lab::python {

/// What the grammar takes, but not at this place.
enum class Misplaced : std::uint8_t { Return, Loop, Star, Attribute, Yield };

/// Instructions for a stack, in the order of evaluation. «a, b → c»: takes a and b from the stack and pushes c.
enum class Op : std::uint8_t {
    Constant,     ///< → constants[operand]
    Load,         ///< → the value of `text`; detail: a Scope
    Store,        ///< value → ; detail: a Scope
    Forget,       ///< del `text`
    Attribute,    ///< value → value.text
    SetAttribute, ///< new value, value →
    Subscript,    ///< value, key → value[key]
    SetItem,      ///< new value, value, key →
    DeleteItem,   ///< value, key →
    Call,         ///< function, `operand` arguments → result
    Tuple,        ///< `operand` values →
    List,         //
    Set,          //
    Dict,         ///< `operand` values, keys and values in turn; a value marked by DoubleStar stands alone
    Slice,        ///< three values →
    Keyword,      ///< marks the value as the argument named `text`
    Star,         ///< marks the value as spread out
    DoubleStar,   ///< marks the value as a dict spread out
    Unary,        ///< sign in `sign`
    Binary,       //
    InPlace,      ///< the same, changing the left value where it can be changed
    Compare,      //
    Jump,         ///< to instruction `operand`
    JumpIfFalse,  ///< value →
    JumpIfTrue,   //
    KeepIfFalse,  ///< jumps with the value, or takes it from the stack
    KeepIfTrue,   //
    Pop,          //
    Duplicate,    //
    DuplicateTwo, //
    Swap,         //
    Tuck,         ///< a, b → b, a, b
    Iterate,      ///< value → iterator
    Next,         ///< iterator → iterator, item; or takes it and jumps to `operand`
    Append,       ///< …, list, `operand` iterators, value →
    AppendPair,   ///< the same for a dict: key, value
    Unpack,       ///< value → `operand` values, the first on top; detail: 1 + which one is starred
    Format,       ///< value, format → text; `sign` as in !r
    Join,         ///< `operand` texts → text
    Function,     ///< defaults … → function of children[operand]; detail: how many defaults
    Class,        ///< `detail` bases … → class with the body children[operand]
    Return,       ///< value →
    Yield,        ///< value → None, when the generator goes on
    Import,       ///< → the module or thing named constants[operand]
    OpenImport,   //
    Enter,        ///< value → what `with` gives to its name
    Exit,         ///< value → ; ends its `with`
    Assert,       ///< value →
    Matches,      ///< exception, type → exception, whether it is one of these
    Raise,        ///< operand 1: exception →; 2: the one that was handled →
    Mark, ///< a statement of the module begins: marks[operand]; detail 1: a part of one, with values on the stack
    Unsupported, ///< refuses; operand: a Misplaced
};

enum class Scope : std::uint8_t {
    Own,    ///< of the function, the class or the module
    Outer,  ///< of the functions around it, then the module, then what is built in
    Module, //
    Around, ///< nonlocal
};

struct Instruction {
    Op op = Op::Constant;
    std::uint8_t detail = 0;
    Sign sign = 0;
    std::uint32_t operand = 0;
    Offset begin = 0; ///< of the expression in the source
    Offset at = 0;    ///< of the name, operator or bracket itself
    std::string_view text{};
};

struct ParameterName {
    std::string_view name;
    Sign kind = 0; ///< '*' takes the rest, '^' the keywords
    bool keywordOnly = false;
    bool positionOnly = false;
    bool hasDefault = false;
};

struct Code {
    /// Where reading goes on after a refusal, and the names whose values are then not known any more.
    struct Mark {
        std::uint32_t end = 0;
        Offset begin = 0;
        bool prints = false; ///< nothing but print(…): a refusal in it is harmless
        std::vector<std::string_view> names;
    };

    /// Where reading goes on after an exception of Python's between two instructions, with what is on the stack there.
    struct Guard {
        std::uint32_t begin = 0, end = 0, handler = 0, depth = 0;
        std::string_view with{}; ///< the name of the object whose __exit__ it is for; only objects that have one catch
    };

    std::vector<Instruction> instructions;
    std::vector<Guard> guards; ///< inner ones first
    std::vector<Value> constants;
    std::vector<std::shared_ptr<const Code>> children;
    std::vector<ParameterName> parameters;
    std::vector<Mark> marks;
    std::string_view name;
    bool isClass = false;
    bool isGenerator = false;  ///< it yields
    bool isDefinition = false; ///< stands in a table, not in the source
};

} // namespace lab::python
