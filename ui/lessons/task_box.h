#pragma once

#include "core/lesson/gradient_question.h"
#include "ui/lessons/verdict.h"

#include <QWidget>

#include <map>
#include <optional>

class QLineEdit;
class QPushButton;

namespace lab::ui {

class Document;
class PageText;
class Player;
class Viewing;

/// The task of the open page: what is asked, the field for the answer, what is said to it. It judges against what the
/// reader types, changes or pins, and keeps what was answered while the reader is on other pages. While it is seen and
/// not solved, the window hides what is asked.
class TaskBox : public QWidget
{
    Q_OBJECT
public:
    TaskBox(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

    /// The task of the page that is open now, as it was left.
    void showTask();
    /// Solved in this sitting, without being shown.
    [[nodiscard]] bool isDone() const;
    /// Solved or shown.
    [[nodiscard]] bool isOver() const { return takenHere() && takenHere()->isOver(); }
    /// What was answered on all pages.
    void forget();
    /// The field of an answer that is awaited: numbers typed anywhere on the stage go there. Null: none is.
    [[nodiscard]] QLineEdit *awaitedAnswer() const;

signals:
    void solved();
    /// The reader was shown the answer.
    void shown();
    /// Enter on a task that is done with.
    void goOnWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What was answered on a page.
    struct Taken {
        QString answer;
        Verdict::Kind kind = Verdict::Kind::Note;
        QString said;
        std::vector<HintGrid> grids;
        int tries = 0; ///< wrong ones
        bool done = false;
        bool shown = false;           ///< it was answered by «Show me»
        std::optional<Question> like; ///< what is asked instead, after that
        [[nodiscard]] bool isOver() const { return done || shown; }
    };

    void createContents();
    void connectSignals();
    void check();
    void judge();
    void judgeChange();
    void judgeFound();
    void tryAgain();
    void showMe();
    /// The next cell is asked, as the page asked for its own.
    void askOneLikeIt();
    [[nodiscard]] QString promptHere() const;
    void endShowing();
    void say(Verdict::Kind kind, const QString &text, std::vector<HintGrid> grids = {});
    void setDone(const QString &why = {});
    void hideAsked();
    void renewButtons();
    [[nodiscard]] Taken &taken();
    [[nodiscard]] const Taken *takenHere() const;
    [[nodiscard]] std::optional<Question> question() const;
    [[nodiscard]] Subject subjectOf(const Question &asked) const;

    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
    PageText *m_prompt = nullptr;
    QWidget *m_answerRow = nullptr;
    QLineEdit *m_answer = nullptr;
    QPushButton *m_check = nullptr;
    Verdict *m_verdict = nullptr;
    QPushButton *m_tryAgain = nullptr;
    QPushButton *m_showMe = nullptr;
    QPushButton *m_another = nullptr;
    std::map<int, Taken> m_taken; ///< by page
    int m_page = -1;              ///< the page whose task is shown
    bool m_showing = false;       ///< «Show me» plays
    bool m_hides = false;
};

} // namespace lab::ui
