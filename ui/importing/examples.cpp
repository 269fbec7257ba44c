#include "ui/importing/examples.h"

#include "core/formats/lesson_json.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace lab::ui {
namespace {

constexpr auto folder = ":/lessons";
constexpr auto suffix = ".conv2d";

/// From the question that started it to a picture.
const QStringList &knownOrder()
{
    static const QStringList names{"question", "same_stride2", "ones_same", "explicit", "never_read", "dilation", "kernel_1d",
                                   "channels", "batch", "pointwise", "depthwise", "groups", "shapes", "photo"};
    return names;
}

QStringList carriedNames()
{
    QStringList names;
    for (const QString &file : QDir(folder).entryList({QString("*") + suffix}, QDir::Files, QDir::Name))
        names << file.chopped(int(qstrlen(suffix)));
    return names;
}

} // namespace

QStringList exampleNames()
{
    QStringList others = carriedNames();
    QStringList names;
    for (const QString &name : knownOrder())
        if (others.removeOne(name))
            names << name;
    return names + others;
}

QStringList teachingLessonNames()
{
    return carriedNames().filter(QRegularExpression("^lesson_"));
}

Result<Lesson> readExample(const QString &name)
{
    QFile file(QString("%1/%2%3").arg(folder, name, suffix));
    if (name.contains('/') || !file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::NotFound,
                     .numbers = {},
                     .place = {},
                     .reason = "there is no example of this name; there are " + exampleNames().join(", ").toStdString()};
    const QByteArray text = file.readAll();
    return readLesson(std::string_view(text.constData(), std::size_t(text.size())), Limits{});
}

} // namespace lab::ui
