// The sheet as one uses it: typing, reading along, underlining, showing, undoing.

#include "ui/document/document.h"
#include "ui/importing/paste_code_sheet.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace lab;
using namespace lab::ui;

namespace {

QPushButton *buttonOf(const PasteCodeSheet &sheet, const QString &text)
{
    for (QPushButton *button : sheet.findChildren<QPushButton *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

} // namespace

class TestPasteCodeSheet : public QObject
{
    Q_OBJECT
private slots:
    void typedCodeIsReadAlong()
    {
        Document document;
        PasteCodeSheet sheet(&document);
        sheet.show();
        auto *editor = sheet.findChild<QPlainTextEdit *>();
        QVERIFY(!buttonOf(sheet, "Show it")->isEnabled());
        QTest::keyClicks(editor, "x = tf.ones([1, 4, 4, 1])");
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::keyClicks(editor, "y = tf.nn.conv2d(x, tf.ones([3, 3, 1, 2]), 1, 'SAME')");
        QTRY_COMPARE(sheet.reading().calls.size(), std::size_t(1));
        QVERIFY(buttonOf(sheet, "Show it")->isEnabled());
        const QString report = sheet.findChild<QTextBrowser *>()->toPlainText();
        QVERIFY2(report.contains("[1, 4, 4, 2]") && report.contains("tf.nn.conv2d(x, filter"), qPrintable(report));
    }

    void showItMakesTheLessonAndUndoTakesItBack()
    {
        Document document;
        const Lesson before = document.lesson();
        PasteCodeSheet sheet(&document);
        sheet.setCode("x = tf.reshape(tf.range(16, dtype=tf.float32), [1, 4, 4, 1])\nw = tf.ones([2, 2, 1, 1])\ny = "
                      "tf.nn.conv2d(x, w, 2, 'VALID')");
        QSignalSpy accepted(&sheet, &QDialog::accepted);
        QTest::mouseClick(buttonOf(sheet, "Show it"), Qt::LeftButton);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(document.lesson().call.input.shape(), (Shape{1, 4, 4, 1}));
        QCOMPARE(document.lesson().call.input[15], 15.0F);
        QVERIFY(!document.refusal());
        QCOMPARE(document.undoStack()->count(), 1);
        document.undoStack()->undo();
        QCOMPARE(document.lesson(), before);
    }

    void everyLayerIsListedAndOneIsChosen()
    {
        Document document;
        PasteCodeSheet sheet(&document);
        sheet.setCode("x = torch.ones(1, 1, 6, 6)\n"
                      "net = nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU(), nn.Conv2d(2, 1, 2))\ny = net(x)");
        auto *report = sheet.findChild<QTextBrowser *>();
        const QString text = report->toPlainText();
        QVERIFY2(text.contains("relu") && text.contains("not in the picture") && text.contains("[1, 1, 3, 3]"),
                 qPrintable(text));
        emit report->anchorClicked(QUrl("#call1"));
        QVERIFY(!report->toHtml().contains("#call1") && report->toHtml().contains("#call0"));
        QTest::mouseClick(buttonOf(sheet, "Show it"), Qt::LeftButton);
        QCOMPARE(document.lesson().call.filter.shape(), (Shape{2, 2, 2, 1}));
    }

    void refusalsAreUnderlinedAtTheirPlace()
    {
        Document document;
        PasteCodeSheet sheet(&document);
        sheet.setCode("data = open('x.bin')\nx = np.ones((2, 2))\nplt.imshow(x)");
        QCOMPARE(sheet.reading().refusals.size(), std::size_t(1));
        const auto marks = sheet.findChild<QPlainTextEdit *>()->extraSelections();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks[0].cursor.selectedText(), QString("open"));
        QVERIFY(sheet.findChild<QTextBrowser *>()->toPlainText().contains("line 1, column 8"));
    }

    void aColumnBehindAnEmojiIsStillTheRightOne()
    {
        Document document;
        PasteCodeSheet sheet(&document);
        sheet.setCode("s = '😀'; y = nothing_here");
        const auto marks = sheet.findChild<QPlainTextEdit *>()->extraSelections();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks[0].cursor.selectedText(), QString("nothing_here"));
    }

    void newValuesAreDrawnOnRequest()
    {
        Document document;
        PasteCodeSheet sheet(&document);
        sheet.show();
        sheet.setCode("x = torch.randn(1, 1, 3, 3)\ny = F.conv2d(x, torch.ones(1, 1, 2, 2))");
        const Conv2DCall first = sheet.reading().calls[0].call;
        QVERIFY(buttonOf(sheet, "New values")->isVisible());
        QTest::mouseClick(buttonOf(sheet, "New values"), Qt::LeftButton);
        QVERIFY(!(sheet.reading().calls[0].call == first));
        sheet.setCode("x = torch.ones(1, 1, 3, 3)");
        QVERIFY(!buttonOf(sheet, "New values")->isVisible());
    }

    void codeIsToldFromTables()
    {
        QVERIFY(PasteCodeSheet::looksLikeCode("import numpy as np"));
        QVERIFY(PasteCodeSheet::looksLikeCode(">>> x"));
        QVERIFY(PasteCodeSheet::looksLikeCode("y = F.conv2d(x, w)"));
        QVERIFY(PasteCodeSheet::looksLikeCode("a = [[1, 2], [3, 4]]"));
        QVERIFY(!PasteCodeSheet::looksLikeCode("1\t2\t3\n4\t5\t6\n"));
        QVERIFY(!PasteCodeSheet::looksLikeCode("1,2\n3,4"));
        QVERIFY(!PasteCodeSheet::looksLikeCode("Hello, what does this operation do?"));
    }

    void aNotebookGivesItsCodeCells()
    {
        const QByteArray notebook =
            R"({"cells": [{"cell_type": "markdown", "source": "# no"}, {"cell_type": "code", "source": ["x = 1"]}]})";
        QCOMPARE(PasteCodeSheet::codeIn(notebook, "a.ipynb"), QString("x = 1"));
        QCOMPARE(PasteCodeSheet::codeIn("x = 2", "a.py"), QString("x = 2"));
    }
};

QTEST_MAIN(TestPasteCodeSheet)
#include "test_paste_code_sheet.moc"
