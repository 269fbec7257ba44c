#include "ui/lessons/page_editor.h"

#include "ui/document/commands.h"
#include "ui/lessons/page_text.h"
#include "ui/lessons/task_editor.h"
#include "ui/player/player.h"
#include "ui/player/segmented_buttons.h"
#include "ui/player/viewing.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lab::ui {

PageEditor::PageEditor(Document *document, Player *player, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_player(player), m_viewing(viewing)
{
    createContents();
    connectSignals();
    refresh();
}

void PageEditor::createContents()
{
    m_parts = new SegmentedButtons(SegmentedButtons::Look::Plain, this);
    m_parts->addSegment(tr("Lesson"), tr("Title, author, note and the order of the pages"));
    m_parts->addSegment(tr("Page"), tr("Title and text of the open page"));
    m_parts->addSegment(tr("Task"), tr("What the open page asks"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(createLessonPart());
    m_stack->addWidget(createPagePart());
    m_stack->addWidget(new TaskEditor(m_document, m_viewing, m_stack));
    m_parts->setCurrent(1);
    m_stack->setCurrentIndex(1);
    m_read = new QPushButton(tr("Try as a student"), this);
    m_read->setProperty("look", "primary");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_parts);
    column->addWidget(m_stack, 1);
    column->addWidget(m_read, 0, Qt::AlignRight);
}

QWidget *PageEditor::createLessonPart()
{
    auto *part = new QWidget(m_stack);
    m_lessonTitle = new QLineEdit(part);
    m_lessonTitle->setAccessibleName(tr("Title of the lesson"));
    m_lessonTitle->setPlaceholderText(tr("Title of the lesson"));
    m_lessonAuthor = new QLineEdit(part);
    m_lessonAuthor->setAccessibleName(tr("Author"));
    m_lessonAuthor->setPlaceholderText(tr("Author"));
    m_note = new QPlainTextEdit(part);
    m_note->setAccessibleName(tr("Note for teachers"));
    m_note->setPlaceholderText(tr("Note for teachers"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(fontMetrics().height() * 5);
    m_order = new QListWidget(part);
    m_order->setAccessibleName(tr("Pages; drag one to another place"));
    m_order->setDragDropMode(QAbstractItemView::InternalMove);
    m_order->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add = new QPushButton(tr("Add a page from this view"), part);
    m_duplicate = new QPushButton(tr("Duplicate page"), part);
    m_remove = new QPushButton(tr("Remove page"), part);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_lessonTitle, m_lessonAuthor, m_note})
        column->addWidget(widget);
    column->addWidget(m_order, 1);
    column->addWidget(m_add);
    auto *row = new QHBoxLayout;
    row->addWidget(m_duplicate, 1);
    row->addWidget(m_remove, 1);
    column->addLayout(row);
    return part;
}

QWidget *PageEditor::createPagePart()
{
    auto *part = new QWidget(m_stack);
    m_title = new QLineEdit(part);
    m_title->setAccessibleName(tr("Title of the page"));
    m_text = new QPlainTextEdit(part);
    m_text->setAccessibleName(tr("Text of the page, in Markdown"));
    m_text->setPlaceholderText(tr("Text in Markdown: **bold**, *italic*, `code`, lists, formulas: $\\frac{a}{b}$"));
    m_text->setTabChangesFocus(true);
    auto *preview = new QLabel(tr("Preview"), part);
    preview->setForegroundRole(QPalette::PlaceholderText);
    m_preview = new PageText(part);
    m_preview->setAccessibleName(tr("Preview of the page"));
    m_preview->setFocusPolicy(Qt::TabFocus);
    m_keepView = new QPushButton(tr("Keep this view for the page"), part);
    m_keepView->setToolTip(tr("The page begins with this step and this view"));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_text, 3);
    column->addWidget(preview);
    column->addWidget(m_preview, 2);
    column->addWidget(m_keepView);
    return part;
}

void PageEditor::connectSignals()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, &PageEditor::keepText);
    connect(m_title, &QLineEdit::textEdited, this, &PageEditor::keepText);
    connect(m_lessonTitle, &QLineEdit::textEdited, this, &PageEditor::keepLesson);
    connect(m_lessonAuthor, &QLineEdit::textEdited, this, &PageEditor::keepLesson);
    connect(m_note, &QPlainTextEdit::textChanged, this, &PageEditor::keepLesson);
    connect(m_parts, &SegmentedButtons::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_keepView, &QPushButton::clicked, this, &PageEditor::keepView);
    connect(m_duplicate, &QPushButton::clicked, this, &PageEditor::duplicatePage);
    connect(m_add, &QPushButton::clicked, this, &PageEditor::addPageFromView);
    connect(m_remove, &QPushButton::clicked, this, &PageEditor::removePage);
    connect(m_read, &QPushButton::clicked, this, [this] { m_document->turnTo({m_document->openPage().index, false}); });
    connect(m_order, &QListWidget::itemClicked, this, [this] { m_document->turnTo({m_order->currentRow(), true}); });
    connect(m_order->model(), &QAbstractItemModel::rowsMoved, this, &PageEditor::keepOrder);
    connect(m_document, &Document::walkthroughChanged, this, &PageEditor::refresh);
}

void PageEditor::refresh()
{
    const std::vector<LessonPage> &pages = m_document->lesson().pages;
    const LessonPage *page = m_document->page();
    m_showing = true;
    if (pages != m_listed) {
        m_listed = pages;
        m_order->clear();
        for (std::size_t i = 0; i < pages.size(); ++i) {
            auto *item =
                new QListWidgetItem(tr("%1 · %2").arg(i + 1).arg(QString::fromStdString(pages[i].title)), m_order);
            item->setData(Qt::UserRole, int(i));
        }
    }
    m_order->setCurrentRow(m_document->openPage().index);
    // What is being typed stays as it is typed: setting the same text would move the cursor.
    const QString title = page ? QString::fromStdString(page->title) : QString();
    const QString text = page ? QString::fromStdString(page->text) : QString();
    if (m_title->text() != title)
        m_title->setText(title);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_preview->showMarkdown(text);
    const Lesson &lesson = m_document->lesson();
    const QString lessonTitle = QString::fromStdString(lesson.title), author = QString::fromStdString(lesson.author);
    const QString note = QString::fromStdString(lesson.note);
    if (m_lessonTitle->text() != lessonTitle)
        m_lessonTitle->setText(lessonTitle);
    if (m_lessonAuthor->text() != author)
        m_lessonAuthor->setText(author);
    if (m_note->toPlainText() != note)
        m_note->setPlainText(note);
    m_showing = false;
}

void PageEditor::change(const QString &what, Lesson lesson, int mergeKey)
{
    m_document->lessonStack()->push(new ChangeLesson(*m_document, what, std::move(lesson), mergeKey));
}

void PageEditor::addPageFromView()
{
    Lesson lesson = m_document->lesson();
    if (m_example && lesson.pages.empty()) {
        lesson.title = tr("New lesson").toStdString();
        lesson.author.clear();
        lesson.note.clear();
    }
    LessonPage page;
    page.title = tr("Page %1").arg(lesson.pages.size() + 1).toStdString();
    page.call = m_document->call();
    page.view = m_viewing->seen({.walk = m_document->walkthrough()->options(), .step = m_player->moment().step});
    const int at = m_document->openPage().index + 1;
    lesson.pages.insert(lesson.pages.begin() + at, std::move(page));
    change(tr("Add a page"), std::move(lesson));
    m_document->turnTo({at, true});
    m_parts->setCurrent(1);
    m_stack->setCurrentIndex(1);
    m_title->setFocus();
    m_title->selectAll();
}

void PageEditor::removePage()
{
    Lesson lesson = m_document->lesson();
    if (!m_document->page())
        return;
    lesson.pages.erase(lesson.pages.begin() + m_document->openPage().index);
    change(tr("Remove a page"), std::move(lesson));
}

void PageEditor::keepText()
{
    const LessonPage *page = m_document->page();
    if (m_showing || !page)
        return;
    Lesson lesson = m_document->lesson();
    LessonPage &changed = lesson.pages[std::size_t(m_document->openPage().index)];
    changed.title = m_title->text().toStdString();
    changed.text = m_text->toPlainText().toStdString();
    constexpr int typing = 7101; // one undo step for what is typed on one page
    if (!(changed == *page))
        change(tr("Edit the text of a page"), std::move(lesson), typing + m_document->openPage().index);
}

void PageEditor::keepLesson()
{
    if (m_showing)
        return;
    Lesson lesson = m_document->lesson();
    lesson.title = m_lessonTitle->text().toStdString();
    lesson.author = m_lessonAuthor->text().toStdString();
    lesson.note = m_note->toPlainText().toStdString();
    constexpr int typing = 7100;
    if (!(lesson == m_document->lesson()))
        change(tr("Edit what is said of the lesson"), std::move(lesson), typing);
}

void PageEditor::keepView()
{
    if (!m_document->page())
        return;
    Lesson lesson = m_document->lesson();
    lesson.pages[std::size_t(m_document->openPage().index)].view =
        m_viewing->seen({.walk = m_document->walkthrough()->options(), .step = m_player->moment().step});
    if (!(lesson == m_document->lesson()))
        change(tr("Change the view of a page"), std::move(lesson));
}

void PageEditor::duplicatePage()
{
    if (!m_document->page())
        return;
    Lesson lesson = m_document->lesson();
    const int at = m_document->openPage().index + 1;
    lesson.pages.insert(lesson.pages.begin() + at, LessonPage(*m_document->page()));
    change(tr("Duplicate a page"), std::move(lesson));
    m_document->turnTo({at, true});
}

void PageEditor::keepOrder()
{
    Lesson lesson = m_document->lesson();
    if (m_showing || m_order->count() != int(lesson.pages.size()))
        return;
    std::vector<LessonPage> ordered;
    int at = 0;
    for (int row = 0; row < m_order->count(); ++row) {
        const int from = m_order->item(row)->data(Qt::UserRole).toInt();
        ordered.push_back(lesson.pages[std::size_t(from)]);
        if (from == m_document->openPage().index)
            at = row;
    }
    lesson.pages = std::move(ordered);
    change(tr("Move a page"), std::move(lesson));
    m_document->turnTo({at, true});
}

} // namespace lab::ui
