#include "ui/lessons/task_editor.h"

#include "core/lesson/gradient_question.h"
#include "core/tensor/number_text.h"
#include "ui/document/commands.h"
#include "ui/document/typed_number.h"
#include "ui/lessons/task_words.h"
#include "ui/lessons/verdict.h"
#include "ui/player/segmented_buttons.h"
#include "ui/player/viewing.h"
#include "ui/player/wording.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lab::ui {
namespace {

bool isSameQuestion(const Task &one, const Task &other)
{
    return one.kind == other.kind && one.what == other.what && one.panel == other.panel && one.cell == other.cell;
}

QString listed(const std::vector<double> &numbers)
{
    QStringList texts;
    for (const double number : numbers)
        texts << QString::fromStdString(numberText(float(number)));
    return texts.join(", ");
}

QString faultText(const TaskCheck &check)
{
    switch (check.fault) {
    case TaskFault::None:
        break;
    case TaskFault::DoesNotFit:
        return TaskEditor::tr("Nothing on this page fits. Point at another cell or ask for something else.");
    case TaskFault::NothingAsked:
        return TaskEditor::tr("Write the question.");
    case TaskFault::MetAlready:
        return TaskEditor::tr("The page begins with this already: there would be nothing to do.");
    case TaskFault::WrongCount:
        return check.answer.empty() ? TaskEditor::tr("Type VALID, SAME or EXPLICIT.")
                                    : TaskEditor::tr("Type %n number(s).", nullptr, int(check.answer.size()));
    }
    return {};
}

QString praiseOf(const Task &task, const TaskCheck &check)
{
    QStringList lines;
    if (task.kind == Task::Kind::Predict) {
        lines
            << TaskEditor::tr("There is one answer, %1, and it is hidden until it is given.").arg(listed(check.answer));
        QStringList hints;
        for (const MistakenAnswer &hint : check.hints)
            hints << (hint.answer.size() > 1 ? '(' + listed(hint.answer) + ')' : listed(hint.answer));
        hints.removeDuplicates();
        if (!hints.isEmpty())
            lines << TaskEditor::tr("Hints are ready for %1.").arg(hints.mid(0, 8).join(", "));
    } else if (task.kind == Task::Kind::Change) {
        lines << TaskEditor::tr("This is not true yet, so there is something to do.");
    } else {
        lines << TaskEditor::tr("It can be found on this page.");
    }
    return "✓ " + lines.join("\n✓ ");
}

QString warningOf(const Task &task, const TaskCheck &check, const Allowed &allowed)
{
    QStringList lines;
    if (task.kind == Task::Kind::Change && !allowed.changes)
        lines << TaskEditor::tr("The student may not change numbers on this page: nobody can do it.");
    if (check.twin)
        lines << TaskEditor::tr("Output (%1, %2) is the same number: whoever takes the wrong place is right by chance.")
                     .arg(check.twin->y)
                     .arg(check.twin->x);
    if (check.rightByChance)
        lines << TaskEditor::tr("A frequent mistake gives the right answer here, too.");
    return lines.isEmpty() ? QString() : "\n⚠ " + lines.join("\n⚠ ");
}

} // namespace

TaskEditor::TaskEditor(Document *document, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_viewing(viewing)
{
    createContents();
    show(m_task);
    connectSignals();
    showPage();
}

void TaskEditor::createContents()
{
    m_kind = new SegmentedButtons(SegmentedButtons::Look::Accent, this);
    m_kind->addSegment(tr("None"), tr("The page asks nothing"));
    m_kind->addSegment(tr("Predict"), tr("One or more numbers are typed"));
    m_kind->addSegment(tr("Change"), tr("The call is changed until something holds"));
    m_kind->addSegment(tr("Find"), tr("A cell is clicked"));
    m_asked = new QWidget(this);
    m_what = new QComboBox(m_asked);
    m_what->setAccessibleName(tr("What is asked"));
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(12);
    m_point = new QPushButton(tr("Point at a cell"), m_asked);
    m_point->setCheckable(true);
    m_point->setToolTip(tr("Then click the cell in the picture; Esc cancels"));
    m_wantedRow = new QWidget(m_asked);
    m_wanted = new QLineEdit(m_wantedRow);
    m_wanted->setAccessibleName(tr("What is wanted"));
    auto *wantedLabel = new QLabel(tr("should become"), m_wantedRow);
    wantedLabel->setBuddy(m_wanted);
    auto *row = new QHBoxLayout(m_wantedRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(wantedLabel);
    row->addWidget(m_wanted, 1);
    m_prompt = new QPlainTextEdit(m_asked);
    m_prompt->setAccessibleName(tr("Question, in Markdown"));
    m_prompt->setPlaceholderText(tr("Question"));
    m_prompt->setTabChangesFocus(true);
    m_prompt->setMinimumHeight(fontMetrics().height() * 3);
    m_prompt->setMaximumHeight(fontMetrics().height() * 5);
    m_praise = new QLineEdit(m_asked);
    m_praise->setAccessibleName(tr("Said when it is right"));
    m_praise->setPlaceholderText(tr("When right, say why"));
    m_verdict = new Verdict(m_viewing, nullptr, m_asked);
    m_instead = new QPushButton(m_asked);
    connect(m_instead, &QPushButton::clicked, this, [this] {
        m_task.prompt.clear(); // its words may name the cell
        take(Task(*m_clearer));
    });
    auto *test = new QPushButton(tr("Test the task"), m_asked);
    test->setToolTip(tr("This page alone as a student sees it; nothing typed there is kept"));
    connect(test, &QPushButton::clicked, this, &TaskEditor::testWanted);
    auto *inner = new QVBoxLayout(m_asked);
    inner->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_point, m_what, m_wantedRow, m_prompt, m_praise, m_verdict, m_instead})
        inner->addWidget(widget);
    inner->addWidget(test, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_kind);
    column->addWidget(m_asked);
    column->addStretch(1);
}

void TaskEditor::connectSignals()
{
    connect(m_kind, &SegmentedButtons::chosen, this, &TaskEditor::setKind);
    connect(m_what, &QComboBox::activated, this, &TaskEditor::choose);
    connect(m_point, &QPushButton::toggled, this, &TaskEditor::point);
    connect(m_viewing, &Viewing::viewingChanged, this, &TaskEditor::takePointed);
    connect(m_wanted, &QLineEdit::textEdited, this, &TaskEditor::keep);
    connect(m_praise, &QLineEdit::textEdited, this, &TaskEditor::keep);
    connect(m_prompt, &QPlainTextEdit::textChanged, this, &TaskEditor::keep);
    connect(m_document, &Document::walkthroughChanged, this, &TaskEditor::showPage);
    connect(m_document, &Document::opened, this, [this] { m_page = -2; });
}

const Convolution &TaskEditor::convolution() const
{
    return m_document->walkthrough()->convolution();
}

/// What is being typed stays in the fields; another page, or the same one undone, comes into them.
void TaskEditor::showPage()
{
    const LessonPage *page = m_document->page();
    if (!page || m_document->isReading()) {
        m_point->setChecked(false);
        return;
    }
    if (m_page != m_document->openPage().index || !(page->task == m_kept)) {
        m_page = m_document->openPage().index;
        m_cell = {};
        m_kept = page->task;
        if (!(m_task == m_kept)) {
            m_task = m_kept;
            show(m_task);
        }
    }
    judge();
}

void TaskEditor::show(const Task &task)
{
    m_showing = true;
    m_kind->setCurrent(int(task.kind));
    offer(task);
    m_wantedRow->setVisible(task.kind == Task::Kind::Change);
    m_wanted->setText(task.wantedText.empty() ? listed(task.wanted) : QString::fromStdString(task.wantedText));
    const QString prompt = QString::fromStdString(task.prompt), praise = QString::fromStdString(task.praise);
    if (m_prompt->toPlainText() != prompt)
        m_prompt->setPlainText(prompt);
    if (m_praise->text() != praise)
        m_praise->setText(praise);
    m_asked->setVisible(task.kind != Task::Kind::None);
    m_showing = false;
}

/// On a way back the planes hold gradients: what is pointed at is one of them.
std::vector<Task> TaskEditor::choicesAt(Task::Kind kind, const CellRef &cell) const
{
    const Story &told = m_document->told()->story();
    if (told.kind() == Story::Kind::Forward || kind != Task::Kind::Predict)
        return tasksAt(kind, convolution(), cell);
    std::vector<Task> choices = tasksAt(kind, convolution(), {});
    if (std::optional<Task> gradient = gradientTaskAt(told, cell))
        choices.insert(choices.begin(), *std::move(gradient));
    return choices;
}

void TaskEditor::offer(const Task &task)
{
    m_choices = choicesAt(task.kind, m_cell);
    const auto same = [&task](const Task &choice) { return isSameQuestion(choice, task); };
    if (std::none_of(m_choices.begin(), m_choices.end(), same) && !task.what.empty())
        m_choices.insert(m_choices.begin(), task);
    m_what->clear();
    for (const Task &choice : m_choices)
        m_what->addItem(askedWords(choice, &convolution().geometry()));
    m_what->setCurrentIndex(int(std::find_if(m_choices.begin(), m_choices.end(), same) - m_choices.begin()) %
                            std::max(1, m_what->count()));
}

void TaskEditor::setKind(int kind)
{
    m_task.kind = Task::Kind(kind);
    m_task.what.clear();
    show(m_task);
    if (m_task.kind != Task::Kind::None)
        return choose(0);
    m_task = {};
    show(m_task);
    keep();
}

void TaskEditor::point(bool on)
{
    m_armed = false;
    m_viewing->pin(std::nullopt);
    const auto wordsAt = [this](const CellRef &cell) {
        const std::vector<Task> choices = choicesAt(m_task.kind, cell);
        return choices.empty() ? QString()
                               : tr("Ask for %1").arg(askedWords(choices.front(), &convolution().geometry()));
    };
    m_viewing->setPointing(on ? Viewing::Pointing(wordsAt) : nullptr);
    m_armed = on;
    m_point->setText(on ? tr("Click the cell in the picture…") : tr("Point at a cell"));
}

void TaskEditor::takePointed()
{
    if (!m_armed)
        return;
    if (!m_viewing->pointing()) // it was left in the picture
        return m_point->setChecked(false);
    if (!m_viewing->pinned())
        return;
    m_cell = *m_viewing->pinned();
    m_point->setChecked(false);
    m_task.what.clear();
    show(m_task);
    choose(0);
}

void TaskEditor::choose(int index)
{
    if (index >= 0 && index < int(m_choices.size()))
        take(m_choices[std::size_t(index)]);
}

/// A question that stands there by itself is replaced by that of the new task.
void TaskEditor::take(Task chosen)
{
    const Block block = blockOf(*m_document->walkthrough());
    const auto standard = [&](const Task &task) {
        const std::optional<Question> question = task.kind == Task::Kind::Predict ? askedBy(task, block) : std::nullopt;
        return question ? promptOf(subjectOf(block, *question, m_document->dy()), *question, translatedPhrases())
                        : std::string();
    };
    const bool own = !m_task.prompt.empty() && m_task.prompt != standard(m_kept) && m_task.prompt != standard(m_task);
    chosen.prompt = own ? m_task.prompt : standard(chosen);
    chosen.praise = m_task.praise;
    m_task = std::move(chosen);
    show(m_task);
    keep();
}

void TaskEditor::keep()
{
    if (m_showing || !m_document->page())
        return;
    m_task.prompt = m_prompt->toPlainText().toStdString();
    m_task.praise = m_praise->text().toStdString();
    if (m_task.kind == Task::Kind::Change) {
        m_task.wantedText = m_task.what == "padding" ? m_wanted->text().trimmed().toUpper().toStdString() : "";
        m_task.wanted = typedNumbers(m_wanted->text()).value_or(std::vector<double>{});
    }
    judge();
    if (checkTask(m_task, blockOf(*m_document->walkthrough()), m_document->dy()).fault != TaskFault::None ||
        m_task == m_document->page()->task)
        return;
    Lesson lesson = m_document->lesson();
    lesson.pages[std::size_t(m_document->openPage().index)].task = m_task;
    m_kept = m_task;
    constexpr int typing = 17201; // one undo step for what is typed on one page
    m_document->lessonStack()->push(
        new ChangeLesson(*m_document, tr("Change a task"), std::move(lesson), typing + m_document->openPage().index));
}

void TaskEditor::judge()
{
    m_clearer.reset();
    m_instead->hide();
    if (m_task.kind == Task::Kind::None)
        return m_verdict->say(Verdict::Kind::Note, {});
    const Block block = blockOf(*m_document->walkthrough());
    const TaskCheck check = checkTask(m_task, block, m_document->dy());
    if (check.fault != TaskFault::None)
        return m_verdict->say(Verdict::Kind::Hint, faultText(check) + '\n' + tr("Until then the page keeps its task."));
    const Allowed allowed = m_document->page() ? m_document->page()->allowed : Allowed{};
    m_verdict->say(Verdict::Kind::Right, praiseOf(m_task, check) + warningOf(m_task, check, allowed));
    if (check.twin || check.rightByChance)
        m_clearer = clearerTask(m_task, block);
    if (!m_clearer)
        return;
    m_instead->setText(
        tr("Ask for %1 instead: %2")
            .arg(askedWords(*m_clearer, &convolution().geometry()), listed(checkTask(*m_clearer, block).answer)));
    m_instead->show();
}

void TaskEditor::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_point->setChecked(false);
}

void TaskEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_point->isChecked())
        m_point->setChecked(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace lab::ui
