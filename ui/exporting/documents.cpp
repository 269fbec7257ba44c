#include "ui/exporting/documents.h"

#include "core/formats/write/html.h"
#include "core/formats/write/latex.h"
#include "core/formats/write/lesson_json.h"
#include "core/formats/write/markdown.h"
#include "core/formats/write/spreadsheet.h"
#include "core/formats/write/step_document.h"
#include "core/formats/write/svg.h"
#include "core/tensor/number_text.h"
#include "ui/exporting/raster.h"
#include "ui/exporting/taught_pages.h"

#include <algorithm>

namespace lab::ui {
namespace {

/// The steps of the request, one page each; `hint`: the reader can hover. Errors: LimitReached (more than `most`),
/// Cancelled.
Result<StepDocument> documentOf(const ExportRequest &request, Index most, bool hint, ExportProgress &progress)
{
    StageParts stage = request.stage;
    stage.frame.hintShown = hint;
    if (request.tellsSteps() && request.stepCount() > most)
        return Error{.code = ErrorCode::LimitReached,
                     .numbers = {request.stepCount(), most},
                     .reason =
                         Sentence{QT_TRANSLATE_NOOP("Refusals", "this format takes at most %1 steps, and %2 are asked "
                                                                "for; choose fewer by --steps or a coarser --grain"),
                                  {numberText(most), numberText(request.stepCount())}}};
    StepDocument document = documentHead(request.lesson, *request.walkthrough, request.language);
    document.translate = request.stage.services.translate;
    document.pictures = request.pictures;
    document.theme = request.stage.look.theme;
    document.steps = taughtPages(request, stage);
    document.taughtPages = Index(document.steps.size());
    document.oneCall =
        std::ranges::none_of(request.lesson.pages, [](const LessonPage &page) { return page.call.has_value(); });
    document.firstStep = request.first();
    if (!request.tellsSizes()) {
        document.shapes.clear();
        document.sizes.clear();
    }
    for (Index step = request.first(); request.tellsSteps() && step <= request.last(); ++step) {
        if (!progress.reached(double(step - request.first()) / double(request.stepCount()) * 0.9))
            return Error{.code = ErrorCode::Cancelled};
        document.steps.push_back(pageOf(*request.walkthrough, step, stage, request.explaining()));
    }
    return document;
}

} // namespace

Result<QByteArray> writeSvg(const ExportRequest &request, ExportProgress &)
{
    const Result<Drawing> figure = figureOf(request);
    if (!figure)
        return figure.error();
    const Explanation explanation =
        explain(*request.walkthrough, request.walkthrough->step(request.last()), request.explaining());
    return QByteArray::fromStdString(svgOf(*figure, paletteOf(request.stage.look.theme),
                                           {.title = request.lesson.title,
                                            .description = explanation.badge + ". " + plainText(explanation.what),
                                            .language = request.language,
                                            .transparent = request.figure.transparent}));
}

Result<QByteArray> writeHtml(const ExportRequest &request, ExportProgress &progress)
{
    const auto document = documentOf(request, 500, true, progress);
    if (!document)
        return document.error();
    return QByteArray::fromStdString(htmlOf(*document, request.walkthrough->story(), request.stage.look.theme));
}

Result<QByteArray> writeMarkdown(const ExportRequest &request, ExportProgress &progress)
{
    const auto document = documentOf(request, 2000, false, progress);
    if (!document)
        return document.error();
    return QByteArray::fromStdString(markdownOf(*document, request.walkthrough->story().about()));
}

Result<QByteArray> writeTikz(const ExportRequest &request, ExportProgress &)
{
    const Result<Drawing> figure = figureOf(request);
    if (!figure)
        return figure.error();
    // As wide as on the screen, where a pixel is 1/96 inch; but no wider than the text of a page.
    constexpr double widest = 16;
    const double width = std::min(widest, figure->width / 96 * 2.54);
    const std::string picture = tikzOf(*figure, paletteOf(request.stage.look.theme), width, request.figure.transparent);
    return QByteArray::fromStdString("% Made with Conv2D Lab: \\usepackage{tikz}, then \\input this file.\n" +
                                     colourDefinitions(picture) + picture);
}

Result<QByteArray> writeLatex(const ExportRequest &request, ExportProgress &progress)
{
    const auto document = documentOf(request, 200, false, progress);
    if (!document)
        return document.error();
    return QByteArray::fromStdString(latexOf({.title = document->title,
                                              .author = document->author,
                                              .note = document->note,
                                              .language = document->language,
                                              .letterPaper = request.paper == Paper::Letter,
                                              .body = latexStepsOf(*document, paletteOf(request.stage.look.theme))}));
}

Result<QByteArray> writeSpreadsheet(const ExportRequest &request, ExportProgress &progress)
{
    const auto sheet =
        spreadsheetOf(request.lesson, request.walkthrough->story().about(), request.stage.services.translate);
    if (!sheet)
        return sheet.error();
    if (!progress.reached(1))
        return Error{.code = ErrorCode::Cancelled};
    return QByteArray::fromStdString(*sheet);
}

Result<QByteArray> writeLessonFile(const ExportRequest &request, ExportProgress &)
{
    return QByteArray::fromStdString(writeLesson(request.lesson));
}

} // namespace lab::ui
