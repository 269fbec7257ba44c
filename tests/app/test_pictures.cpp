// The README's pictures: true colour, and what the program draws today. With LAB_PICTURES naming a folder they are
// made there (resources/screenshots/make.sh).

#include "core/walkthrough/walkthrough.h"
#include "tests/support/own_settings.h"
#include "tests/support/tools.h"
#include "ui/importing/examples.h"
#include "ui/stage/shipped_fonts.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QSet>
#include <QSettings>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace lab;
using namespace lab::ui;
using namespace lab::test;

namespace {

const QString kept = QStringLiteral(LAB_SOURCE_DIR "/resources/screenshots/");

/// A product of the matrix lane: the step that makes it is shown.
struct Picture {
    const char *example;
    Index row, channel;
};

const Picture gallery[] = {
    {"same_stride2", 1, 0}, {"ones_same", 53, 0}, {"channels", 4, 0},   {"dilation", 3, 0},
    {"explicit", 11, 0},    {"groups", 6, 0},     {"depthwise", 15, 2}, {"pointwise", 4, 1},
    {"batch", 2, 0},        {"kernel_1d", 4, 0},  {"never_read", 1, 0}, {"photo", 2530, 0},
};

/// The picture as the program exports it.
QImage exported(const Picture &picture)
{
    const Walkthrough walkthrough(*Convolution::of(readExample(picture.example)->call), {});
    const Index step =
        walkthrough.firstStepOf(Phase::Multiply) + picture.row * walkthrough.geometry().outChannels + picture.channel;
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.png");
    runTool(LAB_PROGRAM, {"--export", path, "--step", QString::number(step), "--size", "900x760",
                          QString("example:") + picture.example});
    return QImage(path);
}

QImage mainWindow(QSize size)
{
    MainWindow window;
    window.openExample("question");
    window.resize(size);
    window.show();
    window.player()->goToStep(15);
    for (int i = 0; i < 5; ++i) // layouts within layouts settle one after the other
        QTest::qWait(20);
    return window.grab().toImage();
}

bool isTrueColour(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    return colours.size() > 256;
}

/// The share of places that differ plainly. Small enough not to see how another version smooths a letter.
double difference(const QImage &one, const QImage &other)
{
    const QSize size = one.size() / 4;
    const auto small = [&size](const QImage &image) {
        return image.convertToFormat(QImage::Format_RGB32)
            .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = small(one), b = small(other);
    int different = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const QColor first = a.pixelColor(x, y), second = b.pixelColor(x, y);
            different += std::max({std::abs(first.red() - second.red()), std::abs(first.green() - second.green()),
                                   std::abs(first.blue() - second.blue())}) > 48;
        }
    }
    return double(different) / size.width() / size.height();
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        useOwnSettings("conv2d-lab-test");
        loadShippedFonts();
        QFont font("Inter");
        font.setPointSizeF(9.75);
        QApplication::setFont(font);
        const QString folder = qEnvironmentVariable("LAB_PICTURES");
        if (folder.isEmpty())
            return;
        QVERIFY(mainWindow({1440, 900}).save(folder + "/main-window.png"));
        QVERIFY(mainWindow({1024, 700}).save(folder + "/small-window.png"));
        for (const Picture &picture : gallery)
            QVERIFY(exported(picture).save(folder + "/gallery/" + picture.example + ".png"));
    }

    void theWindowIsTrueColour()
    {
        for (const auto &[name, size] :
             {std::pair("main-window.png", QSize(1440, 900)), std::pair("small-window.png", QSize(1024, 700))}) {
            const QImage image(kept + name);
            QCOMPARE(image.size(), size);
            QVERIFY(isTrueColour(image));
        }
    }

    void theFirstMinuteIsAFilmOfItsOwn()
    {
        QImageReader film(kept + "first-minute.gif");
        QVERIFY(film.supportsAnimation() && film.imageCount() > 40);
        QVERIFY2(QFileInfo(film.fileName()).size() < 2'000'000, "small enough for a page");
    }

    void aFilterLearnsInAFilm()
    {
        QImageReader film(kept + "learn-sobel.gif");
        QVERIFY(film.supportsAnimation() && film.imageCount() > 20);
        QVERIFY2(QFileInfo(film.fileName()).size() < 1'000'000, "small enough for a page");
    }

    void theGalleryIsWhatTheProgramDraws_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < int(std::size(gallery)); ++i)
            QTest::newRow(gallery[i].example) << i;
    }
    void theGalleryIsWhatTheProgramDraws()
    {
        QFETCH(int, number);
        const QImage image(kept + "gallery/" + gallery[number].example + ".png"), now = exported(gallery[number]);
        QVERIFY(isTrueColour(image));
        QCOMPARE(image.size(), now.size());
        const double differs = difference(image, now);
        QVERIFY2(differs < 0.02,
                 qPrintable(QString("%1 of it differs: bash resources/screenshots/make.sh").arg(differs)));
    }

    void theReadmeShowsThemAll()
    {
        const QByteArray text = readFile(LAB_SOURCE_DIR "/README.md");
        for (const char *name : {"main-window.png", "small-window.png", "first-minute.gif", "learn-sobel.gif"})
            QVERIFY2(text.contains("(resources/screenshots/" + QByteArray(name) + ")"), name);
        for (const Picture &picture : gallery)
            QVERIFY(text.contains("(resources/screenshots/gallery/" + QByteArray(picture.example) + ".png)"));
    }
};

QTEST_MAIN(TestPictures)
#include "test_pictures.moc"
