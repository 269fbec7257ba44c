#include "ui/exporting/handout.h"

#include "ui/player/wording.h"

#include "core/formats/write/step_document.h"
#include "core/tensor/number_text.h"
#include "ui/exporting/raster.h"
#include "ui/exporting/taught_pages.h"
#include "ui/exporting/worksheet.h"
#include "ui/stage/drawing_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

#include <algorithm>

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
    for (const Formula &formula : document.sizes)
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

void paintFoot(QPainter &painter, const ExportRequest &request, const QSizeF &paper, int page, int count)
{
    const Palette palette = paletteOf(request.stage.look.theme);
    Paragraphs number(paper.width() - 2 * paperMargin, palette);
    number.text(Handout::tr("page %1 of %2").arg(page).arg(count), 8, false, Role::Neutral, Tone::Muted);
    number.paint(painter, paperMargin, paper.height() - paperMargin + 12);
}

/// The document at the left, the step at the right, above all pages but the first, which has them large.
void paintHead(QPainter &painter, const ExportRequest &request, const QSizeF &paper, const QString &step)
{
    const Palette palette = paletteOf(request.stage.look.theme);
    const double width = paper.width() - 2 * paperMargin;
    Paragraphs title(width * 0.6, palette), place(width * 0.38, palette);
    title.text(toText(request.lesson.title), 8, false, Role::Neutral, Tone::Muted);
    place.text(step, 8, false, Role::Neutral, Tone::Muted);
    title.paint(painter, paperMargin, paperMargin - 24);
    place.paint(painter, paperMargin + width * 0.62, paperMargin - 24);
}

/// Fills pages from top to bottom; what does not fit goes on on the next one.
class Pages
{
public:
    explicit Pages(const ExportRequest &request) : m_request(request), m_paper(paperSize(request.paper)) { turn(); }

    [[nodiscard]] double width() const { return m_paper.width() - 2 * paperMargin; }
    [[nodiscard]] double room() const { return m_paper.height() - paperMargin - m_y; }
    [[nodiscard]] bool isEmpty() const { return m_parts.back().empty(); }

    void turn()
    {
        m_parts.emplace_back();
        m_y = paperMargin;
    }

    void gap(double height) { m_y += height; }
    /// What this page tells, for its head; the first word counts.
    void tells(const QString &what)
    {
        m_told.resize(qsizetype(m_parts.size()));
        if (m_told.back().isEmpty())
            m_told.back() = what;
    }

    /// Moves nothing: words may stand beside it.
    void picture(Index step, double left, double width, double height, double logicalWidth)
    {
        const QRectF box(paperMargin + left, m_y, width, height);
        m_parts.back().push_back([&request = m_request, step, box, logicalWidth](QPainter &painter) {
            paintStage(painter, request, {step, 1}, box, logicalWidth);
        });
    }

    /// A picture of its own size, scaled to the page's width. Moves nothing either.
    void drawing(Drawing picture, double height)
    {
        m_parts.back().push_back([picture = std::move(picture), height, palette = paletteOf(m_request.stage.look.theme),
                                  x = paperMargin, y = m_y](QPainter &painter) {
            painter.save();
            painter.translate(x, y);
            painter.scale(height / picture.height, height / picture.height);
            paintDrawing(painter, picture, palette);
            painter.restore();
        });
    }

    /// Room to write into.
    void box(double height)
    {
        m_parts.back().push_back([x = paperMargin, y = m_y, width = width(), height](QPainter &painter) {
            painter.setPen(QPen(Qt::gray, 0.8));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(x, y, width, height), 4, 4);
        });
        m_y += height;
    }

    void words(Paragraphs paragraphs, double left = 0)
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

    [[nodiscard]] std::vector<PaperPage> made() &&
    {
        if (isEmpty())
            m_parts.pop_back();
        std::vector<PaperPage> pages;
        for (std::vector<PaperPage> &parts : m_parts)
            pages.push_back([parts = std::move(parts), told = m_told.value(qsizetype(pages.size())),
                             &request = m_request, paper = m_paper, page = int(pages.size()) + 1,
                             count = int(m_parts.size())](QPainter &painter) {
                for (const PaperPage &part : parts)
                    part(painter);
                if (page > 1)
                    paintHead(painter, request, paper, told);
                paintFoot(painter, request, paper, page, count);
            });
        return pages;
    }

private:
    const ExportRequest &m_request;
    QSizeF m_paper;
    double m_y = 0;
    std::vector<std::vector<PaperPage>> m_parts;
    QStringList m_told; ///< of each page
};

Paragraphs headingOf(const ExportRequest &request, const Explanation &explanation, double width, double size)
{
    Paragraphs heading(width, paletteOf(request.stage.look.theme));
    heading.text(toText(explanation.badge), size, true, explanation.subject);
    return heading;
}

Explanation explained(const ExportRequest &request, Index step)
{
    return explain(*request.walkthrough, request.walkthrough->step(step), request.explaining());
}

/// A step to itself: the picture takes what the words leave, but never less than it needs to be read.
void addStep(Pages &pages, const ExportRequest &request, Index step)
{
    constexpr double least = 220;
    const Explanation explanation = explained(request, step);
    Paragraphs heading = headingOf(request, explanation, pages.width(), 13);
    Paragraphs words = stepWords(request, explanation, pages.width(), 10.5, false);
    const auto left = [&] { return pages.room() - heading.height() - 8 - 10; };
    if (!pages.isEmpty() && left() - words.height() < least)
        pages.turn();
    const double picture = std::max(std::min(least, left()), left() - words.height());
    pages.tells(toText(explanation.badge));
    pages.words(std::move(heading));
    pages.gap(8);
    pages.picture(step, 0, pages.width(), picture, 940);
    pages.gap(picture + 10);
    pages.words(std::move(words));
    pages.turn();
}

/// A page of the lesson: picture, text, task, and room for the answer or the answer itself. It is not torn apart.
void addTaught(Pages &pages, const ExportRequest &request, StepPage page)
{
    constexpr double answer = 64;
    const TaughtPage &taught = *page.taught;
    Paragraphs words(pages.width(), paletteOf(request.stage.look.theme));
    words.markup(taught.text, 10.5);
    words.gap(4);
    words.markup(taught.prompt, 10.5);
    if (!taught.answer.empty())
        words.text(Handout::tr("Answer"), 10.5, true, Role::Output);
    words.markup(taught.answer, 10.5);
    Paragraphs title(pages.width(), paletteOf(request.stage.look.theme));
    title.text(toText(taught.title), 13, true);
    constexpr double highest = 300;
    page.drawing = cropped(page.drawing);
    const double picture = std::min(highest, pages.width() * page.drawing.height / page.drawing.width);
    const double room = taught.written && taught.answer.empty() ? answer : 0;
    if (!pages.isEmpty() && title.height() + picture + words.height() + room + 40 > pages.room())
        pages.turn();
    pages.tells(toText(taught.title));
    pages.words(std::move(title));
    pages.gap(8);
    pages.drawing(std::move(page.drawing), picture);
    pages.gap(picture + 10);
    pages.words(std::move(words));
    if (room > 0) {
        if (room > pages.room())
            pages.turn();
        pages.box(room);
    }
    pages.gap(24);
}

/// A step with others on its page, `share` of them high: the picture beside the words.
void addBriefStep(Pages &pages, const ExportRequest &request, Index step, double share)
{
    constexpr double least = 90, gap = 12;
    const double picture = pages.width() * 0.62;
    const Explanation explanation = explained(request, step);
    Paragraphs heading = headingOf(request, explanation, pages.width(), 10);
    Paragraphs words = stepWords(request, explanation, pages.width() - picture - gap, 8, true);
    const double above = heading.height() + 4;
    double height = std::max({share - above, words.height(), least});
    if (above + height > pages.room() && !pages.isEmpty())
        pages.turn();
    height = std::min(height, pages.room() - above);
    pages.tells(toText(explanation.badge));
    pages.words(std::move(heading));
    pages.gap(4);
    pages.picture(step, 0, picture, height, 760);
    const double begin = pages.room();
    pages.words(std::move(words), picture + gap);
    if (const double taken = begin - pages.room(); taken >= 0) // else they went on on the next page
        pages.gap(height - taken + gap);
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
    Pages pages(request);
    pages.words(head(request, pages.width()));
    StageParts stage = request.stage;
    stage.frame.width = 940;
    stage.frame.height = 520;
    for (StepPage &page : taughtPages(request, stage))
        addTaught(pages, request, std::move(page));
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
