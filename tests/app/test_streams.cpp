// Pipes, devices, odd names and signals, as a shell gives them to the program.

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

namespace {

constexpr int soon = 1500; // milliseconds; 200 are promised, the rest is for a busy machine

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// A line of the shell; $P is the program.
Outcome shell(const QString &line, int timeout = 60000)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("P", LAB_PROGRAM);
    process.setProcessEnvironment(environment);
    process.start("/bin/bash", {"-c", line});
    if (!process.waitForFinished(timeout)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, "it did not end"};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

bool blocksSignals(qint64 process)
{
    const QByteArray status = contents(QString("/proc/%1/status").arg(process));
    const qsizetype at = status.indexOf("SigBlk:");
    return at >= 0 && (status.mid(at + 7, 20).trimmed().left(16).toULongLong(nullptr, 16) & (1U << (SIGINT - 1))) != 0;
}

} // namespace

class TestStreams : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void standardOutputByItsNames()
    {
        const QString options = " --format csv --what output example:question";
        for (const char *name : {"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"}) {
            const Outcome piped = shell(QString("$P --export %1%2 | cat").arg(name, options));
            QCOMPARE(piped.out, QByteArray("14,6\n6,12\n"));
            const Outcome file =
                shell(QString("(echo first; $P --export %1%2; echo last) > '%3'").arg(name, options, path("out")));
            QCOMPARE(file.exitCode, 0);
            QCOMPARE(contents(path("out")), QByteArray("first\n14,6\n6,12\nlast\n"));
            const Outcome full = shell(QString("$P --export %1%2 > /dev/full").arg(name, options));
            QCOMPARE(full.exitCode, 4);
        }
    }

    void aPipeGetsTheExport()
    {
        const QString pipe = path("pipe.csv");
        QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
        const Outcome outcome =
            shell(QString("$P --export '%1' --what output example:question & cat '%1'; wait $!").arg(pipe));
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, QByteArray("14,6\n6,12\n"));
        QVERIFY(QFileInfo(pipe).exists() && !QFileInfo(pipe).isFile());
        // A reader that goes away is a failed write.
        const Outcome gone = shell(
            QString("$P --export '%1' --format gif example:question & head -c 10 '%1' > /dev/null; wait $!").arg(pipe));
        QCOMPARE(gone.exitCode, 4);
    }

    void aPipeIsReadToItsEnd()
    {
        const Outcome outcome =
            shell("$P --print <(printf '1,2\\n3,4\\n') --from-code /dev/null 2>&1; $P --print --from-code <(printf "
                  "'x = tf.ones([1, 1, 1, 1])') | head -c 20");
        QVERIFY2(outcome.out.contains("only one file"), outcome.out);
        QVERIFY2(outcome.out.contains("\"arrays\""), outcome.out + outcome.err);
    }

    void endlessDataEnds()
    {
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(shell("$P --print /dev/zero").exitCode, 3);
        QVERIFY(clock.elapsed() < 5000);
        QCOMPARE(shell("$P --from-code /dev/zero --print").exitCode, 5);
    }

    void namesAreBytes()
    {
        const Outcome outcome =
            shell(QString("cd '%1' && $P --export $'c\\xff.csv' --what output example:question && "
                          "$P --print $'c\\xff.csv' && rm $'c\\xff.csv' && $P --print $'c\\xff.csv'")
                      .arg(m_folder.path()));
        QVERIFY2(outcome.out.contains("[14,6,6,12]") || outcome.out.contains("[14, 6, 6, 12]"),
                 outcome.out + outcome.err);
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.err.startsWith("c\\xff.csv: "), outcome.err);
    }

    void otherNamesOfAFileAreSaid()
    {
        write(path("one.csv"), "old");
        const Outcome outcome =
            shell(QString("cd '%1' && ln one.csv two.csv && $P --export one.csv --what output example:question")
                      .arg(m_folder.path()));
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.err.contains("hard link"), outcome.err);
        QCOMPARE(contents(path("two.csv")), QByteArray("old"));
    }

    void signalsEndEveryPhase_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("after"); ///< milliseconds
        QTest::addColumn<int>("signal");
        const QString pipe = path("endless");
        ::mkfifo(pipe.toUtf8().constData(), 0600);
        write(path("large.conv2d"), R"({"conv2d_lab": 1, "call": {"input_shape": [1, 1500, 1500, 8], "input": null,
                "filter_shape": [9, 9, 8, 8], "filter": null, "strides": 1, "padding": "SAME"}})");
        const QString out = path("partial.npz"), film = path("partial.gif");
        QTest::newRow("reading a pipe, printing") << QStringList{"--print", pipe} << 300 << SIGINT;
        QTest::newRow("reading a pipe, exporting")
            << QStringList{"--export", path("partial.png"), pipe} << 300 << SIGTERM;
        QTest::newRow("computing a picture")
            << QStringList{"--export", film, "--grain", "fine", "example:channels"} << 400 << SIGINT;
        QTest::newRow("computing numbers")
            << QStringList{"--export", out, "--what", "output", path("large.conv2d")} << 400 << SIGTERM;
        QTest::newRow("waiting for a reader")
            << QStringList{"--export", pipe, "--format", "csv", "example:question"} << 400 << SIGINT;
    }
    void signalsEndEveryPhase()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, after);
        QFETCH(int, signal);
        QProcess process;
        process.start(LAB_PROGRAM, arguments);
        QVERIFY(process.waitForStarted());
        // The program holds signals back from the moment on from which it answers them itself.
        QTRY_VERIFY_WITH_TIMEOUT(blocksSignals(process.processId()), 20000);
        QTest::qSleep(after);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(20000));
        QVERIFY2(clock.elapsed() < soon, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        for (const QString &name :
             QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            QVERIFY2(!name.startsWith("partial") && !name.startsWith(".conv2d"), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestStreams)
#include "test_streams.moc"
