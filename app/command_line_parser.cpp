#include "app/command_line.h"
#include "core/formats/write/exercise_names.h"
#include "core/lesson/learning.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace lab {
namespace {

Error wrongUse(Sentence reason)
{
    return Error{.code = ErrorCode::Syntax, .numbers = {}, .place = {}, .reason = std::move(reason)};
}

constexpr std::array valueOptions{"--export",   "--from-code", "--format",      "--step",          "--steps",
                                  "--order",    "--grain",     "--size",        "--scale",         "--theme",
                                  "--fps",      "--speed",     "--language",    "--what",          "--max-work",
                                  "--max-side", "--dy",        "--lane",        "--caption",       "--columns",
                                  "--paper",    "--loop",      "--completion",  "--exercises",     "--difficulty",
                                  "--seeds",    "--per-page",  "--export-site", "--export-python", "--learn"};
/// Those of --export that take no value, and what they switch on.
constexpr std::array<std::pair<const char *, bool ExportArguments::*>, 7> exportFlags{
    {{"--worksheet", &ExportArguments::worksheet},
     {"--solution", &ExportArguments::solution},
     {"--crop", &ExportArguments::crop},
     {"--transparent", &ExportArguments::transparent},
     {"--walkthrough", &ExportArguments::walkthrough},
     {"--captions", &ExportArguments::captions},
     {"--pictures", &ExportArguments::pictures}}};
constexpr std::array otherFlags{"--print",          "--list-formats", "--list-examples", "--list-python",
                                "--list-sentences", "--version",      "--help"};
/// Every option that takes no value.
constexpr auto flagOptions = [] {
    std::array<const char *, exportFlags.size() + otherFlags.size()> all{};
    const auto rest = std::ranges::transform(exportFlags, all.begin(), [](const auto &flag) { return flag.first; }).out;
    std::ranges::copy(otherFlags, rest);
    return all;
}();
/// Of Qt; they take a value and mean something to a window only.
constexpr std::array windowOptions{"-platform", "-style", "-display", "-geometry", "-qwindowgeometry"};

template <typename List>
bool contains(const List &list, std::string_view name)
{
    return std::ranges::find(list, name) != list.end();
}

std::optional<std::pair<std::int64_t, std::int64_t>> twoIntegers(std::string_view text, char between)
{
    const std::size_t at = text.find(between, 1);
    if (at == std::string_view::npos || text.find_first_of(" \t\r\n") != std::string_view::npos)
        return std::nullopt;
    const auto first = readInteger(text.substr(0, at));
    const auto second = readInteger(text.substr(at + 1));
    if (!first || !second)
        return std::nullopt;
    return std::pair{*first, *second};
}

class Parser
{
public:
    explicit Parser(const std::vector<std::string> &arguments) : m_arguments(arguments) {}

    Result<CommandLine> run()
    {
        while (m_next < m_arguments.size() && m_fault.empty())
            takeArgument();
        if (m_fault.empty())
            checkWhole();
        if (!m_fault.empty())
            return wrongUse(m_fault);
        m_line.exporting.source = m_line.source.value_or(SourceArgument{});
        m_line.exporting.reading = m_line.reading;
        return m_line;
    }

private:
    void takeArgument()
    {
        std::string argument = m_arguments[m_next++];
        if (m_onlyFiles || argument == "-" || !argument.starts_with('-'))
            return takeFile(argument, false);
        if (argument == "--") {
            m_onlyFiles = true;
            return;
        }
        if (argument == "-h")
            argument = "--help";
        std::optional<std::string> value;
        if (const std::size_t equals = argument.find('='); argument.starts_with("--") && equals != std::string::npos) {
            value = argument.substr(equals + 1);
            argument.resize(equals);
        }
        if (contains(flagOptions, argument) && !value)
            return takeFlag(argument);
        const bool window = contains(windowOptions, argument);
        if (!window && !contains(valueOptions, argument)) {
            m_fault = contains(flagOptions, argument) ? argument + " takes no value" : "unknown option " + argument;
            return;
        }
        if (!value) {
            if (m_next == m_arguments.size()) {
                m_fault = argument + " needs a value";
                return;
            }
            value = m_arguments[m_next++];
        }
        if (!window)
            takeValue(argument, *value);
    }

    void takeFile(const std::string &name, bool asCode)
    {
        if (m_line.source)
            m_fault = "only one file can be read at a time, but " + m_line.source->name + " and " + name + " are given";
        else if (name.empty())
            m_fault = "the name of the file is empty";
        m_line.source = SourceArgument{.name = name, .asCode = asCode};
    }

    void takeFlag(const std::string &name)
    {
        for (const auto &[flag, member] : exportFlags)
            if (name == flag) {
                m_line.exporting.*member = true;
                m_exportOption = name;
                m_line.exporting.given.push_back(name);
                return;
            }
        if (name == "--print") {
            setAction(CommandLine::Action::Print, name);
        } else if (name == "--list-formats") {
            setAction(CommandLine::Action::ListFormats, name);
        } else if (name == "--list-examples") {
            setAction(CommandLine::Action::ListExamples, name);
        } else if (name == "--list-python") {
            setAction(CommandLine::Action::ListPython, name);
        } else if (name == "--list-sentences") { // for translators and checks; --help does not list it
            setAction(CommandLine::Action::ListSentences, name);
        } else if (name == "--version") {
            setAction(CommandLine::Action::Version, name);
        } else {
            setAction(CommandLine::Action::Help, name);
        }
    }

    void setAction(CommandLine::Action action, const std::string &name)
    {
        if (!m_actionName.empty() && m_line.action != action)
            m_fault = m_actionName + " and " + name + " cannot stand together";
        m_line.action = action;
        m_actionName = name;
    }

    void takeValue(const std::string &name, const std::string &value)
    {
        if (name == "--from-code")
            return takeFile(value, true);
        if (takeActionOf(name, value))
            return;
        if (std::ranges::find(m_given, name) != m_given.end())
            m_fault = name + " is given twice";
        m_given.push_back(name);
        if (name == "--max-work")
            return takeLimit(name, value, m_line.reading.limits.multiplyAdds, std::numeric_limits<std::int64_t>::max());
        if (name == "--max-side")
            return takeLimit(name, value, m_line.reading.maxSide, m_line.reading.limits.side);
        if (name == "--dy") {
            m_line.gradients = true;
            if (value != "ones")
                m_fault = "--dy wants ones, not " + value;
            return;
        }
        m_exportOption = name;
        if (name == "--exercises" || name == "--difficulty" || name == "--seeds")
            return takeExercises(name, value);
        m_line.exporting.given.push_back(name);
        takeExporting(name, value);
    }

    /// Whether the option says what to do, and not only how.
    bool takeActionOf(const std::string &name, const std::string &value)
    {
        if (name == "--export") {
            setAction(CommandLine::Action::Export, name);
            if (value.empty() && m_fault.empty())
                m_fault = "--export needs the name of the file to write";
            m_line.exporting.outputs.push_back(value);
            return true;
        }
        if (name == "--export-site" || name == "--export-python") {
            setAction(name == "--export-site" ? CommandLine::Action::ExportSite : CommandLine::Action::ExportPython,
                      name);
            if (value.empty() && m_fault.empty())
                m_fault = name + " needs the name of the folder to write into";
            m_line.exporting.outputs = {value};
            return true;
        }
        if (name == "--completion") {
            setAction(CommandLine::Action::Completion, name);
            std::optional<std::string> shell;
            takeWord(name, value, shell, {"bash", "zsh", "fish"});
            m_line.shell = value;
            return true;
        }
        return false;
    }

    void takeExporting(const std::string &name, const std::string &value)
    {
        ExportArguments &to = m_line.exporting;
        if (name == "--step" || name == "--steps")
            takeSteps(name, value);
        else if (name == "--order")
            take(name, value, to.order, {{"documented", Order::AsDocumented}, {"window", Order::ByWindow}});
        else if (name == "--grain")
            take(name, value, to.grain, {{"phase", Grain::Phase}, {"normal", Grain::Normal}, {"fine", Grain::Fine}});
        else if (name == "--size")
            takeSize(value);
        else if (name == "--scale")
            takeReal(name, value, to.scale);
        else if (name == "--speed")
            takeReal(name, value, to.speed);
        else if (name == "--fps")
            takeCount(name, value, to.fps.emplace(), 120);
        else if (name == "--lane")
            takeWord(name, value, to.lane, {"window", "matrix", "both"});
        else if (name == "--loop")
            takeCount(name, value, to.loops, 65535);
        else if (name == "--learn")
            takeCount(name, value, to.learnSteps, mostLearningSteps);
        else if (name == "--caption")
            to.caption = value;
        else if (name == "--columns")
            takeCount(name, value, to.columns, 12);
        else if (name == "--paper")
            takeWord(name, value, to.paper, {"a4", "letter"});
        else if (name == "--per-page")
            takePerPage(value);
        else if (name == "--theme")
            takeWord(name, value, to.theme, {"light", "dark", "contrast", "print"});
        else if (name == "--what")
            takeWord(name, value, to.what, {"input", "filter", "flat-filter", "virtual-tensor", "output", "all"});
        else
            (name == "--format" ? to.format : to.language) = value;
    }

    void takeExercises(const std::string &name, const std::string &value)
    {
        if (name == "--exercises") {
            std::vector<std::pair<const char *, Topic>> choices;
            for (const Topic topic : topics)
                choices.emplace_back(topicWord(topic).data(), topic);
            take(name, value, m_topic, choices);
        } else if (name == "--difficulty") {
            std::vector<std::pair<const char *, Difficulty>> choices;
            for (const Difficulty difficulty : difficulties)
                choices.emplace_back(difficultyWord(difficulty).data(), difficulty);
            take(name, value, m_difficulty, choices);
        } else {
            const auto one = readInteger(value);
            m_seeds = one ? std::pair{*one, *one} : twoIntegers(value, '-');
            if (!m_seeds || m_seeds->first < 0 || m_seeds->second < m_seeds->first)
                m_fault = "--seeds wants a number, or two as A-B, 0 or more, not " + value;
        }
    }

    void takeSteps(const std::string &name, const std::string &value)
    {
        ExportArguments &to = m_line.exporting;
        if (to.steps)
            m_fault = "--step and --steps cannot stand together";
        to.singleStep = name == "--step";
        if (to.singleStep) {
            if (const auto step = readInteger(value))
                to.steps = std::pair{*step, *step};
        } else {
            to.steps = twoIntegers(value, '-');
        }
        if (!to.steps || to.steps->first < 0 || to.steps->second < to.steps->first)
            m_fault = name + " wants " + (to.singleStep ? "a step number" : "two step numbers as A-B") +
                      ", 0 or more, not " + value;
    }

    void takeSize(const std::string &value)
    {
        const auto size = twoIntegers(value, 'x');
        if (!size || size->first < 1 || size->second < 1 || size->first > 32768 || size->second > 32768)
            m_fault = "--size wants WIDTHxHEIGHT in pixels, 1 to 32768 each, not " + value;
        else
            m_line.exporting.size = std::pair{int(size->first), int(size->second)};
    }

    void takeReal(const std::string &name, const std::string &value, std::optional<double> &to)
    {
        to = readDouble(value);
        if (!to || !(*to > 0) || *to > 1000)
            m_fault = name + " wants a number above 0, at most 1000, not " + value;
    }

    template <typename T>
    void takeLimit(const std::string &name, const std::string &value, T &to, std::int64_t most)
    {
        m_readingOption = name;
        const auto number = readInteger(value);
        if (!number || *number < 1 || *number > most)
            m_fault = name + " wants a whole number from 1 to " + numberText(Index{most}) + ", not " + value;
        else
            to = T(*number);
    }

    void takeCount(const std::string &name, const std::string &value, int &to, int most)
    {
        const auto count = readInteger(value);
        if (!count || *count < 1 || *count > most)
            m_fault = name + " wants a whole number from 1 to " + numberText(Index{most}) + ", not " + value;
        else
            to = int(*count);
    }

    void takePerPage(const std::string &value)
    {
        if (value != "1" && value != "4")
            m_fault = "--per-page wants 1 or 4, not " + value;
        m_line.exporting.perPage = value == "4" ? 4 : 1;
    }

    template <typename T>
    void take(const std::string &name, const std::string &value, std::optional<T> &to,
              const std::vector<std::pair<const char *, T>> &choices)
    {
        std::string words;
        for (const auto &[word, choice] : choices) {
            if (value == word)
                to = choice;
            words += (words.empty() ? "" : ", ") + std::string(word);
        }
        if (!to)
            m_fault = name + " wants one of " + words + ", not " + value;
    }

    void takeWord(const std::string &name, const std::string &value, std::optional<std::string> &to,
                  std::initializer_list<const char *> words)
    {
        std::string list;
        for (const char *word : words)
            list += (list.empty() ? "" : ", ") + std::string(word);
        if (std::ranges::find(words, value) == words.end())
            m_fault = name + " wants one of " + list + ", not " + value;
        to = value;
    }

    void checkWhole()
    {
        using Action = CommandLine::Action;
        if (m_topic)
            m_line.exporting.exercises = {*m_topic, m_difficulty.value_or(Difficulty::Easy),
                                          m_seeds.value_or(std::pair<std::int64_t, std::int64_t>{1, 1})};
        else if (m_difficulty || m_seeds)
            m_fault = "--difficulty and --seeds belong to --exercises";
        if (m_topic && m_line.source)
            m_fault = "--exercises makes its own calls and reads no file, but " + m_line.source->name + " is given";
        const bool writesFolder = m_line.action == Action::ExportSite || m_line.action == Action::ExportPython;
        const bool reads = m_line.action == Action::Print || m_line.action == Action::Export;
        const bool needsFile = reads && !(m_topic && m_line.action == Action::Export);
        if (needsFile && !m_line.source)
            m_fault = m_actionName + " needs a file to read: a path or example:NAME";
        else if (!m_exportOption.empty() && m_line.action != Action::Export && m_line.action != Action::Help &&
                 !(writesFolder && m_exportOption == "--language"))
            m_fault = m_exportOption + " belongs to --export";
        else if (!m_readingOption.empty() && !reads && m_line.action != Action::Help)
            m_fault = m_readingOption + " belongs to --print and --export";
        else if (m_line.gradients && m_line.action != Action::Print && m_line.action != Action::Help)
            m_fault = "--dy belongs to --print";
        else if (!reads && m_line.action != Action::OpenWindow && m_line.action != Action::Help && m_line.source)
            m_fault = m_actionName + " takes no file";
    }

    const std::vector<std::string> &m_arguments;
    std::size_t m_next = 0;
    bool m_onlyFiles = false;
    std::string m_actionName;
    std::string m_exportOption; ///< the last one seen
    std::string m_readingOption;
    std::vector<std::string> m_given;
    std::optional<Topic> m_topic;
    std::optional<Difficulty> m_difficulty;
    std::optional<std::pair<std::int64_t, std::int64_t>> m_seeds;
    std::string m_fault;
    CommandLine m_line;
};

} // namespace

Result<CommandLine> parseCommandLine(const std::vector<std::string> &arguments)
{
    return Parser(arguments).run();
}

std::vector<std::string> optionNames(bool withValue)
{
    if (withValue)
        return {valueOptions.begin(), valueOptions.end()};
    return {flagOptions.begin(), flagOptions.end()};
}

} // namespace lab
