#pragma once

#include "core/scene/drawing.h"
#include "ui/document/commands.h"
#include "ui/editing/table_text.h"
#include "ui/player/viewing.h"

#include <QAbstractTableModel>
#include <QItemSelection>

namespace lab::ui {

/// One plane of the input (batch entry, channel) or of the filter (channel, output channel) as a table, or the bias as
/// one row. Setting a value
/// pushes a command; the model itself changes nothing and holds no numbers.
class TensorModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Target = SetCell::Target;
    TensorModel(Document *document, Viewing *viewing, Target target, QObject *parent = nullptr);

    [[nodiscard]] Target target() const { return m_target; }
    /// Number of planes along the two axes: (batch, channels) or (channels, output channels).
    [[nodiscard]] Index planesA() const { return m_planesA; }
    [[nodiscard]] Index planesB() const { return m_planesB; }
    [[nodiscard]] Index planeA() const { return m_planeA; }
    [[nodiscard]] Index planeB() const { return m_planeB; }
    void setPlane(Index a, Index b);
    /// "input[0, :, :, 2]"
    [[nodiscard]] QString planeName() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    [[nodiscard]] float valueAt(const QModelIndex &index) const;
    /// One value in a gesture whose edits merge; nothing where it stands there already.
    void setValue(const QModelIndex &index, float value, int dragKey);
    /// Cells of a selection as one edit.
    void setValues(const QItemSelection &selection, float value, const QString &text);
    /// Pastes with its upper left corner at `corner`; a single number fills the selection. What does not fit is left
    /// out.
    void paste(const NumberTable &table, const QModelIndex &corner, const QItemSelection &selection);
    [[nodiscard]] NumberTable table(const QItemSelectionRange &range) const;
    /// The cell as the stage knows it.
    [[nodiscard]] CellRef cellRef(const QModelIndex &index) const;

private:
    void follow();
    [[nodiscard]] const Tensor &tensor() const;
    [[nodiscard]] Index flatIndex(int row, int column) const;
    void push(const QString &text, Tensor changed);

    Document *m_document;
    Viewing *m_viewing;
    Target m_target;
    Index m_rows = 0, m_columns = 0, m_planesA = 0, m_planesB = 0;
    Index m_planeA = 0, m_planeB = 0;
};

} // namespace lab::ui
