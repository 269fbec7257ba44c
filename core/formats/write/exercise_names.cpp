#include "core/formats/write/exercise_names.h"

#include "core/sentence.h"

namespace lab {
namespace {

struct TopicName {
    Topic topic;
    std::string_view word, title;
};

constexpr TopicName topicNames[] = {
    {Topic::OutputNumber, "output-number", QT_TRANSLATE_NOOP("Scene", "an output number")},
    {Topic::VirtualRow, "virtual-row", QT_TRANSLATE_NOOP("Scene", "a row of the virtual tensor")},
    {Topic::FlatPlace, "flat-place", QT_TRANSLATE_NOOP("Scene", "a weight's place in the filter matrix")},
    {Topic::OutputShape, "output-shape", QT_TRANSLATE_NOOP("Scene", "the output's shape")},
    {Topic::SamePads, "same-pads", QT_TRANSLATE_NOOP("Scene", "SAME's zeros")},
    {Topic::BiasedNumber, "biased-number", QT_TRANSLATE_NOOP("Scene", "a number after the bias")},
    {Topic::ActivatedNumber, "activated-number", QT_TRANSLATE_NOOP("Scene", "a number after ReLU")},
    {Topic::PooledNumber, "pooled-number", QT_TRANSLATE_NOOP("Scene", "a pooled number")},
    {Topic::Reach, "reach", QT_TRANSLATE_NOOP("Scene", "how far a pooled number sees")},
    {Topic::FilterGradient, "filter-gradient", QT_TRANSLATE_NOOP("Scene", "a gradient of a weight")},
    {Topic::InputGradient, "input-gradient", QT_TRANSLATE_NOOP("Scene", "a gradient of an input")},
    {Topic::OutputGradient, "output-gradient", QT_TRANSLATE_NOOP("Scene", "a gradient behind the output")},
    {Topic::BiasGradient, "bias-gradient", QT_TRANSLATE_NOOP("Scene", "a gradient of a bias")}};

TopicName nameOf(Topic topic)
{
    for (const TopicName &name : topicNames)
        if (name.topic == topic)
            return name;
    return {topic, {}, {}};
}

} // namespace

std::string_view topicWord(Topic topic)
{
    return nameOf(topic).word;
}

std::string_view topicTitle(Topic topic)
{
    return nameOf(topic).title;
}

std::string_view difficultyWord(Difficulty difficulty)
{
    switch (difficulty) {
    case Difficulty::Easy:
        return "easy";
    case Difficulty::Medium:
        return "medium";
    case Difficulty::Hard:
        return "hard";
    }
    return {};
}

std::string_view difficultyTitle(Difficulty difficulty)
{
    switch (difficulty) {
    case Difficulty::Easy:
        return QT_TRANSLATE_NOOP("Scene", "easy");
    case Difficulty::Medium:
        return QT_TRANSLATE_NOOP("Scene", "medium");
    case Difficulty::Hard:
        return QT_TRANSLATE_NOOP("Scene", "hard");
    }
    return {};
}

} // namespace lab
