#include "core/formats/write/notebook.h"

#include "core/formats/bytes/escape.h"
#include "core/tensor/number_text.h"

namespace lab {
namespace {

/// Lines with their ends, as notebooks keep text.
std::string linesAsJson(const std::string &text)
{
    std::string out = "[";
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = text.find('\n', i);
        const std::size_t next = end == std::string::npos ? text.size() : end + 1;
        out += (i > 0 ? ",\n    " : "\n    ") + jsonLiteral(std::string_view(text).substr(i, next - i));
        i = next;
    }
    return out + (text.empty() ? "]" : "\n   ]");
}

std::string cellAsJson(const NotebookCell &cell, std::size_t number)
{
    std::string out = "  {\n   \"cell_type\": " + std::string(cell.isCode ? "\"code\"" : "\"markdown\"") +
                      ",\n   \"id\": \"cell-" + numberText(static_cast<std::int64_t>(number)) +
                      "\",\n   \"metadata\": {},\n";
    if (cell.isCode)
        out += "   \"execution_count\": null,\n   \"outputs\": [],\n";
    if (!cell.attachmentName.empty())
        out += "   \"attachments\": {" + jsonLiteral(cell.attachmentName) + ": {\"image/svg+xml\": \"" +
               base64({cell.attachment.begin(), cell.attachment.end()}) + "\"}},\n";
    return out + "   \"source\": " + linesAsJson(cell.source) + "\n  }";
}

} // namespace

std::string notebookOf(const std::vector<NotebookCell> &cells, const std::string &title, const std::string &author)
{
    std::string out = "{\n \"cells\": [\n";
    for (std::size_t i = 0; i < cells.size(); ++i)
        out += cellAsJson(cells[i], i) + (i + 1 < cells.size() ? ",\n" : "\n");
    out += " ],\n \"metadata\": {\n  \"title\": " + jsonLiteral(title) + ",\n";
    if (!author.empty())
        out += "  \"authors\": [{\"name\": " + jsonLiteral(author) + "}],\n";
    return out +
           "  \"kernelspec\": {\"display_name\": \"Python 3\", \"language\": \"python\", \"name\": \"python3\"},\n"
           "  \"language_info\": {\"name\": \"python\"}\n },\n \"nbformat\": 4,\n \"nbformat_minor\": 5\n}\n";
}

} // namespace lab
