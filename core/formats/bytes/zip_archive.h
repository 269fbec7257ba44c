#pragma once

#include <span>
#include <string>

namespace lab {

struct ZipMember {
    std::string name; ///< UTF-8, each once
    std::string content;
};

/// A zip archive of deflated members in their order, with a fixed date, so that the same content gives the same bytes.
[[nodiscard]] std::string zipArchive(std::span<const ZipMember> members);

} // namespace lab
