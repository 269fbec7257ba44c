// Handouts hold what is told, however long it is: pictures stay readable, words stay on the paper and beside each
// other. The pages are read back by pdftotext, which knows where each word stands.

#include "tests/support/seeded_calls.h"
#include "tests/support/tools.h"
#include "tests/ui/exporting/export_requests.h"
#include "ui/exporting/paper_page.h"
#include "ui/importing/examples.h"

#include <QRectF>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace lab;
using namespace lab::test;
using namespace lab::ui;

namespace {

struct Word {
    int page = 0;
    QRectF box;
    QString text;
};

std::vector<Word> wordsOf(const ExportRequest &request)
{
    QTemporaryDir folder;
    if (!writeFile(folder.filePath("a.pdf"), written("handout", request)))
        return {};
    const ToolResult read = runTool(findTool({"pdftotext"}), {"-bbox", folder.filePath("a.pdf"), "-"});
    static const QRegularExpression pattern(
        "<page|<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">([^<]*)</word>");
    std::vector<Word> words;
    int page = 0;
    for (auto found = pattern.globalMatch(QString::fromUtf8(read.out)); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.captured(0).startsWith("<page"))
            ++page;
        else
            words.push_back({page,
                             QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                                    QPointF(match.captured(3).toDouble(), match.captured(4).toDouble())),
                             match.captured(5)});
    }
    return words;
}

/// Nothing but the page's number stands in the margin at the foot.
void checkFoot(const std::vector<Word> &words, const ExportRequest &request)
{
    const double foot = paperSize(request.paper).height() - paperMargin;
    for (const Word &word : words)
        QVERIFY2(word.box.bottom() <= foot + 2 || word.box.top() >= foot + 8, qPrintable(word.text));
    const auto below =
        std::count_if(words.begin(), words.end(), [&](const Word &word) { return word.box.top() >= foot + 8; });
    QCOMPARE(below, 4 * words.back().page); // «page 1 of 19»
}

} // namespace

class TestHandout : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { LAB_NEEDS(findTool({"pdftotext"}), "pdftotext"); }

    void aLongNoteLeavesThePictureItsRoom_data()
    {
        QTest::addColumn<int>("sentences");
        QTest::newRow("no note") << 0;
        QTest::newRow("3,000 characters") << 75;
        QTest::newRow("longer than a page") << 300;
    }

    void aLongNoteLeavesThePictureItsRoom()
    {
        QFETCH(int, sentences);
        ExportRequest request = requestOf(question());
        request.lastStep = 2;
        for (int i = 0; i < sentences; ++i)
            request.lesson.note += "Word " + std::to_string(i) + " of a note that a teacher wrote. ";
        const std::vector<Word> words = wordsOf(request);
        QVERIFY(!words.empty());
        checkFoot(words, request);
        int upper = 0, lower = 0;
        for (const Word &word : words) {
            upper += word.text == "Slide" ? 1 : 0;
            lower += word.text == "TensorFlow" ? 1 : 0;
            if (word.text != "Slide")
                continue;
            // Down to the heading of the lower lane it is at least 80 points.
            const auto next = std::find_if(words.begin(), words.end(), [&](const Word &other) {
                return other.page == word.page && other.text == "TensorFlow" && other.box.top() > word.box.top();
            });
            QVERIFY(next != words.end() && next->box.top() - word.box.top() >= 80);
        }
        QCOMPARE(upper, 3);
        QVERIFY(lower >= 3);
        for (int i = 0; i < sentences; ++i)
            QVERIFY(std::any_of(words.begin(), words.end(),
                                [i](const Word &word) { return word.text == QString::number(i); }));
    }

    /// Pages of a lesson share a sheet where their pictures still can be read, and none is torn apart.
    void pagesOfALessonShareASheet()
    {
        for (const auto &[name, sheets] : {std::pair("lesson_01_three_steps", 4), {"lesson_05_same", 3}}) {
            const Result<Lesson> lesson = readExample(name);
            QVERIFY(bool(lesson));
            ExportRequest request = requestOf(*Convolution::of(lesson->call));
            request.lesson = *lesson;
            const std::vector<Word> words = wordsOf(request);
            QVERIFY(!words.empty());
            checkFoot(words, request);
            QCOMPARE(words.back().page, sheets);
            std::vector<int> pictures(std::size_t(sheets) + 1, 0);
            for (const Word &word : words)
                pictures[std::size_t(word.page)] += word.text == "Slide" ? 1 : 0;
            QCOMPARE(std::accumulate(pictures.begin(), pictures.end(), 0), int(lesson->pages.size()));
            for (int sheet = 1; sheet <= sheets; ++sheet) // no sheet is a box that found no room on the one before
                QVERIFY2(pictures[std::size_t(sheet)] > 0, qPrintable(QString::number(sheet)));
            // Nor does the last one end in its middle: what room is left goes to its pictures.
            const QSizeF paper = paperSize(request.paper);
            double end = 0, headEnd = 0;
            for (const Word &word : words) {
                if (word.page == sheets && word.box.bottom() <= paper.height() - paperMargin + 2)
                    end = std::max(end, word.box.bottom());
                if (word.box.bottom() < paperMargin - 8)
                    headEnd = std::max(headEnd, word.box.right());
            }
            QVERIFY2(end > 0.65 * paper.height(), qPrintable(QString::number(end)));
            QVERIFY(std::abs(headEnd - (paper.width() - paperMargin)) < 2); // the step, above at the right
        }
    }

    void fourStepsAPageKeepTheirWordsApart()
    {
        RandomCalls random(88);
        for (int i = 0; i < 6; ++i) {
            ExportRequest request = requestOf(random.next(), "Aa", {.grain = Grain::Phase});
            request.stepsPerPage = 4;
            if (i % 2 == 1)
                request.lesson.note = std::string(2500, 'n');
            const std::vector<Word> words = wordsOf(request);
            QVERIFY(!words.empty());
            checkFoot(words, request);
            const double column = paperMargin + 0.62 * (paperSize(request.paper).width() - 2 * paperMargin) + 10;
            for (std::size_t a = 0; a < words.size(); ++a)
                for (std::size_t b = a + 1; b < words.size(); ++b)
                    if (words[a].page == words[b].page && words[a].box.left() > column && words[b].box.left() > column)
                        QVERIFY2(!words[a].box.adjusted(1, 2, -1, -2).intersects(words[b].box.adjusted(1, 2, -1, -2)),
                                 qPrintable(words[a].text + " over " + words[b].text));
        }
    }
};

QTEST_MAIN(TestHandout)
#include "test_handout.moc"
