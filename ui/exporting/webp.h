#pragma once

#include <QByteArray>
#include <QImage>

#include <memory>

namespace lab::ui {

/// Writes an animated WebP, lossless, into memory.
class WebpWriter
{
public:
    /// `loops`: how often it plays; 0: for ever.
    explicit WebpWriter(QSize size, int loops = 0);
    ~WebpWriter();
    WebpWriter(const WebpWriter &) = delete;
    WebpWriter &operator=(const WebpWriter &) = delete;

    /// A frame of format RGB32 that is shown for `milliseconds`. False: the encoder failed.
    [[nodiscard]] bool add(const QImage &frame, int milliseconds);
    /// The file; empty where the encoder failed.
    [[nodiscard]] QByteArray finish();

private:
    struct Encoder;
    std::unique_ptr<Encoder> m_encoder;
};

} // namespace lab::ui
