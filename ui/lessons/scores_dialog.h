#pragma once

#include "ui/lessons/scores_beside.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace lab::ui {

/// One table of several students' scores and the mistakes that were frequent; saved as CSV on request.
class ScoresDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ScoresDialog(QWidget *parent = nullptr);

    /// Reads the files that students saved. What cannot be read is said, and the others are shown.
    void showFiles(const QStringList &paths);
    /// Asks for the files first; false where none is chosen.
    bool choose();
    [[nodiscard]] const ScoresBeside &scores() const { return m_scores; }

private:
    void fill();
    void putSums(QTableWidget &table, const std::vector<ScoresBeside::Row> &rows) const;
    void save();

    ScoresBeside m_scores;
    QStringList m_problems;
    QLabel *m_message = nullptr;
};

} // namespace lab::ui
