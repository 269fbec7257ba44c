#include "ui/window/example_card.h"

#include "core/lesson/picture.h"
#include "core/lesson/question.h"
#include "core/scene/output_planes.h"
#include "ui/importing/examples.h"
#include "ui/lessons/progress.h"
#include "ui/player/wording.h"
#include "ui/stage/drawing_painter.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <variant>

namespace lab::ui {

namespace {

constexpr double radius = 8;
constexpr double minutesPerPage = 1.2;

/// The cells and the signs between them; words and digits would be too small to read.
Drawing withoutWords(Drawing drawing)
{
    std::erase_if(drawing.marks, [](const Mark &mark) {
        const auto *text = std::get_if<TextMark>(&mark);
        return text && text->text != "⊙" && text->text != "=";
    });
    return drawing;
}

/// The step that makes the last output number: its window lies on the input, and all numbers are there. Of a
/// transposed convolution the last one, which lays the last window down.
Index lastWindow(const Walkthrough &walkthrough)
{
    const Geometry &g = walkthrough.geometry();
    if (g.outputCount() == 0 || walkthrough.story().kind() != Story::Kind::Forward)
        return walkthrough.lastNumber();
    return stepOf(walkthrough, {.topic = Topic::OutputNumber,
                                .output = {g.batch - 1, g.height.outSize - 1, g.width.outSize - 1, g.outChannels - 1}});
}

/// Where the cells are.
QRectF boundsOf(const Drawing &drawing)
{
    QRectF bounds;
    for (const Mark &mark : drawing.marks) {
        const auto *box = std::get_if<BoxMark>(&mark);
        const auto *pixels = std::get_if<PixelMark>(&mark);
        if (box || pixels) {
            const Box &at = box ? box->box : pixels->box;
            bounds |= QRectF(at.x, at.y, at.width, at.height);
        }
    }
    return bounds;
}

} // namespace

QPixmap pictureOf(const Lesson &lesson, Theme theme, QSize size, double pixelRatio)
{
    constexpr double shrunk = 2.4;
    QPixmap pixmap(size * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    const Palette palette = paletteOf(theme);
    pixmap.fill(toQColor(palette.background()));
    const Result<std::shared_ptr<const Story>> story = storyOf(Story::Kind::Forward, lesson.call, lesson.beside);
    if (!story)
        return pixmap;
    const Walkthrough walkthrough(*story, {}, lesson.imageMaximum);
    OutputPlanes planes(2);
    const Frame frame{.width = size.width() * shrunk,
                      .height = size.height() * shrunk,
                      .matrixLaneShown = false,
                      .stripShown = false,
                      .hintShown = false};
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Drawing drawing = withoutWords(
        drawStage(walkthrough, {lastWindow(walkthrough), 1}, {frame, {}, {}, {&translatedSceneWords, &planes}}));
    const QRectF cells = boundsOf(drawing);
    if (cells.isEmpty())
        return pixmap;
    const double scale = std::min(size.width() / cells.width(), size.height() / cells.height()) * 0.92;
    painter.translate(size.width() / 2.0, size.height() / 2.0);
    painter.scale(scale, scale);
    painter.translate(-cells.center());
    paintDrawing(painter, drawing, palette);
    return pixmap;
}

ExampleCard::ExampleCard(const QString &name, Theme theme, QWidget *parent)
    : QAbstractButton(parent), m_name(name), m_theme(theme)
{
    if (Result<Lesson> lesson = readExample(name))
        m_lesson = std::move(lesson).value();
    m_pages = int(m_lesson.pages.size());
    m_solved = std::min(m_pages, int(Progress(QString::fromStdString(m_lesson.title)).solved().size()));
    setText(shownTitle(m_lesson));
    setToolTip(QString::fromStdString(m_lesson.note));
    setAccessibleName(m_pages > 0 ? tr("%1, %2").arg(text(), progressText()) : text());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ExampleCard::setCurrent(bool current)
{
    m_current = current;
    update();
}

QSize ExampleCard::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 11, em * (m_pages > 0 ? 11 : 10)};
}

QString ExampleCard::progressText() const
{
    if (isDone())
        return tr("done");
    if (m_solved > 0)
        return tr("%1 of %2 solved").arg(m_solved).arg(m_pages);
    return tr("%1 min").arg(qRound(m_pages * minutesPerPage));
}

void ExampleCard::paintRings(QPainter &painter, const QRect &line) const
{
    const QColor green = fillColour(m_theme, Role::Output, Tone::Strong);
    const int size = line.height() * 5 / 8;
    for (int page = 0; page < m_pages; ++page) {
        const QRectF ring(line.x() + page * size * 1.4 + 0.5, line.y() + (line.height() - size) / 2.0, size, size);
        const bool ticked = page < m_solved;
        painter.setPen(QPen(ticked ? green : palette().color(QPalette::PlaceholderText), 1.3));
        painter.setBrush(ticked ? QBrush(green) : QBrush(Qt::NoBrush));
        painter.drawEllipse(ring);
        if (!ticked)
            continue;
        const auto at = [&ring](double x, double y) {
            return QPointF(ring.x() + x * ring.width(), ring.y() + y * ring.height());
        };
        painter.setPen(QPen(palette().color(QPalette::Base), 1.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawPolyline(QPolygonF{at(0.27, 0.53), at(0.44, 0.7), at(0.74, 0.33)});
    }
    painter.setPen(m_solved > 0 ? textColour(m_theme, Role::Output) : palette().color(QPalette::PlaceholderText));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, progressText());
}

void ExampleCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int em = fontMetrics().height();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool lit = hasFocus() || underMouse();
    const QColor edge = hasFocus()  ? palette().color(QPalette::Highlight)
                        : m_current ? fillColour(m_theme, Role::Output, Tone::Strong)
                                    : palette().color(lit ? QPalette::PlaceholderText : QPalette::Mid);
    painter.setPen(QPen(edge, hasFocus() || m_current ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, radius, radius);

    const QSize picture(width() - em, em * 6);
    if (m_picture.deviceIndependentSize().toSize() != picture)
        m_picture = pictureOf(m_lesson, m_theme, picture, devicePixelRatioF());
    painter.drawPixmap(em / 2, em / 2, m_picture);
    painter.setPen(palette().color(QPalette::Text));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    const QRect words(em / 2, em * 6 + em * 3 / 4, width() - em, em * 5 / 2);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
    painter.setFont(font());
    if (m_pages > 0)
        paintRings(painter, {em / 2, height() - em * 7 / 4, width() - em, em * 5 / 4});
}

void ExampleCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace lab::ui
