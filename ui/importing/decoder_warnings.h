#pragma once

#include <QStringList>

namespace lab::ui {

/// Catches what image decoders log on this thread while it lives; messages of other threads go their usual way. Objects
/// may not be nested on one thread.
class DecoderWarnings
{
public:
    DecoderWarnings();
    ~DecoderWarnings();
    DecoderWarnings(const DecoderWarnings &) = delete;
    DecoderWarnings &operator=(const DecoderWarnings &) = delete;

    /// About the picture itself: a cut scan, an index out of the palette.
    [[nodiscard]] QStringList grave() const;
    /// About what only stands beside it: colour profiles, texts, dates.
    [[nodiscard]] QStringList harmless() const;

private:
    friend struct DecoderWarningsAccess;
    QStringList m_messages;
};

} // namespace lab::ui
