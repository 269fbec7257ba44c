#pragma once

#include "core/scene/drawing.h"
#include "core/scene/scene_words.h"
#include "core/walkthrough/pacing.h"
#include "core/walkthrough/walkthrough.h"

#include <optional>

namespace lab {

class OutputPlanes;

enum class ColourMode { Roles, Values, Reads }; ///< Reads: heat map of how often each input is read

/// Zoom and scroll of one lane; zoom 1 with no offset fits the lane into its box.
struct LaneView {
    double zoom = 1;
    Point offset{};     ///< logical pixels, after zooming
    bool follow = true; ///< the part that is shown keeps to the step; else the middle of the tensor, moved by offset
    bool operator==(const LaneView &) const = default;
};

/// Results that are hidden: what a student shall predict, what a teacher blacks out, what a worksheet leaves blank.
struct Hidden {
    bool outputs = false;     ///< every output number
    bool virtualRows = false; ///< the values of the virtual tensor
    bool flatFilter = false;
    bool strip = false;         ///< the sum in the product strip
    bool sizes = false;         ///< how large virtual tensor and output are: their panels are left out
    bool counts = false;        ///< how many groups, multiply-adds and repeated numbers
    std::vector<CellRef> cells; ///< these cells besides
    bool operator==(const Hidden &) const = default;
};

struct StageOptions {
    double width = 800, height = 700;
    ColourMode colours = ColourMode::Roles;
    LaneView windowLane{}, matrixLane{};
    std::optional<CellRef> linked; ///< hovered or pinned cell whose links light up
    Index batchEntry = 0;          ///< n shown in the upper lane
    Index filterShown = 0;         ///< k shown in the upper lane
    bool followStep = true;        ///< batchEntry and filterShown follow the step
    bool seeAll = false;           ///< every filter and batch entry, small
    bool memoryStrip = false;      ///< NHWC / NCHW order in memory
    bool windowLaneShown = true, matrixLaneShown = true, stripShown = true;
    bool hintShown = true; ///< the line that says what hovering does; off in what cannot be hovered
    double textScale = 1;  ///< 1.6 when presenting
    Hidden hidden{};
    /// Cells in a frame of the text's colour with a corner mark, whatever the step makes of them: differences when
    /// comparing.
    std::vector<CellRef> outlined{};
    /// Photos: cells are shown as the colours of the image where the input has 3 channels of 0 … imageMaximum.
    double imageMaximum = 0;
    OutputPlanes *outputPlanes =
        nullptr; ///< the live output for pictures of large planes; none: single outputs are sampled
    SceneTranslator translate = nullptr; ///< the words of the picture in the reader's language; none: English
    bool operator==(const StageOptions &) const = default;
};

/// The one picture: both lanes, product strip and captions at a moment. Only what is visible is computed; cost depends
/// on the size in pixels, not on the size of the tensors. Names of tensors and axes stay English.
[[nodiscard]] Drawing drawStage(const Walkthrough &walkthrough, const Moment &moment, const StageOptions &options);

/// Where each lane of that picture stands, its heading included; empty where it is not shown.
struct LaneRooms {
    Box window, matrix;
};
[[nodiscard]] LaneRooms laneRooms(const Walkthrough &walkthrough, const Moment &moment, const StageOptions &options);

/// «this input is read by 4 windows», one sentence on a cell and its links; empty for Panel::None.
[[nodiscard]] std::string linkSentence(const Walkthrough &walkthrough, const CellRef &cell,
                                       SceneTranslator translate = nullptr);

} // namespace lab
