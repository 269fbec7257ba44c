#include "core/lesson/hint_picture.h"

#include "core/after/block_cells.h"
#include "core/conv/patch.h"
#include "core/lesson/formula.h"

namespace lab {
namespace {

constexpr Index mostAside = 5;

HintGrid titled(const PhraseBook &book, Phrase title, Role role, Index columns)
{
    return {.title = plainText(say(book, title)), .role = role, .columns = columns, .numbers = {}};
}

/// The plane of the filter that meets the first channel; `turned`: by half a turn.
HintGrid filterGrid(const Convolution &convolution, Index k, bool turned, Phrase title, const PhraseBook &book)
{
    const Index h = convolution.geometry().height.filterSize, w = convolution.geometry().width.filterSize;
    HintGrid grid = titled(book, title, Role::Filter, w);
    for (Index y = 0; y < h; ++y)
        for (Index x = 0; x < w; ++x)
            grid.numbers.push_back(
                valueText(convolution.filterAt({turned ? h - 1 - y : y, turned ? w - 1 - x : x, 0, k})));
    return grid;
}

/// The first channel of what lies under the window, zeros of the padding included.
HintGrid windowGrid(const Convolution &convolution, const OutputCell &output, const PhraseBook &book)
{
    const Geometry &g = convolution.geometry();
    HintGrid grid = titled(book, Phrase::PictureUnderWindow, Role::Input, g.width.filterSize);
    for (Index tap = 0; tap < g.height.filterSize * g.width.filterSize; ++tap)
        grid.numbers.push_back(valueText(termAt(convolution, output, tap * g.groupInChannels).inputValue));
    return grid;
}

std::vector<HintGrid> sumPicture(const Convolution &convolution, const OutputCell &output, Mistake mistake,
                                 const PhraseBook &book)
{
    const Geometry &g = convolution.geometry();
    if (g.height.filterSize > mostAside || g.width.filterSize > mostAside)
        return {};
    switch (mistake) {
    case Mistake::Flipped:
        return {filterGrid(convolution, output.k, true, Phrase::PictureUsed, book),
                filterGrid(convolution, output.k, false, Phrase::PictureFilter, book)};
    case Mistake::NotSummed:
    case Mistake::NotMultiplied:
    case Mistake::OneStepOff:
    case Mistake::PaddingIgnored:
    case Mistake::PaddingOtherSide:
    case Mistake::HalfPadding:
    case Mistake::StrideIgnored:
    case Mistake::DilationIgnored:
    case Mistake::StrideOrDilationIgnored:
        return {windowGrid(convolution, output, book),
                filterGrid(convolution, output.k, false, Phrase::PictureFilter, book)};
    default:
        return {};
    }
}

std::vector<HintGrid> poolPicture(const Block &block, const OutputCell &pooled, Mistake mistake, const PhraseBook &book)
{
    const bool seen = mistake == Mistake::MeanForMaximum || mistake == Mistake::WindowSummed ||
                      mistake == Mistake::CornerTaken || mistake == Mistake::WindowNotStepped ||
                      mistake == Mistake::PaddingCounted || mistake == Mistake::OneStepOff;
    const PoolWindow window = poolWindow(*block.pooling(), pooled);
    if (!seen || window.channels.count != 1 || window.rows.count > mostAside || window.columns.count > mostAside)
        return {};
    HintGrid grid = titled(book, Phrase::PictureInWindow, Role::Output, window.columns.count);
    for (const OutputCell &cell : windowOf(block, pooled))
        grid.numbers.push_back(valueText(block.valueAt(BlockPlane::Activated, cell)));
    return {grid};
}

} // namespace

std::vector<HintGrid> hintPicture(const Block &block, const Question &question, Mistake mistake, const PhraseBook &book)
{
    if (question.topic == Topic::OutputNumber)
        return sumPicture(block.convolution(), question.output, mistake, book);
    if (question.topic == Topic::PooledNumber)
        return poolPicture(block, question.output, mistake, book);
    return {};
}

} // namespace lab
