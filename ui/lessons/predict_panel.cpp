#include "ui/lessons/predict_panel.h"

#include "ui/document/document.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"

namespace lab::ui {

PredictPanel::PredictPanel(Document *document, Player *player, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_player(player), m_viewing(viewing)
{
    Q_UNUSED(m_document) Q_UNUSED(m_player) Q_UNUSED(m_viewing)
}

} // namespace lab::ui
