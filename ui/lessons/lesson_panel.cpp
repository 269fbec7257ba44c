#include "ui/lessons/lesson_panel.h"

#include "ui/lessons/page_dots.h"
#include "ui/lessons/page_editor.h"
#include "ui/lessons/page_text.h"
#include "ui/lessons/task_box.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lab::ui {

namespace {

/// What follows the dash stays in one line.
QString unbroken(QString place)
{
    for (qsizetype i = place.lastIndexOf(u'—') + 1; i < place.size(); ++i)
        if (place[i] == u' ')
            place[i] = QChar::Nbsp;
    return place;
}

} // namespace

LessonPanel::LessonPanel(Document *document, Player *player, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_player(player), m_viewing(viewing)
{
    createContents();
    connectSignals();
    refresh();
    showPage();
}

void LessonPanel::createContents()
{
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    heading.setPointSizeF(heading.pointSizeF() * 1.15);
    m_place = new QLabel(this);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setWordWrap(true);
    m_title = new QLabel(this);
    m_title->setFont(heading);
    m_title->setWordWrap(true);
    m_open = new QPushButton(tr("Open a lesson…"), this);
    m_open->setProperty("look", "primary");
    m_add = new QPushButton(tr("Add a page from this view"), this);
    m_sides = new QStackedWidget(this);
    m_sides->addWidget(m_reader = createReader());
    m_sides->addWidget(m_author = new PageEditor(m_document, m_player, m_viewing, m_sides));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 6, 2, 8);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_trialBar = createTrialBar());
    column->addWidget(m_place);
    column->addWidget(m_title);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_sides, 1);
}

QWidget *LessonPanel::createTrialBar()
{
    auto *bar = new QWidget(this);
    auto *words = new QLabel(tr("As a student sees it. Nothing typed here is kept."), bar);
    words->setWordWrap(true);
    auto *back = new QPushButton(tr("Back to authoring"), bar);
    back->setProperty("look", "primary");
    back->setFocusPolicy(Qt::TabFocus);
    connect(back, &QPushButton::clicked, this, [this] { setTrial(false); });
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(words, 1);
    row->addWidget(back);
    bar->hide();
    return bar;
}

QWidget *LessonPanel::createReader()
{
    auto *reader = new QWidget(m_sides);
    m_text = new PageText(m_viewing, reader);
    m_text->setAccessibleName(tr("Text of the page"));
    m_text->setFocusPolicy(Qt::TabFocus);
    m_task = new TaskBox(m_document, m_player, m_viewing, reader);
    m_locked = new QLabel(reader);
    m_locked->setForegroundRole(QPalette::PlaceholderText);
    m_locked->setWordWrap(true);
    m_nextTitle = new QLabel(reader);
    m_nextTitle->setForegroundRole(QPalette::PlaceholderText);
    m_nextTitle->setWordWrap(true);
    auto *column = new QVBoxLayout(reader);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 2);
    // The text gets what it needs, what is left stays empty below the task.
    column->addWidget(m_text, 1000);
    column->addWidget(m_task);
    column->addStretch(1);
    column->addWidget(m_locked);
    column->addWidget(m_nextTitle);
    column->addWidget(m_foot = createFoot(reader));
    return reader;
}

QWidget *LessonPanel::createFoot(QWidget *parent)
{
    auto *foot = new QWidget(parent);
    m_previous = new QPushButton(tr("Back"), foot);
    m_previous->setToolTip(tr("Previous page"));
    m_previous->setShortcut(Qt::ALT | Qt::Key_Left);
    m_dots = new PageDots(m_viewing, foot);
    m_next = new QPushButton(foot);
    // A click does not focus them: Space stays the key that plays, and turns no page.
    m_previous->setFocusPolicy(Qt::TabFocus);
    m_next->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_previous);
    row->addStretch(1);
    row->addWidget(m_dots);
    row->addStretch(1);
    row->addWidget(m_next);
    return foot;
}

void LessonPanel::connectSignals()
{
    connect(m_previous, &QPushButton::clicked, this, &LessonPanel::previousPage);
    connect(m_next, &QPushButton::clicked, this, &LessonPanel::goOn);
    connect(m_dots, &PageDots::chosen, this, &LessonPanel::goToPage);
    connect(m_open, &QPushButton::clicked, this, &LessonPanel::lessonsWanted);
    connect(m_add, &QPushButton::clicked, this, &LessonPanel::addPageFromView);
    connect(m_task, &TaskBox::goOnWanted, this, &LessonPanel::goOn);
    connect(m_task, &TaskBox::solved, this, [this] {
        if (!isTrial())
            m_progress.tick(page());
        showFoot();
    });
    connect(m_task, &TaskBox::shown, this, &LessonPanel::showFoot);
    connect(m_author, &PageEditor::trialWanted, this, [this](bool alone) { setTrial(true, alone); });
    connect(m_document, &Document::opened, this, [this] {
        m_progress = Progress(QString::fromStdString(m_document->lesson().title));
        m_shown = {};
        m_pages.clear();
        m_trial = Trial::None;
        showPage();
    });
    connect(m_document, &Document::walkthroughChanged, this, &LessonPanel::refresh);
}

bool LessonPanel::isTaskDone() const
{
    return m_task->isDone();
}

QLineEdit *LessonPanel::awaitedAnswer() const
{
    return m_task->awaitedAnswer();
}

void LessonPanel::addPageFromView()
{
    m_author->addPageFromView();
}

void LessonPanel::removePage()
{
    m_author->removePage();
}

void LessonPanel::setExample(bool example)
{
    m_author->setExample(example);
}

void LessonPanel::setTrial(bool trial, bool alone)
{
    if (trial == isTrial() || !m_document->page())
        return;
    m_trial = !trial ? Trial::None : alone ? Trial::PageAlone : Trial::FromPageOn;
    m_task->forget();
    m_document->turnAnewTo({page(), !trial});
}

/// Whether the pages after this one are open to its reader.
bool LessonPanel::mayGoOn() const
{
    const LessonPage *page = m_document->page();
    return m_document->allowed().skips || page->task.kind == Task::Kind::None || m_task->isOver() ||
           (!isTrial() && m_progress.solved().contains(m_document->openPage().index));
}

QString LessonPanel::lockedText() const
{
    const Allowed allowed = m_document->allowed();
    QStringList sentences;
    if (!allowed.steps)
        sentences << tr("The picture stays at this step.");
    if (!allowed.changes)
        sentences << tr("On this page no number can be changed.");
    if (!allowed.results)
        sentences << tr("Results are not shown ahead.");
    if (!mayGoOn())
        sentences << tr("The next page opens after an answer.");
    return sentences.join(' ');
}

void LessonPanel::goToPage(int page)
{
    if (page < 0 || page >= int(m_document->lesson().pages.size()) || (page > this->page() && !mayGoOn()))
        return;
    m_document->turnTo({page, m_document->openPage().authored});
    emit pageTurned();
}

void LessonPanel::goOn()
{
    if (!mayGoOn())
        return;
    if (m_trial == Trial::PageAlone)
        return setTrial(false);
    if (page() + 1 < int(m_document->lesson().pages.size()))
        nextPage();
    else
        emit nextLessonWanted();
}

void LessonPanel::refresh()
{
    if (isTrial() && !m_document->isReading()) { // it is authored again, by another way
        m_trial = Trial::None;
        m_task->forget();
    }
    // Turned here, or by undoing what was done on another page.
    if (m_shown != m_document->openPage())
        lookAtPage();
    else if (m_document->lesson().pages != m_pages)
        showPage();
}

/// Sets the picture as the open page wants it.
void LessonPanel::lookAtPage()
{
    m_shown = m_document->openPage();
    if (m_document->page()) {
        m_player->goToStep(m_document->view().step);
        m_viewing->lookAs(m_document->view());
    }
    showPage();
}

void LessonPanel::showPage()
{
    const Lesson &lesson = m_document->lesson();
    m_pages = lesson.pages;
    const LessonPage *page = m_document->page();
    m_title->setText(page ? QString::fromStdString(page->title) : tr("This lesson has no pages"));
    m_place->setText(page ? unbroken(tr("%1 — page %2 of %3")
                                         .arg(QString::fromStdString(lesson.title))
                                         .arg(this->page() + 1)
                                         .arg(lesson.pages.size()))
                          : tr("Open one of the built-in lessons, or make pages of your own."));
    m_text->showMarkdown(page ? QString::fromStdString(page->text) : QString());
    m_open->setVisible(!page);
    m_add->setVisible(!page);
    m_sides->setVisible(page);
    m_sides->setCurrentWidget(m_shown.authored ? static_cast<QWidget *>(m_author) : m_reader);
    m_trialBar->setVisible(isTrial());
    for (QLabel *label : {m_place, m_title}) // an author has them as fields
        label->setVisible(!m_shown.authored);
    m_viewing->setResultsAllowed(m_document->allowed().results);
    m_task->showTask();
    showFoot();
    fitText();
}

void LessonPanel::showFoot()
{
    const std::vector<LessonPage> &pages = m_document->lesson().pages;
    QStringList titles;
    for (const LessonPage &page : pages)
        titles << QString::fromStdString(page.title);
    const bool alone = m_trial == Trial::PageAlone;
    m_foot->setVisible(!alone);
    m_dots->show(titles, page(), m_progress.solved());
    const bool last = page() + 1 >= int(pages.size());
    m_previous->setEnabled(page() > 0);
    m_next->setEnabled(mayGoOn());
    m_locked->setText(lockedText());
    m_locked->setVisible(!m_locked->text().isEmpty());
    m_next->setText(last ? tr("Next lesson") : tr("Next page"));
    m_next->setShortcut(Qt::ALT | Qt::Key_Right); // a new text takes the keys away
    m_next->setProperty("look", isTaskDone() ? "primary" : "");
    m_next->update();
    m_nextTitle->setText(last ? QString() : tr("Next page: %1").arg(titles.value(page() + 1)));
    m_nextTitle->setVisible(isTaskDone() && !last && !alone);
}

void LessonPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitText();
}

void LessonPanel::fitText()
{
    // As if a scroll bar stood beside it: one that is there for a moment must not stay because it is there.
    m_text->document()->setTextWidth(contentsRect().width() - 6 - m_text->verticalScrollBar()->sizeHint().width());
    m_text->setMaximumHeight(int(m_text->document()->size().height()) + 4);
}

} // namespace lab::ui
