#include "core/formats/python/statements.h"

#include "core/formats/python/arrays.h"
#include "core/formats/python/library.h"

#include <algorithm>

namespace lab::python {
namespace {

constexpr std::size_t mostRefusals = 200;
constexpr int mostRestarts = 20;

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool printsOnly(const Code &code)
{
    return !code.instructions.empty() && code.instructions.front().op == Op::Name &&
           isOneOf(code.instructions.front().text, {"print", "display"});
}

bool convolves(const Code &code)
{
    return std::any_of(code.instructions.begin(), code.instructions.end(), [](const Instruction &one) {
        return isOneOf(one.text, {"conv2d", "Conv2D", "Conv2d", "convolution"});
    });
}

/// «array([[…]])», «tensor(…)», «tf.Tensor(…)» as printed, or a list without commas.
bool isPrintedForm(const Code &code, const Argument &value)
{
    const Instruction &last = code.instructions.back();
    if (last.op == Op::Constant)
        return value.value.kind == Kind::List && value.value.list().packed;
    if (last.op != Op::Call || value.value.kind != Kind::Array)
        return false;
    const Instruction &first = code.instructions.front();
    const bool bare = isOneOf(first.text, {"array", "tensor"}) && code.instructions.size() > 1 &&
                      code.instructions[1].op != Op::Attribute;
    return bare || (code.instructions.size() > 1 && code.instructions[1].op == Op::Attribute &&
                    code.instructions[1].text == "Tensor");
}

} // namespace

Statements::Statements(std::string_view source, const PythonOptions &options, PythonReading &reading)
    : m_options(options), m_reading(reading), m_lexer(source, options.depth), m_parser(m_lexer, options),
      m_evaluator(source, options, reading)
{
}

void Statements::read()
{
    m_parser.advance();
    while (!m_done && m_parser.token().kind != TokenKind::End) {
        const Token &token = m_parser.token();
        m_begin = token.begin;
        switch (token.kind) {
        case TokenKind::Newline:
        case TokenKind::Dedent:
            m_parser.advance();
            break;
        case TokenKind::Indent:
            fail(m_parser.faultHere("this line is indented, but no block begins above it"));
            m_parser.advance();
            break;
        case TokenKind::Output:
            output();
            break;
        case TokenKind::Bad:
            fail(m_parser.faultHere({}), m_lexer.isCommand());
            if (m_lexer.isCommand())
                m_parser.advance();
            else
                skipLine();
            break;
        case TokenKind::Name:
        case TokenKind::Number:
        case TokenKind::String:
        case TokenKind::Operator:
            statement();
            break;
        case TokenKind::End:
            break;
        }
    }
    finish();
}

bool Statements::fail(const Fault &fault, bool harmless, bool consequence)
{
    if (m_reading.refusals.size() >= mostRefusals)
        return false;
    PythonRefusal refusal{.code = fault.code,
                          .place = m_evaluator.placeOf(fault.begin),
                          .length = m_evaluator.charactersIn(fault.begin, fault.end),
                          .reason = fault.reason,
                          .refusal = fault.refusal,
                          .harmless = harmless,
                          .consequence = consequence};
    m_reading.refusals.push_back(std::move(refusal));
    if (m_reading.refusals.size() == mostRefusals) {
        m_reading.refusals.back().code = ErrorCode::LimitReached;
        m_reading.refusals.back().reason = "too much of this is not understood: reading stops here";
        m_reading.refusals.back().harmless = false;
        m_done = true;
    }
    return false;
}

bool Statements::endsStatement() const
{
    const Token &token = m_parser.token();
    return m_parser.at(";") || token.kind == TokenKind::Newline || token.kind == TokenKind::End ||
           token.kind == TokenKind::Dedent || token.kind == TokenKind::Output;
}

bool Statements::atFirst(std::initializer_list<std::string_view> words) const
{
    return m_parser.token().kind == TokenKind::Name && isOneOf(m_parser.token().text, words);
}

void Statements::statement()
{
    if (atFirst({"if"}) && mainGuard())
        return;
    if (atFirst({"for", "while", "if", "def", "class", "try", "async"}))
        return compound(m_parser.token().text);
    if (atFirst({"with"}))
        return withStatement();
    if (m_parser.at("@")) {
        fail(m_parser.faultHere("a decorator changes a function: functions are not supported, nothing is run",
                                ErrorCode::Unsupported));
        return skipLine();
    }
    // One line of simple statements.
    while (!m_done) {
        m_begin = m_parser.token().begin;
        if (!simpleStatement())
            return skipLine();
        if (!m_parser.at(";"))
            break;
        m_parser.advance();
        if (m_parser.atEndOfLine())
            break;
        if (atFirst({"for", "while", "if", "def", "class", "try", "with", "async"}) || m_parser.at("@")) {
            fail(m_parser.faultHere("a block cannot begin behind ';'"));
            return skipLine();
        }
    }
    if (!endsStatement()) {
        fail(m_parser.faultHere("the statement should end before this"));
        skipLine();
    } else if (m_parser.token().kind == TokenKind::Newline) {
        m_parser.advance();
    }
}

bool Statements::simpleStatement()
{
    m_shown = {};
    if (m_parser.token().kind == TokenKind::Name) {
        const std::string_view word = m_parser.token().text;
        if (word == "import")
            return importStatement();
        if (word == "from")
            return fromStatement();
        if (word == "pass") {
            m_parser.advance();
            return true;
        }
        if (isOneOf(word, {"assert", "del"}))
            return fail(m_parser.faultHere("'" + std::string(word) + "' is not supported: it is left out",
                                           ErrorCode::Unsupported),
                        true);
        if (isOneOf(word, {"break", "continue", "return", "raise", "global", "nonlocal"}))
            return fail(m_parser.faultHere("'" + std::string(word) + "' is not supported: programs are not run",
                                           ErrorCode::Unsupported));
        if (isOneOf(word, {"elif", "else", "except", "finally", "as", "in", "is", "and", "or"}))
            return fail(m_parser.faultHere("'" + std::string(word) + "' cannot begin a statement"));
    }
    return expressionStatement();
}

Argument Statements::compute(const Code &code)
{
    Argument value = m_evaluator.evaluate(code);
    for (const Refused &aside : m_evaluator.takeAsides())
        fail(aside.fault);
    return value;
}

/// Puts the evaluator's refusal into the reading.
void Statements::told(bool printing)
{
    if (!m_evaluator.refused())
        return;
    const Refused refused = *m_evaluator.refused();
    m_evaluator.forgetRefusal();
    const bool harmless =
        refused.harmless || (printing && refused.fault.code == ErrorCode::Unsupported && !refused.danger);
    fail(refused.fault, harmless, refused.consequence);
}

bool Statements::expressionStatement()
{
    Code code;
    const bool softKeyword = atFirst({"match", "case", "type"});
    std::optional<Fault> fault = m_parser.expression(code, Parser::Ends::Statement, true);
    const bool printWord =
        code.instructions.size() == 1 && m_parser.token().kind != TokenKind::Operator && printsOnly(code);
    if (!fault && printWord && !endsStatement() && m_parser.token().kind != TokenKind::Bad) { // print x, as in Python 2
        m_reading.beyondPython = true;
        const Offset begin = code.instructions.front().begin;
        code.clear();
        fault = m_parser.expression(code, Parser::Ends::Statement, true);
        if (!fault) {
            compute(code);
            told(!convolves(code));
            return endsStatement() ||
                   fail({ErrorCode::Syntax, begin, begin + 5, "the statement should end before the line does"});
        }
    }
    if (fault) {
        if (softKeyword && fault->code == ErrorCode::Syntax)
            *fault = {ErrorCode::Unsupported, m_begin, m_begin + 5, "a choice by match is not supported"};
        return fail(*fault, fault->code == ErrorCode::Unsupported && printsOnly(code) && !convolves(code));
    }
    if (m_parser.at("="))
        return assignment(std::move(code));
    static constexpr std::array<std::string_view, 12> inPlace{
        "+=", "-=", "*=", "/=", "//=", "%=", "**=", "@=", "&=", "|=", "^=", "<<="};
    const std::string_view sign =
        m_parser.token().kind == TokenKind::Operator ? m_parser.token().text : std::string_view();
    if (std::find(inPlace.begin(), inPlace.end(), sign) != inPlace.end() || sign == ">>=") {
        if (const std::optional<Fault> wrong = m_parser.checkTarget(code, true))
            return fail(*wrong);
        if (isOneOf(sign, {"@=", "&=", "|=", "^=", "<<=", ">>="}))
            return fail(
                m_parser.faultHere("the operator " + std::string(sign) + " is not supported", ErrorCode::Unsupported));
        m_parser.advance();
        Code right;
        if (const std::optional<Fault> wrong = m_parser.expression(right, Parser::Ends::Statement, false))
            return fail(*wrong);
        if (!endsStatement())
            return fail(m_parser.faultHere("the statement should end before this"));
        const Argument value = compute(right);
        if (value.value.kind == Kind::Missing)
            m_evaluator.assign(code, 0, code.instructions.size(), value);
        else
            m_evaluator.assignInPlace(code, sign.substr(0, sign.size() - 1), value);
        told(false);
        return true;
    }
    if (m_parser.at(":"))
        return fail(m_parser.faultHere(softKeyword ? "a choice by match is not supported"
                                                   : "an annotation is not supported here",
                                       ErrorCode::Unsupported));
    if (!endsStatement()) {
        if (softKeyword)
            return fail({ErrorCode::Unsupported, m_begin, m_begin + 5, "a choice by match is not supported"});
        return fail(m_parser.faultHere("an operator or a comma is missing before this"));
    }
    const Argument value = compute(code);
    told(printsOnly(code) && !convolves(code));
    if (code.instructions.size() == 1 && code.instructions.front().op == Op::Name)
        m_shown = code.instructions.front().text;
    else if (code.instructions.size() == 3 && printsOnly(code) && code.instructions[1].op == Op::Name)
        m_shown = code.instructions[1].text;
    else if (isPrintedForm(code, value))
        printed(value, {});
    return true;
}

bool Statements::assignment(Code first)
{
    std::vector<Code> targets;
    targets.push_back(std::move(first));
    std::optional<Fault> fault;
    while (m_parser.at("=") && !fault) {
        fault = m_parser.checkTarget(targets.back(), false);
        if (fault)
            break;
        m_parser.advance();
        targets.emplace_back();
        fault = m_parser.expression(targets.back(), Parser::Ends::Statement, false);
    }
    const Code value = std::move(targets.back());
    targets.pop_back();
    if (!fault && !endsStatement())
        fault = m_parser.faultHere("an operator or a comma is missing before this");
    Argument computed{.value = Value::missing()};
    if (fault)
        fail(*fault);
    else
        computed = compute(value);
    told(false);
    for (const Code &target : targets) {
        if (fault && m_parser.checkTarget(target, false))
            continue;
        m_evaluator.assign(target, 0, target.instructions.size(), computed);
        told(false);
    }
    return !fault;
}

bool Statements::dottedName(std::string &name)
{
    while (true) {
        if (m_parser.token().kind != TokenKind::Name || isKeyword(m_parser.token().text))
            return fail(m_parser.faultHere("a module's name is missing here"));
        if (name.size() < 400)
            name += m_parser.token().text;
        m_parser.advance();
        if (!m_parser.at("."))
            return true;
        name += '.';
        m_parser.advance();
    }
}

/// … as name
bool Statements::importedName(std::string_view &name)
{
    if (!m_parser.atWord("as"))
        return true;
    m_parser.advance();
    if (m_parser.token().kind != TokenKind::Name || isKeyword(m_parser.token().text))
        return fail(m_parser.faultHere("a name is missing after 'as'"));
    name = m_parser.token().text;
    m_parser.advance();
    return true;
}

bool Statements::importStatement()
{
    do {
        m_parser.advance();
        const Token at = m_parser.token();
        std::string module;
        std::string_view alias;
        if (!dottedName(module) || !importedName(alias))
            return false;
        // import a.b makes the name a; import a.b as c the name c for a.b.
        const std::string_view top = at.text;
        m_evaluator.setName(alias.empty() ? top : alias,
                            Value::ofPath(canonicalPath(alias.empty() ? std::string(top) : module)), at.begin);
    } while (m_parser.at(","));
    return endsStatement() || fail(m_parser.faultHere("a comma is missing before this"));
}

bool Statements::fromStatement()
{
    m_parser.advance();
    std::string module;
    bool relative = false;
    while (m_parser.at(".") || m_parser.at("...")) {
        relative = true;
        m_parser.advance();
    }
    if (relative)
        module = "local.";
    if (!(relative && m_parser.atWord("import")) && !dottedName(module))
        return false;
    if (!m_parser.atWord("import"))
        return fail(m_parser.faultHere("'import' is missing here"));
    m_parser.advance();
    if (m_parser.at("*")) {
        m_parser.advance();
        m_evaluator.openModule(canonicalPath(module));
        return endsStatement() || fail(m_parser.faultHere("the statement should end before this"));
    }
    const bool brackets = m_parser.at("(");
    if (brackets)
        m_parser.advance();
    while (true) {
        const Token at = m_parser.token();
        if (at.kind != TokenKind::Name || isKeyword(at.text))
            return fail(m_parser.faultHere("a name is missing here"));
        m_parser.advance();
        std::string_view alias = at.text;
        if (!importedName(alias))
            return false;
        const std::string path = canonicalPath(module + "." + std::string(at.text.substr(0, 100)));
        const std::optional<Value> constant = constantAt(path);
        m_evaluator.setName(alias, constant ? *constant : Value::ofPath(path), at.begin);
        if (!m_parser.at(","))
            break;
        m_parser.advance();
        if (brackets && m_parser.at(")"))
            break;
    }
    if (brackets) {
        if (!m_parser.at(")"))
            return fail(m_parser.faultHere("a bracket ')' or a comma is missing here"));
        m_parser.advance();
    }
    return endsStatement() || fail(m_parser.faultHere("a comma is missing before this"));
}

bool Statements::withItem()
{
    Code code;
    if (const std::optional<Fault> fault = m_parser.expression(code, Parser::Ends::Item, false))
        return fail(*fault);
    const Argument value = compute(code);
    told(false);
    if (!m_parser.atWord("as"))
        return true;
    m_parser.advance();
    Code target;
    if (const std::optional<Fault> fault = m_parser.expression(target, Parser::Ends::Item, false))
        return fail(*fault);
    if (const std::optional<Fault> fault = m_parser.checkTarget(target, false))
        return fail(*fault);
    m_evaluator.assign(target, 0, target.instructions.size(), value);
    told(false);
    return true;
}

void Statements::withStatement()
{
    do {
        m_parser.advance();
        if (!withItem())
            return skipLine();
    } while (m_parser.at(","));
    if (!m_parser.at(":")) {
        fail(m_parser.faultHere("':' is missing before this"));
        return skipLine();
    }
    blockAfterColon();
}

/// if __name__ == "__main__": its block is read as any other code. False where it is another choice.
bool Statements::mainGuard()
{
    std::string_view rest = m_evaluator.source().substr(m_parser.token().begin, 80);
    for (const std::string_view word : {"if", "__name__", "==", "'__main__'", ":"}) {
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
        const bool quoted = word == "'__main__'" && rest.starts_with("\"__main__\"");
        if (!quoted && !rest.starts_with(word))
            return false;
        rest.remove_prefix(word.size());
        if (word == "if" && !rest.starts_with(' ') && !rest.starts_with('\t'))
            return false;
    }
    while (!m_parser.at(":") && !m_parser.atEndOfLine())
        m_parser.advance();
    blockAfterColon();
    return true;
}

void Statements::blockAfterColon()
{
    m_parser.advance();
    if (m_parser.token().kind == TokenKind::Newline) {
        m_parser.advance();
        if (m_parser.token().kind == TokenKind::Indent)
            m_parser.advance();
        else
            fail(m_parser.faultHere("an indented block is missing here"));
        return;
    }
    if (atFirst({"for", "while", "if", "def", "class", "try", "with", "async"}) || m_parser.at("@") ||
        m_parser.atEndOfLine()) {
        fail(m_parser.faultHere("a block cannot begin on this line"));
        return skipLine();
    }
    statement();
}

void Statements::compound(std::string_view word)
{
    const bool defines = word == "def" || word == "class" || word == "async";
    std::string reason =
        defines ? "a definition ('" + std::string(word) + "') is a program: it is not supported, nothing is run"
        : word == "if" || word == "try" ? "a choice ('" + std::string(word) + "') is not supported: nothing is run"
                                        : "a loop ('" + std::string(word) + "') is not supported: nothing is run";
    fail(m_parser.faultHere(std::move(reason), ErrorCode::Unsupported));
    m_parser.advance();
    if (defines && m_parser.token().kind == TokenKind::Name && !isKeyword(m_parser.token().text))
        m_evaluator.setName(m_parser.token().text, Value::missing(), m_parser.token().begin);
    m_changes = !defines;
    skipLine();
    while (!m_done && atFirst({"elif", "else", "except", "finally"}))
        skipLine();
    m_changes = false;
}

/// A line of a block that is skipped: what it assigns to is not known any more.
void Statements::noteLine(std::vector<std::string_view> &line, bool assigns)
{
    if (m_changes && !line.empty() && !isKeyword(line.front())) {
        const auto bound = m_evaluator.names().find(line.front());
        const bool array = bound != m_evaluator.names().end() && bound->second.value.kind == Kind::Array;
        if (assigns || array)
            m_evaluator.setName(line.front(), Value::missing(), m_begin);
    }
    line.clear();
}

/// Goes to the next statement; a block that belongs to this line is left out with it.
void Statements::skipLine()
{
    std::vector<std::string_view> line;
    bool assigns = false, first = true;
    while (true) {
        const Token token = m_parser.token();
        if (token.kind == TokenKind::Bad && (m_lexer.errorAt() < token.end || !m_lexer.insideBrackets())) {
            const std::string reason = m_lexer.error().reason.english();
            const bool open = reason.find("never closed") != std::string::npos;
            const bool mismatch =
                reason.find("cannot close") != std::string::npos || reason.find("closes none") != std::string::npos;
            if (open || mismatch || m_lexer.error().code == ErrorCode::LimitReached) {
                if (++m_restarts > mostRestarts) {
                    m_done = true;
                    return;
                }
                if (m_reading.refusals.empty() || m_reading.refusals.back().reason != reason)
                    fail(m_parser.faultHere({}));
                m_lexer.restartAfterLine(open ? m_begin : m_lexer.errorAt());
                m_parser.advance();
                return;
            }
        }
        if (token.kind == TokenKind::Bad && m_reading.refusals.empty())
            fail(m_parser.faultHere({}));
        if (token.kind == TokenKind::End)
            return noteLine(line, assigns);
        if (token.kind == TokenKind::Newline)
            break;
        if (token.kind == TokenKind::Name && first)
            line.push_back(token.text);
        const bool operatorToken = token.kind == TokenKind::Operator;
        assigns =
            assigns || (operatorToken && token.text.ends_with('=') && !isOneOf(token.text, {"==", "<=", ">=", "!="}));
        first = operatorToken && (token.text == ":" || token.text == ";");
        if (first) {
            noteLine(line, assigns);
            assigns = false;
        }
        m_parser.advance();
    }
    noteLine(line, assigns);
    m_parser.advance();
    if (m_parser.token().kind == TokenKind::Indent)
        skipBlock();
}

void Statements::skipBlock()
{
    int depth = 0;
    do {
        const Token token = m_parser.token();
        if (token.kind == TokenKind::Indent) {
            ++depth;
            m_parser.advance();
        } else if (token.kind == TokenKind::Dedent) {
            --depth;
            m_parser.advance();
        } else if (token.kind == TokenKind::End || token.kind == TokenKind::Output) {
            return;
        } else {
            // One line; blocks inside are counted here.
            std::vector<std::string_view> line;
            bool assigns = false;
            const int restarts = m_restarts;
            while (m_parser.token().kind != TokenKind::Newline && m_parser.token().kind != TokenKind::End) {
                const Token one = m_parser.token();
                if (one.kind == TokenKind::Bad) {
                    m_begin = one.begin;
                    fail(m_parser.faultHere({}));
                    const bool open = m_lexer.error().reason.english().find("close") != std::string::npos ||
                                      m_lexer.error().code == ErrorCode::LimitReached;
                    if (m_done || (open && ++m_restarts > mostRestarts)) {
                        m_done = true;
                        return;
                    }
                    if (open)
                        m_lexer.restartAfterLine(m_lexer.errorAt());
                }
                if (one.kind == TokenKind::Name && line.empty())
                    line.push_back(one.text);
                assigns = assigns || (one.kind == TokenKind::Operator && one.text.ends_with('=') &&
                                      !isOneOf(one.text, {"==", "<=", ">=", "!="}));
                m_parser.advance();
                if (restarts != m_restarts)
                    break;
            }
            noteLine(line, assigns);
            if (m_parser.token().kind == TokenKind::Newline)
                m_parser.advance();
        }
    } while (depth > 0 && !m_done);
}

void Statements::printed(const Argument &value, std::string_view name)
{
    const std::optional<ArrayValue> array = m_evaluator.arrayOf(value);
    m_evaluator.forgetRefusal();
    if (!array)
        return;
    ArrayValue shown = *array;
    if (!name.empty()) {
        m_evaluator.setPrinted(name, Value::ofArray(shown), value.begin);
        return;
    }
    ++m_printed;
    m_reading.arrays.push_back({.array = exported(shown, "printed_" + std::to_string(m_printed)),
                                .place = m_evaluator.placeOf(value.begin),
                                .drawn = false});
}

/// What an interpreter printed: an array in it gives its values to the name that was asked for.
void Statements::output()
{
    const Token token = m_parser.token();
    m_reading.beyondPython = true;
    constexpr std::array<std::string_view, 4> forms{"array(", "tensor(", "tf.Tensor(", "["};
    std::size_t at = std::string_view::npos;
    for (const std::string_view form : forms)
        at = std::min(at, token.text.find(form, token.text.starts_with("Out[")
                                                    ? std::min(token.text.find(']'), token.text.size())
                                                    : 0));
    if (at != std::string_view::npos && (!m_shown.empty() || token.text.starts_with("<tf."))) {
        // «<tf.Tensor: …, numpy=array(…)>»: the sign at the end is none of the array's.
        const std::size_t close = token.text.front() == '<' ? token.text.rfind('>') : std::string_view::npos;
        const std::size_t end = close == std::string_view::npos || close < at ? token.end : token.begin + close;
        Lexer lexer(m_evaluator.source().substr(0, end), m_options.depth);
        lexer.beginAt(static_cast<Offset>(token.begin + at));
        Parser parser(lexer, m_options);
        parser.advance();
        Code code;
        if (!parser.expression(code, Parser::Ends::Item, true)) {
            const Argument value = m_evaluator.evaluate(code);
            if (!m_evaluator.refused())
                printed(value, m_shown);
            m_evaluator.forgetRefusal();
            (void)m_evaluator.takeAsides();
        }
    }
    m_shown = {};
    m_parser.advance();
}

void Statements::finish()
{
    m_evaluator.callRememberedModels();
    told(false);
    struct Named {
        std::string_view name;
        const Evaluator::Binding *binding;
    };
    std::vector<Named> named;
    for (const auto &[name, binding] : m_evaluator.names())
        named.push_back({name, &binding});
    std::sort(named.begin(), named.end(), [](const Named &a, const Named &b) { return a.binding->at < b.binding->at; });
    std::vector<PythonArray> arrays;
    for (const Named &one : named) {
        const Value &value = one.binding->value;
        const bool nest = value.kind == Kind::List && (!value.list().tuple || value.list().depth > 1);
        const bool array =
            value.kind == Kind::Array && value.array().numbers->convolution < 0 && !value.array().afterConvolution;
        if (!nest && !array)
            continue;
        const std::optional<ArrayValue> numbers = m_evaluator.arrayOf({.value = value, .begin = one.binding->at});
        m_evaluator.forgetRefusal(); // a list of other things is no array
        if (numbers)
            arrays.push_back({.array = exported(*numbers, std::string(one.name.substr(0, 200))),
                              .place = m_evaluator.placeOf(one.binding->at),
                              .drawn = numbers->numbers->drawn});
    }
    m_reading.arrays.insert(m_reading.arrays.begin(), std::make_move_iterator(arrays.begin()),
                            std::make_move_iterator(arrays.end()));
    m_reading.beyondPython = m_reading.beyondPython || m_lexer.sawMoreThanPython() || m_parser.sawPrintedArray();
    if (m_reading.drawn)
        m_reading.notes.insert(m_reading.notes.begin(), "random values are drawn with seed " +
                                                            std::to_string(m_options.seed) +
                                                            ", not with the library's generator");
}

} // namespace lab::python
