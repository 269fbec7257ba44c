#include "ui/lessons/score.h"

#include "core/formats/bytes/escape.h"

#include <algorithm>

namespace lab::ui {

int Score::right() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const ScoreEntry &entry) { return entry.right; }));
}

QByteArray Score::csv() const
{
    const auto cell = [](const QString &text) { return QByteArray::fromStdString(csvText(text.toStdString())); };
    QByteArray table = "topic,difficulty,seed,question,answers,tries,right\r\n";
    for (const ScoreEntry &entry : m_entries) {
        table += cell(entry.topic) + ',' + cell(entry.difficulty) + ',' +
                 (entry.seed < 0 ? QByteArray() : QByteArray::number(entry.seed)) + ',' + cell(entry.question) + ',' +
                 cell(entry.answers) + ',' + QByteArray::number(entry.tries) + ',' + (entry.right ? "1" : "0") + "\r\n";
    }
    return table;
}

} // namespace lab::ui
