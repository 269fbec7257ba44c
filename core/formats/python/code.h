#pragma once

#include "core/formats/python/source_text.h"
#include "core/formats/python/value.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lab::python {

/// What a statement's expression comes down to: a line of instructions for a stack, in the order of evaluation. It is
/// also its tree: each instruction knows where the instructions of its operands begin.
enum class Op {
    Constant,  ///< pushes constants[operand]
    Name,      ///< pushes the value of `text`
    Attribute, ///< value → value.text
    Call,      ///< function, `operand` arguments → result
    Subscript, ///< value, key → value[key]
    Tuple,     ///< `operand` values → tuple
    List,
    Dict,    ///< 2 · `operand` values
    Slice,   ///< three values → slice
    Keyword, ///< marks the value as the argument named `text`
    Star,    ///< marks the value as spread out
    Negate,
    Plus,
    Add,
    Subtract,
    Multiply,
    Divide,
    FloorDivide,
    Modulo,
    Power,
    Group, ///< a value in round brackets; changes nothing
};

struct Instruction {
    Op op = Op::Constant;
    std::uint32_t operand = 0;
    std::uint32_t first = 0; ///< where this expression's instructions begin
    Offset begin = 0;        ///< of the expression in the source
    Offset at = 0;           ///< of the name, operator or bracket itself
    std::string_view text{}; ///< in the source
};

struct Code {
    std::vector<Instruction> instructions;
    std::vector<Value> constants;

    void clear()
    {
        instructions.clear();
        constants.clear();
    }
};

} // namespace lab::python
