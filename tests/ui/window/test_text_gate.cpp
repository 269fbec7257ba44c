// Text from files shows itself: whatever it names, nothing is opened, and nothing freezes the window.

#include "tests/support/own_settings.h"
#include "ui/document/autosave.h"
#include "ui/document/lesson_file.h"
#include "ui/importing/import_dialog.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/page_text.h"
#include "ui/window/file_flow.h"
#include "ui/window/info_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolTip>

#include <sys/inotify.h>
#include <unistd.h>

using namespace lab;
using namespace lab::ui;

namespace {

/// A picture that nobody may open.
class Canary
{
public:
    Canary()
    {
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        picture.save(path());
        m_watch = inotify_init1(IN_NONBLOCK);
        inotify_add_watch(m_watch, path().toUtf8().constData(), IN_OPEN | IN_ACCESS);
    }
    ~Canary() { ::close(m_watch); }
    [[nodiscard]] QString path() const { return m_folder.filePath("canary.png"); }
    [[nodiscard]] bool sings() const
    {
        char event[4096];
        return ::read(m_watch, event, sizeof event) > 0;
    }
    /// In every form in which a text can name a file.
    [[nodiscard]] std::string text() const
    {
        const std::string name = path().toStdString();
        return "![x](" + name + ") ![y](file://" + name + ") <img src=\"" + name + "\"><img src='file://" + name +
               "'><link rel=\"stylesheet\" href=\"" + name + "\"><b>bold</b> [link](file://" + name + ")";
    }

private:
    QTemporaryDir m_folder;
    int m_watch = -1;
};

Lesson lessonOf(const std::string &text)
{
    Lesson lesson{.title = text, .author = text, .note = text};
    lesson.call = Document().lesson().call;
    for (const Task::Kind kind : {Task::Kind::None, Task::Kind::Predict, Task::Kind::Change, Task::Kind::Find}) {
        LessonPage page{.title = text, .text = text};
        page.task = {
            .kind = kind, .prompt = text, .what = "output", .panel = "output", .cell = {0, 0, 0, 0}, .praise = text};
        if (kind == Task::Kind::Change) {
            page.task.what = "padding";
            page.task.wantedText = "VALID"; // done at once: praised
        }
        lesson.pages.push_back(page);
    }
    return lesson;
}

} // namespace

class TestTextGate : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        lab::test::useOwnSettings("conv2d-lab-tests");
        QCoreApplication::setApplicationName("test_text_gate");
        QSettings().clear();
    }

    void theCanarySings()
    {
        const Canary canary;
        QVERIFY(!canary.sings());
        QVERIFY(!QImage(canary.path()).isNull());
        QVERIFY(canary.sings());
    }

    void aLessonOpensNothingThatItNames()
    {
        const Canary canary;
        QTemporaryDir folder;
        const QString path = folder.filePath("lesson.conv2d");
        QVERIFY(saveAtomically(path, lessonBytes(lessonOf(canary.text()))));
        MainWindow window;
        window.resize(1440, 900);
        window.show();
        window.openFile(path);
        QCOMPARE(window.document()->lesson().pages.size(), std::size_t(4));
        auto *panel = window.findChild<LessonPanel *>();
        for (QWidget *parent = panel; parent != nullptr; parent = parent->parentWidget())
            parent->show();
        for (int page = 0; page < 4; ++page) {
            panel->goToPage(page);
            (void)window.grab();
            QVERIFY2(!canary.sings(), qPrintable(QString::number(page)));
        }
        window.setMode(Mode::Present);
        (void)window.grab();
        window.setMode(Mode::Explore);
        QVERIFY(!canary.sings());
    }

    void labelsMessagesAndTooltipsArePlain()
    {
        const Canary canary;
        const QString text = QString::fromStdString(canary.text());
        MainWindow window;
        window.show();
        window.findChild<InfoBar *>()->show(text);
        window.findChild<NoticeBar *>()->add(text, {{"Close", {}}});
        QLabel label(text);
        QMessageBox box(QMessageBox::Information, text, text);
        QToolTip::showText({10, 10}, text, &window);
        label.show();
        box.show();
        (void)window.grab();
        (void)label.grab();
        (void)box.grab();
        int tips = 0;
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *tip = qobject_cast<QLabel *>(widget); tip && tip->text() == text && tip != &label) {
                (void)tip->grab();
                QCOMPARE(tip->textFormat(), Qt::PlainText);
                ++tips;
            }
        QVERIFY(tips > 0);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(box.findChild<QLabel *>("qt_msgbox_label")->textFormat(), Qt::PlainText);
        QVERIFY(!canary.sings());
    }

    void namesOfArraysAreText()
    {
        const Canary canary;
        MainWindow window;
        Imported imported;
        for (int i = 0; i < 2; ++i)
            imported.arrays.push_back(Array::ofDoubles(canary.text(), {2, 2}, std::vector<double>{1, 2, 3, 4}));
        imported.warnings = {canary.text()};
        ImportDialog dialog(imported, QString::fromStdString(canary.text()), &window);
        dialog.show();
        (void)dialog.grab();
        QVERIFY(!canary.sings());
    }

    void aLinkIsOpenedOnlyAfterAsking()
    {
        Viewing viewing;
        PageText text(&viewing);
        text.setMarkdown("[here](https://example.org/a?b=%3Cc%3E)");
        int asked = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, [&] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                ++asked;
                QVERIFY(box->text().contains("https://example.org/a?b=%3Cc%3E"));
                box->reject();
            }
        });
        timer.start(10);
        emit text.anchorClicked(QUrl("https://example.org/a?b=%3Cc%3E"));
        QCOMPARE(asked, 1);
        emit text.anchorClicked(QUrl("file:///etc/passwd"));
        emit text.anchorClicked(QUrl("mailto:somebody"));
        QCOMPARE(asked, 1);
    }
};

QTEST_MAIN(TestTextGate)
#include "test_text_gate.moc"
