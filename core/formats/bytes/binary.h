#pragma once

#include "core/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lab {

// Small helpers of the readers of binary files. Bytes are chars in a view.

/// Up to eight bytes as an unsigned number, least significant first.
[[nodiscard]] std::uint64_t littleEndian(std::string_view bytes);
[[nodiscard]] std::vector<std::byte> bytesOf(std::string_view bytes);
/// Reverses each item of `itemSize` bytes.
void swapByteOrder(std::vector<std::byte> &bytes, int itemSize);
/// An error at a byte of the file.
[[nodiscard]] Error byteError(ErrorCode code, std::size_t byte, Sentence reason);
/// An error in a member of an archive.
[[nodiscard]] Error memberError(ErrorCode code, std::string member, Sentence reason);

} // namespace lab
