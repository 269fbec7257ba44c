// Expressions.

#include "core/formats/python/syntax/parser.h"

#include "core/formats/python/reasons.h"
#include "core/formats/python/syntax/literals.h"

#include <algorithm>
#include <array>

namespace lab::python {

void Parser::deepen()
{
    if (++m_depth > m_options.depth)
        fail(says(why::thisIsNestedTooDeepHere, m_options.depth), ErrorCode::LimitReached);
}

void Parser::advance()
{
    m_lastEnd = m_token.end;
    m_token = m_lexer.next();
    if (m_token.kind == TokenKind::Indent)
        ++m_level;
    else if (m_token.kind == TokenKind::Dedent)
        --m_level;
}

void Parser::goBack(const Turn &turn)
{
    m_fault.reset();
    m_lexer = turn.lexer;
    m_token = turn.token;
    m_level = turn.level;
    m_tree->nodes.resize(turn.nodes);
}

Fault Parser::faultHere(Sentence reason, ErrorCode code) const
{
    if (m_token.kind == TokenKind::Bad)
        return {m_lexer.error().code, m_lexer.errorAt(), std::max(m_token.end, m_lexer.errorAt() + 1),
                m_lexer.error().reason};
    return {code, m_token.begin, std::max(m_token.end, m_token.begin + 1), std::move(reason)};
}

NodeIndex Parser::fail(Sentence reason, ErrorCode code)
{
    if (!m_fault)
        m_fault = faultHere(std::move(reason), code);
    return noNode;
}

NodeIndex Parser::failAt(NodeIndex node, Sentence reason, ErrorCode code)
{
    if (!m_fault && node != noNode)
        m_fault = Fault{code, (*m_tree)[node].begin, (*m_tree)[node].begin + 1, std::move(reason)};
    return noNode;
}

bool Parser::isOneOf(std::initializer_list<std::string_view> words) const
{
    return std::find(words.begin(), words.end(), m_token.text) != words.end();
}

bool Parser::take(std::string_view sign)
{
    if (!at(sign))
        return false;
    advance();
    return true;
}

bool Parser::takeWord(std::string_view word)
{
    if (!atWord(word))
        return false;
    advance();
    return true;
}

NodeIndex Parser::add(Part part, Offset begin, std::initializer_list<NodeIndex> children)
{
    if (failed())
        return noNode;
    if (m_tree->nodes.size() >= static_cast<std::size_t>(m_options.nodes))
        return fail(says(why::theStatementHasMoreThanParts, m_options.nodes), ErrorCode::LimitReached);
    const auto index = static_cast<NodeIndex>(m_tree->nodes.size());
    m_tree->nodes.push_back({.part = part, .begin = begin, .end = m_lastEnd, .at = begin});
    for (const NodeIndex child : children)
        append(index, child);
    return index;
}

/// Children are added in order; `number` of a node that is no constant holds its last child while it is built.
void Parser::append(NodeIndex parent, NodeIndex child)
{
    if (failed() || parent == noNode)
        return;
    Node &node = m_tree->nodes[parent];
    (node.child == noNode ? node.child : m_tree->nodes[node.number].next) = child;
    node.number = child;
    node.end = m_lastEnd;
}

NodeIndex Parser::constant(Value value, Offset begin)
{
    const NodeIndex node = add(Part::Constant, begin);
    if (node == noNode)
        return node;
    m_tree->nodes[node].number = static_cast<std::uint32_t>(m_tree->constants.size());
    m_tree->constants.push_back(std::move(value));
    return node;
}

bool Parser::beginsExpression() const
{
    switch (m_token.kind) {
    case TokenKind::Name:
        return !isKeyword(m_token.text) || isOneOf({"True", "False", "None", "lambda", "not", "await", "yield"});
    case TokenKind::Number:
    case TokenKind::String:
    case TokenKind::Bad:
        return true;
    case TokenKind::Operator:
        return isOneOf({"(", "[", "{", "+", "-", "~", "...", "*"});
    case TokenKind::Newline:
    case TokenKind::Indent:
    case TokenKind::Dedent:
    case TokenKind::Output:
    case TokenKind::End:
        break;
    }
    return false;
}

NodeIndex Parser::list(bool stars, bool assignment)
{
    const Offset begin = m_token.begin;
    NodeIndex tuple = noNode;
    NodeIndex first = noNode;
    while (!failed()) {
        NodeIndex item = noNode;
        const Offset star = m_token.begin;
        if (stars && take("*"))
            item = add(Part::Star, star, {chain(0)});
        else
            item = assignment ? named() : expression();
        if (tuple != noNode)
            append(tuple, item);
        else
            first = item;
        if (!at(","))
            break;
        if (tuple == noNode)
            tuple = add(Part::Tuple, begin, {first});
        advance();
        if (!beginsExpression())
            break;
    }
    if (failed())
        return noNode;
    if (tuple == noNode && (*m_tree)[first].part == Part::Star)
        return failAt(first, says(why::thisCannotBeAssignedTo), ErrorCode::Unsupported);
    return tuple != noNode ? tuple : first;
}

NodeIndex Parser::named()
{
    const Token name = m_token;
    const NodeIndex value = expression();
    if (failed() || !at(":="))
        return value;
    if ((*m_tree)[value].part != Part::Name || (*m_tree)[value].at != name.begin)
        return fail(says(why::thisCannotBeAssignedTo));
    advance();
    const NodeIndex walrus = add(Part::Walrus, name.begin, {expression()});
    if (walrus != noNode)
        m_tree->nodes[walrus].text = name.text;
    return walrus;
}

NodeIndex Parser::expression()
{
    const Deeper deeper(*this);
    if (failed())
        return noNode;
    if (atWord("lambda"))
        return lambda();
    const Offset begin = m_token.begin;
    if (takeWord("yield")) {
        const bool from = takeWord("from");
        const NodeIndex given = beginsExpression() ? list(true, false) : add(Part::Nothing, begin);
        const NodeIndex node = add(Part::Yield, begin, {given});
        if (node != noNode)
            m_tree->nodes[node].sign = from ? 'f' : 0;
        return node;
    }
    const NodeIndex value = chain(-3);
    if (failed() || !atWord("if"))
        return value;
    advance();
    const NodeIndex test = chain(-3);
    if (!takeWord("else"))
        return fail(says(why::elseIsMissingInTheChoice));
    return add(Part::Choice, begin, {test, value, expression()});
}

namespace {

struct Level {
    Part part;
    std::array<std::string_view, 5> signs;
};
/// From the loosest to the tightest; levels below 0 are or, and, comparisons.
constexpr std::array<Level, 6> levels{{{Part::Chain, {"|"}},
                                       {Part::Chain, {"^"}},
                                       {Part::Chain, {"&"}},
                                       {Part::Chain, {"<<", ">>"}},
                                       {Part::Chain, {"+", "-"}},
                                       {Part::Chain, {"*", "/", "//", "%", "@"}}}};

Sign signOf(std::string_view text)
{
    return text.size() == 1 ? static_cast<Sign>(text[0]) : two(text[0], text[1]);
}

} // namespace

/// Operands of one precedence in a row: -3 or, -2 and, -1 comparisons, 0 … 5 the rows above, then signs and powers.
NodeIndex Parser::chain(int level)
{
    if (level == -1)
        return comparison();
    if (level == static_cast<int>(levels.size()))
        return unary();
    const Offset begin = m_token.begin;
    NodeIndex row = noNode;
    NodeIndex first = chain(level + 1);
    while (!failed()) {
        const Token sign = m_token;
        bool goesOn = false;
        if (level < 0) {
            goesOn = takeWord(level == -3 ? "or" : "and");
        } else if (m_token.kind == TokenKind::Operator) {
            const auto &signs = levels[static_cast<std::size_t>(level)].signs;
            goesOn = std::find(signs.begin(), signs.end(), m_token.text) != signs.end();
            if (goesOn)
                advance();
        }
        if (!goesOn)
            break;
        if (row == noNode)
            row = add(level == -3 ? Part::Or : level == -2 ? Part::And : Part::Chain, begin, {first});
        NodeIndex operand = chain(level + 1);
        if (level >= 0)
            operand = add(Part::Unary, sign.begin, {operand}); // carries the sign
        if (failed())
            break;
        if (level >= 0)
            m_tree->nodes[operand].sign = signOf(sign.text);
        m_tree->nodes[operand].at = sign.begin;
        append(row, operand);
    }
    return row == noNode ? first : row;
}

NodeIndex Parser::comparison()
{
    if (atWord("not")) {
        const Deeper deeper(*this);
        const Offset begin = m_token.begin;
        advance();
        const NodeIndex inner = failed() ? noNode : comparison();
        const NodeIndex node = add(Part::Unary, begin, {inner});
        if (node != noNode)
            m_tree->nodes[node].sign = '!';
        return node;
    }
    const Offset begin = m_token.begin;
    const NodeIndex first = chain(0);
    NodeIndex row = noNode;
    while (!failed()) {
        const Token sign = m_token;
        Sign what = 0;
        if (m_token.kind == TokenKind::Operator && isOneOf({"<", ">", "==", "!=", "<=", ">="}))
            what = signOf(m_token.text);
        else if (atWord("in"))
            what = two('i', 'n');
        else if (atWord("is"))
            what = two('i', 's');
        else if (atWord("not"))
            what = two('n', 'i');
        if (what == 0)
            break;
        advance();
        if (what == two('n', 'i') && !takeWord("in"))
            return fail(says(why::inIsMissingHere));
        if (what == two('i', 's') && takeWord("not"))
            what = two('n', 's');
        if (row == noNode)
            row = add(Part::Compare, begin, {first});
        const NodeIndex operand = add(Part::Unary, sign.begin, {chain(0)});
        if (failed())
            break;
        m_tree->nodes[operand].sign = what;
        append(row, operand);
    }
    return row == noNode ? first : row;
}

NodeIndex Parser::unary()
{
    if (m_token.kind == TokenKind::Operator && isOneOf({"+", "-", "~"})) {
        const Deeper deeper(*this);
        const Token sign = m_token;
        advance();
        const NodeIndex inner = failed() ? noNode : unary();
        const NodeIndex node = add(Part::Unary, sign.begin, {inner});
        if (node != noNode)
            m_tree->nodes[node].sign = static_cast<Sign>(sign.text[0]);
        return node;
    }
    return power();
}

NodeIndex Parser::power()
{
    const Offset begin = m_token.begin;
    const NodeIndex base = primary();
    if (failed() || !at("**"))
        return base;
    const Deeper deeper(*this);
    const Token sign = m_token;
    advance();
    const NodeIndex exponent = failed() ? noNode : add(Part::Unary, sign.begin, {unary()});
    const NodeIndex node = add(Part::Chain, begin, {base, exponent});
    if (node != noNode)
        m_tree->nodes[exponent].sign = two('*', '*');
    return node;
}

NodeIndex Parser::primary()
{
    if (atWord("await"))
        return unsupported(says(why::thisIsNotSupportedInPasted));
    const Offset begin = m_token.begin;
    NodeIndex value = atom();
    NodeIndex whole = noNode;
    while (!failed() && m_token.kind == TokenKind::Operator && isOneOf({".", "(", "["})) {
        if (whole == noNode)
            whole = add(Part::Primary, begin, {value});
        NodeIndex next = noNode;
        if (at("(")) {
            next = call();
        } else if (at("[")) {
            next = subscript();
        } else {
            advance();
            if (m_token.kind != TokenKind::Name || isKeyword(m_token.text))
                return fail(says(why::aNameIsMissingHere));
            const Token name = m_token;
            advance();
            next = add(Part::Attribute, name.begin);
            if (next != noNode)
                m_tree->nodes[next].text = name.text;
        }
        append(whole, next);
    }
    return whole == noNode ? value : whole;
}

NodeIndex Parser::atom()
{
    const Offset begin = m_token.begin;
    switch (m_token.kind) {
    case TokenKind::Name: {
        const std::string_view name = m_token.text;
        if (name == "True" || name == "False" || name == "None") {
            advance();
            return constant(name == "None" ? Value{} : Value::ofBool(name == "True"), begin);
        }
        if (isKeyword(name))
            return fail(says(why::aValueIsMissingBefore, name));
        advance();
        const NodeIndex node = add(Part::Name, begin);
        if (node != noNode)
            m_tree->nodes[node].text = name;
        return node;
    }
    case TokenKind::Number:
        return number();
    case TokenKind::String:
        return text();
    case TokenKind::Operator:
        if (at("("))
            return group();
        if (at("["))
            return bracketList();
        if (at("{"))
            return braces();
        if (take("..."))
            return constant(Value::ellipsis(), begin);
        return fail(says(why::aValueIsMissingBefore, m_token.text));
    case TokenKind::Newline:
    case TokenKind::Indent:
    case TokenKind::Dedent:
    case TokenKind::Output:
    case TokenKind::End:
        return fail(says(why::aValueIsMissingHere));
    case TokenKind::Bad:
        break;
    }
    return fail({});
}

NodeIndex Parser::number()
{
    const Offset begin = m_token.begin;
    Result<Value> value = numberLiteral(m_token.text);
    if (!value)
        return fail(value.error().reason, value.error().code);
    advance();
    return constant(std::move(value).value(), begin);
}

NodeIndex Parser::group()
{
    const Deeper deeper(*this);
    const Inside inside(m_inList, false);
    const Offset begin = m_token.begin;
    if (failed())
        return noNode;
    advance();
    if (take(")"))
        return add(Part::Tuple, begin);
    const bool starred = at("*");
    NodeIndex value = noNode;
    if (starred) {
        value = list(true, true);
    } else {
        value = named();
        if (!failed() && (atWord("for") || atWord("async")))
            value = comprehension(Part::Generator, value);
        else if (!failed() && at(",")) {
            const NodeIndex tuple = add(Part::Tuple, begin, {value});
            while (!failed() && take(",") && beginsExpression()) {
                const Offset star = m_token.begin;
                append(tuple, take("*") ? add(Part::Star, star, {chain(0)}) : named());
            }
            value = tuple;
        }
    }
    if (!failed() && !at(")"))
        return fail(beginsExpression() ? says(why::aCommaOrAnOperatorIs) : says(why::aBracketIsMissingHere));
    if (failed())
        return noNode;
    advance();
    const Part part = (*m_tree)[value].part;
    if (part == Part::Name || part == Part::Primary || part == Part::Tuple)
        m_tree->nodes[value].begin = begin; // «(x)» is no bare name
    m_tree->nodes[value].end = m_lastEnd;
    return value;
}

NodeIndex Parser::bracketList()
{
    const Offset begin = m_token.begin;
    const std::size_t before =
        begin == 0 ? std::string_view::npos : m_lexer.text().find_last_not_of(" \t\r\n", begin - 1);
    const bool printed = begin == m_statement || (before != std::string_view::npos &&
                                                  m_lexer.text().substr(0, before + 1).ends_with("Tensor("));
    if (std::optional<PackedLiteral> literal =
            m_inList ? std::nullopt : packedLiteral(m_lexer.text(), begin, m_options.limits.rank, printed)) {
        m_more = m_more || literal->printed;
        m_lexer.skipBracketTo(literal->end);
        advance();
        m_lastEnd = literal->end;
        return constant(Value::ofPacked(literal->numbers, false), begin);
    }
    const Deeper deeper(*this);
    const Inside inside(m_inList, true);
    advance();
    const NodeIndex list = add(Part::List, begin);
    while (!failed() && !at("]")) {
        const Offset item = m_token.begin;
        const bool star = take("*");
        NodeIndex element = star ? add(Part::Star, item, {chain(0)}) : named();
        if (!failed() && (atWord("for") || atWord("async"))) {
            if ((*m_tree)[list].child != noNode || star)
                return unsupported(says(why::aComprehensionHasOneValueBefore));
            const NodeIndex made = comprehension(Part::ListOf, element);
            if (!failed() && !take("]"))
                return fail(says(why::aBracketIsMissingHere2));
            if (!failed())
                m_tree->nodes[made].begin = begin;
            return made;
        }
        append(list, element);
        if (!failed() && !at("]") && !take(","))
            return fail(says(why::aCommaOrAnOperatorIs));
    }
    if (failed())
        return noNode;
    advance();
    m_tree->nodes[list].end = m_lastEnd;
    return list;
}

NodeIndex Parser::braces()
{
    const Deeper deeper(*this);
    const Inside inside(m_inList, false);
    const Offset begin = m_token.begin;
    if (failed())
        return noNode;
    advance();
    NodeIndex all = noNode;
    bool dict = true;
    while (!failed() && !at("}")) {
        const Offset item = m_token.begin;
        NodeIndex key = noNode, value = noNode;
        bool pair = true;
        const bool spread = at("**") || at("*");
        if (take("**")) {
            key = add(Part::DoubleStar, item, {chain(0)});
        } else if (take("*")) {
            key = add(Part::Star, item, {chain(0)});
            pair = false;
        } else {
            key = named();
            pair = !failed() && take(":");
            if (pair)
                value = expression();
        }
        if (!failed() && (atWord("for") || atWord("async"))) {
            if (all != noNode || spread)
                return unsupported(says(why::aComprehensionHasOneValueBefore));
            all = comprehension(pair ? Part::DictOf : Part::SetOf, key, value);
            break;
        }
        if (all == noNode) {
            dict = pair;
            all = add(dict ? Part::Dict : Part::Set, begin);
        }
        if (dict != pair && !failed())
            return fail(says(why::aValueIsMissingHere));
        append(all, key);
        if (value != noNode)
            append(all, value);
        if (!failed() && !at("}") && !take(","))
            return fail(says(why::aCommaOrAnOperatorIs));
    }
    if (all == noNode)
        all = add(Part::Dict, begin);
    if (!failed() && !take("}"))
        return fail(says(why::aBracketIsMissingHere3));
    return all;
}

NodeIndex Parser::comprehension(Part part, NodeIndex element, NodeIndex value)
{
    if (failed())
        return noNode;
    const Deeper deeper(*this);
    const NodeIndex node = add(part, (*m_tree)[element].begin, {element});
    if (value != noNode)
        append(node, value);
    while (!failed()) {
        const Offset begin = m_token.begin;
        if (atWord("async"))
            return unsupported(says(why::thisIsNotSupportedInPasted));
        if (takeWord("for")) {
            const NodeIndex name = target("in");
            if (failed() || !takeWord("in"))
                return fail(says(why::inIsMissingHere));
            append(node, add(Part::For, begin, {name, chain(-3)}));
        } else if (takeWord("if")) {
            append(node, add(Part::If, begin, {[this] {
                                 const Token name = m_token;
                                 const NodeIndex test = chain(-3);
                                 if (failed() || !at(":="))
                                     return test;
                                 if ((*m_tree)[test].part != Part::Name)
                                     return fail(says(why::thisCannotBeAssignedTo));
                                 advance();
                                 const NodeIndex walrus = add(Part::Walrus, name.begin, {chain(-3)});
                                 if (walrus != noNode)
                                     m_tree->nodes[walrus].text = name.text;
                                 return walrus;
                             }()}));
        } else {
            break;
        }
    }
    return node;
}

NodeIndex Parser::call()
{
    const Deeper deeper(*this);
    const Inside inside(m_inList, false);
    const Offset begin = m_token.begin;
    if (failed())
        return noNode;
    advance();
    const NodeIndex node = add(Part::Call, begin);
    bool keywords = false, doubleStars = false;
    while (!failed() && !at(")")) {
        const Token first = m_token;
        if (take("*")) {
            if (doubleStars)
                return fail(says(why::anArgumentCannotStandHere));
            append(node, add(Part::Star, first.begin, {expression()}));
        } else if (take("**")) {
            keywords = doubleStars = true;
            append(node, add(Part::DoubleStar, first.begin, {expression()}));
        } else {
            NodeIndex value = named();
            if (failed())
                return noNode;
            if (at("=")) {
                if ((*m_tree)[value].part != Part::Name || (*m_tree)[value].begin != first.begin ||
                    (*m_tree)[value].at != first.begin)
                    return fail(says(why::thisCannotBeAssignedTo));
                advance();
                keywords = true;
                value = add(Part::Keyword, first.begin, {expression()});
                if (!failed())
                    m_tree->nodes[value].text = first.text;
            } else if (atWord("for") || atWord("async")) {
                const bool alone = (*m_tree)[node].child == noNode;
                value = comprehension(Part::Generator, value);
                if (!failed() && (!alone || !at(")")))
                    return fail(says(why::aComprehensionAmongOtherArgumentsNeeds));
            } else if (keywords) {
                return failAt(value, says(why::anArgumentCannotStandHere));
            }
            append(node, value);
        }
        if (!failed() && !at(")") && !take(","))
            return fail(says(why::aCommaOrAnOperatorIs));
    }
    if (failed())
        return noNode;
    advance();
    m_tree->nodes[node].end = m_lastEnd;
    return node;
}

NodeIndex Parser::subscript()
{
    const Deeper deeper(*this);
    const Inside inside(m_inList, false);
    const Offset begin = m_token.begin;
    if (failed())
        return noNode;
    advance();
    const Offset first = m_token.begin;
    NodeIndex key = slice();
    if (!failed() && (at(",") || (*m_tree)[key].part == Part::Star)) {
        key = add(Part::Tuple, first, {key});
        while (!failed() && take(",") && !at("]"))
            append(key, slice());
    }
    if (!failed() && !take("]"))
        return fail(says(why::aCommaOrAnOperatorIs));
    return add(Part::Subscript, begin, {key});
}

NodeIndex Parser::slice()
{
    const Offset begin = m_token.begin;
    if (take("*"))
        return add(Part::Star, begin, {chain(0)});
    const auto part = [this] {
        return at(":") || at(",") || at("]") ? constant(Value{}, m_token.begin) : expression();
    };
    const NodeIndex first = at(":") ? part() : named();
    if (failed() || !take(":"))
        return first;
    const NodeIndex second = part();
    const NodeIndex third = !failed() && take(":") ? part() : failed() ? noNode : constant(Value{}, m_token.begin);
    return add(Part::Slice, begin, {first, second, third});
}

NodeIndex Parser::lambda()
{
    const Offset begin = m_token.begin;
    advance();
    const NodeIndex names = parameters(":", false);
    if (!failed() && !take(":"))
        return fail(says(why::isMissingHere));
    return add(Part::Lambda, begin, {names, failed() ? noNode : expression()});
}

/// Names of a function's arguments up to `end`, which is not taken.
NodeIndex Parser::parameters(std::string_view end, bool annotations)
{
    const NodeIndex all = add(Part::Parameters, m_token.begin);
    bool star = false, bare = false, defaults = false, slash = false, any = false;
    while (!failed() && !at(end)) {
        const Token mark = m_token;
        Sign kind = 0;
        if (take("**"))
            kind = '^';
        else if (take("*"))
            kind = at(",") ? '|' : '*';
        else if (take("/"))
            kind = '/';
        if ((kind == '*' || kind == '|') && std::exchange(star, true))
            return fail(says(why::anArgumentCannotStandHere));
        if (kind == '/' && (slash || star || !any))
            return fail(says(why::anArgumentCannotStandHere));
        slash = slash || kind == '/';
        Token name = mark;
        NodeIndex value = add(Part::Nothing, mark.begin);
        if (kind != '|' && kind != '/') {
            if (m_token.kind != TokenKind::Name || isKeyword(m_token.text))
                return fail(says(why::aNameIsMissingHere));
            name = m_token;
            advance();
            any = true;
            if (annotations && take(":")) {
                if (kind == '*' && at("*"))
                    return unsupported(says(why::thisIsNotSupportedInPasted));
                expression();
            }
            if (kind == 0 && at("=")) {
                advance();
                defaults = true;
                value = expression();
            } else if (kind == 0 && defaults && !star) {
                return fail(says(why::anArgumentCannotStandHere));
            }
        }
        const NodeIndex one = add(Part::Parameter, name.begin, {value});
        if (failed())
            return noNode;
        m_tree->nodes[one].text = kind == '|' || kind == '/' ? std::string_view() : name.text;
        m_tree->nodes[one].sign = kind;
        append(all, one);
        if (bare && kind == '^')
            return fail(says(why::aNameIsMissingHere));
        bare = kind == '|';
        if (!at(end) && !take(","))
            return fail(says(why::aCommaOrAnOperatorIs));
        if (kind == '^' && !at(end))
            return fail(says(why::anArgumentCannotStandHere));
    }
    if (bare)
        return fail(says(why::aNameIsMissingHere));
    return all;
}

/// Names to assign to, up to the word `before`.
NodeIndex Parser::target(std::string_view before)
{
    const Offset begin = m_token.begin;
    NodeIndex tuple = noNode, first = noNode;
    while (!failed()) {
        const Offset star = m_token.begin;
        const NodeIndex item = take("*") ? add(Part::Star, star, {primary()}) : primary();
        if (tuple != noNode)
            append(tuple, item);
        else
            first = item;
        if (failed() || !at(","))
            break;
        if (tuple == noNode)
            tuple = add(Part::Tuple, begin, {first});
        advance();
        if (atWord(before))
            break;
    }
    const NodeIndex all = tuple != noNode ? tuple : first;
    if (failed() || !checkTarget(all, false))
        return noNode;
    return all;
}

bool Parser::checkTarget(NodeIndex node, bool oneOnly)
{
    std::vector<std::pair<NodeIndex, bool>> waiting{{node, false}};
    while (!waiting.empty()) {
        const auto [index, inTuple] = waiting.back();
        waiting.pop_back();
        const Node &one = (*m_tree)[index];
        if (one.part == Part::Name)
            continue;
        if (one.part == Part::Primary) {
            NodeIndex last = one.child;
            while ((*m_tree)[last].next != noNode)
                last = (*m_tree)[last].next;
            if ((*m_tree)[last].part != Part::Call)
                continue;
        } else if (one.part == Part::Star && inTuple) {
            waiting.emplace_back(one.child, false);
            continue;
        } else if ((one.part == Part::Tuple || one.part == Part::List) && !oneOnly) {
            for (NodeIndex i = one.child; i != noNode; i = (*m_tree)[i].next)
                waiting.emplace_back(i, true);
            continue;
        }
        failAt(index, says(why::thisCannotBeAssignedTo));
        return false;
    }
    return true;
}

} // namespace lab::python
