#pragma once

#include "core/lesson/learning.h"
#include "core/tensor/fills.h"
#include "ui/document/document.h"

#include <deque>
#include <span>

namespace lab::ui {

[[nodiscard]] const NamedFill &namedFill(FillKind kind);

/// A run of gradient descent on the working call: its steps are one edit. What is known of it is kept as long as
/// nothing but its own steps changes the document.
class LearningRun
{
public:
    explicit LearningRun(Document *document) : m_document(document) {}

    /// The filters whose outputs are offered as targets.
    [[nodiscard]] static std::span<const FillKind> targets();
    /// The output should become what a filter makes of the same input, with what follows. Errors: those of blockOf.
    [[nodiscard]] std::optional<Error> aimAt(FillKind target);
    /// Which of targets() the target was made with; -1 where it is none of them.
    [[nodiscard]] int target() const { return m_target; }
    /// That filter.
    [[nodiscard]] const std::optional<Tensor> &goal() const { return m_goal; }

    /// One step; false where the numbers would leave float32, or there are too many steps.
    bool step(double rate);
    /// Back to the filter that the run began with.
    void startAgain();
    /// To be called after any change of the document. Whether a new run begins; else the last step was one of this run.
    bool follow();
    /// Whether the document is as the last step left it.
    [[nodiscard]] bool goesOn() const;

    [[nodiscard]] const std::optional<Slope> &now() const { return m_now; }      ///< at the filter as it is
    [[nodiscard]] const std::vector<double> &losses() const { return m_losses; } ///< before each step, and now
    [[nodiscard]] const std::deque<Slope> &recent() const { return m_recent; }   ///< at the last of these places
    [[nodiscard]] const std::optional<Tensor> &bias() const { return m_document->beside().after.bias; }
    [[nodiscard]] double limit() const { return m_limit; } ///< limitRate, 0 where there is no target
    [[nodiscard]] bool isBegun() const { return m_run != 0; }
    [[nodiscard]] bool grew() const { return m_grew; } ///< the next filter would leave float32
    /// The losses are larger than at the start.
    [[nodiscard]] bool grows() const;
    /// The last step of the run.
    struct Made {
        Tensor filter, gradient;
        double rate = 0;
    };
    [[nodiscard]] const std::optional<Made> &made() const { return m_made; }

    /// What the usual rate would have made of the run from its start; computed once a run.
    [[nodiscard]] const std::vector<double> &withUsualRate();
    /// The losses from now on at this rate, the present one first; empty where it would take long.
    [[nodiscard]] std::vector<double> ahead(double rate) const;

private:
    [[nodiscard]] Result<Tensor> madeBy(const Tensor &filter) const;
    void findTarget();
    [[nodiscard]] std::vector<double> lossesFrom(const Tensor &filter, const std::optional<Tensor> &bias, int steps,
                                                 double rate) const;

    Document *m_document;
    std::vector<double> m_losses;
    std::vector<double> m_usual; ///< withUsualRate, once it was asked for
    std::deque<Slope> m_recent;
    std::optional<Slope> m_now;
    Conv2DCall m_call;            ///< the one that the curve is of
    std::optional<Tensor> m_bias; ///< and its bias
    std::optional<UpstreamGradient> m_dy;
    std::optional<Made> m_made;
    int m_target = -1;
    std::optional<Tensor> m_goal;
    Tensor m_start;
    std::optional<Tensor> m_startBias;
    int m_run = 0; ///< merges its steps
    double m_limit = 0;
    bool m_grew = false;
    bool m_stepped = false; ///< a step was made that follow() has not seen
};

} // namespace lab::ui
