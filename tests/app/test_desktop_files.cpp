// The desktop's own checkers judge the entry and the metainfo; the ids in them agree with the program's.

#include "tests/support/tools.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace lab::test;

namespace {

const QString folder = QStringLiteral(LAB_SOURCE_DIR "/resources/desktop/org.conv2dlab.conv2dlab");

QString text(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestDesktopFiles : public QObject
{
    Q_OBJECT
private slots:
    void theEntryIsValid()
    {
        const ToolResult ran = runTool("desktop-file-validate", {folder + ".desktop"});
        QVERIFY2(ran.good, "app/packages.txt lists desktop-file-validate. " + ran.out + ran.err);
    }

    void theMetainfoIsValid()
    {
        const QByteArray out = runTool("appstreamcli", {"validate", "--no-net", folder + ".metainfo.xml"}).out;
        QVERIFY2(out.contains("Validation"), "app/packages.txt lists appstreamcli. " + out);
        for (const QByteArray &line : out.split('\n')) // AppStream 1.0 wants a homepage, which the project has not
            QVERIFY2(!line.startsWith("E:") && (!line.startsWith("W:") || line.endsWith("url-homepage-missing")), out);
    }

    void theIdsAgree()
    {
        QVERIFY(
            text(LAB_SOURCE_DIR "/app/application.cpp").contains("setDesktopFileName(\"org.conv2dlab.conv2dlab\")"));
        QVERIFY(text(folder + ".desktop").contains("MimeType=application/x-conv2d-lab;"));
        QVERIFY(text(folder + ".mime.xml").contains("type=\"application/x-conv2d-lab\""));
        QVERIFY(text(folder + ".metainfo.xml").contains("<id>org.conv2dlab.conv2dlab</id>"));
    }

    /// A file manager puts size and paths into the command.
    void aLessonHasAThumbnail()
    {
        const QString entry = text(folder + ".thumbnailer");
        QVERIFY(entry.contains("MimeType=application/x-conv2d-lab;"));
        static const QRegularExpression line("^Exec=conv2d-lab (.*)$", QRegularExpression::MultilineOption);
        const QString command = line.match(entry).captured(1);
        const QTemporaryDir where;
        const QString out = where.filePath("a thumbnail");
        QStringList arguments;
        for (QString part : command.split(' '))
            arguments << part.replace("%s", "128")
                             .replace("%o", out)
                             .replace("%i", LAB_SOURCE_DIR "/resources/lessons/question.conv2d");
        const ToolResult ran = runTool(LAB_PROGRAM, arguments);
        QVERIFY2(ran.good, ran.err);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(24); // width and height stand in the first chunk
        QCOMPARE(head.mid(1, 3), QByteArray("PNG"));
        QCOMPARE(head.mid(16), QByteArray::fromHex("0000008000000080"));
    }

    /// lintian judges the package once it is made; what CMake writes for it is judged here.
    void thePackageRecommendsPackages()
    {
        const QString config = text(QFileInfo(LAB_PROGRAM).path() + "/../CPackConfig.cmake");
        static const QRegularExpression set("set\\(CPACK_DEBIAN_PACKAGE_RECOMMENDS \"([^\"]*)\"\\)");
        static const QRegularExpression names("^[a-z0-9][a-z0-9.+-]+(, [a-z0-9][a-z0-9.+-]+){5,}$");
        const QString recommended = set.match(config).captured(1);
        QVERIFY2(names.match(recommended).hasMatch(), qPrintable(recommended));
    }

    void thePackagesChangesAreOfThisVersion()
    {
        const QString config = text(QFileInfo(LAB_PROGRAM).path() + "/../CPackConfig.cmake");
        static const QRegularExpression set("set\\(CPACK_PACKAGE_VERSION \"([^\"]+)\"\\)");
        const QString release = QStringLiteral("conv2d-lab (%1-1) ").arg(set.match(config).captured(1));
        QVERIFY2(text(LAB_SOURCE_DIR "/app/package/changelog.Debian").startsWith(release), qPrintable(release));
    }

    void theManPageNamesEveryOption()
    {
        const QString source = text(LAB_SOURCE_DIR "/app/command_line.cpp");
        const QString help = source.section("R\"(", 1, 1).section(")\"", 0, 0);
        const QString page = text(LAB_SOURCE_DIR "/app/package/conv2d-lab.1").remove('\\');
        int options = 0;
        static const QRegularExpression option("--[a-z][a-z-]+");
        for (auto match = option.globalMatch(help); match.hasNext(); ++options) {
            const QString name = match.next().captured();
            QVERIFY2(page.contains(name), qPrintable(name));
        }
        QVERIFY(options > 10);
    }
};

QTEST_GUILESS_MAIN(TestDesktopFiles)
#include "test_desktop_files.moc"
