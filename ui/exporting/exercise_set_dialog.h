#pragma once

#include "ui/exporting/exercise_set.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace lab::ui {

/// A set of exercises for a class: topic, difficulty, seeds, format; its first sheet or question is shown.
class ExerciseSetDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExerciseSetDialog(QWidget *parent = nullptr);

    [[nodiscard]] ExerciseSet set() const;
    [[nodiscard]] const SetFormat &format() const;
    /// Writes the set and closes, or says why not.
    void writeTo(const QString &path);

private:
    void renewPreview();
    void chooseFile();

    QComboBox *m_topic = nullptr, *m_difficulty = nullptr, *m_format = nullptr, *m_paper = nullptr;
    QSpinBox *m_first = nullptr, *m_last = nullptr;
    QLabel *m_preview = nullptr, *m_message = nullptr;
};

} // namespace lab::ui
