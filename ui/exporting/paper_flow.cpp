#include "ui/exporting/paper_flow.h"

#include "ui/stage/drawing_painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <memory>
#include <utility>
#include <variant>

namespace lab::ui {
namespace {

struct Handout {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

void paintLine(QPainter &painter, const QRectF &box, int alignment, const QString &text, const Palette &palette)
{
    const QFont font = drawingFont(Font::Ui, 8, false);
    painter.setFont(font);
    painter.setPen(toQColor(palette.text(Role::Neutral, Tone::Muted)));
    painter.drawText(box, alignment | Qt::TextSingleLine, text);
}

/// Above all pages but the first, which has the document's title large: the document at the left, the step at the
/// right; and the page's number at the foot.
void paintMargins(QPainter &painter, const ExportRequest &request, const QSizeF &paper, const QString &told, int page,
                  int count)
{
    const Palette palette = paletteOf(request.stage.look.theme);
    const double width = paper.width() - 2 * paperMargin;
    if (page > 1) {
        const QRectF head(paperMargin, paperMargin - 24, width, 12);
        paintLine(painter, head.adjusted(0, 0, -0.4 * width, 0), Qt::AlignLeft,
                  QString::fromStdString(request.lesson.title), palette);
        paintLine(painter, head.adjusted(0.6 * width, 0, 0, 0), Qt::AlignRight, told, palette);
        painter.setPen(QPen(toQColor(palette.outline(Role::Neutral, Tone::Faint)), 0.6));
        painter.drawLine(QPointF(head.left(), head.bottom() + 3), QPointF(head.right(), head.bottom() + 3));
    }
    const QRectF foot(paperMargin, paper.height() - paperMargin + 12, width, 12);
    paintLine(painter, foot, Qt::AlignRight, Handout::tr("page %1 of %2").arg(page).arg(count), palette);
}

std::ptrdiff_t numbersIn(const Drawing &drawing)
{
    return std::count_if(drawing.marks.begin(), drawing.marks.end(), [](const Mark &mark) {
        const auto *text = std::get_if<TextMark>(&mark);
        return text && text->cell.panel != Panel::None;
    });
}

} // namespace

PaperFlow::PaperFlow(const ExportRequest &request) : m_request(request), m_paper(paperSize(request.paper))
{
    turn();
}

void PaperFlow::turn()
{
    m_parts.emplace_back();
    m_y = paperMargin;
}

void PaperFlow::tells(const QString &what)
{
    m_told.resize(qsizetype(m_parts.size()));
    if (m_told.back().isEmpty())
        m_told.back() = what;
}

void PaperFlow::drawing(Drawing picture, double height, double width)
{
    const double scale = height / picture.height, x = paperMargin + (width - scale * picture.width) / 2;
    m_parts.back().push_back([picture = std::move(picture), scale, x, y = m_y,
                              palette = paletteOf(m_request.stage.look.theme)](QPainter &painter) {
        painter.save();
        painter.translate(x, y);
        painter.scale(scale, scale);
        paintDrawing(painter, picture, palette);
        painter.restore();
    });
}

void PaperFlow::box(double height)
{
    m_parts.back().push_back([x = paperMargin, y = m_y, width = width(), height](QPainter &painter) {
        painter.setPen(QPen(Qt::gray, 0.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(x, y, width, height), 4, 4);
    });
    m_y += height;
}

void PaperFlow::words(Paragraphs paragraphs, double left)
{
    const auto words = std::make_shared<const Paragraphs>(std::move(paragraphs));
    const double lines = words->lineEnd(0, words->height() + 1);
    double from = 0;
    while (from < lines) {
        double to = words->lineEnd(from, from + room());
        if (to <= from && !isEmpty()) {
            turn();
            continue;
        }
        if (to <= from) // a line higher than a page
            to = from + room();
        m_parts.back().push_back([words, x = paperMargin + left, y = m_y, from, to](QPainter &painter) {
            words->paint(painter, x, y, from, to);
        });
        m_y += to - from;
        from = to;
    }
    m_y += words->height() - from;
}

std::vector<PaperPage> PaperFlow::made() &&
{
    if (isEmpty())
        m_parts.pop_back();
    std::vector<PaperPage> pages;
    for (std::vector<PaperPage> &parts : m_parts)
        pages.push_back([parts = std::move(parts), told = m_told.value(qsizetype(pages.size())), &request = m_request,
                         paper = m_paper, page = int(pages.size()) + 1,
                         count = int(m_parts.size())](QPainter &painter) {
            for (const PaperPage &part : parts)
                part(painter);
            paintMargins(painter, request, paper, told, page, count);
        });
    return pages;
}

PaperPicture largestPicture(const std::function<Drawing(double width, double height)> &drawStage, double width,
                            double height)
{
    constexpr double widest = 940, narrowest = 640, lowest = 440; // a stage lower than that shows little of itself
    const auto drawn = [&](double across) { return cropped(drawStage(across, height / width * across)); };
    PaperPicture best{drawn(widest), 0};
    for (const double across : {narrowest, (narrowest + widest) / 2}) {
        if (height / width * across < lowest)
            continue;
        Drawing larger = drawn(across);
        if (numbersIn(larger) < numbersIn(best.drawing))
            continue;
        best.drawing = std::move(larger);
        break;
    }
    const double scale = std::min({width / best.drawing.width, height / best.drawing.height, width / narrowest});
    best.height = scale * best.drawing.height;
    return best;
}

} // namespace lab::ui
