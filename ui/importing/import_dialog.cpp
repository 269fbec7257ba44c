#include "ui/importing/import_dialog.h"

#include "core/conv/geometry.h"
#include "core/tensor/number_text.h"
#include "ui/importing/image_reader.h"
#include "ui/importing/importers.h"
#include "ui/player/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <climits>

namespace lab::ui {
namespace {

constexpr int previewSide = 220;
constexpr Index mostAtOnce = Index{1} << 18; // values that are looked at before the dialog goes on

QString nameOf(const Array &array)
{
    return array.name.empty() ? ImportDialog::tr("array") : QString::fromUtf8(array.name);
}

QString number(double value)
{
    return QString::fromUtf8(shortNumberText(value, 10));
}

/// The plane [:, :, 0, 0] of a filter of four axes.
Array firstKernel(const Array &array, FilterOrder order)
{
    const bool rowsFirst = order == FilterOrder::Hwio;
    const int rows = rowsFirst ? 0 : order == FilterOrder::Oihw ? 2 : 1;
    const lab::Shape &shape = array.shape;
    const Index apart = rowsFirst                    ? shape[2] * shape[3]
                        : order == FilterOrder::Oihw ? 1
                                                     : shape[3]; // values between neighbours
    const Index count = array.size() > 0 ? shape[rows] * shape[rows + 1] : 0;
    std::vector<double> plane;
    for (Index i = 0; i < count; ++i)
        plane.push_back(array.at(i * apart));
    return Array::ofDoubles(array.name, lab::Shape{count > 0 ? shape[rows] : 0, shape[rows + 1]}, plane);
}

/// An order and its combo box item, by the value it stands for.
template <typename Enum>
void addOrder(QComboBox *box, const QString &text, Enum order)
{
    box->addItem(text, static_cast<int>(order));
}

} // namespace

bool ImportDialog::isNeeded(const Imported &imported)
{
    return !imported.lesson && (imported.arrays.size() > 1 || imported.imageMaximum <= 0);
}

ImportDialog::ImportDialog(Imported imported, const QString &name, QWidget *parent)
    : QDialog(parent), m_imported(std::make_shared<const Imported>(std::move(imported)))
{
    Index values = 0;
    for (const Array &array : m_imported->arrays)
        values += array.size();
    m_isLarge = values > mostAtOnce;
    setWindowTitle(tr("Import %1").arg(QFileInfo(name).fileName()));
    createContents(name);
    fillChoices();
    const RoleChoice guess = guessRoles(m_imported->arrays, usualFilterOrder(name));
    const auto select = [](QComboBox *box, int value) { box->setCurrentIndex(std::max(box->findData(value), 0)); };
    select(m_input, guess.input ? int(*guess.input) : -1);
    select(m_filter, guess.filter ? int(*guess.filter) : -1);
    select(m_inputOrder, static_cast<int>(guess.inputOrder));
    select(m_filterOrder, static_cast<int>(guess.filterOrder));
    for (QComboBox *box : {m_input, m_inputOrder, m_filter, m_filterOrder})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::renew);
    for (QComboBox *box : {m_filter, m_filterOrder})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::showArray);
    connect(m_toUnit, &QCheckBox::toggled, this, &ImportDialog::renew);
    connect(&m_reckoning, &QFutureWatcher<Outcome>::finished, this, [this] { showOutcome(m_reckoning.result()); });
    connect(&m_looking, &QFutureWatcher<Look>::finished, this, [this] { showLook(m_looking.result()); });
    connect(m_arrays, &QTreeWidget::currentItemChanged, this, &ImportDialog::showArray);
    m_arrays->setCurrentItem(m_arrays->topLevelItem(int(guess.input.value_or(guess.filter.value_or(0)))));
    renew();
}

QHBoxLayout *ImportDialog::createArrays(const QString &name)
{
    m_arrays = new QTreeWidget(this);
    m_arrays->setHeaderLabels({tr("Array"), tr("Shape"), tr("Type")});
    m_arrays->setRootIsDecorated(false);
    m_arrays->setUniformRowHeights(true);
    m_arrays->setAccessibleName(tr("Arrays in %1").arg(QFileInfo(name).fileName()));
    for (const Array &array : m_imported->arrays)
        new QTreeWidgetItem(
            m_arrays, {nameOf(array), QString::fromUtf8(array.shape.text()), QString::fromUtf8(typeName(array.type))});
    for (int column = 0; column < 3; ++column)
        m_arrays->resizeColumnToContents(column);

    m_preview = new QLabel(this);
    m_preview->setFixedSize(previewSide, previewSide);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview"));
    m_statistics = new QLabel(this);
    m_statistics->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_statistics->setWordWrap(true);
    auto *view = new QVBoxLayout;
    view->addWidget(m_preview);
    view->addWidget(m_statistics);
    view->addStretch();
    auto *top = new QHBoxLayout;
    top->addWidget(m_arrays, 1);
    top->addLayout(view);
    return top;
}

QFormLayout *ImportDialog::createChoices()
{
    const auto box = [this](const QString &accessibleName) {
        auto *combo = new QComboBox(this);
        combo->setAccessibleName(accessibleName);
        return combo;
    };
    m_input = box(tr("Input"));
    m_inputOrder = box(tr("Axes of the input"));
    m_filter = box(tr("Filter"));
    m_filterOrder = box(tr("Axes of the filter"));
    addOrder(m_inputOrder, tr("rows, columns, channels (NHWC)"), InputOrder::Nhwc);
    addOrder(m_inputOrder, tr("channels, rows, columns (NCHW)"), InputOrder::Nchw);
    addOrder(m_filterOrder, tr("HWIO: TensorFlow, Keras"), FilterOrder::Hwio);
    addOrder(m_filterOrder, tr("OIHW: PyTorch, ONNX"), FilterOrder::Oihw);
    addOrder(m_filterOrder, tr("OHWI: TensorFlow Lite"), FilterOrder::Ohwi);
    m_toUnit = new QCheckBox(tr("Scale the image's values to 0 … 1"), this);
    m_toUnit->setVisible(m_imported->imageMaximum > 0);

    const auto pair = [](QWidget *first, QWidget *second) {
        auto *row = new QHBoxLayout;
        row->addWidget(first, 1);
        row->addWidget(second, 1);
        return row;
    };
    auto *form = new QFormLayout;
    const auto addRow = [&](const QString &text, QComboBox *array, QComboBox *order) {
        auto *label = new QLabel(text, this);
        label->setBuddy(array);
        form->addRow(label, pair(array, order));
    };
    addRow(tr("&Input:"), m_input, m_inputOrder);
    addRow(tr("&Filter:"), m_filter, m_filterOrder);
    form->addRow(QString(), m_toUnit);
    return form;
}

void ImportDialog::createContents(const QString &name)
{
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(createArrays(name), 1);
    layout->addLayout(createChoices());
    m_outcome = new QLabel(this);
    m_outcome->setWordWrap(true);
    m_outcome->setAccessibleName(tr("What comes out"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this);
    m_open = buttons->button(QDialogButtonBox::Open);
    m_open->setDefault(true);
    m_open->setProperty("look", "primary");
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 42, fontMetrics().height() * 30);
}

void ImportDialog::fillChoices()
{
    m_input->addItem(tr("invented to fit the filter"), -1);
    m_filter->addItem(tr("an edge filter (Sobel x)"), -1);
    for (std::size_t i = 0; i < m_imported->arrays.size(); ++i) {
        const Array &array = m_imported->arrays[i];
        const QString text = nameOf(array) + "  " + QString::fromUtf8(array.shape.text());
        if (canBeInput(array))
            m_input->addItem(text, int(i));
        if (canBeFilter(array))
            m_filter->addItem(text, int(i));
    }
}

RoleChoice ImportDialog::choice() const
{
    const auto chosen = [](const QComboBox *box) {
        const int index = box->currentData().toInt();
        return index < 0 ? std::nullopt : std::optional(std::size_t(index));
    };
    return {.input = chosen(m_input),
            .filter = chosen(m_filter),
            .inputOrder = static_cast<InputOrder>(m_inputOrder->currentData().toInt()),
            .filterOrder = static_cast<FilterOrder>(m_filterOrder->currentData().toInt()),
            .inputToUnit = m_toUnit->isChecked()};
}

void ImportDialog::showArray()
{
    const int index = m_arrays->indexOfTopLevelItem(m_arrays->currentItem());
    if (index < 0)
        return;
    const RoleChoice chosen = choice();
    const bool isFilter =
        chosen.filter == std::size_t(index) && m_imported->arrays[std::size_t(index)].shape.rank() == 4;
    const std::optional<FilterOrder> order = isFilter ? std::optional(chosen.filterOrder) : std::nullopt;
    if (!m_isLarge)
        return showLook(lookOf(*m_imported, std::size_t(index), order));
    m_preview->setText(tr("Reading…"));
    m_statistics->clear();
    m_looking.setFuture(QtConcurrent::run(
        [imported = m_imported, index, order] { return lookOf(*imported, std::size_t(index), order); }));
}

ImportDialog::Look ImportDialog::lookOf(const Imported &imported, std::size_t index, std::optional<FilterOrder> order)
{
    const Array &array = imported.arrays[index];
    return {.picture = order ? previewOf(firstKernel(array, *order), 0, previewSide)
                             : previewOf(array, imported.imageMaximum, previewSide),
            .isKernel = order.has_value(),
            .statistics = statisticsOf(array),
            .changed = toTensor(array).changed};
}

void ImportDialog::showLook(const Look &look)
{
    if (look.picture.isNull()) {
        m_preview->setText(tr("nothing to show"));
    } else {
        // A small plane is shown with its cells, not smoothed away.
        const bool small = look.picture.width() < previewSide && look.picture.height() < previewSide;
        m_preview->setPixmap(QPixmap::fromImage(look.picture)
                                 .scaled(previewSide, previewSide, Qt::KeepAspectRatio,
                                         small ? Qt::FastTransformation : Qt::SmoothTransformation));
    }
    const ArrayStatistics &statistics = look.statistics;
    QString text = tr("smallest %1, largest %2, mean %3")
                       .arg(number(statistics.minimum), number(statistics.maximum), number(statistics.mean));
    if (look.isKernel)
        text += '\n' + tr("shown: channel 0 of filter 0");
    if (statistics.notFinite > 0)
        text += '\n' + tr("%n value(s) not finite", nullptr, int(std::min<Index>(statistics.notFinite, INT_MAX)));
    if (look.changed > 0)
        text +=
            '\n' + tr("%n value(s) will be rounded to float32", nullptr, int(std::min<Index>(look.changed, INT_MAX)));
    m_statistics->setText(text);
}

void ImportDialog::renew()
{
    const RoleChoice chosen = choice();
    m_inputOrder->setEnabled(chosen.input && m_imported->arrays[*chosen.input].shape.rank() >= 3);
    m_filterOrder->setEnabled(chosen.filter && m_imported->arrays[*chosen.filter].shape.rank() == 4);
    m_toUnit->setEnabled(chosen.input.has_value());
    if (!m_isLarge)
        return showOutcome(outcomeOf(*m_imported, chosen));
    m_lesson.reset();
    m_open->setEnabled(false);
    m_outcome->setText(tr("Putting the arrays together…"));
    m_reckoning.setFuture(QtConcurrent::run([imported = m_imported, chosen] { return outcomeOf(*imported, chosen); }));
}

ImportDialog::Outcome ImportDialog::outcomeOf(const Imported &imported, const RoleChoice &choice)
{
    Outcome outcome{.lesson = {}, .warnings = imported.warnings};
    outcome.lesson = lessonOf(imported.arrays, choice, imported.imageMaximum, outcome.warnings);
    return outcome;
}

void ImportDialog::showOutcome(Outcome outcome)
{
    m_lesson.reset();
    m_warnings = std::move(outcome.warnings);
    QString text;
    if (const Result<Lesson> &lesson = *outcome.lesson; !lesson) {
        text = refusalText(lesson.error());
    } else {
        const Conv2DCall &call = lesson->call;
        const Result<Geometry> geometry = geometryOf(call);
        const QString shapes =
            tr("input %1, filter %2")
                .arg(QString::fromUtf8(call.input.shape().text()), QString::fromUtf8(call.filter.shape().text()));
        text = geometry ? tr("%1 → output %2").arg(shapes, QString::fromUtf8(geometry->outputShape.text()))
                        : tr("%1: %2").arg(shapes, refusalText(geometry.error()));
        if (geometry && geometry->groups > 1)
            text += ' ' + tr("in %n groups", nullptr, int(std::min<Index>(geometry->groups, INT_MAX)));
        m_lesson = *lesson;
    }
    for (const Sentence &warning : m_warnings)
        text += '\n' + translatedText(warning);
    m_outcome->setText(text);
    m_open->setEnabled(m_lesson.has_value());
}

} // namespace lab::ui
