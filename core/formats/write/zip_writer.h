#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lab {

/// A zip archive in memory: deflated members in the order they were added, with a fixed date, so that the same content
/// gives the same bytes. Sizes below 4 GiB.
class ZipWriter
{
public:
    void add(std::string_view name, std::string_view content);
    /// The whole archive.
    [[nodiscard]] std::string finish();

private:
    std::string m_bytes;
    std::string m_directory;
    std::uint16_t m_count = 0;
};

} // namespace lab
