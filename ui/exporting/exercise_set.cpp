#include "ui/exporting/exercise_set.h"

#include "core/formats/write/exercise_names.h"
#include "core/formats/write/quiz.h"
#include "core/tensor/number_text.h"
#include "ui/exporting/handout.h"
#include "ui/player/wording.h"
#include "ui/stage/drawing_painter.h"

#include <QFileInfo>

namespace lab::ui {
namespace {

SceneTranslator translator()
{
    return installedLanguage() == "en" ? nullptr : &translatedSceneWords;
}

PhraseBook book()
{
    return installedLanguage() == "en" ? PhraseBook{} : translatedPhrases();
}

/// Errors: LimitReached, Cancelled.
Result<std::vector<Exercise>> exercisesOf(const ExerciseSet &set, ExportProgress &progress)
{
    const std::uint64_t count = set.lastSeed - set.firstSeed + 1;
    if (count > mostExercises)
        return Error{.code = ErrorCode::LimitReached,
                     .reason = Sentence{QT_TRANSLATE_NOOP("Refusals", "a set has at most %1 exercises"),
                                        {numberText(Index{mostExercises})}}};
    std::vector<Exercise> exercises;
    for (std::uint64_t seed = set.firstSeed; seed <= set.lastSeed; ++seed) {
        if (!progress.reached(double(seed - set.firstSeed) / double(count) * 0.5))
            return Error{.code = ErrorCode::Cancelled};
        exercises.push_back(exerciseOf(set.topic, set.difficulty, seed));
    }
    return exercises;
}

Result<QByteArray> writePdf(const ExerciseSet &set, ExportProgress &progress)
{
    const auto exercises = exercisesOf(set, progress);
    if (!exercises)
        return exercises.error();
    SheetOptions options = sheetOptions(set.paper);
    std::vector<Drawing> drawings;
    for (const bool solved : {false, true}) {
        options.solved = solved;
        for (const Exercise &exercise : *exercises)
            for (Drawing &page : sheetOf(exercise, options))
                drawings.push_back(std::move(page));
    }
    return pdfOf(paperPages(std::move(drawings), Theme::Print), pageSizeOf(set.paper),
                 QString::fromStdString(said(options.translate, topicTitle(set.topic))), progress);
}

template <std::string (*Write)(std::span<const Exercise>, const QuizOptions &)>
Result<QByteArray> writeQuiz(const ExerciseSet &set, ExportProgress &progress)
{
    const auto exercises = exercisesOf(set, progress);
    if (!exercises)
        return exercises.error();
    return QByteArray::fromStdString(Write(*exercises, {.book = book(), .translate = translator()}));
}

constexpr SetFormat formatsOfSets[] = {
    {"pdf", "pdf", QT_TRANSLATE_NOOP("Exporter", "Sheets and solutions (PDF)"), true, &writePdf},
    {"moodle", "xml", QT_TRANSLATE_NOOP("Exporter", "Questions for Moodle (XML)"), false, &writeQuiz<moodleXmlOf>},
    {"gift", "gift", QT_TRANSLATE_NOOP("Exporter", "Questions (GIFT)"), false, &writeQuiz<giftOf>},
    {"csv", "csv", QT_TRANSLATE_NOOP("Exporter", "Questions as a table (CSV)"), false, &writeQuiz<quizCsvOf>},
};

} // namespace

std::span<const SetFormat> setFormats()
{
    return formatsOfSets;
}

const SetFormat *setFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const SetFormat &format : formatsOfSets)
        if (suffix == QLatin1String(format.suffix))
            return &format;
    return nullptr;
}

SheetOptions sheetOptions(Paper paper)
{
    const QSizeF size = paperSize(paper);
    return {.width = size.width(), .height = size.height(), .book = book(), .translate = translator()};
}

std::vector<PaperPage> paperPages(std::vector<Drawing> drawings, Theme theme)
{
    std::vector<PaperPage> pages;
    for (Drawing &drawing : drawings)
        pages.push_back([drawing = std::move(drawing), palette = paletteOf(theme)](QPainter &painter) {
            paintDrawing(painter, drawing, palette);
        });
    return pages;
}

} // namespace lab::ui
