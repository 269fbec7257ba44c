#include "ui/lessons/page_text.h"

#include "core/lesson/formula_markup.h"
#include "ui/player/formula_object.h"
#include "ui/player/viewing.h"
#include "ui/player/wording.h"

#include <QDesktopServices>
#include <QImage>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <vector>

namespace lab::ui {

namespace {

// Of the private use area: they stand in a text for what Qt's Markdown does not know.
constexpr char16_t formulaSign = 0xE000, closeSign = 0xE001, openSign = 0xE002;

bool isSign(QChar sign)
{
    return sign >= formulaSign && sign <= QChar(char16_t(openSign + int(Role::Padding)));
}

} // namespace

PageText::PageText(Viewing *viewing, QWidget *parent)
    : QTextBrowser(parent), m_viewing(viewing), m_theme(viewing->theme())
{
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(0); // in line with the title
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &PageText::ask);
    connect(viewing, &Viewing::viewingChanged, this, [this] {
        if (m_theme != m_viewing->theme())
            showMarkdown(m_markdown);
    });
    new FormulaObject(document());
}

/// Qt reads the Markdown with signs in the place of each formula and around the words of a role; then the formulas take
/// their places and the words their colours.
void PageText::showMarkdown(const QString &markdown)
{
    if (markdown == m_markdown && m_theme == m_viewing->theme())
        return;
    m_markdown = markdown;
    m_theme = m_viewing->theme();
    QString clean = markdown;
    std::string text = clean.removeIf(isSign).toStdString();
    const std::vector<FormulaPlace> formulas = formulasIn(text);
    struct Sign {
        std::size_t begin, end;
        char16_t sign;
    };
    std::vector<Sign> signs;
    for (const FormulaPlace &formula : formulas)
        signs.push_back({formula.begin, formula.end, formulaSign});
    for (const RoleWords &words : roleWordsIn(text)) {
        signs.push_back({words.begin, words.first(), char16_t(openSign + int(words.subject))});
        signs.push_back({words.last(), words.end, closeSign});
    }
    std::sort(signs.begin(), signs.end(), [](const Sign &a, const Sign &b) { return a.begin > b.begin; });
    for (const Sign &sign : signs)
        text.replace(sign.begin, sign.end - sign.begin, QString(QChar(sign.sign)).toStdString());
    setMarkdown(QString::fromStdString(text));
    colourRoles();
    QTextCursor cursor(document());
    for (const FormulaPlace &formula : formulas) {
        cursor = document()->find(QString(QChar(formulaSign)), cursor.selectionEnd());
        if (cursor.isNull())
            return;
        FormulaObject::insert(cursor, formula.formula);
    }
}

void PageText::colourRoles()
{
    QTextCursor cursor(document());
    std::vector<std::pair<Role, int>> open; // with the place where its words begin
    for (int at = 0; at < document()->characterCount(); ++at) {
        const char16_t sign = document()->characterAt(at).unicode();
        if (sign == formulaSign || !isSign(sign))
            continue;
        if (sign != closeSign) {
            open.emplace_back(Role(sign - openSign), at);
        } else if (!open.empty()) {
            QTextCharFormat format;
            format.setForeground(textColour(m_theme, open.back().first));
            format.setFontWeight(QFont::DemiBold);
            cursor.setPosition(open.back().second);
            cursor.setPosition(at, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(format);
            open.pop_back();
        }
        cursor.setPosition(at--);
        cursor.deleteChar();
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
