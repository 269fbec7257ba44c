#include "core/formats/read/onnx_model.h"

#include "core/formats/bytes/binary.h"
#include "core/formats/bytes/utf8.h"
#include "core/formats/read/protobuf.h"

namespace lab {
namespace {

// Field numbers of onnx.proto.
enum class ModelField : std::uint32_t { IrVersion = 1, Graph = 7, OpsetImport = 8 };
enum class GraphField : std::uint32_t { Node = 1, Initializer = 5, Input = 11, ValueInfo = 13 };
enum class NodeField : std::uint32_t { Input = 1, Output = 2, Name = 3, OpType = 4, Attribute = 5, Domain = 7 };
enum class AttributeField : std::uint32_t { Name = 1, Int = 3, Text = 4, Tensor = 5, Ints = 8 };
enum class TensorField : std::uint32_t {
    Dims = 1,
    Type = 2,
    Segment = 3,
    Floats = 4,
    Int32s = 5,
    Name = 8,
    Raw = 9,
    Doubles = 10,
    External = 13,
    Location = 14
};
// ValueInfoProto, TypeProto, TypeProto.Tensor, TensorShapeProto, Dimension
enum class ValueField : std::uint32_t { Name = 1, Type = 2 };
constexpr std::uint32_t tensorType = 1, tensorShape = 2, dimension = 1, dimensionValue = 1;

constexpr std::size_t mostNumbers = 16;   // of an attribute or a shape
constexpr std::size_t mostInputs = 8;     // of a node that is kept
constexpr std::size_t longestText = 1024; // of a name
constexpr Index mostParts = 1 << 18;      // nodes, tensors and values of a graph

Error wrongType(const MessageReader &reader,
                Sentence reason = QT_TRANSLATE_NOOP("Refusals",
                                                    "a field of the model is not of the type that ONNX has for it"))
{
    return byteError(ErrorCode::Syntax, reader.start(), std::move(reason));
}

constexpr auto &wrongValues =
    QT_TRANSLATE_NOOP("Refusals", "the values of a tensor are not of the type that ONNX has for them");

/// A fault of the walk over one message, or none.
using Fault = std::optional<Error>;

Fault readText(const MessageReader &reader, std::string &text)
{
    if (reader.type() != WireType::Bytes)
        return wrongType(reader);
    if (reader.bytes().size() > longestText)
        return byteError(ErrorCode::LimitReached, reader.start(),
                         Sentence{QT_TRANSLATE_NOOP("Refusals", "a name has %1 bytes; the limit is %2"),
                                  {std::to_string(reader.bytes().size()), std::to_string(longestText)}});
    if (!isUtf8(reader.bytes()))
        return byteError(ErrorCode::Syntax, reader.start(), QT_TRANSLATE_NOOP("Refusals", "a name is not UTF-8"));
    text = reader.bytes();
    return {};
}

/// Numbers of a repeated field, one or packed.
Fault readNumbers(const MessageReader &reader, std::vector<Index> &numbers)
{
    if (reader.type() == WireType::Varint) {
        numbers.push_back(static_cast<Index>(reader.value()));
    } else if (reader.type() == WireType::Bytes) {
        MessageReader packed = reader.message();
        std::uint64_t value = 0;
        while (numbers.size() <= mostNumbers && packed.nextPackedVarint(value))
            numbers.push_back(static_cast<Index>(value));
        if (packed.error())
            return packed.error();
    } else {
        return wrongType(reader);
    }
    if (numbers.size() > mostNumbers)
        return byteError(ErrorCode::LimitReached, reader.start(),
                         Sentence{QT_TRANSLATE_NOOP("Refusals", "a list has more than %1 numbers, the limit"),
                                  {std::to_string(mostNumbers)}});
    return {};
}

struct Attribute {
    std::string name;
    std::string text;
    Index number = 0;
    std::vector<Index> numbers;
    std::optional<MessageReader> tensor;
};

Fault readAttribute(MessageReader reader, Attribute &attribute)
{
    while (reader.next()) {
        Fault fault;
        switch (static_cast<AttributeField>(reader.number())) {
        case AttributeField::Name:
            fault = readText(reader, attribute.name);
            break;
        case AttributeField::Text: // may be any bytes in attributes that are of no interest here
            if (reader.type() == WireType::Bytes && reader.bytes().size() <= longestText && isUtf8(reader.bytes()))
                attribute.text = reader.bytes();
            break;
        case AttributeField::Int:
            if (reader.type() != WireType::Varint)
                return wrongType(reader);
            attribute.number = static_cast<Index>(reader.value());
            break;
        case AttributeField::Ints: // long lists are of no interest here either, but in Conv; it is judged there
            fault = readNumbers(reader, attribute.numbers);
            if (fault && fault->code == ErrorCode::LimitReached) {
                attribute.numbers.resize(mostNumbers + 1);
                fault.reset();
            }
            break;
        case AttributeField::Tensor:
            if (reader.type() != WireType::Bytes)
                return wrongType(reader);
            attribute.tensor = reader.message();
            break;
        }
        if (fault)
            return fault;
    }
    return reader.error();
}

/// The type of a node's operator; empty where it is of a set other than ONNX's own.
Fault readOperator(MessageReader reader, std::string &type)
{
    bool foreign = false;
    while (reader.next()) {
        std::string domain;
        Fault fault;
        if (static_cast<NodeField>(reader.number()) == NodeField::OpType)
            fault = readText(reader, type);
        else if (static_cast<NodeField>(reader.number()) == NodeField::Domain)
            fault = readText(reader, domain);
        if (fault)
            return fault;
        foreign = foreign || (!domain.empty() && domain != "ai.onnx");
    }
    if (foreign)
        type.clear();
    return reader.error();
}

Fault readConv(MessageReader reader, OnnxConv &conv)
{
    while (reader.next()) {
        Fault fault;
        const auto field = static_cast<NodeField>(reader.number());
        if (field == NodeField::Name) {
            fault = readText(reader, conv.name);
        } else if (field == NodeField::Input) {
            if (conv.inputs.size() == mostInputs)
                return byteError(ErrorCode::Syntax, reader.start(),
                                 Sentence{QT_TRANSLATE_NOOP("Refusals", "a Conv node has more than %1 inputs"),
                                          {std::to_string(mostInputs)}});
            fault = readText(reader, conv.inputs.emplace_back());
        } else if (field == NodeField::Attribute) {
            if (reader.type() != WireType::Bytes)
                return wrongType(reader);
            Attribute attribute;
            fault = readAttribute(reader.message(), attribute);
            if (!fault && attribute.numbers.size() > mostNumbers)
                return byteError(
                    ErrorCode::LimitReached, reader.start(),
                    Sentence{QT_TRANSLATE_NOOP("Refusals", "the attribute %1 has more than %2 numbers, the limit"),
                             {attribute.name, std::to_string(mostNumbers)}});
            if (attribute.name == "strides")
                conv.strides = std::move(attribute.numbers);
            else if (attribute.name == "pads")
                conv.pads = std::move(attribute.numbers);
            else if (attribute.name == "dilations")
                conv.dilations = std::move(attribute.numbers);
            else if (attribute.name == "kernel_shape")
                conv.kernelShape = std::move(attribute.numbers);
            else if (attribute.name == "group")
                conv.group = attribute.number;
            else if (attribute.name == "auto_pad")
                conv.autoPad = std::move(attribute.text);
        }
        if (fault)
            return fault;
    }
    return reader.error();
}

std::optional<ArrayType> typeOf(Index number)
{
    switch (number) { // TensorProto.DataType
    case 1:
        return ArrayType::Float32;
    case 10:
        return ArrayType::Float16;
    case 11:
        return ArrayType::Float64;
    case 16:
        return ArrayType::BFloat16;
    default:
        return std::nullopt;
    }
}

/// Whether a message has this text in its field `number`. Only bytes are looked at, nothing is copied.
bool names(MessageReader reader, std::uint32_t number, std::string_view name)
{
    bool same = false;
    while (reader.next())
        if (reader.number() == number && reader.type() == WireType::Bytes)
            same = reader.bytes() == name;
    return same && !reader.error();
}

/// One tensor, read field by field.
class TensorReader
{
public:
    TensorReader(std::string name, const Limits &limits) : m_name(std::move(name)), m_limits(limits) {}

    Result<std::optional<Array>> run(const MessageReader &reader, int &unreadType)
    {
        if (Fault fault = readHead(reader))
            return *fault;
        if (m_external)
            return memberError(
                ErrorCode::Unsupported, m_name,
                QT_TRANSLATE_NOOP("Refusals", "its values are in another file; no file but this one is opened"));
        const std::optional<ArrayType> type = typeOf(m_type);
        if (!type) {
            unreadType = static_cast<int>(m_type);
            return std::optional<Array>{};
        }
        if (static_cast<int>(m_sizes.size()) > m_limits.rank)
            return memberError(ErrorCode::LimitReached, m_name,
                               Sentence{QT_TRANSLATE_NOOP("Refusals", "its shape has %1 axes; the limit is %2"),
                                        {std::to_string(m_sizes.size()), std::to_string(m_limits.rank)}});
        Result<Shape> shape = Shape::of(m_sizes);
        if (!shape)
            return memberError(shape.error().code, m_name, shape.error().reason);
        if (shape->elementCount() > m_limits.tensorElements)
            return memberError(
                ErrorCode::LimitReached, m_name,
                Sentence{
                    QT_TRANSLATE_NOOP("Refusals", "its shape %1 means %2 elements; the limit is %3"),
                    {shape->text(), std::to_string(shape->elementCount()), std::to_string(m_limits.tensorElements)}});
        m_wanted = static_cast<std::size_t>(shape->elementCount()) * static_cast<std::size_t>(byteSize(*type));
        if (Fault fault = readValues(reader, *type))
            return *fault;
        if (m_bytes.size() != m_wanted)
            return memberError(ErrorCode::Corrupt, m_name,
                               Sentence{QT_TRANSLATE_NOOP("Refusals", "its shape %1 wants %2 bytes, but it has %3"),
                                        {shape->text(), std::to_string(m_wanted), std::to_string(m_bytes.size())}});
        return std::optional(
            Array{.name = m_name, .shape = std::move(shape).value(), .type = *type, .bytes = std::move(m_bytes)});
    }

private:
    Fault readHead(MessageReader reader)
    {
        while (reader.next()) {
            Fault fault;
            switch (static_cast<TensorField>(reader.number())) {
            case TensorField::Dims:
                fault = readNumbers(reader, m_sizes);
                break;
            case TensorField::Type:
                if (reader.type() != WireType::Varint || reader.value() > 1000)
                    return wrongType(reader);
                m_type = static_cast<Index>(reader.value());
                break;
            case TensorField::Location:
                m_external = m_external || reader.value() != 0;
                break;
            case TensorField::External:
                m_external = true;
                break;
            case TensorField::Segment:
                return memberError(ErrorCode::Unsupported, m_name,
                                   QT_TRANSLATE_NOOP("Refusals", "it is one part of a tensor that was cut up"));
            case TensorField::Floats:
            case TensorField::Int32s:
            case TensorField::Name:
            case TensorField::Raw:
            case TensorField::Doubles:
                break;
            }
            if (fault)
                return fault;
        }
        return reader.error();
    }

    Fault readValues(MessageReader reader, ArrayType type)
    {
        const bool half = type == ArrayType::Float16 || type == ArrayType::BFloat16;
        while (reader.next()) {
            const auto field = static_cast<TensorField>(reader.number());
            Fault fault;
            if (field == TensorField::Raw || (field == TensorField::Floats && type == ArrayType::Float32) ||
                (field == TensorField::Doubles && type == ArrayType::Float64))
                fault = append(reader, type, field);
            else if (field == TensorField::Int32s && half)
                fault = appendHalves(reader);
            if (fault)
                return fault;
        }
        return reader.error();
    }

    /// Bytes as they are, or a single number that is not packed.
    Fault append(const MessageReader &reader, ArrayType type, TensorField field)
    {
        const bool alone =
            field != TensorField::Raw && ((reader.type() == WireType::Fixed32 && type == ArrayType::Float32) ||
                                          (reader.type() == WireType::Fixed64 && type == ArrayType::Float64));
        if (alone) {
            for (int i = 0; i < byteSize(type); ++i)
                m_bytes.push_back(static_cast<std::byte>((reader.value() >> (8 * i)) & 255));
        } else if (reader.type() != WireType::Bytes) {
            return wrongType(reader, wrongValues);
        } else if (reader.bytes().size() <= m_wanted) { // what is more is refused without a copy of it
            const auto *first = reinterpret_cast<const std::byte *>(reader.bytes().data());
            m_bytes.insert(m_bytes.end(), first, first + reader.bytes().size());
        } else {
            return tooMany(reader);
        }
        return m_bytes.size() > m_wanted ? tooMany(reader) : Fault{};
    }

    /// The bits of each half in a number of its own.
    Fault appendHalves(const MessageReader &reader)
    {
        const auto add = [this](std::uint64_t bits) {
            m_bytes.push_back(static_cast<std::byte>(bits & 255));
            m_bytes.push_back(static_cast<std::byte>((bits >> 8) & 255));
        };
        if (reader.type() == WireType::Varint) {
            add(reader.value());
        } else if (reader.type() == WireType::Bytes) {
            MessageReader packed = reader.message();
            std::uint64_t bits = 0;
            while (m_bytes.size() <= m_wanted && packed.nextPackedVarint(bits))
                add(bits);
            if (packed.error())
                return packed.error();
        } else {
            return wrongType(reader, wrongValues);
        }
        return m_bytes.size() > m_wanted ? tooMany(reader) : Fault{};
    }

    Fault tooMany(const MessageReader &reader) const
    {
        return byteError(ErrorCode::Corrupt, reader.start(),
                         Sentence{QT_TRANSLATE_NOOP(
                                      "Refusals", "the tensor %1 has more values than its shape, which wants %2 bytes"),
                                  {m_name, std::to_string(m_wanted)}});
    }

    std::string m_name;
    const Limits &m_limits;
    std::vector<Index> m_sizes;
    Index m_type = 0;
    bool m_external = false;
    std::size_t m_wanted = 0;
    std::vector<std::byte> m_bytes;
};

/// The sizes in TypeProto.tensor_type.shape.
Fault readSizes(MessageReader type, std::vector<Index> &sizes)
{
    while (type.next()) {
        if (type.number() != tensorType || type.type() != WireType::Bytes)
            continue;
        MessageReader tensor = type.message();
        while (tensor.next()) {
            if (tensor.number() != tensorShape || tensor.type() != WireType::Bytes)
                continue;
            MessageReader shape = tensor.message();
            while (shape.next()) {
                if (shape.number() != dimension || shape.type() != WireType::Bytes)
                    continue;
                if (sizes.size() == mostNumbers)
                    return byteError(ErrorCode::LimitReached, shape.start(),
                                     Sentence{QT_TRANSLATE_NOOP("Refusals", "a shape has more than %1 axes, the limit"),
                                              {std::to_string(mostNumbers)}});
                sizes.push_back(-1);
                MessageReader axis = shape.message();
                while (axis.next())
                    if (axis.number() == dimensionValue && axis.type() == WireType::Varint)
                        sizes.back() = static_cast<Index>(axis.value());
                if (axis.error())
                    return axis.error();
            }
            if (shape.error())
                return shape.error();
        }
        if (tensor.error())
            return tensor.error();
    }
    return type.error();
}

} // namespace

Result<OnnxModel> OnnxReader::model(std::size_t mostConvs) const
{
    OnnxModel model;
    bool hasGraph = false, hasOperators = false;
    std::uint64_t version = 0;
    MessageReader top(m_file, 0, m_file.size());
    while (top.next()) {
        const auto field = static_cast<ModelField>(top.number());
        if (field == ModelField::IrVersion && top.type() == WireType::Varint)
            version = top.value();
        hasOperators = hasOperators || field == ModelField::OpsetImport;
        if (field != ModelField::Graph)
            continue;
        if (top.type() != WireType::Bytes || hasGraph)
            return hasGraph ? byteError(ErrorCode::Syntax, top.start(),
                                        QT_TRANSLATE_NOOP("Refusals", "the model has a second graph"))
                            : wrongType(top, QT_TRANSLATE_NOOP("Refusals",
                                                               "the graph is not of the type that ONNX has for it"));
        hasGraph = true;
        model.graphBegin = top.begin();
        model.graphEnd = top.end();
    }
    if (top.error())
        return *top.error();
    if (!hasGraph)
        return byteError(
            ErrorCode::Truncated, m_file.size(),
            QT_TRANSLATE_NOOP("Refusals", "the file ends without a graph; it is truncated or no ONNX model"));
    if (version >= 3 && !hasOperators) // demanded since that version, and written after the graph
        return byteError(ErrorCode::Truncated, m_file.size(),
                         QT_TRANSLATE_NOOP("Refusals", "the file ends without its sets of operators; it is truncated"));
    MessageReader graph(m_file, model.graphBegin, model.graphEnd);
    for (Index parts = 0; graph.next(); ++parts) {
        if (parts == mostParts)
            return byteError(
                ErrorCode::LimitReached, graph.start(),
                Sentence{QT_TRANSLATE_NOOP("Refusals", "the graph has more than %1 nodes and tensors, the limit"),
                         {std::to_string(mostParts)}});
        if (static_cast<GraphField>(graph.number()) != GraphField::Node)
            continue;
        if (graph.type() != WireType::Bytes)
            return wrongType(graph);
        ++model.nodeCount;
        std::string type;
        if (Fault fault = readOperator(graph.message(), type))
            return *fault;
        if (type != "Conv" || static_cast<std::size_t>(++model.convCount) > mostConvs)
            continue;
        OnnxConv conv;
        conv.at = graph.start();
        if (Fault fault = readConv(graph.message(), conv))
            return *fault;
        model.convs.push_back(std::move(conv));
    }
    if (graph.error())
        return *graph.error();
    return model;
}

Result<std::optional<Array>> OnnxReader::weights(const OnnxModel &model, std::string_view name, int &unreadType) const
{
    MessageReader graph(m_file, model.graphBegin, model.graphEnd);
    while (graph.next()) {
        if (graph.type() != WireType::Bytes)
            continue;
        const auto field = static_cast<GraphField>(graph.number());
        if (field == GraphField::Initializer &&
            names(graph.message(), static_cast<std::uint32_t>(TensorField::Name), name))
            return TensorReader(std::string(name), m_limits).run(graph.message(), unreadType);
        if (field != GraphField::Node || !names(graph.message(), static_cast<std::uint32_t>(NodeField::Output), name))
            continue;
        std::string type;
        if (Fault fault = readOperator(graph.message(), type))
            return *fault;
        MessageReader node = graph.message();
        while (type == "Constant" && node.next()) {
            if (static_cast<NodeField>(node.number()) != NodeField::Attribute || node.type() != WireType::Bytes)
                continue;
            Attribute attribute;
            if (Fault fault = readAttribute(node.message(), attribute))
                return *fault;
            if (attribute.name == "value" && attribute.tensor)
                return TensorReader(std::string(name), m_limits).run(*attribute.tensor, unreadType);
        }
        if (node.error())
            return *node.error();
    }
    return std::optional<Array>{};
}

Result<std::vector<Index>> OnnxReader::sizesOf(const OnnxModel &model, std::string_view name) const
{
    std::vector<Index> sizes;
    MessageReader graph(m_file, model.graphBegin, model.graphEnd);
    while (sizes.empty() && graph.next()) {
        const auto field = static_cast<GraphField>(graph.number());
        if ((field != GraphField::Input && field != GraphField::ValueInfo) || graph.type() != WireType::Bytes ||
            !names(graph.message(), static_cast<std::uint32_t>(ValueField::Name), name))
            continue;
        MessageReader value = graph.message();
        while (value.next())
            if (static_cast<ValueField>(value.number()) == ValueField::Type && value.type() == WireType::Bytes)
                if (Fault fault = readSizes(value.message(), sizes))
                    return *fault;
        if (value.error())
            return *value.error();
    }
    return sizes;
}

bool OnnxReader::isInput(const OnnxModel &model, std::string_view name) const
{
    MessageReader graph(m_file, model.graphBegin, model.graphEnd);
    while (graph.next())
        if (static_cast<GraphField>(graph.number()) == GraphField::Input && graph.type() == WireType::Bytes &&
            names(graph.message(), static_cast<std::uint32_t>(ValueField::Name), name))
            return true;
    return false;
}

} // namespace lab
