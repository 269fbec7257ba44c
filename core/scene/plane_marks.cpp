#include "core/scene/plane_marks.h"

#include "core/tensor/number_text.h"

namespace lab {

double monoWidth(std::string_view text, double size)
{
    return textWidth(text, size, Font::Mono);
}

double numberSize(const Box &cell, std::size_t characters, double large)
{
    const double side = std::min(cell.width, cell.height * 1.6);
    const double wanted = std::min(std::max(0.374 * side, std::min(11.0, 0.58 * side)),
                                   std::max(0.6 * cell.height, std::min(9.5, 0.74 * cell.height)));
    return std::min(std::max(wanted, std::min(large * wanted, 0.6 * cell.height)),
                    (cell.width - std::max(3.0, 0.12 * cell.width)) /
                        (0.6 * static_cast<double>(std::max<std::size_t>(characters, 1))));
}

std::string briefNumber(double value, int characters)
{
    std::string text = shortNumberText(value, characters);
    if (text.find('.') == std::string::npos || text.find('e') != std::string::npos)
        return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

std::string numberFor(const Box &cell, double value)
{
    constexpr double smallest = 7;
    const int most = std::max(1, static_cast<int>((cell.width - 3) / (0.6 * smallest)));
    const int enough = value == std::trunc(value) ? 7 : value < 0 ? 6 : 5;
    std::string text = briefNumber(value, std::min(most, enough));
    if (text.ends_with("…")) { // a fraction goes without its zero: -.4
        std::string fraction = briefNumber(value, most + 1);
        if (const std::size_t zero = fraction.find("0."); zero != std::string::npos)
            text = fraction.erase(zero, 1);
    }
    return static_cast<int>(characterCount(text)) <= most ? text : std::string("…");
}

int charactersOf(const Tensor &tensor)
{
    std::size_t longest = 1;
    const Index stride = std::max<Index>(1, tensor.size() / 64 | 1);
    for (Index i = 0; i < tensor.size(); i += stride)
        longest = std::max(longest, briefNumber(static_cast<double>(tensor[i]), 5).size());
    return static_cast<int>(longest);
}

namespace {

/// Width of the frame of a marked cell; inside it the ground shows through at half of that.
double frameWidth(const Box &cell)
{
    return std::clamp(0.07 * std::min(cell.width, cell.height), 1.0, 5.0);
}

BoxMark plainBox(const Box &box, Tone tone, double radius)
{
    return {.box = box, .role = Role::Neutral, .tone = tone, .radius = radius};
}

Box inset(const Box &box, double by)
{
    return {box.x + by, box.y + by, box.width - 2 * by, box.height - 2 * by};
}

/// Frame and gap under a marked cell, and what is left for the cell itself: seen on every fill, also on an active one.
Box framed(Drawing &drawing, const Box &box, double radius)
{
    const double frame = frameWidth(box), gap = frame / 2;
    drawing.marks.push_back(plainBox(box, Tone::Strong, radius));
    drawing.marks.push_back(plainBox(inset(box, frame), Tone::Faint, std::max(0.0, radius - frame)));
    return inset(box, frame + gap);
}

/// The second sign beside the frame: a filled square in the upper right corner.
void addCorner(Drawing &drawing, const Box &box)
{
    const double side = std::clamp(0.2 * std::min(box.width, box.height), 4.0, 16.0);
    drawing.marks.push_back(plainBox({box.right() - side, box.y, side, side}, Tone::Strong, 1));
}

} // namespace

void addFrame(Drawing &drawing, const Box &box)
{
    drawing.marks.push_back(
        BoxMark{.box = box, .role = Role::Neutral, .tone = Tone::None, .outline = Outline::Thin, .radius = 0});
}

namespace {

/// In the lower right corner, as `like` is written.
void addSmall(Drawing &drawing, const Box &box, const std::string &small, TextMark like)
{
    like.text = small;
    like.size = std::clamp(0.2 * box.width, 7.5, 18.0);
    like.bold = true;
    like.align = Align::Right;
    like.box = {box.x + 2, box.bottom() - like.size * 1.55, box.width - 2 - 0.09 * box.width, like.size * 1.25};
    drawing.marks.push_back(std::move(like));
}

} // namespace

void addCell(Drawing &drawing, const Box &box, const CellLook &look, const CellRef &ref, int letters,
             const std::string &small, double large)
{
    BoxMark mark;
    mark.box = box;
    mark.role = look.role;
    mark.tone = look.tone;
    mark.outline = look.outline;
    mark.fill = look.fill;
    mark.value = look.fill == Fill::Value ? look.scaled : 0;
    mark.radius = std::min(4.0, box.width / 6);
    mark.cell = ref;
    if (look.marked)
        mark.box = framed(drawing, box, mark.radius);
    drawing.marks.push_back(mark);
    if (look.marked)
        addCorner(drawing, box);
    if (!look.number)
        return;

    TextMark text;
    text.text = numberFor(box, look.value);
    text.size =
        numberSize(box, std::max(characterCount(text.text), static_cast<std::size_t>(std::max(letters, 1))), large);
    if (text.size < 1) // nobody reads it
        return;
    text.box = {box.x + 1, box.y, box.width - 2, box.height};
    text.role = look.strong ? look.role : Role::Neutral;
    text.tone = look.strong ? Tone::Strong : look.textTone;
    text.bold = look.tone == Tone::Strong;
    text.onValue = look.fill == Fill::Value;
    text.value = text.onValue ? look.scaled : 0;
    text.cell = ref;
    if (!small.empty() && box.height < 46)
        text.box.height *= 0.8;
    drawing.marks.push_back(text);
    if (small.empty())
        return;

    addSmall(drawing, box, small, text);
}

void addNote(Drawing &drawing, const Box &box, const std::string &small, const CellRef &ref)
{
    addSmall(drawing, box, small, TextMark{.tone = Tone::Muted, .cell = ref});
}

void addCaption(Drawing &drawing, const Box &box, std::string text, Role role, double size, Align align)
{
    TextMark mark;
    mark.box = box;
    mark.text = std::move(text);
    mark.role = role;
    mark.size = std::min(size, box.width / std::max(0.6, monoWidth(mark.text, 1)));
    mark.align = align;
    drawing.marks.push_back(std::move(mark));
}

void addMuted(Drawing &drawing, const Box &box, std::string text, double size, Align align, Font font)
{
    TextMark mark;
    mark.box = box;
    mark.text = std::move(text);
    mark.tone = Tone::Muted;
    mark.font = font;
    mark.size = std::min(size, box.width / std::max(0.1, textWidth(mark.text, 1, font)));
    mark.align = align;
    drawing.marks.push_back(std::move(mark));
}

void addEmpty(Drawing &drawing, const Box &box, Role role, const std::string &word, double size)
{
    BoxMark mark;
    mark.box = box;
    mark.role = role;
    mark.tone = Tone::Faint;
    mark.outline = Outline::Dashed;
    drawing.marks.push_back(mark);
    addMuted(drawing, {box.x + 2, box.y, box.width - 4, box.height}, word, size, Align::Centre);
}

namespace {

std::string elisionText(const char *dots, Index count)
{
    return std::string(dots) + ' ' +
           (count < 1000000 ? numberText(count) : shortNumberText(static_cast<double>(count), 5));
}

} // namespace

void addRowElisions(Drawing &drawing, const Grid &grid, double size, double away)
{
    if (grid.isEmpty())
        return;
    const Box bounds = grid.bounds();
    const double height = size * 1.2;
    const auto count = [&](double y, Index rows) {
        const std::string text = elisionText("⋮", rows);
        const double width = std::max({bounds.width, 4.2 * size, monoWidth(text, size)});
        addMuted(drawing, {bounds.centre().x - width / 2, y, width, height}, text, size, Align::Centre);
    };
    if (grid.rowsBefore > 0)
        count(bounds.y - height - away, grid.rowsBefore);
    if (grid.rowsAfter > 0)
        count(bounds.bottom() + away, grid.rowsAfter);
}

double columnElisionWidth(Index columns, double size)
{
    return monoWidth(elisionText("⋯", columns), size) + columnElisionAway;
}

std::string rowsShown(const Scene &scene, const Grid &grid, Index whole)
{
    return scene.words(QT_TRANSLATE_NOOP("Scene", "rows %1–%2 of %3"),
                       {numberText(grid.firstRow), numberText(grid.firstRow + grid.rows - 1), numberText(whole)});
}

void addColumnElisions(Drawing &drawing, const Grid &grid, double size, double away)
{
    if (grid.isEmpty())
        return;
    const Box bounds = grid.bounds();
    const double height = size * 1.2, y = bounds.centre().y - height / 2;
    if (grid.columnsBefore > 0) {
        const double width = columnElisionWidth(grid.columnsBefore, size) - columnElisionAway;
        addMuted(drawing, {bounds.x - away - width, y, width, height}, elisionText("⋯", grid.columnsBefore), size,
                 Align::Right);
    }
    if (grid.columnsAfter > 0) {
        const double width = columnElisionWidth(grid.columnsAfter, size) - columnElisionAway;
        addMuted(drawing, {bounds.right() + away, y, width, height}, elisionText("⋯", grid.columnsAfter), size,
                 Align::Left);
    }
}

Index sampleAt(int i, int n, Index count)
{
    return std::min(count - 1, static_cast<Index>((2.0 * i + 1) * static_cast<double>(count) / (2.0 * n)));
}

std::vector<CellSpan> cellSpans(int pixels, const Extent &cells)
{
    std::vector<CellSpan> spans;
    for (int i = 0; i < pixels; ++i) {
        const Index from = i * cells.count / pixels, to = (i + 1) * cells.count / pixels;
        spans.push_back({cells.first + from, to - from});
    }
    return spans;
}

std::int8_t levelOf(const CellLook &look)
{
    if (!look.number)
        return PixelMark::nothingYet;
    const double level = look.fill == Fill::Value ? look.scaled : std::abs(look.scaled);
    return static_cast<std::int8_t>(std::lround(level * 127));
}

} // namespace lab
