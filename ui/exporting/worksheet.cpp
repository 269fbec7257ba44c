#include "ui/exporting/worksheet.h"

#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/formats/write/step_document.h"
#include "core/tensor/number_text.h"
#include "ui/stage/drawing_painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace lab::ui {
namespace {

struct Worksheet {
    Q_DECLARE_TR_FUNCTIONS(Worksheet)
};

QString toText(const std::string &text)
{
    return QString::fromStdString(text);
}

QString number(Index value)
{
    return toText(numberText(value));
}

const QString blank = QStringLiteral("_____");

double bottomOf(const Drawing &drawing)
{
    double bottom = 0;
    for (const Mark &mark : drawing.marks) {
        if (const auto *box = std::get_if<BoxMark>(&mark))
            bottom = std::max(bottom, box->box.bottom());
        else if (const auto *text = std::get_if<TextMark>(&mark))
            bottom = std::max(bottom, text->box.bottom());
        else if (const auto *line = std::get_if<LineMark>(&mark))
            bottom = std::max({bottom, line->from.y, line->to.y});
        else if (const auto *pixels = std::get_if<PixelMark>(&mark))
            bottom = std::max(bottom, pixels->box.bottom());
    }
    return bottom;
}

/// Paints tasks from the top of a page downwards.
class Sheet
{
public:
    Sheet(QPainter &painter, const ExportRequest &request)
        : m_painter(painter), m_request(request), m_palette(paletteOf(request.stage.look.theme)),
          m_paper(paperSize(request.paper)), m_width(m_paper.width() - 2 * paperMargin)
    {
    }

    [[nodiscard]] double left() const { return m_paper.height() - paperMargin - m_y; }

    void head()
    {
        Paragraphs words(m_width, m_palette);
        const QString title =
            m_request.lesson.title.empty() ? QStringLiteral("tf.nn.conv2d") : toText(m_request.lesson.title);
        words.text(m_request.solution ? Worksheet::tr("%1: solution").arg(title) : title, 20, true);
        words.gap(4);
        words.text(toText(m_request.lesson.note), 10);
        words.gap(4);
        if (!m_request.solution)
            words.text(Worksheet::tr("Name") + " ______________________________     " + Worksheet::tr("Date") +
                           " ________________",
                       10);
        words.gap(6);
        words.mono(toText(callAsPython(m_request.walkthrough->convolution().call().arguments)), 9);
        put(words, 12);
    }

    void task(int index, const QString &title, const QString &what)
    {
        Paragraphs words(m_width, m_palette);
        words.text(QStringLiteral("%1  %2").arg(index).arg(title), 13, true);
        words.gap(2);
        words.text(what, 10);
        put(words, 8);
    }

    /// A line in the fixed font, `size` points high, with room to write.
    void line(const QString &text, double size = 10, double gap = 7)
    {
        Paragraphs words(m_width, m_palette);
        words.mono(text, size);
        put(words, gap);
    }

    /// One lane, laid out in at most `height` points; takes what it needs. Hidden cells are boxes to write into.
    void stage(Index step, StageParts parts, double height)
    {
        constexpr double logicalWidth = 760;
        const double scale = m_width / logicalWidth;
        parts.frame.width = logicalWidth;
        parts.frame.height = height / scale;
        const Drawing drawing = drawStage(*m_request.walkthrough, {step, 1}, parts);
        m_painter.save();
        m_painter.translate(paperMargin, m_y);
        m_painter.scale(scale, scale);
        paintDrawing(m_painter, drawing, m_palette);
        m_painter.restore();
        m_y += std::min(height, bottomOf(drawing) * scale) + 18;
    }

private:
    void put(const Paragraphs &words, double gap)
    {
        words.paint(m_painter, paperMargin, m_y);
        m_y += words.height() + gap;
    }

    QPainter &m_painter;
    const ExportRequest &m_request;
    Palette m_palette;
    QSizeF m_paper;
    double m_width;
    double m_y = paperMargin;
};

QString shapeLine(const NamedShape &shape, bool filled)
{
    QString text = toText(std::string(tensorName(shape.tensor))).leftJustified(18) + '[';
    for (std::size_t i = 0; i < shape.sizes.size(); ++i)
        text += (i > 0 ? ", " : "") + (filled ? number(shape.sizes[i]) : blank);
    return text + ']';
}

void shapes(Sheet &sheet, const ExportRequest &request)
{
    const Geometry &g = request.walkthrough->geometry();
    sheet.task(1, Worksheet::tr("Shapes"), Worksheet::tr("Fill in the shapes that are missing."));
    for (const NamedShape &shape : shapesOf(g)) {
        const bool given = shape.tensor == NamedShape::Tensor::Input || shape.tensor == NamedShape::Tensor::Filter;
        sheet.line(shapeLine(shape, given || request.solution));
    }
    if (g.padding != Padding::Same)
        return;
    const auto value = [&](Index zeros) { return request.solution ? number(zeros) : blank; };
    sheet.line(Worksheet::tr("zeros at the top %1  bottom %2  left %3  right %4")
                   .arg(value(g.height.padBefore), value(g.height.padAfter), value(g.width.padBefore),
                        value(g.width.padAfter)));
}

/// "output[0, 0, 1, 0] = 3·1 + 1·0 + … = 6"
QString sumLine(const ExportRequest &request, const OutputCell &cell)
{
    const Convolution &convolution = request.walkthrough->convolution();
    QString text =
        QStringLiteral("output[%1, %2, %3, %4] = ").arg(number(cell.n), number(cell.y), number(cell.x), number(cell.k));
    if (!request.solution)
        return text + QString(52, '_') + " = " + blank;
    const auto factor = [](float value) {
        return value < 0 ? "(" + toText(numberText(value)) + ")" : toText(numberText(value));
    };
    for (Index i = 0; i < convolution.geometry().tapsPerGroup(); ++i) {
        const Term term = termAt(convolution, cell, i);
        text += (i > 0 ? " + " : "") + factor(term.inputValue) + "·" + factor(term.filterValue);
    }
    return text + " = " + toText(numberText(outputAt(convolution, cell)));
}

StageParts lane(const ExportRequest &request, bool window)
{
    StageParts stage = request.stage;
    stage.frame.windowLaneShown = window;
    stage.frame.matrixLaneShown = !window;
    stage.frame.stripShown = stage.frame.linksShown = false;
    if (request.solution)
        return stage;
    stage.hidden.outputs = true;
    // The first row is the example to follow.
    if (!window)
        for (Index row = 1; row < std::min<Index>(request.walkthrough->geometry().positions(), 64); ++row)
            for (Index column = 0; column < std::min<Index>(request.walkthrough->geometry().taps(), 64); ++column)
                stage.hidden.cells.push_back({Panel::Virtual, row, column});
    return stage;
}

/// A solution shows the end; a sheet with blanks shows a moment before anything stands out that is to be found.
Index stepShown(const ExportRequest &request, bool window)
{
    const Walkthrough &walkthrough = *request.walkthrough;
    if (request.solution)
        return walkthrough.lastNumber();
    if (window)
        return 0;
    return walkthrough.options().order == Order::AsDocumented ? walkthrough.firstStepOf(Phase::Multiply) - 1
                                                              : walkthrough.lastNumber();
}

void firstPage(QPainter &painter, const ExportRequest &request)
{
    Sheet sheet(painter, request);
    sheet.head();
    shapes(sheet, request);
    sheet.task(2, Worksheet::tr("Slide the window"),
               Worksheet::tr("Multiply each window by the filter, cell by cell, add up, and fill in the output."));
    sheet.stage(stepShown(request, true), lane(request, true), std::max(150.0, sheet.left() - 12));
}

void secondPage(QPainter &painter, const ExportRequest &request)
{
    const Geometry &g = request.walkthrough->geometry();
    Sheet sheet(painter, request);
    sheet.task(3, Worksheet::tr("What TensorFlow computes"),
               Worksheet::tr("Fill in the rows of the virtual tensor and the output rows. The first row is done."));
    const Index sums = std::min<Index>(g.outputCount(), 6);
    sheet.stage(stepShown(request, false), lane(request, false),
                std::max(150.0, sheet.left() - 70 - double(sums) * 34));
    if (sums == 0 || g.tapsPerGroup() > 64)
        return;
    sheet.task(4, Worksheet::tr("Write out the sums"), Worksheet::tr("Input times filter, one product per weight."));
    for (Index i = 0; i < sums; ++i) {
        const Position p = positionOfRow(g, i / g.outChannels);
        sheet.line(sumLine(request, {p.n, p.y, p.x, i % g.outChannels}), 9, 9);
    }
}

} // namespace

Result<std::vector<PaperPage>> worksheetPages(const ExportRequest &request)
{
    return std::vector<PaperPage>{[&request](QPainter &painter) { firstPage(painter, request); },
                                  [&request](QPainter &painter) { secondPage(painter, request); }};
}

} // namespace lab::ui
