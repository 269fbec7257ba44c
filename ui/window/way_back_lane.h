#pragma once

#include "core/conv/cells.h"
#include "core/scene/drawing.h"
#include "core/walkthrough/walkthrough.h"
#include "ui/document/document.h"
#include "ui/player/viewing.h"

#include <QWidget>

namespace lab::ui {

/// Below the stage while a filter learns: how the gradient of one weight comes about, dY laid over the inputs that the
/// weight met and the terms that are added, whatever the stage tells. A weight that is hovered anywhere is the one.
class WayBackLane : public QWidget
{
    Q_OBJECT
public:
    WayBackLane(Document *document, Viewing *viewing, QWidget *parent);

    /// The document as it is now, at the gradient of a weight.
    void show(const FilterCell &weight);
    [[nodiscard]] Drawing drawing() const;

    QSize minimumSizeHint() const override { return {300, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] std::shared_ptr<const Walkthrough> walkthrough() const;

    Document *m_document;
    Viewing *m_viewing;
    FilterCell m_weight{};
    mutable std::shared_ptr<const Walkthrough> m_of, m_told; ///< the document's, and the way back through it
};

} // namespace lab::ui
