#pragma once

#include <QImage>
#include <QList>

#include <cstdint>
#include <vector>

namespace lab::ui {

/// The colours for all frames of an animation, and the way from a pixel to its place in the table.
class ColourTable
{
public:
    /// `bits`: the table has 2^bits places, the last of them transparent; 2 … 8. `fixed` keep their exact value (the
    /// roles' colours); the rest of the table is won from the pixels of `samples` by median cut.
    ColourTable(const std::vector<QRgb> &fixed, const QList<QImage> &samples, int bits = 8);

    [[nodiscard]] std::uint8_t transparent() const { return m_transparent; }

    [[nodiscard]] const std::vector<QRgb> &colours() const { return m_colours; }
    /// Place of the nearest colour; remembers what it was asked.
    [[nodiscard]] std::uint8_t indexOf(QRgb colour);

private:
    [[nodiscard]] std::uint8_t nearest(QRgb colour) const;

    struct Slot {
        QRgb colour = 0;
        std::uint8_t index = 0;
        bool used = false;
    };
    std::uint8_t m_transparent;
    std::vector<QRgb> m_colours;
    std::vector<Slot> m_slots; ///< by hash; a later colour with the same hash replaces the earlier one
};

} // namespace lab::ui
