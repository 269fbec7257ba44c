#include "core/formats/write/step_document.h"

#include "core/formats/bytes/escape.h"
#include "core/tensor/number_text.h"

namespace lab {
namespace {

std::string listText(const std::vector<Index> &entries)
{
    std::string text = "[";
    for (std::size_t i = 0; i < entries.size(); ++i)
        text += (i > 0 ? ", " : "") + numberText(entries[i]);
    return text + ']';
}

std::string paddingText(const PaddingArgument &padding)
{
    if (!padding.word.empty())
        return pythonLiteral(padding.word);
    std::string text = "[";
    for (std::size_t i = 0; i < padding.pairs.size(); ++i)
        text += (i > 0 ? ", " : "") + listText(padding.pairs[i]);
    return text + ']';
}

} // namespace

std::string callAsPython(const Conv2DArguments &arguments)
{
    std::string text = "tf.nn.conv2d(input, filters, strides=" + listText(arguments.strides) +
                       ", padding=" + paddingText(arguments.padding);
    if (arguments.dataFormat != "NHWC")
        text += ", data_format=" + pythonLiteral(arguments.dataFormat);
    if (arguments.dilations)
        text += ", dilations=" + listText(*arguments.dilations);
    return text + ')';
}

StepDocument documentHead(const Lesson &lesson, const Walkthrough &walkthrough, const std::string &language)
{
    return {.title = lesson.title,
            .author = lesson.author,
            .note = lesson.note,
            .language = language,
            .call = callAsPython(walkthrough.convolution().call().arguments),
            .shapes = shapesOf(walkthrough.geometry()),
            .sizes = sizeFormulas(walkthrough.geometry()),
            .lastNumber = walkthrough.lastNumber(),
            .steps = {}};
}

StepPage pageOf(const Walkthrough &walkthrough, Index number, const StageParts &stage, const ExplainOptions &options)
{
    return {.number = number,
            .drawing = drawStage(walkthrough, {number, 1}, stage),
            .explanation = explain(walkthrough, walkthrough.step(number), options)};
}

std::string_view tensorName(NamedShape::Tensor tensor)
{
    switch (tensor) {
    case NamedShape::Tensor::Input:
        return QT_TRANSLATE_NOOP("Scene", "input");
    case NamedShape::Tensor::Filter:
        return QT_TRANSLATE_NOOP("Scene", "filter");
    case NamedShape::Tensor::FlatFilter:
        return QT_TRANSLATE_NOOP("Scene", "flattened filter");
    case NamedShape::Tensor::Virtual:
        return QT_TRANSLATE_NOOP("Scene", "virtual tensor");
    case NamedShape::Tensor::Rows:
        return QT_TRANSLATE_NOOP("Scene", "output rows");
    case NamedShape::Tensor::Output:
        return QT_TRANSLATE_NOOP("Scene", "output");
    }
    return {};
}

} // namespace lab
