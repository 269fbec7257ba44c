#include "ui/player/viewing.h"

namespace lab::ui {

Viewing::Viewing(QObject *parent) : QObject(parent) {}

void Viewing::setOptions(StageOptions options)
{
    options.hidden = m_options.hidden;
    if (options == m_options)
        return;
    m_options = std::move(options);
    emit viewingChanged();
}

void Viewing::lookAs(const LessonView &view)
{
    pin(std::nullopt);
    StageOptions options = m_options;
    options.batchEntry = view.batchEntry;
    options.filterShown = view.filterShown;
    options.colours = view.valueColours ? ColourMode::Values : ColourMode::Roles;
    options.linked.reset();
    setOptions(std::move(options));
}

LessonView Viewing::seen(LessonView view) const
{
    view.batchEntry = m_options.batchEntry;
    view.filterShown = m_options.filterShown;
    view.valueColours = m_options.colours == ColourMode::Values;
    return view;
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
    if (hidden == m_options.hidden)
        return;
    m_options.hidden = std::move(hidden);
    emit viewingChanged();
}

void Viewing::hover(std::optional<CellRef> cell)
{
    if (m_pinned)
        return;
    StageOptions options = m_options;
    options.linked = cell;
    setOptions(std::move(options));
}

void Viewing::pin(std::optional<CellRef> cell)
{
    m_pinned = cell == m_pinned ? std::nullopt : cell;
    StageOptions options = m_options;
    options.linked = m_pinned;
    setOptions(std::move(options));
}

void Viewing::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    emit viewingChanged();
}

} // namespace lab::ui
