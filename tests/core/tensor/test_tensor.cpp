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

    /// A drag over a photo that snapshots share: two pieces of memory take turns, none is new.
    void writesTakeTurnsWithTheMemorySnapshotsLeft()
    {
        Tensor edited({3}, {1, 2, 3});
        Tensor snapshot = edited;
        const float *const first = edited.values().data();
        edited.set(0, 10);
        const float *const second = edited.values().data();
        QVERIFY(second != first);
        for (int i = 0; i < 5; ++i) {
            snapshot = edited;
            const Tensor before({3}, {snapshot[0], snapshot[1], snapshot[2]});
            edited.set(1, float(i));
            QCOMPARE(edited.values().data(), i % 2 ? second : first);
            QVERIFY(snapshot == before);
            QVERIFY(edited == Tensor({3}, {10, float(i), 3}));
        }
    }

    void aSnapshotThatIsKeptIsNotWritten()
    {
        Tensor edited({2}, {1, 2});
        const Tensor kept = edited;
        for (int i = 0; i < 4; ++i) {
            const Tensor snapshot = edited;
            edited.set(1, float(i));
            QVERIFY(kept == Tensor({2}, {1, 2}));
            QVERIFY(edited == Tensor({2}, {1, float(i)}));
        }
    }

    void movingLeavesNoMemoryBehind()
    {
        Tensor edited({2}, {1, 2});
        Tensor snapshot = edited;
        edited.set(0, 5); // holds what the snapshot holds, to take it back
        Tensor moved({1}, {0});
        moved = std::move(edited);
        edited = Tensor({1}, {0});
        const float *const memory = snapshot.values().data();
        snapshot.set(1, 7); // nobody else holds it any more
        QCOMPARE(snapshot.values().data(), memory);
        QVERIFY(moved == Tensor({2}, {5, 2}));
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
