#pragma once

#include "core/lesson/explanation.h"
#include "core/lesson/lesson.h"
#include "core/lesson/shape_facts.h"
#include "core/scene/drawing.h"
#include "core/scene/palette.h"
#include "core/scene/scene_words.h"
#include "core/scene/stage.h"

#include <optional>
#include <string>
#include <vector>

namespace lab {

/// What a lesson's page says and asks.
struct TaughtPage {
    std::string title;
    std::string text;     ///< Markdown, see page_markup.h
    std::string prompt;   ///< of its task, Markdown; empty: it has none
    std::string answer;   ///< Markdown; empty: it is left to the reader
    bool written = false; ///< numbers are asked for: they want a box
};

/// One step as a document shows it, its picture and its words; or a page of the lesson.
struct StepPage {
    Index number = 0; ///< of the step; pages count from 1
    Drawing drawing;
    Explanation explanation{};
    std::optional<TaughtPage> taught{};
};

/// A walkthrough told on paper or a page: what HTML, Markdown, LaTeX, notebooks and handouts are written from.
struct StepDocument {
    std::string title; ///< as in the lesson, not escaped
    std::string author;
    std::string note;
    std::string language = "en";
    SceneTranslator translate = nullptr; ///< the words around the steps; none: English
    std::string call;                    ///< tf.nn.conv2d(…), Python
    std::vector<NamedShape> shapes;
    std::vector<Formula> sizes;
    Index lastNumber = 0;  ///< of the whole walkthrough
    Index firstStep = 0;   ///< that `steps` tells
    Index taughtPages = 0; ///< of the lesson; they stand first in `steps`
    bool pictures = false; ///< Markdown holds them, as data in the text
    Theme theme = Theme::Light;
    bool oneCall = true; ///< every picture is one of the document's call
    std::vector<StepPage> steps;
};

/// All of it but the steps.
[[nodiscard]] StepDocument documentHead(const Lesson &lesson, const Walkthrough &walkthrough,
                                        const std::string &language);
[[nodiscard]] StepPage pageOf(const Walkthrough &walkthrough, Index number, const StageParts &stage,
                              const ExplainOptions &options = {});

/// "virtual tensor", in English; translated with the words of the picture.
[[nodiscard]] std::string_view tensorName(NamedShape::Tensor tensor);
/// In the reader's language.
[[nodiscard]] std::string shapeName(const NamedShape &shape, SceneTranslator translate);

} // namespace lab
