#include "ui/exporting/film.h"

#include <QCoreApplication>

#include <cstring>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/opt.h>
#include <libswscale/swscale.h>
}

namespace lab::ui {
namespace {

const AVCodec *encoderOf(FilmKind kind)
{
    switch (kind) {
    case FilmKind::Mp4:
        return avcodec_find_encoder_by_name("libx264");
    case FilmKind::Webm: {
        const AVCodec *vp9 = avcodec_find_encoder_by_name("libvpx-vp9");
        return vp9 ? vp9 : avcodec_find_encoder_by_name("libvpx");
    }
    }
    return nullptr;
}

/// A growing block of memory that the muxer writes, seeks in and, to move the index to the front, reads again.
struct Memory {
    QByteArray bytes;
};

struct Cursor {
    Memory *memory = nullptr;
    qint64 at = 0;
};

#if LIBAVFORMAT_VERSION_MAJOR >= 61
using WrittenByte = const std::uint8_t;
#else
using WrittenByte = std::uint8_t;
#endif

int writeMemory(void *opaque, WrittenByte *data, int size)
{
    auto *cursor = static_cast<Cursor *>(opaque);
    QByteArray &bytes = cursor->memory->bytes;
    if (cursor->at + size > bytes.size())
        bytes.resize(qsizetype(cursor->at + size));
    std::memcpy(bytes.data() + cursor->at, data, std::size_t(size));
    cursor->at += size;
    return size;
}

int readMemory(void *opaque, std::uint8_t *data, int size)
{
    auto *cursor = static_cast<Cursor *>(opaque);
    const qint64 left = std::min<qint64>(size, cursor->memory->bytes.size() - cursor->at);
    if (left <= 0)
        return AVERROR_EOF;
    std::memcpy(data, cursor->memory->bytes.constData() + cursor->at, std::size_t(left));
    cursor->at += left;
    return int(left);
}

std::int64_t seekMemory(void *opaque, std::int64_t offset, int whence)
{
    auto *cursor = static_cast<Cursor *>(opaque);
    const qint64 size = cursor->memory->bytes.size();
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return size;
    case SEEK_SET:
        return cursor->at = offset;
    case SEEK_CUR:
        return cursor->at += offset;
    case SEEK_END:
        return cursor->at = size + offset;
    default:
        return AVERROR(EINVAL);
    }
}

AVIOContext *openMemory(Memory *memory, bool writing)
{
    constexpr int bufferSize = 1 << 16;
    auto *buffer = static_cast<std::uint8_t *>(av_malloc(bufferSize));
    return avio_alloc_context(buffer, bufferSize, writing, new Cursor{memory, 0}, &readMemory,
                              writing ? &writeMemory : nullptr, &seekMemory);
}

void closeMemory(AVIOContext *io)
{
    if (!io)
        return;
    avio_flush(io);
    delete static_cast<Cursor *>(io->opaque);
    av_freep(&io->buffer);
    avio_context_free(&io);
}

} // namespace

struct FilmWriter::Encoder {
    AVFormatContext *container = nullptr;
    AVCodecContext *codec = nullptr;
    AVStream *stream = nullptr;
    AVFrame *frame = nullptr;
    AVPacket *packet = nullptr;
    SwsContext *converter = nullptr;
    Memory memory;
    std::int64_t shown = 0;
    int error = 0;

    Encoder(FilmKind kind, QSize size, int fps)
    {
        const AVCodec *found = encoderOf(kind);
        if (!found) {
            error = AVERROR_ENCODER_NOT_FOUND;
            return;
        }
        error = avformat_alloc_output_context2(&container, nullptr, kind == FilmKind::Mp4 ? "mp4" : "webm", nullptr);
        if (error < 0)
            return;
        container->opaque = this;
        container->flags |= AVFMT_FLAG_BITEXACT; // no date, no version
        container->pb = openMemory(&memory, true);
        container->io_open = [](AVFormatContext *context, AVIOContext **io, const char *, int, AVDictionary **) {
            *io = openMemory(&static_cast<Encoder *>(context->opaque)->memory, false);
            return 0;
        };
        container->io_close2 = [](AVFormatContext *, AVIOContext *io) {
            closeMemory(io);
            return 0;
        };
        if (!openCodec(found, kind, size, fps))
            return;
        AVDictionary *options = nullptr;
        if (kind == FilmKind::Mp4)
            av_dict_set(&options, "movflags", "+faststart", 0);
        error = avformat_write_header(container, &options);
        av_dict_free(&options);
    }

    bool openCodec(const AVCodec *found, FilmKind kind, QSize size, int fps)
    {
        stream = avformat_new_stream(container, nullptr);
        codec = avcodec_alloc_context3(found);
        codec->width = size.width();
        codec->height = size.height();
        codec->pix_fmt = AV_PIX_FMT_YUV420P;
        codec->time_base = {1, fps};
        codec->framerate = {fps, 1};
        codec->gop_size = 10 * fps;
        codec->thread_count = 0;
        codec->color_range = AVCOL_RANGE_MPEG;
        codec->colorspace = AVCOL_SPC_BT709;
        codec->color_primaries = AVCOL_PRI_BT709;
        codec->color_trc = AVCOL_TRC_BT709;
        codec->flags |= AV_CODEC_FLAG_BITEXACT;
        if (container->oformat->flags & AVFMT_GLOBALHEADER)
            codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
        AVDictionary *options = nullptr;
        switch (kind) {
        case FilmKind::Mp4:
            av_dict_set(&options, "preset", "veryfast", 0);
            av_dict_set(&options, "crf", "18", 0);
            av_dict_set(&options, "tune", "animation", 0);
            break;
        case FilmKind::Webm:
            av_dict_set(&options, "deadline", "realtime", 0);
            av_dict_set(&options, "cpu-used", "7", 0);
            av_dict_set(&options, "row-mt", "1", 0);
            av_dict_set(&options, "crf", "20", 0);
            codec->bit_rate = 0;
            break;
        }
        error = avcodec_open2(codec, found, &options);
        av_dict_free(&options);
        if (error < 0)
            return false;
        avcodec_parameters_from_context(stream->codecpar, codec);
        stream->time_base = codec->time_base;
        stream->avg_frame_rate = codec->framerate;
        frame = av_frame_alloc();
        packet = av_packet_alloc();
        frame->format = codec->pix_fmt;
        frame->width = codec->width;
        frame->height = codec->height;
        frame->color_range = codec->color_range;
        frame->colorspace = codec->colorspace;
        error = av_frame_get_buffer(frame, 0);
        converter = sws_getContext(codec->width, codec->height, AV_PIX_FMT_BGR0, codec->width, codec->height,
                                   codec->pix_fmt, SWS_BILINEAR, nullptr, nullptr, nullptr);
        if (converter) {
            const int *coefficients = sws_getCoefficients(SWS_CS_ITU709);
            sws_setColorspaceDetails(converter, coefficients, 1, coefficients, 0, 0, 1 << 16, 1 << 16);
        }
        return error >= 0 && converter;
    }

    ~Encoder()
    {
        sws_freeContext(converter);
        av_packet_free(&packet);
        av_frame_free(&frame);
        avcodec_free_context(&codec);
        if (container) {
            closeMemory(container->pb);
            container->pb = nullptr;
            avformat_free_context(container);
        }
    }

    bool send(AVFrame *next)
    {
        if (error >= 0)
            error = avcodec_send_frame(codec, next);
        while (error >= 0) {
            error = avcodec_receive_packet(codec, packet);
            if (error == AVERROR(EAGAIN) || error == AVERROR_EOF) {
                error = 0;
                return true;
            }
            if (error < 0)
                break;
            av_packet_rescale_ts(packet, codec->time_base, stream->time_base);
            packet->duration = av_rescale_q(1, codec->time_base, stream->time_base);
            packet->stream_index = stream->index;
            error = av_interleaved_write_frame(container, packet);
        }
        return error >= 0;
    }

    bool sendFrame()
    {
        frame->pts = shown++;
        return send(frame);
    }
};

QString filmRefusal(FilmKind kind)
{
    if (encoderOf(kind))
        return {};
    return kind == FilmKind::Mp4
               ? QCoreApplication::translate("Film", "The FFmpeg on this machine has no H.264 encoder (libx264).")
               : QCoreApplication::translate("Film", "The FFmpeg on this machine has no VP9 encoder (libvpx).");
}

FilmWriter::FilmWriter(FilmKind kind, QSize size, int framesPerSecond)
{
    av_log_set_level(AV_LOG_QUIET);
    m_encoder = std::make_unique<Encoder>(kind, size, framesPerSecond);
}

FilmWriter::~FilmWriter() = default;

bool FilmWriter::add(const QImage &image)
{
    Encoder &encoder = *m_encoder;
    if (encoder.error < 0)
        return false;
    encoder.error = av_frame_make_writable(encoder.frame); // the encoder may still hold the last one
    if (encoder.error < 0)
        return false;
    const std::uint8_t *planes[] = {image.constBits()};
    const int strides[] = {int(image.bytesPerLine())};
    sws_scale(encoder.converter, planes, strides, 0, image.height(), encoder.frame->data, encoder.frame->linesize);
    return encoder.sendFrame();
}

bool FilmWriter::repeat()
{
    return m_encoder->error >= 0 && m_encoder->sendFrame();
}

QByteArray FilmWriter::finish()
{
    Encoder &encoder = *m_encoder;
    if (!encoder.send(nullptr))
        return {};
    encoder.error = av_write_trailer(encoder.container);
    if (encoder.error < 0)
        return {};
    avio_flush(encoder.container->pb);
    return std::move(encoder.memory.bytes);
}

QString FilmWriter::errorText() const
{
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(m_encoder->error, text, sizeof text);
    return QString::fromUtf8(text);
}

} // namespace lab::ui
