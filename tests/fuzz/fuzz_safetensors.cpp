#include "core/formats/read/safetensors.h"

#include <cstdint>
#include <cstdlib>

using namespace lab;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    Limits limits;
    limits.tensorElements = limits.documentElements = 1 << 16; // so that a run spends its time on grammar, not on zeros
    const Result<Imported> read = readSafetensors(text, limits);
    if (read)
        for (const Array &array : read->arrays)
            for (Index i = 0; i < array.size(); ++i)
                (void)array.textAt(i);
    return 0;
}
