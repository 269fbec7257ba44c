#include "core/formats/python/call_pieces.h"

#include "core/formats/python/syntax/lexer.h"

#include <algorithm>

namespace lab {
namespace {

using python::Lexer;
using python::Token;
using python::TokenKind;

TextSpan spanOf(const Token &token)
{
    return {int(token.begin), int(token.end - token.begin)};
}

/// What a broken token stands for: a bracket without its other half, a text that is not closed, a number that runs into
/// a name, a name with letters that Python's room does not take.
Piece::Kind kindOfBad(std::string_view text)
{
    const char first = text.empty() ? '\0' : text.front();
    if (text == ")" || text == "]" || text == "}")
        return Piece::Kind::Sign;
    if (first >= '0' && first <= '9')
        return Piece::Kind::Number;
    const std::size_t quote = text.find_first_of("\"'");
    if (quote <= 2 && std::all_of(text.begin(), text.begin() + std::ptrdiff_t(quote), python::isNameStart))
        return Piece::Kind::Open;
    return python::isNameStart(first) && !text.starts_with("\u201C") && !text.starts_with("\u201D") &&
                   !text.starts_with("\u2018") && !text.starts_with("\u2019")
               ? Piece::Kind::Name
               : Piece::Kind::Strange;
}

} // namespace

std::vector<Piece> piecesOf(std::string_view text)
{
    constexpr int deepest = 1000; // the reader's own limit is lower, and has a sentence
    std::vector<Piece> pieces;
    for (Lexer lexer(text, deepest);;) {
        const Token token = lexer.next();
        Piece piece{.span = spanOf(token), .text = token.text};
        switch (token.kind) {
        case TokenKind::Indent:
        case TokenKind::Dedent:
            continue;
        case TokenKind::Name:
            piece.kind = Piece::Kind::Name;
            break;
        case TokenKind::Number:
            piece.kind = Piece::Kind::Number;
            break;
        case TokenKind::String:
            piece.kind = Piece::Kind::Text;
            break;
        case TokenKind::Operator:
            piece.kind = Piece::Kind::Sign;
            break;
        case TokenKind::Newline:
            piece.kind = Piece::Kind::Line;
            break;
        case TokenKind::Bad:
            // At the end of the text the bracket that was never closed is told, where it stands.
            if (lexer.position() >= text.size() && !token.text.empty() &&
                std::string_view("([{").find(token.text.front()) != std::string_view::npos)
                continue;
            piece.kind = kindOfBad(token.text);
            break;
        case TokenKind::Output:
            piece.kind = Piece::Kind::Strange;
            break;
        case TokenKind::End:
            pieces.push_back({.kind = Piece::Kind::End, .span = {int(text.size()), 0}, .text = {}});
            return pieces;
        }
        pieces.push_back(piece);
    }
}

} // namespace lab
