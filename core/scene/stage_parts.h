#pragma once

#include "core/scene/drawing.h"
#include "core/scene/scene_words.h"

#include <optional>
#include <vector>

namespace lab {

class OutputPlanes;

// What a picture is made from besides the snapshot and the moment. Each part has one owner; whoever draws, on the
// screen or in an export, passes all of them.

enum class Theme { Light, Dark, HighContrast, Print };
enum class ColourMode { Roles, Values, Reads }; ///< Reads: heat map of how often each input is read
/// Of an output that is a picture. Automatic: Signed where it may be negative, else Grey.
enum class PictureColours { Automatic, Signed, Size, Grey };

/// Zoom and scroll of one lane; zoom 1 with no offset fits the lane into its box.
struct LaneView {
    double zoom = 1;
    Point offset{};     ///< logical pixels, after zooming
    bool follow = true; ///< the part that is shown keeps to the step; else the middle of the tensor, moved by offset
    bool operator==(const LaneView &) const = default;
};

/// A pane, or the place of a picture on a page: its size, what it has room for, where it is zoomed and scrolled to.
struct Frame {
    double width = 800, height = 700; ///< logical pixels
    LaneView windowLane{}, matrixLane{};
    bool windowLaneShown = true, matrixLaneShown = true, stripShown = true;
    bool memoryShown = true; ///< where Look asks for the memory strip
    bool hintShown = true;   ///< the line that says what hovering does; off in what cannot be hovered
    bool headShown = true;   ///< the first heading and the legend; off where something else stands in their place
    /// Kept free at the right of the first heading, at the right of the window lane, and under the pictures of a photo,
    /// for what stands on the picture there.
    double headingRoom = 0, besideRoom = 0, underRoom = 0;
    /// For the last row of a classroom: no headings and notes, everything larger, and with both lanes the products as a
    /// grid behind the filter where the call is small.
    bool projected = false;
    bool linksShown = true; ///< off where Look's linked cell belongs to another picture
    /// Cells in a frame of the text's colour with a corner mark, whatever the step makes of them: differences when
    /// comparing.
    std::vector<CellRef> outlined{};
    bool operator==(const Frame &) const = default;
};

/// How one looks: shared by all panes and taken along into exports. No part of the lesson.
struct Look {
    ColourMode colours = ColourMode::Roles;
    PictureColours pictures = PictureColours::Automatic;
    std::optional<CellRef> linked; ///< hovered or pinned cell whose links light up
    Index batchEntry = 0;          ///< n shown in the upper lane
    Index filterShown = 0;         ///< k shown in the upper lane
    bool followStep = true;        ///< batchEntry and filterShown follow the step
    bool seeAll = false;           ///< every filter and batch entry, small
    bool memoryStrip = false;      ///< NHWC / NCHW order in memory
    bool biasAsRow = false;        ///< the bias is one more row of the filter matrix, against a column of ones
    bool resultsShown = false;     ///< pale, the numbers that the walk has not come to, unless something is hidden
    double textScale = 1;          ///< 1.4 when presenting
    Theme theme = Theme::Light;    ///< of the painting; the drawing is the same in all
    bool operator==(const Look &) const = default;
};

/// Results that are hidden: what a student shall predict, what a teacher blacks out, what a worksheet leaves blank.
struct Hidden {
    bool outputs = false;     ///< every output number
    bool virtualRows = false; ///< the values of the virtual tensor
    bool flatFilter = false;
    bool strip = false;         ///< the sum in the product strip
    bool sizes = false;         ///< how large virtual tensor and output are: their panels are left out
    bool call = false;          ///< shapes and arguments of the call, where panels show them
    bool counts = false;        ///< how many groups, multiply-adds and repeated numbers
    bool gradients = false;     ///< what is hidden came back: the numbers of the walk forward are told
    std::vector<CellRef> cells; ///< these cells besides
    bool operator==(const Hidden &) const = default;
};

/// Whether the links of a cell would tell what is hidden: where it goes, which cells are read, how many.
[[nodiscard]] bool linksTell(const Hidden &hidden, const CellRef &cell);

/// What the picture asks others for.
struct Services {
    SceneTranslator translate = nullptr;  ///< words in the reader's language; none: English
    OutputPlanes *outputPlanes = nullptr; ///< the live output of large planes; none: single outputs are sampled
    bool operator==(const Services &) const = default;
};

struct StageParts {
    Frame frame{};
    Look look{};
    Hidden hidden{};
    Services services{};
    bool operator==(const StageParts &) const = default;
};

} // namespace lab
