#include "ui/document/file_name.h"

#include "core/formats/bytes/utf8.h"

#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>

namespace lab::ui {
namespace {

constexpr char16_t firstEscape = 0xDC00; ///< of byte 0; only 0x80 and above are escaped

bool isEscape(QChar unit)
{
    return unit.unicode() >= firstEscape + 0x80 && unit.unicode() <= firstEscape + 0xFF;
}

} // namespace

QString fileName(std::string_view bytes)
{
    QString name;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = utf8Length(bytes, at);
        if (length == 0)
            name += QChar(char16_t(firstEscape + static_cast<unsigned char>(bytes[at])));
        else
            name += QString::fromUtf8(bytes.data() + at, qsizetype(length));
        at += length == 0 ? 1 : length;
    }
    return name;
}

QByteArray fileNameBytes(const QString &name)
{
    QByteArray bytes;
    qsizetype written = 0;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (name[at].isHighSurrogate()) {
            ++at; // the other half of a character
        } else if (isEscape(name[at])) {
            bytes += QStringView(name).sliced(written, at - written).toUtf8();
            bytes += char(name[at].unicode() - firstEscape);
            written = at + 1;
        }
    }
    return bytes + QStringView(name).sliced(written).toUtf8();
}

QString fileNameOf(const QUrl &url)
{
    if (!url.isLocalFile())
        return {};
    const QByteArray bytes = QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1());
    return fileName({bytes.constData(), std::size_t(bytes.size())});
}

QString shownFileName(const QString &path)
{
    QString name = path.sliced(path.lastIndexOf('/') + 1);
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (name[at].isHighSurrogate())
            ++at;
        else if (isEscape(name[at]))
            name[at] = QChar::ReplacementCharacter;
    }
    return name;
}

QString absoluteFileName(const QString &path)
{
    if (path.startsWith('/'))
        return path;
    char *folder = ::getcwd(nullptr, 0);
    const QString result = folder != nullptr ? fileName(folder) + '/' + path : path;
    std::free(folder);
    return result;
}

bool fileExists(const QString &path)
{
    struct stat state;
    return ::stat(fileNameBytes(path).constData(), &state) == 0;
}

} // namespace lab::ui
