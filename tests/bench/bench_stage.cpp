// What one frame of the stage costs: the 4×4 question is the yardstick, a 1920×1080 photo with a 5×5×3×8 filter is held
// against it in the same run. One core, 800×718 logical pixels (a window of 1440×900). Prints a table and ratios.

#include "core/scene/output_planes.h"
#include "core/scene/stage.h"
#include "ui/stage/drawing_painter.h"

#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <unistd.h>

using namespace lab;
using namespace lab::ui;

namespace {

using Clock = std::chrono::steady_clock;

Conv2DCall question()
{
    return {Tensor(Shape{1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
            Tensor(Shape{3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})};
}

Conv2DCall photo(Index height, Index width)
{
    std::vector<float> values(static_cast<std::size_t>(height * width * 3));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>((i * 2654435761u >> 8) & 255);
    std::vector<float> weights(600);
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] = static_cast<float>(static_cast<int>(i * 7 % 5) - 2);
    return {Tensor(Shape{1, height, width, 3}, std::move(values)), Tensor(Shape{5, 5, 3, 8}, std::move(weights))};
}

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

struct FrameTime {
    double draw = 0, paint = 0;
    [[nodiscard]] double total() const { return draw + paint; }
};

/// Median over frames at steps spread over the whole walkthrough, each asked for once: scrubbing.
FrameTime frameOf(const Walkthrough &walkthrough, const StageParts &parts)
{
    constexpr int frames = 61;
    std::vector<double> draws, paints;
    QImage image(static_cast<int>(parts.frame.width), static_cast<int>(parts.frame.height),
                 QImage::Format_ARGB32_Premultiplied);
    const Palette palette = paletteOf(Theme::Light);
    for (int i = 0; i < frames + 5; ++i) {
        const Index step =
            static_cast<Index>(static_cast<double>(walkthrough.lastNumber()) * std::fmod(i * 0.618, 1.0));
        const Clock::time_point begin = Clock::now();
        const Drawing drawing = drawStage(walkthrough, {step, 1}, parts);
        const Clock::time_point drawn = Clock::now();
        image.fill(toQColor(palette.background()));
        QPainter painter(&image);
        paintDrawing(painter, drawing, palette);
        painter.end();
        const Clock::time_point painted = Clock::now();
        if (i < 5) // fonts and glyphs are loaded once
            continue;
        draws.push_back(milliseconds(drawn - begin));
        paints.push_back(milliseconds(painted - drawn));
    }
    std::sort(draws.begin(), draws.end());
    std::sort(paints.begin(), paints.end());
    return {draws[frames / 2], paints[frames / 2]};
}

/// Microseconds of walkthrough.step at random numbers.
double jump(const Walkthrough &walkthrough)
{
    constexpr int jumps = 200000;
    Index sum = 0;
    const Clock::time_point begin = Clock::now();
    for (int i = 0; i < jumps; ++i)
        sum += walkthrough
                   .step(static_cast<Index>(static_cast<double>(walkthrough.lastNumber()) *
                                            std::fmod(i * 0.6180339887, 1.0)))
                   .row;
    const double time = milliseconds(Clock::now() - begin) * 1000 / jumps;
    return sum == -12345 ? 0 : time;
}

double residentMegabytes()
{
    std::ifstream file("/proc/self/statm");
    long pages = 0, resident = 0;
    file >> pages >> resident;
    return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1048576;
}

void print(const char *name, const FrameTime &frame)
{
    std::printf("%-44s %8.2f %8.2f %8.2f ms\n", name, frame.draw, frame.paint, frame.total());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QDir fonts(QStringLiteral(LAB_SOURCE_DIR "/resources/fonts"));
    for (const QString &font : fonts.entryList({"*.ttf", "*.otf"}))
        QFontDatabase::addApplicationFont(fonts.filePath(font));

    const StageParts parts;
    StageParts photoParts = parts;
    OutputPlanes planes(1); // as the window has them
    photoParts.services.outputPlanes = &planes;

    const Walkthrough small(Convolution::of(question()).value(), {});
    const FrameTime yardstick = frameOf(small, parts);

    const double before = residentMegabytes();
    const Walkthrough large(Convolution::of(photo(1080, 1920)).value(), {}, 255);
    const Drawing opened = drawStage(large, {0, 1}, photoParts);
    const double memory = residentMegabytes() - before;
    const double tensor = static_cast<double>(large.convolution().call().input.size()) * sizeof(float) / 1048576;
    const FrameTime picture = frameOf(large, photoParts);

    StageParts zoomed = photoParts;
    zoomed.frame.windowLane.zoom = 40;
    const FrameTime closer = frameOf(large, zoomed);
    StageParts values = photoParts;
    values.look.colours = ColourMode::Values;
    const FrameTime coloured = frameOf(large, values);

    std::printf("%-44s %8s %8s %8s\n", "one frame, 800x718", "draw", "paint", "both");
    print("4x4 question", yardstick);
    print("photo 1920x1080x3, filter 5x5x3x8", picture);
    print("  zoomed 40 times", closer);
    print("  coloured by value", coloured);
    std::printf("photo / question: %.2f (goal: at most 3)\n", picture.total() / yardstick.total());
    std::printf("photo zoomed / question: %.2f\n", closer.total() / yardstick.total());
    std::printf("memory after opening the photo: %.1f MB for a tensor of %.1f MB: %.2f (goal: under 3)\n", memory,
                tensor, memory / tensor);

    const Walkthrough fineLarge(Convolution::of(photo(16384, 1365)).value(), {.grain = Grain::Fine});
    const double few = jump(small), many = jump(fineLarge);
    std::printf("random step: %.3f us of %lld, %.3f us of %lld steps: %.2f (goal: within 2)\n", few,
                static_cast<long long>(small.size()), many, static_cast<long long>(fineLarge.size()), many / few);
    return opened.marks.empty() ? 1 : 0;
}
