#include "core/scene/product_strip.h"

#include "core/scene/channel_rows.h"
#include "core/scene/plane_marks.h"
#include "core/scene/tail_chain.h"
#include "core/scene/window_planes.h"

#include "core/conv/links.h"
#include "core/tensor/number_text.h"
#include "core/walkthrough/names.h"

#include <algorithm>
#include <cmath>

namespace lab {
namespace {

constexpr double channelsHeight = 25; ///< of the line of sums of the channels, for a unit of 1

/// All digits of an integer; other numbers are rounded for the eye.
std::string exactText(double value)
{
    return value == std::trunc(value) && std::abs(value) < 1e12 ? numberText(value) : briefNumber(value, 6);
}

/// What the strip has to hold, measured.
struct Measure {
    Index terms = 0, shown = 0, first = 0; ///< products of the sum, and which of them there is room for
    Index part = -1;                       ///< of more than there is room for those of one channel alone
    Index perLine = 1, lines = 0;
    bool resultOnItsOwn = false; ///< the last line holds the sum alone
    double label = 0;            ///< width of the words in front; 0: they have a line of their own
    double chip = 54, gap = 12, height = 32;
    double result = 80;
    std::string resultText;
    bool resultKnown = false;
    bool channels = false; ///< a line of per-channel sums follows
};

class Strip
{
public:
    Strip(const Scene &scene, double width)
        : m_scene(scene), m_story(scene.story), m_shape(scene.product), m_unit(scene.unit), m_width(width)
    {
        if (m_shape.addsBack && scene.linked && scene.linked->panel == Panel::Input && exists(m_story, *scene.linked))
            m_collected = virtualCellsOf(scene.geometry, inputCellOf(*scene.linked));
        measure();
    }

    [[nodiscard]] double height() const
    {
        double height = 24 * m_unit + lineHeights();
        if (hasOwnLine())
            height += 18 * m_unit;
        return height + (m_measure.channels ? channelsHeight * m_unit : 0) + chainHeight(m_scene);
    }

    void draw(Drawing &drawing, const Box &room) const
    {
        Box box = room;
        box.y += (room.height - height()) / 2 + 12 * m_unit;
        if (const double chain = chainHeight(m_scene); chain > 0)
            drawChain(
                drawing, m_scene,
                {room.x, room.y + (room.height + height()) / 2 - 8 * m_unit - chain, room.width, chain - 4 * m_unit});
        if (m_measure.terms == 0) {
            addMuted(drawing, {box.x, box.y, box.width, 32 * m_unit}, sentence(), 12 * m_unit, Align::Left, Font::Ui);
            return;
        }
        const bool ownLine = hasOwnLine();
        if (ownLine || m_measure.label > 0)
            addMuted(drawing,
                     {box.x, box.y, ownLine ? box.width : m_measure.label, ownLine ? 16 * m_unit : m_measure.height},
                     label(), 12 * m_unit, Align::Left, Font::Ui);
        if ((m_measure.shown < m_measure.terms || m_measure.part >= 0) && m_measure.lines > 1 && m_measure.label > 0)
            addMuted(drawing, {box.x, box.y + m_measure.height + 5 * m_unit, m_measure.label, m_measure.height}, part(),
                     11 * m_unit, Align::Left, Font::Ui);
        if (ownLine)
            box.y += 18 * m_unit;
        drawChips(drawing, box);
        if (m_measure.channels)
            drawChannels(drawing,
                         {box.x, box.y + lineHeights() + 5 * m_unit, box.width, (channelsHeight - 5) * m_unit});
    }

    void drawGrid(Drawing &drawing, const Grid &grid, double end)
    {
        m_letters = 0.36 * grid.cellHeight;
        const auto boxOf = [&](Index i) { return grid.cell(i / grid.columns, i % grid.columns); };
        const Index count = grid.rows * grid.columns;
        if (!cell() || termCount() != count) {
            for (Index i = 0; i < count; ++i)
                drawing.marks.push_back(BoxMark{.box = boxOf(i),
                                                .role = m_story.roleOf(Side::Left),
                                                .tone = Tone::None,
                                                .outline = Outline::Dashed,
                                                .radius = 5});
        } else {
            const Index done = summed();
            for (Index i = 0; i < count; ++i)
                drawChip(drawing, boxOf(i), i, i < done);
        }
        drawArrow(drawing, {grid.bounds().right(), grid.origin.y, end - grid.bounds().right(), grid.bounds().height});
    }

private:
    /// The sum as an arrow through the box, with its products over it.
    void drawArrow(Drawing &drawing, const Box &box) const
    {
        const double y = box.centre().y, height = 20 * m_unit;
        const Role role = m_story.roleOf(Side::Result);
        drawing.marks.push_back(LineMark{.from = {box.x + 10 * m_unit, y},
                                         .to = {box.right() - 10 * m_unit, y},
                                         .role = role,
                                         .tone = Tone::Muted,
                                         .width = 1.6,
                                         .arrow = true});
        addMuted(drawing, {box.x, y + 4 * m_unit, box.width, height}, m_scene.words(QT_TRANSLATE_NOOP("Scene", "sum")),
                 12 * m_unit, Align::Centre, Font::Ui);
        if (!multiplies() || collects() || m_scene.hidden != Hidden{} || !m_measure.resultKnown || summed() == 0)
            return;
        std::string added;
        for (Index i = 0; i < summed(); ++i)
            if (const double product =
                    static_cast<double>(m_story.valueAt(leftOf(i))) * static_cast<double>(m_story.valueAt(rightOf(i)));
                product != 0)
                added += (added.empty() ? product < 0 ? "−" : ""
                          : product < 0 ? " − "
                                        : " + ") +
                         briefNumber(std::abs(product), 5);
        const double size = 13 * m_unit;
        if (added.empty() || monoWidth(added, size) > box.width - 4 * m_unit)
            return;
        TextMark mark;
        mark.box = {box.x, y - height - 3 * m_unit, box.width, height};
        mark.text = added;
        mark.size = size;
        mark.bold = true;
        mark.role = m_story.roleOf(Side::Left);
        mark.tone = Tone::Text;
        drawing.marks.push_back(std::move(mark));
    }

    /// The label stands over the products; on a phone only where it says that some are left out.
    [[nodiscard]] bool hasOwnLine() const
    {
        return m_measure.label <= 0 && m_measure.terms > 0 && (!m_scene.narrow || m_measure.shown < termCount());
    }
    [[nodiscard]] bool multiplies() const { return collects() || m_scene.stripCell.has_value(); }
    /// Where results are added back and an input cell is linked: its terms, those of all windows that read it.
    [[nodiscard]] bool collects() const { return !m_collected.empty(); }
    [[nodiscard]] Story::Landed landed() const
    {
        return m_story.landedAt(inputCellOf(*m_scene.linked), m_scene.focus.shown);
    }

    /// The result number whose products are shown; while left is gathered, the row that is filled, without weights.
    [[nodiscard]] std::optional<ResultCell> cell() const
    {
        if (collects())
            return ResultCell{m_collected.front().row, m_collected.front().column};
        if (m_scene.stripCell)
            return m_scene.stripCell;
        if (const std::optional<Index> row = m_scene.focus.activeRow();
            row && m_scene.focus.step.phase == Phase::Extract)
            return ResultCell{*row, std::max<Index>(m_scene.filterShown, 0)};
        return std::nullopt;
    }

    [[nodiscard]] Index termCount() const
    {
        if (collects())
            return static_cast<Index>(m_collected.size()) * m_shape.terms();
        return multiplies() ? m_shape.terms() : m_shape.inner;
    }
    /// The products are those of every how manyth tap: of one channel, or of all.
    [[nodiscard]] Index stride() const { return m_measure.part < 0 ? 1 : m_story.partCount(); }
    /// The product that stands at place n of those that are shown.
    [[nodiscard]] Index termAt(Index n) const
    {
        return (m_measure.first + n) * stride() + std::max<Index>(m_measure.part, 0);
    }
    /// The channel that is seen large, counted within its group.
    [[nodiscard]] Index partInView() const
    {
        return channelsAround(m_scene, 1).first % std::max<Index>(m_story.partCount(), 1);
    }
    /// The result number that product i belongs to.
    [[nodiscard]] ResultCell resultOf(Index i) const
    {
        if (!collects())
            return *cell();
        const VirtualCell &from = m_collected[static_cast<std::size_t>(i / m_shape.terms())];
        return {from.row, from.column};
    }
    /// The cells of product i.
    [[nodiscard]] LeftCell leftOf(Index i) const
    {
        const ResultCell result = resultOf(i);
        return {result.row, multiplies() ? m_shape.groupOf(result.column) * m_shape.terms() + i % m_shape.terms() : i};
    }
    [[nodiscard]] RightCell rightOf(Index i) const { return {leftOf(i).column, resultOf(i).column}; }

    struct ChipText {
        std::string value, weight;
        bool padded = false;
        [[nodiscard]] std::size_t letters() const
        {
            return characterCount(value) + (weight.empty() ? 0 : 1 + characterCount(weight));
        }
    };

    [[nodiscard]] ChipText chipText(Index i) const
    {
        // What is hidden in a matrix is not told by its products.
        const auto number = [&](const auto &place) {
            return m_scene.isHidden(place) ? "?" : exactText(static_cast<double>(m_story.valueAt(place)));
        };
        return {number(leftOf(i)), multiplies() ? number(rightOf(i)) : std::string(), m_story.isPadding(leftOf(i))};
    }

    [[nodiscard]] Index centreTerm() const
    {
        if (m_scene.linked && m_scene.linked->panel == Panel::Strip)
            return m_scene.linked->a;
        return std::max<Index>(m_scene.focus.step.term, 0);
    }

    void measure()
    {
        if (!cell() || termCount() <= 0)
            return;
        m_measure.terms = termCount();
        fit();
        // A walk from product to product goes through all channels: it shows its surroundings.
        if (m_measure.shown == m_measure.terms || !m_measure.channels || m_scene.focus.step.term >= 0)
            return;
        m_measure = {.terms = m_measure.terms / m_story.partCount(), .part = partInView()};
        fit();
    }

    void fit()
    {
        m_measure.channels = multiplies() && !collects() && m_story.partCount() > 1;
        m_measure.resultKnown = multiplies() && !isResultHidden() && (summed() > 0 || m_scene.showsResults);
        m_measure.resultText = resultText();
        m_measure.result = m_measure.resultText.empty()
                               ? 0
                               : monoWidth(m_measure.resultText, 16 * m_unit) + (m_scene.narrow ? 8 : 14) * m_unit;
        m_measure.label =
            m_width >= 600 ? std::max(140 * m_unit, textWidth(label(), 12 * m_unit, Font::Ui) + 8 * m_unit) : 0;
        std::size_t letters = 1;
        const Index some = std::min<Index>(m_measure.terms, 160);
        for (Index n = 0; n < some; ++n)
            letters = std::max(letters, chipText(termAt(n)).letters());
        const double text = static_cast<double>(std::min<std::size_t>(letters, 15)) * 0.6 * letterSize();
        m_measure.gap = (!multiplies() ? 6 : m_scene.narrow ? 8 : 12) * m_unit;
        const double line = m_width - m_measure.label;
        const auto fits = [&](double chip, double room) {
            return std::max<Index>(1, static_cast<Index>((room + m_measure.gap) / (chip + m_measure.gap)));
        };
        m_measure.height = 32 * m_unit;
        for (const double padding : {30.0, 18.0, 10.0, 2.0}) {
            if (padding < 10 && !m_scene.narrow)
                break;
            m_measure.chip = text + padding * m_unit;
            if (fits(m_measure.chip, line - m_measure.result) >= m_measure.terms) {
                m_measure.perLine = m_measure.shown = m_measure.terms;
                m_measure.lines = 1;
                return;
            }
        }
        wrap(fits(m_measure.chip, line), fits(m_measure.chip, line - m_measure.result - 20 * m_unit));
    }

    [[nodiscard]] double letterSize() const
    {
        return m_letters > 0 ? m_letters : (m_scene.narrow ? 12 : 13.5) * m_unit;
    }

    void wrap(Index perLine, Index onLast)
    {
        const Index most = m_scene.frame.height > 900 ? 4 : m_scene.frame.height > 620 ? 3 : 2;
        m_measure.height = 24 * m_unit;
        m_measure.perLine = perLine;
        m_measure.shown = std::min(m_measure.terms, (most - 1) * perLine + onLast);
        m_measure.lines = (m_measure.shown + perLine - 1) / perLine;
        m_measure.resultOnItsOwn = m_measure.result > 0 && m_measure.shown - (m_measure.lines - 1) * perLine > onLast;
        m_measure.lines += m_measure.resultOnItsOwn ? 1 : 0;
        m_measure.first =
            std::clamp<Index>(centreTerm() / stride() - m_measure.shown / 2, 0, m_measure.terms - m_measure.shown);
    }

    [[nodiscard]] double lineHeights() const
    {
        if (m_measure.terms == 0)
            return 32 * m_unit;
        return static_cast<double>(m_measure.lines) * m_measure.height +
               static_cast<double>(m_measure.lines - 1) * 5 * m_unit;
    }

    [[nodiscard]] std::string label() const
    {
        if (collects())
            return m_scene.words(QT_TRANSLATE_NOOP("Scene", "%1 collects"), {placeText(*m_scene.linked)});
        if (multiplies())
            return m_scene.words(QT_TRANSLATE_NOOP("Scene", "row %1 · column %2"),
                                 {m_story.rowName(cell()->row), numberText(cell()->column)}) +
                   (m_measure.part < 0 ? "" : " · " + m_story.partName(*cell(), m_measure.part));
        return sentence();
    }

    [[nodiscard]] std::string part() const
    {
        const std::vector<std::string> counts{numberText(m_measure.shown), numberText(termCount())};
        return multiplies() ? m_scene.words(QT_TRANSLATE_NOOP("Scene", "%1 of %2 products"), counts)
                            : m_scene.words(QT_TRANSLATE_NOOP("Scene", "%1 of %2 numbers"), counts);
    }

    /// Products summed so far; all of them unless a fine step is on its way.
    [[nodiscard]] Index summed() const
    {
        const Focus &focus = m_scene.focus;
        if (!multiplies())
            return m_measure.terms;
        if (collects())
            return landed().terms * m_shape.terms();
        if (focus.activeProduct() != cell())
            return m_scene.walkthrough.isMultiplied(*cell(), focus.shown) ? m_shape.terms() : 0;
        if (focus.step.term >= 0)
            return focus.step.term + (focus.flying ? 0 : 1);
        return focus.flying ? 0 : m_shape.terms();
    }

    [[nodiscard]] bool isResultHidden() const
    {
        if (collects())
            return m_scene.hidden.strip || m_scene.isHidden(*m_scene.linked);
        return m_scene.hidden.strip || m_scene.isHidden(*cell()) || m_scene.isHidden(m_story.goalOf(*cell()));
    }

    [[nodiscard]] std::string resultText() const
    {
        if (!multiplies())
            return {};
        if (!m_measure.resultKnown)
            return "= ?";
        const Index done = summed();
        if (m_measure.part >= 0)
            return "= " + exactText(m_story.partSum(*cell(), m_measure.part));
        if (collects())
            return "= " + exactText(landed().sum) + (done < m_measure.terms ? " …" : "");
        if (done >= m_shape.terms() || done == 0) // known, though not summed yet
            return "= " + exactText(static_cast<double>(m_story.valueAt(*cell())));
        return "= " + exactText(m_story.partialSum(*cell(), done)) + " …";
    }

    void drawChips(Drawing &drawing, const Box &box) const
    {
        const double x0 = box.x + m_measure.label;
        double x = x0, y = box.y;
        const Index done = summed();
        for (Index n = 0; n < m_measure.shown; ++n) {
            const Index i = termAt(n);
            if (n > 0 && n % m_measure.perLine == 0) {
                x = x0;
                y += m_measure.height + 5 * m_unit;
            }
            drawChip(drawing, {x, y, m_measure.chip, m_measure.height}, i, i < done);
            x += m_measure.chip + m_measure.gap;
            if (multiplies() && m_measure.first + n + 1 < m_measure.terms)
                addMuted(drawing, {x - m_measure.gap, y, m_measure.gap, m_measure.height},
                         n + 1 == m_measure.shown ? "…" : "+", 12 * m_unit, Align::Centre, Font::Ui);
        }
        if (m_measure.resultText.empty())
            return;
        TextMark result;
        result.text = m_measure.resultText;
        result.size = 16 * m_unit;
        result.bold = true;
        result.role = m_story.roleOf(Side::Result);
        result.tone = done > 0 ? Tone::Text : Tone::Muted;
        result.align = Align::Left;
        x += m_measure.shown < m_measure.terms ? 8 * m_unit : -m_measure.gap + 6 * m_unit;
        if (m_measure.resultOnItsOwn) {
            x = x0;
            y += m_measure.height + 5 * m_unit;
        }
        result.box = {x, y, std::max(10.0, std::min(box.right() - x, m_measure.result)), m_measure.height};
        drawing.marks.push_back(std::move(result));
    }

    void drawChip(Drawing &drawing, const Box &box, Index i, bool done) const
    {
        const LeftCell left = leftOf(i);
        const bool lit = m_scene.lighting.lights(left) || (multiplies() && m_scene.lighting.lights(rightOf(i)));
        const ChipText text = chipText(i);
        const bool active = multiplies() && m_scene.focus.step.term == i && m_scene.focus.activeProduct() == cell();
        BoxMark mark{
            .box = box, .role = m_story.roleOf(Side::Left), .tone = done ? Tone::Pale : Tone::Faint, .radius = 5};
        mark.fill = text.padded ? Fill::Hatched : Fill::Plain;
        if (text.padded)
            mark.role = Role::Padding;
        if (collects())
            mark.cell = {}; // another linked cell would change the strip under the pointer
        else if (multiplies())
            mark.cell = {Panel::Strip, i};
        else
            mark.cell = left;
        if (m_scene.lighting.isOn() ? lit : active) {
            mark.tone = Tone::Soft;
            mark.outline = lit ? Outline::Thick : Outline::Thin;
        }
        drawing.marks.push_back(mark);
        drawProduct(drawing, box, text, mark.cell);
    }

    void drawProduct(Drawing &drawing, const Box &box, const ChipText &text, const CellRef &ref) const
    {
        const double size = std::min(letterSize(), (box.width - 4) / (0.6 * static_cast<double>(text.letters())));
        const double letter = 0.6 * size;
        double x = box.centre().x - letter * static_cast<double>(text.letters()) / 2;
        const auto add = [&](const std::string &part, Role role, Tone tone, bool bold) {
            const double width = letter * static_cast<double>(characterCount(part));
            TextMark mark;
            mark.box = {x, box.y, width + 0.01, box.height};
            mark.text = part;
            mark.role = role;
            mark.tone = tone;
            mark.size = size;
            mark.bold = bold;
            mark.cell = ref;
            drawing.marks.push_back(std::move(mark));
            x += width;
        };
        add(text.value, text.padded ? Role::Neutral : m_story.factorRole(), text.padded ? Tone::Muted : Tone::Text,
            true);
        if (text.weight.empty())
            return;
        add("·", Role::Neutral, Tone::Muted, false);
        add(text.weight, m_story.roleOf(Side::Right), Tone::Text, true);
    }

    /// «c0 5 + c1 −3 + c2 4 = 6»: as many as there is room for, that of the channel in view among them. A click on one
    /// brings its channel into view.
    void drawChannels(Drawing &drawing, const Box &box) const
    {
        const double size = 11.5 * m_unit, gap = 13 * m_unit, ends = 14 * m_unit;
        if (summed() < m_shape.terms() || !m_measure.resultKnown) {
            addMuted(drawing, box, m_scene.words(QT_TRANSLATE_NOOP("Scene", "sums of the channels: ?")), size,
                     Align::Left, Font::Ui);
            return;
        }
        const Index count = m_story.partCount(), measured = std::min<Index>(count, 160), view = partInView();
        const std::string label = m_scene.words(QT_TRANSLATE_NOOP("Scene", "by channel:"));
        const std::string total = "= " + exactText(static_cast<double>(m_story.valueAt(*cell())));
        double wide = 0;
        for (Index p = 0; p < measured; ++p)
            wide = std::max(wide, monoWidth(channelText(p), size));
        wide += 10 * m_unit;
        const double labelled = std::max(m_measure.label, textWidth(label, size, Font::Ui) + 8 * m_unit);
        const double room = box.width - labelled - monoWidth(total, size) - 6 * m_unit;
        const auto fitting = [&](double width) { return static_cast<Index>((width + gap) / (wide + gap)); };
        const Index shown = fitting(room) >= count ? count : std::clamp<Index>(fitting(room - 2 * ends), 1, count);
        // By pages: what is under the pointer stays there.
        const Index first = std::min(view / shown * shown, count - shown);
        addMuted(drawing, {box.x, box.y, labelled, box.height}, label, size, Align::Left, Font::Ui);
        double x = box.x + labelled;
        const auto sign = [&](const char *text, double width) {
            addMuted(drawing, {x, box.y, width, box.height}, text, size, Align::Centre, Font::Ui);
            x += width;
        };
        if (first > 0)
            sign("…", ends);
        for (Index p = first; p < first + shown; ++p) {
            if (p > first)
                sign("+", gap);
            drawChannel(drawing, {x, box.y, wide, box.height}, p, m_measure.part == p, size);
            x += wide;
        }
        if (first + shown < count)
            sign("…", ends);
        addCaption(drawing, {x + 6 * m_unit, box.y, box.right() - x, box.height}, total, m_story.roleOf(Side::Result),
                   size);
    }

    [[nodiscard]] std::string channelText(Index part) const
    {
        return m_story.partName(*cell(), part) + " " + exactText(m_story.partSum(*cell(), part));
    }

    void drawChannel(Drawing &drawing, const Box &box, Index part, bool inView, double size) const
    {
        const CellRef product = productOfPart(m_story, *cell(), part);
        drawing.marks.push_back(BoxMark{.box = box,
                                        .role = m_story.roleOf(Side::Result),
                                        .tone = inView ? Tone::Soft : Tone::Pale,
                                        .outline = inView ? Outline::Thick : Outline::None,
                                        .radius = 4,
                                        .cell = product});
        drawing.marks.push_back(
            TextMark{.box = box, .text = channelText(part), .size = size, .bold = inView, .cell = product});
    }

    [[nodiscard]] std::string sentence() const
    {
        const Step &step = m_scene.focus.step;
        if (m_scene.hidden.flatFilter && step.phase == Phase::Flatten)
            return {}; // it would say which row a weight becomes
        if (m_scene.hidden.gradients)
            return {};
        return m_scene.words(m_story.sentenceOf(step));
    }

    const Scene &m_scene;
    const Story &m_story;
    const ProductShape &m_shape;
    double m_unit, m_width;
    double m_letters = 0; ///< > 0: of the digits in the grid
    Measure m_measure;
    std::vector<VirtualCell> m_collected; ///< the terms of the linked input cell, as cells of the result
};

double stripMargin(const Scene &scene)
{
    return scene.narrow ? 12 : 20;
}

} // namespace

double stripHeight(const Scene &scene, double width)
{
    return std::min(Strip(scene, width - 2 * stripMargin(scene)).height(), scene.frame.height / 3);
}

void drawProductGrid(Drawing &drawing, const Scene &scene, const PlanePlace &place, double end)
{
    addCaption(drawing, place.caption, scene.words(QT_TRANSLATE_NOOP("Scene", "products")), Role::Patch,
               12 * scene.unit);
    Strip(scene, scene.frame.width).drawGrid(drawing, place.grid, end);
}

void drawProductStrip(Drawing &drawing, const Scene &scene, const Box &room)
{
    const double margin = stripMargin(scene);
    Strip(scene, room.width - 2 * margin)
        .draw(drawing, {room.x + margin, room.y, room.width - 2 * margin, room.height});
}

} // namespace lab
