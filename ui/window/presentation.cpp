#include "ui/window/presentation.h"

#include "core/lesson/explanation.h"
#include "ui/player/wording.h"

#include <QApplication>
#include <QCursor>
#include <QLayout>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace lab::ui {

namespace {

constexpr double captionScale = 1.5;      ///< at least, of the window's text
constexpr double captionShare = 1.0 / 40; ///< of the window's height

// Seen from the last row, and red on every theme's ground.
constexpr int dotSize = 26;
const QColor dotRed(0xff, 0x1f, 0x1f);

} // namespace

Caption::Caption(Document *document, Player *player, Viewing *viewing, QWidget *parent)
    : QLabel(parent), m_document(document), m_player(player), m_viewing(viewing)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setAccessibleName(tr("What the step does"));
    m_size = font().pointSizeF();
    setMargin(fontMetrics().height() / 2);
    hide();
    window()->installEventFilter(this);
    connect(document, &Document::walkthroughChanged, this, &Caption::renew);
    connect(player, &Player::momentChanged, this, &Caption::renew);
    connect(viewing, &Viewing::viewingChanged, this, &Caption::renew);
}

/// The same height whatever the step says: the stage above keeps its size.
void Caption::fitScreen()
{
    const double points = window()->height() * captionShare * 72 / logicalDpiY();
    m_largest = std::max(captionScale, points / m_size);
    QFont large = font();
    large.setPointSizeF(m_size * m_largest);
    setFixedHeight(QFontMetrics(large).lineSpacing() * 2 + 2 * margin());
    fitText();
}

bool Caption::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        fitScreen();
    return QLabel::eventFilter(watched, event);
}

void Caption::showEvent(QShowEvent *event)
{
    fitScreen();
    renew();
    QLabel::showEvent(event);
}

void Caption::renew()
{
    if (!isVisible() && !isVisibleTo(parentWidget()))
        return;
    const auto walkthrough = m_document->told();
    const StageParts parts{
        .look = m_viewing->look(), .hidden = m_viewing->hidden(), .services = {.translate = &translatedSceneWords}};
    if (const QString linked = QString::fromStdString(linkedSentence(*walkthrough, m_player->moment(), parts));
        !linked.isEmpty()) {
        setText(linked.toHtmlEscaped());
        setAccessibleDescription(linked);
        fitText();
        return;
    }
    const Step step = toldStep(*walkthrough, m_player->moment().step, m_viewing->hidden());
    const RichText said = captionOf(
        *walkthrough, step, {.hideResult = isResultHidden(step, m_viewing->hidden()), .book = translatedPhrases()});
    setText(htmlOf(said, m_viewing->theme()));
    setAccessibleDescription(QString::fromStdString(plainText(said)));
    fitText();
}

void Caption::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fitText();
}

/// As large as the lines hold the sentence, but never smaller than the window's own text.
void Caption::fitText()
{
    for (double scale = m_largest; scale >= 1; scale -= 0.1) {
        QFont fitting = font();
        fitting.setPointSizeF(m_size * scale);
        if (fitting != font())
            setFont(fitting);
        if (heightForWidth(width()) <= height())
            return;
    }
}

EdgeControls::EdgeControls(QWidget *controls, QWidget *area) : QObject(area), m_controls(controls), m_area(area)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(2000);
    connect(&m_rest, &QTimer::timeout, m_controls, [this] {
        m_controls->underMouse() || m_controls->isAncestorOf(QApplication::focusWidget()) ? m_rest.start()
                                                                                          : m_controls->hide();
    });
}

void EdgeControls::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    m_rest.stop();
    m_controls->setVisible(!on);
    if (on) {
        m_area->layout()->removeWidget(m_controls);
        qApp->installEventFilter(this);
    } else {
        qApp->removeEventFilter(this);
        m_area->layout()->addWidget(m_controls);
    }
}

void EdgeControls::come()
{
    const int height = m_controls->sizeHint().height();
    m_controls->setGeometry(0, m_area->height() - height, m_area->width(), height);
    m_controls->show();
    m_controls->raise();
    m_rest.start();
}

bool EdgeControls::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress;
    if (moved && watched->isWidgetType() && m_area->isAncestorOf(static_cast<QWidget *>(watched)))
        come();
    return QObject::eventFilter(watched, event);
}

LaserPointer::LaserPointer(QWidget *area) : QWidget(area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(dotSize, dotSize);
    hide();
}

void LaserPointer::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (!on) {
        qApp->removeEventFilter(this);
        QGuiApplication::restoreOverrideCursor();
        hide();
        return;
    }
    // Over all that lies in the area, and whatever cursor the picture wants for itself.
    qApp->installEventFilter(this);
    QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    moveTo(parentWidget()->mapFromGlobal(QCursor::pos()));
}

bool LaserPointer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove && watched->isWidgetType()) {
        const auto *widget = static_cast<const QWidget *>(watched);
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        if (widget->window() == window())
            moveTo(parentWidget()->mapFrom(window(), widget->mapTo(window(), mouse->position().toPoint())));
        // A hand that holds a button while it points drags no number and no picture.
        if (mouse->buttons() != Qt::NoButton && parentWidget()->isAncestorOf(widget))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Outside the area, where there are buttons to press, the arrow is back.
void LaserPointer::moveTo(QPoint at)
{
    const bool inside = parentWidget()->rect().contains(at);
    QGuiApplication::changeOverrideCursor(inside ? Qt::BlankCursor : Qt::ArrowCursor);
    move(at - rect().center());
    setVisible(inside);
    raise();
}

void LaserPointer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRadialGradient glow(rect().center(), dotSize / 2.0);
    QColor faint = dotRed;
    glow.setColorAt(0, Qt::white);
    glow.setColorAt(0.25, dotRed);
    glow.setColorAt(0.6, dotRed);
    faint.setAlpha(0);
    glow.setColorAt(1, faint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(glow);
    painter.drawEllipse(rect());
}

} // namespace lab::ui
