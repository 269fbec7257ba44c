#include "core/formats/bytes/utf8.h"

namespace lab {

std::size_t utf8Length(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0u) == 0x80u; };
    const unsigned first = byte(at);
    if (at >= text.size())
        return 0;
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first < 0xE0)
        return follows(at + 1) ? 2 : 0;
    if (first >= 0xE0 && first < 0xF0) {
        const bool tooLong = first == 0xE0 && byte(at + 1) < 0xA0;
        const bool surrogate = first == 0xED && byte(at + 1) >= 0xA0;
        return follows(at + 1) && follows(at + 2) && !tooLong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first < 0xF5) {
        const bool tooLong = first == 0xF0 && byte(at + 1) < 0x90;
        const bool beyond = first == 0xF4 && byte(at + 1) >= 0x90;
        return follows(at + 1) && follows(at + 2) && follows(at + 3) && !tooLong && !beyond ? 4 : 0;
    }
    return 0;
}

bool isUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8Length(text, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

void appendUtf8(std::string &text, char32_t code)
{
    const auto add = [&](char32_t bits) { text += static_cast<char>(bits); };
    if (code < 0x80) {
        add(code);
    } else if (code < 0x800) {
        add(0xC0 | (code >> 6));
        add(0x80 | (code & 63));
    } else if (code < 0x10000) {
        add(0xE0 | (code >> 12));
        add(0x80 | ((code >> 6) & 63));
        add(0x80 | (code & 63));
    } else {
        add(0xF0 | (code >> 18));
        add(0x80 | ((code >> 12) & 63));
        add(0x80 | ((code >> 6) & 63));
        add(0x80 | (code & 63));
    }
}

std::string utf8OfLatin1(std::string_view bytes)
{
    std::string text;
    for (char c : bytes)
        appendUtf8(text, static_cast<unsigned char>(c));
    return text;
}

} // namespace lab
