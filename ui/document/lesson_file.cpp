#include "ui/document/lesson_file.h"

#include "core/formats/write/lesson_json.h"

namespace lab::ui {

QByteArray lessonBytes(const Lesson &lesson)
{
    return QByteArray::fromStdString(writeLesson(lesson));
}

} // namespace lab::ui
