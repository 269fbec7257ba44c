#include "ui/editing/call_editor.h"

#include "ui/document/commands.h"
#include "ui/editing/resize.h"
#include "ui/player/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTextBlock>
#include <QToolButton>

namespace lab::ui {

namespace {

QColor roleColour(const Palette &palette, Role role)
{
    const Colour colour = palette.text(role, Tone::Text);
    return {colour.r, colour.g, colour.b};
}

} // namespace

CallEditor::CallEditor(Document *document, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_viewing(viewing), m_text(new QPlainTextEdit(this)),
      m_problemBox(new QWidget(this)), m_reason(new QLabel(m_problemBox)), m_remark(new QLabel(this)),
      m_mendRow(new QHBoxLayout)
{
    QFont mono("JetBrains Mono");
    mono.setPointSizeF(font().pointSizeF() * 0.95);
    m_text->setFont(mono);
    m_text->setAccessibleName(tr("The call, as code"));
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(fontMetrics().height() * 0.55);
    m_text->setProperty("look", "code");
    m_text->installEventFilter(this);
    m_reason->setWordWrap(true);
    m_mendRow->setContentsMargins(0, 0, 0, 0);
    auto *problemColumn = new QVBoxLayout(m_problemBox);
    problemColumn->setContentsMargins(0, fontMetrics().height() / 4, 0, 0);
    problemColumn->setSpacing(fontMetrics().height() / 4);
    problemColumn->addWidget(m_reason);
    problemColumn->addLayout(m_mendRow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text);
    column->addWidget(m_problemBox);
    m_remark->setWordWrap(true);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setContentsMargins(0, fontMetrics().height() / 4, 0, 0);
    column->addWidget(m_remark);

    connect(m_text, &QPlainTextEdit::textChanged, this, &CallEditor::takeText);
    connect(document, &Document::walkthroughChanged, this, &CallEditor::followDocument);
    connect(viewing, &Viewing::viewingChanged, this, [this] {
        colourArguments(readCall(m_text->toPlainText()));
        showRemarks();
    });
    renewGround();
    m_text->setPlainText(callText(document->call().arguments));
    followDocument();
}

void CallEditor::takeText()
{
    fitHeight();
    if (m_showing)
        return;
    CallReading reading = readCall(m_text->toPlainText());
    m_readable = !reading.problem;
    if (!m_readable)
        return show(reading.problem);
    Conv2DCall call = m_document->call();
    // Types are no part of the text.
    reading.arguments.inputType = call.arguments.inputType;
    reading.arguments.filterType = call.arguments.filterType;
    if (inLongForm(reading.arguments) == inLongForm(call.arguments))
        return followDocument();
    call.arguments = reading.arguments;
    m_document->undoStack()->push(new ChangeCall(*m_document, tr("Edit the call"), std::move(call), m_mergeKey));
}

void CallEditor::followDocument()
{
    CallReading reading = readCall(m_text->toPlainText());
    Conv2DArguments wanted = m_document->call().arguments;
    wanted.inputType = wanted.filterType = DType::Float32;
    const bool same = !reading.problem && inLongForm(reading.arguments) == inLongForm(wanted);
    if (reading.problem ? !m_text->hasFocus() || wanted != m_shownArguments : !same) {
        m_showing = true;
        m_text->setPlainText(callText(wanted));
        m_showing = false;
        reading = readCall(m_text->toPlainText());
    }
    m_shownArguments = wanted;
    m_readable = !reading.problem;
    const std::optional<Error> &refusal = m_document->refusal();
    if (!refusal || !m_readable)
        return show(reading.problem);
    CallProblem problem = problemAt(reading, *refusal, refusalText(*refusal));
    problem.mends += filterMends(m_document->call(), *refusal);
    show(std::move(problem));
}

void CallEditor::show(std::optional<CallProblem> problem)
{
    m_problem = std::move(problem);
    m_problemBox->setVisible(m_problem.has_value());
    m_reason->setText(m_problem ? m_problem->reason : QString());
    m_text->setAccessibleDescription(m_reason->text());
    m_viewing->setCallProblem(m_readable ? QString() : m_reason->text());
    showMends(m_problem ? m_problem->mends : QVector<Mend>());
    colourArguments(readCall(m_text->toPlainText()));
    showRemarks();
}

/// How many groups there are is not said while it is asked for.
void CallEditor::showRemarks()
{
    const bool said = !m_problem && !m_viewing->hidden().counts && !m_viewing->hidden().sizes;
    m_remark->setText(said ? remarkTexts(m_document->walkthrough()->geometry()).join(' ') : QString());
    m_remark->setVisible(!m_remark->text().isEmpty());
}

void CallEditor::showMends(const QVector<Mend> &mends)
{
    while (QLayoutItem *item = m_mendRow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const Mend &mend : mends.mid(0, 2)) {
        auto *button = new QToolButton(m_problemBox);
        button->setText(mend.label.simplified());
        button->setAccessibleName(mend.label.simplified());
        button->setToolTip(tr("Fixes the call"));
        connect(button, &QToolButton::clicked, this, [this, mend] { apply(mend); });
        m_mendRow->addWidget(button);
    }
    m_mendRow->addStretch(1);
}

void CallEditor::apply(const Mend &mend)
{
    if (mend.filterShape) {
        Conv2DCall call = m_document->call();
        call.filter = resized(call.filter, *mend.filterShape);
        m_document->undoStack()->push(new ChangeCall(*m_document, tr("Resize the filter"), std::move(call)));
        return;
    }
    QTextCursor cursor(m_text->document());
    cursor.setPosition(mend.span.start);
    cursor.setPosition(mend.span.start + mend.span.length, QTextCursor::KeepAnchor);
    cursor.insertText(mend.replacement);
    m_text->setFocus();
}

void CallEditor::colourArguments(const CallReading &reading)
{
    const Palette palette = paletteOf(m_viewing->theme());
    QList<QTextEdit::ExtraSelection> selections;
    const auto select = [&](TextSpan span) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_text->document());
        selection.cursor.setPosition(span.start);
        selection.cursor.setPosition(span.start + span.length, QTextCursor::KeepAnchor);
        return selection;
    };
    for (const auto &[argument, role] : {std::pair{"input", Role::Input}, std::pair{"filters", Role::Filter}}) {
        if (!reading.values.contains(argument))
            continue;
        QTextEdit::ExtraSelection selection = select(reading.values[argument]);
        selection.format.setForeground(roleColour(palette, role));
        selections << selection;
    }
    if (m_problem) {
        QTextEdit::ExtraSelection selection = select(m_problem->span);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(roleColour(palette, Role::Filter));
        selection.format.setToolTip(m_problem->reason);
        selections << selection;
    }
    m_text->setExtraSelections(selections);
}

void CallEditor::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.lineCount());
    const double margins = 2 * m_text->document()->documentMargin();
    m_text->setFixedHeight(int(lines * QFontMetricsF(m_text->font()).lineSpacing() + margins) + 2);
}

void CallEditor::renewGround()
{
    QPalette ground;
    ground.setColor(QPalette::Base, palette().color(QPalette::AlternateBase));
    m_text->setPalette(ground);
}

bool CallEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn)
        m_mergeKey = newMergeKey();
    else if (event->type() == QEvent::Resize)
        fitHeight();
    else if (event->type() == QEvent::ShortcutOverride) {
        // Undo is the document's: a text that was not yet a call goes back to the last one that was.
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            if (m_readable) {
                event->ignore();
                return true;
            }
        }
    } else if (event->type() == QEvent::KeyPress && !m_readable &&
               static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        m_text->setPlainText(callText(m_document->call().arguments));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CallEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        renewGround();
    QWidget::changeEvent(event);
}

} // namespace lab::ui
