#include "ui/window/filter_strip.h"

#include "core/conv/conv2d.h"
#include "core/scene/palette.h"
#include "core/scene/scene.h"
#include "ui/document/commands.h"
#include "ui/stage/stage_view.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lab::ui {

namespace {

constexpr Index previewWidth = 72, previewHeight = 48;
constexpr FillKind offered[] = {FillKind::Identity, FillKind::BoxBlur, FillKind::Gaussian,  FillKind::Sharpen,
                                FillKind::SobelX,   FillKind::SobelY,  FillKind::Laplacian, FillKind::Emboss};

QString titleOf(const NamedFill &fill)
{
    return QCoreApplication::translate("Fill", std::string(fill.title).c_str());
}

/// The middle of the picture, grey, each number the mean of a block of cells: [1, previewHeight, previewWidth, 1].
Tensor smallGrey(const Convolution &convolution)
{
    const Geometry &g = convolution.geometry();
    const Index block =
        std::max<Index>(1, std::min(g.height.inSize / previewHeight, g.width.inSize / previewWidth) / 2);
    const Index height = std::min(previewHeight, g.height.inSize), width = std::min(previewWidth, g.width.inSize);
    const Index top = (g.height.inSize - height * block) / 2, left = (g.width.inSize - width * block) / 2;
    std::vector<float> grey;
    for (Index y = 0; y < height; ++y)
        for (Index x = 0; x < width; ++x) {
            float sum = 0;
            for (Index i = 0; i < block * block; ++i)
                for (Index c = 0; c < std::min<Index>(g.inChannels, 3); ++c)
                    sum += convolution.inputAt({0, top + y * block + i / block, left + x * block + i % block, c});
            grey.push_back(sum / static_cast<float>(block * block * std::min<Index>(g.inChannels, 3)));
        }
    return Tensor(lab::Shape{1, height, width, 1}, std::move(grey));
}

QPixmap preview(const Tensor &grey, const NamedFill &fill, double maximum, const Palette &palette)
{
    const Result<Convolution> filtered =
        Convolution::of({grey, filledFilter(fill, {3, 3, 1, 1}), {.padding = PaddingArgument::same()}});
    if (!filtered)
        return {};
    const Tensor values = conv2d(*filtered);
    const bool isSigned =
        fill.kind == FillKind::SobelX || fill.kind == FillKind::SobelY || fill.kind == FillKind::Laplacian;
    PixelMark mark{.columns = static_cast<int>(grey.shape()[2]), .rows = static_cast<int>(grey.shape()[1])};
    mark.role = Role::Output;
    mark.fill = Fill::Value;
    for (const float value : values.values()) {
        const float share = std::clamp(value / static_cast<float>(maximum), -1.0F, 1.0F);
        if (isSigned)
            mark.levels.push_back(
                static_cast<std::int8_t>(std::lrintf(std::copysign(127 * std::sqrt(std::abs(share)), share))));
        else
            mark.rgb.insert(mark.rgb.end(), 3, static_cast<std::uint8_t>(255 * std::max(share, 0.0F)));
    }
    const std::vector<std::uint8_t> rgb = pixelsOf(mark, palette);
    return QPixmap::fromImage(
        QImage(rgb.data(), mark.columns, mark.rows, 3 * mark.columns, QImage::Format_RGB888).copy());
}

/// Lies over the scale that is drawn there.
class ScaleButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus() || isDown()) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), 1.2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.6, 0.6, -0.6, -0.6), 4, 4);
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(0, 0, -3, 0), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("▾"));
    }
};

} // namespace

FilterStrip::FilterStrip(Document *document, Viewing *viewing, StageView *stage)
    : QWidget(stage), m_document(document), m_viewing(viewing), m_stage(stage)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height() / 3);
    for (const NamedFill &fill : namedFills()) {
        if (std::find(std::begin(offered), std::end(offered), fill.kind) == std::end(offered))
            continue;
        auto *button = new QToolButton(this);
        button->setText(titleOf(fill));
        button->setToolTip(tr("Set the filter that is shown: %1").arg(titleOf(fill)));
        button->setCheckable(true);
        button->setIconSize({int(previewWidth), int(previewHeight)});
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, &fill] { set(fill); });
        row->addWidget(button);
        m_buttons.emplace_back(&fill, button);
    }
    connect(document, &Document::walkthroughChanged, this, &FilterStrip::renew);
    connect(viewing, &Viewing::viewingChanged, this, &FilterStrip::renew);
    createScale();
    stage->installEventFilter(this);
    renew();
}

void FilterStrip::createScale()
{
    m_scale = new ScaleButton(m_stage);
    m_scale->setAccessibleName(tr("Colours of the output"));
    m_scale->setToolTip(tr("The colours of the output: a click offers others"));
    m_scale->setPopupMode(QToolButton::InstantPopup);
    m_scale->setCursor(Qt::PointingHandCursor);
    m_scale->hide();
    auto *menu = new QMenu(m_scale);
    auto *choices = new QActionGroup(menu);
    const auto add = [&](const QString &text, PictureColours colours) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(int(colours));
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, colours] { m_viewing->setPictures(colours); });
    };
    add(tr("By the sign where there may be one"), PictureColours::Automatic);
    add(tr("Signed: negative and positive apart"), PictureColours::Signed);
    add(tr("Size only"), PictureColours::Size);
    add(tr("Grey, as a photo"), PictureColours::Grey);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        for (QAction *action : menu->actions())
            action->setChecked(action->data().toInt() == int(m_viewing->look().pictures));
    });
    m_scale->setMenu(menu);
}

void FilterStrip::renew()
{
    const Walkthrough &walkthrough = *m_document->walkthrough();
    const bool shown =
        !m_stage->isWindowAlone() &&
        Scene(*m_document->told(), {}, {.look = m_viewing->look(), .hidden = m_viewing->hidden()}).showsPictures();
    setVisible(shown);
    place();
    if (!shown)
        return;
    if (m_previewed != walkthrough.convolution().call().input.revision() || m_theme != m_viewing->theme())
        renewPreviews();
    const Tensor &filter = m_document->call().filter;
    const Index filters = std::max<Index>(walkthrough.geometry().outChannels, 1), k = m_viewing->look().filterShown;
    for (const auto &[fill, button] : m_buttons) {
        const Tensor named = filledFilter(*fill, filter.shape());
        bool same = true;
        for (Index i = k; same && i < filter.size(); i += filters)
            same = filter[i] == named[i];
        button->setChecked(same);
    }
}

void FilterStrip::renewPreviews()
{
    const Walkthrough &walkthrough = *m_document->walkthrough();
    m_previewed = walkthrough.convolution().call().input.revision();
    m_theme = m_viewing->theme();
    const Tensor grey = smallGrey(walkthrough.convolution());
    for (const auto &[fill, button] : m_buttons)
        button->setIcon(preview(grey, *fill, walkthrough.imageMaximum(), paletteOf(m_theme)));
}

void FilterStrip::set(const NamedFill &fill)
{
    Conv2DCall call = m_document->call();
    const Tensor named = filledFilter(fill, call.filter.shape());
    const Index filters = std::max<Index>(m_document->walkthrough()->geometry().outChannels, 1);
    for (Index i = std::clamp<Index>(m_viewing->look().filterShown, 0, filters - 1); i < call.filter.size();
         i += filters)
        call.filter.set(i, named[i]);
    if (call != m_document->call())
        m_document->undoStack()->push(new ChangeCall(*m_document, tr("Set the filter: %1").arg(titleOf(fill)), call));
    renew();
}

/// Where the picture leaves room for it; in a low window the names alone.
void FilterStrip::place()
{
    if (isHidden()) {
        m_scale->hide();
        return m_stage->setRoomUnder(0);
    }
    const bool low = window()->height() < fontMetrics().height() * 48;
    QFont letters = font();
    if (low)
        letters.setPointSizeF(0.86 * letters.pointSizeF());
    for (const auto &[fill, button] : m_buttons) {
        button->setToolButtonStyle(low ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextUnderIcon);
        button->setFont(letters);
    }
    m_stage->setRoomUnder(sizeHint().height());
    const LaneRooms rooms = m_stage->rooms();
    const auto whole = [](const Box &box) { return QRectF(box.x, box.y, box.width, box.height).toAlignedRect(); };
    m_scale->setVisible(rooms.scale.width > 0 && m_stage->parts().frame.hintShown);
    m_scale->setGeometry(whole(rooms.scale));
    QRect room = whole(rooms.under);
    if (!room.isEmpty()) // below what stands beside the pictures, too
        room.setRight(m_stage->width() - room.x());
    if (geometry() != room)
        setGeometry(room);
}

bool FilterStrip::eventFilter(QObject *watched, QEvent *event)
{
    // The picture has moved: the strip follows behind it.
    if (event->type() == QEvent::Paint && watched == m_stage) {
        if (std::exchange(m_alone, m_stage->isWindowAlone()) != m_alone)
            QMetaObject::invokeMethod(this, &FilterStrip::renew, Qt::QueuedConnection);
        else if (!isHidden())
            QMetaObject::invokeMethod(this, &FilterStrip::place, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lab::ui
