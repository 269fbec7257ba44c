#include "ui/lessons/page_text.h"

#include "core/lesson/formula_markup.h"
#include "ui/player/formula_object.h"

#include <QDesktopServices>
#include <QImage>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBlock>
#include <QTextCursor>

namespace lab::ui {

PageText::PageText(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(0); // in line with the title
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &PageText::ask);
    new FormulaObject(document());
}

/// Qt reads the Markdown with one sign in the place of each formula; then the formulas take their places.
void PageText::showMarkdown(const QString &markdown)
{
    constexpr QChar place(0xE000); // of the private use area
    std::string text = QString(markdown).remove(place).toStdString();
    const std::vector<FormulaPlace> formulas = formulasIn(text);
    for (auto formula = formulas.rbegin(); formula != formulas.rend(); ++formula)
        text.replace(formula->begin, formula->end - formula->begin, QString(place).toStdString());
    setMarkdown(QString::fromStdString(text));
    QTextCursor cursor(document());
    for (const FormulaPlace &formula : formulas) {
        cursor = document()->find(QString(place), cursor.selectionEnd());
        if (cursor.isNull())
            return;
        FormulaObject::insert(cursor, formula.formula);
    }
}

void PageText::setFitsText(bool fits)
{
    m_fitsText = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    connect(this, &QTextBrowser::textChanged, this, &PageText::fit);
    fit();
}

void PageText::fit()
{
    if (m_fitsText)
        setFixedHeight(int(document()->size().height()) + 2 * frameWidth() + 2);
}

void PageText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

QVariant PageText::loadResource(int type, const QUrl &)
{
    if (type != QTextDocument::ImageResource)
        return QByteArray();
    // Without a picture at hand, the document would open the file itself.
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

void PageText::ask(const QUrl &link)
{
    if (link.scheme() != "https" && link.scheme() != "http")
        return;
    QMessageBox box(QMessageBox::Question, tr("Open a link"),
                    tr("The page's text wants to open this address in the browser:") + "\n\n" +
                        QString::fromLatin1(link.toEncoded()),
                    QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    QPushButton *open = box.addButton(tr("Open"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == open)
        QDesktopServices::openUrl(link);
}

} // namespace lab::ui
