#include "ui/window/growth_card.h"

#include "core/scene/loss_plot.h"
#include "ui/player/wording.h"
#include "ui/window/drawing_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

/// The ground of what is hinted at.
class AmberBox final : public QFrame
{
public:
    AmberBox(const Viewing *viewing, QWidget *parent) : QFrame(parent), m_viewing(viewing) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        const HintColours hint = hintColours(m_viewing->theme());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hint.bar, 1));
        painter.setBrush(hint.ground);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }

private:
    const Viewing *m_viewing;
};

} // namespace

GrowthCard::GrowthCard(Viewing *viewing, QWidget *parent)
    : QFrame(parent), m_viewing(viewing), m_box(new AmberBox(viewing, this)), m_valley(new DrawingView(viewing, this)),
      m_words(new QLabel(m_box)), m_factor(new QLabel(m_box)), m_condition(new QLabel(m_box)),
      m_usual(new QPushButton(m_box))
{
    const int em = fontMetrics().height();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(em, em / 2, em, em / 2);
    row->setSpacing(em);
    auto *left = new QVBoxLayout;
    auto *title = new QLabel(tr("Why it grows"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    left->addWidget(title);
    m_valley->setAccessibleName(tr("The loss along the steepest direction, and where each step landed"));
    m_valley->setToolTip(m_valley->accessibleName());
    left->addWidget(m_valley);
    left->addStretch(1);
    row->addLayout(left, 2);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(em * 3 / 4, em / 2, em * 3 / 4, em / 2);
    column->setSpacing(em / 3);
    auto *said = new QLabel(tr("The rate is too large"), m_box);
    said->setFont(bold);
    column->addWidget(said);
    for (QLabel *label : {m_words, m_factor, m_condition}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    m_usual->setProperty("look", "primary");
    m_usual->setToolTip(tr("Start again with a rate below the limit"));
    auto *again = new QPushButton(tr("Start again at step 0"), m_box);
    buttons->addWidget(m_usual);
    buttons->addWidget(again);
    column->addLayout(buttons);
    row->addWidget(m_box, 3);
    connect(m_usual, &QPushButton::clicked, this, &GrowthCard::usualRateWanted);
    connect(again, &QPushButton::clicked, this, &GrowthCard::startWanted);
    connect(viewing, &Viewing::viewingChanged, this, &GrowthCard::followTheme);
    followTheme();
    hide();
}

void GrowthCard::explain(const Growth &growth)
{
    if (growth == m_growth)
        return;
    m_growth = growth;
    m_words->setText(tr("The loss was %1 at the start. Now it is %2. Every step goes downhill, but so far that it "
                        "lands higher up on the other side of the valley.")
                         .arg(shortText(growth.atStart, 8), shortText(growth.now, 8)));
    const QString rate = shortText(growth.rate), steepness = shortText(2 / growth.limit);
    m_factor->setText(tr("Each step multiplies the distance from the lowest place by 1 − rate · steepness = "
                         "1 − %1 · %2 = %3. It shrinks only while this factor lies between −1 and 1.")
                          .arg(rate, steepness, shortText(1 - growth.rate * 2 / growth.limit)));
    m_condition->setText(tr("The loss falls only while the rate is below 2 / steepness = 2 / %1 = %2.")
                             .arg(steepness, shortText(growth.limit)));
    m_usual->setText(tr("Use rate %1").arg(shortText(growth.usualRate)));
    drawValleyAgain();
}

void GrowthCard::drawValleyAgain()
{
    const int em = fontMetrics().height();
    // Low, the picture above needs the height: the rate's limit says enough.
    const bool low = window()->height() < em * 48;
    m_factor->setVisible(!low);
    const double high = low ? em * 7.5 : std::clamp(window()->height() * 0.26, em * 8.0, em * 15.0);
    m_valley->show(drawValley(m_growth.distances, m_growth.firstStep, std::max(120, m_valley->width()), high,
                              &translatedSceneWords));
}

void GrowthCard::followTheme()
{
    QPalette own;
    own.setColor(QPalette::WindowText, hintColours(m_viewing->theme()).text);
    for (QLabel *label : m_box->findChildren<QLabel *>())
        label->setPalette(own);
    m_box->update();
}

void GrowthCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    drawValleyAgain();
}

} // namespace lab::ui
