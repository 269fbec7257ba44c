#pragma once

#include "core/lesson/explanation.h"
#include "core/lesson/lesson.h"
#include "core/lesson/shape_facts.h"
#include "core/scene/drawing.h"
#include "core/scene/stage.h"

#include <string>
#include <vector>

namespace lab {

/// One step as a document shows it: its picture and its words.
struct StepPage {
    Index number = 0;
    Drawing drawing;
    Explanation explanation;
};

/// A walkthrough told on paper or a page: what HTML, Markdown, LaTeX, notebooks and handouts are written from.
struct StepDocument {
    std::string title; ///< as in the lesson, not escaped
    std::string author;
    std::string note;
    std::string language = "en";
    std::string call; ///< tf.nn.conv2d(…), Python
    std::vector<NamedShape> shapes;
    std::vector<Formula> sizes;
    Index lastNumber = 0; ///< of the whole walkthrough
    std::vector<StepPage> steps;
};

/// All of it but the steps.
[[nodiscard]] StepDocument documentHead(const Lesson &lesson, const Walkthrough &walkthrough,
                                        const std::string &language);
[[nodiscard]] StepPage pageOf(const Walkthrough &walkthrough, Index number, const StageParts &stage,
                              const ExplainOptions &options = {});

/// The call as one writes it, with the arguments that were given: `tf.nn.conv2d(input, filters, strides=[1, 1, 1, 1],
/// padding="VALID")`.
[[nodiscard]] std::string callAsPython(const Conv2DArguments &arguments);
/// "virtual tensor"
[[nodiscard]] std::string_view tensorName(NamedShape::Tensor tensor);

} // namespace lab
