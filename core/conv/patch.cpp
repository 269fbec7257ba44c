#include "core/conv/patch.h"

#include "core/conv/groups.h"
#include "core/conv/typed.h"

namespace lab {

Term termAt(const Convolution &convolution, const OutputCell &cell, Index i)
{
    const Geometry &g = convolution.geometry();
    const Index c = i % g.groupInChannels;
    const Index kx = i / g.groupInChannels % g.width.filterSize;
    const Index ky = i / g.groupInChannels / g.width.filterSize;
    const Index inChannel = groupOfOutChannel(g, cell.k) * g.groupInChannels + c;
    Term term{.tap = {.ky = ky, .kx = kx, .c = inChannel},
              .input = {.n = cell.n,
                        .y = g.height.inputIndex(cell.y, ky),
                        .x = g.width.inputIndex(cell.x, kx),
                        .c = inChannel},
              .filter = {.ky = ky, .kx = kx, .c = c, .k = cell.k}};
    term.inputValue = convolution.inputAt(term.input);
    term.filterValue = convolution.filterAt(term.filter);
    term.padded = !g.holds(term.input.y, term.input.x, term.input.c);
    return term;
}

namespace {

double sumOfTerms(const Convolution &convolution, const OutputCell &cell, Index first, Index end, Index step)
{
    // With nothing in the input the kernel fills the output with zeros and never looks at the filter.
    if (convolution.call().input.size() == 0)
        return 0;
    double sum = 0;
    for (Index i = first; i < end; i += step)
        sum += termAt(convolution, cell, i).product();
    return sum;
}

} // namespace

float outputAt(const Convolution &convolution, const OutputCell &cell)
{
    const Index taps = convolution.geometry().tapsPerGroup();
    const DType type = convolution.call().arguments.inputType;
    if (type != DType::Int32)
        return static_cast<float>(roundedTo(type, sumOfTerms(convolution, cell, 0, taps, 1)));
    std::int32_t sum = 0;
    for (Index i = 0; convolution.call().input.size() > 0 && i < taps; ++i) {
        const Term term = termAt(convolution, cell, i);
        sum = wrappedSum(sum, wrappedProduct(double(term.inputValue), double(term.filterValue)));
    }
    return static_cast<float>(sum);
}

double partialSum(const Convolution &convolution, const OutputCell &cell, Index count)
{
    return roundedTo(convolution.call().arguments.inputType, sumOfTerms(convolution, cell, 0, count, 1));
}

double channelSum(const Convolution &convolution, const OutputCell &cell, Index channel)
{
    const Geometry &g = convolution.geometry();
    return roundedTo(convolution.call().arguments.inputType,
                     sumOfTerms(convolution, cell, channel, g.tapsPerGroup(), g.groupInChannels));
}

} // namespace lab
