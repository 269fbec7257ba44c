#include "ui/explaining/code_panel.h"

#include "ui/document/document.h"
#include "ui/explaining/code_view.h"
#include "ui/player/player.h"
#include "ui/player/segmented_buttons.h"
#include "ui/player/viewing.h"
#include "ui/player/wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lab::ui {

CodePanel::CodePanel(Document *document, Player *player, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_player(player), m_viewing(viewing)
{
    createContents();
    connect(document, &Document::walkthroughChanged, this, &CodePanel::refresh);
    connect(player, &Player::momentChanged, this, &CodePanel::refresh);
    connect(viewing, &Viewing::viewingChanged, this, &CodePanel::refresh);
    connect(m_tabs, &SegmentedButtons::chosen, this,
            [this](int index) { setDialect(pythonDialects[std::size_t(index)]); });
    connect(m_copy, &QPushButton::clicked, this, &CodePanel::copy);
}

void CodePanel::createContents()
{
    m_tabs = new SegmentedButtons(SegmentedButtons::Look::Plain, this);
    for (const PythonDialect dialect : pythonDialects) {
        const QString name = QString::fromUtf8(dialectName(dialect).data(), int(dialectName(dialect).size()));
        m_tabs->addSegment(name, tr("The same call in %1").arg(name));
    }
    m_tabs->setCurrent(0);
    m_copy = new QPushButton(tr("Copy"), this);
    m_copy->setToolTip(tr("Copy the whole program, ready to run"));
    m_code = new CodeView(this);
    m_tooLarge = new QLabel(this);
    m_tooLarge->setWordWrap(true);
    m_variablesHeading = new QLabel(tr("After this step"), this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_variablesHeading->setFont(bold);
    m_variables = new QTableWidget(0, 2, this);
    m_variables->setAccessibleName(tr("Variables and their values"));
    m_variables->horizontalHeader()->hide();
    m_variables->verticalHeader()->hide();
    m_variables->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_variables->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_variables->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_variables->setSelectionMode(QAbstractItemView::NoSelection);
    m_variables->setShowGrid(false);
    m_variables->setFrameShape(QFrame::NoFrame);
    m_variables->setFont(fixedFont(font()));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 6, 2, 8);
    layout->setSpacing(10);
    layout->addWidget(m_tabs);
    layout->addWidget(m_code, 1);
    layout->addWidget(m_tooLarge);
    auto *row = new QHBoxLayout;
    row->addWidget(m_variablesHeading, 1);
    row->addWidget(m_copy);
    layout->addLayout(row);
    layout->addWidget(m_variables);
}

void CodePanel::setDialect(PythonDialect dialect)
{
    m_dialect = dialect;
    m_tabs->setCurrent(int(dialect));
    refresh();
}

void CodePanel::copy() const
{
    if (const auto code = pythonCode(*m_document->told(), m_dialect, false, {}, m_document->beside().operation))
        QGuiApplication::clipboard()->setText(QString::fromStdString(code->text));
}

void CodePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void CodePanel::refresh()
{
    if (!isVisible())
        return;
    const auto walkthrough = m_document->told();
    if (walkthrough != m_shownWalkthrough || m_shownDialect != m_dialect) {
        m_shownWalkthrough = walkthrough;
        m_shownDialect = m_dialect;
        const auto made = pythonCode(*walkthrough, m_dialect, true, {}, m_document->beside().operation);
        m_program = made ? std::optional(*made) : std::nullopt;
    }
    const Hidden &asked = m_viewing->hidden();
    const Step step = toldStep(*walkthrough, m_player->moment().step, asked);
    const bool hidden = isResultHidden(step, asked);
    // The program has every shape in it, and at its end every output.
    const bool told = !asked.sizes && !asked.counts;
    m_code->setVisible(m_program && told);
    m_copy->setEnabled(m_program && asked == Hidden{});
    m_tooLarge->setVisible(!m_program || !told);
    m_tooLarge->setText(told ? tr("These tensors are too large to be written as a program. Use smaller ones, or export "
                                  "them as .npy files.")
                             : tr("The program is shown when the question is answered."));
    if (m_program && told) {
        m_code->setTheme(m_viewing->theme());
        // The assertion at the end holds every output: it stays out of sight while one of them is asked for.
        QString text = QString::fromStdString(m_program->text);
        if (asked.outputs || asked.sizes || asked.gradients || !asked.cells.empty())
            text = text.left(text.indexOf("\n# What Conv2D Lab computed"));
        m_code->setCode(text, m_program->lineOf(step.phase));
    }
    showVariables(*walkthrough, step, hidden);
}

void CodePanel::showVariables(const Walkthrough &walkthrough, const Step &step, bool hidden)
{
    const bool shown = m_program && m_dialect == PythonDialect::NumPy && !(step.phase == Phase::Call && hidden);
    m_variables->setVisible(shown);
    m_variablesHeading->setVisible(shown);
    if (!shown)
        return;
    const auto variables = variablesAt(walkthrough, step);
    m_variables->setRowCount(int(variables.size()));
    const int height = QFontMetrics(m_variables->font()).height() + 6;
    for (int row = 0; row < int(variables.size()); ++row) {
        const CodeVariable &variable = variables[std::size_t(row)];
        auto *name = new QTableWidgetItem(QString::fromStdString(variable.name));
        auto *value =
            new QTableWidgetItem(hidden && variable.result ? QString("?") : QString::fromStdString(variable.value));
        value->setToolTip(value->text());
        if (variable.result) {
            QFont bold = m_variables->font();
            bold.setBold(true);
            value->setFont(bold);
        }
        m_variables->setItem(row, 0, name);
        m_variables->setItem(row, 1, value);
        m_variables->setRowHeight(row, height);
    }
    m_variables->setFixedHeight(height * std::max(1, int(variables.size())) + 2);
}

} // namespace lab::ui
