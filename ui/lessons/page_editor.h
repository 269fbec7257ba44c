#pragma once

#include "core/lesson/lesson.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace lab::ui {

class Document;
class Player;
class Viewing;

/// The author's side of a lesson: title and text of the open page, the pages in their order. Every change is an edit of
/// the lesson.
class PageEditor : public QWidget
{
    Q_OBJECT
public:
    PageEditor(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

    /// A new page after this one that shows what is shown now.
    void addPageFromView();
    void removePage();

private:
    void createContents();
    void connectSignals();
    void refresh();
    void keepText();
    void keepOrder();
    void change(const QString &what, Lesson lesson, int mergeKey = 0);

    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QListWidget *m_order = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_read = nullptr;
    std::vector<LessonPage> m_listed; ///< the pages that stand in the list
    bool m_showing = false;           ///< the fields are being set from the document
};

} // namespace lab::ui
