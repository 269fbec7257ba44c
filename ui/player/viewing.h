#pragma once

#include "core/lesson/lesson.h"
#include "core/scene/palette.h"
#include "core/scene/stage.h"

#include <QObject>

namespace lab::ui {

/// How one looks at the stage, shared by everything that shows or steers it: the linked (hovered or pinned) cell, what
/// is hidden or outlined, colour mode, which filter and batch entry, text scale, theme. Not part of the lesson, no
/// undo. Hovering a word of the explanation lights the picture through it, and back; predicting hides through it.
class Viewing : public QObject
{
    Q_OBJECT
public:
    explicit Viewing(QObject *parent = nullptr);

    /// Width, height and lane views are each view's own and are ignored here.
    [[nodiscard]] const StageOptions &options() const { return m_options; }
    [[nodiscard]] Theme theme() const { return m_theme; }
    [[nodiscard]] const std::optional<CellRef> &pinned() const { return m_pinned; }

    /// What is hidden stays as it is: setAsked() and setBlackedOut() hide.
    void setOptions(StageOptions options);
    /// Looks as a lesson or one of its pages says; what was pinned is released.
    void lookAs(const LessonView &view);
    /// The view with what is looked at now.
    [[nodiscard]] LessonView seen(LessonView view) const;
    /// What a question hides while it stands; nothing where none does.
    void setAsked(Hidden asked);
    /// Hides every result besides, so that the class may say it first, or shows what no question hides.
    void setBlackedOut(bool blackedOut);
    [[nodiscard]] bool isBlackedOut() const { return m_blackedOut; }
    /// Links the cell while nothing is pinned; nothing: the pointer left.
    void hover(std::optional<CellRef> cell);
    /// Pins the cell; the pinned one again, or nothing, releases.
    void pin(std::optional<CellRef> cell);
    void setTheme(Theme theme);

signals:
    void viewingChanged();

private:
    void hide();

    StageOptions m_options;
    Hidden m_asked;
    bool m_blackedOut = false;
    std::optional<CellRef> m_pinned;
    Theme m_theme = Theme::Light;
};

} // namespace lab::ui
