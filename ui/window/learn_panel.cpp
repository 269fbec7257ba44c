#include "ui/window/learn_panel.h"

#include "core/after/loss.h"
#include "core/conv/fast_conv2d.h"
#include "core/formats/write/svg.h"
#include "core/lesson/picture.h"
#include "core/scene/loss_plot.h"
#include "core/tensor/fills.h"
#include "ui/document/commands.h"
#include "ui/document/typed_number.h"
#include "ui/document/write_file.h"
#include "ui/player/wording.h"
#include "ui/window/drawing_view.h"
#include "ui/window/growth_card.h"
#include "ui/window/rate_slider.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

constexpr double stopsAt = 1000; ///< play, once the loss is so many times that of the start

constexpr FillKind offeredTargets[] = {FillKind::SobelX,  FillKind::SobelY,    FillKind::BoxBlur, FillKind::Gaussian,
                                       FillKind::Sharpen, FillKind::Laplacian, FillKind::Emboss,  FillKind::Identity};

const NamedFill *fillOf(FillKind kind)
{
    for (const NamedFill &fill : namedFills())
        if (fill.kind == kind)
            return &fill;
    return nullptr;
}

bool isFinite(const Tensor &tensor)
{
    return std::ranges::all_of(tensor.values(), [](float value) { return std::isfinite(value); });
}

} // namespace

LearnPanel::LearnPanel(Document *document, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_viewing(viewing)
{
    createContents();
    connect(m_target, &QComboBox::activated, this, &LearnPanel::chooseTarget);
    connect(m_rate, &QLineEdit::textChanged, this, [this] {
        m_slider->showRate(rate().value_or(0));
        showState();
    });
    connect(m_slider, &RateSlider::rateChosen, this, [this](double chosen) {
        m_rate->setText(shortText(chosen, 8));
        m_rate->setModified(true);
    });
    connect(m_one, &QPushButton::clicked, this, [this] { learn(1); });
    connect(m_ten, &QPushButton::clicked, this, [this] { learn(10); });
    connect(m_play, &QPushButton::clicked, this, &LearnPanel::togglePlay);
    connect(m_again, &QPushButton::clicked, this, &LearnPanel::startAgain);
    connect(m_growth, &GrowthCard::usualRateWanted, this, &LearnPanel::useUsualRate);
    connect(m_growth, &GrowthCard::startWanted, this, &LearnPanel::startAgain);
    connect(m_save, &QPushButton::clicked, this, &LearnPanel::saveCurve);
    m_timer.setInterval(16);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        learn(1);
        if (m_losses.empty() || m_losses.back() > stopsAt * m_losses.front()) {
            stop();
            showState();
        }
    });
    connect(document, &Document::walkthroughChanged, this, &LearnPanel::renew);
    connect(viewing, &Viewing::viewingChanged, this, [this] {
        if (isVisible() && m_now)
            showWeights(m_weights->drawing().width);
        update();
    });
}

void LearnPanel::createContents()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(area);
    m_page = new QWidget(area);
    area->setWidget(m_page);
    area->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(2, 6, 2, 8);
    column->setSpacing(10);
    const auto row = [&](const QString &text, QWidget *field, QWidget *before = nullptr) {
        auto *line = new QHBoxLayout;
        auto *label = new QLabel(text, m_page);
        label->setBuddy(field);
        field->setAccessibleName(text);
        line->addWidget(label);
        if (before)
            line->addWidget(before, 1);
        line->addWidget(field, before ? 0 : 1);
        column->addLayout(line);
    };
    m_target = new QComboBox(m_page);
    m_target->setPlaceholderText(tr("choose…"));
    for (const FillKind kind : offeredTargets)
        m_target->addItem(QCoreApplication::translate("Fill", std::string(fillOf(kind)->title).c_str()));
    m_target->setCurrentIndex(-1);
    m_target->setToolTip(tr("The output should become what this filter makes of the same input"));
    m_target->setFocusPolicy(Qt::StrongFocus);
    row(tr("Target"), m_target);
    m_rate = new QLineEdit("0.05", m_page);
    m_rate->setToolTip(tr("How far each step goes against the gradient"));
    m_rate->setFixedWidth(fontMetrics().horizontalAdvance("0.00000000"));
    m_slider = new RateSlider(m_viewing, m_page);
    m_slider->setAccessibleName(tr("Rate"));
    m_slider->setToolTip(tr("Beyond the mark the steps overshoot and the loss grows"));
    m_slider->showRate(0.05);
    row(tr("Rate"), m_rate, m_slider);
    auto *buttons = new QHBoxLayout;
    auto *others = new QHBoxLayout;
    const auto button = [&](const QString &text, const QString &tip) {
        auto *made = new QPushButton(text, m_page);
        made->setToolTip(tip);
        buttons->addWidget(made);
        return made;
    };
    m_one = button(tr("One step"), tr("filter − rate · gradient, once"));
    m_ten = button(tr("Ten"), tr("Ten steps"));
    m_play = button(tr("Play"), tr("Step after step, until stopped"));
    column->addLayout(buttons);
    m_again = new QPushButton(tr("Start again"), m_page);
    m_again->setToolTip(tr("The filter that this run began with"));
    others->addWidget(m_again);
    m_curve = new DrawingView(m_viewing, m_page);
    m_curve->setAccessibleName(tr("Loss curve"));
    column->addWidget(m_curve);
    m_weights = new DrawingView(m_viewing, m_page);
    m_weights->setAccessibleName(tr("The filter and its gradient"));
    m_weights->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(m_weights);
    for (QLabel **label : {&m_weightSentence, &m_sentence, &m_limit}) {
        *label = new QLabel(m_page);
        (*label)->setWordWrap(true);
        (*label)->setTextFormat(Qt::PlainText);
        column->addWidget(*label);
    }
    m_growth = new GrowthCard(m_viewing, this);
    m_save = new QPushButton(tr("Save the curve…"), m_page);
    others->addWidget(m_save);
    others->addStretch(1);
    column->addLayout(others);
    column->addStretch(1);
}

std::optional<double> LearnPanel::rate() const
{
    const std::optional<std::vector<double>> numbers = typedNumbers(m_rate->text());
    if (!numbers || numbers->size() != 1 || !std::isfinite(numbers->front()) || numbers->front() <= 0)
        return std::nullopt;
    return numbers->front();
}

Result<Tensor> LearnPanel::madeBy(const Tensor &filter) const
{
    Conv2DCall wanted = m_document->call();
    wanted.filter = filter;
    Beside alone = m_document->beside();
    alone.dy.reset();
    const Result<Block> block = blockOf(wanted, alone);
    const Result<Tensor> output = block ? fastConv2d(block->convolution()) : Result<Tensor>(block.error());
    if (!output)
        return output.error();
    const Tensor target = block->after().isEmpty() ? *output : block->valuesFrom(*output).back();
    return target.reshaped(Shape{target.size()});
}

void LearnPanel::chooseTarget(int index)
{
    stop();
    Result<Tensor> target = madeBy(filledFilter(*fillOf(offeredTargets[index]), m_document->call().filter.shape()));
    if (!target) {
        m_sentence->setText(refusalText(target.error()));
        return;
    }
    m_document->undoStack()->push(
        new ChangeDy(*m_document, tr("Choose a target"), UpstreamGradient{.target = *std::move(target)}));
}

void LearnPanel::findTarget()
{
    m_target->setCurrentIndex(-1);
    m_goal.reset();
    if (!m_document->dy() || !m_document->dy()->target)
        return;
    const Tensor target = m_document->dy()->target->reshaped(Shape{m_document->dy()->target->size()});
    for (std::size_t i = 0; i < std::size(offeredTargets); ++i) {
        const Tensor filter = filledFilter(*fillOf(offeredTargets[i]), m_document->call().filter.shape());
        const Result<Tensor> made = madeBy(filter);
        if (!made || *made != target)
            continue;
        m_target->setCurrentIndex(int(i));
        m_goal = filter;
        return;
    }
}

void LearnPanel::learn(int steps)
{
    const std::optional<double> length = rate();
    for (int i = 0; i < steps && length && m_now && !m_document->refusal(); ++i) {
        const Tensor next = descended(m_document->call().filter, m_now->gradient, *length);
        const std::optional<Tensor> nextBias =
            bias() && m_now->dbias ? std::optional(descended(*bias(), *m_now->dbias, *length)) : bias();
        m_grew = !std::isfinite(m_now->loss) || !isFinite(next) || (nextBias && !isFinite(*nextBias));
        if (m_grew || m_losses.size() > std::size_t(mostLearningSteps)) {
            stop();
            break;
        }
        if (m_run == 0) {
            m_run = newMergeKey();
            m_start = m_document->call().filter;
            m_startBias = bias();
        }
        m_made = Made{m_document->call().filter, m_now->gradient, *length};
        m_call = m_document->call();
        m_call.filter = next;
        m_bias = nextBias;
        m_document->undoStack()->push(new ChangeCall(*m_document, tr("Learn"), m_call, m_bias, m_run));
    }
    showState();
}

void LearnPanel::startAgain()
{
    stop();
    if (m_run == 0)
        return;
    Conv2DCall call = m_document->call();
    call.filter = m_start;
    m_document->undoStack()->push(new ChangeCall(*m_document, tr("Start learning again"), call, m_startBias, 0));
}

void LearnPanel::useUsualRate()
{
    startAgain();
    m_rate->setText(shortText(usualRate(m_limitRate), 8));
}

void LearnPanel::forecast()
{
    const bool grows = m_grew || (m_losses.size() > 1 && m_losses.back() > m_losses.front());
    if (!grows)
        m_forecast.clear();
    if (!grows || !m_forecast.empty() || m_run == 0 || m_limitRate <= 0)
        return;
    constexpr int steps = 20;
    Conv2DCall call = m_document->call();
    call.filter = m_start;
    Beside beside = m_document->beside();
    beside.after.bias = m_startBias;
    if (const auto way = learningSteps(call, beside, steps, usualRate(m_limitRate)))
        for (const LearningStep &step : *way)
            m_forecast.push_back(step.slope.loss);
}

void LearnPanel::togglePlay()
{
    m_timer.isActive() ? m_timer.stop() : m_timer.start();
    showState();
}

void LearnPanel::stop()
{
    m_timer.stop();
}

bool LearnPanel::goesOn() const
{
    return m_document->call() == m_call && bias() == m_bias && m_document->dy() == m_dy && m_now;
}

/// After any change: of the own steps the curve goes on, after any other it begins anew.
void LearnPanel::renew()
{
    if (!isVisible())
        return;
    if (!goesOn()) {
        stop();
        m_losses.clear();
        m_recent.clear();
        m_run = 0;
        m_grew = false;
        m_made.reset();
        const bool otherTarget = m_document->dy() != m_dy || m_document->call().input != m_call.input ||
                                 m_document->call().arguments != m_call.arguments || bias() != m_bias;
        m_call = m_document->call();
        m_bias = bias();
        m_dy = m_document->dy();
        if (otherTarget)
            findTarget();
        m_limitRate = m_dy && m_dy->target ? limitRate(m_call, m_document->beside()) : 0;
        m_slider->setLimit(m_limitRate);
        if (!m_rate->isModified() && m_limitRate > 0)
            m_rate->setText(shortText(usualRate(m_limitRate), 8));
    }
    const Result<Slope> now = slopeOf(m_call, m_document->beside());
    m_now = now ? std::optional(*now) : std::nullopt;
    if (m_now) {
        constexpr std::size_t steps = 8;
        m_losses.push_back(m_now->loss);
        m_recent.push_back(*m_now);
        if (m_recent.size() > steps)
            m_recent.pop_front();
    }
    showState();
}

void LearnPanel::saveCurve()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the curve"), "loss.svg", tr("SVG pictures (*.svg)"));
    if (path.isEmpty())
        return;
    const std::string svg =
        svgOf(drawLoss(m_losses, 640, 320, &translatedSceneWords, other()), paletteOf(Theme::Light), {});
    if (const Result<Saved> saved = saveAtomically(path, QByteArray::fromStdString(svg)); !saved)
        m_sentence->setText(refusalText(saved.error()));
}

void LearnPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    goesOn() ? showState() : renew();
}

void LearnPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showState();
}

void LearnPanel::hideEvent(QHideEvent *event)
{
    stop();
    m_growth->hide();
    QWidget::hideEvent(event);
}

} // namespace lab::ui
