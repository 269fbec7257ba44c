#include "ui/editing/what_follows.h"

#include "core/after/block.h"
#include "core/formats/bytes/call_text.h"
#include "core/walkthrough/gradient_stories.h"
#include "ui/document/commands.h"
#include "ui/editing/tensor_model.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace lab;
using namespace lab::ui;

namespace {

struct Opened {
    Document document;
    WhatFollows panel{&document};
    const After &after() { return document.lesson().beside.after; }
    const Walkthrough &walk() { return *document.walkthrough(); }

    void typeBias(const QString &text)
    {
        auto *field = panel.findChild<QLineEdit *>();
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void choose(const QString &name, int index)
    {
        for (QComboBox *box : panel.findChildren<QComboBox *>())
            if (box->accessibleName() == name) {
                box->setCurrentIndex(index);
                emit box->activated(index);
                return;
            }
        QFAIL(qPrintable("no field " + name));
    }
};

} // namespace

class TestWhatFollows : public QObject
{
    Q_OBJECT
private slots:
    void fieldsMakeTheBlockAndUndoTakesItBack()
    {
        Opened o;
        const Index plain = o.walk().size();
        o.typeBias("-7");
        QCOMPARE((*o.after().bias)[0], -7.0F);
        QCOMPARE(o.walk().stepsOf(Phase::Bias), Index(4));
        o.choose("Activation", 1);
        o.choose("Pooling", 1);
        QVERIFY(o.after().pooling == Pooling{});
        QCOMPARE(o.walk().story().block()->valueAt(BlockPlane::Pooled, {}), 7.0F);
        QCOMPARE(afterText(o.after()), std::string("y = tf.nn.bias_add(y, [-7])\ny = tf.nn.relu(y)\n"
                                                   "y = tf.nn.max_pool2d(\n  y, 2, 2, \"VALID\")"));
        QCOMPARE(o.document.undoStack()->count(), 3);
        for (int i = 0; i < 3; ++i)
            o.document.undoStack()->undo();
        QVERIFY(o.after().isEmpty());
        QCOMPARE(o.walk().size(), plain);
        o.document.undoStack()->redo();
        QCOMPARE((*o.after().bias)[0], -7.0F);
    }

    void aPageWithABlockOfItsOwnKeepsItsChange()
    {
        Opened o;
        Lesson lesson;
        lesson.call = o.document.call();
        lesson.pages.push_back({.title = "block 1", .beside = Beside{.after = {.activation = Activation{}}}});
        o.document.open(lesson);
        o.document.turnTo({0, true});
        o.choose("Pooling", 1);
        QVERIFY(o.after().isEmpty()); // the lesson's
        QVERIFY(o.document.page()->beside->after.pooling == Pooling{});
        QVERIFY(o.document.page()->beside->after.activation == Activation{});
        o.typeBias("-7");
        QCOMPARE((*o.document.page()->beside->after.bias)[0], -7.0F);
        QCOMPARE(o.walk().stepsOf(Phase::Bias), Index(4));
        o.document.undoStack()->undo();
        o.document.undoStack()->undo();
        QVERIFY(o.document.lesson() == lesson);
    }

    void whatDoesNotFitIsRefusedOrNotTaken()
    {
        Opened o;
        o.typeBias("seven");
        QVERIFY(o.after().isEmpty());
        o.typeBias("1, 2");
        QVERIFY(o.document.refusal() && o.document.refusal()->code == ErrorCode::BiasLength);
        o.typeBias("");
        QVERIFY(!o.document.refusal() && o.after().isEmpty());
    }

    void moreFiltersHaveMoreBiases()
    {
        Opened o;
        o.typeBias("-7");
        Conv2DCall wider = o.document.call();
        wider.filter = Tensor::filled({3, 3, 1, 3}, 1);
        o.document.undoStack()->push(new ChangeCall(o.document, "Resize", wider));
        QVERIFY(!o.document.refusal());
        QVERIFY(*o.after().bias == Tensor({3}, {-7, 0, 0}));
        o.document.undoStack()->undo(); // one step takes both back
        QVERIFY(*o.after().bias == Tensor({1}, {-7}));
        QCOMPARE(o.document.call().filter.shape()[3], Index(1));
        // A list that fits nothing stays as it was typed, and is refused.
        o.typeBias("1, 2");
        Conv2DCall other = o.document.call();
        other.input.set(0, 5);
        o.document.undoStack()->push(new ChangeCall(o.document, "Other", other));
        QCOMPARE(o.after().bias->size(), Index(2));
    }

    void theBiasHasASheet()
    {
        Opened o;
        Viewing viewing;
        TensorModel sheet(&o.document, &viewing, TensorModel::Target::Bias);
        QCOMPARE(sheet.columnCount(), 0);
        Conv2DCall wider = o.document.call();
        wider.filter = Tensor::filled({3, 3, 1, 2}, 1);
        o.document.undoStack()->push(new ChangeCall(o.document, "Resize", wider));
        o.typeBias("1, 2");
        QCOMPARE(sheet.columnCount(), 2);
        QCOMPARE(sheet.rowCount(), 1);
        QVERIFY(sheet.setData(sheet.index(0, 1), "-3"));
        QVERIFY(*o.after().bias == Tensor({2}, {1, -3}));
        QCOMPARE(o.walk().story().block()->after().bias.value()[1], -3.0F);
        sheet.paste({1, 2, {8, 9}}, sheet.index(0, 0), {});
        QVERIFY(*o.after().bias == Tensor({2}, {8, 9}));
        o.document.undoStack()->undo();
        o.document.undoStack()->undo();
        QVERIFY(*o.after().bias == Tensor({2}, {1, 2}));
    }

    void aBiasIsTriedOnAPageAndTheLessonKeepsItsOwn()
    {
        Opened o;
        o.typeBias("-7");
        o.choose("Activation", 1);
        Lesson lesson = o.document.lesson();
        lesson.pages = {{.title = "One", .text = "Text"}, {.title = "Two", .text = "Text"}};
        o.document.open(lesson);
        Viewing viewing;
        TensorModel sheet(&o.document, &viewing, TensorModel::Target::Bias);
        QVERIFY(sheet.setData(sheet.index(0, 0), "2"));
        QCOMPARE(o.walk().story().block()->after().bias.value()[0], 2.0F);
        QCOMPARE(o.after().bias.value()[0], -7.0F);
        QVERIFY(!o.document.isModified());
        // The way back goes through the bias that is tried, too: through ReLU no more comes back below 0.
        QVERIFY(sheet.setData(sheet.index(0, 0), "-100"));
        o.document.setTelling(Story::Kind::InputGradient);
        QCOMPARE(gradientsOf(o.document.told()->story())->dy()[0], 0.0F);
        o.document.setTelling(Story::Kind::Forward);
        QVERIFY(sheet.setData(sheet.index(0, 0), "2"));
        o.document.turnTo({1, false});
        QCOMPARE(o.walk().story().block()->after().bias.value()[0], -7.0F);
        o.document.turnTo({0, false});
        QCOMPARE(o.walk().story().block()->after().bias.value()[0], 2.0F);
    }

    void whatFollowsIsTriedOnAPageThatIsRead()
    {
        Opened o;
        Lesson lesson = o.document.lesson();
        lesson.pages = {{.title = "One", .text = "Text"},
                        {.title = "Two", .text = "Text", .allowed = {.changes = false}}};
        o.document.open(lesson);
        o.choose("Pooling", 1);
        o.typeBias("-7");
        QCOMPARE(o.walk().story().block()->valueAt(BlockPlane::Pooled, {}), 7.0F);
        QVERIFY(o.document.lesson() == lesson && !o.document.isModified());
        o.document.undoStack()->undo();
        QCOMPARE(o.walk().story().block()->valueAt(BlockPlane::Pooled, {}), 14.0F);
        o.document.turnTo({1, false}); // its reader changes nothing
        QVERIFY(!o.panel.isEnabled() && o.document.beside().after.isEmpty());
        o.document.turnTo({1, true});
        QVERIFY(o.panel.isEnabled());
        o.document.turnTo({0, false});
        QVERIFY(o.document.beside().after.pooling && !o.document.beside().after.bias);
    }

    void aBlockThatIsBroughtInComesWithWhatFollows()
    {
        Opened o;
        Lesson brought = o.document.lesson();
        brought.call.filter.set(0, 3);
        brought.beside.after = {.bias = Tensor({1}, {-7}), .activation = Activation{}, .pooling = Pooling{}};
        Lesson lesson = o.document.lesson();
        lesson.pages = {{.title = "One"}, {.title = "Two", .call = lesson.call}, {.title = "Three"}};
        o.document.open(lesson);
        const auto isBroughtIn = [&] {
            return o.document.call() == brought.call && o.document.beside().after == brought.beside.after;
        };
        bringIn(o.document, "Show pasted code", brought); // to a page that is read: it is tried there
        QVERIFY(isBroughtIn() && o.document.lesson() == lesson);
        QCOMPARE(o.document.undoStack()->count(), 1);
        o.document.undoStack()->undo();
        QVERIFY(o.document.call() == lesson.call && o.document.beside().isEmpty());
        // An author's page with a call of its own keeps it there; without one it is the lesson's.
        o.document.turnTo({1, true});
        bringIn(o.document, "Show pasted code", brought);
        QVERIFY(isBroughtIn() && o.document.lesson().beside.isEmpty());
        o.document.undoStack()->undo();
        QVERIFY(o.document.lesson() == lesson);
        o.document.turnTo({2, true});
        bringIn(o.document, "Show pasted code", brought);
        QVERIFY(isBroughtIn() && o.document.lesson().call == brought.call);
        QVERIFY(o.document.lesson().beside.after == brought.beside.after);
        o.document.undoStack()->undo();
        QVERIFY(o.document.lesson() == lesson);
    }
};

QTEST_MAIN(TestWhatFollows)
#include "test_what_follows.moc"
