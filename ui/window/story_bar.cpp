#include "ui/window/story_bar.h"

#include "core/lesson/picture.h"
#include "core/tensor/number_text.h"
#include "core/walkthrough/gradient_stories.h"
#include "core/walkthrough/output_gradient_story.h"
#include "ui/document/commands.h"
#include "ui/document/typed_number.h"
#include "ui/player/segmented_buttons.h"
#include "ui/player/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>

namespace lab::ui {
namespace {

constexpr Story::Kind stories[] = {Story::Kind::Forward, Story::Kind::OutputGradient, Story::Kind::FilterGradient,
                                   Story::Kind::InputGradient, Story::Kind::ZeroInsertion};

/// Whether the switch offers it for this call.
bool isOffered(Story::Kind kind, const Beside &beside)
{
    const bool isTransposed = beside.operation == Operation::TransposedConv2D;
    switch (kind) {
    case Story::Kind::Forward:
        return true;
    case Story::Kind::OutputGradient:
        return !beside.after.isEmpty();
    case Story::Kind::FilterGradient:
    case Story::Kind::InputGradient:
        return !isTransposed;
    case Story::Kind::ZeroInsertion:
        return isTransposed;
    case Story::Kind::Product:
    case Story::Kind::Transposed:
        break;
    }
    return false;
}

/// The place of the only number that is not 0, where that is 1.
std::optional<Index> onlyOne(const Tensor &values)
{
    std::optional<Index> place;
    for (Index i = 0; i < values.size(); ++i)
        if (values[i] != 0) {
            if (place || values[i] != 1)
                return std::nullopt;
            place = i;
        }
    return place;
}

Tensor oneAt(Index place, Index count)
{
    Tensor values = Tensor::filled(Shape{count}, 0);
    values.set(place, 1);
    return values;
}

} // namespace

StoryBar::StoryBar(Document *document, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_viewing(viewing),
      m_stories(new SegmentedButtons(SegmentedButtons::Look::Plain, this)), m_dyRow(new QWidget(this)),
      m_dy(new QComboBox(m_dyRow)), m_note(new QLabel(this))
{
    const int em = fontMetrics().height();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(em, em / 3, em, 0);
    row->setSpacing(em / 2);
    m_stories->setAccessibleName(tr("Story"));
    m_stories->addSegment(tr("Forward"), tr("What tf.nn.conv2d computes"));
    m_stories->addSegment("∂L/∂output", tr("The way back through pooling, activation and bias"));
    m_stories->addSegment("∂L/∂filter", tr("The way back: how L changes with each weight"));
    m_stories->addSegment("∂L/∂input", tr("The way back: how L changes with each input"));
    m_stories->addSegment(tr("As a convolution"), tr("Zeros between the numbers, then a convolution of stride 1 with "
                                                     "the turned filter: the same output"));
    m_stories->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->addWidget(m_stories);
    auto *dyRow = new QHBoxLayout(m_dyRow);
    dyRow->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel("dY = ∂L/∂output", m_dyRow);
    label->setBuddy(m_dy);
    m_dy->setAccessibleName("dY = ∂L/∂output");
    m_dy->addItems({tr("ones"), tr("1 at one place"), tr("typed…"), tr("error to a target…")});
    m_dy->setToolTip(
        tr("What the way back begins with. A click on a number of dY moves a single 1; type on a number to "
           "change it."));
    m_dy->setFocusPolicy(Qt::StrongFocus);
    dyRow->addWidget(label);
    dyRow->addWidget(m_dy);
    row->addWidget(m_dyRow);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    row->addWidget(m_note, 1);
    row->addStretch();

    connect(m_stories, &SegmentedButtons::chosen, this, [this](int index) { m_document->setTelling(stories[index]); });
    connect(m_dy, &QComboBox::activated, this, &StoryBar::choose);
    connect(document, &Document::walkthroughChanged, this, &StoryBar::renew);
    connect(viewing, &Viewing::viewingChanged, this, &StoryBar::followPin);
    renew();
}

void StoryBar::setPresenting(bool presenting)
{
    m_presenting = presenting;
    renew();
}

void StoryBar::renew()
{
    const Beside &beside = m_document->beside();
    const bool isTransposed = beside.operation == Operation::TransposedConv2D;
    Story::Kind telling = m_document->telling();
    if (telling == Story::Kind::ZeroInsertion ? !isTransposed : isTransposed)
        telling = Story::Kind::Forward;
    for (int i = 0; i < int(std::size(stories)); ++i) {
        if (stories[i] == telling)
            m_stories->setCurrent(i);
        m_stories->setSegmentVisible(i, stories[i] == telling || isOffered(stories[i], beside));
    }
    setVisible(!m_presenting);
    m_dyRow->setVisible(telling != Story::Kind::Forward && !isTransposed);
    const std::optional<lab::Error> &refusal = m_document->tellingRefusal();
    m_note->setVisible(refusal.has_value());
    m_note->setText(refusal ? refusalText(*refusal) : QString());
    const std::optional<UpstreamGradient> &dy = m_document->dy();
    m_dy->setCurrentIndex(dy && dy->target       ? Error
                          : !dy || !dy->values   ? Ones
                          : onlyOne(*dy->values) ? OnePlace
                                                 : Typed);
}

/// The convolution on the stage with what follows.
Block StoryBar::block() const
{
    const Story &story = m_document->walkthrough()->story();
    return story.block() ? *story.block() : *Block::of(story.call(), {});
}

/// Of the last plane, where something follows the convolution.
Shape StoryBar::dyShape() const
{
    return block().shapeOf(BlockPlane::Pooled);
}

void StoryBar::setDy(UpstreamGradient dy)
{
    if (dy != m_document->dy())
        m_document->undoStack()->push(new ChangeDy(*m_document, tr("Change dY"), std::move(dy)));
}

void StoryBar::choose(int choice)
{
    const Index count = dyShape().elementCount();
    switch (Choice(choice)) {
    case Ones:
        setDy({});
        break;
    case OnePlace:
        if (count > 0)
            setDy({.values = oneAt(0, count)});
        break;
    case Typed:
    case Error:
        typeValues(choice == Error);
        break;
    }
    renew(); // a cancelled choice leaves what there was
}

void StoryBar::followPin()
{
    const std::optional<UpstreamGradient> &dy = m_document->dy();
    const Story &story = m_document->told()->story();
    if (!m_viewing->pinned() || !dy || !dy->values || !onlyOne(*dy->values))
        return;
    const CellRef pinned = *m_viewing->pinned();
    if (const OutputGradientStory *back = outputGradientOf(story)) {
        const std::optional<BlockPlane> plane = planeOf(pinned.panel);
        if (plane == back->block()->planes().back())
            setDy({.values =
                       oneAt(back->block()->imagesOf(*plane).of(asInput(outputCellOf(pinned))), dy->values->size())});
        return;
    }
    if (!m_document->beside().after.isEmpty())
        return;
    if (const std::optional<OutputCell> cell = dyCellOf(story, pinned))
        setDy({.values = oneAt(story.about().outputIndex(*cell), dy->values->size())});
}

void StoryBar::typeValues(bool asTarget)
{
    const Shape shape = dyShape();
    const std::optional<UpstreamGradient> &dy = m_document->dy();
    const Result<Tensor> now =
        asTarget && dy && dy->target ? Result<Tensor>(*dy->target) : shapedDy(block(), asTarget ? std::nullopt : dy);
    constexpr Index mostTyped = 4096;
    if (shape.elementCount() > mostTyped) {
        QMessageBox::information(this, tr("dY"),
                                 tr("dY has %1 numbers here: too many to type. Change single ones on "
                                    "the stage.")
                                     .arg(shape.elementCount()));
        return;
    }
    QString text;
    const Index perLine =
        std::max<Index>(shape[shape.rank() - 1] == 1 ? shape[shape.rank() - 2] : shape[shape.rank() - 1], 1);
    for (Index i = 0; i < shape.elementCount(); ++i)
        text += (i == 0             ? QString()
                 : i % perLine == 0 ? QStringLiteral("\n")
                                    : QStringLiteral("  ")) +
                QString::fromStdString(numberText(now ? (*now)[i] : 1.0F));
    bool taken = false;
    text = QInputDialog::getMultiLineText(this, tr("dY"),
                                          (asTarget ? tr("The target of the output, of shape %1, row by row:")
                                                    : tr("The numbers of dY, of shape %1, row by row:"))
                                              .arg(QString::fromStdString(shape.text())),
                                          text, &taken);
    if (!taken)
        return;
    const std::optional<std::vector<double>> numbers = typedNumbers(text);
    if (!numbers || Index(numbers->size()) != shape.elementCount()) {
        QMessageBox::warning(this, tr("dY"),
                             tr("%1 numbers are needed here. dY stays as it was.").arg(shape.elementCount()));
        return;
    }
    std::vector<float> values;
    for (const double number : *numbers)
        values.push_back(float(number));
    const Index count = Index(values.size());
    Tensor typed(Shape{count}, std::move(values));
    setDy(asTarget ? UpstreamGradient{.target = std::move(typed)} : UpstreamGradient{.values = std::move(typed)});
}

} // namespace lab::ui
