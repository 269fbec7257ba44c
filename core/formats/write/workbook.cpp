#include "core/formats/write/workbook.h"

#include "core/formats/bytes/escape.h"
#include "core/formats/bytes/zip_archive.h"
#include "core/tensor/number_text.h"

#include <cmath>

namespace lab {
namespace {

constexpr std::string_view xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view sheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view packageNamespace = "http://schemas.openxmlformats.org/package/2006/";

std::string str(std::string_view t)
{
    return std::string(t);
}

/// Fonts, fills, borders and, in the order of CellStyle, what each style takes of them.
std::string stylesXml()
{
    const auto font = [](std::string_view colour, int size, bool bold) {
        return "<font>" + std::string(bold ? "<b/>" : "") + "<sz val=\"" + numberText(std::int64_t(size)) +
               "\"/><color rgb=\"FF" + str(colour) + "\"/><name val=\"Calibri\"/><family val=\"2\"/></font>";
    };
    const auto fill = [](std::string_view colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + str(colour) +
               "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    };
    const auto border = [](std::string_view side) {
        const std::string inner = " style=\"thin\"><color rgb=\"FF" + str(side) + "\"/></";
        return "<border><left" + inner + "left><right" + inner + "right><top" + inner + "top><bottom" + inner +
               "bottom><diagonal/></border>";
    };
    const auto style = [](int fontId, int fillId, int borderId, bool centred) {
        return "<xf numFmtId=\"0\" fontId=\"" + numberText(std::int64_t(fontId)) + "\" fillId=\"" +
               numberText(std::int64_t(fillId)) + "\" borderId=\"" + numberText(std::int64_t(borderId)) +
               "\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">" +
               (centred ? "<alignment horizontal=\"center\" vertical=\"center\"/>"
                        : "<alignment vertical=\"center\"/>") +
               "</xf>";
    };
    return str(xmlHead) + "<styleSheet xmlns=\"" + str(sheetNamespace) + "\"><fonts count=\"8\">" +
           font("1F2933", 11, false) + font("1F2933", 16, true) + font("1F2933", 12, true) + font("5B6673", 9, false) +
           font("0070AE", 11, true) + font("B04C00", 11, true) + font("0F709E", 11, true) + font("007755", 11, true) +
           "</fonts><fills count=\"7\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill "
           "patternType=\"gray125\"/></fill>" +
           fill("DCEBF5") + fill("FAE3D2") + fill("DFF1FA") + fill("D6EFE8") + fill("F1F3F5") +
           "</fills><borders count=\"6\"><border><left/><right/><top/><bottom/><diagonal/></border>" +
           border("7FB8D8") + border("EAAE7F") + border("95D2EE") + border("7FCEB9") + border("D5DADF") +
           "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
           "borderId=\"0\"/></cellStyleXfs><cellXfs count=\"13\">" +
           style(0, 0, 0, false) + style(1, 0, 0, false) + style(2, 0, 0, false) + style(3, 0, 0, true) +
           style(0, 2, 1, true) + style(0, 3, 2, true) + style(0, 4, 3, true) + style(0, 5, 4, true) +
           style(3, 6, 5, true) + style(4, 0, 0, false) + style(5, 0, 0, false) + style(6, 0, 0, false) +
           style(7, 0, 0, false) +
           "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" "
           "builtinId=\"0\"/></cellStyles></styleSheet>";
}

std::string override(std::string_view part, std::string_view type)
{
    return "<Override PartName=\"" + str(part) + "\" ContentType=\"application/" + str(type) + "+xml\"/>";
}

std::string relation(int id, std::string_view type, std::string_view target)
{
    return "<Relationship Id=\"rId" + numberText(std::int64_t(id)) + "\" Type=\"" + str(type) + "\" Target=\"" +
           str(target) + "\"/>";
}

std::string relations(std::string_view inner)
{
    return str(xmlHead) + "<Relationships xmlns=\"" + str(packageNamespace) + "relationships\">" + str(inner) +
           "</Relationships>";
}

} // namespace

std::string sheetCell(Index column, Index row)
{
    std::string letters;
    for (Index c = column + 1; c > 0; c = (c - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (c - 1) % 26));
    return letters + numberText(row + 1);
}

void Sheet::put(Index column, Index row, std::string_view attributes, std::string_view content, CellStyle style)
{
    m_rows[row][column] = "<c r=\"" + sheetCell(column, row) + "\" s=\"" +
                          numberText(std::int64_t(static_cast<int>(style))) + '"' + str(attributes) + '>' +
                          str(content) + "</c>";
}

void Sheet::text(Index column, Index row, std::string_view words, CellStyle style)
{
    // As inline text a cell never becomes a formula, whatever it begins with.
    put(column, row, " t=\"inlineStr\"", "<is><t xml:space=\"preserve\">" + xmlText(words) + "</t></is>", style);
}

void Sheet::number(Index column, Index row, double value, CellStyle style)
{
    // A sheet has no NaN and no infinity; these formulas give the errors that stand for them and spread as they do.
    if (std::isnan(value))
        put(column, row, " t=\"e\"", "<f>NA()</f><v>#N/A</v>", style);
    else if (std::isinf(value))
        put(column, row, " t=\"e\"", "<f>1/0</f><v>#DIV/0!</v>", style);
    else
        put(column, row, {}, "<v>" + numberText(value) + "</v>", style);
}

void Sheet::formula(Index column, Index row, std::string_view formula, double value, CellStyle style)
{
    const std::string f = "<f>" + xmlText(formula) + "</f>";
    if (std::isfinite(value))
        put(column, row, {}, f + "<v>" + numberText(value) + "</v>", style);
    else
        put(column, row, " t=\"e\"", f + (std::isnan(value) ? "<v>#N/A</v>" : "<v>#DIV/0!</v>"), style);
}

std::string Sheet::xml() const
{
    std::string out = str(xmlHead) + "<worksheet xmlns=\"" + str(sheetNamespace) +
                      "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\" "
                      "workbookViewId=\"0\"/></sheetViews><sheetFormatPr "
                      "defaultColWidth=\"8\" "
                      "customHeight=\"1\" defaultRowHeight=\"18\"/>";
    if (!m_widths.empty()) {
        out += "<cols>";
        for (const auto &[column, characters] : m_widths)
            out += "<col min=\"" + numberText(column + 1) + "\" max=\"" + numberText(column + 1) + "\" width=\"" +
                   numberText(characters) + "\" customWidth=\"1\"/>";
        out += "</cols>";
    }
    out += "<sheetData>";
    for (const auto &[row, cells] : m_rows) {
        out += "<row r=\"" + numberText(row + 1) + "\">";
        for (const auto &[column, cell] : cells)
            out += cell;
        out += "</row>";
    }
    // On paper one page wide, as many pages high as it takes.
    return out +
           "</sheetData><pageMargins left=\"0.5\" right=\"0.5\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" "
           "footer=\"0.3\"/><pageSetup orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>";
}

std::string workbookOf(const std::vector<Sheet> &sheets, std::string_view title, std::string_view author)
{
    const std::string office = "vnd.openxmlformats-officedocument.spreadsheetml.";
    std::string types =
        str(xmlHead) + "<Types xmlns=\"" + str(packageNamespace) +
        "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
        "vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
        override("/xl/workbook.xml", office + "sheet.main") + override("/xl/styles.xml", office + "styles") +
        override("/docProps/core.xml", "vnd.openxmlformats-package.core-properties");
    std::string workbook = str(xmlHead) + "<workbook xmlns=\"" + str(sheetNamespace) + "\" xmlns:r=\"" +
                           str(relationNamespace) + "\"><sheets>";
    std::string parts;
    int id = 0;
    for (const Sheet &sheet : sheets) {
        const std::string number = numberText(std::int64_t(++id));
        types += override("/xl/worksheets/sheet" + number + ".xml", office + "worksheet");
        workbook +=
            "<sheet name=\"" + xmlText(sheet.name()) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        parts += relation(id, str(relationNamespace) + "/worksheet", "worksheets/sheet" + number + ".xml");
    }
    parts += relation(id + 1, str(relationNamespace) + "/styles", "styles.xml");

    std::vector<ZipMember> members{
        {"[Content_Types].xml", types + "</Types>"},
        {"_rels/.rels",
         relations(relation(1, str(relationNamespace) + "/officeDocument", "xl/workbook.xml") +
                   relation(2, str(packageNamespace) + "relationships/metadata/core-properties", "docProps/core.xml"))},
        {"docProps/core.xml",
         str(xmlHead) + "<cp:coreProperties xmlns:cp=\"" + str(packageNamespace) +
             "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + xmlText(title) +
             "</dc:title><dc:creator>" + xmlText(author) + "</dc:creator></cp:coreProperties>"},
        {"xl/workbook.xml", workbook + "</sheets><calcPr calcId=\"0\" fullCalcOnLoad=\"1\"/></workbook>"},
        {"xl/_rels/workbook.xml.rels", relations(parts)},
        {"xl/styles.xml", stylesXml()},
    };
    id = 0;
    for (const Sheet &sheet : sheets)
        members.push_back({"xl/worksheets/sheet" + numberText(std::int64_t(++id)) + ".xml", sheet.xml()});
    return zipArchive(members);
}

} // namespace lab
