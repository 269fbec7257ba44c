#pragma once

#include "ui/editing/tensor_model.h"

#include <QWidget>

#include <cstdint>

class QLabel;
class QSpinBox;
class QToolButton;

namespace lab::ui {

class TensorView;

/// The input or the filter as a sheet: which plane, its grid, and the fill menu with its seed.
class TensorPanel : public QWidget
{
    Q_OBJECT
public:
    TensorPanel(Document *document, Viewing *viewing, TensorModel::Target target, QWidget *parent = nullptr);

    [[nodiscard]] TensorView *view() { return m_view; }
    [[nodiscard]] TensorModel *model() { return m_model; }
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }

    /// Shows the plane of an input or filter cell with the cursor on it.
    void showCell(const CellRef &cell);
    /// Fills the whole tensor with one of the named fills.
    void fill(const QString &name);
    /// The same random numbers again, or others.
    void fillRandom(bool newSeed);

private:
    QWidget *createPlaneRow();
    QWidget *createFillRow();
    void renew();

    Document *m_document;
    Viewing *m_viewing;
    TensorModel *m_model;
    TensorView *m_view;
    QLabel *m_name = nullptr;
    QSpinBox *m_planeA = nullptr;
    QSpinBox *m_planeB = nullptr;
    QWidget *m_planeRow = nullptr;
    QLabel *m_seedLabel = nullptr;
    QToolButton *m_again = nullptr;
    QToolButton *m_new = nullptr;
    std::uint64_t m_seed = 1;
    bool m_filledRandomly = false;
};

} // namespace lab::ui
