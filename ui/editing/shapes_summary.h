#pragma once

#include "ui/document/document.h"
#include "ui/player/viewing.h"

#include <QWidget>

namespace lab::ui {

/// The five shapes with their role colours, the size formula with its numbers, and what the call costs.
class ShapesSummary : public QWidget
{
    Q_OBJECT
public:
    ShapesSummary(Document *document, Viewing *viewing, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Row {
        QString name, shape;
        Role role = Role::Neutral;
    };
    void renew();
    [[nodiscard]] int rowHeight() const;

    Document *m_document;
    Viewing *m_viewing;
    QVector<Row> m_rows;
    QStringList m_formulas;
    QString m_cost;
    bool m_hidden = false; ///< the output's size is being asked
    bool m_countsHidden = false;
};

/// "out_h = ⌈(4 - 3 + 1) / 1⌉ = 2", as the documentation has it.
[[nodiscard]] QString sizeFormula(const QString &name, const AxisGeometry &axis, Padding padding);

} // namespace lab::ui
