#pragma once

#include "core/tensor/shape.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lab {

/// "C5": column and row from 0.
[[nodiscard]] std::string sheetCell(Index column, Index row);

/// How a cell of a spreadsheet looks: the colours of the roles.
enum class CellStyle {
    Plain,
    Title,
    Heading,
    Caption,
    Input,
    Filter,
    Patch,
    Output,
    Padding,
    InputCaption,
    FilterCaption,
    PatchCaption,
    OutputCaption
};

/// One sheet of an .xlsx file, cells in any order.
class Sheet
{
public:
    explicit Sheet(std::string name) : m_name(std::move(name)) {}

    void text(Index column, Index row, std::string_view text, CellStyle style);
    void number(Index column, Index row, double value, CellStyle style);
    /// `formula` without its "="; `value` is shown until a program calculates.
    void formula(Index column, Index row, std::string_view formula, double value, CellStyle style);
    /// Width of a column in characters.
    void width(Index column, double characters) { m_widths[column] = characters; }

    [[nodiscard]] const std::string &name() const { return m_name; }
    [[nodiscard]] std::string xml() const;

private:
    void put(Index column, Index row, std::string_view attributes, std::string_view content, CellStyle style);

    std::string m_name;
    std::map<Index, std::map<Index, std::string>> m_rows;
    std::map<Index, double> m_widths;
};

/// The .xlsx file; the properties of the document are escaped here.
[[nodiscard]] std::string workbookOf(const std::vector<Sheet> &sheets, std::string_view title, std::string_view author);

} // namespace lab
