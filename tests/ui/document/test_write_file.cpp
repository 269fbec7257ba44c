// Every kind of thing that a file's name can stand for is written as it wants to be, or refused; nothing is replaced
// that is no file, and what is attached to a file stays.

#include "ui/document/descriptor.h"
#include "ui/document/file_name.h"
#include "ui/document/write_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent/QtConcurrentRun>

#include <atomic>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/xattr.h>
#endif

using namespace lab;
using namespace lab::ui;

namespace {

constexpr qint64 most = 1 << 20;

QByteArray contents(const QString &path)
{
    const Result<FileContents> read = readFile(path, {.most = most, .mostStream = most});
    return read ? read->bytes : QByteArray("(none)");
}

void put(const QString &path, const QByteArray &bytes)
{
    QVERIFY(saveAtomically(path, bytes));
}

struct stat stateOf(const QString &path)
{
    struct stat state = {};
    ::stat(fileNameBytes(path).constData(), &state);
    return state;
}

} // namespace

class TestWriteFile : public QObject
{
    Q_OBJECT
private slots:
    void namesAreBytes()
    {
        for (const QByteArray &name : {QByteArray("plain"), QByteArray("é€😀"), QByteArray("c\xff.csv"),
                                       QByteArray("\x80\xed\xb2\x80\xc3"), QByteArray("\xf0\x9f\x98")})
            QCOMPARE(fileNameBytes(fileName({name.constData(), std::size_t(name.size())})), name);
        QTemporaryDir folder;
        const QByteArray path = folder.path().toUtf8() + "/c\xff.csv";
        const QString name = fileName({path.constData(), std::size_t(path.size())});
        QCOMPARE(shownFileName(name), QString("c\uFFFD.csv"));
        put(name, "14,6");
        const Descriptor file(::open(path.constData(), O_RDONLY));
        QVERIFY2(file.number() >= 0, "the file has exactly this name");
        QCOMPARE(contents(name), QByteArray("14,6"));
        QVERIFY(fileExists(name) && fileExists(absoluteFileName(name)));
    }

    void aNameOf255BytesIsReplaced()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QString(248, 'n') + ".conv2d");
        put(path, "old");
        put(path, "new");
        QCOMPARE(contents(path), QByteArray("new"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void whatIsAttachedToAFileStays()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("a.conv2d"), link = folder.filePath("link"), other = folder.filePath("b");
        put(path, "old");
        const QByteArray name = path.toUtf8();
        QCOMPARE(::chmod(name.constData(), 0640), 0);
        const bool owned = ::chown(name.constData(), 12, 34) == 0; // where the test runs as root
        bool attributes = false;
#ifdef __linux__
        attributes = ::setxattr(name.constData(), "user.course", "7", 1, 0) == 0;
#endif
        QVERIFY(QFile::link("a.conv2d", link));
        QCOMPARE(::link(name.constData(), other.toUtf8().constData()), 0);
        const Result<Saved> saved = saveAtomically(link, "new");
        QVERIFY(saved);
        QCOMPARE(saved->otherNames, 1);
        QCOMPARE(contents(path), QByteArray("new"));
        QCOMPARE(contents(other), QByteArray("old"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(stateOf(path).st_mode & 07777U, 0640U);
        if (owned)
            QVERIFY(stateOf(path).st_uid == 12 && stateOf(path).st_gid == 34);
#ifdef __linux__
        char value = 0;
        if (attributes)
            QVERIFY(::getxattr(name.constData(), "user.course", &value, 1) == 1 && value == '7');
#endif
        QCOMPARE(saveAtomically(path, "newer")->otherNames, 0);
    }

    void aNewFileHasTheUsualMode()
    {
        QTemporaryDir folder;
        const mode_t mask = ::umask(022);
        put(folder.filePath("a"), "x");
        ::umask(mask);
        QCOMPARE(stateOf(folder.filePath("a")).st_mode & 07777U, 0644U);
    }

    void aPipeIsWrittenAndStaysAPipe()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("pipe");
        QCOMPARE(::mkfifo(path.toUtf8().constData(), 0600), 0);
        const QByteArray bytes = QByteArray("0123456789").repeated(30000); // more than a pipe holds
        QFuture<QByteArray> reader = QtConcurrent::run([&] { return contents(path); });
        QVERIFY(saveAtomically(path, bytes));
        QCOMPARE(reader.result(), bytes);
        QVERIFY(S_ISFIFO(stateOf(path).st_mode));
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot).size(),
            1);
    }

    void whoWaitsForAPipeCanBeStopped()
    {
        QTemporaryDir folder;
        const QString in = folder.filePath("in"), out = folder.filePath("out");
        QCOMPARE(::mkfifo(in.toUtf8().constData(), 0600), 0);
        QCOMPARE(::mkfifo(out.toUtf8().constData(), 0600), 0);
        std::atomic<bool> stop = false;
        const StopAsked asked = [&stop] { return stop.load(); };
        const auto codeOf = [](const auto &result) { return result ? ErrorCode::Syntax : result.error().code; };
        QFuture<ErrorCode> write = QtConcurrent::run([&] { return codeOf(saveAtomically(out, "x", asked)); });
        QFuture<ErrorCode> read =
            QtConcurrent::run([&] { return codeOf(readFile(in, {.most = most, .mostStream = most, .stop = asked})); });
        QTest::qSleep(100);
        QVERIFY(!write.isFinished() && !read.isFinished());
        stop = true;
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(read.result(), ErrorCode::Cancelled);
        QCOMPARE(write.result(), ErrorCode::Cancelled);
        QVERIFY(clock.elapsed() < 500);
    }

    void aDeviceIsWrittenAndStaysADevice()
    {
        QTemporaryDir folder;
        const QString full = folder.filePath("full"), none = folder.filePath("none");
        if (::mknod(full.toUtf8().constData(), S_IFCHR | 0666, makedev(1, 7)) != 0)
            return; // only root makes devices; the pipes above take the same way
        QCOMPARE(::mknod(none.toUtf8().constData(), S_IFCHR | 0666, makedev(1, 3)), 0);
        const Result<Saved> refused = saveAtomically(full, "x");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Io);
        QVERIFY(saveAtomically(none, "x"));
        QVERIFY(S_ISCHR(stateOf(full).st_mode) && S_ISCHR(stateOf(none).st_mode));
    }

    void anOpenDescriptorIsWrittenStraight()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("open"), link = folder.filePath("link");
        const Descriptor file(::open(path.toUtf8().constData(), O_WRONLY | O_CREAT, 0600));
        QCOMPARE(::write(file.number(), "before ", 7), 7);
        QVERIFY(QFile::link(QString("/proc/self/fd/%1").arg(file.number()), link));
        QVERIFY(saveAtomically(link, "and "));
        QVERIFY(saveAtomically(QString("/dev/fd/%1").arg(file.number()), "after"));
        QCOMPARE(contents(path), QByteArray("before and after"));
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(!saveAtomically("/dev/fd/999", "x"));
    }

    void whatIsNeitherIsRefused()
    {
        QTemporaryDir folder;
        QVERIFY(!saveAtomically(folder.path(), "x"));
        const QByteArray name = folder.path().toUtf8() + "/socket";
        const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM, 0));
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::copy(name.begin(), name.end(), address.sun_path);
        QCOMPARE(::bind(socket.number(), reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        QVERIFY(!saveAtomically(QString::fromUtf8(name), "x"));
        QVERIFY(S_ISSOCK(stateOf(QString::fromUtf8(name)).st_mode));
        QVERIFY(!saveAtomically(folder.filePath("no/such/folder/a"), "x"));
        QVERIFY(!saveAtomically({}, "x"));
    }

    void whatIsNotCommittedLeavesNoTrace()
    {
        QTemporaryDir folder;
        put(folder.filePath("a"), "old");
        {
            const Result<StagedFile> staged = StagedFile::write(folder.filePath("a"), "new");
            QVERIFY(staged);
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
        }
        QCOMPARE(contents(folder.filePath("a")), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aChangeOfTheSameSizeAndTimeIsSeen()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("a");
        put(path, "one");
        const timespec times[2] = {{.tv_sec = 1000, .tv_nsec = 0}, {.tv_sec = 1000, .tv_nsec = 0}};
        QCOMPARE(::utimensat(AT_FDCWD, path.toUtf8().constData(), times, 0), 0); // not now: clocks of files are coarse
        const FileStamp stamp = stampOf(path);
        QVERIFY(!hasChanged(path, stamp, false) && !hasChanged(path, stamp, true));
        put(path, "two");
        QVERIFY(hasChanged(path, stamp, false));
        QCOMPARE(::utimensat(AT_FDCWD, path.toUtf8().constData(), times, 0), 0);
        QVERIFY(hasChanged(path, stamp, true));
        put(path, "one"); // written again as it was
        QVERIFY(!hasChanged(path, stamp, true));
        QVERIFY(QFile::remove(path));
        QVERIFY(hasChanged(path, stamp, false) && stampOf(path).size == -1);
    }
};

QTEST_GUILESS_MAIN(TestWriteFile)
#include "test_write_file.moc"
