// The program itself, as a shell calls it: no display, exit codes, messages.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Outcome run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(LAB_PROGRAM, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonArray numbers(std::initializer_list<double> values)
{
    QJsonArray array;
    for (double value : values)
        array << value;
    return array;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private slots:
    void theQuestionHasItsAnswer()
    {
        const Outcome outcome = run({"--print", "example:question"});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.err, QByteArray());
        const QJsonObject printed = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(printed["output"]["values"].toArray(), numbers({14, 6, 6, 12}));
        QCOMPARE(printed["output"]["shape"].toArray(), numbers({1, 2, 2, 1}));
        QCOMPARE(printed["patch_matrix"]["shape"].toArray(), numbers({4, 9}));
        QCOMPARE(printed["flat_filter"]["values"].toArray(), numbers({1, 0, 1, 2, 1, 0, 0, 0, 1}));
        QCOMPARE(printed["pads"].toArray(), (QJsonArray{numbers({0, 0}), numbers({0, 0})}));
        QCOMPARE(printed["op"]["padding"].toString(), QString("VALID"));
        QCOMPARE(printed["warnings"].toArray(), QJsonArray());
    }

    void gradientsWhereTheyAreAskedFor()
    {
        const QJsonObject printed =
            QJsonDocument::fromJson(run({"--print", "--dy", "ones", "example:question"}).out).object();
        QCOMPARE(printed["gradients"]["dy"]["values"].toArray(), numbers({1, 1, 1, 1}));
        QCOMPARE(printed["gradients"]["dfilter"]["shape"].toArray(), numbers({3, 3, 1, 1}));
        QVERIFY(!QJsonDocument::fromJson(run({"--print", "example:question"}).out).object().contains("gradients"));
    }

    void theShapesExample()
    {
        const QJsonObject printed = QJsonDocument::fromJson(run({"--print", "example:shapes"}).out).object();
        QCOMPARE(printed["output"]["shape"].toArray(), numbers({1, 5, 5, 10}));
        QCOMPARE(printed["op"]["strides"].toArray(), numbers({1, 2, 2, 1}));
    }

    void groupsAreSaidLoudly()
    {
        const QJsonObject printed = QJsonDocument::fromJson(run({"--print", "example:groups"}).out).object();
        QCOMPARE(printed["op"]["groups"].toInt(), 2);
        QVERIFY(printed["warnings"][0].toString().contains("2 groups"));
    }

    void tellsAboutItself_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("version") << "--version" << QByteArray("conv2d-lab ");
        QTest::newRow("help") << "--help" << QByteArray("--from-code");
        QTest::newRow("sentences") << "--list-sentences" << QByteArray("Application\tConv2D Lab\tde\tConv2D Lab\n");
        QTest::newRow("Python") << "--list-python" << QByteArray("numpy\tnp.cumsum(a, axis=None)\n");
        QTest::newRow("methods") << "--list-python" << QByteArray("arrays\tx.reshape(*shape, order)\n");
        QTest::newRow("examples") << "--list-examples" << QByteArray("question\tThe 4");
    }
    void tellsAboutItself()
    {
        QFETCH(QString, option);
        QFETCH(QByteArray, says);
        const Outcome outcome = run({option});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.contains(says), outcome.out);
        QCOMPARE(outcome.err, QByteArray());
    }

    void wrongUseIsExit2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("unknown option") << QStringList{"--prnt", "x"} << QByteArray("--prnt");
        QTest::newRow("unknown short option") << QStringList{"-x"} << QByteArray("-x");
        QTest::newRow("print nothing") << QStringList{"--print"} << QByteArray("needs a file");
        QTest::newRow("export without a name") << QStringList{"--export"} << QByteArray("needs a value");
        QTest::newRow("export nothing") << QStringList{"--export", "a.png"} << QByteArray("needs a file");
        QTest::newRow("two files") << QStringList{"--print", "a", "b"} << QByteArray("only one file");
        QTest::newRow("a dy of twos") << QStringList{"--print", "--dy", "twos", "a"} << QByteArray("wants ones");
        QTest::newRow("dy of an export") << QStringList{"--export", "a.png", "--dy", "ones", "a"}
                                         << QByteArray("--dy belongs to --print");
        QTest::newRow("two actions") << QStringList{"--print", "--export", "a.png", "b"} << QByteArray("together");
        QTest::newRow("a size of words") << QStringList{"--export", "a.png", "--size", "axb", "c"}
                                         << QByteArray("--size");
        QTest::newRow("a size of nothing")
            << QStringList{"--export", "a.png", "--size", "0x10", "c"} << QByteArray("--size");
        QTest::newRow("a negative step") << QStringList{"--export", "a.png", "--step", "-1", "c"}
                                         << QByteArray("--step");
        QTest::newRow("steps the wrong way")
            << QStringList{"--export", "a.png", "--steps", "5-2", "c"} << QByteArray("--steps");
        QTest::newRow("step and steps") << QStringList{"--export", "a.png", "--step", "1", "--steps", "1-2", "c"}
                                        << QByteArray("together");
        QTest::newRow("an unknown theme")
            << QStringList{"--export", "a.png", "--theme", "pink", "c"} << QByteArray("pink");
        QTest::newRow("twice") << QStringList{"--export", "a.png", "--fps", "5", "--fps", "6", "c"}
                               << QByteArray("twice");
        QTest::newRow("an export option alone")
            << QStringList{"--print", "--fps", "5", "c"} << QByteArray("belongs to --export");
        QTest::newRow("a flag with a value") << QStringList{"--version=3"} << QByteArray("no value");
        QTest::newRow("scale is not a number")
            << QStringList{"--export", "a.png", "--scale", "nan", "c"} << QByteArray("--scale");
    }
    void wrongUseIsExit2()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.err.contains(says), outcome.err);
        QCOMPARE(outcome.err.count('\n'), 1);
    }

    void badInputIsExit3WithItsPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("broken JSON") << "a.conv2d" << QByteArray("{\n  'a': 1}") << QByteArray("a.conv2d:2:3: ");
        QTest::newRow("empty file") << "empty.conv2d" << QByteArray() << QByteArray("empty.conv2d:1:1: ");
        QTest::newRow("control characters in the file")
            << "b.conv2d" << QByteArray("\x1b[31m") << QByteArray("\\u001B");
        QTest::newRow("unknown kind") << "c.xyz" << QByteArray("?") << QByteArray("can be read");
        QTest::newRow("refused by TensorFlow")
            << "d.conv2d" << QByteArray(R"({"conv2d_lab": 1, "call": {"input_shape": [1, 1, 1, 1], "input": [1],
                                                   "filter_shape": [1, 1, 1, 1], "filter": [1], "strides": 0, "padding": "SAME"}})")
            << QByteArray("d.conv2d: ");
    }
    void badInputIsExit3WithItsPlace()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, says);
        const QString path = m_folder.filePath(name);
        write(path, text);
        const Outcome outcome = run({"--print", path});
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.err.contains(says), outcome.err);
        QVERIFY(outcome.err.size() <= 501);
        QCOMPARE(outcome.err.count('\n'), 1);
        for (char c : outcome.err.chopped(1))
            QVERIFY(static_cast<unsigned char>(c) >= 0x20);
    }

    void whatIsNotThereIsExit3()
    {
        QCOMPARE(run({"--print", m_folder.filePath("nothing.conv2d")}).exitCode, 3);
        QCOMPARE(run({"--print", m_folder.path()}).exitCode, 3);
        QCOMPARE(run({"--print", "example:nothing"}).exitCode, 3);
    }

    void aLimitIsExit5()
    {
        const QString path = m_folder.filePath("limit.conv2d");
        write(path, R"({"conv2d_lab": 1, "call": {"input_shape": [100000000], "input": null}})");
        QCOMPARE(run({"--print", path}).exitCode, 5);
    }

    void aFullDiskIsExit4()
    {
        if (!QFile::exists("/dev/full"))
            QSKIP("only Linux has /dev/full");
        QProcess process;
        process.setStandardOutputFile("/dev/full");
        process.start(LAB_PROGRAM, {"--print", "example:question"});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 4);
    }

    void largeMatricesAreLeftOutWithAWord()
    {
        const QString path = m_folder.filePath("large.conv2d");
        write(path, R"({"conv2d_lab": 1, "call": {"input_shape": [1, 400, 400, 1], "input": null,
                        "filter_shape": [3, 3, 1, 1], "filter": null, "strides": 1, "padding": "SAME"}})");
        const QJsonObject printed = QJsonDocument::fromJson(run({"--print", path}).out).object();
        QVERIFY(!printed.contains("patch_matrix") && !printed.contains("flat_filter"));
        QCOMPARE(printed["output"]["values"].toArray().size(), 160000);
        QVERIFY(QJsonDocument(printed["warnings"].toArray()).toJson().contains("1048576"));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
