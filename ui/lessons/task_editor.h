#pragma once

#include "core/lesson/task_making.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lab::ui {

class Document;
class SegmentedButtons;
class Verdict;
class Viewing;

/// What the open page asks its reader: made by pointing at a cell and choosing what is asked there. It is checked
/// against the page at every change; only a sound task is kept in the lesson.
class TaskEditor : public QWidget
{
    Q_OBJECT
public:
    TaskEditor(Document *document, Viewing *viewing, QWidget *parent = nullptr);

signals:
    /// The author wants to answer it as a student.
    void testWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createContents();
    void connectSignals();
    void showPage();
    void setKind(int kind);
    void point(bool on);
    void takePointed();
    void choose(int index);
    void take(Task chosen);
    /// The choices for the kind and the cell; `task` is among them and chosen.
    void offer(const Task &task);
    void show(const Task &task);
    void keep();
    void judge();
    [[nodiscard]] const Convolution &convolution() const;

    Document *m_document;
    Viewing *m_viewing;
    SegmentedButtons *m_kind = nullptr;
    QWidget *m_asked = nullptr; ///< everything below the kind
    QComboBox *m_what = nullptr;
    QPushButton *m_point = nullptr;
    QWidget *m_wantedRow = nullptr;
    QLineEdit *m_wanted = nullptr;
    QPlainTextEdit *m_prompt = nullptr;
    QLineEdit *m_praise = nullptr;
    Verdict *m_verdict = nullptr;
    QPushButton *m_instead = nullptr; ///< asks for m_clearer
    std::optional<Task> m_clearer;    ///< of m_task
    std::vector<Task> m_choices;
    CellRef m_cell;  ///< the one that was pointed at last
    Task m_task;     ///< as it stands in the fields, sound or not
    Task m_kept;     ///< the page's, when it was looked at last
    int m_page = -2; ///< the page that the fields show
    bool m_showing = false;
    bool m_armed = false; ///< the next cell that is pinned is taken
};

} // namespace lab::ui
