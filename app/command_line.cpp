#include "app/command_line.h"

#include "app/completion.h"
#include "app/export_command.h"
#include "app/interrupt.h"
#include "app/sentence_list.h"
#include "core/conv/cost.h"
#include "core/formats/bytes/utf8.h"
#include "core/formats/python/python_reader.h"
#include "core/formats/write/print_json.h"
#include "core/lesson/refusal.h"
#include "ui/document/file_name.h"
#include "ui/importing/examples.h"
#include "ui/importing/importers.h"
#include "ui/player/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <exception>
#include <new>

namespace lab {
namespace {

constexpr std::string_view helpText =
    R"(Conv2D Lab shows what tf.nn.conv2d does, step by step.

conv2d-lab [FILE]                          open FILE, or the start page, in a window
conv2d-lab --print FILE                    what FILE holds and what comes out, as one JSON object
conv2d-lab --export OUT [OPTIONS] FILE     write OUT; its suffix picks the format; --export may be repeated
conv2d-lab --export-site DIR               all lessons and examples as live pages, ready for any static host
conv2d-lab --export-python DIR             a Python package that shows live pages in notebooks
conv2d-lab --from-code FILE.py ...         read FILE as pasted Python whatever its name; - is standard input
conv2d-lab --exercises TOPIC --export OUT  write a set of exercises: PDF, Moodle XML, GIFT or CSV by the suffix of OUT
conv2d-lab --completion bash|zsh|fish      the script that completes these options in a shell
conv2d-lab --list-formats | --list-examples | --list-python | --version | --help

FILE is a lesson, an image, CSV, NumPy, safetensors, ONNX or Python file, or example:NAME.

Options of --print and --export:
  --max-side N           pictures are scaled down to so many pixels, 2048 unless said
  --max-work N           multiply-adds that a whole output may take, 2^34 unless said

Options of --print:
  --dy ones              gradients too, from a dL/doutput of ones

Options of --export:
  --format NAME          the format, whatever the suffix of OUT
  --step K, --steps A-B  one step, or a range
  --order WORD           documented, window
  --grain WORD           phase, normal, fine
  --size WxH             pixels
  --scale F              larger or smaller than usual
  --theme WORD           light, dark, contrast, print
  --fps N                pictures a second, of films
  --speed F              of films; 1 is usual
  --loop N               of GIF and WebP: how often they play; for ever unless said
  --learn N              films: so many steps of a filter that learns the lesson's target
  --captions             of films: the title and each step's sentence above the picture
  --pictures             of Markdown: pictures in the text
  --language TAG         of all words, such as de
  --lane WORD            window, matrix, both
  --crop                 figures: as large as their content
  --caption TEXT         figures: stands below
  --columns N            figures: a film strip of the steps, so many in a row
  --transparent          figures: no ground
  --paper WORD           a4, letter; by the locale unless said
  --per-page N           handouts: 1 or 4 steps a page
  --worksheet            with blanks to fill in
  --solution             the worksheet's solution; the answers to a lesson's tasks
  --walkthrough          after a lesson's pages the steps of its call
  --what WORD            of data formats: input, filter, flat-filter, virtual-tensor, output, all

Options of --exercises, with --paper and --language:
  TOPIC                  output-number, virtual-row, flat-place, output-shape, same-pads,
                         biased-number, activated-number, pooled-number,
                         filter-gradient, input-gradient, output-gradient,
                         bias-gradient, reach
  --difficulty WORD      easy, medium, hard
  --seeds A-B            one exercise a seed

Exit: 0 done, 1 internal error, 2 wrong use, 3 bad input, 4 could not write, 5 a limit was reached, 130 interrupted.
)";

/// Text for a terminal: no control characters, no text direction marks, no bytes that are not UTF-8.
std::string harmless(std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto c = static_cast<unsigned char>(text[at]);
        const std::size_t length = utf8Length(text, at);
        const std::string_view character = text.substr(at, std::max<std::size_t>(length, 1));
        const bool c1 = length == 2 && c == 0xC2 && static_cast<unsigned char>(text[at + 1]) < 0xA0;
        const bool direction = character >= "\xE2\x80\xAA" && character <= "\xE2\x80\xAE";
        const bool isolate = character >= "\xE2\x81\xA6" && character <= "\xE2\x81\xA9";
        const bool mark = character == "\xE2\x80\x8E" || character == "\xE2\x80\x8F" || character == "\xE2\x80\xA8" ||
                          character == "\xE2\x80\xA9";
        if (c == '\n') {
            result += "\\n";
        } else if (c == '\t') {
            result += "\\t";
        } else if (c < 0x20 || c == 0x7F || length == 0 || c1 || direction || isolate || mark) {
            for (char byte : character) {
                result += "\\x";
                result += hex[static_cast<unsigned char>(byte) >> 4];
                result += hex[static_cast<unsigned char>(byte) & 15];
            }
        } else {
            result += character;
        }
        at += character.size();
    }
    return result;
}

/// At most `most` bytes, cut between characters; what is left out is an ellipsis.
std::string cut(std::string text, std::size_t most)
{
    constexpr std::string_view ellipsis = "…";
    if (text.size() <= most)
        return text;
    std::size_t end = most - ellipsis.size();
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end) + std::string(ellipsis);
}

int refuse(const std::string &file, const Error &error)
{
    std::fprintf(stderr, "%s\n", refusalLine(file, error).c_str());
    return static_cast<int>(exitCodeOf(error));
}

int writeOut(std::string_view text)
{
    if (!text.empty())
        std::fwrite(text.data(), 1, text.size(), stdout);
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return static_cast<int>(ExitCode::Done);
    std::fprintf(stderr, "standard output: could not write: %s\n", std::strerror(errno));
    return static_cast<int>(ExitCode::CouldNotWrite);
}

int print(const SourceArgument &source, const ReadingArguments &reading, bool gradients)
{
    const ui::ImportOptions options{.limits = reading.limits, .asCode = source.asCode, .largestSide = reading.maxSide};
    const Result<Imported> imported = ui::importFile(ui::fileName(source.name), options);
    if (!imported)
        return refuse(source.name, imported.error());
    std::optional<PrintedCall> call;
    if (imported->lesson) {
        Result<PrintedCall> made = printedCall(*imported->lesson, gradients);
        if (!made)
            return refuse(source.name, made.error());
        if (const std::optional<Error> fault = workFault(made->convolution.geometry(), options.limits))
            return refuse(source.name, *fault);
        call = std::move(made).value();
    }
    printJson(*imported, call ? &*call : nullptr, options.limits,
              [](std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); });
    return writeOut({});
}

int listExamples()
{
    std::string text;
    for (const QString &name : ui::exampleNames()) {
        const Result<Lesson> lesson = ui::readExample(name);
        text += name.toStdString() + '\t' + (lesson ? lesson->title : std::string()) + '\n';
    }
    return writeOut(text);
}

std::optional<int> run(const CommandLine &line, int argc, char **argv)
{
    using Action = CommandLine::Action;
    switch (line.action) {
    case Action::OpenWindow:
        return std::nullopt;
    case Action::Print:
        endOnInterrupt();
        return print(*line.source, line.reading, line.gradients);
    case Action::Export:
        endOnInterrupt();
        std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is a failed write
        return runExport(line.exporting, argc, argv);
    case Action::ExportSite:
    case Action::ExportPython:
        endOnInterrupt();
        return runFolderExport(line, argc, argv);
    case Action::ListFormats:
        return writeOut(listOfFormats());
    case Action::ListExamples:
        return listExamples();
    case Action::ListPython:
        return writeOut(pythonListing());
    case Action::ListSentences:
        return writeOut(listOfSentences());
    case Action::Completion:
        return writeOut(completionScript(line.shell));
    case Action::Version:
        return writeOut("conv2d-lab " LAB_VERSION "\n");
    case Action::Help:
        return writeOut(helpText);
    }
    return std::nullopt;
}

} // namespace

std::string refusalLine(const std::string &file, const Error &error)
{
    std::string line = cut(harmless(file), 200);
    if (error.place.line > 0)
        line += ':' + std::to_string(error.place.line) + ':' + std::to_string(std::max(error.place.column, 1));
    if (!error.place.member.empty())
        line += ": member " + cut(harmless(error.place.member), 100);
    if (error.place.byte >= 0)
        line += ": byte " + std::to_string(error.place.byte);
    line += ": ";
    return cut(line + harmless(ui::refusalText(error).toStdString()), 500);
}

ExitCode exitCodeOf(const Error &error)
{
    if (error.code == ErrorCode::LimitReached)
        return ExitCode::LimitReached;
    return error.code == ErrorCode::Cancelled ? ExitCode::Interrupted : ExitCode::BadInput;
}

std::optional<int> runCommandLine(int argc, char **argv)
try {
    const Result<CommandLine> line = parseCommandLine({argv + 1, argv + argc});
    if (!line) {
        std::fprintf(stderr, "%s (see conv2d-lab --help)\n", refusalLine("conv2d-lab", line.error()).c_str());
        return static_cast<int>(ExitCode::WrongUse);
    }
    return run(*line, argc, argv);
} catch (const std::bad_alloc &) {
    std::fputs("conv2d-lab: there is not enough memory for this\n", stderr);
    return static_cast<int>(ExitCode::LimitReached);
} catch (const std::exception &exception) {
    std::fprintf(stderr, "conv2d-lab: internal error: %s\n", harmless(exception.what()).c_str());
    return static_cast<int>(ExitCode::Internal);
}

} // namespace lab
