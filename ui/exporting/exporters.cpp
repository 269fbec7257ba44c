#include "ui/exporting/exporters.h"

#include "ui/exporting/animation.h"
#include "ui/exporting/documents.h"
#include "ui/exporting/film.h"
#include "ui/exporting/handout.h"
#include "ui/exporting/page.h"
#include "ui/exporting/programs.h"
#include "ui/exporting/raster.h"
#include "ui/exporting/slides.h"
#include "ui/exporting/subtitles.h"
#include "ui/exporting/tensor_files.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lab::ui {
namespace {

using Kind = Exporter::Kind;

QString mp4Refusal()
{
    return filmRefusal(FilmKind::Mp4);
}

QString webmRefusal()
{
    return filmRefusal(FilmKind::Webm);
}

constexpr unsigned setting(auto... settings)
{
    return (static_cast<unsigned>(settings) | ... | 0U);
}

constexpr unsigned steps = setting(Setting::Steps, Setting::Walk);
constexpr unsigned vector = steps | setting(Setting::Size, Setting::Theme, Setting::Lane, Setting::Figure);
constexpr unsigned figure = vector | setting(Setting::Scale);
constexpr unsigned film = steps | setting(Setting::Size, Setting::Scale, Setting::Theme, Setting::Lane, Setting::Frames,
                                          Setting::Speed, Setting::Captions);
constexpr unsigned loop = setting(Setting::Loop);
constexpr unsigned pages = steps | setting(Setting::Theme, Setting::Paper, Setting::StepsPerPage, Setting::Lesson);
constexpr unsigned sheet = setting(Setting::Theme, Setting::Paper, Setting::Solution, Setting::Lesson);
constexpr unsigned textPictures = steps | setting(Setting::Size, Setting::Theme, Setting::Lane, Setting::Lesson);
constexpr unsigned tensor = setting(Setting::Tensor);

constexpr unsigned spoken = steps | setting(Setting::Speed);

constexpr Exporter table[] = {
    {"png", "png", QT_TRANSLATE_NOOP("Exporter", "Picture (PNG)"), Kind::Figure, figure, true, &writePng},
    {"svg", "svg", QT_TRANSLATE_NOOP("Exporter", "Vector picture (SVG)"), Kind::Figure, vector, false, &writeSvg},
    {"pdf", "pdf", QT_TRANSLATE_NOOP("Exporter", "Vector picture (PDF)"), Kind::Figure, figure, true, &writePdfFigure},
    {"handout", "pdf", QT_TRANSLATE_NOOP("Exporter", "Handout (PDF)"), Kind::Pages, pages, true, &writeHandout, 1280,
     720, nullptr, true},
    {"worksheet", "pdf", QT_TRANSLATE_NOOP("Exporter", "Worksheet with blanks (PDF)"), Kind::Pages, sheet, true,
     &writeWorksheet},
    {"slides", "pdf", QT_TRANSLATE_NOOP("Exporter", "Slides for a projector (PDF, 16:9)"), Kind::Text,
     steps | setting(Setting::Size, Setting::Theme, Setting::Lane, Setting::Lesson), true, &writeSlides, 1280, 560},
    {"gif", "gif", QT_TRANSLATE_NOOP("Exporter", "Animation (GIF)"), Kind::Animation, film | loop, true, &writeGif, 960,
     540},
    {"webp", "webp", QT_TRANSLATE_NOOP("Exporter", "Animation (WebP)"), Kind::Animation, film | loop, true, &writeWebp},
    {"mp4", "mp4", QT_TRANSLATE_NOOP("Exporter", "Film (MP4, H.264)"), Kind::Animation, film, true, &writeMp4, 1280,
     720, &mp4Refusal},
    {"webm", "webm", QT_TRANSLATE_NOOP("Exporter", "Film (WebM, VP9)"), Kind::Animation, film, true, &writeWebm, 1280,
     720, &webmRefusal},
    {"vtt", "vtt", QT_TRANSLATE_NOOP("Exporter", "Captions of a film (WebVTT)"), Kind::Text, spoken, false, &writeVtt},
    {"srt", "srt", QT_TRANSLATE_NOOP("Exporter", "Captions of a film (SubRip)"), Kind::Text, spoken, false, &writeSrt},
    {"html", "html", QT_TRANSLATE_NOOP("Exporter", "Page to step through (HTML)"), Kind::Text, textPictures, false,
     &writeHtml, 1040, 780},
    {"page", "html", QT_TRANSLATE_NOOP("Exporter", "Live web page (HTML)"), Kind::Code, 0, false, &writePage, 960, 720,
     &pageRefusal},
    {"scorm", "zip", QT_TRANSLATE_NOOP("Exporter", "Course package with the live page (SCORM 1.2)"), Kind::Code, 0,
     false, &writeScorm, 960, 720, &pageRefusal},
    {"markdown", "md", QT_TRANSLATE_NOOP("Exporter", "Text with formulas (Markdown)"), Kind::Text,
     steps | setting(Setting::Lesson, Setting::Pictures), false, &writeMarkdown},
    {"latex", "tex", QT_TRANSLATE_NOOP("Exporter", "LaTeX with TikZ pictures"), Kind::Text, textPictures, false,
     &writeLatex, 720, 640, nullptr, true},
    {"tikz", "tikz", QT_TRANSLATE_NOOP("Exporter", "Picture for LaTeX to read in (TikZ)"), Kind::Figure, vector, false,
     &writeTikz, 720, 640},
    {"notebook", "ipynb", QT_TRANSLATE_NOOP("Exporter", "Jupyter notebook"), Kind::Code,
     setting(Setting::Walk, Setting::Size, Setting::Theme, Setting::Lesson), false, &writeNotebook, 960, 720},
    {"python", "py", QT_TRANSLATE_NOOP("Exporter", "Python program for NumPy"), Kind::Code, setting(Setting::Walk),
     false, &writeNumpyCode},
    {"tensorflow", "py", QT_TRANSLATE_NOOP("Exporter", "Python program for TensorFlow"), Kind::Code, 0, false,
     &writeTensorflowCode},
    {"keras", "py", QT_TRANSLATE_NOOP("Exporter", "Python program for Keras"), Kind::Code, 0, false, &writeKerasCode},
    {"pytorch", "py", QT_TRANSLATE_NOOP("Exporter", "Python program for PyTorch"), Kind::Code, 0, false,
     &writePytorchCode},
    {"xlsx", "xlsx", QT_TRANSLATE_NOOP("Exporter", "Spreadsheet with live formulas (XLSX)"), Kind::Code, 0, false,
     &writeSpreadsheet},
    {"npy", "npy", QT_TRANSLATE_NOOP("Exporter", "One tensor for NumPy (NPY)"), Kind::Data, tensor, false,
     &writeNpyFile, 1280, 720, nullptr, false, true},
    {"npz", "npz", QT_TRANSLATE_NOOP("Exporter", "Tensors for NumPy (NPZ)"), Kind::Data, tensor, false, &writeNpzFile},
    {"safetensors", "safetensors", QT_TRANSLATE_NOOP("Exporter", "Tensors (safetensors)"), Kind::Data, tensor, false,
     &writeSafetensorsFile},
    {"csv", "csv", QT_TRANSLATE_NOOP("Exporter", "Tensors as tables (CSV)"), Kind::Data, tensor, false, &writeCsvFile},
    {"lesson", "conv2d", QT_TRANSLATE_NOOP("Exporter", "Conv2D Lab lesson"), Kind::Data, 0, false, &writeLessonFile},
};

} // namespace

QString Exporter::title() const
{
    return QCoreApplication::translate("Exporter", description);
}

std::span<const Exporter> exporters()
{
    return table;
}

const Exporter *exporterNamed(const QString &name)
{
    for (const Exporter &exporter : table)
        if (name == QLatin1String(exporter.name))
            return &exporter;
    return nullptr;
}

const Exporter *exporterForFile(const QString &path, bool singleStep)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "pdf")
        return exporterNamed(singleStep ? "pdf" : "handout");
    if (suffix == "htm")
        return exporterNamed("html");
    for (const Exporter &exporter : table)
        if (suffix == QLatin1String(exporter.suffix))
            return &exporter;
    return nullptr;
}

bool showsRange(const Exporter &exporter)
{
    switch (exporter.kind) {
    case Kind::Pages:
    case Kind::Animation:
    case Kind::Text:
        return true;
    case Kind::Figure:
    case Kind::Code:
    case Kind::Data:
        return false;
    }
    return false;
}

} // namespace lab::ui
