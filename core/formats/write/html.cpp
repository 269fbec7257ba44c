#include "core/formats/write/html.h"

#include "core/formats/bytes/escape.h"
#include "core/formats/write/html_links.h"
#include "core/formats/write/mark_text.h"
#include "core/formats/write/svg.h"
#include "core/tensor/number_text.h"

#include <array>

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

std::string styleSheet(const Palette &palette)
{
    constexpr std::array roles{Role::Input, Role::Filter, Role::Patch, Role::Output, Role::Padding};
    const std::string ink = cssColour(palette.text(Role::Neutral, Tone::Text)),
                      muted = cssColour(palette.text(Role::Neutral, Tone::Muted));
    const std::string line = cssColour(palette.outline(Role::Neutral, Tone::Muted)),
                      pale = cssColour(palette.fill(Role::Neutral, Tone::Pale));
    const std::string accent = cssColour(palette.fill(Role::Input, Tone::Strong)),
                      onAccent = cssColour(palette.text(Role::Input, Tone::Strong));
    std::string css =
        "*{box-sizing:border-box}[hidden]{display:none!important}\n"
        "body{margin:0 auto;max-width:92rem;padding:1.2rem 1.6rem 6rem;background:" +
        cssColour(palette.background()) + ";color:" + ink +
        ";font:16px/1.5 Inter,'Segoe UI',system-ui,sans-serif}\n"
        "h1{font-size:1.6rem;margin:.2rem 0}h2{font-size:1.05rem;margin:0 0 "
        ".6rem}.author,.note,.shapes,.documented,.place{color:" +
        muted +
        "}\n"
        ".note{white-space:pre-line;max-width:50rem}\n"
        "code,pre,.shapes td{font-family:'JetBrains Mono',Menlo,Consolas,monospace;font-size:.92em}\n"
        "pre{background:" +
        pale +
        ";padding:.6rem .9rem;border-radius:6px;overflow-x:auto}\n"
        ".step{display:grid;grid-template-columns:minmax(0,2.4fr) minmax(17rem,1fr);gap:1.4rem;border-top:1px solid " +
        line +
        ";padding:1.2rem 0}\nfigure{margin:0}svg{width:100%;height:auto;display:block}\n"
        "@media(max-width:60rem){.step{grid-template-columns:1fr}}\n"
        "@media print{.player{display:none}.step{break-inside:avoid}body{max-width:none}}\n"
        "math{font-size:1.05em;display:block;overflow-x:auto;padding:.2rem 0}\n"
        ".shapes{border-collapse:collapse}.shapes td{padding:.1rem 1.2rem .1rem 0}\n"
        ".player{position:fixed;left:0;right:0;bottom:0;display:flex;gap:.5rem;align-items:center;padding:.7rem "
        "1.6rem;background:" +
        cssColour(palette.background()) + ";border-top:1px solid " + line +
        "}\n"
        ".player button{min-width:2.6rem;height:2.4rem;border:1px solid " +
        line + ";border-radius:8px;background:" + pale + ";color:" + ink +
        ";font:inherit;cursor:pointer}.player button:disabled{opacity:.4;cursor:default}\n.player #play{background:" +
        accent + ";color:" + onAccent + ";border-color:" + accent + "}\n.player input{flex:1;accent-color:" + accent +
        "}.place{min-width:9rem;text-align:right}\n"
        ":focus-visible{outline:3px solid " +
        accent +
        ";outline-offset:2px}\n[data-cell]{cursor:pointer}\n"
        ".box.linked{stroke:" +
        ink + "!important;stroke-width:2.5!important}\nspan.linked{outline:2px solid currentColor;border-radius:3px}\n";
    for (const Role role : roles) {
        const std::string name(roleName(role));
        css += "span." + name + ",mi." + name + ",mn." + name + ",h2." + name + ",td." + name +
               "{color:" + cssColour(palette.text(role, Tone::Text)) + "}\n";
    }
    return css + svgStyleSheet(palette, "figure");
}

std::string shapesTable(const StepDocument &document)
{
    std::string out = "<table class=\"shapes\">";
    for (const NamedShape &shape : document.shapes) {
        out += "<tr><td class=\"" + std::string(className(shape.subject)) + "\">" +
               std::string(tensorName(shape.tensor)) + "</td><td>[";
        for (std::size_t i = 0; i < shape.sizes.size(); ++i)
            out += (i > 0 ? ", " : "") + numberText(shape.sizes[i]);
        out += "]</td></tr>";
    }
    return out + "</table>\n";
}

std::string section(const StepPage &page, const StepDocument &document, const Palette &palette)
{
    const Explanation &words = page.explanation;
    const std::string number = numberText(page.number);
    std::string out =
        "<section class=\"step\" id=\"step-" + number + "\" data-place=\"step " + number + " of " +
        numberText(document.lastNumber) + "\">\n<figure>" +
        svgOf(page.drawing, palette, {.title = plainText(words.what), .description = {}, .inlined = true}) +
        "</figure>\n<div class=\"words\">\n" +
        paragraph("<h2 class=\"" + std::string(className(words.subject)) + "\">", xmlText(words.badge), "</h2>") +
        paragraph("<p>", richHtml(words.what), "</p>");
    for (const Formula &formula : words.formulas)
        out += mathMl(formula) + '\n';
    if (!words.question.empty())
        out += "<p><strong>" + xmlText(words.question) + "</strong> " + richHtml(words.answer) + "</p>\n";
    out += paragraph("<p>", richHtml(words.why), "</p>") +
           paragraph("<p class=\"documented\">", withCode(words.documented), "</p>");
    return out + "</div>\n</section>\n";
}

std::string player()
{
    const auto button = [](std::string_view id, std::string_view label, std::string_view sign, std::string_view more) {
        return "<button id=\"" + std::string(id) + "\" type=\"button\" aria-label=\"" + std::string(label) + "\"" +
               std::string(more) + '>' + std::string(sign) + "</button>";
    };
    return "<nav class=\"player\" id=\"player\" aria-label=\"Player\" hidden>" +
           button("first", "First step", "|&#x276E;", "") + button("back", "Step back", "&#x276E;", "") +
           button("play", "Play", "&#x25B6;&#xFE0E;", " data-play=\"Play\" data-pause=\"Pause\"") +
           button("next", "Next step", "&#x276F;", "") + button("last", "Last step", "&#x276F;|", "") +
           "<input id=\"slider\" type=\"range\" min=\"0\" value=\"0\" aria-label=\"Step\"><output class=\"place\" "
           "id=\"place\"></output></nav>\n";
}

} // namespace

std::string htmlOf(const StepDocument &document, const Story &story, const Palette &palette)
{
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
        "</title>\n<style>\n" + styleSheet(palette) +
        "</style>\n</head>\n<body>\n<svg width=\"0\" height=\"0\" style=\"position:absolute;width:0;height:0\" "
        "aria-hidden=\"true\"><defs>" +
        svgHatchings(palette) + "</defs></svg>\n<header>\n<h1 dir=\"auto\">" + title + "</h1>\n" +
        paragraph("<p class=\"author\" dir=\"auto\">", xmlText(document.author), "</p>") +
        paragraph("<p class=\"note\" dir=\"auto\">", xmlText(document.note), "</p>") + "<pre><code>" +
        xmlText(document.call) + "</code></pre>\n<details><summary>Shapes</summary>\n" + shapesTable(document);
    for (const Formula &formula : document.sizes)
        out += mathMl(formula) + '\n';
    out += "</details>\n</header>\n<main>\n";
    for (const StepPage &page : document.steps)
        out += section(page, document, palette);
    return out + "</main>\n" + player() + "<script type=\"application/json\" id=\"links\">" +
           linksAsJson(document, story) + "</script>\n<script>" + std::string(htmlScript()) +
           "</script>\n</body>\n</html>\n";
}

} // namespace lab
