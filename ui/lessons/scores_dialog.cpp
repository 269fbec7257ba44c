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

void ScoresDialog::fill()
{
    const std::vector<ScoresBeside::Row> rows = m_scores.rows();
    const QStringList students = m_scores.students();
    auto *table = new QTableWidget(int(rows.size()), int(students.size()) + 2, this);
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
        const QString seed = one.asked.seed < 0 ? QString() : QString::fromUtf8(" · %1").arg(one.asked.seed);
        put(row, 0, one.asked.question + seed);
        for (int student = 0; student < int(students.size()); ++student) {
            const ScoreEntry *entry = one.taken[std::size_t(student)];
            put(row, student + 1, takenText(entry), entry ? entry->answers : QString());
        }
        put(row, int(students.size()) + 1, tr("%1 of %2").arg(one.right()).arg(one.asks()));
    }
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
