#include "core/lesson/picture.h"

#include "core/conv/relatives.h"

#include <algorithm>
#include <array>

namespace lab {
namespace {

struct Named {
    Operation operation;
    std::string_view name;
};
constexpr std::array names{Named{Operation::Conv2D, "conv2d"}, Named{Operation::TransposedConv2D, "conv2d_transpose"},
                           Named{Operation::DepthwiseConv2D, "depthwise_conv2d"}};

} // namespace

std::string_view operationName(Operation operation)
{
    return std::ranges::find(names, operation, &Named::operation)->name;
}

std::optional<Operation> operationOf(std::string_view name)
{
    const auto found = std::ranges::find(names, name, &Named::name);
    return found == names.end() ? std::nullopt : std::optional(found->operation);
}

Result<Convolution> convolutionOf(const Conv2DCall &call, const Beside &beside)
{
    switch (beside.operation) {
    case Operation::Conv2D:
        break;
    case Operation::DepthwiseConv2D:
        return depthwiseConvolution({.input = call.input, .filter = call.filter, .arguments = call.arguments});
    case Operation::TransposedConv2D:
        if (const Result<Gradients> transposed = transposedOf(call, beside); !transposed)
            return transposed.error();
        return Error{.code = ErrorCode::Unsupported,
                     .reason = QT_TRANSLATE_NOOP("Refusals", "conv2d_transpose is computed, but has no picture yet")};
    }
    return Convolution::of(call);
}

Result<Convolution> convolutionOf(const Lesson &lesson)
{
    return convolutionOf(lesson.call, lesson.beside);
}

Result<Block> blockOf(const Conv2DCall &call, const Beside &beside)
{
    Result<Convolution> convolution = convolutionOf(call, beside);
    if (!convolution)
        return convolution.error();
    return Block::of(*std::move(convolution), beside.after);
}

Result<Gradients> transposedOf(const Conv2DCall &call, const Beside &beside)
{
    return transposedConvolution(
        {.input = call.input, .filter = call.filter, .outputShape = beside.outputShape, .arguments = call.arguments});
}

std::vector<std::string> undrawnParts(const Lesson &lesson)
{
    return lesson.beside.dy ? std::vector<std::string>{"gradients"} : std::vector<std::string>{};
}

} // namespace lab
