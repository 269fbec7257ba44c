// The script that installs packages: what it does on a machine without apt, and while another package manager works.

#include "tests/support/tools.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace lab::test;

namespace {

const QString script = QStringLiteral(LAB_SOURCE_DIR "/app/install_packages.sh");

/// A folder of commands that a machine is made of: those named are taken from this one, others are written.
class Machine
{
public:
    explicit Machine(const QStringList &commands)
    {
        for (const QString &command : commands)
            QFile::link(findTool({command}), m_folder.filePath(command));
    }
    void write(const QString &command, const QByteArray &body) const
    {
        writeFile(m_folder.filePath(command), "#!/bin/bash\n" + body);
        QFile::setPermissions(m_folder.filePath(command), QFile::ReadOwner | QFile::ExeOwner);
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    struct Said {
        int exitCode;
        QByteArray out, err;
    };
    Said run(const QStringList &sections, const QStringList &more = {}) const
    {
        QProcess process;
        process.setEnvironment(QStringList{"PATH=" + m_folder.path(), "LAB_PACKAGES_PAUSE=0"} + more);
        process.start("/bin/bash", QStringList{script} + sections);
        process.waitForFinished();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private:
    QTemporaryDir m_folder;
};

const QStringList unix{"awk", "sort", "sed", "comm", "id", "sleep", "env", "dirname", "cat", "bash"};

} // namespace

class TestInstallPackages : public QObject
{
    Q_OBJECT
private slots:
    void aMachineWithoutAptGetsTheNames()
    {
        const Machine machine(unix);
        const auto said = machine.run({"build", "run"});
        QCOMPARE(said.exitCode, 1);
        QVERIFY2(said.err.contains("has no apt"), said.err);
        for (const char *line : {"dnf install", "gcc-c++", "pacman -S", "qt6-base", "brew install", "ninja"})
            QVERIFY2(said.err.contains(line), said.err);
        QVERIFY2(!said.err.contains("chromium"), said.err); // of a section that was not asked for
        QCOMPARE(machine.run({"build"}, {"LAB_PACKAGES=present"}).exitCode, 0);
    }

    void itWaitsForTheLockOfAnother()
    {
        const Machine machine(unix);
        machine.write("dpkg-query", "echo 'ii  cmake'\n");
        machine.write("apt-get",
                      "echo \"$@\" >>'" + machine.file("asked").toUtf8() + "'\n" + "if [ \"$(cat '" +
                          machine.file("tries").toUtf8() + "')\" = xxx ]; then exit 0; fi\n" + "echo -n x >>'" +
                          machine.file("tries").toUtf8() + "'\n" +
                          "echo 'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 1' >&2\n"
                          "exit 100\n");
        machine.write("sudo", "\"$@\"\n");
        writeFile(machine.file("tries"), {});
        const auto said = machine.run({"build"});
        QVERIFY2(said.exitCode == 0, said.out + said.err);
        QCOMPARE(said.out.count("Another package manager is at work"), 1);
        const QByteArray asked = readFile(machine.file("asked"));
        QCOMPARE(asked.count("update"), 4);
        QCOMPARE(asked.count("install -y"), 1);
        QVERIFY(asked.contains(" g++ ") && !asked.contains(" cmake ")); // cmake is there
    }

    void anotherFailureIsSaid()
    {
        const Machine machine(unix);
        machine.write("dpkg-query", "echo 'ii  cmake'\n");
        machine.write("apt-get", "echo 'E: Unable to locate package g++' >&2\nexit 100\n");
        machine.write("sudo", "\"$@\"\n");
        const auto said = machine.run({"build"});
        QCOMPARE(said.exitCode, 1);
        QVERIFY2(said.err.contains("Unable to locate package"), said.err);
    }

    /// macOS has bash 3.2: no mapfile, no ${x,,}, no negative lengths, and an empty array is unset.
    void theScriptKeepsToBash32()
    {
        static const QRegularExpression newer(
            "mapfile|readarray|declare "
            "-[Ag]|\\$\\{\\w+(,,|\\^\\^|@)|:-?\\w+:-\\d|(?<!\\+)\"\\$\\{\\w+\\[@\\]\\}|&>>|\\|&|;&");
        for (const QString &file : {script, QStringLiteral(LAB_SOURCE_DIR "/app/run.sh")}) {
            const QString text = QString::fromUtf8(readFile(file));
            QVERIFY(!text.isEmpty());
            const auto match = newer.match(text);
            QVERIFY2(!match.hasMatch(), qPrintable(file + ": " + match.captured()));
        }
        QVERIFY(newer.match("\"${asRoot[@]}\"").hasMatch() && newer.match("${line:1:-1}").hasMatch());
    }
};

QTEST_GUILESS_MAIN(TestInstallPackages)
#include "test_install_packages.moc"
