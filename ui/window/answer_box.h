#pragma once

#include "core/scene/drawing.h"

#include <QLineEdit>
#include <QPointer>

#include <functional>
#include <optional>

namespace lab::ui {

class StageView;
class Viewing;

/// The white box of an asked number in the picture: one field with that of the panel. Type in either; Enter in either
/// checks.
class AnswerBox final : public QLineEdit
{
    Q_OBJECT
public:
    /// `field`: of the answer that is awaited; null: none is.
    AnswerBox(Viewing *viewing, StageView *stage, std::function<QLineEdit *()> field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void bind(QLineEdit *field);
    /// The asked cell, where it is one number of a plane.
    [[nodiscard]] std::optional<CellRef> asked() const;

    Viewing *m_viewing;
    StageView *m_stage;
    std::function<QLineEdit *()> m_field;
    QPointer<QLineEdit> m_bound;
};

} // namespace lab::ui
