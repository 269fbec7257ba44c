#include "ui/exporting/page.h"

#include "core/formats/bytes/escape.h"
#include "core/formats/bytes/zip_archive.h"
#include "core/formats/write/lesson_json.h"
#include "core/formats/write/svg.h"
#include "core/lesson/picture.h"
#include "core/scene/stage.h"
#include "core/tensor/number_text.h"
#include "ui/exporting/page_source.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace lab::ui {
namespace {

/// What a lesson's file may have; with the engine it then stays within a few megabytes.
constexpr Index mostNumbers = Index{1} << 20;

QByteArray escaped(const std::string &text)
{
    return QByteArray::fromStdString(xmlText(text));
}

QByteArray hashOf(const QByteArray &content)
{
    return "'sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() + '\'';
}

/// What shows until the engine is ready, and where no script runs: the window alone, which takes a third of the bytes
/// of the whole picture. Its fonts are the page's; it needs no names.
QByteArray firstPicture(const ExportRequest &request)
{
    StageParts parts = request.stage;
    parts.frame = {.width = 800, .height = 320, .matrixLaneShown = false, .stripShown = false, .hintShown = false};
    parts.look.theme = Theme::Light;
    const Moment moment{std::clamp<Index>(request.lesson.view.step, 0, request.walkthrough->lastNumber()), 1};
    const std::string svg = svgOf(drawStage(*request.walkthrough, moment, parts), paletteOf(Theme::Light),
                                  {.title = request.lesson.title, .description = {}, .language = request.language});
    static const QRegularExpression unneeded("<title>[^<]*</title>|(?<!<pattern) (?:class=\"(?:box|line|head)[^\"]*\"|"
                                             "(?:font-family|textLength|lengthAdjust|id|style)=\"[^\"]*\")");
    static const QRegularExpression classes("class=\"label(?:[^\"]* mono)?[^\"]*\""), fine("(\\d+)\\.\\d+(?=[^<>]*>)"),
        unanchored("<text(?![^>]*text-anchor)");
    QString picture = QString::fromStdString(svg.substr(svg.find("<svg"))).remove(unneeded).replace(fine, "\\1");
    for (auto match = classes.match(picture); match.hasMatch();
         match = classes.match(picture, match.capturedStart() + 8))
        picture.replace(match.capturedStart(), match.capturedLength(),
                        match.captured().contains(" mono") ? "class=\"mono\"" : "class=\"label\"");
    picture.replace(unanchored, "<text text-anchor=\"start\"").remove(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
    // What most texts share stands once, in the whole.
    for (const char *name : {"class", "fill", "font-size", "text-anchor"}) {
        QMap<QString, int> counts;
        const QRegularExpression ofText(QStringLiteral("<text[^>]*( %1=\"[^\"]*\")").arg(QLatin1String(name)));
        for (auto match = ofText.globalMatch(picture); match.hasNext();)
            ++counts[match.next().captured(1)];
        const auto most = std::max_element(counts.cbegin(), counts.cend());
        if (most != counts.cend())
            picture.remove(most.key()).replace("<svg", "<svg" + most.key());
    }
    return picture.replace("></rect>", "/>").remove('\n').toUtf8();
}

/// A photo whose longer side has more than 512 pixels is averaged down, so that phones show it live; its note says so.
Lesson forPhones(Lesson lesson)
{
    constexpr Index longest = 512;
    const Tensor photo = lesson.call.input;
    const Shape &shape = photo.shape();
    if (lesson.imageMaximum <= 0 || shape.rank() != 4 || lesson.call.arguments.dataFormat != "NHWC")
        return lesson;
    const Index times = (std::max(shape[1], shape[2]) + longest - 1) / longest;
    if (times <= 1)
        return lesson;
    const Index height = std::max<Index>(shape[1] / times, 1), width = std::max<Index>(shape[2] / times, 1);
    const Index rows = std::min(times, shape[1]), columns = std::min(times, shape[2]), channels = shape[3];
    std::vector<float> values;
    for (Index n = 0; n < shape[0]; ++n)
        for (Index y = 0; y < height; ++y)
            for (Index x = 0; x < width; ++x)
                for (Index c = 0; c < channels; ++c) {
                    double sum = 0;
                    for (Index i = 0; i < rows * columns; ++i)
                        sum += double(
                            photo[((n * shape[1] + y * rows + i / columns) * shape[2] + x * columns + i % columns) *
                                      channels +
                                  c]);
                    values.push_back(float(std::round(sum / double(rows * columns))));
                }
    lesson.call.input = Tensor(*Shape::of({shape[0], height, width, channels}), std::move(values));
    const QString said =
        QCoreApplication::translate("Page", "The picture was scaled down from %1×%2 to %3×%4 for this page.")
            .arg(shape[2])
            .arg(shape[1])
            .arg(width)
            .arg(height);
    lesson.note += (lesson.note.empty() ? "" : "\n") + said.toStdString();
    return lesson;
}

Index numbersOf(const Lesson &lesson)
{
    Index count = lesson.call.input.size() + lesson.call.filter.size();
    for (const LessonPage &page : lesson.pages)
        if (page.call)
            count += page.call->input.size() + page.call->filter.size();
    return count;
}

} // namespace

QString pageRefusal()
{
    if (hasPageEngine())
        return {};
    return QCoreApplication::translate("Page", "This program was built without the live page's engine (Clang for "
                                               "WebAssembly), so it writes no live pages.");
}

Result<QByteArray> livePage(const ExportRequest &asked, ExportProgress &progress, PageKind kind)
{
    if (const QString refusal = pageRefusal(); !refusal.isEmpty())
        return Error{.code = ErrorCode::Unsupported, .reason = Sentence(refusal.toStdString())};
    ExportRequest request = asked;
    request.lesson = forPhones(asked.lesson);
    if (request.lesson.call != asked.lesson.call) {
        Result<std::shared_ptr<const Story>> story =
            storyOf(asked.walkthrough->story().kind(), request.lesson.call, request.lesson.beside);
        if (!story)
            return story.error();
        request.walkthrough = std::make_shared<const Walkthrough>(*std::move(story), asked.walkthrough->options(),
                                                                  asked.walkthrough->imageMaximum());
    }
    const Index numbers = numbersOf(request.lesson);
    if (numbers > mostNumbers)
        return Error{.code = ErrorCode::LimitReached,
                     .numbers = {numbers, mostNumbers},
                     .reason = Sentence{QT_TRANSLATE_NOOP("Refusals", "a live page takes at most %1 numbers, and this "
                                                                      "lesson has %2"),
                                        {numberText(mostNumbers), numberText(numbers)}}};
    const bool site = kind == PageKind::OfSite;
    // Until the engine is ready, and where no script runs: the picture alone.
    const QByteArray style = shortenedStyle(carriedPart("first.css"));
    const QByteArray loader = "\"use strict\";\n" + shortenedScript(carriedPart("loader.js"));
    if (!progress.reached(0.3))
        return Error{.code = ErrorCode::Cancelled};
    const PageParts parts = pageParts(kind);
    const QByteArray bundle = site ? QByteArray() : inLetters(pageBundle(parts));
    if (!progress.reached(0.8))
        return Error{.code = ErrorCode::Cancelled};
    const auto said = [](const char *text) {
        return QCoreApplication::translate("Page", text).toHtmlEscaped().toUtf8();
    };
    return filledIn(
        carriedPart("page.html"),
        {{"language", escaped(request.language)},
         {"policy", "default-src 'none'; script-src " + hashOf(loader) + ' ' + hashOf(parts.script) +
                        " 'wasm-unsafe-eval'; style-src " + hashOf(style) + ' ' + hashOf(parts.style) +
                        "; img-src data:" + (site ? "; connect-src 'self'; worker-src 'self'" : "") +
                        "; base-uri 'none'; form-action 'none'"},
         {"style", style},
         {"title", escaped(request.lesson.title.empty() ? "tf.nn.conv2d" : request.lesson.title)},
         {"picture", firstPicture(request)},
         {"noscript",
          said(QT_TRANSLATE_NOOP("Page", "This page needs scripts. Without them it shows the picture alone."))},
         {"failed", said(QT_TRANSLATE_NOOP("Page", "This browser cannot run the page's engine; the picture above is "
                                                   "all there is."))},
         {"lesson", QByteArray::fromStdString(writeLesson(request.lesson))},
         {"bundle_file", site ? " data-file=\"conv2d-lab.bin\"" : ""},
         {"bundle", bundle},
         {"loader", loader}});
}

QByteArray filledIn(const QByteArray &form, const std::vector<std::pair<QByteArray, QByteArray>> &parts)
{
    QByteArray out;
    for (qsizetype at = 0; at < form.size();) {
        const qsizetype open = form.indexOf("{{", at), close = form.indexOf("}}", open);
        if (open < 0)
            return out + form.mid(at);
        out += form.mid(at, open - at);
        const QByteArray name = form.mid(open + 2, close - open - 2);
        for (const auto &[part, content] : parts)
            if (name == part)
                out += content;
        at = close + 2;
    }
    return out;
}

Result<QByteArray> writePage(const ExportRequest &request, ExportProgress &progress)
{
    return livePage(request, progress, PageKind::Alone);
}

Result<QByteArray> writeScorm(const ExportRequest &request, ExportProgress &progress)
{
    const Result<QByteArray> page = livePage(request, progress, PageKind::OfCourse);
    if (!page)
        return page.error();
    const QByteArray title = escaped(request.lesson.title.empty() ? "tf.nn.conv2d" : request.lesson.title);
    const QByteArray id = QCryptographicHash::hash(*page, QCryptographicHash::Sha256).toHex().left(16);
    const QByteArray manifest = filledIn(carriedPart("imsmanifest.xml"), {{"title", title}, {"id", id}});
    const ZipMember members[] = {{"imsmanifest.xml", manifest.toStdString()}, {"index.html", page->toStdString()}};
    return QByteArray::fromStdString(zipArchive(members));
}

} // namespace lab::ui
