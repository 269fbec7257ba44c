#pragma once

#include <QWidget>

namespace lab::ui {

class Document;
class Player;
class Viewing;

/// The program that does just this, in four dialects, with the current line marked and the loop variables' values.
class CodePanel : public QWidget
{
    Q_OBJECT
public:
    CodePanel(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

private:
    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
};

} // namespace lab::ui
