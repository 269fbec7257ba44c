#include "ui/lessons/score.h"

#include "core/formats/bytes/escape.h"

#include <algorithm>

namespace lab::ui {
namespace {

constexpr char heading[] = "topic,difficulty,seed,question,answers,tries,right";

/// The cells of every line. Quoted ones may hold commas, line ends and doubled quotes.
QVector<QStringList> linesOf(const QString &text)
{
    QVector<QStringList> lines{QStringList{QString()}};
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (quoted && c == '"' && text.mid(at + 1, 1) == "\"")
            lines.last().last() += text[++at];
        else if (c == '"')
            quoted = !quoted;
        else if (quoted)
            lines.last().last() += c;
        else if (c == ',')
            lines.last() << QString();
        else if (c == '\n')
            lines << QStringList{QString()};
        else if (c != '\r')
            lines.last().last() += c;
    }
    return lines;
}

} // namespace

int Score::right() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const ScoreEntry &entry) { return entry.right; }));
}

QByteArray Score::csv() const
{
    const auto cell = [](const QString &text) { return QByteArray::fromStdString(csvText(text.toStdString())); };
    QByteArray table = heading + QByteArray(",hints\r\n");
    for (const ScoreEntry &entry : m_entries) {
        table += cell(entry.topic) + ',' + cell(entry.difficulty) + ',' +
                 (entry.seed < 0 ? QByteArray() : QByteArray::number(entry.seed)) + ',' + cell(entry.question) + ',' +
                 cell(entry.answers) + ',' + QByteArray::number(entry.tries) + ',' + (entry.right ? "1" : "0") + ',' +
                 cell(entry.hints) + "\r\n";
    }
    return table;
}

std::optional<Score> Score::of(const QByteArray &csv)
{
    constexpr int leastCells = 7;
    Score score;
    if (!csv.startsWith(heading))
        return std::nullopt;
    const QVector<QStringList> lines = linesOf(QString::fromUtf8(csv));
    for (const QStringList &cells : lines.mid(1)) {
        if (cells.size() < leastCells)
            continue; // the end of the last line
        bool numbered = false;
        const qint64 seed = cells[2].toLongLong(&numbered);
        score.add({.topic = cells[0],
                   .difficulty = cells[1],
                   .seed = numbered ? seed : -1,
                   .question = cells[3],
                   .answers = cells[4],
                   .hints = cells.value(leastCells),
                   .tries = cells[5].toInt(),
                   .right = cells[6] == "1"});
    }
    return score;
}

} // namespace lab::ui
