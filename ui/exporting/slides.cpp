#include "ui/exporting/slides.h"

#include "core/formats/write/step_document.h"
#include "core/tensor/number_text.h"
#include "ui/exporting/handout.h"
#include "ui/exporting/paper_page.h"
#include "ui/exporting/taught_pages.h"
#include "ui/stage/drawing_painter.h"

#include <QPainter>

#include <algorithm>

namespace lab::ui {
namespace {

constexpr double slideWidth = 960, slideHeight = 540, edge = 36, sentenceSize = 22, leastSize = 14;
constexpr Index mostStepSlides = 400;

/// The sentence as large as three lines of it may be.
Paragraphs sentenceOf(const ExportRequest &request, const StepPage &page)
{
    for (double size = sentenceSize;; size -= 2) {
        Paragraphs words(slideWidth - 2 * edge, paletteOf(request.stage.look.theme));
        if (page.taught) {
            words.text(QString::fromStdString(page.taught->title), size + 4, true);
            words.gap(4);
            words.markup(page.taught->prompt.empty() ? page.taught->text : page.taught->prompt, size);
            words.markup(page.taught->answer, size * 0.8);
        } else {
            words.rich(captionOf(*request.walkthrough, request.walkthrough->step(page.number), request.explaining()),
                       size);
        }
        if (words.height() <= slideHeight * 0.3 || size <= leastSize)
            return words;
    }
}

PaperPage slideOf(const ExportRequest &request, const StepPage &page, const QString &place)
{
    auto words = std::make_shared<const Paragraphs>(sentenceOf(request, page));
    const double top = edge + words->height() + 12, room = slideHeight - top - edge;
    Drawing drawing = cropped(page.drawing);
    return
        [words, top, room, drawing = std::move(drawing), place, theme = request.stage.look.theme](QPainter &painter) {
            const Palette palette = paletteOf(theme);
            painter.fillRect(QRectF(0, 0, slideWidth, slideHeight), toQColor(palette.background()));
            words->paint(painter, edge, edge);
            const double scale = std::min((slideWidth - 2 * edge) / drawing.width, room / drawing.height);
            painter.save();
            painter.translate((slideWidth - drawing.width * scale) / 2, top + (room - drawing.height * scale) / 2);
            painter.scale(scale, scale);
            paintDrawing(painter, drawing, palette);
            painter.restore();
            Paragraphs foot(slideWidth - 2 * edge, palette);
            foot.text(place, 10, false, Role::Neutral, Tone::Muted);
            foot.paint(painter, edge, slideHeight - edge + 10);
        };
}

} // namespace

Result<QByteArray> writeSlides(const ExportRequest &request, ExportProgress &progress)
{
    if (request.tellsSteps() && request.stepCount() > mostStepSlides)
        return Error{.code = ErrorCode::LimitReached,
                     .reason =
                         Sentence{QT_TRANSLATE_NOOP("Refusals", "this format takes at most %1 steps, and %2 are asked "
                                                                "for; choose fewer by --steps or a coarser --grain"),
                                  {numberText(mostStepSlides), numberText(request.stepCount())}}};
    // For the last row: larger, without headings, in the room that the sentence leaves.
    StageParts stage = request.stage;
    stage.frame.projected = true;
    stage.frame.height = 0.46 * stage.frame.width;
    std::vector<StepPage> pages = taughtPages(request, stage);
    for (Index step = request.first(); request.tellsSteps() && step <= request.last(); ++step) {
        if (!progress.reached(0.5 * double(step - request.first()) / double(request.stepCount())))
            return Error{.code = ErrorCode::Cancelled};
        pages.push_back({.number = step, .drawing = drawStage(*request.walkthrough, {step, 1}, stage)});
    }
    const QString title = QString::fromStdString(request.lesson.title);
    std::vector<PaperPage> slides;
    for (const StepPage &page : pages) {
        const QString place = QStringLiteral("%1  ·  %2 / %3").arg(title).arg(slides.size() + 1).arg(pages.size());
        slides.push_back(slideOf(request, page, place));
    }
    return pdfOf(slides, QPageSize(QSizeF(slideWidth, slideHeight), QPageSize::Point, {}, QPageSize::ExactMatch), title,
                 progress);
}

} // namespace lab::ui
