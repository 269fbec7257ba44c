// Mistakes about one number of what follows a convolution.

#include "core/lesson/mistakes.h"

#include "core/after/block_cells.h"
#include "core/conv/patch.h"

#include <algorithm>
#include <cmath>

namespace lab {

namespace {

/// Takes those that differ from the right answer, and each number once: the likeliest mistake names it.
class TailCollector
{
public:
    TailCollector(const Block &block, const Question &question)
        : m_block(block), m_after(block.after()), m_cell(question.output), m_plane(*planeOf(question.topic)),
          m_right(double(block.valueAt(m_plane, question.output)))
    {
    }

    MistakenAnswers collected()
    {
        if (m_plane == BlockPlane::Biased)
            bias();
        else if (m_plane == BlockPlane::Activated)
            activation();
        else if (m_plane == BlockPlane::Pooled)
            pooling();
        if (m_plane != BlockPlane::Pooled)
            furtherOn();
        if (m_plane != BlockPlane::Convolved)
            neighbours();
        return m_answers;
    }

private:
    void add(Mistake mistake, double number)
    {
        const std::vector<double> answer{double(float(number))};
        const bool known =
            std::ranges::any_of(m_answers, [&answer](const MistakenAnswer &other) { return other.answer == answer; });
        if (answer.front() != m_right && !known)
            m_answers.push_back({mistake, answer});
    }

    [[nodiscard]] double at(BlockPlane plane, const OutputCell &cell) const
    {
        return double(m_block.valueAt(plane, cell));
    }
    [[nodiscard]] double biasAt(Index k) const { return m_after.bias ? double((*m_after.bias)[k]) : 0; }
    /// Softmax needs all channels; nobody is asked for it.
    [[nodiscard]] double activatedOf(double x) const
    {
        const bool alone = m_after.activation && m_after.activation->kind != ActivationKind::Softmax;
        return alone ? double(activated(*m_after.activation, float(x))) : x;
    }

    void bias()
    {
        const double sum = at(BlockPlane::Convolved, m_cell), own = biasAt(m_cell.k);
        const Convolution &convolution = m_block.convolution();
        const Index terms = convolution.geometry().tapsPerGroup();
        double weights = 0;
        for (Index i = 0; i < terms; ++i)
            weights += double(termAt(convolution, m_cell, i).filterValue);
        add(Mistake::BiasForgotten, sum);
        add(Mistake::BiasSubtracted, sum - own);
        for (Index k = 0; k < convolution.geometry().outChannels; ++k)
            add(Mistake::OtherBias, sum + biasAt(k));
        add(Mistake::BiasBeforeSum, sum + own * double(terms));
        add(Mistake::BiasBeforeSum, sum + own * weights);
        add(Mistake::BiasMultiplied, sum * own);
    }

    void activation()
    {
        const double before = at(BlockPlane::Biased, m_cell), own = biasAt(m_cell.k);
        add(Mistake::ActivationForgotten, before);
        add(Mistake::ActivationBeforeBias, activatedOf(at(BlockPlane::Convolved, m_cell)) + own);
        if (m_after.bias)
            add(Mistake::BiasForgotten, activatedOf(at(BlockPlane::Convolved, m_cell)));
        if (before < 0)
            add(Mistake::MagnitudeTaken, -before);
        double products = own;
        const Convolution &convolution = m_block.convolution();
        for (Index i = 0; i < convolution.geometry().tapsPerGroup(); ++i)
            products += activatedOf(termAt(convolution, m_cell, i).product());
        add(Mistake::ProductsClipped, activatedOf(products));
    }

    void pooling()
    {
        const PoolingGeometry &g = *m_block.pooling();
        std::vector<double> window;
        for (const OutputCell &cell : windowOf(m_block, m_cell))
            window.push_back(at(BlockPlane::Activated, cell));
        if (window.empty())
            return;
        double sum = 0;
        for (const double number : window)
            sum += number;
        const double largest = *std::ranges::max_element(window);
        const bool maximum = g.kind == PoolKind::Max;
        const auto count = double(window.size());
        const auto whole = double(g.height.filterSize * g.width.filterSize * g.channelWindow);
        add(Mistake::MeanForMaximum, maximum ? sum / count : largest);
        if (count < whole)
            add(Mistake::PaddingCounted, maximum ? std::max(largest, 0.0) : sum / whole);
        if (m_cell.y > 0 || m_cell.x > 0)
            notStepped();
        if (!maximum)
            add(Mistake::WindowSummed, sum);
        add(Mistake::CornerTaken, window.front());
        if (m_after.activation) {
            std::vector<double> before;
            for (const OutputCell &cell : windowOf(m_block, m_cell))
                before.push_back(at(BlockPlane::Biased, cell));
            double all = 0;
            for (const double number : before)
                all += number;
            add(Mistake::ActivationForgotten, maximum ? *std::ranges::max_element(before) : all / count);
        }
    }

    /// The window as far down and right as its number stands, as if windows were one cell apart.
    void notStepped()
    {
        PoolingGeometry g = *m_block.pooling();
        g.height.stride = g.width.stride = 1;
        add(Mistake::WindowNotStepped,
            double(pooledAt(
                g, [this](const InputCell &cell) { return m_block.valueAt(BlockPlane::Activated, asOutput(cell)); },
                m_cell)));
    }

    void furtherOn()
    {
        for (const BlockPlane plane : {BlockPlane::Biased, BlockPlane::Activated})
            if (plane > m_plane && m_block.has(plane))
                add(Mistake::OneOperationTooFar, at(plane, m_cell));
    }

    void neighbours()
    {
        const ImageIndex images = m_block.imagesOf(m_plane);
        for (const auto &[dy, dx] : {std::pair<Index, Index>{0, 1}, {0, -1}, {1, 0}, {-1, 0}}) {
            const OutputCell near{m_cell.n, m_cell.y + dy, m_cell.x + dx, m_cell.k};
            if (near.y >= 0 && near.y < images.height && near.x >= 0 && near.x < images.width)
                add(Mistake::OneStepOff, at(m_plane, near));
        }
    }

    const Block &m_block;
    const After &m_after;
    const OutputCell &m_cell;
    BlockPlane m_plane;
    double m_right;
    MistakenAnswers m_answers;
};

} // namespace

MistakenAnswers tailMistakes(const Block &block, const Question &question)
{
    return TailCollector(block, question).collected();
}

} // namespace lab
