#pragma once

#include <QWidget>

namespace lab::ui {

class Document;
class Player;
class Viewing;

/// The lesson's pages: text, task, next and previous; a teacher adds, edits and orders them here.
class LessonPanel : public QWidget
{
    Q_OBJECT
public:
    LessonPanel(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

private:
    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
};

} // namespace lab::ui
