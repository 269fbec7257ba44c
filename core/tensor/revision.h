#pragma once

#include "core/tensor/shape.h"

#include <memory>
#include <optional>
#include <vector>

namespace lab {

/// The history of a tensor's values: a unique beginning and the single writes since then. Equal revisions mean equal
/// values. Between two revisions with the same beginning, only the written values may differ. A revision holds no
/// values itself, so that something derived from a photo can keep the revision instead of the photo.
class Revision
{
public:
    /// How many writes are remembered; one more makes a new beginning.
    static constexpr int mostWrites = 256;

    /// A new beginning.
    Revision();
    /// Records that one value was written; copies of this revision do not change.
    void write(Index flat);
    /// Records that any values may have been written.
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

/// Flat indices of the values that may differ between two revisions, in either order: ascending, each once. Nothing
/// where any value may differ.
[[nodiscard]] std::optional<std::vector<Index>> writtenBetween(const Revision &one, const Revision &other);

} // namespace lab
