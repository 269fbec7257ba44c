#pragma once

#include <QtGlobal>

namespace lab::test {

/// The seed of a random test: the fixed one, unless tests/run.sh --long names another for the whole run in LAB_SEED.
inline unsigned seeded(unsigned fixed)
{
    const int run = qEnvironmentVariableIntValue("LAB_SEED");
    return run > 1 ? fixed + 1000003U * unsigned(run) : fixed;
}

} // namespace lab::test
