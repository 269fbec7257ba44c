#pragma once

#include "core/formats/python/code.h"
#include "core/formats/python/lexer.h"
#include "core/formats/python/python_reader.h"

#include <optional>

namespace lab::python {

/// Why a stretch of the source was not read.
struct Fault {
    ErrorCode code = ErrorCode::Syntax;
    Offset begin = 0;
    Offset end = 0;
    std::string reason{};
    std::optional<Error> refusal{}; ///< of tf.nn.conv2d, where that is the reason: with its numbers
};

/// Reads one expression at a time into instructions, with its own stacks of brackets and operators: no recursion.
/// Python's grammar of expressions is known in full. What is right Python but means nothing here (a lambda, a
/// comparison, a comprehension) is an Unsupported fault at its first word; Syntax is what Python refuses too.
class Parser
{
public:
    Parser(Lexer &lexer, const PythonOptions &options);

    [[nodiscard]] const Token &token() const { return m_token; }
    [[nodiscard]] Offset lastEnd() const { return m_lastEnd; } ///< end of the token before
    void advance();
    [[nodiscard]] bool at(std::string_view sign) const
    {
        return m_token.kind == TokenKind::Operator && m_token.text == sign;
    }
    [[nodiscard]] bool atWord(std::string_view word) const
    {
        return m_token.kind == TokenKind::Name && m_token.text == word;
    }
    [[nodiscard]] bool atEndOfLine() const
    {
        return m_token.kind == TokenKind::Newline || m_token.kind == TokenKind::End;
    }

    enum class Ends {
        Statement, ///< commas make a tuple
        Item,      ///< a comma ends it
    };
    /// Appends the expression at token() to `code` and stops at the first token that is not part of it.
    /// `standsAlone`: a list without commas is then a printed array whatever else it could mean.
    [[nodiscard]] std::optional<Fault> expression(Code &code, Ends ends, bool standsAlone);
    /// Whether the last instruction of `code` is something that can be assigned to.
    [[nodiscard]] std::optional<Fault> checkTarget(const Code &code, bool oneOnly) const;
    [[nodiscard]] bool sawPrintedArray() const { return m_printed; }
    [[nodiscard]] Fault faultHere(std::string reason, ErrorCode code = ErrorCode::Syntax) const;

private:
    enum class Bracket { Top, Group, Call, List, Subscript, Brace };
    struct Frame {
        Bracket bracket = Bracket::Top;
        std::uint32_t operatorBase = 0;
        std::uint32_t firstCode = 0;   ///< of the whole expression, callee included
        std::uint32_t elementCode = 0; ///< of the element that is being read
        std::uint32_t count = 0;
        Offset begin = 0;
        Offset at = 0;
        bool comma = false; ///< a comma was seen
        bool star = false;  ///< the element is spread
        bool anyStar = false;
        bool keywords = false;
        bool dict = false;
        bool value = false; ///< of a dict: the key is read
        int colons = 0;     ///< of a slice
        Offset starAt = 0;
        std::string_view keyword{};
        Offset keywordAt = 0;
    };
    struct Pending {
        Op op;
        int precedence;
        Offset at;
    };

    bool operand();
    bool operatorOrEnd();
    bool nameOperand();
    bool wordAfterOperand();
    bool numberOperand();
    bool stringOperand();
    bool bracketOperand();
    bool prefixOperand();
    bool closeBracket();
    bool endElement();
    bool binary(Op op, int precedence);
    void reduce(int precedence);
    bool slicePart();
    void endSlice();
    bool equals();
    [[nodiscard]] bool isEmptyHere() const;
    [[nodiscard]] Frame &frame() { return m_frames.back(); }
    [[nodiscard]] const Frame &frame() const { return m_frames.back(); }
    void open(Bracket bracket, std::uint32_t firstCode, Offset begin);
    bool emit(Instruction instruction);
    bool constant(Value value, Offset begin);
    bool fail(std::string reason, ErrorCode code = ErrorCode::Syntax);
    bool unsupported(std::string reason) { return fail(std::move(reason), ErrorCode::Unsupported); }

    Lexer &m_lexer;
    const PythonOptions &m_options;
    Token m_token;
    Offset m_lastEnd = 0;
    Code *m_code = nullptr;
    std::vector<Frame> m_frames;
    std::vector<Pending> m_operators;
    std::optional<Fault> m_fault;
    Ends m_ends = Ends::Statement;
    bool m_wantsOperand = true;
    bool m_standsAlone = false;
    bool m_done = false;
    bool m_printed = false;
};

} // namespace lab::python
