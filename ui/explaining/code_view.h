#pragma once

#include "core/scene/palette.h"

#include <QPlainTextEdit>

namespace lab::ui {

class CodeHighlighter;

/// Python as it is read: names of tensors in their role colours, comments muted, one line marked.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeView(QWidget *parent = nullptr);

    void setTheme(Theme theme);
    /// Shows `text` with the 0-based line marked; scrolls to it where it is out of sight. -1: none.
    void setCode(const QString &text, int line);
    [[nodiscard]] int markedLine() const { return m_line; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void markLine();

    CodeHighlighter *m_highlighter;
    Theme m_theme = Theme::Light;
    int m_line = -1;
};

} // namespace lab::ui
