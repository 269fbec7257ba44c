#include "ui/window/learning_run.h"

#include "core/after/loss.h"
#include "core/conv/cost.h"
#include "core/conv/fast_conv2d.h"
#include "core/lesson/picture.h"
#include "ui/document/commands.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace lab::ui {

namespace {

constexpr FillKind offeredTargets[] = {FillKind::SobelX,  FillKind::SobelY,    FillKind::BoxBlur, FillKind::Gaussian,
                                       FillKind::Sharpen, FillKind::Laplacian, FillKind::Emboss,  FillKind::Identity};

bool isFinite(const Tensor &tensor)
{
    return std::ranges::all_of(tensor.values(), [](float value) { return std::isfinite(value); });
}

} // namespace

const NamedFill &namedFill(FillKind kind)
{
    return *std::ranges::find(namedFills(), kind, &NamedFill::kind);
}

std::span<const FillKind> LearningRun::targets()
{
    return offeredTargets;
}

Result<Tensor> LearningRun::madeBy(const Tensor &filter) const
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

std::optional<Error> LearningRun::aimAt(FillKind target)
{
    Result<Tensor> made = madeBy(filledFilter(namedFill(target), m_document->call().filter.shape()));
    if (!made)
        return made.error();
    m_document->undoStack()->push(new ChangeDy(*m_document,
                                               QCoreApplication::translate("lab::ui::LearnPanel", "Choose a target"),
                                               UpstreamGradient{.target = *std::move(made)}));
    return std::nullopt;
}

void LearningRun::findTarget()
{
    m_target = -1;
    m_goal.reset();
    if (!m_document->dy() || !m_document->dy()->target)
        return;
    const Tensor target = m_document->dy()->target->reshaped(Shape{m_document->dy()->target->size()});
    for (std::size_t i = 0; i < std::size(offeredTargets); ++i) {
        const Tensor filter = filledFilter(namedFill(offeredTargets[i]), m_document->call().filter.shape());
        const Result<Tensor> made = madeBy(filter);
        if (!made || *made != target)
            continue;
        m_target = int(i);
        m_goal = filter;
        return;
    }
}

bool LearningRun::step(double rate)
{
    if (!m_now || m_document->refusal())
        return false;
    const Tensor next = descended(m_document->call().filter, m_now->gradient, rate);
    const std::optional<Tensor> nextBias =
        bias() && m_now->dbias ? std::optional(descended(*bias(), *m_now->dbias, rate)) : bias();
    m_grew = !std::isfinite(m_now->loss) || !isFinite(next) || (nextBias && !isFinite(*nextBias));
    if (m_grew || m_losses.size() > std::size_t(mostLearningSteps))
        return false;
    if (m_run == 0) {
        m_run = newMergeKey();
        m_start = m_document->call().filter;
        m_startBias = bias();
    }
    m_made = Made{m_document->call().filter, m_now->gradient, rate};
    m_call = m_document->call();
    m_call.filter = next;
    m_bias = nextBias;
    m_stepped = true;
    m_document->undoStack()->push(new ChangeCall(
        *m_document, QCoreApplication::translate("lab::ui::LearnPanel", "Learn"), m_call, m_bias, m_run));
    return true;
}

void LearningRun::startAgain()
{
    if (m_run == 0)
        return;
    Conv2DCall call = m_document->call();
    call.filter = m_start;
    m_document->undoStack()->push(new ChangeCall(
        *m_document, QCoreApplication::translate("lab::ui::LearnPanel", "Start learning again"), call, m_startBias, 0));
}

bool LearningRun::goesOn() const
{
    return m_document->call() == m_call && bias() == m_bias && m_document->dy() == m_dy && m_now;
}

bool LearningRun::follow()
{
    const bool anew = !goesOn();
    if (anew) {
        m_losses.clear();
        m_usual.clear();
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
        m_limit = m_dy && m_dy->target ? limitRate(m_call, m_document->beside()) : 0;
    }
    if (!std::exchange(m_stepped, false) && !anew)
        return false; // the same place
    const Result<Slope> now = slopeOf(m_call, m_document->beside());
    m_now = now ? std::optional(*now) : std::nullopt;
    if (m_now) {
        constexpr std::size_t steps = 8;
        m_losses.push_back(m_now->loss);
        m_recent.push_back(*m_now);
        if (m_recent.size() > steps)
            m_recent.pop_front();
    }
    return anew;
}

bool LearningRun::grows() const
{
    return m_grew || (m_losses.size() > 1 && m_losses.back() > m_losses.front());
}

std::vector<double> LearningRun::lossesFrom(const Tensor &filter, const std::optional<Tensor> &from, int steps,
                                            double rate) const
{
    Conv2DCall call = m_document->call();
    call.filter = filter;
    Beside beside = m_document->beside();
    beside.after.bias = from;
    std::vector<double> losses;
    if (const auto way = learningSteps(call, beside, steps, rate))
        for (const LearningStep &step : *way)
            losses.push_back(step.slope.loss);
    return losses;
}

const std::vector<double> &LearningRun::withUsualRate()
{
    constexpr int steps = 20;
    if (m_usual.empty() && m_run != 0 && m_limit > 0)
        m_usual = lossesFrom(m_start, m_startBias, steps, usualRate(m_limit));
    return m_usual;
}

std::vector<double> LearningRun::ahead(double rate) const
{
    constexpr int round[] = {40, 100, 200, 400, 1000, 2000};
    constexpr Index most = 20'000'000; // multiply-adds: about a tenth of a second
    const auto made = int(m_losses.size()) - 1;
    const int *end = std::ranges::find_if(round, [made](int steps) { return steps >= made + made / 4 + 1; });
    if (!m_now || made < 0 || end == std::end(round) || m_grew)
        return {};
    // A step goes forward once and back once, to the filter alone.
    const Index steps = *end - made,
                each = 2 * std::max<Index>(costOf(m_document->walkthrough()->geometry()).multiplyAdds, 1);
    return each > most / steps ? std::vector<double>() : lossesFrom(m_call.filter, m_bias, int(steps), rate);
}

} // namespace lab::ui
