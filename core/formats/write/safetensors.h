#pragma once

#include "core/formats/bytes/array.h"

#include <span>
#include <string>

namespace lab {

/// A safetensors file: 8 bytes of header length, a JSON header padded to whole eights, the tensors' bytes in their
/// order.
[[nodiscard]] std::string writeSafetensors(std::span<const Array> arrays);

} // namespace lab
