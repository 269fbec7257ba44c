#pragma once

#include "ui/lessons/score.h"

#include <vector>

namespace lab::ui {

/// The scores of several students side by side: a row a question, a column a student.
class ScoresBeside
{
public:
    /// Of one student; where a question was answered twice, the first time counts.
    void add(const QString &student, const Score &score);

    struct Row {
        ScoreEntry asked;                      ///< topic, difficulty, seed and question
        std::vector<const ScoreEntry *> taken; ///< by student; null: not asked
        [[nodiscard]] int right() const;
        [[nodiscard]] int asks() const;
    };
    [[nodiscard]] QStringList students() const { return m_students; }
    /// In the order in which the students met them.
    [[nodiscard]] std::vector<Row> rows() const;

    struct Mistake {
        QString hint; ///< as the students were told
        int students = 0;
    };
    /// By how many students made them, the most frequent first; those of one student alone as well.
    [[nodiscard]] std::vector<Mistake> mistakes() const;

    /// The whole table, with the sums and the mistakes below.
    [[nodiscard]] QByteArray csv() const;

private:
    QStringList m_students;
    std::vector<Score> m_scores;
};

/// "1" found at once, "2" or more at that try, "–" not found, "" not asked.
[[nodiscard]] QString takenText(const ScoreEntry *entry);

} // namespace lab::ui
