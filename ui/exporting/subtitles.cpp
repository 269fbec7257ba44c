#include "ui/exporting/subtitles.h"

#include <cmath>

namespace lab::ui {
namespace {

constexpr Index mostCues = 20000;

/// "00:01:02.345", with `point` before the thousandths.
QByteArray timeText(double seconds, char point)
{
    const auto all = qint64(std::llround(seconds * 1000));
    return QString::asprintf("%02lld:%02lld:%02lld%c%03lld", all / 3600000, all / 60000 % 60, all / 1000 % 60, point,
                             all % 1000)
        .toUtf8();
}

/// No line of a cue may be empty or hold an arrow, and WebVTT reads & and < as markup.
QByteArray cueText(const std::string &text, bool web)
{
    QString line = QString::fromStdString(text).simplified();
    line.replace("-->", "→");
    if (web)
        line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    return line.toUtf8();
}

Result<QByteArray> cues(const ExportRequest &request, ExportProgress &progress, bool web)
{
    if (request.stepCount() > mostCues)
        return Error{.code = ErrorCode::LimitReached,
                     .reason = QT_TRANSLATE_NOOP("Refusals", "the animation would have more than 36000 frames; choose "
                                                             "fewer --steps, a coarser --grain or a higher --speed")};
    Pacing pacing;
    pacing.speed = request.speed;
    const double end = duration(*request.walkthrough, pacing, request.first(), request.last()) + request.holdSeconds;
    QByteArray out = web ? "WEBVTT\n\n" : "";
    double begin = 0;
    for (Index step = request.first(); step <= request.last(); ++step) {
        if (!progress.reached(double(step - request.first()) / double(request.stepCount())))
            return Error{.code = ErrorCode::Cancelled};
        const double until =
            step == request.last() ? end : duration(*request.walkthrough, pacing, request.first(), step);
        const RichText said = captionOf(*request.walkthrough, request.walkthrough->step(step), request.explaining());
        out += QByteArray::number(qint64(step - request.first() + 1)) + '\n' + timeText(begin, web ? '.' : ',') +
               " --> " + timeText(until, web ? '.' : ',') + '\n' + cueText(plainText(said), web) + "\n\n";
        begin = until;
    }
    return out;
}

} // namespace

Result<QByteArray> writeSrt(const ExportRequest &request, ExportProgress &progress)
{
    return cues(request, progress, false);
}

Result<QByteArray> writeVtt(const ExportRequest &request, ExportProgress &progress)
{
    return cues(request, progress, true);
}

} // namespace lab::ui
