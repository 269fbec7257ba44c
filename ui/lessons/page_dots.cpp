#include "ui/lessons/page_dots.h"

#include "ui/player/viewing.h"
#include "ui/player/wording.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace lab::ui {

namespace {

class Dot final : public QAbstractButton
{
public:
    Dot(const Viewing *viewing, QWidget *parent) : QAbstractButton(parent), m_viewing(viewing)
    {
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }
    QSize sizeHint() const override
    {
        const int em = fontMetrics().height();
        return {em * 5 / 4, em * 5 / 4};
    }

    bool here = false;
    bool solved = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor green = textColour(m_viewing->theme(), Role::Output);
        const QColor ring = here ? palette().color(QPalette::Highlight) : palette().color(QPalette::PlaceholderText);
        const double radius = fontMetrics().height() * 0.36;
        const QPointF centre = QRectF(rect()).center();
        painter.setPen(QPen(solved ? green : ring, here ? 2 : 1.2));
        painter.setBrush(solved ? QBrush(green) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre, radius, radius);
        if (here || hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : solved ? green : ring, 1.5));
            painter.drawEllipse(centre, radius + 3, radius + 3);
        }
        if (!solved)
            return;
        painter.setPen(QPen(palette().color(QPalette::Base), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double tick = radius / 2;
        const QPointF points[] = {centre + QPointF(-tick, 0), centre + QPointF(-tick / 4, tick * 0.8),
                                  centre + QPointF(tick, -tick * 0.8)};
        painter.drawPolyline(points, 3);
    }

private:
    const Viewing *m_viewing;
};

} // namespace

PageDots::PageDots(Viewing *viewing, QWidget *parent) : QWidget(parent), m_viewing(viewing)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
}

void PageDots::show(const QStringList &titles, int page, const QSet<int> &solved)
{
    while (m_dots.size() > titles.size()) {
        m_dots.last()->hide();
        m_dots.takeLast()->deleteLater();
    }
    while (m_dots.size() < titles.size()) {
        const int number = int(m_dots.size());
        auto *dot = new Dot(m_viewing, this);
        connect(dot, &QAbstractButton::clicked, this, [this, number] { emit chosen(number); });
        layout()->addWidget(dot);
        m_dots << dot;
    }
    for (int i = 0; i < m_dots.size(); ++i) {
        auto *dot = static_cast<Dot *>(m_dots[i]);
        dot->here = i == page;
        dot->solved = solved.contains(i);
        dot->setToolTip(titles[i]);
        dot->setAccessibleName(dot->solved ? tr("Page %1, solved: %2").arg(i + 1).arg(titles[i])
                                           : tr("Page %1: %2").arg(i + 1).arg(titles[i]));
        dot->update();
    }
}

} // namespace lab::ui
