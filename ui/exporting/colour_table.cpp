#include "ui/exporting/colour_table.h"

#include <algorithm>
#include <unordered_map>

namespace lab::ui {
namespace {

struct Counted {
    QRgb colour = 0;
    std::uint32_t count = 0;
};

/// A box of colours that median cut divides.
struct ColourBox {
    std::vector<Counted> colours;
    std::uint64_t count = 0;
    int axis = 0;  ///< 0 red, 1 green, 2 blue: the widest one
    int width = 0; ///< along it
};

int channel(QRgb colour, int axis)
{
    return axis == 0 ? qRed(colour) : axis == 1 ? qGreen(colour) : qBlue(colour);
}

ColourBox boxOf(std::vector<Counted> colours)
{
    ColourBox box;
    for (int axis = 0; axis < 3; ++axis) {
        int least = 255, most = 0;
        for (const Counted &each : colours) {
            least = std::min(least, channel(each.colour, axis));
            most = std::max(most, channel(each.colour, axis));
        }
        if (most - least > box.width) {
            box.width = most - least;
            box.axis = axis;
        }
    }
    for (const Counted &each : colours)
        box.count += each.count;
    box.colours = std::move(colours);
    return box;
}

QRgb meanOf(const ColourBox &box)
{
    std::uint64_t r = 0, g = 0, b = 0;
    for (const Counted &each : box.colours) {
        r += std::uint64_t(each.count) * unsigned(qRed(each.colour));
        g += std::uint64_t(each.count) * unsigned(qGreen(each.colour));
        b += std::uint64_t(each.count) * unsigned(qBlue(each.colour));
    }
    const std::uint64_t half = box.count / 2;
    return qRgb(int((r + half) / box.count), int((g + half) / box.count), int((b + half) / box.count));
}

std::vector<QRgb> medianCut(std::vector<Counted> colours, std::size_t most)
{
    if (colours.empty() || most == 0)
        return {};
    std::vector<ColourBox> boxes{boxOf(std::move(colours))};
    while (boxes.size() < most) {
        const auto widest = std::max_element(boxes.begin(), boxes.end(),
                                             [](const ColourBox &a, const ColourBox &b) { return a.width < b.width; });
        if (widest->width == 0)
            break;
        std::vector<Counted> all = std::move(widest->colours);
        const int axis = widest->axis;
        std::sort(all.begin(), all.end(), [axis](const Counted &a, const Counted &b) {
            return channel(a.colour, axis) != channel(b.colour, axis)
                       ? channel(a.colour, axis) < channel(b.colour, axis)
                       : a.colour < b.colour;
        });
        std::uint64_t passed = 0;
        std::size_t cut = 0;
        while (cut + 1 < all.size() && passed + all[cut].count <= widest->count / 2)
            passed += all[cut++].count;
        cut = std::clamp<std::size_t>(cut, 1, all.size() - 1);
        const auto middle = all.begin() + std::ptrdiff_t(cut);
        *widest = boxOf({all.begin(), middle});
        boxes.push_back(boxOf({middle, all.end()}));
    }
    std::vector<QRgb> means;
    for (const ColourBox &box : boxes)
        means.push_back(meanOf(box));
    return means;
}

std::size_t hashOf(QRgb colour)
{
    return (colour & 0xFFFFFF) * 2654435761u >> 18 & 0x3FFF;
}

} // namespace

ColourTable::ColourTable(const std::vector<QRgb> &fixed, const QList<QImage> &samples, int bits)
    : m_transparent(std::uint8_t((1 << bits) - 1)), m_slots(0x4000)
{
    const std::size_t mostColours = m_transparent;
    for (const QRgb colour : fixed)
        if (m_colours.size() < mostColours &&
            std::find(m_colours.begin(), m_colours.end(), colour | 0xFF000000) == m_colours.end())
            m_colours.push_back(colour | 0xFF000000);
    std::unordered_map<QRgb, std::uint32_t> counts;
    for (const QImage &image : samples) {
        for (int y = 0; y < image.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            for (int x = 0; x < image.width();) {
                const int start = x;
                while (x < image.width() && line[x] == line[start])
                    ++x;
                counts[line[start] | 0xFF000000] += std::uint32_t(x - start);
            }
        }
    }
    for (const QRgb colour : m_colours)
        counts.erase(colour);
    std::vector<Counted> others;
    for (const auto &[colour, count] : counts)
        others.push_back({colour, count});
    std::sort(others.begin(), others.end(), [](const Counted &a, const Counted &b) { return a.colour < b.colour; });
    for (const QRgb colour : medianCut(std::move(others), mostColours - m_colours.size()))
        m_colours.push_back(colour);
}

std::uint8_t ColourTable::indexOf(QRgb colour)
{
    Slot &slot = m_slots[hashOf(colour)];
    if (!slot.used || slot.colour != colour)
        slot = {colour, nearest(colour), true};
    return slot.index;
}

std::uint8_t ColourTable::nearest(QRgb colour) const
{
    int best = 1 << 30;
    std::size_t found = 0;
    for (std::size_t i = 0; i < m_colours.size(); ++i) {
        const int r = qRed(colour) - qRed(m_colours[i]), g = qGreen(colour) - qGreen(m_colours[i]),
                  b = qBlue(colour) - qBlue(m_colours[i]);
        const int distance = 3 * r * r + 6 * g * g + b * b; // the eye is keenest for green
        if (distance < best) {
            best = distance;
            found = i;
        }
    }
    return static_cast<std::uint8_t>(found);
}

} // namespace lab::ui
