#pragma once

#include "core/scene/palette.h"

#include <QTextBrowser>

namespace lab::ui {

class Viewing;

/// The one view of Markdown from a file. It loads nothing that the text names, and a link is opened only after asking,
/// with its whole address shown: web addresses alone.
class PageText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit PageText(Viewing *viewing, QWidget *parent = nullptr);
    /// With its formulas typeset and the words of a role in its colour.
    void showMarkdown(const QString &markdown);
    /// Always as high as its text; nothing scrolls.
    void setFitsText(bool fits);

protected:
    void resizeEvent(QResizeEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void ask(const QUrl &link);
    void fit();
    void colourRoles();
    Viewing *m_viewing;
    QString m_markdown;
    Theme m_theme;
    bool m_fitsText = false;
};

} // namespace lab::ui
