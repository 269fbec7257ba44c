#pragma once

#include "core/lesson/lesson.h"
#include "core/scene/palette.h"
#include "core/scene/stage_parts.h"

#include <QObject>

#include <functional>

namespace lab::ui {

/// How one looks at the stage and what is hidden from one, shared by everything that shows or steers it: the linked
/// (hovered or pinned) cell, colour mode, which filter and batch entry, text scale, theme. Not part of the lesson, no
/// undo. Hovering a word of the explanation lights the picture through it, and back; predicting hides through it.
class Viewing : public QObject
{
    Q_OBJECT
public:
    explicit Viewing(QObject *parent = nullptr);

    [[nodiscard]] const Look &look() const { return m_look; }
    /// The look once the pointer has left: what is only hovered is no part of it.
    [[nodiscard]] Look lookAtRest() const;
    [[nodiscard]] const Hidden &hidden() const { return m_hidden; }
    [[nodiscard]] Theme theme() const { return m_look.theme; }
    [[nodiscard]] const std::optional<CellRef> &pinned() const { return m_pinned; }

    /// Looks as a lesson or one of its pages says; what was pinned is released.
    void lookAs(const LessonView &view);
    /// The view with what is looked at now.
    [[nodiscard]] LessonView seen(LessonView view) const;
    void setColours(ColourMode colours);
    void setPictures(PictureColours colours);
    void setSeeAll(bool all);
    void setMemoryStrip(bool shown);
    void setBiasAsRow(bool row);
    void setFollowStep(bool follows);
    void setResultsShown(bool shown);
    /// While they may not be seen before the walk comes to them, they are hidden, whatever is chosen.
    void setResultsAllowed(bool allowed);
    [[nodiscard]] bool resultsAllowed() const { return m_resultsAllowed; }
    void setTextScale(double scale);
    void setTheme(Theme theme);
    /// Links the cell while nothing is pinned; nothing: the pointer left.
    void hover(std::optional<CellRef> cell);
    /// Pins the cell; the pinned one again, or nothing, releases.
    void pin(std::optional<CellRef> cell);

    /// What a question hides while it stands; nothing where none does.
    void setAsked(Hidden asked);
    /// Hides every result besides, so that the class may say it first, or shows what no question hides.
    void setBlackedOut(bool blackedOut);
    [[nodiscard]] bool isBlackedOut() const { return m_blackedOut; }
    /// What is wrong with the text of the call while it cannot be read; it is said instead of what was refused before.
    [[nodiscard]] const QString &callProblem() const { return m_callProblem; }
    void setCallProblem(const QString &problem);
    /// While an author is to point at a cell: what taking that cell means, as it is said beside the pointer. Pinning a
    /// cell takes it. Empty: nobody is to point.
    using Pointing = std::function<QString(const CellRef &)>;
    [[nodiscard]] const Pointing &pointing() const { return m_pointing; }
    void setPointing(Pointing pointing);

signals:
    void viewingChanged();

private:
    template <typename Value>
    void set(Value Look::*member, Value value)
    {
        if (m_look.*member == value)
            return;
        m_look.*member = std::move(value);
        emit viewingChanged();
    }
    void hide();

    Look m_look;
    Hidden m_hidden, m_asked;
    bool m_blackedOut = false;
    bool m_resultsAllowed = true;
    std::optional<CellRef> m_pinned;
    QString m_callProblem;
    Pointing m_pointing;
};

/// The look that a lesson's view asks for, and what it leaves open as in `look`.
[[nodiscard]] Look lookOf(const LessonView &view, Look look = {});

} // namespace lab::ui
