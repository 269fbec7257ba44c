#include "app/export_command.h"

#include "app/translations.h"
#include "core/lesson/picture.h"
#include "core/lesson/refusal.h"
#include "core/tensor/number_text.h"
#include "ui/document/file_name.h"
#include "ui/exporting/export_job.h"
#include "ui/exporting/exporters.h"
#include "ui/exporting/site.h"
#include "ui/importing/importers.h"
#include "ui/player/wording.h"
#include "ui/stage/shipped_fonts.h"

#include <QGuiApplication>

#include <cstdio>

namespace lab {
namespace {

int refuse(const std::string &file, const Error &error, ExitCode code)
{
    std::fprintf(stderr, "%s\n", refusalLine(file, error).c_str());
    return static_cast<int>(code);
}

void say(const std::string &file, Sentence sentence)
{
    std::fprintf(stderr, "%s\n", refusalLine(file, Error{.reason = std::move(sentence)}).c_str());
}

Error wrongUse(Sentence reason)
{
    return Error{.code = ErrorCode::Syntax, .reason = std::move(reason)};
}

/// The format of each output, in order. Errors: Syntax with a sentence for the user.
Result<std::vector<const ui::Exporter *>> formatsOf(const ExportArguments &arguments)
{
    std::vector<const ui::Exporter *> formats;
    for (const std::string &output : arguments.outputs) {
        const QString path = ui::fileName(output);
        const ui::Exporter *found =
            arguments.format
                ? ui::exporterNamed(QString::fromStdString(*arguments.format))
                : ui::exporterForFile(path, arguments.singleStep && !arguments.worksheet && !arguments.solution);
        if (!found && arguments.format)
            return wrongUse("--format " + *arguments.format + " is not one of those that --list-formats names");
        if (!found)
            return wrongUse("the suffix of " + output +
                            " says no format; --list-formats names them, --format picks one");
        formats.push_back(found);
    }
    return formats;
}

std::optional<Theme> themeOf(const std::optional<std::string> &name)
{
    if (!name || *name == "light")
        return Theme::Light;
    if (*name == "dark")
        return Theme::Dark;
    if (*name == "contrast")
        return Theme::HighContrast;
    if (*name == "print")
        return Theme::Print;
    return std::nullopt;
}

ui::TensorChoice tensorOf(const std::optional<std::string> &name)
{
    if (name == "input")
        return ui::TensorChoice::Input;
    if (name == "filter")
        return ui::TensorChoice::Filter;
    if (name == "flat-filter")
        return ui::TensorChoice::FlatFilter;
    if (name == "virtual-tensor")
        return ui::TensorChoice::VirtualTensor;
    if (name == "output")
        return ui::TensorChoice::Output;
    return ui::TensorChoice::All;
}

/// What all outputs have in common.
ui::ExportRequest requestOf(const ExportArguments &arguments, Lesson lesson,
                            std::shared_ptr<const Walkthrough> walkthrough)
{
    ui::ExportRequest request = ui::requestFor(std::move(lesson), std::move(walkthrough));
    if (arguments.steps) {
        request.firstStep = arguments.steps->first;
        request.lastStep = arguments.steps->second;
    }
    request.scale = arguments.scale.value_or(1);
    request.stage.look.theme = themeOf(arguments.theme).value_or(Theme::Light);
    request.framesPerSecond = arguments.fps.value_or(0);
    request.speed = arguments.speed.value_or(1);
    request.worksheet = arguments.worksheet;
    request.solution = arguments.solution;
    request.what = tensorOf(arguments.what);
    request.limits = arguments.reading.limits;
    return request;
}

/// The request as this format wants it.
ui::ExportRequest requestFor(const ui::Exporter &exporter, const ExportArguments &arguments,
                             const ui::ExportRequest &common)
{
    ui::ExportRequest request = common;
    request.stage.frame.width = arguments.size ? arguments.size->first : exporter.width;
    request.stage.frame.height = arguments.size ? arguments.size->second : exporter.height;
    // Without a step a figure shows what the lesson looks at, or the end.
    if (!arguments.steps && exporter.kind == ui::Exporter::Kind::Figure && common.lesson.view.step > 0)
        request.lastStep = common.lesson.view.step;
    return request;
}

int writeAll(const ExportArguments &arguments, const std::vector<const ui::Exporter *> &formats,
             const ui::ExportRequest &common)
{
    for (std::size_t i = 0; i < formats.size(); ++i) {
        const ui::ExportRequest request = requestFor(*formats[i], arguments, common);
        const QString path = ui::fileName(arguments.outputs[i]);
        const bool everyStep = arguments.steps && !arguments.singleStep;
        const std::vector<ui::ExportItem> items = ui::itemsOf(request, *formats[i], path, everyStep);
        ui::ExportProgress progress;
        const ui::ExportOutcome outcome = ui::exportItems(items, progress);
        if (outcome.error)
            return refuse(ui::fileNameBytes(items[outcome.item].path).toStdString(), *outcome.error,
                          outcome.error->code == ErrorCode::LimitReached ? ExitCode::LimitReached
                                                                         : ExitCode::CouldNotWrite);
        if (outcome.saved.otherNames > 0)
            say(arguments.outputs[i], "note: " + numberText(Index{outcome.saved.otherNames}) +
                                          " other names (hard links) of the old file still hold what it was");
    }
    return static_cast<int>(ExitCode::Done);
}

int exportWith(const ExportArguments &arguments, const std::vector<const ui::Exporter *> &formats)
{
    const QString name = ui::fileName(arguments.source.name);
    Result<Imported> imported = ui::importFile(name, {.limits = arguments.reading.limits,
                                                      .asCode = arguments.source.asCode,
                                                      .largestSide = arguments.reading.maxSide});
    if (!imported)
        return refuse(arguments.source.name, imported.error(), exitCodeOf(imported.error()));
    for (const Sentence &warning : imported->warnings)
        say(arguments.source.name,
            Sentence{QT_TRANSLATE_NOOP("Refusals", "note: %1"), {ui::translatedText(warning).toStdString()}});
    if (!imported->lesson)
        return refuse(arguments.source.name,
                      Error{.code = ErrorCode::Unsupported,
                            .reason = QT_TRANSLATE_NOOP("Refusals", "there is no convolution in it to export")},
                      ExitCode::BadInput);
    Lesson lesson = *std::move(*imported).lesson;
    if (const std::string undrawn = undrawnRemark(lesson); !undrawn.empty())
        std::fprintf(stderr, "%s\n", refusalLine(arguments.source.name, Error{.reason = "note: " + undrawn}).c_str());
    Result<Convolution> convolution = convolutionOf(lesson);
    if (!convolution)
        return refuse(arguments.source.name, convolution.error(), exitCodeOf(convolution.error()));
    WalkthroughOptions walk = lesson.view.walk;
    walk.order = arguments.order.value_or(walk.order);
    walk.grain = arguments.grain.value_or(walk.grain);
    const auto walkthrough = std::make_shared<const Walkthrough>(*std::move(convolution), walk, lesson.imageMaximum);
    if (arguments.steps && arguments.steps->second > walkthrough->lastNumber())
        return refuse(arguments.source.name,
                      wrongUse("it has the steps 0 to " + numberText(walkthrough->lastNumber()) + ", not " +
                               numberText(arguments.steps->second)),
                      ExitCode::WrongUse);
    return writeAll(arguments, formats, requestOf(arguments, std::move(lesson), walkthrough));
}

/// False, and said, where there is no such translation.
bool speaks(const ExportArguments &arguments)
{
    if (!arguments.language ||
        installTranslations(QLocale(QString::fromStdString(*arguments.language)), QCoreApplication::instance()))
        return true;
    refuse(
        "conv2d-lab",
        wrongUse("there is no translation to the language " + *arguments.language + "; there are en, de, es, fr, zh"),
        ExitCode::WrongUse);
    return false;
}

/// In the language that is asked for, what is said about the files as well.
int exportIn(const ExportArguments &arguments, const std::vector<const ui::Exporter *> &formats)
{
    return speaks(arguments) ? exportWith(arguments, formats) : static_cast<int>(ExitCode::WrongUse);
}

} // namespace

int runExport(const ExportArguments &arguments, int argc, char **argv)
{
    const auto formats = formatsOf(arguments);
    if (!formats)
        return refuse("conv2d-lab", formats.error(), ExitCode::WrongUse);
    const bool needsFonts = std::any_of(formats->begin(), formats->end(),
                                        [](const ui::Exporter *exporter) { return exporter->needsFonts; });
    if (!needsFonts) {
        const QCoreApplication application(argc, argv);
        return exportIn(arguments, *formats);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Standard error belongs to our own messages: the toolkit's remarks on its surroundings (no XDG_RUNTIME_DIR) do
    // not.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qPrintable(text));
    });
    const QGuiApplication application(argc, argv);
    ui::loadShippedFonts();
    return exportIn(arguments, *formats);
}

int runFolderExport(const CommandLine &line, int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (!speaks(line.exporting))
        return static_cast<int>(ExitCode::WrongUse);
    const std::string &folder = line.exporting.outputs.front(), language = line.exporting.language.value_or("en");
    std::optional<Error> error;
    if (line.action == CommandLine::Action::ExportSite) {
        if (const Result<int> pages = ui::writeSite(ui::fileName(folder), language); !pages)
            error = pages.error();
    } else {
        const Result<QString> package = ui::writePythonPackage(ui::fileName(folder), language, LAB_VERSION);
        if (package)
            std::printf("%s\n", qPrintable(*package));
        else
            error = package.error();
    }
    return error ? refuse(folder, *error, ExitCode::CouldNotWrite) : static_cast<int>(ExitCode::Done);
}

std::string listOfFormats()
{
    std::string text;
    for (const ui::Exporter &exporter : ui::exporters()) {
        text += std::string(exporter.name) + '\t' + exporter.suffix + '\t' + exporter.description;
        if (exporter.refusal)
            if (const QString refusal = exporter.refusal(); !refusal.isEmpty())
                text += " (" + refusal.toStdString() + ')';
        text += '\n';
    }
    return text;
}

} // namespace lab
