#pragma once

#include "core/result.h"
#include "ui/exporting/export_request.h"

#include <QByteArray>
#include <QImage>

namespace lab::ui {

/// The picture as a figure of its own: cropped, with a caption, or several steps as a strip.
[[nodiscard]] Result<Drawing> figureOf(const ExportRequest &request);
/// The picture of a moment as the request wants it.
[[nodiscard]] Drawing drawingOf(const ExportRequest &request, const Moment &moment);
/// A drawing painted as on screen, on the theme's background; format RGB32, or without a ground.
/// `scale` pixels a logical pixel.
[[nodiscard]] QImage paintedImage(const Drawing &drawing, Theme theme, double scale, bool transparent = false);
/// The same into an image that is there already, of the size it has; one with alpha has no ground.
void paintInto(QImage &image, const Drawing &drawing, Theme theme, double scale);
[[nodiscard]] QSize pixelSize(double width, double height, double scale);

/// Errors: LimitReached where a picture would have more than 2^28 pixels or a side beyond 32767.
[[nodiscard]] Result<QByteArray> writePng(const ExportRequest &request, ExportProgress &progress);

} // namespace lab::ui
