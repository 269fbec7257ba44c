#pragma once

#include "core/lesson/exercise.h"
#include "core/lesson/gradient_question.h"
#include "core/lesson/lesson.h"
#include "ui/lessons/score.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace lab::ui {

class Document;
class Player;
class SegmentedButtons;
class Verdict;
class Viewing;

/// Asks for what the picture hides, grades the typed answer, and keeps the score. It asks while it is seen: about the
/// step that is shown, or about an exercise made from topic, difficulty and seed.
class PredictPanel : public QWidget
{
    Q_OBJECT
public:
    PredictPanel(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<Question> &question() const { return m_question; }
    /// The field of an answer that is awaited; null: none is.
    [[nodiscard]] QLineEdit *awaitedAnswer() const;
    [[nodiscard]] const Score &score() const { return m_score; }
    /// Asks for the exercise to be opened as a document of its own, then asks its question.
    void startExercise(Topic topic, Difficulty difficulty, std::uint64_t seed);
    /// Shows the fields that an exercise is made from.
    void chooseExercise();
    /// Why it could not be saved; empty where it was.
    [[nodiscard]] QString saveScore(const QString &path) const;
    [[nodiscard]] QSize sizeHint() const override { return {300, 640}; }

signals:
    /// Whoever knows the lesson's file opens the exercise in its place, or leaves what is open where it is not saved.
    void exerciseWanted(const Lesson &exercise);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createContents();
    void createExerciseFields();
    void createQuestion();
    void connectSignals();
    void changeMode();
    void ask();
    void askAbout(std::optional<Question> question);
    void check();
    void showAnswer();
    void next();
    void finish(bool right);
    void hideAnswer(bool hide);
    void showScore();
    void chooseScoreFile();
    [[nodiscard]] bool asksExercises() const;
    [[nodiscard]] Subject subject() const;

    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
    SegmentedButtons *m_mode = nullptr;
    QWidget *m_exerciseFields = nullptr;
    QComboBox *m_topic = nullptr;
    QComboBox *m_difficulty = nullptr;
    QSpinBox *m_seed = nullptr;
    QPushButton *m_start = nullptr;
    QLabel *m_prompt = nullptr;
    QLineEdit *m_answer = nullptr;
    QPushButton *m_check = nullptr;
    Verdict *m_feedback = nullptr;
    QPushButton *m_showMe = nullptr;
    QPushButton *m_next = nullptr;
    QLabel *m_scoreLabel = nullptr;
    QPushButton *m_save = nullptr;

    std::optional<Question> m_question;
    std::optional<Exercise> m_exercise;
    std::shared_ptr<const Walkthrough> m_askedOf;
    std::optional<UpstreamGradient> m_askedDy;
    ScoreEntry m_entry;
    bool m_finished = false;
    bool m_hides = false;
    bool m_settingUp = false;
    Score m_score;
};

} // namespace lab::ui
