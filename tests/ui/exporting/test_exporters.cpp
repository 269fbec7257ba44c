#include "core/conv/conv2d.h"
#include "core/formats/bytes/escape.h"
#include "core/formats/write/html.h"
#include "tests/support/hostile_strings.h"
#include "tests/support/seeded_calls.h"
#include "tests/support/tools.h"
#include "tests/ui/exporting/export_requests.h"
#include "ui/exporting/export_job.h"
#include "ui/exporting/raster.h"
#include "ui/stage/shipped_fonts.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace lab;
using namespace lab::test;
using namespace lab::ui;

class TestExporters : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { loadShippedFonts(); }

    void everyFormatWrites_data()
    {
        QTest::addColumn<QString>("format");
        for (const Exporter &exporter : exporters())
            QTest::newRow(exporter.name) << exporter.name;
    }
    void everyFormatWrites()
    {
        QFETCH(QString, format);
        const Exporter *exporter = exporterNamed(format);
        ExportRequest request = requestOf(question());
        if (exporter->refusal && !exporter->refusal().isEmpty()) { // it says why, instead of writing something else
            ExportProgress progress;
            const Result<QByteArray> refused = exporter->write(request, progress);
            QVERIFY(!refused && refused.error().code == ErrorCode::Unsupported);
            return;
        }
        request.speed = 20;
        QVERIFY(written(format, request).size() > 100);
    }

    void aCancelledExportWritesNothing()
    {
        QTemporaryDir folder;
        for (const Exporter &exporter : exporters()) {
            ExportProgress progress;
            progress.cancel();
            const QString path = folder.filePath(QString("a.") + exporter.suffix);
            const auto error = exportItems({{requestOf(question()), &exporter, path}}, progress).error;
            QVERIFY(error && (error->code == ErrorCode::Cancelled || error->code == ErrorCode::Unsupported));
            QVERIFY(!QFile::exists(path));
        }
    }

    void aJobWritesFromItsOwnThread()
    {
        QTemporaryDir folder;
        ExportJob job(itemsOf(requestOf(question()), *exporterNamed("png"), folder.filePath("a.png"), true));
        QCOMPARE(job.items().size(), std::size_t(19));
        QSignalSpy finished(&job, &ExportJob::finished);
        job.start();
        QVERIFY(finished.wait(60000));
        QVERIFY(!job.error());
        QVERIFY(QFile::exists(folder.filePath("a-00.png")));
        QVERIFY(QFile::exists(folder.filePath("a-18.png")));
    }

    void captionsStandBesideAFilm()
    {
        const auto paths = [](const char *format, const QString &path) {
            QStringList all;
            for (const ExportItem &item : itemsOf(requestOf(question()), *exporterNamed(format), path, false))
                all << item.exporter->name + (' ' + item.path);
            return all.join('|');
        };
        QCOMPARE(paths("mp4", "/a/b.c.mp4"), "mp4 /a/b.c.mp4|vtt /a/b.c.vtt|srt /a/b.c.srt");
        QCOMPARE(paths("webm", "/a/b.webm"), "webm /a/b.webm|vtt /a/b.vtt|srt /a/b.srt");
        QCOMPARE(paths("webm", "/dev/stdout"), "webm /dev/stdout");
        QCOMPARE(paths("gif", "/a/b.gif"), "gif /a/b.gif");
    }

    void textOfLatexIsNotTooSmall_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("tikz") << QByteArray("tikz");
        QTest::newRow("latex") << QByteArray("latex");
    }
    void textOfLatexIsNotTooSmall()
    {
        QFETCH(QByteArray, format);
        const Exporter &exporter = *exporterNamed(QString::fromLatin1(format));
        ExportRequest request = requestOf(question());
        request.stage.frame.width = exporter.width;
        request.stage.frame.height = exporter.height;
        request.firstStep = request.lastStep = 15;
        ExportProgress progress;
        const Result<QByteArray> bytes = exporter.write(request, progress);
        QVERIFY(bytes);
        static const QRegularExpression size("fontsize\\{([0-9.]+)pt\\}");
        int count = 0;
        for (auto match = size.globalMatch(QString::fromUtf8(*bytes)); match.hasNext(); ++count)
            QVERIFY(match.next().captured(1).toDouble() > 6.9);
        QVERIFY(count > 50);
    }

    void aSeriesIsWrittenWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const auto items = itemsOf(requestOf(question()), *exporterNamed("png"), folder.filePath("my fig.png"), true);
        const auto put = [](const QString &path, const QByteArray &bytes) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        put(folder.filePath("my fig-03.png"), "mine");
        const auto untouched = [&folder] {
            return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{"my fig-03.png"} &&
                   readFile(folder.filePath("my fig-03.png")) == "mine";
        };
        {
            ExportProgress progress;
            const ExportOutcome outcome = exportItems(items, progress, [&progress](std::size_t item) {
                if (item == 12)
                    progress.cancel();
            });
            QVERIFY(outcome.error && outcome.error->code == ErrorCode::Cancelled);
            QVERIFY(untouched());
        }
        auto toNowhere = items;
        toNowhere[15].path = folder.filePath("no/such/folder/a.png");
        ExportProgress progress;
        const ExportOutcome failed = exportItems(toNowhere, progress);
        QVERIFY(failed.error && failed.item == 15);
        QVERIFY(untouched());
        QVERIFY(!exportItems(items, progress).error);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 19);
        QVERIFY(readFile(folder.filePath("my fig-03.png")).startsWith("\x89PNG"));
    }

    void pngPixelsAreThePaintedDrawing()
    {
        RandomCalls random(3);
        for (int i = 0; i < 5; ++i) {
            const ExportRequest request = requestOf(random.next());
            QImage read;
            QVERIFY(read.loadFromData(written("png", request), "png"));
            const QImage painted = paintedImage(drawingOf(request, {request.last(), 1}), Theme::Light, 1);
            QVERIFY(read.convertToFormat(QImage::Format_RGB32) == painted);
        }
    }

    void svgHoldsEveryTextOfTheDrawing()
    {
        RandomCalls random(4);
        for (int i = 0; i < 10; ++i) {
            const ExportRequest request = requestOf(random.next());
            QStringList drawn, read;
            for (const Mark &mark : drawingOf(request, {request.last(), 1}).marks)
                if (const auto *text = std::get_if<TextMark>(&mark))
                    drawn << QString::fromStdString(text->text);
            QXmlStreamReader reader(written("svg", request));
            while (!reader.atEnd())
                if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
                    read << reader.readElementText();
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            QCOMPARE(read, drawn);
        }
    }

    void hostileTitlesChangeTheirTextOnly()
    {
        const std::pair<const char *, std::string (*)(std::string_view)> formats[] = {{"svg", &xmlText},
                                                                                      {"html", &xmlText},
                                                                                      {"latex", &latexText},
                                                                                      {"markdown", &markdownText},
                                                                                      {"python", &pythonComment}};
        for (const auto &[format, escape] : formats) {
            const QByteArray plain = written(format, requestOf(question()));
            for (const auto &[id, text] : hostileStrings()) {
                QByteArray hostile = written(format, requestOf(question(), text));
                const QByteArray escaped = QByteArray::fromStdString(escape(text.toStdString()));
                QVERIFY2(hostile.contains(escaped), format);
                hostile.replace(escaped, "Aa");
                // LaTeX declares the characters that it does not know; the rest is the same.
                if (QByteArray(format) == "latex") {
                    QByteArrayList lines = hostile.split('\n');
                    lines.removeIf([&plain](const QByteArray &line) {
                        return line.contains("DeclareUnicodeCharacter") && !plain.contains(line);
                    });
                    hostile = lines.join('\n');
                }
                QVERIFY2(hostile == plain, qPrintable(QString(format) + ' ' + id));
            }
        }
    }

    void theHtmlPolicyNamesTheScript()
    {
        const QByteArray script(htmlScript().data(), qsizetype(htmlScript().size()));
        QCOMPARE(QByteArray(htmlScriptHash().data(), qsizetype(htmlScriptHash().size())),
                 QCryptographicHash::hash(script, QCryptographicHash::Sha256).toBase64());
    }

    void pdfTextIsText()
    {
        const QString reader = findTool({"pdftotext"});
        LAB_NEEDS(reader, "pdftotext");
        QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath("a.pdf"), written("handout", requestOf(question(), "Own title 4×4"))));
        const ToolResult text = runTool(reader, {"-layout", folder.filePath("a.pdf"), "-"});
        QVERIFY(text.good);
        for (const char *part :
             {"Own title 4×4", "[1, 4, 4, 1]", "tf.nn.conv2d(input, filters", "page 19 of 19", "14", "12"})
            QVERIFY2(text.out.contains(part), part);
    }

    void gifPlaysAsLongAsTheFilm()
    {
        const QString reader = findTool({"gifsicle"});
        LAB_NEEDS(reader, "gifsicle");
        QTemporaryDir folder;
        ExportRequest request = requestOf(question());
        request.speed = 4;
        QVERIFY(writeFile(folder.filePath("a.gif"), written("gif", request)));
        const QString info = QString::fromUtf8(runTool(reader, {"-I", folder.filePath("a.gif")}).out);
        double seconds = 0;
        auto delays = QRegularExpression("delay ([0-9.]+)s").globalMatch(info);
        while (delays.hasNext())
            seconds += delays.next().captured(1).toDouble();
        Pacing pacing;
        pacing.speed = 4;
        const double wanted = duration(*request.walkthrough, pacing, 0, request.last()) + request.holdSeconds;
        QVERIFY2(std::abs(seconds - wanted) < 0.1, qPrintable(QString("%1 of %2").arg(seconds).arg(wanted)));
        QVERIFY(info.contains("loop forever"));
    }

    void numPyReadsTheTensors()
    {
        const QString python = pythonWith("numpy");
        LAB_NEEDS(python, "NumPy");
        QTemporaryDir folder;
        RandomCalls random(5);
        for (int i = 0; i < 5; ++i) {
            const Convolution convolution = random.next();
            QVERIFY(writeFile(folder.filePath("a.npz"), written("npz", requestOf(convolution))));
            QVERIFY(writeFile(folder.filePath("a.py"), written("python", requestOf(convolution))));
            const ToolResult read = runTool(python, {"-c",
                                                     "import numpy, sys; z = numpy.load(sys.argv[1]); "
                                                     "print(sorted(z.files), *z['output'].ravel().tolist())",
                                                     folder.filePath("a.npz")});
            QVERIFY2(read.good, read.err.constData());
            QByteArray expected = "['filter', 'flat_filter', 'input', 'output', 'virtual_tensor']";
            const Tensor output = conv2d(convolution);
            for (const float value : output.values())
                expected += ' ' + QByteArray::number(double(value), 'f', 1);
            QCOMPARE(read.out.trimmed(), expected);
            const ToolResult ran = runTool(python, {folder.filePath("a.py")});
            QVERIFY2(ran.good, ran.err.constData());
        }
    }
};

QTEST_MAIN(TestExporters)
#include "test_exporters.moc"
