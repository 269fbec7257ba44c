#pragma once

#include "core/scene/layout.h"
#include "core/scene/scene.h"

namespace lab {

/// Room the legend of the colours wants at the end of the first heading; 0 where colours are roles.
[[nodiscard]] double legendWidth(const Scene &scene);
/// The diverging scales of input, filter and output, symmetric about zero, or the scale of the reads.
void drawLegend(Drawing &drawing, const Scene &scene, const Box &room);

/// Where, over the output as a picture, its colours are explained; empty where they are not.
[[nodiscard]] Box pictureScaleBox(const Scene &scene, const PlanePlace &picture);
void drawPictureScale(Drawing &drawing, const Scene &scene, const PlanePlace &picture);

} // namespace lab
