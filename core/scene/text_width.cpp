#include "core/scene/text_width.h"

#include <algorithm>
#include <array>

namespace lab {
namespace {

// Advances of ASCII 32 … 126 in thousandths of the font height, rounded up.
constexpr std::array<int, 95> interRegular{
    282, 279, 404, 631, 638, 813, 640, 222, 363, 363, 500, 660, 280, 461, 276, 357, 625, 465, 606,
    637, 643, 608, 624, 572, 617, 624, 276, 280, 660, 660, 660, 508, 937, 677, 651, 728, 719, 598,
    587, 743, 741, 265, 543, 652, 563, 890, 753, 762, 635, 762, 640, 638, 643, 742, 677, 949, 643,
    665, 625, 363, 357, 363, 469, 452, 498, 564, 621, 559, 621, 583, 361, 610, 591, 238, 238, 545,
    238, 870, 586, 597, 610, 610, 373, 523, 364, 581, 557, 813, 540, 557, 542, 363, 327, 363, 660};
constexpr std::array<int, 95> interBold{
    232, 325, 393, 650, 655, 860, 674, 209, 410, 410, 565, 680, 303, 469,  298, 390, 689, 490,  630,
    660, 678, 645, 661, 595, 661, 661, 298, 303, 680, 680, 680, 563, 1031, 748, 661, 753, 728,  613,
    585, 761, 747, 281, 570, 690, 568, 915, 736, 782, 648, 783, 657, 655,  669, 730, 748, 1036, 715,
    725, 667, 410, 390, 410, 488, 477, 498, 581, 636, 588, 636, 598, 386,  634, 625, 273, 273,  582,
    273, 912, 622, 614, 633, 633, 409, 562, 389, 622, 586, 851, 574, 586,  572, 410, 374, 410,  680};
constexpr int beyondAscii = 850; ///< the widest of the signs in use: …, ×, ⊙
constexpr int fullWidth = 1000;  ///< Chinese, Japanese and Korean signs, in every font

/// The first byte of a sign from U+3000 to U+DFFF or U+F000 to U+FFFF in UTF-8: the scripts whose signs are all as wide
/// as they are high.
bool beginsFullWidth(unsigned char byte)
{
    return (byte >= 0xE3 && byte <= 0xED) || byte == 0xEF;
}

} // namespace

std::size_t characterCount(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

double textWidth(std::string_view text, double size, Font font, bool bold)
{
    if (font == Font::Mono) {
        const auto full = std::count_if(text.begin(), text.end(),
                                        [](char c) { return beginsFullWidth(static_cast<unsigned char>(c)); });
        return (static_cast<double>(characterCount(text)) * 0.6 + static_cast<double>(full) * 0.4) * size;
    }
    const std::array<int, 95> &advances = bold ? interBold : interRegular;
    int sum = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) == 0x80)
            continue;
        sum += beginsFullWidth(byte)      ? fullWidth
               : byte >= 32 && byte < 127 ? advances[static_cast<std::size_t>(byte - 32)]
                                          : beyondAscii;
    }
    return sum * size / 1000;
}

std::vector<std::string> wrapped(std::string_view text, double width, double size, Font font, bool bold)
{
    constexpr std::string_view blanks = " \t\n";
    std::vector<std::string> lines;
    for (std::size_t at = text.find_first_not_of(blanks); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        const std::string word(text.substr(at, end - at));
        if (lines.empty() || textWidth(lines.back() + ' ' + word, size, font, bold) > width)
            lines.push_back(word);
        else
            lines.back() += ' ' + word;
        at = text.find_first_not_of(blanks, end);
    }
    return lines;
}

} // namespace lab
