#pragma once

#include "core/lesson/formula.h"
#include "core/scene/palette.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lab {

// The Markdown of a lesson's pages, as far as pages use it: paragraphs, lists, headings, **bold**, *italic*, `code`,
// $formulas$, {i|words} in the colour of a role. All else is text. Reading it into values lets every format write it
// with its own escapes.

struct MarkupSpan {
    std::string text;
    bool bold = false, italic = false, code = false;
    Role subject = Role::Neutral;     ///< what the words speak of: their colour, where the format has one
    std::optional<Formula> formula{}; ///< `text` is what the page has for it, with the dollar signs
    bool operator==(const MarkupSpan &) const = default;
};

struct MarkupBlock {
    enum class Kind { Paragraph, Item, Heading };
    Kind kind = Kind::Paragraph;
    std::vector<MarkupSpan> spans;
    bool operator==(const MarkupBlock &) const = default;
};

[[nodiscard]] std::vector<MarkupBlock> pageMarkup(std::string_view markdown);
[[nodiscard]] std::string markupAsHtml(std::string_view markdown);
[[nodiscard]] std::string markupAsLatex(std::string_view markdown, const Palette &palette);
[[nodiscard]] std::string markupAsMarkdown(std::string_view markdown);

} // namespace lab
