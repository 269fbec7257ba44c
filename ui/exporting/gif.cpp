#include "ui/exporting/gif.h"

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
    bool good = false;

    Encoder(QSize size, const std::vector<QRgb> &colours)
    {
        int error = 0;
        gif = EGifOpen(&bytes, &writeBytes, &error);
        if (!gif)
            return;
        std::array<GifColorType, 256> entries{};
        for (std::size_t i = 0; i < colours.size(); ++i)
            entries[i] = {GifByteType(qRed(colours[i])), GifByteType(qGreen(colours[i])), GifByteType(qBlue(colours[i]))};
        ColorMapObject *map = GifMakeMapObject(256, entries.data());
        EGifSetGifVersion(gif, true);
        good = EGifPutScreenDesc(gif, size.width(), size.height(), 8, 0, map) == GIF_OK &&
               EGifPutExtensionLeader(gif, APPLICATION_EXT_FUNC_CODE) == GIF_OK &&
               EGifPutExtensionBlock(gif, 11, "NETSCAPE2.0") == GIF_OK && EGifPutExtensionBlock(gif, 3, "\1\0\0") == GIF_OK &&
               EGifPutExtensionTrailer(gif) == GIF_OK;
        GifFreeMapObject(map);
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
        const GraphicsControlBlock control{DISPOSE_DO_NOT, false, centiseconds, ColourTable::transparent};
        std::array<GifByteType, 4> packed{};
        EGifGCBToExtension(&control, packed.data());
        return EGifPutExtension(gif, GRAPHICS_EXT_FUNC_CODE, int(packed.size()), packed.data()) == GIF_OK &&
               EGifPutImageDesc(gif, box.x(), box.y(), box.width(), box.height(), false, nullptr) == GIF_OK;
    }
};

GifWriter::GifWriter(QSize size, ColourTable table)
    : m_encoder(std::make_unique<Encoder>(size, table.colours())), m_table(std::move(table)), m_row(std::size_t(size.width()))
{
}

GifWriter::~GifWriter() = default;

bool GifWriter::add(const QImage &frame, int centiseconds)
{
    if (!m_encoder->good)
        return false;
    const bool first = m_previous.isNull();
    QRect box = first ? frame.rect() : changedBox(m_previous, frame);
    if (box.isEmpty())
        box = QRect(0, 0, 1, 1);
    bool good = m_encoder->beginFrame(box, centiseconds);
    for (int y = box.top(); good && y <= box.bottom(); ++y) {
        const QRgb *now = lineOf(frame, y);
        const QRgb *before = first ? nullptr : lineOf(m_previous, y);
        QRgb lastColour = now[box.left()];
        std::uint8_t lastIndex = m_table.indexOf(lastColour);
        for (int x = box.left(); x <= box.right(); ++x) {
            if (now[x] != lastColour) {
                lastColour = now[x];
                lastIndex = m_table.indexOf(lastColour);
            }
            m_row[std::size_t(x - box.left())] = before && before[x] == now[x] ? std::uint8_t(ColourTable::transparent) : lastIndex;
        }
        good = EGifPutLine(m_encoder->gif, m_row.data(), box.width()) == GIF_OK;
    }
    m_previous = frame;
    m_encoder->good = good;
    return good;
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
