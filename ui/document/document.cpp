#include "ui/document/document.h"

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

Document::Document(QObject *parent) : QObject(parent), m_lesson(firstLesson()), m_walkthrough(firstWalkthrough()) {}

Document::~Document()
{
    // The stack empties itself as it goes, when those who show the document may be half gone: nobody is told any more.
    m_undoStack.blockSignals(true);
}

void Document::open(Lesson lesson)
{
    m_lesson = std::move(lesson);
    m_undoStack.clear();
    emit opened();
    renew();
}

void Document::setWalkthroughOptions(WalkthroughOptions options)
{
    if (m_lesson.view.walk == options)
        return;
    m_lesson.view.walk = options;
    m_walkthrough = std::make_shared<const Walkthrough>(m_walkthrough->convolution(), options);
    emit walkthroughChanged();
}

Lesson Document::exchangeLesson(Lesson lesson)
{
    // How one looks is no part of an edit, so undoing one does not undo looking.
    lesson.view = m_lesson.view;
    std::swap(m_lesson, lesson);
    renew();
    return lesson;
}

float Document::exchangeInputValue(Index flat, float value)
{
    return exchangeValue(m_lesson.call.input, flat, value);
}

float Document::exchangeFilterValue(Index flat, float value)
{
    return exchangeValue(m_lesson.call.filter, flat, value);
}

float Document::exchangeValue(Tensor &tensor, Index flat, float value)
{
    const float before = tensor[flat];
    tensor.set(flat, value);
    renew();
    return before;
}

void Document::renew()
{
    Result<Convolution> convolution = Convolution::of(m_lesson.call);
    if (convolution) {
        m_walkthrough = std::make_shared<const Walkthrough>(std::move(convolution).value(), m_lesson.view.walk);
        m_refusal.reset();
    } else {
        m_refusal = convolution.error();
    }
    emit walkthroughChanged();
}

} // namespace lab::ui
