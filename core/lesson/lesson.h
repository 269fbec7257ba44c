#pragma once

#include "core/conv/call.h"
#include "core/lesson/beside.h"
#include "core/walkthrough/walkthrough.h"

#include <optional>
#include <string>
#include <vector>

namespace lab {

/// What a page or a saved lesson looks at. -1: not set.
struct LessonView {
    WalkthroughOptions walk{};
    Index step = 0;
    Index batchEntry = 0;
    Index filterShown = 0;
    bool valueColours = false;
    Story::Kind story = Story::Kind::Forward; ///< or OutputGradient, FilterGradient, InputGradient, ZeroInsertion
    bool operator==(const LessonView &) const = default;
};

/// What a page asks the reader to do; it completes when done.
struct Task {
    enum class Kind { None, Predict, Change, Find };
    Kind kind = Kind::None;
    std::string prompt; ///< Markdown
    /// Predict: what is asked, by name: "output", "virtual-row", "flat-place", "output-shape", "same-pads", "reach",
    /// with `cell`. Change: a condition on the call by name: "output-shape", "padding", "strides", "dilations",
    /// "filter-value", "output-value", "groups", with `wanted` numbers. Find: click the cell `cell` of `panel`.
    std::string what;
    std::string panel;          ///< "input", "filter", "virtual", "flat-filter", "product", "output"
    std::vector<Index> cell;    ///< indices as in CellRef
    std::vector<double> wanted; ///< numbers of the condition
    std::string wantedText;     ///< or a word ("SAME")
    std::string praise;         ///< one sentence when done
    bool operator==(const Task &) const = default;
};

/// What a page lets its reader do, besides reading and answering.
struct Allowed {
    bool steps = true;   ///< step on and back
    bool changes = true; ///< change numbers and the call
    bool results = true; ///< see results before the walk comes to them
    bool skips = true;   ///< read on without an answer to the task
    bool operator==(const Allowed &) const = default;
};

struct LessonPage {
    std::string title;
    std::string text;               ///< Markdown
    std::optional<Conv2DCall> call; ///< sets the picture; nothing: the lesson's call
    std::optional<Beside> beside{}; ///< of that call; nothing: what stands beside the lesson's
    /// The layers that computed the call's input, where it was: "conv2d, bias, relu". Such pages are a chain of blocks.
    std::string inputFrom{};
    LessonView view{};
    Task task{};
    Allowed allowed{};
    bool operator==(const LessonPage &) const = default;
};

/// A document: one call with what is told about it.
struct Lesson {
    std::string title;
    std::string author;
    std::string note;
    Conv2DCall call;
    LessonView view{};
    std::vector<LessonPage> pages;
    double imageMaximum = 0; ///< > 0: the input is an image of values 0 … imageMaximum
    Beside beside{};
    bool operator==(const Lesson &) const = default;
};

/// The call of a page, and what stands beside it: its own, else the lesson's.
[[nodiscard]] inline const Conv2DCall &callOf(const Lesson &lesson, const LessonPage &page)
{
    return page.call ? *page.call : lesson.call;
}
[[nodiscard]] inline const Beside &besideOf(const Lesson &lesson, const LessonPage &page)
{
    return page.beside ? *page.beside : lesson.beside;
}
/// Of the page with that index; -1: the lesson's.
[[nodiscard]] inline const Beside &besideOf(const Lesson &lesson, int page)
{
    return page < 0 ? lesson.beside : besideOf(lesson, lesson.pages[static_cast<std::size_t>(page)]);
}
/// The same, to be changed.
[[nodiscard]] inline Beside &besideOf(Lesson &lesson, int page)
{
    std::optional<Beside> *own = page < 0 ? nullptr : &lesson.pages[static_cast<std::size_t>(page)].beside;
    return own && *own ? **own : lesson.beside;
}

} // namespace lab
