#pragma once

#include "ui/document/document.h"
#include "ui/lessons/progress.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace lab::ui {

class PageDots;
class PageEditor;
class PageText;
class Player;
class TaskBox;
class Viewing;

/// The lesson's pages. A reader has text, task, ticks, next and previous; an author has the page editor in their place.
/// Turning to a page sets the picture as it wants and is no edit.
class LessonPanel : public QWidget
{
    Q_OBJECT
public:
    LessonPanel(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

    /// The open page; -1: none.
    [[nodiscard]] int page() const { return m_document->openPage().index; }
    [[nodiscard]] bool isTaskDone() const;
    /// The field of an answer that is awaited; null: none is.
    [[nodiscard]] QLineEdit *awaitedAnswer() const;
    /// Turns to a page, in the way pages are open now.
    void goToPage(int page);
    void nextPage() { goToPage(page() + 1); }
    void previousPage() { goToPage(page() - 1); }
    [[nodiscard]] PageEditor *author() const { return m_author; }
    void addPageFromView();
    void removePage();
    /// The author sees the open page as a student does, and the ones after it unless it is tried alone; what is typed
    /// and changed there is kept by nobody, and gone when it ends.
    void setTrial(bool trial, bool alone = false);
    [[nodiscard]] bool isTrial() const { return m_trial != Trial::None; }
    /// What is open is a built-in example, which nobody has made his own yet.
    void setExample(bool example);
    [[nodiscard]] QSize sizeHint() const override { return {300, 640}; }

signals:
    /// The reader of a lesson without pages wants one that has some.
    void lessonsWanted();
    /// The last page is read.
    void nextLessonWanted();
    /// The reader turned the page: the keys are the stage's again.
    void pageTurned();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createContents();
    QWidget *createReader();
    QWidget *createFoot(QWidget *parent);
    void connectSignals();
    void refresh();
    QWidget *createTrialBar();
    [[nodiscard]] bool mayGoOn() const;
    [[nodiscard]] QString lockedText() const;
    void lookAtPage();
    void showPage();
    void showFoot();
    void goOn();
    void fitText();

    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
    Progress m_progress{{}};
    QLabel *m_title = nullptr;
    QLabel *m_place = nullptr;
    QStackedWidget *m_sides = nullptr;
    QWidget *m_reader = nullptr;
    PageText *m_text = nullptr;
    TaskBox *m_task = nullptr;
    QLabel *m_locked = nullptr; ///< what the page does not let its reader do
    QLabel *m_nextTitle = nullptr;
    QPushButton *m_previous = nullptr;
    PageDots *m_dots = nullptr;
    QPushButton *m_next = nullptr;
    PageEditor *m_author = nullptr;
    QWidget *m_trialBar = nullptr;
    QWidget *m_foot = nullptr;
    enum class Trial { None, FromPageOn, PageAlone } m_trial = Trial::None;
    QPushButton *m_open = nullptr; ///< while the lesson has no pages
    QPushButton *m_add = nullptr;  ///< likewise
    OpenPage m_shown;              ///< the page that was shown last
    std::vector<LessonPage> m_pages;
};

} // namespace lab::ui
