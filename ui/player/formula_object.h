#pragma once

#include "core/lesson/formula.h"

#include <QObject>
#include <QTextObjectInterface>

class QTextCursor;
class QTextDocument;

namespace lab::ui {

/// Formulas within a line of a QTextDocument, typeset like all others, with their baseline on the line's.
class FormulaObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    /// Belongs to the document.
    explicit FormulaObject(QTextDocument *document);

    /// In the font and colour of the cursor's place.
    static void insert(QTextCursor &cursor, const Formula &formula);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &box, QTextDocument *document, int position,
                    const QTextFormat &format) override;
};

} // namespace lab::ui
