#include "ui/lessons/lesson_panel.h"

#include "core/lesson/grading.h"
#include "core/lesson/task_check.h"
#include "core/scene/mark_names.h"
#include "ui/document/commands.h"
#include "ui/document/document.h"
#include "ui/lessons/asked.h"
#include "ui/lessons/score.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"
#include "ui/player/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace lab::ui {

namespace {

/// Height, in lines, from which the teacher's list and buttons stand below a page all the time.
constexpr int roomForTeaching = 40;

std::vector<Index> indicesOf(const CellRef &cell)
{
    const bool four = cell.panel == Panel::Input || cell.panel == Panel::Filter || cell.panel == Panel::Output;
    return four ? std::vector<Index>{cell.a, cell.b, cell.c, cell.d} : std::vector<Index>{cell.a, cell.b};
}

/// What the window must not show while a page's task asks for it.
Hidden hiddenForTask(const Task &task, const Convolution &convolution)
{
    const std::optional<Question> asked =
        task.kind == Task::Kind::Predict ? questionOf(task, convolution) : std::nullopt;
    return asked ? hiddenFor(convolution.geometry(), *asked) : Hidden{};
}

} // namespace

LessonPanel::LessonPanel(Document *document, Player *player, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_player(player), m_viewing(viewing)
{
    createContents();
    connectSignals();
    showPage();
    refresh();
}

void LessonPanel::createContents()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title = new QLabel(this);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_place = new QLabel(this);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setWordWrap(true);
    m_previous = new QPushButton(tr("Back"), this);
    m_previous->setToolTip(tr("The page before"));
    m_next = new QPushButton(tr("Next page"), this);
    m_next->setProperty("look", "primary");
    m_text = new QTextBrowser(this);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(0); // in line with the title
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("Text of the page"));
    m_pageTitle = new QLineEdit(this);
    m_pageTitle->setAccessibleName(tr("Title of the page"));
    m_editor = new QPlainTextEdit(this);
    m_editor->setAccessibleName(tr("Text of the page, in Markdown"));
    m_editor->setPlaceholderText(tr("Text in Markdown: **bold**, *italic*, `code`, lists"));

    m_taskBox = new QWidget(this);
    m_prompt = new QLabel(m_taskBox);
    m_prompt->setTextFormat(Qt::MarkdownText);
    m_prompt->setWordWrap(true);
    m_prompt->setFont(bold);
    m_answerRow = new QWidget(m_taskBox);
    m_answer = new QLineEdit(m_answerRow);
    m_answer->setFont(fixedFont(font()));
    m_answer->setAccessibleName(tr("Your answer"));
    m_check = new QPushButton(tr("Check"), m_answerRow);
    auto *answer = new QHBoxLayout(m_answerRow);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->addWidget(m_answer, 1);
    answer->addWidget(m_check);
    m_state = new QLabel(m_taskBox);
    m_state->setWordWrap(true);
    auto *task = new QVBoxLayout(m_taskBox);
    task->setContentsMargins(0, 0, 0, 0);
    task->addWidget(m_prompt);
    task->addWidget(m_answerRow);
    task->addWidget(m_state);

    m_open = new QPushButton(tr("Open a lesson…"), this);
    m_open->setProperty("look", "primary");
    m_add = new QPushButton(tr("Add a page from this view"), this);
    m_edit = new QPushButton(tr("Edit text"), this);
    m_edit->setCheckable(true);
    m_remove = new QPushButton(tr("Remove page"), this);
    m_order = new QListWidget(this);
    m_order->setAccessibleName(tr("Pages; drag one to another place"));
    m_order->setDragDropMode(QAbstractItemView::InternalMove);
    m_order->setMaximumHeight(120);
    m_order->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 6, 2, 8);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_place);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_pageTitle);
    // The text gets what it needs, what is left stays empty below the task.
    layout->addWidget(m_text, 1000);
    layout->addWidget(m_editor, 1000);
    layout->addWidget(m_taskBox);
    layout->addStretch(1);
    auto *turn = new QHBoxLayout;
    turn->addWidget(m_previous);
    turn->addStretch(1);
    turn->addWidget(m_next);
    layout->addLayout(turn);
    layout->addWidget(m_order);
    layout->addWidget(m_add);
    auto *teach = new QHBoxLayout;
    teach->addWidget(m_edit);
    teach->addWidget(m_remove);
    layout->addLayout(teach);
    beginEditing(false);
}

void LessonPanel::connectSignals()
{
    connect(m_previous, &QPushButton::clicked, this, &LessonPanel::previousPage);
    connect(m_next, &QPushButton::clicked, this, &LessonPanel::nextPage);
    connect(m_open, &QPushButton::clicked, this, &LessonPanel::lessonsWanted);
    connect(m_add, &QPushButton::clicked, this, &LessonPanel::addPageFromView);
    connect(m_remove, &QPushButton::clicked, this, &LessonPanel::removePage);
    connect(m_edit, &QPushButton::toggled, this, &LessonPanel::beginEditing);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &LessonPanel::keepText);
    connect(m_pageTitle, &QLineEdit::textEdited, this, &LessonPanel::keepText);
    connect(m_check, &QPushButton::clicked, this, &LessonPanel::checkAnswer);
    connect(m_answer, &QLineEdit::returnPressed, this, &LessonPanel::checkAnswer);
    connect(m_order, &QListWidget::itemClicked, this, [this] { goToPage(m_order->currentRow()); });
    connect(m_order->model(), &QAbstractItemModel::rowsMoved, this, &LessonPanel::keepOrder);
    connect(m_document, &Document::opened, this, &LessonPanel::begin);
    connect(m_document, &Document::walkthroughChanged, this, &LessonPanel::refresh);
    connect(m_viewing, &Viewing::viewingChanged, this, &LessonPanel::checkState);
}

int LessonPanel::page() const
{
    return m_document->openPage().index;
}

void LessonPanel::change(const QString &what, Lesson lesson, int mergeKey)
{
    m_changing = true;
    m_document->turnTo({page(), true}); // who changes the lesson is its author
    m_document->undoStack()->push(new ChangeLesson(*m_document, what, std::move(lesson), mergeKey));
    m_changing = false;
    refresh();
}

/// From the first page, also where the same lesson is opened anew.
void LessonPanel::begin()
{
    m_edit->setChecked(false);
    m_shownPages.clear();
    m_order->clear();
    m_shown = {};
    showPage();
}

void LessonPanel::refresh()
{
    if (m_changing)
        return;
    const Lesson &lesson = m_document->lesson();
    if (lesson.pages != m_shownPages || m_order->count() != int(lesson.pages.size())) {
        m_shownPages = lesson.pages;
        m_order->clear();
        for (std::size_t i = 0; i < lesson.pages.size(); ++i) {
            auto *item = new QListWidgetItem(
                tr("%1 · %2").arg(i + 1).arg(QString::fromStdString(lesson.pages[i].title)), m_order);
            item->setData(Qt::UserRole, int(i));
        }
        showPage();
    }
    // Turned here, or by undoing what was done on another page.
    if (m_shown != m_document->openPage())
        lookAtPage();
    checkState();
}

/// Sets the picture as the open page wants it.
void LessonPanel::lookAtPage()
{
    const bool same = m_shown.index == page();
    m_shown = m_document->openPage();
    const QSignalBlocker blocker(m_edit);
    m_edit->setChecked(m_shown.authored);
    arrange();
    if (same || !m_document->page())
        return;
    m_done = false;
    m_player->goToStep(m_document->view().step);
    m_viewing->lookAs(m_document->view());
    hideAnswer(isVisible());
    showPage();
}

void LessonPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    hideAnswer(!m_done);
}

void LessonPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    hideAnswer(false);
}

void LessonPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// In a low panel the page comes first: the teacher's list and buttons appear while the text is edited.
void LessonPanel::arrange()
{
    // As if a scroll bar stood beside it: one that is there for a moment must not stay because it is there.
    m_text->document()->setTextWidth(contentsRect().width() - 6 - m_text->verticalScrollBar()->sizeHint().width());
    m_text->setMaximumHeight(int(m_text->document()->size().height()) + 4);
    const bool page = m_document->page() != nullptr;
    const bool teaching = m_edit->isChecked() || !page || height() >= fontMetrics().height() * roomForTeaching;
    m_order->setVisible(page && teaching);
    m_remove->setVisible(page && teaching);
    m_add->setVisible(teaching);
}

/// Only while the page is read: elsewhere in the window a question mark would have no question.
void LessonPanel::hideAnswer(bool hide)
{
    const LessonPage *page = m_document->page();
    const Hidden asked = page ? hiddenForTask(page->task, m_document->walkthrough()->convolution()) : Hidden{};
    if (asked == Hidden{})
        return;
    m_viewing->setAsked(hide ? asked : Hidden{});
}

void LessonPanel::showPage()
{
    const Lesson &lesson = m_document->lesson();
    const LessonPage *page = m_document->page();
    const int count = int(lesson.pages.size());
    m_title->setText(page ? QString::fromStdString(page->title) : tr("This lesson has no pages"));
    m_place->setText(
        page ? tr("%1 — page %2 of %3").arg(QString::fromStdString(lesson.title)).arg(this->page() + 1).arg(count)
             : tr("Open one of the built-in lessons, or make pages of your own."));
    const QString text = page ? QString::fromStdString(page->text) : QString();
    m_text->setMarkdown(text);
    if (m_editor->toPlainText() != text) {
        m_changing = true;
        m_editor->setPlainText(text);
        m_changing = false;
    }
    if (page && m_pageTitle->text() != m_title->text())
        m_pageTitle->setText(m_title->text());
    m_previous->setEnabled(this->page() > 0);
    m_next->setEnabled(this->page() + 1 < count);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_next, m_edit})
        widget->setVisible(page);
    m_open->setVisible(!page);
    m_order->setCurrentRow(this->page());
    showTask();
    arrange();
}

void LessonPanel::showTask()
{
    const LessonPage *page = m_document->page();
    const bool asks = page && page->task.kind != Task::Kind::None;
    m_taskBox->setVisible(asks);
    if (!asks)
        return;
    m_prompt->setText(QString::fromStdString(page->task.prompt));
    m_answerRow->setVisible(page->task.kind == Task::Kind::Predict);
    if (!m_done) {
        m_answer->clear();
        m_state->setText(page->task.kind == Task::Kind::Find ? tr("Click the cell in the picture.") : QString());
    }
}

void LessonPanel::goToPage(int page)
{
    if (page < 0 || page >= int(m_document->lesson().pages.size()))
        return;
    m_document->turnTo({page, m_edit->isChecked()});
}

void LessonPanel::checkAnswer()
{
    const LessonPage *page = m_document->page();
    if (!page || page->task.kind != Task::Kind::Predict || m_done)
        return;
    const auto numbers = typedNumbers(m_answer->text());
    const Convolution &convolution = m_document->walkthrough()->convolution();
    const std::optional<Question> question = questionOf(page->task, convolution);
    if (!numbers || !question)
        return m_state->setText(tr("Type numbers, separated by blanks or commas."));
    const Mistake mistake = gradeOf(convolution, *question, *numbers);
    if (mistake == Mistake::None)
        return setDone(QString::fromStdString(page->task.praise));
    m_state->setText(QString::fromStdString(hintOf(convolution, *question, mistake, translatedPhrases())));
    m_answer->selectAll();
}

/// Tasks that are done by changing the call or by clicking a cell.
void LessonPanel::checkState()
{
    const LessonPage *page = m_document->page();
    if (!page || m_done || m_changing)
        return;
    const Convolution &convolution = m_document->walkthrough()->convolution();
    if (page->task.kind == Task::Kind::Change) {
        const Conv2DCall &begun = page->call ? *page->call : m_document->lesson().call;
        if (isOtherTensorChanged(page->task, begun, m_document->call()))
            return m_state->setText(
                tr("That is not what was to be changed. Undo it (Ctrl+Z) and read the task again."));
        if (!m_document->refusal() && isChangeDone(page->task, convolution))
            return setDone(QString::fromStdString(page->task.praise));
        m_state->clear();
    }
    const auto &pinned = m_viewing->pinned();
    if (page->task.kind != Task::Kind::Find || !pinned)
        return;
    const std::vector<Index> cell = indicesOf(*pinned);
    if (isFound(page->task, convolution, panelName(pinned->panel), cell))
        setDone(QString::fromStdString(page->task.praise));
    else
        m_state->setText(tr("Not this one."));
}

void LessonPanel::setDone(const QString &praise)
{
    m_done = true;
    m_state->setText(QString::fromUtf8("✓ ") + (praise.isEmpty() ? tr("Done.") : praise));
    hideAnswer(false);
}

void LessonPanel::addPageFromView()
{
    Lesson lesson = m_document->lesson();
    LessonPage page;
    page.title = tr("Page %1").arg(lesson.pages.size() + 1).toStdString();
    page.call = m_document->call();
    page.view = m_viewing->seen({.walk = m_document->walkthrough()->options(), .step = m_player->moment().step});
    const int at = this->page() + 1;
    lesson.pages.insert(lesson.pages.begin() + at, std::move(page));
    change(tr("Add a page"), std::move(lesson));
    m_document->turnTo({at, true});
    m_pageTitle->setFocus();
    m_pageTitle->selectAll();
}

void LessonPanel::removePage()
{
    Lesson lesson = m_document->lesson();
    if (!m_document->page())
        return;
    lesson.pages.erase(lesson.pages.begin() + page());
    change(tr("Remove a page"), std::move(lesson));
}

void LessonPanel::beginEditing(bool editing)
{
    m_text->setVisible(!editing);
    m_title->setVisible(!editing);
    m_editor->setVisible(editing);
    m_pageTitle->setVisible(editing);
    arrange();
    if (m_document->page())
        m_document->turnTo({page(), editing});
}

void LessonPanel::keepText()
{
    const LessonPage *page = m_document->page();
    if (m_changing || !page)
        return;
    Lesson lesson = m_document->lesson();
    LessonPage &changed = lesson.pages[std::size_t(this->page())];
    changed.title = m_pageTitle->text().toStdString();
    changed.text = m_editor->toPlainText().toStdString();
    constexpr int typing = 7101; // one undo step for what is typed on one page
    if (!(changed == *page))
        change(tr("Edit the text of a page"), std::move(lesson), typing + this->page());
}

void LessonPanel::keepOrder()
{
    Lesson lesson = m_document->lesson();
    if (m_order->count() != int(lesson.pages.size()))
        return;
    std::vector<LessonPage> ordered;
    int at = 0;
    for (int row = 0; row < m_order->count(); ++row) {
        const int from = m_order->item(row)->data(Qt::UserRole).toInt();
        ordered.push_back(lesson.pages[std::size_t(from)]);
        if (from == page())
            at = row;
    }
    lesson.pages = std::move(ordered);
    change(tr("Move a page"), std::move(lesson));
    m_document->turnTo({at, true});
}

} // namespace lab::ui
