// Texts in quotes, joined and formatted.

#include "core/formats/python/reasons.h"
#include "core/formats/python/syntax/literals.h"
#include "core/formats/python/syntax/parser.h"

namespace lab::python {
namespace {

/// The expression ends at the first ! : = or } outside of brackets and quotes; a backslash or # is none of it either.
Offset endOfValue(std::string_view source, Offset at, Offset end)
{
    int depth = 0;
    char quote = '\0';
    for (; at < end; ++at) {
        const char c = source[at], following = at + 1 < end ? source[at + 1] : '\0';
        if (c == '\\' || c == '#')
            return at;
        if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
        } else if (c == '\'' || c == '"') {
            quote = c;
        } else if (c == '(' || c == '[' || c == '{') {
            ++depth;
        } else if (depth > 0 && (c == ')' || c == ']' || c == '}')) {
            --depth;
        } else if (depth == 0) {
            const bool compares = (c == '!' || c == '=' || c == '<' || c == '>') && following == '=';
            if (compares)
                ++at;
            else if (c == '!' || c == ':' || c == '}' || c == '=')
                return at;
        }
    }
    return at;
}

} // namespace

NodeIndex Parser::text()
{
    const Offset begin = m_token.begin;
    std::string joined;
    NodeIndex whole = noNode; // an f-string is among them
    bool bytes = false;
    for (bool first = true; m_token.kind == TokenKind::String; first = false) {
        const std::string_view token = m_token.text;
        const std::size_t quote = token.find_first_of("\"'");
        const bool formats = token.substr(0, quote).find_first_of("fF") != std::string_view::npos;
        if (formats) {
            if (bytes)
                return fail(says(why::onlyTextsCanBeJoined));
            if (whole == noNode)
                whole = add(Part::Text, begin);
            append(whole, constant(Value::ofText(std::exchange(joined, {})), begin));
            const bool triple =
                token.size() >= quote + 6 && token[quote + 1] == token[quote] && token[quote + 2] == token[quote];
            const auto quotes = static_cast<Offset>(triple ? 3 : 1);
            append(whole, formatted(m_token.begin + static_cast<Offset>(quote) + quotes, m_token.end - quotes,
                                    token.substr(0, quote).find_first_of("rR") != std::string_view::npos, false));
        } else {
            Result<TextLiteral> part = textLiteral(token);
            if (!part)
                return fail(part.error().reason, part.error().code);
            if ((!first && part->bytes != bytes) || (part->bytes && whole != noNode))
                return fail(says(why::onlyTextsCanBeJoined));
            bytes = part->bytes;
            joined += part->text;
        }
        if (failed())
            return noNode;
        advance();
    }
    if (whole == noNode)
        return constant(bytes ? Value::opaque("bytes") : Value::ofText(std::move(joined)), begin);
    append(whole, constant(Value::ofText(std::move(joined)), begin));
    return whole;
}

/// The inside of an f-string, or of a format in it.
NodeIndex Parser::formatted(Offset begin, Offset end, bool raw, bool nested)
{
    const Deeper deeper(*this);
    const std::string_view source = m_lexer.text();
    const NodeIndex whole = add(Part::Text, begin);
    std::string plain;
    const auto flush = [&] {
        if (plain.empty())
            return;
        Result<TextLiteral> part = textLiteral((raw ? "r'''" : "'''") + plain + "'''");
        if (!part)
            fail(part.error().reason, part.error().code);
        else
            append(whole, constant(Value::ofText(part->text), begin));
        plain.clear();
    };
    for (Offset at = begin; at < end && !failed();) {
        const char c = source[at], following = at + 1 < end ? source[at + 1] : '\0';
        if (!nested && (c == '{' || c == '}') && following == c) {
            plain += c;
            at += 2;
        } else if (c == '{') {
            flush();
            append(whole, field(++at, end, raw));
        } else if (c == '}') {
            return fail(says(why::anFStringIsMalformedHere));
        } else {
            plain += c == '\'' ? std::string("\\'") : std::string(1, c);
            if (raw && c == '\'')
                return unsupported(says(why::thisPartOfAnFString));
            if (c == '\\' && at + 1 < end)
                plain += source[++at];
            ++at;
        }
    }
    flush();
    return whole;
}

/// {value!r:format}; `at` stands behind the '{' and then behind the '}'.
NodeIndex Parser::field(Offset &at, Offset end, bool raw)
{
    const std::string_view source = m_lexer.text();
    const Offset stop = endOfValue(source, at, end);
    if (stop < end && (source[stop] == '\\' || source[stop] == '#'))
        return unsupported(says(why::thisPartOfAnFString));
    if (stop >= end)
        return unsupported(says(why::anFStringIsMalformedHere));
    const std::string_view inside = source.substr(at, stop - at);
    if (inside.find_first_not_of(" \t\r\n\f") == std::string_view::npos)
        return fail(says(why::aValueIsMissingHere));
    if (inside.find_first_of("\r\n") != std::string_view::npos)
        return unsupported(says(why::thisPartOfAnFString));
    Lexer lexer(source.substr(0, stop), m_options.depth);
    lexer.beginAt(at);
    Parser parser(lexer, m_options);
    parser.m_tree = m_tree;
    parser.m_depth = m_depth;
    parser.m_statement = stop;
    parser.advance();
    const NodeIndex value = parser.list(true);
    if (!parser.failed() && parser.m_token.kind != TokenKind::Newline && parser.m_token.kind != TokenKind::End)
        parser.fail(says(why::anFStringIsMalformedHere), ErrorCode::Unsupported);
    if (parser.failed()) {
        m_fault = parser.m_fault;
        return noNode;
    }
    const NodeIndex node = add(Part::Format, at, {value});
    NodeIndex shown = node;
    Offset behind = stop + 1;
    while (source[stop] == '=' && behind < end && source[behind] == ' ')
        ++behind;
    if (source[stop] == '=') // {value=}: as it is written, then what it is
        shown = add(Part::Text, at, {constant(Value::ofText(std::string(source.substr(at, behind - at))), at), node});
    at = shown == node ? stop : behind;
    Sign letter = shown != node && at < end && source[at] == '}' ? 'r' : 0;
    if (source[at] == '!') {
        letter = at + 1 < end ? static_cast<Sign>(source[at + 1]) : 0;
        at += 2;
        if ((letter != 'r' && letter != 's' && letter != 'a') || at >= end || (source[at] != ':' && source[at] != '}'))
            return fail(says(why::anFStringIsMalformedHere));
    }
    if (source[at] == ':') {
        const Offset first = ++at;
        for (int depth = 0; at < end && (depth > 0 || source[at] != '}'); ++at)
            depth += source[at] == '{' ? 1 : source[at] == '}' ? -1 : 0;
        append(node, formatted(first, at, raw, true));
    } else {
        append(node, add(Part::Nothing, at));
    }
    if (at >= end)
        return unsupported(says(why::anFStringIsMalformedHere));
    ++at;
    if (!failed())
        m_tree->nodes[node].sign = letter;
    return shown;
}

} // namespace lab::python
