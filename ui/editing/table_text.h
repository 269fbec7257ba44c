#pragma once

#include <QMimeData>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace lab::ui {

/// A rectangle of numbers on its way through the clipboard.
struct NumberTable {
    int rows = 0, columns = 0;
    std::vector<float> values; ///< row-major
    bool operator==(const NumberTable &) const = default;
};

/// A number as it is typed and copied.
[[nodiscard]] QString valueText(float value);
/// Tab-separated text as a spreadsheet writes it.
[[nodiscard]] QString tableText(const NumberTable &table);

/// Rows divided by line ends, cells by tabs, else semicolons, commas or blanks; brackets of a pasted list are passed
/// over; a decimal comma is read where commas do not divide. Nothing where a cell is no number, rows differ in length,
/// or there is none.
[[nodiscard]] std::optional<NumberTable> readTable(const QString &text);

/// The table as text, HTML, picture and the program's own JSON (which keeps every bit), all at once.
[[nodiscard]] std::unique_ptr<QMimeData> tableMimeData(const NumberTable &table);
/// From the program's own JSON where it is there, else from the text.
[[nodiscard]] std::optional<NumberTable> tableOf(const QMimeData &data);

} // namespace lab::ui
