#include "ui/explaining/code_view.h"

#include "ui/player/wording.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>

namespace lab::ui {

class CodeHighlighter : public QSyntaxHighlighter
{
public:
    explicit CodeHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

    void setTheme(Theme theme)
    {
        m_theme = theme;
        rehighlight();
    }

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression names(
            "\\b(?:(input|image)|(filters|flat|spread|weights)|(patches|window)|(rows|output|expected))\\b(?!=)");
        auto matches = names.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const Role subjects[] = {Role::Input, Role::Filter, Role::Patch, Role::Output};
            QTextCharFormat format;
            format.setForeground(textColour(m_theme, subjects[match.lastCapturedIndex() - 1]));
            setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
        }
        const int comment = int(text.indexOf('#'));
        if (comment >= 0) {
            QTextCharFormat format;
            format.setForeground(textColour(m_theme, Role::Padding));
            setFormat(comment, int(text.size()) - comment, format);
        }
    }

private:
    Theme m_theme = Theme::Light;
};

namespace {

QColor markerColour(Theme theme)
{
    switch (theme) {
    case Theme::Light:
    case Theme::Print:
        return QColor(0xF2EE9A);
    case Theme::Dark:
        return QColor(0x4A4720);
    case Theme::HighContrast:
        return QColor(0x5A5400);
    }
    return {};
}

} // namespace

CodeView::CodeView(QWidget *parent) : QPlainTextEdit(parent), m_highlighter(new CodeHighlighter(document()))
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth); // no line is ever cut
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Code"));
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    document()->setDocumentMargin(10);
    QFont fixed = fixedFont(font());
    fixed.setPointSizeF(font().pointSizeF() * 0.92);
    setFont(fixed);
}

void CodeView::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    m_highlighter->setTheme(theme);
    markLine();
}

void CodeView::setCode(const QString &text, int line)
{
    if (text != toPlainText())
        setPlainText(text);
    m_line = line;
    markLine();
    fit();
    const QTextBlock block = document()->findBlockByNumber(line);
    if (line < 0 || !block.isValid())
        return;
    const QRectF place = markedPlace();
    const int room = fontMetrics().lineSpacing();
    if (!m_fits && (place.top() < room || place.bottom() > viewport()->height() - room)) {
        QTextCursor cursor(block);
        setTextCursor(cursor);
        centerCursor();
    }
}

QRectF CodeView::markedPlace() const
{
    return blockBoundingGeometry(document()->findBlockByNumber(m_line)).translated(contentOffset());
}

void CodeView::setFitsCode(bool fits)
{
    m_fits = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fit();
}

/// As high as its lines are in this width.
void CodeView::fit()
{
    if (!m_fits)
        return;
    const double lines = document()->documentLayout()->documentSize().height();
    const int height = int(lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin() + 2);
    if (height != this->height())
        setFixedHeight(height);
    verticalScrollBar()->setValue(0);
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void CodeView::markLine()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QTextBlock block = document()->findBlockByNumber(m_line);
    if (m_line >= 0 && block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor); // all its lines where it is wrapped
        mark.format.setBackground(markerColour(m_theme));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << mark;
    }
    setExtraSelections(marks);
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->setBackgroundRole(QPalette::AlternateBase);
}

} // namespace lab::ui
