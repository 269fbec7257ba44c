#include "core/tensor/tensor.h"

#include <QTest>

#include <limits>

using namespace lab;

class TestTensor : public QObject
{
    Q_OBJECT
private slots:
    void copiesShareUntilOneIsWritten()
    {
        const Tensor photo({2, 2}, {1, 2, 3, 4});
        Tensor copy = photo;
        QVERIFY(copy.sharesValuesWith(photo));
        copy.set(1, 9);
        QVERIFY(!copy.sharesValuesWith(photo));
        QCOMPARE(photo[1], 2.0F);
        QCOMPARE(copy[1], 9.0F);
        QCOMPARE(copy[3], 4.0F);
    }

    void anUnsharedTensorIsWrittenInPlace()
    {
        Tensor tensor({3}, {1, 2, 3});
        const float *const before = tensor.values().data();
        tensor.set(0, 5);
        tensor.mutableValues()[2] = 7;
        QCOMPARE(tensor.values().data(), before);
        QVERIFY(tensor == Tensor({3}, {5, 2, 7}));
    }

    void mutableValuesOfACopyLeaveTheFirstAlone()
    {
        const Tensor first({2}, {1, 2});
        Tensor second = first;
        second.mutableValues()[0] = 8;
        QVERIFY(first == Tensor({2}, {1, 2}));
        QVERIFY(second == Tensor({2}, {8, 2}));
    }

    void reshapingCopiesNothing()
    {
        const Tensor tensor({2, 3}, {1, 2, 3, 4, 5, 6});
        const Tensor flat = tensor.reshaped({6, 1});
        QVERIFY(flat.sharesValuesWith(tensor));
        QVERIFY(flat.shape() == Shape({6, 1}));
        QVERIFY(!(flat == tensor));
    }

    void equalityGoesByBits()
    {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(Tensor({1}, {nan}) == Tensor({1}, {nan}));
        QVERIFY(!(Tensor({1}, {0.0F}) == Tensor({1}, {-0.0F})));
        QVERIFY(!(Tensor({1, 2}, {1, 2}) == Tensor({2, 1}, {1, 2})));
    }

    void emptyAndFilled()
    {
        QCOMPARE(Tensor().size(), 0);
        QVERIFY(Tensor({2, 0}, {}) == Tensor::filled({2, 0}, 1));
        QVERIFY(!(Tensor({2, 0}, {}) == Tensor({0, 2}, {})));
        QVERIFY(Tensor::filled({2, 2}, 3) == Tensor({2, 2}, {3, 3, 3, 3}));
    }
};

QTEST_APPLESS_MAIN(TestTensor)
#include "test_tensor.moc"
