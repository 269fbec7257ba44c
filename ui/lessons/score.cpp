#include "ui/lessons/score.h"

#include "core/formats/bytes/escape.h"
#include "core/tensor/number_text.h"

#include <QRegularExpression>

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

std::optional<std::vector<double>> typedNumbers(const QString &text)
{
    static const QRegularExpression separators("[\\s,;\\[\\]()]+");
    std::vector<double> numbers;
    for (const QString &word : text.split(separators, Qt::SkipEmptyParts)) {
        const auto number = readDouble(QString(word).replace(QChar(0x2212), '-').toStdString());
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
    }
    return numbers.empty() ? std::nullopt : std::optional(numbers);
}

} // namespace lab::ui
