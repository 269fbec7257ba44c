#include "ui/importing/importers.h"

#include "core/formats/lesson_json.h"
#include "ui/importing/examples.h"

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

struct Importer {
    const char *title;              ///< in file dialogs
    QStringList suffixes;
    QByteArrayList signatures;      ///< first bytes, for files whose suffix says nothing
    Result<Imported> (*read)(const QByteArray &, const ImportOptions &);
    bool isText;
};

const std::vector<Importer> &importers()
{
    static const std::vector<Importer> table{
        {QT_TRANSLATE_NOOP("Importers", "Lessons"), {"conv2d", "json"}, {"{"}, fromLesson, true},
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
        return plainError(ErrorCode::LimitReached, QString("the data has more than %1 bytes, the limit for its kind").arg(most));
    return bytes;
}

} // namespace

Result<Imported> importBytes(const QByteArray &bytes, const QString &name, const ImportOptions &options)
{
    const Importer *importer = importerFor(bytes, name);
    if (importer == nullptr)
        return plainError(ErrorCode::Unsupported, "this kind of file is not known; these can be read: " + readableSuffixes().join(", "));
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
        return plainError(ErrorCode::Io, QFileInfo(name).isDir() ? QString("this is a folder, not a file") : file.errorString());
    const Importer *importer = importerFor({}, name);
    const bool isText = options.asCode || (importer != nullptr && importer->isText);
    Result<QByteArray> bytes = readAll(file, isText ? options.limits.textBytes : options.limits.archiveBytes);
    if (!bytes)
        return bytes.error();
    return importBytes(*bytes, name, options);
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
        filters << QCoreApplication::translate("Importers", importer.title) + " (*." + importer.suffixes.join(" *.") + ')';
    filters.prepend(QCoreApplication::translate("Importers", "All that can be read") + " (*." + readableSuffixes().join(" *.") + ')');
    return filters.join(";;");
}

} // namespace lab::ui
