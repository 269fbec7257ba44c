#include "ui/exporting/paper_page.h"

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
    m_blocks.push_back({std::move(document), m_height});
    return m_blocks.back().document.get();
}

void Paragraphs::end()
{
    m_height += m_blocks.back().document->size().height();
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

void Paragraphs::formula(const Formula &formula, double size)
{
    mono(QString::fromStdString(plainText(formula)), size);
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
        block.document->documentLayout()->draw(&painter, {});
        painter.restore();
    }
}

void Paragraphs::paint(QPainter &painter, double x, double y, double from, double to) const
{
    for (const Block &block : m_blocks) {
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
    for (const Block &block : m_blocks)
        for (QTextBlock text = block.document->begin(); text.isValid(); text = text.next()) {
            const double top = block.y + block.document->documentLayout()->blockBoundingRect(text).top();
            for (int i = 0; i < text.layout()->lineCount(); ++i) {
                const double bottom = top + text.layout()->lineAt(i).rect().bottom();
                if (bottom <= limit)
                    end = std::max(end, bottom);
            }
        }
    return end;
}

void paintStage(QPainter &painter, const ExportRequest &request, const Moment &moment, const QRectF &box,
                double logicalWidth)
{
    const double scale = box.width() / logicalWidth;
    StageParts stage = request.stage;
    stage.frame.width = logicalWidth;
    stage.frame.height = box.height() / scale;
    const Palette palette = paletteOf(request.stage.look.theme);
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(scale, scale);
    paintDrawing(painter, drawStage(*request.walkthrough, moment, stage), palette);
    painter.restore();
}

} // namespace lab::ui
