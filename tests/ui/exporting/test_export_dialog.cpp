// The dialog as a user works with it: choose, see the estimate, write, change the lesson, export again by the key.

#include "tests/support/own_settings.h"
#include "tests/support/tools.h"
#include "tests/ui/exporting/export_requests.h"
#include "ui/document/document.h"
#include "ui/exporting/export_dialog.h"
#include "ui/window/main_window.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QImageReader>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>

using namespace lab;
using namespace lab::test;
using namespace lab::ui;

namespace {

void choose(QComboBox *box, const QString &data)
{
    box->setFocus();
    box->setCurrentIndex(box->findData(data));
}

void press(MainWindow &window, Qt::KeyboardModifiers modifiers)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_E, modifiers);
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        useOwnSettings("conv2d-lab-tests");
        QCoreApplication::setApplicationName("test_export_dialog");
    }
    void init() { QSettings().clear(); }
    void cleanup() { QSettings().clear(); }

    void theEstimateIsNearTheSize()
    {
        for (const char *format : {"gif", "webp", "png"}) {
            ExportRequest request = requestOf(question());
            request.speed = 4;
            ExportProgress progress;
            const Exporter *exporter = exporterNamed(format);
            const auto estimate = estimatedBytes(request, *exporter, false, progress);
            QVERIFY(estimate);
            const double ratio = double(*estimate) / double(written(format, request).size());
            QVERIFY2(ratio > 0.6 && ratio < 1.6, qPrintable(QString("%1 %2").arg(format).arg(ratio)));
        }
        ExportProgress progress;
        QVERIFY(!estimatedBytes(requestOf(question()), *exporterNamed("handout"), false, progress));
    }

    void filmsHaveSpeedAndFrames()
    {
        MainWindow window;
        window.openExample("question");
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        press(window, Qt::ControlModifier);
        QPointer<ExportDialog> dialog = window.findChild<ExportDialog *>();
        QVERIFY(dialog);
        auto *format = dialog->findChild<QComboBox *>("format");
        auto *frames = dialog->findChild<QSpinBox *>("framesPerSecond");
        auto *speed = dialog->findChild<QDoubleSpinBox *>("speed");
        QVERIFY(!frames->isVisible() && !speed->isVisible()); // a picture at first
        choose(format, "gif");
        QVERIFY(frames->isVisible() && speed->isVisible());
        frames->setValue(5);
        speed->setValue(8);
        QCOMPARE(dialog->request().framesPerSecond, 5);
        QCOMPARE(dialog->request().speed, 8.0);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QLabel *>("bytes")->text().contains("kB"), 20000);

        QTemporaryDir folder;
        const QString path = folder.filePath("a.gif");
        dialog->exportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, 60000);
        QCOMPARE(QImageReader(path).size(), QSize(1280, 720));

        // The next dialog begins where this one ended.
        press(window, Qt::ControlModifier);
        dialog = window.findChild<ExportDialog *>();
        QVERIFY(dialog);
        QCOMPARE(QString(dialog->exporter().name), QString("gif"));
        QCOMPARE(dialog->request().framesPerSecond, 5);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void exportAgainWritesTheSameFileOfTheNewLesson()
    {
        MainWindow window;
        window.openExample("question");
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        press(window, Qt::ControlModifier);
        QPointer<ExportDialog> dialog = window.findChild<ExportDialog *>();
        QVERIFY(dialog);
        choose(dialog->findChild<QComboBox *>("format"), "csv");
        QTemporaryDir folder;
        const QString path = folder.filePath("a.csv");
        dialog->exportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, 30000);
        const QByteArray before = readFile(path);
        QVERIFY(before.contains("14"));

        window.openExample("channels");
        press(window, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<ExportDialog *>(), 30000);
        const QByteArray after = readFile(path);
        QCOMPARE(after, written("csv", requestFor(window.document()->lesson(), window.document()->walkthrough())));
        QVERIFY(after != before);
    }

    void aNameOfAnotherFormatIsRefusedWithTheName()
    {
        MainWindow window;
        window.openExample("question");
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        press(window, Qt::ControlModifier);
        QPointer<ExportDialog> dialog = window.findChild<ExportDialog *>();
        QVERIFY(dialog);
        auto *message = dialog->findChild<QLabel *>("message");
        QTemporaryDir folder;
        dialog->exportTo(folder.filePath("fig.jpg"));
        QVERIFY(dialog && message->text().contains("fig.jpg") && message->text().contains(".png"));
        QVERIFY(!QFile::exists(folder.filePath("fig.jpg")));
        dialog->findChild<QComboBox *>("steps")->setCurrentIndex(0); // this step: one file
        dialog->exportTo(folder.filePath("nowhere/fig.png"));
        QTRY_VERIFY_WITH_TIMEOUT(!message->text().isEmpty(), 20000);
        QVERIFY2(message->text().contains("nowhere/fig.png"), qPrintable(message->text()));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void thePreviewIsTheFile()
    {
        MainWindow window;
        window.openExample("question");
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        press(window, Qt::ControlModifier);
        QPointer<ExportDialog> dialog = window.findChild<ExportDialog *>();
        QVERIFY(dialog);
        auto *format = dialog->findChild<QComboBox *>("format");
        auto *preview = dialog->findChild<QLabel *>("preview");
        choose(format, "python");
        QTRY_VERIFY(preview->text().contains("import numpy as np"));
        choose(format, "npz");
        QTRY_VERIFY(preview->text().contains("virtual_tensor [1, 2, 2, 9]"));
        choose(format, "handout");
        QTRY_VERIFY(preview->text().isEmpty() && !preview->pixmap().isNull());
        const QImage handout = preview->pixmap().toImage();
        choose(format, "worksheet");
        QTRY_VERIFY(preview->pixmap().toImage() != handout);
        choose(format, "png");
        dialog->findChild<QSpinBox *>("columns")->setValue(2);
        QTRY_VERIFY(preview->pixmap().width() < preview->pixmap().height() * 2);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void withoutAnExportTheKeyOpensTheDialog()
    {
        MainWindow window;
        window.openExample("question");
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        press(window, Qt::ControlModifier | Qt::ShiftModifier);
        QPointer<ExportDialog> dialog = window.findChild<ExportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }
};

QTEST_MAIN(TestExportDialog)
#include "test_export_dialog.moc"
