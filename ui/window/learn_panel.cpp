#include "ui/window/learn_panel.h"

#include "core/formats/write/svg.h"
#include "core/scene/loss_plot.h"
#include "ui/document/typed_number.h"
#include "ui/document/write_file.h"
#include "ui/player/wording.h"
#include "ui/window/drawing_view.h"
#include "ui/window/growth_card.h"
#include "ui/window/rate_slider.h"
#include "ui/window/way_back_lane.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace lab::ui {

namespace {

constexpr double stopsAt = 1000; ///< play, once the loss is so many times that of the start

} // namespace

LearnPanel::LearnPanel(Document *document, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_viewing(viewing), m_run(document)
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
        if (losses().empty() || losses().back() > stopsAt * losses().front()) {
            stop();
            showState();
        }
    });
    connect(document, &Document::walkthroughChanged, this, &LearnPanel::renew);
    connect(viewing, &Viewing::viewingChanged, this, [this] {
        if (isVisible() && m_run.now())
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
    for (const FillKind kind : LearningRun::targets())
        m_target->addItem(QCoreApplication::translate("Fill", std::string(namedFill(kind).title).c_str()));
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
    m_lane = new WayBackLane(m_document, m_viewing, this);
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

void LearnPanel::chooseTarget(int index)
{
    stop();
    if (const std::optional<Error> refused = m_run.aimAt(LearningRun::targets()[std::size_t(index)]))
        m_sentence->setText(refusalText(*refused));
}

void LearnPanel::learn(int steps)
{
    const std::optional<double> length = rate();
    for (int i = 0; i < steps && length; ++i)
        if (!m_run.step(*length)) {
            stop();
            break;
        }
    showState();
}

void LearnPanel::startAgain()
{
    stop();
    m_run.startAgain();
}

void LearnPanel::useUsualRate()
{
    startAgain();
    m_rate->setText(shortText(usualRate(m_run.limit()), 8));
}

OtherLosses LearnPanel::other()
{
    if (m_run.grows())
        return {.losses = m_run.withUsualRate(), .rate = usualRate(m_run.limit())};
    m_ahead = m_timer.isActive() ? std::vector<double>() : m_run.ahead(rate().value_or(0));
    return {.losses = m_ahead, .first = Index(losses().size()) - 1};
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

/// After any change: of the own steps the curve goes on, after any other it begins anew.
void LearnPanel::renew()
{
    if (!isVisible())
        return;
    if (m_run.follow()) {
        stop();
        m_target->setCurrentIndex(m_run.target());
        m_slider->setLimit(m_run.limit());
        if (!m_rate->isModified() && m_run.limit() > 0)
            m_rate->setText(shortText(usualRate(m_run.limit()), 8));
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
        svgOf(drawLoss(losses(), 640, 320, &translatedSceneWords, other()), paletteOf(Theme::Light), {});
    if (const Result<Saved> saved = saveAtomically(path, QByteArray::fromStdString(svg)); !saved)
        m_sentence->setText(refusalText(saved.error()));
}

void LearnPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_run.goesOn() ? showState() : renew();
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
    m_lane->hide();
    QWidget::hideEvent(event);
    emit stateShown();
}

} // namespace lab::ui
