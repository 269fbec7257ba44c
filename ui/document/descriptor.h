#pragma once

#include "core/result.h"

#include <QString>

#include <unistd.h>
#include <utility>

namespace lab::ui {

/// An open file of the system, closed at the end.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int number() const { return m_number; } ///< below 0: it could not be opened
    void reset(int number)
    {
        close();
        m_number = number;
    }
    /// False where the system says only now that something was not written.
    bool close() { return m_number < 0 || ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

/// The system's reason for a fault.
[[nodiscard]] inline Error systemError(int fault)
{
    return {.code = ErrorCode::Io, .reason = qt_error_string(fault).toStdString()};
}

} // namespace lab::ui
