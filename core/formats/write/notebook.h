#pragma once

#include <string>
#include <vector>

namespace lab {

/// A cell of a Jupyter notebook.
struct NotebookCell {
    bool isCode = false;
    std::string source; ///< Markdown or Python
    /// For Markdown: an SVG file that the text shows as ![…](attachment:NAME); empty: none.
    std::string attachmentName;
    std::string attachment;
};

/// A notebook of format 4.5 for a Python 3 kernel, cells with stable ids, no outputs.
[[nodiscard]] std::string notebookOf(const std::vector<NotebookCell> &cells, const std::string &title,
                                     const std::string &author);

} // namespace lab
