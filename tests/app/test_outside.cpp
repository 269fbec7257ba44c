// The program among others: what a screen reader, a window manager and small screens get of it. Each runs on a desktop
// of its own.

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QStringList tools{"dbus-run-session", "xvfb-run", "xdotool", "/usr/libexec/at-spi-bus-launcher",
                        "/usr/lib/python3/dist-packages/pyatspi"};

struct Outcome {
    int exitCode = -1;
    QByteArray said;
};

/// A line of the shell on a new screen, with a home of its own; $P is the program, $T this folder.
Outcome onScreen(const QString &line, const QString &size = "1440x900", const QProcessEnvironment &with = {})
{
    QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("QT_QPA_PLATFORM");
    environment.insert("HOME", home.path());
    environment.insert("XDG_CONFIG_HOME", home.path());
    environment.insert("XDG_RUNTIME_DIR", home.path());
    environment.insert("P", LAB_PROGRAM);
    environment.insert("T", LAB_SOURCE_DIR "/tests/app/outside");
    environment.insert(with);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start("dbus-run-session", {"--", "xvfb-run", "-a", "-s", "-screen 0 " + size + "x24", "bash", "-c", line});
    if (!process.waitForFinished(150000)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAll() + "it did not end"};
    }
    return {process.exitCode(), process.readAll()};
}

} // namespace

class TestOutside : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (const QString &tool : tools)
            if (QStandardPaths::findExecutable(tool).isEmpty() && !QFile::exists(tool))
                QFAIL(qPrintable(tool + " is not installed; app/packages.txt lists it"));
    }

    void aScreenReaderSeesCellsAndHearsSteps_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("English") << "C.UTF-8";
        QTest::newRow("written from right to left, other digits: all stays English") << "ar_EG.UTF-8";
    }
    void aScreenReaderSeesCellsAndHearsSteps()
    {
        QFETCH(QString, locale);
        QProcessEnvironment reading;
        reading.insert("LC_ALL", locale);
        reading.insert("LANGUAGE", locale.section('_', 0, 0));
        reading.insert("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
        reading.insert("QT_ACCESSIBILITY", "1");
        const Outcome outcome = onScreen("/usr/libexec/at-spi-bus-launcher --launch-immediately & sleep 1; "
                                         "/usr/bin/python3 \"$T\"/screen_reader.py \"$P\"",
                                         "1440x900", reading);
        QVERIFY2(outcome.exitCode == 0, outcome.said);
    }

    void theWindowFitsTheScreen_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("factor");
        QTest::newRow("1366 × 768") << "1366x768" << "1";
        QTest::newRow("1280 × 720") << "1280x720" << "1";
        QTest::newRow("1024 × 700") << "1024x700" << "1";
        QTest::newRow("1440 × 900 at one and a half") << "1440x900" << "1.5";
    }
    void theWindowFitsTheScreen()
    {
        QFETCH(QString, size);
        QFETCH(QString, factor);
        QProcessEnvironment scaled;
        scaled.insert("QT_SCALE_FACTOR", factor);
        const Outcome outcome =
            onScreen("\"$P\" & id=$(xdotool search --sync --onlyvisible --class '^Conv2d-lab$' | tail -1); sleep 1; "
                     "xdotool getwindowgeometry --shell $id; kill %1",
                     size, scaled);
        const QString said = QString::fromUtf8(outcome.said);
        const auto number = [&said](const char *name) {
            return QRegularExpression(QString("^%1=(-?\\d+)").arg(name), QRegularExpression::MultilineOption)
                .match(said)
                .captured(1)
                .toInt();
        };
        const QStringList screen = size.split('x');
        QVERIFY2(number("WIDTH") > 400 && number("HEIGHT") > 300, outcome.said);
        QVERIFY2(number("X") >= 0 && number("X") + number("WIDTH") <= screen[0].toInt(), outcome.said);
        QVERIFY2(number("Y") >= 0 && number("Y") + number("HEIGHT") <= screen[1].toInt(), outcome.said);
    }

    void waylandShowsTheWindow()
    {
        if (QStandardPaths::findExecutable("weston").isEmpty())
            QFAIL("weston is not installed; app/packages.txt lists it");
        QTemporaryDir home;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_RUNTIME_DIR", home.path());
        environment.insert("XDG_CONFIG_HOME", home.path());
        environment.insert("P", LAB_PROGRAM);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(
            "bash",
            {"-c",
             "weston --backend=headless-backend.so --socket=lab --width=1440 --height=900 --no-config & "
             "for i in $(seq 100); do [ -S $XDG_RUNTIME_DIR/lab ] && break; sleep 0.1; done; "
             "WAYLAND_DEBUG=1 WAYLAND_DISPLAY=lab QT_QPA_PLATFORM=wayland timeout 20 \"$P\" example:question 2>&1 "
             "| grep -m1 -e 'wl_surface.*commit' -e 'could not'; kill %1"});
        QVERIFY(process.waitForFinished(60000));
        QVERIFY2(process.readAll().contains("commit"), "nothing was shown");
    }
};

QTEST_GUILESS_MAIN(TestOutside)
#include "test_outside.moc"
