#include "ui/exporting/raster.h"

#include "ui/stage/drawing_painter.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lab::ui {

Drawing drawingOf(const ExportRequest &request, const Moment &moment)
{
    return drawStage(*request.walkthrough, moment, request.stage);
}

Result<Drawing> figureOf(const ExportRequest &request)
{
    return figureOf(*request.walkthrough, request.first(), request.last(), request.stage, request.figure);
}

QSize pixelSize(double width, double height, double scale)
{
    return {std::max(1, int(std::lround(width * scale))), std::max(1, int(std::lround(height * scale)))};
}

void paintInto(QImage &image, const Drawing &drawing, Theme theme, double scale)
{
    const Palette palette = paletteOf(theme);
    image.fill(image.hasAlphaChannel() ? QColor(Qt::transparent) : toQColor(palette.background()));
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintDrawing(painter, drawing, palette);
}

QImage paintedImage(const Drawing &drawing, Theme theme, double scale, bool transparent)
{
    QImage image(pixelSize(drawing.width, drawing.height, scale),
                 transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    paintInto(image, drawing, theme, scale);
    return image;
}

Result<QByteArray> writePng(const ExportRequest &request, ExportProgress &progress)
{
    const auto tooLarge = [&](double width, double height) {
        return width * height * request.scale * request.scale > double(1 << 28) ||
               std::max(width, height) * request.scale > 32767;
    };
    bool large = tooLarge(request.stage.frame.width, request.stage.frame.height);
    const Result<Drawing> figure = large ? Drawing{} : figureOf(request);
    if (!figure)
        return figure.error();
    large = large || tooLarge(figure->width, figure->height);
    if (large)
        return Error{
            .code = ErrorCode::LimitReached,
            .reason = QT_TRANSLATE_NOOP(
                "Refusals",
                "a picture has at most 32767 pixels a side and 2^28 in all; choose a smaller --size or --scale")};
    QImage image = paintedImage(*figure, request.stage.look.theme, request.scale, request.figure.transparent);
    if (!progress.reached(0.4))
        return Error{.code = ErrorCode::Cancelled};
    const int dotsPerMetre = int(std::lround(96 / 0.0254 * request.scale));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (!request.lesson.title.empty())
        writer.setText("Title", QString::fromStdString(request.lesson.title));
    if (!request.lesson.author.empty())
        writer.setText("Author", QString::fromStdString(request.lesson.author));
    if (!writer.write(image))
        return Error{.code = ErrorCode::Io, .reason = writer.errorString().toStdString()};
    return bytes;
}

} // namespace lab::ui
