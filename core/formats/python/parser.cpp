#include "core/formats/python/parser.h"

#include "core/formats/python/literals.h"

#include <algorithm>
#include <array>

namespace lab::python {
namespace {

constexpr int sum = 9, product = 10, sign = 11, power = 12;

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

Parser::Parser(Lexer &lexer, const PythonOptions &options) : m_lexer(lexer), m_options(options) {}

void Parser::advance()
{
    m_lastEnd = m_token.end;
    m_token = m_lexer.next();
}

Fault Parser::faultHere(std::string reason, ErrorCode code) const
{
    if (m_token.kind == TokenKind::Bad)
        return {m_lexer.error().code, m_lexer.errorAt(), std::max(m_token.end, m_lexer.errorAt() + 1),
                m_lexer.error().reason.english()};
    return {code, m_token.begin, std::max(m_token.end, m_token.begin + 1), std::move(reason)};
}

bool Parser::fail(std::string reason, ErrorCode code)
{
    m_fault = faultHere(std::move(reason), code);
    return false;
}

bool Parser::emit(Instruction instruction)
{
    if (m_code->instructions.size() >= static_cast<std::size_t>(m_options.nodes))
        return fail("the statement has more than " + std::to_string(m_options.nodes) + " parts",
                    ErrorCode::LimitReached);
    m_code->instructions.push_back(instruction);
    return true;
}

bool Parser::constant(Value value, Offset begin)
{
    const auto here = static_cast<std::uint32_t>(m_code->instructions.size());
    m_code->constants.push_back(std::move(value));
    m_wantsOperand = false;
    return emit({.op = Op::Constant,
                 .operand = static_cast<std::uint32_t>(m_code->constants.size() - 1),
                 .first = here,
                 .begin = begin,
                 .at = begin});
}

void Parser::open(Bracket bracket, std::uint32_t firstCode, Offset begin)
{
    Frame frame;
    frame.bracket = bracket;
    frame.operatorBase = static_cast<std::uint32_t>(m_operators.size());
    frame.firstCode = firstCode;
    frame.elementCode = static_cast<std::uint32_t>(m_code->instructions.size());
    frame.begin = begin;
    frame.at = m_token.begin;
    m_frames.push_back(frame);
    m_wantsOperand = true;
}

std::optional<Fault> Parser::expression(Code &code, Ends ends, bool standsAlone)
{
    m_code = &code;
    m_ends = ends;
    m_standsAlone = standsAlone;
    m_frames.clear();
    m_operators.clear();
    m_fault.reset();
    m_done = false;
    open(Bracket::Top, static_cast<std::uint32_t>(code.instructions.size()), m_token.begin);
    while (!m_done && (m_wantsOperand ? operand() : operatorOrEnd()))
        ;
    return m_fault;
}

/// Nothing of an element is there yet: no operator, star or keyword waits for an operand.
bool Parser::isEmptyHere() const
{
    return m_operators.size() == frame().operatorBase && !frame().star && frame().keyword.empty() && !frame().value;
}

bool Parser::operand()
{
    switch (m_token.kind) {
    case TokenKind::Name:
        return nameOperand();
    case TokenKind::Number:
        return numberOperand();
    case TokenKind::String:
        return stringOperand();
    case TokenKind::Operator:
        break;
    case TokenKind::Newline:
    case TokenKind::Indent:
    case TokenKind::Dedent:
    case TokenKind::Output:
    case TokenKind::End:
        if (frame().bracket == Bracket::Top && frame().comma && isEmptyHere())
            return endElement();
        return fail("a value is missing before the end of the line");
    case TokenKind::Bad:
        return fail({});
    }
    const std::string_view text = m_token.text;
    if (text == "(" || text == "[" || text == "{")
        return bracketOperand();
    if (isOneOf(text, {"+", "-", "~", "*", "**"}))
        return prefixOperand();
    if (text == "...") {
        const bool made = constant(Value::ellipsis(), m_token.begin);
        advance();
        return made;
    }
    if (text == ":" && frame().bracket == Bracket::Subscript && isEmptyHere())
        return slicePart();
    if (text == ")" || text == "]" || text == "}") {
        const bool nothing =
            frame().count == 0 && frame().bracket != Bracket::Subscript && frame().bracket != Bracket::Top;
        if (frame().bracket != Bracket::Top && isEmptyHere() && (nothing || frame().comma || frame().colons > 0))
            return closeBracket();
    }
    if (text == "," && frame().bracket == Bracket::Subscript && frame().colons > 0 && isEmptyHere())
        return endElement();
    if (frame().bracket == Bracket::Top && frame().comma && isEmptyHere() &&
        (text == "=" || text == ";" || text == ":"))
        return endElement();
    return fail("a value is missing before '" + std::string(text) + "'");
}

bool Parser::nameOperand()
{
    const std::string_view name = m_token.text;
    const Offset begin = m_token.begin;
    if (name == "True" || name == "False" || name == "None") {
        const bool made = constant(name == "None" ? Value{} : Value::ofBool(name == "True"), begin);
        advance();
        return made;
    }
    if (name == "lambda")
        return unsupported("a lambda is a program: it is not supported, nothing is run");
    if (name == "not" || name == "await" || name == "yield")
        return unsupported("'" + std::string(name) + "' is not supported");
    if (isKeyword(name))
        return fail("a value is missing before '" + std::string(name) + "'");
    const auto here = static_cast<std::uint32_t>(m_code->instructions.size());
    m_wantsOperand = false;
    const bool made = emit({.op = Op::Name, .operand = 0, .first = here, .begin = begin, .at = begin, .text = name});
    advance();
    return made;
}

bool Parser::numberOperand()
{
    const Offset begin = m_token.begin;
    Result<Value> value = numberLiteral(m_token.text);
    if (!value)
        return fail(value.error().reason.english(), value.error().code);
    const bool made = constant(std::move(value).value(), begin);
    advance();
    return made;
}

bool Parser::stringOperand()
{
    const Offset begin = m_token.begin;
    std::string text;
    bool bytes = false;
    for (bool first = true; m_token.kind == TokenKind::String; first = false) {
        Result<TextLiteral> part = textLiteral(m_token.text);
        if (!part)
            return fail(part.error().reason.english(), part.error().code);
        if (!first && part->bytes != bytes)
            return fail("texts and bytes cannot stand together");
        bytes = part->bytes;
        text += part->text;
        advance();
    }
    return constant(bytes ? Value::opaque("bytes") : Value::ofText(std::move(text)), begin);
}

bool Parser::bracketOperand()
{
    const char bracket = m_token.text.front();
    const auto here = static_cast<std::uint32_t>(m_code->instructions.size());
    if (bracket == '[' && frame().bracket != Bracket::List) {
        const bool alone = m_standsAlone && m_frames.size() == 1 && here == 0 && m_operators.empty();
        const bool inPrint = frame().bracket == Bracket::Call && frame().count == 0 && here > 0 &&
                             m_code->instructions.back().text == "Tensor";
        if (std::optional<PackedLiteral> literal =
                packedLiteral(m_lexer.text(), m_token.begin, m_options.limits.rank, alone || inPrint)) {
            m_printed = m_printed || literal->printed;
            const Offset begin = m_token.begin;
            m_lexer.skipBracketTo(literal->end);
            if (!constant(Value::ofPacked(literal->numbers, false), begin))
                return false;
            advance();
            m_lastEnd = literal->end;
            return true;
        }
    }
    open(bracket == '(' ? Bracket::Group : bracket == '[' ? Bracket::List : Bracket::Brace, here, m_token.begin);
    advance();
    return true;
}

bool Parser::prefixOperand()
{
    const std::string_view text = m_token.text;
    if (text == "~")
        return unsupported("the operator ~ is not supported");
    if (text == "+" || text == "-") {
        if (m_operators.size() - frame().operatorBase >= static_cast<std::size_t>(m_options.depth))
            return fail("operators are nested more than " + std::to_string(m_options.depth) + " deep",
                        ErrorCode::LimitReached);
        m_operators.push_back({text == "-" ? Op::Negate : Op::Plus, sign, m_token.begin});
        advance();
        return true;
    }
    if (!isEmptyHere() || frame().colons > 0)
        return fail("a value is missing before '" + std::string(text) + "'");
    const bool spreads =
        frame().bracket == Bracket::Call || frame().bracket == Bracket::List || frame().bracket == Bracket::Group;
    if (text == "**")
        return frame().bracket == Bracket::Call || frame().bracket == Bracket::Brace
                   ? unsupported("arguments from a dict (**) are not supported")
                   : fail("a value is missing before '**'");
    if (!spreads)
        return unsupported("a starred expression is not supported here");
    frame().star = true;
    frame().anyStar = true;
    frame().starAt = m_token.begin;
    advance();
    return true;
}

bool Parser::wordAfterOperand()
{
    const std::string_view word = m_token.text;
    if (isOneOf(word, {"and", "or", "not", "in", "is"}))
        return unsupported("'" + std::string(word) + "' is not supported: only arithmetic is read");
    if (word == "if")
        return unsupported("a choice (… if … else …) is not supported");
    if (word == "for" || word == "async") {
        if (frame().bracket == Bracket::Top || frame().bracket == Bracket::Subscript)
            return fail("'" + std::string(word) + "' cannot stand here");
        return unsupported("a comprehension is a loop: it is not supported, nothing is run");
    }
    if (word == "as" && frame().bracket == Bracket::Group)
        return unsupported("names in brackets after 'with' are not supported");
    if (frame().bracket == Bracket::Top)
        return endElement();
    return fail("a comma or an operator is missing before '" + std::string(word.substr(0, 40)) + "'");
}

bool Parser::operatorOrEnd()
{
    switch (m_token.kind) {
    case TokenKind::Name:
        return wordAfterOperand();
    case TokenKind::Number:
    case TokenKind::String:
        if (frame().bracket == Bracket::Top)
            return endElement();
        return fail("a comma or an operator is missing before " + std::string(m_token.text.substr(0, 40)));
    case TokenKind::Newline:
    case TokenKind::Indent:
    case TokenKind::Dedent:
    case TokenKind::Output:
    case TokenKind::End:
        return endElement();
    case TokenKind::Bad:
        return fail({});
    case TokenKind::Operator:
        break;
    }
    const std::string_view text = m_token.text;
    if (text == ",")
        return endElement();
    if (text == ")" || text == "]" || text == "}")
        return frame().bracket == Bracket::Top ? endElement() : closeBracket();
    if (text == "(" || text == "[") {
        const Instruction &last = m_code->instructions.back();
        const auto callee = last.first;
        open(text == "(" ? Bracket::Call : Bracket::Subscript, callee, last.begin);
        advance();
        return true;
    }
    if (text == ".") {
        advance();
        if (m_token.kind != TokenKind::Name || isKeyword(m_token.text))
            return fail("a name is missing after '.'");
        const Instruction last = m_code->instructions.back();
        const bool made = emit({.op = Op::Attribute,
                                .operand = 0,
                                .first = last.first,
                                .begin = last.begin,
                                .at = m_token.begin,
                                .text = m_token.text});
        advance();
        return made;
    }
    if (text == "+" || text == "-")
        return binary(text == "+" ? Op::Add : Op::Subtract, sum);
    if (text == "*" || text == "/" || text == "//" || text == "%")
        return binary(text == "*"    ? Op::Multiply
                      : text == "/"  ? Op::Divide
                      : text == "//" ? Op::FloorDivide
                                     : Op::Modulo,
                      product);
    if (text == "**")
        return binary(Op::Power, power);
    if (isOneOf(text, {"@", "<<", ">>", "&", "|", "^", "<", ">", "==", "!=", "<=", ">="}))
        return unsupported("the operator " + std::string(text) + " is not supported");
    if (text == ":=")
        return unsupported("an assignment inside an expression (:=) is not supported");
    if (text == ":" && frame().bracket == Bracket::Subscript)
        return slicePart();
    if (text == ":" && frame().bracket == Bracket::Brace && !frame().value && (frame().dict || frame().count == 0) &&
        !frame().star) {
        reduce(0);
        frame().dict = true;
        frame().value = true;
        m_wantsOperand = true;
        advance();
        return true;
    }
    if (text == "=" && frame().bracket == Bracket::Call)
        return equals();
    if (frame().bracket == Bracket::Top)
        return endElement();
    return fail("'" + std::string(text) + "' cannot stand here");
}

/// f(name=…: the name that was just read is an argument's name.
bool Parser::equals()
{
    Frame &call = frame();
    const Instruction last = m_code->instructions.back();
    const bool bareName = last.op == Op::Name && m_code->instructions.size() == call.elementCode + 1U && isEmptyHere();
    if (!bareName)
        return fail("only a name can stand before '=' in a call");
    m_code->instructions.pop_back();
    call.keyword = last.text;
    call.keywordAt = last.begin;
    call.keywords = true;
    m_wantsOperand = true;
    advance();
    return true;
}

bool Parser::binary(Op op, int precedence)
{
    if (m_operators.size() - frame().operatorBase >= static_cast<std::size_t>(m_options.depth))
        return fail("operators are nested more than " + std::to_string(m_options.depth) + " deep",
                    ErrorCode::LimitReached);
    if (op != Op::Power)
        reduce(precedence);
    m_operators.push_back({op, precedence, m_token.begin});
    m_wantsOperand = true;
    advance();
    return true;
}

/// Writes out the waiting operators of this bracket that bind at least as tightly.
void Parser::reduce(int precedence)
{
    std::vector<Instruction> &code = m_code->instructions;
    while (m_operators.size() > frame().operatorBase && m_operators.back().precedence >= precedence) {
        const Pending pending = m_operators.back();
        m_operators.pop_back();
        Instruction instruction{
            .op = pending.op, .operand = 0, .first = code.back().first, .begin = pending.at, .at = pending.at};
        if (pending.op != Op::Negate && pending.op != Op::Plus) {
            const Instruction &left = code[code.back().first - 1];
            instruction.first = left.first;
            instruction.begin = left.begin;
        }
        code.push_back(instruction);
    }
}

bool Parser::slicePart()
{
    if (m_wantsOperand) {
        if (!constant(Value{}, m_token.begin))
            return false;
    } else {
        reduce(0);
    }
    if (++frame().colons > 2)
        return fail("a slice has at most two colons");
    m_wantsOperand = true;
    advance();
    return true;
}

void Parser::endSlice()
{
    Frame &slice = frame();
    for (int missing = (m_wantsOperand ? 1 : 0) + (slice.colons == 1 ? 1 : 0); missing > 0; --missing)
        if (!constant(Value{}, m_token.begin))
            return;
    const auto first = slice.elementCode;
    emit({.op = Op::Slice, .operand = 3, .first = first, .begin = m_code->instructions[first].begin, .at = slice.at});
    slice.colons = 0;
}

/// At a comma, a closing bracket or the end: the element is complete.
bool Parser::endElement()
{
    const bool comma = at(",") && !(frame().bracket == Bracket::Top && m_ends == Ends::Item);
    Frame &here = frame();
    if (!m_wantsOperand || here.colons > 0) {
        if (here.colons > 0) {
            if (!m_wantsOperand)
                reduce(0);
            endSlice();
        } else {
            reduce(0);
        }
        if (m_fault)
            return false;
        if (here.dict && !here.value)
            return fail("a dict's value is missing: write key: value");
        const Instruction last = m_code->instructions.back();
        if (here.star &&
            !emit({.op = Op::Star, .operand = 0, .first = last.first, .begin = here.starAt, .at = here.starAt}))
            return false;
        if (!here.keyword.empty()) {
            if (!emit({.op = Op::Keyword,
                       .operand = 0,
                       .first = last.first,
                       .begin = here.keywordAt,
                       .at = here.keywordAt,
                       .text = here.keyword}))
                return false;
        } else if (here.bracket == Bracket::Call && here.keywords && !here.star) {
            m_fault = Fault{ErrorCode::Syntax, last.begin, m_token.begin,
                            "an argument without a name cannot follow one with a name"};
            return false;
        }
        ++here.count;
    }
    here.star = false;
    here.value = false;
    here.keyword = {};
    here.elementCode = static_cast<std::uint32_t>(m_code->instructions.size());
    if (comma) {
        here.comma = true;
        m_wantsOperand = true;
        advance();
        return true;
    }
    if (here.bracket == Bracket::Top) {
        m_done = true;
        if (here.comma)
            return emit({.op = Op::Tuple,
                         .operand = here.count,
                         .first = here.firstCode,
                         .begin = here.begin,
                         .at = here.begin});
    }
    return true;
}

bool Parser::closeBracket()
{
    if (!endElement())
        return false;
    const Frame closed = frame();
    m_frames.pop_back();
    m_wantsOperand = false;
    Instruction instruction{
        .op = Op::Group, .operand = closed.count, .first = closed.firstCode, .begin = closed.begin, .at = closed.at};
    switch (closed.bracket) {
    case Bracket::Top:
        break;
    case Bracket::Group:
        if (closed.count == 1 && closed.anyStar && !closed.comma) {
            m_fault =
                Fault{ErrorCode::Syntax, closed.at, m_token.end, "a starred expression cannot stand alone in brackets"};
            return false;
        }
        instruction.op = closed.count == 1 && !closed.comma ? Op::Group : Op::Tuple;
        break;
    case Bracket::Call:
        instruction.op = Op::Call;
        break;
    case Bracket::List:
        instruction.op = Op::List;
        break;
    case Bracket::Brace:
        instruction.op = Op::Dict;
        break;
    case Bracket::Subscript:
        if (closed.comma) {
            const Offset keyBegin = closed.at + 1;
            std::uint32_t first = static_cast<std::uint32_t>(m_code->instructions.size());
            for (std::uint32_t i = 0; i < closed.count; ++i)
                first = m_code->instructions[first - 1].first;
            if (!emit({.op = Op::Tuple, .operand = closed.count, .first = first, .begin = keyBegin, .at = closed.at}))
                return false;
        }
        instruction.op = Op::Subscript;
        break;
    }
    if (closed.bracket == Bracket::Brace && closed.dict)
        instruction.operand *= 2;
    if (!emit(instruction))
        return false;
    advance();
    return true;
}

std::optional<Fault> Parser::checkTarget(const Code &code, bool oneOnly) const
{
    // A walk over the tree of tuples from the right, with an own stack: `end` is one past an expression's last
    // instruction.
    struct Entry {
        std::uint32_t end;
        bool inTuple;
    };
    std::vector<Entry> waiting{{static_cast<std::uint32_t>(code.instructions.size()), false}};
    while (!waiting.empty()) {
        const Entry entry = waiting.back();
        waiting.pop_back();
        const Instruction &last = code.instructions[entry.end - 1];
        switch (last.op) {
        case Op::Name:
        case Op::Attribute:
        case Op::Subscript:
            continue;
        case Op::Group:
            waiting.push_back({entry.end - 1, entry.inTuple});
            continue;
        case Op::Star:
            if (entry.inTuple) {
                waiting.push_back({entry.end - 1, false});
                continue;
            }
            break;
        case Op::Tuple:
        case Op::List: {
            if (oneOnly)
                break;
            std::uint32_t end = entry.end - 1;
            for (std::uint32_t i = 0; i < last.operand; ++i) {
                waiting.push_back({end, true});
                end = code.instructions[end - 1].first;
            }
            continue;
        }
        case Op::Constant:
            // A list of numbers is packed; an empty list is not.
        case Op::Call:
        case Op::Dict:
        case Op::Slice:
        case Op::Keyword:
        case Op::Negate:
        case Op::Plus:
        case Op::Add:
        case Op::Subtract:
        case Op::Multiply:
        case Op::Divide:
        case Op::FloorDivide:
        case Op::Modulo:
        case Op::Power:
            break;
        }
        return Fault{ErrorCode::Syntax, last.begin, last.begin + 1, "this cannot be assigned to"};
    }
    return std::nullopt;
}

} // namespace lab::python
