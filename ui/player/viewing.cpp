#include "ui/player/viewing.h"

#include <utility>

namespace lab::ui {

Look lookOf(const LessonView &view, Look look)
{
    look.batchEntry = view.batchEntry;
    look.filterShown = view.filterShown;
    look.colours = view.valueColours ? ColourMode::Values : ColourMode::Roles;
    return look;
}

Viewing::Viewing(QObject *parent) : QObject(parent)
{
    m_look.resultsShown = true;
}

Look Viewing::lookAtRest() const
{
    Look look = m_look;
    look.linked = m_pinned;
    return look;
}

void Viewing::lookAs(const LessonView &view)
{
    m_pinned.reset();
    Look look = lookOf(view, lookAtRest());
    if (look == m_look)
        return;
    m_look = look;
    emit viewingChanged();
}

LessonView Viewing::seen(LessonView view) const
{
    view.batchEntry = m_look.batchEntry;
    view.filterShown = m_look.filterShown;
    view.valueColours = m_look.colours == ColourMode::Values;
    return view;
}

void Viewing::setColours(ColourMode colours)
{
    set(&Look::colours, colours);
}

void Viewing::setSeeAll(bool all)
{
    set(&Look::seeAll, all);
}

void Viewing::setMemoryStrip(bool shown)
{
    set(&Look::memoryStrip, shown);
}

void Viewing::setBiasAsRow(bool row)
{
    set(&Look::biasAsRow, row);
}

void Viewing::setFollowStep(bool follows)
{
    set(&Look::followStep, follows);
}

void Viewing::setPictures(PictureColours colours)
{
    set(&Look::pictures, colours);
}

void Viewing::setResultsShown(bool shown)
{
    set(&Look::resultsShown, shown && m_resultsAllowed);
}

void Viewing::setResultsAllowed(bool allowed)
{
    if (m_resultsAllowed == allowed)
        return;
    m_resultsAllowed = allowed;
    m_look.resultsShown = m_look.resultsShown && allowed;
    emit viewingChanged();
}

void Viewing::setPointing(Pointing pointing)
{
    if (!pointing && !m_pointing)
        return;
    m_pointing = std::move(pointing);
    emit viewingChanged();
}

void Viewing::setTextScale(double scale)
{
    set(&Look::textScale, scale);
}

void Viewing::setTheme(Theme theme)
{
    set(&Look::theme, theme);
}

void Viewing::hover(std::optional<CellRef> cell)
{
    if (!m_pinned)
        set(&Look::linked, cell);
}

void Viewing::pin(std::optional<CellRef> cell)
{
    std::optional<CellRef> pinned = cell == m_pinned ? std::nullopt : cell;
    if (pinned == m_pinned && pinned == m_look.linked)
        return;
    m_pinned = m_look.linked = pinned;
    emit viewingChanged();
}

void Viewing::setAsked(Hidden asked)
{
    m_asked = std::move(asked);
    hide();
}

void Viewing::setBlackedOut(bool blackedOut)
{
    m_blackedOut = blackedOut;
    hide();
}

/// Each hides on its own, so that ending one never shows what the other hides.
void Viewing::hide()
{
    Hidden hidden = m_asked;
    if (m_blackedOut)
        hidden.outputs = hidden.virtualRows = hidden.strip = true;
    if (hidden == m_hidden)
        return;
    m_hidden = std::move(hidden);
    emit viewingChanged();
}

void Viewing::setCallProblem(const QString &problem)
{
    if (problem == m_callProblem)
        return;
    m_callProblem = problem;
    emit viewingChanged();
}

} // namespace lab::ui
