#include "core/formats/bytes/escape.h"
#include "core/formats/write/mark_text.h"
#include "tests/support/hostile_strings.h"
#include "tests/support/tools.h"

#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace lab;
using namespace lab::test;

namespace {

/// What every format may keep of a text: control characters that cannot stand in it become U+FFFD.
QString kept(QString text)
{
    for (QChar &c : text)
        if (c.unicode() < 0x20 && c != '\n' && c != '\t' && c != '\r')
            c = QChar(0xFFFD);
    return text;
}

} // namespace

class TestEscape : public QObject
{
    Q_OBJECT
private slots:
    void hostile_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &[id, text] : hostileStrings())
            QTest::newRow(qPrintable(id)) << text;
    }

    void xmlReadsBack_data() { hostile_data(); }
    void xmlReadsBack()
    {
        QFETCH(QString, text);
        const QByteArray escaped = QByteArray::fromStdString(xmlText(text.toStdString()));
        QXmlStreamReader reader("<a b=\"" + escaped + "\">" + escaped + "</a>");
        QVERIFY(reader.readNextStartElement());
        QCOMPARE(reader.attributes().size(), 1);
        QCOMPARE(reader.attributes().value("b").toString(), kept(text));
        QCOMPARE(reader.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement), kept(text));
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void jsonReadsBack_data() { hostile_data(); }
    void jsonReadsBack()
    {
        QFETCH(QString, text);
        const std::string literal = jsonLiteral(text.toStdString());
        QVERIFY(literal.find("</") == std::string::npos);
        QVERIFY(literal.find("<!") == std::string::npos);
        QCOMPARE(QJsonDocument::fromJson("[" + QByteArray::fromStdString(literal) + "]")[0].toString(), text);
    }

    void jsonStaysReadable()
    {
        QCOMPARE(jsonLiteral("1 < 2, <b>"), std::string("\"1 < 2, <b>\""));
        QCOMPARE(jsonLiteral("</script>"), std::string("\"\\u003c/script>\""));
    }

    void pythonReadsBack_data() { hostile_data(); }
    void pythonReadsBack()
    {
        QFETCH(QString, text);
        const QString python = findTool({"/usr/bin/python3", "python3"});
        LAB_NEEDS(python, "Python");
        const QByteArray program = "# " + QByteArray::fromStdString(pythonComment(text.toStdString())) +
                                   "\nimport sys\nsys.stdout.buffer.write((" +
                                   QByteArray::fromStdString(pythonLiteral(text.toStdString())) + ").encode())\n";
        const ToolResult result = runTool(python, {"-"}, program);
        QVERIFY2(result.good, result.err.constData());
        QCOMPARE(QString::fromUtf8(result.out), text);
    }

    void csvCellsAreNoFormulas_data() { hostile_data(); }
    void csvCellsAreNoFormulas()
    {
        QFETCH(QString, text);
        const std::string cell = csvText(text.toStdString());
        QVERIFY(QString("=+-@\t\r").indexOf(QChar(cell.front())) < 0);
        QVERIFY(cell.front() != '"' || QString("=+-@\t\r").indexOf(QChar(cell[1])) < 0);
    }

    void latexHasNoBareSpecials_data() { hostile_data(); }
    void latexHasNoBareSpecials()
    {
        QFETCH(QString, text);
        QString escaped = QString::fromStdString(latexText(text.toStdString()));
        QVERIFY(!escaped.contains('\n'));
        // Every command that the escaper itself writes, then nothing special is left.
        escaped.remove(QRegularExpression("\\\\(text[a-z]+|newline|ensuremath\\{[^}]*\\}|[{}$&#%_])(\\{\\})?|\\{-\\}"));
        QVERIFY2(!escaped.contains(QRegularExpression("[\\\\{}$&#%_^~]")), qPrintable(escaped));
    }

    void brokenUtf8BecomesReplacements()
    {
        QCOMPARE(codePoints("a\xC3").size(), std::size_t(2));
        QCOMPARE(codePoints("a\xC3")[1], char32_t(0xFFFD));
        QCOMPARE(codePoints("\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80"), (std::vector<char32_t>{0xE4, 0x20AC, 0x1F600}));
        QCOMPARE(codePoints("\xED\xA0\x80").size(), std::size_t(3)); // a surrogate is no character
    }

    void base64AsEveryoneWritesIt()
    {
        for (int size = 0; size < 20; ++size) {
            QByteArray bytes;
            for (int i = 0; i < size; ++i)
                bytes.append(char(i * 37 + size));
            QCOMPARE(QByteArray::fromStdString(base64({bytes.begin(), bytes.end()})), bytes.toBase64());
        }
    }

    void textsShrinkIntoTheirBox()
    {
        TextMark mark{.box = {0, 0, 30, 20}, .text = "123456", .size = 14};
        QVERIFY(std::abs(fittedSize(mark) * 6 * 0.6 - 30) < 1e-9);
        mark.text = "12";
        QCOMPARE(fittedSize(mark), 14.0);
    }
};

QTEST_APPLESS_MAIN(TestEscape)
#include "test_escape.moc"
