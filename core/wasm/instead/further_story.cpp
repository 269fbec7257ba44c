// See README.md.
#include "core/lesson/further_story.h"

#include "core/formats/write/python_writer.h"
#include "core/lesson/output_gradient.h"
#include "core/walkthrough/output_gradient_story.h"

namespace lab {

Result<std::shared_ptr<const Story>> outputGradientStory(const Block &, const Beside &)
{
    return Error{.code = ErrorCode::Unsupported};
}

Result<std::shared_ptr<const Story>> zeroInsertionStory(const Gradients &)
{
    return Error{.code = ErrorCode::Unsupported};
}

const OutputGradientStory *outputGradientOf(const Story &)
{
    return nullptr;
}

// What follows is asked of such a story alone, and there is none.

Story::Landed OutputGradientStory::cameBackTo(BlockPlane, const OutputCell &, const Progress &) const
{
    return {};
}

bool OutputGradientStory::hasCome(BlockPlane, const OutputCell &, const Progress &) const
{
    return false;
}

double OutputGradientStory::gradientAt(BlockPlane, const OutputCell &) const
{
    return 0;
}

double OutputGradientStory::shareOf(const OutputCell &, const OutputCell &) const
{
    return 0;
}

double OutputGradientStory::biasGradient(Index, const Progress &) const
{
    return 0;
}

std::optional<OutputCell> OutputGradientStory::passedBy(const Step &) const
{
    return {};
}

std::string OutputGradientStory::titleOf(BlockPlane) const
{
    return {};
}

Heading OutputGradientStory::headingOf(Lane) const
{
    return {};
}

Label OutputGradientStory::sentenceOf(const Step &) const
{
    return {};
}

Label OutputGradientStory::nameOf(Phase) const
{
    return {};
}

std::vector<Formula> outputGradientFormulas(const OutputGradientStory &, const Step &)
{
    return {};
}

RichText whyOutputGradient(const OutputGradientStory &, Phase, const PhraseBook &)
{
    return {};
}

void writeOutputGradient(PythonWriter &, const OutputGradientStory &, PythonDialect, bool) {}

} // namespace lab
