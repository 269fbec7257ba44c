#include "app/completion.h"

#include "app/command_line.h"
#include "ui/exporting/exporters.h"
#include "ui/importing/examples.h"

#include <vector>

namespace lab {
namespace {

struct Option {
    std::string name;
    bool takesValue = false;
    std::vector<std::string> words; ///< all that its value can be; empty: anything
};

/// The parser names the words of an option when it refuses another one: «--order wants one of documented, window, not
/// ?».
std::vector<std::string> wordsOf(const std::string &option)
{
    const auto refused = parseCommandLine({option, "?"});
    if (refused)
        return {};
    const std::string reason = refused.error().reason.english();
    const std::string begin = option + " wants one of ", end = ", not ?";
    if (!reason.starts_with(begin) || !reason.ends_with(end))
        return {};
    std::vector<std::string> words;
    std::string list = reason.substr(begin.size(), reason.size() - begin.size() - end.size()) + ", ";
    for (std::size_t at = 0, comma = list.find(", "); comma != std::string::npos;
         at = comma + 2, comma = list.find(", ", at))
        words.push_back(list.substr(at, comma - at));
    return words;
}

std::vector<Option> options()
{
    std::vector<Option> all;
    for (const std::string &name : optionNames(true)) {
        std::vector<std::string> words = wordsOf(name);
        if (name == "--format")
            for (const ui::Exporter &exporter : ui::exporters())
                words.emplace_back(exporter.name);
        all.push_back({name, true, std::move(words)});
    }
    for (const std::string &name : optionNames(false))
        all.push_back({name});
    return all;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

std::string examples()
{
    std::string text;
    for (const QString &name : ui::exampleNames())
        text += (text.empty() ? "example:" : " example:") + name.toStdString();
    return text;
}

std::string bash()
{
    std::string names, cases;
    for (const Option &option : options()) {
        names += option.name + ' ';
        if (!option.words.empty())
            cases += "    " + option.name + ") COMPREPLY=($(compgen -W \"" + joined(option.words) +
                     "\" -- \"$word\")); return;;\n";
    }
    return "_conv2d_lab() {\n  local word=\"${COMP_WORDS[COMP_CWORD]}\" before=\"${COMP_WORDS[COMP_CWORD-1]}\"\n"
           "  case \"$before\" in\n" +
           cases +
           "  esac\n"
           "  case \"$word\" in\n    -*) COMPREPLY=($(compgen -W \"" +
           names +
           "\" -- \"$word\"));;\n"
           "    *) COMPREPLY=($(compgen -W \"" +
           examples() +
           "\" -- \"$word\") $(compgen -f -- \"$word\"));;\n  esac\n}\n"
           "COMP_WORDBREAKS=${COMP_WORDBREAKS//:}\ncomplete -o filenames -F _conv2d_lab conv2d-lab\n";
}

std::string zsh()
{
    std::string lines;
    for (const Option &option : options()) {
        lines += "  '" + std::string(option.name == "--export" ? "*" : "") + option.name;
        if (option.takesValue)
            lines += option.words.empty() ? "=:value:_files" : "=:word:(" + joined(option.words) + ')';
        lines += "' \\\n";
    }
    // The blank before the action keeps zsh from giving it arguments of its own, which _alternative does not know.
    return "#compdef conv2d-lab\n_arguments -s \\\n" + lines +
           "  '*:file: _alternative \"files:file:_files\" \"examples:example:(" + examples() + ")\"'\n";
}

std::string fish()
{
    std::string lines;
    for (const Option &option : options()) {
        lines += "complete -c conv2d-lab -l " + option.name.substr(2);
        if (option.takesValue)
            lines += option.words.empty() ? " -r" : " -x -a '" + joined(option.words) + '\'';
        lines += '\n';
    }
    return lines + "complete -c conv2d-lab -a '" + examples() + "'\n";
}

} // namespace

std::string completionScript(std::string_view shell)
{
    return shell == "bash" ? bash() : shell == "zsh" ? zsh() : fish();
}

} // namespace lab
