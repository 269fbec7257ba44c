// What one edit costs on the window's thread: the 4×4 question is the yardstick, a 1920×1080 photo is held against it
// in the same run. The window is 1440×900 and painted offscreen. Prints a table and ratios.

#include "core/conv/fast_conv2d.h"
#include "core/conv/fast_gradients.h"
#include "core/formats/write/lesson_json.h"
#include "core/tensor/fills.h"
#include "ui/document/autosave.h"
#include "ui/document/commands.h"
#include "ui/importing/import_dialog.h"
#include "ui/importing/importers.h"
#include "ui/window/learn_panel.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace lab;
using namespace lab::ui;

namespace {

constexpr Index photoHeight = 1080, photoWidth = 1920;

Lesson photo()
{
    std::vector<float> values(static_cast<std::size_t>(photoHeight * photoWidth * 3));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>((i * 2654435761u >> 8) & 255);
    Lesson lesson;
    lesson.call = {Tensor(lab::Shape{1, photoHeight, photoWidth, 3}, std::move(values)),
                   Tensor::filled(lab::Shape{3, 3, 3, 1}, 1)};
    lesson.imageMaximum = 255;
    return lesson;
}

/// Milliseconds: in the middle, and at the worst.
struct Times {
    double median = 0, worst = 0;
};

Times measured(int runs, const std::function<void(int)> &act)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        act(i);
        times.push_back(double(timer.nsecsElapsed()) * 1e-6);
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times.back()};
}

void row(const char *name, const Times &small, const Times &large)
{
    std::printf("%-46s %8.2f %8.2f %8.2f %8.2f %8.2f\n", name, small.median, small.worst, large.median, large.worst,
                large.median / small.median);
}

void edit(Document &document, SetCell::Target target, int i)
{
    document.undoStack()->push(new SetCell(document, target, i % 9, float(i % 250) + 0.5F));
}

struct Edits {
    Times document, window, begun;
};

/// An edit in the document alone, in the window with everything painted, and while an autosave is being written.
Edits editsOf(const Lesson &lesson, SetCell::Target target, MainWindow &window)
{
    Edits edits;
    Document alone;
    alone.open(lesson);
    edits.document = measured(31, [&](int i) { edit(alone, target, i); });
    window.document()->open(lesson);
    QApplication::processEvents();
    edits.window = measured(31, [&](int i) {
        edit(*window.document(), target, i);
        QApplication::processEvents(); // lays out and paints
    });
    QTemporaryDir folder;
    Document saved;
    saved.open(lesson);
    {
        Autosave autosave(&saved, folder.path());
        edits.begun = measured(31, [&](int i) { edit(saved, target, i); });
        autosave.finish();
    }
    return edits;
}

/// Square, of whole numbers, with Sobel's output as the target.
Lesson learning(Index side)
{
    Lesson lesson;
    lesson.call.input =
        filledInput(*fillNamed("random"), lab::Shape{1, side, side, 1}, DataFormat::Nhwc, {.lowest = -2, .highest = 2});
    lesson.call.filter = Tensor(lab::Shape{3, 3, 1, 1}, {-1, 0, 1, -2, 0, 2, -1, 0, 1});
    const Tensor target = *fastConv2d(*Convolution::of(lesson.call));
    lesson.beside.dy = UpstreamGradient{.target = target.reshaped(lab::Shape{target.size()})};
    lesson.call.filter = Tensor::filled(lab::Shape{3, 3, 1, 1}, 0);
    return lesson;
}

/// A step of «Learn it» in the window, everything painted.
Times learningStep(Index side, MainWindow &window)
{
    window.document()->open(learning(side));
    for (QAction *action : window.findChildren<QAction *>())
        if (action->isCheckable() && !action->isChecked() && action->text().remove('&').startsWith("Learn"))
            action->trigger();
    QApplication::processEvents();
    auto *panel = window.findChild<LearnPanel *>();
    const Times times = measured(61, [&](int) {
        panel->learn(1);
        QApplication::processEvents();
    });
    if (panel->losses().size() < 61)
        std::printf("not learned: %d losses\n", int(panel->losses().size()));
    return times;
}

/// dL/dfilter of one step by the plain loops, and as learning has it: bit-equal.
void filterGradients()
{
    std::printf("%-46s %8s %8s %8s\n", "dL/dfilter of 256x256, 3x3, milliseconds", "plain", "fast", "ratio");
    for (const auto &[channels, filters] : {std::pair<Index, Index>{1, 1}, {3, 1}, {3, 8}}) {
        Conv2DCall call;
        call.input = filledInput(*fillNamed("random"), lab::Shape{1, 256, 256, channels}, DataFormat::Nhwc,
                                 {.lowest = -2, .highest = 2});
        call.filter = Tensor::filled(lab::Shape{3, 3, channels, filters}, 1);
        const Convolution convolution = *Convolution::of(call);
        const Gradients gradients = *Gradients::of(convolution, *fastConv2d(convolution));
        const Times plain = measured(21, [&](int) { (void)filterGradient(gradients); });
        const Times fast = measured(21, [&](int) { (void)fastFilterGradient(gradients); });
        std::printf("  %d channels, %d filters %31.2f %8.2f %8.2f\n", int(channels), int(filters), plain.median,
                    fast.median, fast.median / plain.median);
    }
}

/// The longest time in which the window answered nothing while `act` went on, and how long all of it took.
struct Blocked {
    double longest = 0, whole = 0;
};

Blocked blockedBy(const std::function<void()> &act, const std::function<bool()> &isDone)
{
    Blocked blocked;
    QElapsedTimer beat, whole;
    beat.start();
    whole.start();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        blocked.longest = std::max(blocked.longest, double(beat.nsecsElapsed()) * 1e-6);
        beat.start();
    });
    timer.start(1);
    QApplication::processEvents();
    blocked.longest = 0;
    beat.start();
    act();
    while (!isDone())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    QApplication::processEvents();
    blocked.longest = std::max(blocked.longest, double(beat.nsecsElapsed()) * 1e-6);
    blocked.whole = double(whole.nsecsElapsed()) * 1e-6;
    return blocked;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    MainWindow window;
    window.resize(1440, 900);
    window.show();
    window.openExample("question");
    QApplication::processEvents();

    Document question;
    const Lesson small = question.lesson();
    const Lesson large = photo();
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    std::printf("%-46s %17s %17s\n%-46s %8s %8s %8s %8s %8s\n", "milliseconds on the window's thread", "4x4 question",
                "photo 1920x1080x3", "", "median", "worst", "median", "worst", "ratio");
    for (const auto target : {SetCell::Target::Filter, SetCell::Target::Input}) {
        const Edits one = editsOf(small, target, window);
        const Edits other = editsOf(large, target, window);
        std::printf("%s\n", target == SetCell::Target::Filter ? "one filter cell" : "one input cell");
        row("  the document alone", one.document, other.document);
        row("  the whole window, painted (goal: under 16)", one.window, other.window);
        row("  the document while an autosave is written", one.begun, other.begun);
    }
    std::printf("a step of learning, the whole window painted (goal: under 16)\n");
    for (const Index side : {4, 16, 64, 256}) {
        const Times step = learningStep(side, window);
        std::printf("  input %3dx%-3d %8.2f median %8.2f worst\n", int(side), int(side), step.median, step.worst);
    }
    filterGradients();
    const Times write = measured(1, [&](int) { (void)writeLesson(large).size(); });
    std::printf("the photo's lesson as text, on another thread: %.0f ms\n", write.median);

    QTemporaryDir folder;
    QImage image(int(photoWidth), int(photoHeight), QImage::Format_RGB888);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, QColor(x & 255, y & 255, (x * y) & 255));
    for (const char *suffix : {"png", "jpg"}) {
        window.document()->undoStack()->setClean(); // or it asks
        window.openExample("question");
        const QString path = folder.filePath(QString("photo.") + suffix);
        image.save(path);
        const Blocked blocked =
            blockedBy([&] { window.openFile(path); },
                      [&] { return window.document()->lesson().call.input.shape()[1] == photoHeight; });
        std::printf(
            "opening the photo as .%s: window blocked %.0f ms at the most (goal: under 100), open after %.0f ms\n",
            suffix, blocked.longest, blocked.whole);
        window.document()->undoStack()->setClean();
    }
    Imported arrays;
    arrays.arrays = {Array::ofFloats("photo", large.call.input), Array::ofFloats("kernel", large.call.filter)};
    Times dialog = measured(3, [&](int) { ImportDialog opened(arrays, "arrays.npz"); });
    std::printf("the import dialog with the photo as array: %.0f ms\n", dialog.median);
    return 0;
}
