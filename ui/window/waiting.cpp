#include "ui/window/waiting.h"

#include "ui/window/info_bar.h"

#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <new>
#include <thread>

namespace lab::ui {
namespace {

constexpr std::chrono::milliseconds noteAfter{400}; // what is done by then needs no word
constexpr std::chrono::milliseconds giveUpAfter{80};

/// What the thread and the window know of each other; it lives as long as either.
struct Shared {
    std::atomic<bool> stop = false;
    std::atomic<bool> done = false;
    bool outOfMemory = false; ///< read after `done`
};

std::atomic<int> works = 0;

} // namespace

Waiting::Waiting(QWidget *window, InfoBar *info) : m_window(window), m_info(info) {}

int Waiting::running()
{
    return works;
}

std::optional<Error> Waiting::wait(const QString &doing, Task task, bool toItsEnd)
{
    const auto shared = std::make_shared<Shared>();
    QEventLoop waiting;
    m_busy = true;
    m_leaves = false;
    m_stop = [shared, toItsEnd, &waiting] {
        shared->stop = true;
        if (!toItsEnd)
            QTimer::singleShot(giveUpAfter, &waiting, &QEventLoop::quit);
    };
    QTimer::singleShot(noteAfter, &waiting,
                       [this, &doing] { m_info->show(doing, {{tr("Cancel"), [this] { cancel(); }}}, false); });
    qApp->installEventFilter(this);
    QGuiApplication::setOverrideCursor(Qt::BusyCursor);
    // The loop is asked from the window's thread: it is gone where nobody waits any more.
    QTimer poll;
    connect(&poll, &QTimer::timeout, &waiting, [&] {
        if (shared->done)
            waiting.quit();
    });
    poll.start(5);
    ++works;
    std::thread([shared, task = std::move(task)]() mutable {
        try {
            task([shared] { return shared->stop.load(); });
        } catch (const std::bad_alloc &) {
            shared->outOfMemory = true;
        }
        task = nullptr; // what it holds goes on this thread
        shared->done = true;
        --works;
    }).detach();
    waiting.exec();
    QGuiApplication::restoreOverrideCursor();
    qApp->removeEventFilter(this);
    if (m_info->sentence() == doing)
        m_info->hide();
    m_stop = {};
    m_busy = false;
    if (m_leaves)
        QTimer::singleShot(0, m_window, &QWidget::close);
    if (!shared->done || (shared->stop && !toItsEnd))
        return Error{.code = ErrorCode::Cancelled, .reason = QT_TRANSLATE_NOOP("Refusals", "cancelled")};
    if (shared->outOfMemory)
        return Error{.code = ErrorCode::LimitReached, .reason = tr("there is not enough memory").toStdString()};
    return std::nullopt;
}

void Waiting::cancel()
{
    if (m_stop)
        m_stop();
}

bool Waiting::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Close:
        if (object != m_window)
            return false;
        m_leaves = true;
        cancel();
        event->ignore();
        return true;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Q || key->key() == Qt::Key_W))
            m_leaves = true;
        else if (key->key() != Qt::Key_Escape)
            return object->isWidgetType() && !isAllowed(object);
        cancel();
        event->accept();
        return true;
    }
    case QEvent::Shortcut:
        return true;
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::Drop:
        // A window hands it on to one of its widgets, which is asked again.
        return object->isWidgetType() && !isAllowed(object);
    default:
        return false;
    }
}

bool Waiting::isAllowed(QObject *object) const
{
    return object == m_info || m_info->isAncestorOf(qobject_cast<QWidget *>(object));
}

} // namespace lab::ui
