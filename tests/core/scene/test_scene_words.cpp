// Templates of the picture: arguments, plural forms, another language.

#include "core/scene/scene_words.h"

#include <QTest>

class TestSceneWords : public QObject
{
    Q_OBJECT
private slots:
    void putsArgumentsIn()
    {
        QCOMPARE(lab::said(nullptr, "%2 of %1, %3 missing", {"a", "b"}), std::string("b of a, ? missing"));
        QCOMPARE(lab::said(nullptr, "100 % [%1, %2] %x", {"1", "2"}), std::string("100 % [1, 2] %x"));
    }
    void argumentsAreNoTemplates() { QCOMPARE(lab::said(nullptr, "%1", {"%1 [%1:a|b]"}), std::string("%1 [%1:a|b]")); }
    void picksTheForm()
    {
        QCOMPARE(lab::said(nullptr, "%1 [%1:window|windows]", {"1"}), std::string("1 window"));
        QCOMPARE(lab::said(nullptr, "%1 [%1:window|windows]", {"0"}), std::string("0 windows"));
        QCOMPARE(lab::said(nullptr, "[%1:|many ]%1", {"11"}), std::string("many 11"));
        QCOMPARE(lab::said(nullptr, "[%1:no end", {"1"}), std::string("[1:no end"));
    }
    void anotherLanguage()
    {
        const lab::SceneTranslator german = [](std::string_view english) {
            return english == "row %1" ? std::string("Zeile %1") : std::string(english);
        };
        QCOMPARE(lab::said(german, "row %1", {"3"}), std::string("Zeile 3"));
    }
};

QTEST_GUILESS_MAIN(TestSceneWords)
#include "test_scene_words.moc"
