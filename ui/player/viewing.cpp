#include "ui/player/viewing.h"

namespace lab::ui {

Viewing::Viewing(QObject *parent) : QObject(parent) {}

void Viewing::setOptions(StageOptions options)
{
    if (options == m_options)
        return;
    m_options = std::move(options);
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
