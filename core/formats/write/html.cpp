#include "core/formats/write/html.h"

#include "core/formats/bytes/escape.h"
#include "core/formats/write/html_links.h"
#include "core/formats/write/html_pictures.h"
#include "core/formats/write/html_style.h"
#include "core/formats/write/mark_text.h"
#include "core/formats/write/page_markup.h"
#include "core/formats/write/png.h"
#include "core/formats/write/svg.h"
#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {
namespace {

/// None for what has no colour of its own.
std::string_view className(Role role)
{
    return role == Role::Neutral ? std::string_view() : roleName(role);
}

/// Text with `code` in backquotes.
std::string withCode(std::string_view text)
{
    std::string out;
    bool code = false;
    for (std::size_t i = 0; i <= text.size();) {
        const std::size_t next = std::min(text.find('`', i), text.size());
        const std::string part = xmlText(text.substr(i, next - i));
        out += code ? "<code>" + part + "</code>" : part;
        code = !code;
        i = next + 1;
    }
    return out;
}

std::string richHtml(const RichText &text)
{
    std::string out;
    for (const Span &span : text) {
        std::string word = xmlText(span.text);
        if (span.code)
            word = "<code>" + word + "</code>";
        const std::string cell = cellId(span.target);
        if (span.subject != Role::Neutral || !cell.empty())
            word = "<span" +
                   (span.subject == Role::Neutral ? std::string()
                                                  : " class=\"" + std::string(className(span.subject)) + '"') +
                   (cell.empty() ? std::string() : " data-cell=\"" + cell + '"') + '>' + word + "</span>";
        out += word;
    }
    return out;
}

std::string paragraph(std::string_view open, const std::string &text, std::string_view close)
{
    return text.empty() ? std::string() : std::string(open) + text + std::string(close) + '\n';
}

std::string shapesTable(const StepDocument &document)
{
    std::string out = "<table class=\"shapes\">";
    for (const NamedShape &shape : document.shapes) {
        out += "<tr><td class=\"" + std::string(className(shape.subject)) + "\">" +
               xmlText(shapeName(shape, document.translate)) + "</td><td>[";
        for (std::size_t i = 0; i < shape.sizes.size(); ++i)
            out += (i > 0 ? ", " : "") + numberText(shape.sizes[i]);
        out += "]</td></tr>";
    }
    return out + "</table>\n";
}

/// A page of the lesson: its text, its task with a field to answer into, or the answer.
std::string wordsOf(const TaughtPage &page, Index number, SceneTranslator translate)
{
    std::string out = "<h2 dir=\"auto\">" + xmlText(page.title) + "</h2>\n" + markupAsHtml(page.text);
    if (page.prompt.empty())
        return out;
    out += "<div class=\"task\">\n" + markupAsHtml(page.prompt);
    if (!page.answer.empty())
        out += "<div class=\"answer\">" + markupAsHtml(page.answer) + "</div>\n";
    else if (page.written)
        out += "<input type=\"text\" id=\"answer-" + numberText(number) + "\" autocomplete=\"off\" aria-label=\"" +
               xmlText(said(translate, QT_TRANSLATE_NOOP("Scene", "Your answer"))) + "\">\n";
    return out + "</div>\n";
}

std::string wordsOf(const Explanation &words)
{
    std::string out =
        paragraph("<h2 class=\"" + std::string(className(words.subject)) + "\">", xmlText(words.badge), "</h2>") +
        paragraph("<p>", richHtml(words.what), "</p>");
    for (const Formula &formula : words.formulas)
        out += mathMl(formula) + '\n';
    if (!words.question.empty())
        out += "<p><strong>" + xmlText(words.question) + "</strong> " + richHtml(words.answer) + "</p>\n";
    return out + paragraph("<p>", richHtml(words.why), "</p>") +
           paragraph("<p class=\"documented\">", withCode(words.documented), "</p>");
}

/// Only the last one, the result, has its picture in the text; the script draws the others.
std::string section(const StepPage &page, const StepDocument &document, const Palette &palette, bool last)
{
    const std::string number = numberText(page.number);
    const std::string place = page.taught ? said(document.translate, QT_TRANSLATE_NOOP("Scene", "page %1 of %2"),
                                                 {number, numberText(document.taughtPages)})
                                          : said(document.translate, QT_TRANSLATE_NOOP("Scene", "step %1 of %2"),
                                                 {number, numberText(document.lastNumber)});
    const std::string title = page.taught ? page.taught->title : plainText(page.explanation.what);
    const std::string figure =
        last ? svgOf(page.drawing, palette, {.title = title, .description = {}, .inlined = true}) : std::string();
    return "<section class=\"step\" id=\"" + std::string(page.taught ? "page-" : "step-") + number +
           "\" data-place=\"" + xmlText(place) + "\">\n<figure>" + figure + "</figure>\n<div class=\"words\">\n" +
           (page.taught ? wordsOf(*page.taught, page.number, document.translate) : wordsOf(page.explanation)) +
           "</div>\n</section>\n";
}

std::string player(SceneTranslator translate)
{
    const auto label = [&](std::string_view english) { return xmlText(said(translate, english)); };
    const auto button = [](std::string_view id, const std::string &name, std::string_view sign,
                           const std::string &more = {}) {
        return "<button id=\"" + std::string(id) + "\" type=\"button\" aria-label=\"" + name + "\"" + more + '>' +
               std::string(sign) + "</button>";
    };
    const std::string play = label(QT_TRANSLATE_NOOP("Scene", "Play"));
    return "<nav class=\"player\" id=\"player\" aria-label=\"" + label(QT_TRANSLATE_NOOP("Scene", "Player")) +
           "\" hidden>" + button("first", label(QT_TRANSLATE_NOOP("Scene", "First step")), "|&#x276E;") +
           button("back", label(QT_TRANSLATE_NOOP("Scene", "Step back")), "&#x276E;") +
           button("play", play, "&#x25B6;&#xFE0E;",
                  " data-play=\"" + play + "\" data-pause=\"" + label(QT_TRANSLATE_NOOP("Scene", "Pause")) + '"') +
           button("next", label(QT_TRANSLATE_NOOP("Scene", "Next step")), "&#x276F;") +
           button("last", label(QT_TRANSLATE_NOOP("Scene", "Last step")), "&#x276F;|") +
           "<input id=\"slider\" type=\"range\" min=\"0\" value=\"0\" aria-label=\"" +
           label(QT_TRANSLATE_NOOP("Scene", "Step")) +
           "\"><output class=\"place\" id=\"place\" for=\"slider\"></output></nav>\n"
           "<p class=\"said\" id=\"said\" aria-live=\"polite\"></p>\n";
}

/// Title, and folded away what describes the whole call.
std::string head(const StepDocument &document, const std::string &title)
{
    const auto label = [&](std::string_view english) { return xmlText(said(document.translate, english)); };
    std::string out = "<header>\n<h1 dir=\"auto\">" + title + "</h1>\n<details id=\"about\"><summary>" +
                      label(QT_TRANSLATE_NOOP("Scene", "About this example, shapes, printing")) + "</summary>\n" +
                      paragraph("<p class=\"author\" dir=\"auto\">", xmlText(document.author), "</p>") +
                      paragraph("<p class=\"note\" dir=\"auto\">", xmlText(document.note), "</p>") + "<pre><code>" +
                      xmlText(document.call) + "</code></pre>\n" + shapesTable(document);
    for (const Formula &formula : document.sizes)
        out += mathMl(formula) + '\n';
    return out + "<p class=\"printing\"><select id=\"printed\" aria-label=\"" +
           label(QT_TRANSLATE_NOOP("Scene", "What is printed")) + "\"><option value=\"all\">" +
           label(QT_TRANSLATE_NOOP("Scene", "Every step")) + "</option><option value=\"one\">" +
           label(QT_TRANSLATE_NOOP("Scene", "This step")) + "</option></select> <button id=\"print\" type=\"button\">" +
           label(QT_TRANSLATE_NOOP("Scene", "Print")) + "</button></p>\n</details>\n</header>\n";
}

std::string dataElement(std::string_view id, const std::string &content)
{
    return "<script type=\"application/json\" id=\"" + std::string(id) + "\">" + content + "</script>\n";
}

} // namespace

std::string htmlOf(const StepDocument &document, const Story &story, Theme theme)
{
    const Palette palette = paletteOf(theme);
    UsedLooks used;
    for (const StepPage &page : document.steps)
        used.add(page.drawing);
    const std::string title = xmlText(document.title.empty() ? "tf.nn.conv2d" : document.title);
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"" + xmlText(document.language) +
        "\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src "
        "'unsafe-inline'; script-src 'sha256-" +
        std::string(htmlScriptHash()) +
        "'; base-uri 'none'; form-action 'none'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" "
        "content=\"Conv2D Lab\">\n" +
        paragraph("<meta name=\"author\" content=\"", xmlText(document.author), "\">") + "<title>" + title +
        "</title>\n<style>\n" + htmlStyle(theme, used) +
        "</style>\n</head>\n<body>\n<figure class=\"defs\" aria-hidden=\"true\"><svg><defs>" + svgHatchings(used) +
        "</defs></svg></figure>\n" + head(document, title) + "<main>\n";
    for (const StepPage &page : document.steps)
        out += section(page, document, palette, &page == &document.steps.back());
    const std::string pictures = deflated(picturesAsJson(document, palette));
    return out + "</main>\n" + player(document.translate) +
           dataElement("links", document.oneCall ? linksAsJson(document, story) : R"({"cells":[],"links":[]})") +
           dataElement("pictures", base64({pictures.begin(), pictures.end()})) + "<script>" +
           std::string(htmlScript()) + "</script>\n</body>\n</html>\n";
}

} // namespace lab
