#include "core/walkthrough/zero_insertion_story.h"

#include "core/conv/turned.h"

namespace lab {

ZeroInsertionStory::ZeroInsertionStory(const Gradients &gradients, const Convolution &inserted)
    : ForwardStory(Kind::ZeroInsertion, inserted), m_height(gradients.convolution().geometry().height),
      m_width(gradients.convolution().geometry().width)
{
}

bool ZeroInsertionStory::isBetween(const AxisGeometry &axis, Index size, Index at) const
{
    return at >= 0 && at < size && (at + insertedCut(axis)) % axis.stride != 0;
}

bool ZeroInsertionStory::isInserted(const InputCell &cell) const
{
    const Geometry &g = call().geometry();
    return isBetween(m_height, g.height.inSize, cell.y) || isBetween(m_width, g.width.inSize, cell.x);
}

bool ZeroInsertionStory::isPadding(const LeftCell &cell) const
{
    return ForwardStory::isPadding(cell) || isInserted(inputCellOf(sourceOf(cell)));
}

std::string ZeroInsertionStory::planeName(Panel panel, Index n, Index c, Index k) const
{
    const std::string name = ForwardStory::planeName(panel, n, c, k);
    return panel == Panel::Filter ? "turned " + name : name;
}

Heading ZeroInsertionStory::headingOf(Lane lane) const
{
    if (lane == Lane::Matrix)
        return {{QT_TRANSLATE_NOOP("Scene", "The same numbers another way")},
                {{QT_TRANSLATE_NOOP("Scene", "as one matrix product; TensorFlow itself adds back, without the zeros")},
                 {QT_TRANSLATE_NOOP("Scene", "one matrix product")}}};
    return {{QT_TRANSLATE_NOOP("Scene", "Zeros between, then a convolution")},
            {{QT_TRANSLATE_NOOP(
                 "Scene", "hatched zeros between the numbers, the filter turned over, stride 1: the same output")},
             {QT_TRANSLATE_NOOP("Scene", "the same output")}}};
}

} // namespace lab
