#include "ui/document/document.h"

#include "core/lesson/picture.h"

#include <algorithm>

namespace lab::ui {

namespace {

/// What a document holds before anything is opened: the question that started it all.
Lesson firstLesson()
{
    Lesson lesson;
    lesson.title = "The 4×4 question";
    lesson.call.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2});
    lesson.call.filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1});
    lesson.call.arguments.strides = {1, 1, 1, 1};
    return lesson;
}

/// The good lesson that stands behind a refused one which was opened: there is always a picture.
std::shared_ptr<const Walkthrough> firstWalkthrough()
{
    Result<Convolution> convolution = Convolution::of(firstLesson().call);
    return std::make_shared<const Walkthrough>(std::move(convolution).value(), WalkthroughOptions{});
}

} // namespace

Document::Document(QObject *parent)
    : QObject(parent), m_lesson(firstLesson()), m_walkthrough(firstWalkthrough()), m_told(m_walkthrough)
{
    m_undoGroup.addStack(&m_lessonStack);
    m_undoGroup.setActiveStack(&m_lessonStack);
}

Document::~Document()
{
    // The stacks empty themselves as they go, when those who show the document may be half gone: nobody is told any
    // more.
    m_undoGroup.blockSignals(true);
    m_lessonStack.blockSignals(true);
}

const LessonPage *Document::page() const
{
    return m_open.index < 0 ? nullptr : &m_lesson.pages[std::size_t(m_open.index)];
}

const LessonView &Document::view() const
{
    return page() ? page()->view : m_lesson.view;
}

const Conv2DCall &Document::lessonCallOn(int page) const
{
    const bool own = page >= 0 && m_lesson.pages[std::size_t(page)].call;
    return own ? *m_lesson.pages[std::size_t(page)].call : m_lesson.call;
}

/// Whose value is this? Everybody who reads or changes a working call asks here.
const Conv2DCall &Document::callOn(OpenPage page) const
{
    return page.index < 0 || page.authored ? lessonCallOn(page.index) : m_trials.at(page.index)->call;
}

const Beside &Document::besideOn(OpenPage page) const
{
    return page.index < 0 || page.authored ? besideOf(m_lesson, page.index) : m_trials.at(page.index)->beside;
}

TriedCalls Document::tried() const
{
    TriedCalls tried;
    for (const auto &[page, trial] : m_trials)
        if (trial->call != trial->origin || trial->beside != trial->besideOrigin)
            tried.emplace(page, std::pair(trial->call, trial->beside));
    return tried;
}

double Document::imageMaximum() const
{
    return isReading() ? m_trials.at(m_open.index)->imageMaximum : m_lesson.imageMaximum;
}

void Document::open(Lesson lesson, Kind kind)
{
    m_open = {};
    m_undoGroup.setActiveStack(&m_lessonStack);
    m_trials.clear();
    m_lesson = std::move(lesson);
    m_kind = kind;
    m_lessonStack.clear();
    go({.index = m_lesson.pages.empty() ? -1 : 0});
    m_walk = view().walk;
    m_telling = view().story;
    emit opened();
    renew();
}

void Document::turnTo(OpenPage page)
{
    go(page);
    m_walk = view().walk;
    m_telling = view().story;
    renew();
}

void Document::turnAnewTo(OpenPage page)
{
    m_undoGroup.setActiveStack(&m_lessonStack);
    m_trials.clear();
    turnTo(page);
}

bool Document::takesChange(OpenPage page) const
{
    return page.index < 0 || page.authored || m_lesson.pages[std::size_t(page.index)].allowed.changes;
}

void Document::go(OpenPage page)
{
    page.index = std::min(page.index, int(m_lesson.pages.size()) - 1);
    page.authored = page.authored && page.index >= 0;
    const bool turned = page.index != m_open.index;
    m_open = page;
    if (turned) {
        m_walk = view().walk;
        m_telling = view().story;
    }
    if (!isReading())
        return m_undoGroup.setActiveStack(&m_lessonStack);
    std::unique_ptr<Trial> &trial = m_trials[page.index];
    if (const Conv2DCall &origin = lessonCallOn(page.index); !trial || !takesChange(page) || trial->origin != origin ||
                                                             trial->besideOrigin != besideOf(m_lesson, page.index)) {
        trial = std::make_unique<Trial>();
        trial->origin = trial->call = origin;
        trial->besideOrigin = trial->beside = besideOf(m_lesson, page.index);
        trial->imageMaximum = m_lesson.imageMaximum;
        m_undoGroup.addStack(&trial->undoStack);
    }
    m_undoGroup.setActiveStack(&trial->undoStack);
}

void Document::markSaved()
{
    m_kind = Kind::Lesson;
    m_lessonStack.setClean();
}

void Document::setWalkthroughOptions(WalkthroughOptions options)
{
    if (m_walk == options)
        return;
    m_walk = options;
    if (m_open.index < 0)
        m_lesson.view.walk = options;
    const bool same = m_told == m_walkthrough;
    m_walkthrough = std::make_shared<const Walkthrough>(m_walkthrough->walkedBy(options));
    m_told = same ? m_walkthrough : std::make_shared<const Walkthrough>(m_told->walkedBy(options));
    emit walkthroughChanged();
}

void Document::setTelling(Story::Kind kind)
{
    if (m_telling == kind)
        return;
    m_telling = kind;
    if (m_open.index < 0)
        m_lesson.view.story = kind;
    tell();
    emit walkthroughChanged();
}

Lesson Document::exchangeLesson(OpenPage page, Lesson lesson)
{
    // How one looks is no part of an edit, so undoing one does not undo looking.
    lesson.view = m_lesson.view;
    std::swap(m_lesson, lesson);
    go(page);
    renew();
    return lesson;
}

Conv2DCall Document::exchangeCall(OpenPage page, Conv2DCall call, double &imageMaximum, After &after)
{
    go(page);
    std::swap(workingCall(), call);
    std::swap(workingBeside().after, after);
    if (isReading())
        std::swap(m_trials.at(m_open.index)->imageMaximum, imageMaximum);
    else if (!this->page() || !this->page()->call)
        std::swap(m_lesson.imageMaximum, imageMaximum);
    renew();
    return call;
}

std::optional<UpstreamGradient> Document::exchangeDy(OpenPage page, std::optional<UpstreamGradient> dy)
{
    go(page);
    std::swap(workingBeside().dy, dy);
    renew();
    return dy;
}

float Document::exchangeValue(OpenPage page, Target target, Index flat, float value)
{
    go(page);
    Tensor &tensor = target == Target::Input    ? workingCall().input
                     : target == Target::Filter ? workingCall().filter
                                                : *workingBeside().after.bias;
    const float before = tensor[flat];
    tensor.set(flat, value);
    renew();
    return before;
}

void Document::renew()
{
    Result<Walkthrough> forward = forwardWalk(call(), beside(), m_walk, imageMaximum());
    m_refusal = forward ? std::nullopt : std::optional(forward.error());
    if (forward)
        m_walkthrough = std::make_shared<const Walkthrough>(*std::move(forward));
    tell();
    emit walkthroughChanged();
}

/// A refused way back leaves the walk forward on the stage, a refused call what stood there.
void Document::tell()
{
    m_tellingRefusal.reset();
    const bool isTransposed = beside().operation == Operation::TransposedConv2D;
    if (m_refusal)
        return;
    m_told = m_walkthrough;
    if (m_telling == Story::Kind::Forward && !isTransposed)
        return;
    if (Result<std::shared_ptr<const Story>> story = storyOf(m_telling, call(), beside()))
        m_told = std::make_shared<const Walkthrough>(*std::move(story), m_walk);
    else
        m_tellingRefusal = story.error();
}

} // namespace lab::ui
