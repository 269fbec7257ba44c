#include "core/wasm/session.h"

#include "core/formats/read/lesson_json.h"
#include "core/lesson/picture.h"
#include "core/wasm/translation.h"

#include <algorithm>

namespace lab::page {
namespace {

/// A stranger's lesson in somebody's browser: small enough for a phone.
constexpr Limits limits{
    .tensorElements = Index{1} << 22, .documentElements = Index{1} << 23, .side = 2048, .textBytes = Index{48} << 20};
constexpr std::size_t mostUndo = 200;

} // namespace

Result<bool> Session::open(std::string_view text)
{
    Result<Lesson> lesson = readLesson(text, limits);
    if (!lesson)
        return lesson.error();
    const Result<Block> own = blockOf(lesson->call, lesson->beside);
    if (!own)
        return own.error();
    begin(*std::move(lesson));
    if (!m_walkthrough) // the page's own call is refused: the lesson's stands there
        m_walkthrough = std::make_shared<const Walkthrough>(*own, m_walk, m_lesson.imageMaximum);
    return true;
}

void Session::begin(Lesson lesson)
{
    m_lesson = std::move(lesson);
    m_trials.clear();
    m_walkthrough.reset();
    turnTo(m_lesson.pages.empty() ? -1 : 0);
}

void Session::openExercise(Topic topic, Difficulty difficulty, std::uint64_t seed)
{
    Exercise exercise = exerciseOf(topic, difficulty, seed);
    const Question &asked = exercise.question;
    const Result<Convolution> convolution = Convolution::of(exercise.call);
    if (!convolution)
        return;
    LessonPage page;
    page.view.step = stepOf(Walkthrough(*convolution, {}), asked);
    page.task = {.kind = Task::Kind::Predict, .prompt = promptOf(*Block::of(*convolution, {}), asked, translated)};
    const OutputCell &output = asked.output;
    const FilterCell &weight = asked.filter;
    switch (topic) {
    case Topic::VirtualRow:
        page.task.what = "virtual-row";
        page.task.cell = {asked.row};
        break;
    case Topic::FlatPlace:
        page.task.what = "flat-place";
        page.task.cell = {weight.ky, weight.kx, weight.c, weight.k};
        break;
    case Topic::OutputShape:
        page.task.what = "output-shape";
        break;
    case Topic::SamePads:
        page.task.what = "same-pads";
        break;
    default:
        page.task.what = "output";
        page.task.cell = {output.n, output.y, output.x, output.k};
    }
    Lesson lesson;
    lesson.call = std::move(exercise.call);
    lesson.pages.push_back(std::move(page));
    begin(std::move(lesson));
}

void Session::turnTo(int page)
{
    m_page = std::clamp(page, -1, static_cast<int>(m_lesson.pages.size()) - 1);
    const bool own = openPage() != nullptr && openPage()->call;
    const Conv2DCall &call = own ? *openPage()->call : m_lesson.call;
    m_trials.try_emplace(m_page, Trial{.begun = call, .call = call, .undo = {}, .redo = {}});
    m_walk = view().walk;
    renew();
}

void Session::walkBy(WalkthroughOptions options)
{
    m_walk = options;
    if (m_walkthrough)
        m_walkthrough = std::make_shared<const Walkthrough>(m_walkthrough->walkedBy(options));
}

void Session::edit(Conv2DCall call, bool merges)
{
    if (call == trial().call)
        return;
    if (!merges || trial().undo.empty())
        trial().undo.push_back(std::move(trial().call));
    if (trial().undo.size() > mostUndo)
        trial().undo.erase(trial().undo.begin());
    trial().redo.clear();
    trial().call = std::move(call);
    renew();
}

void Session::swapWith(std::vector<Conv2DCall> &from, std::vector<Conv2DCall> &to)
{
    if (from.empty())
        return;
    to.push_back(std::move(trial().call));
    trial().call = std::move(from.back());
    from.pop_back();
    renew();
}

void Session::renew()
{
    Result<Block> block = blockOf(call(), besideOf(m_lesson, m_page));
    if (!block) {
        m_refusal = block.error();
        return;
    }
    m_refusal.reset();
    m_walkthrough = std::make_shared<const Walkthrough>(*std::move(block), m_walk, m_lesson.imageMaximum);
}

const LessonPage *Session::openPage() const
{
    return m_page < 0 ? nullptr : &m_lesson.pages[static_cast<std::size_t>(m_page)];
}

const LessonView &Session::view() const
{
    return openPage() ? openPage()->view : m_lesson.view;
}

Lesson Session::savedLesson() const
{
    Lesson saved = m_lesson;
    if (m_page < 0)
        saved.call = call();
    else if (call() != begun())
        saved.pages[static_cast<std::size_t>(m_page)].call = call();
    return saved;
}

std::optional<Question> Session::askedByTask() const
{
    if (!openPage() || openPage()->task.kind != Task::Kind::Predict)
        return std::nullopt;
    return questionOf(openPage()->task, blockOf(walkthrough()));
}

} // namespace lab::page
