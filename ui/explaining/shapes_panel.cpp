#include "ui/explaining/shapes_panel.h"

#include "core/lesson/question.h"
#include "core/lesson/shape_facts.h"
#include "ui/document/document.h"
#include "ui/explaining/formula_view.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"
#include "ui/player/wording.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lab::ui {

namespace {

/// A small upright bar in a role's colour.
class Chip : public QWidget
{
public:
    Chip(const QColor &colour, QWidget *parent) : QWidget(parent), m_colour(colour) { setFixedSize(8, 16); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colour);
        painter.drawRoundedRect(rect(), 2, 2);
    }

private:
    QColor m_colour;
};

/// The words of a check box, in as many lines as they need; a click on them is one on the box.
class BoxWords : public QLabel
{
public:
    BoxWords(QCheckBox *box, const QString &text) : QLabel(text, box->parentWidget()), m_box(box)
    {
        setWordWrap(true);
        setToolTip(box->toolTip());
        box->setAccessibleName(text);
    }

protected:
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            m_box->click();
    }

private:
    QCheckBox *m_box;
};

QString nameOf(const NamedShape &shape)
{
    switch (shape.tensor) {
    case NamedShape::Tensor::Input:
        return ShapesPanel::tr("input");
    case NamedShape::Tensor::Filter:
        return ShapesPanel::tr("filter");
    case NamedShape::Tensor::FlatFilter:
        return ShapesPanel::tr("flattened filter");
    case NamedShape::Tensor::Virtual:
        return ShapesPanel::tr("virtual tensor");
    case NamedShape::Tensor::Rows:
        return ShapesPanel::tr("output rows");
    case NamedShape::Tensor::Output:
        return ShapesPanel::tr("output");
    case NamedShape::Tensor::Following:
        return QString::fromStdString(shape.title);
    }
    return {};
}

bool isResult(const NamedShape &shape)
{
    const NamedShape::Tensor tensor = shape.tensor;
    return shape.subject == Role::Output || tensor == NamedShape::Tensor::FlatFilter ||
           tensor == NamedShape::Tensor::Virtual;
}

QString sizesText(const std::vector<Index> &sizes)
{
    QStringList numbers;
    for (const Index size : sizes)
        numbers << QString::number(size);
    return '[' + numbers.join(", ") + ']';
}

} // namespace

ShapesPanel::ShapesPanel(Document *document, Player *, Viewing *viewing, QWidget *parent)
    : QScrollArea(parent), m_document(document), m_viewing(viewing)
{
    createContents();
    connect(document, &Document::walkthroughChanged, this, &ShapesPanel::refresh);
    connect(viewing, &Viewing::viewingChanged, this, &ShapesPanel::refresh);
    connect(m_reads, &QCheckBox::toggled, this,
            [this](bool on) { m_viewing->setColours(on ? ColourMode::Reads : ColourMode::Roles); });
    refresh();
}

void ShapesPanel::createContents()
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(this);
    setWidget(page);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 6, 2, 8);
    layout->setSpacing(10);
    m_shapes = new QGridLayout;
    m_shapes->setHorizontalSpacing(8);
    m_shapes->setVerticalSpacing(6);
    m_shapes->setColumnStretch(1, 1);
    layout->addLayout(m_shapes);
    layout->addWidget(m_formulas = new FormulaView(m_viewing, page));
    layout->addWidget(m_cost = new QLabel(page));
    m_cost->setWordWrap(true);
    m_cost->setTextFormat(Qt::PlainText);
    m_cost->setForegroundRole(QPalette::PlaceholderText);
    m_reads = new QCheckBox(page);
    m_reads->setToolTip(tr("Colours the input by the number of windows that read each cell"));
    auto *reads = new QHBoxLayout;
    reads->setSpacing(8);
    reads->addWidget(m_reads, 0, Qt::AlignTop);
    reads->addWidget(new BoxWords(m_reads, tr("Show how often each input is read")), 1);
    layout->addLayout(reads);
    layout->addStretch(1);
}

void ShapesPanel::refresh()
{
    const QSignalBlocker blocker(m_reads);
    m_reads->setChecked(m_viewing->look().colours == ColourMode::Reads);
    const auto walkthrough = m_document->walkthrough();
    const bool hidden = m_viewing->hidden().sizes;
    widget()->setVisible(!m_viewing->hidden().call);
    m_cost->setVisible(!m_viewing->hidden().counts);
    if (walkthrough == m_shownWalkthrough && m_shownTheme == m_viewing->theme() && hidden == m_shownHidden)
        return;
    const Block block = blockOf(*walkthrough);
    const bool sameShapes = m_shownWalkthrough && m_shownWalkthrough->geometry() == walkthrough->geometry() &&
                            followingShapes(blockOf(*m_shownWalkthrough)) == followingShapes(block) &&
                            blockOf(*m_shownWalkthrough).pooling() == block.pooling() &&
                            m_shownTheme == m_viewing->theme() && hidden == m_shownHidden;
    m_shownWalkthrough = walkthrough;
    m_shownTheme = m_viewing->theme();
    m_shownHidden = hidden;
    if (sameShapes)
        return;
    const Geometry &geometry = walkthrough->geometry();
    std::vector<NamedShape> shapes = shapesOf(geometry);
    for (NamedShape &shape : followingShapes(block))
        shapes.push_back(std::move(shape));
    showShapes(shapes, hidden);
    std::vector<Formula> formulas = hidden ? std::vector<Formula>{} : sizeFormulas(geometry);
    if (!hidden)
        for (Formula &formula : followingFormulas(block))
            formulas.push_back(std::move(formula));
    m_formulas->setFormulas(formulas);
    QStringList cost;
    for (const std::string &sentence : costSentences(geometry, translatedPhrases()))
        cost << QString::fromStdString(sentence);
    m_cost->setText(hidden ? QString() : cost.join(' '));
}

void ShapesPanel::showShapes(const std::vector<NamedShape> &shapes, bool hidden)
{
    while (QLayoutItem *item = m_shapes->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const NamedShape &shape : shapes) {
        const QString name = nameOf(shape), sizes = hidden && isResult(shape) ? QString("?") : sizesText(shape.sizes);
        auto *chip = new Chip(fillColour(m_viewing->theme(), shape.subject, Tone::Strong), widget());
        auto *label = new QLabel(name, widget());
        auto *numbers = new QLabel(sizes, widget());
        numbers->setFont(fixedFont(font()));
        numbers->setTextInteractionFlags(Qt::TextSelectableByMouse);
        numbers->setAccessibleName(tr("Shape of %1: %2").arg(name, sizes));
        m_shapes->addWidget(chip, row, 0);
        m_shapes->addWidget(label, row, 1);
        m_shapes->addWidget(numbers, row++, 2, Qt::AlignRight);
    }
}

} // namespace lab::ui
