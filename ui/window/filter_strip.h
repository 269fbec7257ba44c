#pragma once

#include "core/tensor/fills.h"
#include "core/tensor/revision.h"
#include "ui/document/document.h"
#include "ui/player/viewing.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace lab::ui {

class StageView;

/// Under the pictures of a photo: the named filters, each with what it makes of this very picture. A click sets all
/// channels of the filter that is shown; it is one edit. Over the output the scale of its colours, as a menu.
class FilterStrip final : public QWidget
{
    Q_OBJECT
public:
    FilterStrip(Document *document, Viewing *viewing, StageView *stage);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void renew();
    void renewPreviews();
    void createScale();
    void set(const NamedFill &fill);

    Document *m_document;
    Viewing *m_viewing;
    StageView *m_stage;
    std::vector<std::pair<const NamedFill *, QToolButton *>> m_buttons;
    QToolButton *m_scale = nullptr;
    Revision m_previewed; ///< the input that the previews were made of
    Theme m_theme = Theme::Light;
    bool m_alone = false; ///< the stage's, when it was looked at last
};

} // namespace lab::ui
