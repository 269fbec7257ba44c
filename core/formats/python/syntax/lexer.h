#pragma once

#include "core/formats/python/syntax/source_text.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lab::python {

enum class TokenKind { Name, Number, String, Operator, Newline, Indent, Dedent, Output, End, Bad };

/// A token is a stretch of the source. Prefixes of strings belong to the string.
struct Token {
    TokenKind kind = TokenKind::End;
    Offset begin = 0;
    Offset end = 0;
    std::string_view text;
};

/// Cuts the source into Python's tokens, one at a time, as CPython's tokenizer does: joined lines, comments, blocks.
/// Besides, it takes prompts off the lines; in a text with `>>>` prompts, lines without one are Output: what the
/// interpreter printed. On a fault it gives Bad with the reason in error() and goes on behind it.
class Lexer
{
public:
    Lexer(std::string_view text, int maxDepth);

    Token next();
    [[nodiscard]] const Error &error() const { return m_error; } ///< of the last Bad token; code and reason
    /// Whether the last Bad token is a bracket or quote without its other half, and from where reading can go on.
    enum class Unbalanced { No, Here, FromStatement };
    [[nodiscard]] Unbalanced unbalanced() const { return m_unbalanced; }
    [[nodiscard]] Offset errorAt() const { return m_errorAt; }
    /// The last Bad token is a whole line that is a notebook's own: %matplotlib inline, !pip install.
    [[nodiscard]] bool isCommand() const { return m_isCommand; }
    [[nodiscard]] bool sawMoreThanPython() const { return m_morePython; }
    [[nodiscard]] Offset position() const { return m_at; }

    [[nodiscard]] std::string_view text() const { return m_text; }
    /// The bracket that was opened last ends before `offset`; go on there. For literals that are read in one piece.
    void skipBracketTo(Offset offset)
    {
        m_brackets.pop_back();
        m_at = offset;
    }
    /// Reads on at `offset`, outside all brackets, until the end of the text.
    void beginAt(Offset offset)
    {
        m_at = offset;
        m_lineStart = false;
        m_prompts = false;
    }
    /// Forgets open brackets and goes on at the line after the one `offset` is in.
    void restartAfterLine(Offset offset);

private:
    struct Level {
        int column, altColumn; ///< tabs as 8 and as 1
    };
    Token lineStart();
    std::optional<Level> indentation();
    Token levelled(const Level &here);
    Token printed(Offset begin);
    void skipLine();
    Token token(TokenKind kind, Offset begin);
    Token bad(Offset at, Sentence reason, ErrorCode code = ErrorCode::Syntax);
    Token textEnd();
    Token name();
    template <typename IsOne>
    bool digits(IsOne isOne);
    bool wholeByBase(char kind);
    bool decimal();
    Token number();
    Token string(Offset begin, std::size_t prefix);
    Token op();
    bool skipPrompt();
    bool skipBlanks();
    [[nodiscard]] char at(std::size_t offset) const { return offset < m_text.size() ? m_text[offset] : '\0'; }
    void newline();

    std::string_view m_text;
    int m_maxDepth;
    Offset m_at = 0;
    bool m_lineStart = true;
    bool m_lineHasTokens = false;
    bool m_prompts = false; ///< the text has `>>>` or `In [1]:` prompts
    bool m_morePython = false;
    bool m_isCommand = false;
    bool m_first = true; ///< no logical line yet
    int m_pendingDedents = 0;
    struct Bracket {
        char open;
        Offset at;
    };
    std::vector<Bracket> m_brackets;
    std::vector<Level> m_levels{{0, 0}};
    Error m_error;
    Offset m_errorAt = 0;
    Unbalanced m_unbalanced = Unbalanced::No;
};

[[nodiscard]] bool isKeyword(std::string_view name);
[[nodiscard]] bool isNameStart(char c);
[[nodiscard]] bool isNameCharacter(char c);

} // namespace lab::python
