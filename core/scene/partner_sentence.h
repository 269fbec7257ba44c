#pragma once

#include "core/scene/lighting.h"
#include "core/scene/scene_words.h"

namespace lab {

/// «2 × 1 = 2, one of 9 products of output (0, 1, 0, 0).»
[[nodiscard]] std::string partnerSentence(const Story &story, const Lighting::Partner &partner,
                                          SceneTranslator translate);

} // namespace lab
