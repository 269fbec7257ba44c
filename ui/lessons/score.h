#pragma once

#include "core/lesson/grading.h"

#include <QString>
#include <QVector>

namespace lab::ui {

/// One question that was answered or shown.
struct ScoreEntry {
    QString topic;
    QString difficulty; ///< empty: a step of the reader's own lesson
    qint64 seed = -1;
    QString question;
    QString answers; ///< what was typed, tries separated by " | "
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

private:
    QVector<ScoreEntry> m_entries;
};

} // namespace lab::ui
