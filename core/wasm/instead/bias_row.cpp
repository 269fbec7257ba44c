// See README.md.
#include "core/scene/matrix_layout.h"

namespace lab {

bool showsBiasAsRow(const Scene &)
{
    return false;
}

} // namespace lab
