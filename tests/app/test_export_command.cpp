// Every format of the table, written by the program itself without a display; and how it refuses.

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Outcome run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(LAB_PROGRAM, arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportCommand : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private slots:
    void anotherLanguageIsSpoken()
    {
        const QString page = m_folder.filePath("frage.html");
        QCOMPARE(run({"--export", page, "--language", "de", "example:question"}).exitCode, 0);
        const QByteArray german = contentOf(page);
        QVERIFY(german.contains("lang=\"de\""));
        QVERIFY(german.contains("Was TensorFlow rechnet"));
        QVERIFY(german.contains("Das Fenster"));
        QVERIFY(!german.contains("The window sits"));
        const Outcome unknown = run({"--export", page, "--language", "xx", "example:question"});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY(unknown.err.contains("xx"));
        QCOMPARE(contentOf(page), german);
    }

    void eachFormatIsWritten_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("holds"); ///< within the first kilobyte: the signature of its kind
        const auto row = [](const char *name, const char *suffix, const char *holds) {
            QTest::newRow(name) << QString(suffix) << QByteArray(holds);
        };
        row("png", "png", "\x89PNG\r\n");
        row("svg", "svg", "<svg");
        row("pdf", "pdf", "%PDF-1.");
        row("handout", "pdf", "%PDF-1.");
        row("worksheet", "pdf", "%PDF-1.");
        row("gif", "gif", "GIF89a");
        row("webp", "webp", "WEBPVP8X");
        row("html", "html", "Content-Security-Policy");
        row("markdown", "md", "# ");
        row("latex", "tex", "\\documentclass");
        row("notebook", "ipynb", "\"cells\"");
        row("python", "py", "import numpy");
        row("tensorflow", "py", "import tensorflow");
        row("keras", "py", "keras");
        row("pytorch", "py", "import torch");
        row("xlsx", "xlsx", "PK\x03\x04");
        row("npy", "npy", "\x93NUMPY");
        row("npz", "npz", "PK\x03\x04");
        row("csv", "csv", "# input");
        row("lesson", "conv2d", "\"conv2d_lab\"");
    }
    void eachFormatIsWritten()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, holds);
        const QString name = QTest::currentDataTag();
        const QString path = m_folder.filePath(name + '.' + suffix);
        const Outcome outcome = run({"--export", path, "--format", name, "example:question"});
        QVERIFY2(outcome.exitCode == 0, outcome.err);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(contentOf(path).left(1024).contains(holds), contentOf(path).left(200));
        QVERIFY(run({"--list-formats"}).out.contains((name + '\t' + suffix + '\t').toUtf8()));
    }

    void theSuffixPicksTheFormat()
    {
        const QString figure = m_folder.filePath("a.svg"), table = m_folder.filePath("a.csv");
        const Outcome outcome = run({"--export", figure, "--export", table, "--what", "output", "example:question"});
        QVERIFY2(outcome.exitCode == 0, outcome.err);
        QVERIFY(contentOf(figure).contains("</svg>"));
        QCOMPARE(contentOf(table), QByteArray("14,6\n6,12\n"));
    }

    void wrongUseIsExit2AndWritesNothing_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("name");
        QTest::newRow("no format of this suffix") << QStringList{} << "a.xyz";
        QTest::newRow("no format of this name") << QStringList{"--format", "pink"} << "b.png";
        QTest::newRow("a step behind the last one") << QStringList{"--step", "99999"} << "c.svg";
    }
    void wrongUseIsExit2AndWritesNothing()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, name);
        const QString path = m_folder.filePath(name);
        const Outcome outcome = run(QStringList{"--export", path} + options + QStringList{"example:question"});
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.out, QByteArray());
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY(!QFile::exists(path));
    }

    void badInputIsExit3()
    {
        const QString path = m_folder.filePath("d.svg");
        QCOMPARE(run({"--export", path, "example:nothing"}).exitCode, 3);
        QVERIFY(!QFile::exists(path));
    }

    void whatCannotBeWrittenIsExit4()
    {
        QCOMPARE(run({"--export", m_folder.filePath("nowhere/a.svg"), "example:question"}).exitCode, 4);
        QVERIFY(!QDir(m_folder.filePath("nowhere")).exists());
    }
};

QTEST_GUILESS_MAIN(TestExportCommand)
#include "test_export_command.moc"
