#pragma once

#include "core/tensor/shape.h"

#include <memory>
#include <optional>
#include <vector>

namespace lab {

/// What a tensor's values are the result of: single writes, one after the other, since a beginning that is like no
/// other. Equal revisions have equal values; between two with one beginning only the written values may differ. It
/// holds no values: who keeps something made from a photo keeps its revision, not the photo.
class Revision
{
public:
    /// Writes that are remembered; the next one is a new beginning.
    static constexpr int mostWrites = 256;

    /// A beginning.
    Revision();
    /// This becomes the revision after one value was written; copies of it stay what they are.
    void write(Index flat);
    /// The same after any values were written.
    void writeAny();

    bool operator==(const Revision &) const = default;

private:
    friend std::optional<std::vector<Index>> writtenBetween(const Revision &one, const Revision &other);
    struct Write {
        std::shared_ptr<const Write> before; ///< null: a beginning
        Index flat = -1;
        int number = 0; ///< writes since the beginning
    };
    [[nodiscard]] bool isUnknownBeginning() const;
    std::shared_ptr<const Write> m_last;
};

/// Flat indices of the values that may differ between two revisions, whichever came first: ascending, each once.
/// Nothing: any may differ.
[[nodiscard]] std::optional<std::vector<Index>> writtenBetween(const Revision &one, const Revision &other);

} // namespace lab
