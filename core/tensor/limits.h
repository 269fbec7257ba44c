#pragma once

#include <cstdint>

namespace lab {

/// The largest sizes the program accepts, in one place. Readers get a Limits and refuse headers that exceed it.
struct Limits {
    std::int64_t tensorElements = std::int64_t{1} << 26;
    std::int64_t documentElements = std::int64_t{1} << 28;
    std::int64_t side = std::int64_t{1} << 14; ///< longest axis of an image
    int rank = 8;
    std::int64_t textBytes = std::int64_t{64} << 20;
    std::int64_t streamBytes = std::int64_t{64} << 20; ///< of a pipe or device, whose size is not known
    std::int64_t archiveBytes = std::int64_t{1} << 30; ///< declared, inflated
    std::int64_t inflationRatio = 200;                 ///< allowed beyond `freeInflation` bytes
    std::int64_t freeInflation = std::int64_t{16} << 20;
    std::int64_t multiplyAdds = std::int64_t{1} << 34; ///< of a whole output that is computed to be written
    int jsonDepth = 64;
    std::int64_t printedNumbers = std::int64_t{1} << 20; ///< largest patch matrix that --print writes
};

} // namespace lab
