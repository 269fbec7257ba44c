#include "core/formats/bytes/call_text.h"

#include "core/conv/arguments.h"
#include "core/formats/bytes/escape.h"
#include "core/tensor/number_text.h"

namespace lab {
namespace {

/// The texts with ", " between them.
template <typename Range, typename TextOf>
std::string joined(const Range &range, TextOf textOf)
{
    std::string text;
    for (const auto &one : range)
        text += (text.empty() ? "" : ", ") + textOf(one);
    return text;
}

/// One number stands for all axes, so it needs no brackets.
std::string shortText(const std::vector<Index> &entries)
{
    return entries.size() == 1 ? numberText(entries.front()) : listText(entries);
}

DataFormat formatOf(const Conv2DArguments &arguments)
{
    return arguments.dataFormat == "NCHW" ? DataFormat::Nchw : DataFormat::Nhwc;
}

std::string activationText(const Activation &activation, DataFormat format)
{
    std::string more;
    if (activation.kind == ActivationKind::LeakyRelu)
        more = ", alpha=" + numberText(activation.slope);
    else if (activation.kind == ActivationKind::Softmax && format == DataFormat::Nchw)
        more = ", axis=-3";
    return "tf.nn." + std::string(activationName(activation.kind)) + "(y" + more + ')';
}

/// "tf.nn.conv2d(input, filters", as far as the operations differ.
std::string begunCall(const Beside &beside, const std::string &first, const std::string &between)
{
    std::string text = "tf.nn." + std::string(operationName(beside.operation)) + '(' + first + "input" + between +
                       (beside.operation == Operation::DepthwiseConv2D ? "filter" : "filters");
    if (beside.operation == Operation::TransposedConv2D)
        text += between + "output_shape=" + listText(beside.outputShape);
    return text;
}

/// conv1d's padding: the pair of the rows is not written.
PaddingArgument alongRow(PaddingArgument padding, DataFormat format)
{
    if (padding.word.empty() && padding.pairs.size() == 4)
        padding.pairs.erase(padding.pairs.begin() + (format == DataFormat::Nchw ? 2 : 1));
    return padding;
}

/// One number of strides or dilations: that of the columns.
std::string columnText(const std::vector<Index> &entries, DataFormat format)
{
    const std::vector<Index> four = expandedToFour(entries, format);
    const std::size_t column = format == DataFormat::Nchw ? 3 : 2;
    return four.size() == 4 ? numberText(four[column]) : listText(entries);
}

/// "stride=2,<between>padding=\"SAME\"", …; `whole`: with what is TensorFlow's default, too.
std::string rowArguments(const Conv2DArguments &arguments, const std::string &between, bool whole)
{
    const DataFormat format = formatOf(arguments);
    std::string text = between + "stride=" + columnText(arguments.strides, format) + between +
                       "padding=" + paddingText(alongRow(arguments.padding, format));
    if (whole || format == DataFormat::Nchw)
        text += between + "data_format=" + (format == DataFormat::Nchw ? "\"NCW\"" : "\"NWC\"");
    if (arguments.dilations)
        text += between + "dilations=" + columnText(*arguments.dilations, format);
    else if (whole)
        text += between + "dilations=None";
    return text;
}

} // namespace

std::string listText(std::span<const Index> numbers)
{
    return '[' + joined(numbers, [](Index number) { return numberText(number); }) + ']';
}

std::string paddingText(const PaddingArgument &padding, std::string_view between)
{
    if (!padding.word.empty())
        return pythonLiteral(padding.word);
    std::string text;
    for (std::size_t i = 0; i < padding.pairs.size(); ++i)
        text += std::string(i == 0 ? "" : i == 2 ? between : ", ") + listText(padding.pairs[i]);
    return '[' + text + ']';
}

Conv2DArguments inLongForm(Conv2DArguments arguments, Operation operation)
{
    const auto lengthen = [&, format = formatOf(arguments)](std::vector<Index> &entries) {
        if (std::vector<Index> four = expandedToFour(entries, format); four.size() == 4)
            entries = std::move(four);
        if (operation == Operation::Conv1D && entries.size() == 4) // a row alone has none
            entries[format == DataFormat::Nchw ? 2 : 1] = 1;
    };
    lengthen(arguments.strides);
    if (arguments.dilations && operation != Operation::DepthwiseConv2D)
        lengthen(*arguments.dilations);
    return arguments;
}

std::string callAsPython(const Conv2DArguments &arguments, const Beside &beside)
{
    return begunCall(beside, "", ", ") +
           (beside.operation == Operation::Conv1D ? rowArguments(arguments, ", ", false)
                                                  : argumentsAsPython(arguments)) +
           ')';
}

std::string argumentsAsPython(const Conv2DArguments &arguments)
{
    std::string text = ", strides=" + listText(arguments.strides) + ", padding=" + paddingText(arguments.padding);
    if (arguments.dataFormat != "NHWC")
        text += ", data_format=" + pythonLiteral(arguments.dataFormat);
    if (arguments.dilations)
        text += ", dilations=" + listText(*arguments.dilations);
    return text;
}

std::string callText(const Conv2DArguments &shortOnes, const Beside &beside)
{
    const Conv2DArguments arguments = inLongForm(shortOnes, beside.operation);
    const After &after = beside.after;
    // Four pairs take two lines, so that they fit the panel.
    const std::string call =
        beside.operation == Operation::Conv1D
            ? begunCall(beside, "\n  ", ",\n  ") + rowArguments(arguments, ",\n  ", true) + ')'
            : begunCall(beside, "\n  ", ",\n  ") + ",\n  strides=" + listText(arguments.strides) + ",\n  padding=" +
                  paddingText(arguments.padding, arguments.padding.pairs.size() == 4 ? ",\n           " : ", ") +
                  ",\n  data_format=" + pythonLiteral(arguments.dataFormat) +
                  ",\n  dilations=" + (arguments.dilations ? listText(*arguments.dilations) : "None") + ')';
    return after.isEmpty() ? call : "y = " + call + '\n' + afterText(after, formatOf(arguments));
}

std::string afterText(const After &after, DataFormat format)
{
    const std::string layout = format == DataFormat::Nchw ? ", data_format=\"NCHW\"" : "";
    std::string lines;
    if (after.bias)
        lines += "y = tf.nn.bias_add(y, [" +
                 joined(after.bias->values(), [](float value) { return numberText(value); }) + ']' + layout + ")\n";
    if (after.activation)
        lines += "y = " + activationText(*after.activation, format) + '\n';
    if (after.pooling)
        lines += "y = tf.nn." + std::string(poolingName(after.pooling->kind)) + "(\n  y, " +
                 shortText(after.pooling->ksize) + ", " + shortText(after.pooling->strides) + ", " +
                 paddingText(after.pooling->padding) + layout + ")\n";
    if (!lines.empty())
        lines.pop_back();
    return lines;
}

} // namespace lab
