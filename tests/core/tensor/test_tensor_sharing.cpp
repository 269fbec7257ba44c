// Snapshots share values with the tensor that is edited, and are read and let go on other threads.

#include "core/tensor/tensor.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace lab;

class TestTensorSharing : public QObject
{
    Q_OBJECT
private slots:
    /// An export reads its own snapshot to the end while the document goes on.
    void aSnapshotIsNotTouchedWhileItIsRead()
    {
        Tensor edited = Tensor::filled({64, 64}, 1);
        std::atomic<bool> wrong = false;
        for (int round = 0; round < 50; ++round) {
            std::vector<std::jthread> readers;
            for (int reader = 0; reader < 3; ++reader) {
                readers.emplace_back([snapshot = edited, &wrong] {
                    double sum = 0;
                    for (const float value : snapshot.values())
                        sum += value;
                    if (sum != 64 * 64.0 * double(snapshot[0]))
                        wrong = true;
                });
            }
            for (float &value : edited.mutableValues())
                value = float(round);
        }
        QVERIFY(!wrong);
    }

    /// The last reader lets go, and the memory is written in place: what it read comes before.
    void memoryThatWasLetGoIsWritten()
    {
        Tensor edited = Tensor::filled({32}, 0);
        std::atomic<bool> wrong = false;
        for (int round = 1; round < 500; ++round) {
            const float before = edited[5];
            std::jthread reader([snapshot = edited, before, &wrong]() mutable {
                if (snapshot[5] != before)
                    wrong = true;
                snapshot = Tensor::filled({1}, 0);
            });
            edited.set(5, float(round));
            edited.set(6, float(round));
        }
        QVERIFY(!wrong);
        QCOMPARE(edited[5], 499.0F);
    }
};

QTEST_APPLESS_MAIN(TestTensorSharing)
#include "test_tensor_sharing.moc"
