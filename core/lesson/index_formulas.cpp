#include "core/lesson/index_formulas.h"

#include "core/after/block_cells.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/groups.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"

#include <algorithm>

namespace lab {

namespace {

using namespace formula;

/// More products than this are written as the first ones, dots and the last one.
constexpr Index shownTerms = 12;

using Parts = std::vector<Formula>;

void add(Parts &parts, Formula part)
{
    parts.push_back(std::move(part));
}
void addOp(Parts &parts, const char *text)
{
    parts.push_back(op(text));
}

/// y · s_h + k_y · d_h - p_t: out, tap and the axis' numbers or names.
Formula inputIndex(const AxisGeometry &axis, Formula out, Formula tap, const Parts &strideDilationPad)
{
    Parts parts{std::move(out)};
    if (axis.stride != 1) {
        addOp(parts, "·");
        add(parts, strideDilationPad[0]);
    }
    addOp(parts, "+");
    add(parts, std::move(tap));
    if (axis.dilation != 1) {
        addOp(parts, "·");
        add(parts, strideDilationPad[1]);
    }
    if (axis.padBefore != 0) {
        addOp(parts, "-");
        add(parts, strideDilationPad[2]);
    }
    return row(std::move(parts));
}

Formula indexRule(const AxisGeometry &axis, const char *out, const char *tap, const char *suffix, const char *pad)
{
    return inputIndex(axis, name(out), subscript("k", tap),
                      {subscript("s", suffix), subscript("d", suffix), subscript("p", pad)});
}

Formula indexNumbers(const AxisGeometry &axis, Index out, Formula tap)
{
    return inputIndex(axis, number(out), std::move(tap),
                      {number(axis.stride), number(axis.dilation), number(axis.padBefore)});
}

/// A cell of the input or the output in the axis order that the call has.
Formula imageElement(const Geometry &g, const char *tensor, Role subject, Formula n, Formula y, Formula x, Formula c,
                     CellRef target = {})
{
    if (g.dataFormat == DataFormat::Nchw)
        return element(tensor, subject, {std::move(n), std::move(c), std::move(y), std::move(x)}, target);
    return element(tensor, subject, {std::move(n), std::move(y), std::move(x), std::move(c)}, target);
}

Formula outputElement(const Geometry &g, const OutputCell &cell)
{
    return imageElement(g, "output", Role::Output, number(cell.n), number(cell.y), number(cell.x), number(cell.k),
                        cell);
}

Formula outputRule(const Geometry &g)
{
    return imageElement(g, "output", Role::Output, name("n"), name("y"), name("x"), name("k"));
}

Formula inputElement(const Geometry &g, const InputCell &cell)
{
    return imageElement(g, "input", Role::Input, number(cell.n), number(cell.y), number(cell.x), number(cell.c), cell);
}

Formula filterElement(const FilterCell &cell)
{
    return element("filter", Role::Filter, {number(cell.ky), number(cell.kx), number(cell.c), number(cell.k)}, cell);
}

/// The tap's channel as an input channel: c, g · C + c, or a number where the filter reads one channel alone.
Formula channelRule(const Geometry &g)
{
    if (g.groups == 1)
        return name("c");
    return row({name("g"), op("·"), name("C"), op("+"), name("c")});
}

Formula channelNumbers(const Geometry &g, Index group, Formula channel)
{
    if (g.groups == 1)
        return channel;
    return row({number(group), op("·"), number(g.groupInChannels), op("+"), std::move(channel)});
}

Parts tapNames(const Geometry &g)
{
    Parts names{subscript("k", "y"), subscript("k", "x")};
    if (g.groupInChannels > 1)
        add(names, name("c"));
    return names;
}

Formula channelName(const Geometry &g)
{
    return g.groupInChannels > 1 ? name("c") : number(0);
}

// Multiply

/// output[n, y, x, k] = Σ input[…] · filter[…]
Formula productRule(const Geometry &g)
{
    Formula channel = channelRule(g);
    if (g.groupInChannels == 1)
        channel = g.groups == 1 ? number(0) : name("g");
    Formula body =
        row({imageElement(g, "input", Role::Input, name("n"), indexRule(g.height, "y", "y", "h", "t"),
                          indexRule(g.width, "x", "x", "w", "l"), std::move(channel)),
             op("·"),
             element("filter", Role::Filter, {subscript("k", "y"), subscript("k", "x"), channelName(g), name("k")})});
    return row({outputRule(g), op("="), sum(tapNames(g), std::move(body))});
}

Formula productNumbers(const Geometry &g, const OutputCell &cell)
{
    const Index group = groupOfOutChannel(g, cell.k);
    Formula channel = g.groupInChannels == 1 ? number(group) : channelNumbers(g, group, name("c"));
    Formula body = row(
        {imageElement(g, "input", Role::Input, number(cell.n), indexNumbers(g.height, cell.y, subscript("k", "y")),
                      indexNumbers(g.width, cell.x, subscript("k", "x")), std::move(channel)),
         op("·"),
         element("filter", Role::Filter, {subscript("k", "y"), subscript("k", "x"), channelName(g), number(cell.k)})});
    return row({outputElement(g, cell), op("="), sum(tapNames(g), std::move(body))});
}

void addProduct(Parts &parts, const Term &term)
{
    const Role subject = term.padded ? Role::Padding : Role::Input;
    const CellRef from = term.padded ? CellRef{} : CellRef{term.input};
    add(parts, value(term.inputValue, subject, from, true));
    addOp(parts, "·");
    add(parts, value(term.filterValue, Role::Filter, term.filter, true));
}

Formula result(double v, const OutputCell &cell, bool hide)
{
    return hide ? name("?", Role::Output) : value(v, Role::Output, cell);
}

/// output[0, 0, 1, 0] = 3 · 1 + 1 · 0 + … = 6
Formula writtenOut(const Convolution &convolution, const OutputCell &cell, bool hide)
{
    const Index count = convolution.geometry().tapsPerGroup();
    Parts parts{outputElement(convolution.geometry(), cell), op("=")};
    for (Index i = 0; i < count; ++i) {
        if (count > shownTerms && i == shownTerms - 3) {
            addOp(parts, "+");
            addOp(parts, "…");
            i = count - 1;
        }
        if (i > 0)
            addOp(parts, "+");
        addProduct(parts, termAt(convolution, cell, i));
    }
    if (count == 0)
        add(parts, number(0));
    addOp(parts, "=");
    add(parts, result(outputAt(convolution, cell), cell, hide));
    return row(std::move(parts));
}

/// The sums of the channels, and of these the output.
Formula channelSums(const Convolution &convolution, const OutputCell &cell, bool hide)
{
    const Index count = convolution.geometry().groupInChannels;
    Parts parts{outputElement(convolution.geometry(), cell), op("=")};
    for (Index c = 0; c < count; ++c) {
        if (count > shownTerms && c == shownTerms - 3) {
            addOp(parts, "+");
            addOp(parts, "…");
            c = count - 1;
        }
        if (c > 0)
            addOp(parts, "+");
        add(parts, hide ? name("?") : value(channelSum(convolution, cell, c), Role::Neutral, {}, c > 0));
    }
    addOp(parts, "=");
    add(parts, result(outputAt(convolution, cell), cell, hide));
    return row(std::move(parts));
}

/// The same number as a row times a column.
Formula matrixProduct(const Convolution &convolution, Index atRow, const OutputCell &cell, bool hide)
{
    const Formula r = name("r");
    return row({element("rows", Role::Output, {number(atRow), number(cell.k)}, ProductCell{atRow, cell.k}), op("="),
                sum({r}, row({element("virtual", Role::Patch, {number(atRow), r}), op("·"),
                              element("flat", Role::Filter, {r, number(cell.k)})})),
                op("="), result(outputAt(convolution, cell), cell, hide)});
}

OutputCell outputOf(const Geometry &g, Index atRow, Index k)
{
    const Position at = positionOfRow(g, atRow);
    return {at.n, at.y, at.x, k};
}

std::vector<Formula> multiplyFormulas(const Walkthrough &walkthrough, const Step &step, bool hide)
{
    const Convolution &convolution = walkthrough.convolution();
    const Geometry &g = walkthrough.geometry();
    if (step.row < 0 || step.channel < 0)
        return {productRule(g),
                row({element("rows", Role::Output, {name("p"), name("k")}), op("="),
                     sum({name("r")}, row({element("virtual", Role::Patch, {name("p"), name("r")}), op("·"),
                                           element("flat", Role::Filter, {name("r"), name("k")})}))})};
    const OutputCell cell = outputOf(g, step.row, step.channel);
    if (step.term >= 0) {
        const Term term = termAt(convolution, cell, step.term);
        Parts parts{hide && step.term > 0 ? name("?") : value(partialSum(convolution, cell, step.term), Role::Output),
                    op("+")};
        addProduct(parts, term);
        addOp(parts, "=");
        add(parts, hide ? name("?") : value(partialSum(convolution, cell, step.term + 1), Role::Output));
        return {productNumbers(g, cell), row(std::move(parts))};
    }
    std::vector<Formula> lines{productRule(g), productNumbers(g, cell), writtenOut(convolution, cell, hide)};
    if (g.groupInChannels > 1)
        lines.push_back(channelSums(convolution, cell, hide));
    lines.push_back(matrixProduct(convolution, step.row, cell, hide));
    return lines;
}

// Flatten

/// (k_y · F_w + k_x) · C + c, with the group in front where there are several.
Formula tapRowRule(const Geometry &g, Formula group, Formula ky, Formula kx, Formula c,
                   const Parts &heightWidthChannels)
{
    Parts inner{};
    if (g.groups > 1) {
        inner = {formula::group(row({std::move(group), op("·"), heightWidthChannels[0], op("+"), std::move(ky)}))};
    } else {
        inner = {std::move(ky)};
    }
    addOp(inner, "·");
    add(inner, heightWidthChannels[1]);
    addOp(inner, "+");
    add(inner, std::move(kx));
    if (g.groupInChannels == 1 && g.groups == 1)
        return row(std::move(inner));
    return row({formula::group(row(std::move(inner))), op("·"), heightWidthChannels[2], op("+"), std::move(c)});
}

Parts sizeNames()
{
    return {subscript("F", "h"), subscript("F", "w"), name("C")};
}

Formula tapRowNames(const Geometry &g)
{
    return row({name("r"), op("="),
                tapRowRule(g, name("g"), subscript("k", "y"), subscript("k", "x"), name("c"), sizeNames())});
}

Formula tapRowNumbers(const Geometry &g, Index tapRow)
{
    const Tap tap = tapOfColumn(g, tapRow);
    const Index group = g.groupInChannels == 0 ? 0 : tap.c / g.groupInChannels;
    return row({name("r"), op("="),
                tapRowRule(g, number(group), number(tap.ky), number(tap.kx), number(tap.c - group * g.groupInChannels),
                           {number(g.height.filterSize), number(g.width.filterSize), number(g.groupInChannels)}),
                op("="), number(tapRow)});
}

Formula flatRule()
{
    return row({element("flat", Role::Filter, {name("r"), name("k")}), op("="),
                element("filter", Role::Filter, {subscript("k", "y"), subscript("k", "x"), name("c"), name("k")})});
}

std::vector<Formula> flattenFormulas(const Walkthrough &walkthrough, const Step &step, bool hide)
{
    const Geometry &g = walkthrough.geometry();
    std::vector<Formula> lines{flatRule(), tapRowNames(g)};
    if (step.tapRow < 0)
        return lines;
    if (!hide)
        lines.push_back(tapRowNumbers(g, step.tapRow));
    if (step.channel >= 0) {
        const FlatFilterCell flat{step.tapRow, step.channel};
        if (const auto cell = filterCellOf(g, flat)) {
            const Formula from = filterElement(*cell);
            const Formula shown = value(walkthrough.convolution().filterAt(*cell), Role::Filter, *cell);
            const Formula to =
                element("flat", Role::Filter, {hide ? name("?") : number(flat.row), number(flat.column)}, flat);
            lines.push_back(row({to, op("="), from, op("="), shown}));
        }
    }
    return lines;
}

// Extract

Formula patchRule(const Geometry &g)
{
    Formula channel = channelRule(g);
    return row({element("virtual", Role::Patch, {name("p"), name("r")}), op("="),
                imageElement(g, "input", Role::Input, name("n"), indexRule(g.height, "y", "y", "h", "t"),
                             indexRule(g.width, "x", "x", "w", "l"), std::move(channel))});
}

/// p = (n · O_h + y) · O_w + x
Formula rowRule(const Geometry &)
{
    return row({name("p"), op("="), group(row({name("n"), op("·"), subscript("O", "h"), op("+"), name("y")})), op("·"),
                subscript("O", "w"), op("+"), name("x")});
}

Formula rowNumbers(const Geometry &g, Index atRow)
{
    const Position at = positionOfRow(g, atRow);
    return row({name("p"), op("="),
                group(row({number(at.n), op("·"), number(g.height.outSize), op("+"), number(at.y)})), op("·"),
                number(g.width.outSize), op("+"), number(at.x), op("="), number(atRow)});
}

std::vector<Formula> extractFormulas(const Walkthrough &walkthrough, const Step &step, bool hide)
{
    const Geometry &g = walkthrough.geometry();
    std::vector<Formula> lines{patchRule(g), rowRule(g)};
    if (step.row < 0)
        return lines;
    lines.push_back(rowNumbers(g, step.row));
    const Position at = positionOfRow(g, step.row);
    if (step.tapRow < 0) {
        Formula channel = name("c");
        if (g.inChannels == 1)
            channel = number(0);
        else if (g.groups > 1)
            channel = channelRule(g);
        lines.push_back(
            row({element("virtual", Role::Patch, {number(step.row), name("r")}), op("="),
                 imageElement(g, "input", Role::Input, number(at.n), indexNumbers(g.height, at.y, subscript("k", "y")),
                              indexNumbers(g.width, at.x, subscript("k", "x")), std::move(channel))}));
        return lines;
    }
    const VirtualCell cell{step.row, step.tapRow};
    const Tap tap = tapOfColumn(g, cell.column);
    const bool padded = isPadding(g, cell);
    Formula seen = hide ? name("?")
                        : value(virtualAt(walkthrough.convolution(), cell), padded ? Role::Padding : Role::Input, cell);
    if (padded) {
        lines.push_back(
            row({element("virtual", Role::Patch, {number(cell.row), number(cell.column)}, cell), op("="), seen}));
        return lines;
    }
    Formula where = imageElement(g, "input", Role::Input, number(at.n), indexNumbers(g.height, at.y, number(tap.ky)),
                                 indexNumbers(g.width, at.x, number(tap.kx)), number(tap.c), sourceOf(g, cell));
    lines.push_back(row({element("virtual", Role::Patch, {number(cell.row), number(cell.column)}, cell), op("="),
                         std::move(where), op("="), inputElement(g, sourceOf(g, cell)), op("="), std::move(seen)}));
    return lines;
}

// Reshape

std::vector<Formula> reshapeFormulas(const Walkthrough &walkthrough, const Step &step, bool hide)
{
    const Geometry &g = walkthrough.geometry();
    std::vector<Formula> lines{row({outputRule(g), op("="), element("rows", Role::Output, {name("p"), name("k")})}),
                               rowRule(g)};
    if (step.row < 0)
        return lines;
    lines.push_back(rowNumbers(g, step.row));
    if (g.outChannels == 0)
        return lines;
    const OutputCell cell = outputOf(g, step.row, 0);
    lines.push_back(row({outputElement(g, cell), op("="),
                         element("rows", Role::Output, {number(step.row), number(0)}, ProductCell{step.row, 0}),
                         op("="), result(outputAt(walkthrough.convolution(), cell), cell, hide)}));
    return lines;
}

/// What follows: the rule, then with the step's numbers.
class TailFormulas
{
public:
    TailFormulas(const Block &block, const Step &step, bool hide)
        : m_block(block), m_g(block.convolution().geometry()), m_hide(hide)
    {
        m_plane = step.phase == Phase::Bias       ? BlockPlane::Biased
                  : step.phase == Phase::Activate ? BlockPlane::Activated
                                                  : BlockPlane::Pooled;
        if (step.row < 0 || step.channel < 0)
            return;
        m_cell = cellAt(block, m_plane, {step.row, step.channel});
    }

    std::vector<Formula> lines() const
    {
        switch (m_plane) {
        case BlockPlane::Convolved:
            break;
        case BlockPlane::Biased:
            return biasLines();
        case BlockPlane::Activated:
            return activationLines();
        case BlockPlane::Pooled:
            return poolingLines();
        }
        return {};
    }

private:
    static const char *nameOf(BlockPlane plane)
    {
        constexpr const char *names[]{"output", "biased", "activated", "pooled"};
        return names[static_cast<std::size_t>(plane)];
    }
    Formula rule(BlockPlane plane) const
    {
        return imageElement(m_g, nameOf(plane), Role::Output, name("n"), name("y"), name("x"), name("k"));
    }
    Formula at(BlockPlane plane, const OutputCell &cell) const
    {
        return imageElement(m_g, nameOf(plane), Role::Output, number(cell.n), number(cell.y), number(cell.x),
                            number(cell.k), cellRefOf(plane, cell));
    }
    Formula shown(BlockPlane plane, const OutputCell &cell, bool factor = false) const
    {
        return value(static_cast<double>(m_block.valueAt(plane, cell)), Role::Output, cellRefOf(plane, cell), factor);
    }
    Formula made() const { return m_hide ? name("?") : shown(m_plane, *m_cell); }

    std::vector<Formula> biasLines() const
    {
        std::vector<Formula> lines{row({rule(m_plane), op("="), rule(BlockPlane::Convolved), op("+"),
                                        element("bias", Role::Filter, {name("k")})})};
        if (m_cell)
            lines.push_back(row({at(m_plane, *m_cell), op("="), shown(BlockPlane::Convolved, *m_cell), op("+"),
                                 value(static_cast<double>((*m_block.after().bias)[m_cell->k]), Role::Filter, {}, true),
                                 op("="), made()}));
        return lines;
    }

    Formula activationOf(Formula x) const
    {
        if (m_block.after().activation->kind == ActivationKind::Relu)
            return max({number(0), std::move(x)});
        return row({name(std::string(activationName(m_block.after().activation->kind))), group(std::move(x))});
    }

    std::vector<Formula> activationLines() const
    {
        const BlockPlane before = m_block.before(m_plane);
        std::vector<Formula> lines{row({rule(m_plane), op("="), activationOf(rule(before))})};
        if (m_cell)
            lines.push_back(
                row({at(m_plane, *m_cell), op("="), activationOf(shown(before, *m_cell)), op("="), made()}));
        return lines;
    }

    std::vector<Formula> poolingLines() const
    {
        const PoolingGeometry &pooling = *m_block.pooling();
        const BlockPlane before = m_block.before(m_plane);
        const bool largest = pooling.kind == PoolKind::Max;
        Formula cell =
            imageElement(m_g, nameOf(before), Role::Output, name("n"), indexRule(pooling.height, "y", "y", "h", "t"),
                         indexRule(pooling.width, "x", "x", "w", "l"), name("k"));
        std::vector<Formula> lines{
            row({rule(m_plane), op("="),
                 largest ? max({std::move(cell)})
                         : fraction(sum({subscript("k", "y"), subscript("k", "x")}, std::move(cell)), name("N"))})};
        if (!m_cell)
            return lines;
        const std::vector<OutputCell> window = windowOf(m_block, *m_cell);
        Parts numbers;
        for (const OutputCell &from : window) {
            if (Index(numbers.size()) >= shownTerms)
                break;
            numbers.push_back(shown(before, from, !largest));
        }
        if (Index(window.size()) > shownTerms)
            numbers.push_back(op("…"));
        if (largest) {
            lines.push_back(row({at(m_plane, *m_cell), op("="), max(std::move(numbers)), op("="), made()}));
            return lines;
        }
        Parts above;
        for (Formula &part : numbers) {
            if (!above.empty())
                addOp(above, "+");
            add(above, std::move(part));
        }
        lines.push_back(row({at(m_plane, *m_cell), op("="),
                             fraction(row(std::move(above)), number(poolDivisor(pooling, *m_cell))), op("="), made()}));
        return lines;
    }

    const Block &m_block;
    const Geometry &m_g;
    bool m_hide;
    BlockPlane m_plane = BlockPlane::Convolved;
    std::optional<OutputCell> m_cell;
};

std::vector<Formula> callFormulas(const Geometry &g)
{
    std::vector<Formula> lines;
    for (const auto &[axis, suffix] : {std::pair{&g.height, "h"}, std::pair{&g.width, "w"}}) {
        if (axis->dilation != 1)
            lines.push_back(effectiveSizeFormula(*axis, suffix));
        lines.push_back(sizeFormula(*axis, g.padding, suffix));
    }
    return lines;
}

} // namespace

std::vector<Formula> stepFormulas(const Walkthrough &walkthrough, const Step &step, bool hideResult)
{
    switch (step.phase) {
    case Phase::Call:
        return callFormulas(walkthrough.geometry());
    case Phase::Flatten:
        return flattenFormulas(walkthrough, step, hideResult);
    case Phase::Extract:
        return extractFormulas(walkthrough, step, hideResult);
    case Phase::Multiply:
        return multiplyFormulas(walkthrough, step, hideResult);
    case Phase::Reshape:
        return reshapeFormulas(walkthrough, step, hideResult);
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        if (const Block *block = walkthrough.story().block())
            return TailFormulas(*block, step, hideResult).lines();
        break;
    }
    return {};
}

Formula sizeFormula(const AxisGeometry &axis, Padding padding, const std::string &suffix, const std::string &name)
{
    const Formula size = subscript(name, suffix);
    const Formula stride = number(axis.stride, Role::Neutral);
    const Formula in = number(axis.inSize, Role::Input);
    const Formula out = number(axis.outSize, Role::Output);
    if (padding == Padding::Same)
        return row({size, op("="), ceil(fraction(in, stride)), op("="), out});
    Parts above{in};
    if (padding == Padding::Explicit) {
        for (const Index pad : {axis.padBefore, axis.padAfter}) {
            addOp(above, "+");
            add(above, number(pad, Role::Padding));
        }
    }
    addOp(above, "-");
    add(above, number(axis.effectiveSize, Role::Filter));
    addOp(above, "+");
    add(above, number(1));
    Formula places = ceil(fraction(row(std::move(above)), stride));
    // TensorFlow rounds towards zero, which differs only where the window is larger than the padded input.
    if (axis.inSize + axis.padBefore + axis.padAfter < axis.effectiveSize)
        places = max({number(0), std::move(places)});
    return row({size, op("="), std::move(places), op("="), out});
}

Formula samePadTotal(const AxisGeometry &axis, const std::string &suffix)
{
    return row({subscript("P", suffix), op("="),
                max({number(0), row({group(row({number(axis.outSize, Role::Output), op("-"), number(1)})), op("·"),
                                     number(axis.stride), op("+"), number(axis.effectiveSize, Role::Filter), op("-"),
                                     number(axis.inSize, Role::Input)})}),
                op("="), number(axis.padBefore + axis.padAfter, Role::Padding)});
}

Formula samePadBefore(const AxisGeometry &axis, const std::string &before)
{
    return row({subscript("p", before), op("="),
                floor(fraction(number(axis.padBefore + axis.padAfter, Role::Padding), number(2))), op("="),
                number(axis.padBefore, Role::Padding)});
}

Formula samePadAfter(const AxisGeometry &axis, const std::string &after)
{
    return row({subscript("p", after), op("="), number(axis.padBefore + axis.padAfter, Role::Padding), op("-"),
                number(axis.padBefore, Role::Padding), op("="), number(axis.padAfter, Role::Padding)});
}

Formula effectiveSizeFormula(const AxisGeometry &axis, const std::string &suffix)
{
    return row({subscript("E", suffix), op("="),
                group(row({number(axis.filterSize, Role::Filter), op("-"), number(1)})), op("·"), number(axis.dilation),
                op("+"), number(1), op("="), number(axis.effectiveSize, Role::Filter)});
}

} // namespace lab
