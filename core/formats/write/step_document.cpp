#include "core/formats/write/step_document.h"

#include "core/formats/bytes/call_text.h"
#include "core/lesson/question.h"

namespace lab {
namespace {

template <typename T>
std::vector<T> joined(std::vector<T> first, const std::vector<T> &then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

} // namespace

StepDocument documentHead(const Lesson &lesson, const Walkthrough &walkthrough, const std::string &language)
{
    const Block block = blockOf(walkthrough);
    const bool isRelative = lesson.beside.operation != Operation::Conv2D;
    return {.title = lesson.title,
            .author = lesson.author,
            .note = lesson.note,
            .language = language,
            .call = callAsPython(isRelative ? lesson.call.arguments : walkthrough.convolution().call().arguments,
                                 lesson.beside),
            .shapes = joined(shapesOf(walkthrough.geometry()), followingShapes(block)),
            .sizes = joined(sizeFormulas(walkthrough.geometry()), followingFormulas(block)),
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
    case NamedShape::Tensor::Following:
        break; // it has a title
    }
    return {};
}

std::string shapeName(const NamedShape &shape, SceneTranslator translate)
{
    return shape.title.empty() ? said(translate, tensorName(shape.tensor)) : shape.title;
}

} // namespace lab
