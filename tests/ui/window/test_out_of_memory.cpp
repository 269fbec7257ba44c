// Memory that runs out beside the window: a sentence, and the lesson as it was.

#include "tests/support/own_settings.h"
#include "ui/window/file_flow.h"
#include "ui/window/info_bar.h"
#include "ui/window/main_window.h"

#include <QImage>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdlib>
#include <new>
#include <thread>

namespace {

std::atomic<std::size_t> most{SIZE_MAX};
const std::thread::id windowThread = std::this_thread::get_id();

} // namespace

void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    return size > most && std::this_thread::get_id() != windowThread ? nullptr : std::malloc(size);
}

void *operator new(std::size_t size)
{
    void *memory = operator new(size, std::nothrow);
    if (memory == nullptr)
        throw std::bad_alloc();
    return memory;
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace lab;
using namespace lab::ui;

class TestOutOfMemory : public QObject
{
    Q_OBJECT
private slots:
    void aPhotoForWhichThereIsNoMemoryIsNotOpened()
    {
        lab::test::useOwnSettings("conv2d-lab-test-memory");
        const QTemporaryDir folder;
        QImage photo(900, 600, QImage::Format_RGB32);
        photo.fill(Qt::red);
        QVERIFY(photo.save(folder.filePath("photo.png")));
        MainWindow window;
        window.openExample("question");
        const Lesson before = window.document()->lesson();
        most = 1 << 20;
        window.openFile(folder.filePath("photo.png"));
        most = SIZE_MAX;
        QVERIFY(window.document()->lesson() == before);
        const QString sentence = window.findChild<InfoBar *>()->sentence();
        QVERIFY2(sentence.contains("photo.png") && sentence.contains("memory"), qPrintable(sentence));
        window.openFile(folder.filePath("photo.png"));
        QVERIFY(window.document()->lesson() != before);
    }

    void aLessonForWhichThereIsNoMemoryIsNotSaved()
    {
        const QTemporaryDir folder;
        MainWindow window;
        window.openExample("photo");
        most = 1 << 16;
        QTimer::singleShot(300, &window, [] {
            if (QWidget *box = QApplication::activeModalWidget())
                box->close();
        });
        QVERIFY(!window.files()->saveTo(folder.filePath("photo.conv2d")));
        most = SIZE_MAX;
        QVERIFY(!QFile::exists(folder.filePath("photo.conv2d")));
        QVERIFY(window.files()->saveTo(folder.filePath("photo.conv2d")));
    }
};

QTEST_MAIN(TestOutOfMemory)
#include "test_out_of_memory.moc"
