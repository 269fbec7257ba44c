// Sentences keep their template until they are said, so that they can be said in any language.

#include "core/sentence.h"

#include <QTest>

using namespace lab;

class TestSentence : public QObject
{
    Q_OBJECT
private slots:
    void fillsIn_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected");
        QTest::newRow("the parts in any order") << std::string("%2 before %1") << std::string("b before 1");
        QTest::newRow("the first form for one") << std::string("%1 [%1:row|rows]") << std::string("1 row");
        QTest::newRow("the second form otherwise") << std::string("[%2:row|rows]") << std::string("rows");
        QTest::newRow("one of three forms") << std::string("[%1:wiersz|wiersze|wierszy]") << std::string("wiersz");
        QTest::newRow("a part inside of a form") << std::string("[%1:row|rows] %3") << std::string("row %1 [%1:x|y]");
        QTest::newRow("the indices of a tensor are no choice")
            << std::string("input[%1, 0]") << std::string("input[1, 0]");
        QTest::newRow("a form that is not closed stays") << std::string("[%1:row") << std::string("[1:row");
        QTest::newRow("a missing part is seen") << std::string("%9") << std::string("?");
        QTest::newRow("a percent sign is no mark") << std::string("100% %0 %") << std::string("100% %0 %");
    }
    void fillsIn()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, expected);
        QCOMPARE(filled(text, {"1", "b", "%1 [%1:x|y]"}), expected);
    }

    void isTranslatedBeforeItIsFilled()
    {
        const Sentence sentence{"%1 [%1:row|rows] of %2", {"1", "%1"}};
        QCOMPARE(sentence.english(), std::string("1 row of %1"));
        const auto german = [](std::string_view english) {
            return english == "%1 [%1:row|rows] of %2" ? std::string("%2: %1 [%1:Zeile|Zeilen]") : std::string("?");
        };
        QCOMPARE(said(sentence, german), std::string("%1: 1 Zeile"));
        QCOMPARE(said(sentence), sentence.english());
    }

    void clausesAreTranslatedToo()
    {
        const Sentence sentence{"%1: %2", {"a.npy"}, {Sentence{"%1 is missing", {"b"}}}};
        QCOMPARE(sentence.english(), std::string("a.npy: b is missing"));
        const auto german = [](std::string_view english) {
            return english == "%1 is missing" ? std::string("%1 fehlt") : std::string(english);
        };
        QCOMPARE(said(sentence, german), std::string("a.npy: b fehlt"));
    }

    void foreignWordsAreAPart()
    {
        const Sentence sentence = std::string("50% of [%1:a|b]");
        QCOMPARE(sentence.text, std::string_view("%1"));
        QCOMPARE(sentence.english(), std::string("50% of [%1:a|b]"));
        QVERIFY(Sentence(std::string()).empty() && Sentence().empty() && !Sentence("x").empty());
    }
};

QTEST_APPLESS_MAIN(TestSentence)
#include "test_sentence.moc"
