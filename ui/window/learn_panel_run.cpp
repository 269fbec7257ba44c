// What the panel shows of a run: the curve, the last step with its numbers, and what is said to it.

#include "ui/window/learn_panel.h"

#include "core/after/loss.h"
#include "core/scene/loss_plot.h"
#include "ui/player/wording.h"
#include "ui/window/drawing_view.h"
#include "ui/window/growth_card.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace lab::ui {

QString LearnPanel::sentence() const
{
    if (!m_now)
        return m_document->dy() && m_document->dy()->target
                   ? tr("The target has another size than the output. Choose one again.")
                   : tr("Choose a target: the filter will learn to make it from this input. Or type one: dY, error to "
                        "a target.");
    if (!rate())
        return tr("The rate has to be a number above 0.");
    if (m_grew || !std::isfinite(m_now->loss))
        return tr("The numbers have grown too large for float32, and learning has stopped. Undo takes the whole run "
                  "back; choose a rate below %1.")
            .arg(shortText(m_limitRate, 8));
    if (m_losses.size() < 2)
        return tr("Each step takes rate · gradient away from every weight.");
    const double before = m_losses[m_losses.size() - 2], now = m_losses.back();
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
    const Tensor &filter = m_made ? m_made->filter : m_document->call().filter;
    const Tensor &gradient = m_made ? m_made->gradient : m_now->gradient;
    if (gradient.size() == 0 || gradient.shape() != filter.shape())
        return m_weights->show(drawWeights(filter, gradient, width, &translatedSceneWords));
    const double length = m_made ? m_made->rate : rate().value_or(0);
    const Tensor to = m_made ? m_document->call().filter : descended(filter, gradient, length);
    const WeightStep step{.to = &to,
                          .goal = m_goal ? &*m_goal : nullptr,
                          .rate = length,
                          .number = Index(m_losses.size()) - (m_made ? 1 : 0),
                          .made = m_made.has_value(),
                          .shown = shownWeight(gradient)};
    m_weights->show(drawWeights(filter, gradient, width, &translatedSceneWords, step));
    m_weights->setCurrent(step.shown);
    m_weightSentence->setText(weightSentence(weightAt(gradient, step.shown)));
    m_weights->setAccessibleDescription(QString::fromStdString(weightStepText(filter, gradient, step)));
}

void LearnPanel::showState()
{
    const bool ready = m_now && rate() && !m_grew && !m_document->refusal();
    for (QPushButton *button : {m_one, m_ten, m_play})
        button->setEnabled(ready);
    m_again->setEnabled(m_run != 0);
    m_save->setEnabled(m_losses.size() > 1);
    m_play->setText(m_timer.isActive() ? tr("Stop") : tr("Play"));
    QStringList said;
    if (const std::optional<double> length = rate(); length && *length < m_limitRate && *length > m_limitRate / 2)
        said << tr("At this rate the steps swing from side to side, but settle.");
    const Index filter = std::max<Index>(m_viewing->look().filterShown, 0);
    if (m_now && m_now->dbias && bias() && filter < bias()->size())
        said << tr("The bias learns, too: it is %1, its gradient %2.")
                    .arg(shortText(double((*bias())[filter]), 8), shortText(double((*m_now->dbias)[filter]), 8));
    m_limit->setText(said.join(' '));
    m_limit->setVisible(!said.isEmpty());
    forecast();
    showGrowth();
    const double width = std::max(200, m_page->width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_curve->setVisible(!m_losses.empty());
    m_weights->setVisible(m_now.has_value());
    if (!m_losses.empty())
        m_curve->show(drawLoss(m_losses, width, 165, &translatedSceneWords, other()));
    m_weightSentence->setVisible(m_now.has_value());
    if (m_now)
        showWeights(width);
    m_sentence->setText(sentence());
}

void LearnPanel::showGrowth()
{
    const bool grows = !m_forecast.empty() && m_made && isVisible();
    if (grows)
        m_growth->explain({.atStart = m_losses.front(),
                           .now = m_losses.back(),
                           .rate = m_made->rate,
                           .limit = m_limitRate,
                           .usualRate = usualRate(m_limitRate),
                           .distances = distancesAlongLast({m_recent.begin(), m_recent.end()}, m_limitRate),
                           .firstStep = Index(m_losses.size() - m_recent.size())});
    m_growth->setVisible(grows);
}

} // namespace lab::ui
