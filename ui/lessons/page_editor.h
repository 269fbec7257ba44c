#pragma once

#include "core/lesson/lesson.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace lab::ui {

class Document;
class MarkdownEdit;
class PageList;
class PageRules;
class PageText;
class Player;
class SegmentedButtons;
class TaskEditor;
class Viewing;

/// The author's side of a lesson, in parts: the lesson (title, author, note, its pages in their order), the open page
/// (title, text with a preview, what the reader may do), its task. Every change is an edit of the lesson. One part is
/// shown at a time, and of text and preview one; in columns page and task stand one above the other, and the others
/// elsewhere in the window.
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

    /// In columns the window lays out lessonPart() and rules(); they come back with the other arrangement.
    void setColumns(bool columns);
    [[nodiscard]] QWidget *lessonPart() const { return m_lessonPart; }
    [[nodiscard]] QWidget *rules() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// From the open page on, or that page alone.
    void trialWanted(bool alone);

private:
    void createContents();
    void createLessonPart();
    QWidget *createLessonFields();
    void fold(bool folded);
    void createPagePart();
    void connectSignals();
    void showParts();
    void refresh();
    void keepText();
    void keepLesson();
    void duplicatePage();
    void movePage(int by);
    void reorder(const std::vector<int> &order);
    void keepOrder();
    void change(const QString &what, Lesson lesson, int mergeKey = 0);

    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
    SegmentedButtons *m_parts = nullptr, *m_sides = nullptr; ///< of the editor; text or preview
    QWidget *m_tools = nullptr;
    QLabel *m_previewName = nullptr;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_lessonPart = nullptr;
    QWidget *m_pagePart = nullptr;
    TaskEditor *m_taskPart = nullptr;
    PageRules *m_rules = nullptr;
    QWidget *m_lessonFields = nullptr;
    QLineEdit *m_lessonTitle = nullptr;
    QLineEdit *m_lessonAuthor = nullptr;
    QPlainTextEdit *m_note = nullptr;
    PageList *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_duplicate = nullptr;
    QLabel *m_number = nullptr;
    QLineEdit *m_title = nullptr;
    MarkdownEdit *m_text = nullptr;
    PageText *m_preview = nullptr;
    QPushButton *m_try = nullptr;
    bool m_columns = false;
    bool m_example = false;
    bool m_showing = false; ///< the fields are being set from the document
};

} // namespace lab::ui
