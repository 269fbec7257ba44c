#include "core/lesson/grading.h"

#include "core/lesson/mistakes.h"
#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {

std::vector<MistakenAnswer> mistakenAnswers(const Convolution &convolution, const Question &question)
{
    switch (question.topic) {
    case Topic::OutputNumber:
        return outputMistakes(convolution, question);
    case Topic::VirtualRow:
        return rowMistakes(convolution, question);
    case Topic::FlatPlace:
    case Topic::FlatRow:
        return placeMistakes(convolution, question, question.topic == Topic::FlatPlace);
    case Topic::OutputShape:
    case Topic::SamePads:
    case Topic::VirtualShape:
    case Topic::Reads:
    case Topic::Groups:
    case Topic::MultiplyAdds:
    case Topic::WeightCount:
    case Topic::FilterShape:
    case Topic::InputShape:
    case Topic::Strides:
        return sizeMistakes(convolution, question);
    }
    return {};
}

Mistake gradeOf(const Convolution &convolution, const Question &question, std::span<const double> answer)
{
    const auto same = [answer](const std::vector<double> &other) {
        return std::equal(answer.begin(), answer.end(), other.begin(), other.end(),
                          [](double a, double b) { return float(a) == float(b) || (a != a && b != b); });
    };
    const std::vector<double> right = rightAnswer(convolution, question);
    if (same(right))
        return Mistake::None;
    for (const MistakenAnswer &mistaken : mistakenAnswers(convolution, question))
        if (same(mistaken.answer))
            return mistaken.mistake;
    return answer.size() == right.size() ? Mistake::Unknown : Mistake::WrongCount;
}

std::string hintOf(const Convolution &convolution, const Question &question, Mistake mistake, const PhraseBook &book)
{
    const auto sentence = [&book](Phrase phrase, const std::vector<std::string> &arguments = {}) {
        return plainText(say(book, phrase, arguments));
    };
    switch (mistake) {
    case Mistake::None:
        return sentence(Phrase::HintRight);
    case Mistake::Unknown:
        return sentence(Phrase::HintUnknown);
    case Mistake::WrongCount:
        return sentence(Phrase::HintCount, {numberText(static_cast<Index>(rightAnswer(convolution, question).size()))});
    case Mistake::NotSummed:
        return sentence(Phrase::HintNotSummed);
    case Mistake::NotMultiplied:
        return sentence(Phrase::HintNotMultiplied);
    case Mistake::Flipped:
        return sentence(Phrase::HintFlipped);
    case Mistake::ChannelsKept:
        return sentence(Phrase::HintChannelsOut);
    case Mistake::ChannelForgotten:
        return sentence(Phrase::HintChannel);
    case Mistake::PaddingOtherSide:
        return sentence(Phrase::HintOtherSide);
    case Mistake::HalfPadding:
        return sentence(Phrase::HintHalf);
    case Mistake::PaddingIgnored:
        return sentence(Phrase::HintNoPadding);
    case Mistake::OneStepOff:
        return sentence(question.topic == Topic::OutputShape ? Phrase::HintCountStarts : Phrase::HintOneOff);
    case Mistake::StrideIgnored:
        return sentence(Phrase::HintStride);
    case Mistake::DilationIgnored:
        return sentence(Phrase::HintDilation);
    case Mistake::OtherOrder:
        return sentence(Phrase::HintOrder);
    case Mistake::CountedFromOne:
        return sentence(Phrase::HintFromOne);
    default: // TRANSITION
        return sentence(Phrase::HintUnknown);
    }
    return {};
}

} // namespace lab
