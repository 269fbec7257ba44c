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

/// As a lesson's file can keep it; without a name what no file can: row and column of a weight.
Task taskOf(const Question &asked)
{
    constexpr std::pair<Topic, std::string_view> names[] = {
        {Topic::OutputNumber, "output"},         {Topic::BiasedNumber, "biased"},
        {Topic::ActivatedNumber, "activated"},   {Topic::PooledNumber, "pooled"},
        {Topic::VirtualRow, "virtual-row"},      {Topic::OutputShape, "output-shape"},
        {Topic::SamePads, "same-pads"},          {Topic::FilterGradient, "filter-gradient"},
        {Topic::InputGradient, "input-gradient"}};
    Task task{.kind = Task::Kind::Predict};
    for (const auto &[topic, name] : names)
        if (topic == asked.topic)
            task.what = name;
    const OutputCell &output = asked.output;
    if (planeOf(asked.topic))
        task.cell = {output.n, output.y, output.x, output.k};
    else if (asked.topic == Topic::VirtualRow)
        task.cell = {asked.row};
    else if (asked.topic == Topic::FilterGradient)
        task.cell = {asked.filter.ky, asked.filter.kx, asked.filter.c, asked.filter.k};
    else if (asked.topic == Topic::InputGradient)
        task.cell = {asked.input.n, asked.input.y, asked.input.x, asked.input.c};
    return task;
}

} // namespace

Result<bool> Session::open(std::string_view text)
{
    Result<Lesson> lesson = readLesson(text, limits);
    if (!lesson)
        return lesson.error();
    Result<Walkthrough> own = forwardWalk(lesson->call, lesson->beside, {}, lesson->imageMaximum);
    if (!own)
        return own.error();
    begin(*std::move(lesson));
    if (!m_forward) { // the page's own call is refused: the lesson's stands there
        m_forward = std::make_shared<const Walkthrough>(*std::move(own));
        renewTold();
    }
    return true;
}

void Session::begin(Lesson lesson)
{
    m_lesson = std::move(lesson);
    m_exercise.reset();
    m_trials.clear();
    m_forward.reset();
    m_told.reset();
    turnTo(m_lesson.pages.empty() ? -1 : 0);
}

void Session::openExercise(Topic topic, Difficulty difficulty, std::uint64_t seed)
{
    const Exercise exercise = exerciseOf(topic, difficulty, seed);
    Lesson lesson = lessonOf(exercise);
    LessonPage page;
    page.view = lesson.view;
    page.task = taskOf(exercise.question);
    page.task.prompt = promptOf(lab::subjectOf(exercise), exercise.question, translated);
    page.allowed.changes = false; // it is about this call
    lesson.pages.push_back(std::move(page));
    begin(std::move(lesson));
    m_exercise = exercise.question;
}

void Session::turnTo(int page)
{
    m_page = std::clamp(page, -1, static_cast<int>(m_lesson.pages.size()) - 1);
    const bool own = openPage() != nullptr && openPage()->call;
    const Conv2DCall &call = own ? *openPage()->call : m_lesson.call;
    const Setting setting{call, besideOf(m_lesson, m_page)};
    m_trials.try_emplace(m_page, Trial{.begun = setting, .now = setting, .undo = {}, .redo = {}});
    m_walk = view().walk;
    m_telling = view().story;
    renew();
}

void Session::walkBy(WalkthroughOptions options)
{
    m_walk = options;
    if (!isOpen())
        return;
    m_forward = std::make_shared<const Walkthrough>(m_forward->walkedBy(options));
    m_told = std::make_shared<const Walkthrough>(m_told->walkedBy(options));
}

void Session::tell(Story::Kind kind)
{
    m_telling = kind;
    renewTold();
}

void Session::edit(Setting setting, bool merges)
{
    if (setting == trial().now)
        return;
    if (!merges || trial().undo.empty())
        trial().undo.push_back(std::move(trial().now));
    if (trial().undo.size() > mostUndo)
        trial().undo.erase(trial().undo.begin());
    trial().redo.clear();
    trial().now = std::move(setting);
    renew();
}

void Session::swapWith(std::vector<Setting> &from, std::vector<Setting> &to)
{
    if (from.empty())
        return;
    to.push_back(std::move(trial().now));
    trial().now = std::move(from.back());
    from.pop_back();
    renew();
}

void Session::renew()
{
    Result<Walkthrough> walkthrough = forwardWalk(call(), setting().beside, m_walk, m_lesson.imageMaximum);
    m_refusal = walkthrough ? std::nullopt : std::optional(walkthrough.error());
    if (walkthrough) {
        m_forward = std::make_shared<const Walkthrough>(*std::move(walkthrough));
        renewTold();
    }
}

/// A refused way back leaves the walk forward on the stage.
void Session::renewTold()
{
    m_tellingRefusal.reset();
    m_told = m_forward;
    const bool isTransposed = setting().beside.operation == Operation::TransposedConv2D;
    if (!m_forward || m_refusal || (m_telling == Story::Kind::Forward && !isTransposed))
        return;
    if (Result<std::shared_ptr<const Story>> story = storyOf(m_telling, call(), setting().beside))
        m_told = std::make_shared<const Walkthrough>(*std::move(story), m_walk);
    else
        m_tellingRefusal = story.error();
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
    if (m_page < 0) {
        saved.call = call();
        saved.beside = setting().beside;
        saved.view.story = m_telling;
    } else if (call() != begun().call) {
        saved.pages[static_cast<std::size_t>(m_page)].call = call();
    }
    return saved;
}

std::optional<Question> Session::askedByTask() const
{
    if (m_exercise)
        return m_exercise;
    if (!openPage() || openPage()->task.kind != Task::Kind::Predict)
        return std::nullopt;
    return askedBy(openPage()->task, blockOf(forward()));
}

Subject Session::subjectOf(const Question &asked) const
{
    const Subject shown = lab::subjectOf(told(), forward());
    return shown.gradients ? shown : lab::subjectOf(shown.block, asked, setting().beside.dy);
}

} // namespace lab::page
