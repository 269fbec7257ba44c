#pragma once

#include "ui/document/read_file.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

class QWidget;

namespace lab::ui {

class InfoBar;

/// Does work on a thread of its own while the window goes on painting and takes nothing but Cancel, Escape and being
/// closed. One work at a time.
class Waiting : public QObject
{
    Q_OBJECT
public:
    Waiting(QWidget *window, InfoBar *info);

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What `work(stop)` gives, a Result. After a while `doing` is said, with a button to cancel. Work that does not
    /// end soon after it is cancelled goes on alone and what it gives is dropped, so it must own all it uses;
    /// `toItsEnd` waits for it all the same, for what must be known to be done or not. Errors: those of the work;
    /// Cancelled; LimitReached where there is no memory for it.
    template <typename Work>
    std::invoke_result_t<Work, StopAsked> run(const QString &doing, Work work, bool toItsEnd = false)
    {
        using Outcome = std::invoke_result_t<Work, StopAsked>;
        const auto outcome = std::make_shared<std::optional<Outcome>>();
        const std::optional<Error> error = wait(
            doing, [outcome, work = std::move(work)](const StopAsked &stop) mutable { outcome->emplace(work(stop)); },
            toItsEnd);
        if (error)
            return Outcome(*error);
        return std::move(**outcome);
    }

    /// Works that are running: after the last window those that go on alone. The program does not wait for them.
    [[nodiscard]] static int running();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    using Task = std::function<void(const StopAsked &)>;
    /// Nothing: it was done.
    [[nodiscard]] std::optional<Error> wait(const QString &doing, Task task, bool toItsEnd);
    void cancel();
    [[nodiscard]] bool isAllowed(QObject *object) const;

    QWidget *m_window;
    InfoBar *m_info;
    bool m_busy = false;
    bool m_leaves = false; ///< the window was closed meanwhile
    std::function<void()> m_stop;
};

} // namespace lab::ui
