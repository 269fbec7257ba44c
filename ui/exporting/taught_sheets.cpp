#include "ui/exporting/taught_sheets.h"

#include "ui/exporting/taught_pages.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <vector>

namespace lab::ui {
namespace {

/// One page of the lesson. It is not torn apart.
struct TaughtBlock {
    static constexpr double afterTitle = 8, afterPicture = 10, after = 24;

    const ToldPage *page;
    QString name;
    Paragraphs title, words;
    PaperPicture picture; ///< as low as it can be read
    double answer = 0;    ///< height of the room for it

    [[nodiscard]] double height() const
    {
        return title.height() + afterTitle + picture.height + afterPicture + words.height() + answer;
    }
};

PaperPicture pictureOf(const ToldPage &page, double width, double height)
{
    return largestPicture([&page](double across, double down) { return page.drawn(across, down); }, width, height);
}

TaughtBlock blockOf(const PaperFlow &flow, const ExportRequest &request, const ToldPage &page)
{
    constexpr double leastPicture = 212, leastAnswer = 64;
    const TaughtPage &taught = page.words;
    const Palette palette = paletteOf(request.stage.look.theme);
    TaughtBlock block{&page, QString::fromStdString(taught.title), Paragraphs(flow.width(), palette),
                      Paragraphs(flow.width(), palette), pictureOf(page, flow.width(), leastPicture)};
    block.title.text(block.name, 13, true);
    block.words.markup(taught.text, 10.5);
    block.words.gap(4);
    block.words.markup(taught.prompt, 10.5);
    if (!taught.answer.empty())
        block.words.text(QCoreApplication::translate("Handout", "Answer"), 10.5, true, Role::Output);
    block.words.markup(taught.answer, 10.5);
    block.answer = taught.written && taught.answer.empty() ? leastAnswer : 0;
    return block;
}

/// Of blocks below each other.
double heightOf(std::span<const TaughtBlock> blocks)
{
    double height = TaughtBlock::after * (double(blocks.size()) - 1);
    for (const TaughtBlock &block : blocks)
        height += block.height();
    return height;
}

/// What room is left on their sheet goes to the pictures, as far as they become larger with it, then to where one
/// writes, up to a quarter of a sheet each.
void fillSheet(std::span<TaughtBlock> blocks, double width, double room)
{
    constexpr double largestPicture = 560, largestAnswer = 180, spare = 1; // lines are measured in floats
    const auto left = [&] { return std::max(0.0, room - spare - heightOf(blocks)); };
    auto waiting = double(blocks.size());
    for (TaughtBlock &block : blocks) {
        const double most = std::min(largestPicture, block.picture.height + left() / waiting--);
        if (PaperPicture larger = pictureOf(*block.page, width, most); larger.height > block.picture.height)
            block.picture = std::move(larger);
    }
    auto writing = double(std::ranges::count_if(blocks, [](const TaughtBlock &block) { return block.answer > 0; }));
    for (TaughtBlock &block : blocks)
        if (block.answer > 0)
            block.answer = std::min(largestAnswer, block.answer + left() / writing--);
}

void addTaught(PaperFlow &flow, TaughtBlock block)
{
    flow.tells(block.name);
    flow.words(std::move(block.title));
    flow.gap(TaughtBlock::afterTitle);
    flow.drawing(std::move(block.picture.drawing), block.picture.height, flow.width());
    flow.gap(block.picture.height + TaughtBlock::afterPicture);
    flow.words(std::move(block.words));
    if (block.answer > 0) {
        if (block.answer > flow.room())
            flow.turn();
        flow.box(block.answer);
    }
    flow.gap(TaughtBlock::after);
}

/// How many of the blocks stand on a sheet with this room; none where even the first does not fit.
std::size_t fitting(std::span<const TaughtBlock> blocks, double room)
{
    constexpr std::size_t most = 3;
    std::size_t number = std::min(most, blocks.size());
    while (number > 0 && heightOf(blocks.first(number)) > room)
        --number;
    return number;
}

/// Sheets for all blocks, the first with this room, the others with that of a whole sheet.
std::size_t sheetsFor(std::span<const TaughtBlock> blocks, double room, double whole)
{
    std::size_t sheets = 0;
    for (; !blocks.empty(); room = whole, ++sheets)
        blocks = blocks.subspan(std::max<std::size_t>(fitting(blocks, room), 1));
    return sheets;
}

} // namespace

void addTaughtPages(PaperFlow &flow, const ExportRequest &request)
{
    const std::vector<ToldPage> pages = toldPages(request, request.stage);
    std::vector<TaughtBlock> blocks;
    for (const ToldPage &page : pages)
        blocks.push_back(blockOf(flow, request, page));
    const double whole = paperSize(request.paper).height() - 2 * paperMargin;
    for (std::span<TaughtBlock> rest(blocks); !rest.empty();) {
        std::size_t number = fitting(rest, flow.room());
        if (number == 0 && !flow.isEmpty()) {
            flow.turn();
            continue;
        }
        number = std::max<std::size_t>(number, 1); // more words than a sheet holds
        const auto sheets = sheetsFor(rest, flow.room(), whole);
        // Fewer here where that takes no sheet more: else the last one could be half empty.
        while (number > 1 && number > (rest.size() + sheets - 1) / sheets &&
               sheetsFor(rest.subspan(number - 1), whole, whole) < sheets)
            --number;
        fillSheet(rest.first(number), flow.width(), flow.room());
        for (TaughtBlock &block : rest.first(number))
            addTaught(flow, std::move(block));
        rest = rest.subspan(number);
        if (!rest.empty())
            flow.turn();
    }
}

} // namespace lab::ui
