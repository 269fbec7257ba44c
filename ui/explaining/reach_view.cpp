#include "ui/explaining/reach_view.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lab::ui {
namespace {

QLabel *label(const QString &text, QWidget *parent, bool bold)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = label->font();
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    label->setFont(font);
    return label;
}

} // namespace

ReachView::ReachView(QWidget *parent) : QWidget(parent), m_table(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QLabel *heading = label(tr("How far an output sees, layer by layer"), this, true);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(m_table);
    setVisible(false);
}

void ReachView::setLines(const std::vector<ReachLine> &lines)
{
    setVisible(lines.size() > 1);
    delete m_table->layout();
    qDeleteAll(m_table->findChildren<QLabel *>());
    if (lines.size() < 2)
        return;
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(2, 1);
    int row = 0, place = 0;
    for (const char *name : {"size", "jump", "start"}) // as in the formulas of the shapes
        grid->addWidget(label(name, m_table, true), row, place++);
    for (const ReachLine &line : lines) {
        grid->addWidget(label(QString::fromStdString(line.layer), m_table, false), ++row, 0, 1, 3);
        place = 0;
        ++row;
        for (const std::string &cell : {line.size, line.jump, line.start})
            grid->addWidget(label(QString::fromStdString(cell), m_table, false), row, place++);
    }
}

} // namespace lab::ui
