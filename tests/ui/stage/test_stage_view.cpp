#include "ui/stage/stage_view.h"

#include "ui/document/commands.h"

#include <QAccessible>
#include <QCheckBox>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace lab;
using namespace lab::ui;

namespace {

Lesson question()
{
    Lesson lesson;
    lesson.call.input = Tensor(Shape{1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2});
    lesson.call.filter = Tensor(Shape{3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1});
    return lesson;
}

Lesson large()
{
    Lesson lesson;
    std::vector<float> values(200 * 300);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(i % 251);
    lesson.call.input = Tensor(Shape{1, 200, 300, 1}, values);
    lesson.call.filter = Tensor::filled(Shape{5, 5, 1, 2}, 1);
    return lesson;
}

struct Stage {
    explicit Stage(Lesson lesson)
    {
        document.open(std::move(lesson));
        view.resize(800, 718);
        view.show();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    [[nodiscard]] QPoint at(const CellRef &cell) const
    {
        const Point centre = boxOf(view.drawing(), cell).centre();
        return QPointF(centre.x, centre.y).toPoint();
    }
    void wheel(QPoint at, int delta, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &event);
    }

    /// What a touch pad sends while two fingers move apart there; the first and the last word of it say nothing more.
    void pinchOnPad(QPointF at, double by)
    {
        for (const auto &[type, value] : {std::pair(Qt::BeginNativeGesture, 0.0), std::pair(Qt::ZoomNativeGesture, by),
                                          std::pair(Qt::EndNativeGesture, 0.0)}) {
            QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, at,
                                      view.mapTo(view.window(), at), view.mapToGlobal(at), value, {});
            QCoreApplication::sendEvent(&view, &event);
        }
    }
    [[nodiscard]] CellRef under(QPointF at) const { return cellAt(view.drawing(), {at.x(), at.y()}); }

    Document document;
    Player player{&document};
    Viewing viewing;
    StageView view{&document, &player, &viewing, nullptr};
};

const CellRef centreInput{Panel::Input, 0, 1, 1, 0};

} // namespace

class TestStageView : public QObject
{
    Q_OBJECT
private slots:
    void thePointerLinksAndAClickPins()
    {
        Stage stage(question());
        stage.player.goToStep(15);
        QTest::mouseMove(&stage.view, stage.at(centreInput));
        QVERIFY(stage.viewing.look().linked == centreInput);
        QTest::mouseMove(&stage.view, QPoint(3, 3));
        QVERIFY(!stage.viewing.look().linked);

        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.at(centreInput));
        QVERIFY(stage.viewing.pinned() == centreInput);
        const CellRef other{Panel::FlatFilter, 4, 0};
        QTest::mouseMove(&stage.view, stage.at(other));
        QVERIFY(stage.viewing.look().linked == centreInput); // pinned stays
        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.at(centreInput));
        QVERIFY(!stage.viewing.pinned());

        QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.at(other));
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QVERIFY(!stage.viewing.pinned());
    }

    void thePictureIsThatOfAnExport()
    {
        Stage stage(question());
        stage.player.goToStep(15);
        StageParts parts{.frame = {.width = 800, .height = 718}, .look = stage.viewing.look()};
        parts.frame.headingRoom = stage.view.parts().frame.headingRoom;
        QVERIFY(stage.view.drawing() == drawStage(*stage.document.walkthrough(), {15, 1}, parts));
        stage.player.goToStep(16);
        QVERIFY(stage.view.drawing() == drawStage(*stage.document.walkthrough(), {16, 1}, parts));
    }

    void theWheelZoomsAtThePointer()
    {
        Stage stage(large());
        stage.player.goToStep(stage.document.walkthrough()->lastNumber() / 2);
        const QPoint pointer(120, 160);
        const CellRef first = stage.under(pointer);
        QCOMPARE(first.panel, Panel::Input);
        for (int i = 0; i < 12; ++i)
            stage.wheel(pointer, 120, Qt::ControlModifier);
        const CellRef zoomed = stage.under(pointer);
        // Whole cells move: half a cell is as near as it comes.
        QVERIFY2(std::abs(zoomed.b - first.b) <= 1 && std::abs(zoomed.c - first.c) <= 1,
                 qPrintable(QStringLiteral("%1,%2 → %3,%4").arg(first.b).arg(first.c).arg(zoomed.b).arg(zoomed.c)));
        QVERIFY(stage.view.windowLane().zoom > 8);
        QVERIFY(!stage.view.windowLane().follow);
        QVERIFY(stage.view.matrixLane() == LaneView{});
        stage.view.fit();
        QVERIFY(stage.view.windowLane() == LaneView{});
    }

    void aPinchZoomsTheLaneUnderTheFingers_data()
    {
        QTest::addColumn<bool>("touch");
        QTest::newRow("on a touch pad") << false;
        QTest::newRow("on a touch screen") << true;
    }

    void aPinchZoomsTheLaneUnderTheFingers()
    {
        QFETCH(bool, touch);
        Stage stage(large());
        stage.player.goToStep(stage.document.walkthrough()->lastNumber() / 2);
        const QPoint centre(120, 160);
        const CellRef before = stage.under(centre);
        QCOMPARE(before.panel, Panel::Input);
        if (touch) {
            static QPointingDevice *screen = QTest::createTouchDevice();
            const auto fingers = [&](int apart) {
                return std::pair(centre - QPoint(apart, 0), centre + QPoint(apart, 0));
            };
            auto [left, right] = fingers(20);
            QTest::touchEvent(&stage.view, screen).press(0, left, &stage.view).press(1, right, &stage.view);
            for (int apart = 24; apart <= 100; apart += 4) {
                std::tie(left, right) = fingers(apart);
                QTest::touchEvent(&stage.view, screen).move(0, left, &stage.view).move(1, right, &stage.view);
            }
            QTest::touchEvent(&stage.view, screen).release(0, left, &stage.view).release(1, right, &stage.view);
        } else {
            for (int i = 0; i < 16; ++i)
                stage.pinchOnPad(centre, 0.1);
        }
        const double zoom = stage.view.windowLane().zoom;
        QVERIFY2(zoom > 3 && zoom < 6, qPrintable(QString::number(zoom)));
        QVERIFY(stage.view.matrixLane() == LaneView{});
        const CellRef after = stage.under(centre);
        QCOMPARE(after.panel, Panel::Input);
        QVERIFY2(std::abs(after.b - before.b) <= 3 && std::abs(after.c - before.c) <= 3,
                 qPrintable(QStringLiteral("%1,%2 → %3,%4").arg(before.b).arg(before.c).arg(after.b).arg(after.c)));
        QVERIFY(!stage.viewing.pinned()); // fingers that zoom click nothing
    }

    void draggingMovesWhatDoesNotFit()
    {
        Stage stage(large());
        stage.player.goToStep(stage.document.walkthrough()->lastNumber() / 2);
        const Drawing before = stage.view.drawing();
        const LaneRooms rooms = laneRooms(*stage.document.walkthrough(), stage.player.moment(), stage.view.parts());
        const QPoint from(150, int(rooms.matrix.y) + 140);
        const CellRef first = cellAt(before, {double(from.x()), double(from.y())});
        QCOMPARE(first.panel, Panel::Virtual);
        QTest::mousePress(&stage.view, Qt::LeftButton, {}, from);
        for (int y = 5; y <= 60; y += 5) {
            QMouseEvent move(QEvent::MouseMove, QPointF(from + QPoint(0, y)),
                             stage.view.mapToGlobal(QPointF(from + QPoint(0, y))), Qt::LeftButton, Qt::LeftButton,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(&stage.view, &move);
        }
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, from + QPoint(0, 60));
        const CellRef now = cellAt(stage.view.drawing(), {double(from.x()), double(from.y())});
        QVERIFY(now.panel == Panel::Virtual);
        QVERIFY2(now.a < first.a, qPrintable(QStringLiteral("%1 → %2").arg(first.a).arg(now.a)));
        QVERIFY(!stage.viewing.pinned()); // a drag is no click
        stage.view.followStep();
        QVERIFY(stage.view.drawing() == before);
    }

    void nothingMovesWhereEverythingIsShown()
    {
        Stage stage(question());
        stage.wheel(QPoint(100, 150), 120, {});
        QVERIFY(stage.view.windowLane() == LaneView{});
    }

    void theKeyboardMovesFromCellToCell()
    {
        Stage stage(question());
        stage.player.goToStep(18);
        QTest::keyClick(&stage.view, Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(stage.view.currentCell().has_value());
        QCOMPARE(stage.view.currentCell()->panel, Panel::Input);
        QTest::keyClick(&stage.view, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&stage.view, Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(stage.view.currentCell() == centreInput);
        QVERIFY(stage.viewing.look().linked == centreInput);
        QTest::keyClick(&stage.view, Qt::Key_Return);
        QVERIFY(stage.viewing.pinned() == centreInput);
        QTest::keyClick(&stage.view, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(stage.view.currentCell()->panel, Panel::Filter);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(&stage.view, Qt::Key_Left, Qt::ControlModifier);
        QVERIFY((stage.view.currentCell() == CellRef{Panel::Filter, 0, 0, 0, 0}));
    }

    void upAndDownChooseAnotherChannel()
    {
        Lesson lesson;
        lesson.call = {.input = Tensor::filled({1, 10, 10, 10}, 1), .filter = Tensor::filled({2, 10, 10, 3}, 1)};
        lesson.call.arguments.padding = PaddingArgument::same();
        Stage stage(lesson);
        const auto isWhole = [&stage](Index c) { // its last row, which the window is not on, has numbers
            return stage.view.drawing().marks.end() !=
                   std::find_if(stage.view.drawing().marks.begin(), stage.view.drawing().marks.end(),
                                [c](const Mark &m) {
                                    const auto *text = std::get_if<TextMark>(&m);
                                    return text && text->cell == CellRef(InputCell{0, 6, 5, c});
                                });
        };
        QVERIFY(isWhole(0) && !isWhole(4));
        QTest::keyClick(&stage.view, Qt::Key_Down);
        QVERIFY2(!stage.viewing.pinned(), "nothing is chosen yet");
        stage.viewing.pin(InputCell{0, 6, 5, 3});
        QTest::keyClick(&stage.view, Qt::Key_Down);
        QVERIFY(stage.viewing.pinned() == CellRef(InputCell{0, 6, 5, 4}) && isWhole(4));
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(&stage.view, Qt::Key_Up);
        QVERIFY(stage.viewing.pinned() == CellRef(InputCell{0, 6, 5, 0}) && isWhole(0));
        // A click on the sum of a channel, in the strip or behind its row, brings that channel into view, too.
        stage.viewing.pin(std::nullopt);
        stage.player.goToStep(stage.document.walkthrough()->stepMaking(ProductCell{11, 0}));
        const auto clickOn = [&stage](const std::string &start) {
            for (const Mark &mark : stage.view.drawing().marks)
                if (const auto *text = std::get_if<TextMark>(&mark); text && text->text.rfind(start, 0) == 0)
                    return QTest::mouseClick(&stage.view, Qt::LeftButton, {},
                                             QPointF(text->box.centre().x, text->box.centre().y).toPoint());
            QFAIL(start.c_str());
        };
        clickOn("c5 ");
        QVERIFY(isWhole(5) && !isWhole(0));
        QTest::keyClick(&stage.view, Qt::Key_Down);
        QVERIFY(isWhole(6));
        clickOn("c2 ");
        QVERIFY(isWhole(2));
    }

    void aRefusedSettingKeepsThePicture()
    {
        Stage stage(question());
        const Drawing before = stage.view.drawing();
        const QImage good = stage.view.grab().toImage();
        Lesson lesson = stage.document.lesson();
        lesson.call.arguments.strides = {0};
        stage.document.undoStack()->push(new ChangeLesson(stage.document, QStringLiteral("stride"), lesson));
        QVERIFY(stage.document.refusal().has_value());
        QVERIFY(stage.view.drawing() == before);
        const QImage pale = stage.view.grab().toImage();
        QVERIFY(pale != good);
        const QPoint cell = stage.at({Panel::Filter, 1, 1, 0, 0}) * pale.devicePixelRatio() + QPoint(-18, -18);
        QVERIFY(pale.pixelColor(cell).lightness() >= good.pixelColor(cell).lightness());
        // The sentence stands beside the switch, not under it.
        const QRect results = stage.view.findChild<QCheckBox *>()->geometry();
        for (int x = results.left(); x < pale.width() / pale.devicePixelRatio(); ++x)
            QCOMPARE(pale.pixelColor(QPoint(x, 8) * pale.devicePixelRatio()), pale.pixelColor(0, 0));
    }

    void aLargePlaneIsOneTableWithACurrentCell()
    {
        QAccessible::setActive(true);
        Lesson lesson;
        lesson.call.input = Tensor::filled({1, 300, 400, 1}, 2);
        lesson.call.filter = Tensor::filled({3, 3, 1, 1}, 1);
        lesson.call.input.set(401, 7);
        Stage stage(lesson);
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&stage.view);
        QStringList planes;
        for (int i = 0; i < table->childCount(); ++i)
            if (table->child(i)->role() == QAccessible::Table)
                planes << table->child(i)->text(QAccessible::Name);
        QVERIFY2(planes.contains("input, 300 rows, 400 columns"), qPrintable(planes.join(';')));
        QVERIFY(table->childCount() < 2000);
        stage.view.setCurrentCell({Panel::Input, 0, 1, 0, 0});
        QTest::keyClick(&stage.view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(*stage.view.currentCell(), (CellRef{Panel::Input, 0, 1, 1, 0}));
        QAccessibleInterface *cell = table->focusChild();
        QVERIFY(cell && table->indexOfChild(cell) >= 0);
        QCOMPARE(cell->text(QAccessible::Name), QString("input row 1 column 1, value 7"));
        QAccessible::setActive(false);
    }

    void aScreenReaderHearsTheCell()
    {
        QAccessible::setActive(true);
        Stage stage(question());
        stage.player.goToStep(15);
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&stage.view);
        QVERIFY(table);
        QCOMPARE(table->role(), QAccessible::Table);
        QVERIFY(table->childCount() > 70);
        stage.view.setCurrentCell({Panel::Output, 0, 0, 1, 0});
        QAccessibleInterface *cell = table->focusChild();
        QVERIFY(cell);
        QCOMPARE(cell->role(), QAccessible::Cell);
        QVERIFY(cell->parent() == table);
        QVERIFY(table->indexOfChild(cell) >= 0);
        QVERIFY(table->child(table->indexOfChild(cell)) == cell);
        QVERIFY(cell->text(QAccessible::Description).contains("9 inputs"));
        QVERIFY(cell->state().focused);
        const CellRef first{Panel::Output, 0, 0, 0, 0};
        QCOMPARE(stage.view.cellName(first), QStringLiteral("output row 0 column 0"));
        QCOMPARE(stage.view.cellName({Panel::Input, 0, 1, 2, 0}), QStringLiteral("input row 1 column 2"));
        QCOMPARE(stage.view.cellValue({Panel::Product, 0, 0}), QStringLiteral("14"));
        QCOMPARE(stage.view.cellValue({Panel::Product, 3, 0}), QStringLiteral("12")); // results are shown
        stage.viewing.setResultsShown(false);
        QCOMPARE(stage.view.cellValue({Panel::Product, 3, 0}), QStringLiteral("not there yet"));
        const QRect place = cell->rect();
        QVERIFY(table->childAt(place.center().x(), place.center().y()) == cell);
        QAccessible::setActive(false);
    }
};

QTEST_MAIN(TestStageView)
#include "test_stage_view.moc"
