#include "core/formats/python/running/draws.h"

#include <cmath>

namespace lab::python {

std::uint64_t Draws::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
}

double Draws::uniform()
{
    return static_cast<double>(next() >> 11U) * 0x1p-53;
}

double Draws::normal()
{
    // Twelve uniforms have variance 1. Rounded to three decimals: these are examples that people read.
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += uniform();
    return std::round(sum * 1000) / 1000;
}

std::int64_t Draws::integer(std::int64_t low, std::int64_t high)
{
    const std::uint64_t span = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low);
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + (span == 0 ? 0 : next() % span));
}

} // namespace lab::python
