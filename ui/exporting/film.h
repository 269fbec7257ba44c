#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <memory>

namespace lab::ui {

enum class FilmKind { Mp4, Webm };

/// Why this program cannot write films of a kind; empty where it can. It can be built without FFmpeg's libraries, and
/// they without the encoder.
[[nodiscard]] QString filmRefusal(FilmKind kind);

/// Writes a film at a constant number of frames a second into memory: H.264 in MP4 that starts to play while it loads,
/// or VP9 in WebM. Frames have even sizes and format RGB32.
class FilmWriter
{
public:
    FilmWriter(FilmKind kind, QSize size, int framesPerSecond);
    ~FilmWriter();
    FilmWriter(const FilmWriter &) = delete;
    FilmWriter &operator=(const FilmWriter &) = delete;

    [[nodiscard]] bool add(const QImage &frame);
    /// The last frame again: nothing is converted anew.
    [[nodiscard]] bool repeat();
    [[nodiscard]] QByteArray finish();
    /// What the library said where one of these failed.
    [[nodiscard]] QString errorText() const;

private:
    struct Encoder;
    std::unique_ptr<Encoder> m_encoder;
};

} // namespace lab::ui
