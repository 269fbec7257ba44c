#pragma once

#include "core/lesson/exercise.h"
#include "core/result.h"
#include "core/tensor/limits.h"
#include "core/walkthrough/step.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lab {

enum class ExitCode {
    Done = 0,
    Internal = 1,
    WrongUse = 2,
    BadInput = 3,
    CouldNotWrite = 4,
    LimitReached = 5,
    Interrupted = 130,
};

/// What the file arguments name.
struct SourceArgument {
    std::string name;    ///< a path, "example:NAME", or "-" for standard input
    bool asCode = false; ///< --from-code: pasted Python whatever its name
};

/// What bounds the reading and computing of --print and --export.
struct ReadingArguments {
    Limits limits{};    ///< --max-work changes the multiply-adds
    int maxSide = 2048; ///< --max-side: larger pictures are scaled down to it
};

/// --exercises: a set of them instead of a file.
struct ExerciseArguments {
    Topic topic = Topic::OutputNumber;
    Difficulty difficulty = Difficulty::Easy;
    std::pair<std::int64_t, std::int64_t> seeds{1, 1};
};

/// Everything that may stand beside --export; unset members were not given.
struct ExportArguments {
    ReadingArguments reading;
    std::optional<ExerciseArguments> exercises;
    std::vector<std::string> outputs; ///< every --export, in order
    SourceArgument source;
    std::optional<std::string> format;                          ///< --format NAME overrides the suffixes
    std::optional<std::pair<std::int64_t, std::int64_t>> steps; ///< --steps A-B, or --step K as K-K
    bool singleStep = false;                                    ///< --step was used
    std::optional<Order> order;
    std::optional<Grain> grain;
    std::optional<std::pair<int, int>> size; ///< --size WxH, pixels
    std::optional<double> scale;
    std::optional<std::string> theme; ///< light, dark, contrast or print
    std::optional<int> fps;
    std::optional<double> speed;
    std::optional<std::string> language; ///< BCP 47 tag
    std::optional<std::string> lane;     ///< window, matrix or both
    bool crop = false;
    bool transparent = false;
    bool captions = false;    ///< films: title and sentences
    bool pictures = false;    ///< Markdown holds them
    int learnSteps = 0;       ///< --learn; 0: the walk
    int loops = 0;            ///< --loop; 0: for ever
    bool walkthrough = false; ///< the steps too, after a lesson's pages
    std::string caption;
    int columns = 0;                  ///< > 0: a film strip
    std::optional<std::string> paper; ///< a4 or letter; not given: by the locale
    int perPage = 1;                  ///< steps a page: 1 or 4
    bool worksheet = false;
    bool solution = false;
    std::vector<std::string> given;  ///< names of the options above, in order
    std::optional<std::string> what; ///< input, filter, flat-filter, virtual-tensor, output or all
};

/// A command line, understood.
struct CommandLine {
    enum class Action {
        OpenWindow,
        Print,
        Export,
        ExportSite,   ///< all lessons as live pages, into the folder `outputs` names
        ExportPython, ///< the Python package for notebooks, into that folder
        ListFormats,
        ListExamples,
        ListPython,
        ListSentences,
        Completion,
        Version,
        Help
    };
    Action action = Action::OpenWindow;
    std::optional<SourceArgument> source; ///< OpenWindow may have none
    std::string shell;                    ///< of Completion: bash, zsh or fish
    bool gradients = false;               ///< --dy ones, beside --print
    ExportArguments exporting;            ///< of Export; its source and reading are those below
    ReadingArguments reading;             ///< of Print and Export
};

/// `arguments` without the program's name. Errors: Syntax with the reason.
[[nodiscard]] Result<CommandLine> parseCommandLine(const std::vector<std::string> &arguments);

/// The options that take a value, or those that take none, without those of the toolkit.
[[nodiscard]] std::vector<std::string> optionNames(bool withValue);

/// One line for standard error: "FILE:LINE:COLUMN: reason", "FILE: byte N: reason", "FILE: member M: reason",
/// "FILE: member M: byte N: reason" or "FILE: reason", in the language that is installed; control characters escaped,
/// at most 500 characters.
[[nodiscard]] std::string refusalLine(const std::string &file, const Error &error);
[[nodiscard]] ExitCode exitCodeOf(const Error &error);

/// Does what the command line asks for without a window and returns the exit code; nothing where the window should open
/// (the arguments are then known to be good). Makes no QApplication of its own but where an export needs fonts.
[[nodiscard]] std::optional<int> runCommandLine(int argc, char **argv);

} // namespace lab
