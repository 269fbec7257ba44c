#include "ui/importing/examples.h"

#include "core/lesson/lesson.h"

#include <QTest>

using namespace lab;
using namespace lab::ui;

class TestExamples : public QObject
{
    Q_OBJECT
private slots:
    void theQuestionComesFirst() { QCOMPARE(exampleNames().value(0), QString("question")); }

    void everyCarriedLessonIsGood()
    {
        QVERIFY(exampleNames().size() >= 14);
        for (const QString &name : exampleNames()) {
            const Result<Lesson> lesson = readExample(name);
            QVERIFY2(lesson, qPrintable(name + QString::fromStdString(lesson ? "" : ": " + lesson.error().reason)));
            QVERIFY2(!lesson->title.empty(), qPrintable(name));
        }
    }

    void anUnknownNameIsNotFound()
    {
        for (const QString name : {"nothing", "", "../fonts/Inter-Regular", "question.conv2d"})
            QVERIFY(!readExample(name) && readExample(name).error().code == ErrorCode::NotFound);
    }
};

QTEST_APPLESS_MAIN(TestExamples)
#include "test_examples.moc"
