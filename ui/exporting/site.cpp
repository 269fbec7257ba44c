#include "ui/exporting/site.h"

#include "core/formats/bytes/escape.h"
#include "core/formats/bytes/zip_archive.h"
#include "core/lesson/picture.h"
#include "ui/document/write_file.h"
#include "ui/exporting/page.h"
#include "ui/exporting/page_bundle.h"
#include "ui/importing/examples.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

namespace lab::ui {
namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<ExportRequest> requestOf(const QString &example, const std::string &language)
{
    Result<Lesson> lesson = readExample(example);
    if (!lesson)
        return lesson.error();
    Result<std::shared_ptr<const Story>> story = storyOf(lesson->view.story, lesson->call, lesson->beside);
    if (!story)
        return story.error();
    const WalkthroughOptions walk = lesson->view.walk;
    const double maximum = lesson->imageMaximum;
    ExportRequest request =
        requestFor(*std::move(lesson), std::make_shared<const Walkthrough>(*std::move(story), walk, maximum));
    request.language = language;
    return request;
}

Error notWritten(const QString &folder)
{
    return {.code = ErrorCode::Io,
            .reason = Sentence{QT_TRANSLATE_NOOP("Refusals", "the folder %1 cannot be made"), {folder.toStdString()}}};
}

QByteArray linkTo(const QString &name, const std::string &title)
{
    return "<li><a href=\"" + name.toUtf8() + ".html\">" + QByteArray::fromStdString(xmlText(title)) + "</a></li>\n";
}

/// A row of the wheel's RECORD.
QByteArray recorded(const ZipMember &member)
{
    const QByteArray hash = sha256(QByteArray::fromStdString(member.content))
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return QByteArray::fromStdString(member.name) + ",sha256=" + hash + ',' +
           QByteArray::number(qulonglong(member.content.size())) + '\n';
}

} // namespace

Result<int> writeSite(const QString &folder, const std::string &language)
{
    if (!QDir().mkpath(folder))
        return notWritten(folder);
    QByteArray lessons, examples, files = R"("./", "conv2d-lab.bin")", all;
    std::vector<std::pair<QString, QByteArray>> pages;
    for (const QString &name : exampleNames()) {
        const Result<ExportRequest> request = requestOf(name, language);
        if (!request)
            continue; // a lesson about refusals has no picture to begin with
        ExportProgress progress;
        const Result<QByteArray> page = livePage(*request, progress, PageKind::OfSite);
        if (!page)
            return page.error();
        pages.emplace_back(name + ".html", *page);
        (name.startsWith("lesson_") ? lessons : examples) += linkTo(name, shownTitle(request->lesson).toStdString());
        files += ", \"" + name.toUtf8() + ".html\"";
        all += sha256(*page);
    }
    const QByteArray bundle = pageBundle(pageParts(PageKind::OfSite));
    pages.emplace_back("conv2d-lab.bin", bundle);
    const QByteArray version = sha256(all + sha256(bundle)).toHex().left(16);
    pages.emplace_back("worker.js", filledIn(carried(":/page/worker.js.in"), {{"version", version}, {"files", files}}));
    const auto words = [](const char *text) {
        return QCoreApplication::translate("Page", text).toHtmlEscaped().toUtf8();
    };
    pages.emplace_back("index.html", filledIn(carried(":/page/index.html.in"),
                                              {{"language", QByteArray::fromStdString(xmlText(language))},
                                               {"lessonsHeading", words(QT_TRANSLATE_NOOP("Page", "Lessons"))},
                                               {"examplesHeading", words(QT_TRANSLATE_NOOP("Page", "Examples"))},
                                               {"lessons", lessons},
                                               {"examples", examples}}));
    for (const auto &[name, bytes] : pages)
        if (const Result<Saved> saved = saveAtomically(QDir(folder).filePath(name), bytes); !saved)
            return saved.error();
    return int(pages.size()) - 3;
}

Result<QString> writePythonPackage(const QString &folder, const std::string &language, const QString &version)
{
    if (!QDir().mkpath(folder))
        return notWritten(folder);
    const Result<ExportRequest> request = requestOf("question", language);
    if (!request)
        return request.error();
    ExportProgress progress;
    const Result<QByteArray> page = livePage(*request, progress, PageKind::Alone);
    if (!page)
        return page.error();
    const std::string number = version.toStdString(), info = "conv2d_lab-" + number + ".dist-info/";
    std::vector<ZipMember> members{
        {"conv2d_lab/__init__.py", carried(":/python/conv2d_lab.py").toStdString()},
        {"conv2d_lab/page.html", page->toStdString()},
        {info + "METADATA", "Metadata-Version: 2.1\nName: conv2d-lab\nVersion: " + number +
                                "\nSummary: tf.nn.conv2d, step by step, under a notebook's cell\nLicense: MIT\n"
                                "Requires-Python: >=3.8\nRequires-Dist: ipython\n"},
        {info + "WHEEL", "Wheel-Version: 1.0\nGenerator: conv2d-lab\nRoot-Is-Purelib: true\nTag: py3-none-any\n"}};
    QByteArray record;
    for (const ZipMember &member : members)
        record += recorded(member);
    members.push_back({info + "RECORD", (record + QByteArray::fromStdString(info) + "RECORD,,\n").toStdString()});
    const QString name = "conv2d_lab-" + version + "-py3-none-any.whl";
    const Result<Saved> saved =
        saveAtomically(QDir(folder).filePath(name), QByteArray::fromStdString(zipArchive(members)));
    return saved ? Result<QString>(name) : Result<QString>(saved.error());
}

} // namespace lab::ui
