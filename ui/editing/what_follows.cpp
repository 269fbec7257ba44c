#include "ui/editing/what_follows.h"

#include "core/tensor/number_text.h"
#include "ui/document/commands.h"
#include "ui/editing/call_panel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace lab::ui {
namespace {

/// As the fields offer them; slopes and other paddings are kept as they are.
constexpr std::array kinds{ActivationKind::Relu,    ActivationKind::LeakyRelu, ActivationKind::Relu6,
                           ActivationKind::Sigmoid, ActivationKind::Tanh,      ActivationKind::Softmax};

QString numbers(const Tensor &tensor)
{
    QStringList texts;
    for (const float value : tensor.values())
        texts << QString::fromStdString(numberText(value));
    return texts.join(", ");
}

/// The rows' entry of a list of 1, 2 or 4.
Index firstOf(const std::vector<Index> &entries, const Conv2DCall &call)
{
    if (entries.size() == 4)
        return entries[call.arguments.dataFormat == "NCHW" ? 2 : 1];
    return entries.empty() ? 1 : entries.front();
}

} // namespace

WhatFollows::WhatFollows(Document *document, QWidget *parent) : QWidget(parent), m_document(document)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(fontMetrics().height() * 3 / 8);
    const auto add = [&](int row, const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        label->setFont(strong);
        label->setBuddy(field);
        field->setAccessibleName(text);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
    };
    m_bias = new QLineEdit(this);
    m_bias->setPlaceholderText(tr("none"));
    m_bias->setToolTip(tr("One number for each filter, or nothing"));
    add(0, tr("Bias"), m_bias);
    m_activation = new QComboBox(this);
    m_activation->addItems({tr("none"), "ReLU", "leaky ReLU", "ReLU6", "sigmoid", "tanh", "softmax"});
    m_activation->setToolTip(tr("What happens to each number after the sum"));
    add(1, tr("Activation"), m_activation);
    m_pooling = new QComboBox(this);
    m_pooling->addItems({tr("none"), tr("maximum"), tr("mean")});
    m_pooling->setToolTip(tr("What each window of the output passes on"));
    add(2, tr("Pooling"), m_pooling);
    m_poolRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_poolRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_window = new NumberField(tr("Pooling window"), 1, m_poolRow);
    m_stride = new NumberField(tr("Pooling stride"), 1, m_poolRow);
    m_padding = new QComboBox(m_poolRow);
    m_padding->addItems({"VALID", "SAME"});
    m_padding->setAccessibleName(tr("Pooling padding"));
    for (QComboBox *box : {m_activation, m_pooling, m_padding})
        box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the panel, and turns no field
    for (QWidget *field :
         {static_cast<QWidget *>(m_window), static_cast<QWidget *>(m_stride), static_cast<QWidget *>(m_padding)})
        row->addWidget(field, 1);
    grid->addWidget(m_poolRow, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);

    connect(m_bias, &QLineEdit::editingFinished, this, &WhatFollows::takeBias);
    connect(m_activation, &QComboBox::activated, this, [this](int index) {
        After after = m_document->beside().after;
        if (index == 0)
            after.activation.reset();
        else
            after.activation = Activation{.kind = kinds[std::size_t(index - 1)]};
        change(tr("Change the activation"), std::move(after));
    });
    connect(m_pooling, &QComboBox::activated, this, &WhatFollows::takePooling);
    connect(m_padding, &QComboBox::activated, this, &WhatFollows::takePooling);
    connect(m_window, &QSpinBox::valueChanged, this, &WhatFollows::takePooling);
    connect(m_stride, &QSpinBox::valueChanged, this, &WhatFollows::takePooling);
    connect(document, &Document::walkthroughChanged, this, &WhatFollows::renew);
    renew();
}

void WhatFollows::change(const QString &text, After after)
{
    if (after == m_document->beside().after)
        return;
    if (m_document->isReading()) { // tried on the page's working copy
        m_document->undoStack()->push(
            new ChangeCall(*m_document, text, m_document->call(), std::move(after), m_document->imageMaximum()));
        return;
    }
    Lesson lesson = m_document->lesson();
    besideOf(lesson, m_document->openPage().index).after = std::move(after);
    m_document->undoStack()->push(new ChangeLesson(*m_document, text, std::move(lesson)));
}

void WhatFollows::takeBias()
{
    std::vector<float> values;
    static const QRegularExpression between("[\\s,;]+");
    for (const QString &word : m_bias->text().split(between, Qt::SkipEmptyParts)) {
        const std::optional<float> value = readFloat(word.toStdString());
        if (!value)
            return renew(); // what is no number is not taken
        values.push_back(*value);
    }
    After after = m_document->beside().after;
    after.bias.reset();
    const auto count = Index(values.size());
    if (count > 0)
        after.bias = Tensor({count}, std::move(values));
    change(tr("Change the bias"), std::move(after));
}

void WhatFollows::takePooling()
{
    After after = m_document->beside().after;
    if (m_pooling->currentIndex() == 0) {
        after.pooling.reset();
    } else {
        Pooling pooling = after.pooling.value_or(Pooling{});
        pooling.kind = m_pooling->currentIndex() == 1 ? PoolKind::Max : PoolKind::Average;
        const auto &call = m_document->call();
        if (firstOf(pooling.ksize, call) != m_window->value())
            pooling.ksize = {m_window->value()};
        if (firstOf(pooling.strides, call) != m_stride->value())
            pooling.strides = {m_stride->value()};
        if (sender() == m_padding)
            pooling.padding = m_padding->currentIndex() == 0 ? PaddingArgument::valid() : PaddingArgument::same();
        after.pooling = std::move(pooling);
    }
    change(tr("Change the pooling"), std::move(after));
}

void WhatFollows::renew()
{
    const After &after = m_document->beside().after;
    setEnabled(m_document->allowed().changes && m_document->beside().operation != Operation::TransposedConv2D);
    if (!m_bias->hasFocus() || !m_bias->isModified())
        m_bias->setText(after.bias ? numbers(*after.bias) : QString());
    int activation = 0;
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (after.activation && after.activation->kind == kinds[i])
            activation = int(i) + 1;
    m_activation->setCurrentIndex(activation);
    m_pooling->setCurrentIndex(!after.pooling ? 0 : after.pooling->kind == PoolKind::Max ? 1 : 2);
    m_poolRow->setVisible(after.pooling.has_value());
    const Pooling pooling = after.pooling.value_or(Pooling{});
    m_window->show(firstOf(pooling.ksize, m_document->call()));
    m_stride->show(firstOf(pooling.strides, m_document->call()));
    m_padding->setCurrentIndex(pooling.padding.word == "VALID" ? 0 : pooling.padding.word == "SAME" ? 1 : -1);
}

} // namespace lab::ui
