#include "core/formats/read/exif.h"
#include "core/formats/read/image_check.h"
#include "core/formats/read/pnm.h"

#include <cstdint>
#include <cstdlib>

using namespace lab;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    Limits limits;
    limits.tensorElements = limits.documentElements = 1 << 16; // so that a run spends its time on grammar, not on zeros
    (void)imageFault(text, limits);
    (void)readPnm(text, limits);
    (void)exifOrientation(text);
    return 0;
}
