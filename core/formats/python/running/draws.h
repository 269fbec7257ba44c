#pragma once

#include <cstdint>

namespace lab::python {

/// Random numbers from a seed, the same on every machine: SplitMix64, and sums for the bell curve so that no rounding
/// of a logarithm plays a role.
class Draws
{
public:
    explicit Draws(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next();
    double uniform();                                          ///< 0 … 1, 53 bits
    double normal();                                           ///< mean 0, deviation 1
    std::int64_t integer(std::int64_t low, std::int64_t high); ///< low … high - 1

private:
    std::uint64_t m_state;
};

} // namespace lab::python
