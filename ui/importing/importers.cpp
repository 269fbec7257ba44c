#include "ui/importing/importers.h"

#include "core/formats/python/notebook_cells.h"
#include "core/formats/python/python_reader.h"
#include "core/formats/read/csv.h"
#include "core/formats/read/lesson_json.h"
#include "core/formats/read/npy.h"
#include "core/formats/read/npz.h"
#include "core/formats/read/onnx.h"
#include "core/formats/read/pnm.h"
#include "core/formats/read/safetensors.h"
#include "ui/importing/examples.h"
#include "ui/importing/image_reader.h"
#include "ui/player/wording.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    return readPython(textOf(bytes), {.limits = options.limits}, translatedReasons());
}

Result<Imported> fromNotebook(const QByteArray &bytes, const ImportOptions &options)
{
    const Result<std::string> code = notebookCode(textOf(bytes));
    return code ? readPython(*code, {.limits = options.limits}, translatedReasons()) : code.error();
}

Result<Imported> fromPnm(const QByteArray &bytes, const ImportOptions &options)
{
    return readPnm(textOf(bytes), options.limits);
}

/// Files that hold what one wants, in a form that is not read.
struct RefusedKind {
    QStringList suffixes;
    QByteArray signature;
    const char *reason;
};

const std::vector<RefusedKind> &refusedKinds()
{
    static const std::vector<RefusedKind> kinds{
        {{"pt", "pth", "pkl", "pickle"},
         {},
         "files of PyTorch and pickle can run code and are not read; save the weights by "
         "safetensors.torch.save_file(model.state_dict(), \"model.safetensors\"), or one of them by "
         "numpy.save(\"filter.npy\", tensor.detach().numpy())"},
        {{"h5", "hdf5"},
         "\x89HDF\r\n",
         "HDF5 files are not read; save the weights by numpy.savez(\"weights.npz\", *model.get_weights())"},
        {{"keras"},
         {},
         "Keras models are not read; save the weights by numpy.savez(\"weights.npz\", *model.get_weights())"},
        {{"pb", "pbtxt", "tflite"},
         {},
         "TensorFlow's models are not read; save a weight by numpy.save(\"filter.npy\", layer.get_weights()[0]), or "
         "convert the model to .onnx by tf2onnx"},
    };
    return kinds;
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
         {"png", "jpg", "jpeg", "bmp", "gif", "webp", "tif", "tiff"},
         {"\x89PNG", "\xff\xd8\xff", "GIF8", "RIFF", "BM", QByteArray("II*\0", 4), QByteArray("MM\0*", 4)},
         fromImage},
        {QT_TRANSLATE_NOOP("Importers", "Plain images"),
         {"pgm", "ppm", "pnm", "pbm"},
         {"P1", "P2", "P3", "P4", "P5", "P6"},
         fromPnm},
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
    for (const RefusedKind &kind : refusedKinds()) // a model of Keras is a zip archive
        if (kind.suffixes.contains(suffix))
            return nullptr;
    for (const Importer &importer : importers())
        for (const QByteArray &signature : importer.signatures)
            if (bytes.startsWith(signature))
                return &importer;
    return nullptr;
}

Error plainError(ErrorCode code, Sentence reason)
{
    return Error{.code = code, .numbers = {}, .place = {}, .reason = std::move(reason)};
}

Error unknownKind(const QByteArray &bytes, const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    for (const RefusedKind &kind : refusedKinds())
        if (kind.suffixes.contains(suffix) || (!kind.signature.isEmpty() && bytes.startsWith(kind.signature)))
            return plainError(ErrorCode::Unsupported, Sentence(std::string(kind.reason)));
    return plainError(ErrorCode::Unsupported,
                      Sentence{QT_TRANSLATE_NOOP("Refusals", "this kind of file is not known; these can be read: %1"),
                               {readableSuffixes().join(", ").toStdString()}});
}

/// What the first bytes of a file are enough to refuse.
std::optional<Error> faultOfHead(const QByteArray &head, const QString &name, const ImportOptions &options)
{
    const Importer *importer = importerFor(head, name);
    if (options.asCode && (importer == nullptr || importer->read != fromNotebook))
        return std::nullopt;
    if (importer == nullptr)
        return unknownKind(head, name);
    if (importer->read == fromNpy)
        return npyHeaderFault(textOf(head), options.limits);
    return std::nullopt;
}

} // namespace

Result<FileContents> readImportFile(const QString &name, const ImportOptions &options)
{
    const Importer *importer = importerFor({}, name);
    const bool isText = options.asCode || (importer != nullptr && importer->isText);
    return readFile(name, {.most = isText ? options.limits.textBytes : options.limits.archiveBytes,
                           .mostStream = options.limits.streamBytes,
                           .stop = options.stop,
                           .look = [&](const QByteArray &head, qint64) { return faultOfHead(head, name, options); }});
}

Result<Imported> importBytes(const QByteArray &bytes, const QString &name, const ImportOptions &options)
{
    const Importer *importer = importerFor(bytes, name);
    const bool notebook = importer != nullptr && importer->read == fromNotebook;
    if (options.asCode && !notebook)
        return fromPython(bytes, options);
    if (importer == nullptr)
        return unknownKind(bytes, name);
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
    const Result<FileContents> contents = readImportFile(name, options);
    return contents ? importBytes(contents->bytes, name, options) : contents.error();
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
