// Animations read back by other people's programs: how many frames, how long each, how large, and what they show.

#include "tests/support/tools.h"
#include "tests/ui/exporting/export_requests.h"
#include "ui/exporting/film.h"
#include "ui/exporting/frame_source.h"
#include "ui/exporting/raster.h"
#include "ui/stage/shipped_fonts.h"

#include <QImageReader>
#include <QRegularExpression>

#include <cmath>

using namespace lab;
using namespace lab::test;
using namespace lab::ui;

namespace {

/// About two seconds of film.
ExportRequest shortFilm()
{
    ExportRequest request = requestOf(question());
    request.stage.frame.width = 480;
    request.stage.frame.height = 320;
    request.speed = 20;
    request.holdSeconds = 0.5;
    return request;
}

/// Milliseconds of every picture that stands still, merged as an animation shows them.
QList<int> pictureTimes(const ExportRequest &request, int framesPerSecond, int unit)
{
    const FrameSource frames = *FrameSource::of(request, framesPerSecond, false);
    const auto time = [&](Index frame) {
        return int(std::lround(1000.0 / unit * double(frame) / framesPerSecond)) * unit;
    };
    QList<int> times;
    QImage shown = frames.image(0);
    Index first = 0;
    for (Index frame = 1; frame <= frames.count(); ++frame) {
        const QImage next = frame < frames.count() ? frames.image(frame) : QImage();
        if (next == shown)
            continue;
        times << time(frame) - time(first);
        shown = next;
        first = frame;
    }
    return times;
}

struct Difference {
    double exactShare = 0; ///< of the pixels
    double mean = 0;       ///< of a channel, 0 … 255
};

Difference differenceOf(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return {0, 255};
    qint64 exact = 0, sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            exact += (p & 0xFFFFFF) == (q & 0xFFFFFF) ? 1 : 0;
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    const double pixels = double(a.width()) * a.height();
    return {double(exact) / pixels, double(sum) / pixels / 3};
}

/// The pictures that stand for the first and the last frame.
std::pair<QImage, QImage> paintedEnds(const ExportRequest &request, int framesPerSecond)
{
    const FrameSource frames = *FrameSource::of(request, framesPerSecond, false);
    return {frames.image(0),
            paintedImage(drawingOf(request, {request.last(), 1}), request.stage.look.theme, request.scale)};
}

} // namespace

class TestAnimationReadback : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { loadShippedFonts(); }

    void gifsicleSeesTheFrames()
    {
        const QString reader = findTool({"gifsicle"});
        LAB_NEEDS(reader, "gifsicle");
        const ExportRequest request = shortFilm();
        QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath("a.gif"), written("gif", request)));
        const ToolResult seen = runTool(reader, {"-I", folder.filePath("a.gif")});
        QVERIFY(seen.good);
        const QString info = QString::fromUtf8(seen.out);
        QVERIFY(info.contains("logical screen 480x320"));
        QVERIFY(info.contains("loop forever"));
        QList<int> times;
        auto delays = QRegularExpression("delay ([0-9.]+)s").globalMatch(info);
        while (delays.hasNext())
            times << int(std::lround(delays.next().captured(1).toDouble() * 1000));
        QCOMPARE(times, pictureTimes(request, 20, 10));
        const auto [first, last] = paintedEnds(request, 20);
        QCOMPARE(
            runTool(reader, {"--unoptimize", folder.filePath("a.gif"), "--output", folder.filePath("whole.gif")}).good,
            true);
        const std::pair<QString, QImage> ends[] = {{"#0", first}, {"#-1", last}};
        for (const auto &[frame, painted] : ends) {
            QVERIFY(
                runTool(reader, {folder.filePath("whole.gif"), frame, "--output", folder.filePath("one.gif")}).good);
            const Difference difference = differenceOf(QImage(folder.filePath("one.gif")), painted);
            // Areas have their exact colour; the blends at edges share a table of 255.
            QVERIFY2(difference.exactShare > 0.85 && difference.mean < 1,
                     qPrintable(QString("%1 %2 %3").arg(frame).arg(difference.exactShare).arg(difference.mean)));
        }
    }

    /// In the size the table has for them: a picture a step, and as many frames of flights as a second and a half has.
    void gifsAreSmall()
    {
        ExportRequest request = requestOf(question());
        request.stage.frame.width = exporterNamed("gif")->width;
        request.stage.frame.height = exporterNamed("gif")->height;
        request.framesPerSecond = 2;
        const qsizetype still = written("gif", request).size();
        QVERIFY2(still < 150000, qPrintable(QString::number(still)));
        request.framesPerSecond = 20;
        request.lastStep = 4;
        const qsizetype moving = written("gif", request).size();
        QVERIFY2(moving < 75000, qPrintable(QString::number(moving)));
    }

    void webpmuxSeesTheFrames()
    {
        const QString reader = findTool({"webpmux"});
        LAB_NEEDS(reader, "webpmux");
        const ExportRequest request = shortFilm();
        QTemporaryDir folder;
        const QString path = folder.filePath("a.webp");
        QVERIFY(writeFile(path, written("webp", request)));
        const ToolResult seen = runTool(reader, {"-info", path});
        QVERIFY(seen.good);
        const QString info = QString::fromUtf8(seen.out);
        QVERIFY(info.contains("Canvas size: 480 x 320"));
        QVERIFY(info.contains("Loop Count : 0"));
        QList<int> times;
        auto rows =
            QRegularExpression("^ *\\d+: +\\d+ +\\d+ +\\w+ +\\d+ +\\d+ +(\\d+)", QRegularExpression::MultilineOption)
                .globalMatch(info);
        while (rows.hasNext())
            times << rows.next().captured(1).toInt();
        QCOMPARE(times, pictureTimes(request, 30, 1));
        QVERIFY2(QImageReader::supportedImageFormats().contains("webp"),
                 "Qt's image plug-ins are missing; app/packages.txt lists them");
        const auto [first, last] = paintedEnds(request, 30);
        QImageReader frames(path);
        QImage shown = frames.read();
        QVERIFY(shown.convertToFormat(QImage::Format_RGB32) == first);
        for (int i = 1; i < times.size(); ++i)
            shown = frames.read();
        QVERIFY(shown.convertToFormat(QImage::Format_RGB32) == last);
    }

    void ffprobeSeesTheFilm_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("codec");
        QTest::newRow("mp4") << "mp4" << QByteArray("h264");
        QTest::newRow("webm") << "webm" << QByteArray("vp9");
    }
    void ffprobeSeesTheFilm()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, codec);
        const QString probe = findTool({"ffprobe"}), decoder = findTool({"ffmpeg"});
        LAB_NEEDS(probe, "ffprobe");
        LAB_NEEDS(decoder, "ffmpeg");
        const Exporter *exporter = exporterNamed(format);
        if (const QString refusal = exporter->refusal(); !refusal.isEmpty())
            QSKIP(qPrintable(refusal));
        ExportRequest request = shortFilm();
        request.framesPerSecond = 25;
        request.stage.frame.width = 481; // films have even sizes
        QTemporaryDir folder;
        const QString path = folder.filePath("a." + format);
        QVERIFY(writeFile(path, written(format, request)));
        const ToolResult seen = runTool(probe, {"-v", "error", "-count_frames", "-select_streams", "v", "-show_entries",
                                                "stream=codec_name,width,height,r_frame_rate,nb_read_frames,pix_fmt",
                                                "-of", "default=nw=1", path});
        QVERIFY2(seen.good && seen.err.isEmpty(), seen.err.constData());
        const FrameSource frames = *FrameSource::of(request, 25, true);
        const QByteArrayList wanted{
            "codec_name=" + codec, "width=482",         "height=320",
            "pix_fmt=yuv420p",     "r_frame_rate=25/1", "nb_read_frames=" + QByteArray::number(qint64(frames.count()))};
        for (const QByteArray &line : wanted)
            QVERIFY2(seen.out.split('\n').contains(line), (line + " in " + seen.out).constData());
        const QString picks = QString("select='eq(n,0)+eq(n,%1)'").arg(frames.count() - 1);
        QVERIFY(
            runTool(decoder, {"-v", "error", "-i", path, "-vf", picks, "-vsync", "0", folder.filePath("%d.png")}).good);
        QVERIFY(differenceOf(QImage(folder.filePath("1.png")), frames.image(0)).mean < 4);
        QVERIFY(differenceOf(QImage(folder.filePath("2.png")), frames.image(frames.count() - 1)).mean < 4);
    }
};

QTEST_MAIN(TestAnimationReadback)
#include "test_animation_readback.moc"
