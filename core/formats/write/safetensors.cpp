#include "core/formats/write/safetensors.h"

#include "core/formats/bytes/escape.h"
#include "core/tensor/number_text.h"

namespace lab {
namespace {

std::string_view typeWord(ArrayType type)
{
    switch (type) {
    case ArrayType::Bool:
        return "BOOL";
    case ArrayType::Int8:
        return "I8";
    case ArrayType::Int16:
        return "I16";
    case ArrayType::Int32:
        return "I32";
    case ArrayType::Int64:
        return "I64";
    case ArrayType::UInt8:
        return "U8";
    case ArrayType::UInt16:
        return "U16";
    case ArrayType::UInt32:
        return "U32";
    case ArrayType::UInt64:
        return "U64";
    case ArrayType::Float16:
        return "F16";
    case ArrayType::BFloat16:
        return "BF16";
    case ArrayType::Float32:
        return "F32";
    case ArrayType::Float64:
        return "F64";
    }
    return {};
}

} // namespace

std::string writeSafetensors(std::span<const Array> arrays)
{
    std::string header = R"({"__metadata__":{"made_with":"Conv2D Lab"})", data;
    for (const Array &array : arrays) {
        header +=
            ',' + jsonLiteral(array.name) + R"(:{"dtype":")" + std::string(typeWord(array.type)) + R"(","shape":[)";
        for (std::size_t i = 0; i < array.shape.sizes().size(); ++i)
            header += (i > 0 ? "," : "") + numberText(array.shape.sizes()[i]);
        const auto begin = static_cast<Index>(data.size());
        data.append(reinterpret_cast<const char *>(array.bytes.data()), array.bytes.size());
        header +=
            R"(],"data_offsets":[)" + numberText(begin) + ',' + numberText(static_cast<Index>(data.size())) + "]}";
    }
    header += '}';
    header.append((8 - header.size() % 8) % 8, ' ');
    std::string length;
    for (std::uint64_t rest = header.size(), i = 0; i < 8; ++i, rest >>= 8)
        length += static_cast<char>(rest & 0xFF);
    return length + header + data;
}

} // namespace lab
