#pragma once

#include "core/scene/focus.h"
#include "core/scene/lighting.h"
#include "core/scene/stage_parts.h"
#include "core/scene/way.h"

#include <algorithm>
#include <set>

namespace lab {

/// Ends of the diverging scales: the largest magnitude of each tensor, at least a tiny bit above 0. Of large tensors an
/// even sample is taken.
struct ValueScales {
    double input = 1, filter = 1, output = 1;
    int outputCharacters = 2; ///< of the longest output number to be expected
    Index reads = 1;          ///< windows that read the busiest input cell
};

/// `precise`: a larger sample, where the scale is what one looks at.
[[nodiscard]] ValueScales valueScalesOf(const Walkthrough &walkthrough, bool precise);

/// Everything the lanes read while they draw one moment.
struct Scene {
    Scene(const Walkthrough &walkthrough, const Moment &moment, const StageParts &parts);

    const Walkthrough &walkthrough;
    const Convolution &convolution;
    const Geometry &geometry;
    const Story &story;
    const ProductShape &product; ///< of the story
    const Frame &frame;
    const Look &look;
    const Hidden &hidden;
    const Services &services;
    bool showsResults;             ///< of the look, while nothing is hidden
    ColourMode colours;            ///< of the look, as far as nothing that is hidden would show by it
    std::optional<CellRef> linked; ///< of the look, where this picture shows links
    Focus focus;
    std::optional<Way> stepsWay;         ///< of the number that the step makes, where something follows
    std::optional<Way> way;              ///< of the linked number, else of the step's
    std::optional<ResultCell> stripCell; ///< whose products the strip shows
    Lighting lighting;
    ValueScales scales;
    std::set<CellRef> outlined;            ///< those of the frame
    bool narrow = false;                   ///< a phone held upright: laid out for it
    double unit = 1;                       ///< scale of captions and gaps against the 800 × 718 picture
    double roomy = 1;                      ///< scale of the largest cells
    Index batchEntry = 0, filterShown = 0; ///< -1 where the tensor has none

    /// The output cell whose window lies on the input: the linked one, else the active one; nothing while sizes are
    /// hidden.
    [[nodiscard]] std::optional<OutputCell> windowCell() const;
    /// Scale of the largest cells: with larger text, and on a projector, where one lane alone takes what there is.
    [[nodiscard]] double growth() const
    {
        const bool alone = !frame.windowLaneShown || !frame.matrixLaneShown;
        return roomy * largeDigits() * (!frame.projected ? 1 : alone ? 2 : 1.3);
    }
    /// Scale of the digits in a cell, while presenting.
    [[nodiscard]] double largeDigits() const { return std::max(1.0, 0.85 * look.textScale); }
    /// The products stand as a grid between filter and output: projected, one channel, tensors that are seen whole.
    [[nodiscard]] bool showsProductGrid() const;
    /// The row of left and result that matters now: that of the linked number, else the active one.
    [[nodiscard]] std::optional<Index> activeRow() const;
    [[nodiscard]] bool isHidden(const CellRef &cell) const;
    /// Words of the picture in the reader's language.
    [[nodiscard]] std::string words(std::string_view english, const std::vector<std::string> &arguments = {}) const;
    [[nodiscard]] std::string words(const Label &label) const;
    [[nodiscard]] bool isOutlined(const CellRef &cell) const;
    /// A photo: one plane with the colours of the image while cells are too small for numbers.
    [[nodiscard]] bool isPhoto() const;
    /// Of a photo that is no handful of pixels: input and output are pictures, large, over the numbers of the window.
    [[nodiscard]] bool showsPictures() const;

private:
    void takeWay(const Way &shown);
    [[nodiscard]] bool tells(const CellRef &cell) const;
};

} // namespace lab
