#pragma once

#include "core/result.h"
#include "core/scene/stage.h"

#include <string>

namespace lab {

/// How a step becomes a figure of a paper.
struct FigureOptions {
    bool cropped = false;     ///< as large as its content, without the headings of the lanes
    std::string caption;      ///< stands below, in lines of the figure's width
    int columns = 0;          ///< > 0: a film strip, so many steps in a row
    bool transparent = false; ///< no ground; read by the writers
    bool operator==(const FigureOptions &) const = default;
};

/// The picture of step `last`, or a film strip of the steps first … last. Errors: those of filmStrip.
[[nodiscard]] Result<Drawing> figureOf(const Walkthrough &walkthrough, Index first, Index last, const StageParts &stage,
                                       const FigureOptions &options);

/// The picture below a title and a sentence, which have the upper `height` of its room.
[[nodiscard]] Drawing headed(Drawing drawing, double height, const std::string &title, const std::string &sentence);

/// All that is drawn, with a narrow margin, nothing around it, and no wide empty band across it.
[[nodiscard]] Drawing cropped(const Drawing &drawing);

/// The steps first … last that finish a number of the filter shown, side by side in rows of `columns`, lettered: the
/// input with its window, the output as far as it has come, the sum in lines of the filter's width. The filter, which
/// stays, stands once at the left. Errors: Unsupported where the call has no numbers that fit (more than 12 × 12 cells
/// or 4 channels) or no such step is among them.
[[nodiscard]] Result<Drawing> filmStrip(const Walkthrough &walkthrough, Index first, Index last,
                                        const StageParts &stage, int columns);

/// Adds the marks of a part, moved to `at`.
void placeOn(Drawing &drawing, Drawing part, Point at);

} // namespace lab
