#pragma once

#include "core/scene/output_planes.h"
#include "core/scene/stage.h"
#include "ui/document/document.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QPinchGesture;
class QToolButton;

namespace lab::ui {

/// The stage: paints drawStage of the newest snapshot at the player's moment. The pointer links (hover) and pins
/// (click); Ctrl+wheel and pinch zoom at the pointer, dragging moves a lane; Ctrl+arrows move from cell to cell,
/// Ctrl+Page keys from panel to panel, Enter pins, Esc releases. While a setting is refused the last good picture
/// stays, pale, under the sentence that says why.
class StageView final : public QWidget
{
    Q_OBJECT
public:
    StageView(Document *document, Player *player, Viewing *viewing, QWidget *parent);

    /// The picture as it stands now, made when asked for.
    [[nodiscard]] const Drawing &drawing() const;
    /// What the picture is made from besides snapshot and moment.
    [[nodiscard]] StageParts parts() const { return partsWith(m_frame); }
    /// Whether the picture ends with the line on hovering.
    void setHintShown(bool shown);
    /// For a projector: larger, without headings and the line on hovering.
    void setProjected(bool projected);
    /// Both lanes, the matrix product alone, the window alone, and so on.
    void showNextLanes();
    /// The window alone, without the products, while something else stands in place of the matrices; all again.
    void setWindowAlone(bool alone);
    [[nodiscard]] bool isWindowAlone() const { return !m_frame.stripShown; }
    /// Keeps so much room free at the right of the upper lane.
    void setRoomBeside(double width);
    /// Keeps so much room free under the pictures of a photo; where that is, rooms() tells.
    void setRoomUnder(double height);
    [[nodiscard]] LaneRooms rooms() const;
    /// The cell the keyboard stands on.
    [[nodiscard]] const std::optional<CellRef> &currentCell() const { return m_current; }
    void setCurrentCell(const CellRef &cell);
    /// The keyboard stands on no cell: what is typed then is the window's.
    void leaveCell();
    [[nodiscard]] std::optional<CellRef> pinnedCell() const { return m_viewing->pinned(); }
    /// Every cell that has a box of its own in the picture, once; the current one too where it is one of many pixels.
    [[nodiscard]] const std::vector<CellRef> &cells() const;
    /// Planes of pixels, each by its first cell.
    [[nodiscard]] std::vector<CellRef> planes() const;
    /// "input, 1080 rows, 1920 columns": the plane that begins at the cell.
    [[nodiscard]] QString planeName(const CellRef &first) const;
    /// "input row 1 column 2", its number as shown, and what it is linked to.
    [[nodiscard]] QString cellName(const CellRef &cell) const;
    [[nodiscard]] QString cellValue(const CellRef &cell) const;
    [[nodiscard]] QString cellDescription(const CellRef &cell) const;

    /// An author is to point at a cell (Viewing::pointing).
    [[nodiscard]] bool isPointing() const { return bool(m_viewing->pointing()); }

    /// Why the picture is pale, the one sentence that stands over it; empty where it is not.
    [[nodiscard]] QString refusal() const;

    /// Both lanes whole again.
    void fit();
    void followStep();
    /// Both lanes larger or smaller about their middles, for the menu.
    void zoom(double factor);
    [[nodiscard]] const LaneView &windowLane() const { return m_frame.windowLane; }
    [[nodiscard]] const LaneView &matrixLane() const { return m_frame.matrixLane; }

    QSize sizeHint() const override { return {800, 718}; }
    QSize minimumSizeHint() const override { return {380, m_frame.matrixLaneShown ? 420 : 160}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void createButtons();
    void placeButtons();
    void forget();
    void announceStep();
    void showHover(QPointF at);
    /// The lane under a point; null outside both.
    LaneView *laneAt(QPointF at);
    void zoomAt(QPointF at, double factor);
    void zoomAtPointer(QPointF at, double factor);
    void pinch(const QPinchGesture &gesture);
    /// A picture whose window follows the pointer; the first cell of its plane.
    [[nodiscard]] std::optional<CellRef> pictureAt(QPointF at) const;
    void slideWindow(QPointF at);
    /// Whether the arrow keys move the window over a picture: one is shown, and the step has a window on it.
    [[nodiscard]] bool arrowsMoveWindow() const;
    void moveWindow(int rows, int columns);
    /// The pinned input or product in another channel, whose planes are shown then; false where none is pinned.
    bool moveChannel(int by);
    void pan(LaneView &lane, const LaneView &from, QPointF by);
    /// Takes the lane's new view if it makes another picture.
    bool take(LaneView &lane, const LaneView &view);
    [[nodiscard]] LaneView released(const LaneView &lane) const;
    /// Zoomed and scrolled as that frame is; its size is the widget's.
    [[nodiscard]] StageParts partsWith(Frame frame) const;
    [[nodiscard]] Drawing drawn(const Frame &frame) const;
    [[nodiscard]] QString pixelValue(const CellRef &cell) const;
    void moveCurrent(int rows, int columns);
    void movePanel(int by);
    void paintRefusal(QPainter &painter) const;
    void followPointing();
    [[nodiscard]] std::optional<CellRef> pointedCell() const;
    void paintPointing(QPainter &painter) const;

    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
    mutable OutputPlanes m_planes{2}; ///< of the newest snapshot
    QCheckBox *m_results = nullptr;
    QToolButton *m_fit = nullptr, *m_follow = nullptr;
    Frame m_frame;
    mutable std::optional<Drawing> m_drawing;
    mutable std::vector<CellRef> m_cells; ///< of m_drawing; empty until asked for
    std::optional<CellRef> m_current;
    Index m_announced = -1; ///< step that was told to a screen reader
    QPointF m_pressedAt;
    LaneView *m_dragged = nullptr;
    LaneView m_dragFrom;
    bool m_dragging = false;
    bool m_sliding = false; ///< the window, over a picture
    /// The cell that zooming keeps at one place, and the place within it as shares of its sides. Until the plane is
    /// larger than its room it cannot be kept there; then it comes back.
    struct Anchor {
        const LaneView *lane = nullptr;
        CellRef cell;
        QPointF within;
    };
    std::optional<Anchor> m_anchor;
    QPointF m_zoomedAt;
    bool m_armed = false;    ///< isPointing, when it was looked at last
    bool m_pinching = false; ///< until the next press: what a finger does as a mouse means nothing
};

} // namespace lab::ui
