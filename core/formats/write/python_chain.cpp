#include "core/formats/write/python_chain.h"

#include "core/formats/bytes/escape.h"
#include "core/formats/write/python_writer.h"
#include "core/lesson/picture.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace lab {
namespace {

/// The block of each page; nothing where one is refused or is no walk forward.
std::vector<Block> blocksOf(const Lesson &lesson)
{
    std::vector<Block> blocks;
    for (const LessonPage &page : lesson.pages) {
        const Beside &beside = besideOf(lesson, page);
        const Result<Block> block = blockOf(callOf(lesson, page), beside);
        if (!block || beside.operation == Operation::TransposedConv2D)
            return {};
        blocks.push_back(*block);
    }
    return blocks;
}

bool isSame(const Block &a, const Block &b)
{
    return a.convolution().call() == b.convolution().call() && a.after() == b.after();
}

/// The next block's input, to what float32 has of it.
bool gives(const Tensor &last, const Tensor &input)
{
    return std::equal(last.values().begin(), last.values().end(), input.values().begin(), input.values().end(),
                      [](float a, float b) { return a == b || std::abs(a - b) <= 1e-4F * (1 + std::abs(b)); });
}

Tensor lastOf(const Block &block)
{
    return block.valuesFrom(expectedOutput(block.convolution())).back();
}

/// The same block of another input; nothing where it does not fit.
std::optional<Block> withInput(const Block &block, const Tensor &input)
{
    Conv2DCall call = block.convolution().call();
    call.input = input.size() == call.input.size() ? input.reshaped(call.input.shape()) : input;
    const Result<Convolution> convolution = Convolution::of(std::move(call));
    const Result<Block> made =
        convolution ? Block::of(*convolution, block.after()) : Result<Block>(convolution.error());
    return made ? std::optional(*made) : std::nullopt;
}

/// Another block in the place of one. Those behind it that took its numbers take the new ones, as far as they fit.
std::vector<Block> withEdited(std::vector<Block> blocks, std::size_t at, const Block &edited)
{
    Tensor old = lastOf(blocks[at]);
    blocks[at] = edited;
    for (std::size_t i = at + 1; i < blocks.size() && gives(old, blocks[i].convolution().call().input); ++i) {
        const std::optional<Block> next = withInput(blocks[i], lastOf(blocks[i - 1]));
        if (!next)
            break;
        old = lastOf(blocks[i]);
        blocks[i] = *next;
    }
    return blocks;
}

/// All of them, the first block's first. One whose input was not changed takes what the edits before it give.
std::vector<Block> withEdits(std::vector<Block> blocks, const std::map<std::size_t, Block> &edits)
{
    const std::vector<Block> own = blocks;
    for (const auto &[at, edit] : edits) {
        const bool follows = edit.convolution().call().input == own[at].convolution().call().input;
        const std::optional<Block> moved =
            follows ? withInput(edit, blocks[at].convolution().call().input) : std::nullopt;
        blocks = withEdited(std::move(blocks), at, moved ? *moved : edit);
    }
    return blocks;
}

} // namespace

std::optional<Result<std::string>> pythonChain(const Lesson &lesson, int page, const Walkthrough &shown,
                                               PythonDialect dialect, const Limits &limits, const TriedCalls &tried)
{
    const std::vector<LessonPage> &pages = lesson.pages;
    const bool isChain =
        std::any_of(pages.begin(), pages.end(), [](const auto &one) { return !one.inputFrom.empty(); });
    std::vector<Block> blocks = isChain ? blocksOf(lesson) : std::vector<Block>();
    const Block *now = shown.story().block();
    const Block current = now ? *now : Block(shown.story().call());
    if (shown.story().kind() != Story::Kind::Forward)
        return std::nullopt;
    std::map<std::size_t, Block> edits;
    for (const auto &[at, call] : tried)
        if (const Result<Block> block = blockOf(call.first, call.second); block && std::size_t(at) < blocks.size())
            edits.insert_or_assign(std::size_t(at), *block);
    if (std::none_of(blocks.begin(), blocks.end(), [&](const Block &block) { return isSame(block, current); }) &&
        std::none_of(edits.begin(), edits.end(), [&](const auto &edit) { return isSame(edit.second, current); })) {
        if (page < 0 || std::size_t(page) >= blocks.size())
            return std::nullopt;
        edits.insert_or_assign(std::size_t(page), current);
    }
    blocks = withEdits(std::move(blocks), edits);
    std::string text;
    std::optional<Tensor> before; // what the block before gives
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Result<PythonCode> code = pythonCode(Walkthrough(blocks[i], shown.options()), dialect, false, limits,
                                                   besideOf(lesson, pages[i]).operation);
        if (!code)
            return code.error();
        const bool follows = before && gives(*before, blocks[i].convolution().call().input);
        text += (i > 0 ? "\n\n# " : "# ") + std::string("Block ") + numberText(Index(i) + 1) + " of " +
                numberText(Index(blocks.size())) + ": " + pythonComment(pages[i].title) + '\n';
        if (!follows && !pages[i].inputFrom.empty())
            text += "# Its input was computed by: " + pythonComment(pages[i].inputFrom) + '\n';
        text += code->text;
        if (follows)
            text += "\n# Its input is what the block before gave.\n"
                    "np.testing.assert_allclose(inputs, before.reshape(inputs.shape), rtol=1e-4, atol=1e-4)\n";
        before = lastOf(blocks[i]);
        if (i + 1 < blocks.size())
            text += "before = np.asarray(" + std::string(tailName(blocks[i].planes().back())) + ")\n";
    }
    return text;
}

} // namespace lab
