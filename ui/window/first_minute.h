#pragma once

#include "ui/document/document.h"
#include "ui/player/player.h"

#include <QWidget>

namespace lab::ui {

class StageView;

/// The walk plays once, window by window, and comes to rest on the finished picture; without motion it stands there.
void playOnce(Document *document, Player *player);

/// For somebody who sees the program for the first time: the walk plays once by itself, window by window, and comes to
/// rest on the finished picture; without motion it stands there. Beside it, in the picture, stands what one may do
/// next. It goes when either was done or anything was edited or opened.
class FirstMinute final : public QWidget
{
    Q_OBJECT
public:
    FirstMinute(Document *document, Player *player, StageView *stage);

signals:
    void lessonWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void end();

    Player *m_player;
    StageView *m_stage;
};

} // namespace lab::ui
