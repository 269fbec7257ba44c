#include "ui/lessons/markdown_edit.h"

#include "core/lesson/formula_markup.h"
#include "ui/player/viewing.h"
#include "ui/player/wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QToolButton>

#include <utility>

namespace lab::ui {
namespace {

/// The letter of the role that a key with Ctrl chooses; a null one for any other key.
QChar roleLetter(const QKeyEvent &key)
{
    const int number = key.key() - Qt::Key_1;
    return key.modifiers() == Qt::ControlModifier && number >= 0 && number < 4 ? QStringLiteral("ifpo")[number]
                                                                               : QChar();
}

class RoleHighlighter : public QSyntaxHighlighter
{
public:
    RoleHighlighter(Viewing *viewing, QTextDocument *document) : QSyntaxHighlighter(document), m_viewing(viewing)
    {
        connect(viewing, &Viewing::viewingChanged, this, [this] {
            if (std::exchange(m_theme, m_viewing->theme()) != m_viewing->theme())
                rehighlight();
        });
    }

protected:
    void highlightBlock(const QString &line) override
    {
        const std::string text = line.toStdString();
        const auto place = [&text](std::size_t bytes) {
            return int(QString::fromUtf8(text.data(), qsizetype(bytes)).size());
        };
        for (const RoleWords &words : roleWordsIn(text))
            setFormat(place(words.begin), place(words.end) - place(words.begin),
                      textColour(m_viewing->theme(), words.subject));
    }

private:
    Viewing *m_viewing;
    Theme m_theme = m_viewing->theme();
};

} // namespace

MarkdownEdit::MarkdownEdit(Viewing *viewing, QWidget *parent) : QPlainTextEdit(parent)
{
    new RoleHighlighter(viewing, document());
    setTabChangesFocus(true);
    setPlaceholderText(tr("Text in Markdown: **bold**, *italic*, `code`, lists, formulas: $\\frac{a}{b}$, words in the "
                          "colour of input, filter, patch, output: {i|…} {f|…} {p|…} {o|…} (Ctrl+1 … 4)"));
}

QHBoxLayout *MarkdownEdit::createTools(QWidget *parent)
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &sign, const QString &name, auto act) {
        auto *button = new QToolButton(parent);
        button->setText(sign);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setProperty("look", "flat");
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the text
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    QFont bold = font(), italic = font();
    bold.setBold(true);
    italic.setItalic(true);
    add("B", tr("Bold"), [this] { wrap("**", "**"); })->setFont(bold);
    add("I", tr("Italic"), [this] { wrap("*", "*"); })->setFont(italic);
    add("c", tr("Code"), [this] { wrap("`", "`"); });
    add("Σ", tr("Formula"), [this] { wrap("$", "$"); });
    add("•", tr("List"), &MarkdownEdit::makeItems);
    row->addStretch(1);
    return row;
}

void MarkdownEdit::wrap(const QString &before, const QString &after)
{
    QTextCursor cursor = textCursor();
    const int begin = cursor.selectionStart(), end = cursor.selectionEnd();
    cursor.beginEditBlock();
    cursor.setPosition(end);
    cursor.insertText(after);
    cursor.setPosition(begin);
    cursor.insertText(before);
    cursor.endEditBlock();
    cursor.setPosition(begin + int(before.size()));
    cursor.setPosition(end + int(before.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus();
}

void MarkdownEdit::setRole(QChar letter)
{
    const int begin = textCursor().selectionStart(), end = textCursor().selectionEnd();
    const QString text = toPlainText();
    const bool has = begin >= 3 && text[begin - 3] == '{' && QStringLiteral("ifpo").contains(text[begin - 2]) &&
                     text[begin - 1] == '|' && end < text.size() && text[end] == '}';
    if (!has)
        return wrap(QString("{%1|").arg(letter), "}");
    QTextCursor cursor(document());
    cursor.setPosition(begin - 2);
    cursor.setPosition(begin - 1, QTextCursor::KeepAnchor);
    cursor.insertText(letter);
}

void MarkdownEdit::makeItems()
{
    QTextCursor cursor = textCursor();
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->findBlock(cursor.selectionStart()); block.isValid(); block = block.next()) {
        QTextCursor(block).insertText("- ");
        if (block == last)
            break;
    }
    cursor.endEditBlock();
    setFocus();
}

/// Elsewhere in the window these keys go to the call and its numbers.
bool MarkdownEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !roleLetter(*static_cast<QKeyEvent *>(event)).isNull()) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    if (const QChar letter = roleLetter(*event); !letter.isNull())
        setRole(letter);
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace lab::ui
