#include "ui/lessons/scores_dialog.h"

#include "ui/document/file_name.h"
#include "ui/document/read_file.h"
#include "ui/document/write_file.h"
#include "ui/player/wording.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lab::ui {

ScoresDialog::ScoresDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Scores side by side"));
    resize(820, 560);
}

bool ScoresDialog::choose()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Scores of students"), {}, tr("Tables (*.csv)"));
    if (!paths.isEmpty())
        showFiles(paths);
    return !paths.isEmpty();
}

void ScoresDialog::showFiles(const QStringList &paths)
{
    constexpr qint64 most = 1 << 20;
    for (const QString &path : paths) {
        const Result<FileContents> contents = readFile(path, {.most = most, .mostStream = most});
        const std::optional<Score> score = contents ? Score::of(contents->bytes) : std::nullopt;
        if (score)
            m_scores.add(QFileInfo(path).completeBaseName(), *score);
        else
            m_problems << tr("%1: %2").arg(shownFileName(path),
                                           contents ? tr("This is not a saved score.") : refusalText(contents.error()));
    }
    fill();
    show();
}

/// The last row: how many each student found, and all of them together.
void ScoresDialog::putSums(QTableWidget &table, const std::vector<ScoresBeside::Row> &rows) const
{
    const int last = table.rowCount() - 1, students = int(m_scores.students().size());
    QFont bold = table.font();
    bold.setBold(true);
    const auto put = [&](int column, const QString &text) {
        auto *item = new QTableWidgetItem(text);
        item->setFont(bold);
        if (column > 0)
            item->setTextAlignment(Qt::AlignCenter);
        table.setItem(last, column, item);
    };
    put(0, tr("right"));
    int allRight = 0, allAsked = 0;
    for (int student = 0; student < students; ++student) {
        int right = 0, asked = 0;
        for (const ScoresBeside::Row &row : rows)
            if (const ScoreEntry *entry = row.taken[std::size_t(student)]) {
                ++asked;
                right += entry->right ? 1 : 0;
            }
        put(student + 1, tr("%1 of %2").arg(right).arg(asked));
        allRight += right;
        allAsked += asked;
    }
    put(students + 1, tr("%1 of %2").arg(allRight).arg(allAsked));
}

void ScoresDialog::fill()
{
    const std::vector<ScoresBeside::Row> rows = m_scores.rows();
    const QStringList students = m_scores.students();
    auto *table = new QTableWidget(int(rows.size()) + 1, int(students.size()) + 2, this);
    table->setAccessibleName(tr("Questions and students"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalHeaderLabels(QStringList{tr("Question")} + students + QStringList{tr("right")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const auto put = [table](int row, int column, const QString &text, const QString &toolTip = {}) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(toolTip);
        if (column > 0)
            item->setTextAlignment(Qt::AlignCenter);
        table->setItem(row, column, item);
    };
    for (int row = 0; row < int(rows.size()); ++row) {
        const ScoresBeside::Row &one = rows[std::size_t(row)];
        put(row, 0,
            one.asked.seed < 0 ? one.asked.question
                               : tr("exercise %1: %2").arg(one.asked.seed).arg(one.asked.question));
        for (int student = 0; student < int(students.size()); ++student) {
            const ScoreEntry *entry = one.taken[std::size_t(student)];
            put(row, student + 1, takenText(entry), entry ? entry->answers : QString());
        }
        put(row, int(students.size()) + 1, tr("%1 of %2").arg(one.right()).arg(one.asks()));
    }
    putSums(*table, rows);
    auto *legend = new QLabel(tr("Which attempt was right; – none was. The tool tips show the answers."), this);
    legend->setForegroundRole(QPalette::PlaceholderText);
    legend->setWordWrap(true);
    auto *mistakes = new QListWidget(this);
    mistakes->setAccessibleName(tr("Frequent mistakes"));
    mistakes->setWordWrap(true);
    for (const ScoresBeside::Mistake &mistake : m_scores.mistakes())
        mistakes->addItem(tr("%n student(s): %1", nullptr, mistake.students).arg(mistake.hint));
    m_message = new QLabel(m_problems.join('\n'), this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *saving = buttons->addButton(tr("Save as a table…"), QDialogButtonBox::ActionRole);
    saving->setEnabled(!students.isEmpty());
    connect(saving, &QPushButton::clicked, this, &ScoresDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table, 3);
    column->addWidget(legend);
    column->addWidget(new QLabel(tr("Frequent mistakes"), this));
    column->addWidget(mistakes, 2);
    column->addWidget(m_message);
    column->addWidget(buttons);
}

void ScoresDialog::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save scores"), tr("scores.csv"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    const Result<Saved> saved = saveAtomically(path, m_scores.csv());
    m_message->setText(saved ? tr("Scores saved.") : refusalText(saved.error()));
}

} // namespace lab::ui
