// What the panel shows of a run: the curve, the last step with its numbers, and what is said to it.

#include "ui/window/learn_panel.h"

#include "core/after/loss.h"
#include "core/scene/loss_plot.h"
#include "ui/player/wording.h"
#include "ui/window/drawing_view.h"
#include "ui/window/growth_card.h"
#include "ui/window/way_back_lane.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace lab::ui {

QString LearnPanel::sentence() const
{
    if (!m_run.now())
        return m_document->dy() && m_document->dy()->target
                   ? tr("The target has another size than the output. Choose one again.")
                   : tr("Choose a target: the filter will learn to make it from this input. Or type one: dY, error to "
                        "a target.");
    if (!rate())
        return tr("The rate has to be a number above 0.");
    if (m_run.grew() || !std::isfinite(m_run.now()->loss))
        return tr("The numbers have grown too large for float32, and learning has stopped. Undo takes the whole run "
                  "back; choose a rate below %1.")
            .arg(shortText(m_run.limit(), 8));
    if (losses().size() < 2)
        return tr("Each step takes rate · gradient away from every weight.");
    const double before = losses()[losses().size() - 2], now = losses().back();
    if (now > before)
        return tr("The last step made the loss grow from %1 to %2.").arg(shortText(before, 8), shortText(now, 8));
    return tr("The last step made the loss fall from %1 to %2.").arg(shortText(before, 8), shortText(now, 8));
}

QString LearnPanel::weightSentence(double gradient) const
{
    if (gradient < 0)
        return tr("This weight's gradient is negative: a larger weight lowers the loss, so the step makes it larger.");
    if (gradient > 0)
        return tr(
            "This weight's gradient is positive: a smaller weight lowers the loss, so the step makes it smaller.");
    return tr("This weight's gradient is 0: the step leaves it alone.");
}

FilterCell LearnPanel::shownWeight(const Tensor &gradient) const
{
    const Shape &shape = gradient.shape();
    const std::optional<CellRef> &linked = m_viewing->look().linked;
    if (linked && linked->panel == Panel::Filter) {
        const FilterCell cell = filterCellOf(*linked);
        if (cell.ky < shape[0] && cell.kx < shape[1] && cell.c < shape[2] && cell.k < shape[3])
            return cell;
    }
    FilterCell most{0, 0, 0, std::clamp<Index>(m_viewing->look().filterShown, 0, shape[3] - 1)};
    double largest = -1;
    for (Index ky = 0; ky < shape[0]; ++ky)
        for (Index kx = 0; kx < shape[1]; ++kx) {
            const double size = std::abs(double(weightAt(gradient, {ky, kx, most.c, most.k})));
            if (size > largest) {
                largest = size;
                most.ky = ky;
                most.kx = kx;
            }
        }
    return most;
}

/// The last step; before there is one, what the next would do.
void LearnPanel::showWeights(double width)
{
    const Tensor &filter = m_run.made() ? m_run.made()->filter : m_document->call().filter;
    const Tensor &gradient = m_run.made() ? m_run.made()->gradient : m_run.now()->gradient;
    if (gradient.size() == 0 || gradient.shape() != filter.shape())
        return m_weights->show(drawWeights(filter, gradient, width, &translatedSceneWords));
    const double length = m_run.made() ? m_run.made()->rate : rate().value_or(0);
    const Tensor to = m_run.made() ? m_document->call().filter : descended(filter, gradient, length);
    const WeightStep step{.to = &to,
                          .goal = m_run.goal() ? &*m_run.goal() : nullptr,
                          .rate = length,
                          .number = Index(losses().size()) - (m_run.made() ? 1 : 0),
                          .made = m_run.made().has_value(),
                          .shown = shownWeight(gradient)};
    m_weights->show(drawWeights(filter, gradient, width, &translatedSceneWords, step));
    m_weights->setCurrent(step.shown);
    if (!m_lane->isHidden())
        m_lane->show(step.shown);
    m_weightSentence->setText(weightSentence(weightAt(gradient, step.shown)));
    m_weights->setAccessibleDescription(QString::fromStdString(weightStepText(filter, gradient, step)));
}

void LearnPanel::showState()
{
    const bool ready = m_run.now() && rate() && !m_run.grew() && !m_document->refusal();
    for (QPushButton *button : {m_one, m_ten, m_play})
        button->setEnabled(ready);
    m_again->setEnabled(m_run.isBegun());
    m_save->setEnabled(losses().size() > 1);
    m_play->setText(m_timer.isActive() ? tr("Stop") : tr("Play"));
    QStringList said;
    if (const std::optional<double> length = rate(); length && *length < m_run.limit() && *length > m_run.limit() / 2)
        said << tr("At this rate the steps swing from side to side, but settle.");
    const Index filter = std::max<Index>(m_viewing->look().filterShown, 0);
    if (m_run.now() && m_run.now()->dbias && m_run.bias() && filter < m_run.bias()->size())
        said << tr("The bias learns, too: it is %1, its gradient %2.")
                    .arg(shortText(double((*m_run.bias())[filter]), 8),
                         shortText(double((*m_run.now()->dbias)[filter]), 8));
    m_limit->setText(said.join(' '));
    m_limit->setVisible(!said.isEmpty());
    showBelowStage();
    const double width = std::max(200, m_page->width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_curve->setVisible(!losses().empty());
    m_weights->setVisible(m_run.now().has_value());
    if (!losses().empty())
        m_curve->show(drawLoss(losses(), width, 165, &translatedSceneWords, other()));
    m_weightSentence->setVisible(m_run.now().has_value());
    if (m_run.now())
        showWeights(width);
    m_sentence->setText(sentence());
    emit stateShown();
}

/// In place of the matrices.
void LearnPanel::showBelowStage()
{
    constexpr int least = 48; // line heights of a window that has room for two pictures
    const bool grows = m_run.grows() && m_run.made() && isVisible() && !m_run.withUsualRate().empty();
    if (grows)
        m_growth->explain(
            {.atStart = losses().front(),
             .now = losses().back(),
             .rate = m_run.made()->rate,
             .limit = m_run.limit(),
             .usualRate = usualRate(m_run.limit()),
             .distances = distancesAlongLast({m_run.recent().begin(), m_run.recent().end()}, m_run.limit()),
             .firstStep = Index(losses().size() - m_run.recent().size())});
    m_growth->setVisible(grows);
    const std::optional<Slope> &now = m_run.now();
    const bool isPicture = m_document->imageMaximum() > 0; // shrinks last
    if (!grows && !isPicture && now && now->gradient.size() > 0 && isVisible() &&
        window()->height() >= fontMetrics().height() * least && m_document->telling() == Story::Kind::Forward)
        m_lane->show(shownWeight(now->gradient));
    else
        m_lane->hide();
}

} // namespace lab::ui
