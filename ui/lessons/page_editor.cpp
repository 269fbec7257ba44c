#include "ui/lessons/page_editor.h"

#include "ui/document/commands.h"
#include "ui/lessons/markdown_edit.h"
#include "ui/lessons/page_list.h"
#include "ui/lessons/page_rules.h"
#include "ui/lessons/page_text.h"
#include "ui/lessons/task_editor.h"
#include "ui/player/player.h"
#include "ui/player/segmented_buttons.h"
#include "ui/player/viewing.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
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
    m_parts->setCurrent(1);
    createLessonPart();
    createPagePart();
    m_taskPart = new TaskEditor(m_document, m_viewing, this);
    m_try = new QPushButton(tr("Try as a student"), this);
    m_try->setProperty("look", "primary");
    m_try->setToolTip(tr("The page as a student sees it; nothing typed there is kept (F6)"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(fontMetrics().height() / 2);
    m_column->addWidget(m_parts);
    m_column->addWidget(m_lessonPart, 1);
    m_column->addWidget(m_pagePart, 1);
    m_column->addWidget(m_taskPart);
    m_column->addWidget(m_try, 0, Qt::AlignRight);
    showParts();
}

/// Title, author and note, each under its name.
QWidget *PageEditor::createLessonFields()
{
    auto *fields = new QWidget(m_lessonPart);
    m_lessonTitle = new QLineEdit(fields);
    m_lessonAuthor = new QLineEdit(fields);
    m_note = new QPlainTextEdit(fields);
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(fontMetrics().height() * 3);
    m_note->setMaximumHeight(fontMetrics().height() * 5);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 4);
    for (const auto &[field, name] : {std::pair<QWidget *, QString>(m_lessonTitle, tr("Title of the lesson")),
                                      {m_lessonAuthor, tr("Author")},
                                      {m_note, tr("Note for teachers")}}) {
        auto *label = new QLabel(name, fields);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setBuddy(field);
        field->setAccessibleName(name);
        column->addWidget(label);
        column->addWidget(field);
    }
    return fields;
}

void PageEditor::createLessonPart()
{
    m_lessonPart = new QWidget(this);
    m_lessonPart->installEventFilter(this);
    m_lessonFields = createLessonFields();
    m_list = new PageList(m_viewing, m_lessonPart);
    auto *remove = new QAction(tr("Delete the page"), m_list);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &PageEditor::removePage);
    m_add = new QPushButton(m_lessonPart);
    m_add->setAccessibleName(tr("Add a page"));
    m_add->setToolTip(tr("A new page that shows what is shown now"));
    m_duplicate = new QPushButton(tr("Duplicate"), m_lessonPart);
    m_duplicate->setToolTip(tr("The same page once more"));
    auto *column = new QVBoxLayout(m_lessonPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lessonFields);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_add, 1);
    row->addWidget(m_duplicate, 1);
    column->addLayout(row);
    fold(false);
}

/// Of a narrow column the numbers of the pages alone.
void PageEditor::fold(bool folded)
{
    m_lessonFields->setVisible(!folded);
    m_duplicate->setVisible(!folded);
    m_add->setText(folded ? QStringLiteral("+") : tr("Add a page"));
}

bool PageEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lessonPart && event->type() == QEvent::Resize)
        fold(m_lessonPart->width() < fontMetrics().height() * PageList::narrow);
    return QWidget::eventFilter(watched, event);
}

void PageEditor::createPagePart()
{
    m_pagePart = new QWidget(this);
    m_number = new QLabel(m_pagePart);
    m_title = new QLineEdit(m_pagePart);
    m_title->setAccessibleName(tr("Title of the page"));
    m_text = new MarkdownEdit(m_viewing, m_pagePart);
    m_text->setAccessibleName(tr("Text of the page, in Markdown"));
    m_sides = new SegmentedButtons(SegmentedButtons::Look::Plain, m_pagePart);
    m_sides->addSegment(tr("Text"), tr("Text of the page, in Markdown"));
    m_sides->addSegment(tr("Preview"), tr("Preview of the page"));
    m_sides->setCurrent(0);
    m_tools = new QWidget(m_pagePart);
    m_previewName = new QLabel(tr("Preview"), m_pagePart);
    m_previewName->setForegroundRole(QPalette::PlaceholderText);
    m_preview = new PageText(m_viewing, m_pagePart);
    m_preview->setAccessibleName(tr("Preview of the page"));
    m_preview->setFocusPolicy(Qt::TabFocus);
    m_rules = new PageRules(m_document, m_player, m_viewing, m_pagePart);
    const int em = fontMetrics().height();
    m_text->setMinimumHeight(em * 4);
    m_preview->setMinimumHeight(em * 3);
    auto *head = new QHBoxLayout;
    head->addWidget(m_number);
    head->addWidget(m_title, 1);
    auto *column = new QVBoxLayout(m_pagePart);
    column->setContentsMargins(0, 0, 0, 0);
    QHBoxLayout *tools = m_text->createTools(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    m_tools->setLayout(tools);
    column->addLayout(head);
    column->addWidget(m_sides);
    column->addWidget(m_tools);
    column->addWidget(m_text, 3);
    column->addWidget(m_previewName);
    column->addWidget(m_preview, 2);
    column->addWidget(m_rules);
}

void PageEditor::connectSignals()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, &PageEditor::keepText);
    connect(m_title, &QLineEdit::textEdited, this, &PageEditor::keepText);
    connect(m_lessonTitle, &QLineEdit::textEdited, this, &PageEditor::keepLesson);
    connect(m_lessonAuthor, &QLineEdit::textEdited, this, &PageEditor::keepLesson);
    connect(m_note, &QPlainTextEdit::textChanged, this, &PageEditor::keepLesson);
    for (const SegmentedButtons *buttons : {m_parts, m_sides})
        connect(buttons, &SegmentedButtons::chosen, this, &PageEditor::showParts);
    connect(m_duplicate, &QPushButton::clicked, this, &PageEditor::duplicatePage);
    connect(m_add, &QPushButton::clicked, this, &PageEditor::addPageFromView);
    connect(m_try, &QPushButton::clicked, this, [this] { emit trialWanted(false); });
    connect(m_taskPart, &TaskEditor::testWanted, this, [this] { emit trialWanted(true); });
    for (auto chosen : {&QListWidget::itemClicked, &QListWidget::itemActivated})
        connect(m_list, chosen, this, [this] { m_document->turnTo({m_list->currentRow(), true}); });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &PageEditor::keepOrder);
    connect(m_document, &Document::walkthroughChanged, this, &PageEditor::refresh);
    for (const auto &[key, by] : {std::pair(Qt::Key_Up, -1), {Qt::Key_Down, 1}})
        connect(new QShortcut(Qt::ALT | key, this), &QShortcut::activated, this, [this, by = by] { movePage(by); });
}

QWidget *PageEditor::rules() const
{
    return m_rules;
}

void PageEditor::setColumns(bool columns)
{
    m_columns = columns;
    if (!columns) {
        m_column->insertWidget(1, m_lessonPart, 1);
        m_pagePart->layout()->addWidget(m_rules);
    }
    showParts();
}

void PageEditor::showParts()
{
    m_parts->setVisible(!m_columns);
    m_lessonPart->setVisible(m_columns || m_parts->current() == 0);
    m_pagePart->setVisible(m_columns || m_parts->current() == 1);
    m_taskPart->setVisible(m_columns || m_parts->current() == 2);
    const bool text = m_columns || m_sides->current() == 0, preview = m_columns || !text;
    m_sides->setVisible(!m_columns);
    m_tools->setVisible(text);
    m_text->setVisible(text);
    m_previewName->setVisible(m_columns);
    m_preview->setVisible(preview);
    // Below the picture it stands in the stage's card, which leaves its own margins out.
    const int em = fontMetrics().height();
    m_rules->setContentsMargins(m_columns ? QMargins(em, 0, em, em / 2) : QMargins());
    m_rules->setStepShown(m_columns);
    m_rules->show();
}

void PageEditor::refresh()
{
    const Lesson &lesson = m_document->lesson();
    const LessonPage *page = m_document->page();
    m_showing = true;
    m_list->setPages(lesson, m_document->openPage().index);
    // What is being typed stays as it is typed: setting the same text would move the cursor.
    const auto show = [](auto *field, const std::string &text) {
        const QString words = QString::fromStdString(text);
        if constexpr (requires { field->toPlainText(); }) {
            if (field->toPlainText() != words)
                field->setPlainText(words);
        } else if (field->text() != words) {
            field->setText(words);
        }
    };
    m_number->setText(tr("Page %1").arg(m_document->openPage().index + 1));
    show(m_title, page ? page->title : std::string());
    show(m_text, page ? page->text : std::string());
    show(m_lessonTitle, lesson.title);
    show(m_lessonAuthor, lesson.author);
    show(m_note, lesson.note);
    m_preview->showMarkdown(m_text->toPlainText());
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
    showParts();
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
        change(tr("Edit title, author or note"), std::move(lesson), typing);
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

void PageEditor::movePage(int by)
{
    const int from = m_document->openPage().index, to = from + by;
    std::vector<int> order = m_list->order();
    if (from < 0 || m_document->isReading() || to < 0 || to >= int(order.size()))
        return;
    std::swap(order[std::size_t(from)], order[std::size_t(to)]);
    reorder(order);
}

void PageEditor::keepOrder()
{
    if (!m_showing && m_list->count() == int(m_document->lesson().pages.size()))
        reorder(m_list->order());
}

/// By place, the page that comes there.
void PageEditor::reorder(const std::vector<int> &order)
{
    Lesson lesson = m_document->lesson();
    int at = 0;
    for (std::size_t place = 0; place < order.size(); ++place) {
        lesson.pages[place] = m_document->lesson().pages[std::size_t(order[place])];
        if (order[place] == m_document->openPage().index)
            at = int(place);
    }
    change(tr("Move a page"), std::move(lesson));
    m_document->turnTo({at, true});
}

} // namespace lab::ui
