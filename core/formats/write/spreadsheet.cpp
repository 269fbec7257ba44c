#include "core/formats/write/spreadsheet.h"

#include "core/after/block_cells.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/groups.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/formats/write/workbook.h"
#include "core/tensor/index_text.h"
#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {
namespace {

constexpr Index mostRows = 1048576, mostColumns = 16384; ///< of a sheet
constexpr Index mostFormula = 8000;                      ///< characters; 8192 is a sheet's limit
constexpr Index mostName = 31;                           ///< characters of a sheet's name

std::string range(Index column, Index row, Index columns, Index rows)
{
    return sheetCell(column, row) + ':' + sheetCell(column + columns - 1, row + rows - 1);
}

/// Where everything stands. Planes of one row of planes have the same size and stand side by side, two columns apart.
struct Places {
    const Geometry &g;
    Index paddedHeight = g.height.padBefore + g.height.inSize + g.height.padAfter;
    Index paddedWidth = g.width.padBefore + g.width.inSize + g.width.padAfter;
    Index inputTop = 5;                                                       ///< row of the first caption
    Index inputStride = paddedHeight + 2;                                     ///< from one batch entry to the next
    Index filterTop = inputTop + g.batch * inputStride + 1;                   ///< caption of the filters
    Index filterStride = g.height.filterSize + 2;                             ///< from one output channel to the next
    Index widenedLeft = 1 + g.groupInChannels * (g.width.filterSize + 1) + 2; ///< dilated filters, right of the filters
    bool dilated = g.height.dilation > 1 || g.width.dilation > 1;
    Index filterRows = dilated ? std::max(filterStride, g.height.effectiveSize + 2) : filterStride;
    Index outputTop = filterTop + g.outChannels * filterRows + 1;
    Index outputStride = g.height.outSize + 2;

    // Left upper cell of each plane.
    [[nodiscard]] Index inputColumn(Index c) const { return 1 + c * (paddedWidth + 1); }
    [[nodiscard]] Index inputRow(Index n) const { return inputTop + n * inputStride + 1; }
    [[nodiscard]] Index filterColumn(Index c) const { return 1 + c * (g.width.filterSize + 1); }
    [[nodiscard]] Index filterRow(Index k) const { return filterTop + k * filterRows + 1; }
    [[nodiscard]] Index widenedColumn(Index c) const { return widenedLeft + c * (g.width.effectiveSize + 1); }
    [[nodiscard]] Index outputColumn(Index k) const { return 1 + k * (g.width.outSize + 1); }
    [[nodiscard]] Index outputRow(Index n) const { return outputTop + n * outputStride + 1; }

    // The matrix sheet.
    Index matrixTop = 5;
    Index flatLeft = 1 + g.taps() + 2;
    Index rowsLeft = flatLeft + g.outChannels + 2;
};

class Builder
{
public:
    Builder(const Lesson &lesson, const Convolution &convolution, SceneTranslator translate)
        : m_lesson(lesson), m_convolution(convolution), m_translate(translate), m_g(convolution.geometry()),
          m_places{m_g}
    {
    }

    [[nodiscard]] bool fits(Index mostCells) const
    {
        const auto cells = checkedProduct({m_g.positions() + 1, m_g.taps() + m_g.outChannels + 3});
        const auto padded = checkedProduct({m_g.batch, m_g.inChannels, m_places.paddedHeight, m_places.paddedWidth});
        const auto flat = checkedProduct({m_g.taps(), m_g.outChannels});
        if (!cells || !padded || !flat || *cells > mostCells || *padded > mostCells || *flat > mostCells ||
            *cells + *padded + 2 * *flat > mostCells)
            return false;
        const Index widest =
            std::max({m_places.inputColumn(m_g.inChannels), m_places.widenedColumn(m_g.groupInChannels),
                      m_places.outputColumn(m_g.outChannels), m_places.rowsLeft + m_g.outChannels});
        const Index tallest =
            std::max(m_places.outputRow(m_g.batch), m_places.matrixTop + std::max(m_g.positions(), m_g.taps()) + 2);
        // What follows takes at most three planes of the output's size, with a gap around each.
        return widest < mostColumns && tallest < mostRows &&
               m_g.outChannels * (m_g.width.outSize + 1) + 1 < mostColumns &&
               tailTop + 4 + 3 * m_g.batch * (m_g.height.outSize + 2) < mostRows;
    }

    std::string build()
    {
        heading(m_window,
                QT_TRANSLATE_NOOP("Scene", "Slide the window: each output is the sum of the products of its window and "
                                           "the filter"),
                QT_TRANSLATE_NOOP("Scene", "Change a number of the input (blue) or of the filter (orange): everything "
                                           "else follows."));
        inputs();
        filters();
        outputs();
        heading(m_matrix, QT_TRANSLATE_NOOP("Scene", "What TensorFlow computes: virtual tensor times flattened filter"),
                QT_TRANSLATE_NOOP("Scene", "All of it follows from the sheet «%1»: change a number there."));
        virtualTensor();
        flattenedFilter();
        outputRows();
        const Result<Block> block = Block::of(m_convolution, m_lesson.beside.after);
        if (!block || block->after().isEmpty())
            return workbookOf({m_window, m_matrix}, m_lesson.title, m_lesson.author);
        heading(m_tail,
                QT_TRANSLATE_NOOP("Scene", "What follows the output: number by number, then the largest or the mean of "
                                           "each window"),
                QT_TRANSLATE_NOOP("Scene", "Change a bias (orange) here, or a number of the sheet «%1»."));
        tail(*block);
        return workbookOf({m_window, m_matrix, m_tail}, m_lesson.title, m_lesson.author);
    }

private:
    /// English where the reader's word would not do for the name of a sheet.
    [[nodiscard]] std::string nameOf(std::string_view english) const
    {
        const std::string name = said(m_translate, english);
        const bool fits = static_cast<Index>(name.size()) <= mostName && name.find_first_of("[]:*?/\\'") == name.npos;
        return fits ? name : std::string(english);
    }

    void heading(Sheet &sheet, std::string_view what, std::string_view how)
    {
        sheet.text(0, 0, m_lesson.title.empty() ? "tf.nn.conv2d" : m_lesson.title, CellStyle::Title);
        sheet.text(0, 1, said(m_translate, what), CellStyle::Heading);
        sheet.text(0, 2, said(m_translate, how, {m_window.name()}), CellStyle::Plain);
        sheet.width(0, 11);
    }

    void inputs()
    {
        for (Index n = 0; n < m_g.batch; ++n) {
            for (Index c = 0; c < m_g.inChannels; ++c) {
                const Index left = m_places.inputColumn(c), top = m_places.inputRow(n);
                m_window.text(left, top - 1, "input[" + text(n) + ", :, :, " + text(c) + ']', CellStyle::InputCaption);
                for (Index y = 0; y < m_places.paddedHeight; ++y)
                    for (Index x = 0; x < m_places.paddedWidth; ++x)
                        inputCell(left + x, top + y, {n, y - m_g.height.padBefore, x - m_g.width.padBefore, c});
            }
        }
    }

    void inputCell(Index column, Index row, const InputCell &cell)
    {
        if (m_g.holds(cell.y, cell.x, cell.c))
            m_window.number(column, row, double(m_convolution.inputAt(cell)), CellStyle::Input);
        else
            m_window.number(column, row, 0, CellStyle::Padding);
    }

    void filters()
    {
        for (Index k = 0; k < m_g.outChannels; ++k) {
            for (Index c = 0; c < m_g.groupInChannels; ++c) {
                const Index left = m_places.filterColumn(c), top = m_places.filterRow(k);
                m_window.text(left, top - 1, "filter[:, :, " + text(c) + ", " + text(k) + ']',
                              CellStyle::FilterCaption);
                for (Index ky = 0; ky < m_g.height.filterSize; ++ky)
                    for (Index kx = 0; kx < m_g.width.filterSize; ++kx)
                        m_window.number(left + kx, top + ky, double(m_convolution.filterAt({ky, kx, c, k})),
                                        CellStyle::Filter);
                if (m_places.dilated)
                    widened(c, k);
            }
        }
    }

    /// The filter with dilation - 1 zeros between its taps: the same convolution without dilation.
    void widened(Index c, Index k)
    {
        const Index left = m_places.widenedColumn(c), top = m_places.filterRow(k);
        m_window.text(left, top - 1, said(m_translate, QT_TRANSLATE_NOOP("Scene", "dilated")), CellStyle::Caption);
        for (Index y = 0; y < m_g.height.effectiveSize; ++y) {
            for (Index x = 0; x < m_g.width.effectiveSize; ++x) {
                const bool tap = y % m_g.height.dilation == 0 && x % m_g.width.dilation == 0;
                const Index ky = y / m_g.height.dilation, kx = x / m_g.width.dilation;
                if (tap)
                    m_window.formula(left + x, top + y, sheetCell(m_places.filterColumn(c) + kx, top + ky),
                                     double(m_convolution.filterAt({ky, kx, c, k})), CellStyle::Caption);
                else
                    m_window.number(left + x, top + y, 0, CellStyle::Padding);
            }
        }
    }

    void outputs()
    {
        for (Index n = 0; n < m_g.batch; ++n) {
            for (Index k = 0; k < m_g.outChannels; ++k) {
                const Index left = m_places.outputColumn(k), top = m_places.outputRow(n);
                m_window.text(left, top - 1, "output[" + text(n) + ", :, :, " + text(k) + ']',
                              CellStyle::OutputCaption);
                for (Index y = 0; y < m_g.height.outSize; ++y)
                    for (Index x = 0; x < m_g.width.outSize; ++x)
                        m_window.formula(left + x, top + y, windowFormula({n, y, x, k}),
                                         double(outputAt(m_convolution, {n, y, x, k})), CellStyle::Output);
            }
        }
    }

    [[nodiscard]] std::string windowFormula(const OutputCell &cell) const
    {
        const Index group = groupOfOutChannel(m_g, cell.k);
        const Index height = m_g.height.effectiveSize, width = m_g.width.effectiveSize;
        std::string sum;
        for (Index c = 0; c < m_g.groupInChannels; ++c) {
            const Index filterColumn = m_places.dilated ? m_places.widenedColumn(c) : m_places.filterColumn(c);
            sum += (c > 0 ? "+SUMPRODUCT(" : "SUMPRODUCT(") +
                   range(m_places.inputColumn(group * m_g.groupInChannels + c) + cell.x * m_g.width.stride,
                         m_places.inputRow(cell.n) + cell.y * m_g.height.stride, width, height) +
                   ',' + range(filterColumn, m_places.filterRow(cell.k), width, height) + ')';
            if (static_cast<Index>(sum.size()) > mostFormula)
                break;
        }
        if (static_cast<Index>(sum.size()) <= mostFormula)
            return sum;
        // Too many channels for one formula: the other sheet has the same number.
        return '\'' + m_matrix.name() + "'!" +
               sheetCell(m_places.rowsLeft + cell.k, m_places.matrixTop + rowOfPosition(m_g, {cell.n, cell.y, cell.x}));
    }

    void virtualTensor()
    {
        const Index top = m_places.matrixTop;
        m_matrix.text(1, top - 2, said(m_translate, "virtual tensor, one patch per row"), CellStyle::PatchCaption);
        for (Index column = 0; column < m_g.taps(); ++column) {
            const Tap tap = tapOfColumn(m_g, column);
            m_matrix.text(1 + column, top - 1, text(tap.ky) + ',' + text(tap.kx) + ',' + text(tap.c),
                          CellStyle::Caption);
        }
        for (Index row = 0; row < m_g.positions(); ++row) {
            const Position p = positionOfRow(m_g, row);
            m_matrix.text(0, top + row, '(' + text(p.n) + ',' + text(p.y) + ',' + text(p.x) + ')', CellStyle::Caption);
            for (Index column = 0; column < m_g.taps(); ++column) {
                const InputCell source = sourceOf(m_g, {row, column});
                const bool padded = isPadding(m_g, {row, column});
                m_matrix.formula(1 + column, top + row,
                                 '\'' + m_window.name() + "'!" +
                                     sheetCell(m_places.inputColumn(source.c) + m_g.width.padBefore + source.x,
                                               m_places.inputRow(source.n) + m_g.height.padBefore + source.y),
                                 double(virtualAt(m_convolution, {row, column})),
                                 padded ? CellStyle::Padding : CellStyle::Patch);
            }
        }
    }

    void flattenedFilter()
    {
        const Index top = m_places.matrixTop;
        m_matrix.text(m_places.flatLeft, top - 2, said(m_translate, "flattened filter"), CellStyle::FilterCaption);
        for (Index k = 0; k < m_g.outChannels; ++k) {
            m_matrix.text(m_places.flatLeft + k, top - 1, "k=" + text(k), CellStyle::Caption);
            for (Index row = 0; row < m_g.taps(); ++row) {
                const auto cell = filterCellOf(m_g, {row, k});
                if (cell)
                    m_matrix.formula(m_places.flatLeft + k, top + row,
                                     '\'' + m_window.name() + "'!" +
                                         sheetCell(m_places.filterColumn(cell->c) + cell->kx,
                                                   m_places.filterRow(cell->k) + cell->ky),
                                     double(m_convolution.filterAt(*cell)), CellStyle::Filter);
                else
                    m_matrix.number(m_places.flatLeft + k, top + row, 0, CellStyle::Padding);
            }
        }
    }

    void outputRows()
    {
        const Index top = m_places.matrixTop;
        m_matrix.text(m_places.rowsLeft, top - 2, said(m_translate, "output rows"), CellStyle::OutputCaption);
        for (Index row = 0; row < m_g.positions(); ++row) {
            const Position p = positionOfRow(m_g, row);
            for (Index k = 0; k < m_g.outChannels; ++k) {
                // Of several groups only the own block: the rest of the column is structural zeros.
                const Index first = groupOfOutChannel(m_g, k) * m_g.tapsPerGroup();
                m_matrix.formula(m_places.rowsLeft + k, top + row,
                                 "MMULT(" + range(1 + first, top + row, m_g.tapsPerGroup(), 1) + ',' +
                                     range(m_places.flatLeft + k, top + first, 1, m_g.tapsPerGroup()) + ')',
                                 double(outputAt(m_convolution, {p.n, p.y, p.x, k})), CellStyle::Output);
            }
        }
    }

    /// A plane of each entry and channel beside the others; the planes of the block below each other.
    void tail(const Block &block)
    {
        if (block.after().bias) {
            m_tail.text(0, tailTop - 1, "bias", CellStyle::FilterCaption);
            for (Index k = 0; k < m_g.outChannels; ++k)
                m_tail.number(tailColumn(block, BlockPlane::Biased, k), tailTop - 1, double((*block.after().bias)[k]),
                              CellStyle::Filter);
        }
        for (const BlockPlane plane : block.planes()) {
            if (plane == BlockPlane::Convolved)
                continue;
            const ImageIndex images = block.imagesOf(plane);
            m_tail.text(0, tailRow(block, plane, 0), planeTitle(block, plane), CellStyle::OutputCaption);
            for (Index n = 0; n < m_g.batch; ++n)
                for (Index k = 0; k < images.channels; ++k)
                    for (Index y = 0; y < images.height; ++y)
                        for (Index x = 0; x < images.width; ++x) {
                            const OutputCell cell{n, y, x, k};
                            m_tail.formula(tailColumn(block, plane, k) + x, tailRow(block, plane, n) + y,
                                           tailFormula(block, plane, cell), double(block.valueAt(plane, cell)),
                                           CellStyle::Output);
                        }
        }
    }

    static Index tailColumn(const Block &block, BlockPlane, Index k)
    {
        return 1 + k * (block.imagesOf(BlockPlane::Convolved).width + 1);
    }

    static Index tailRow(const Block &block, BlockPlane plane, Index n)
    {
        const Index height = block.imagesOf(BlockPlane::Convolved).height + 1;
        const Index batch = block.convolution().geometry().batch;
        return tailTop + 1 + (static_cast<Index>(plane) - 1) * (batch * height + 1) + n * height;
    }

    /// Where a number of the block stands.
    [[nodiscard]] std::string placeOf(const Block &block, BlockPlane plane, const OutputCell &cell) const
    {
        if (plane == BlockPlane::Convolved)
            return '\'' + m_window.name() + "'!" +
                   sheetCell(m_places.outputColumn(cell.k) + cell.x, m_places.outputRow(cell.n) + cell.y);
        return sheetCell(tailColumn(block, plane, cell.k) + cell.x, tailRow(block, plane, cell.n) + cell.y);
    }

    [[nodiscard]] std::string tailFormula(const Block &block, BlockPlane plane, const OutputCell &cell) const
    {
        const BlockPlane before = block.before(plane);
        if (plane == BlockPlane::Biased)
            return placeOf(block, before, cell) + '+' + sheetCell(tailColumn(block, plane, cell.k), tailTop - 1);
        if (plane == BlockPlane::Activated)
            return activationFormula(block, cell);
        const bool largest = block.pooling()->kind == PoolKind::Max;
        std::string cells;
        for (const OutputCell &from : windowOf(block, cell)) {
            cells += (cells.empty() ? "" : ",") + placeOf(block, before, from);
            if (static_cast<Index>(cells.size()) > mostFormula)
                return numberText(double(block.valueAt(plane, cell)));
        }
        return largest ? "MAX(" + cells + ')' : "SUM(" + cells + ")/" + numberText(poolDivisor(*block.pooling(), cell));
    }

    [[nodiscard]] std::string activationFormula(const Block &block, const OutputCell &cell) const
    {
        const BlockPlane before = block.before(BlockPlane::Activated);
        const Activation &activation = *block.after().activation;
        const std::string x = placeOf(block, before, cell);
        switch (activation.kind) {
        case ActivationKind::Relu:
            return "MAX(0," + x + ')';
        case ActivationKind::LeakyRelu:
            return "IF(" + x + ">0," + x + ',' + numberText(activation.slope) + '*' + x + ')';
        case ActivationKind::Relu6:
            return "MIN(6,MAX(0," + x + "))";
        case ActivationKind::Sigmoid:
            return "1/(1+EXP(-" + x + "))";
        case ActivationKind::Tanh:
            return "TANH(" + x + ')';
        case ActivationKind::Softmax: {
            std::string sum;
            for (Index k = 0; k < m_g.outChannels; ++k)
                sum += (k > 0 ? "+EXP(" : "EXP(") + placeOf(block, before, {cell.n, cell.y, cell.x, k}) + ')';
            return "EXP(" + x + ")/(" + sum + ')';
        }
        }
        return {};
    }

    static constexpr Index tailTop = 5;
    const Lesson &m_lesson;
    const Convolution &m_convolution;
    SceneTranslator m_translate;
    const Geometry &m_g;
    Places m_places;
    Sheet m_window{nameOf("Slide the window")};
    Sheet m_matrix{nameOf(QT_TRANSLATE_NOOP("Scene", "Matrix product"))};
    Sheet m_tail{nameOf(QT_TRANSLATE_NOOP("Scene", "What follows"))};
};

} // namespace

Result<std::string> spreadsheetOf(const Lesson &lesson, const Convolution &convolution, SceneTranslator translate,
                                  Index mostCells)
{
    Builder builder(lesson, convolution, translate);
    if (!builder.fits(mostCells))
        return Error{.code = ErrorCode::LimitReached,
                     .numbers = {mostCells},
                     .reason =
                         Sentence{QT_TRANSLATE_NOOP("Refusals", "a spreadsheet of this call would have more than %1 "
                                                                "cells, or more rows or columns than a sheet can have"),
                                  {numberText(mostCells)}}};
    return builder.build();
}

} // namespace lab
