#pragma once

#include "core/walkthrough/cell_ref.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lab {

/// A stretch of text in one style.
struct Span {
    std::string text;
    Role subject = Role::Neutral; ///< what the word speaks of: its colour
    bool code = false;            ///< set in the fixed font
    CellRef target{};             ///< lights up while the word is hovered; Panel::None: it stands for no single cell
    bool operator==(const Span &) const = default;
};
using RichText = std::vector<Span>;

/// A word of a template and what it stands for: {"window", Role::Input, OutputCell{…}}.
struct MarkedWord {
    std::string_view name;
    Role subject = Role::Neutral;
    CellRef target{};
};

/// A template, filled as core/sentence.h has it, to spans: `{name|text}` takes its subject and cell from the word of
/// that name, `text` in backquotes is code.
[[nodiscard]] RichText richText(std::string_view markup, const std::vector<std::string> &arguments,
                                const std::vector<MarkedWord> &words = {});

/// The words alone.
[[nodiscard]] std::string plainText(const RichText &text);

} // namespace lab
