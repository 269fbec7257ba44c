#pragma once

#include "ui/player/player.h"
#include "ui/player/viewing.h"

#include <QAbstractSlider>

#include <vector>

namespace lab::ui {

/// The walkthrough as a line: one coloured stretch a phase with its name above, ticks at the landmarks, a knob at the
/// moment. A stretch is as long as its phase is worth looking at, not as it has steps.
class ScrubBar : public QAbstractSlider
{
    Q_OBJECT
public:
    ScrubBar(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

    /// A line of 6 pixels without names and knob, which only tells how far the walk has come.
    void setThin();
    /// Where the end of a step lies, in pixels of this widget, and back.
    [[nodiscard]] double xOfStep(double step) const;
    [[nodiscard]] Index stepAt(double x) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Stretch {
        Segment segment;
        double left = 0, width = 0;
    };

    void renewStretches();
    void followMoment();
    void paintStretch(QPainter &painter, const Stretch &stretch) const;
    void paintLandmarks(QPainter &painter) const;
    [[nodiscard]] double barTop() const;
    [[nodiscard]] double barHeight() const;
    [[nodiscard]] QString landmarkText(double x) const;

    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
    std::vector<Stretch> m_stretches;
    std::vector<Landmark> m_landmarks;
    bool m_thin = false;
};

/// "1  Flatten filter": the phase's place and name.
[[nodiscard]] QString phaseTitle(Phase phase);
[[nodiscard]] QString phaseName(Phase phase);
/// As the story calls it.
[[nodiscard]] QString phaseName(const Story &story, Phase phase);

} // namespace lab::ui
