#include "core/formats/python/notebook_cells.h"

#include "core/formats/bytes/json_text.h"
#include "core/formats/python/reasons.h"

namespace lab {
namespace {

/// The text of a cell: a list of lines, or one text.
std::string sourceOf(const JsonValue &cell)
{
    // nbformat 3 calls it "input".
    std::optional<JsonValue> source = cell.member("source");
    if (!source)
        source = cell.member("input");
    std::string text;
    if (source && source->kind() == JsonKind::Text)
        text = source->string();
    else if (source && source->kind() == JsonKind::Array)
        source->forEachItem([&text](const JsonValue &line) {
            if (line.kind() == JsonKind::Text)
                text += line.string();
            return true;
        });
    return text;
}

void appendCells(const JsonValue &cells, std::string &code)
{
    cells.forEachItem([&code](const JsonValue &cell) {
        if (cell.kind() != JsonKind::Object)
            return true;
        const std::optional<JsonValue> kind = cell.member("cell_type");
        if (!kind || kind->kind() != JsonKind::Text || kind->string() != "code")
            return true;
        const std::string text = sourceOf(cell);
        if (text.empty())
            return true;
        if (!code.empty())
            code += code.ends_with('\n') ? "\n" : "\n\n";
        code += text;
        return true;
    });
}

} // namespace

Result<std::string> notebookCode(std::string_view json)
{
    if (std::optional<Error> error = checkJson(json, Limits{}))
        return *error;
    const JsonValue root = JsonValue::root(json);
    std::string code;
    bool found = false;
    if (root.kind() == JsonKind::Object) {
        if (const std::optional<JsonValue> cells = root.member("cells"); cells && cells->kind() == JsonKind::Array) {
            found = true;
            appendCells(*cells, code);
        }
        if (const std::optional<JsonValue> sheets = root.member("worksheets");
            sheets && sheets->kind() == JsonKind::Array)
            sheets->forEachItem([&](const JsonValue &sheet) {
                if (sheet.kind() != JsonKind::Object)
                    return true;
                if (const std::optional<JsonValue> cells = sheet.member("cells");
                    cells && cells->kind() == JsonKind::Array) {
                    found = true;
                    appendCells(*cells, code);
                }
                return true;
            });
    }
    if (!found)
        return Error{.code = ErrorCode::Syntax,
                     .numbers = {},
                     .place = root.place(),
                     .reason = python::says(python::why::thisIsNoNotebookItHas)};
    return code;
}

} // namespace lab
