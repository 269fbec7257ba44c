#pragma once

#include "core/lesson/lesson.h"
#include "core/scene/palette.h"

#include <QAbstractButton>
#include <QPixmap>

namespace lab::ui {

/// The upper lane of the lesson's stage at its end, small.
[[nodiscard]] QPixmap pictureOf(const Lesson &lesson, Theme theme, QSize size, double pixelRatio);

/// A lesson or an example of the start page: its picture, its whole title, and for a lesson a ring for each page,
/// ticked where its task is solved, with what is left.
class ExampleCard : public QAbstractButton
{
    Q_OBJECT
public:
    ExampleCard(const QString &name, Theme theme, QWidget *parent);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool isBegun() const { return m_solved > 0 && m_solved < m_pages; }
    [[nodiscard]] bool isDone() const { return m_pages > 0 && m_solved == m_pages; }
    /// The lesson one is in: outlined.
    void setCurrent(bool current);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintRings(QPainter &painter, const QRect &line) const;
    [[nodiscard]] QString progressText() const;

    QString m_name;
    Theme m_theme;
    Lesson m_lesson;
    int m_pages = 0, m_solved = 0;
    bool m_current = false;
    QPixmap m_picture; ///< made when first painted
};

} // namespace lab::ui
