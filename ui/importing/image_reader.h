#pragma once

#include "core/formats/bytes/array.h"

#include <QByteArray>
#include <QImage>

namespace lab::ui {

struct ImageOptions {
    Limits limits{};
    int largestSide = 0; ///< scaled down to it where larger; 0: as it is
};

/// A PNG, JPEG, BMP, GIF, WebP or TIFF picture, the first one of several, as one array "image" [height, width,
/// channels], 1 channel for grey, 3 for RGB, 4 for RGBA; uint8 with imageMaximum 255, or uint16 with 65535 for 16-bit
/// PNG. Values are those of the file, not converted to another colour space; pictures are turned upright by their EXIF
/// mark. What the file is, is decided by its first bytes. Size and depth are judged from the header before anything is
/// decoded; what a decoder only warns about (a cut scan, an index out of the palette) is a refusal. Errors:
/// Unsupported, Truncated, Corrupt, LimitReached.
[[nodiscard]] Result<Imported> readImage(const QByteArray &bytes, const ImageOptions &options = {});

/// Width and height by the header alone; empty where it is no picture.
[[nodiscard]] QSize imageSize(const QByteArray &bytes);

/// The same from a picture at hand (clipboard).
[[nodiscard]] Result<Imported> importedImage(const QImage &image, const ImageOptions &options = {});

/// A preview of an array: grey, RGB or RGBA for up to 4 channels last, else its first plane; values from smallest to
/// largest, or 0 … imageMaximum where that is above 0. Null where there is nothing to see.
[[nodiscard]] QImage previewOf(const Array &array, double imageMaximum, int largestSide);

} // namespace lab::ui
