#include "ui/player/scrub_bar.h"

#include "ui/player/wording.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

constexpr double gap = 4;

double weightOf(Phase phase)
{
    switch (phase) {
    case Phase::Call:
        return 0;
    case Phase::Flatten:
        return 0.26;
    case Phase::Extract:
        return 0.30;
    case Phase::Multiply:
        return 0.30;
    case Phase::Reshape:
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        return 0.14;
    }
    return 0;
}

QColor toColor(Colour colour)
{
    return {colour.r, colour.g, colour.b};
}

/// An int-ranged place for what a screen reader asks; the step itself stays 64 bits wide.
constexpr int accessibleRange = 1 << 20;

} // namespace

QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Call:
        return ScrubBar::tr("The call");
    case Phase::Flatten:
        return ScrubBar::tr("Flatten filter");
    case Phase::Extract:
        return ScrubBar::tr("Extract patches");
    case Phase::Multiply:
        return ScrubBar::tr("Multiply");
    case Phase::Reshape:
        return ScrubBar::tr("Reshape");
    case Phase::Bias:
        return ScrubBar::tr("+ bias");
    case Phase::Activate:
        return ScrubBar::tr("Activation");
    case Phase::Pool:
        return ScrubBar::tr("Pooling");
    }
    return {};
}

QString phaseName(const Story &story, Phase phase)
{
    const Label name = story.nameOf(phase);
    return name.english.empty() ? phaseName(phase)
                                : QString::fromStdString(said(&translatedSceneWords, name.english, name.arguments));
}

QString phaseTitle(const Story &story, Phase phase)
{
    if (phase == Phase::Call || phase >= Phase::Reshape)
        return phaseName(story, phase);
    return QStringLiteral("%1  %2").arg(int(phase)).arg(phaseName(story, phase));
}

ScrubBar::ScrubBar(Document *document, Player *player, Viewing *viewing, QWidget *parent)
    : QAbstractSlider(parent), m_document(document), m_player(player), m_viewing(viewing)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Walkthrough"));
    connect(document, &Document::walkthroughChanged, this, &ScrubBar::renewStretches);
    connect(viewing, &Viewing::viewingChanged, this, qOverload<>(&QWidget::update));
    connect(player, &Player::momentChanged, this, &ScrubBar::followMoment);
    renewStretches();
}

void ScrubBar::renewStretches()
{
    const auto walkthrough = m_document->told();
    m_stretches.clear();
    m_landmarks = walkthrough->landmarks();
    const std::vector<Segment> segments = walkthrough->segments();
    const bool byWindow =
        std::none_of(segments.begin(), segments.end(), [](const Segment &s) { return s.phase == Phase::Extract; });
    const auto weight = [byWindow](const Segment &segment) {
        if (segment.count == 0)
            return 0.0;
        return weightOf(segment.phase) + (byWindow && segment.phase == Phase::Multiply ? weightOf(Phase::Extract) : 0);
    };
    double sum = 0;
    int shown = 0;
    for (const Segment &segment : segments) {
        sum += weight(segment);
        shown += weight(segment) > 0;
    }
    const double margin = barHeight();
    const double room = width() - 2 * margin - gap * std::max(0, shown - 1);
    double left = margin;
    for (const Segment &segment : segments) {
        const double stretch = sum > 0 ? room * weight(segment) / sum : 0;
        m_stretches.push_back({segment, left, stretch});
        if (stretch > 0)
            left += stretch + gap;
    }
    followMoment();
}

void ScrubBar::followMoment()
{
    const Index last = m_document->told()->lastNumber();
    const QSignalBlocker blocker(this);
    setRange(0, int(std::min<Index>(last, accessibleRange)));
    setPageStep(std::max(1, maximum() / 10));
    const double share = last > 0 ? double(m_player->moment().step) / double(last) : 0;
    setValue(int(std::lround(share * maximum())));
    update();
}

double ScrubBar::xOfStep(double step) const
{
    double x = m_stretches.empty() ? 0 : m_stretches.front().left;
    for (const Stretch &stretch : m_stretches) {
        const double done = step - double(stretch.segment.first) + 1;
        if (stretch.segment.count == 0 || stretch.width <= 0 || done <= 0)
            continue;
        x = stretch.left + stretch.width * std::min(1.0, done / double(stretch.segment.count));
    }
    return x;
}

Index ScrubBar::stepAt(double x) const
{
    Index step = 0;
    for (const Stretch &stretch : m_stretches) {
        if (stretch.segment.count == 0 || stretch.width <= 0 || x < stretch.left - gap / 2)
            continue;
        const double share = std::clamp((x - stretch.left) / stretch.width, 0.0, 1.0);
        const auto done = Index(std::llround(share * double(stretch.segment.count)));
        step = std::min(stretch.segment.first + done - 1, stretch.segment.first + stretch.segment.count - 1);
    }
    return std::max<Index>(step, 0);
}

void ScrubBar::setThin()
{
    m_thin = true;
    setFocusPolicy(Qt::NoFocus);
    renewStretches();
}

double ScrubBar::barHeight() const
{
    if (m_thin)
        return 6;
    return std::round(fontMetrics().height() * 0.72);
}

double ScrubBar::barTop() const
{
    if (m_thin)
        return 0;
    return std::round(fontMetrics().height() * 1.25);
}

QSize ScrubBar::sizeHint() const
{
    return {fontMetrics().height() * 40, int(barTop() + barHeight() * 1.6)};
}

QSize ScrubBar::minimumSizeHint() const
{
    return {fontMetrics().height() * 12, sizeHint().height()};
}

void ScrubBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Stretch &stretch : m_stretches)
        if (stretch.width > 0)
            paintStretch(painter, stretch);
    if (m_thin)
        return;
    paintLandmarks(painter);

    const Moment moment = m_player->moment();
    const Phase phase = m_document->told()->step(moment.step).phase;
    const double x = xOfStep(double(moment.step) - 1 + moment.flight);
    const double knob = barHeight() * 0.8;
    const QPointF centre(x, barTop() + barHeight() / 2);
    const QColor colour =
        phase == Phase::Call || phase == Phase::Reshape
            ? palette().color(QPalette::PlaceholderText)
            : toColor(paletteOf(m_viewing->theme()).fill(m_document->told()->story().roleOf(phase), Tone::Strong));
    if (hasFocus()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(colour.red(), colour.green(), colour.blue(), 70));
        painter.drawEllipse(centre, knob * 1.5, knob * 1.5);
    }
    painter.setPen(QPen(colour, knob * 0.4));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(centre, knob, knob);
}

void ScrubBar::paintStretch(QPainter &painter, const Stretch &stretch) const
{
    const Palette colours = paletteOf(m_viewing->theme());
    const Phase phase = stretch.segment.phase;
    const Story &story = m_document->told()->story();
    const Role role = story.roleOf(phase);
    const bool neutral = role == Role::Neutral;
    QColor full = neutral ? palette().color(QPalette::PlaceholderText) : toColor(colours.fill(role, Tone::Strong));
    QColor pale = full;
    pale.setAlphaF(m_viewing->theme() == Theme::HighContrast ? 0.40F : 0.22F);

    const QRectF bar(stretch.left, barTop(), stretch.width, barHeight());
    const double corner = barHeight() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(pale);
    painter.drawRoundedRect(bar, corner, corner);
    const Moment moment = m_player->moment();
    const double done = xOfStep(double(moment.step) - 1 + moment.flight) - stretch.left;
    if (done > 0) {
        painter.setBrush(full);
        painter.drawRoundedRect(
            QRectF(bar.left(), bar.top(), std::max(std::min(done, bar.width()), barHeight()), bar.height()), corner,
            corner);
    }
    if (m_thin)
        return;

    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setWeight(QFont::DemiBold);
    painter.setPen(neutral ? palette().color(QPalette::PlaceholderText) : toColor(colours.text(role, Tone::Text)));
    const bool byWindow = m_document->told()->options().order == Order::ByWindow && phase == Phase::Multiply;
    const QString title = byWindow ? tr("2–3  Window by window") : phaseTitle(story, phase);
    // The longest that fits; then smaller, and cut at last.
    const auto width = [&font](const QString &words) { return QFontMetricsF(font).horizontalAdvance(words); };
    QString fitting = width(title) <= stretch.width ? title : phaseName(story, phase);
    if (width(fitting) > stretch.width)
        fitting = fitting.section(" (", 0, 0);
    // Step by step: letters of nearly the same size can be equally wide.
    const double usual = font.pointSizeF();
    for (int percent = 95; percent >= 80 && width(fitting) > stretch.width; percent -= 5)
        font.setPointSizeF(usual * percent / 100);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    painter.drawText(QPointF(stretch.left + gap, barTop() - metrics.descent() - gap),
                     metrics.elidedText(fitting, Qt::ElideRight, stretch.width));
}

void ScrubBar::paintLandmarks(QPainter &painter) const
{
    for (const Landmark &landmark : m_landmarks) {
        if (landmark.kind == Landmark::Kind::PhaseStart)
            continue;
        const double x = xOfStep(double(landmark.step) - 1);
        painter.setPen(QPen(
            palette().color(landmark.kind == Landmark::Kind::FirstPaddedPatch ? QPalette::Text : QPalette::Base), 1.5));
        painter.drawLine(QPointF(x, barTop() + 2), QPointF(x, barTop() + barHeight() - 2));
    }
}

QString ScrubBar::landmarkText(double x) const
{
    const double near = fontMetrics().height() * 0.3;
    for (const Landmark &landmark : m_landmarks) {
        if (landmark.kind == Landmark::Kind::PhaseStart || std::abs(xOfStep(double(landmark.step) - 1) - x) > near)
            continue;
        if (landmark.kind == Landmark::Kind::FilterStart)
            return tr("Step %1: filter %2 begins").arg(landmark.step).arg(landmark.channel);
        return tr("Step %1: the first patch that touches the padding").arg(landmark.step);
    }
    const Index step = stepAt(x);
    return tr("Step %1: %2")
        .arg(step)
        .arg(phaseName(m_document->told()->story(), m_document->told()->step(step).phase));
}

bool ScrubBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), landmarkText(help->pos().x()), this);
        return true;
    }
    return QAbstractSlider::event(event);
}

void ScrubBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_player->seek(stepAt(event->position().x()));
}

void ScrubBar::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        m_player->seek(stepAt(event->position().x()));
}

void ScrubBar::mouseReleaseEvent(QMouseEvent *) {}

void ScrubBar::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        m_player->seek(m_player->moment().step + (event->angleDelta().y() > 0 ? -1 : 1));
}

void ScrubBar::keyPressEvent(QKeyEvent *event)
{
    const bool far = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return far ? m_player->previousPhase() : m_player->stepBack();
    case Qt::Key_Right:
        return far ? m_player->nextPhase() : m_player->stepForward();
    case Qt::Key_Home:
        return m_player->first();
    case Qt::Key_End:
        return m_player->last();
    default:
        event->ignore();
    }
}

void ScrubBar::resizeEvent(QResizeEvent *)
{
    renewStretches();
}

} // namespace lab::ui
