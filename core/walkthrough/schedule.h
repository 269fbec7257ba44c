#pragma once

#include "core/walkthrough/story.h"

#include <algorithm>
#include <vector>

namespace lab {

/// The arithmetic behind Walkthrough: how many steps each phase has, which step has which number, and what is finished
/// after it. Everything in constant time from a handful of counts.
class Schedule
{
public:
    Schedule(const ProductShape &shape, const WalkthroughOptions &options);

    [[nodiscard]] Index size() const;
    [[nodiscard]] Index stepsOf(Phase phase) const;
    [[nodiscard]] Index firstStepOf(Phase phase) const;
    [[nodiscard]] std::vector<Segment> segments() const;

    /// Step `number` without `before` and `after`.
    [[nodiscard]] Step place(Index number) const;
    [[nodiscard]] Progress after(const Step &step) const;
    /// Before the first step: a matrix that is not gathered is given.
    [[nodiscard]] Progress beginning() const;

    /// How many filter values are in place as soon as the cell is; a structural zero counts as the end of its row.
    [[nodiscard]] Index flattenedWith(const FlatFilterCell &cell) const;

    // Numbers of the steps that finish a cell; the first ones of a stretch.
    [[nodiscard]] Index stepFlattening(Index row, Index flattened) const;
    [[nodiscard]] Index stepExtracting(const VirtualCell &cell) const;
    [[nodiscard]] Index stepMultiplying(const ProductCell &cell) const;
    [[nodiscard]] Index stepReshaping(Index row) const;
    /// Of results that are added back: when the number is.
    [[nodiscard]] Index stepAdding(const ProductCell &cell) const;
    /// Of a phase behind the product: cell (row, k), the last of its window's cells.
    [[nodiscard]] Index stepOfTail(Phase phase, const ProductCell &cell) const;
    [[nodiscard]] Index firstExtract(Index row) const;
    [[nodiscard]] Index firstMultiply(Index row, Index channel) const;

private:
    [[nodiscard]] bool alternates() const;
    [[nodiscard]] Progress complete() const;
    [[nodiscard]] Index extractsPerRow() const;
    [[nodiscard]] Index multipliesPerRow() const;
    [[nodiscard]] Index multipliesPerCell() const;
    /// Cells of a phase behind the product, and what one of them takes.
    [[nodiscard]] Index tailCells(Phase phase) const;
    [[nodiscard]] Index tailChannels(Phase phase) const;
    [[nodiscard]] Index tailStepsPerCell(Phase phase) const;
    [[nodiscard]] Step tailStep(Phase phase, Index i) const;
    void takeTail(Progress &progress, const Step &step) const;
    [[nodiscard]] Index flattenSteps() const;
    [[nodiscard]] Index reshapeSteps() const;
    /// Steps that add a row of results back, and whether they follow the row's own.
    [[nodiscard]] Index additionsPerRow() const;
    [[nodiscard]] bool addsByWindow() const;
    [[nodiscard]] Index stepsPerWindow() const;
    [[nodiscard]] Step additionStep(Index row, Index i) const;
    void takeAdditions(Progress &progress, const Step &step) const;
    /// First step of a row's extraction and of its multiplication.
    [[nodiscard]] Index extractStart(Index row) const;
    [[nodiscard]] Index multiplyStart(Index row) const;
    [[nodiscard]] Step flattenStep(Index i) const;
    [[nodiscard]] Step extractStep(Index row, Index i) const;
    [[nodiscard]] Step multiplyStep(Index row, Index i) const;

    ProductShape m_shape;
    Order m_order;
    Grain m_grain;
    Index m_rows;     ///< of the virtual tensor; 0 where its rows are empty
    Index m_taps;     ///< columns of the virtual tensor
    Index m_channels; ///< output channels
    Index m_terms;    ///< products of one output number
};

} // namespace lab
