#pragma once

#include "core/after/block.h"

#include <span>
#include <string>
#include <vector>

namespace lab {

/// How far an output sees after one layer of a chain: size, jump and start as sums with their numbers. Section 17.
struct ReachLine {
    std::string layer; ///< "conv2d 3×3", the same in every language
    std::string size;  ///< "3 + (2 - 1)·1 = 4"
    std::string jump;  ///< "1·2 = 2"
    std::string start; ///< "0 - 1·1 = -1"
    bool operator==(const ReachLine &) const = default;
};

/// Layer by layer, the blocks one after the other: each takes what the one before gave. Where rows and columns differ,
/// the rows come first, and each line says which it is of: "conv2d 3×1, h".
[[nodiscard]] std::vector<ReachLine> reachTable(std::span<const Block> chain);

} // namespace lab
