#include "ui/editing/call_editor.h"
#include "ui/editing/call_panel.h"
#include "ui/editing/resize.h"
#include "ui/player/segmented_buttons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace lab;
using namespace lab::ui;

namespace {

/// The panel on the 4×4 question.
struct Opened {
    Document document;
    Viewing viewing;
    CallPanel panel{&document, &viewing};
    Opened()
    {
        panel.resize(420, 900);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
    }
    ~Opened() { panel.hide(); }
    const Conv2DCall &call() { return document.lesson().call; }
    QUndoStack &stack() { return *document.undoStack(); }
    QPlainTextEdit *text() { return panel.callEditor()->textEdit(); }
    NumberField *field(const QString &name)
    {
        for (NumberField *field : panel.findChildren<NumberField *>())
            if (field->accessibleName() == name)
                return field;
        qFatal("no field %s", qPrintable(name));
    }
    void type(const QString &name, const QString &number)
    {
        NumberField *into = field(name);
        into->setFocus();
        into->selectAll();
        QTest::keyClicks(into, number);
        QTest::keyClick(into, Qt::Key_Return);
    }
    void choose(const QString &segment)
    {
        for (SegmentedButtons *group : panel.findChildren<SegmentedButtons *>())
            for (QAbstractButton *button : group->findChildren<QAbstractButton *>())
                if (button->text() == segment)
                    return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable("no segment " + segment));
    }
    /// Types over a stretch of the call.
    void write(const QString &over, const QString &text_)
    {
        text()->setFocus();
        QTextCursor cursor = text()->document()->find(over);
        QVERIFY2(!cursor.isNull(), qPrintable(text()->toPlainText()));
        text()->setTextCursor(cursor);
        QTest::keyClicks(text(), text_);
    }
    QList<QToolButton *> mends()
    {
        QList<QToolButton *> found;
        for (QToolButton *button : panel.callEditor()->findChildren<QToolButton *>())
            if (button->toolTip() == "Fixes the call" && button->isVisibleTo(&panel))
                found << button;
        return found;
    }
    QString underlined()
    {
        for (const QTextEdit::ExtraSelection &selection : text()->extraSelections())
            if (selection.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                return selection.cursor.selectedText();
        return {};
    }
};

} // namespace

class TestCallPanel : public QObject
{
    Q_OBJECT
private slots:
    void theNumberOfGroupsHidesWhileItIsAsked()
    {
        Opened o;
        QVERIFY(o.field("Groups")->isVisible());
        Hidden asked;
        asked.counts = true;
        o.viewing.setAsked(asked);
        QVERIFY(!o.field("Groups")->isVisible());
        o.viewing.setAsked({});
        QVERIFY(o.field("Groups")->isVisible());
    }

    void fieldsChangeTheCallAndItsText()
    {
        Opened o;
        const Lesson first = o.document.lesson();
        o.type("Stride of rows", "2");
        QCOMPARE(o.call().arguments.strides, (std::vector<std::int64_t>{1, 2, 1, 1}));
        QVERIFY(o.text()->toPlainText().contains("[1, 2, 1, 1]"));
        o.type("Filter height", "2");
        o.type("Dilation of columns", "2");
        QVERIFY(o.call().arguments.dilations);
        QCOMPARE(*o.call().arguments.dilations, (std::vector<std::int64_t>{1, 1, 2, 1}));
        o.choose("SAME");
        QCOMPARE(o.call().arguments.padding.word, std::string("SAME"));
        QVERIFY(!o.document.refusal());
        const Geometry same = o.document.walkthrough()->geometry();
        o.choose("Explicit");
        QVERIFY(o.call().arguments.padding.word.empty());
        QCOMPARE(o.document.walkthrough()->geometry().height.outSize, same.height.outSize); // the same zeros, now said
        o.type("Padding on the left", "3");
        QCOMPARE(o.call().arguments.padding.pairs[2][0], std::int64_t(3));
        o.choose("NCHW");
        QCOMPARE(o.call().arguments.dataFormat, std::string("NCHW"));
        QCOMPARE(o.call().arguments.strides, (std::vector<std::int64_t>{1, 1, 2, 1}));
        QCOMPARE(o.call().arguments.padding.pairs[3][0], std::int64_t(3));
        QVERIFY(!o.document.refusal());
        QCOMPARE(o.stack().count(), 7);
        o.stack().setIndex(0);
        QVERIFY(o.document.lesson() == first);
    }

    void aTransposedConvolutionHasItsOutputSizeInFieldsAndText()
    {
        Opened o;
        QVERIFY(!o.field("Output height")->isVisibleTo(&o.panel));
        o.text()->setFocus();
        o.text()->setPlainText("tf.nn.conv2d_transpose(input, filters, [1, 9, 9, 1], strides=2, padding='VALID')");
        QVERIFY(!o.document.refusal());
        QCOMPARE(o.document.told()->story().kind(), Story::Kind::Transposed);
        QVERIFY(o.field("Output height")->isVisibleTo(&o.panel));
        QCOMPARE(o.field("Output height")->value(), 9);
        o.type("Output width", "10");
        QCOMPARE(o.document.beside().outputShape, (std::vector<Index>{1, 9, 10, 1}));
        QVERIFY(o.text()->toPlainText().contains("output_shape=[1, 9, 10, 1]"));
        QCOMPARE(o.document.told()->geometry().inputShape, (Shape{1, 9, 10, 1}));
        o.type("Output width", "12"); // 4 numbers, 2 apart, 3 wide: 9 or 10
        QCOMPARE(o.document.refusal()->code, ErrorCode::OutputShapeSize);
        QCOMPARE(o.underlined(), "[1, 9, 12, 1]");
        QCoreApplication::processEvents(); // the mends are shown
        o.mends().last()->click();
        QCOMPARE(o.document.beside().outputShape, (std::vector<Index>{1, 9, 9, 1}));
        o.choose("NCHW");
        QVERIFY(!o.document.refusal());
        QCOMPARE(o.document.beside().outputShape, (std::vector<Index>{1, 1, 9, 9}));
        while (o.stack().canUndo())
            o.stack().undo();
        QVERIFY(o.document.beside().isEmpty());
        QVERIFY(o.text()->toPlainText().startsWith("tf.nn.conv2d("));
    }

    void aDepthwiseConvolutionKeepsItsShorterLists()
    {
        Opened o;
        o.text()->setFocus();
        o.write("tf.nn.conv2d", "tf.nn.depthwise_conv2d");
        QVERIFY(!o.document.refusal());
        QCOMPARE(o.document.beside().operation, Operation::DepthwiseConv2D);
        QVERIFY(!o.field("Groups")->isEnabled());
        o.type("Dilation of rows", "2");
        QCOMPARE(o.call().arguments.dilations, (std::vector<std::int64_t>{2, 1}));
        o.type("Dilation of rows", "1");
        QVERIFY(!o.document.refusal());
        QVERIFY(o.text()->toPlainText().contains("dilations=[1, 1]"));
    }

    void resizingKeepsValuesWithinAGestureAndMerges()
    {
        Opened o;
        const Tensor before = o.call().input;
        NumberField *height = o.field("Input height");
        height->setFocus();
        QTest::keyClick(height, Qt::Key_Down);
        QCOMPARE(o.call().input.shape(), (Shape{1, 3, 4, 1}));
        QVERIFY(o.call().input == resized(before, Shape{1, 3, 4, 1}));
        QCOMPARE(o.stack().count(), 1);
        QTest::keyClick(height, Qt::Key_Up);
        QVERIFY2(o.call().input == before, "there and back loses nothing");
        QCOMPARE(o.stack().count(), 0);
        QTest::keyClick(height, Qt::Key_Up);
        QTest::keyClick(height, Qt::Key_Up);
        QCOMPARE(o.call().input.shape(), (Shape{1, 6, 4, 1}));
        QCOMPARE(o.call().input[15], 2.0F);
        QCOMPARE(o.call().input[16], 0.0F);
        QCOMPARE(o.stack().count(), 1);
    }

    void groupsShareTheChannelsOut()
    {
        Opened o;
        o.type("Input channels", "4");
        QVERIFY2(o.document.refusal(), "the filter is 1 deep, its one filter cannot make four groups");
        o.type("Groups", "2");
        QCOMPARE(o.call().filter.shape(), (Shape{3, 3, 2, 2}));
        QVERIFY(!o.document.refusal());
        QCOMPARE(o.field("Groups")->value(), 2);
    }

    void typingInTheCallMergesAndFollowsUndo()
    {
        Opened o;
        o.write("VALID", "SAME");
        QCOMPARE(o.call().arguments.padding.word, std::string("SAME"));
        QCOMPARE(o.stack().count(), 1);
        o.stack().undo();
        QCOMPARE(o.call().arguments.padding.word, std::string("VALID"));
        QVERIFY(o.text()->toPlainText().contains("VALID"));
        QVERIFY(!o.panel.callEditor()->problem());
    }

    void aRefusedSettingIsUnderlinedKeepsThePictureAndIsMended()
    {
        Opened o;
        const auto picture = o.document.walkthrough();
        o.write("VALID", "valid");
        QVERIFY(o.document.refusal());
        QCOMPARE(o.document.walkthrough()->geometry().height.outSize, picture->geometry().height.outSize);
        QVERIFY(o.panel.callEditor()->problem());
        QVERIFY(!o.panel.callEditor()->problem()->reason.empty());
        QVERIFY2(o.underlined().contains("valid"), qPrintable(o.underlined()));
        QTRY_VERIFY(!o.mends().isEmpty());
        QTest::mouseClick(o.mends().first(), Qt::LeftButton);
        QVERIFY2(!o.document.refusal(), qPrintable(o.text()->toPlainText()));
        QCOMPARE(o.call().arguments.padding.word, std::string("VALID"));
        QVERIFY(!o.panel.callEditor()->problem());
        QVERIFY(o.underlined().isEmpty());
    }

    void aStrideOfZeroInAFieldIsSaidAtItsPlace()
    {
        Opened o;
        o.type("Stride of columns", "0");
        QVERIFY(o.document.refusal());
        QVERIFY(o.panel.callEditor()->problem());
        QVERIFY2(o.underlined().contains('0'), qPrintable(o.underlined()));
        QCOMPARE(o.document.walkthrough()->geometry().width.outSize, Index(2));
        o.stack().undo();
        QVERIFY(!o.document.refusal() && !o.panel.callEditor()->problem());
    }

    void textThatIsNoCallChangesNothingAndUndoBringsTheCallBack()
    {
        Opened o;
        const Lesson before = o.document.lesson();
        o.write("padding", "paddin(");
        QVERIFY(o.panel.callEditor()->problem());
        QVERIFY(!o.underlined().isEmpty());
        QVERIFY(o.document.lesson() == before);
        QCOMPARE(o.stack().count(), 0);
        QTest::keyClick(o.text(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!o.panel.callEditor()->problem());
        QVERIFY(o.text()->toPlainText().contains("padding=\"VALID\""));
    }

    void whatFollowsIsWrittenBelowTheCall()
    {
        Opened o;
        const auto after = [&o] { return o.document.lesson().beside.after; };
        o.text()->setPlainText(o.text()->toPlainText() + "\ny = tf.nn.bias_add(y, [-7])\ny = tf.nn.relu(y)");
        QVERIFY(!o.panel.callEditor()->problem());
        QCOMPARE((*after().bias)[0], -7.0F);
        QVERIFY(after().activation == Activation{});
        QCOMPARE(o.stack().count(), 1);
        o.write("-7", "5");
        QCOMPARE((*after().bias)[0], 5.0F);
        // Too many for the filters: refused, and said at the list.
        o.write("5", "5, 6");
        QVERIFY(o.document.refusal());
        QCOMPARE(o.underlined(), QString("[5, 6]"));
        while (o.stack().canUndo())
            o.stack().undo();
        QVERIFY(after().isEmpty());
        QVERIFY2(!o.text()->toPlainText().contains("relu"), qPrintable(o.text()->toPlainText()));
    }

    /// On a page that is read the lines are tried, together with the call, and the lesson keeps its own.
    void whatFollowsIsTriedOnAPageThatIsRead()
    {
        Opened o;
        Lesson lesson = o.document.lesson();
        lesson.beside.after.pooling = Pooling{.torch = TorchPooling{.ceilMode = true}};
        lesson.pages.push_back({.title = "One", .text = "Text"});
        o.document.open(lesson);
        const QString before = o.text()->toPlainText();
        QVERIFY(before.contains("max_pool2d"));
        QString tried = before;
        tried.replace("strides=[1, 1, 1, 1]", "strides=[1, 2, 2, 1]");
        tried.replace("y = tf.nn.max_pool2d(", "y = tf.nn.relu(y)\ny = tf.nn.max_pool2d(");
        QVERIFY(tried.size() > before.size());
        o.text()->setPlainText(tried);
        QVERIFY(o.document.beside().after.activation == Activation{});
        QVERIFY(o.document.beside().after.pooling->torch); // what no text says is kept
        QCOMPARE(o.document.call().arguments.strides, (std::vector<Index>{1, 2, 2, 1}));
        QVERIFY(o.document.lesson() == lesson && !o.document.isModified());
        QCOMPARE(o.stack().count(), 1); // one step takes both back
        o.stack().undo();
        QCOMPARE(o.text()->toPlainText(), before);
        // Another operation is none of its reader's: the text goes back.
        tried = before;
        tried.replace("conv2d(", "depthwise_conv2d(");
        o.text()->setPlainText(tried);
        QCOMPARE(o.document.beside().operation, Operation::Conv2D);
        QCOMPARE(o.text()->toPlainText(), before);
    }

    void whatPyTorchsPoolingHasBeyondTensorFlowsIsKept()
    {
        Opened o;
        Lesson lesson = o.document.lesson();
        lesson.beside.after.pooling = Pooling{.torch = TorchPooling{.ceilMode = true}};
        o.document.open(lesson);
        o.write("VALID\",", "SAME\",");
        QCOMPARE(o.call().arguments.padding.word, std::string("SAME"));
        o.text()->setPlainText(o.text()->toPlainText().replace(")\ny =", ")\ny = tf.nn.relu(y)\ny ="));
        QVERIFY(o.document.lesson().beside.after.activation);
        QVERIFY(o.document.lesson().beside.after.pooling->torch);
    }

    void placesAreThoseOfTheLetters()
    {
        Opened o;
        o.text()->setPlainText("tf.nn.conv2d(größe, w, 1, same)  # ∑");
        QCOMPARE(o.underlined(), QString("same"));
    }

    void aLessonOfOddRanksIsShownAndNotTouched_data()
    {
        QTest::addColumn<QVector<int>>("input");
        QTest::addColumn<QVector<int>>("filter");
        QTest::newRow("flat input") << QVector<int>{16} << QVector<int>{3, 3, 1, 1};
        QTest::newRow("flat filter") << QVector<int>{1, 4, 4, 1} << QVector<int>{9};
        QTest::newRow("rank 3") << QVector<int>{4, 4, 1} << QVector<int>{3, 3, 1};
        QTest::newRow("rank 5") << QVector<int>{1, 2, 4, 4, 1} << QVector<int>{3, 3, 1, 1};
        QTest::newRow("empty") << QVector<int>{1, 0, 4, 0} << QVector<int>{3, 3, 0, 0};
    }
    void aLessonOfOddRanksIsShownAndNotTouched()
    {
        QFETCH(QVector<int>, input);
        QFETCH(QVector<int>, filter);
        const auto shapeOf = [](const QVector<int> &sizes) {
            return *Shape::of(std::vector<Index>(sizes.begin(), sizes.end()));
        };
        Opened o;
        Lesson lesson = o.document.lesson();
        lesson.call.input = Tensor::filled(shapeOf(input), 1);
        lesson.call.filter = Tensor::filled(shapeOf(filter), 1);
        o.document.open(lesson);
        for (NumberField *field : o.panel.findChildren<NumberField *>())
            if (field->isEnabled() && !field->isReadOnly()) {
                field->setValue(2);
                field->setValue(3);
            }
        for (const char *segment : {"NCHW", "SAME", "Explicit", "NHWC", "VALID"})
            o.choose(segment);
        o.stack().setIndex(0);
        QVERIFY(o.document.lesson() == lesson);
    }
};

QTEST_MAIN(TestCallPanel)
#include "test_call_panel.moc"
