// The three ways in which a formula becomes text.

#include "core/lesson/formula.h"

namespace lab {

namespace {

using Kind = Formula::Kind;

std::string joined(const std::vector<Formula> &parts, std::size_t first, const std::string &separator,
                   std::string (*write)(const Formula &))
{
    std::string text;
    for (std::size_t i = first; i < parts.size(); ++i)
        text += (i > first ? separator : std::string{}) + write(parts[i]);
    return text;
}

std::string plainRow(const Formula &formula)
{
    std::string text;
    for (const Formula &part : formula.parts) {
        const bool comma = part.kind == Kind::Operator && part.text == ",";
        if (!text.empty() && !comma)
            text += ' ';
        text += plainText(part);
    }
    return text;
}

/// LaTeX command of the operator.
std::string latexOperator(const std::string &text)
{
    if (text == "·")
        return "\\cdot ";
    if (text == "×")
        return "\\times ";
    if (text == "…")
        return "\\cdots ";
    if (text == ",")
        return ",\\; ";
    return text;
}

std::string latexNumber(const std::string &text)
{
    if (text == "inf")
        return "\\infty ";
    if (text == "-inf")
        return "-\\infty ";
    if (text == "nan")
        return "\\mathrm{NaN}";
    const std::size_t e = text.find('e');
    if (e == std::string::npos)
        return text;
    const std::size_t digits = text[e + 1] == '+' ? e + 2 : e + 1;
    return text.substr(0, e) + "\\cdot 10^{" + text.substr(digits) + "}";
}

std::string latexWord(const std::string &text)
{
    std::string word;
    for (const char c : text)
        word += c == '_' ? std::string("\\_") : c == ' ' ? std::string("\\ ") : std::string(1, c);
    return word;
}

std::string subjectClass(Role subject)
{
    return subject == Role::Neutral ? std::string() : " class=\"" + std::string(roleName(subject)) + '"';
}

std::string xmlOperator(const std::string &text)
{
    if (text == "-")
        return "−";
    if (text == "<")
        return "&lt;";
    return text;
}

std::string xmlRow(const std::string &inner)
{
    return "<mrow>" + inner + "</mrow>";
}
std::string xmlOp(const std::string &text)
{
    return "<mo>" + text + "</mo>";
}

std::string mathMlPart(const Formula &formula)
{
    const auto &parts = formula.parts;
    const std::string cls = subjectClass(formula.subject);
    switch (formula.kind) {
    case Kind::Number: {
        const bool negative = !formula.text.empty() && formula.text.front() == '-';
        return "<mn" + cls + ">" + (negative ? "−" + formula.text.substr(1) : formula.text) + "</mn>";
    }
    case Kind::Name:
        return "<mi" + cls + ">" + formula.text + "</mi>";
    case Kind::Operator:
        return xmlOp(xmlOperator(formula.text));
    case Kind::Row:
        return xmlRow(joined(parts, 0, {}, mathMlPart));
    case Kind::Fraction:
        return "<mfrac>" + mathMlPart(parts[0]) + mathMlPart(parts[1]) + "</mfrac>";
    case Kind::Sum:
        return xmlRow("<munder>" + xmlOp("∑") + xmlRow(joined(parts, 1, xmlOp(","), mathMlPart)) + "</munder>" +
                      mathMlPart(parts[0]));
    case Kind::Element:
        return "<msub><mi" + cls + ">" + formula.text + "</mi>" + xmlRow(joined(parts, 0, xmlOp(","), mathMlPart)) +
               "</msub>";
    case Kind::Subscript:
        return "<msub><mi>" + formula.text + "</mi>" + mathMlPart(parts[0]) + "</msub>";
    case Kind::Floor:
        return xmlRow(xmlOp("⌊") + mathMlPart(parts[0]) + xmlOp("⌋"));
    case Kind::Ceil:
        return xmlRow(xmlOp("⌈") + mathMlPart(parts[0]) + xmlOp("⌉"));
    case Kind::Group:
        return xmlRow(xmlOp("(") + mathMlPart(parts[0]) + xmlOp(")"));
    case Kind::Max:
        return xmlRow("<mi>max</mi>" + xmlOp("(") + joined(parts, 0, xmlOp(","), mathMlPart) + xmlOp(")"));
    }
    return {};
}

} // namespace

std::string plainText(const Formula &formula)
{
    const auto &parts = formula.parts;
    switch (formula.kind) {
    case Kind::Number:
    case Kind::Name:
    case Kind::Operator:
        return formula.text;
    case Kind::Row:
        return plainRow(formula);
    case Kind::Fraction:
        return "(" + plainText(parts[0]) + ") / (" + plainText(parts[1]) + ")";
    case Kind::Sum:
        return "Σ(" + joined(parts, 1, ", ", plainText) + ") " + plainText(parts[0]);
    case Kind::Element:
        return formula.text + "[" + joined(parts, 0, ", ", plainText) + "]";
    case Kind::Subscript:
        return formula.text + "_" + plainText(parts[0]);
    case Kind::Floor:
        return "⌊" + plainText(parts[0]) + "⌋";
    case Kind::Ceil:
        return "⌈" + plainText(parts[0]) + "⌉";
    case Kind::Group:
        return "(" + plainText(parts[0]) + ")";
    case Kind::Max:
        return "max(" + joined(parts, 0, ", ", plainText) + ")";
    }
    return {};
}

std::string latexText(const Formula &formula)
{
    const auto &parts = formula.parts;
    switch (formula.kind) {
    case Kind::Number:
        return latexNumber(formula.text);
    case Kind::Name:
        return formula.text.size() == 1 ? formula.text : "\\mathrm{" + latexWord(formula.text) + "}";
    case Kind::Operator:
        return latexOperator(formula.text);
    case Kind::Row:
        return joined(parts, 0, " ", latexText);
    case Kind::Fraction:
        return "\\frac{" + latexText(parts[0]) + "}{" + latexText(parts[1]) + "}";
    case Kind::Sum:
        return "\\sum_{" + joined(parts, 1, ", ", latexText) + "} " + latexText(parts[0]);
    case Kind::Element:
        return "\\mathrm{" + latexWord(formula.text) + "}_{" + joined(parts, 0, ", ", latexText) + "}";
    case Kind::Subscript: {
        const std::string base = formula.text.size() == 1 ? formula.text : "\\mathrm{" + latexWord(formula.text) + "}";
        return base + "_{" + latexText(parts[0]) + "}";
    }
    case Kind::Floor:
        return "\\left\\lfloor " + latexText(parts[0]) + " \\right\\rfloor";
    case Kind::Ceil:
        return "\\left\\lceil " + latexText(parts[0]) + " \\right\\rceil";
    case Kind::Group:
        return "\\left( " + latexText(parts[0]) + " \\right)";
    case Kind::Max:
        return "\\max\\left( " + joined(parts, 0, ", ", latexText) + " \\right)";
    }
    return {};
}

std::string mathMl(const Formula &formula)
{
    return "<math xmlns=\"http://www.w3.org/1998/Math/MathML\">" + mathMlPart(formula) + "</math>";
}

} // namespace lab
