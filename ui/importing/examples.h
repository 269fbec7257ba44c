#pragma once

#include "core/lesson/lesson.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

namespace lab::ui {

// The lessons the program carries, resources/lessons/NAME.conv2d. No QApplication is needed.

/// Their names: the examples from simple to rich, then the teaching lessons (lesson_…), then any other.
[[nodiscard]] QStringList exampleNames();
/// The teaching lessons alone.
[[nodiscard]] QStringList teachingLessonNames();
/// Lessons that belong together.
struct LessonPart {
    QString title; ///< in the language of the program
    QStringList names;
};
/// The teaching lessons in their order, in parts.
[[nodiscard]] QList<LessonPart> lessonParts();
/// Errors: NotFound; a carried lesson itself is always good (a test reads them all).
[[nodiscard]] Result<Lesson> readExample(const QString &name);

/// The title of a lesson; that of a carried example in the language of the program. The teaching lessons keep theirs,
/// as their text does.
[[nodiscard]] QString shownTitle(const Lesson &lesson);

} // namespace lab::ui
