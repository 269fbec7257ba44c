#pragma once

#include "ui/document/document.h"
#include "ui/player/viewing.h"

#include <QScrollArea>
#include <QSpinBox>

#include <functional>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace lab::ui {

class CallEditor;
class SegmentedButtons;

/// A number of the call in a field: no buttons, the wheel and the arrows change it, the whole is selected when it gets
/// the focus. What one does in it from focus to focus is one gesture.
class NumberField : public QSpinBox
{
    Q_OBJECT
public:
    NumberField(const QString &name, int least, QWidget *parent = nullptr);

    /// Key under which this gesture's changes merge.
    [[nodiscard]] int mergeKey() const { return m_mergeKey; }
    /// Shows a value without a signal; a larger one than an int is shown as the largest.
    void show(Index value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int m_mergeKey = 0;
};

/// Everything of the call but its values: as code, and as fields.
class CallPanel : public QScrollArea
{
    Q_OBJECT
public:
    CallPanel(Document *document, Viewing *viewing, QWidget *parent = nullptr);

    [[nodiscard]] CallEditor *callEditor() { return m_editor; }

private:
    using Edit = std::function<void(Conv2DCall &, Index)>;

    void addHeading(const QString &text, Role role);
    void addSizes(const QStringList &names, const QStringList &accessibleNames, NumberField **fields);
    QWidget *addPair(const QString &text, const QStringList &accessibleNames, int least, NumberField **fields);
    void addPadding();
    void addLayoutRow();
    void addBiasSheet();
    void connectFields();
    void connectArgument(NumberField *field, const QString &text, Edit edit);
    void connectSize(NumberField *field, bool ofInput, std::function<int(const Conv2DCall &)> axis);
    void change(const QString &text, const Conv2DCall &call, int mergeKey);
    void choosePadding(int segment);
    void chooseFormat(int segment);
    void setGroups(Index groups);
    void setOutputSize(int axis, Index size);
    void changeBeside(const QString &text, Beside beside, int mergeKey);
    void renew();
    void renewOperation();
    void renewColours();

    Document *m_document;
    Viewing *m_viewing;
    QVBoxLayout *m_column;
    CallEditor *m_editor;
    std::vector<std::pair<QLabel *, Role>> m_headings;
    NumberField *m_input[4] = {};  ///< batch, height, width, channels
    NumberField *m_filter[4] = {}; ///< height, width, in, out; of a relative as it has them
    QLabel *m_filterNames[4] = {};
    NumberField *m_outputSizes[2] = {}; ///< of a transposed convolution: height, width
    QWidget *m_outputRow = nullptr;
    NumberField *m_strides[2] = {}; ///< rows, columns
    NumberField *m_dilations[2] = {};
    NumberField *m_pads[4] = {}; ///< top, bottom, left, right
    NumberField *m_groups = nullptr;
    SegmentedButtons *m_padding = nullptr;
    SegmentedButtons *m_format = nullptr;
    QWidget *m_padRow = nullptr;
    Tensor m_gestureBase; ///< the tensor as it was when the resizing gesture began
    Tensor m_gestureLast; ///< and as that gesture left it
    int m_gestureKey = 0;
};

} // namespace lab::ui
