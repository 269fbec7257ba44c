#pragma once

#include "core/conv/cells.h"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace lab {

/// What a word speaks of; the picture shows it in the role colour of the same name.
enum class Subject { None, Input, Filter, Patch, Output, Padding };

/// The cell that lights up while the word is hovered; nothing for a word that stands for no single cell.
using CellTarget =
    std::variant<std::monostate, InputCell, FilterCell, VirtualCell, FlatFilterCell, ProductCell, OutputCell>;

/// A stretch of text in one style.
struct Span {
    std::string text;
    Subject subject = Subject::None;
    bool code = false; ///< set in the fixed font
    CellTarget target{};
    bool operator==(const Span &) const = default;
};
using RichText = std::vector<Span>;

/// A word of a template and what it stands for: {"window", Subject::Input, OutputCell{…}}.
struct MarkedWord {
    std::string_view name;
    Subject subject = Subject::None;
    CellTarget target{};
};

/// A template, filled as core/sentence.h has it, to spans: `{name|text}` takes its subject and cell from the word of
/// that name, `text` in backquotes is code.
[[nodiscard]] RichText richText(std::string_view markup, const std::vector<std::string> &arguments,
                                const std::vector<MarkedWord> &words = {});

/// The words alone.
[[nodiscard]] std::string plainText(const RichText &text);

} // namespace lab
