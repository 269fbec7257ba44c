#include "ui/importing/examples.h"

#include "core/conv/conv2d.h"
#include "core/conv/cost.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace lab;
using namespace lab::ui;

class TestExamples : public QObject
{
    Q_OBJECT
private slots:
    void everyLessonIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("lesson");
        for (const char *language : {"de", "es", "fr", "zh"})
            for (const QString &lesson : teachingLessonNames())
                QTest::addRow("%s %s", language, qPrintable(lesson)) << QString(language) << lesson;
    }

    /// Every text, with the same code and the same numbers as the English one.
    void everyLessonIsTranslated()
    {
        QFETCH(QString, language);
        QFETCH(QString, lesson);
        QFile file(QString(":/lessons/%1/%2.json").arg(language, lesson));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
        const Result<Lesson> english = readExample(lesson);
        QVERIFY(english && !words["title"].toString().isEmpty() && !words["note"].toString().isEmpty());
        const QJsonArray pages = words["pages"].toArray();
        QCOMPARE(pages.size(), qsizetype(english->pages.size()));
        const auto partsOf = [](const QString &text, const char *pattern) {
            QStringList parts;
            for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
                parts << match.next().captured();
            parts.sort();
            return parts;
        };
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const LessonPage &page = english->pages[std::size_t(i)];
            const std::pair<const char *, std::string> texts[] = {
                {"title", page.title}, {"text", page.text}, {"prompt", page.task.prompt}, {"praise", page.task.praise}};
            for (const auto &[key, text] : texts) {
                const QString original = QString::fromStdString(text), said = pages[i].toObject()[key].toString();
                QVERIFY2(!said.isEmpty() && (said != original || original.size() < 30), qPrintable(original));
                for (const char *pattern : {"`[^`]*`", "[0-9]+"})
                    QVERIFY2(partsOf(said, pattern) == partsOf(original, pattern), qPrintable(original + " → " + said));
            }
        }
    }

    void theQuestionComesFirst() { QCOMPARE(exampleNames().value(0), QString("question")); }

    void everyCarriedLessonIsGood()
    {
        QVERIFY(exampleNames().size() >= 14);
        for (const QString &name : exampleNames()) {
            const Result<Lesson> lesson = readExample(name);
            QVERIFY2(lesson,
                     qPrintable(name + QString::fromStdString(lesson ? "" : ": " + lesson.error().reason.english())));
            QVERIFY2(!lesson->title.empty(), qPrintable(name));
            QVERIFY2(geometryOf(lesson->call), qPrintable(name));
        }
    }

    void examplesAreNamedInTheLanguageOfTheProgram()
    {
        QHash<QString, Lesson> english;
        for (const QString &name : exampleNames())
            if (const Lesson lesson = *readExample(name); lesson.pages.empty())
                english[name] = lesson;
        QTranslator german;
        QVERIFY(german.load(QLocale("de"), "conv2d-lab", "_", ":/i18n"));
        QCoreApplication::installTranslator(&german);
        for (auto lesson = english.begin(); lesson != english.end(); ++lesson) {
            QVERIFY2(readExample(lesson.key())->title != lesson->title, qPrintable(lesson.key()));
            QCOMPARE(shownTitle(*lesson).toStdString(), readExample(lesson.key())->title);
        }
        Lesson mine;
        mine.title = "Mine";
        QCOMPARE(shownTitle(mine), QString("Mine"));
    }

    void theirOutputsAreTheOnesTold()
    {
        const auto output = [](const char *name) {
            const Tensor result = conv2d(*Convolution::of(readExample(name)->call));
            return std::vector<float>(result.values().begin(), result.values().end());
        };
        QCOMPARE(output("question"), (std::vector<float>{14, 6, 6, 12}));
        QCOMPARE(output("same_stride2"), (std::vector<float>{45, 39, 66, 50}));
        std::vector<float> firstRow = output("ones_same");
        firstRow.resize(10);
        QCOMPARE(firstRow, (std::vector<float>{16, 20, 24, 24, 24, 24, 24, 20, 16, 12}));
        QCOMPARE(output("kernel_1d"), (std::vector<float>{1, 3, 5, 5, 2, -1, -4, -5, -3, -1}));
    }

    void theyShowWhatTheyAreNamedAfter()
    {
        const auto geometry = [](const char *name) { return *geometryOf(readExample(name)->call); };
        QCOMPARE(geometry("shapes").outputShape, (Shape{1, 5, 5, 10}));
        QCOMPARE(geometry("groups").groups, Index(2));
        QCOMPARE(geometry("depthwise").groups, Index(3));
        QCOMPARE(geometry("dilation").height.effectiveSize, Index(5));
        QCOMPARE(geometry("batch").batch, Index(2));
        QCOMPARE(geometry("explicit").height.padAfter, Index(2));
        QCOMPARE(geometry("photo").outputShape, (Shape{1, 72, 96, 2}));
        QVERIFY(costOf(geometry("never_read")).neverRead > 0);
    }

    void anUnknownNameIsNotFound()
    {
        for (const QString name : {"nothing", "", "../fonts/Inter-Regular", "question.conv2d"})
            QVERIFY(!readExample(name) && readExample(name).error().code == ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestExamples)
#include "test_examples.moc"
