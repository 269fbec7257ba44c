#pragma once

#include "core/lesson/hint_picture.h"

#include <QLabel>
#include <QPointer>

class QLineEdit;

namespace lab::ui {

class Viewing;

/// What is said to an answer, in one look for lessons and predictions: a note, a hint in amber, «right» in green.
/// Never in red, and the colour is never the only sign.
class Verdict : public QLabel
{
    Q_OBJECT
public:
    enum class Kind { Note, Hint, Right };
    /// `answer`: the field that is judged; it has the hint's colours until it is typed into. Null: none.
    Verdict(Viewing *viewing, QLineEdit *answer, QWidget *parent = nullptr);

    /// An empty text hides it. Under a hint small grids show it, where the window is high enough.
    void say(Kind kind, const QString &text, const std::vector<HintGrid> &grids = {});
    [[nodiscard]] const std::vector<HintGrid> &grids() const { return m_grids; }
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void renew();
    void paintGrids(QPainter &painter) const;
    [[nodiscard]] int cellSide() const { return fontMetrics().height() * 5 / 4; }
    [[nodiscard]] int gridsHeight() const;

    Viewing *m_viewing;
    QPointer<QLineEdit> m_answer;
    bool m_edited = false; ///< since the answer was judged
    Kind m_kind = Kind::Note;
    std::vector<HintGrid> m_grids;
};

} // namespace lab::ui
