#pragma once

#include "core/scene/drawing.h"
#include "core/scene/lighting.h"
#include "core/scene/scene_words.h"

namespace lab {

/// «2 × 1 = 2, one of 9 products of output (1, 0).» An output of several images or filters is named by four indices.
[[nodiscard]] std::string partnerSentence(const Story &story, const Lighting::Partner &partner,
                                          SceneTranslator translate);

/// A stretch of a sentence in the colour of what it names.
struct ColouredWords {
    std::string text;
    Role role = Role::Neutral;
};
/// The same sentence in stretches.
[[nodiscard]] std::vector<ColouredWords> partnerWords(const Story &story, const Lighting::Partner &partner,
                                                      SceneTranslator translate);

/// Lines between the cells of the product that are in the picture, and their ends, on top of it.
void drawPartnerWires(Drawing &drawing, const Story &story, const Lighting::Partner &partner);

} // namespace lab
