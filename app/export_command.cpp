#include "app/export_command.h"

#include "app/translations.h"
#include "core/lesson/picture.h"
#include "core/lesson/refusal.h"
#include "core/tensor/number_text.h"
#include "ui/document/file_name.h"
#include "ui/document/write_file.h"
#include "ui/exporting/exercise_set.h"
#include "ui/exporting/export_job.h"
#include "ui/exporting/exporters.h"
#include "ui/exporting/site.h"
#include "ui/importing/importers.h"
#include "ui/player/wording.h"
#include "ui/stage/shipped_fonts.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string_view>

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

/// What the suffix says; a PDF is a figure, a handout or a worksheet.
const ui::Exporter *formatOf(const ExportArguments &arguments, const QString &path)
{
    const bool sheet = arguments.worksheet || (arguments.solution && !arguments.format);
    const ui::Exporter *found = arguments.format ? ui::exporterNamed(QString::fromStdString(*arguments.format))
                                                 : ui::exporterForFile(path, arguments.singleStep);
    const bool document = found && found->kind == ui::Exporter::Kind::Pages;
    const bool pdf = !arguments.format && found && found == ui::exporterForFile("a.pdf", arguments.singleStep);
    return sheet && (document || pdf) ? ui::exporterNamed("worksheet") : found;
}

/// The format of each output, in order. Errors: Syntax with a sentence for the user.
Result<std::vector<const ui::Exporter *>> formatsOf(const ExportArguments &arguments)
{
    std::vector<const ui::Exporter *> formats;
    for (const std::string &output : arguments.outputs) {
        const QString path = ui::fileName(output);
        const ui::Exporter *found = formatOf(arguments, path);
        if (!found && arguments.format)
            return wrongUse("--format " + *arguments.format + " is not one of those that --list-formats names");
        if (!found)
            return wrongUse("the suffix of " + output +
                            " says no format; --list-formats names them, --format picks one");
        formats.push_back(found);
    }
    return formats;
}

/// The first option that none of the formats takes; null where all have a meaning.
const std::string *uselessOption(const ExportArguments &arguments, const std::vector<const ui::Exporter *> &formats)
{
    using enum ui::Setting;
    static const std::map<std::string_view, ui::Setting> settings{
        {"--step", Steps},         {"--steps", Steps},        {"--order", Walk},        {"--grain", Walk},
        {"--size", Size},          {"--scale", Scale},        {"--theme", Theme},       {"--fps", Frames},
        {"--speed", Speed},        {"--captions", Captions},  {"--learn", Frames},      {"--loop", Loop},
        {"--pictures", Pictures},  {"--worksheet", Solution}, {"--solution", Solution}, {"--what", Tensor},
        {"--lane", Lane},          {"--crop", Figure},        {"--caption", Figure},    {"--columns", Figure},
        {"--transparent", Figure}, {"--walkthrough", Lesson}, {"--paper", Paper},       {"--per-page", StepsPerPage}};
    for (const std::string &option : arguments.given)
        if (const auto found = settings.find(option);
            found != settings.end() && std::ranges::none_of(formats, [&](const ui::Exporter *exporter) {
                return exporter->takes(found->second) || (option == "--solution" && exporter->takes(Lesson));
            }))
            return &option;
    return nullptr;
}

std::optional<lab::Theme> themeOf(const std::optional<std::string> &name)
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

ui::Paper paperOf(const ExportArguments &arguments)
{
    if (!arguments.paper)
        return ui::localPaper();
    return *arguments.paper == "letter" ? ui::Paper::Letter : ui::Paper::A4;
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
    request.stage.frame.windowLaneShown = arguments.lane != "matrix";
    request.stage.frame.matrixLaneShown = arguments.lane != "window";
    request.figure = {.cropped = arguments.crop,
                      .caption = arguments.caption,
                      .columns = arguments.columns,
                      .transparent = arguments.transparent};
    request.paper = paperOf(arguments);
    request.stepsPerPage = arguments.perPage;
    request.captioned = arguments.captions;
    request.pictures = arguments.pictures;
    request.learnSteps = arguments.learnSteps;
    request.loops = arguments.loops;
    request.stepsToo = arguments.walkthrough || arguments.steps;
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
    if (exporter.tellsPhases && !arguments.grain && !arguments.steps)
        request.walkthrough = std::make_shared<const Walkthrough>(
            common.walkthrough->walkedBy({common.walkthrough->options().order, Grain::Phase}));
    if (!arguments.what && exporter.oneTensor)
        request.what = ui::TensorChoice::Output;
    // Paper is for paper; a theme for the screen has to be asked for.
    if (!arguments.theme && exporter.kind == ui::Exporter::Kind::Pages)
        request.stage.look.theme = Theme::Print;
    // As in the window, what is known stands there, pale; on paper later cells stay empty, and lessons ask first.
    const bool asOnScreen = exporter.kind == ui::Exporter::Kind::Animation ||
                            (exporter.kind == ui::Exporter::Kind::Figure && common.figure.columns == 0);
    request.stage.look.resultsShown = asOnScreen && common.lesson.pages.empty();
    // Without a step a figure shows what the lesson looks at, or the end.
    if (!arguments.steps && exporter.kind == ui::Exporter::Kind::Figure && common.lesson.view.step > 0 &&
        common.figure.columns == 0)
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

/// Whether no format has blanks of its own to fill in.
bool answersNeedPages(const std::vector<const ui::Exporter *> &formats)
{
    return std::ranges::none_of(formats,
                                [](const ui::Exporter *exporter) { return exporter->takes(ui::Setting::Solution); });
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
    if (lesson.pages.empty() && (arguments.walkthrough || (arguments.solution && answersNeedPages(formats))))
        return refuse(arguments.source.name,
                      wrongUse(std::string(arguments.walkthrough ? "--walkthrough" : "--solution") +
                               " changes nothing: there are no pages with tasks in it"),
                      ExitCode::WrongUse);
    Result<std::shared_ptr<const Story>> story = storyOf(lesson.view.story, lesson.call, lesson.beside);
    if (!story)
        return refuse(arguments.source.name, story.error(), exitCodeOf(story.error()));
    WalkthroughOptions walk = lesson.view.walk;
    walk.order = arguments.order.value_or(walk.order);
    walk.grain = arguments.grain.value_or(walk.grain);
    const auto walkthrough = std::make_shared<const Walkthrough>(*story, walk, lesson.imageMaximum);
    if (arguments.steps && arguments.steps->second > walkthrough->lastNumber())
        return refuse(arguments.source.name,
                      wrongUse("it has the steps 0 to " + numberText(walkthrough->lastNumber()) + ", not " +
                               numberText(arguments.steps->second)),
                      ExitCode::WrongUse);
    return writeAll(arguments, formats, requestOf(arguments, std::move(lesson), walkthrough));
}

/// Writes each output, and none where one cannot be made.
int exportExercises(const ExportArguments &arguments)
{
    const ui::ExerciseSet set{.topic = arguments.exercises->topic,
                              .difficulty = arguments.exercises->difficulty,
                              .firstSeed = static_cast<std::uint64_t>(arguments.exercises->seeds.first),
                              .lastSeed = static_cast<std::uint64_t>(arguments.exercises->seeds.second),
                              .paper = paperOf(arguments)};
    for (const std::string &output : arguments.outputs) {
        const QString path = ui::fileName(output);
        ui::ExportProgress progress;
        const Result<QByteArray> bytes = ui::setFormatOf(path)->write(set, progress);
        if (!bytes)
            return refuse(output, bytes.error(), exitCodeOf(bytes.error()));
        if (const auto saved = ui::saveAtomically(path, *bytes); !saved)
            return refuse(output, saved.error(), ExitCode::CouldNotWrite);
    }
    return static_cast<int>(ExitCode::Done);
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
    if (!speaks(arguments))
        return static_cast<int>(ExitCode::WrongUse);
    return arguments.exercises ? exportExercises(arguments) : exportWith(arguments, formats);
}

/// Why exercises cannot be exported so. Only paper and language are theirs to choose.
std::optional<Error> exerciseFault(const ExportArguments &arguments)
{
    for (const std::string &option : arguments.given)
        if (option != "--paper" && option != "--language")
            return wrongUse(option + " changes nothing in a set of exercises");
    for (const std::string &output : arguments.outputs)
        if (!ui::setFormatOf(ui::fileName(output)))
            return wrongUse("a set of exercises is written to .pdf, .xml (Moodle), .gift or .csv, not to " + output);
    const bool onPaper = std::any_of(arguments.outputs.begin(), arguments.outputs.end(), [](const std::string &output) {
        return std::string_view(ui::setFormatOf(ui::fileName(output))->suffix) == "pdf";
    });
    const bool saysPaper =
        std::find(arguments.given.begin(), arguments.given.end(), "--paper") != arguments.given.end();
    if (saysPaper && !onPaper)
        return wrongUse("--paper changes nothing in questions that are not printed");
    return std::nullopt;
}

} // namespace

int runExport(const ExportArguments &arguments, int argc, char **argv)
{
    if (arguments.exercises)
        if (const auto fault = exerciseFault(arguments))
            return refuse("conv2d-lab", *fault, ExitCode::WrongUse);
    const auto formats = arguments.exercises ? std::vector<const ui::Exporter *>{} : formatsOf(arguments);
    if (!formats)
        return refuse("conv2d-lab", formats.error(), ExitCode::WrongUse);
    if (const std::string *option = arguments.exercises ? nullptr : uselessOption(arguments, *formats))
        return refuse("conv2d-lab", wrongUse(*option + " changes nothing in the format " + formats->front()->name),
                      ExitCode::WrongUse);
    const bool needsFonts =
        std::any_of(formats->begin(), formats->end(),
                    [](const ui::Exporter *exporter) { return exporter->needsFonts; }) ||
        (arguments.exercises && std::ranges::any_of(arguments.outputs, [](const std::string &output) {
             return ui::setFormatOf(ui::fileName(output))->needsFonts;
         }));
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
