#include "ui/editing/call_panel.h"

#include "core/conv/arguments.h"
#include "core/tensor/limits.h"
#include "ui/document/commands.h"
#include "ui/editing/call_editor.h"
#include "ui/editing/resize.h"
#include "ui/editing/tensor_view.h"
#include "ui/editing/what_follows.h"
#include "ui/player/segmented_buttons.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace lab::ui {

namespace {

constexpr int largestField = 1 << 26;

DataFormat formatOf(const Conv2DCall &call)
{
    return call.arguments.dataFormat == "NCHW" ? DataFormat::Nchw : DataFormat::Nhwc;
}

/// Where rows or columns stand in a list of four.
std::size_t placeOf(const Conv2DCall &call, bool rows)
{
    return (formatOf(call) == DataFormat::Nchw ? 2U : 1U) + (rows ? 0U : 1U);
}

std::int64_t entryOf(const std::vector<std::int64_t> &entries, const Conv2DCall &call, bool rows)
{
    const std::vector<std::int64_t> four = expandedToFour(entries, formatOf(call));
    return four.size() == 4 ? four[placeOf(call, rows)] : 1;
}

std::vector<std::int64_t> withEntry(const std::vector<std::int64_t> &entries, const Conv2DCall &call, bool rows,
                                    Index value)
{
    std::vector<std::int64_t> four = expandedToFour(entries, formatOf(call));
    four.resize(4, 1);
    four[placeOf(call, rows)] = value;
    return four;
}

/// The explicit pads of a call, top, bottom, left, right; those of its geometry where it has a word.
std::array<Index, 4> padsOf(const Conv2DCall &call, const Geometry &geometry)
{
    const auto &pairs = call.arguments.padding.pairs;
    const std::size_t rows = placeOf(call, true);
    if (pairs.size() == 4 && pairs[rows].size() == 2 && pairs[rows + 1].size() == 2)
        return {pairs[rows][0], pairs[rows][1], pairs[rows + 1][0], pairs[rows + 1][1]};
    return {geometry.height.padBefore, geometry.height.padAfter, geometry.width.padBefore, geometry.width.padAfter};
}

PaddingArgument explicitPadding(const Conv2DCall &call, const std::array<Index, 4> &pads)
{
    std::vector<std::vector<std::int64_t>> pairs(4, {0, 0});
    const std::size_t rows = placeOf(call, true);
    pairs[rows] = {pads[0], pads[1]};
    pairs[rows + 1] = {pads[2], pads[3]};
    return PaddingArgument::explicitPairs(std::move(pairs));
}

} // namespace

NumberField::NumberField(const QString &name, int least, QWidget *parent) : QSpinBox(parent)
{
    QFont mono("JetBrains Mono");
    mono.setPointSizeF(font().pointSizeF());
    setFont(mono);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setAlignment(Qt::AlignCenter);
    setRange(least, largestField);
    setKeyboardTracking(false);
    setAccessibleName(name);
    setToolTip(tr("%1: type a number, or turn the wheel").arg(name));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NumberField::show(Index value)
{
    const QSignalBlocker blocker(this);
    setMinimum(int(std::min<Index>(minimum(), value)));
    setValue(int(std::clamp<Index>(value, minimum(), largestField)));
}

QSize NumberField::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 2, em + em / 2};
}

void NumberField::focusInEvent(QFocusEvent *event)
{
    QSpinBox::focusInEvent(event);
    m_mergeKey = newMergeKey();
    selectAll();
}

void NumberField::wheelEvent(QWheelEvent *event)
{
    // Only the field one works in: turning past it scrolls the panel.
    if (!hasFocus())
        return event->ignore();
    QSpinBox::wheelEvent(event);
}

CallPanel::CallPanel(Document *document, Viewing *viewing, QWidget *parent)
    : QScrollArea(parent), m_document(document), m_viewing(viewing)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(this);
    setWidget(inside);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    const int em = fontMetrics().height();
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, em / 8, 0);
    m_column->setSpacing(em * 3 / 8);

    m_editor = new CallEditor(document, viewing, inside);
    m_column->addWidget(m_editor);
    setFocusProxy(m_editor->textEdit());
    addHeading(tr("Input"), Role::Input);
    addSizes({tr("batch"), tr("height"), tr("width"), tr("channels")},
             {tr("Input batch"), tr("Input height"), tr("Input width"), tr("Input channels")}, m_input);
    addHeading(tr("Filter"), Role::Filter);
    addSizes({tr("height"), tr("width"), tr("in"), tr("out")},
             {tr("Filter height"), tr("Filter width"), tr("Filter input channels"), tr("Filter output channels")},
             m_filter);
    m_outputRow = addPair(tr("Output size"), {tr("Output height"), tr("Output width")}, 0, m_outputSizes);
    m_outputRow->setToolTip(
        tr("tf.nn.conv2d_transpose asks for it: with strides, several sizes lead back to one input"));
    addPair(tr("Strides"), {tr("Stride of rows"), tr("Stride of columns")}, 0, m_strides);
    addPair(tr("Dilations"), {tr("Dilation of rows"), tr("Dilation of columns")}, 0, m_dilations);
    addPadding();
    addLayoutRow();
    addHeading(tr("What follows"), Role::Output);
    m_column->addWidget(new WhatFollows(document, inside));
    addBiasSheet();
    m_column->addStretch(1);

    connectFields();
    connect(document, &Document::walkthroughChanged, this, &CallPanel::renew);
    connect(viewing, &Viewing::viewingChanged, this, &CallPanel::renewColours);
    connect(viewing, &Viewing::viewingChanged, inside,
            [viewing, inside] { inside->setVisible(!viewing->hidden().call); });
    renew();
    renewColours();
}

void CallPanel::addHeading(const QString &text, Role role)
{
    auto *label = new QLabel(text, widget());
    QFont bold = font();
    bold.setBold(true);
    label->setFont(bold);
    label->setContentsMargins(0, fontMetrics().height() / 4, 0, 0);
    m_headings.emplace_back(label, role);
    m_column->addWidget(label);
}

void CallPanel::addSizes(const QStringList &names, const QStringList &accessibleNames, NumberField **fields)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(fontMetrics().height() / 2);
    grid->setVerticalSpacing(fontMetrics().height() / 8);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    for (int i = 0; i < 4; ++i) {
        fields[i] = new NumberField(accessibleNames[i], 0, widget());
        auto *label = new QLabel(names[i], widget());
        label->setFont(small);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setBuddy(fields[i]);
        if (fields == m_filter)
            m_filterNames[i] = label;
        grid->addWidget(label, 0, i);
        grid->addWidget(fields[i], 1, i);
        grid->setColumnStretch(i, 1);
    }
    m_column->addLayout(grid);
}

QWidget *CallPanel::addPair(const QString &text, const QStringList &accessibleNames, int least, NumberField **fields)
{
    auto *whole = new QWidget(widget());
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height() / 2);
    auto *label = new QLabel(text, widget());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    row->addWidget(label, 3);
    for (int i = 0; i < 2; ++i) {
        fields[i] = new NumberField(accessibleNames[i], least, widget());
        fields[i]->setKeyboardTracking(true);
        row->addWidget(fields[i], 2);
    }
    label->setBuddy(fields[0]);
    m_column->addWidget(whole);
    return whole;
}

void CallPanel::addPadding()
{
    auto *label = new QLabel(tr("Padding"), widget());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    m_padding = new SegmentedButtons(SegmentedButtons::Look::Plain, widget());
    m_padding->setAccessibleName(tr("Padding"));
    m_padding->addSegment("VALID", tr("No zeros: the window stays on the input"));
    m_padding->addSegment(
        "SAME", tr("Zeros so that the output has ⌈size / stride⌉ cells; an odd zero goes to the bottom and right"));
    m_padding->addSegment(tr("Explicit"), tr("As many zeros on each side as you say"));
    connect(m_padding, &SegmentedButtons::chosen, this, &CallPanel::choosePadding);
    m_padRow = new QWidget(widget());
    auto *row = new QGridLayout(m_padRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setHorizontalSpacing(fontMetrics().height() / 2);
    row->setVerticalSpacing(fontMetrics().height() / 8);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    const QStringList names{tr("top"), tr("bottom"), tr("left"), tr("right")};
    const QStringList accessibleNames{tr("Padding at the top"), tr("Padding at the bottom"), tr("Padding on the left"),
                                      tr("Padding on the right")};
    for (int i = 0; i < 4; ++i) {
        m_pads[i] = new NumberField(accessibleNames[i], 0, m_padRow);
        m_pads[i]->setKeyboardTracking(true);
        auto *name = new QLabel(names[i], m_padRow);
        name->setFont(small);
        name->setForegroundRole(QPalette::PlaceholderText);
        name->setBuddy(m_pads[i]);
        row->addWidget(name, 0, i);
        row->addWidget(m_pads[i], 1, i);
    }
    m_column->addWidget(label);
    m_column->addWidget(m_padding);
    m_column->addWidget(m_padRow);
}

/// One row, a column for each filter. On a page that is read it is for trying, as the other sheets are.
void CallPanel::addBiasSheet()
{
    auto *model = new TensorModel(m_document, m_viewing, TensorModel::Target::Bias, widget());
    auto *sheet = new TensorView(model, m_viewing, widget());
    sheet->verticalHeader()->hide();
    const int row = sheet->verticalHeader()->defaultSectionSize();
    sheet->setFixedHeight(row + sheet->horizontalHeader()->sizeHint().height() +
                          sheet->horizontalScrollBar()->height());
    sheet->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->addWidget(sheet);
    const auto renewed = [model, sheet] { sheet->setVisible(model->columnCount() > 0); };
    connect(model, &QAbstractItemModel::modelReset, sheet, renewed);
    renewed();
}

void CallPanel::addLayoutRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height() / 2);
    m_format = new SegmentedButtons(SegmentedButtons::Look::Plain, widget());
    m_format->setAccessibleName(tr("Data format"));
    m_format->addSegment("NHWC", tr("Channels last: how TensorFlow stores images by default"));
    m_format->addSegment("NCHW", tr("Channels first: the same picture in another order of memory"));
    connect(m_format, &SegmentedButtons::chosen, this, &CallPanel::chooseFormat);
    auto *label = new QLabel(tr("Groups"), widget());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    label->setFont(strong);
    m_groups = new NumberField(tr("Groups"), 1, widget());
    m_groups->setToolTip(tr("Groups follow from the filter's depth: input channels / depth"));
    label->setBuddy(m_groups);
    row->addWidget(m_format, 3);
    row->addWidget(label);
    row->addWidget(m_groups, 1);
    m_column->addLayout(row);
    // While the number of groups is asked for, it stands nowhere.
    connect(m_viewing, &Viewing::viewingChanged, m_groups, [this, label] {
        const bool asked = m_viewing->hidden().counts;
        label->setVisible(!asked);
        m_groups->setVisible(!asked);
    });
}

void CallPanel::connectFields()
{
    connectSize(m_input[0], true, [](const Conv2DCall &) { return 0; });
    connectSize(m_input[1], true, [](const Conv2DCall &call) { return inputAxes(call).height; });
    connectSize(m_input[2], true, [](const Conv2DCall &call) { return inputAxes(call).width; });
    connectSize(m_input[3], true, [](const Conv2DCall &call) { return inputAxes(call).channels; });
    for (int axis = 0; axis < 4; ++axis)
        connectSize(m_filter[axis], false, [axis](const Conv2DCall &) { return axis; });
    for (bool rows : {true, false}) {
        connectArgument(m_strides[rows ? 0 : 1], tr("Change the strides"), [rows](Conv2DCall &call, Index value) {
            call.arguments.strides = withEntry(call.arguments.strides, call, rows, value);
        });
        connectArgument(
            m_dilations[rows ? 0 : 1], tr("Change the dilations"), [this, rows](Conv2DCall &call, Index value) {
                std::vector<std::int64_t> dilations =
                    withEntry(call.arguments.dilations.value_or(std::vector<std::int64_t>{1}), call, rows, value);
                if (m_document->beside().operation == Operation::DepthwiseConv2D) // it takes two
                    dilations = {dilations[placeOf(call, true)], dilations[placeOf(call, false)]};
                call.arguments.dilations = std::move(dilations);
            });
    }
    for (std::size_t side = 0; side < 4; ++side) {
        connectArgument(m_pads[side], tr("Change the padding"), [this, side](Conv2DCall &call, Index value) {
            std::array<Index, 4> pads = padsOf(call, m_document->walkthrough()->geometry());
            pads[side] = value;
            call.arguments.padding = explicitPadding(call, pads);
        });
    }
    connect(m_groups, &QSpinBox::valueChanged, this, &CallPanel::setGroups);
    for (int axis : {0, 1})
        connect(m_outputSizes[axis], &QSpinBox::valueChanged, this,
                [this, axis](int size) { setOutputSize(axis, size); });
}

void CallPanel::connectArgument(NumberField *field, const QString &text, Edit edit)
{
    connect(field, &QSpinBox::valueChanged, this, [this, field, text, edit = std::move(edit)](int value) {
        Conv2DCall call = m_document->call();
        edit(call, value);
        change(text, call, field->mergeKey());
    });
}

void CallPanel::connectSize(NumberField *field, bool ofInput, std::function<int(const Conv2DCall &)> axisOf)
{
    connect(field, &QSpinBox::valueChanged, this, [this, field, ofInput, axisOf = std::move(axisOf)](int value) {
        Conv2DCall call = m_document->call();
        Tensor &tensor = ofInput ? call.input : call.filter;
        // Within one gesture sizes are cut from the tensor it began with: 4 → 3 → 4 loses nothing.
        if (m_gestureKey != field->mergeKey() || !m_gestureLast.sharesValuesWith(tensor))
            m_gestureBase = tensor;
        m_gestureKey = field->mergeKey();
        std::vector<Index> sizes(tensor.shape().sizes().begin(), tensor.shape().sizes().end());
        sizes[std::size_t(axisOf(call))] = value;
        const Result<lab::Shape> shape = lab::Shape::of(sizes);
        if (!shape || shape->elementCount() > Limits{}.tensorElements)
            return renew();
        tensor = resized(m_gestureBase, *shape);
        m_gestureLast = tensor;
        change(ofInput ? tr("Resize the input") : tr("Resize the filter"), call, field->mergeKey());
    });
}

void CallPanel::change(const QString &text, const Conv2DCall &call, int mergeKey)
{
    m_document->undoStack()->push(new ChangeCall(*m_document, text, call, mergeKey));
}

void CallPanel::choosePadding(int segment)
{
    Conv2DCall call = m_document->call();
    if (segment == 0)
        call.arguments.padding = PaddingArgument::valid();
    else if (segment == 1)
        call.arguments.padding = PaddingArgument::same();
    else
        call.arguments.padding = explicitPadding(call, padsOf(call, m_document->walkthrough()->geometry()));
    change(tr("Change the padding"), call, 0);
}

void CallPanel::chooseFormat(int segment)
{
    const DataFormat format = segment == 1 ? DataFormat::Nchw : DataFormat::Nhwc;
    const QString text = tr("Change the data format");
    Beside beside = m_document->beside();
    std::vector<Index> &sizes = beside.outputShape;
    const bool reorders = sizes.size() == 4 && format != formatOf(m_document->call());
    if (reorders)
        sizes = format == DataFormat::Nchw ? std::vector{sizes[0], sizes[3], sizes[1], sizes[2]}
                                           : std::vector{sizes[0], sizes[2], sizes[3], sizes[1]};
    if (reorders)
        m_document->undoStack()->beginMacro(text);
    change(text, inDataFormat(m_document->call(), format), 0);
    if (reorders) {
        changeBeside(text, std::move(beside), 0);
        m_document->undoStack()->endMacro();
    }
}

void CallPanel::setOutputSize(int axis, Index size)
{
    Beside beside = m_document->beside();
    const std::size_t place =
        beside.outputShape.size() == 2 ? std::size_t(axis) : placeOf(m_document->call(), axis == 0);
    if (place >= beside.outputShape.size())
        return;
    beside.outputShape[place] = size;
    changeBeside(tr("Change the output size"), std::move(beside), m_outputSizes[axis]->mergeKey());
}

void CallPanel::changeBeside(const QString &text, Beside beside, int mergeKey)
{
    Lesson lesson = m_document->lesson();
    besideOf(lesson, m_document->openPage().index) = std::move(beside);
    m_document->undoStack()->push(new ChangeLesson(*m_document, text, std::move(lesson), mergeKey));
}

void CallPanel::setGroups(Index groups)
{
    Conv2DCall call = m_document->call();
    if (call.input.shape().rank() < 4 || call.filter.shape().rank() != 4)
        return; // a call that is refused for its ranks has no channels to share out
    const Index channels = call.input.shape()[inputAxes(call).channels];
    const lab::Shape filter = call.filter.shape();
    // The next number in the direction of the change that shares the channels out evenly.
    const Index before = filter[2] > 0 ? channels / filter[2] : 1;
    const Index step = groups < before ? -1 : 1;
    while (groups > 1 && groups < channels && channels % groups != 0)
        groups += step;
    groups = std::clamp<Index>(groups, 1, std::max<Index>(channels, 1));
    const Index out = std::max<Index>(groups, (filter[3] + groups - 1) / groups * groups);
    call.filter = resized(call.filter, lab::Shape{filter[0], filter[1], channels / groups, out});
    change(tr("Change the groups"), call, m_groups->mergeKey());
    renew();
}

void CallPanel::renew()
{
    const Conv2DCall &call = m_document->call();
    const Geometry &geometry = m_document->walkthrough()->geometry();
    const lab::Shape &input = call.input.shape();
    const bool readable = input.rank() >= 4 && call.filter.shape().rank() == 4;
    if (readable) {
        const InputAxes axes = inputAxes(call);
        const Index batch = input.rank() == 4 ? input[0] : geometry.batch;
        const Index sizes[] = {batch, input[axes.height], input[axes.width], input[axes.channels]};
        for (int i = 0; i < 4; ++i) {
            m_input[i]->show(sizes[i]);
            m_filter[i]->show(call.filter.shape()[i]);
        }
        m_groups->show(call.filter.shape()[2] > 0 ? input[axes.channels] / call.filter.shape()[2] : 1);
    }
    m_input[0]->setReadOnly(input.rank() != 4);
    renewOperation();
    const Operation operation = m_document->beside().operation;
    m_groups->setEnabled(readable && (operation == Operation::Conv2D || operation == Operation::Conv1D));
    for (int i = 0; i < 4; ++i) {
        m_input[i]->setEnabled(readable);
        m_filter[i]->setEnabled(readable);
    }
    for (bool rows : {true, false}) {
        m_strides[rows ? 0 : 1]->show(entryOf(call.arguments.strides, call, rows));
        m_dilations[rows ? 0 : 1]->show(
            entryOf(call.arguments.dilations.value_or(std::vector<std::int64_t>{1}), call, rows));
    }
    const std::string &word = call.arguments.padding.word;
    m_padding->setCurrent(word == "VALID" ? 0 : word == "SAME" ? 1 : word.empty() ? 2 : -1);
    m_padRow->setVisible(word.empty());
    const std::array<Index, 4> pads = padsOf(call, geometry);
    for (std::size_t side = 0; side < 4; ++side)
        m_pads[side]->show(pads[side]);
    m_format->setCurrent(formatOf(call) == DataFormat::Nchw ? 1 : 0);
}

/// What the operations name and have otherwise.
void CallPanel::renewOperation()
{
    const Beside &beside = m_document->beside();
    const bool isTransposed = beside.operation == Operation::TransposedConv2D;
    const QString in = tr("in"), out = tr("out"), third = isTransposed ? out : in,
                  fourth = isTransposed                                     ? in
                           : beside.operation == Operation::DepthwiseConv2D ? tr("multiplier")
                                                                            : out;
    m_filterNames[2]->setText(third);
    m_filterNames[3]->setText(fourth);
    const QString inName = tr("Filter input channels"), outName = tr("Filter output channels");
    m_filter[2]->setAccessibleName(isTransposed ? outName : inName);
    m_filter[3]->setAccessibleName(isTransposed ? inName : outName);
    m_outputRow->setVisible(isTransposed);
    m_outputRow->setEnabled(!m_document->isReading());
    for (int axis : {0, 1}) {
        const std::vector<Index> &sizes = beside.outputShape;
        const std::size_t place = sizes.size() == 2 ? std::size_t(axis) : placeOf(m_document->call(), axis == 0);
        m_outputSizes[axis]->show(place < sizes.size() ? sizes[place] : 0);
    }
}

void CallPanel::renewColours()
{
    const Palette colours = paletteOf(m_viewing->theme());
    for (const auto &[label, role] : m_headings) {
        const Colour colour = colours.text(role, Tone::Text);
        QPalette own; // a neutral heading keeps the window's
        if (role != Role::Neutral)
            own.setColor(QPalette::WindowText, QColor(colour.r, colour.g, colour.b));
        label->setPalette(own);
    }
}

} // namespace lab::ui
