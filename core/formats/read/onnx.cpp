#include "core/formats/read/onnx.h"

#include "core/conv/geometry.h"
#include "core/formats/bytes/binary.h"
#include "core/formats/bytes/escape.h"
#include "core/formats/read/onnx_model.h"
#include "core/tensor/fills.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <array>

namespace lab {
namespace {

constexpr std::size_t mostLayers = 16;
constexpr Index mostInputValues = Index{1} << 22;
constexpr Index mostPageValues = Index{1} << 18; // weights of the pages together, which a saved lesson holds too

std::string title(const OnnxConv &conv, const Array &weights)
{
    return conv.name.empty() ? weights.name : conv.name;
}

Index entryOr(const std::vector<Index> &list, std::size_t i, Index otherwise)
{
    return i < list.size() ? list[i] : otherwise;
}

/// One spatial axis of a layer. Pads are ONNX's, those of SAME_LOWER where they are known for `inSize`.
struct Axis {
    Index filterSize = 1, stride = 1, dilation = 1, before = 0, after = 0;

    [[nodiscard]] Result<AxisGeometry> geometry(Index inSize, Padding padding) const
    {
        return axisGeometry({.inSize = inSize,
                             .filterSize = filterSize,
                             .stride = stride,
                             .dilation = dilation,
                             .padding = padding,
                             .padBefore = before,
                             .padAfter = after});
    }
    /// Room for four positions, between 4 and 64 cells; more where the filter needs it.
    [[nodiscard]] Index fittingSize() const
    {
        const Result<AxisGeometry> whole = geometry(0, Padding::Same);
        const Index reach = whole ? whole->effectiveSize : filterSize;
        const Index pads = std::clamp<Index>(before, 0, reach) + std::clamp<Index>(after, 0, reach);
        const Index least = std::max<Index>(reach - pads, 1);
        return std::max(least, std::clamp<Index>(least + 3 * std::clamp<Index>(stride, 1, 16), 4, 64));
    }
};

class Layer
{
public:
    Layer(const OnnxConv &conv, const Array &weights, Index mostInput)
        : m_conv(conv), m_weights(weights), m_mostInput(mostInput)
    {
        for (std::size_t i = 0; i < 2; ++i)
            m_axes[i] = {.filterSize = weights.shape[static_cast<int>(i) + 2],
                         .stride = entryOr(conv.strides, i, 1),
                         .dilation = entryOr(conv.dilations, i, 1),
                         .before = conv.autoPad == "NOTSET" ? entryOr(conv.pads, i, 0) : 0,
                         .after = conv.autoPad == "NOTSET" ? entryOr(conv.pads, i + 2, 0) : 0};
    }

    /// How the node contradicts its weights; empty where it does not.
    [[nodiscard]] Sentence fault() const
    {
        const Shape &shape = m_weights.shape;
        const auto wants = [](const std::vector<Index> &list, std::size_t count) {
            return list.empty() || list.size() == count;
        };
        if (!wants(m_conv.strides, 2) || !wants(m_conv.dilations, 2) || !wants(m_conv.pads, 4) ||
            !wants(m_conv.kernelShape, 2))
            return {QT_TRANSLATE_NOOP(
                        "Refusals",
                        "the Conv node %1: its strides, dilations, pads or kernel_shape are not those of two axes"),
                    {m_conv.name}};
        if (!m_conv.kernelShape.empty() && (m_conv.kernelShape[0] != shape[2] || m_conv.kernelShape[1] != shape[3]))
            return {QT_TRANSLATE_NOOP("Refusals", "the Conv node %1: its kernel_shape is not that of its weights %2"),
                    {m_conv.name, shape.text()}};
        if (m_conv.group < 1 || shape[0] % m_conv.group != 0)
            return {QT_TRANSLATE_NOOP("Refusals",
                                      "the Conv node %1: its %2 output channels do not share out among %3 groups"),
                    {m_conv.name, numberText(shape[0]), numberText(m_conv.group)}};
        if (m_conv.autoPad != "NOTSET" && m_conv.autoPad != "VALID" && m_conv.autoPad != "SAME_UPPER" &&
            m_conv.autoPad != "SAME_LOWER")
            return {
                QT_TRANSLATE_NOOP("Refusals",
                                  "the Conv node %1: its auto_pad is none of NOTSET, VALID, SAME_UPPER and SAME_LOWER"),
                {m_conv.name}};
        return {};
    }

    /// `graphSizes`: what the graph says of the input, -1 for open axes.
    [[nodiscard]] Conv2DCall call(const std::vector<Index> &graphSizes, const Tensor &oihw) const
    {
        Conv2DCall call;
        call.filter = toHwio(oihw, FilterOrder::Oihw).value();
        call.input = input(graphSizes);
        call.arguments.dataFormat = "NCHW";
        call.arguments.strides = {1, 1, m_axes[0].stride, m_axes[1].stride};
        if (m_axes[0].dilation != 1 || m_axes[1].dilation != 1)
            call.arguments.dilations = std::vector<Index>{1, 1, m_axes[0].dilation, m_axes[1].dilation};
        call.arguments.padding = padding(call.input.shape());
        return call;
    }

    [[nodiscard]] bool knows(const std::vector<Index> &sizes) const
    {
        if (sizes.size() != 4 || sizes[2] < 1 || sizes[3] < 1 || (sizes[1] >= 0 && sizes[1] != channels()))
            return false;
        const std::optional<Index> count = checkedProduct({channels(), sizes[2], sizes[3]});
        return count && *count <= m_mostInput;
    }
    /// Whether the graph names a batch that is not too large.
    [[nodiscard]] bool knowsBatch(const std::vector<Index> &sizes) const
    {
        const std::optional<Index> count =
            knows(sizes) && sizes[0] >= 1 ? checkedProduct({sizes[0], channels(), sizes[2], sizes[3]}) : std::nullopt;
        return count && *count <= m_mostInput;
    }

private:
    /// At most as many as the weights have values, since the groups share out the output channels.
    [[nodiscard]] Index channels() const { return m_weights.shape[1] * m_conv.group; }

    [[nodiscard]] Tensor input(const std::vector<Index> &graphSizes) const
    {
        Index batch = 1, height = m_axes[0].fittingSize(), width = m_axes[1].fittingSize();
        if (knows(graphSizes)) {
            batch = knowsBatch(graphSizes) ? graphSizes[0] : 1;
            height = graphSizes[2];
            width = graphSizes[3];
        }
        const std::optional<Index> count = checkedProduct({channels(), height, width});
        if (!count || *count > m_mostInput)
            height = width = 1;
        return filledInput(*fillNamed("random"), Shape{batch, channels(), height, width}, DataFormat::Nchw,
                           {.seed = 1, .lowest = 0, .highest = 9});
    }

    [[nodiscard]] PaddingArgument padding(const Shape &input) const
    {
        if (m_conv.autoPad == "VALID")
            return PaddingArgument::valid();
        if (m_conv.autoPad == "SAME_UPPER")
            return PaddingArgument::same();
        std::array<std::array<Index, 2>, 2> pads{
            {{m_axes[0].before, m_axes[0].after}, {m_axes[1].before, m_axes[1].after}}};
        if (m_conv.autoPad == "SAME_LOWER") {
            for (std::size_t i = 0; i < 2; ++i) {
                const Result<AxisGeometry> upper = m_axes[i].geometry(input[static_cast<int>(i) + 2], Padding::Same);
                if (!upper)
                    return PaddingArgument::same();            // refused by the call as well, in its words
                pads[i] = {upper->padAfter, upper->padBefore}; // the odd zero goes before
            }
        }
        if (pads[0] == std::array<Index, 2>{} && pads[1] == std::array<Index, 2>{})
            return PaddingArgument::valid();
        return PaddingArgument::explicitPairs({{0, 0}, {0, 0}, {pads[0][0], pads[0][1]}, {pads[1][0], pads[1][1]}});
    }

    const OnnxConv &m_conv;
    const Array &m_weights;
    Index m_mostInput;
    std::array<Axis, 2> m_axes;
};

class OnnxImport
{
public:
    OnnxImport(std::string_view bytes, const Limits &limits) : m_reader(bytes, limits), m_limits(limits) {}

    Result<Imported> run()
    {
        const Result<OnnxModel> model = m_reader.model(mostLayers);
        if (!model)
            return model.error();
        if (model->convs.empty())
            return byteError(
                ErrorCode::NotFound, model->graphBegin,
                Sentence{QT_TRANSLATE_NOOP("Refusals", "none of the %1 nodes of the graph is of the type Conv"),
                         {numberText(model->nodeCount)}});
        for (const OnnxConv &conv : model->convs)
            if (const std::optional<Error> error = readLayer(*model, conv))
                return *error;
        if (!m_imported.lesson)
            return byteError(ErrorCode::Unsupported, model->convs.front().at, m_imported.warnings.front());
        sayTheRest(*model);
        return std::move(m_imported);
    }

private:
    /// A node without a name is called by its weights.
    static std::string nameOf(const OnnxConv &conv) { return conv.name.empty() ? conv.inputs[1] : conv.name; }

    /// An error where the file is invalid; layers that the program cannot show become warnings.
    std::optional<Error> readLayer(const OnnxModel &model, const OnnxConv &conv)
    {
        if (conv.inputs.size() < 2)
            return byteError(
                ErrorCode::Syntax, conv.at,
                Sentence{QT_TRANSLATE_NOOP("Refusals", "a Conv node has %1 inputs; it needs an image and weights"),
                         {std::to_string(conv.inputs.size())}});
        int unreadType = 0;
        Result<std::optional<Array>> found = m_reader.weights(model, conv.inputs[1], unreadType);
        if (!found)
            return found.error();
        if (!*found) {
            m_imported.warnings.push_back(
                unreadType != 0
                    ? Sentence{QT_TRANSLATE_NOOP("Refusals", "the Conv node %1 was left out: its weights are of the "
                                                             "type %2 of ONNX, which is not read"),
                               {nameOf(conv), std::to_string(unreadType)}}
                : m_reader.isInput(model, conv.inputs[1])
                    ? Sentence{QT_TRANSLATE_NOOP("Refusals", "the Conv node %1 was left out: its weights are not in "
                                                             "the file, but an input of the graph, given when it runs"),
                               {nameOf(conv)}}
                    : Sentence{QT_TRANSLATE_NOOP("Refusals", "the Conv node %1 was left out: its weights are not in "
                                                             "the file, but come from another node"),
                               {nameOf(conv)}});
            return {};
        }
        Array weights = **found;
        if (weights.shape.rank() != 4 || weights.size() == 0) {
            m_imported.warnings.push_back(Sentence{
                QT_TRANSLATE_NOOP(
                    "Refusals",
                    "the Conv node %1 was left out: its weights have the shape %2; 4 axes are needed, none empty"),
                {nameOf(conv), weights.shape.text()}});
            return {};
        }
        m_elements += weights.size();
        if (m_elements > m_limits.documentElements)
            return memberError(
                ErrorCode::LimitReached, weights.name,
                Sentence{QT_TRANSLATE_NOOP("Refusals", "the weights up to these have more than %1 elements, the limit"),
                         {std::to_string(m_limits.documentElements)}});
        const Layer layer(conv, weights, std::min(mostInputValues, m_limits.tensorElements));
        if (Sentence fault = layer.fault(); !fault.empty())
            return byteError(ErrorCode::Corrupt, conv.at, std::move(fault));
        const Result<std::vector<Index>> sizes = m_reader.sizesOf(model, conv.inputs[0]);
        if (!sizes)
            return sizes.error();
        addLayer(conv, weights, layer, *sizes);
        m_imported.arrays.push_back(std::move(weights));
        return {};
    }

    void addLayer(const OnnxConv &conv, const Array &weights, const Layer &layer, const std::vector<Index> &sizes)
    {
        const bool first = !m_imported.lesson;
        if (!first && m_pageValues + weights.size() > mostPageValues) {
            ++m_withoutPage;
            return;
        }
        m_pageValues += weights.size();
        const ConvertedTensor converted = toTensor(weights);
        if (converted.changed > 0)
            m_imported.warnings.push_back(
                Sentence{QT_TRANSLATE_NOOP("Refusals", "%1 of %2 values of %3 were rounded from %4 to float32"),
                         {numberText(converted.changed), numberText(weights.size()), weights.name,
                          std::string(typeName(weights.type))}});
        LessonPage page;
        page.title = title(conv, weights);
        page.text = "The layer " + markdownText(title(conv, weights)) + " of the model. Its weights " +
                    markdownText(weights.name) + " are " + weights.shape.text() +
                    " in the model (OIHW); the call takes them as HWIO.";
        page.call = layer.call(sizes, converted.tensor);
        if (conv.inputs.size() > 2 && !conv.inputs[2].empty()) {
            page.text += " It then adds the bias " + markdownText(conv.inputs[2]) + ", which tf.nn.conv2d has not.";
            ++m_biases;
        }
        if (first) {
            m_imported.lesson = Lesson{};
            m_imported.lesson->title = page.title;
            m_imported.lesson->call = *page.call;
            m_imported.opName = "conv2d";
            m_imported.warnings.push_back(
                layer.knows(sizes)
                    ? Sentence(QT_TRANSLATE_NOOP(
                          "Refusals", "An input of small whole numbers was added, of the size that the model names"))
                    : Sentence(QT_TRANSLATE_NOOP("Refusals", "An input of small whole numbers was added, because the "
                                                             "model does not say how large it is")));
            if (conv.autoPad == "SAME_LOWER")
                m_imported.warnings.push_back(
                    QT_TRANSLATE_NOOP("Refusals", "The model pads as SAME_LOWER, which tf.nn.conv2d has not; explicit "
                                                  "padding for this input stands for it"));
        }
        m_imported.lesson->pages.push_back(std::move(page));
    }

    void sayTheRest(const OnnxModel &model)
    {
        std::vector<LessonPage> &pages = m_imported.lesson->pages;
        std::vector<Sentence> &warnings = m_imported.warnings;
        if (m_biases > 0)
            warnings.push_back(QT_TRANSLATE_NOOP("Refusals", "Biases were left out, because tf.nn.conv2d has none"));
        if (model.convCount > static_cast<Index>(mostLayers))
            warnings.push_back(
                Sentence{QT_TRANSLATE_NOOP("Refusals", "Of %1 convolution layers the first %2 were read"),
                         {numberText(model.convCount), numberText(static_cast<Index>(mostLayers))}});
        if (m_withoutPage > 0)
            warnings.push_back(Sentence{
                QT_TRANSLATE_NOOP("Refusals",
                                  "%1 of the layers are too large for a page beside the others and were left out"),
                {numberText(m_withoutPage)}});
        if (pages.size() > 1)
            warnings.push_back(
                Sentence{QT_TRANSLATE_NOOP("Refusals", "Each of the %1 layers that are shown is a page of the lesson"),
                         {numberText(static_cast<Index>(pages.size()))}});
        else
            pages.clear(); // the lesson itself is that layer
        if (model.nodeCount > model.convCount)
            warnings.push_back(
                QT_TRANSLATE_NOOP("Refusals", "The other nodes of the model are no convolutions and were not read"));
    }

    OnnxReader m_reader;
    const Limits &m_limits;
    Imported m_imported;
    Index m_elements = 0;
    Index m_pageValues = 0;
    Index m_withoutPage = 0;
    Index m_biases = 0;
};

} // namespace

Result<Imported> readOnnx(std::string_view bytes, const Limits &limits)
{
    return OnnxImport(bytes, limits).run();
}

} // namespace lab
