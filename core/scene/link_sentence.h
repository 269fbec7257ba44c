#pragma once

#include "core/scene/drawing.h"
#include "core/scene/scene_words.h"
#include "core/walkthrough/walkthrough.h"

namespace lab {

/// «this input is read by 4 windows», one sentence on a cell and its links; empty for Panel::None.
[[nodiscard]] std::string linkSentence(const Walkthrough &walkthrough, const CellRef &cell,
                                       SceneTranslator translate = nullptr);

} // namespace lab
