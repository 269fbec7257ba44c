#include "ui/exporting/gif.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <gif_lib.h>

namespace lab::ui {
namespace {

const QRgb *lineOf(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

int writeBytes(GifFileType *gif, const GifByteType *bytes, int count)
{
    static_cast<QByteArray *>(gif->UserData)->append(reinterpret_cast<const char *>(bytes), count);
    return count;
}

} // namespace

struct GifWriter::Encoder {
    QByteArray bytes;
    GifFileType *gif = nullptr;
    int transparent = 0;
    bool good = false;

    Encoder(QSize size, const ColourTable &table, int loops) : transparent(table.transparent())
    {
        const std::vector<QRgb> &colours = table.colours();
        const int places = transparent + 1;
        int error = 0;
        gif = EGifOpen(&bytes, &writeBytes, &error);
        if (!gif)
            return;
        std::array<GifColorType, 256> entries{};
        for (std::size_t i = 0; i < colours.size(); ++i)
            entries[i] = {GifByteType(qRed(colours[i])), GifByteType(qGreen(colours[i])),
                          GifByteType(qBlue(colours[i]))};
        ColorMapObject *map = GifMakeMapObject(places, entries.data());
        EGifSetGifVersion(gif, true);
        good = EGifPutScreenDesc(gif, size.width(), size.height(), map ? map->BitsPerPixel : 8, 0, map) == GIF_OK &&
               (loops == 1 || putLoop(loops == 0 ? 0 : loops - 1));
        GifFreeMapObject(map);
    }

    /// The extension that browsers know: so many times after the first, 0 for ever.
    bool putLoop(int repeats)
    {
        const unsigned char block[] = {1, static_cast<unsigned char>(repeats & 0xFF),
                                       static_cast<unsigned char>(repeats >> 8)};
        return EGifPutExtensionLeader(gif, APPLICATION_EXT_FUNC_CODE) == GIF_OK &&
               EGifPutExtensionBlock(gif, 11, "NETSCAPE2.0") == GIF_OK &&
               EGifPutExtensionBlock(gif, 3, block) == GIF_OK && EGifPutExtensionTrailer(gif) == GIF_OK;
    }

    ~Encoder() { close(); }

    bool close()
    {
        int error = 0;
        const bool closed = gif && EGifCloseFile(gif, &error) == GIF_OK;
        gif = nullptr;
        return closed;
    }

    bool beginFrame(const QRect &box, int centiseconds)
    {
        const GraphicsControlBlock control{DISPOSE_DO_NOT, false, centiseconds, transparent};
        std::array<GifByteType, 4> packed{};
        EGifGCBToExtension(&control, packed.data());
        return EGifPutExtension(gif, GRAPHICS_EXT_FUNC_CODE, int(packed.size()), packed.data()) == GIF_OK &&
               EGifPutImageDesc(gif, box.x(), box.y(), box.width(), box.height(), false, nullptr) == GIF_OK;
    }
};

GifWriter::GifWriter(QSize size, ColourTable table, int loops)
    : m_encoder(std::make_unique<Encoder>(size, table, loops)), m_table(std::move(table)),
      m_row(std::size_t(size.width())), m_now(std::size_t(size.width()) * std::size_t(size.height()))
{
}

GifWriter::~GifWriter() = default;

bool GifWriter::add(const QImage &frame, int centiseconds)
{
    if (!m_encoder->good)
        return false;
    const bool first = m_previous.isNull();
    const QRect changed = first ? frame.rect() : changedBox(m_previous, frame);
    for (int y = changed.top(); y <= changed.bottom(); ++y) {
        const QRgb *line = lineOf(frame, y);
        std::uint8_t *places = &m_now[std::size_t(y) * std::size_t(frame.width())];
        for (int x = changed.left(); x <= changed.right(); ++x)
            places[x] = x > changed.left() && line[x] == line[x - 1] ? places[x - 1] : m_table.indexOf(line[x]);
    }
    const QRect box = first ? changed : changedPlaces(changed);
    bool good = m_encoder->beginFrame(box, centiseconds);
    for (int y = box.top(); good && y <= box.bottom(); ++y) {
        const std::size_t start = std::size_t(y) * std::size_t(frame.width()) + std::size_t(box.left());
        const std::uint8_t *now = &m_now[start];
        const std::uint8_t *before = first ? nullptr : &m_shown[start];
        // A place that shows its colour already may be said again or left out: whichever goes on like the one before
        // it, as long runs are what the format packs well.
        for (int x = 0; x < box.width(); ++x) {
            const bool same = before && before[x] == now[x];
            m_row[std::size_t(x)] =
                same && !(x > 0 && m_row[std::size_t(x - 1)] == now[x]) ? m_table.transparent() : now[x];
        }
        good = EGifPutLine(m_encoder->gif, m_row.data(), box.width()) == GIF_OK;
    }
    m_shown = m_now;
    m_previous = frame;
    m_encoder->good = good;
    return good;
}

QRect GifWriter::changedPlaces(const QRect &within) const
{
    const auto width = std::size_t(m_previous.width());
    int top = within.bottom() + 1, bottom = -1, left = within.right() + 1, right = -1;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        const std::uint8_t *now = &m_now[std::size_t(y) * width], *before = &m_shown[std::size_t(y) * width];
        int x = within.left();
        while (x <= within.right() && now[x] == before[x])
            ++x;
        if (x > within.right())
            continue;
        top = std::min(top, y);
        bottom = y;
        left = std::min(left, x);
        x = within.right();
        while (x > right && now[x] == before[x])
            --x;
        right = std::max(right, x);
    }
    return bottom < 0 ? QRect(0, 0, 1, 1) : QRect(QPoint(left, top), QPoint(right, bottom));
}

QByteArray GifWriter::finish()
{
    if (!m_encoder->good || !m_encoder->close())
        return {};
    return std::move(m_encoder->bytes);
}

QRect changedBox(const QImage &before, const QImage &after)
{
    const int width = after.width();
    const std::size_t lineBytes = std::size_t(width) * sizeof(QRgb);
    const auto sameLine = [&](int y) { return std::memcmp(lineOf(before, y), lineOf(after, y), lineBytes) == 0; };
    int top = 0, bottom = after.height() - 1;
    while (top <= bottom && sameLine(top))
        ++top;
    while (bottom > top && sameLine(bottom))
        --bottom;
    if (top > bottom)
        return {};
    int left = width, right = -1;
    for (int y = top; y <= bottom; ++y) {
        const QRgb *a = lineOf(before, y);
        const QRgb *b = lineOf(after, y);
        int x = 0;
        while (x < left && a[x] == b[x])
            ++x;
        left = std::min(left, x);
        x = width - 1;
        while (x > right && a[x] == b[x])
            --x;
        right = std::max(right, x);
    }
    return QRect(QPoint(left, top), QPoint(right, bottom));
}

} // namespace lab::ui
