#include "core/formats/read/lesson_json.h"
#include "core/formats/write/lesson_json.h"

#include <cstdint>
#include <cstdlib>

using namespace lab;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    Limits limits;
    limits.tensorElements = limits.documentElements = 1 << 16; // so that a run spends its time on grammar, not on zeros
    const Result<Imported> read = importLesson(text, limits);
    // What was read is written, and reads back as the same text.
    if (read) {
        const std::string written = writeLesson(*read->lesson);
        const Result<Lesson> again = readLesson(written, limits);
        if (!again || writeLesson(*again) != written)
            std::abort();
    }
    return 0;
}
