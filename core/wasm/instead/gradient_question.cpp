// See README.md.
#include "core/lesson/gradient_question.h"

namespace lab {

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

} // namespace lab
