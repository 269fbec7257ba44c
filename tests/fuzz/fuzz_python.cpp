// Pasted code: whatever the bytes, reading ends within its budgets, and what it gives is consistent.

#include "core/conv/convolution.h"
#include "core/formats/python/python_reader.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    lab::PythonOptions options;
    options.arrayElements = 1 << 16; // small budgets: speed
    options.elements = 1 << 17;
    options.steps = 1 << 20;
    const lab::PythonReading reading = lab::readPythonTolerant(text, options);
    for (const lab::PythonRefusal &refusal : reading.refusals)
        if (refusal.place.line < 1 || refusal.place.column < 1 || refusal.length < 1 || refusal.reason.empty())
            std::abort();
    for (const lab::PythonArray &array : reading.arrays)
        if (static_cast<lab::Index>(array.array.bytes.size()) != array.array.size() * lab::byteSize(array.array.type))
            std::abort();
    for (const lab::PythonCall &call : reading.calls)
        if (!lab::Convolution::of(call.call))
            std::abort();
    return 0;
}
