#pragma once

#include "ui/player/formula_layout.h"

#include <QWidget>

#include <vector>

namespace lab::ui {

class Viewing;

/// Formulas below each other, numbers in role colours. Hovering a number lights its cell in the picture; the picture's
/// linked cell is marked here. Height follows width.
class FormulaView : public QWidget
{
    Q_OBJECT
public:
    explicit FormulaView(Viewing *viewing, QWidget *parent = nullptr);

    void setFormulas(std::vector<Formula> formulas);
    [[nodiscard]] const std::vector<Formula> &formulas() const { return m_formulas; }
    /// Against the size of the widget's font; 1 is the same.
    void setScale(double scale);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] double glyphSize() const;
    [[nodiscard]] const FormulaBox &page(double width) const;
    [[nodiscard]] const FormulaBox::Glyphs *glyphsAt(QPointF point) const;

    Viewing *m_viewing;
    std::vector<Formula> m_formulas;
    double m_scale = 1;
    mutable FormulaBox m_page;
    mutable double m_pageWidth = -1;
};

} // namespace lab::ui
