#pragma once

#include "core/scene/link_sentence.h"
#include "core/scene/stage_parts.h"
#include "core/walkthrough/pacing.h"
#include "core/walkthrough/walkthrough.h"

namespace lab {

/// The one picture: both lanes, product strip and captions at a moment. Only what is visible is computed; cost depends
/// on the size in pixels, not on the size of the tensors. Names of tensors and axes stay English.
[[nodiscard]] Drawing drawStage(const Walkthrough &walkthrough, const Moment &moment, const StageParts &parts);

/// What is said of the linked cell: what it meets in the sum that is shown, or its links; empty where none is linked.
[[nodiscard]] std::string linkedSentence(const Walkthrough &walkthrough, const Moment &moment, const StageParts &parts);

/// Where each lane of that picture stands, its heading included; empty where it is not shown.
struct LaneRooms {
    Box window, matrix;
    Box under{}; ///< what Frame::underRoom keeps free
    Box scale{}; ///< of pictures: the colours of the output
};
[[nodiscard]] LaneRooms laneRooms(const Walkthrough &walkthrough, const Moment &moment, const StageParts &parts);

} // namespace lab
