#include "ui/exporting/programs.h"

#include "core/formats/bytes/escape.h"
#include "core/formats/write/markdown.h"
#include "core/formats/write/notebook.h"
#include "core/formats/write/python_chain.h"
#include "core/formats/write/step_document.h"
#include "core/formats/write/svg.h"
#include "ui/exporting/taught_pages.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lab::ui {
namespace {

constexpr std::array phases{Phase::Call,    Phase::Flatten, Phase::Extract,  Phase::Multiply,
                            Phase::Reshape, Phase::Bias,    Phase::Activate, Phase::Pool};

Result<QByteArray> writeCode(const ExportRequest &request, PythonDialect dialect)
{
    const std::string title =
        (request.lesson.title.empty() ? std::string() : "# " + pythonComment(request.lesson.title) + '\n') +
        "# Made with Conv2D Lab.\n";
    if (const auto chain =
            pythonChain(request.lesson, request.page, *request.walkthrough, dialect, request.limits, request.tried))
        return *chain ? Result<QByteArray>(QByteArray::fromStdString(title + chain->value())) : chain->error();
    const auto code = pythonCode(*request.walkthrough, dialect, false, request.limits, request.lesson.beside.operation);
    if (!code)
        return code.error();
    return QByteArray::fromStdString(title + code->text);
}

/// A stretch of the program that stands alone, and the phases that it does.
struct Piece {
    std::string text;
    std::vector<Phase> phases;
};

/// Cuts the program before each comment that begins a line after an empty one.
std::vector<Piece> piecesOf(const PythonCode &code)
{
    std::vector<Piece> pieces(1);
    int line = 0;
    bool afterEmpty = false;
    for (std::size_t i = 0; i < code.text.size(); ++line) {
        const std::size_t end = std::min(code.text.find('\n', i), code.text.size() - 1);
        const std::string_view text = std::string_view(code.text).substr(i, end + 1 - i);
        if (afterEmpty && text.starts_with('#'))
            pieces.emplace_back();
        for (const Phase phase : phases) // line 0 is that of phases which the call has not
            if (line > 0 && phase != Phase::Call && code.lineOf(phase) == line)
                pieces.back().phases.push_back(phase);
        pieces.back().text += text;
        afterEmpty = text == "\n";
        i = end + 1;
    }
    for (Piece &piece : pieces)
        piece.text.erase(piece.text.find_last_not_of('\n') + 1);
    return pieces;
}

NotebookCell pageCell(const ExportRequest &request, const StepPage &page)
{
    const std::string name = "page-" + std::to_string(page.number) + ".svg";
    return {.source = markdownPage(*page.taught, 2, request.stage.services.translate) + "![" +
                      markdownText(page.taught->title) + "](attachment:" + name + ")",
            .attachmentName = name,
            .attachment = svgOf(page.drawing, paletteOf(request.stage.look.theme), {.title = page.taught->title})};
}

NotebookCell wordsOf(const ExportRequest &request, const Walkthrough &phaseWise, Phase phase)
{
    const StepPage page = pageOf(phaseWise, phaseWise.firstStepOf(phase), request.stage, request.explaining());
    const std::string name = "phase-" + std::to_string(static_cast<int>(phase)) + ".svg";
    return {.source =
                markdownStep(page, 2) + "![" + markdownText(page.explanation.badge) + "](attachment:" + name + ")",
            .attachmentName = name,
            .attachment = svgOf(page.drawing, paletteOf(request.stage.look.theme), {.title = page.explanation.badge})};
}

} // namespace

Result<QByteArray> writeNumpyCode(const ExportRequest &request, ExportProgress &)
{
    return writeCode(request, PythonDialect::NumPy);
}

Result<QByteArray> writeTensorflowCode(const ExportRequest &request, ExportProgress &)
{
    return writeCode(request, PythonDialect::TensorFlow);
}

Result<QByteArray> writeKerasCode(const ExportRequest &request, ExportProgress &)
{
    return writeCode(request, PythonDialect::Keras);
}

Result<QByteArray> writePytorchCode(const ExportRequest &request, ExportProgress &)
{
    return writeCode(request, PythonDialect::PyTorch);
}

Result<QByteArray> writeNotebook(const ExportRequest &request, ExportProgress &progress)
{
    const auto code = pythonCode(*request.walkthrough, PythonDialect::NumPy, false, request.limits);
    if (!code)
        return code.error();
    const Walkthrough phaseWise = request.walkthrough->walkedBy({request.walkthrough->options().order, Grain::Phase});
    const StepDocument head = documentHead(request.lesson, *request.walkthrough, request.language);
    std::string title = "# " + markdownText(head.title.empty() ? "tf.nn.conv2d" : head.title) + "\n\n";
    for (const std::string &text : {head.author, head.note})
        if (!text.empty())
            title += markdownText(text) + "\n\n";
    std::vector<NotebookCell> cells{{.source = title + "```python\n" + head.call + "\n```"}};
    for (const StepPage &page : taughtPages(request, request.stage))
        cells.push_back(pageCell(request, page));
    if (!request.tellsSteps())
        return QByteArray::fromStdString(notebookOf(cells, head.title, head.author));
    cells.push_back(wordsOf(request, phaseWise, Phase::Call));
    for (const Piece &piece : piecesOf(*code)) {
        for (const Phase phase : piece.phases) {
            if (!progress.reached(double(cells.size()) / 14))
                return Error{.code = ErrorCode::Cancelled};
            cells.push_back(wordsOf(request, phaseWise, phase));
        }
        cells.push_back({.isCode = true, .source = piece.text});
    }
    return QByteArray::fromStdString(notebookOf(cells, head.title, head.author));
}

} // namespace lab::ui
