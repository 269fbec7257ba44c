#pragma once

#include "core/lesson/grading.h"

#include <QString>
#include <QVector>

#include <optional>

namespace lab::ui {

/// One question that was answered or shown.
struct ScoreEntry {
    QString topic;
    QString difficulty; ///< empty: a step of the reader's own lesson
    qint64 seed = -1;
    QString question;
    QString answers; ///< what was typed, tries separated by " | "
    QString hints;   ///< to the wrong ones, separated likewise
    int tries = 0;
    bool right = false; ///< found without being shown
};

/// How many were found, and the table of all of them as CSV.
class Score
{
public:
    void add(const ScoreEntry &entry) { m_entries.append(entry); }
    [[nodiscard]] int asked() const { return int(m_entries.size()); }
    [[nodiscard]] int right() const;
    [[nodiscard]] const QVector<ScoreEntry> &entries() const { return m_entries; }
    /// RFC 4180, a heading first; the C locale whatever the screen's language is.
    [[nodiscard]] QByteArray csv() const;
    /// What csv() wrote, and what earlier versions wrote, without hints. Nothing for another table.
    [[nodiscard]] static std::optional<Score> of(const QByteArray &csv);

private:
    QVector<ScoreEntry> m_entries;
};

} // namespace lab::ui
