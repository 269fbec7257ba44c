#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Marks an English template for translation: lupdate collects it under `context`, the compiler sees the text alone.
/// Qt's headers define the same macro in the same words.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif

namespace lab {

/// A sentence that can still be translated: an English template and the parts that go into it.
///
/// %1 … %9 in the template stand for the parts, and after them for the clauses. `[%2:window|windows]` is the form that
/// the number in part 2 takes: two forms are one and other, three are one, few and many as Slavic languages have them.
/// The template is its own key: a translation is looked up by it, and then the parts are put in.
struct Sentence {
    std::string_view text;          ///< of static storage
    std::vector<std::string> parts; ///< names and numbers, not translated
    std::vector<Sentence> clauses;  ///< translated too, such as the reason that another reader gave

    Sentence() = default;
    template <std::size_t N>
    Sentence(const char (&english)[N], std::vector<std::string> values = {}, std::vector<Sentence> inner = {})
        : text(english), parts(std::move(values)), clauses(std::move(inner))
    {
    }
    /// Words that no translation knows, such as the operating system's.
    Sentence(std::string words);

    [[nodiscard]] bool empty() const { return text.empty(); }
    [[nodiscard]] std::string english() const;
    bool operator==(const Sentence &) const;
};

/// From an English template to the same one in the reader's language; empty: English.
using Translation = std::function<std::string(std::string_view english)>;

/// The template with the parts put in. A part that is missing is "?".
[[nodiscard]] std::string filled(std::string_view text, const std::vector<std::string> &parts);

/// The sentence in the reader's language.
[[nodiscard]] std::string said(const Sentence &sentence, const Translation &translate = {});

} // namespace lab
