// What the tables hold, for people.

#include "core/formats/python/library/library.h"
#include "core/formats/python/python_reader.h"

#include <algorithm>
#include <array>

namespace lab {
namespace python {
namespace {

/// Rows that only other rows call: the inside of a layer, of a definition.
bool isInside(std::string_view path)
{
    constexpr std::array<std::string_view, 8> inside{"definitions.", ".call",    ".product.", ".natural.",
                                                     ".chosen.",     ".lowest.", "legacy.",   "builtins.getitem"};
    return std::any_of(inside.begin(), inside.end(),
                       [&](std::string_view part) { return path.find(part) != std::string_view::npos; }) ||
           path == "list.itself" || path == "builtins.decorator";
}

} // namespace

/// "shape" of "def f(shape, axis=0)", "*size", "shape/size dtype name~": the names in the library's order.
std::string argumentsOf(const LibraryRow &row)
{
    std::string text;
    const auto add = [&text](std::string_view word) {
        if (word != "self" && word != "unused" && !word.empty())
            text += (text.empty() ? "" : ", ") + std::string(word);
    };
    const bool defined = row.function == nullptr;
    const std::size_t open = defined ? row.arguments.find('(') + 1 : 0;
    std::string_view rest = defined ? row.arguments.substr(open, row.arguments.find("):") - open) : row.arguments;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(defined ? ',' : ' '), rest.size());
        std::string_view word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + (defined ? 2 : 1), rest.size()));
        if (!defined) {
            const std::size_t equals = word.find('=');
            const bool only = equals != std::string_view::npos;
            if (word.substr(0, equals) == "unused")
                continue;
            if (!only)
                word = word.substr(0, word.find_first_of("/~"));
        }
        add(word);
    }
    return text;
}

} // namespace python

std::string pythonListing()
{
    std::vector<std::string> lines;
    for (const python::LibraryRow &row : python::libraryRows()) {
        if (python::isInside(row.path))
            continue;
        const std::string_view first = row.path.substr(0, row.path.find('.'));
        const bool builtin = first == "text" || first == "list" || first == "dict" || first == "set";
        const std::string library = first.empty() ? "arrays" : builtin ? "builtins" : std::string(first);
        const std::string name = python::shownPath(row.path);
        if (name.ends_with(".item"))
            lines.push_back(library + '\t' + name.substr(0, name.size() - 5) + "[…]\n");
        else
            lines.push_back(library + '\t' + (first.empty() ? "x" : "") + name + '(' +
                            python::argumentsOf(*python::libraryRow(row.path)) + ")\n");
    }
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    std::string text;
    for (const std::string &line : lines)
        text += line;
    return text;
}

} // namespace lab
