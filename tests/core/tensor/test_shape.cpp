#include "core/tensor/shape.h"

#include <QTest>

#include <limits>

using namespace lab;

class TestShape : public QObject
{
    Q_OBJECT
private slots:
    void productsAreChecked()
    {
        const Index most = std::numeric_limits<Index>::max(), half = Index{1} << 62;
        QCOMPARE(checkedProduct({}), std::optional<Index>(1));
        QCOMPARE(checkedProduct({2, 3, 4}), std::optional<Index>(24));
        QCOMPARE(checkedProduct({most}), std::optional<Index>(most));
        QCOMPARE(checkedProduct({most, 1, 1}), std::optional<Index>(most));
        QCOMPARE(checkedProduct({half, 2}), std::nullopt);
        QCOMPARE(checkedProduct({Index{1} << 32, Index{1} << 32}), std::nullopt);
        QCOMPARE(checkedProduct({half, 2, 0}), std::optional<Index>(0)); // a zero decides, wherever it stands
        QCOMPARE(checkedProduct({0, half, half}), std::optional<Index>(0));
    }

    void sizesAreKept()
    {
        const Shape shape{1, 4, 5, 3};
        QCOMPARE(shape.rank(), 4);
        QCOMPARE(shape[2], 5);
        QCOMPARE(shape.elementCount(), 60);
        QCOMPARE(shape.text(), std::string("[1, 4, 5, 3]"));
        QVERIFY(shape == *Shape::of({1, 4, 5, 3}));
        QVERIFY(!(shape == Shape{4, 1, 5, 3}));
    }

    void aScalarHasOneElement()
    {
        QCOMPARE(Shape().rank(), 0);
        QCOMPARE(Shape().elementCount(), 1);
        QCOMPARE(Shape().text(), std::string("[]"));
    }

    void sizesFromOutsideAreJudged()
    {
        QVERIFY(Shape::of({2, -1}).error().code == ErrorCode::Syntax);
        QVERIFY(Shape::of({0, -1}).error().code == ErrorCode::Syntax);
        const Result<Shape> large = Shape::of({Index{1} << 40, Index{1} << 40});
        QVERIFY(large.error().code == ErrorCode::TooLarge);
        QCOMPARE(large.error().numbers.size(), std::size_t(2));
        QCOMPARE(Shape::of({Index{1} << 40, 0, Index{1} << 40})->elementCount(), 0);
    }
};

QTEST_APPLESS_MAIN(TestShape)
#include "test_shape.moc"
