#pragma once

#include "core/result.h"
#include "ui/exporting/colour_table.h"

#include <QByteArray>
#include <QImage>
#include <QRect>

#include <memory>
#include <vector>

namespace lab::ui {

/// Writes an animated GIF into memory: one palette over all frames, and of each frame only the box that changed, in
/// which what stayed is transparent.
class GifWriter
{
public:
    /// `loops`: how often it plays; 0: for ever.
    GifWriter(QSize size, ColourTable table, int loops = 0);
    ~GifWriter();
    GifWriter(const GifWriter &) = delete;
    GifWriter &operator=(const GifWriter &) = delete;

    /// A frame of format RGB32 that is shown for `centiseconds`. False: the encoder failed.
    [[nodiscard]] bool add(const QImage &frame, int centiseconds);
    /// The file; empty where the encoder failed.
    [[nodiscard]] QByteArray finish();

private:
    struct Encoder;
    /// The smallest box of places that are not what is shown; one pixel where there is none.
    [[nodiscard]] QRect changedPlaces(const QRect &within) const;

    std::unique_ptr<Encoder> m_encoder;
    ColourTable m_table;
    QImage m_previous;
    std::vector<std::uint8_t> m_row;
    std::vector<std::uint8_t> m_now, m_shown; ///< places in the table, of every pixel
};

/// The smallest box that holds every pixel in which two pictures of the same size differ; empty where there is none.
[[nodiscard]] QRect changedBox(const QImage &before, const QImage &after);

} // namespace lab::ui
