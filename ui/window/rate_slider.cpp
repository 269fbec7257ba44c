#include "ui/window/rate_slider.h"

#include "core/tensor/number_text.h"
#include "ui/player/wording.h"
#include "ui/stage/drawing_painter.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

constexpr int stepsAPower = 100, powers = 3;
constexpr double knob = 7, line = 5, letterSize = 11;

} // namespace

RateSlider::RateSlider(const Viewing *viewing, QWidget *parent) : QAbstractSlider(parent), m_viewing(viewing)
{
    setRange(0, stepsAPower * powers);
    setSingleStep(5);
    setPageStep(30);
    setFocusPolicy(Qt::StrongFocus);
    setOrientation(Qt::Horizontal);
    connect(this, &QAbstractSlider::valueChanged, this, qOverload<>(&QWidget::update));
    connect(this, &QAbstractSlider::actionTriggered, this, [this] {
        setValue(sliderPosition());
        emit rateChosen(rate());
    });
    connect(viewing, &Viewing::viewingChanged, this, qOverload<>(&QWidget::update));
}

void RateSlider::setLimit(double limit)
{
    const double before = rate();
    m_limit = limit;
    m_highest = limit > 0 && std::isfinite(limit) ? std::pow(10.0, std::ceil(std::log10(limit * 1.5))) : 1;
    showRate(before);
    update();
}

void RateSlider::showRate(double rate)
{
    if (!(rate > 0) || !std::isfinite(rate))
        return;
    setValue(valueOf(rate));
    setAccessibleDescription(shortText(rate));
}

double RateSlider::rate() const
{
    const double exact = m_highest * std::pow(10.0, double(value()) / stepsAPower - powers);
    return readDouble(numberTextRounded(exact, 2)).value_or(exact);
}

int RateSlider::valueOf(double rate) const
{
    return int(std::lround(std::clamp((std::log10(rate / m_highest) + powers) * stepsAPower, 0.0, double(maximum()))));
}

double RateSlider::xOf(int value) const
{
    return knob + (width() - 2 * knob) * value / maximum();
}

QSize RateSlider::sizeHint() const
{
    return {160, int(2 * knob + letterSize * 1.5 + 6)};
}

QSize RateSlider::minimumSizeHint() const
{
    return {90, sizeHint().height()};
}

void RateSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette colours = paletteOf(m_viewing->theme());
    const double middle = knob + 2, left = xOf(0), right = xOf(maximum());
    const double limit = m_limit > 0 ? xOf(valueOf(m_limit)) : right;
    painter.setPen(Qt::NoPen);
    painter.setBrush(toQColor(colours.fill(Role::Output, Tone::Soft)));
    painter.drawRoundedRect(QRectF(left, middle - line / 2, limit - left, line), 2, 2);
    painter.setBrush(toQColor(colours.value(-0.45)));
    painter.drawRoundedRect(QRectF(limit, middle - line / 2, right - limit, line), 2, 2);
    const bool beyond = xOf(value()) > limit;
    const QColor text = palette().color(QPalette::Text), quiet = palette().color(QPalette::PlaceholderText);
    if (m_limit > 0)
        painter.fillRect(QRectF(limit - 0.8, middle - knob, 1.6, 2 * knob), text);
    painter.setPen(QPen(beyond ? toQColor(colours.value(-1)) : textColour(m_viewing->theme(), Role::Output), 3));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(QPointF(xOf(value()), middle), knob - 1.5, knob - 1.5);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter.setFont(drawingFont(Font::Ui, letterSize, false));
    painter.setPen(quiet);
    const QString named = m_limit > 0 ? tr("limit %1").arg(shortText(m_limit)) : shortText(m_highest);
    const double wide = painter.fontMetrics().horizontalAdvance(named) + 2.0, top = 2 * knob + 4;
    const QRectF place(std::clamp(limit - wide / 2, 0.0, width() - wide), top, wide, height() - top);
    painter.drawText(place, Qt::AlignCenter, named);
    const QString least = shortText(m_highest / std::pow(10.0, powers));
    const QRectF first(2, top, painter.fontMetrics().horizontalAdvance(least) + 2.0, height() - top);
    if (first.right() + 6 < place.left())
        painter.drawText(first, Qt::AlignVCenter, least);
}

void RateSlider::chooseAt(double x)
{
    setValue(int(std::lround(std::clamp((x - knob) / (width() - 2 * knob), 0.0, 1.0) * maximum())));
    emit rateChosen(rate());
}

void RateSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        chooseAt(event->position().x());
}

void RateSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        chooseAt(event->position().x());
}

/// As a field: only with the focus; the panel scrolls else.
void RateSlider::wheelEvent(QWheelEvent *event)
{
    hasFocus() ? QAbstractSlider::wheelEvent(event) : event->ignore();
}

} // namespace lab::ui
