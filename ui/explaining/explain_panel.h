#pragma once

#include <QWidget>

namespace lab::ui {

class Document;
class Player;
class Viewing;

/// What the step does and why, its formula with numbers put in, and the answer to the question it raises.
class ExplainPanel : public QWidget
{
    Q_OBJECT
public:
    ExplainPanel(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

private:
    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
};

} // namespace lab::ui
