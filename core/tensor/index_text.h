#pragma once

#include "core/tensor/number_text.h"

namespace lab {

/// Digits of a size or an index, as sentences and programs have them.
inline std::string text(std::int64_t value)
{
    return numberText(value);
}

} // namespace lab
