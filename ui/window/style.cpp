#include "ui/window/style.h"

#include "ui/player/icons.h"
#include "ui/window/menu_style.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>
#include <QWidget>

#include <algorithm>
#include <tuple>

namespace lab::ui {

namespace {

constexpr double radius = 6;

QByteArray lookOf(const QWidget *widget)
{
    return widget ? widget->property("look").toByteArray() : QByteArray();
}

bool isRound(const QByteArray &look)
{
    return look.startsWith("round");
}

/// A step towards the text colour: what lies under the pointer.
QColor towards(const QColor &from, const QColor &to, double amount)
{
    const auto mix = [amount](int a, int b) { return int(a + (b - a) * amount); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

struct ButtonColours {
    QColor fill, text;
    bool outlined = false;
};

bool isHighContrast(const QPalette &palette)
{
    return palette.color(QPalette::Button) == palette.color(QPalette::Base);
}

ButtonColours buttonColours(const QByteArray &look, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const auto colour = [&](QPalette::ColorRole role) {
        return palette.color(enabled ? QPalette::Active : QPalette::Disabled, role);
    };
    ButtonColours colours{colour(QPalette::Button), colour(QPalette::ButtonText), isHighContrast(palette)};
    const bool primary = look == "primary" || look == "round-primary" || (on && look == "segment");
    if (primary && enabled)
        colours = {colour(QPalette::Dark), colour(QPalette::BrightText), false};
    else if (on && (look == "segment-accent" || look.isEmpty() || look == "round"))
        colours = {colour(QPalette::Highlight), colour(QPalette::HighlightedText), false};
    else if (look == "tab")
        colours = {Qt::transparent, palette.color(on ? QPalette::Text : QPalette::PlaceholderText), false};
    else if (on && look == "flat")
        colours.fill = colour(QPalette::Button);
    else if (look == "flat" && !(option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)))
        colours = {Qt::transparent, colours.text, false};
    if (!enabled)
        return colours;
    if (colours.fill.alpha() > 0 && option.state & QStyle::State_Sunken)
        colours.fill = towards(colours.fill, colours.text, 0.16);
    else if (colours.fill.alpha() > 0 && option.state & QStyle::State_MouseOver)
        colours.fill = towards(colours.fill, colours.text, 0.07);
    return colours;
}

QRectF inner(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create("Fusion")) {}

void Style::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const QByteArray look = lookOf(widget);
    const ButtonColours colours = buttonColours(look, *option);
    const QRectF box = inner(option->rect);
    const double corner = isRound(look) ? box.height() / 2 : radius;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colours.outlined ? QPen(option->palette.color(QPalette::Mid), 1) : Qt::NoPen);
    painter->setBrush(colours.fill);
    painter->drawRoundedRect(box, corner, corner);
    painter->restore();
}

void Style::drawField(const QStyleOption *option, QPainter *painter, double corner) const
{
    const bool focused = option->state & State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(focused ? QPalette::Highlight : QPalette::Mid), focused ? 1.6 : 1));
    painter->setBrush(option->palette.color(QPalette::Base));
    painter->drawRoundedRect(inner(option->rect), corner, corner);
    painter->restore();
}

void Style::drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget) const
{
    drawField(option, painter);
    const int size = option->fontMetrics.height();
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    const QColor colour = option->palette.color(QPalette::PlaceholderText);
    const QPixmap pixmap = iconPixmap("down", size, colour, painter->device()->devicePixelRatioF());
    painter->drawPixmap(arrow.center().x() - size / 2, arrow.center().y() - size / 2, pixmap);
}

void Style::drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget) const
{
    drawField(option, painter);
    const int size = option->fontMetrics.height() * 3 / 4;
    for (const auto &[part, enabled, turned] : {std::tuple(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, true),
                                                std::tuple(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, false)}) {
        const bool can = option->state & State_Enabled && option->stepEnabled & enabled;
        const QColor colour = option->palette.color(can ? QPalette::Active : QPalette::Disabled,
                                                    can ? QPalette::PlaceholderText : QPalette::Text);
        const QPixmap pixmap = iconPixmap("down", size, colour, painter->device()->devicePixelRatioF());
        painter->save();
        painter->translate(QRectF(subControlRect(CC_SpinBox, option, part, widget)).center());
        if (turned)
            painter->rotate(180);
        painter->drawPixmap(QPointF(-size / 2.0, -size / 2.0), pixmap);
        painter->restore();
    }
}

/// Flat: the line below, or beside, is all that parts it from the numbers.
void Style::drawHeaderSection(const QStyleOptionHeader *option, QPainter *painter) const
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    painter->setPen(option->palette.color(QPalette::Mid));
    if (option->orientation == Qt::Horizontal)
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    else
        painter->drawLine(option->rect.topRight(), option->rect.bottomRight());
}

void Style::drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget) const
{
    const QRectF handle =
        QRectF(subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget)).adjusted(2, 2, -2, -2);
    const double corner = std::min(handle.width(), handle.height()) / 2;
    QColor colour = option->palette.color(QPalette::PlaceholderText);
    colour.setAlphaF(option->state & (State_MouseOver | State_Sunken) ? 0.75F : 0.4F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    if (option->maximum > option->minimum)
        painter->drawRoundedRect(handle, corner, corner);
    painter->restore();
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrows: the whole length is the groove.
    const bool lying = bar->orientation == Qt::Horizontal;
    const int length = lying ? option->rect.width() : option->rect.height();
    const int least = option->fontMetrics.height() * 3 / 2;
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int handle = range > 0 ? std::clamp(int(qint64(bar->pageStep) * length / (range + bar->pageStep)),
                                              std::min(least, length), length)
                                 : length;
    const int at =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto part1d = [&](int from, int size) {
        return lying ? QRect(option->rect.x() + from, option->rect.y(), size, option->rect.height())
                     : QRect(option->rect.x(), option->rect.y() + from, option->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return part1d(at, handle);
    case SC_ScrollBarGroove:
        return option->rect;
    case SC_ScrollBarSubPage:
        return part1d(0, at);
    case SC_ScrollBarAddPage:
        return part1d(at + handle, length - at - handle);
    default:
        return {};
    }
}

void Style::drawComboLabel(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const
{
    const int em = option.fontMetrics.height();
    const QRect room = subControlRect(CC_ComboBox, &option, SC_ComboBoxEditField, widget).adjusted(em / 2, 0, 0, 0);
    painter->setPen(
        option.palette.color(option.state & State_Enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room.width()));
}

/// Fusion derives its frame from the window's colour, which a dark card swallows.
void Style::drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const bool on = option->state & State_On;
    const QPalette &palette = option->palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.color(on ? QPalette::Highlight : QPalette::PlaceholderText), 1.2));
    painter->setBrush(palette.color(on ? QPalette::Highlight : QPalette::Base));
    const QRectF box = inner(option->rect);
    painter->drawRoundedRect(box, 3, 3);
    if (on) {
        painter->setPen(QPen(palette.color(QPalette::HighlightedText), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](double x, double y) {
            return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
        };
        painter->drawPolyline(QPolygonF{at(0.22, 0.54), at(0.43, 0.74), at(0.79, 0.29)});
    }
    painter->restore();
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return drawButton(option, painter, widget);
    case PE_PanelLineEdit: {
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return drawField(option, painter);
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame:                            // of texts and lists
        return drawField(option, painter, 2); // what lies in it covers wider corners
    case PE_PanelMenu:
        return drawMenuPanel(*option, *painter);
    case PE_FrameMenu:
        return; // the panel has its line
    case PE_IndicatorCheckBox:
        return drawCheckBox(option, painter);
    case PE_FrameFocusRect: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(option->palette.color(QPalette::Highlight), 1.6));
        painter->setBrush(Qt::NoBrush);
        const double corner = isRound(lookOf(widget)) ? option->rect.height() / 2.0 : radius;
        painter->drawRoundedRect(inner(option->rect), corner, corner);
        painter->restore();
        return;
    }
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawButtonLabel(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const ButtonColours colours = buttonColours(lookOf(widget), *option);
    const auto draw = [&](auto copy) {
        copy.palette.setColor(QPalette::All, QPalette::ButtonText, colours.text);
        copy.palette.setColor(QPalette::All, QPalette::WindowText, colours.text);
        const QString iconName = widget ? widget->property("iconName").toString() : QString();
        if (!iconName.isEmpty())
            copy.icon = QIcon(
                iconPixmap(iconName, copy.iconSize.width(), colours.text, painter->device()->devicePixelRatioF()));
        QProxyStyle::drawControl(element, &copy, painter, widget);
    };
    const bool strong = option->state & State_On || lookOf(widget) == "primary";
    painter->save();
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        QFont font = painter->font();
        font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        draw(*button);
    } else if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
        QStyleOptionToolButton copy(*tool);
        copy.font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
        draw(copy);
    }
    painter->restore();
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_PushButtonLabel || element == CE_ToolButtonLabel)
        return drawButtonLabel(element, option, painter, widget);
    if (element == CE_ComboBoxLabel) {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (box && !box->editable && box->currentIcon.isNull())
            return drawComboLabel(*box, painter, widget);
    }
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (element == CE_HeaderSection) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeaderSection(header, painter);
    }
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    }
    if (element == CE_Splitter)
        return;
    if (element == CE_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(*item, *painter);
    }
    if (element == CE_MenuEmptyArea)
        return;
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    }
    if (element == CE_MenuBarItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem copy(*item);
            copy.palette.setColor(QPalette::Window, copy.palette.color(QPalette::Base));
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && box->frame)
            return drawComboBox(box, painter, widget);
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(bar, painter, widget);
    }
    if (control == CC_SpinBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (box && box->buttonSymbols == QAbstractSpinBox::NoButtons)
            return drawField(option, painter);
        if (box && box->frame)
            return drawSpinBox(box, painter, widget);
    }
    if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton copy(*button);
            proxy()->drawPrimitive(PE_PanelButtonTool, &copy, painter, widget);
            if (copy.state & State_HasFocus && copy.state & State_KeyboardFocusChange)
                proxy()->drawPrimitive(PE_FrameFocusRect, &copy, painter, widget);
            proxy()->drawControl(CE_ToolButtonLabel, &copy, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int em = widget ? widget->fontMetrics().height() : 16;
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
        return em * 9 / 8;
    case PM_ButtonIconSize:
        return em * 9 / 8;
    case PM_ToolBarIconSize:
        return em * 5 / 4;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_HeaderMargin:
        return em * 3 / 8;
    case PM_ToolBarItemMargin:
        return em / 3;
    case PM_ToolBarItemSpacing:
        return em / 4;
    case PM_ScrollBarExtent:
        return em * 3 / 4;
    case PM_SplitterWidth:
        return em * 7 / 8;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return em / 4;
    case PM_MenuBarHMargin:
        return em / 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu *>(widget)) // its corners are round
        widget->setAttribute(Qt::WA_TranslucentBackground);
    if (auto *box = qobject_cast<QComboBox *>(widget))
        styleList(box);
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const auto own = [&](const char *name, QPalette::ColorRole role) {
        const QPalette palette = widget ? widget->palette() : QApplication::palette();
        return QIcon(iconPixmap(name, 32, palette.color(role), widget ? widget->devicePixelRatioF() : 1));
    };
    switch (which) {
    case SP_MessageBoxQuestion:
    case SP_MessageBoxInformation:
        return own("help", QPalette::Highlight);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return own("warning", QPalette::PlaceholderText);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Menu_Mask: // X11 may have no transparency: there the corners would be square
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(data);
            mask && option && QGuiApplication::platformName() == "xcb") {
            mask->region = menuShape(option->rect);
            return 1;
        }
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const int em = option ? option->fontMetrics.height() : 16;
    switch (type) {
    case CT_ToolButton: {
        if (isRound(lookOf(widget)))
            return QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (lookOf(widget) == "tab") {
            QFont bold = widget->font();
            bold.setWeight(QFont::DemiBold);
            return {QFontMetrics(bold).horizontalAdvance(button ? button->text : QString()) + 4, em + em / 3};
        }
        const bool onlyIcon = button && (button->toolButtonStyle == Qt::ToolButtonIconOnly || button->text.isEmpty());
        return {size.width() + (onlyIcon ? em / 2 : em * 5 / 4), std::max(size.height(), em) + em * 5 / 8};
    }
    case CT_PushButton:
        return {size.width() + em * 3 / 2, em + em * 3 / 4};
    case CT_ComboBox: {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {plain.width() + em / 2, em + em * 3 / 4};
    }
    case CT_LineEdit:
        return {size.width(), std::max(size.height(), em + em / 2)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, QProxyStyle::sizeFromContents(type, option, size, widget));
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    case CT_MenuBarItem:
        return {size.width() + em, em + em * 3 / 4};
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

} // namespace lab::ui
