// What the dialog shows of the file that it would write.

#include "ui/document/document.h"
#include "ui/exporting/export_dialog.h"
#include "ui/exporting/handout.h"
#include "ui/exporting/raster.h"
#include "ui/exporting/tensor_files.h"
#include "ui/player/wording.h"
#include "ui/stage/drawing_painter.h"

#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace lab::ui {

/// Whether the file is read as it is; a page to step through is looked at.
bool ExportDialog::showsText() const
{
    const Exporter::Kind kind = exporter().kind;
    return kind == Exporter::Kind::Code || kind == Exporter::Kind::Data ||
           (kind == Exporter::Kind::Text && !exporter().needsFonts && exporter().name != QLatin1String("html"));
}

void ExportDialog::showPages(ExportRequest now)
{
    now.worksheet = exporter().name == QLatin1String("worksheet");
    now.firstStep = now.first();
    now.lastStep = std::min(now.last(), now.firstStep + 3); // the first page shows no more
    const auto pages = handoutPages(now);
    if (!pages)
        return m_preview->setText(refusalText(pages.error()));
    const QSizeF paper = paperSize(now.paper);
    const double scale = std::min(m_preview->width() / paper.width(), m_preview->height() / paper.height());
    QImage image(pixelSize(paper.width(), paper.height(), scale * devicePixelRatioF()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale * devicePixelRatioF(), scale * devicePixelRatioF());
    pages->front()(painter);
    painter.end();
    image.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(QPixmap::fromImage(image));
}

/// The beginning of the file; of a binary one the tensors in it.
void ExportDialog::showText(const ExportRequest &now)
{
    constexpr Index mostNumbers = 4096, mostSteps = 60;
    constexpr qsizetype mostLines = 40, longest = 90;
    const Geometry &g = now.walkthrough->geometry();
    ExportRequest begin = now;
    begin.lastStep = std::min(now.last(), now.first() + mostSteps);
    m_preview->clear();
    if (g.outputCount() > mostNumbers || now.walkthrough->convolution().call().input.size() > mostNumbers)
        return m_preview->setText(tr("The file is too large to be shown here."));
    ExportProgress progress;
    const Result<QByteArray> bytes = exporter().write(begin, progress);
    if (!bytes)
        return m_preview->setText(refusalText(bytes.error()));
    QStringList lines;
    if (bytes->contains('\0')) {
        if (const auto tensors = tensorsOf(now))
            for (const Array &tensor : *tensors)
                lines << QString::fromStdString(tensor.name + ' ' + tensor.shape.text());
    } else {
        lines = QString::fromUtf8(bytes->left(20000)).split('\n').mid(0, mostLines);
        for (QString &line : lines)
            line.truncate(longest);
    }
    m_preview->setText(lines.join('\n'));
}

void ExportDialog::renewPreview()
{
    const ExportRequest now = request();
    const bool text = showsText();
    m_preview->setAlignment(text ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignCenter);
    m_preview->setFont(text ? drawingFont(Font::Mono, 11, false) : font());
    m_preview->setWordWrap(!text);
    if (text)
        return showText(now);
    if (exporter().kind == Exporter::Kind::Pages)
        return showPages(now);
    const Result<Drawing> figure = figureOf(now);
    if (!figure)
        return m_preview->setText(refusalText(figure.error()));
    const double scale =
        std::min(m_preview->width() / figure->width, m_preview->height() / figure->height) * devicePixelRatioF();
    QImage image = paintedImage(*figure, now.stage.look.theme, scale, now.figure.transparent);
    image.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(QPixmap::fromImage(image));
}

} // namespace lab::ui
