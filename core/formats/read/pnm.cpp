#include "core/formats/read/pnm.h"

#include "core/formats/bytes/binary.h"

#include <algorithm>

namespace lab {
namespace {

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

class PnmReader
{
public:
    PnmReader(std::string_view bytes, const Limits &limits) : m_bytes(bytes), m_limits(limits) {}

    Result<Imported> run()
    {
        if (m_bytes.size() < 3 || m_bytes[0] != 'P' || m_bytes[1] < '1' || m_bytes[1] > '6' || !isSpace(m_bytes[2]))
            return byteError(
                ErrorCode::Syntax, 0,
                QT_TRANSLATE_NOOP("Refusals", "this is no PBM, PGM or PPM picture: its mark P1 to P6 is missing"));
        const int kind = m_bytes[1] - '0';
        m_raw = kind > 3;
        m_bits = kind % 3 == 1;
        const Index channels = kind % 3 == 0 ? 3 : 1;
        m_at = 2;
        if (!size(m_width) || !size(m_height) || (!m_bits && !size(m_maximum)))
            return m_error;
        if (std::max(m_width, m_height) > m_limits.side || m_width * m_height * channels > m_limits.tensorElements)
            return byteError(
                ErrorCode::LimitReached, m_at,
                Sentence{
                    QT_TRANSLATE_NOOP(
                        "Refusals", "the image is too large: %1 × %2 pixels; the limit is %3 for a side and %4 values"),
                    {std::to_string(m_width), std::to_string(m_height), std::to_string(m_limits.side),
                     std::to_string(m_limits.tensorElements)}});
        if (m_maximum > 65535)
            return byteError(ErrorCode::Syntax, m_at,
                             QT_TRANSLATE_NOOP("Refusals", "the greatest value is above 65535"));
        ++m_at; // the one blank before raw values
        m_deep = m_maximum > 255;
        Array array{.name = "image",
                    .shape = Shape{m_height, m_width, channels},
                    .type = m_deep ? ArrayType::UInt16 : ArrayType::UInt8};
        array.bytes.reserve(static_cast<std::size_t>(array.size()) * (m_deep ? 2 : 1));
        for (Index y = 0; y < m_height; ++y)
            if (!row(m_width * channels, array.bytes))
                return m_error;
        Imported imported;
        imported.imageMaximum = static_cast<double>(m_maximum);
        imported.arrays.push_back(std::move(array));
        while (m_at < m_bytes.size() && isSpace(m_bytes[m_at]))
            ++m_at;
        if (m_at < m_bytes.size())
            imported.warnings.push_back(
                QT_TRANSLATE_NOOP("Refusals", "the file holds more than one picture; the first one was taken"));
        return imported;
    }

private:
    bool fail(ErrorCode code, Sentence reason)
    {
        m_error = byteError(code, m_at, std::move(reason));
        return false;
    }

    void skipBlanks()
    {
        while (m_at < m_bytes.size() && (isSpace(m_bytes[m_at]) || m_bytes[m_at] == '#')) {
            if (m_bytes[m_at] == '#')
                m_at = std::min(m_bytes.find('\n', m_at), m_bytes.size() - 1);
            ++m_at;
        }
    }

    /// A whole number; where values are bits, one digit of it.
    bool number(Index &value, bool digit = false)
    {
        skipBlanks();
        if (m_at >= m_bytes.size())
            return fail(ErrorCode::Truncated,
                        QT_TRANSLATE_NOOP("Refusals", "the picture is truncated: it ends before its last value"));
        const std::size_t begin = m_at;
        value = 0;
        while (m_at < m_bytes.size() && m_bytes[m_at] >= '0' && m_bytes[m_at] <= '9' && value < 1'000'000'000) {
            value = value * 10 + (m_bytes[m_at++] - '0');
            if (digit)
                break;
        }
        return m_at > begin || fail(ErrorCode::Syntax, QT_TRANSLATE_NOOP("Refusals", "a number was expected"));
    }

    bool size(Index &value)
    {
        if (!number(value))
            return false;
        return value > 0 ||
               fail(ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Refusals", "a size or the greatest value is 0"));
    }

    bool row(Index count, std::vector<std::byte> &to)
    {
        const std::size_t wanted = static_cast<std::size_t>(m_bits ? (count + 7) / 8 : m_deep ? 2 * count : count);
        if (m_raw && wanted > m_bytes.size() - std::min(m_at, m_bytes.size())) {
            m_at = m_bytes.size();
            return fail(ErrorCode::Truncated,
                        QT_TRANSLATE_NOOP("Refusals", "the picture is truncated: it ends before its last row"));
        }
        for (Index x = 0; x < count; ++x) {
            Index value = 0;
            if (!m_raw) {
                if (!number(value, m_bits))
                    return false;
            } else if (m_bits) {
                value = (byteAt(m_at + static_cast<std::size_t>(x / 8)) >> (7 - x % 8)) & 1;
            } else {
                value = byteAt(m_at++);
                if (m_deep)
                    value = value << 8 | byteAt(m_at++);
            }
            if (value > m_maximum)
                return fail(ErrorCode::Corrupt,
                            Sentence{QT_TRANSLATE_NOOP("Refusals", "the value %1 is above the greatest, %2"),
                                     {std::to_string(value), std::to_string(m_maximum)}});
            if (m_bits)
                value = 1 - value; // a bit of 1 is ink
            to.push_back(static_cast<std::byte>(value & 255));
            if (m_deep)
                to.push_back(static_cast<std::byte>(value >> 8));
        }
        m_at += m_raw && m_bits ? wanted : 0;
        return true;
    }

    Index byteAt(std::size_t at) const { return static_cast<unsigned char>(m_bytes[at]); }

    std::string_view m_bytes;
    const Limits &m_limits;
    std::size_t m_at = 0;
    bool m_raw = false, m_bits = false, m_deep = false;
    Index m_width = 0, m_height = 0, m_maximum = 1;
    Error m_error;
};

} // namespace

Result<Imported> readPnm(std::string_view bytes, const Limits &limits)
{
    return PnmReader(bytes, limits).run();
}

} // namespace lab
