#include "core/formats/write/markdown.h"

#include "core/conv/flattened_filter.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/formats/bytes/escape.h"
#include "core/formats/write/page_markup.h"
#include "core/formats/write/svg.h"
#include "core/tensor/index_text.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <functional>

namespace lab {
namespace {

/// Code between as many backquotes as it needs.
std::string codeSpan(std::string_view text)
{
    return text.find('`') == std::string_view::npos ? '`' + std::string(text) + '`' : "`` " + std::string(text) + " ``";
}

/// A sentence of the program: markup signs escaped, `code` kept.
std::string sentence(std::string_view text)
{
    std::string out;
    bool code = false;
    for (std::size_t i = 0; i <= text.size();) {
        const std::size_t next = std::min(text.find('`', i), text.size());
        out += code ? codeSpan(text.substr(i, next - i)) : markdownText(text.substr(i, next - i));
        code = !code;
        i = next + 1;
    }
    return out;
}

struct Table {
    std::string caption;
    Index columns = 0, rows = 0;
    std::function<std::string(Index)> columnName;
    std::function<std::string(Index)> rowName;
    std::function<double(Index row, Index column)> value;
};

std::string tableText(const Table &table)
{
    if (table.columns == 0 || table.rows == 0)
        return {};
    std::string out = '`' + table.caption + "`\n\n|   |", rule = "|---|";
    for (Index c = 0; c < table.columns; ++c) {
        out += ' ' + table.columnName(c) + " |";
        rule += "---:|";
    }
    out += '\n' + rule + '\n';
    for (Index r = 0; r < table.rows; ++r) {
        out += "| " + table.rowName(r) + " |";
        for (Index c = 0; c < table.columns; ++c)
            out += ' ' + numberText(static_cast<float>(table.value(r, c))) + " |";
        out += '\n';
    }
    return out + '\n';
}

std::string tooLarge(std::string_view name, const Shape &shape)
{
    return std::string(name) + ": " + codeSpan(shape.text()) + ", too large to be written out.\n\n";
}

std::string inputTables(const Convolution &v)
{
    const Geometry &g = v.geometry();
    std::string out;
    for (Index n = 0; n < g.batch; ++n)
        for (Index c = 0; c < g.inChannels; ++c)
            out += tableText({"input[" + text(n) + ", :, :, " + text(c) + ']', g.width.inSize, g.height.inSize, text,
                              text, [&v, n, c](Index y, Index x) { return double(v.inputAt({n, y, x, c})); }});
    return out;
}

std::string filterTables(const Convolution &v)
{
    const Geometry &g = v.geometry();
    std::string out;
    for (Index k = 0; k < g.outChannels; ++k)
        for (Index c = 0; c < g.groupInChannels; ++c)
            out += tableText({"filter[:, :, " + text(c) + ", " + text(k) + ']', g.width.filterSize, g.height.filterSize,
                              text, text, [&v, c, k](Index y, Index x) { return double(v.filterAt({y, x, c, k})); }});
    return out;
}

std::string outputTables(const Convolution &v)
{
    const Geometry &g = v.geometry();
    std::string out;
    for (Index n = 0; n < g.batch; ++n)
        for (Index k = 0; k < g.outChannels; ++k)
            out += tableText({"output[" + text(n) + ", :, :, " + text(k) + ']', g.width.outSize, g.height.outSize, text,
                              text, [&v, n, k](Index y, Index x) { return double(outputAt(v, {n, y, x, k})); }});
    return out;
}

std::string tapName(const Geometry &g, Index column)
{
    const Tap tap = tapOfColumn(g, column);
    return text(tap.ky) + ',' + text(tap.kx) + ',' + text(tap.c);
}

std::string positionName(const Geometry &g, Index row)
{
    const Position p = positionOfRow(g, row);
    return '(' + text(p.n) + ',' + text(p.y) + ',' + text(p.x) + ')';
}

} // namespace

std::string markdownRich(const RichText &text)
{
    std::string out;
    for (const Span &span : text)
        out += span.code ? codeSpan(span.text) : markdownText(span.text);
    return out;
}

std::string markdownTensors(const Convolution &convolution, SceneTranslator translate, Index mostNumbers)
{
    const Geometry &g = convolution.geometry();
    const auto fits = [mostNumbers](std::initializer_list<Index> sizes) {
        const auto count = checkedProduct(sizes);
        return count && *count <= mostNumbers;
    };
    const auto heading = [translate](std::string_view name) { return "### " + said(translate, name) + "\n\n"; };
    std::string out =
        heading("input") +
        (g.inputShape.elementCount() <= mostNumbers ? inputTables(convolution) : tooLarge("input", g.inputShape)) +
        heading("filter") +
        (g.filterShape.elementCount() <= mostNumbers ? filterTables(convolution) : tooLarge("filter", g.filterShape));
    out += heading("virtual tensor");
    if (fits({g.positions(), g.taps()}))
        out += tableText({"virtual tensor", g.taps(), g.positions(), [&g](Index c) { return tapName(g, c); },
                          [&g](Index r) { return positionName(g, r); },
                          [&](Index r, Index c) { return double(virtualAt(convolution, {r, c})); }});
    else
        out += tooLarge("virtual tensor", Shape{g.positions(), g.taps()});
    out += heading("flattened filter");
    if (fits({g.taps(), g.outChannels}))
        out += tableText({"flattened filter", g.outChannels, g.taps(), text, [&g](Index r) { return tapName(g, r); },
                          [&](Index r, Index k) { return double(flatFilterAt(convolution, {r, k})); }});
    else
        out += tooLarge("flattened filter", Shape{g.taps(), g.outChannels});
    return out + heading("output") +
           (g.outputShape.elementCount() <= mostNumbers ? outputTables(convolution)
                                                        : tooLarge("output", g.outputShape));
}

std::string markdownStep(const StepPage &page, int level)
{
    const Explanation &words = page.explanation;
    std::string out = std::string(static_cast<std::size_t>(level), '#') + ' ' + markdownText(words.badge) + "\n\n" +
                      markdownRich(words.what) + "\n\n";
    for (const Formula &formula : words.formulas)
        out += "$$" + latexText(formula) + "$$\n\n";
    if (!words.question.empty())
        out += "**" + markdownText(words.question) + "** " + markdownRich(words.answer) + "\n\n";
    if (!words.why.empty())
        out += markdownRich(words.why) + "\n\n";
    if (!words.documented.empty())
        out += "*" + sentence(words.documented) + "*\n\n";
    return out;
}

namespace {

/// The picture as data in the text: one file holds all.
std::string pictureOf(const StepPage &page, Theme theme)
{
    const std::string title = page.taught ? page.taught->title : page.explanation.badge;
    const std::string svg = svgOf(page.drawing, paletteOf(theme), {.title = title, .description = {}});
    return "![" + markdownText(title) + "](data:image/svg+xml;base64," + base64({svg.begin(), svg.end()}) + ")\n\n";
}

} // namespace

std::string markdownPage(const TaughtPage &page, int level, SceneTranslator translate)
{
    std::string out = std::string(static_cast<std::size_t>(level), '#') + ' ' + markdownText(page.title) + "\n\n" +
                      markupAsMarkdown(page.text) + markupAsMarkdown(page.prompt);
    if (!page.answer.empty())
        out += markupAsMarkdown(page.answer);
    else if (page.written)
        out += said(translate, QT_TRANSLATE_NOOP("Scene", "Your answer")) + ": \\_\\_\\_\\_\\_\\_\\_\\_\n\n";
    return out;
}

std::string markdownOf(const StepDocument &document, const Convolution &convolution)
{
    std::string out = "# " + markdownText(document.title.empty() ? "tf.nn.conv2d" : document.title) + "\n\n";
    for (const std::string &text : {document.author, document.note})
        if (!text.empty())
            out += markdownText(text) + "\n\n";
    out += "```python\n" + document.call + "\n```\n\n";
    if (!document.shapes.empty())
        out += "## " + said(document.translate, QT_TRANSLATE_NOOP("Scene", "Shapes")) + "\n\n| | |\n|---|---|\n";
    for (const NamedShape &shape : document.shapes) {
        out += "| " + shapeName(shape, document.translate) + " | `[";
        for (std::size_t i = 0; i < shape.sizes.size(); ++i)
            out += (i > 0 ? ", " : "") + numberText(shape.sizes[i]);
        out += "]` |\n";
    }
    out += '\n';
    for (const Formula &formula : document.sizes)
        out += "$$" + latexText(formula) + "$$\n\n";
    const auto heading = [&](std::string_view english) { return "## " + said(document.translate, english) + "\n\n"; };
    if (!document.shapes.empty())
        out += heading(QT_TRANSLATE_NOOP("Scene", "Numbers")) + markdownTensors(convolution, document.translate);
    for (const StepPage &page : document.steps) {
        if (&page == document.steps.data() && page.taught)
            out += heading(QT_TRANSLATE_NOOP("Scene", "Pages"));
        else if (page.number == document.firstStep && !page.taught)
            out += heading(QT_TRANSLATE_NOOP("Scene", "Steps"));
        out += page.taught ? markdownPage(*page.taught, 3, document.translate) : markdownStep(page, 3);
        if (document.pictures)
            out += pictureOf(page, document.theme);
    }
    return out;
}

} // namespace lab
