#pragma once

#include "core/result.h"
#include "core/tensor/limits.h"

#include <optional>
#include <string_view>

namespace lab {

enum class ImageFormat { Png, Jpeg, Gif, Bmp, WebP, Tiff };

/// By the first bytes alone.
[[nodiscard]] std::optional<ImageFormat> imageFormatOf(std::string_view bytes);

struct ImageSize {
    std::int64_t width = 0;
    std::int64_t height = 0;
};

/// Width and height as a PNG, GIF or BMP header has them; nothing for other formats or where the header is cut.
[[nodiscard]] std::optional<ImageSize> headerSizeOf(std::string_view bytes);

/// Why a picture is incomplete, as far as its container shows it; decoders accept some cut or damaged files and fill
/// the rest with grey. PNG: every chunk and checksum, and whether the data inflates to exactly the rows of the header
/// with existing filters, in constant memory. JPEG: the end mark. GIF: the blocks up to the end of the first frame.
/// BMP: whether all plain pixels are there. WebP: the length in its header. TIFF: whether the strips or tiles of its
/// first picture are there.
/// Errors: Truncated, Corrupt, LimitReached; with byte offset.
[[nodiscard]] std::optional<Error> imageFault(std::string_view bytes, const Limits &limits);

} // namespace lab
