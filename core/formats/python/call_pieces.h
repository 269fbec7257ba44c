#pragma once

#include "core/formats/python/call_reader.h"

namespace lab {

/// A token as the call needs it. Line: the statement ends here; Open: a text without its second quote; Strange: what
/// is no part of a call.
struct Piece {
    enum class Kind { Name, Number, Text, Sign, Line, End, Open, Strange };
    Kind kind = Kind::End;
    TextSpan span;
    std::string_view text;
};

/// Of a name or a number.
[[nodiscard]] bool isNameCharacter(char c);

/// All pieces of the text; the last one is the End.
[[nodiscard]] std::vector<Piece> piecesOf(std::string_view text);

} // namespace lab
