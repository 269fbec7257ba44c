#include "core/scene/drawing.h"

#include "core/scene/plane_marks.h"
#include "core/scene/text_width.h"

#include <QTest>

using namespace lab;

namespace {

Drawing twoCells()
{
    Drawing drawing{100, 50, {}};
    drawing.marks.push_back(BoxMark{.box = {0, 0, 100, 50}});
    drawing.marks.push_back(BoxMark{.box = {10, 10, 20, 20}, .role = Role::Input, .cell = {Panel::Input, 0, 1, 2, 0}});
    drawing.marks.push_back(TextMark{.box = {10, 10, 20, 20}, .text = "7", .cell = {Panel::Input, 0, 1, 2, 0}});
    drawing.marks.push_back(BoxMark{.box = {8, 8, 24, 24}, .tone = Tone::None, .outline = Outline::Thick});
    PixelMark pixels;
    pixels.box = {50, 0, 40, 40};
    pixels.columns = pixels.rows = 1;
    pixels.levels = {0};
    pixels.cell = {Panel::Output, 0, 100, 200, 3};
    pixels.cellColumns = 400;
    pixels.cellRows = 800;
    drawing.marks.push_back(pixels);
    return drawing;
}

} // namespace

class TestDrawing : public QObject
{
    Q_OBJECT
private slots:
    void chineseSignsAreAsWideAsHigh()
    {
        QCOMPARE(textWidth("虚拟", 10, Font::Ui, false), 20.0);
        QCOMPARE(textWidth("虚a", 10, Font::Mono, false), 16.0);
        QVERIFY(textWidth("×", 10, Font::Ui, false) < 10);
    }

    /// A small cell shows what it can of its number: of a fraction the digits before the zero.
    void aFractionInASmallCellGoesWithoutItsZero()
    {
        const Box small{0, 0, 17, 17}; // three characters
        QCOMPARE(numberFor(small, -0.41), "-.4");
        QCOMPARE(numberFor(small, -0.5), "-.5");
        QCOMPARE(numberFor(small, 0.41), "0.4");
        QCOMPARE(numberFor(small, -2.24), "-2");
        QCOMPARE(numberFor(small, -0.0041), "-…");
        QCOMPARE(numberFor({0, 0, 13, 13}, 0.41), ".4");
    }

    void theCellUnderAPoint()
    {
        const Drawing drawing = twoCells();
        QVERIFY((cellAt(drawing, {15, 15}) == CellRef{Panel::Input, 0, 1, 2, 0}));
        QVERIFY(cellAt(drawing, {9, 9}).panel == Panel::None); // the outline stands for no cell
        QVERIFY(cellAt(drawing, {-1, 500}).panel == Panel::None);
        QVERIFY((cellAt(drawing, {50, 0}) == CellRef{Panel::Output, 0, 100, 200, 3}));
        QVERIFY((cellAt(drawing, {89.99, 39.99}) == CellRef{Panel::Output, 0, 899, 599, 3}));
        QVERIFY(cellAt(drawing, {90, 10}).panel == Panel::None);
    }

    void theBoxOfACellIsWhereItIsFound()
    {
        const Drawing drawing = twoCells();
        QVERIFY((boxOf(drawing, {Panel::Input, 0, 1, 2, 0}) == Box{10, 10, 20, 20}));
        QCOMPARE(boxOf(drawing, {Panel::Input, 0, 1, 3, 0}).width, 0.0);
        const CellRef inside{Panel::Output, 0, 500, 333, 3};
        QVERIFY(cellAt(drawing, boxOf(drawing, inside).centre()) == inside);
        QCOMPARE((boxOf(drawing, {Panel::Output, 0, 500, 333, 2}).width), 0.0); // another channel
    }

    void oneLineAMark()
    {
        const QString text = QString::fromStdString(drawingText(twoCells()));
        const QStringList lines = text.split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0], QStringLiteral("drawing 100x50"));
        QCOMPARE(lines[2], QStringLiteral("box   10,10 20x20 input/pale @input(0,1,2,0)"));
        QCOMPARE(lines[3], QStringLiteral("text  10,10 20x20 neutral/text mono 14 centre @input(0,1,2,0) «7»"));
        Drawing changed = twoCells();
        std::get<PixelMark>(changed.marks.back()).levels = {1};
        QVERIFY(drawingText(changed) != drawingText(twoCells()));
    }
};

QTEST_APPLESS_MAIN(TestDrawing)
#include "test_drawing.moc"
