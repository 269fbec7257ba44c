#pragma once

#include "core/conv/gradients.h"
#include "core/walkthrough/forward_story.h"

namespace lab {

/// A second picture of conv2d_transpose: zeros between the rows and columns of its input, then an ordinary convolution
/// of stride 1 with the filter turned over. It is walked as the convolution that it is.
class ZeroInsertionStory final : public ForwardStory
{
public:
    /// `inserted`: zeroInsertedConvolution(gradients).
    ZeroInsertionStory(const Gradients &gradients, const Convolution &inserted);

    [[nodiscard]] bool isPadding(const LeftCell &cell) const override;
    [[nodiscard]] bool isInserted(const InputCell &cell) const override;
    [[nodiscard]] std::string planeName(Panel panel, Index n, Index c, Index k) const override;
    [[nodiscard]] Heading headingOf(Lane lane) const override;

private:
    [[nodiscard]] bool isBetween(const AxisGeometry &axis, Index size, Index at) const;
    AxisGeometry m_height, m_width; ///< of the convolution whose way back it is
};

} // namespace lab
