// A set for a class, from the window: what is chosen is what is written, sheets first, solutions behind.

#include "tests/support/own_settings.h"
#include "tests/support/tools.h"
#include "ui/exporting/exercise_set_dialog.h"
#include "ui/stage/shipped_fonts.h"

#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

using namespace lab;
using namespace lab::test;
using namespace lab::ui;

class TestExerciseSet : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        useOwnSettings("conv2d-lab-tests");
        QCoreApplication::setApplicationName("test_exercise_set");
        loadShippedFonts();
    }

    void sheetsThenSolutionsWithTheirSeeds()
    {
        const QString reader = findTool({"pdftotext"});
        LAB_NEEDS(reader, "pdftotext");
        ExportProgress progress;
        const auto pdf = setFormatOf("a.pdf")->write(
            {.topic = Topic::OutputShape, .difficulty = Difficulty::Medium, .firstSeed = 5, .lastSeed = 7}, progress);
        QVERIFY(pdf);
        QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath("a.pdf"), *pdf));
        const QStringList pages = QString::fromUtf8(runTool(reader, {"-layout", folder.filePath("a.pdf"), "-"}).out)
                                      .split('\f', Qt::SkipEmptyParts);
        QStringList heads; // of the first page of each sheet
        for (const QString &page : pages)
            for (int seed = 5; seed <= 7; ++seed)
                if (page.contains(QString("exercise %1").arg(seed)))
                    heads << QString::number(seed) + (page.contains("Solution") ? " solved" : "");
        QCOMPARE(heads, (QStringList{"5", "6", "7", "5 solved", "6 solved", "7 solved"}));
    }

    void theDialogWritesWhatItShows()
    {
        ExerciseSetDialog dialog;
        dialog.show();
        auto *preview = dialog.findChild<QLabel *>("preview");
        QVERIFY(!preview->pixmap().isNull());
        const QImage before = preview->pixmap().toImage();
        dialog.findChild<QComboBox *>("topic")->setCurrentIndex(3);
        dialog.findChild<QComboBox *>("difficulty")->setCurrentIndex(2);
        dialog.findChild<QSpinBox *>("first")->setValue(9);
        dialog.findChild<QSpinBox *>("last")->setValue(4); // either way round
        QVERIFY(preview->pixmap().toImage() != before);
        QCOMPARE(dialog.set().topic, Topic::OutputShape);
        QCOMPARE(dialog.set().difficulty, Difficulty::Hard);
        QCOMPARE(dialog.set().firstSeed, std::uint64_t(4));
        QCOMPARE(dialog.set().lastSeed, std::uint64_t(9));
        auto *format = dialog.findChild<QComboBox *>("format");
        format->setCurrentIndex(format->findData("gift"));
        QTemporaryDir folder;
        dialog.writeTo(folder.filePath("nowhere/set.gift"));
        QVERIFY(dialog.isVisible() && dialog.findChild<QLabel *>("message")->text().contains("set.gift"));
        dialog.writeTo(folder.filePath("set.gift"));
        QVERIFY(!dialog.isVisible());
        QCOMPARE(readFile(folder.filePath("set.gift")).count("\n::output-shape hard "), 6);
    }

    void aSetHasALimit()
    {
        ExportProgress progress;
        const auto refused = setFormatOf("a.csv")->write({.firstSeed = 1, .lastSeed = 5000}, progress);
        QVERIFY(!refused && refused.error().code == ErrorCode::LimitReached);
    }
};

QTEST_MAIN(TestExerciseSet)
#include "test_exercise_set.moc"
