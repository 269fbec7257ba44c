#pragma once

#include "core/after/block.h"
#include "ui/document/document.h"
#include "ui/player/viewing.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace lab::ui {

class SegmentedButtons;

/// Above the stage: which story it tells, forward or a way back, and what the way back begins with. A click on a number
/// of dY moves the one, while dY is 1 at a single place.
class StoryBar : public QWidget
{
    Q_OBJECT
public:
    StoryBar(Document *document, Viewing *viewing, QWidget *parent = nullptr);

    /// On a projector the story that is told stands alone.
    void setPresenting(bool presenting);

private:
    enum Choice { Ones, OnePlace, Typed, Error };
    void renew();
    void choose(int choice);
    void followPin();
    void typeValues(bool asTarget);
    void setDy(UpstreamGradient dy);
    [[nodiscard]] Block block() const;
    [[nodiscard]] Shape dyShape() const;

    Document *m_document;
    Viewing *m_viewing;
    SegmentedButtons *m_stories;
    QWidget *m_dyRow;
    QComboBox *m_dy;
    QLabel *m_note;
    bool m_presenting = false;
};

} // namespace lab::ui
