#include "core/formats/write/hidden_answer.h"

#include "core/after/block_cells.h"
#include "core/conv/virtual_tensor.h"
#include "core/lesson/block_gradient.h"

#include <algorithm>

namespace lab {
Hidden hiddenFor(const Geometry &g, const Question &question)
{
    Hidden hidden;
    switch (question.topic) {
    case Topic::OutputNumber: {
        const OutputCell &c = question.output;
        hidden.strip = true;
        hidden.cells = {{Panel::Product, rowOfPosition(g, {c.n, c.y, c.x}), c.k}, {Panel::Output, c.n, c.y, c.x, c.k}};
        break;
    }
    case Topic::BiasedNumber:
    case Topic::ActivatedNumber:
    case Topic::PooledNumber:
        hidden.cells = {cellRefOf(*planeOf(question.topic), question.output)};
        break;
    case Topic::VirtualRow:
        for (Index column = 0; column < g.taps(); ++column)
            hidden.cells.push_back({Panel::Virtual, question.row, column});
        break;
    case Topic::FlatPlace:
    case Topic::FlatRow:
        hidden.flatFilter = true;
        break;
    case Topic::OutputShape:
    case Topic::SamePads:
    case Topic::VirtualShape:
        hidden.sizes = true;
        break;
    case Topic::Reads:
    case Topic::Reach:
    case Topic::Groups:
    case Topic::MultiplyAdds:
    case Topic::WeightCount:
        hidden.counts = true;
        break;
    case Topic::FilterShape:
    case Topic::InputShape:
    case Topic::Strides:
        hidden.sizes = hidden.call = true;
        break;
    case Topic::FilterGradient: {
        // The story lays it out as a convolution: output channels are the filters, images are input channels.
        const FilterCell &f = question.filter;
        hidden.strip = true;
        hidden.cells = {{Panel::Product, (f.c * g.height.filterSize + f.ky) * g.width.filterSize + f.kx, f.k},
                        {Panel::Output, f.c, f.ky, f.kx, f.k}};
        break;
    }
    case Topic::InputGradient:
    case Topic::TransposedNumber:
        hidden.cells = {question.input};
        break;
    case Topic::OutputGradient:
    case Topic::ActivatedGradient:
    case Topic::BiasGradient: // below
        break;
    }
    return hidden;
}

Hidden hiddenFor(const Block &block, const Question &question)
{
    Hidden hidden = hiddenFor(block.convolution().geometry(), question);
    if (!isOfBlockGradient(question.topic))
        return hidden;
    hidden.gradients = true;
    hidden.strip = question.topic == Topic::BiasGradient;
    if (hidden.strip)
        return hidden;
    const BlockPlane plane = gradientPlaneOf(question.topic);
    const auto hide = [&](const OutputCell &cell) {
        hidden.cells.push_back(cellRefOf(plane, cell));
        hidden.cells.emplace_back(cell); // the bias passes it on as it is
    };
    hide(question.output);
    if (block.pooling() && block.before(BlockPlane::Pooled) <= plane)
        for (const OutputCell &window : windowsOver(*block.pooling(), asInput(question.output)))
            std::ranges::for_each(windowOf(block, window), hide);
    return hidden;
}

} // namespace lab
