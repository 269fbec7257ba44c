#pragma once

#include "core/formats/python/python_reader.h"
#include "core/formats/python/syntax/lexer.h"
#include "core/formats/python/syntax/tree.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lab::python {

/// A fault in the source: from `begin` to `end`.
struct Fault {
    ErrorCode code = ErrorCode::Syntax;
    Offset begin = 0;
    Offset end = 0;
    Sentence reason{};
    std::optional<Error> refusal{}; ///< of tf.nn.conv2d, where that is the reason
};

/// Builds the tree of one statement after another, judging Python's grammar as CPython does. It descends no deeper than
/// options.depth brackets, blocks, signs or choices.
class Parser
{
public:
    Parser(Lexer &lexer, const PythonOptions &options) : m_lexer(lexer), m_options(options) {}

    [[nodiscard]] const Token &token() const { return m_token; }
    void advance();
    [[nodiscard]] bool at(std::string_view sign) const
    {
        return m_token.kind == TokenKind::Operator && m_token.text == sign;
    }
    [[nodiscard]] bool atWord(std::string_view word) const
    {
        return m_token.kind == TokenKind::Name && m_token.text == word;
    }
    /// The statement at token() up to its end, or the fault that stands in it. The tree's root is its Block.
    [[nodiscard]] std::optional<Fault> statement(Tree &tree, NodeIndex &root);
    /// One expression alone.
    [[nodiscard]] std::optional<Fault> expression(Tree &tree, NodeIndex &root);
    [[nodiscard]] bool sawMoreThanPython() const { return m_more; }
    [[nodiscard]] int level() const { return m_level; } ///< blocks that were opened and not closed
    [[nodiscard]] Fault faultHere(Sentence reason, ErrorCode code = ErrorCode::Syntax) const;

private:
    /// One level deeper, as long as this lives; refuses beyond the limit.
    struct Deeper {
        explicit Deeper(Parser &one) : parser(one) { one.deepen(); }
        ~Deeper() { --parser.m_depth; }
        Deeper(const Deeper &) = delete;
        Deeper &operator=(const Deeper &) = delete;
        Parser &parser;
    };
    void deepen();
    /// Sets a mark as long as this lives.
    struct Inside {
        Inside(bool &which, bool value) : mark(which), before(std::exchange(which, value)) {}
        ~Inside() { mark = before; }
        Inside(const Inside &) = delete;
        Inside &operator=(const Inside &) = delete;
        bool &mark;
        bool before;
    };
    /// A place to go back to, should what is tried there not be what stands there.
    struct Turn {
        Lexer lexer;
        Token token;
        int level;
        std::size_t nodes;
    };
    [[nodiscard]] Turn turn() const { return {m_lexer, m_token, m_level, m_tree->nodes.size()}; }
    void goBack(const Turn &turn);

    // Statements.
    NodeIndex line();
    NodeIndex simple();
    NodeIndex compound();
    NodeIndex block();
    NodeIndex ifStatement();
    NodeIndex loop();
    NodeIndex with();
    NodeIndex tryStatement();
    NodeIndex definition();
    NodeIndex classDefinition();
    NodeIndex decorated();
    NodeIndex expressionStatement();
    NodeIndex assigned(NodeIndex first);
    NodeIndex imported();
    NodeIndex importedFrom();
    NodeIndex names(Part part);
    NodeIndex softWord();

    // match and case: matching.cpp.
    /// From what is matched to a part of it: an item, an attribute, the items from one on but the last ones.
    struct PathStep {
        Value key{};
        std::string_view attribute{};
        std::int64_t from = -1, behind = 0;
    };
    using Path = std::vector<PathStep>;
    struct Row {
        int items = 0, star = -1; ///< how many, and which one has a star
        bool commas = false;
    };
    [[nodiscard]] Row rowAhead(std::string_view end) const;
    NodeIndex matched();
    NodeIndex firstPattern();
    NodeIndex pattern(const Path &path);
    NodeIndex closedPattern(const Path &path);
    NodeIndex sequencePattern(const Path &path, std::string_view end);
    NodeIndex mappingPattern(const Path &path);
    NodeIndex classPattern(const Path &path, std::string_view name, NodeIndex type);
    NodeIndex closed(NodeIndex pattern, std::string_view bracket);
    NodeIndex captured(std::string_view name, NodeIndex value);
    NodeIndex compared(NodeIndex left, Sign sign, NodeIndex right);
    NodeIndex callOf(std::string_view function, std::initializer_list<NodeIndex> arguments);
    NodeIndex part(const Path &path);
    NodeIndex word(Part part, std::string_view text, std::initializer_list<NodeIndex> children);

    bool dotted(std::string &path);
    bool alias(std::string_view &name);
    [[nodiscard]] bool atEnd() const;

    // Expressions.
    NodeIndex list(bool stars, bool assignment = false); ///< commas make a tuple
    NodeIndex named();                                   ///< with :=
    NodeIndex expression();
    NodeIndex chain(int level);
    NodeIndex comparison();
    NodeIndex unary();
    NodeIndex power();
    NodeIndex primary();
    NodeIndex atom();
    NodeIndex text();
    NodeIndex formatted(Offset begin, Offset end, bool raw, bool nested);
    NodeIndex field(Offset &at, Offset end, bool raw);
    NodeIndex number();
    NodeIndex group();
    NodeIndex bracketList();
    NodeIndex braces();
    NodeIndex call();
    NodeIndex subscript();
    NodeIndex slice();
    NodeIndex lambda();
    NodeIndex parameters(std::string_view end, bool annotations);
    NodeIndex comprehension(Part part, NodeIndex element, NodeIndex value = noNode);
    NodeIndex target(std::string_view before);
    bool checkTarget(NodeIndex node, bool oneOnly);

    NodeIndex add(Part part, Offset begin, std::initializer_list<NodeIndex> children = {});
    NodeIndex constant(Value value, Offset begin);
    void append(NodeIndex parent, NodeIndex child);
    NodeIndex fail(Sentence reason, ErrorCode code = ErrorCode::Syntax);
    NodeIndex unsupported(Sentence reason) { return fail(std::move(reason), ErrorCode::Unsupported); }
    NodeIndex failAt(NodeIndex node, Sentence reason, ErrorCode code = ErrorCode::Syntax);
    [[nodiscard]] bool failed() const { return m_fault.has_value(); }
    bool take(std::string_view sign);
    bool takeWord(std::string_view word);
    [[nodiscard]] bool isOneOf(std::initializer_list<std::string_view> words) const;
    [[nodiscard]] bool beginsExpression() const;

    Lexer &m_lexer;
    const PythonOptions &m_options;
    Token m_token;
    Offset m_lastEnd = 0;
    Tree *m_tree = nullptr;
    std::optional<Fault> m_fault;
    int m_depth = 0;
    int m_level = 0;
    Offset m_statement = 0; ///< where the statement begins: a list there may be a printed array
    bool m_more = false;
    int m_matches = -1;    ///< how many match statements are open, less one
    bool m_inList = false; ///< directly inside a list: its rows are read one by one
};

} // namespace lab::python
