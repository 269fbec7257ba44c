#include "ui/document/lesson_file.h"

#include "core/formats/read/lesson_json.h"

namespace lab::ui {

QByteArray lessonBytes(const Lesson &lesson)
{
    return QByteArray::fromStdString(writeLesson(lesson));
}

} // namespace lab::ui
