#pragma once

#include "core/lesson/lesson.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace lab::ui {

class Document;
class PageText;
class Player;
class SegmentedButtons;
class TaskEditor;
class Viewing;

/// The author's side of a lesson, in three parts: the lesson (title, author, note, its pages in their order), the open
/// page (title, text with a preview), its task. Every change is an edit of the lesson.
class PageEditor : public QWidget
{
    Q_OBJECT
public:
    PageEditor(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

    /// A new page after this one that shows what is shown now. The first one of an example makes a lesson of one's own
    /// of it, which does not keep the example's title, author and note.
    void addPageFromView();
    void setExample(bool example) { m_example = example; }
    void removePage();

private:
    void createContents();
    QWidget *createLessonPart();
    QWidget *createPagePart();
    void connectSignals();
    void refresh();
    void keepText();
    void keepLesson();
    void keepView();
    void duplicatePage();
    void keepOrder();
    void change(const QString &what, Lesson lesson, int mergeKey = 0);

    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
    SegmentedButtons *m_parts = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLineEdit *m_lessonTitle = nullptr;
    QLineEdit *m_lessonAuthor = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QListWidget *m_order = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
    PageText *m_preview = nullptr;
    QPushButton *m_keepView = nullptr;
    QPushButton *m_read = nullptr;
    std::vector<LessonPage> m_listed; ///< the pages that stand in the list
    bool m_example = false;
    bool m_showing = false; ///< the fields are being set from the document
};

} // namespace lab::ui
