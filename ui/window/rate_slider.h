#pragma once

#include "ui/player/viewing.h"

#include <QAbstractSlider>

namespace lab::ui {

/// A rate on a logarithmic line of three powers of ten, with a mark at the limit from which on the steps overshoot.
class RateSlider : public QAbstractSlider
{
    Q_OBJECT
public:
    explicit RateSlider(const Viewing *viewing, QWidget *parent = nullptr);

    /// 0: there is none, and the line ends at 1.
    void setLimit(double limit);
    /// Moves the knob without a word; what is no rate leaves it alone.
    void showRate(double rate);
    [[nodiscard]] double rate() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rateChosen(double rate); ///< by the user, to two digits

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] int valueOf(double rate) const;
    [[nodiscard]] double xOf(int value) const;
    void chooseAt(double x);

    const Viewing *m_viewing;
    double m_limit = 0, m_highest = 1;
};

} // namespace lab::ui
