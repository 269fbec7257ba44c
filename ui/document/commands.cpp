#include "ui/document/commands.h"

#include "core/lesson/picture.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace lab::ui {

namespace {

enum CommandId { NeverMerges = -1, ChangeLessonId = 1, ChangeCallId = 2, SetCellId = 3, ChangeDyId = 4 };

bool sameBits(float a, float b)
{
    return std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b);
}

QString cellText(const Shape &shape, Index flat)
{
    QStringList indices;
    for (int axis = shape.rank() - 1; axis >= 0; --axis) {
        indices.prepend(QString::number(flat % shape[axis]));
        flat /= shape[axis];
    }
    return indices.join(u", ");
}

QString setCellText(const Conv2DCall &call, SetCell::Target target, Index flat)
{
    if (target == SetCell::Target::Input)
        return Document::tr("Set input[%1]").arg(cellText(call.input.shape(), flat));
    if (target == SetCell::Target::Bias)
        return Document::tr("Set bias[%1]").arg(flat);
    return Document::tr("Set filter[%1]").arg(cellText(call.filter.shape(), flat));
}

/// What follows the working call, its bias as it fits another call.
After fittedAfter(const Document &document, const Conv2DCall &call)
{
    After after = document.beside().after;
    if (!after.bias || after.bias->size() != document.walkthrough()->geometry().outChannels)
        return after;
    const Result<Convolution> changed = convolutionOf(call, document.beside());
    if (!changed || changed->geometry().outChannels == after.bias->size())
        return after;
    Tensor fitted = Tensor::filled({changed->geometry().outChannels}, 0);
    for (Index k = 0; k < std::min(fitted.size(), after.bias->size()); ++k)
        fitted.set(k, (*after.bias)[k]);
    after.bias = std::move(fitted);
    return after;
}

After withBias(After after, std::optional<Tensor> bias)
{
    after.bias = std::move(bias);
    return after;
}

float valueOf(const Document &document, OpenPage page, SetCell::Target target, Index flat)
{
    if (target == SetCell::Target::Bias)
        return (*document.besideOn(page).after.bias)[flat];
    const Conv2DCall &call = document.callOn(page);
    return target == SetCell::Target::Input ? call.input[flat] : call.filter[flat];
}

} // namespace

int newMergeKey()
{
    static int key = 0;
    return ++key;
}

ChangeLesson::ChangeLesson(Document &document, const QString &text, Lesson changed, int mergeKey)
    : QUndoCommand(text), m_document(document), m_page{document.openPage().index, true}, m_other(std::move(changed)),
      m_mergeKey(mergeKey)
{
}

void ChangeLesson::redo()
{
    m_other = m_document.exchangeLesson(m_page, std::move(m_other));
}

void ChangeLesson::undo()
{
    redo();
}

int ChangeLesson::id() const
{
    return m_mergeKey == 0 ? NeverMerges : ChangeLessonId;
}

bool ChangeLesson::mergeWith(const QUndoCommand *later)
{
    // This command already holds the lesson from before the whole gesture; the document holds its end.
    if (static_cast<const ChangeLesson *>(later)->m_mergeKey != m_mergeKey)
        return false;
    m_other.view = m_document.lesson().view;
    setObsolete(m_other == m_document.lesson());
    return true;
}

ChangeDy::ChangeDy(Document &document, const QString &text, std::optional<UpstreamGradient> dy, int mergeKey)
    : QUndoCommand(text), m_document(document), m_page(document.openPage()), m_other(std::move(dy)),
      m_mergeKey(mergeKey)
{
}

void ChangeDy::redo()
{
    if (!m_document.takesChange(m_page))
        return setObsolete(true);
    m_other = m_document.exchangeDy(m_page, std::move(m_other));
}

void ChangeDy::undo()
{
    redo();
}

int ChangeDy::id() const
{
    return m_mergeKey == 0 ? NeverMerges : ChangeDyId;
}

bool ChangeDy::mergeWith(const QUndoCommand *later)
{
    return static_cast<const ChangeDy *>(later)->m_mergeKey == m_mergeKey;
}

ChangeCall::ChangeCall(Document &document, const QString &text, Conv2DCall changed, After after, double imageMaximum,
                       int mergeKey)
    : QUndoCommand(text), m_document(document), m_page(document.openPage()), m_other(std::move(changed)),
      m_otherMaximum(imageMaximum), m_otherAfter(std::move(after)), m_mergeKey(mergeKey)
{
}

ChangeCall::ChangeCall(Document &document, const QString &text, const Conv2DCall &changed, int mergeKey)
    : ChangeCall(document, text, changed, fittedAfter(document, changed), document.imageMaximum(), mergeKey)
{
}

ChangeCall::ChangeCall(Document &document, const QString &text, Tensor bias)
    : ChangeCall(document, text, document.call(), std::optional(std::move(bias)), 0)
{
}

ChangeCall::ChangeCall(Document &document, const QString &text, Conv2DCall changed, std::optional<Tensor> bias,
                       int mergeKey)
    : ChangeCall(document, text, std::move(changed), withBias(document.beside().after, std::move(bias)),
                 document.imageMaximum(), mergeKey)
{
}

ChangeCall::ChangeCall(Document &document, const QString &text, const Conv2DCall &changed, double imageMaximum)
    : ChangeCall(document, text, changed, fittedAfter(document, changed), imageMaximum)
{
}

void ChangeCall::redo()
{
    if (!m_document.takesChange(m_page))
        return setObsolete(true);
    m_other = m_document.exchangeCall(m_page, std::move(m_other), m_otherMaximum, m_otherAfter);
}

void ChangeCall::undo()
{
    redo();
}

int ChangeCall::id() const
{
    return m_mergeKey == 0 ? NeverMerges : ChangeCallId;
}

bool ChangeCall::mergeWith(const QUndoCommand *later)
{
    const auto *other = static_cast<const ChangeCall *>(later);
    if (other->m_mergeKey != m_mergeKey || other->m_page != m_page)
        return false;
    setObsolete(m_other == m_document.callOn(m_page) && m_otherAfter == m_document.besideOn(m_page).after);
    return true;
}

SetCell::SetCell(Document &document, Target target, Index flat, float value, int dragKey)
    : QUndoCommand(setCellText(document.call(), target, flat)), m_document(document), m_page(document.openPage()),
      m_target(target), m_flat(flat), m_other(value), m_dragKey(dragKey)
{
}

void SetCell::redo()
{
    if (!m_document.takesChange(m_page))
        return setObsolete(true);
    m_other = m_document.exchangeValue(m_page, m_target, m_flat, m_other);
}

void SetCell::undo()
{
    redo();
}

int SetCell::id() const
{
    return m_dragKey == 0 ? NeverMerges : SetCellId;
}

bool SetCell::mergeWith(const QUndoCommand *later)
{
    const auto *other = static_cast<const SetCell *>(later);
    if (other->m_dragKey != m_dragKey || other->m_page != m_page || other->m_target != m_target ||
        other->m_flat != m_flat)
        return false;
    setObsolete(sameBits(m_other, valueOf(m_document, m_page, m_target, m_flat)));
    return true;
}

void bringIn(Document &document, const QString &text, Lesson brought)
{
    if (!document.page()) {
        document.undoStack()->push(new ChangeLesson(document, text, std::move(brought)));
        return;
    }
    // A page has the lesson's operation: another one comes as the convolution that it is.
    if (brought.beside.operation != document.beside().operation)
        if (const Result<Convolution> convolution = convolutionOf(brought))
            brought.call = convolution->call();
    if (document.beside().operation == Operation::TransposedConv2D)
        brought.beside.after = {};
    if (const LessonPage &page = *document.page(); document.openPage().authored && page.call && !page.beside) {
        Lesson lesson = document.lesson(); // what follows the lesson's own call stays there
        LessonPage &own = lesson.pages[std::size_t(document.openPage().index)];
        own.beside = document.beside();
        own.beside->after = std::move(brought.beside.after);
        own.call = std::move(brought.call);
        document.undoStack()->push(new ChangeLesson(document, text, std::move(lesson)));
        return;
    }
    document.undoStack()->push(
        new ChangeCall(document, text, std::move(brought.call), std::move(brought.beside.after), brought.imageMaximum));
}

} // namespace lab::ui
