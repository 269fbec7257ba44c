#include "core/formats/read/safetensors.h"

#include "core/formats/bytes/binary.h"
#include "core/formats/bytes/json_text.h"
#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {
namespace {

/// One tensor as the header has it; bytes counted from the start of the data.
struct Entry {
    std::string name;
    std::string type;
    std::vector<Index> sizes;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

std::optional<ArrayType> typeOf(std::string_view text)
{
    constexpr std::pair<std::string_view, ArrayType> names[] = {
        {"BOOL", ArrayType::Bool},   {"I8", ArrayType::Int8},       {"I16", ArrayType::Int16},
        {"I32", ArrayType::Int32},   {"I64", ArrayType::Int64},     {"U8", ArrayType::UInt8},
        {"U16", ArrayType::UInt16},  {"U32", ArrayType::UInt32},    {"U64", ArrayType::UInt64},
        {"F16", ArrayType::Float16}, {"BF16", ArrayType::BFloat16}, {"F32", ArrayType::Float32},
        {"F64", ArrayType::Float64},
    };
    for (const auto &[name, type] : names)
        if (text == name)
            return type;
    return std::nullopt;
}

class SafetensorsReader
{
public:
    SafetensorsReader(std::string_view bytes, const Limits &limits) : m_bytes(bytes), m_limits(limits) {}

    Result<Imported> run()
    {
        if (m_bytes.size() < 8)
            return byteError(
                ErrorCode::Truncated, m_bytes.size(),
                QT_TRANSLATE_NOOP("Refusals", "the file is truncated: it ends before the length of its header"));
        const std::uint64_t length = littleEndian(m_bytes.substr(0, 8));
        if (length > m_bytes.size() - 8)
            return byteError(
                ErrorCode::Truncated, 0,
                Sentence{QT_TRANSLATE_NOOP("Refusals", "the header should have %1 bytes, but only %2 follow; the file "
                                                       "is truncated or no safetensors file"),
                         {std::to_string(length), std::to_string(m_bytes.size() - 8)}});
        const std::string_view header = m_bytes.substr(8, static_cast<std::size_t>(length));
        m_data = m_bytes.substr(8 + static_cast<std::size_t>(length));
        m_dataOffset = 8 + static_cast<std::size_t>(length);
        if (const std::optional<JsonFault> fault = jsonFault(header, m_limits))
            return byteError(fault->code, 8 + fault->offset, fault->reason);
        const JsonValue root = JsonValue::root(header);
        if (root.kind() != JsonKind::Object)
            return byteError(ErrorCode::Syntax, 8, QT_TRANSLATE_NOOP("Refusals", "the header has to be a JSON object"));
        bool good = true;
        root.forEachMember([&](const JsonValue &key, const JsonValue &value) {
            const std::string name = key.string();
            return good = name == "__metadata__" || readEntry(name, value);
        });
        if (!good || !checkCover())
            return m_error;
        for (const Entry &entry : m_entries)
            if (!readValues(entry))
                return m_error;
        if (m_imported.arrays.empty())
            return byteError(ErrorCode::NotFound, 8,
                             QT_TRANSLATE_NOOP("Refusals", "the file holds no tensor that can be read"));
        return m_imported;
    }

private:
    bool fail(ErrorCode code, const std::string &name, Sentence reason)
    {
        m_error = memberError(code, name, std::move(reason));
        return false;
    }

    bool readEntry(const std::string &name, const JsonValue &value)
    {
        if (value.kind() != JsonKind::Object)
            return fail(ErrorCode::Syntax, name,
                        QT_TRANSLATE_NOOP("Refusals", "its entry in the header has to be an object"));
        const std::optional<JsonValue> typeValue = value.member("dtype");
        const std::optional<JsonValue> shapeValue = value.member("shape");
        const std::optional<JsonValue> offsetsValue = value.member("data_offsets");
        std::vector<Index> sizes;
        std::vector<Index> offsets;
        if (!typeValue || typeValue->kind() != JsonKind::Text)
            return fail(ErrorCode::Syntax, name, QT_TRANSLATE_NOOP("Refusals", "its dtype is missing in the header"));
        if (!shapeValue || !readSizes(*shapeValue, sizes))
            return fail(
                ErrorCode::Syntax, name,
                QT_TRANSLATE_NOOP("Refusals", "its shape in the header has to be a list of whole numbers, 0 or more"));
        if (!offsetsValue || !readSizes(*offsetsValue, offsets) || offsets.size() != 2 || offsets[0] > offsets[1])
            return fail(
                ErrorCode::Syntax, name,
                QT_TRANSLATE_NOOP("Refusals",
                                  "its data_offsets have to be two whole numbers, the first not above the second"));
        const auto begin = static_cast<std::uint64_t>(offsets[0]);
        const auto end = static_cast<std::uint64_t>(offsets[1]);
        if (end > m_data.size())
            return fail(
                ErrorCode::Truncated, name,
                Sentence{QT_TRANSLATE_NOOP("Refusals",
                                           "its data_offsets reach to byte %1 of the data, which is truncated at %2"),
                         {std::to_string(end), std::to_string(m_data.size())}});
        m_entries.push_back({name, typeValue->string(), std::move(sizes), begin, end});
        return true;
    }

    static bool readSizes(const JsonValue &value, std::vector<Index> &sizes)
    {
        if (value.kind() != JsonKind::Array)
            return false;
        bool good = true;
        value.forEachItem([&](const JsonValue &item) {
            const std::optional<Index> size =
                item.kind() == JsonKind::Number ? readInteger(item.literal()) : std::nullopt;
            sizes.push_back(size.value_or(-1));
            return good = sizes.back() >= 0 && sizes.size() < 1000;
        });
        return good;
    }

    bool readValues(const Entry &entry)
    {
        const auto &[name, typeText, sizes, begin, end] = entry;
        if (static_cast<int>(sizes.size()) > m_limits.rank)
            return fail(ErrorCode::LimitReached, name,
                        Sentence{QT_TRANSLATE_NOOP("Refusals", "its shape has %1 axes; the limit is %2"),
                                 {std::to_string(sizes.size()), std::to_string(m_limits.rank)}});
        Result<Shape> shape = Shape::of(sizes);
        if (!shape)
            return fail(shape.error().code, name, shape.error().reason);
        const std::optional<ArrayType> type = typeOf(typeText);
        if (!type) {
            m_imported.warnings.push_back(
                Sentence{QT_TRANSLATE_NOOP("Refusals", "tensor %1 was left out: its type %2 cannot be read"),
                         {name, typeText.substr(0, 24)}});
            return true;
        }
        if (shape->elementCount() > m_limits.tensorElements)
            return fail(ErrorCode::LimitReached, name,
                        Sentence{QT_TRANSLATE_NOOP("Refusals", "its shape %1 means %2 elements; the limit is %3"),
                                 {shape->text(), std::to_string(shape->elementCount()),
                                  std::to_string(m_limits.tensorElements)}});
        const auto wanted =
            static_cast<std::uint64_t>(shape->elementCount()) * static_cast<std::uint64_t>(byteSize(*type));
        if (wanted != end - begin)
            return fail(ErrorCode::Corrupt, name,
                        Sentence{QT_TRANSLATE_NOOP("Refusals", "its shape wants %1 bytes, its data_offsets span %2"),
                                 {std::to_string(wanted), std::to_string(end - begin)}});
        m_elements += shape->elementCount();
        if (m_elements > m_limits.documentElements)
            return fail(ErrorCode::LimitReached, name,
                        Sentence{QT_TRANSLATE_NOOP("Refusals",
                                                   "the tensors up to this one have more than %1 elements, the limit"),
                                 {std::to_string(m_limits.documentElements)}});
        m_imported.arrays.push_back({.name = name,
                                     .shape = std::move(shape).value(),
                                     .type = *type,
                                     .bytes = bytesOf(m_data.substr(begin, end - begin))});
        return true;
    }

    /// The format wants the tensors to follow each other without holes up to the end of the file.
    bool checkCover()
    {
        std::vector<const Entry *> order;
        for (const Entry &entry : m_entries)
            order.push_back(&entry);
        std::ranges::sort(order, {}, [](const Entry *entry) { return std::pair(entry->begin, entry->end); });
        std::uint64_t at = 0;
        for (const Entry *entry : order) {
            if (entry->begin < at)
                return fail(ErrorCode::Corrupt, entry->name,
                            Sentence{QT_TRANSLATE_NOOP("Refusals", "its data_offsets overlap those of another tensor: "
                                                                   "it begins at %1, the one before ends at %2"),
                                     {std::to_string(entry->begin), std::to_string(at)}});
            if (entry->begin > at)
                return fail(
                    ErrorCode::Corrupt, entry->name,
                    Sentence{QT_TRANSLATE_NOOP("Refusals", "its data_offsets leave a hole of %1 bytes before it"),
                             {std::to_string(entry->begin - at)}});
            at = entry->end;
        }
        if (at != m_data.size()) {
            m_error = byteError(ErrorCode::Corrupt, m_dataOffset + static_cast<std::size_t>(at),
                                Sentence{QT_TRANSLATE_NOOP("Refusals", "%1 trailing bytes belong to no tensor"),
                                         {std::to_string(m_data.size() - at)}});
            return false;
        }
        return true;
    }

    std::string_view m_bytes;
    std::string_view m_data;
    std::size_t m_dataOffset = 0;
    const Limits &m_limits;
    Index m_elements = 0;
    std::vector<Entry> m_entries;
    Imported m_imported;
    Error m_error;
};

} // namespace

Result<Imported> readSafetensors(std::string_view bytes, const Limits &limits)
{
    return SafetensorsReader(bytes, limits).run();
}

} // namespace lab
