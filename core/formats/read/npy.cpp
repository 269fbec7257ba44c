#include "core/formats/read/npy.h"

#include "core/formats/bytes/binary.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <cstring>

namespace lab {
namespace {

constexpr std::string_view magic = "\x93NUMPY";

struct Header {
    ArrayType type = ArrayType::Float32;
    bool bigEndian = false;
    bool fortranOrder = false;
    Shape shape;
};

/// The dictionary of a header, read by its closed grammar: {'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }
class HeaderReader
{
public:
    HeaderReader(std::string_view text, std::size_t offset, const Limits &limits)
        : m_text(text), m_offset(offset), m_limits(limits)
    {
    }

    Result<Header> run()
    {
        if (!take('{'))
            return syntax(QT_TRANSLATE_NOOP("Refusals", "a { was expected at the start of the header"));
        while (!take('}')) {
            if (!readMember())
                return m_error;
            if (!take(',') && peek() != '}')
                return syntax(QT_TRANSLATE_NOOP("Refusals", "a comma or } was expected in the header"));
        }
        skipBlanks();
        if (m_at != m_text.size())
            return syntax(QT_TRANSLATE_NOOP("Refusals", "more text follows the header's dictionary"));
        for (bool seen : {m_hasDescr, m_hasOrder, m_hasShape})
            if (!seen)
                return syntax(QT_TRANSLATE_NOOP("Refusals", "the header lacks one of descr, fortran_order, shape"));
        return m_header;
    }

private:
    bool fail(ErrorCode code, Sentence reason) { return failAt(m_at, code, std::move(reason)); }
    bool failAt(std::size_t at, ErrorCode code, Sentence reason)
    {
        m_error = byteError(code, m_offset + std::min(at, m_text.size()), std::move(reason));
        return false;
    }
    Error syntax(Sentence reason)
    {
        fail(ErrorCode::Syntax, std::move(reason));
        return m_error;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() &&
               (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\t' || m_text[m_at] == '\r'))
            ++m_at;
    }
    char peek()
    {
        skipBlanks();
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }
    bool take(char c)
    {
        if (peek() != c || m_at >= m_text.size())
            return false;
        ++m_at;
        return true;
    }

    bool readString(std::string_view &string)
    {
        const char quote = peek();
        const std::size_t end = quote == '\'' || quote == '"' ? m_text.find(quote, m_at + 1) : std::string_view::npos;
        if (end == std::string_view::npos)
            return fail(ErrorCode::Syntax,
                        QT_TRANSLATE_NOOP("Refusals", "a text in quotes was expected in the header"));
        string = m_text.substr(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return true;
    }

    bool readMember()
    {
        std::string_view key;
        if (!readString(key))
            return false;
        if (!take(':'))
            return fail(ErrorCode::Syntax, QT_TRANSLATE_NOOP("Refusals", "a colon was expected in the header"));
        if (key == "descr")
            return once(m_hasDescr) && readType();
        if (key == "fortran_order")
            return once(m_hasOrder) && readOrder();
        if (key == "shape")
            return once(m_hasShape) && readShape();
        return fail(ErrorCode::Syntax, QT_TRANSLATE_NOOP("Refusals", "the header has an unknown key"));
    }

    bool once(bool &seen)
    {
        if (seen)
            return fail(ErrorCode::Syntax, QT_TRANSLATE_NOOP("Refusals", "the header has a key twice"));
        seen = true;
        return true;
    }

    bool readType()
    {
        if (peek() == '[' || peek() == '(')
            return fail(
                ErrorCode::Unsupported,
                QT_TRANSLATE_NOOP("Refusals", "a structured array (records) cannot be read; only plain numbers can"));
        const std::size_t begin = m_at;
        std::string_view text;
        if (!readString(text))
            return false;
        const std::string_view shown = text.substr(0, 16);
        char order = '|';
        if (!text.empty() && std::string_view("<>=|").find(text.front()) != std::string_view::npos) {
            order = text.front();
            text.remove_prefix(1);
        }
        if (text.starts_with('O'))
            return failAt(
                begin, ErrorCode::Unsupported,
                QT_TRANSLATE_NOOP("Refusals", "an object array holds pickled Python objects, which are never read"));
        const std::optional<ArrayType> type = typeOf(text);
        if (!type)
            return failAt(begin, ErrorCode::Unsupported,
                          Sentence{QT_TRANSLATE_NOOP("Refusals", "the type '%1' cannot be read; numbers and bool can"),
                                   {std::string(shown)}});
        m_header.type = *type;
        m_header.bigEndian = order == '>';
        return true;
    }

    static std::optional<ArrayType> typeOf(std::string_view text)
    {
        constexpr std::pair<std::string_view, ArrayType> names[] = {
            {"b1", ArrayType::Bool},    {"?", ArrayType::Bool},     {"i1", ArrayType::Int8},
            {"i2", ArrayType::Int16},   {"i4", ArrayType::Int32},   {"i8", ArrayType::Int64},
            {"u1", ArrayType::UInt8},   {"u2", ArrayType::UInt16},  {"u4", ArrayType::UInt32},
            {"u8", ArrayType::UInt64},  {"f2", ArrayType::Float16}, {"f4", ArrayType::Float32},
            {"f8", ArrayType::Float64},
        };
        for (const auto &[name, type] : names)
            if (text == name)
                return type;
        return std::nullopt;
    }

    bool readOrder()
    {
        skipBlanks();
        for (std::string_view word : {std::string_view("True"), std::string_view("False")})
            if (m_text.substr(m_at, word.size()) == word) {
                m_header.fortranOrder = word == "True";
                m_at += word.size();
                return true;
            }
        return fail(ErrorCode::Syntax, QT_TRANSLATE_NOOP("Refusals", "fortran_order has to be True or False"));
    }

    bool readShape()
    {
        if (!take('('))
            return fail(ErrorCode::Syntax, QT_TRANSLATE_NOOP("Refusals", "shape has to be a tuple"));
        const std::size_t begin = m_at;
        std::vector<Index> sizes;
        while (!take(')')) {
            if (!readSize(sizes))
                return false;
            if (!take(',') && peek() != ')')
                return fail(ErrorCode::Syntax, QT_TRANSLATE_NOOP("Refusals", "a comma or ) was expected in the shape"));
        }
        m_at = begin;
        if (static_cast<int>(sizes.size()) > m_limits.rank)
            return fail(ErrorCode::LimitReached,
                        Sentence{QT_TRANSLATE_NOOP("Refusals", "the shape has %1 axes; the limit is %2"),
                                 {std::to_string(sizes.size()), std::to_string(m_limits.rank)}});
        Result<Shape> shape = Shape::of(std::move(sizes));
        if (!shape)
            return fail(shape.error().code, shape.error().reason);
        if (shape->elementCount() > m_limits.tensorElements)
            return fail(ErrorCode::LimitReached,
                        Sentence{QT_TRANSLATE_NOOP(
                                     "Refusals", "the shape %1 means %2 elements, which is too large: the limit is %3"),
                                 {shape->text(), std::to_string(shape->elementCount()),
                                  std::to_string(m_limits.tensorElements)}});
        m_header.shape = std::move(shape).value();
        m_at = m_text.find(')', begin) + 1;
        return true;
    }

    bool readSize(std::vector<Index> &sizes)
    {
        skipBlanks();
        std::size_t end = m_at;
        while (end < m_text.size() && (m_text[end] == '-' || (m_text[end] >= '0' && m_text[end] <= '9')))
            ++end;
        const std::optional<Index> size = readInteger(m_text.substr(m_at, end - m_at));
        if (!size)
            return fail(end > m_at ? ErrorCode::TooLarge : ErrorCode::Syntax,
                        end > m_at
                            ? Sentence(QT_TRANSLATE_NOOP("Refusals", "a size in the shape is no number or too large"))
                            : Sentence(QT_TRANSLATE_NOOP("Refusals", "a number was expected in the shape")));
        if (*size < 0)
            return fail(ErrorCode::Syntax, Sentence{QT_TRANSLATE_NOOP("Refusals", "the shape has a negative size, %1"),
                                                    {std::to_string(*size)}});
        sizes.push_back(*size);
        m_at = end;
        if (m_at < m_text.size() && m_text[m_at] == 'L') // Python 2 wrote long integers so
            ++m_at;
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_offset;
    const Limits &m_limits;
    bool m_hasDescr = false, m_hasOrder = false, m_hasShape = false;
    Header m_header;
    Error m_error;
};

/// Row-major bytes from Fortran order: the first axis runs fastest in `source`.
std::vector<std::byte> rowMajor(std::string_view source, const Shape &shape, int itemSize)
{
    const auto item = static_cast<std::size_t>(itemSize);
    const int rank = shape.rank();
    std::vector<std::byte> bytes(static_cast<std::size_t>(shape.elementCount()) * item);
    if (bytes.empty()) // a size of 0 beside others whose product no number holds
        return bytes;
    std::vector<Index> index(static_cast<std::size_t>(rank), 0);
    std::vector<Index> stride(static_cast<std::size_t>(rank), 1);
    for (int axis = 1; axis < rank; ++axis)
        stride[static_cast<std::size_t>(axis)] = stride[static_cast<std::size_t>(axis - 1)] * shape[axis - 1];
    Index from = 0;
    for (std::size_t to = 0; to < bytes.size(); to += item) {
        std::memcpy(bytes.data() + to, &source[static_cast<std::size_t>(from) * item], item);
        for (int axis = rank - 1; axis >= 0; --axis) {
            const auto a = static_cast<std::size_t>(axis);
            from += stride[a];
            if (++index[a] < shape[axis])
                break;
            from -= stride[a] * index[a];
            index[a] = 0;
        }
    }
    return bytes;
}

/// The header, and where the data begins.
struct Located {
    Header header;
    std::size_t begin = 0;
};

Result<Located> locate(std::string_view bytes, const Limits &limits)
{
    if (!bytes.starts_with(magic))
        return byteError(
            ErrorCode::Syntax, 0,
            bytes.size() < magic.size()
                ? Sentence(QT_TRANSLATE_NOOP("Refusals", "the file is truncated: it ends inside NumPy's mark"))
                : Sentence(QT_TRANSLATE_NOOP("Refusals", "this is no .npy file: NumPy's mark is missing")));
    if (bytes.size() < 8)
        return byteError(ErrorCode::Truncated, bytes.size(),
                         QT_TRANSLATE_NOOP("Refusals", "the file is truncated before its version"));
    const int major = static_cast<unsigned char>(bytes[6]);
    const int minor = static_cast<unsigned char>(bytes[7]);
    if (major < 1 || major > 3 || minor != 0)
        return byteError(
            ErrorCode::Unsupported, 6,
            Sentence{QT_TRANSLATE_NOOP("Refusals", "version %1.%2 of the format is not known; 1.0, 2.0 and 3.0 are"),
                     {std::to_string(major), std::to_string(minor)}});
    const std::size_t lengthBytes = major == 1 ? 2 : 4;
    const std::size_t start = 8 + lengthBytes;
    if (bytes.size() < start)
        return byteError(ErrorCode::Truncated, bytes.size(),
                         QT_TRANSLATE_NOOP("Refusals", "the file is truncated before its header"));
    const std::uint64_t length = littleEndian(bytes.substr(8, lengthBytes));
    if (length > bytes.size() - start)
        return byteError(
            ErrorCode::Truncated, 8,
            Sentence{QT_TRANSLATE_NOOP("Refusals",
                                       "the header should have %1 bytes, but the file is truncated: %2 are left"),
                     {std::to_string(length), std::to_string(bytes.size() - start)}});
    const auto headerSize = static_cast<std::size_t>(length);
    Result<Header> header = HeaderReader(bytes.substr(start, headerSize), start, limits).run();
    if (!header)
        return header.error();
    return Located{std::move(header).value(), start + headerSize};
}

} // namespace

std::optional<Error> npyHeaderFault(std::string_view head, const Limits &limits)
{
    const Result<Located> located = locate(head, limits);
    if (located || located.error().code == ErrorCode::Truncated)
        return std::nullopt;
    return located.error();
}

Result<Array> readNpy(std::string_view bytes, std::string name, const Limits &limits)
{
    const Result<Located> located = locate(bytes, limits);
    if (!located)
        return located.error();
    const Header *const header = &located->header;
    const std::string_view data = bytes.substr(located->begin);
    const auto wanted =
        static_cast<std::size_t>(header->shape.elementCount()) * static_cast<std::size_t>(byteSize(header->type));
    if (data.size() < wanted)
        return byteError(ErrorCode::Truncated, bytes.size(),
                         Sentence{QT_TRANSLATE_NOOP("Refusals", "the data is truncated: %1 bytes expected, %2 found"),
                                  {std::to_string(wanted), std::to_string(data.size())}});
    if (data.size() > wanted)
        return byteError(
            ErrorCode::Corrupt, bytes.size() - (data.size() - wanted),
            Sentence{QT_TRANSLATE_NOOP("Refusals", "%1 trailing bytes follow the array of the size its header tells"),
                     {std::to_string(data.size() - wanted)}});
    Array array{.name = std::move(name), .shape = header->shape, .type = header->type, .bytes = {}};
    if (header->fortranOrder && array.shape.rank() > 1)
        array.bytes = rowMajor(data, array.shape, byteSize(array.type));
    else
        array.bytes = bytesOf(data);
    if (header->bigEndian)
        swapByteOrder(array.bytes, byteSize(array.type));
    return array;
}

} // namespace lab
