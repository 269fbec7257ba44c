#include "core/formats/python/syntax/lexer.h"

#include "core/formats/bytes/escape.h"
#include "core/formats/bytes/utf8.h"
#include "core/formats/python/reasons.h"

#include <algorithm>
#include <array>

namespace lab::python {
namespace {

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Length of the prefix of a string literal that begins here (0 for a bare quote), or -1 where none begins.
int stringPrefix(std::string_view text)
{
    std::array<char, 2> letters{};
    std::size_t n = 0;
    while (n < text.size() && text[n] != '"' && text[n] != '\'') {
        const char c = lower(text[n]);
        if (n == 2 || (c != 'r' && c != 'b' && c != 'u' && c != 'f'))
            return -1;
        letters[n++] = c;
    }
    if (n == text.size())
        return -1;
    if (n < 2)
        return static_cast<int>(n);
    const bool raw = (letters[0] == 'r') != (letters[1] == 'r');
    return raw && letters[0] != 'u' && letters[1] != 'u' ? 2 : -1;
}

/// Keywords that may follow a number without a blank between.
bool keywordFollows(std::string_view rest)
{
    for (const std::string_view word : {"and", "else", "for", "or"})
        if (rest.starts_with(word) && (rest.size() == word.size() || !isNameCharacter(rest[word.size()])))
            return true;
    return rest.starts_with("if") || rest.starts_with("in") || rest.starts_with("is");
}

/// "U+0441 «с»"
std::string named(char32_t letter)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string hex;
    for (int shift = letter > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4)
        hex += digits[letter >> shift & 15];
    return "U+" + hex + " «" + utf8(letter) + "»";
}

/// The letter because of which this is no name. Letters of other alphabets make names, too, as far as no letter looks
/// like another one: a name with plain letters and Cyrillic ones is a trap.
std::optional<char32_t> strangeLetter(std::string_view name)
{
    if (std::none_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return std::nullopt;
    constexpr std::array<std::pair<char32_t, char32_t>, 9> letters{{{0xC0, 0x131},
                                                                    {0x134, 0x13E},
                                                                    {0x141, 0x148},
                                                                    {0x14A, 0x17E},
                                                                    {0x391, 0x3CE},
                                                                    {0x400, 0x52F},
                                                                    {0x3041, 0x3096},
                                                                    {0x30A1, 0x30FA},
                                                                    {0x4E00, 0x9FFF}}};
    bool plain = false;
    std::optional<char32_t> cyrillic;
    for (const char32_t letter : codePoints(name)) {
        if (letter < 0x80) {
            plain = plain || (letter != '_' && !isDigit(static_cast<char>(letter)));
            continue;
        }
        if (letter == 0xD7 || letter == 0xF7 ||
            std::none_of(letters.begin(), letters.end(),
                         [letter](const auto &range) { return letter >= range.first && letter <= range.second; }))
            return letter;
        if (!cyrillic && letter >= 0x400 && letter <= 0x52F)
            cyrillic = letter;
    }
    return plain ? cyrillic : std::nullopt;
}

} // namespace

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool isNameCharacter(char c)
{
    return isNameStart(c) || isDigit(c);
}

bool isKeyword(std::string_view name)
{
    static constexpr std::array<std::string_view, 35> words{
        "False", "None",     "True",  "and",    "as",   "assert", "async",  "await",    "break",
        "class", "continue", "def",   "del",    "elif", "else",   "except", "finally",  "for",
        "from",  "global",   "if",    "import", "in",   "is",     "lambda", "nonlocal", "not",
        "or",    "pass",     "raise", "return", "try",  "while",  "with",   "yield"};
    return std::find(words.begin(), words.end(), name) != words.end();
}

Lexer::Lexer(std::string_view text, int maxDepth) : m_text(text), m_maxDepth(maxDepth)
{
    if (m_text.starts_with("\xEF\xBB\xBF"))
        m_at = 3;
    // The first line that is neither blank nor a comment decides whether this is a recorded session.
    std::size_t line = m_at;
    while (line < m_text.size()) {
        const std::size_t first = m_text.find_first_not_of(" \t\r\n\f", line);
        if (first == std::string_view::npos)
            break;
        const std::string_view rest = m_text.substr(first, 8);
        m_prompts = rest.starts_with(">>>") || rest.starts_with("In [");
        if (rest.front() != '#')
            break;
        line = m_text.find('\n', first);
    }
}

Token Lexer::token(TokenKind kind, Offset begin)
{
    return {kind, begin, m_at, m_text.substr(begin, m_at - begin)};
}

Token Lexer::bad(Offset where, Sentence reason, ErrorCode code)
{
    m_error = Error{.code = code, .numbers = {}, .place = {}, .reason = std::move(reason)};
    m_errorAt = where;
    Token result = token(TokenKind::Bad, std::min(where, m_at));
    result.begin = where;
    return result;
}

void Lexer::newline()
{
    if (at(m_at) == '\r')
        ++m_at;
    if (at(m_at) == '\n')
        ++m_at;
}

bool Lexer::skipPrompt()
{
    Offset i = m_at;
    while (at(i) == ' ')
        ++i;
    const std::string_view rest = m_text.substr(i);
    std::size_t length = 0;
    bool continuation = false;
    if (rest.starts_with(">>>")) {
        length = 3;
    } else if (rest.starts_with("In [")) {
        const std::size_t close = rest.find("]:", 4);
        length = close != std::string_view::npos && close < 12 ? close + 2 : 0;
    } else if (rest.starts_with("...") && m_morePython) {
        length = rest.substr(3).starts_with(":") ? 4 : 3;
        continuation = true;
    }
    if (length == 0 ||
        (continuation && length < rest.size() && rest[length] != ' ' && rest[length] != '\n' && rest[length] != '\r'))
        return false;
    m_morePython = true;
    m_at = static_cast<Offset>(i + length);
    if (at(m_at) == ' ')
        ++m_at;
    return true;
}

/// The blanks at the line's start; nothing where the text ends behind a backslash.
std::optional<Lexer::Level> Lexer::indentation()
{
    Level found{0, 0};
    int joined = 0;
    for (;; ++m_at) {
        const char c = at(m_at);
        if (c == ' ' || c == '\t') {
            found.column = c == ' ' ? found.column + 1 : (found.column / 8 + 1) * 8;
            ++found.altColumn;
        } else if (c == '\f') {
            found = {0, 0};
        } else if (c == '\\' && (at(m_at + 1) == '\n' || at(m_at + 1) == '\r')) {
            // A joined line: the blanks before the first backslash count, if there are any.
            joined = joined != 0 ? joined : found.column;
            m_at += at(m_at + 1) == '\r' && at(m_at + 2) == '\n' ? 2 : 1;
            if (m_at + 1 >= m_text.size()) {
                m_at = static_cast<Offset>(m_text.size());
                return std::nullopt;
            }
        } else {
            return joined != 0 ? Level{joined, joined} : found;
        }
    }
}

void Lexer::skipLine()
{
    while (m_at < m_text.size() && at(m_at) != '\n' && at(m_at) != '\r')
        ++m_at;
}

/// What the interpreter printed, up to the next prompt.
Token Lexer::printed(Offset begin)
{
    m_morePython = true;
    while (m_at < m_text.size()) {
        m_at = static_cast<Offset>(std::min(m_text.find('\n', m_at), m_text.size() - 1) + 1);
        const std::size_t next = m_text.find_first_not_of(" \t", m_at);
        const std::string_view rest = m_text.substr(std::min(next, m_text.size()));
        if (rest.starts_with(">>>") || rest.starts_with("In [") || rest.starts_with("Out["))
            break;
        const std::string_view before = m_text.substr(begin, m_at - begin);
        const std::size_t last = before.find_last_not_of(" \t\r\n");
        if (!m_prompts && last != std::string_view::npos && (before[last] == '>' || before.starts_with("Out[")))
            break;
    }
    return token(TokenKind::Output, begin);
}

/// Opens or closes the blocks that the indentation says.
Token Lexer::levelled(const Level &here)
{
    if (m_first) {
        m_first = false;
        m_morePython = m_morePython || here.column > 0;
        m_levels.front() = here;
        return {};
    }
    if (here.column > m_levels.back().column) {
        if (here.altColumn <= m_levels.back().altColumn)
            return bad(m_at, says(why::tabsAndBlanksAreMixed));
        if (m_levels.size() >= static_cast<std::size_t>(m_maxDepth))
            return bad(m_at, says(why::thisIsNestedTooDeepHere, m_maxDepth), ErrorCode::LimitReached);
        m_levels.push_back(here);
        return token(TokenKind::Indent, m_at);
    }
    while (m_levels.size() > 1 && here.column < m_levels.back().column) {
        m_levels.pop_back();
        ++m_pendingDedents;
    }
    if (here.column != m_levels.back().column) {
        m_levels.back() = here;
        return bad(m_at, says(why::theIndentationFitsNoBlockAbove));
    }
    return here.altColumn == m_levels.back().altColumn ? Token{} : bad(m_at, says(why::tabsAndBlanksAreMixed));
}

Token Lexer::lineStart()
{
    while (true) {
        const Offset begin = m_at;
        const bool prompt = (m_prompts || at(m_at) == '>') && skipPrompt();
        const std::optional<Level> here = indentation();
        if (!here)
            return bad(m_at, says(why::anEscapeInATextIs));
        if (m_at >= m_text.size()) {
            m_lineStart = false;
            return {};
        }
        const char c = at(m_at);
        const bool fence = m_text.substr(m_at).starts_with("```"); // of Markdown
        m_morePython = m_morePython || fence;
        if (c == '#' || c == '\n' || c == '\r' || fence) {
            skipLine();
            newline();
            continue;
        }
        if (c == '%' || c == '!') { // a notebook's command: no line of Python, and none of its blocks' business
            const Offset command = m_at;
            skipLine();
            m_isCommand = true;
            return bad(command, says(why::aNotebookSCommandIsNot), ErrorCode::Unsupported);
        }
        const std::string_view rest = m_text.substr(m_at);
        if ((m_prompts && !prompt) || rest.starts_with("<tf.") || rest.starts_with("Out["))
            return printed(begin);
        m_lineStart = false;
        return levelled(*here);
    }
}

bool Lexer::skipBlanks()
{
    while (true) {
        const char c = at(m_at);
        if (c == ' ' || c == '\t' || c == '\f') {
            ++m_at;
        } else if (c == '#') {
            while (m_at < m_text.size() && at(m_at) != '\n' && at(m_at) != '\r')
                ++m_at;
        } else if (c == '\\' && (at(m_at + 1) == '\n' || at(m_at + 1) == '\r')) {
            ++m_at;
            newline();
            if (m_at >= m_text.size())
                return false;
            if (m_prompts)
                skipPrompt();
        } else if ((c == '\n' || c == '\r') && !m_brackets.empty()) {
            newline();
            if (m_prompts && !m_text.substr(m_at).starts_with(">>>"))
                skipPrompt();
        } else {
            return true;
        }
    }
}

/// Ends what is open, one a call.
Token Lexer::textEnd()
{
    if (!m_brackets.empty()) {
        const Bracket open = m_brackets.back();
        m_brackets.clear();
        m_unbalanced = Unbalanced::FromStatement;
        return bad(open.at, says(why::bracketIsNeverClosed, open.open));
    }
    if (m_lineHasTokens) {
        m_lineHasTokens = false;
        return token(TokenKind::Newline, m_at);
    }
    if (m_levels.size() > 1) {
        m_levels.pop_back();
        return token(TokenKind::Dedent, m_at);
    }
    return token(TokenKind::End, m_at);
}

Token Lexer::name()
{
    const Offset begin = m_at;
    while (isNameCharacter(at(m_at)))
        ++m_at;
    const Token name = token(TokenKind::Name, begin);
    if (const std::optional<char32_t> strange = strangeLetter(name.text))
        return bad(begin, says(why::unknownLetterOnlyPlainLettersDigits, named(*strange)), ErrorCode::Unsupported);
    return name;
}

Token Lexer::next()
{
    m_isCommand = false;
    if (m_pendingDedents > 0) {
        --m_pendingDedents;
        return token(TokenKind::Dedent, m_at);
    }
    if (m_lineStart) {
        const Token first = lineStart();
        if (first.kind != TokenKind::End)
            return first;
        if (m_pendingDedents > 0)
            return next();
    }
    if (!skipBlanks())
        return bad(m_at, says(why::anEscapeInATextIs));
    const Offset begin = m_at;
    if (m_at >= m_text.size() || (m_prompts && !m_brackets.empty() && m_text.substr(m_at).starts_with(">>>")))
        return textEnd();
    const char c = at(m_at);
    if (c == '\n' || c == '\r') {
        newline();
        m_lineStart = true;
        if (!m_lineHasTokens)
            return next();
        m_lineHasTokens = false;
        Token end = token(TokenKind::Newline, begin);
        end.end = begin;
        return end;
    }
    m_lineHasTokens = true;
    if (isDigit(c) || (c == '.' && isDigit(at(m_at + 1))))
        return number();
    if (isNameStart(c) || c == '"' || c == '\'') {
        const int prefix = stringPrefix(m_text.substr(m_at, 3));
        if (prefix >= 0)
            return string(begin, static_cast<std::size_t>(prefix));
        return name();
    }
    return op();
}

/// Digits with single underscores between; false where an underscore has no digit behind it.
template <typename IsOne>
bool Lexer::digits(IsOne isOne)
{
    while (true) {
        while (isOne(at(m_at)))
            ++m_at;
        if (at(m_at) != '_')
            return true;
        if (!isOne(at(m_at + 1)))
            return false;
        ++m_at;
    }
}

/// 0x10, 0b11, 0o17
bool Lexer::wholeByBase(char kind)
{
    m_at += 2;
    const auto isOne = [kind](char c) {
        return kind == 'x' ? isHexDigit(c) : kind == 'o' ? (c >= '0' && c <= '7') : (c == '0' || c == '1');
    };
    const Offset first = m_at;
    if (at(m_at) == '_')
        ++m_at;
    return isOne(at(m_at)) && digits(isOne) && m_at != first && !isDigit(at(m_at));
}

/// 12, 1_000, 1.5e-3, .5, 2j
bool Lexer::decimal()
{
    const Offset begin = m_at;
    bool real = false;
    if (!digits(isDigit))
        return false;
    const std::string_view whole = m_text.substr(begin, m_at - begin);
    if (at(m_at) == '.') {
        real = true;
        ++m_at;
        if (isDigit(at(m_at)) && !digits(isDigit))
            return false;
    }
    if (lower(at(m_at)) == 'e') {
        const bool sign = at(m_at + 1) == '+' || at(m_at + 1) == '-';
        if (isDigit(at(m_at + (sign ? 2U : 1U)))) {
            real = true;
            m_at += sign ? 2 : 1;
            if (!digits(isDigit))
                return false;
        } else if (sign) {
            return false;
        }
    }
    if (lower(at(m_at)) == 'j') {
        real = true;
        ++m_at;
    }
    const bool leadingZero =
        whole.size() > 1 && whole.front() == '0' && whole.find_first_not_of("0_") != std::string_view::npos;
    return real || !leadingZero;
}

Token Lexer::number()
{
    const Offset begin = m_at;
    const char kind = lower(at(m_at + 1));
    const bool based = at(m_at) == '0' && (kind == 'x' || kind == 'o' || kind == 'b');
    if ((based ? wholeByBase(kind) : decimal()) &&
        (!isNameCharacter(at(m_at)) || keywordFollows(m_text.substr(m_at, 8))))
        return token(TokenKind::Number, begin);
    while (isNameCharacter(at(m_at)))
        ++m_at;
    return bad(begin, says(why::aNumberIsMalformed, m_text.substr(begin, std::min<std::size_t>(m_at - begin, 40))));
}

Token Lexer::string(Offset begin, std::size_t prefix)
{
    m_at += static_cast<Offset>(prefix);
    const char quote = at(m_at);
    const bool triple = at(m_at + 1) == quote && at(m_at + 2) == quote;
    m_at += triple ? 3 : 1;
    while (m_at < m_text.size()) {
        const char c = at(m_at);
        if (c == '\\') {
            m_at += at(m_at + 1) == '\r' && at(m_at + 2) == '\n' ? 3 : 2;
            m_at = static_cast<Offset>(std::min<std::size_t>(m_at, m_text.size()));
        } else if (c == quote && (!triple || (at(m_at + 1) == quote && at(m_at + 2) == quote))) {
            m_at += triple ? 3 : 1;
            return token(TokenKind::String, begin);
        } else if (!triple && (c == '\n' || c == '\r')) {
            break;
        } else {
            ++m_at;
        }
    }
    m_unbalanced = triple ? Unbalanced::FromStatement : Unbalanced::Here;
    return bad(begin, triple ? says(why::aTextInTripleQuotesIs) : says(why::aTextInQuotesIsUnterminated));
}

Token Lexer::op()
{
    static constexpr std::array<std::string_view, 27> longOnes{
        "**=", "//=", ">>=", "<<=", "...", "**", "//", "<<", ">>", "<=", ">=", "==", "!=", "->",
        "+=",  "-=",  "*=",  "/=",  "%=",  "&=", "|=", "^=", "@=", ":=", "<>", "",   ""};
    const Offset begin = m_at;
    const std::string_view rest = m_text.substr(m_at, 3);
    for (const std::string_view one : longOnes) {
        if (!one.empty() && rest.starts_with(one)) {
            m_at += static_cast<Offset>(one.size());
            return token(TokenKind::Operator, begin);
        }
    }
    const char c = at(m_at++);
    if (c == '(' || c == '[' || c == '{') {
        if (m_brackets.size() >= static_cast<std::size_t>(m_maxDepth))
            return bad(begin, says(why::thisIsNestedTooDeepHere, m_maxDepth), ErrorCode::LimitReached);
        m_brackets.push_back({c, begin});
        return token(TokenKind::Operator, begin);
    }
    if (c == ')' || c == ']' || c == '}') {
        m_unbalanced = Unbalanced::Here;
        const char open = c == ')' ? '(' : c == ']' ? '[' : '{';
        if (m_brackets.empty())
            return bad(begin, says(why::bracketClosesNoneThatIsOpen, c));
        if (m_brackets.back().open != open)
            return bad(begin, says(why::bracketCannotClose, c, m_brackets.back().open));
        m_brackets.pop_back();
        m_unbalanced = Unbalanced::No;
        return token(TokenKind::Operator, begin);
    }
    if (std::string_view("+-*/%@&|^~<>=,:.;").find(c) != std::string_view::npos)
        return token(TokenKind::Operator, begin);
    if (c == '\\')
        return bad(begin, says(why::onlyALineSEndMay));
    if (c == '\0')
        return bad(begin, says(why::thisSnippetSTextHoldsA));
    if (c == '!' || c == '?' || c == '$')
        return bad(begin, says(why::isANotebookSOrA, c), ErrorCode::Unsupported);
    return bad(begin, static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? says(why::thisSnippetSTextHoldsA)
                                                                        : says(why::isNoSignOfPythonS, c));
}

void Lexer::restartAfterLine(Offset offset)
{
    m_brackets.clear();
    m_pendingDedents = 0;
    m_lineStart = true;
    m_lineHasTokens = false;
    // A statement that is broken off swallows the lines that look like its own: indented ones, or a sign at the start.
    std::size_t line = std::min<std::size_t>(offset, m_text.size());
    while (true) {
        line = m_text.find('\n', line);
        if (line == std::string_view::npos) {
            m_at = static_cast<Offset>(m_text.size());
            return;
        }
        ++line;
        const char c = at(line);
        const std::size_t column = std::min(m_text.find_first_not_of(" \t", line), m_text.size()) - line;
        const bool code = isNameStart(c) || c == '#' || c == '@' || c == '>' ||
                          (isNameStart(at(line + column)) && static_cast<int>(column) <= m_levels.back().column);
        if (code) {
            m_at = static_cast<Offset>(line);
            return;
        }
    }
}

} // namespace lab::python
