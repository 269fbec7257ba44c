// Predicting as a student does it: type, read the hint, try again, go on.

#include "tests/support/screenshots.h"
#include "ui/document/document.h"
#include "ui/lessons/predict_panel.h"
#include "ui/lessons/scores_dialog.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"
#include "ui/window/theme.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace lab;
using namespace lab::ui;
using namespace lab::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPredictPanel : public QObject
{
    Q_OBJECT

    Document document;
    Player player{&document};
    Viewing viewing;

    static bool says(const QWidget &panel, const QString &words)
    {
        const auto labels = panel.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    }

    static QPushButton *button(const PredictPanel &panel, const QString &text)
    {
        for (auto *found : panel.findChildren<QPushButton *>())
            if (found->text() == text)
                return found;
        return nullptr;
    }

    /// What the window does with an exercise that is wanted.
    void openExercises(const PredictPanel &panel)
    {
        connect(&panel, &PredictPanel::exerciseWanted, this, [this](const Lesson &exercise) {
            document.open(exercise, Document::Kind::Exercise);
            player.goToStep(exercise.view.step);
        });
    }

private slots:
    void init()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        Lesson lesson;
        lesson.call = {.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
                       .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})};
        document.open(lesson);
        player.setReducedMotion(true);
        player.first();
        viewing.lookAs({});
        viewing.setAsked({});
    }

    void aWrongAnswerGetsAHintThatNamesTheMistake()
    {
        player.goToStep(14);
        PredictPanel panel(&document, &player, &viewing);
        panel.resize(300, 600);
        panel.show();
        QVERIFY(says(panel, "What number comes out at output row 0, column 0, channel 0?"));
        QCOMPARE(viewing.hidden().cells.size(), 2U);
        auto *answer = panel.findChild<QLineEdit *>();
        QTest::keyClicks(answer, "10");
        QTest::keyClick(answer, Qt::Key_Return);
        QVERIFY(says(panel, "You flipped the filter"));
        keepScreenshot(panel, "predict-hint");
        answer->clear();
        QTest::keyClicks(answer, "fourteen");
        QTest::keyClick(answer, Qt::Key_Return);
        QVERIFY(says(panel, "Type numbers"));
        answer->clear();
        QTest::keyClicks(answer, "14");
        QTest::keyClick(answer, Qt::Key_Return);
        QVERIFY(says(panel, "1 of 1 right"));
        QVERIFY(viewing.hidden() == Hidden{});
        QTest::keyClick(answer, Qt::Key_Return);
        QCOMPARE(player.moment().step, 15);
        QVERIFY(says(panel, "output row 0, column 1"));
        QCOMPARE(panel.score().entries().at(0).answers, "10 | 14");
        QCOMPARE(panel.score().entries().at(0).tries, 2);
    }

    void aGradientIsAskedAndItsMistakesAreNamed()
    {
        document.setTelling(Story::Kind::FilterGradient);
        player.goToStep(document.told()->stepMaking(ProductCell{0, 0}));
        PredictPanel panel(&document, &player, &viewing);
        panel.resize(300, 600);
        panel.show();
        QVERIFY(says(panel, "∂L/∂filter at the weight in row 0, column 0"));
        QCOMPARE(viewing.hidden().cells.size(), 2U);
        auto *answer = panel.findChild<QLineEdit *>();
        QTest::keyClicks(answer, "9");
        QTest::keyClick(answer, Qt::Key_Return);
        QVERIFY(says(panel, "One window is missing"));
        keepScreenshot(panel, "predict-gradient-hint");
        answer->clear();
        QTest::keyClicks(answer, "10");
        QTest::keyClick(answer, Qt::Key_Return);
        QVERIFY(says(panel, "1 of 1 right"));
        document.setTelling(Story::Kind::InputGradient);
        player.last();
        QVERIFY(says(panel, "∂L/∂input at image 0, row 1, column 1"));
        QVERIFY(viewing.hidden().cells == std::vector{CellRef(InputCell{0, 1, 1, 0})});
        document.setTelling(Story::Kind::Forward);
    }

    void everyKindOfStepIsAskedAbout()
    {
        PredictPanel panel(&document, &player, &viewing);
        panel.show();
        QVERIFY(says(panel, "What is the output's shape?"));
        QVERIFY(viewing.hidden().sizes);
        player.goToStep(4);
        QVERIFY(says(panel, "filter[1, 0, 0, 0]"));
        QVERIFY(viewing.hidden().flatFilter);
        player.goToStep(11);
        QVERIFY(says(panel, "row 1 of the virtual tensor"));
        QCOMPARE(viewing.hidden().cells.size(), 9U);
        player.last();
        QVERIFY(says(panel, "Nothing to predict"));
        QVERIFY(viewing.hidden() == Hidden{});
    }

    void hidingThePanelShowsThePictureAgain()
    {
        player.goToStep(14);
        PredictPanel panel(&document, &player, &viewing);
        panel.show();
        QVERIFY(!(viewing.hidden() == Hidden{}));
        panel.hide();
        QVERIFY(viewing.hidden() == Hidden{});
    }

    void anExerciseIsADocumentOfItsOwn()
    {
        PredictPanel panel(&document, &player, &viewing);
        openExercises(panel);
        panel.show();
        panel.startExercise(Topic::OutputNumber, Difficulty::Medium, 12);
        const Exercise exercise = exerciseOf(Topic::OutputNumber, Difficulty::Medium, 12);
        QVERIFY(document.lesson().call == exercise.call);
        QCOMPARE(document.kind(), Document::Kind::Exercise);
        QVERIFY(document.lesson().title.find("12") != std::string::npos);
        QCOMPARE(panel.question(), std::optional(exercise.question));
        keepScreenshot(panel, "predict-exercise");
        QTest::mouseClick(button(panel, "Show me"), Qt::LeftButton);
        QVERIFY(says(panel, "The answer is"));
        QCOMPARE(panel.score().right(), 0);
        QCOMPARE(panel.score().asked(), 1);
        QVERIFY(!document.undoStack()->canUndo());
    }

    void anExerciseThatIsNotOpenedIsNotAsked()
    {
        const Conv2DCall own = document.lesson().call;
        PredictPanel panel(&document, &player, &viewing);
        panel.show();
        panel.startExercise(Topic::OutputNumber, Difficulty::Medium, 12);
        QVERIFY(document.lesson().call == own);
        QVERIFY(!panel.question());
    }

    void scoresStandSideBySide()
    {
        const auto entry = [](qint64 seed, const char *answers, const char *hints, int tries, bool right) {
            return ScoreEntry{.topic = "an output number",
                              .difficulty = "easy",
                              .seed = seed,
                              .question = "Which \"number\", so?",
                              .answers = answers,
                              .hints = hints,
                              .tries = tries,
                              .right = right};
        };
        Score ann, ben;
        ann.add(entry(1, "5 | 6", "The filter is flipped.", 2, true));
        ann.add(entry(2, "4", "", 1, true));
        ben.add(entry(2, "1", "The filter is flipped.", 1, false));
        ben.add(entry(3, "2", "Padding is\nforgotten.", 1, false));
        const QTemporaryDir folder;
        for (const auto &[name, score] : {std::pair{"Ann.csv", &ann}, {"Ben.csv", &ben}}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(score->csv()) > 0);
        }
        QFile other(folder.filePath("other.csv"));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("a,b\r\n1,2\r\n") > 0);
        other.close();
        ScoresDialog dialog;
        dialog.showFiles({folder.filePath("Ann.csv"), folder.filePath("Ben.csv"), other.fileName()});
        const auto *table = dialog.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 4); // the last one sums up each student
        QCOMPARE(table->item(0, 0)->text(), "exercise 1: Which \"number\", so?");
        QStringList cells;
        for (int row = 0; row < 4; ++row)
            for (int column = 1; column < 4; ++column)
                cells << table->item(row, column)->text();
        QCOMPARE(cells.join(';'), QString::fromUtf8("2;;1 of 1;1;–;1 of 2;;–;0 of 1;2 of 2;0 of 2;2 of 4"));
        QCOMPARE(dialog.findChild<QListWidget *>()->item(0)->text(), "2 student(s): The filter is flipped.");
        QVERIFY(says(dialog, "other.csv: This is not a saved score."));
        const QByteArray csv = dialog.scores().csv();
        QVERIFY(csv.startsWith("topic,difficulty,seed,question,Ann,Ben,right,asked\r\n"));
        QVERIFY(csv.contains("\r\nThe filter is flipped.,2\r\n"));
        keepScreenshot(dialog, "scores-beside");
    }

    void theScoreIsSavedAsATable()
    {
        PredictPanel panel(&document, &player, &viewing);
        openExercises(panel);
        panel.show();
        panel.startExercise(Topic::OutputShape, Difficulty::Easy, 3);
        QTest::mouseClick(button(panel, "Show me"), Qt::LeftButton);
        const QTemporaryDir folder;
        QCOMPARE(panel.saveScore(folder.filePath("score.csv")), QString());
        QFile file(folder.filePath("score.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.at(0).trimmed(), QByteArray("topic,difficulty,seed,question,answers,tries,right,hints"));
        QVERIFY(lines.at(1).startsWith("the output's shape,easy,3,"));
        QVERIFY(!panel.saveScore(folder.filePath("nowhere/score.csv")).isEmpty());

        // A disk that is full: no file may be longer than 20 bytes.
        const QByteArray before = contentOf(folder.filePath("score.csv"));
        rlimit usual{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        const rlimit full{.rlim_cur = 20, .rlim_max = usual.rlim_max};
        const auto signalled = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
        const QString reason = panel.saveScore(folder.filePath("score.csv"));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
        std::signal(SIGXFSZ, signalled);
        QVERIFY2(!reason.isEmpty(), "not saved, and said so");
        QCOMPARE(contentOf(folder.filePath("score.csv")), before);
    }
};

QTEST_MAIN(TestPredictPanel)
#include "test_predict_panel.moc"
