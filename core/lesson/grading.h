#pragma once

#include "core/lesson/exercise.h"

#include <span>
#include <vector>

namespace lab {

/// What a student may have done instead.
enum class Mistake {
    None,
    Unknown,
    WrongCount,       ///< another number of numbers than asked for
    NotSummed,        ///< the element-wise products, not their sum
    NotMultiplied,    ///< the inputs summed without the weights
    Flipped,          ///< the filter turned by half a turn
    ChannelForgotten, ///< one channel left out
    PaddingOtherSide, ///< zeros of the top at the bottom, of the left at the right
    PaddingIgnored,
    OneStepOff, ///< the window one place on or back
    StrideIgnored,
    DilationIgnored,
    OtherOrder, ///< width before height, or channels first
    CountedFromOne,
};

struct MistakenAnswer {
    Mistake mistake = Mistake::Unknown;
    std::vector<double> answer;
};

/// What each mistake that is possible here would give, computed by the engine with that mistake in the call.
[[nodiscard]] std::vector<MistakenAnswer> mistakenAnswers(const Convolution &convolution, const Question &question);

/// None: right. Numbers are compared as float32.
[[nodiscard]] Mistake gradeOf(const Convolution &convolution, const Question &question, std::span<const double> answer);

/// One sentence that names the mistake and sends the student back to the right place.
[[nodiscard]] std::string hintOf(const Convolution &convolution, const Question &question, Mistake mistake,
                                 const PhraseBook &book = {});

} // namespace lab
