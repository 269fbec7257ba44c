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
        QTest::newRow("pictures a second of one picture") << QStringList{"--fps", "5"} << "e.png";
        QTest::newRow("a worksheet as a picture") << QStringList{"--worksheet"} << "f.png";
        QTest::newRow("the solution of a picture") << QStringList{"--solution"} << "g.svg";
        QTest::newRow("the solution of a handout") << QStringList{"--format", "handout", "--solution"} << "h.pdf";
        QTest::newRow("steps of a worksheet") << QStringList{"--worksheet", "--steps", "1-2"} << "i.pdf";
        QTest::newRow("a tensor of a picture") << QStringList{"--what", "input"} << "j.png";
        QTest::newRow("a theme of numbers") << QStringList{"--theme", "dark"} << "k.csv";
        QTest::newRow("a size of a handout") << QStringList{"--size", "20x20"} << "l.pdf";
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

    void anOptionIsForThoseThatTakeIt()
    {
        const QString figure = m_folder.filePath("m.svg"), film = m_folder.filePath("m.gif");
        const Outcome outcome =
            run({"--export", figure, "--export", film, "--fps", "5", "--grain", "phase", "example:question"});
        QVERIFY2(outcome.exitCode == 0, outcome.err);
        const Outcome refused = run({"--export", figure, "--fps", "5", "example:question"});
        QVERIFY2(refused.err.contains("--fps changes nothing in the format svg"), refused.err);
    }

    void npyWritesEachTensor()
    {
        const Outcome outcome = run({"--export", m_folder.filePath("t.npy"), "--what", "all", "example:question"});
        QVERIFY2(outcome.exitCode == 0, outcome.err);
        for (const char *name : {"input", "filter", "flat_filter", "virtual_tensor", "output"})
            QVERIFY2(contentOf(m_folder.filePath(QString("t-%1.npy").arg(name))).startsWith("\x93NUMPY"), name);
        QVERIFY(!QFile::exists(m_folder.filePath("t.npy")));
    }

    void aLessonLeavesAsALesson_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char *suffix : {"html", "md", "tex", "ipynb"})
            QTest::newRow(suffix) << suffix;
    }
    void aLessonLeavesAsALesson()
    {
        QFETCH(QString, suffix);
        const auto exported = [&](const QStringList &options) {
            const QString path = m_folder.filePath("lesson." + suffix);
            const Outcome outcome =
                run(QStringList{"--export", path} + options + QStringList{"example:lesson_05_same"});
            return outcome.exitCode == 0 ? contentOf(path) : outcome.err;
        };
        const QByteArray pages = exported({}), answers = exported({"--solution"}), both = exported({"--walkthrough"});
        qsizetype at = 0;
        for (const char *part : {"SAME is about the output", "plays no part", "What shape does the output have",
                                 "An odd number of zeros", "Padding in the virtual tensor", "Stride 1 is different"}) {
            QVERIFY2(pages.indexOf(part) > at, part);
            at = pages.indexOf(part);
        }
        QVERIFY(!pages.contains("None before, one after") && answers.contains("None before, one after"));
        QVERIFY(answers.contains("one channel per filter") && !pages.contains("one channel per filter"));
        const char *step = suffix == "ipynb" ? "import numpy" : "Flattens the filter";
        QVERIFY(!pages.contains(step) && both.contains(step));
    }

    void aSetOfExercisesIsWritten()
    {
        const QString pdf = m_folder.filePath("set.pdf"), xml = m_folder.filePath("set.xml"),
                      gift = m_folder.filePath("set.gift"), csv = m_folder.filePath("set.csv");
        const Outcome outcome = run({"--exercises", "output-shape", "--difficulty", "medium", "--seeds", "3-5",
                                     "--export", pdf, "--export", xml, "--export", gift, "--export", csv});
        QVERIFY2(outcome.exitCode == 0, outcome.err);
        QVERIFY(contentOf(pdf).startsWith("%PDF-1."));
        QCOMPARE(contentOf(xml).count("<question type=\"cloze\">"), 3);
        QCOMPARE(contentOf(gift).count("\n::output-shape medium "), 3);
        QCOMPARE(contentOf(csv).count('\n'), 4);
        const QString other = m_folder.filePath("set2.png");
        for (const QStringList &wrong :
             {QStringList{"--exercises", "output-shape", "--export", other},
              QStringList{"--exercises", "output-shape", "--theme", "dark", "--export", m_folder.filePath("n.pdf")},
              QStringList{"--exercises", "nothing", "--export", m_folder.filePath("n.pdf")},
              QStringList{"--exercises", "output-shape", "--export", m_folder.filePath("n.pdf"), "example:question"},
              QStringList{"--seeds", "1-2", "--export", m_folder.filePath("n.pdf"), "example:question"}}) {
            const Outcome refused = run(wrong);
            QCOMPARE(refused.exitCode, 2);
            QCOMPARE(refused.err.count('\n'), 1);
        }
        QVERIFY(!QFile::exists(other) && !QFile::exists(m_folder.filePath("n.pdf")));
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
