// A walkthrough as a LaTeX document; the drawing itself is in latex.cpp.

#include "core/formats/bytes/escape.h"
#include "core/formats/write/latex.h"
#include "core/formats/write/page_markup.h"
#include "core/formats/write/step_document.h"
#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {
namespace {

std::string richLatex(const RichText &text)
{
    std::string out;
    for (const Span &span : text)
        out += span.code ? "\\texttt{" + latexText(span.text) + '}' : latexText(span.text);
    return out;
}

std::string withCodeFont(std::string_view text)
{
    std::string out;
    bool code = false;
    for (std::size_t i = 0; i <= text.size();) {
        const std::size_t next = std::min(text.find('`', i), text.size());
        const std::string part = latexText(text.substr(i, next - i));
        out += code ? "\\texttt{" + part + '}' : part;
        code = !code;
        i = next + 1;
    }
    return out;
}

/// A formula line that may be wider than the page: scaled down, never up.
std::string formulaLine(const Formula &formula)
{
    return "\\labformula{" + latexText(formula) + "}\n";
}

/// A page of the lesson, with a frame to write into or the answer.
std::string pageLatex(const StepPage &page, const TaughtPage &taught, const Palette &palette, double widthCm,
                      SceneTranslator translate)
{
    std::string out = "\n\\bigskip\\begin{minipage}{\\linewidth}\n{\\large\\bfseries{}" + latexText(taught.title) +
                      "\\par}\\smallskip\n" + tikzOf(page.drawing, palette, widthCm) + "\\par\\smallskip\n" +
                      markupAsLatex(taught.text, palette) + markupAsLatex(taught.prompt, palette);
    if (!taught.answer.empty())
        out += markupAsLatex(taught.answer, palette);
    else if (taught.written)
        out += latexText(said(translate, QT_TRANSLATE_NOOP("Scene", "Your answer"))) +
               ": \\framebox[6cm]{\\rule{0pt}{7mm}}\\par\n";
    return out + "\\end{minipage}\n";
}

} // namespace

std::string latexStepsOf(const StepDocument &document, const Palette &palette, double widthCm)
{
    std::string out =
        "\\newsavebox{\\labbox}\\newcommand{\\labformula}[1]{\\par\\noindent\\sbox{\\labbox}{$\\displaystyle #1$}%\n"
        "\\ifdim\\wd\\labbox>\\linewidth\\resizebox{\\linewidth}{!}{\\usebox{\\labbox}}\\else\\usebox{\\labbox}"
        "\\fi\\par}\n"
        "\\texttt{" +
        latexText(document.call) + "}\\par\\medskip\n\\begin{tabular}{@{}ll@{}}\n";
    for (const NamedShape &shape : document.shapes) {
        out += latexText(shapeName(shape, document.translate)) + " & \\texttt{[";
        for (std::size_t i = 0; i < shape.sizes.size(); ++i)
            out += (i > 0 ? ", " : "") + numberText(shape.sizes[i]);
        out += "]}\\\\\n";
    }
    out += "\\end{tabular}\n";
    for (const Formula &formula : document.sizes)
        out += formulaLine(formula);
    for (const StepPage &page : document.steps) {
        if (page.taught) {
            out += pageLatex(page, *page.taught, palette, widthCm, document.translate);
            continue;
        }
        const Explanation &words = page.explanation;
        out += "\n\\bigskip\\begin{minipage}{\\linewidth}\n{\\large\\bfseries{}" + latexText(words.badge) +
               "\\par}\\smallskip\n" + tikzOf(page.drawing, palette, widthCm) + "\\par\\smallskip\n" +
               richLatex(words.what) + "\\par\n";
        for (const Formula &formula : words.formulas)
            out += formulaLine(formula);
        if (!words.question.empty())
            out += "\\textbf{" + latexText(words.question) + "} " + richLatex(words.answer) + "\\par\n";
        if (!words.why.empty())
            out += richLatex(words.why) + "\\par\n";
        if (!words.documented.empty())
            out += "\\emph{" + withCodeFont(words.documented) + "}\\par\n";
        out += "\\end{minipage}\n";
    }
    return out;
}

} // namespace lab
