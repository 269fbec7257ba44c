// The desktop's own checkers judge the entry and the metainfo; the ids in them agree with the program's.

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

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
    void theCheckersTakeThem_data()
    {
        QTest::addColumn<QString>("checker");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("desktop entry") << "desktop-file-validate" << QStringList{folder + ".desktop"};
        QTest::newRow("metainfo") << "appstreamcli" << QStringList{"validate", "--no-net", folder + ".metainfo.xml"};
    }
    void theCheckersTakeThem()
    {
        QFETCH(QString, checker);
        QFETCH(QStringList, arguments);
        if (QStandardPaths::findExecutable(checker).isEmpty())
            QSKIP("the checker is not installed");
        QProcess process;
        process.start(checker, arguments);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput() + process.readAllStandardError());
    }

    void theIdsAgree()
    {
        QVERIFY(
            text(LAB_SOURCE_DIR "/app/application.cpp").contains("setDesktopFileName(\"org.conv2dlab.conv2dlab\")"));
        QVERIFY(text(folder + ".desktop").contains("MimeType=application/x-conv2d-lab;"));
        QVERIFY(text(folder + ".mime.xml").contains("type=\"application/x-conv2d-lab\""));
        QVERIFY(text(folder + ".metainfo.xml").contains("<id>org.conv2dlab.conv2dlab</id>"));
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
