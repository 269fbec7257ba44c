#include "ui/exporting/taught_pages.h"

#include "core/formats/write/hidden_answer.h"
#include "core/lesson/gradient_question.h"
#include "core/lesson/picture.h"
#include "core/tensor/number_text.h"
#include "ui/player/viewing.h"

namespace lab::ui {
namespace {

std::string listed(const std::vector<double> &numbers)
{
    std::string text;
    for (const double number : numbers)
        text += (text.empty() ? "" : ", ") + numberText(number);
    return text;
}

/// The page as it is told, and what its picture hides.
TaughtPage told(const LessonPage &page, const Block &block, const ExportRequest &request, StageParts &stage)
{
    const std::optional<UpstreamGradient> &dy = besideOf(request.lesson, page).dy;
    TaughtPage taught{.title = page.title, .text = page.text, .prompt = page.task.prompt};
    const bool predict = page.task.kind == Task::Kind::Predict;
    const std::optional<Question> question = predict ? askedBy(page.task, block) : std::nullopt;
    taught.written = question.has_value();
    if (!request.solution) {
        if (question)
            stage.hidden = hiddenFor(block, *question);
        return taught;
    }
    // Paragraphs of their own: the numbers, why they are right, what the lesson says to it.
    if (question)
        taught.answer = "**" + listed(rightAnswer(subjectOf(block, *question, dy), *question)) + "**\n\n" +
                        reasonOf(block, *question, request.explaining().book) + "\n\n";
    taught.answer += page.task.praise;
    return taught;
}

} // namespace

Drawing ToldPage::drawn(double width, double height) const
{
    StageParts sized = parts;
    sized.frame.width = width;
    sized.frame.height = height;
    return drawStage(*walkthrough, moment, sized);
}

std::vector<ToldPage> toldPages(const ExportRequest &request, const StageParts &stage)
{
    std::vector<ToldPage> pages;
    for (const LessonPage &page : request.lesson.pages) {
        const Beside &beside = besideOf(request.lesson, page);
        const Result<Convolution> convolution =
            page.call ? convolutionOf(*page.call, beside) : request.walkthrough->story().about();
        if (!convolution)
            continue; // the reader refuses a page whose call cannot be shown
        const Result<std::shared_ptr<const Story>> story =
            storyOf(page.view.story, callOf(request.lesson, page), beside);
        if (!story)
            continue;
        StageParts parts = stage;
        parts.look = lookOf(page.view, stage.look);
        const Block *block = (*story)->block();
        TaughtPage words = told(page, block ? *block : Block(*convolution), request, parts);
        pages.push_back({std::move(words),
                         std::make_shared<const Walkthrough>(*story, page.view.walk, request.lesson.imageMaximum),
                         {page.view.step, 1},
                         std::move(parts)});
    }
    return pages;
}

std::vector<StepPage> taughtPages(const ExportRequest &request, const StageParts &stage)
{
    std::vector<StepPage> pages;
    for (ToldPage &page : toldPages(request, stage))
        pages.push_back({.number = Index(pages.size()) + 1,
                         .drawing = page.drawn(stage.frame.width, stage.frame.height),
                         .taught = std::move(page.words)});
    return pages;
}

} // namespace lab::ui
