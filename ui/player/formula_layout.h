#pragma once

#include "core/lesson/formula.h"

#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QVector>

namespace lab::ui {

/// A formula as glyphs and strokes in place. The origin is the start of the baseline; y runs down.
struct FormulaBox {
    struct Glyphs {
        QString text;
        QPointF at; ///< start of its baseline
        double width = 0;
        double size = 0; ///< font height in logical pixels
        bool italic = false;
        Role subject = Role::Neutral;
        CellRef target{};
        QRectF box; ///< what the pointer hits
    };
    double width = 0, ascent = 0, descent = 0;
    QVector<Glyphs> glyphs;
    QVector<QLineF> strokes;

    [[nodiscard]] double height() const { return ascent + descent; }
    /// Puts `other` with its origin at `at`; grows ascent and descent, not the width.
    void put(const FormulaBox &other, QPointF at);
    /// Puts `other` at the end of the baseline.
    void append(const FormulaBox &other);
};

/// Sets a formula in `font` at `size` logical pixels. A row that is wider than `width` goes on in a new line before one
/// of its operators, set in a little.
[[nodiscard]] FormulaBox layoutFormula(const Formula &formula, const QFont &font, double size, double width);

/// The font of glyphs of a size.
[[nodiscard]] QFont glyphFont(const QFont &font, double size, bool italic);

} // namespace lab::ui
