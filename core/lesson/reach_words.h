#pragma once

namespace lab {

// The phrases about how far a number sees, as phrases.cpp lists them; the live page has none of them.

extern const char promptReach[];
extern const char hintReachOneLayer[];
extern const char hintReachMultiplied[];
extern const char hintReachAdded[];
extern const char hintReachStride[];
extern const char hintReachPadding[];
extern const char reasonReach[];
extern const char reasonReachEdge[];

} // namespace lab
