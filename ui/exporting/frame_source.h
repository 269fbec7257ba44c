#pragma once

#include "core/lesson/learning.h"
#include "core/result.h"
#include "ui/exporting/export_request.h"

#include <QImage>

namespace lab::ui {

/// The frames of an animation: the same pacing and flights as on screen, at a constant number a second, and a rest on
/// the last picture. A frame is made when asked for. Where the request learns, frames show how the filter gets there.
class FrameSource
{
public:
    static constexpr Index mostFrames = 36000; ///< ten minutes at 60 a second

    /// Sizes are rounded up to even pixels where `even`, as films need it. Errors: LimitReached (more than mostFrames).
    static Result<FrameSource> of(const ExportRequest &request, int framesPerSecond, bool even);

    [[nodiscard]] Index count() const { return m_count; }
    [[nodiscard]] int framesPerSecond() const { return m_framesPerSecond; }
    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] Moment momentOf(Index frame) const;
    /// How many frames from this one on show the same moment; at least 1.
    [[nodiscard]] Index runLength(Index frame) const;
    [[nodiscard]] Drawing drawing(Index frame) const;
    /// Format RGB32, size().
    [[nodiscard]] QImage image(Index frame) const;

private:
    FrameSource(const ExportRequest &request, int framesPerSecond, bool even, std::vector<LearningStep> learning);
    [[nodiscard]] double seconds() const;
    [[nodiscard]] std::size_t learnedAt(Index frame) const;

    const ExportRequest *m_request; ///< outlives the source
    Pacing m_pacing;
    int m_framesPerSecond = 0;
    Index m_count = 0;
    QSize m_size;
    std::vector<LearningStep> m_learning; ///< of a request that learns
};

} // namespace lab::ui
