#pragma once

#include "app/command_line.h"

#include <string>

namespace lab {

/// Reads the source once and writes every output; what fails is said in one line on standard error. Each file appears
/// as a whole or not at all, on Ctrl+C too. A QGuiApplication without a screen is made only where a format paints text.
[[nodiscard]] int runExport(const ExportArguments &arguments, int argc, char **argv);

/// Writes what --export-site or --export-python asks for into its folder; what fails is said in one line.
[[nodiscard]] int runFolderExport(const CommandLine &line, int argc, char **argv);

/// One line a format: name, suffix, description, separated by tabs.
[[nodiscard]] std::string listOfFormats();

} // namespace lab
