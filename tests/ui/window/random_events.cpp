// What no user would do: random keys, clicks, wheels, drops, sizes and modes in the window for a while.
// random_events SECONDS SEED. Prints the number of events; a crash or a sanitizer's report is the failure.

#include "tests/support/own_settings.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPointer>
#include <QRandomGenerator>
#include <QSettings>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace lab::ui;

namespace {

constexpr int keys[] = {Qt::Key_Left,  Qt::Key_Right,  Qt::Key_Up,     Qt::Key_Down,  Qt::Key_Home,   Qt::Key_End,
                        Qt::Key_Space, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab,   Qt::Key_Delete, Qt::Key_PageUp,
                        Qt::Key_7,     Qt::Key_Minus,  Qt::Key_Period, Qt::Key_Comma, Qt::Key_Z,      Qt::Key_L,
                        Qt::Key_B,     Qt::Key_P,      Qt::Key_F5,     Qt::Key_Plus};
constexpr const char *examples[] = {"question", "channels", "photo", "groups", "lesson_01", "lesson_09", "never_read"};

class Events
{
public:
    Events(MainWindow &window, quint32 seed) : m_window(window), m_random(seed) {}

    void once()
    {
        switch (below(12)) {
        case 0:
            m_window.resize(300 + below(1500), 200 + below(1000));
            return;
        case 1:
            if (below(8) == 0)
                m_window.openExample(examples[below(std::size(examples))]);
            return;
        case 2:
            m_window.setMode(Mode(below(3)));
            return;
        case 3:
            drop();
            return;
        case 4:
        case 5:
        case 6:
            key();
            return;
        default:
            mouse();
        }
    }

private:
    int below(std::size_t count) { return int(m_random.bounded(quint32(count))); }

    /// Whoever would get it: a dialog or a menu before the window.
    QWidget *target()
    {
        QWidget *top = QApplication::activePopupWidget();
        if (!top)
            top = QApplication::activeModalWidget();
        return top ? top : &m_window;
    }

    void key()
    {
        QWidget *receiver = QApplication::focusWidget() ? QApplication::focusWidget() : target();
        const int code = keys[below(std::size(keys))];
        const auto modifiers = Qt::KeyboardModifiers(below(4) == 0   ? Qt::ControlModifier
                                                     : below(4) == 0 ? Qt::ShiftModifier
                                                                     : Qt::NoModifier);
        const QString text = code < 128 ? QString(QChar(code)) : QString();
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, code, modifiers, text);
            QApplication::sendEvent(receiver, &event);
        }
    }

    void mouse()
    {
        QWidget *top = target();
        const QPoint at(below(std::size_t(std::max(top->width(), 1))), below(std::size_t(std::max(top->height(), 1))));
        QWidget *receiver = top->childAt(at) ? top->childAt(at) : top;
        const QPointF local = receiver->mapFrom(top, at), global = top->mapToGlobal(at);
        if (below(4) == 0) {
            QWheelEvent event(local, global, {}, {0, below(2) == 0 ? 120 : -120}, Qt::NoButton,
                              below(2) == 0 ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(receiver, &event);
            return;
        }
        const Qt::MouseButton button = below(8) == 0 ? Qt::RightButton : Qt::LeftButton;
        const QPointer<QWidget> still = receiver;
        for (const QEvent::Type type : {QEvent::MouseMove, QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
            if (!still)
                return;
            const bool moves = type == QEvent::MouseMove;
            QMouseEvent event(type, local, global, moves ? Qt::NoButton : button,
                              type == QEvent::MouseButtonPress ? button : Qt::NoButton, Qt::NoModifier);
            QApplication::sendEvent(receiver, &event);
        }
    }

    void drop()
    {
        static const char *const texts[] = {"1,2\n3,4\n", "1\t2,5", "words", "{\"conv2d_lab\": 1}",
                                            "x = tf.ones([1, 3, 3, 1])"};
        QMimeData data;
        data.setText(texts[below(std::size(texts))]);
        QDropEvent event({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &event);
    }

    MainWindow &m_window;
    QRandomGenerator m_random;
};

/// Goes on inside the event loop of a dialog that `act` itself has opened; a QTimer would wait for it to end.
void every(int milliseconds, const std::function<void()> &act)
{
    QTimer::singleShot(milliseconds, qApp, [milliseconds, act] {
        every(milliseconds, act);
        act();
    });
}

/// Answers what waits, so that no event is the last one.
void answer()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    else if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        dialog->reject();
}

} // namespace

int main(int argc, char **argv)
{
    lab::test::useOwnSettings("conv2d-lab-tests");
    QCoreApplication::setApplicationName("random_events");
    QApplication application(argc, argv);
    QSettings().clear();
    const QStringList arguments = QCoreApplication::arguments();
    const int seconds = arguments.value(1, "10").toInt();
    const quint32 seed = arguments.value(2, "1").toUInt();
    MainWindow window;
    window.openExample("question");
    window.show();
    Events something(window, seed);
    QElapsedTimer clock;
    clock.start();
    int count = 0;
    every(150, answer);
    every(1, [&] {
        if (clock.elapsed() > seconds * 1000)
            return QApplication::quit();
        ++count;
        something.once();
    });
    while (clock.elapsed() < seconds * 1000)
        QApplication::exec(); // a random event may have quit
    window.document()->lessonStack()->setClean();
    std::printf("%d random events, seed %u\n", count, seed);
    return 0;
}
