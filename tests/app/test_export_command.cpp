// Every format of the table, written by the program itself without a display; and how it refuses.

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
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
        for (const char *english :
             {"The 4×4 question", "The example from the forum", "virtual tensor</td>", "First step", "step 1 of 18"})
            QVERIFY2(!german.contains(english), english);
        QVERIFY(german.contains("Das Beispiel aus dem Forum") && german.contains("virtueller Tensor"));
        const Outcome unknown = run({"--export", page, "--language", "xx", "example:question"});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY(unknown.err.contains("xx"));
        QCOMPARE(contentOf(page), german);
    }

    void figuresShowWhatIsKnownAsTheWindowDoes()
    {
        const QString figure = m_folder.filePath("known.svg"), strip = m_folder.filePath("strip.svg");
        QCOMPARE(run({"--export", figure, "--step", "0", "example:question"}).exitCode, 0);
        QVERIFY2(contentOf(figure).contains(">14<"), "the result stands there, pale");
        QCOMPARE(run({"--export", strip, "--columns", "2", "--steps", "15-16", "example:question"}).exitCode, 0);
        QVERIFY2(!contentOf(strip).contains(">12<"), "for paper later cells stay empty");
        QCOMPARE(run({"--export", figure, "--step", "0", "example:lesson_01_three_steps"}).exitCode, 0);
        QVERIFY2(!contentOf(figure).contains(">14<"), "a lesson asks first");
    }

    void aFilterLearnsInAFilm()
    {
        const QString film = m_folder.filePath("learn.gif");
        const auto learned = [&](const QString &source) {
            return run({"--export", film, "--learn", "40", "--fps", "4", "--size", "480x270", source});
        };
        QCOMPARE(learned("example:learn_sobel").exitCode, 0);
        QVERIFY(contentOf(film).startsWith("GIF89a"));
        const Outcome refused = learned("example:question");
        QVERIFY2(refused.err.contains("a lesson with a target"), refused.err);
        QVERIFY(refused.exitCode != 0);
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
        row("slides", "pdf", "%PDF-1.");
        row("vtt", "vtt", "WEBVTT\n\n1\n00:00:00.000 --> ");
        row("srt", "srt", "1\n00:00:00,000 --> ");
        row("tikz", "tikz", "\\definecolor{lab");
        row("safetensors", "safetensors", "\"dtype\":\"F32\"");
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

    void animationsPlayAsOftenAsAsked()
    {
        const QString path = m_folder.filePath("loop.gif");
        const auto film = [&](const QStringList &options) {
            const Outcome outcome =
                run(QStringList{"--export", path, "--grain", "phase", "--size", "320x180", "--speed", "8"} + options +
                    QStringList{"example:question"});
            return outcome.exitCode == 0 ? contentOf(path) : QByteArray();
        };
        const QByteArray ever = film({}), once = film({"--loop", "1"}), thrice = film({"--loop", "3"});
        QVERIFY(ever.contains(QByteArray("NETSCAPE2.0\3\1\0\0", 15)));
        QVERIFY(!once.isEmpty() && !once.contains("NETSCAPE"));
        QVERIFY(thrice.contains(QByteArray("NETSCAPE2.0\3\1\2\0", 15)));
        const QByteArray captioned = film({"--captions"});
        QVERIFY(!captioned.isEmpty() && captioned != ever);
    }

    void captionsLastAsLongAsTheFilm()
    {
        const QString path = m_folder.filePath("a.srt");
        QCOMPARE(run({"--export", path, "--speed", "2", "example:question"}).exitCode, 0);
        const QStringList cues = QString::fromUtf8(contentOf(path)).split("\n\n", Qt::SkipEmptyParts);
        QCOMPARE(cues.size(), 19);
        QString before = "00:00:00,000";
        for (const QString &cue : cues) {
            const QString times = cue.section('\n', 1, 1);
            QCOMPARE(times.section(" --> ", 0, 0), before);
            before = times.section(" --> ", 1, 1);
            QVERIFY(before > times.section(" --> ", 0, 0));
            QVERIFY(cue.section('\n', 2).size() > 10 && !cue.section('\n', 2).contains("{"));
        }
        // The gif of the same walk has as many centiseconds; at speed 1 it takes about twice as long.
        const QString slow = m_folder.filePath("b.srt");
        QCOMPARE(run({"--export", slow, "example:question"}).exitCode, 0);
        const QString end = QString::fromUtf8(contentOf(slow)).section(" --> ", -1).section('\n', 0, 0);
        QVERIFY(end > before);
    }

    void markdownMayHoldItsPictures()
    {
        const QString path = m_folder.filePath("pictures.md");
        QCOMPARE(run({"--export", path, "--grain", "phase", "--pictures", "example:question"}).exitCode, 0);
        QCOMPARE(contentOf(path).count("](data:image/svg+xml;base64,"), 5);
        QCOMPARE(run({"--export", path, "--grain", "phase", "example:question"}).exitCode, 0);
        QCOMPARE(contentOf(path).count("data:image"), 0);
    }

    void completionKnowsEveryOptionOfTheHelp()
    {
        const QByteArray help = run({"--help"}).out;
        static const QRegularExpression option("--[a-z][a-z-]+");
        for (const char *shell : {"bash", "zsh", "fish"}) {
            const Outcome outcome = run({"--completion", shell});
            QCOMPARE(outcome.exitCode, 0);
            const QString script = QString::fromUtf8(outcome.out);
            for (auto found = option.globalMatch(QString::fromUtf8(help)); found.hasNext();) {
                const QString name = found.next().captured();
                QVERIFY2(script.contains(shell == QByteArray("fish") ? "-l " + name.mid(2) : name),
                         qPrintable(shell + name));
            }
            for (const char *word : {"documented window", "worksheet", "example:question", "output-number"})
                QVERIFY2(script.contains(word), word);
            // Without the blank zsh hands it options that it refuses at every word.
            QCOMPARE(script.contains("'*:file: _alternative "), shell == QByteArray("zsh"));
        }
        QProcess bash;
        bash.start("bash",
                   {"-c",
                    "source /dev/stdin; COMP_WORDS=(conv2d-lab --gr); COMP_CWORD=1; _conv2d_lab; echo ${COMPREPLY[@]}; "
                    "COMP_WORDS=(conv2d-lab --grain f); COMP_CWORD=2; _conv2d_lab; echo ${COMPREPLY[@]}"});
        bash.write(run({"--completion", "bash"}).out);
        bash.closeWriteChannel();
        QVERIFY(bash.waitForFinished(20000));
        QCOMPARE(bash.readAllStandardOutput(), QByteArray("--grain\nfine\n"));
        QCOMPARE(run({"--completion", "csh"}).exitCode, 2);
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
              QStringList{"--exercises", "output-shape", "--paper", "a4", "--export", m_folder.filePath("n.xml")},
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
