#include "core/walkthrough/story.h"

#include "core/conv/typed.h"
#include "core/walkthrough/names.h"

namespace lab {

bool ProductShape::has(Phase phase) const
{
    switch (phase) {
    case Phase::Flatten:
        return gathersRight && !tail.backward;
    case Phase::Extract:
        return gathersLeft && !tail.backward;
    case Phase::Reshape:
        return putsResult && !tail.backward;
    case Phase::Bias:
        return tail.adds;
    case Phase::Activate:
        return tail.activates;
    case Phase::Pool:
        return tail.pools;
    case Phase::Multiply:
        return !tail.backward;
    case Phase::Call:
        return true;
    }
    return true;
}

double Story::partialSum(const ResultCell &cell, Index count) const
{
    const Index first = m_shape.groupOf(cell.column) * m_shape.terms();
    double sum = 0;
    for (Index i = first; i < first + count; ++i)
        sum += static_cast<double>(valueAt(LeftCell{cell.row, i})) *
               static_cast<double>(valueAt(RightCell{i, cell.column}));
    return roundedTo(m_call.call().arguments.inputType, sum);
}

Role Story::roleOf(Phase phase) const
{
    switch (phase) {
    case Phase::Flatten:
        return roleOf(Side::Right);
    case Phase::Extract:
        return roleOf(Side::Left);
    case Phase::Multiply:
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        return roleOf(Side::Result);
    case Phase::Reshape:
        return m_shape.addsBack ? Role::Input : Role::Neutral;
    case Phase::Call:
        return Role::Neutral;
    }
    return Role::Neutral;
}

Role Story::roleAt(Panel panel) const
{
    return panel == Panel::Input ? Role::Input : panel == Panel::Filter ? Role::Filter : Role::Output;
}

std::string Story::planeName(Panel panel, Index n, Index c, Index k) const
{
    const Geometry &geometry = m_call.geometry();
    return panel == Panel::Input    ? inputPlaneName(geometry, n, c)
           : panel == Panel::Filter ? filterPlaneName(c, k)
                                    : outputPlaneName(geometry, n, k);
}

} // namespace lab
