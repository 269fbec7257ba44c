// match and case, taken apart into assignments, tests and `if`.

#include "core/formats/python/reasons.h"
#include "core/formats/python/syntax/parser.h"

#include <algorithm>
#include <array>

namespace lab::python {
namespace {

/// Names that no program can have, for what is matched: one a nested match.
constexpr std::array<std::string_view, 8> subjects{"\x01m0", "\x01m1", "\x01m2", "\x01m3",
                                                   "\x01m4", "\x01m5", "\x01m6", "\x01m7"};

} // namespace

NodeIndex Parser::word(Part part, std::string_view text, std::initializer_list<NodeIndex> children)
{
    const NodeIndex node = add(part, m_token.begin, children);
    if (node != noNode)
        m_tree->nodes[node].text = text;
    return node;
}

/// What is matched, or a part of it.
NodeIndex Parser::part(const Path &path)
{
    const NodeIndex name = word(Part::Name, subjects[static_cast<std::size_t>(m_matches)], {});
    if (path.empty())
        return name;
    const NodeIndex node = add(Part::Primary, m_token.begin, {name});
    for (const PathStep &step : path) {
        if (!step.attribute.empty()) {
            append(node, word(Part::Attribute, step.attribute, {}));
        } else if (step.from < 0) {
            append(node, add(Part::Subscript, m_token.begin, {constant(step.key, m_token.begin)}));
        } else {
            const Value end = step.behind > 0 ? Value::ofInt(-step.behind) : Value{};
            const NodeIndex slice = add(Part::Slice, m_token.begin,
                                        {constant(Value::ofInt(step.from), m_token.begin), constant(end, m_token.begin),
                                         constant(Value{}, m_token.begin)});
            append(node, add(Part::Subscript, m_token.begin, {slice}));
        }
    }
    return node;
}

NodeIndex Parser::callOf(std::string_view function, std::initializer_list<NodeIndex> arguments)
{
    return add(Part::Primary, m_token.begin,
               {word(Part::Name, function, {}), add(Part::Call, m_token.begin, arguments)});
}

NodeIndex Parser::compared(NodeIndex left, Sign sign, NodeIndex right)
{
    const NodeIndex operand = add(Part::Unary, m_token.begin, {right});
    if (operand != noNode)
        m_tree->nodes[operand].sign = sign;
    return add(Part::Compare, m_token.begin, {left, operand});
}

/// A name takes the value; that always fits.
NodeIndex Parser::captured(std::string_view name, NodeIndex value)
{
    if (name == "_")
        return constant(Value::ofBool(true), m_token.begin);
    return add(Part::Tuple, m_token.begin, {word(Part::Walrus, name, {value})});
}

/// a | b as c
NodeIndex Parser::pattern(const Path &path)
{
    const Deeper deeper(*this);
    NodeIndex all = noNode, first = closedPattern(path);
    while (!failed() && take("|")) {
        if (all == noNode)
            all = add(Part::Or, m_token.begin, {first});
        append(all, closedPattern(path));
    }
    NodeIndex test = all == noNode ? first : all;
    if (!failed() && takeWord("as")) {
        const std::string_view name = m_token.text;
        if (m_token.kind != TokenKind::Name || isKeyword(name))
            return fail(says(why::aNameIsMissingHere));
        advance();
        test = add(Part::And, m_token.begin, {test, captured(name, part(path))});
    }
    return test;
}

NodeIndex Parser::closedPattern(const Path &path)
{
    if (failed())
        return noNode;
    if (at("(") || at("[")) {
        const std::string_view end = at("(") ? ")" : "]";
        advance();
        return closed(sequencePattern(path, end), end);
    }
    if (take("{"))
        return mappingPattern(path);
    if (m_token.kind != TokenKind::Name) // a literal
        return compared(part(path), two('=', '='), chain(4));
    for (const std::string_view one : {"None", "True", "False"})
        if (atWord(one))
            return compared(part(path), two('i', 's'), atom());
    if (isKeyword(m_token.text))
        return fail(says(why::aNameIsMissingHere));
    const std::string_view name = m_token.text;
    advance();
    if (!at(".") && !at("("))
        return captured(name, part(path));
    NodeIndex type = word(Part::Name, name, {});
    if (at("."))
        type = add(Part::Primary, m_token.begin, {type});
    while (!failed() && take(".")) {
        append(type, word(Part::Attribute, m_token.text, {}));
        advance();
    }
    return take("(") ? classPattern(path, name, type) : compared(part(path), two('=', '='), type);
}

/// A pattern, when the bracket behind it is taken.
NodeIndex Parser::closed(NodeIndex pattern, std::string_view bracket)
{
    if (!failed() && !take(bracket))
        return fail(says(bracket == ")"   ? why::aBracketIsMissingHere
                         : bracket == "]" ? why::aBracketIsMissingHere2
                                          : why::aBracketIsMissingHere3));
    return pattern;
}

/// The items up to `end`, without reading them.
Parser::Row Parser::rowAhead(std::string_view end) const
{
    Row row;
    Lexer lexer = m_lexer;
    int depth = 0;
    bool begins = true;
    for (Token token = m_token; token.kind != TokenKind::End && token.kind != TokenKind::Newline;
         token = lexer.next()) {
        const bool sign = token.kind == TokenKind::Operator;
        if (token.kind == TokenKind::Bad || (depth == 0 && (sign ? token.text == end : token.text == "if")))
            break;
        if (depth == 0 && sign && token.text == ",") {
            row.commas = begins = true;
            continue;
        }
        if (begins && sign && token.text == "*")
            row.star = row.items;
        row.items += begins ? 1 : 0;
        begins = false;
        if (sign)
            depth += token.text == "(" || token.text == "[" || token.text == "{"   ? 1
                     : token.text == ")" || token.text == "]" || token.text == "}" ? -1
                                                                                   : 0;
    }
    return row;
}

/// Up to `end`, which is not taken: items, one of them perhaps with a star. In round brackets one item alone is itself.
NodeIndex Parser::sequencePattern(const Path &path, std::string_view end)
{
    const Row row = rowAhead(end);
    if (end == ")" && row.items == 1 && row.star < 0 && !row.commas)
        return pattern(path);
    const NodeIndex kinds =
        add(Part::Tuple, m_token.begin, {word(Part::Name, "list", {}), word(Part::Name, "tuple", {})});
    const NodeIndex test = add(Part::And, m_token.begin, {callOf("isinstance", {part(path), kinds})});
    const Sign sign = row.star < 0 ? two('=', '=') : two('>', '=');
    append(test, compared(callOf("len", {part(path)}), sign,
                          constant(Value::ofInt(row.items - (row.star < 0 ? 0 : 1)), m_token.begin)));
    for (int i = 0; i < row.items && !failed(); ++i) {
        Path own = path;
        if (take("*")) {
            own.push_back({.from = i, .behind = row.items - i - 1});
            append(test, captured(m_token.text, callOf("list", {part(own)})));
            advance();
        } else { // behind the star they are found from the end
            own.push_back({.key = Value::ofInt(row.star < 0 || i < row.star ? i : i - row.items)});
            append(test, pattern(own));
        }
        if (i + 1 < row.items && !take(","))
            return fail(says(why::aCommaOrAnOperatorIs));
    }
    take(",");
    return test;
}

/// {'key': pattern, …}, behind the bracket.
NodeIndex Parser::mappingPattern(const Path &path)
{
    const NodeIndex test =
        add(Part::And, m_token.begin, {callOf("isinstance", {part(path), word(Part::Name, "dict", {})})});
    while (!failed() && !at("}")) {
        if (m_token.kind != TokenKind::String && m_token.kind != TokenKind::Number)
            return unsupported(says(why::thisIsNotSupportedInPasted));
        const NodeIndex key = chain(4);
        if (failed() || (*m_tree)[key].part != Part::Constant || !take(":"))
            return unsupported(says(why::thisIsNotSupportedInPasted));
        Path own = path;
        own.push_back({.key = m_tree->constants[(*m_tree)[key].number]});
        append(test, compared(key, two('i', 'n'), part(path)));
        append(test, pattern(own));
        if (!take(","))
            break;
    }
    return closed(test, "}");
}

/// Type(attribute=pattern, …), behind the bracket; int(x) and its like have x for the whole.
NodeIndex Parser::classPattern(const Path &path, std::string_view name, NodeIndex type)
{
    const NodeIndex test = add(Part::And, m_token.begin, {callOf("isinstance", {part(path), type})});
    while (!failed() && !at(")")) {
        Path own = path;
        if (m_token.kind == TokenKind::Name) {
            const Turn before = turn();
            advance();
            if (take("="))
                own.push_back({.attribute = before.token.text});
            else
                goBack(before);
        }
        constexpr std::array<std::string_view, 6> plain{"int", "float", "str", "bool", "list", "tuple"};
        if (own.size() == path.size() && std::find(plain.begin(), plain.end(), name) == plain.end())
            return unsupported(says(why::thisIsNotSupportedInPasted));
        append(test, pattern(own));
        if (!take(","))
            break;
    }
    return closed(test, ")");
}

/// match value: case …; noNode without a fault where `match` is a name.
NodeIndex Parser::matched()
{
    const Turn before = turn();
    advance();
    const NodeIndex subject = beginsExpression() ? list(true, true) : noNode;
    bool begins = subject != noNode && !failed() && take(":") && m_token.kind == TokenKind::Newline;
    if (begins) {
        advance();
        begins = m_token.kind == TokenKind::Indent;
    }
    if (begins) {
        advance();
        begins = atWord("case");
    }
    if (!begins) {
        goBack(before);
        return noNode;
    }
    if (m_matches + 1 >= static_cast<int>(subjects.size()))
        return unsupported(says(why::thisIsNestedTooDeepHere, subjects.size()));
    ++m_matches;
    const NodeIndex name = word(Part::Name, subjects[static_cast<std::size_t>(m_matches)], {});
    const Offset begin = before.token.begin;
    const NodeIndex given = add(Part::Assign, begin, {subject, name});
    const NodeIndex choice = add(Part::If, begin);
    while (!failed() && takeWord("case")) {
        const NodeIndex first = firstPattern();
        append(choice, !failed() && takeWord("if") ? add(Part::And, m_token.begin, {first, named()}) : first);
        append(choice, block());
    }
    --m_matches;
    if (!failed() && m_token.kind == TokenKind::Dedent)
        advance();
    return add(Part::Block, begin, {given, choice});
}

/// A pattern, or several with commas between and no brackets around.
NodeIndex Parser::firstPattern()
{
    const Row row = rowAhead(":");
    return row.commas || row.star >= 0 ? sequencePattern({}, ":") : pattern({});
}

} // namespace lab::python
