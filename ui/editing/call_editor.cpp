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

#include <algorithm>
#include <tuple>

namespace lab::ui {

namespace {

/// From bytes of UTF-8 to QChars.
TextSpan inCharacters(const QByteArray &text, const TextSpan &bytes)
{
    const auto charactersTo = [&](int end) { return int(QString::fromUtf8(text.left(end)).size()); };
    const int start = charactersTo(bytes.start);
    return {start, charactersTo(bytes.end()) - start};
}

/// What the edit's text says; places are in QChars.
CallReading readingOf(const QPlainTextEdit &edit)
{
    const QByteArray text = edit.toPlainText().toUtf8();
    CallReading reading = readCall(std::string_view(text.data(), std::size_t(text.size())));
    for (auto &[argument, span] : reading.values)
        span = inCharacters(text, span);
    if (reading.problem) {
        reading.problem->span = inCharacters(text, reading.problem->span);
        for (Mend &mend : reading.problem->mends)
            mend.span = inCharacters(text, mend.span);
    }
    return reading;
}

/// The arguments that the text can say: types are no part of it.
Conv2DArguments written(Conv2DArguments arguments, Operation operation)
{
    arguments.inputType = arguments.filterType = DType::Float32;
    return inLongForm(std::move(arguments), operation);
}

/// Nor is what PyTorch's pooling has beyond TensorFlow's, or a slope that nothing uses.
Beside written(Beside beside)
{
    beside.dy.reset();
    if (beside.after.pooling)
        beside.after.pooling->torch.reset();
    if (beside.after.activation && beside.after.activation->kind != ActivationKind::LeakyRelu)
        beside.after.activation = Activation{.kind = beside.after.activation->kind};
    return beside;
}

Beside besideOf(const CallReading &reading)
{
    return {.operation = reading.operation, .outputShape = reading.outputShape, .after = reading.after};
}

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
        colourArguments(readingOf(*m_text));
        showRemarks();
    });
    renewGround();
    showText();
    followDocument();
}

void CallEditor::showText()
{
    const Beside &beside = m_document->beside();
    m_text->setPlainText(
        QString::fromStdString(callText(written(m_document->call().arguments, beside.operation), beside)));
}

void CallEditor::takeText()
{
    fitHeight();
    if (m_showing)
        return;
    CallReading reading = readingOf(*m_text);
    m_readable = !reading.problem;
    if (!m_readable)
        return show(reading.problem);
    change(std::move(reading));
}

void CallEditor::change(CallReading reading)
{
    Conv2DCall call = m_document->call();
    const Beside known = m_document->beside();
    const After shown = written(known).after;
    Beside read = besideOf(reading);
    const bool sameAfter = read.after == shown;
    if (read.after.pooling == shown.pooling)
        read.after.pooling = known.after.pooling;
    if (m_document->isReading()) // what its reader tries is no other operation
        std::tie(read.operation, read.outputShape) = std::tie(known.operation, known.outputShape);
    const bool sameBeside = sameAfter && read.operation == known.operation && read.outputShape == known.outputShape;
    // Another operation may take shorter lists, or none.
    const bool sameCall = written(reading.arguments, read.operation) == written(call.arguments, known.operation) &&
                          read.operation == known.operation;
    if (sameCall && sameBeside)
        return followDocument();
    const QString text = sameAfter ? tr("Edit the call") : tr("Edit what follows");
    reading.arguments.inputType = call.arguments.inputType;
    reading.arguments.filterType = call.arguments.filterType;
    call.arguments = std::move(reading.arguments);
    if (m_document->isReading() && !sameAfter) { // tried on the page's working copy, with the call
        m_document->undoStack()->push(new ChangeCall(*m_document, text, std::move(call), std::move(read.after),
                                                     m_document->imageMaximum(), m_mergeKey));
        return;
    }
    const bool both = !sameCall && !sameBeside;
    if (both)
        m_document->undoStack()->beginMacro(tr("Edit the call"));
    if (!sameCall)
        m_document->undoStack()->push(new ChangeCall(*m_document, tr("Edit the call"), call, m_mergeKey));
    if (!sameBeside) {
        Lesson lesson = m_document->lesson();
        Beside &kept = lab::besideOf(lesson, m_document->openPage().index);
        read.dy = kept.dy;
        kept = std::move(read);
        m_document->undoStack()->push(new ChangeLesson(*m_document, text, std::move(lesson), m_mergeKey));
    }
    if (both)
        m_document->undoStack()->endMacro();
}

void CallEditor::followDocument()
{
    CallReading reading = readingOf(*m_text);
    const Beside beside = written(m_document->beside());
    const Conv2DArguments wanted = written(m_document->call().arguments, beside.operation);
    const bool same =
        !reading.problem && written(reading.arguments, reading.operation) == wanted && besideOf(reading) == beside;
    const bool changed = wanted != m_shownArguments || beside != m_shownBeside;
    if (reading.problem ? !m_text->hasFocus() || changed : !same) {
        m_showing = true;
        showText();
        m_showing = false;
        reading = readingOf(*m_text);
    }
    m_shownArguments = wanted;
    m_shownBeside = beside;
    m_readable = !reading.problem;
    const std::optional<Error> &refusal = m_document->refusal();
    if (!refusal || !m_readable)
        return show(reading.problem);
    CallProblem problem = problemAt(reading, *refusal, refusalText(*refusal).toStdString());
    for (Mend &mend : filterMends(m_document->call(), *refusal))
        problem.mends.push_back(std::move(mend));
    show(std::move(problem));
}

void CallEditor::show(std::optional<CallProblem> problem)
{
    m_problem = std::move(problem);
    m_problemBox->setVisible(m_problem.has_value());
    m_reason->setText(m_problem ? translatedText(m_problem->reason) : QString());
    m_text->setAccessibleDescription(m_reason->text());
    m_viewing->setCallProblem(m_readable ? QString() : m_reason->text());
    showMends(m_problem ? m_problem->mends : std::vector<Mend>());
    colourArguments(readingOf(*m_text));
    showRemarks();
}

/// How many groups there are is not said while it is asked for.
void CallEditor::showRemarks()
{
    const bool said = !m_problem && !m_viewing->hidden().counts && !m_viewing->hidden().sizes;
    m_remark->setText(said ? remarkTexts(m_document->walkthrough()->geometry()).join(' ') : QString());
    m_remark->setVisible(!m_remark->text().isEmpty());
}

void CallEditor::showMends(const std::vector<Mend> &mends)
{
    while (QLayoutItem *item = m_mendRow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    constexpr std::size_t most = 2;
    for (std::size_t i = 0; i < std::min(mends.size(), most); ++i) {
        const Mend &mend = mends[i];
        auto *button = new QToolButton(m_problemBox);
        button->setText(translatedText(mend.label).simplified());
        button->setAccessibleName(button->text());
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
        m_document->undoStack()->push(new ChangeCall(*m_document, tr("Resize the filter"), call));
        return;
    }
    QTextCursor cursor(m_text->document());
    cursor.setPosition(mend.span.start);
    cursor.setPosition(mend.span.end(), QTextCursor::KeepAnchor);
    cursor.insertText(QString::fromStdString(mend.replacement));
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
        selection.cursor.setPosition(span.end(), QTextCursor::KeepAnchor);
        return selection;
    };
    for (const auto &[argument, role] : {std::pair{"input", Role::Input}, std::pair{"filters", Role::Filter}}) {
        const TextSpan *span = reading.valueOf(argument);
        if (span == nullptr)
            continue;
        QTextEdit::ExtraSelection selection = select(*span);
        selection.format.setForeground(roleColour(palette, role));
        selections << selection;
    }
    if (m_problem) {
        QTextEdit::ExtraSelection selection = select(m_problem->span);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(roleColour(palette, Role::Filter));
        selection.format.setToolTip(translatedText(m_problem->reason));
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
        showText();
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
