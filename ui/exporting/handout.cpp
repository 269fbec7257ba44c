#include "ui/exporting/handout.h"

#include "ui/player/wording.h"

#include "core/formats/write/step_document.h"
#include "core/tensor/number_text.h"
#include "ui/exporting/raster.h"
#include "ui/exporting/worksheet.h"
#include "ui/stage/drawing_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace lab::ui {
namespace {

constexpr Index mostSteps = 400;

struct Handout {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

QString toText(const std::string &text)
{
    return QString::fromStdString(text);
}

QString shapeText(const std::vector<Index> &sizes)
{
    QString text = "[";
    for (std::size_t i = 0; i < sizes.size(); ++i)
        text += (i > 0 ? ", " : "") + toText(numberText(sizes[i]));
    return text + ']';
}

/// Title, note, call, shapes and sizes: what stands above the first step.
Paragraphs head(const ExportRequest &request, double width)
{
    const StepDocument document = documentHead(request.lesson, *request.walkthrough, request.language);
    Paragraphs words(width, paletteOf(request.theme));
    words.text(document.title.empty() ? QStringLiteral("tf.nn.conv2d") : toText(document.title), 20, true);
    words.text(toText(document.author), 10, false, Role::Neutral, Tone::Muted);
    words.gap(4);
    words.text(toText(document.note), 10);
    words.gap(4);
    words.mono(toText(document.call), 9);
    words.gap(4);
    for (const NamedShape &shape : document.shapes)
        words.text(toText(std::string(tensorName(shape.tensor))) + "  " + shapeText(shape.sizes), 9, false,
                   roleOf(shape.subject));
    for (const Formula &formula : document.sizes)
        words.formula(formula, 9);
    words.gap(12);
    return words;
}

/// The words of a step, wrapped to `width`.
Paragraphs stepWords(const ExportRequest &request, const Explanation &explanation, double width, double size,
                     bool brief)
{
    Paragraphs words(width, paletteOf(request.theme));
    words.rich(explanation.what, size);
    words.gap(4);
    for (const Formula &formula : explanation.formulas) {
        words.formula(formula, size * 0.9);
        words.gap(2);
    }
    if (brief)
        return words;
    if (!explanation.question.empty()) {
        words.gap(4);
        words.text(toText(explanation.question), size, true);
        words.rich(explanation.answer, size);
    }
    words.gap(4);
    words.rich(explanation.why, size);
    return words;
}

/// One step in a box of the page: the picture takes what the words leave.
void paintStep(QPainter &painter, const ExportRequest &request, Index number, const QRectF &box, bool wide)
{
    const Palette palette = paletteOf(request.theme);
    const Explanation explanation =
        explain(*request.walkthrough, request.walkthrough->step(number), request.explaining());
    Paragraphs heading(box.width(), palette);
    heading.text(toText(explanation.badge), wide ? 13 : 10, true, roleOf(explanation.subject));
    heading.paint(painter, box.x(), box.y());
    const double top = box.y() + heading.height() + (wide ? 8 : 4);
    if (wide) {
        const Paragraphs words = stepWords(request, explanation, box.width(), 10.5, false);
        const double height = std::max(120.0, box.bottom() - top - words.height() - 10);
        paintStage(painter, request, {number, 1}, request.stage, {box.x(), top, box.width(), height}, 940);
        words.paint(painter, box.x(), top + height + 10);
        return;
    }
    const double picture = box.width() * 0.62;
    const Paragraphs words = stepWords(request, explanation, box.width() - picture - 12, 8, true);
    paintStage(painter, request, {number, 1}, request.stage, {box.x(), top, picture, box.bottom() - top}, 760);
    words.paint(painter, box.x() + picture + 12, top);
}

void paintFoot(QPainter &painter, const ExportRequest &request, const QSizeF &paper, int page, int count)
{
    const Palette palette = paletteOf(request.theme);
    Paragraphs number(paper.width() - 2 * paperMargin, palette);
    number.text(Handout::tr("page %1 of %2").arg(page).arg(count), 8, false, Role::Neutral, Tone::Muted);
    number.paint(painter, paperMargin, paper.height() - paperMargin + 12);
}

} // namespace

Result<std::vector<PaperPage>> handoutPages(const ExportRequest &request)
{
    if (request.worksheet || request.solution)
        return worksheetPages(request);
    if (request.stepCount() > mostSteps)
        return Error{.code = ErrorCode::LimitReached,
                     .reason =
                         Sentence{QT_TRANSLATE_NOOP("Refusals", "a handout takes at most 400 steps, and %1 are asked "
                                                                "for; choose fewer by --steps or a coarser --grain"),
                                  {numberText(request.stepCount())}}};
    const QSizeF paper = paperSize(request.paper);
    const QRectF body(paperMargin, paperMargin, paper.width() - 2 * paperMargin, paper.height() - 2 * paperMargin);
    const Index perPage = request.stepsPerPage >= 4 ? 4 : 1;
    std::vector<PaperPage> pages;
    for (Index first = request.first(); first <= request.last(); first += perPage) {
        const bool withHead = first == request.first();
        pages.push_back([&request, body, perPage, first, withHead](QPainter &painter) {
            QRectF box = body;
            if (withHead) {
                const Paragraphs words = head(request, body.width());
                words.paint(painter, box.x(), box.y());
                box.setTop(box.top() + words.height());
            }
            constexpr double gap = 12;
            const double height = (box.height() - gap * double(perPage - 1)) / double(perPage);
            for (Index i = 0; i < perPage && first + i <= request.last(); ++i)
                paintStep(painter, request, first + i,
                          {box.x(), box.y() + double(i) * (height + gap), box.width(), height}, perPage == 1);
        });
    }
    return pages;
}

std::optional<Error> paintPages(QPagedPaintDevice &device, const ExportRequest &request,
                                const std::vector<PaperPage> &pages, ExportProgress &progress)
{
    const QSizeF paper = paperSize(request.paper);
    QPainter painter;
    if (!painter.begin(&device))
        return Error{.code = ErrorCode::Io, .reason = QT_TRANSLATE_NOOP("Refusals", "the pages could not be painted")};
    const double scale = device.logicalDpiX() / 72.0;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (!progress.reached(double(i) / double(pages.size())))
            return Error{.code = ErrorCode::Cancelled};
        if (i > 0)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        pages[i](painter);
        paintFoot(painter, request, paper, int(i) + 1, int(pages.size()));
        painter.restore();
    }
    return std::nullopt;
}

namespace {

QPageLayout fullPage(const QPageSize &size)
{
    QPageLayout layout(size, QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void setUp(QPdfWriter &writer, const ExportRequest &request, const QPageSize &size)
{
    writer.setResolution(1200);
    writer.setPageLayout(fullPage(size));
    writer.setTitle(toText(request.lesson.title));
    writer.setCreator(QStringLiteral("Conv2D Lab"));
}

} // namespace

Result<QByteArray> writePdfFigure(const ExportRequest &request, ExportProgress &progress)
{
    if (!progress.reached(0))
        return Error{.code = ErrorCode::Cancelled};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Drawing drawing = drawingOf(request, {request.last(), 1});
    {
        QPdfWriter writer(&buffer);
        // A logical pixel is 1/96 inch.
        const double scale = request.scale * 72 / 96;
        setUp(writer, request,
              QPageSize(QSizeF(drawing.width * scale, drawing.height * scale), QPageSize::Point, {},
                        QPageSize::ExactMatch));
        const Palette palette = paletteOf(request.theme);
        QPainter painter(&writer);
        painter.scale(writer.resolution() / 72.0 * scale, writer.resolution() / 72.0 * scale);
        painter.fillRect(QRectF(0, 0, drawing.width, drawing.height), toQColor(palette.background()));
        paintDrawing(painter, drawing, palette);
    }
    return buffer.data();
}

Result<QByteArray> writeHandout(const ExportRequest &request, ExportProgress &progress)
{
    const auto pages = handoutPages(request);
    if (!pages)
        return pages.error();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        setUp(writer, request, pageSizeOf(request.paper));
        if (const auto error = paintPages(writer, request, *pages, progress))
            return *error;
    }
    return buffer.data();
}

Result<QByteArray> writeWorksheet(const ExportRequest &request, ExportProgress &progress)
{
    ExportRequest sheet = request;
    sheet.worksheet = true;
    return writeHandout(sheet, progress);
}

} // namespace lab::ui
