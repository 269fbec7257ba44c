#pragma once

#include "core/scene/drawing.h"
#include "ui/document/document.h"

#include <QWidget>

namespace lab::ui {

class StageView;

/// At the right of the stage's output while a filter learns: what the output should become, with cells of the same
/// size. Where something follows the convolution the target is no output of it, and nothing is shown.
class TargetPlane : public QWidget
{
    Q_OBJECT
public:
    TargetPlane(Document *document, StageView *stage);

    /// Whether the panel Learn has its place beside the stage.
    void setShown(bool shown);
    [[nodiscard]] Drawing drawing() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    Document *m_document;
    StageView *m_stage;
};

} // namespace lab::ui
