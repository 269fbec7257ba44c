// The NumPy program: loops that do what the walkthrough does, in its order and grain.

#include "core/after/block_cells.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/formats/write/python_writer.h"
#include "core/tensor/index_text.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <limits>

namespace lab {

namespace {

/// "y", "2 * y", "y + ky", …: a factor of 1 and an addend of 0 are left out.
std::string times(const std::string &name, Index factor)
{
    return factor == 1 ? name : text(factor) + " * " + name;
}

class NumPyProgram
{
public:
    NumPyProgram(PythonWriter &writer, const Walkthrough &walkthrough)
        : m_out(writer), m_walkthrough(walkthrough), m_g(walkthrough.geometry()), m_grain(walkthrough.options().grain),
          m_grouped(m_g.groups > 1), m_blockwise(m_grouped && !isFinite(walkthrough.convolution()))
    {
    }

    void write(bool shortened)
    {
        m_out.line("import numpy as np");
        if (const Conv2DCall &call = m_walkthrough.convolution().call();
            std::max({call.input.size(), call.filter.size(), m_g.outputCount()}) > 4096)
            m_out.line("import base64");
        m_out.line();
        writeTensors(shortened);
        flatten();
        if (m_walkthrough.options().order == Order::ByWindow && m_grain != Grain::Phase) {
            byWindow();
        } else {
            extract();
            multiply();
        }
        reshape();
        writeAssertion(m_out, m_walkthrough.convolution(), "output", shortened);
    }

private:
    using Lines = std::vector<std::string>;

    void writeTensors(bool shortened)
    {
        m_out.lines(callStatements(m_walkthrough.convolution(), shortened));
        m_out.line();
        const bool nchw = m_g.dataFormat == DataFormat::Nchw;
        std::string image = "inputs";
        if (m_g.inputShape.rank() > 4) {
            const std::vector<Index> merged =
                nchw ? std::vector<Index>{m_g.batch, m_g.inChannels, m_g.height.inSize, m_g.width.inSize}
                     : std::vector<Index>{m_g.batch, m_g.height.inSize, m_g.width.inSize, m_g.inChannels};
            image += ".reshape" + pythonTuple(merged);
        }
        if (nchw)
            image += ".transpose(0, 2, 3, 1)";
        const AxisGeometry &h = m_g.height, &w = m_g.width;
        if (h.padBefore + h.padAfter + w.padBefore + w.padAfter == 0) {
            m_out.line(Phase::Call, "image = " + image);
        } else {
            m_out.line("# zeros above, below, left and right of the image");
            m_out.line(Phase::Call, "image = np.pad(" + image + ", [(0, 0), (" + text(h.padBefore) + ", " +
                                        text(h.padAfter) + "), (" + text(w.padBefore) + ", " + text(w.padAfter) +
                                        "), (0, 0)])");
        }
    }

    std::string zeros(Index rows, Index columns) const
    {
        return "np.zeros((" + text(rows) + ", " + text(columns) + "))";
    }
    std::string range(Index count) const { return "range(" + text(count) + ")"; }

    /// Takes a tap row apart into its indices.
    std::string tapIndices() const
    {
        const std::vector<Index> sizes{m_g.height.filterSize, m_g.width.filterSize, m_g.groupInChannels};
        if (!m_grouped)
            return "ky, kx, c = np.unravel_index(r, " + pythonTuple(sizes) + ")";
        return "g, ky, kx, c = np.unravel_index(r, " + pythonTuple({m_g.groups, sizes[0], sizes[1], sizes[2]}) + ")";
    }

    std::string positionIndices() const
    {
        return "n, y, x = np.unravel_index(p, " + pythonTuple({m_g.batch, m_g.height.outSize, m_g.width.outSize}) + ")";
    }

    /// The channels that group g writes, as a slice or a range.
    std::string groupBounds(const char *separator) const
    {
        if (m_g.outChannels % m_g.groups != 0) {
            const std::string all = text(m_g.outChannels), groups = text(m_g.groups);
            const std::string rest = " * " + all + " + " + text(m_g.groups - 1) + ") // " + groups;
            return "(g" + rest + separator + "((g + 1)" + rest;
        }
        const std::string width = text(m_g.groupOutChannels());
        return "g * " + width + separator + "(g + 1) * " + width;
    }

    /// A call without input numbers may have channels that do not share out.
    std::string groupOfK() const
    {
        return m_g.outChannels % m_g.groups == 0 ? "k // " + text(m_g.groupOutChannels())
                                                 : "k * " + text(m_g.groups) + " // " + text(m_g.outChannels);
    }

    void flatten()
    {
        m_out.line();
        m_out.line("# 1  Flatten the filter: one row a tap, one column a filter");
        if (m_grain == Grain::Phase && !m_grouped) {
            m_out.line(Phase::Flatten,
                       "flat = filters.reshape(" + text(m_g.taps()) + ", " + text(m_g.outChannels) + ")");
            return;
        }
        m_out.line("flat = " + zeros(m_g.taps(), m_g.outChannels));
        m_out.line("for r in " + range(m_g.taps()) + ":");
        m_out.line("    " + tapIndices());
        if (m_grain == Grain::Fine) {
            m_out.line("    for k in " + (m_grouped ? "range(" + groupBounds(", ") + ")" : range(m_g.outChannels)) +
                       ":");
            m_out.line(Phase::Flatten, "        flat[r, k] = filters[ky, kx, c, k]");
        } else if (m_grouped) {
            m_out.line("    own = slice(" + groupBounds(", ") + ")");
            m_out.line(Phase::Flatten, "    flat[r, own] = filters[ky, kx, c, own]");
        } else {
            m_out.line(Phase::Flatten, "    flat[r] = filters[ky, kx, c]");
        }
    }

    /// "y:y + 3", "2 * y:2 * y + 5:2": what the window covers along one axis.
    static std::string slice(const AxisGeometry &axis, const char *name)
    {
        const std::string start = times(name, axis.stride);
        const std::string step = axis.dilation == 1 ? "" : ":" + text(axis.dilation);
        return start + ":" + start + " + " + text(axis.effectiveSize) + step;
    }

    static std::string index(const AxisGeometry &axis, const char *out, const char *tap)
    {
        return times(out, axis.stride) + " + " + times(tap, axis.dilation);
    }

    /// Fills row p of `patches`; the loop over p stands around it.
    Lines extractOne() const
    {
        if (m_grain == Grain::Fine) {
            const std::string channel = m_grouped ? times("g", m_g.groupInChannels) + " + c" : "c";
            return {"for r in " + range(m_g.taps()) + ":", "    " + tapIndices(),
                    ">    patches[p, r] = image[n, " + index(m_g.height, "y", "ky") + ", " +
                        index(m_g.width, "x", "kx") + ", " + channel + "]"};
        }
        Lines lines{"window = image[n, " + slice(m_g.height, "y") + ", " + slice(m_g.width, "x") + "]"};
        if (m_grouped)
            lines.push_back("window = window.reshape(" + text(m_g.height.filterSize) + ", " +
                            text(m_g.width.filterSize) + ", " + text(m_g.groups) + ", " + text(m_g.groupInChannels) +
                            ").transpose(2, 0, 1, 3)");
        lines.push_back(">patches[p] = window.ravel()");
        return lines;
    }

    /// Fills row p of `rows`.
    Lines multiplyOne() const
    {
        Lines lines{"for k in " + range(m_g.outChannels) + ":"};
        const std::string taps = text(m_g.tapsPerGroup());
        if (m_grain == Grain::Fine || m_blockwise) {
            lines.push_back("    for i in " + range(m_g.tapsPerGroup()) + ":");
            if (m_grouped)
                lines.push_back("        r = " + groupOfK() + " * " + taps + " + i");
            const std::string r = m_grouped ? "r" : "i";
            lines.push_back(">        rows[p, k] += patches[p, " + r + "] * flat[" + r + ", k]");
        } else {
            lines.push_back(">    rows[p, k] = patches[p] @ flat[:, k]");
        }
        return lines;
    }

    void writeLines(const Lines &lines, Phase phase, const std::string &indent)
    {
        for (const std::string &line : lines) {
            if (line.front() == '>')
                m_out.line(phase, indent + line.substr(1));
            else
                m_out.line(indent + line);
        }
    }

    void loopOverPositions()
    {
        m_out.line("for p in " + range(m_g.positions()) + ":");
        m_out.line("    " + positionIndices());
    }

    void extract()
    {
        m_out.line();
        m_out.line("# 2  Extract patches: one row a place of the window");
        m_out.line("patches = " + zeros(m_g.positions(), m_g.taps()));
        loopOverPositions();
        writeLines(extractOne(), Phase::Extract, "    ");
    }

    void multiply()
    {
        m_out.line();
        m_out.line("# 3  Multiply: patches times filter matrix");
        if (m_grain == Grain::Phase && !m_blockwise) {
            m_out.line(Phase::Multiply, "rows = patches @ flat");
            return;
        }
        m_out.line("rows = " + zeros(m_g.positions(), m_g.outChannels));
        m_out.line("for p in " + range(m_g.positions()) + ":");
        writeLines(multiplyOne(), Phase::Multiply, "    ");
    }

    void byWindow()
    {
        m_out.line();
        m_out.line("# 2 and 3, window by window");
        m_out.line("patches = " + zeros(m_g.positions(), m_g.taps()));
        m_out.line("rows = " + zeros(m_g.positions(), m_g.outChannels));
        loopOverPositions();
        m_out.line("    # 2  Extract this patch");
        writeLines(extractOne(), Phase::Extract, "    ");
        m_out.line("    # 3  Multiply it");
        writeLines(multiplyOne(), Phase::Multiply, "    ");
    }

    void reshape()
    {
        m_out.line();
        m_out.line("# Rows back to an image");
        const bool nchw = m_g.dataFormat == DataFormat::Nchw;
        std::string shaped =
            "rows.reshape" + pythonTuple({m_g.batch, m_g.height.outSize, m_g.width.outSize, m_g.outChannels});
        if (nchw)
            shaped += ".transpose(0, 3, 1, 2)";
        if (m_g.inputShape.rank() > 4)
            shaped += ".reshape" + pythonTuple(sizesOf(m_g.outputShape));
        m_out.line(Phase::Reshape, "output = " + shaped + ".astype(np.float32)");
    }

    PythonWriter &m_out;
    const Walkthrough &m_walkthrough;
    const Geometry &m_g;
    Grain m_grain;
    bool m_grouped;
    bool m_blockwise; ///< zeros outside the blocks would turn infinite values into NaN
};

std::string listed(const std::vector<std::string> &values)
{
    std::string all = "[";
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i == 10 && values.size() > 12) {
            all += ", …";
            i = values.size() - 1;
        }
        all += (i > 0 ? ", " : "") + values[i];
    }
    return all + "]";
}

std::string value(double number)
{
    const float single = static_cast<float>(number);
    return double(single) == number || number != number ? numberText(single) : numberText(number);
}

class Debugger
{
public:
    Debugger(const Walkthrough &walkthrough, const Step &step)
        : m_walkthrough(walkthrough), m_g(walkthrough.geometry()), m_step(step)
    {
    }

    std::vector<CodeVariable> variables()
    {
        switch (m_step.phase) {
        case Phase::Call:
            shapes();
            break;
        case Phase::Flatten:
            flatten();
            break;
        case Phase::Extract:
            extract();
            break;
        case Phase::Multiply:
            multiply();
            break;
        case Phase::Reshape:
            add("output.shape", pythonTuple(sizesOf(m_g.outputShape)), true);
            break;
        case Phase::Bias:
        case Phase::Activate:
        case Phase::Pool:
            tail();
            break;
        }
        return std::move(m_variables);
    }

private:
    void add(const std::string &name, const std::string &shown, bool result = false)
    {
        m_variables.push_back({name, shown, result});
    }
    void add(const std::string &name, Index number) { add(name, text(number)); }

    void tail()
    {
        const Block *block = m_walkthrough.story().block();
        const BlockPlane plane = m_step.phase == Phase::Bias       ? BlockPlane::Biased
                                 : m_step.phase == Phase::Activate ? BlockPlane::Activated
                                                                   : BlockPlane::Pooled;
        const std::string name(tailName(plane));
        if (!block || m_step.row < 0) {
            if (block)
                add(name + ".shape", pythonTuple(sizesOf(block->shapeOf(plane))), true);
            return;
        }
        const OutputCell cell = cellAt(*block, plane, {m_step.row, m_step.channel});
        add("n", cell.n);
        add("y", cell.y);
        add("x", cell.x);
        add("k", cell.k);
        if (plane == BlockPlane::Pooled) {
            std::vector<std::string> values;
            for (const OutputCell &from : windowOf(*block, cell))
                values.push_back(value(double(block->valueAt(BlockPlane::Activated, from))));
            if (Index(values.size()) == m_walkthrough.story().shape().tail.windowCells) // the program pads it
                add("window.ravel()", listed(values));
        }
        const char *index = m_g.dataFormat == DataFormat::Nchw ? "[n, k, y, x]" : "[n, y, x, k]";
        add(name + index, value(m_step.term >= 0 ? soFar(*block, cell) : double(block->valueAt(plane, cell))), true);
    }

    /// The maximum or mean over the first cells of a window.
    double soFar(const Block &block, const OutputCell &cell) const
    {
        const bool largest = block.pooling()->kind == PoolKind::Max;
        const auto divisor = double(poolDivisor(*block.pooling(), cell));
        const ImageIndex images = block.imagesOf(BlockPlane::Activated);
        double value = largest ? -std::numeric_limits<double>::infinity() : 0;
        for (Index i = 0; i <= m_step.term; ++i) {
            const OutputCell from = poolCell(*block.pooling(), cell, i);
            if (from.y < 0 || from.y >= images.height || from.x < 0 || from.x >= images.width)
                continue;
            const auto number = double(block.valueAt(BlockPlane::Activated, from));
            value = largest ? std::max(value, number) : value + number / divisor;
        }
        return value;
    }

    void shapes()
    {
        add("inputs.shape", pythonTuple(sizesOf(m_g.inputShape)));
        add("filters.shape", pythonTuple(sizesOf(m_g.filterShape)));
        add("image.shape", pythonTuple({m_g.batch, m_g.height.inSize + m_g.height.padBefore + m_g.height.padAfter,
                                        m_g.width.inSize + m_g.width.padBefore + m_g.width.padAfter, m_g.inChannels}));
    }

    void tap(Index row)
    {
        const Tap at = tapOfColumn(m_g, row);
        const Index group = at.c / m_g.groupInChannels;
        add("r", row);
        if (m_g.groups > 1)
            add("g", group);
        add("ky", at.ky);
        add("kx", at.kx);
        add("c", at.c - group * m_g.groupInChannels);
    }

    void flatten()
    {
        if (m_step.tapRow < 0) {
            add("flat.shape", pythonTuple({m_g.taps(), m_g.outChannels}), true);
            return;
        }
        tap(m_step.tapRow);
        if (m_step.channel >= 0) {
            add("k", m_step.channel);
            add("flat[r, k]", value(flatFilterAt(m_walkthrough.convolution(), {m_step.tapRow, m_step.channel})), true);
            return;
        }
        std::vector<std::string> values;
        for (Index k = 0; k < std::min<Index>(m_g.outChannels, 64); ++k)
            values.push_back(value(flatFilterAt(m_walkthrough.convolution(), {m_step.tapRow, k})));
        add("flat[r]", listed(values), true);
    }

    void position()
    {
        const Position at = positionOfRow(m_g, m_step.row);
        add("p", m_step.row);
        add("n", at.n);
        add("y", at.y);
        add("x", at.x);
    }

    void extract()
    {
        if (m_step.row < 0) {
            add("patches.shape", pythonTuple({m_g.positions(), m_g.taps()}), true);
            return;
        }
        position();
        if (m_step.tapRow >= 0) {
            tap(m_step.tapRow);
            add("patches[p, r]", value(virtualAt(m_walkthrough.convolution(), {m_step.row, m_step.tapRow})), true);
            return;
        }
        std::vector<std::string> values;
        for (Index r = 0; r < std::min<Index>(m_g.taps(), 64); ++r)
            values.push_back(value(virtualAt(m_walkthrough.convolution(), {m_step.row, r})));
        add("patches[p]", listed(values), true);
    }

    void multiply()
    {
        if (m_step.row < 0) {
            add("rows.shape", pythonTuple({m_g.positions(), m_g.outChannels}), true);
            return;
        }
        const Convolution &convolution = m_walkthrough.convolution();
        const Position at = positionOfRow(m_g, m_step.row);
        const OutputCell cell{at.n, at.y, at.x, m_step.channel};
        add("p", m_step.row);
        add("k", m_step.channel);
        if (m_step.term < 0) {
            add("rows[p, k]", value(outputAt(convolution, cell)), true);
            return;
        }
        const Term term = termAt(convolution, cell, m_step.term);
        add("i", m_step.term);
        const std::string r = m_g.groups > 1 ? "r" : "i";
        if (m_g.groups > 1)
            add("r", columnOfTap(m_g, term.tap));
        add("patches[p, " + r + "]", value(term.inputValue));
        add("flat[" + r + ", k]", value(term.filterValue));
        add("rows[p, k]", value(partialSum(convolution, cell, m_step.term + 1)), true);
    }

    const Walkthrough &m_walkthrough;
    const Geometry &m_g;
    const Step &m_step;
    std::vector<CodeVariable> m_variables;
};

} // namespace

void writeNumPy(PythonWriter &writer, const Walkthrough &walkthrough, bool shortened)
{
    NumPyProgram(writer, walkthrough).write(shortened);
}

std::vector<CodeVariable> variablesAt(const Walkthrough &walkthrough, const Step &step)
{
    switch (walkthrough.story().kind()) {
    case Story::Kind::Forward:
    case Story::Kind::ZeroInsertion:
        return Debugger(walkthrough, step).variables();
    case Story::Kind::Product:
    case Story::Kind::FilterGradient:
    case Story::Kind::InputGradient:
    case Story::Kind::Transposed:
    case Story::Kind::OutputGradient:
        break;
    }
    if (step.phase != Phase::Multiply || step.row < 0 || step.channel < 0)
        return {};
    const Index terms = step.term < 0 ? walkthrough.story().shape().terms() : step.term + 1;
    const double sum = walkthrough.story().partialSum({step.row, step.channel}, terms);
    return {{"row", text(step.row)}, {"column", text(step.channel)}, {"result[row, column]", numberText(sum), true}};
}

} // namespace lab
