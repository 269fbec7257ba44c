#include "ui/importing/importers.h"

#include "core/formats/python/notebook_cells.h"
#include "core/formats/python/python_reader.h"
#include "core/formats/read/csv.h"
#include "core/formats/read/lesson_json.h"
#include "core/formats/read/npy.h"
#include "core/formats/read/npz.h"
#include "core/formats/read/onnx.h"
#include "core/formats/read/safetensors.h"
#include "ui/importing/examples.h"
#include "ui/importing/image_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace lab::ui {
namespace {

std::string_view textOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

Result<Imported> fromLesson(const QByteArray &bytes, const ImportOptions &options)
{
    return importLesson(textOf(bytes), options.limits);
}

Result<Imported> fromCsv(const QByteArray &bytes, const ImportOptions &options)
{
    return readCsv(textOf(bytes), options.limits);
}

Result<Imported> fromNpy(const QByteArray &bytes, const ImportOptions &options)
{
    Result<Array> array = readNpy(textOf(bytes), "array", options.limits);
    if (!array)
        return array.error();
    Imported imported;
    imported.arrays = {std::move(array).value()};
    return imported;
}

Result<Imported> fromNpz(const QByteArray &bytes, const ImportOptions &options)
{
    return readNpz(textOf(bytes), options.limits);
}

Result<Imported> fromSafetensors(const QByteArray &bytes, const ImportOptions &options)
{
    return readSafetensors(textOf(bytes), options.limits);
}

Result<Imported> fromOnnx(const QByteArray &bytes, const ImportOptions &options)
{
    return readOnnx(textOf(bytes), options.limits);
}

Result<Imported> fromImage(const QByteArray &bytes, const ImportOptions &options)
{
    return readImage(bytes, {.limits = options.limits, .largestSide = options.largestSide});
}

Result<Imported> fromPython(const QByteArray &bytes, const ImportOptions &options)
{
    return readPython(textOf(bytes), {.limits = options.limits});
}

Result<Imported> fromNotebook(const QByteArray &bytes, const ImportOptions &options)
{
    const Result<std::string> code = notebookCode(textOf(bytes));
    return code ? readPython(*code, {.limits = options.limits}) : code.error();
}

struct Importer {
    const char *title; ///< in file dialogs
    QStringList suffixes;
    QByteArrayList signatures; ///< first bytes, for files whose suffix says nothing
    Result<Imported> (*read)(const QByteArray &, const ImportOptions &);
    bool isText = false;
    FilterOrder filterOrder = FilterOrder::Hwio; ///< of a filter whose sizes and name say nothing
};

const std::vector<Importer> &importers()
{
    static const std::vector<Importer> table{
        {QT_TRANSLATE_NOOP("Importers", "Lessons"), {"conv2d", "json"}, {"{"}, fromLesson, true},
        {QT_TRANSLATE_NOOP("Importers", "Images"),
         {"png", "jpg", "jpeg", "bmp", "gif", "webp"},
         {"\x89PNG", "\xff\xd8\xff", "GIF8", "RIFF", "BM"},
         fromImage},
        {QT_TRANSLATE_NOOP("Importers", "Tables"), {"csv", "tsv", "tab", "txt"}, {}, fromCsv, true},
        {QT_TRANSLATE_NOOP("Importers", "NumPy arrays"), {"npy"}, {"\x93NUMPY"}, fromNpy},
        {QT_TRANSLATE_NOOP("Importers", "NumPy archives"),
         {"npz"},
         {QByteArray("PK\3\4", 4), QByteArray("PK\5\6", 4)},
         fromNpz},
        {QT_TRANSLATE_NOOP("Importers", "Python code"), {"py"}, {}, fromPython, true},
        {QT_TRANSLATE_NOOP("Importers", "Notebooks"), {"ipynb"}, {}, fromNotebook, true},
        {QT_TRANSLATE_NOOP("Importers", "Weights"), {"safetensors"}, {}, fromSafetensors, false, FilterOrder::Oihw},
        {QT_TRANSLATE_NOOP("Importers", "Models"), {"onnx"}, {}, fromOnnx, false, FilterOrder::Oihw},
    };
    return table;
}

const Importer *importerFor(const QByteArray &bytes, const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    for (const Importer &importer : importers())
        if (importer.suffixes.contains(suffix))
            return &importer;
    for (const Importer &importer : importers())
        for (const QByteArray &signature : importer.signatures)
            if (bytes.startsWith(signature))
                return &importer;
    return nullptr;
}

Error plainError(ErrorCode code, const QString &reason)
{
    return Error{.code = code, .numbers = {}, .place = {}, .reason = reason.toStdString()};
}

/// Never more than one byte beyond the limit, so that an endless device ends too.
Result<QByteArray> readAll(QFile &file, std::int64_t most)
{
    QByteArray bytes;
    if (!file.isSequential() && file.size() > most)
        return plainError(ErrorCode::LimitReached,
                          QString("the file has %1 bytes; the limit for its kind is %2").arg(file.size()).arg(most));
    while (bytes.size() <= most) {
        const QByteArray piece = file.read(std::min<qint64>(most + 1 - bytes.size(), 1 << 20));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return plainError(ErrorCode::Io, file.errorString());
    if (bytes.size() > most)
        return plainError(ErrorCode::LimitReached,
                          QString("the data has more than %1 bytes, the limit for its kind").arg(most));
    return bytes;
}

} // namespace

Result<Imported> importBytes(const QByteArray &bytes, const QString &name, const ImportOptions &options)
{
    const Importer *importer = importerFor(bytes, name);
    const bool notebook = importer != nullptr && importer->read == fromNotebook;
    if (options.asCode && !notebook)
        return fromPython(bytes, options);
    if (importer == nullptr)
        return plainError(ErrorCode::Unsupported,
                          "this kind of file is not known; these can be read: " + readableSuffixes().join(", "));
    return importer->read(bytes, options);
}

Result<Imported> importFile(const QString &name, const ImportOptions &options)
{
    if (name.startsWith("example:")) {
        Result<Lesson> lesson = readExample(name.mid(8));
        if (!lesson)
            return lesson.error();
        return importedOf(std::move(lesson).value());
    }
    QFile file(name);
    const bool opened = name == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return plainError(ErrorCode::Io,
                          QFileInfo(name).isDir() ? QString("this is a folder, not a file") : file.errorString());
    const Importer *importer = importerFor({}, name);
    const bool isText = options.asCode || (importer != nullptr && importer->isText);
    Result<QByteArray> bytes = readAll(file, isText ? options.limits.textBytes : options.limits.archiveBytes);
    if (!bytes)
        return bytes.error();
    return importBytes(*bytes, name, options);
}

FilterOrder usualFilterOrder(const QString &name)
{
    const Importer *importer = importerFor({}, name);
    return importer != nullptr ? importer->filterOrder : FilterOrder::Hwio;
}

Result<Imported> importLessonFile(const QString &name, const ImportOptions &options)
{
    Result<Imported> imported = importFile(name, options);
    return imported ? withLesson(std::move(imported).value(), usualFilterOrder(name)) : imported;
}

QStringList readableSuffixes()
{
    QStringList suffixes;
    for (const Importer &importer : importers())
        suffixes += importer.suffixes;
    return suffixes;
}

QString readableFilter()
{
    QStringList filters;
    for (const Importer &importer : importers())
        filters << QCoreApplication::translate("Importers", importer.title) + " (*." + importer.suffixes.join(" *.") +
                       ')';
    filters.prepend(QCoreApplication::translate("Importers", "All readable files") + " (*." +
                    readableSuffixes().join(" *.") + ')');
    return filters.join(";;");
}

} // namespace lab::ui
