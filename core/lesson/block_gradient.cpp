#include "core/lesson/block_gradient.h"

namespace lab {

BlockPlane gradientPlaneOf(Topic topic)
{
    return topic == Topic::ActivatedGradient ? BlockPlane::Activated : BlockPlane::Biased;
}

} // namespace lab
