#include "core/conv/groups.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/formats/write/figure.h"
#include "core/scene/text_width.h"
#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {
namespace {

constexpr Index mostInStrip = 12, mostChannels = 4;
constexpr double digits = 13, sumDigits = 12.5, sumLine = 17, gap = 2, between = 18;

/// The stretch of an axis that a panel shows: of a long one, what lies around the window.
struct Part {
    Index first = 0, count = 0;
    bool before = false, after = false; ///< cells are left out
};

/// Of first … last, with `size` cells from `from` on in the middle.
Part partAround(Index first, Index last, Index from, Index size, Index most = mostInStrip)
{
    const Index count = std::min(last - first + 1, most);
    const Index begin = std::clamp(from + (size - count) / 2, first, last - count + 1);
    return {begin, count, begin > first, begin + count <= last};
}

Part inputPart(const AxisGeometry &axis, Index out)
{
    return partAround(-axis.padBefore, axis.inSize + axis.padAfter - 1, axis.inputIndex(out, 0), axis.effectiveSize);
}

Part outputPart(const AxisGeometry &axis, Index out)
{
    return partAround(0, axis.outSize - 1, out, 1, axis.outSize > mostInStrip ? mostInStrip / 2 : mostInStrip);
}

/// Lays panels out, all alike in size.
class Strip
{
public:
    Strip(const Walkthrough &walkthrough, const StageParts &stage)
        : m_convolution(walkthrough.convolution()), m_g(walkthrough.geometry()),
          m_filter(std::clamp<Index>(stage.look.filterShown, 0, m_g.outChannels - 1)),
          m_firstChannel(groupOfOutChannel(m_g, m_filter) * m_g.groupInChannels)
    {
        std::size_t letters = 1;
        const auto count = [&](float value) { letters = std::max(letters, characterCount(numberText(value))); };
        for (const float value : m_convolution.call().input.values())
            count(value);
        for (const float value : m_convolution.call().filter.values())
            count(value);
        m_cell = std::max(20.0, double(letters) * digits * 0.6 + 6);
    }

    Drawing drawn(const std::vector<OutputCell> &cells, int columns)
    {
        const double left = filter(), panel = panelWidth(cells);
        const auto inRow = std::min<std::size_t>(std::size_t(columns), cells.size());
        double bottom = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0 && i % inRow == 0)
                m_top = bottom + between;
            bottom = std::max(bottom, onePanel(cells[i], left + between + double(i % inRow) * (panel + between),
                                               cells.size() > 1 ? char('a' + i % 26) : ' '));
        }
        m_drawing.marks.push_back(LineMark{.from = {left + between / 2, 0}, .to = {left + between / 2, bottom}});
        m_drawing.width = left + between + double(inRow) * (panel + between);
        m_drawing.height = bottom;
        return cropped(m_drawing);
    }

private:
    [[nodiscard]] double pitch() const { return m_cell + gap; }
    [[nodiscard]] double planeHeight() const { return double(inputPart(m_g.height, 0).count) * pitch(); }
    [[nodiscard]] double planeWidth() const { return double(inputPart(m_g.width, 0).count) * pitch(); }

    void text(const Box &box, const std::string &words, Role role, double size, bool bold = false,
              Align align = Align::Left, Font font = Font::Mono)
    {
        m_drawing.marks.push_back(TextMark{
            .box = box, .text = words, .role = role, .size = size, .bold = bold, .font = font, .align = align});
    }

    void cell(Point at, const CellRef &ref, Role role, Tone tone, Outline outline, const std::string &number, bool bold)
    {
        const Box box{at.x, at.y, m_cell, m_cell};
        m_drawing.marks.push_back(BoxMark{.box = box,
                                          .role = role,
                                          .tone = tone,
                                          .outline = outline,
                                          .fill = role == Role::Padding ? Fill::Hatched : Fill::Plain,
                                          .cell = ref});
        if (!number.empty())
            m_drawing.marks.push_back(TextMark{.box = box,
                                               .text = number,
                                               .tone = role == Role::Padding ? Tone::Muted : Tone::Text,
                                               .size = digits,
                                               .bold = bold,
                                               .cell = ref});
    }

    /// Once, at the left; its planes stand beside those of the input that they meet. Returns its width.
    double filter()
    {
        text({0, 0, 80, 20}, "filter", Role::Filter, digits, true);
        const Index rows = m_g.height.filterSize, columns = m_g.width.filterSize;
        const double inset = std::max(0.0, (planeHeight() - double(rows) * pitch()) / 2);
        for (Index c = 0; c < m_g.groupInChannels; ++c)
            for (Index ky = 0; ky < rows; ++ky)
                for (Index kx = 0; kx < columns; ++kx) {
                    const FilterCell at{ky, kx, c, m_filter};
                    cell({double(kx) * pitch(), planeTop(c) + inset + double(ky) * pitch()}, at, Role::Filter,
                         Tone::Pale, Outline::Thin, numberText(m_convolution.filterAt(at)), false);
                }
        return std::max(textWidth("filter", digits, Font::Mono, true), double(columns) * pitch());
    }

    [[nodiscard]] double planeTop(Index c) const { return m_top + 26 + double(c) * (planeHeight() + 8); }

    std::vector<std::string> sumLines(const OutputCell &output) const
    {
        std::vector<std::string> lines;
        const Index columns = m_g.width.filterSize, channels = m_g.groupInChannels;
        const auto factor = [](float value) { return value < 0 ? '(' + numberText(value) + ')' : numberText(value); };
        for (Index c = 0; c < channels; ++c)
            for (Index ky = 0; ky < m_g.height.filterSize; ++ky) {
                std::string line = lines.empty() ? "  " : "+ ";
                for (Index kx = 0; kx < columns; ++kx) {
                    const Term term = termAt(m_convolution, output, (ky * columns + kx) * channels + c);
                    line += (kx > 0 ? " + " : "") + factor(term.inputValue) + "·" + factor(term.filterValue);
                }
                lines.push_back(line);
            }
        return lines;
    }

    double panelWidth(const std::vector<OutputCell> &cells) const
    {
        double width = planeWidth() + between + double(outputPart(m_g.width, 0).count) * pitch();
        for (const OutputCell &output : cells)
            for (const std::string &line : sumLines(output))
                width = std::max(width, textWidth(line, sumDigits, Font::Mono));
        return width;
    }

    void inputPlane(const OutputCell &output, Index c, Point corner)
    {
        const AxisGeometry &h = m_g.height, &w = m_g.width;
        const auto covers = [](const AxisGeometry &axis, Index out, Index in) {
            const Index into = in - axis.inputIndex(out, 0);
            return into >= 0 && into < axis.effectiveSize && into % axis.dilation == 0;
        };
        const Part rows = inputPart(h, output.y), columns = inputPart(w, output.x);
        for (Index y = rows.first; y < rows.first + rows.count; ++y)
            for (Index x = columns.first; x < columns.first + columns.count; ++x) {
                const bool inside = h.isInside(y) && w.isInside(x),
                           read = covers(h, output.y, y) && covers(w, output.x, x);
                const InputCell at{output.n, y, x, m_firstChannel + c};
                cell({corner.x + double(x - columns.first) * pitch(), corner.y + double(y - rows.first) * pitch()},
                     inside ? CellRef(at) : CellRef(), inside ? Role::Input : Role::Padding,
                     read ? Tone::Soft : Tone::Pale, inside ? Outline::Thin : Outline::None,
                     inside ? numberText(m_convolution.inputAt(at)) : "0", read && inside);
            }
        const double top = corner.y + double(h.inputIndex(output.y, 0) - rows.first) * pitch() - gap;
        const double left = corner.x + double(w.inputIndex(output.x, 0) - columns.first) * pitch() - gap;
        m_drawing.marks.push_back(BoxMark{
            .box = {left, top, double(w.effectiveSize) * pitch() + gap, double(h.effectiveSize) * pitch() + gap},
            .role = Role::Input,
            .tone = Tone::None,
            .outline = Outline::Thick});
        leftOut(rows, columns, corner);
    }

    /// Dots at the sides where a plane goes on.
    void leftOut(const Part &rows, const Part &columns, Point corner)
    {
        const double width = double(columns.count) * pitch() - gap, height = double(rows.count) * pitch() - gap;
        const auto dots = [&](bool shown, const Box &box, const char *sign) {
            if (shown)
                m_drawing.marks.push_back(
                    TextMark{.box = box, .text = sign, .tone = Tone::Muted, .size = 10, .font = Font::Ui});
        };
        dots(columns.before, {corner.x - 14, corner.y, 14, height}, "⋯");
        dots(columns.after, {corner.x + width, corner.y, 14, height}, "⋯");
        dots(rows.before, {corner.x, corner.y - 9, width, 8}, "⋯");
        dots(rows.after, {corner.x, corner.y + height + 1, width, 8}, "⋯");
    }

    void outputPlane(const OutputCell &now, Point corner)
    {
        const Part rows = outputPart(m_g.height, now.y), columns = outputPart(m_g.width, now.x);
        for (Index y = rows.first; y < rows.first + rows.count; ++y)
            for (Index x = columns.first; x < columns.first + columns.count; ++x) {
                const OutputCell at{now.n, y, x, m_filter};
                const bool isNow = at == now, later = at > now;
                cell({corner.x + double(x - columns.first) * pitch(), corner.y + double(y - rows.first) * pitch()}, at,
                     Role::Output,
                     isNow   ? Tone::Soft
                     : later ? Tone::None
                             : Tone::Pale,
                     isNow   ? Outline::Thick
                     : later ? Outline::Dashed
                             : Outline::Thin,
                     later ? "" : numberText(outputAt(m_convolution, at)), isNow);
            }
        leftOut(rows, columns, corner);
    }

    /// Returns where it ends.
    double onePanel(const OutputCell &output, double left, char letter)
    {
        const std::string name = "output (" + (m_g.batch > 1 ? numberText(output.n) + ", " : std::string()) +
                                 numberText(output.y) + ", " + numberText(output.x) + ')';
        if (letter != ' ')
            text({left, m_top, 16, 20}, std::string(1, letter), Role::Neutral, digits, true, Align::Left, Font::Ui);
        m_drawing.marks.push_back(TextMark{.box = {left + 18, m_top, 160, 20},
                                           .text = name,
                                           .tone = Tone::Muted,
                                           .size = digits,
                                           .font = Font::Ui,
                                           .align = Align::Left});
        for (Index c = 0; c < m_g.groupInChannels; ++c)
            inputPlane(output, c, {left, planeTop(c)});
        const double planes = planeTop(m_g.groupInChannels - 1) + planeHeight() - planeTop(0);
        const double results = double(outputPart(m_g.height, output.y).count) * pitch();
        outputPlane(output, {left + planeWidth() + between, planeTop(0) + std::max(0.0, planes - results) / 2});
        double y = planeTop(0) + std::max(planes, results) + 10;
        for (const std::string &line : sumLines(output)) {
            text({left, y, textWidth(line, sumDigits, Font::Mono) + 4, sumLine}, line, Role::Neutral, sumDigits);
            y += sumLine;
        }
        text({left, y, 16, sumLine}, "=", Role::Neutral, sumDigits);
        text({left + 2 * sumDigits * 0.6, y, 120, sumLine}, numberText(outputAt(m_convolution, output)), Role::Output,
             digits, true);
        return y + sumLine;
    }

    const Convolution &m_convolution;
    const Geometry &m_g;
    Index m_filter, m_firstChannel;
    double m_cell = 20, m_top = 0;
    Drawing m_drawing;
};

/// The outputs of one filter that the steps finish.
std::vector<OutputCell> finishedBy(const Walkthrough &walkthrough, Index first, Index last, Index filter)
{
    constexpr std::size_t most = 26; // letters
    const Geometry &g = walkthrough.geometry();
    std::vector<OutputCell> cells;
    for (Index row = 0; row < g.positions() && cells.size() < most; ++row) {
        const Index step = walkthrough.stepMaking(ProductCell{row, filter});
        const Position at = positionOfRow(g, row);
        if (step >= first && step <= last)
            cells.push_back({at.n, at.y, at.x, filter});
    }
    return cells;
}

} // namespace

Result<Drawing> filmStrip(const Walkthrough &walkthrough, Index first, Index last, const StageParts &stage, int columns)
{
    const Geometry &g = walkthrough.geometry();
    const auto refused = [](Sentence reason) {
        return Error{.code = ErrorCode::Unsupported, .reason = std::move(reason)};
    };
    if (walkthrough.story().kind() != Story::Kind::Forward || g.outputCount() == 0 ||
        walkthrough.convolution().call().input.size() == 0 || g.groupInChannels > mostChannels ||
        std::max(g.height.effectiveSize, g.width.effectiveSize) > mostInStrip)
        return refused(QT_TRANSLATE_NOOP("Refusals", "a film strip shows calls whose numbers fit: a window of at most "
                                                     "12 × 12 cells and 4 channels a filter"));
    const Index filter = std::clamp<Index>(stage.look.filterShown, 0, g.outChannels - 1);
    const std::vector<OutputCell> cells = finishedBy(walkthrough, first, last, filter);
    if (cells.empty())
        return refused(QT_TRANSLATE_NOOP("Refusals", "none of these steps finishes an output number"));
    return Strip(walkthrough, stage).drawn(cells, columns);
}

} // namespace lab
