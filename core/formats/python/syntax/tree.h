#pragma once

#include "core/formats/python/running/value.h"
#include "core/formats/python/syntax/source_text.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace lab::python {

/// What a node of the syntax tree is. Its children stand in this order.
enum class Part : std::uint8_t {
    Constant, ///< constants[number]
    Name,
    Primary,   ///< a value and what follows it: Attribute, Call, Subscript one after another
    Attribute, ///< of a Primary: `text`
    Call,      ///< of a Primary: arguments, Keyword, Star, DoubleStar
    Subscript, ///< of a Primary: one key
    Tuple,
    List,
    Set,
    Dict,  ///< keys and values in turn; DoubleStar alone
    Slice, ///< three parts, Nothing where one is left out
    Nothing,
    Keyword, ///< `text` = child
    Star,
    DoubleStar,
    Unary,   ///< sign; operand
    Chain,   ///< operands joined from left to right: each but the first has its `sign`
    Compare, ///< the same with comparisons
    And,     ///< operands
    Or,      ///< operands
    Choice,  ///< test, value, other: value if test else other
    Lambda,  ///< Parameters, body
    ListOf,  ///< comprehensions: element (DictOf: key, value), then For and If
    SetOf,
    DictOf,
    Generator,
    For,        ///< of a comprehension: target, iterable. As a statement: target, iterable, Block, Block or Nothing
    If,         ///< of a comprehension: test. As a statement: test, Block, test, Block, …, Block of else
    Text,       ///< an f-string: Constant and Format in turn
    Format,     ///< value, Text of the format or Nothing; `sign` has the letter of !r
    Walrus,     ///< `text` := child
    Yield,      ///< a value or Nothing; sign 'f' for «yield from»
    Parameters, ///< Parameter …
    Parameter,  ///< `text`; `sign`: '*', '^' for **, '/' or '|' for the bare marks; default or Nothing

    Evaluate, ///< an expression alone
    Assign,   ///< value, target …
    InPlace,  ///< sign; target, value
    Annotate, ///< target and perhaps a value
    Import,   ///< `text`: the name; `path`: constants[number]
    OpenImport,
    Block,   ///< statements
    While,   ///< test, Block, Block or Nothing
    With,    ///< value, target or Nothing, …, Block
    Try,     ///< Block, Block of else or Nothing, Block of finally or Nothing, Handler …
    Handler, ///< type or Nothing, Block; `text`: the name behind `as`
    Def,     ///< Parameters, Block, decorators …
    Class,   ///< Block, then bases and keywords
    Return,
    Break,
    Continue,
    Pass,
    Assert, ///< test
    Delete, ///< targets
    Global, ///< Name …
    Nonlocal,
    Raise, ///< a value or Nothing
};

using NodeIndex = std::uint32_t;
constexpr NodeIndex noNode = 0xFFFFFFFF;

/// Sign of an operator as a small number: its characters, as '+' or two('*', '*').
using Sign = std::uint16_t;
constexpr Sign two(char a, char b)
{
    return static_cast<Sign>(static_cast<unsigned char>(a) * 256 + static_cast<unsigned char>(b));
}

struct Node {
    Part part = Part::Nothing;
    Sign sign = 0;
    std::uint32_t number = 0; ///< of a constant
    NodeIndex child = noNode, next = noNode;
    Offset begin = 0, end = 0;
    Offset at = 0; ///< of the operator, bracket or name itself
    std::string_view text{};
};

/// One statement as a tree. Its depth is bounded by the parser's; whatever can be long without being nested (sums,
/// chains of calls, elif) lies in one row of children.
struct Tree {
    std::vector<Node> nodes;
    std::vector<Value> constants;

    [[nodiscard]] const Node &operator[](NodeIndex i) const { return nodes[i]; }
    [[nodiscard]] NodeIndex child(NodeIndex i, int n = 0) const
    {
        NodeIndex at = nodes[i].child;
        while (n-- > 0 && at != noNode)
            at = nodes[at].next;
        return at;
    }
};

} // namespace lab::python
