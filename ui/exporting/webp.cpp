#include "ui/exporting/webp.h"

#include <webp/encode.h>
#include <webp/mux.h>

namespace lab::ui {

struct WebpWriter::Encoder {
    WebPAnimEncoder *animation = nullptr;
    WebPConfig config{};
    WebPPicture picture{};
    QSize size;
    int time = 0;
    bool good = false;

    Encoder(QSize frameSize, int loops) : size(frameSize)
    {
        WebPAnimEncoderOptions options;
        if (!WebPAnimEncoderOptionsInit(&options) || !WebPConfigInit(&config) || !WebPPictureInit(&picture))
            return;
        options.anim_params.loop_count = loops;
        options.kmin = 1 << 20; // no key frames but the first: a film of one picture in which little changes
        options.kmax = 1 << 21;
        config.lossless = 1;
        config.method = 1;
        config.quality = 25;
        config.thread_level = 1;
        picture.use_argb = 1;
        picture.width = size.width();
        picture.height = size.height();
        animation = WebPAnimEncoderNew(size.width(), size.height(), &options);
        good = animation != nullptr;
    }

    ~Encoder()
    {
        WebPPictureFree(&picture);
        WebPAnimEncoderDelete(animation);
    }
};

WebpWriter::WebpWriter(QSize size, int loops) : m_encoder(std::make_unique<Encoder>(size, loops)) {}

WebpWriter::~WebpWriter() = default;

bool WebpWriter::add(const QImage &frame, int milliseconds)
{
    Encoder &encoder = *m_encoder;
    encoder.good = encoder.good &&
                   WebPPictureImportBGRX(&encoder.picture, frame.constBits(), int(frame.bytesPerLine())) &&
                   WebPAnimEncoderAdd(encoder.animation, &encoder.picture, encoder.time, &encoder.config);
    encoder.time += milliseconds;
    return encoder.good;
}

QByteArray WebpWriter::finish()
{
    Encoder &encoder = *m_encoder;
    WebPData data;
    WebPDataInit(&data);
    const bool good = encoder.good && WebPAnimEncoderAdd(encoder.animation, nullptr, encoder.time, nullptr) &&
                      WebPAnimEncoderAssemble(encoder.animation, &data);
    QByteArray bytes;
    if (good)
        bytes = QByteArray(reinterpret_cast<const char *>(data.bytes), qsizetype(data.size));
    WebPDataClear(&data);
    return bytes;
}

} // namespace lab::ui
