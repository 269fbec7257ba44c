#include "ui/exporting/print_preview.h"

#include "ui/document/document.h"
#include "ui/exporting/export_request.h"
#include "ui/exporting/handout.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

namespace lab::ui {

void previewPrint(Document *document, QWidget *parent)
{
    ExportRequest request = requestFor(document->lesson(), document->told());
    request.walkthrough = std::make_shared<const Walkthrough>(
        request.walkthrough->walkedBy({request.walkthrough->options().order, Grain::Phase}));
    request.stage.look.theme = Theme::Print;
    const auto pages = handoutPages(request);
    if (!pages)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(pageSizeOf(request.paper));
    printer.setFullPage(true);
    QPrintPreviewDialog preview(&printer, parent);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&](QPrinter *device) {
        ExportProgress progress;
        (void)paintPages(*device, *pages, progress);
    });
    preview.exec();
}

} // namespace lab::ui
