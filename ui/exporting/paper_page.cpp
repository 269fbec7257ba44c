#include "ui/exporting/paper_page.h"

#include "core/formats/write/page_markup.h"
#include "ui/player/formula_object.h"
#include "ui/player/wording.h"
#include "ui/stage/drawing_painter.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace lab::ui {

QSizeF paperSize(Paper paper)
{
    return pageSizeOf(paper).size(QPageSize::Point);
}

QPageSize pageSizeOf(Paper paper)
{
    return QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

Paragraphs::Paragraphs(double width, const Palette &palette) : m_width(width), m_palette(palette) {}
Paragraphs::~Paragraphs() = default;
Paragraphs::Paragraphs(Paragraphs &&) noexcept = default;

QTextDocument *Paragraphs::begin(double size, bool mono)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    document->setDefaultFont(drawingFont(mono ? Font::Mono : Font::Ui, size, false));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    document->setTextWidth(m_width);
    new FormulaObject(document.get());
    m_blocks.push_back({std::move(document), {}, m_height});
    return m_blocks.back().document.get();
}

void Paragraphs::end()
{
    m_height += m_blocks.back().height();
}

void Paragraphs::text(const QString &text, double size, bool bold, Role role, Tone tone)
{
    if (text.isEmpty())
        return;
    QTextCursor cursor(begin(size, false));
    QTextCharFormat format;
    format.setFont(drawingFont(Font::Ui, size, bold));
    format.setForeground(toQColor(m_palette.text(role, tone)));
    cursor.insertText(text, format);
    end();
}

void Paragraphs::mono(const QString &text, double size, Tone tone)
{
    if (text.isEmpty())
        return;
    QTextCursor cursor(begin(size, true));
    QTextCharFormat format;
    format.setFont(drawingFont(Font::Mono, size, false));
    format.setForeground(toQColor(m_palette.text(Role::Neutral, tone)));
    cursor.insertText(text, format);
    end();
}

void Paragraphs::rich(const RichText &text, double size)
{
    if (text.empty())
        return;
    QTextCursor cursor(begin(size, false));
    for (const Span &span : text) {
        QTextCharFormat format;
        format.setFont(drawingFont(span.code ? Font::Mono : Font::Ui, span.code ? size * 0.94 : size,
                                   span.subject != Role::Neutral && !span.code));
        format.setForeground(toQColor(m_palette.text(span.subject, Tone::Text)));
        cursor.insertText(QString::fromStdString(span.text), format);
    }
    end();
}

double Paragraphs::Block::height() const
{
    return document ? document->size().height() : formula.height();
}

void Paragraphs::formula(const Formula &formula, double size)
{
    const QFont font = drawingFont(Font::Ui, size, false);
    FormulaBox box = layoutFormula(formula, font, size, m_width);
    for (double smaller = 0.9; box.width > m_width && smaller > 0.5; smaller -= 0.1)
        box = layoutFormula(formula, font, size * smaller, m_width);
    m_blocks.push_back({nullptr, std::move(box), m_height});
    end();
    gap(0.35 * size); // its brackets reach up and down
}

void Paragraphs::paint(QPainter &painter, const FormulaBox &formula) const
{
    painter.translate(0, formula.ascent);
    for (const auto &glyph : formula.glyphs) {
        painter.setFont(glyphFont(drawingFont(Font::Ui, glyph.size, false), glyph.size, glyph.italic));
        painter.setPen(toQColor(m_palette.text(glyph.subject, Tone::Text)));
        painter.drawText(glyph.at, glyph.text);
    }
    painter.setPen(QPen(toQColor(m_palette.text(Role::Neutral, Tone::Text)), 0.6));
    painter.drawLines(formula.strokes);
}

void Paragraphs::markup(const std::string &markdown, double size)
{
    for (const MarkupBlock &block : pageMarkup(markdown)) {
        QTextCursor cursor(begin(size, false));
        if (block.kind == MarkupBlock::Kind::Item)
            cursor.insertText(QStringLiteral("•  "));
        for (const MarkupSpan &span : block.spans) {
            QTextCharFormat format;
            format.setFont(
                drawingFont(span.code ? Font::Mono : Font::Ui, span.code ? size * 0.94 : size,
                            span.bold || span.subject != Role::Neutral || block.kind == MarkupBlock::Kind::Heading));
            format.setFontItalic(span.italic);
            format.setForeground(toQColor(m_palette.text(span.subject, Tone::Text)));
            cursor.setCharFormat(format);
            if (span.formula)
                FormulaObject::insert(cursor, *span.formula);
            else
                cursor.insertText(QString::fromStdString(span.text));
        }
        end();
        gap(size * 0.4);
    }
}

void Paragraphs::gap(double height)
{
    m_height += height;
}

void Paragraphs::paint(QPainter &painter, double x, double y) const
{
    for (const Block &block : m_blocks) {
        painter.save();
        painter.translate(x, y + block.y);
        if (block.document)
            block.document->documentLayout()->draw(&painter, {});
        else
            paint(painter, block.formula);
        painter.restore();
    }
}

void Paragraphs::paint(QPainter &painter, double x, double y, double from, double to) const
{
    for (const Block &block : m_blocks) {
        if (!block.document) {
            if (block.y < from - 0.5 || block.y + block.height() > to + 0.5)
                continue;
            painter.save();
            painter.translate(x, y + block.y - from);
            paint(painter, block.formula);
            painter.restore();
            continue;
        }
        // Lines outside are not drawn at all: a PDF would keep them as text that cannot be seen.
        QAbstractTextDocumentLayout::PaintContext lines;
        lines.clip = QRectF(0, from - block.y + 0.5, m_width, to - from - 1);
        if (lines.clip.bottom() <= 0 || lines.clip.top() >= block.document->size().height())
            continue;
        painter.save();
        painter.translate(x, y + block.y - from);
        block.document->documentLayout()->draw(&painter, lines);
        painter.restore();
    }
}

double Paragraphs::lineEnd(double from, double limit) const
{
    double end = from;
    for (const Block &block : m_blocks) {
        if (!block.document) {
            if (const double bottom = block.y + block.height(); bottom <= limit)
                end = std::max(end, bottom);
            continue;
        }
        for (QTextBlock text = block.document->begin(); text.isValid(); text = text.next()) {
            const double top = block.y + block.document->documentLayout()->blockBoundingRect(text).top();
            for (int i = 0; i < text.layout()->lineCount(); ++i) {
                const double bottom = top + text.layout()->lineAt(i).rect().bottom();
                if (bottom <= limit)
                    end = std::max(end, bottom);
            }
        }
    }
    return end;
}

} // namespace lab::ui
