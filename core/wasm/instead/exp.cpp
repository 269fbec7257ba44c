// See README.md.
#include <cmath>

/// The C library's has a table of two kilobytes, which packs to nothing less. The error is 3.4e-16 of the result at
/// most: rounded to a float it is the same.
extern "C" double exp(double x)
{
    return x < 0 ? 1 / (1 + std::expm1(-x)) : 1 + std::expm1(x);
}
