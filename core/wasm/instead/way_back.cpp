// See README.md.
#include "core/lesson/way_back.h"
#include "core/formats/write/python_writer.h"
#include "core/lesson/backward_story.h"
#include "core/lesson/gradient_question.h"
#include "core/walkthrough/gradient_stories.h"

namespace lab {

Result<std::shared_ptr<const Story>> backwardStory(Story::Kind, const Conv2DCall &, const Beside &)
{
    return Error{.code = ErrorCode::Unsupported};
}

Explanation explainWayBack(const Walkthrough &, const Step &, const ExplainOptions &)
{
    return {};
}

RichText whatOfWayBack(const Walkthrough &, const Step &, const ExplainOptions &)
{
    return {};
}

std::optional<OutputCell> dyCellOf(const Story &, const CellRef &)
{
    return std::nullopt;
}

const Gradients *gradientsOf(const Story &)
{
    return nullptr;
}

bool isOfGradient(Topic)
{
    return false;
}

std::vector<double> rightAnswer(const Subject &subject, const Question &question)
{
    return rightAnswer(subject.block, question);
}

std::vector<MistakenAnswer> mistakenAnswers(const Subject &subject, const Question &question)
{
    return mistakenAnswers(subject.block, question);
}

void writeGradient(PythonWriter &, const Story &, PythonDialect, bool) {}

} // namespace lab
