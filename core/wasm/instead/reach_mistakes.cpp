// See README.md.
#include "core/lesson/mistakes.h"
#include "core/lesson/reach_words.h"

namespace lab {

const char promptReach[] = "";
const char hintReachOneLayer[] = "";
const char hintReachMultiplied[] = "";
const char hintReachAdded[] = "";
const char hintReachStride[] = "";
const char hintReachPadding[] = "";
const char reasonReach[] = "";
const char reasonReachEdge[] = "";

MistakenAnswers reachMistakes(const Block &, const Question &)
{
    return {};
}

std::vector<std::string> reachArguments(const Block &, const Question &)
{
    return {};
}

} // namespace lab
