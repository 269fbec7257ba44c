#pragma once

#include "core/lesson/lesson.h"

#include <QListWidget>

namespace lab::ui {

class Viewing;

/// The pages of a lesson in their order, each with its number, its title and what it asks; in a narrow column the
/// numbers alone. One can be dragged to another place.
class PageList : public QListWidget
{
    Q_OBJECT
public:
    /// Width below which the numbers stand alone, in line heights.
    static constexpr int narrow = 9;
    explicit PageList(Viewing *viewing, QWidget *parent = nullptr);

    void setPages(const Lesson &lesson, int current);
    /// By row, the page that stood there before a row was dragged.
    [[nodiscard]] std::vector<int> order() const;

    [[nodiscard]] QSize sizeHint() const override { return {200, 200}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {50, 100}; }

private:
    std::vector<LessonPage> m_pages; ///< that stand in it
};

} // namespace lab::ui
