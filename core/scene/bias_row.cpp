#include "core/scene/matrix_layout.h"

namespace lab {

bool showsBiasAsRow(const Scene &scene)
{
    return scene.look.biasAsRow && scene.story.block() && scene.story.block()->has(BlockPlane::Biased);
}

} // namespace lab
