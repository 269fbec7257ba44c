#include "ui/player/transport_bar.h"

#include "core/tensor/number_text.h"
#include "ui/player/icons.h"
#include "ui/player/scrub_bar.h"
#include "ui/player/wording.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSlider>
#include <QToolButton>
#include <QWidgetAction>

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

/// Half octaves: the slider's 0 is 0.25×, its 16 is 64×.
constexpr int sliderSteps = 16;
double speedOf(int sliderStep)
{
    return 0.25 * std::pow(2.0, sliderStep / 2.0);
}
int sliderStepOf(double speed)
{
    return int(std::lround(2 * std::log2(speed / 0.25)));
}

QToolButton *roundButton(const QString &iconName, const QString &name, const QString &key, bool primary,
                         QWidget *parent)
{
    auto *button = new QToolButton(parent);
    const int side = button->fontMetrics().height() * 5 / 2;
    button->setFixedSize(side, side);
    button->setIconSize(QSize(side, side) * 11 / 20);
    button->setIcon(icon(iconName));
    button->setProperty("iconName", iconName);
    button->setProperty("look", primary ? "round-primary" : "round");
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, key));
    return button;
}

QToolButton *textButton(const QString &accessibleName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("look", "flat");
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString orderText(Order order)
{
    switch (order) {
    case Order::AsDocumented:
        return TransportBar::tr("As documented");
    case Order::ByWindow:
        return TransportBar::tr("By window");
    }
    return {};
}

QString grainText(Grain grain)
{
    switch (grain) {
    case Grain::Phase:
        return TransportBar::tr("Phase steps");
    case Grain::Normal:
        return TransportBar::tr("Normal steps");
    case Grain::Fine:
        return TransportBar::tr("Fine steps");
    }
    return {};
}

/// A menu of the values of one member of the walkthrough's options.
template <typename Value>
QMenu *createWalkMenu(Document *document, QWidget *parent, Value WalkthroughOptions::*member,
                      std::initializer_list<Value> values, QString (*text)(Value))
{
    auto *menu = new QMenu(parent);
    auto *group = new QActionGroup(menu);
    for (Value value : values) {
        QAction *action = menu->addAction(text(value));
        action->setCheckable(true);
        action->setActionGroup(group);
        QObject::connect(action, &QAction::triggered, document, [document, member, value] {
            WalkthroughOptions options = document->told()->options();
            options.*member = value;
            document->setWalkthroughOptions(options);
        });
        QObject::connect(menu, &QMenu::aboutToShow, action, [document, action, member, value] {
            action->setChecked(document->told()->options().*member == value);
        });
    }
    return menu;
}

QString withArrow(const QString &text)
{
    return text + QStringLiteral(" ▾");
}

} // namespace

QString speedText(double speed)
{
    return QStringLiteral("%1×").arg(shortText(speed, 5));
}

TransportBar::TransportBar(Document *document, Player *player, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_player(player), m_scrubBar(new ScrubBar(document, player, viewing, this))
{
    const int em = fontMetrics().height();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(em, em / 2, em, em / 2);
    row->setSpacing(em);
    row->addWidget(createButtons());
    auto *middle = new QVBoxLayout;
    middle->setSpacing(em / 8);
    middle->addWidget(m_scrubBar);
    middle->addWidget(createStepRow());
    row->addLayout(middle, 1);
    row->addWidget(createSpeedButton());
    m_fullScreen = new QToolButton(this);
    m_fullScreen->setProperty("look", "flat");
    m_fullScreen->setIconSize(QSize(em, em) * 3 / 2);
    row->addWidget(m_fullScreen);
    setFullScreen(false);

    connect(m_fullScreen, &QToolButton::clicked, this, &TransportBar::fullScreenRequested);
    connect(document, &Document::walkthroughChanged, this, &TransportBar::renew);
    connect(player, &Player::momentChanged, this, &TransportBar::renewStep);
    connect(player, &Player::stateChanged, this, &TransportBar::renewState);
    renew();
    renewState();
}

void TransportBar::setFullScreen(bool fullScreen)
{
    m_fullScreen->setIcon(icon(fullScreen ? "window" : "fullscreen"));
    m_fullScreen->setToolTip(fullScreen ? tr("Leave full screen (Esc)") : tr("Present, full screen (F5)"));
    m_fullScreen->setAccessibleName(fullScreen ? tr("Leave full screen") : tr("Present, full screen"));
}

QWidget *TransportBar::createButtons()
{
    auto *group = m_buttons = new QWidget(this);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height() * 3 / 8);
    const auto add = [&](const QString &iconName, const QString &name, const QString &key, bool primary, auto act) {
        QToolButton *button = roundButton(iconName, name, key, primary, group);
        connect(button, &QToolButton::clicked, m_player, act);
        row->addWidget(button);
        return button;
    };
    add("first", tr("First step"), tr("Home"), false, &Player::first);
    add("back", tr("Step back"), tr("Left"), false, &Player::stepBack);
    m_play = add("play", tr("Play"), tr("Space"), true, &Player::togglePlay);
    add("forward", tr("Step forward"), tr("Right"), false, &Player::stepForward);
    add("last", tr("Last step"), tr("End"), false, &Player::last);
    return group;
}

QWidget *TransportBar::createStepRow()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(fontMetrics().height() * 3 / 4, 0, 0, 0);
    row->setSpacing(fontMetrics().height() / 4);
    auto *word = new QLabel(tr("step"), line);
    m_step = new QLineEdit(line);
    m_step->setAlignment(Qt::AlignCenter);
    m_step->setAccessibleName(tr("Step number"));
    m_step->setToolTip(tr("Type a step number and press Enter"));
    word->setBuddy(m_step);
    m_count = new QLabel(line);
    m_order = textButton(tr("Order of the steps"), line);
    m_order->setMenu(createOrderMenu());
    m_grain = textButton(tr("Size of a step"), line);
    m_grain->setMenu(createGrainMenu());
    row->addWidget(word);
    row->addWidget(m_step);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_order);
    row->addWidget(m_grain);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    for (QWidget *widget : std::initializer_list<QWidget *>{word, m_step, m_count, m_order, m_grain})
        widget->setFont(small);
    for (QLabel *label : {word, m_count})
        label->setForegroundRole(QPalette::PlaceholderText);
    connect(m_step, &QLineEdit::returnPressed, this, &TransportBar::takeStepText);
    connect(m_step, &QLineEdit::editingFinished, this, &TransportBar::renewStep);
    return line;
}

void TransportBar::takeStepText()
{
    const std::optional<std::int64_t> number = readInteger(m_step->text().toStdString());
    if (number)
        m_player->seek(*number);
    // What was typed is taken, or was none: the step that is shown stands there, and the keys step again.
    m_step->setModified(false);
    renewStep();
    emit stepTaken();
}

QMenu *TransportBar::createOrderMenu()
{
    return createWalkMenu(m_document, this, &WalkthroughOptions::order, {Order::AsDocumented, Order::ByWindow},
                          orderText);
}

QMenu *TransportBar::createGrainMenu()
{
    return createWalkMenu(m_document, this, &WalkthroughOptions::grain, {Grain::Phase, Grain::Normal, Grain::Fine},
                          grainText);
}

QToolButton *TransportBar::createSpeedButton()
{
    m_speed = textButton(tr("Speed"), this);
    m_speed->setMenu(createSpeedMenu(m_speed));
    m_speed->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Speed %1").arg("0.25×")) +
                             fontMetrics().height() * 3 / 2);
    return m_speed;
}

QMenu *TransportBar::createSpeedMenu(QToolButton *button)
{
    auto *menu = new QMenu(button);
    auto *sliderAction = new QWidgetAction(menu);
    m_speedSlider = new QSlider(Qt::Horizontal);
    m_speedSlider->setRange(0, sliderSteps);
    m_speedSlider->setMinimumWidth(fontMetrics().height() * 12);
    m_speedSlider->setAccessibleName(tr("Speed"));
    sliderAction->setDefaultWidget(m_speedSlider);
    menu->addAction(sliderAction);
    connect(m_speedSlider, &QSlider::valueChanged, m_player, [this](int step) { m_player->setSpeed(speedOf(step)); });
    for (double speed : {0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0})
        connect(menu->addAction(speedText(speed)), &QAction::triggered, m_player,
                [this, speed] { m_player->setSpeed(speed); });
    menu->addSeparator();
    connect(menu->addAction(tr("Play all in 30 s")), &QAction::triggered, m_player,
            [this] { m_player->playAllIn(30); });
    QAction *loop = menu->addAction(icon("loop"), tr("Loop"));
    loop->setCheckable(true);
    connect(loop, &QAction::toggled, m_player, &Player::setLoops);
    QAction *still = menu->addAction(tr("Reduce motion"));
    still->setCheckable(true);
    connect(still, &QAction::toggled, m_player, &Player::setReducedMotion);
    connect(menu, &QMenu::aboutToShow, this, [this, loop, still] {
        loop->setChecked(m_player->loops());
        still->setChecked(m_player->reducedMotion());
    });
    return menu;
}

void TransportBar::renew()
{
    const Index last = m_document->told()->lastNumber();
    const WalkthroughOptions options = m_document->told()->options();
    m_count->setText(tr("of %1").arg(last));
    for (QWidget *mover : std::initializer_list<QWidget *>{m_buttons, m_scrubBar, m_step})
        mover->setEnabled(m_player->isFree());
    m_order->setText(withArrow(orderText(options.order)));
    m_grain->setText(withArrow(grainText(options.grain)));
    const int digits = std::max(2, int(QString::number(last).size()));
    m_step->setFixedWidth(m_step->fontMetrics().horizontalAdvance('0') * digits + fontMetrics().height());
    renewStep();
}

void TransportBar::renewStep()
{
    if (!m_step->hasFocus() || !m_step->isModified())
        m_step->setText(QString::number(m_player->moment().step));
}

void TransportBar::renewState()
{
    const bool playing = m_player->isPlaying();
    const QString iconName = playing ? "pause" : "play";
    m_play->setIcon(icon(iconName));
    m_play->setProperty("iconName", iconName);
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    m_play->setToolTip(playing ? tr("Pause (Space)") : tr("Play (Space)"));
    m_speed->setText(tr("Speed %1").arg(speedText(m_player->speed())));
    const QSignalBlocker blocker(m_speedSlider);
    m_speedSlider->setValue(std::clamp(sliderStepOf(m_player->speed()), 0, sliderSteps));
}

} // namespace lab::ui
