#include "ui/editing/what_follows.h"

#include "core/after/block.h"
#include "core/formats/bytes/call_text.h"

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

    void aPageThatIsReadIsNotEdited()
    {
        Opened o;
        Lesson lesson = o.document.lesson();
        lesson.pages.push_back({.title = "One", .text = "Text"});
        o.document.open(lesson);
        QVERIFY(!o.panel.isEnabled());
        o.document.turnTo({0, true});
        QVERIFY(o.panel.isEnabled());
    }
};

QTEST_MAIN(TestWhatFollows)
#include "test_what_follows.moc"
