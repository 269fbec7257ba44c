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
#include <iterator>

namespace lab::ui {
namespace {

constexpr auto folder = ":/lessons";
constexpr auto suffix = ".conv2d";

/// From the question that started it to a picture.
const QStringList &knownOrder()
{
    static const QStringList names{"question",  "same_stride2", "ones_same", "explicit",   "never_read", "dilation",
                                   "kernel_1d", "channels",     "batch",     "pointwise",  "depthwise",  "groups",
                                   "block",     "shapes",       "photo",     "transposed", "learn_sobel"};
    return names;
}

/// Not read: lupdate collects the titles and notes here, which stand in the files themselves.
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
    QT_TRANSLATE_NOOP("Examples", "Depthwise: every channel by itself"),
    QT_TRANSLATE_NOOP("Examples", "Groups: two convolutions side by side"),
    QT_TRANSLATE_NOOP("Examples", "Bias, ReLU and max pooling"),
    QT_TRANSLATE_NOOP("Examples", "Ten channels, ten filters, stride 2"),
    QT_TRANSLATE_NOOP("Examples", "A picture and Sobel’s edge filters"),
    QT_TRANSLATE_NOOP("Examples", "Transposed: where the checkerboard comes from"),
    QT_TRANSLATE_NOOP("Examples", "Learn Sobel: a filter finds its numbers"),
    QT_TRANSLATE_NOOP(
        "Examples", "Each input number lays down the whole filter; the windows begin 2 apart and are 3 wide. So every "
                    "second row and column gets one term more: from ones alone comes 1 2 1 2 … and 2 4 2 4 …, a "
                    "checkerboard. A filter of 4 or of 2 overlaps evenly."),
    QT_TRANSLATE_NOOP("Examples",
                      "The filter begins with zeros. The target is what Sobel’s filter makes of this picture. Choose "
                      "Learn and play: each step takes rate · gradient away from every weight. Neighbouring pixels are "
                      "alike, so it learns slowly; random numbers teach it faster."),
    QT_TRANSLATE_NOOP("Examples",
                      "The example from the forum: what does TensorFlow do with a 4×4 input and a 3×3 filter? One "
                      "filter, one channel, no padding: four windows fit, so four numbers come out."),
    QT_TRANSLATE_NOOP("Examples", "The numbers 0 to 15 and a 3×3 filter of ones. With stride 2 SAME needs just one row "
                                  "and one column of zeros, and they go to the bottom and to the right, not all "
                                  "around. Each output number is a plain sum: 45, 39, 66, 50."),
    QT_TRANSLATE_NOOP("Examples", "Input and filter are all ones, so each output number says how many of the 36 taps "
                                  "lie on the picture and not on padding. The filter is 6 wide: SAME adds five zeros, "
                                  "two on the left and three on the right, and so the numbers are not symmetric."),
    QT_TRANSLATE_NOOP("Examples",
                      "Four pairs in the order of the axes. Here one row of zeros goes above and two go below, none to "
                      "the left and one to the right. The pairs for batch and channels have to be zero."),
    QT_TRANSLATE_NOOP("Examples", "The stride is 3, the filter only 2 wide. Rows and columns 2 and 5 lie between the "
                                  "windows or behind the last one: changing their numbers changes nothing."),
    QT_TRANSLATE_NOOP("Examples", "With dilation 2 one input cell is left out between neighbouring taps. The 3×3 "
                                  "filter covers 5×5 cells, but still has nine weights and nine products per window."),
    QT_TRANSLATE_NOOP("Examples",
                      "A signal of twelve numbers as a picture of height 1, and the filter −1, 0, 1. TensorFlow does "
                      "not mirror the filter: where the signal rises the result is positive."),
    QT_TRANSLATE_NOOP("Examples", "A filter is as deep as the input: one 2×2 plane for each of the three channels. All "
                                  "three planes are multiplied and added into one number, so the channels do not stay "
                                  "apart. Two filters give two output channels."),
    QT_TRANSLATE_NOOP("Examples",
                      "The first axis counts pictures. They share the filter and never meet: the first four rows of "
                      "the virtual tensor come from the first picture, the other four from the second."),
    QT_TRANSLATE_NOOP("Examples",
                      "A 1×1 filter looks at one position at a time, so neighbours play no role. The virtual tensor is "
                      "then the input itself, only reshaped, and the step is one matrix product over channels."),
    QT_TRANSLATE_NOOP(
        "Examples", "A filter of depth 1 on three channels makes three groups: every channel is filtered with its own "
                    "3×3 plane, and nothing is mixed. Here they are an identity, a sum of rows and an edge detector."),
    QT_TRANSLATE_NOOP("Examples",
                      "The input has four channels, but the filter is only two deep. TensorFlow does not refuse that: "
                      "it makes two groups. Output channels 0 and 1 read input channels 0 and 1; output channels 2 and "
                      "3 read input channels 2 and 3. The filter matrix becomes two blocks."),
    QT_TRANSLATE_NOOP(
        "Examples",
        "Only the shapes matter here: an input of 10×10 with ten channels and ten filters of 2×10. With stride 2 "
        "and SAME the output is 5×5, whatever the size of the filter; its last axis counts the filters."),
    QT_TRANSLATE_NOOP(
        "Examples",
        "A small colour picture, 72 rows of 96 pixels. The first filter compares left with right, the second one above "
        "with below; both add up the three colours. Flat areas give 0, edges give large numbers of either sign."),
};

/// Where each part of the teaching lessons begins.
constexpr struct {
    const char *first;
    const char *title;
} parts[] = {{"lesson_01", QT_TRANSLATE_NOOP("Examples", "What is computed")},
             {"lesson_05", QT_TRANSLATE_NOOP("Examples", "What the arguments do")},
             {"lesson_10", QT_TRANSLATE_NOOP("Examples", "Matrices, shapes, pictures")},
             {"lesson_14", QT_TRANSLATE_NOOP("Examples", "What follows a convolution")},
             {"lesson_18", QT_TRANSLATE_NOOP("Examples", "Gradients and learning")}};

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
    if (!file.open(QIODevice::ReadOnly)) {
        // An example without pages: its two texts are among the program's sentences.
        for (std::string *text : {&lesson.title, &lesson.note})
            if (!text->empty())
                *text = QCoreApplication::translate("Examples", text->c_str()).toStdString();
        return;
    }
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

QList<LessonPart> lessonParts()
{
    QList<LessonPart> all;
    for (const QString &name : teachingLessonNames()) {
        const auto part = std::ranges::find_if(parts, [&](const auto &one) { return name.startsWith(one.first); });
        if (part != std::end(parts))
            all << LessonPart{QCoreApplication::translate("Examples", part->title), {}};
        all.last().names << name;
    }
    return all;
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
