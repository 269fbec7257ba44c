#include "core/formats/read/lesson_json.h"
#include "core/tensor/limits.h"
#include "ui/document/autosave.h"
#include "ui/document/commands.h"
#include "ui/document/lesson_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace lab;
using namespace lab::ui;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestLessonFile : public QObject
{
    Q_OBJECT
private slots:
    void aLessonComesBackEqual()
    {
        QTemporaryDir folder;
        Document document;
        const QString path = folder.filePath("a.conv2d");
        QVERIFY(saveAtomically(path, lessonBytes(document.lesson())));
        const Result<Lesson> read = readLesson(contents(path).toStdString(), Limits{});
        QVERIFY(read);
        QVERIFY(*read == document.lesson());
    }

    void whatCannotBeSavedIsSaid()
    {
        QTemporaryDir folder;
        const Result<Saved> saved = saveAtomically(folder.filePath("no/such/folder/a"), "x");
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Io);
        QVERIFY(!saved.error().reason.empty());
    }

    void aSaveIsAllOrNothingAndNeverLies_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("existed");
        QTest::newRow("an operation fails, over an old file") << "fail" << true;
        QTest::newRow("an operation fails, a new file") << "fail" << false;
        QTest::newRow("killed before an operation, over an old file") << "kill" << true;
        QTest::newRow("killed before an operation, a new file") << "kill" << false;
    }
    void aSaveIsAllOrNothingAndNeverLies()
    {
        QFETCH(QString, mode);
        QFETCH(bool, existed);
        const QByteArray oldBytes = existed ? QByteArray("the old lesson, complete") : QByteArray("(none)");
        const QByteArray newBytes = QByteArray("the new lesson ").repeated(5000); // more than one buffer
        int fired = 0;
        for (int at = 1; at < 100; ++at) {
            QTemporaryDir folder;
            const QString path = folder.filePath("a.conv2d");
            if (existed)
                put(path, oldBytes);
            QProcess program;
            program.start(LAB_SAVE_UNDER_FIRE, {path, newBytes, QString::number(at), mode});
            QVERIFY(program.waitForFinished());
            const QList<QByteArray> words = program.readAllStandardOutput().simplified().split(' ');
            const bool killed = program.exitStatus() == QProcess::CrashExit;
            const QByteArray now = contents(path);
            QVERIFY2(now == oldBytes || now == newBytes,
                     qPrintable(QStringLiteral("operation %1 left %2 bytes").arg(at).arg(now.size())));
            if (words.first() == "saved")
                QVERIFY2(now == newBytes, qPrintable(QStringLiteral("operation %1: falsely reported").arg(at)));
            if (words.first() == "refused") {
                QVERIFY2(now == oldBytes, qPrintable(QStringLiteral("operation %1: saved and denied").arg(at)));
            }
            const bool over = !killed && words.value(1).toInt() < at;
            if (over)
                break;
            ++fired;
        }
        QVERIFY2(fired >= 4, "the operations of a save are seen");
        qInfo("%d operations", fired);
    }

    void aCrashCostsAtMostTheLastEdit()
    {
        QRandomGenerator random(20);
        for (int round = 0; round < 12; ++round) {
            QTemporaryDir folder;
            QProcess program;
            program.start(LAB_EDIT_UNTIL_KILLED, {folder.path()});
            QVERIFY(program.waitForReadyRead(20000));
            QTest::qSleep(int(random.bounded(40)));
            program.kill();
            QVERIFY(program.waitForFinished());
            QByteArrayList lines = program.readAllStandardOutput().split('\n');
            lines.removeLast(); // empty, or cut off
            const int last = lines.isEmpty() ? 0 : lines.last().toInt();
            const QList<Recovery> found = Autosave::recoveries(folder.path());
            if (found.isEmpty()) {
                QVERIFY2(last <= 1, "only a first edit may be lost");
                continue;
            }
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first().original, QStringLiteral("/somewhere/lesson é.conv2d"));
            const Result<Lesson> lesson = Autosave::readRecovery(found.first());
            QVERIFY(lesson);
            QVERIFY2(int(lesson->call.input[0]) >= last - 1,
                     qPrintable(QStringLiteral("edit %1 of %2").arg(lesson->call.input[0]).arg(last)));
            Autosave::discard(found.first());
            QVERIFY(Autosave::recoveries(folder.path()).isEmpty());
        }
    }

    void aLivingProgramsJournalIsNotOffered()
    {
        QTemporaryDir folder;
        Document document;
        Autosave autosave(&document, folder.path());
        document.undoStack()->push(new SetCell(document, SetCell::Target::Input, 0, 9));
        autosave.finish();
        QCOMPARE(QDir(folder.path()).entryList({"*.journal"}).size(), 1);
        QVERIFY(Autosave::recoveries(folder.path()).isEmpty());
        autosave.forget();
        QVERIFY(QDir(folder.path()).entryList({"*.journal"}).isEmpty());
    }

    void nothingIsKeptWhileNothingIsChanged()
    {
        QTemporaryDir folder;
        Document document;
        Autosave autosave(&document, folder.path());
        document.open(document.lesson());
        autosave.finish();
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLessonFile)
#include "test_lesson_file.moc"
