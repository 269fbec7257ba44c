#pragma once

#include "core/lesson/lesson.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace lab::ui {

class Document;
class Player;
class Viewing;

/// What the author says of the open page besides text and task: the step and the view it begins with, and what its
/// reader may do there. Kept with the page.
class PageRules : public QWidget
{
    Q_OBJECT
public:
    PageRules(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

    /// The step as a field beside the button that keeps it: for a window without the player.
    void setStepShown(bool shown);

private:
    void createContents();
    void refresh();
    void keepAllowed();
    void goToStep(int step);
    void keepView(int mergeKey);
    void change(const QString &what, const LessonPage &page, int mergeKey);
    [[nodiscard]] LessonView seen() const;

    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
    std::array<QCheckBox *, 4> m_allowed{};
    QLabel *m_stepWord = nullptr;
    QSpinBox *m_step = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_keepView = nullptr;
};

} // namespace lab::ui
