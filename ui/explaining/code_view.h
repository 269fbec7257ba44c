#pragma once

#include "core/scene/palette.h"

#include <QPlainTextEdit>

namespace lab::ui {

class CodeHighlighter;

/// Python as it is read: names of tensors in their role colours, comments muted, one line marked, long lines wrapped.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodeView(QWidget *parent = nullptr);

    void setTheme(Theme theme);
    /// Shows `text` with the 0-based line marked; scrolls to it where it is out of sight. -1: none.
    void setCode(const QString &text, int line);
    [[nodiscard]] int markedLine() const { return m_line; }
    /// Where it stands in the viewport, with all lines it is wrapped to.
    [[nodiscard]] QRectF markedPlace() const;
    /// Always as high as its code; nothing scrolls.
    void setFitsCode(bool fits);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void markLine();
    void fit();

    CodeHighlighter *m_highlighter;
    Theme m_theme = Theme::Light;
    int m_line = -1;
    bool m_fits = false;
};

} // namespace lab::ui
