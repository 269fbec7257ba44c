// Mistakes about one number of the way back through bias, activation and pooling.

#include "core/lesson/block_gradient.h"

#include "core/after/block_cells.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace lab {
namespace {

/// The answers that mistakes lead to, as far as they differ from the right one.
class BlockWrong
{
public:
    BlockWrong(const Block &block, const Tensor &dy, const Question &question)
        : m_block(block), m_dy(dy), m_question(question), m_g(block.convolution().geometry()),
          m_plane(gradientPlaneOf(question.topic)), m_right(double(float(blockGradient(block, dy, question))))
    {
    }

    MistakenAnswers answers() &&
    {
        m_question.topic == Topic::BiasGradient ? ofBias() : ofCell();
        if (m_right < 0)
            add(Mistake::SignDropped, -m_right);
        return std::move(m_answers);
    }

private:
    void add(Mistake mistake, double number)
    {
        const auto rounded = double(float(number));
        if (rounded != m_right && std::isfinite(rounded))
            m_answers.push_back({mistake, {rounded}});
    }

    [[nodiscard]] double at(BlockPlane plane, const OutputCell &cell) const
    {
        return m_block.gradientAt(plane, cell, m_dy);
    }
    [[nodiscard]] double biasOf(Index k) const { return m_block.after().bias ? double((*m_block.after().bias)[k]) : 0; }

    void ofCell()
    {
        const OutputCell &cell = m_question.output;
        double slope = 1;
        if (m_plane == BlockPlane::Biased && m_block.has(BlockPlane::Activated)) {
            const Activation &activation = *m_block.after().activation;
            const double behind = at(BlockPlane::Activated, cell);
            add(Mistake::ActivationForgotten, behind);
            if (m_right < 0)
                add(Mistake::NegativeCut, 0);
            add(Mistake::NumberForSlope, behind * double(m_block.valueAt(BlockPlane::Activated, cell)));
            slope = 0;
            if (activation.kind != ActivationKind::Softmax) {
                slope = activationSlope(activation, m_block.valueAt(BlockPlane::Biased, cell));
                add(Mistake::ActivationBeforeBias,
                    behind * activationSlope(activation, m_block.valueAt(BlockPlane::Convolved, cell)));
            }
        }
        if (m_block.pooling())
            throughPooling(slope);
        if (const double bias = biasOf(cell.k); bias != 0 && m_plane == BlockPlane::Biased) {
            add(Mistake::BiasMultiplied, m_right * bias);
            add(Mistake::BiasMultiplied, m_right + bias);
        }
        add(Mistake::ForwardNumber, double(m_block.valueAt(m_plane, cell)));
        for (const auto &[dy, dx] : {std::pair<Index, Index>{0, 1}, {0, -1}, {1, 0}, {-1, 0}}) {
            const OutputCell near{cell.n, cell.y + dy, cell.x + dx, cell.k};
            if (near.y >= 0 && near.y < m_g.height.outSize && near.x >= 0 && near.x < m_g.width.outSize)
                add(Mistake::OneStepOff, at(m_plane, near));
        }
    }

    void throughPooling(double slope)
    {
        const PoolingGeometry &pooling = *m_block.pooling();
        const std::vector<OutputCell> windows = windowsOver(pooling, asInput(m_question.output));
        const bool isMax = pooling.kind == PoolKind::Max;
        double whole = 0, shared = 0, won = 0;
        std::vector<double> parts;
        for (const OutputCell &window : windows) {
            const double dy = at(BlockPlane::Pooled, window), share = dy / double(windowOf(m_block, window).size());
            const double kept = winnerOf(window) == m_question.output ? dy : 0;
            whole += dy;
            shared += share;
            won += kept;
            parts.push_back(isMax ? kept : share);
        }
        add(Mistake::MeanForMaximum, slope * (isMax ? shared : won));
        add(isMax ? Mistake::LosersPaid : Mistake::WindowSummed, slope * whole);
        if (windows.size() > 1)
            for (const double part : parts)
                add(Mistake::OneWindowOnly, slope * part);
    }

    /// The first of the largest, whatever the pooling takes.
    [[nodiscard]] OutputCell winnerOf(const OutputCell &window) const
    {
        const std::vector<OutputCell> cells = windowOf(m_block, window);
        return *std::ranges::max_element(
            cells, {}, [this](const OutputCell &cell) { return m_block.valueAt(BlockPlane::Activated, cell); });
    }

    void ofBias()
    {
        std::map<Index, double> images;
        std::vector<double> places;
        double behind = 0;
        forEachPlaceOfBias(m_block, m_question.filter.k, [&](const OutputCell &cell) {
            places.push_back(at(BlockPlane::Biased, cell));
            images[cell.n] += places.back();
            behind += at(BlockPlane::Activated, cell);
        });
        if (m_block.has(BlockPlane::Activated))
            add(Mistake::ActivationForgotten, behind);
        if (images.size() > 1)
            for (const auto &[image, sum] : images)
                add(Mistake::BatchForgotten, sum);
        add(Mistake::WindowsAveraged, m_right / double(places.size()));
        add(Mistake::DyForgotten, double(places.size()));
        double all = 0;
        for (Index k = 0; k < m_g.outChannels; ++k) {
            const double other = blockGradient(m_block, m_dy, {.topic = Topic::BiasGradient, .filter = {0, 0, 0, k}});
            add(Mistake::OtherBias, other);
            all += other;
        }
        add(Mistake::OtherBias, all);
        add(Mistake::BiasMultiplied, m_right * biasOf(m_question.filter.k));
        for (const double place : places)
            add(Mistake::OneWindowOnly, place);
    }

    const Block &m_block;
    const Tensor &m_dy;
    const Question &m_question;
    const Geometry &m_g;
    BlockPlane m_plane;
    double m_right;
    MistakenAnswers m_answers;
};

} // namespace

MistakenAnswers blockGradientMistakes(const Subject &subject, const Question &question)
{
    return BlockWrong(subject.block, *subject.dy, question).answers();
}

namespace {

/// %1 is the activation's name, %2 how many numbers a bias was added to.
std::string_view hintTemplate(const Block &block, Topic topic, Mistake mistake)
{
    const bool ofBias = topic == Topic::BiasGradient, isMax = block.pooling() && block.pooling()->kind == PoolKind::Max;
    switch (mistake) {
    case Mistake::ActivationForgotten:
        return QT_TRANSLATE_NOOP("Phrases", "The gate is missing: what comes back is multiplied by the slope of %1 at "
                                            "the number that went in.");
    case Mistake::NegativeCut:
        return QT_TRANSLATE_NOOP("Phrases", "You clipped the gradient. Only the number that went in decides whether "
                                            "%1 lets it through; it may be below 0.");
    case Mistake::NumberForSlope:
        return QT_TRANSLATE_NOOP("Phrases", "You multiplied by what came out of %1. It is the slope that counts.");
    case Mistake::ActivationBeforeBias:
        return QT_TRANSLATE_NOOP("Phrases", "You took the slope of %1 at the sum without its bias.");
    case Mistake::MeanForMaximum:
        return isMax ? QT_TRANSLATE_NOOP("Phrases", "You shared the gradient out. Through a maximum all of it goes to "
                                                    "the winner of the window.")
                     : QT_TRANSLATE_NOOP("Phrases", "You sent all of it to the largest number. Through a mean every "
                                                    "number of the window gets the same share.");
    case Mistake::LosersPaid:
        return QT_TRANSLATE_NOOP("Phrases", "You gave it to a number that did not win: it gets 0.");
    case Mistake::WindowSummed:
        return QT_TRANSLATE_NOOP("Phrases", "You gave it all. Through a mean each number gets its share only.");
    case Mistake::OneWindowOnly:
        return ofBias ? QT_TRANSLATE_NOOP("Phrases", "That is one place. The bias was added at %2 places, and their "
                                                     "gradients are added.")
                      : QT_TRANSLATE_NOOP("Phrases", "Several pooling windows read this number. What comes back from "
                                                     "each of them is added.");
    case Mistake::WindowsAveraged:
        return QT_TRANSLATE_NOOP("Phrases", "You took the mean over the places. Their gradients are added.");
    case Mistake::DyForgotten:
        return QT_TRANSLATE_NOOP("Phrases", "You counted the places. Their gradients are added.");
    case Mistake::OtherBias:
        return QT_TRANSLATE_NOOP("Phrases", "That is another filter's part. Each bias adds up its own plane alone.");
    case Mistake::BiasMultiplied:
        return QT_TRANSLATE_NOOP("Phrases", "The bias was only added: its own size does not change a gradient.");
    case Mistake::ForwardNumber:
        return QT_TRANSLATE_NOOP("Phrases", "That is the number of the walk forward, not its gradient.");
    case Mistake::Unknown:
        return QT_TRANSLATE_NOOP("Phrases", "Not yet. Begin at the last plane and go back one operation at a time.");
    default:
        return {};
    }
}

} // namespace

BlockGradientWords blockGradientHint(const Block &block, Topic topic, Mistake mistake)
{
    return {hintTemplate(block, topic, mistake),
            {block.has(BlockPlane::Activated) ? planeTitle(block, BlockPlane::Activated) : std::string(),
             numberText(block.convolution().geometry().positions())}};
}

} // namespace lab
