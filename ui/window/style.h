#pragma once

#include <QProxyStyle>

class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

namespace lab::ui {

/// Fusion with calmer shapes: flat rounded buttons, fields with a thin border. A button says by its property "look"
/// what it is: "primary", "flat", "segment", "segment-accent", "round", "round-primary"; without it it is a plain one.
class Style final : public QProxyStyle
{
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;

    /// Message boxes have the program's own signs.
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;

private:
    void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget) const;
    void drawHeaderSection(const QStyleOptionHeader *option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget) const;
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawField(const QStyleOption *option, QPainter *painter, double corner = 6) const;
    static void drawCheckBox(const QStyleOption *option, QPainter *painter);
    void drawComboLabel(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const;
    void drawButtonLabel(ControlElement element, const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget) const;
};

} // namespace lab::ui
