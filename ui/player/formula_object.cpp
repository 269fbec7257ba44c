#include "ui/player/formula_object.h"

#include "ui/player/formula_layout.h"

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

Q_DECLARE_METATYPE(lab::Formula)

namespace lab::ui {
namespace {

constexpr int formulaType = QTextFormat::UserObject + 1;
constexpr int formulaProperty = QTextFormat::UserProperty + 1;

FormulaBox boxOf(const QTextFormat &format)
{
    const QFont font = format.toCharFormat().font();
    return layoutFormula(format.property(formulaProperty).value<Formula>(), font, QFontInfo(font).pixelSize(), 1e6);
}

/// Qt sets an object of AlignMiddle half the height of an x above the middle of its box: how far down the baseline is.
double ascentIn(const FormulaBox &box, const QFont &font)
{
    const double raised = QFontMetrics(font).xHeight() / 2.0;
    return raised + std::max(box.descent, box.ascent - raised);
}

} // namespace

FormulaObject::FormulaObject(QTextDocument *document) : QObject(document)
{
    document->documentLayout()->registerHandler(formulaType, this);
}

void FormulaObject::insert(QTextCursor &cursor, const Formula &formula)
{
    QTextCharFormat format = cursor.charFormat();
    format.setObjectType(formulaType);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    format.setProperty(formulaProperty, QVariant::fromValue(formula));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

QSizeF FormulaObject::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const FormulaBox box = boxOf(format);
    const QFont font = format.toCharFormat().font();
    const double ascent = ascentIn(box, font);
    return {box.width, 2 * ascent - QFontMetrics(font).xHeight() / 2.0};
}

void FormulaObject::drawObject(QPainter *painter, const QRectF &box, QTextDocument *, int, const QTextFormat &format)
{
    const QTextCharFormat how = format.toCharFormat();
    const FormulaBox formula = boxOf(format);
    const bool coloured = how.hasProperty(QTextFormat::ForegroundBrush);
    painter->save();
    if (coloured)
        painter->setPen(how.foreground().color());
    painter->translate(box.left(), box.top() + ascentIn(formula, how.font()));
    for (const FormulaBox::Glyphs &glyph : formula.glyphs) {
        painter->setFont(glyphFont(how.font(), glyph.size, glyph.italic));
        painter->drawText(glyph.at, glyph.text);
    }
    painter->setPen(QPen(painter->pen().color(), 1));
    painter->drawLines(formula.strokes);
    painter->restore();
}

} // namespace lab::ui
