#include "ui/lessons/scores_beside.h"

#include "core/formats/bytes/escape.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace lab::ui {
namespace {

bool isSameQuestion(const ScoreEntry &one, const ScoreEntry &other)
{
    return one.seed == other.seed && one.topic == other.topic && one.difficulty == other.difficulty &&
           one.question == other.question;
}

QByteArray line(const QStringList &cells)
{
    QByteArray text;
    for (const QString &cell : cells)
        text += (text.isEmpty() ? "" : ",") + QByteArray::fromStdString(csvText(cell.toStdString()));
    return text + "\r\n";
}

} // namespace

int ScoresBeside::Row::right() const
{
    return int(std::count_if(taken.begin(), taken.end(), [](const ScoreEntry *one) { return one && one->right; }));
}

int ScoresBeside::Row::asks() const
{
    return int(taken.size() - std::size_t(std::count(taken.begin(), taken.end(), nullptr)));
}

void ScoresBeside::add(const QString &student, const Score &score)
{
    m_students << student;
    m_scores.push_back(score);
}

std::vector<ScoresBeside::Row> ScoresBeside::rows() const
{
    std::vector<Row> rows;
    for (std::size_t student = 0; student < m_scores.size(); ++student)
        for (const ScoreEntry &entry : m_scores[student].entries()) {
            auto row = std::find_if(rows.begin(), rows.end(),
                                    [&entry](const Row &other) { return isSameQuestion(other.asked, entry); });
            if (row == rows.end())
                row = rows.insert(rows.end(), {entry, std::vector<const ScoreEntry *>(m_scores.size(), nullptr)});
            if (!row->taken[student])
                row->taken[student] = &entry;
        }
    return rows;
}

std::vector<ScoresBeside::Mistake> ScoresBeside::mistakes() const
{
    std::vector<Mistake> all;
    for (const Score &score : m_scores) {
        QSet<QString> made;
        for (const ScoreEntry &entry : score.entries())
            for (const QString &hint : entry.hints.split(" | ", Qt::SkipEmptyParts))
                made.insert(hint);
        for (const QString &hint : std::as_const(made)) {
            auto known = std::find_if(all.begin(), all.end(), [&hint](const Mistake &one) { return one.hint == hint; });
            if (known == all.end())
                known = all.insert(all.end(), {hint, 0});
            ++known->students;
        }
    }
    std::sort(all.begin(), all.end(), [](const Mistake &one, const Mistake &other) {
        return one.students != other.students ? one.students > other.students : one.hint < other.hint;
    });
    return all;
}

QByteArray ScoresBeside::csv() const
{
    QByteArray table =
        line(QStringList{"topic", "difficulty", "seed", "question"} + m_students + QStringList{"right", "asked"});
    for (const Row &row : rows()) {
        QStringList cells{row.asked.topic, row.asked.difficulty,
                          row.asked.seed < 0 ? QString() : QString::number(row.asked.seed), row.asked.question};
        for (const ScoreEntry *entry : row.taken)
            cells << takenText(entry);
        table += line(cells << QString::number(row.right()) << QString::number(row.asks()));
    }
    table += "\r\n" + line({"mistake", "students"});
    for (const Mistake &mistake : mistakes())
        table += line({mistake.hint, QString::number(mistake.students)});
    return table;
}

QString takenText(const ScoreEntry *entry)
{
    if (!entry)
        return {};
    return entry->right ? QString::number(std::max(entry->tries, 1)) : QString::fromUtf8("–");
}

} // namespace lab::ui
