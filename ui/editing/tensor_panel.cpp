#include "ui/editing/tensor_panel.h"

#include "core/tensor/fills.h"
#include "ui/editing/tensor_view.h"
#include "ui/player/icons.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <tuple>

namespace lab::ui {

namespace {

bool isRandom(const NamedFill &fill)
{
    return fill.kind == FillKind::Random;
}

/// Titles of core/tensor/fills are English; the translations know them by that.
QString titleOf(const NamedFill &fill)
{
    return QCoreApplication::translate("Fill", std::string(fill.title).c_str());
}

} // namespace

TensorPanel::TensorPanel(Document *document, Viewing *viewing, TensorModel::Target target, QWidget *parent)
    : QWidget(parent), m_document(document), m_viewing(viewing),
      m_model(new TensorModel(document, viewing, target, this)), m_view(new TensorView(m_model, viewing, this))
{
    const int em = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em / 2);
    m_name = new QLabel(this);
    QFont mono("JetBrains Mono");
    mono.setPointSizeF(font().pointSizeF());
    m_name->setFont(mono);
    column->addWidget(m_name);
    column->addWidget(createPlaneRow());
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    column->addWidget(createFillRow());
    auto *hint = new QLabel(
        tr("Type over a number, drag it up or down, or turn the wheel on it. Shift selects; Delete sets zero."), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    hint->setFont(small);
    column->addWidget(hint);
    connect(document, &Document::walkthroughChanged, this, &TensorPanel::renew);
    connect(viewing, &Viewing::viewingChanged, this, &TensorPanel::renew);
    renew();
}

QWidget *TensorPanel::createPlaneRow()
{
    const bool input = m_model->target() == TensorModel::Target::Input;
    m_planeRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_planeRow);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &name) {
        auto *field = new QSpinBox(m_planeRow);
        field->setAccessibleName(name);
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
        field->setAlignment(Qt::AlignCenter);
        auto *label = new QLabel(name, m_planeRow);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field, 1);
        connect(field, &QSpinBox::valueChanged, this, [this] {
            m_model->setPlane(m_planeA->value(), m_planeB->value());
            renew();
        });
        return field;
    };
    m_planeA = add(input ? tr("batch entry") : tr("channel"));
    m_planeB = add(input ? tr("channel") : tr("filter"));
    return m_planeRow;
}

QWidget *TensorPanel::createFillRow()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *button = new QToolButton(line);
    button->setText(tr("Fill ▾"));
    button->setAccessibleName(tr("Fill"));
    button->setToolTip(tr("Fill the whole tensor: zeros, ramps, random numbers, named kernels"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    for (const NamedFill &fill : namedFills()) {
        if (m_model->target() == TensorModel::Target::Input && !fill.forInputs)
            continue;
        const QString name = QString::fromLatin1(fill.name.data(), qsizetype(fill.name.size()));
        QAction *action = menu->addAction(titleOf(fill));
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, name] { this->fill(name); });
    }
    button->setMenu(menu);
    row->addWidget(button);
    m_seedLabel = new QLabel(line);
    m_seedLabel->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_seedLabel, 1);
    const auto add = [&](const QString &iconName, const QString &name, const QString &tip, bool newSeed) {
        auto *small = new QToolButton(line);
        small->setIcon(icon(iconName));
        small->setAccessibleName(name);
        small->setToolTip(tip);
        small->setProperty("look", "flat");
        row->addWidget(small);
        connect(small, &QToolButton::clicked, this, [this, newSeed] { fillRandom(newSeed); });
        return small;
    };
    m_again = add("again", tr("Again"), tr("The same random numbers again"), false);
    m_new = add("dice", tr("New"), tr("Other random numbers"), true);
    return line;
}

void TensorPanel::fill(const QString &name)
{
    const NamedFill *fill = fillNamed(name.toStdString());
    if (!fill)
        return;
    const bool input = m_model->target() == TensorModel::Target::Input;
    Conv2DCall call = m_document->call();
    const DataFormat format = call.arguments.dataFormat == "NCHW" ? DataFormat::Nchw : DataFormat::Nhwc;
    const RandomRange random{.seed = m_seed, .lowest = -9, .highest = 9};
    if (input && call.input.shape().rank() >= 3)
        call.input = filledInput(*fill, call.input.shape(), format, random);
    else if (!input && call.filter.shape().rank() == 4)
        call.filter = filledFilter(*fill, call.filter.shape(), random);
    m_filledRandomly = isRandom(*fill);
    const QString text = input ? tr("Fill the input: %1") : tr("Fill the filter: %1");
    if (call.input != m_document->call().input || call.filter != m_document->call().filter)
        m_document->undoStack()->push(new ChangeCall(*m_document, text.arg(titleOf(*fill)), call));
    renew();
}

void TensorPanel::fillRandom(bool newSeed)
{
    if (newSeed)
        m_seed = QRandomGenerator::global()->bounded(1U, 10000U);
    fill("random");
}

void TensorPanel::showCell(const CellRef &cell)
{
    const bool filter = cell.panel == Panel::Filter;
    m_planeA->setValue(int(filter ? cell.c : cell.a));
    m_planeB->setValue(int(cell.d));
    m_view->selectCell(int(filter ? cell.a : cell.b), int(filter ? cell.b : cell.c));
}

void TensorPanel::renew()
{
    const Palette colours = paletteOf(m_viewing->theme());
    const Colour colour =
        colours.text(m_model->target() == TensorModel::Target::Input ? Role::Input : Role::Filter, Tone::Text);
    QPalette own;
    own.setColor(QPalette::WindowText, QColor(colour.r, colour.g, colour.b));
    m_name->setPalette(own);
    m_name->setText(m_model->planeName());
    for (const auto &[field, count, plane] : {std::tuple{m_planeA, m_model->planesA(), m_model->planeA()},
                                              {m_planeB, m_model->planesB(), m_model->planeB()}}) {
        const QSignalBlocker blocker(field);
        field->setRange(0, int(std::max<Index>(0, count - 1)));
        field->setValue(int(plane));
        field->setEnabled(count > 1);
    }
    m_planeRow->setVisible(m_model->planesA() > 1 || m_model->planesB() > 1);
    m_seedLabel->setText(m_filledRandomly ? tr("seed %1").arg(m_seed) : QString());
    m_again->setVisible(m_filledRandomly);
    m_new->setVisible(m_filledRandomly);
}

} // namespace lab::ui
