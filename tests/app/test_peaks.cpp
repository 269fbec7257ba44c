// Memory and work are bounded: what is too large is refused before it is read or computed, and reading takes at most
// 64 MiB and three times the decoded data.

#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Outcome {
    int exitCode = -1;
    QByteArray err;
    double peakMib = 0; ///< under the address sanitizer it says nothing
};

/// fork and wait4 instead of QProcess, to learn the peak of this one run.
Outcome run(const QTemporaryDir &folder, const QByteArrayList &arguments)
{
    const QByteArray err = folder.filePath("stderr").toUtf8();
    QByteArrayList all = QByteArrayList{LAB_PROGRAM} + arguments;
    std::vector<char *> words;
    for (QByteArray &word : all)
        words.push_back(word.data());
    words.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        if (freopen("/dev/null", "w", stdout) == nullptr || freopen(err, "w", stderr) == nullptr)
            _exit(99);
        execv(LAB_PROGRAM, words.data());
        _exit(99);
    }
    int status = 0;
    rusage usage{};
    Outcome outcome;
    if (wait4(child, &status, 0, &usage) == child && WIFEXITED(status))
        outcome.exitCode = WEXITSTATUS(status);
#if !defined(LAB_WATCHED_ADDRESSES)
    outcome.peakMib = double(usage.ru_maxrss) / 1024;
#endif
    QFile said(folder.filePath("stderr"));
    if (said.open(QIODevice::ReadOnly))
        outcome.err = said.readAll();
    return outcome;
}

QByteArray write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path.toUtf8();
}

double bounded(double decodedMib)
{
    return 64 + 3 * decodedMib;
}

} // namespace

class TestPeaks : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private slots:
    void anArrayOneRowTooLargeIsNotRead()
    {
        QByteArray head =
            QByteArray("\x93NUMPY\1\0v\0", 10) + "{'descr': '<f8', 'fortran_order': False, 'shape': (8193, 8192), }";
        head = head.leftJustified(127, ' ') + '\n';
        const QByteArray path = write(m_folder.filePath("large.npy"), head);
        QVERIFY(::truncate(path.constData(), 128 + 8193LL * 8192 * 8) == 0); // with a hole: it takes no room
        const Outcome outcome = run(m_folder, {"--print", path});
        QVERIFY2(outcome.exitCode == 5, outcome.err);
        QVERIFY2(outcome.peakMib < 64, QByteArray::number(outcome.peakMib));
    }

    void aTableTakesThreeTimesItsNumbers()
    {
        constexpr int rows = 2048, columns = 2048; // 32 MiB of float64
        const QByteArray line = QByteArray("7,").repeated(columns - 1) + "7\n";
        const Outcome outcome = run(m_folder, {"--print", write(m_folder.filePath("a.csv"), line.repeated(rows))});
        QVERIFY2(outcome.exitCode == 0, outcome.err);
        QVERIFY2(outcome.peakMib < bounded(rows * columns * 8.0 / (1 << 20)), QByteArray::number(outcome.peakMib));
        QByteArray row = line.repeated(rows).replace('\n', ','); // one row of all
        row.chop(1);
        const Outcome wide = run(m_folder, {"--print", write(m_folder.filePath("b.csv"), row)});
        QVERIFY2(wide.exitCode == 0, wide.err);
        QVERIFY2(wide.peakMib < bounded(rows * columns * 8.0 / (1 << 20)), QByteArray::number(wide.peakMib));
    }

    void aPhotoIsDecodedSmaller()
    {
        const QString path = m_folder.filePath("photo.jpg");
        {
            QImage photo(6000, 4000, QImage::Format_RGB32);
            photo.fill(QColor(10, 200, 30));
            QVERIFY(photo.save(path));
        }
        const Outcome outcome = run(m_folder, {"--print", path.toUtf8()});
        QVERIFY2(outcome.exitCode == 0, outcome.err);
        QVERIFY2(outcome.peakMib < bounded(3000 * 2000 * 4.0 / (1 << 20)), QByteArray::number(outcome.peakMib));
        QCOMPARE(run(m_folder, {"--print", "--max-side", "16384", path.toUtf8()}).exitCode, 5);
        QCOMPARE(run(m_folder, {"--print", "--max-side", "100", path.toUtf8()}).exitCode, 0);
        QCOMPARE(run(m_folder, {"--print", "--max-side", "0", path.toUtf8()}).exitCode, 2);
    }

    void endlessWorkIsRefusedBeforeItBegins()
    {
        const QByteArray path = write(m_folder.filePath("work.conv2d"), R"({"conv2d_lab": 1, "call": {
            "input_shape": [1, 4000, 4000, 1], "input": null, "filter_shape": [50, 50, 1, 1], "filter": null,
            "strides": 1, "padding": "SAME"}})");
        QElapsedTimer clock;
        clock.start();
        const Outcome printed = run(m_folder, {"--print", path});
        QVERIFY2(printed.exitCode == 5, printed.err);
        QVERIFY2(printed.err.contains("multiply-adds") && printed.err.contains("--max-work"), printed.err);
        const QByteArray out = m_folder.filePath("out.npz").toUtf8();
        QCOMPARE(run(m_folder, {"--export", out, "--what", "output", path}).exitCode, 5);
        QCOMPARE(run(m_folder, {"--export", out, "--what", "filter", path}).exitCode, 0);
        QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(run(m_folder, {"--print", "--max-work", "40", "example:question"}).exitCode, 0);
        QCOMPARE(run(m_folder, {"--print", "--max-work", "35", "example:question"}).exitCode, 5);
    }

    void anOutputOfTooManyNumbersIsRefused()
    {
        const QByteArray path = write(m_folder.filePath("wide.conv2d"), R"({"conv2d_lab": 1, "call": {
            "input_shape": [1, 1, 1, 1], "input": null, "filter_shape": [1, 1, 1, 1], "filter": null, "strides": 1,
            "padding": [[0, 0], [10000, 10000], [10000, 10000], [0, 0]]}})");
        const Outcome outcome = run(m_folder, {"--print", path});
        QVERIFY2(outcome.exitCode == 5, outcome.err);
        QVERIFY2(outcome.err.contains("output"), outcome.err);
    }

    void refusedKindsSayWhatToSaveInstead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("PyTorch") << "a.pt" << QByteArray("safetensors");
        QTest::newRow("HDF5") << "a.h5" << QByteArray("numpy.savez");
        QTest::newRow("Keras") << "a.keras" << QByteArray("numpy.savez");
        QTest::newRow("TensorFlow") << "a.pb" << QByteArray("onnx");
        QTest::newRow("something else") << "a.xyz" << QByteArray("can be read");
    }
    void refusedKindsSayWhatToSaveInstead()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, says);
        const Outcome outcome = run(m_folder, {"--print", write(m_folder.filePath(name), "something")});
        QVERIFY2(outcome.exitCode == 3, outcome.err);
        QVERIFY2(outcome.err.contains(says), outcome.err);
    }
};

QTEST_GUILESS_MAIN(TestPeaks)
#include "test_peaks.moc"
