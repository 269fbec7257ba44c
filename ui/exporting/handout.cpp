#include "ui/exporting/handout.h"

#include "ui/player/wording.h"

#include "core/formats/write/step_document.h"
#include "core/tensor/number_text.h"
#include "ui/exporting/paper_flow.h"
#include "ui/exporting/raster.h"
#include "ui/exporting/taught_sheets.h"
#include "ui/exporting/worksheet.h"
#include "ui/stage/drawing_painter.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <vector>

namespace lab::ui {
namespace {

constexpr Index mostSteps = 400;

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

Explanation explained(const ExportRequest &request, Index step)
{
    return explain(*request.walkthrough, request.walkthrough->step(step), request.explaining());
}

/// Title, note, call, shapes and sizes: what stands above the first step.
Paragraphs head(const ExportRequest &request, double width)
{
    const StepDocument document = documentHead(request.lesson, *request.walkthrough, request.language);
    Paragraphs words(width, paletteOf(request.stage.look.theme));
    words.text(document.title.empty() ? QStringLiteral("tf.nn.conv2d") : toText(document.title), 20, true);
    words.text(toText(document.author), 10, false, Role::Neutral, Tone::Muted);
    words.gap(4);
    words.text(toText(document.note), 10);
    words.gap(4);
    words.mono(toText(document.call), 9);
    words.gap(4);
    if (!request.tellsSizes()) { // its tasks may ask for them
        words.gap(8);
        return words;
    }
    for (const NamedShape &shape : document.shapes)
        words.text(toText(shapeName(shape, request.stage.services.translate)) + "  " + shapeText(shape.sizes), 9, false,
                   shape.subject);
    // The first step may tell them, too.
    const std::vector<Formula> told = request.tellsSteps() && request.lesson.pages.empty() && request.stepsPerPage < 4
                                          ? explained(request, request.first()).formulas
                                          : std::vector<Formula>{};
    for (const Formula &formula : document.sizes)
        if (std::ranges::find(told, formula) == told.end())
            words.formula(formula, 9);
    words.gap(12);
    return words;
}

/// The words of a step, wrapped to `width`.
Paragraphs stepWords(const ExportRequest &request, const Explanation &explanation, double width, double size,
                     bool brief)
{
    Paragraphs words(width, paletteOf(request.stage.look.theme));
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

Paragraphs headingOf(const ExportRequest &request, const Explanation &explanation, double width, double size)
{
    Paragraphs heading(width, paletteOf(request.stage.look.theme));
    heading.text(toText(explanation.badge), size, true, explanation.subject);
    return heading;
}

Drawing stageOf(const ExportRequest &request, Index step, double width, double height)
{
    StageParts stage = request.stage;
    stage.frame.width = width;
    stage.frame.height = height;
    return drawStage(*request.walkthrough, {step, 1}, stage);
}

/// A step to itself: the picture takes what the words leave, but never less than it needs to be read.
void addStep(PaperFlow &flow, const ExportRequest &request, Index step)
{
    constexpr double least = 220;
    const Explanation explanation = explained(request, step);
    Paragraphs heading = headingOf(request, explanation, flow.width(), 13);
    Paragraphs words = stepWords(request, explanation, flow.width(), 10.5, false);
    const auto left = [&] { return flow.room() - heading.height() - 8 - 10; };
    if (!flow.isEmpty() && left() - words.height() < least)
        flow.turn();
    const double room = std::max(std::min(least, left()), left() - words.height());
    PaperPicture picture = largestPicture(
        [&](double width, double height) { return stageOf(request, step, width, height); }, flow.width(), room);
    flow.tells(toText(explanation.badge));
    flow.words(std::move(heading));
    flow.gap(8);
    flow.drawing(std::move(picture.drawing), picture.height, flow.width());
    flow.gap(picture.height + 10);
    flow.words(std::move(words));
    flow.turn();
}

/// A step with others on its page, `share` of them high: the picture beside the words.
void addBriefStep(PaperFlow &flow, const ExportRequest &request, Index step, double share)
{
    constexpr double least = 90, gap = 12, logicalWidth = 760;
    const double width = flow.width() * 0.62;
    const Explanation explanation = explained(request, step);
    Paragraphs heading = headingOf(request, explanation, flow.width(), 10);
    Paragraphs words = stepWords(request, explanation, flow.width() - width - gap, 8, true);
    const double above = heading.height() + 4;
    double height = std::max({share - above, words.height(), least});
    if (above + height > flow.room() && !flow.isEmpty())
        flow.turn();
    height = std::min(height, flow.room() - above);
    flow.tells(toText(explanation.badge));
    flow.words(std::move(heading));
    flow.gap(4);
    flow.drawing(stageOf(request, step, logicalWidth, height / width * logicalWidth), height, width);
    const double begin = flow.room();
    flow.words(std::move(words), width + gap);
    if (const double taken = begin - flow.room(); taken >= 0) // else they went on on the next page
        flow.gap(height - taken + gap);
}

} // namespace

Result<std::vector<PaperPage>> handoutPages(const ExportRequest &request)
{
    if (request.worksheet && request.lesson.pages.empty())
        return worksheetPages(request);
    if (request.tellsSteps() && request.stepCount() > mostSteps)
        return Error{.code = ErrorCode::LimitReached,
                     .reason =
                         Sentence{QT_TRANSLATE_NOOP("Refusals", "a handout takes at most 400 steps, and %1 are asked "
                                                                "for; choose fewer by --steps or a coarser --grain"),
                                  {numberText(request.stepCount())}}};
    PaperFlow pages(request);
    pages.words(head(request, pages.width()));
    addTaughtPages(pages, request);
    if (!request.tellsSteps())
        return std::move(pages).made();
    if (!request.lesson.pages.empty())
        pages.turn();
    if (request.stepsPerPage < 4) {
        for (Index step = request.first(); step <= request.last(); ++step)
            addStep(pages, request, step);
        return std::move(pages).made();
    }
    constexpr int perPage = 4;
    constexpr double gap = 12;
    int onPage = 0;
    double share = 0;
    for (Index step = request.first(); step <= request.last(); ++step, ++onPage) {
        if (onPage == 0 || onPage == perPage) {
            if (onPage == perPage)
                pages.turn();
            share = (pages.room() - gap * (perPage - 1)) / perPage;
            onPage = 0;
        }
        addBriefStep(pages, request, step, share);
    }
    return std::move(pages).made();
}

std::optional<Error> paintPages(QPagedPaintDevice &device, const std::vector<PaperPage> &pages,
                                ExportProgress &progress)
{
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

void setUp(QPdfWriter &writer, const QString &title, const QPageSize &size)
{
    writer.setResolution(1200);
    writer.setPageLayout(fullPage(size));
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Conv2D Lab"));
}

} // namespace

Result<QByteArray> writePdfFigure(const ExportRequest &request, ExportProgress &progress)
{
    if (!progress.reached(0))
        return Error{.code = ErrorCode::Cancelled};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<Drawing> figure = figureOf(request);
    if (!figure)
        return figure.error();
    const Drawing &drawing = *figure;
    {
        QPdfWriter writer(&buffer);
        // A logical pixel is 1/96 inch.
        const double scale = request.scale * 72 / 96;
        setUp(writer, toText(request.lesson.title),
              QPageSize(QSizeF(drawing.width * scale, drawing.height * scale), QPageSize::Point, {},
                        QPageSize::ExactMatch));
        const Palette palette = paletteOf(request.stage.look.theme);
        QPainter painter(&writer);
        painter.scale(writer.resolution() / 72.0 * scale, writer.resolution() / 72.0 * scale);
        if (!request.figure.transparent)
            painter.fillRect(QRectF(0, 0, drawing.width, drawing.height), toQColor(palette.background()));
        paintDrawing(painter, drawing, palette);
    }
    return buffer.data();
}

Result<QByteArray> pdfOf(const std::vector<PaperPage> &pages, const QPageSize &size, const QString &title,
                         ExportProgress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        setUp(writer, title, size);
        if (const auto error = paintPages(writer, pages, progress))
            return *error;
    }
    return buffer.data();
}

Result<QByteArray> writeHandout(const ExportRequest &request, ExportProgress &progress)
{
    const auto pages = handoutPages(request);
    if (!pages)
        return pages.error();
    return pdfOf(*pages, pageSizeOf(request.paper), toText(request.lesson.title), progress);
}

Result<QByteArray> writeWorksheet(const ExportRequest &request, ExportProgress &progress)
{
    ExportRequest sheet = request;
    sheet.worksheet = true;
    return writeHandout(sheet, progress);
}

} // namespace lab::ui
