#include "ui/lessons/task_box.h"

#include "core/formats/write/hidden_answer.h"
#include "core/formats/write/page_markup.h"
#include "core/lesson/task_check.h"
#include "core/scene/mark_names.h"
#include "core/tensor/number_text.h"
#include "ui/document/document.h"
#include "ui/document/typed_number.h"
#include "ui/lessons/page_text.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"
#include "ui/player/wording.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lab::ui {

namespace {

std::vector<Index> indicesOf(const CellRef &cell)
{
    const bool four = cell.panel == Panel::Input || cell.panel == Panel::Filter || planeOf(cell.panel);
    return four ? std::vector<Index>{cell.a, cell.b, cell.c, cell.d} : std::vector<Index>{cell.a, cell.b};
}

/// Markdown without its signs.
QString plainWords(const std::string &markdown)
{
    QStringList blocks;
    for (const MarkupBlock &block : pageMarkup(markdown)) {
        blocks.emplaceBack();
        for (const MarkupSpan &span : block.spans)
            blocks.back() += QString::fromStdString(span.formula ? plainText(*span.formula) : span.text);
    }
    return blocks.join(' ');
}

/// A button that the mouse does not focus: Space stays the key that plays.
QPushButton *buttonOf(const QString &text, QWidget *parent, const char *look = "")
{
    auto *button = new QPushButton(text, parent);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("look", look);
    return button;
}

/// How many fine steps make what is asked: products, cells under the window or of the pooling window, or one; 0: it is
/// nothing that a step makes.
Index stepsShown(const Block &block, Topic topic)
{
    const Geometry &g = block.convolution().geometry();
    if (topic == Topic::OutputNumber)
        return g.tapsPerGroup();
    if (topic == Topic::VirtualRow)
        return g.taps();
    if (topic != Topic::PooledNumber)
        return planeOf(topic) || topic == Topic::FlatPlace || topic == Topic::FlatRow ? 1 : 0;
    const PoolingGeometry &pooling = *block.pooling();
    return pooling.height.filterSize * pooling.width.filterSize * pooling.channelWindow;
}

} // namespace

TaskBox::TaskBox(Document *document, Player *player, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_player(player), m_viewing(viewing)
{
    createContents();
    connectSignals();
}

void TaskBox::createContents()
{
    auto *yourTurn = new QLabel(tr("Your turn"), this);
    yourTurn->setForegroundRole(QPalette::Link);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    yourTurn->setFont(bold);
    m_prompt = new PageText(m_viewing, this);
    m_prompt->setAccessibleName(tr("Task"));
    m_prompt->setFitsText(true);
    m_prompt->setFont(bold);
    m_answerRow = new QWidget(this);
    m_answer = new QLineEdit(m_answerRow);
    m_answer->setFont(fixedFont(font()));
    m_answer->setAccessibleName(tr("Your answer"));
    m_check = buttonOf(tr("Check"), m_answerRow);
    auto *answer = new QHBoxLayout(m_answerRow);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->addWidget(m_answer, 1);
    answer->addWidget(m_check);
    m_verdict = new Verdict(m_viewing, m_answer, this);
    m_tryAgain = buttonOf(tr("Try again"), this, "primary");
    m_showMe = buttonOf(tr("Show me"), this);
    m_another = buttonOf(tr("Try one like it"), this);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_tryAgain, 1);
    ways->addWidget(m_showMe, 1);
    ways->addWidget(m_another, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{yourTurn, m_prompt, m_answerRow, m_verdict})
        column->addWidget(widget);
    column->addLayout(ways);
}

void TaskBox::connectSignals()
{
    connect(m_check, &QPushButton::clicked, this, &TaskBox::check);
    connect(m_answer, &QLineEdit::returnPressed, this, [this] {
        const Taken *here = takenHere();
        here && here->isOver() ? emit goOnWanted() : check();
    });
    connect(m_answer, &QLineEdit::textEdited, this, [this] { taken().answer = m_answer->text(); });
    connect(m_tryAgain, &QPushButton::clicked, this, &TaskBox::tryAgain);
    connect(m_showMe, &QPushButton::clicked, this, &TaskBox::showMe);
    connect(m_another, &QPushButton::clicked, this, &TaskBox::askOneLikeIt);
    connect(m_document, &Document::opened, this, &TaskBox::forget);
    connect(m_document, &Document::walkthroughChanged, this, &TaskBox::judge);
    connect(m_viewing, &Viewing::viewingChanged, this, &TaskBox::judge);
    connect(m_player, &Player::stateChanged, this, [this] {
        if (m_showing && !m_player->isPlaying())
            endShowing();
    });
}

void TaskBox::forget()
{
    m_taken.clear();
    m_page = -1;
}

void TaskBox::showTask()
{
    m_showing = false;
    m_page = m_document->openPage().index;
    const LessonPage *page = m_document->page();
    const bool asks = page && page->task.kind != Task::Kind::None && m_document->isReading();
    setVisible(asks);
    hideAsked();
    if (!asks)
        return;
    m_prompt->showMarkdown(promptHere());
    m_answerRow->setVisible(page->task.kind == Task::Kind::Predict);
    if (!takenHere() && page->task.kind == Task::Kind::Find)
        taken().said = tr("Click the cell in the picture.");
    m_answer->setText(taken().answer);
    m_verdict->say(taken().kind, taken().said, taken().grids);
    renewButtons();
    judge();
}

TaskBox::Taken &TaskBox::taken()
{
    return m_taken[m_document->openPage().index];
}

const TaskBox::Taken *TaskBox::takenHere() const
{
    const auto found = m_taken.find(m_document->openPage().index);
    return found == m_taken.end() ? nullptr : &found->second;
}

bool TaskBox::isDone() const
{
    return takenHere() && takenHere()->done;
}

std::optional<Question> TaskBox::question() const
{
    const LessonPage *page = m_document->page();
    if (!page || !m_document->isReading() || page->task.kind != Task::Kind::Predict)
        return std::nullopt;
    if (takenHere() && takenHere()->like)
        return takenHere()->like;
    return askedBy(page->task, blockOf(*m_document->walkthrough()));
}

Subject TaskBox::subjectOf(const Question &asked) const
{
    return lab::subjectOf(blockOf(*m_document->walkthrough()), asked, m_document->dy());
}

QString TaskBox::promptHere() const
{
    const bool like = takenHere() && takenHere()->like;
    return QString::fromStdString(like
                                      ? promptOf(subjectOf(*takenHere()->like), *takenHere()->like, translatedPhrases())
                                      : m_document->page()->task.prompt);
}

QLineEdit *TaskBox::awaitedAnswer() const
{
    const bool over = takenHere() && takenHere()->isOver();
    return isVisible() && question() && !over ? m_answer : nullptr;
}

void TaskBox::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    hideAsked();
}

void TaskBox::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    hideAsked();
}

/// Only while the task is seen: elsewhere in the window an empty box would have no question.
void TaskBox::hideAsked()
{
    const bool hides = awaitedAnswer() != nullptr;
    if (!hides && !m_hides)
        return;
    m_hides = hides;
    m_viewing->setAsked(hides ? hiddenFor(blockOf(*m_document->walkthrough()), *question()) : Hidden{});
}

void TaskBox::renewButtons()
{
    const Taken &here = taken();
    const bool wrong = here.kind == Verdict::Kind::Hint && !here.isOver() && question().has_value();
    m_answer->setReadOnly(here.isOver());
    m_check->setEnabled(!here.isOver());
    m_tryAgain->setVisible(wrong);
    m_showMe->setVisible(wrong);
    const std::optional<Question> asked = here.shown && !here.done ? question() : std::nullopt;
    m_another->setVisible(asked && anotherLike(blockOf(*m_document->walkthrough()), *asked));
}

void TaskBox::say(Verdict::Kind kind, const QString &text, std::vector<HintGrid> grids)
{
    taken().kind = kind;
    taken().said = text;
    m_verdict->say(kind, text, grids);
    taken().grids = std::move(grids);
    renewButtons();
}

void TaskBox::setDone(const QString &why)
{
    // What a lesson says is about its own cell.
    const QString praise = taken().like ? QString() : plainWords(m_document->page()->task.praise);
    taken().done = true;
    hideAsked();
    say(Verdict::Kind::Right,
        QString::fromUtf8("✓ ") + (praise.isEmpty() ? tr("Right.") : praise) + (why.isEmpty() ? why : '\n' + why));
    emit solved();
}

void TaskBox::check()
{
    const std::optional<Question> asked = question();
    if (!asked || taken().isOver())
        return;
    taken().answer = m_answer->text();
    const auto numbers = typedNumbers(m_answer->text());
    if (!numbers)
        return say(Verdict::Kind::Hint, tr("Type numbers, separated by spaces or commas."));
    const Subject subject = subjectOf(*asked);
    const Block &block = subject.block;
    const Mistake mistake = gradeOf(subject, *asked, *numbers);
    if (mistake == Mistake::None)
        return setDone(QString::fromStdString(reasonOf(block, *asked, translatedPhrases())));
    QString hint = QString::fromStdString(hintOf(subject, *asked, mistake, translatedPhrases()));
    if (++taken().tries > 1)
        hint += '\n' + QString::fromStdString(beginningOf(block, *asked, translatedPhrases()));
    say(Verdict::Kind::Hint, hint.trimmed(), hintPicture(block, *asked, mistake, translatedPhrases()));
    m_answer->setFocus();
    m_answer->selectAll(); // typing replaces it
}

/// Tasks that are done by changing the call or by clicking a cell.
void TaskBox::judge()
{
    const LessonPage *page = m_document->page();
    // What is still pinned when a page is turned answers no task of the next one.
    if (!page || m_page != m_document->openPage().index || !m_document->isReading() || taken().isOver())
        return;
    if (page->task.kind == Task::Kind::Change)
        judgeChange();
    else if (page->task.kind == Task::Kind::Find)
        judgeFound();
}

void TaskBox::judgeChange()
{
    const Task &task = m_document->page()->task;
    const Conv2DCall &begun = m_document->callOn({m_document->openPage().index, true});
    if (isOtherTensorChanged(task, begun, m_document->call()))
        return say(Verdict::Kind::Hint,
                   tr("That is not what was to be changed. Undo it (Ctrl+Z) and read the task again."));
    if (m_document->refusal())
        return say(Verdict::Kind::Note, {});
    if (isChangeDone(task, m_document->walkthrough()->convolution()))
        return setDone();
    say(Verdict::Kind::Note, m_document->call() == begun ? QString() : tr("Not there yet."));
}

void TaskBox::judgeFound()
{
    const std::optional<CellRef> &pinned = m_viewing->pinned();
    if (!pinned)
        return;
    const std::vector<Index> cell = indicesOf(*pinned);
    if (isFound(m_document->page()->task, m_document->walkthrough()->convolution(), panelName(pinned->panel), cell))
        return setDone();
    if (taken().kind != Verdict::Kind::Hint)
        say(Verdict::Kind::Hint, tr("Not this one."));
}

void TaskBox::tryAgain()
{
    m_answer->clear();
    taken().answer.clear();
    say(Verdict::Kind::Note, {});
    m_answer->setFocus();
}

void TaskBox::askOneLikeIt()
{
    const std::optional<Question> asked = question();
    const std::optional<Question> other =
        asked ? anotherLike(blockOf(*m_document->walkthrough()), *asked) : std::nullopt;
    if (!other)
        return;
    if (m_showing) {
        m_player->pause();
        endShowing();
    }
    taken() = {.like = other};
    m_player->goToStep(stepOf(*m_document->walkthrough(), *other));
    hideAsked();
    showTask();
    m_answer->setFocus();
}

/// The answer, and what it is made from, one after the other. The page keeps its open ring.
void TaskBox::showMe()
{
    const std::optional<Question> asked = question();
    if (!asked)
        return;
    const Subject subject = subjectOf(*asked);
    const Block &block = subject.block;
    QStringList numbers;
    for (const double number : rightAnswer(subject, *asked))
        numbers << QString::fromStdString(numberText(float(number)));
    taken().shown = true;
    hideAsked();
    const QString reason = QString::fromStdString(reasonOf(block, *asked, translatedPhrases()));
    say(Verdict::Kind::Note, (tr("The answer is %1.").arg(numbers.join(", ")) + '\n' + reason).trimmed());
    emit shown();
    if (isOfGradient(asked->topic)) { // its own walk, at the step that makes it
        m_document->setTelling(walkOf(asked->topic));
        m_player->goToStep(stepOf(*m_document->told(), subject, *asked));
        return;
    }
    const Index steps = stepsShown(block, asked->topic);
    if (steps == 0)
        return;
    WalkthroughOptions fine = m_document->walkthrough()->options();
    fine.grain = Grain::Fine;
    m_document->setWalkthroughOptions(fine);
    const Index last = stepOf(*m_document->walkthrough(), *asked);
    m_player->goToStep(last - steps);
    m_showing = true;
    m_player->playTo(last);
}

/// The page's own steps again, at the one that was asked.
void TaskBox::endShowing()
{
    m_showing = false;
    const std::optional<Question> asked = question();
    if (!asked)
        return;
    m_document->setWalkthroughOptions(m_document->view().walk);
    m_player->goToStep(stepOf(*m_document->walkthrough(), *asked));
}

} // namespace lab::ui
