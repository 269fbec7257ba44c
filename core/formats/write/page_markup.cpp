#include "core/formats/write/page_markup.h"

#include "core/formats/bytes/escape.h"
#include "core/formats/write/latex.h"
#include "core/lesson/formula_markup.h"

#include <algorithm>
#include <cctype>

namespace lab {
namespace {

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// Where the sign at `at` is met again before the text ends, with something between; npos where it is not.
std::size_t closing(std::string_view text, std::size_t at, std::string_view sign)
{
    const std::size_t begin = at + sign.size();
    if (begin >= text.size() || text[begin] == ' ')
        return std::string_view::npos;
    const std::size_t end = text.find(sign, begin);
    return end == begin ? std::string_view::npos : end;
}

/// `as` is what stands around the text.
void addSpans(std::vector<MarkupSpan> &spans, std::string_view text, const MarkupSpan &as)
{
    std::string plain;
    const auto styled = [&as](std::string words) {
        MarkupSpan span = as;
        span.text = std::move(words);
        return span;
    };
    const auto flush = [&] {
        if (!plain.empty())
            spans.push_back(styled(plain));
        plain.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '\\' && at + 1 < text.size() && std::ispunct(static_cast<unsigned char>(text[at + 1]))) {
            plain += text[at + 1];
            at += 2;
            continue;
        }
        if (text[at] == '$')
            if (std::optional<FormulaPlace> place = formulaAt(text, at)) {
                flush();
                spans.push_back(styled(std::string(text.substr(at, place->end - at))));
                spans.back().formula = std::move(place->formula);
                at = place->end;
                continue;
            }
        MarkupSpan inside = as;
        if (const std::optional<RoleWords> words = roleWordsAt(text, at)) {
            flush();
            inside.subject = words->subject;
            addSpans(spans, text.substr(words->first(), words->last() - words->first()), inside);
            at = words->end;
            continue;
        }
        const std::string_view sign = text.substr(at).starts_with("**") ? "**"
                                      : text[at] == '*'                 ? "*"
                                      : text[at] == '`'                 ? "`"
                                                                        : "";
        const std::size_t end = sign.empty() ? std::string_view::npos : closing(text, at, sign);
        if (end == std::string_view::npos) {
            plain += text[at++];
            continue;
        }
        flush();
        const std::string_view inner = text.substr(at + sign.size(), end - at - sign.size());
        if (sign == "`") {
            spans.push_back(styled(std::string(inner)));
            spans.back().code = true;
        } else {
            (sign == "*" ? inside.italic : inside.bold) = true;
            addSpans(spans, inner, inside);
        }
        at = end + sign.size();
    }
    flush();
}

bool isItem(std::string_view line)
{
    return line.starts_with("- ") || line.starts_with("* ") || line.starts_with("+ ");
}

template <typename Escape, typename Around>
std::string spansAs(const std::vector<MarkupSpan> &spans, Escape escape, Around around)
{
    std::string out;
    for (const MarkupSpan &span : spans)
        out += around(span, escape(span));
    return out;
}

} // namespace

std::vector<MarkupBlock> pageMarkup(std::string_view markdown)
{
    std::vector<MarkupBlock> blocks;
    std::vector<std::string> texts;
    bool open = false; // the last block goes on
    for (std::size_t at = 0; at <= markdown.size();) {
        const std::size_t end = std::min(markdown.find('\n', at), markdown.size());
        std::string_view line = trimmed(markdown.substr(at, end - at));
        at = end + 1;
        if (line.empty()) {
            open = false;
            continue;
        }
        MarkupBlock::Kind kind = MarkupBlock::Kind::Paragraph;
        const std::size_t signs = line.find_first_not_of('#');
        if (signs != std::string_view::npos && signs > 0 && signs < 7 && line[signs] == ' ') {
            kind = MarkupBlock::Kind::Heading;
            line = trimmed(line.substr(signs));
        } else if (isItem(line)) {
            kind = MarkupBlock::Kind::Item;
            line = trimmed(line.substr(2));
        }
        if (open && kind == MarkupBlock::Kind::Paragraph) {
            texts.back() += ' ' + std::string(line);
            continue;
        }
        blocks.push_back({kind, {}});
        texts.emplace_back(line);
        open = kind != MarkupBlock::Kind::Heading;
    }
    for (std::size_t i = 0; i < blocks.size(); ++i)
        addSpans(blocks[i].spans, texts[i], {});
    return blocks;
}

std::string markupAsHtml(std::string_view markdown)
{
    std::string out;
    bool list = false;
    for (const MarkupBlock &block : pageMarkup(markdown)) {
        const bool item = block.kind == MarkupBlock::Kind::Item;
        if (item != list)
            out += item ? "<ul>\n" : "</ul>\n";
        list = item;
        const std::string text = spansAs(
            block.spans,
            [](const MarkupSpan &span) { return span.formula ? mathMl(*span.formula) : xmlText(span.text); },
            [](const MarkupSpan &span, std::string words) {
                if (span.code)
                    words = "<code>" + words + "</code>";
                if (span.italic)
                    words = "<em>" + words + "</em>";
                if (span.subject != Role::Neutral)
                    words = "<span class=\"" + std::string(roleName(span.subject)) + "\">" + words + "</span>";
                return span.bold ? "<strong>" + words + "</strong>" : words;
            });
        const std::string tag = item ? "li" : block.kind == MarkupBlock::Kind::Heading ? "h3" : "p";
        out += '<' + tag + " dir=\"auto\">" + text + "</" + tag + ">\n";
    }
    return out + (list ? "</ul>\n" : "");
}

std::string markupAsLatex(std::string_view markdown, const Palette &palette)
{
    std::string out;
    bool list = false;
    for (const MarkupBlock &block : pageMarkup(markdown)) {
        const bool item = block.kind == MarkupBlock::Kind::Item;
        if (item != list)
            out += item ? "\\begin{itemize}\n" : "\\end{itemize}\n";
        list = item;
        const std::string text = spansAs(
            block.spans,
            [](const MarkupSpan &span) {
                return span.formula ? '$' + latexText(*span.formula) + '$' : latexText(span.text);
            },
            [&palette](const MarkupSpan &span, std::string words) {
                if (span.code)
                    words = "\\texttt{" + words + '}';
                if (span.italic)
                    words = "\\emph{" + words + '}';
                if (span.subject != Role::Neutral)
                    words = "\\textcolor{" + latexColour(palette.text(span.subject, Tone::Text)) + "}{" + words + '}';
                return span.bold ? "\\textbf{" + words + '}' : words;
            });
        out += item                                       ? "\\item " + text + '\n'
               : block.kind == MarkupBlock::Kind::Heading ? "\\textbf{" + text + "}\\par\n"
                                                          : text + "\\par\n";
    }
    return out + (list ? "\\end{itemize}\n" : "");
}

std::string markupAsMarkdown(std::string_view markdown)
{
    std::string out;
    bool list = false;
    for (const MarkupBlock &block : pageMarkup(markdown)) {
        const bool item = block.kind == MarkupBlock::Kind::Item;
        if (list && !item)
            out += '\n';
        list = item;
        const std::string text = spansAs(
            block.spans,
            [](const MarkupSpan &span) {
                if (span.formula)
                    return span.text;
                if (!span.code)
                    return markdownText(span.text);
                return span.text.find('`') == std::string::npos ? '`' + span.text + '`' : "`` " + span.text + " ``";
            },
            [](const MarkupSpan &span, std::string words) {
                if (span.italic)
                    words = '*' + words + '*';
                return span.bold ? "**" + words + "**" : words;
            });
        out += item                                       ? "- " + text + '\n'
               : block.kind == MarkupBlock::Kind::Heading ? "#### " + text + "\n\n"
                                                          : text + "\n\n";
    }
    return out + (list ? "\n" : "");
}

} // namespace lab
