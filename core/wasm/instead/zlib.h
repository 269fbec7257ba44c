// See README.md.
#pragma once

#include <algorithm>
#include <cstdint>

using Bytef = unsigned char;
using uInt = unsigned int;
using uLong = unsigned long;
using uLongf = unsigned long;
constexpr int Z_OK = 0;

inline uLong crc32(uLong before, const Bytef *data, uInt size)
{
    std::uint32_t crc = ~static_cast<std::uint32_t>(before);
    for (uInt i = 0; i < size; ++i) {
        crc ^= data[i];
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

constexpr uLong storedBlock = 65535;

inline uLong compressBound(uLong size)
{
    return size + 6 + 5 * (size / storedBlock + 1);
}

/// Stored blocks; `room` is at least compressBound(size).
inline int compress2(Bytef *packed, uLongf *room, const Bytef *data, uLong size, int)
{
    Bytef *at = packed;
    const auto byte = [&at](uLong value) { *at++ = static_cast<Bytef>(value & 255U); };
    byte(0x78);
    byte(0x01);
    for (uLong begin = 0; begin == 0 || begin < size; begin += storedBlock) {
        const uLong length = std::min(storedBlock, size - begin);
        byte(begin + length == size ? 1 : 0);
        byte(length);
        byte(length >> 8);
        byte(~length);
        byte(~length >> 8);
        at = std::copy(data + begin, data + begin + length, at);
    }
    std::uint32_t low = 1, high = 0;
    for (uLong i = 0; i < size; ++i) {
        low = (low + data[i]) % 65521;
        high = (high + low) % 65521;
    }
    byte(high >> 8);
    byte(high);
    byte(low >> 8);
    byte(low);
    *room = static_cast<uLongf>(at - packed);
    return Z_OK;
}
