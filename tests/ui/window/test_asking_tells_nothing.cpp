// While something is asked, its answer can be read nowhere in the window: no panel, no sentence, no link of any cell,
// no text for a screen reader, nothing that can be copied.

#include "core/conv/virtual_tensor.h"
#include "core/lesson/task_check.h"
#include "core/tensor/number_text.h"
#include "tests/support/opened_window.h"
#include "tests/support/own_settings.h"
#include "ui/editing/call_panel.h"
#include "ui/explaining/code_panel.h"
#include "ui/explaining/explain_panel.h"
#include "ui/explaining/shapes_panel.h"
#include "ui/importing/examples.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/predict_panel.h"
#include "ui/window/card.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTableWidget>
#include <QTextDocument>

#include <cmath>

using namespace lab;
using namespace lab::ui;
using namespace lab::test;

namespace {

QString joinedNumbers(const std::vector<double> &numbers, const QString &separator)
{
    QStringList texts;
    for (const double number : numbers)
        texts << QString::fromStdString(numberText(float(number)));
    return texts.join(separator);
}

/// What would tell the answer, as people and programs write it.
QList<QRegularExpression> tellingWords(const Block &block, const Question &question, const std::vector<double> &right)
{
    const QString first = joinedNumbers({right.front()}, {});
    // Of another cell the same number may be told: what counts is the sum with its own numbers.
    const auto own = [&](BlockPlane plane, const QString &between) {
        const QString number = joinedNumbers({double(block.valueAt(plane, question.output))}, {});
        return QRegularExpression(QRegularExpression::escape(number) + between + " = " +
                                  QRegularExpression::escape(first) + "(?![0-9.])");
    };
    const auto shape = [&right] {
        return QRegularExpression("[\\[(]" + QRegularExpression::escape(joinedNumbers(right, ", ")) + "[\\])]");
    };
    switch (question.topic) {
    case Topic::BiasedNumber:
        return {own(BlockPlane::Convolved, " [+−] \\(?-?[0-9]+\\)?")};
    case Topic::ActivatedNumber:
        return {own(BlockPlane::Biased, "\\)?"),
                QRegularExpression(joinedNumbers({double(block.valueAt(BlockPlane::Biased, question.output))}, {}) +
                                   " is (not )?clipped")};
    case Topic::PooledNumber:
        return {QRegularExpression("max\\(([^(),]+, ){2,}.*\\) = " + first), QRegularExpression("largest, " + first)};
    case Topic::OutputNumber:
        return {QRegularExpression("= " + QRegularExpression::escape(first) + "(?![0-9.]| ?·)")};
    case Topic::VirtualRow:
        return {QRegularExpression(QRegularExpression::escape(joinedNumbers(right, ", ")))};
    case Topic::FlatPlace:
    case Topic::FlatRow:
        return {QRegularExpression("(?i)row " + first + "(, column [0-9]+)? of the (flattened filter|filter matrix)"),
                QRegularExpression("becomes row")};
    case Topic::OutputShape:
    case Topic::VirtualShape:
    case Topic::FilterShape:
    case Topic::InputShape:
    case Topic::Strides:
        return {shape()};
    case Topic::SamePads:
        return {QRegularExpression("above|below|padding: top")};
    case Topic::Reach:
        return {QRegularExpression("receptive field|more of the input")};
    case Topic::Reads:
        return {QRegularExpression("read by (up to )?" + first)};
    case Topic::Groups:
        return {QRegularExpression(first + " groups")};
    case Topic::MultiplyAdds:
    case Topic::WeightCount:
        return {QRegularExpression("(?<![0-9])" + first + "(?![0-9])")};
    case Topic::FilterGradient:
    case Topic::InputGradient:
    case Topic::TransposedNumber:
        return {QRegularExpression("= " + QRegularExpression::escape(first) + "(?![0-9.]| ?·)")};
    case Topic::OutputGradient:
    case Topic::ActivatedGradient:
    case Topic::BiasGradient: {
        QList<QRegularExpression> words{QRegularExpression(": " + QRegularExpression::escape(first) + " so far")};
        if (question.topic != Topic::BiasGradient)
            words << QRegularExpression(QString("(d [+ \\w]+|dY) \\(%1, %2\\)(?! (is given|= ))")
                                            .arg(question.output.y)
                                            .arg(question.output.x));
        if (std::abs(right.front()) > 7) // no other number of the picture is as large
            words << QRegularExpression("(?<![0-9.])" + QRegularExpression::escape(first) + "(?![0-9.])");
        return words;
    }
    }
    return {};
}

/// Every text of a widget and its children that is seen or read out.
QStringList textsOf(QWidget *widget)
{
    QStringList texts;
    for (QWidget *part : widget->findChildren<QWidget *>()) {
        if (!part->isVisibleTo(widget->window()))
            continue;
        texts << part->toolTip() << part->accessibleDescription() << part->accessibleName();
        if (const auto *label = qobject_cast<QLabel *>(part)) {
            QTextDocument plain;
            plain.setHtml(label->text());
            texts << plain.toPlainText();
        } else if (const auto *field = qobject_cast<QLineEdit *>(part)) {
            texts << field->text();
        } else if (const auto *editor = qobject_cast<QPlainTextEdit *>(part)) {
            texts << editor->toPlainText();
        } else if (const auto *table = qobject_cast<QTableWidget *>(part)) {
            for (int row = 0; row < table->rowCount(); ++row)
                for (int column = 0; column < table->columnCount(); ++column)
                    if (const auto *item = table->item(row, column))
                        texts << item->text() << item->toolTip();
        }
    }
    return texts;
}

/// What the stage says with a cell linked, and what a screen reader hears of it.
QStringList textsOfStage(Opened &o, const CellRef &cell)
{
    o.window.viewing()->hover(cell);
    QStringList texts{o.stage()->cellDescription(cell)};
    for (const Mark &mark : o.stage()->drawing().marks)
        if (const auto *text = std::get_if<TextMark>(&mark))
            texts << QString::fromStdString(text->text);
    o.window.viewing()->hover(std::nullopt);
    return texts;
}

void checkNothingTells(Opened &o, const Question &question)
{
    const Block block = blockOf(*o.window.document()->walkthrough());
    const Subject subject = subjectOf(*o.window.document()->told(), *o.window.document()->walkthrough());
    const QList<QRegularExpression> telling = tellingWords(block, question, rightAnswer(subject, question));
    const auto check = [&telling](const QStringList &texts, const QString &where) {
        for (const QString &text : texts)
            for (const QRegularExpression &words : telling)
                QVERIFY2(!text.contains(words), qPrintable(where + ": " + text.left(300)));
    };
    QWidgetList panels{o.window.findChild<ExplainPanel *>(), o.window.findChild<CodePanel *>(),
                       o.window.findChild<ShapesPanel *>()};
    if (o.window.viewing()->hidden().call) // else its arguments may happen to be the numbers of the answer
        panels << o.window.findChild<CallPanel *>();
    for (QWidget *panel : panels) {
        // Seen beside the question, as in a second window: the panel's own tab hides the lesson's.
        const Hidden asked = o.window.viewing()->hidden();
        QWidget *home = panel->parentWidget();
        panel->setParent(nullptr);
        panel->show();
        QCOMPARE(o.window.viewing()->hidden(), asked);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // labels that were replaced
        check(textsOf(panel), panel->metaObject()->className());
        for (const QPushButton *button : panel->findChildren<QPushButton *>())
            if (button->text() == "Copy")
                QVERIFY2(!button->isEnabled(), "the program can be copied");
        panel->setParent(home); // it ends with its window
    }
    const std::vector<CellRef> cells = o.stage()->cells();
    check(textsOfStage(o, {}), "stage");
    for (std::size_t i = 0; i < cells.size(); i += 1 + cells.size() / 60)
        check(textsOfStage(o, cells[i]), "linked " + o.stage()->cellName(cells[i]));
}

} // namespace

class TestAskingTellsNothing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useOwnSettings("conv2d-lab-test-asking"); }

    void lessonPages_data()
    {
        QTest::addColumn<QString>("lesson");
        QTest::addColumn<int>("page");
        for (const QString &name : teachingLessonNames()) {
            const Lesson lesson = *readExample(name);
            for (int page = 0; page < int(lesson.pages.size()); ++page) {
                const Task &task = lesson.pages[std::size_t(page)].task;
                if (task.kind == Task::Kind::Predict)
                    QTest::addRow("%s, page %d", qPrintable(name), page + 1) << name << page;
            }
        }
    }

    void lessonPages()
    {
        QFETCH(QString, lesson);
        QFETCH(int, page);
        Opened o;
        o.window.openExample(lesson);
        o.window.findChild<LessonPanel *>()->goToPage(page);
        QCoreApplication::processEvents();
        const Task task = o.window.document()->lesson().pages[std::size_t(page)].task;
        const auto question = askedBy(task, blockOf(*o.window.document()->walkthrough()));
        QVERIFY(question && o.window.viewing()->hidden() != Hidden{});
        checkNothingTells(o, *question);
    }

    void steps_data()
    {
        QTest::addColumn<QString>("example");
        QTest::addColumn<int>("step");
        QTest::newRow("a shape") << QString("question") << 0;
        QTest::newRow("a weight's place") << QString("question") << 4;
        QTest::newRow("a row") << QString("question") << 12;
        QTest::newRow("an output") << QString("question") << 16;
        QTest::newRow("SAME's zeros") << QString("same_stride2") << 0;
        QTest::newRow("a number after the bias") << QString("lesson_14_block") << 19;
        QTest::newRow("a number after ReLU") << QString("lesson_14_block") << 24;
        QTest::newRow("a pooled number") << QString("lesson_14_block") << 27;
    }

    void steps()
    {
        QFETCH(QString, example);
        QFETCH(int, step);
        Opened o;
        o.window.openExample(example);
        o.window.player()->goToStep(step);
        o.window.setMode(Mode::Predict);
        QCoreApplication::processEvents();
        const auto question = o.window.findChild<PredictPanel *>()->question();
        QVERIFY(question);
        checkNothingTells(o, *question);
    }

    void gradientsOfABlock_data()
    {
        QTest::addColumn<int>("topic");
        QTest::addColumn<double>("right");
        QTest::newRow("before pooling") << int(Topic::ActivatedGradient) << 37.5;
        QTest::newRow("before the activation") << int(Topic::OutputGradient) << 7.5;
        QTest::newRow("of the bias") << int(Topic::BiasGradient) << 90.0;
    }
    /// From dY = 150 through a mean of four and a slope of 0.2 at two of them.
    void gradientsOfABlock()
    {
        QFETCH(int, topic);
        QFETCH(double, right);
        Opened o;
        Lesson lesson = *readExample("lesson_14_block");
        lesson.pages.clear();
        lesson.beside.after.activation = Activation{.kind = ActivationKind::LeakyRelu};
        lesson.beside.after.pooling->kind = PoolKind::Average;
        lesson.beside.dy = UpstreamGradient{.values = Tensor(Shape{1}, {150})};
        lesson.view.story = Story::Kind::OutputGradient;
        o.window.document()->open(lesson);
        const auto told = o.window.document()->told();
        const Subject subject = subjectOf(*told, *o.window.document()->walkthrough());
        Index step = 0;
        const auto asked = [&] { return askedBy(*told, told->step(step)); };
        while (!asked() || asked()->topic != Topic(topic) || rightAnswer(subject, *asked()).front() != right)
            QVERIFY(++step <= told->lastNumber());
        o.window.setMode(Mode::Predict);
        o.window.player()->goToStep(step);
        QCoreApplication::processEvents();
        const auto question = o.window.findChild<PredictPanel *>()->question();
        QVERIFY(question && question->topic == Topic(topic));
        checkNothingTells(o, *question);
    }

    void gradients_data()
    {
        QTest::addColumn<int>("story");
        QTest::newRow("of a weight") << int(Story::Kind::FilterGradient);
        QTest::newRow("of an input") << int(Story::Kind::InputGradient);
    }
    void gradients()
    {
        QFETCH(int, story);
        Opened o;
        o.window.document()->setTelling(Story::Kind(story));
        o.window.setMode(Mode::Predict);
        QCOMPARE(o.window.document()->telling(), Story::Kind(story));
        const auto told = o.window.document()->told();
        // 10, and 4: numbers that no other sum of the picture has.
        o.window.player()->goToStep(story == int(Story::Kind::FilterGradient) ? told->stepMaking(ProductCell{0, 0})
                                                                              : told->lastNumber());
        const auto question = o.window.findChild<PredictPanel *>()->question();
        QVERIFY(question && isOfGradient(question->topic));
        checkNothingTells(o, *question);
    }
};

QTEST_MAIN(TestAskingTellsNothing)
#include "test_asking_tells_nothing.moc"
