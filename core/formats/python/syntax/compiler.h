#pragma once

#include "core/formats/python/syntax/code.h"

#include <array>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lab::python {

/// Turns trees into instructions. Names of comprehensions get names of their own, so that they hide none outside.
class Compiler
{
public:
    /// One statement of the module.
    [[nodiscard]] std::shared_ptr<const Code> module(Tree &tree, NodeIndex block);
    [[nodiscard]] std::shared_ptr<const Code> expression(Tree &tree, NodeIndex root);
    /// A function that a table of the library has as text: gives the function. Its places are no places of the source.
    [[nodiscard]] std::shared_ptr<const Code> definition(Tree &tree, NodeIndex block);

private:
    struct Place { ///< a function, a class body or the module
        std::shared_ptr<Code> code;
        std::vector<std::string_view> own, module, around;
        bool isModule = false, isClass = false;
        int loops = 0, handlers = 0;
        struct Loop {
            std::vector<std::size_t> breaks;
            std::uint32_t again = 0;
            bool counts = false;
            std::uint32_t held = 0;
        };
        /// What leaves the body of a try with a finally: it puts a value and its own number on the stack and jumps.
        struct Finally {
            std::size_t loops = 0; ///< open around it
            std::uint32_t held = 0;
            std::vector<std::size_t> jumps;
            std::array<NodeIndex, 3> leaves{noNode, noNode, noNode}; ///< a return, a break, a continue
        };
        std::vector<Loop> open;
        std::vector<Finally> finals;
        std::uint32_t held = 0; ///< on the stack while finally blocks run
    };

    void statement(NodeIndex node);
    void block(NodeIndex node);
    void marked(NodeIndex node);
    void assign(NodeIndex target);
    void inPlace(NodeIndex node);
    void ifStatement(NodeIndex node);
    void loop(NodeIndex node);
    void tryStatement(NodeIndex node);
    void annotate(NodeIndex node);
    void functionDefinition(NodeIndex node);
    void leave(NodeIndex node);
    void finish(NodeIndex node, NodeIndex last, std::uint32_t begin, std::string_view with);
    void goOn(NodeIndex node, const Place::Finally &around);
    [[nodiscard]] std::uint32_t waiting(std::size_t from) const;
    void with(NodeIndex node);
    void function(NodeIndex node, NodeIndex parameters, NodeIndex body, bool isLambda);
    void declared(NodeIndex node, Place &place) const;
    void classDefinition(NodeIndex node);
    void remove(NodeIndex target);

    void value(NodeIndex node);
    void primary(NodeIndex node, bool butLast);
    void comparison(NodeIndex node);
    void yield(NodeIndex node);
    void choice(NodeIndex node);
    void either(NodeIndex node);
    void comprehension(NodeIndex node);
    void formatted(NodeIndex node);

    std::size_t emit(Op op, NodeIndex node, std::uint32_t operand = 0, std::uint8_t detail = 0);
    void name(Op op, NodeIndex node, std::string_view text);
    std::uint32_t constant(Value value);
    [[nodiscard]] std::uint32_t here() const { return static_cast<std::uint32_t>(m_place->code->instructions.size()); }
    void land(std::size_t jump) { m_place->code->instructions[jump].operand = here(); }
    /// Names that a stretch of code gives values to, functions and comprehensions inside left out.
    void collect(NodeIndex node, std::vector<std::string_view> &names, bool touched) const;
    void collectTarget(NodeIndex node, std::vector<std::string_view> &names, bool touched) const;
    [[nodiscard]] const Node &at(NodeIndex node) const { return m_tree->nodes[node]; }
    [[nodiscard]] NodeIndex child(NodeIndex node, int n = 0) const { return m_tree->child(node, n); }

    bool m_inDefinition = false;
    Tree *m_tree = nullptr;
    Place *m_place = nullptr;
    std::vector<std::pair<std::string_view, std::string_view>> m_hidden; ///< name in the source, name in the code
    std::deque<std::string> m_names;
};

} // namespace lab::python
