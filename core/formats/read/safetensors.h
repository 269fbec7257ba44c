#pragma once

#include "core/formats/bytes/array.h"

#include <string_view>

namespace lab {

/// A safetensors file: 8 bytes of header length, a JSON header, the tensors' bytes. Every tensor of a type the program
/// knows, in the order of the header; others and the metadata are named in `warnings`. Tensors must cover the data
/// without holes or overlaps, as the format demands.
/// Errors: Syntax, Truncated, Corrupt, LimitReached, TooLarge; with byte offset or the tensor's name as member.
[[nodiscard]] Result<Imported> readSafetensors(std::string_view bytes, const Limits &limits);

} // namespace lab
