// See README.md.
#include <bit>
#include <cstddef>
#include <cstdint>

namespace {

/// What was freed of one size, linked by what stands where its first bytes were.
struct Free {
    Free *next;
};

constexpr std::size_t headBytes = 16; ///< before a block, and what everything is aligned to: the number of its size
constexpr std::size_t pageBytes = 65536;
Free *freed[120];
std::uintptr_t end = 0; ///< behind the last block

/// Four sizes for each power of two, from 16 bytes on.
std::size_t bytesOf(std::size_t number)
{
    return (4 + number % 4) << (2 + number / 4);
}

std::size_t numberOf(std::size_t bytes)
{
    std::size_t number = bytes <= 16 ? 0 : 4 * (std::bit_width(bytes - 1) - 5);
    while (bytesOf(number) < bytes)
        ++number;
    return number;
}

} // namespace

extern "C" {

extern char __heap_base;

/// Traps where there is no memory left: core makes nothing of a null pointer.
void *malloc(std::size_t bytes)
{
    if (bytes > 0x40000000)
        __builtin_trap();
    const std::size_t number = numberOf(bytes);
    if (Free *block = freed[number]) {
        freed[number] = block->next;
        return block;
    }
    if (end == 0)
        end = (reinterpret_cast<std::uintptr_t>(&__heap_base) + headBytes - 1) & ~(headBytes - 1);
    const std::uintptr_t block = end + headBytes;
    end = block + ((bytesOf(number) + headBytes - 1) & ~(headBytes - 1));
    if (const std::size_t held = __builtin_wasm_memory_size(0) * pageBytes;
        end > held && __builtin_wasm_memory_grow(0, (end - held + pageBytes - 1) / pageBytes) == SIZE_MAX)
        __builtin_trap();
    *reinterpret_cast<std::size_t *>(block - headBytes) = number;
    return reinterpret_cast<void *>(block);
}

void free(void *block)
{
    if (!block)
        return;
    auto *link = static_cast<Free *>(block);
    Free *&first = freed[*reinterpret_cast<std::size_t *>(reinterpret_cast<std::uintptr_t>(block) - headBytes)];
    link->next = first;
    first = link;
}

/// libc++ names it; nothing in core is aligned further than a block is.
void *aligned_alloc(std::size_t alignment, std::size_t bytes)
{
    if (alignment > headBytes)
        __builtin_trap();
    return malloc(bytes);
}

/// One instruction each, or a short loop; the C library, made for engines without them, has long ones.
void *memcpy(void *to, const void *from, std::size_t bytes)
{
    return __builtin_memcpy(to, from, bytes);
}

void *memmove(void *to, const void *from, std::size_t bytes)
{
    return __builtin_memmove(to, from, bytes);
}

void *memset(void *to, int value, std::size_t bytes)
{
    return __builtin_memset(to, value, bytes);
}

void *memchr(const void *in, int value, std::size_t bytes)
{
    for (auto *at = static_cast<const unsigned char *>(in); bytes > 0; ++at, --bytes)
        if (*at == static_cast<unsigned char>(value))
            return const_cast<unsigned char *>(at);
    return nullptr;
}

/// The module never ends, so there is nothing to keep for then.
int __cxa_atexit(void (*)(void *), void *, void *)
{
    return 0;
}
}
