#include "ui/lessons/predict_panel.h"

#include "core/formats/write/hidden_answer.h"
#include "core/lesson/picture.h"
#include "core/tensor/number_text.h"
#include "ui/document/document.h"
#include "ui/document/typed_number.h"
#include "ui/document/write_file.h"
#include "ui/lessons/verdict.h"
#include "ui/player/player.h"
#include "ui/player/segmented_buttons.h"
#include "ui/player/viewing.h"
#include "ui/player/wording.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lab::ui {

namespace {

QString topicName(Topic topic)
{
    switch (topic) {
    case Topic::OutputNumber:
        return PredictPanel::tr("an output number");
    case Topic::VirtualRow:
        return PredictPanel::tr("a row of the virtual tensor");
    case Topic::FlatPlace:
        return PredictPanel::tr("a weight's place in the filter matrix");
    case Topic::OutputShape:
        return PredictPanel::tr("the output's shape");
    case Topic::SamePads:
        return PredictPanel::tr("SAME's zeros");
    case Topic::BiasedNumber:
        return PredictPanel::tr("a number after the bias");
    case Topic::ActivatedNumber:
        return PredictPanel::tr("a number after ReLU");
    case Topic::PooledNumber:
        return PredictPanel::tr("a pooled number");
    case Topic::Reach:
        return PredictPanel::tr("how far a pooled number sees");
    case Topic::FlatRow:
    case Topic::VirtualShape:
    case Topic::Reads:
    case Topic::Groups:
    case Topic::MultiplyAdds:
    case Topic::WeightCount:
    case Topic::FilterShape:
    case Topic::InputShape:
    case Topic::Strides:
        break; // lessons alone ask for these
    case Topic::FilterGradient:
        return PredictPanel::tr("a gradient of a weight");
    case Topic::InputGradient:
        return PredictPanel::tr("a gradient of an input");
    case Topic::TransposedNumber:
        return PredictPanel::tr("an output number of a transposed convolution");
    case Topic::OutputGradient:
    case Topic::ActivatedGradient:
        return PredictPanel::tr("a gradient behind the output");
    case Topic::BiasGradient:
        return PredictPanel::tr("a gradient of a bias");
    }
    return {};
}

QString difficultyName(Difficulty difficulty)
{
    switch (difficulty) {
    case Difficulty::Easy:
        return PredictPanel::tr("easy");
    case Difficulty::Medium:
        return PredictPanel::tr("medium");
    case Difficulty::Hard:
        return PredictPanel::tr("hard");
    }
    return {};
}

bool isWalkOf(const Walkthrough &walkthrough, const Conv2DCall &call, const After &after)
{
    return walkthrough.convolution().call() == call && blockOf(walkthrough).after() == after;
}

} // namespace

PredictPanel::PredictPanel(Document *document, Player *player, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_player(player), m_viewing(viewing)
{
    createContents();
    connectSignals();
    showScore();
    askAbout(std::nullopt);
}

void PredictPanel::createContents()
{
    m_mode = new SegmentedButtons(SegmentedButtons::Look::Plain, this);
    m_mode->addSegment(tr("This step"), tr("Predict what the step that is shown makes"));
    m_mode->addSegment(tr("Exercises"), tr("Small calls, made from a topic, a difficulty and a seed"));
    m_mode->setCurrent(0);
    createExerciseFields();
    createQuestion();
    m_scoreLabel = new QLabel(this);
    m_scoreLabel->setForegroundRole(QPalette::PlaceholderText);
    m_save = new QPushButton(tr("Save score…"), this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 6, 2, 8);
    layout->setSpacing(12);
    layout->addWidget(m_mode);
    layout->addWidget(m_exerciseFields);
    layout->addWidget(m_prompt);
    auto *answer = new QHBoxLayout;
    answer->addWidget(m_answer, 1);
    answer->addWidget(m_check);
    layout->addLayout(answer);
    layout->addWidget(m_feedback);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_showMe);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    auto *score = new QHBoxLayout;
    score->addWidget(m_scoreLabel, 1);
    score->addWidget(m_save);
    layout->addLayout(score);
}

void PredictPanel::createExerciseFields()
{
    m_exerciseFields = new QWidget(this);
    auto *form = new QFormLayout(m_exerciseFields);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Topic"), m_topic = new QComboBox(m_exerciseFields));
    for (const Topic topic : topics)
        m_topic->addItem(topicName(topic), int(topic));
    m_topic->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_topic->setMinimumContentsLength(14);
    form->addRow(tr("Difficulty"), m_difficulty = new QComboBox(m_exerciseFields));
    for (const Difficulty difficulty : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard})
        m_difficulty->addItem(difficultyName(difficulty), int(difficulty));
    form->addRow(tr("Seed"), m_seed = new QSpinBox(m_exerciseFields));
    m_seed->setRange(1, 999999);
    m_seed->setToolTip(tr("The same seed gives everybody the same exercise"));
    form->addRow(m_start = new QPushButton(tr("Start"), m_exerciseFields));
    m_exerciseFields->hide();
}

void PredictPanel::createQuestion()
{
    m_prompt = new QLabel(this);
    m_prompt->setWordWrap(true);
    QFont large = font();
    large.setWeight(QFont::DemiBold);
    m_prompt->setFont(large);
    m_answer = new QLineEdit(this);
    m_answer->setFont(fixedFont(font()));
    m_answer->setAccessibleName(tr("Your answer"));
    m_answer->setPlaceholderText(tr("numbers"));
    m_check = new QPushButton(tr("Check"), this);
    m_check->setProperty("look", "primary");
    m_feedback = new Verdict(m_viewing, m_answer, this);
    m_showMe = new QPushButton(tr("Show me"), this);
    m_next = new QPushButton(tr("Next"), this);
    // A click does not focus them: Space stays the key that plays.
    for (QPushButton *button : {m_check, m_showMe, m_next})
        button->setFocusPolicy(Qt::TabFocus);
}

void PredictPanel::connectSignals()
{
    connect(m_mode, &SegmentedButtons::chosen, this, &PredictPanel::changeMode);
    connect(m_start, &QPushButton::clicked, this, [this] {
        startExercise(Topic(m_topic->currentData().toInt()), Difficulty(m_difficulty->currentData().toInt()),
                      std::uint64_t(m_seed->value()));
    });
    connect(m_check, &QPushButton::clicked, this, &PredictPanel::check);
    connect(m_answer, &QLineEdit::returnPressed, this, [this] { m_finished ? next() : check(); });
    connect(m_showMe, &QPushButton::clicked, this, &PredictPanel::showAnswer);
    connect(m_next, &QPushButton::clicked, this, &PredictPanel::next);
    connect(m_save, &QPushButton::clicked, this, &PredictPanel::chooseScoreFile);
    connect(m_document, &Document::walkthroughChanged, this, &PredictPanel::ask);
    connect(m_player, &Player::momentChanged, this, &PredictPanel::ask);
}

void PredictPanel::changeMode()
{
    m_exerciseFields->setVisible(asksExercises());
    m_exercise.reset();
    m_askedOf.reset();
    ask();
}

void PredictPanel::chooseExercise()
{
    if (!asksExercises()) {
        m_mode->setCurrent(1);
        changeMode();
    }
    m_topic->setFocus();
}

QLineEdit *PredictPanel::awaitedAnswer() const
{
    return isVisible() && m_question && !m_finished ? m_answer : nullptr;
}

bool PredictPanel::asksExercises() const
{
    return m_mode->current() == 1;
}

void PredictPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_askedOf.reset();
    ask();
}

void PredictPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    hideAnswer(false);
}

void PredictPanel::startExercise(Topic topic, Difficulty difficulty, std::uint64_t seed)
{
    m_mode->setCurrent(1);
    m_exerciseFields->show();
    m_topic->setCurrentIndex(m_topic->findData(int(topic)));
    m_difficulty->setCurrentIndex(m_difficulty->findData(int(difficulty)));
    m_seed->setValue(int(seed));
    m_exercise = exerciseOf(topic, difficulty, seed);
    Lesson lesson = lessonOf(*m_exercise);
    lesson.title = tr("Exercise %1: %2, %3").arg(seed).arg(topicName(topic), difficultyName(difficulty)).toStdString();
    m_settingUp = true;
    emit exerciseWanted(lesson);
    m_settingUp = false;
    m_askedOf.reset();
    ask();
    m_answer->setFocus();
}

/// Finds what to ask now; keeps the question that stands while it is still about the same thing.
void PredictPanel::ask()
{
    if (!isVisible() || m_settingUp)
        return;
    const auto walkthrough = m_document->walkthrough(), told = m_document->told();
    std::optional<Question> question;
    if (!asksExercises())
        question = askedBy(*told, told->step(m_player->moment().step));
    else if (m_exercise && isWalkOf(*walkthrough, m_exercise->call, m_exercise->after))
        question = m_exercise->question;
    if (question == m_question && m_askedOf && m_askedDy == m_document->dy() &&
        isWalkOf(*walkthrough, m_askedOf->convolution().call(), blockOf(*m_askedOf).after()))
        return;
    m_askedOf = walkthrough;
    m_askedDy = m_document->dy();
    askAbout(question);
}

void PredictPanel::askAbout(std::optional<Question> question)
{
    m_question = question;
    m_finished = false;
    m_answer->clear();
    m_feedback->say(Verdict::Kind::Note, {});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_answer, m_check, m_showMe})
        widget->setEnabled(question.has_value());
    hideAnswer(question.has_value());
    if (!question) {
        m_prompt->setText(asksExercises() ? tr("Choose a topic and start.")
                                          : tr("Nothing to predict at this step. Go on to the next one."));
        return;
    }
    const QString prompt = QString::fromStdString(promptOf(subject(), *question, translatedPhrases()));
    m_prompt->setText(prompt);
    m_entry = {.topic = topicName(question->topic),
               .difficulty = {},
               .seed = -1,
               .question = prompt,
               .answers = {},
               .hints = {},
               .tries = 0,
               .right = false};
    if (asksExercises() && m_exercise) {
        m_entry.difficulty = difficultyName(m_exercise->difficulty);
        m_entry.seed = qint64(m_exercise->seed);
    }
}

Subject PredictPanel::subject() const
{
    return asksExercises() && m_exercise ? subjectOf(*m_exercise)
                                         : subjectOf(*m_document->told(), *m_document->walkthrough());
}

void PredictPanel::check()
{
    if (!m_question || m_finished)
        return;
    const auto numbers = typedNumbers(m_answer->text());
    if (!numbers) {
        m_feedback->say(Verdict::Kind::Hint, tr("Type numbers, separated by spaces or commas."));
        return;
    }
    ++m_entry.tries;
    m_entry.answers += (m_entry.answers.isEmpty() ? "" : " | ") + m_answer->text().trimmed();
    const Subject about = subject();
    const Mistake mistake = gradeOf(about, *m_question, *numbers);
    const QString hint = QString::fromStdString(hintOf(about, *m_question, mistake, translatedPhrases()));
    if (mistake != Mistake::None && mistake != Mistake::Unknown)
        m_entry.hints += (m_entry.hints.isEmpty() ? "" : " | ") + hint;
    m_feedback->say(mistake == Mistake::None ? Verdict::Kind::Right : Verdict::Kind::Hint, hint,
                    hintPicture(about.block, *m_question, mistake, translatedPhrases()));
    if (mistake == Mistake::None)
        finish(true);
    else
        m_answer->selectAll();
}

void PredictPanel::showAnswer()
{
    if (!m_question || m_finished)
        return;
    QStringList numbers;
    for (const double number : rightAnswer(subject(), *m_question))
        numbers << QString::fromStdString(numberText(float(number)));
    m_feedback->say(Verdict::Kind::Note, tr("The answer is %1.").arg(numbers.join(", ")));
    finish(false);
}

void PredictPanel::finish(bool right)
{
    m_finished = true;
    m_entry.right = right;
    m_score.add(m_entry);
    m_check->setEnabled(false);
    m_showMe->setEnabled(false);
    hideAnswer(false);
    showScore();
}

void PredictPanel::next()
{
    if (asksExercises()) {
        startExercise(Topic(m_topic->currentData().toInt()), Difficulty(m_difficulty->currentData().toInt()),
                      std::uint64_t(m_seed->value()) + 1);
        return;
    }
    m_player->stepForward();
    m_answer->setFocus();
}

void PredictPanel::hideAnswer(bool hide)
{
    if (!hide && !m_hides)
        return;
    m_hides = hide;
    m_viewing->setAsked(hide ? hiddenFor(blockOf(*m_document->walkthrough()), *m_question) : Hidden{});
}

void PredictPanel::showScore()
{
    m_scoreLabel->setText(tr("%1 of %2 right").arg(m_score.right()).arg(m_score.asked()));
    m_save->setEnabled(m_score.asked() > 0);
}

QString PredictPanel::saveScore(const QString &path) const
{
    const Result<Saved> saved = saveAtomically(path, m_score.csv());
    return saved ? QString() : tr("Could not save %1: %2").arg(path, refusalText(saved.error()));
}

void PredictPanel::chooseScoreFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save score"), tr("score.csv"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    const QString reason = saveScore(path);
    m_feedback->say(Verdict::Kind::Note, reason.isEmpty() ? tr("Score saved.") : reason);
}

} // namespace lab::ui
