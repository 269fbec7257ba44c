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
#include <span>

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
struct TaughtBlock {
    static constexpr double afterTitle = 8, afterPicture = 10, after = 24;

    QString name;
    Paragraphs title, words;
    Drawing drawing;
    double picture = 0, answer = 0; ///< heights

    [[nodiscard]] double height() const
    {
        return title.height() + afterTitle + picture + afterPicture + words.height() + answer;
    }
};

TaughtBlock blockOf(const Pages &pages, const ExportRequest &request, StepPage page)
{
    constexpr double answer = 64, largestScale = 0.8; // points a pixel of the picture
    const TaughtPage &taught = *page.taught;
    const Palette palette = paletteOf(request.stage.look.theme);
    TaughtBlock block{toText(taught.title), Paragraphs(pages.width(), palette), Paragraphs(pages.width(), palette),
                      cropped(page.drawing)};
    block.title.text(block.name, 13, true);
    block.words.markup(taught.text, 10.5);
    block.words.gap(4);
    block.words.markup(taught.prompt, 10.5);
    if (!taught.answer.empty())
        block.words.text(Handout::tr("Answer"), 10.5, true, Role::Output);
    block.words.markup(taught.answer, 10.5);
    block.picture = block.drawing.height * std::min(largestScale, pages.width() / block.drawing.width);
    block.answer = taught.written && taught.answer.empty() ? answer : 0;
    return block;
}

void addTaught(Pages &pages, TaughtBlock block)
{
    pages.tells(block.name);
    pages.words(std::move(block.title));
    pages.gap(TaughtBlock::afterTitle);
    pages.drawing(std::move(block.drawing), block.picture);
    pages.gap(block.picture + TaughtBlock::afterPicture);
    pages.words(std::move(block.words));
    if (block.answer > 0) {
        if (block.answer > pages.room())
            pages.turn();
        pages.box(block.answer);
    }
    pages.gap(TaughtBlock::after);
}

/// Of blocks below each other.
double heightOf(std::span<const TaughtBlock> blocks)
{
    double height = TaughtBlock::after * (double(blocks.size()) - 1);
    for (const TaughtBlock &block : blocks)
        height += block.height();
    return height;
}

/// What room is left on their sheet goes to where one writes, up to a quarter of a sheet each.
void growAnswers(std::span<TaughtBlock> blocks, double room)
{
    constexpr double largest = 180, spare = 1; // lines are measured in floats
    const auto written = std::ranges::count_if(blocks, [](const TaughtBlock &block) { return block.answer > 0; });
    if (written == 0)
        return;
    const double more = std::max(0.0, (room - spare - heightOf(blocks)) / double(written));
    for (TaughtBlock &block : blocks)
        if (block.answer > 0)
            block.answer = std::min(largest, block.answer + more);
}

/// All pages of the lesson, as many on a sheet as it takes with pictures that can be read; the pictures take what room
/// is left, so that no sheet ends half empty.
void addTaughtPages(Pages &pages, const ExportRequest &request)
{
    constexpr double heights[] = {700, 600, 520, 450, 390}; // of the stage, from the largest picture on
    constexpr std::size_t most = 3;                         // pages of a lesson on a sheet
    std::vector<std::vector<TaughtBlock>> sizes;
    for (const double height : heights) {
        StageParts stage = request.stage;
        stage.frame.width = 940;
        stage.frame.height = height;
        sizes.emplace_back();
        for (StepPage &page : taughtPages(request, stage))
            sizes.back().push_back(blockOf(pages, request, std::move(page)));
    }
    const std::size_t count = sizes.front().size();
    const auto fits = [&](const std::vector<TaughtBlock> &blocks, std::size_t first, std::size_t number) {
        return heightOf({blocks.data() + first, number}) <= pages.room();
    };
    for (std::size_t first = 0; first < count;) {
        std::size_t number = std::min(most, count - first);
        auto size = sizes.begin();
        for (; number > 0; --number) {
            size = std::find_if(sizes.begin(), sizes.end(),
                                [&](const auto &blocks) { return fits(blocks, first, number); });
            if (size != sizes.end())
                break;
        }
        if (number == 0 && !pages.isEmpty()) {
            pages.turn();
            continue;
        }
        if (number == 0) { // more words than a sheet holds
            number = 1;
            size = sizes.end() - 1;
        }
        growAnswers({size->begin() + std::ptrdiff_t(first), number}, pages.room());
        for (const std::size_t end = first + number; first < end; ++first)
            addTaught(pages, std::move((*size)[first]));
        if (first < count)
            pages.turn();
    }
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
