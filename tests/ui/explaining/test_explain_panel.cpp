// The panels beside the stage, as a reader uses them: step, hover, click, copy.

#include "core/conv/conv2d.h"
#include "core/conv/patch.h"
#include "core/lesson/picture.h"
#include "core/tensor/number_text.h"
#include "tests/support/screenshots.h"
#include "ui/document/commands.h"
#include "ui/document/document.h"
#include "ui/explaining/code_panel.h"
#include "ui/explaining/code_view.h"
#include "ui/explaining/explain_panel.h"
#include "ui/explaining/formula_view.h"
#include "ui/explaining/reach_view.h"
#include "ui/explaining/shapes_panel.h"
#include "ui/explaining/span_label.h"
#include "ui/explaining/step_badge.h"
#include "ui/player/player.h"
#include "ui/player/segmented_buttons.h"
#include "ui/player/viewing.h"
#include "ui/window/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

using namespace lab;
using namespace lab::ui;
using namespace lab::test;

namespace {

Lesson fourByFour()
{
    Lesson lesson;
    lesson.call = {.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
                   .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})};
    return lesson;
}

Lesson grouped()
{
    Lesson lesson;
    Tensor input = Tensor::filled({1, 5, 5, 4}, 0), filter = Tensor::filled({3, 3, 2, 4}, 0);
    for (Index i = 0; i < input.size(); ++i)
        input.set(i, float(i * 7 % 5 - 1));
    for (Index i = 0; i < filter.size(); ++i)
        filter.set(i, float(i * 5 % 4 - 1));
    lesson.call = {.input = input, .filter = filter};
    lesson.call.arguments.strides = {2};
    lesson.call.arguments.padding = PaddingArgument::same();
    return lesson;
}

} // namespace

class TestExplainPanel : public QObject
{
    Q_OBJECT

    Document document;
    Player player{&document};
    Viewing viewing;

private slots:
    void init()
    {
        document.open(fourByFour());
        player.first();
        viewing.pin(std::nullopt);
        viewing.lookAs({});
        viewing.setAsked({});
        viewing.setTheme(Theme::Light);
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void explainsTheStepThatIsShown()
    {
        ExplainPanel panel(&document, &player, &viewing);
        panel.resize(300, 840);
        panel.show();
        player.goToStep(15);
        QCOMPARE(panel.findChild<StepBadge *>()->text(), "Step 3 of 3   Multiply · patch (0,1)");
        QVERIFY(plainText(panel.findChild<SpanLabel *>()->spans())
                    .starts_with("The window sits at output row 0, column 1."));
        const auto &formulas = panel.findChild<FormulaView *>()->formulas();
        QVERIFY(plainText(formulas.at(2)).ends_with("= 6"));
        keepScreenshot(panel, "explain-light-15");
        for (const Index step : {0, 3, 11, 18}) {
            player.goToStep(step);
            QTest::qWait(0);
            keepScreenshot(panel, QString("explain-light-%1").arg(step));
        }
    }

    void followsAnEditAtOnce()
    {
        ExplainPanel panel(&document, &player, &viewing);
        panel.show();
        player.goToStep(15);
        document.undoStack()->push(new SetCell(document, SetCell::Target::Filter, 5, 5));
        QVERIFY(plainText(panel.findChild<FormulaView *>()->formulas().at(2)).ends_with("= 11"));
        document.undoStack()->undo();
        QVERIFY(plainText(panel.findChild<FormulaView *>()->formulas().at(2)).ends_with("= 6"));
    }

    void tellsHowFarAnOutputSees()
    {
        ExplainPanel panel(&document, &player, &viewing);
        panel.resize(300, 900);
        panel.show();
        auto *reach = panel.findChild<ReachView *>();
        const auto told = [reach] {
            QStringList texts;
            for (const QLabel *label : reach->findChildren<QLabel *>())
                texts << label->text();
            return texts;
        };
        player.last();
        QVERIFY(!reach->isVisible()); // one layer alone
        Lesson lesson = fourByFour();
        lesson.call.arguments.padding = PaddingArgument::same();
        lesson.beside.after.pooling = Pooling{};
        document.open(lesson);
        player.first();
        QVERIFY(!reach->isVisible());
        player.last();
        QVERIFY(reach->isVisible());
        for (const char *line : {"conv2d 3×3", "1 + (3 - 1)·1 = 3", "0 - 1·1 = -1", "max_pool2d 2×2",
                                 "3 + (2 - 1)·1 = 4", "1·2 = 2", "-1 - 0·1 = -1"})
            QVERIFY2(told().contains(line), qPrintable(told().join("; ")));
        QVERIFY(reach->sizeHint().width() < 300);
        keepScreenshot(panel, "explain-reach");
        viewing.setAsked({.counts = true}); // how far it sees is asked
        QVERIFY(!reach->isVisible());
        viewing.setAsked({});
        // Of a chain, from its first block on; not over what stands between two.
        const Block block = *blockOf(lesson.call, lesson.beside);
        Conv2DCall second{block.valuesFrom(conv2d(block.convolution())).back(), Tensor::filled({2, 1, 1, 1}, 1)};
        lesson.pages = {{.title = "First", .call = lesson.call, .beside = lesson.beside},
                        {.title = "Second", .call = second, .beside = Beside{}, .inputFrom = "conv2d, max_pool2d"}};
        document.open(lesson);
        document.turnTo({.index = 1});
        player.last();
        QVERIFY(told().contains("max_pool2d 2×2, h") && told().contains("conv2d 2×1, w"));
        QVERIFY(told().contains("4 + (2 - 1)·2 = 6"));
        lesson.pages[1].call->input = Tensor::filled({1, 3, 3, 1}, 1);
        document.open(lesson);
        document.turnTo({.index = 1});
        player.last();
        QVERIFY(!reach->isVisible());
    }

    void saysNothingOfWhatIsAsked()
    {
        ExplainPanel panel(&document, &player, &viewing);
        panel.show();
        player.goToStep(15);
        Hidden asked;
        asked.cells = {{Panel::Product, 1, 0}};
        viewing.setAsked(asked);
        for (const Formula &formula : panel.findChild<FormulaView *>()->formulas())
            QVERIFY(!plainText(formula).ends_with("= 6"));
        viewing.setAsked({});
        QVERIFY(plainText(panel.findChild<FormulaView *>()->formulas().at(2)).ends_with("= 6"));
    }

    void aWordLightsThePictureAndBack()
    {
        ExplainPanel panel(&document, &player, &viewing);
        panel.show();
        player.goToStep(15);
        auto *what = panel.findChild<SpanLabel *>();
        const CellRef output{Panel::Output, 0, 0, 1, 0};
        int link = -1;
        for (int i = 0; i < int(what->spans().size()); ++i)
            if (what->spans()[std::size_t(i)].text.starts_with("output row"))
                link = i;
        QVERIFY(link >= 0);
        emit what->linkHovered(QString("cell:%1").arg(link));
        QCOMPARE(viewing.look().linked, std::optional(output));
        QVERIFY(what->text().contains("background-color"));
        emit what->linkHovered({});
        QVERIFY(!viewing.look().linked && !what->text().contains("background-color"));
        emit what->linkActivated(QString("cell:%1").arg(link));
        QCOMPARE(viewing.pinned(), std::optional(output));
        viewing.pin(std::nullopt);
        viewing.hover(output); // the stage does this
        QVERIFY(what->text().contains("background-color"));
    }

    void aNumberOfTheFormulaLightsItsCell()
    {
        ExplainPanel panel(&document, &player, &viewing);
        panel.resize(300, 840);
        panel.show();
        player.goToStep(15);
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *formulas = panel.findChild<FormulaView *>();
        bool lit = false;
        for (int y = 0; y < formulas->height() && !lit; y += 4)
            for (int x = 0; x < formulas->width() && !lit; x += 4) {
                QTest::mouseMove(formulas, {x, y});
                lit = viewing.look().linked && viewing.look().linked->panel == Panel::Input;
            }
        QVERIFY(lit);
    }

    void codeMarksItsLineAndShowsVariables()
    {
        CodePanel panel(&document, &player, &viewing);
        panel.resize(340, 840);
        panel.show();
        player.goToStep(15);
        auto *code = panel.findChild<CodeView *>();
        QCOMPARE(code->toPlainText().split('\n').at(code->markedLine()).trimmed(),
                 QString("rows[p, k] = patches[p] @ flat[:, k]"));
        auto *variables = panel.findChild<QTableWidget *>();
        QCOMPARE(variables->item(variables->rowCount() - 1, 1)->text(), "6");
        keepScreenshot(panel, "code-light");
        const auto buttons = panel.findChild<SegmentedButtons *>()->findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), 4);
        QTest::mouseClick(buttons.at(3), Qt::LeftButton);
        QCOMPARE(panel.dialect(), PythonDialect::PyTorch);
        QVERIFY(code->toPlainText().contains("F.conv2d("));
        panel.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QString::fromStdString(pythonCode(*document.walkthrough(), PythonDialect::PyTorch)->text));
    }

    void theCodeHoldsNoAnswerWhileOneIsAsked()
    {
        CodePanel panel(&document, &player, &viewing);
        panel.show();
        player.goToStep(15);
        QVERIFY(panel.findChild<CodeView *>()->toPlainText().contains("expected"));
        Hidden asked;
        asked.cells = {{Panel::Product, 1, 0}};
        viewing.setAsked(asked);
        QVERIFY(!panel.findChild<CodeView *>()->toPlainText().contains("expected"));
        auto *variables = panel.findChild<QTableWidget *>();
        QCOMPARE(variables->item(variables->rowCount() - 1, 1)->text(), "?");
    }

    void theMarkedLineIsSeenWhole()
    {
        ExplainPanel explain(&document, &player, &viewing);
        CodePanel code(&document, &player, &viewing);
        for (const int width : {250, 330})
            for (QWidget *panel : {static_cast<QWidget *>(&explain), static_cast<QWidget *>(&code)}) {
                panel->resize(width, 420);
                panel->show();
                for (Index step = 1; step <= 18; ++step) {
                    player.goToStep(step);
                    QCoreApplication::processEvents();
                    auto *view = panel->findChild<CodeView *>();
                    QVERIFY(view->isVisible() && view->markedLine() >= 0);
                    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
                    const QRectF line = view->markedPlace();
                    QVERIFY2(line.top() >= 0 && line.bottom() <= view->viewport()->height() + 1 &&
                                 line.right() <= view->viewport()->width() + 1,
                             qPrintable(QString("step %1, width %2: %3").arg(step).arg(width).arg(line.bottom())));
                }
                panel->hide();
            }
    }

    void noFormulaIsCutInALowPanel_data()
    {
        QTest::addColumn<Conv2DArguments>("arguments");
        QTest::addColumn<Index>("side");
        QTest::newRow("valid") << Conv2DArguments{} << Index(4);
        QTest::newRow("same") << Conv2DArguments{.padding = PaddingArgument::same()} << Index(5);
        QTest::newRow("same with stride 2")
            << Conv2DArguments{.strides = {2}, .padding = PaddingArgument::same()} << Index(4);
        QTest::newRow("dilation") << Conv2DArguments{.dilations = {{2}}} << Index(7);
        QTest::newRow("all at once, and large")
            << Conv2DArguments{.dilations = {{113}}, .padding = PaddingArgument::same()} << Index(1920);
    }

    void noFormulaIsCutInALowPanel()
    {
        QFETCH(Conv2DArguments, arguments);
        QFETCH(Index, side);
        Lesson lesson;
        lesson.call = {.input = Tensor::filled({1, side, side, 1}, 1),
                       .filter = Tensor::filled({3, 3, 1, 1}, 1),
                       .arguments = arguments};
        document.open(lesson);
        ShapesPanel panel(&document, &player, &viewing);
        panel.resize(240, 380);
        panel.show();
        QCoreApplication::processEvents();
        auto *view = panel.findChild<FormulaView *>();
        QVERIFY2(view->height() >= view->heightForWidth(view->width()),
                 qPrintable(QString("%1 for %2").arg(view->height()).arg(view->heightForWidth(view->width()))));
        // A glyph that is cut ends at the edge.
        const QImage image = view->grab().toImage();
        const QRgb ground = image.pixel(image.width() - 1, image.height() - 1);
        for (int x = 0; x < image.width(); ++x)
            QVERIFY2(image.pixel(x, 0) == ground && image.pixel(x, image.height() - 1) == ground,
                     qPrintable(QString::number(x)));
        for (int y = 0; y < image.height(); ++y)
            QVERIFY2(image.pixel(image.width() - 1, y) == ground, qPrintable(QString::number(y)));
        keepScreenshot(panel, QString("shapes-low-%1").arg(QTest::currentDataTag()));
    }

    void shapesTellSizesAndCost()
    {
        document.open(grouped());
        ShapesPanel panel(&document, &player, &viewing);
        panel.resize(250, 480);
        panel.show();
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.contains("[1, 3, 3, 36]"));
        QVERIFY(texts.join(' ').contains("648 multiply-adds."));
        QCOMPARE(plainText(panel.findChild<FormulaView *>()->formulas().front()), "O_h = ⌈(5) / (2)⌉ = 3");
        keepScreenshot(panel, "shapes-light");
        QTest::mouseClick(panel.findChild<QCheckBox *>(), Qt::LeftButton, {},
                          {8, panel.findChild<QCheckBox *>()->height() / 2});
        QCOMPARE(viewing.look().colours, ColourMode::Reads);
        Hidden asked;
        asked.sizes = true;
        viewing.setAsked(asked);
        QTest::qWait(0);
        for (const QLabel *label : panel.findChildren<QLabel *>())
            QVERIFY(!label->isVisible() || label->text() != "[1, 3, 3, 36]");
    }

    void looksRightInTheDarkAndNarrow()
    {
        document.open(grouped());
        applyTheme(*qApp, ThemeChoice::Dark);
        viewing.setTheme(Theme::Dark);
        ExplainPanel panel(&document, &player, &viewing);
        panel.resize(240, 900);
        panel.show();
        for (const Index step : {0, 20, 40, 47, 60}) {
            player.goToStep(step);
            QTest::qWait(0);
            keepScreenshot(panel, QString("explain-dark-%1").arg(step));
        }
        QCOMPARE(panel.width(), 240);
    }
};

QTEST_MAIN(TestExplainPanel)
#include "test_explain_panel.moc"
