#include "core/formats/read/npy.h"

#include "core/formats/write/arrays.h"

#include <cstdint>
#include <cstdlib>

using namespace lab;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    Limits limits;
    limits.tensorElements = limits.documentElements = 1 << 16; // so that a run spends its time on grammar, not on zeros
    const Result<Array> read = readNpy(text, "array", limits);
    if (read) {
        const Result<Array> again = readNpy(writeNpy(*read), "array", limits);
        if (!again || *again != *read)
            std::abort();
    }
    return 0;
}
