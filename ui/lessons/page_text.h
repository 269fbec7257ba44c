#pragma once

#include <QTextBrowser>

namespace lab::ui {

/// The one view of Markdown from a file. It loads nothing that the text names, and a link is opened only after asking,
/// with its whole address shown: web addresses alone.
class PageText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit PageText(QWidget *parent = nullptr);
    /// With its formulas typeset.
    void showMarkdown(const QString &markdown);
    /// Always as high as its text; nothing scrolls.
    void setFitsText(bool fits);

protected:
    void resizeEvent(QResizeEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void ask(const QUrl &link);
    void fit();
    bool m_fitsText = false;
};

} // namespace lab::ui
