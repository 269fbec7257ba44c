#include "ui/importing/decoder_warnings.h"

#include <QMutex>
#include <QRegularExpression>

namespace lab::ui {

struct DecoderWarningsAccess {
    static void add(DecoderWarnings &warnings, const QString &message) { warnings.m_messages << message; }
};

namespace {

thread_local DecoderWarnings *catching = nullptr;
QtMessageHandler previous = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Qt logs what libpng warns about as mere information.
    if (catching != nullptr && type != QtDebugMsg && type != QtFatalMsg)
        DecoderWarningsAccess::add(*catching, message);
    else if (previous != nullptr)
        previous(type, context, message);
}

/// Installed once and kept: taking it away while another thread decodes would lose that thread's warnings.
void install()
{
    static QMutex mutex;
    static bool installed = false;
    const QMutexLocker lock(&mutex);
    if (installed)
        return;
    previous = qInstallMessageHandler(handle);
    installed = true;
}

/// Ancillary chunks of PNG, which change no pixel here; bytes that stand before a JPEG's end, after its picture; fields
/// of a TIFF that nobody knows.
bool isHarmless(const QString &message)
{
    static const QRegularExpression pattern(
        "extraneous bytes before marker 0xd9|\\bTIFF\\w*: (Warning|Unknown field)|"
        "\\b(iCCP|sRGB|cHRM|gAMA|pHYs|tEXt|zTXt|iTXt|tIME|eXIf|bKGD|hIST|sBIT|sPLT|oFFs|pCAL|sCAL)\\b");
    return message.contains(pattern);
}

} // namespace

DecoderWarnings::DecoderWarnings()
{
    Q_ASSERT(catching == nullptr);
    install();
    catching = this;
}

DecoderWarnings::~DecoderWarnings()
{
    catching = nullptr;
}

QStringList DecoderWarnings::grave() const
{
    QStringList result;
    for (const QString &message : m_messages)
        if (!isHarmless(message))
            result << message;
    return result;
}

QStringList DecoderWarnings::harmless() const
{
    QStringList result;
    for (const QString &message : m_messages)
        if (isHarmless(message))
            result << message;
    return result;
}

} // namespace lab::ui
