#include "core/formats/write/arrays.h"

#include "core/formats/bytes/zip_archive.h"
#include "core/tensor/number_text.h"

namespace lab {
namespace {

constexpr std::string_view magic = "\x93NUMPY";

std::string_view descrOf(ArrayType type)
{
    switch (type) {
    case ArrayType::Bool:
        return "|b1";
    case ArrayType::Int8:
        return "|i1";
    case ArrayType::Int16:
        return "<i2";
    case ArrayType::Int32:
        return "<i4";
    case ArrayType::Int64:
        return "<i8";
    case ArrayType::UInt8:
        return "|u1";
    case ArrayType::UInt16:
        return "<u2";
    case ArrayType::UInt32:
        return "<u4";
    case ArrayType::UInt64:
        return "<u8";
    case ArrayType::Float16:
        return "<f2";
    case ArrayType::BFloat16:
    case ArrayType::Float32:
        return "<f4";
    case ArrayType::Float64:
        return "<f8";
    }
    return "";
}

/// Columns of the table for a shape; axes of length 1 at either end are ignored.
Index columnsOf(const Shape &shape)
{
    int first = 0, last = shape.rank();
    while (last - first > 2 && shape[first] == 1)
        ++first;
    while (last - first > 2 && shape[last - 1] == 1)
        --last;
    return last > first ? shape[last - 1] : 1;
}

} // namespace

std::string writeNpy(const Array &array)
{
    if (array.type == ArrayType::BFloat16)
        return writeNpy(Array::ofFloats(array.name, toTensor(array).tensor));
    std::string header = "{'descr': '" + std::string(descrOf(array.type)) + "', 'fortran_order': False, 'shape': (";
    for (Index size : array.shape.sizes())
        header += numberText(size) + ", ";
    if (array.shape.rank() > 1)
        header.resize(header.size() - 2);
    else if (array.shape.rank() == 1)
        header.pop_back();
    header += "), }";
    // The data begins at a multiple of 64 bytes; the header ends with a newline.
    const std::size_t fixed = magic.size() + 4;
    header.append(63 - (fixed + header.size()) % 64, ' ');
    header += '\n';
    std::string file(magic);
    file += '\x01';
    file += '\0';
    file += static_cast<char>(header.size() & 255);
    file += static_cast<char>(header.size() >> 8);
    file += header;
    file.append(reinterpret_cast<const char *>(array.bytes.data()), array.bytes.size());
    return file;
}

std::string writeNpz(const std::vector<Array> &arrays)
{
    std::vector<ZipMember> members;
    for (const Array &array : arrays)
        members.push_back({array.name + ".npy", writeNpy(array)});
    return zipArchive(members);
}

std::string writeCsv(const Array &array, char separator)
{
    const Index columns = columnsOf(array.shape);
    std::string text;
    for (Index i = 0; i < array.size(); ++i) {
        if (i > 0)
            text += i % columns == 0 ? '\n' : separator;
        text += array.type == ArrayType::Bool ? std::string(array.at(i) != 0 ? "1" : "0") : array.textAt(i);
    }
    return text.empty() ? text : text + '\n';
}

} // namespace lab
