#include "ui/importing/examples.h"

#include "core/formats/read/lesson_json.h"
#include "ui/player/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace lab::ui {
namespace {

constexpr auto folder = ":/lessons";
constexpr auto suffix = ".conv2d";

/// From the question that started it to a picture.
const QStringList &knownOrder()
{
    static const QStringList names{"question",  "same_stride2", "ones_same", "explicit", "never_read",
                                   "dilation",  "kernel_1d",    "channels",  "batch",    "pointwise",
                                   "depthwise", "groups",       "shapes",    "photo"};
    return names;
}

/// Not read: lupdate collects the titles here, which stand in the files themselves.
[[maybe_unused]] constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("Examples", "The 4×4 question"),
    QT_TRANSLATE_NOOP("Examples", "SAME with stride 2: zeros on one side only"),
    QT_TRANSLATE_NOOP("Examples", "A big filter of ones counts its own overlap"),
    QT_TRANSLATE_NOOP("Examples", "Explicit padding: each side as you like"),
    QT_TRANSLATE_NOOP("Examples", "Cells that no window reads"),
    QT_TRANSLATE_NOOP("Examples", "Dilation: the same nine weights, spread out"),
    QT_TRANSLATE_NOOP("Examples", "One dimension: a moving difference"),
    QT_TRANSLATE_NOOP("Examples", "Three channels become two"),
    QT_TRANSLATE_NOOP("Examples", "Two pictures in one batch"),
    QT_TRANSLATE_NOOP("Examples", "1×1: only the channels are mixed"),
    QT_TRANSLATE_NOOP("Examples", "Depthwise: every channel for itself"),
    QT_TRANSLATE_NOOP("Examples", "Groups: two convolutions side by side"),
    QT_TRANSLATE_NOOP("Examples", "Ten channels, ten filters, stride 2"),
    QT_TRANSLATE_NOOP("Examples", "A picture and Sobel’s edge filters"),
};

QStringList carriedNames()
{
    QStringList names;
    for (const QString &file : QDir(folder).entryList({QString("*") + suffix}, QDir::Files, QDir::Name))
        names << file.chopped(int(qstrlen(suffix)));
    return names;
}

/// The lesson's words in the reader's language, where :/lessons/LANGUAGE/NAME.json has them: title, note, and for each
/// page title, text, prompt and praise.
void translate(Lesson &lesson, const QString &name)
{
    QFile file(QString("%1/%2/%3.json").arg(folder, QString::fromStdString(installedLanguage()), name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
    const auto take = [](std::string &into, const QJsonObject &from, const char *key) {
        if (const QString text = from[QLatin1String(key)].toString(); !text.isEmpty())
            into = text.toStdString();
    };
    take(lesson.title, words, "title");
    take(lesson.note, words, "note");
    const QJsonArray pages = words["pages"].toArray();
    for (qsizetype i = 0; i < std::min(pages.size(), qsizetype(lesson.pages.size())); ++i) {
        const QJsonObject page = pages[i].toObject();
        LessonPage &into = lesson.pages[std::size_t(i)];
        take(into.title, page, "title");
        take(into.text, page, "text");
        take(into.task.prompt, page, "prompt");
        take(into.task.praise, page, "praise");
    }
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

QString shownTitle(const Lesson &lesson)
{
    return QCoreApplication::translate("Examples", lesson.title.c_str());
}

Result<Lesson> readExample(const QString &name)
{
    QFile file(QString("%1/%2%3").arg(folder, name, suffix));
    if (name.contains('/') || !file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::NotFound,
                     .numbers = {},
                     .place = {},
                     .reason = Sentence{QT_TRANSLATE_NOOP("Refusals", "there is no example of this name; there are %1"),
                                        {exampleNames().join(", ").toStdString()}}};
    const QByteArray text = file.readAll();
    Result<Lesson> lesson = readLesson(std::string_view(text.constData(), std::size_t(text.size())), Limits{});
    if (!lesson)
        return lesson;
    Lesson words = std::move(lesson).value();
    translate(words, name);
    return words;
}

} // namespace lab::ui
