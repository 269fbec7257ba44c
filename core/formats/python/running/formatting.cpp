// Values as Python writes them.

#include "core/formats/python/running/formatting.h"

#include "core/formats/python/library/library.h"
#include "core/formats/python/running/arrays.h"
#include "core/formats/python/running/evaluator.h"
#include "core/formats/python/running/indexing.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace lab::python {
namespace {

constexpr std::size_t longestText = 4000;

struct Digits {
    std::string digits;
    int point = 0; ///< how many of them stand before the point
};

/// The digits of a written number, without sign, leading and trailing zeros.
Digits digitsOf(std::string_view text)
{
    Digits result;
    int exponent = 0;
    bool seenPoint = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == 'e' || c == 'E') {
            const std::size_t first = i + (text[i + 1] == '+' ? 2 : 1);
            exponent = static_cast<int>(readInteger(text.substr(first)).value_or(0));
            break;
        }
        if (c == '.')
            seenPoint = true;
        else if (c >= '0' && c <= '9') {
            if (result.digits.empty() && c == '0') {
                result.point -= seenPoint ? 1 : 0;
                continue;
            }
            result.digits += c;
            result.point += seenPoint ? 0 : 1;
        }
    }
    while (!result.digits.empty() && result.digits.back() == '0')
        result.digits.pop_back();
    result.point += exponent;
    return result;
}

std::string padded(std::string text, std::string_view fill, char align, std::size_t width)
{
    if (text.size() >= width)
        return text;
    const std::size_t missing = width - text.size(), left = align == '<' ? 0 : align == '^' ? missing / 2 : missing;
    std::string before, after;
    for (std::size_t i = 0; i < missing; ++i)
        (i < left ? before : after) += fill;
    return before + text + after;
}

} // namespace

std::string floatText(double value)
{
    if (std::isnan(value))
        return "nan";
    const std::string sign = std::signbit(value) ? "-" : "";
    if (std::isinf(value))
        return sign + "inf";
    const Digits all = digitsOf(numberText(std::abs(value)));
    if (all.digits.empty())
        return sign + "0.0";
    const auto count = static_cast<int>(all.digits.size());
    if (all.point > 16 || all.point < -3) {
        std::string text = sign + all.digits.substr(0, 1);
        if (count > 1)
            text += "." + all.digits.substr(1);
        const int exponent = all.point - 1;
        return text + (exponent < 0 ? "e-" : "e+") + (std::abs(exponent) < 10 ? "0" : "") +
               std::to_string(std::abs(exponent));
    }
    if (all.point <= 0)
        return sign + "0." + std::string(static_cast<std::size_t>(-all.point), '0') + all.digits;
    if (count <= all.point)
        return sign + all.digits + std::string(static_cast<std::size_t>(all.point - count), '0') + ".0";
    return sign + all.digits.substr(0, static_cast<std::size_t>(all.point)) + "." +
           all.digits.substr(static_cast<std::size_t>(all.point));
}

std::string fixedText(double value, int decimals)
{
    if (!std::isfinite(value))
        return floatText(value);
    decimals = std::clamp(decimals, 0, 30);
    const Digits exact = digitsOf(numberTextRounded(std::abs(value), 17));
    const int wanted = exact.digits.empty() ? 0 : exact.point + decimals;
    Digits all;
    if (wanted >= 1)
        all = digitsOf(numberTextRounded(std::abs(value), std::min(wanted, 17)));
    else if (wanted == 0 && exact.digits > "5")
        all = {"1", 1 - decimals};
    std::string text(static_cast<std::size_t>(std::max(all.point, 1) + decimals), '0');
    const int first = std::max(1 - all.point, 0);
    for (std::size_t i = 0; i < all.digits.size() && static_cast<std::size_t>(first) + i < text.size(); ++i)
        text[static_cast<std::size_t>(first) + i] = all.digits[i];
    if (decimals > 0)
        text.insert(text.end() - decimals, '.');
    return (std::signbit(value) ? "-" : "") + text;
}

double roundedTo(double value, int decimals)
{
    if (!std::isfinite(value) || decimals > 22)
        return value;
    if (decimals < 0) {
        const double unit = std::pow(10.0, -decimals);
        return std::nearbyint(value / unit) * unit;
    }
    return readDouble(fixedText(value, decimals)).value_or(value);
}

std::string Evaluator::textOf(const Value &value, bool quoted, int depth)
{
    if (depth > 10)
        return "…";
    const auto list = [&](const std::vector<Value> &items, const char *open, const char *close) {
        std::string text = open;
        for (std::size_t i = 0; i < items.size() && text.size() < longestText; ++i)
            text += (i > 0 ? ", " : "") + textOf(items[i], true, depth + 1);
        return text + close;
    };
    switch (value.kind) {
    case Kind::None:
        return "None";
    case Kind::Bool:
        return value.integer != 0 ? "True" : "False";
    case Kind::Int:
        return numberText(value.integer);
    case Kind::Float:
        return floatText(value.real);
    case Kind::Text:
        if (quoted) {
            const char quote =
                value.text().find('\'') != std::string::npos && value.text().find('"') == std::string::npos ? '"'
                                                                                                            : '\'';
            return quote + value.text() + quote;
        }
        return value.text();
    case Kind::List: {
        ListValue &own = value.list();
        const Index shown = std::min<Index>(lengthOf(own), 1000);
        std::vector<Value> items;
        for (Index i = 0; i < shown; ++i)
            items.push_back(itemOf(own, i));
        return own.tuple ? list(items, "(", items.size() == 1 ? ",)" : ")") : list(items, "[", "]");
    }
    case Kind::Dict: {
        std::string text = "{";
        for (const auto &[key, item] : value.dict().items)
            text += (text.size() > 1 ? ", " : "") + textOf(key, true, depth + 1) + ": " + textOf(item, true, depth + 1);
        return text.substr(0, longestText) + "}";
    }
    default:
        return "<" + describe(value).english() + ">";
    }
}

namespace {

/// A text or a number as the letter of a format says; nothing where that is not known.
std::optional<std::string> writtenAs(const Value &value, char kind, int precision)
{
    if (value.kind == Kind::Text && (kind == 's' || kind == '\0'))
        return value.text().substr(0, static_cast<std::size_t>(precision));
    if (value.isNumber() && (kind == 'f' || kind == 'F'))
        return fixedText(value.number(), precision < 0 ? 6 : precision);
    if (value.isNumber() && kind == '%')
        return fixedText(value.number() * 100, precision < 0 ? 6 : precision) + "%";
    if (value.isInteger() && kind == 'd' && precision < 0)
        return std::string(numberText(value.integer));
    return std::nullopt;
}

} // namespace

/// The value in a format such as ".2f" or ">8"; a text of no further use where the format is not known.
Value Evaluator::formatted(const Argument &of, std::string_view format)
{
    Value value = of.value;
    if (value.kind == Kind::Missing)
        return consequence(of);
    if (value.kind == Kind::Array && value.array().size() == 1 && !format.empty())
        value = callMethod(*this, of, "item", {}, of.begin);
    const bool plain = value.isNumber() || value.kind == Kind::Text || value.kind == Kind::None ||
                       ((value.kind == Kind::List || value.kind == Kind::Dict) && format.empty());
    if (failed() || !plain)
        return Value::opaque("a text");
    std::string fill = " ";
    char align = value.isNumber() ? '>' : '<', sign = '-';
    std::size_t width = 0;
    int precision = -1;
    std::size_t i = 0;
    const auto at = [&](std::size_t k) { return k < format.size() ? format[k] : '\0'; };
    const auto isAlign = [](char c) { return c == '<' || c == '>' || c == '^' || c == '='; };
    if (isAlign(at(1))) {
        fill = at(0);
        align = at(1);
        i = 2;
    } else if (isAlign(at(0))) {
        align = at(i++);
    }
    if (at(i) == '+' || at(i) == ' ' || at(i) == '-')
        sign = at(i++);
    if (at(i) == '0' && fill == " ") {
        fill = "0";
        align = '=';
        ++i;
    }
    while (at(i) >= '0' && at(i) <= '9' && width < 10000)
        width = width * 10 + static_cast<std::size_t>(at(i++) - '0');
    const bool commas = at(i) == ',';
    i += commas ? 1 : 0;
    if (at(i) == '.') {
        precision = 0;
        for (++i; at(i) >= '0' && at(i) <= '9' && precision < 100; ++i)
            precision = precision * 10 + (at(i) - '0');
    }
    const char kind = at(i);
    if (i + (kind != '\0' ? 1 : 0) != format.size() || width > 1000 || commas)
        return Value::opaque("a text");
    std::optional<std::string> written =
        kind == '\0' && precision < 0 ? textOf(value) : writtenAs(value, kind, precision);
    if (!written)
        return Value::opaque("a text");
    std::string &text = *written;
    if (value.isNumber() && sign != '-' && !text.starts_with('-'))
        text.insert(text.begin(), sign);
    if (align == '=' && (text.starts_with('-') || text.starts_with('+')))
        return Value::ofText(text.substr(0, 1) + padded(text.substr(1), fill, '>', width > 0 ? width - 1 : 0));
    return Value::ofText(padded(std::move(text), fill, align == '=' ? '>' : align, width));
}

} // namespace lab::python
