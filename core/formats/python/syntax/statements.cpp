// Statements.

#include "core/formats/python/reasons.h"
#include "core/formats/python/syntax/parser.h"

#include <algorithm>
#include <array>

namespace lab::python {

std::optional<Fault> Parser::statement(Tree &tree, NodeIndex &root)
{
    m_tree = &tree;
    m_fault.reset();
    m_depth = 0;
    m_matches = -1;
    m_inList = false;
    root = line();
    return m_fault;
}

std::optional<Fault> Parser::expression(Tree &tree, NodeIndex &root)
{
    m_tree = &tree;
    m_fault.reset();
    m_depth = 0;
    m_inList = false;
    m_statement = m_token.begin;
    root = expression();
    return m_fault;
}

bool Parser::atEnd() const
{
    const TokenKind kind = m_token.kind;
    return at(";") || kind == TokenKind::Newline || kind == TokenKind::End || kind == TokenKind::Dedent ||
           kind == TokenKind::Output;
}

/// A compound statement, or one line of simple ones; its Block.
NodeIndex Parser::line()
{
    const NodeIndex all = add(Part::Block, m_token.begin);
    m_statement = m_token.begin;
    if (m_token.kind == TokenKind::Name && isOneOf({"if", "for", "while", "def", "class", "try", "with", "async"})) {
        append(all, compound());
        return all;
    }
    if (at("@")) {
        append(all, decorated());
        return all;
    }
    if (atWord("match")) {
        const Deeper deeper(*this);
        const NodeIndex choice = matched();
        if (choice != noNode || failed())
            return choice;
    }
    while (!failed()) {
        m_statement = m_token.begin;
        append(all, simple());
        if (failed() || !take(";") || (atEnd() && !at(";")))
            break;
        if (m_token.kind == TokenKind::Name && isOneOf({"if", "for", "while", "def", "class", "try", "with", "async"}))
            return fail(says(why::anIndentedBlockIsMissingHere));
    }
    if (!failed() && (!atEnd() || at(";")))
        return fail(m_statement == m_token.begin ? says(why::theStatementShouldEndBeforeThis)
                                                 : says(why::aCommaOrAnOperatorIs));
    if (!failed() && m_token.kind == TokenKind::Newline)
        advance();
    return all;
}

NodeIndex Parser::simple()
{
    const Offset begin = m_token.begin;
    if (m_token.kind != TokenKind::Name)
        return expressionStatement();
    if (atWord("import"))
        return imported();
    if (atWord("from"))
        return importedFrom();
    for (const auto &[word, part] :
         {std::pair{"pass", Part::Pass}, {"break", Part::Break}, {"continue", Part::Continue}})
        if (takeWord(word))
            return add(part, begin);
    if (takeWord("return"))
        return add(Part::Return, begin, {atEnd() ? constant(Value{}, begin) : list(true)});
    if (takeWord("assert")) {
        const NodeIndex test = expression();
        if (!failed() && take(","))
            expression();
        return add(Part::Assert, begin, {test});
    }
    if (takeWord("raise")) {
        const NodeIndex what = atEnd() ? add(Part::Nothing, begin) : expression();
        if (!failed() && takeWord("from"))
            expression();
        return add(Part::Raise, begin, {what});
    }
    if (takeWord("del")) {
        const NodeIndex targets = target(";");
        if (!failed())
            for (const Node &node : m_tree->nodes)
                if (node.part == Part::Star)
                    return fail(says(why::thisCannotBeAssignedTo));
        return add(Part::Delete, begin, {targets});
    }
    if (atWord("global") || atWord("nonlocal"))
        return names(atWord("global") ? Part::Global : Part::Nonlocal);
    if (isOneOf({"elif", "else", "except", "finally", "as", "in", "is", "and", "or"}))
        return fail(says(why::cannotBeginAStatement, m_token.text));
    return expressionStatement();
}

NodeIndex Parser::names(Part part)
{
    const NodeIndex all = add(part, m_token.begin);
    do {
        advance();
        if (m_token.kind != TokenKind::Name || isKeyword(m_token.text))
            return fail(says(why::aNameIsMissingHere));
        const Token name = m_token;
        const NodeIndex one = add(Part::Name, name.begin);
        if (failed())
            return noNode;
        m_tree->nodes[one].text = name.text;
        append(all, one);
        advance();
    } while (at(","));
    return all;
}

/// What begins with match, case or type as a word of the language and is no choice: never wrong, but not read.
NodeIndex Parser::softWord()
{
    m_fault = Fault{ErrorCode::Unsupported, m_statement, m_statement + 5, says(why::thisIsNotSupportedInPasted)};
    return noNode;
}

NodeIndex Parser::expressionStatement()
{
    const Token first = m_token;
    const bool soft = first.kind == TokenKind::Name && isOneOf({"match", "case", "type"});
    const NodeIndex value = list(true);
    if (soft && failed() && m_fault->code == ErrorCode::Syntax)
        return softWord();
    if (failed())
        return noNode;
    const bool bare = (*m_tree)[value].part == Part::Name && (*m_tree)[value].text == "print";
    if (bare && !atEnd() && (beginsExpression() || at(">>")) && m_token.kind != TokenKind::Bad) { // as in Python 2
        m_more = true;
        const NodeIndex printed = list(true);
        return add(Part::Evaluate, first.begin, {printed});
    }
    if (at("="))
        return assigned(value);
    constexpr std::array<std::string_view, 13> inPlace{
        "+=", "-=", "*=", "/=", "//=", "%=", "**=", "@=", "&=", "|=", "^=", "<<=", ">>="};
    if (m_token.kind == TokenKind::Operator &&
        std::find(inPlace.begin(), inPlace.end(), m_token.text) != inPlace.end()) {
        if (!checkTarget(value, true))
            return noNode;
        const Token sign = m_token;
        advance();
        const NodeIndex right = list(true);
        const NodeIndex node = add(Part::InPlace, first.begin, {value, right});
        if (failed())
            return noNode;
        m_tree->nodes[node].sign =
            sign.text.size() == 2 ? static_cast<Sign>(sign.text[0]) : two(sign.text[0], sign.text[1]);
        m_tree->nodes[node].at = sign.begin;
        return node;
    }
    if (at(":")) {
        if (soft)
            return softWord();
        if ((*m_tree)[value].part == Part::Tuple || !checkTarget(value, true))
            return fail(says(why::thisCannotBeAssignedTo));
        advance();
        expression();
        const NodeIndex node = add(Part::Annotate, first.begin, {value});
        if (!failed() && take("="))
            append(node, list(true));
        return node;
    }
    if (!atEnd())
        return soft ? softWord() : fail(says(why::aCommaOrAnOperatorIs));
    return add(Part::Evaluate, first.begin, {value});
}

NodeIndex Parser::assigned(NodeIndex first)
{
    const Offset begin = (*m_tree)[first].begin;
    std::vector<NodeIndex> targets{first};
    while (!failed() && at("=")) {
        if (!checkTarget(targets.back(), false))
            return noNode;
        advance();
        targets.push_back(list(true));
    }
    const NodeIndex node = add(Part::Assign, begin, {targets.back()});
    for (std::size_t i = 0; i + 1 < targets.size(); ++i)
        append(node, targets[i]);
    return node;
}

bool Parser::dotted(std::string &path)
{
    while (true) {
        if (m_token.kind != TokenKind::Name || isKeyword(m_token.text)) {
            fail(says(why::aNameIsMissingHere));
            return false;
        }
        if (path.size() < 400)
            path += m_token.text;
        advance();
        if (!take("."))
            return true;
        path += '.';
    }
}

bool Parser::alias(std::string_view &name)
{
    if (!takeWord("as"))
        return true;
    if (m_token.kind != TokenKind::Name || isKeyword(m_token.text)) {
        fail(says(why::aNameIsMissingHere));
        return false;
    }
    name = m_token.text;
    advance();
    return true;
}

NodeIndex Parser::imported()
{
    const NodeIndex all = add(Part::Block, m_token.begin);
    do {
        advance();
        const Token first = m_token;
        std::string path;
        std::string_view name;
        if (!dotted(path) || !alias(name))
            return noNode;
        // import a.b makes the name a; import a.b as c the name c for a.b.
        if (name.empty()) {
            name = first.text;
            path = std::string(first.text);
        }
        const NodeIndex one = add(Part::Import, first.begin);
        if (failed())
            return noNode;
        m_tree->nodes[one].text = name;
        m_tree->nodes[one].number = static_cast<std::uint32_t>(m_tree->constants.size());
        m_tree->constants.push_back(Value::ofText(std::move(path)));
        append(all, one);
    } while (at(","));
    if (!failed() && !atEnd())
        return fail(says(why::aCommaOrAnOperatorIs));
    return all;
}

NodeIndex Parser::importedFrom()
{
    const NodeIndex all = add(Part::Block, m_token.begin);
    advance();
    std::string module;
    bool relative = false;
    while (at(".") || at("...")) {
        relative = true;
        advance();
    }
    if (relative)
        module = "local.";
    if (!(relative && atWord("import")) && !dotted(module))
        return noNode;
    if (!takeWord("import"))
        return fail(says(why::importIsMissingHere));
    const auto one = [&](Part part, const Token &at, std::string_view name, std::string path) {
        const NodeIndex node = add(part, at.begin);
        if (failed())
            return;
        m_tree->nodes[node].text = name;
        m_tree->nodes[node].number = static_cast<std::uint32_t>(m_tree->constants.size());
        m_tree->constants.push_back(Value::ofText(std::move(path)));
        append(all, node);
    };
    if (at("*")) {
        one(Part::OpenImport, m_token, m_token.text, module);
        advance();
        return all;
    }
    const bool brackets = take("(");
    while (!failed()) {
        const Token name = m_token;
        if (name.kind != TokenKind::Name || isKeyword(name.text))
            return fail(says(why::aNameIsMissingHere));
        advance();
        std::string_view shown = name.text;
        if (!alias(shown))
            return noNode;
        one(Part::Import, name, shown, module + "." + std::string(name.text.substr(0, 100)));
        if (!take(",") || (brackets && at(")")))
            break;
    }
    if (brackets && !failed() && !take(")"))
        return fail(says(why::aBracketIsMissingHere));
    if (!failed() && !atEnd())
        return fail(says(why::aCommaOrAnOperatorIs));
    return all;
}

NodeIndex Parser::block()
{
    const Offset begin = m_token.begin;
    if (failed() || !take(":"))
        return fail(says(why::isMissingHere));
    if (m_token.kind != TokenKind::Newline) {
        if (m_token.kind == TokenKind::Name && isOneOf({"if", "for", "while", "def", "class", "try", "with", "async"}))
            return fail(says(why::anIndentedBlockIsMissingHere));
        return line();
    }
    if (++m_depth > m_options.depth)
        return fail(says(why::thisIsNestedTooDeepHere, m_options.depth), ErrorCode::LimitReached);
    advance();
    while (m_token.kind == TokenKind::Bad && m_lexer.isCommand()) {
        m_more = true;
        advance();
    }
    if (m_token.kind != TokenKind::Indent)
        return fail(says(why::anIndentedBlockIsMissingHere));
    advance();
    const NodeIndex all = add(Part::Block, begin);
    while (!failed() && m_token.kind != TokenKind::Dedent && m_token.kind != TokenKind::End) {
        if (m_token.kind == TokenKind::Bad && m_lexer.isCommand()) {
            m_more = true;
            advance();
            continue;
        }
        if (m_token.kind == TokenKind::Indent)
            return fail(says(why::theIndentationFitsNoBlockAbove));
        if (m_token.kind == TokenKind::Output)
            return fail(says(why::anIndentedBlockIsMissingHere), ErrorCode::Unsupported);
        const NodeIndex one = line();
        // A line's own Block is taken apart: blocks nest no deeper than the source.
        for (NodeIndex i = failed() ? noNode : (*m_tree)[one].child; i != noNode;) {
            const NodeIndex next = (*m_tree)[i].next;
            m_tree->nodes[i].next = noNode;
            append(all, i);
            i = next;
        }
    }
    --m_depth;
    if (!failed() && m_token.kind == TokenKind::Dedent)
        advance();
    return all;
}

NodeIndex Parser::compound()
{
    const Deeper deeper(*this);
    if (failed())
        return noNode;
    if (atWord("if"))
        return ifStatement();
    if (atWord("for") || atWord("while"))
        return loop();
    if (atWord("with"))
        return with();
    if (atWord("try"))
        return tryStatement();
    if (atWord("def"))
        return definition();
    if (atWord("class"))
        return classDefinition();
    return unsupported(says(why::thisIsNotSupportedInPasted));
}

NodeIndex Parser::ifStatement()
{
    const NodeIndex node = add(Part::If, m_token.begin);
    while (!failed() && (atWord("if") || atWord("elif"))) {
        advance();
        append(node, named());
        append(node, block());
        if (!atWord("elif"))
            break;
    }
    if (!failed() && takeWord("else"))
        append(node, block());
    return node;
}

NodeIndex Parser::loop()
{
    const Offset begin = m_token.begin;
    const bool counts = atWord("for");
    advance();
    const NodeIndex node = add(counts ? Part::For : Part::While, begin);
    if (counts) {
        append(node, target("in"));
        if (failed() || !takeWord("in"))
            return fail(says(why::inIsMissingHere));
        append(node, list(true));
    } else {
        append(node, named());
    }
    append(node, block());
    append(node, !failed() && takeWord("else") ? block() : add(Part::Nothing, begin));
    return node;
}

NodeIndex Parser::with()
{
    const Offset begin = m_token.begin;
    advance();
    const NodeIndex node = add(Part::With, begin);
    const auto items = [this, node](bool brackets) {
        do {
            if (brackets && at(")"))
                break;
            append(node, expression());
            NodeIndex name = add(Part::Nothing, m_token.begin);
            if (!failed() && takeWord("as")) {
                name = primary();
                if (failed() || !checkTarget(name, false))
                    return;
            }
            append(node, name);
        } while (!failed() && take(","));
    };
    // «with (a as b, c):» or an expression that begins with a bracket: tried in this order.
    const Turn before = turn();
    if (take("(")) {
        items(true);
        if (!failed() && take(")") && at(":")) {
            append(node, block());
            return node;
        }
        goBack(before);
        m_tree->nodes[node].child = noNode;
    }
    items(false);
    append(node, block());
    return node;
}

NodeIndex Parser::tryStatement()
{
    const Offset begin = m_token.begin;
    advance();
    const NodeIndex body = block();
    std::vector<NodeIndex> handlers;
    while (!failed() && atWord("except")) {
        const Offset at = m_token.begin;
        advance();
        take("*");
        const NodeIndex type = this->at(":") ? add(Part::Nothing, at) : expression();
        if (!failed() && this->at(","))
            return fail(says(why::theStatementShouldEndBeforeThis));
        std::string_view name;
        if (!failed() && atWord("as")) {
            advance();
            if (m_token.kind != TokenKind::Name || isKeyword(m_token.text))
                return fail(says(why::aNameIsMissingHere));
            name = m_token.text;
            advance();
        }
        const NodeIndex handled = block();
        handlers.push_back(add(Part::Handler, at, {type, handled}));
        if (!failed())
            m_tree->nodes[handlers.back()].text = name;
    }
    NodeIndex other = add(Part::Nothing, begin), last = add(Part::Nothing, begin);
    if (!handlers.empty() && !failed() && takeWord("else"))
        other = block();
    if (!failed() && takeWord("finally"))
        last = block();
    else if (handlers.empty())
        return fail(says(why::exceptOrFinallyIsMissingAfter));
    const NodeIndex node = add(Part::Try, begin, {body, other, last});
    for (const NodeIndex handler : handlers)
        append(node, handler);
    return node;
}

NodeIndex Parser::definition()
{
    const Offset begin = m_token.begin;
    advance();
    const Token name = m_token;
    if (name.kind != TokenKind::Name || isKeyword(name.text))
        return fail(says(why::aNameIsMissingHere));
    advance();
    if (!take("("))
        return fail(says(why::aBracketIsMissingHere));
    const NodeIndex names = parameters(")", true);
    if (failed() || !take(")"))
        return fail(says(why::aBracketIsMissingHere));
    if (take("->"))
        expression();
    const NodeIndex body = block();
    const NodeIndex node = add(Part::Def, begin, {names, body});
    if (!failed())
        m_tree->nodes[node].text = name.text;
    return node;
}

NodeIndex Parser::classDefinition()
{
    const Offset begin = m_token.begin;
    advance();
    const Token name = m_token;
    if (name.kind != TokenKind::Name || isKeyword(name.text))
        return fail(says(why::aNameIsMissingHere));
    advance();
    const NodeIndex bases = at("(") ? call() : add(Part::Call, begin);
    const NodeIndex body = block();
    const NodeIndex node = add(Part::Class, begin, {body, bases});
    if (!failed())
        m_tree->nodes[node].text = name.text;
    return node;
}

NodeIndex Parser::decorated()
{
    const Deeper deeper(*this);
    std::vector<NodeIndex> decorators;
    while (!failed() && take("@")) {
        decorators.push_back(named());
        if (!failed() && m_token.kind != TokenKind::Newline)
            return fail(says(why::theStatementShouldEndBeforeThis));
        if (!failed())
            advance();
    }
    if (failed())
        return noNode;
    if (atWord("async"))
        return unsupported(says(why::thisIsNotSupportedInPasted));
    if (!atWord("def") && !atWord("class"))
        return fail(says(why::anIndentedBlockIsMissingHere));
    const NodeIndex node = atWord("def") ? definition() : classDefinition();
    for (const NodeIndex one : decorators)
        append(node, one);
    return node;
}

} // namespace lab::python
