// What exports cost: a frame of the GIF of the 4×4 walkthrough at 1280×720 against matplotlib and Pillow drawing and
// writing the same steps in the same run, films at 1080p, a handout of ten pages, and the sizes of GIFs.

#include "ui/exporting/exporters.h"
#include "ui/exporting/film.h"
#include "ui/exporting/frame_source.h"
#include "ui/stage/shipped_fonts.h"

#include <QGuiApplication>
#include <QProcess>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace lab;
using namespace lab::ui;

namespace {

using Clock = std::chrono::steady_clock;

ExportRequest question()
{
    const Conv2DCall call{.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
                          .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})};
    return requestFor(Lesson{.title = "Bench", .call = call},
                      std::make_shared<const Walkthrough>(*Convolution::of(call), WalkthroughOptions{}));
}

struct Run {
    double seconds = 0;
    qsizetype bytes = 0;
    qsizetype frames = 0; ///< of a GIF
};

/// Best of three.
Run runOf(const char *format, const ExportRequest &request)
{
    Run best{.seconds = 1e9};
    for (int i = 0; i < 3; ++i) {
        ExportProgress progress;
        const auto start = Clock::now();
        const auto bytes = exporterNamed(format)->write(request, progress);
        const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
        if (!bytes)
            return {};
        best = {std::min(best.seconds, seconds), bytes->size(), bytes->count("\x21\xF9\x04")};
    }
    return best;
}

/// Milliseconds a frame; nothing where matplotlib and Pillow are not installed.
double matplotlibMilliseconds()
{
    QProcess python;
    python.start("/usr/bin/python3", {LAB_SOURCE_DIR "/tests/bench/bench_export_matplotlib.py"});
    if (!python.waitForFinished(300000) || python.exitCode() != 0)
        return 0;
    return python.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    loadShippedFonts();

    const ExportRequest walk = question();
    const Run gif = runOf("gif", walk);
    const double gifFrame = gif.seconds * 1000 / double(gif.frames);
    std::printf("GIF 1280x720, 4x4 walkthrough: %.2f ms a frame, %lld frames, %lld bytes\n", gifFrame,
                qlonglong(gif.frames), qlonglong(gif.bytes));
    if (const double peer = matplotlibMilliseconds(); peer > 0)
        std::printf("matplotlib and Pillow:         %.2f ms a frame; %.1f times as long\n", peer, peer / gifFrame);
    else
        std::printf("matplotlib and Pillow are not installed: no ratio\n");
    ExportRequest part = walk;
    part.lastStep = 4;
    const Run moving = runOf("gif", part);
    std::printf("GIF of %lld frames with flights: %lld bytes\n", qlonglong(moving.frames), qlonglong(moving.bytes));
    ExportRequest still = walk;
    still.framesPerSecond = 2;
    const Run steps = runOf("gif", still);
    std::printf("GIF of a picture a step:       %lld bytes\n", qlonglong(steps.bytes));

    if (filmRefusal(FilmKind::Mp4).isEmpty()) {
        ExportRequest film = walk;
        film.stage.frame.width = 1920;
        film.stage.frame.height = 1080;
        film.lastStep = 9;
        const Run mp4 = runOf("mp4", film);
        const double frames = double(FrameSource::of(film, 30, true)->count());
        std::printf("MP4 1920x1080:                 %.0f frames/s of %.0f, %lld bytes\n", frames / mp4.seconds, frames,
                    qlonglong(mp4.bytes));
    }
    ExportRequest handout = walk;
    handout.lastStep = 9;
    std::printf("Handout of 10 pages:           %.3f s\n", runOf("handout", handout).seconds);
    return 0;
}
