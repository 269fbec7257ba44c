#include "core/formats/bytes/escape.h"

#include "core/formats/bytes/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lab {
namespace {

constexpr char32_t replacement = 0xFFFD;

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

/// Marks that change the direction or the line of what follows them, and other signs without a shape.
bool isInvisible(char32_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           c == 0xFEFF || (c >= 0xFFF0 && c <= 0xFFFB);
}

std::string hexText(char32_t value, std::size_t digits)
{
    std::string text(digits, '0');
    for (std::size_t i = digits; i-- > 0; value >>= 4)
        text[i] = "0123456789ABCDEF"[value & 0xF];
    return text;
}

template <typename Write>
std::string eachCodePoint(std::string_view text, Write write)
{
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    for (const char32_t c : codePoints(text))
        write(out, c);
    return out;
}

/// The signs that the program itself writes, as commands of plain LaTeX.
constexpr std::pair<char32_t, std::string_view> latexCommands[] = {
    {'\\', "\\textbackslash{}"},
    {'{', "\\{"},
    {'}', "\\}"},
    {'$', "\\$"},
    {'&', "\\&"},
    {'#', "\\#"},
    {'%', "\\%"},
    {'_', "\\_"},
    {'^', "\\textasciicircum{}"},
    {'~', "\\textasciitilde{}"},
    {'<', "\\textless{}"},
    {'>', "\\textgreater{}"},
    {'|', "\\textbar{}"},
    {'"', "\\textquotedbl{}"},
    {'\'', "\\textquotesingle{}"},
    {'`', "\\textasciigrave{}"},
    {'-', "{-}"},
    {'\n', "\\newline{}"},
    {0xD7, "\\ensuremath{\\times}"},
    {0xB7, "\\ensuremath{\\cdot}"},
    {0x2299, "\\ensuremath{\\odot}"},
    {0x2211, "\\ensuremath{\\sum}"},
    {0x03A3, "\\ensuremath{\\Sigma}"},
    {0x2192, "\\ensuremath{\\rightarrow}"},
    {0x2190, "\\ensuremath{\\leftarrow}"},
    {0x2193, "\\ensuremath{\\downarrow}"},
    {0x2212, "\\ensuremath{-}"},
    {0x2264, "\\ensuremath{\\leq}"},
    {0x2265, "\\ensuremath{\\geq}"},
    {0x2260, "\\ensuremath{\\neq}"},
    {0x2248, "\\ensuremath{\\approx}"},
    {0x2308, "\\ensuremath{\\lceil}"},
    {0x2309, "\\ensuremath{\\rceil}"},
    {0x230A, "\\ensuremath{\\lfloor}"},
    {0x230B, "\\ensuremath{\\rfloor}"},
    {0x2026, "\\ldots{}"},
    {0x22EF, "\\ensuremath{\\cdots}"},
    {0x22EE, "\\ensuremath{\\vdots}"},
    {0x221E, "\\ensuremath{\\infty}"},
    {0xB2, "\\ensuremath{^2}"},
    {0xB1, "\\ensuremath{\\pm}"},
    {0xB5, "\\ensuremath{\\mu}"},
    {0xF7, "\\ensuremath{\\div}"},
    {0x2010, "{-}"},
    {0x2013, "\\textendash{}"},
    {0x2014, "\\textemdash{}"},
    {0x2018, "\\textquoteleft{}"},
    {0x2019, "\\textquoteright{}"},
    {0x201C, "\\textquotedblleft{}"},
    {0x201D, "\\textquotedblright{}"},
    {0xAB, "\\guillemotleft{}"},
    {0xBB, "\\guillemotright{}"},
    {0xA0, "~"},
    {0x202F, "\\,"},
    {0x2009, "\\,"},
    {0x2295, "\\ensuremath{\\oplus}"},
    {0x2208, "\\ensuremath{\\in}"},
    {0x2261, "\\ensuremath{\\equiv}"},
    {0x25A1, "\\ensuremath{\\Box}"},
    {0x2022, "\\textbullet{}"},
    {0xB0, "\\ensuremath{^\\circ}"},
};

/// Nothing for characters that are not in the table.
std::string_view latexCommand(char32_t c)
{
    for (const auto &[sign, command] : latexCommands)
        if (sign == c)
            return command;
    return {};
}

bool needsQuotes(std::string_view text)
{
    return text.find_first_of(",;\t\"\r\n") != std::string_view::npos;
}

} // namespace

std::vector<char32_t> codePoints(std::string_view text)
{
    std::vector<char32_t> points;
    points.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = utf8Length(text, i);
        const auto lead = static_cast<unsigned char>(text[i]);
        char32_t point = length == 0 ? replacement : length == 1 ? lead : lead & (0xFFu >> (length + 1));
        for (std::size_t k = 1; k < length; ++k)
            point = point << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3Fu);
        points.push_back(point);
        i += std::max<std::size_t>(length, 1);
    }
    return points;
}

std::string utf8(char32_t codePoint)
{
    std::string text;
    appendUtf8(text, codePoint);
    return text;
}

std::string xmlText(std::string_view text)
{
    return eachCodePoint(text, [](std::string &out, char32_t c) {
        switch (c) {
        case '&':
            out += "&amp;";
            return;
        case '<':
            out += "&lt;";
            return;
        case '>':
            out += "&gt;";
            return;
        case '"':
            out += "&quot;";
            return;
        case '\'':
            out += "&#39;";
            return;
        case '\n':
            out += "&#10;";
            return;
        case '\t':
            out += "&#9;";
            return;
        case '\r':
            out += "&#13;";
            return;
        default:
            out += utf8(isControl(c) || c == 0xFFFE || c == 0xFFFF ? replacement : c);
        }
    });
}

std::string latexText(std::string_view text)
{
    return eachCodePoint(text, [](std::string &out, char32_t c) {
        const std::string_view command = latexCommand(c);
        if (!command.empty())
            out += command;
        else if (c == '\t' || c == '\r')
            out += ' ';
        else
            out += utf8(isControl(c) ? replacement : c);
    });
}

std::string unicodeFallbacks(std::string_view body)
{
    std::vector<char32_t> points = codePoints(body);
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    std::string out;
    for (const char32_t c : points) {
        if (c < 0x80)
            continue;
        const std::string shown =
            isInvisible(c) ? std::string() : "\\fbox{\\tiny U+" + hexText(c, c > 0xFFFF ? 6 : 4) + "}";
        out += "\\expandafter\\ifx\\csname u8:\\detokenize{" + utf8(c) +
               "}\\endcsname\\relax\\DeclareUnicodeCharacter{" + hexText(c, c > 0xFFFF ? 6 : 4) + "}{" + shown +
               "}\\fi\n";
    }
    return out;
}

std::string markdownText(std::string_view text)
{
    const std::vector<char32_t> points = codePoints(text);
    std::string out;
    bool atStart = true; // only blanks or digits so far: here "-", "+", "=" and "1." would begin a block
    for (std::size_t i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        const char32_t next = i + 1 < points.size() ? points[i + 1] : U' ';
        const bool digit = c >= '0' && c <= '9';
        const bool mark =
            c < 0x80 && std::string_view("\\`*_[]<>|~&$#@").find(static_cast<char>(c)) != std::string_view::npos;
        const bool block =
            atStart && c < 0x80 && std::string_view("+-=.):").find(static_cast<char>(c)) != std::string_view::npos;
        const bool link = (c == ':' && next == '/') || (c == '.' && i >= 3 && (points[i - 1] | 0x20) == 'w');
        if (c == '\n')
            out += "&#10;";
        else if (c == '\t' || c == '\r')
            out += ' ';
        else if (mark || block || link)
            (out += '\\') += static_cast<char>(c);
        else
            out += utf8(isControl(c) ? replacement : c);
        atStart = c == '\n' || (atStart && (c == ' ' || digit));
    }
    return out;
}

std::string pythonLiteral(std::string_view text)
{
    std::string out = "\"";
    for (const char32_t c : codePoints(text)) {
        if (c == '"' || c == '\\')
            (out += '\\') += static_cast<char>(c);
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (c < 0x100 && isControl(c))
            out += "\\x" + hexText(c, 2);
        else if (isInvisible(c))
            out += "\\u" + hexText(c, 4);
        else
            out += utf8(c);
    }
    return out + '"';
}

std::string pythonComment(std::string_view text)
{
    return eachCodePoint(text,
                         [](std::string &out, char32_t c) { out += isControl(c) || isInvisible(c) ? " " : utf8(c); });
}

std::string jsonLiteral(std::string_view text)
{
    std::string out = "\"";
    const std::vector<char32_t> points = codePoints(text);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const char32_t c = points[i], next = i + 1 < points.size() ? points[i + 1] : 0;
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\r':
            out += "\\r";
            break;
        // In a script element "</" would end it and "<!" begin a comment; these two are line ends of JavaScript.
        case '<':
            out += next == '/' || next == '!' ? "\\u003c" : "<";
            break;
        case 0x2028:
            out += "\\u2028";
            break;
        case 0x2029:
            out += "\\u2029";
            break;
        default:
            out += c < 0x20 || c == 0x7F ? "\\u" + hexText(c, 4) : utf8(c);
        }
    }
    return out + '"';
}

std::string csvText(std::string_view text)
{
    std::string cell(text);
    if (!cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos)
        cell.insert(cell.begin(), '\'');
    if (!needsQuotes(cell))
        return cell;
    std::string out = "\"";
    for (const char c : cell) {
        if (c == '"')
            out += '"';
        out += c;
    }
    return out + '"';
}

std::string base64(const std::vector<std::uint8_t> &bytes)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t left = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t word = 0;
        for (std::size_t k = 0; k < 3; ++k)
            word = word << 8 | (k < left ? bytes[i + k] : 0u);
        for (std::size_t k = 0; k < 4; ++k)
            out += k <= left ? letters[word >> (18 - 6 * k) & 63] : '=';
    }
    return out;
}

} // namespace lab
