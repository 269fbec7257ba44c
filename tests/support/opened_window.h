#pragma once

#include "ui/stage/stage_view.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QTest>

namespace lab::test {

using namespace lab::ui;

/// A window of its own for each test, on the 4×4 question.
struct Opened {
    MainWindow window;
    Opened()
    {
        window.openExample("question");
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        stage()->setFocus();
    }
    [[nodiscard]] StageView *stage() { return window.findChild<StageView *>(); }
    [[nodiscard]] Index step() { return window.player()->moment().step; }
    [[nodiscard]] const Conv2DCall &call() { return window.document()->call(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(qApp->focusWidget(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClicks(qApp->focusWidget(), QString(c));
    }
    void clickCell(const CellRef &cell)
    {
        const Point centre = boxOf(stage()->drawing(), cell).centre();
        QTest::mouseClick(stage(), Qt::LeftButton, Qt::NoModifier, QPoint(int(centre.x), int(centre.y)));
    }
};

} // namespace lab::test
