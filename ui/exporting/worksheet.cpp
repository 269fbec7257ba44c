#include "ui/exporting/worksheet.h"

#include "core/formats/write/sheet.h"
#include "ui/exporting/exercise_set.h"

namespace lab::ui {

std::vector<PaperPage> worksheetPages(const ExportRequest &request)
{
    const QSizeF paper = paperSize(request.paper);
    return paperPages(sheetOf(request.walkthrough->story().about(), {.width = paper.width(),
                                                                     .height = paper.height(),
                                                                     .title = request.lesson.title,
                                                                     .note = request.lesson.note,
                                                                     .foot = request.lesson.author,
                                                                     .solved = request.solution,
                                                                     .book = request.explaining().book,
                                                                     .translate = request.stage.services.translate}),
                      request.stage.look.theme);
}

} // namespace lab::ui
