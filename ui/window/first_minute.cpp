#include "ui/window/first_minute.h"

#include "core/scene/palette.h"
#include "ui/stage/drawing_painter.h"
#include "ui/stage/stage_view.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace lab::ui {

namespace {

/// What one may do next: a title, and in smaller words how.
class Invitation final : public QAbstractButton
{
public:
    Invitation(const QString &title, QString words, Role role, const StageView *stage, QWidget *parent)
        : QAbstractButton(parent), m_words(std::move(words)), m_role(role), m_stage(stage)
    {
        setText(title);
        setAccessibleDescription(m_words);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int line = fontMetrics().height();
        return {line * 13, line * 9 / 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette colours = paletteOf(m_stage->parts().look.theme);
        const int line = fontMetrics().height();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(toQColor(colours.outline(m_role, Tone::Soft)), hasFocus() || underMouse() ? 2 : 1));
        painter.setBrush(toQColor(colours.fill(m_role, Tone::Faint)));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
        const QRect room = rect().adjusted(line * 2 / 3, line / 2, -line * 2 / 3, -line / 3);
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(toQColor(colours.text(m_role, Tone::Text)));
        painter.drawText(room, Qt::AlignTop | Qt::AlignLeft, text());
        painter.setFont(font());
        painter.setPen(toQColor(colours.text(Role::Neutral, Tone::Text)));
        painter.drawText(room.adjusted(0, line * 5 / 4, 0, 0), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                         m_words);
    }

private:
    QString m_words;
    Role m_role;
    const StageView *m_stage;
};

} // namespace

void playOnce(Document *document, Player *player)
{
    document->setWalkthroughOptions({.order = Order::ByWindow});
    player->first();
    player->reducedMotion() ? player->last() : player->play();
}

FirstMinute::FirstMinute(Document *document, Player *player, StageView *stage)
    : QWidget(stage), m_player(player), m_stage(stage)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() * 2 / 3);
    auto *change = new Invitation(tr("Change a number"), tr("Drag any cell up or down, or type. The output follows."),
                                  Role::Input, stage, this);
    auto *lesson =
        new Invitation(tr("Start lesson 1"), tr("The three steps, on a few short pages."), Role::Output, stage, this);
    column->addWidget(change);
    column->addWidget(lesson);
    connect(change, &QAbstractButton::clicked, this, [this] {
        m_player->pause();
        m_stage->setFocus();
        m_stage->setCurrentCell(InputCell{0, 0, 0, 0});
        end();
    });
    connect(lesson, &QAbstractButton::clicked, this, &FirstMinute::lessonWanted);
    connect(document->undoGroup(), &QUndoGroup::indexChanged, this, &FirstMinute::end);
    connect(document, &Document::opened, this, &FirstMinute::end);
    stage->installEventFilter(this);
    place();
    show();
    playOnce(document, player);
}

/// At the right of the upper lane, which leaves the room for it.
void FirstMinute::place()
{
    const QSize size = sizeHint();
    const int gap = fontMetrics().height();
    const bool fits = m_stage->width() >= size.width() * 7 / 2;
    setVisible(fits);
    m_stage->setRoomBeside(fits ? size.width() + gap : 0);
    setGeometry({QPoint(m_stage->width() - size.width() - gap, 3 * gap), size});
}

bool FirstMinute::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void FirstMinute::end()
{
    m_stage->removeEventFilter(this);
    m_stage->setRoomBeside(0);
    hide();
    deleteLater();
}

} // namespace lab::ui
