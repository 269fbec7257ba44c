#include "core/walkthrough/story.h"

#include "core/conv/typed.h"

namespace lab {

bool ProductShape::has(Phase phase) const
{
    switch (phase) {
    case Phase::Flatten:
        return gathersRight;
    case Phase::Extract:
        return gathersLeft;
    case Phase::Reshape:
        return putsResult;
    case Phase::Bias:
        return tail.adds;
    case Phase::Activate:
        return tail.activates;
    case Phase::Pool:
        return tail.pools;
    case Phase::Call:
    case Phase::Multiply:
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
    case Phase::Call:
    case Phase::Reshape:
        return Role::Neutral;
    }
    return Role::Neutral;
}

} // namespace lab
