// See README.md.
#include "core/scene/output_planes.h"

namespace lab {

std::span<const float> OutputPlanes::plane(const Block &, BlockPlane, Index, Index)
{
    return {};
}

} // namespace lab
