#pragma once

#include <QWidget>

namespace lab::ui {

class Document;
class Player;
class Viewing;

/// Asks for what the picture hides, grades the typed answer, and keeps the score.
class PredictPanel : public QWidget
{
    Q_OBJECT
public:
    PredictPanel(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

private:
    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
};

} // namespace lab::ui
