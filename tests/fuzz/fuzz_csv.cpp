#include "core/formats/read/csv.h"

#include "core/formats/write/arrays.h"

#include <cstdint>
#include <cstdlib>

using namespace lab;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    Limits limits;
    limits.tensorElements = limits.documentElements = 1 << 16; // so that a run spends its time on grammar, not on zeros
    const Result<Imported> read = readCsv(text, limits);
    if (read) {
        const Result<Imported> again = readCsv(writeCsv(read->arrays[0], '\t'), limits);
        if (!again || again->arrays[0].size() != read->arrays[0].size())
            std::abort();
    }
    return 0;
}
