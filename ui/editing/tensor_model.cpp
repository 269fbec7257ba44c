#include "ui/editing/tensor_model.h"

#include "ui/editing/cell_edit.h"
#include "ui/editing/resize.h"
#include "ui/editing/table_text.h"
#include "ui/player/wording.h"

#include <QColor>

#include <algorithm>

namespace lab::ui {

namespace {

} // namespace

TensorModel::TensorModel(Document *document, Viewing *viewing, Target target, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_viewing(viewing), m_target(target)
{
    connect(document, &Document::walkthroughChanged, this, &TensorModel::follow);
    connect(viewing, &Viewing::viewingChanged, this, [this] {
        if (m_rows > 0 && m_columns > 0)
            emit dataChanged(index(0, 0), index(int(m_rows) - 1, int(m_columns) - 1),
                             {Qt::ForegroundRole, Qt::BackgroundRole});
    });
    follow();
}

const Tensor &TensorModel::tensor() const
{
    static const Tensor none;
    const Conv2DCall &call = m_document->call();
    const std::optional<Tensor> &bias = m_document->beside().after.bias;
    switch (m_target) {
    case Target::Input:
        return call.input;
    case Target::Filter:
        return call.filter;
    case Target::Bias:
        return bias ? *bias : none;
    }
    return none;
}

void TensorModel::follow()
{
    const lab::Shape &shape = tensor().shape();
    Index rows = 0, columns = 0, planesA = 0, planesB = 0;
    if (m_target == Target::Bias && shape.rank() == 1) {
        rows = planesA = planesB = 1, columns = shape[0];
    } else if (m_target == Target::Filter && shape.rank() == 4) {
        rows = shape[0], columns = shape[1], planesA = shape[2], planesB = shape[3];
    } else if (m_target == Target::Input && shape.rank() >= 4) {
        const InputAxes axes = inputAxes(m_document->call());
        rows = shape[axes.height], columns = shape[axes.width], planesB = shape[axes.channels];
        const Index plane = rows * columns * planesB;
        planesA = plane > 0 ? shape.elementCount() / plane : 0;
    }
    if (planesA == 0 || planesB == 0)
        rows = columns = 0;
    const bool same = rows == m_rows && columns == m_columns && planesA == m_planesA && planesB == m_planesB;
    if (!same)
        beginResetModel();
    m_rows = rows, m_columns = columns, m_planesA = planesA, m_planesB = planesB;
    m_planeA = std::clamp<Index>(m_planeA, 0, std::max<Index>(0, planesA - 1));
    m_planeB = std::clamp<Index>(m_planeB, 0, std::max<Index>(0, planesB - 1));
    if (!same)
        endResetModel();
    else if (rows > 0 && columns > 0)
        emit dataChanged(index(0, 0), index(int(rows) - 1, int(columns) - 1));
}

void TensorModel::setPlane(Index a, Index b)
{
    m_planeA = a;
    m_planeB = b;
    follow();
}

QString TensorModel::planeName() const
{
    if (m_target == Target::Bias)
        return QStringLiteral("bias");
    if (m_target == Target::Filter)
        return QStringLiteral("filter[:, :, %1, %2]").arg(m_planeA).arg(m_planeB);
    const bool channelsFirst = m_document->call().arguments.dataFormat == "NCHW";
    return (channelsFirst ? QStringLiteral("input[%1, %2, :, :]") : QStringLiteral("input[%1, :, :, %2]"))
        .arg(m_planeA)
        .arg(m_planeB);
}

int TensorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows);
}

int TensorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns);
}

Index TensorModel::flatIndex(int row, int column) const
{
    if (m_target == Target::Bias)
        return column;
    if (m_target == Target::Filter)
        return ((row * m_columns + column) * m_planesA + m_planeA) * m_planesB + m_planeB;
    if (m_document->call().arguments.dataFormat == "NCHW")
        return ((m_planeA * m_planesB + m_planeB) * m_rows + row) * m_columns + column;
    return ((m_planeA * m_rows + row) * m_columns + column) * m_planesB + m_planeB;
}

float TensorModel::valueAt(const QModelIndex &index) const
{
    return index.isValid() ? tensor()[flatIndex(index.row(), index.column())] : 0;
}

CellRef TensorModel::cellRef(const QModelIndex &index) const
{
    if (!index.isValid() || m_target == Target::Bias)
        return {};
    if (m_target == Target::Filter)
        return {Panel::Filter, index.row(), index.column(), m_planeA, m_planeB};
    return {Panel::Input, m_planeA, index.row(), index.column(), m_planeB};
}

QVariant TensorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const float value = valueAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return shortText(value);
    case Qt::EditRole:
        return valueText(value);
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (m_target == Target::Bias)
            return tr("bias of filter %1: %2").arg(index.column()).arg(valueText(value));
        return tr("row %1, column %2: %3").arg(index.row()).arg(index.column()).arg(valueText(value));
    case Qt::ForegroundRole:
    case Qt::BackgroundRole: {
        const Palette colours = paletteOf(m_viewing->theme());
        const Role cell = m_target == Target::Input ? Role::Input : Role::Filter;
        const Colour colour =
            role == Qt::BackgroundRole ? colours.fill(cell, Tone::Pale) : colours.text(Role::Neutral, Tone::Text);
        return QColor(colour.r, colour.g, colour.b);
    }
    default:
        return {};
    }
}

QVariant TensorModel::headerData(int section, Qt::Orientation, int role) const
{
    if (role == Qt::DisplayRole)
        return section;
    return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignCenter) : QVariant();
}

Qt::ItemFlags TensorModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool TensorModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const std::optional<float> number = typedNumber(value.toString());
    if (number)
        setValue(index, *number, 0);
    return number.has_value();
}

void TensorModel::setValue(const QModelIndex &index, float value, int dragKey)
{
    if (valueText(value) != valueText(valueAt(index)))
        m_document->undoStack()->push(
            new SetCell(*m_document, m_target, flatIndex(index.row(), index.column()), value, dragKey));
}

void TensorModel::push(const QString &text, Tensor changed)
{
    if (changed == tensor())
        return;
    if (m_target == Target::Bias)
        return m_document->undoStack()->push(new ChangeCall(*m_document, text, std::move(changed)));
    Conv2DCall call = m_document->call();
    (m_target == Target::Input ? call.input : call.filter) = std::move(changed);
    m_document->undoStack()->push(new ChangeCall(*m_document, text, call));
}

void TensorModel::setValues(const QItemSelection &selection, float value, const QString &text)
{
    Tensor changed = tensor();
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            for (int column = range.left(); column <= range.right(); ++column)
                changed.set(flatIndex(row, column), value);
    push(text, std::move(changed));
}

void TensorModel::paste(const NumberTable &table, const QModelIndex &corner, const QItemSelection &selection)
{
    if (table.values.size() == 1)
        return setValues(selection, table.values.front(), tr("Paste"));
    if (!corner.isValid())
        return;
    Tensor changed = tensor();
    const Index rows = std::min<Index>(table.rows, m_rows - corner.row());
    const Index columns = std::min<Index>(table.columns, m_columns - corner.column());
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            changed.set(flatIndex(corner.row() + row, corner.column() + column),
                        table.values[std::size_t(row * table.columns + column)]);
    push(tr("Paste"), std::move(changed));
}

NumberTable TensorModel::table(const QItemSelectionRange &range) const
{
    NumberTable table{range.height(), range.width(), {}};
    for (int row = range.top(); row <= range.bottom(); ++row)
        for (int column = range.left(); column <= range.right(); ++column)
            table.values.push_back(tensor()[flatIndex(row, column)]);
    return table;
}

} // namespace lab::ui
