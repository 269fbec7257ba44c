#pragma once

#include <QWidget>

namespace lab::ui {

class Document;
class Player;
class Viewing;

/// Every shape, the size formulas with numbers put in, and what the call costs.
class ShapesPanel : public QWidget
{
    Q_OBJECT
public:
    ShapesPanel(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

private:
    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
};

} // namespace lab::ui
