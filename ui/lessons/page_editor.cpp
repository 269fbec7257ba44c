#include "ui/lessons/page_editor.h"

#include "ui/document/commands.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
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
    m_title = new QLineEdit(this);
    m_title->setAccessibleName(tr("Title of the page"));
    m_text = new QPlainTextEdit(this);
    m_text->setAccessibleName(tr("Text of the page, in Markdown"));
    m_text->setPlaceholderText(tr("Text in Markdown: **bold**, *italic*, `code`, lists"));
    m_text->setTabChangesFocus(true);
    m_order = new QListWidget(this);
    m_order->setAccessibleName(tr("Pages; drag one to another place"));
    m_order->setDragDropMode(QAbstractItemView::InternalMove);
    m_order->setMaximumHeight(fontMetrics().height() * 9);
    m_order->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add = new QPushButton(tr("Add a page from this view"), this);
    m_remove = new QPushButton(tr("Remove page"), this);
    m_read = new QPushButton(tr("Try as a student"), this);
    m_read->setProperty("look", "primary");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_text, 1);
    column->addWidget(m_order);
    column->addWidget(m_add);
    auto *row = new QHBoxLayout;
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_read);
    column->addLayout(row);
}

void PageEditor::connectSignals()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, &PageEditor::keepText);
    connect(m_title, &QLineEdit::textEdited, this, &PageEditor::keepText);
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
    m_showing = false;
}

void PageEditor::change(const QString &what, Lesson lesson, int mergeKey)
{
    m_document->lessonStack()->push(new ChangeLesson(*m_document, what, std::move(lesson), mergeKey));
}

void PageEditor::addPageFromView()
{
    Lesson lesson = m_document->lesson();
    LessonPage page;
    page.title = tr("Page %1").arg(lesson.pages.size() + 1).toStdString();
    page.call = m_document->call();
    page.view = m_viewing->seen({.walk = m_document->walkthrough()->options(), .step = m_player->moment().step});
    const int at = m_document->openPage().index + 1;
    lesson.pages.insert(lesson.pages.begin() + at, std::move(page));
    change(tr("Add a page"), std::move(lesson));
    m_document->turnTo({at, true});
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
