#include "core/lesson/refusal.h"

#include <QTest>

using namespace lab;

class TestRefusal : public QObject
{
    Q_OBJECT
private slots:
    void numbersAndWordsStandInTheSentence()
    {
        QCOMPARE(refusalSentence({.code = ErrorCode::InDepthNotMultiple, .numbers = {3, 2}}),
                 std::string("The input's 3 channels cannot be shared out to a filter of depth 2: 3 is not a multiple of 2."));
        QCOMPARE(refusalSentence({.code = ErrorCode::PaddingName, .reason = "valid {reason}"}),
                 std::string("padding must be \"SAME\", \"VALID\" or a list of four pairs, not \"valid {reason}\"."));
        QCOMPARE(refusalSentence({.code = ErrorCode::Syntax, .reason = "a comma is missing"}), std::string("a comma is missing"));
    }

    void everyCodeHasASentenceThatKeepsNoMarkUnfilled()
    {
        QCOMPARE(refusalTemplates().size(), std::size_t(ErrorCode::Cancelled) + 1);
        for (int code = 0; code <= int(ErrorCode::Cancelled); ++code) {
            const std::string text = refusalSentence({.code = ErrorCode(code), .numbers = {1, 2, 3, 4}, .reason = "x"});
            QVERIFY2(!text.empty() && text.find('{') == std::string::npos, text.c_str());
        }
    }

    void aTranslationIsFilledLikeTheEnglishOne()
    {
        const auto translate = [](std::string_view) { return std::string("{1} vor {0}"); };
        QCOMPARE(refusalSentence({.code = ErrorCode::StrideNotPositive, .numbers = {0, 7}}, translate), std::string("7 vor 0"));
    }
};

QTEST_APPLESS_MAIN(TestRefusal)
#include "test_refusal.moc"
