// One picture: what the screen draws is what every export draws, because both are made from the same parts.

#include "core/formats/write/step_document.h"
#include "core/formats/write/svg.h"
#include "tests/support/own_settings.h"
#include "tests/support/seeded_calls.h"
#include "tests/ui/exporting/export_requests.h"
#include "ui/document/commands.h"
#include "ui/document/document.h"
#include "ui/exporting/export_dialog.h"
#include "ui/exporting/raster.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"
#include "ui/stage/stage_view.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QImage>
#include <QLabel>
#include <QSettings>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace lab;
using namespace lab::test;
using namespace lab::ui;

namespace {

/// German as far as this test needs it.
class German : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (QByteArray(context) == "Language")
            return "de";
        if (QByteArray(context) == "Scene" && QByteArray(source) == "Slide the window")
            return "Das Fenster schieben";
        return {};
    }
    bool isEmpty() const override { return false; }
};

/// A photo whose output is too large for the plain sums and shown by the live planes alone.
Lesson photo()
{
    Lesson lesson{.title = "Photo", .imageMaximum = 255};
    lesson.call.input = Tensor::filled({1, 330, 330, 3}, 0);
    Index i = 0;
    for (float &value : lesson.call.input.mutableValues())
        value = float((i++ * 7919) % 256);
    lesson.call.filter = Tensor::filled({11, 11, 3, 1}, 1);
    lesson.call.filter.mutableValues()[5] = -40;
    return lesson;
}

struct Screen {
    Screen()
    {
        view.resize(800, 600);
        view.setHintShown(false); // an export cannot be hovered
    }

    void open(Lesson lesson) { document.open(std::move(lesson)); }

    /// The dialog as it opens now: this step, 800 × 600.
    [[nodiscard]] std::unique_ptr<ExportDialog> dialog()
    {
        auto made = std::make_unique<ExportDialog>(&document, &player, &viewing);
        made->findChild<QComboBox *>("steps")->setCurrentIndex(0);
        made->findChild<QComboBox *>("size")->setCurrentIndex(0);
        return made;
    }

    Document document;
    Player player{&document};
    Viewing viewing;
    StageView view{&document, &player, &viewing, nullptr};
};

void checkSame(Screen &window)
{
    const Drawing screen = window.view.drawing();
    const auto dialog = window.dialog();
    const ExportRequest request = dialog->request();
    QVERIFY(!screen.marks.empty());
    QVERIFY(drawingOf(request, {request.last(), 1}) == screen);

    const Theme theme = request.stage.look.theme;
    QCOMPARE(QImage::fromData(written("png", request), "png").convertToFormat(QImage::Format_RGB32),
             paintedImage(screen, theme, 1));
    const StepPage page = pageOf(*request.walkthrough, request.last(), request.stage, request.explaining());
    const std::string description = page.explanation.badge + ". " + plainText(page.explanation.what);
    QCOMPARE(written("svg", request),
             QByteArray::fromStdString(
                 svgOf(screen, paletteOf(theme),
                       {.title = request.lesson.title, .description = description, .language = request.language})));
    auto *preview = dialog->findChild<QLabel *>("preview");
    const auto shown = [&] { return preview->pixmap().toImage().convertToFormat(QImage::Format_RGB32); };
    const auto wanted = [&] {
        QImage image = paintedImage(screen, theme, std::min(preview->width() / 800.0, preview->height() / 600.0));
        image.setDevicePixelRatio(1);
        return image;
    };
    QTRY_COMPARE(shown(), wanted());
}

} // namespace

class TestSamePicture : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        useOwnSettings("conv2d-lab-tests");
        QCoreApplication::setApplicationName("test_same_picture");
    }
    void init() { QSettings().clear(); }
    void cleanup() { QSettings().clear(); }

    void screenAndExportsDrawTheSame()
    {
        RandomCalls random(1306);
        const auto coin = [&] { return random.below(2) == 0; };
        Screen window;
        for (int i = 0; i < 24; ++i) {
            Lesson lesson{.title = "Random", .call = random.next().call()};
            lesson.view.walk = random.options();
            lesson.imageMaximum = coin() ? 5 : 0;
            window.open(std::move(lesson));
            window.player.goToStep(random.below(window.document.walkthrough()->size()));
            Viewing &viewing = window.viewing;
            viewing.lookAs({.batchEntry = random.below(2), .filterShown = random.below(2), .valueColours = coin()});
            if (coin())
                viewing.setColours(ColourMode::Reads);
            viewing.setSeeAll(coin());
            viewing.setMemoryStrip(coin());
            viewing.setBiasAsRow(coin());
            viewing.setFollowStep(coin());
            viewing.setTextScale(coin() ? 1 : 1.6);
            viewing.setAsked({.outputs = coin(), .flatFilter = coin(), .sizes = random.below(6) == 0});
            viewing.setBlackedOut(coin());
            const std::vector<CellRef> &cells = window.view.cells();
            if (coin() && !cells.empty())
                viewing.pin(cells[std::size_t(random.below(Index(cells.size())))]);
            checkSame(window);
        }
    }

    void photosAreTheSameWhateverTheOutputCosts()
    {
        Screen window;
        window.open(photo());
        window.player.goToStep(window.document.walkthrough()->lastNumber());
        checkSame(window);
    }

    void inAnotherLanguageToo()
    {
        German german;
        QCoreApplication::installTranslator(&german);
        Screen window;
        checkSame(window);
        const Drawing drawing = drawingOf(window.dialog()->request(), {0, 1});
        QVERIFY(std::any_of(drawing.marks.begin(), drawing.marks.end(), [](const Mark &mark) {
            const auto *text = std::get_if<TextMark>(&mark);
            return text && text->text == "Das Fenster schieben";
        }));
        QCoreApplication::removeTranslator(&german);
    }

    /// The title stays, as when a photo is brought into a lesson that has been changed.
    void anInputThatBecomesAPhotoIsShownAsOne()
    {
        Screen window;
        Lesson lesson = window.document.lesson();
        lesson.call.input = photo().call.input;
        lesson.call.filter = photo().call.filter;
        lesson.imageMaximum = 255;
        window.document.undoStack()->push(new ChangeLesson(window.document, "Photo", std::move(lesson)));
        const auto showsColours = [](const Drawing &drawing) {
            return std::any_of(drawing.marks.begin(), drawing.marks.end(), [](const Mark &mark) {
                const auto *pixels = std::get_if<PixelMark>(&mark);
                return pixels && !pixels->rgb.empty();
            });
        };
        const ExportRequest request = window.dialog()->request();
        QVERIFY(showsColours(drawingOf(request, {request.last(), 1})));
        QVERIFY(showsColours(window.view.drawing()));
        checkSame(window);
    }
};

QTEST_MAIN(TestSamePicture)
#include "test_same_picture.moc"
