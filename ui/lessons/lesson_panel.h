#pragma once

#include "core/lesson/lesson.h"
#include "ui/document/document.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;

namespace lab::ui {

class Player;
class Viewing;

/// The lesson's pages: text, task, next and previous; a teacher adds, edits and orders them here. Turning to a page
/// sets the picture; its task is judged against what the reader then types, changes or pins.
class LessonPanel : public QWidget
{
    Q_OBJECT
public:
    LessonPanel(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

    /// The open page; -1: none.
    [[nodiscard]] int page() const;
    [[nodiscard]] bool isTaskDone() const { return m_done; }
    /// Turns to a page and sets the picture as it wants.
    void goToPage(int page);
    void nextPage() { goToPage(page() + 1); }
    void previousPage() { goToPage(page() - 1); }
    /// A new page after this one that shows what is shown now.
    void addPageFromView();
    void removePage();
    [[nodiscard]] QSize sizeHint() const override { return {300, 640}; }

signals:
    /// The reader of a lesson without pages wants one that has some.
    void lessonsWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createContents();
    void connectSignals();
    void begin();
    void refresh();
    void lookAtPage();
    void showPage();
    void arrange();
    void showTask();
    void checkAnswer();
    void checkState();
    void hideAnswer(bool hide);
    void setDone(const QString &praise);
    void beginEditing(bool editing);
    void keepText();
    void keepOrder();
    void change(const QString &what, Lesson lesson, int mergeKey = 0);

    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
    QLabel *m_title = nullptr;
    QLabel *m_place = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QTextBrowser *m_text = nullptr;
    QLineEdit *m_pageTitle = nullptr;
    QPlainTextEdit *m_editor = nullptr;
    QWidget *m_taskBox = nullptr;
    QLabel *m_prompt = nullptr;
    QWidget *m_answerRow = nullptr;
    QLineEdit *m_answer = nullptr;
    QPushButton *m_check = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_open = nullptr; ///< while the lesson has no pages
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QListWidget *m_order = nullptr;

    std::vector<LessonPage> m_shownPages; ///< those that stand in the list now
    OpenPage m_shown;                     ///< the page that was shown last
    bool m_done = false;
    bool m_changing = false;
};

} // namespace lab::ui
