#include "core/conv/conv2d.h"
#include "core/formats/write/spreadsheet.h"
#include "core/formats/write/workbook.h"
#include "core/tensor/number_text.h"
#include "tests/core/after/drawn_block.h"
#include "tests/support/hostile_strings.h"
#include "tests/support/seeded_calls.h"
#include "tests/support/tools.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <cmath>

using namespace lab;
using namespace lab::test;

namespace {

Lesson lessonOf(const Conv2DCall &call)
{
    return {.title = "A title", .call = call};
}

/// Adds 1 to the first blue number of a workbook and drops every value that was stored with a formula, so that a reader
/// has to calculate.
const char *changeScript = R"(
import re, sys, zipfile
source, target = sys.argv[1:3]
with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
    for name in old.namelist():
        text = old.read(name).decode()
        if name.startswith("xl/worksheets/"):
            text = re.sub(r"(</f>)<v>[^<]*</v>", r"\1", text)
        if name.startswith("xl/worksheets/"): # on paper one page wide
            assert 'fitToPage="1"' in text and 'fitToWidth="1" fitToHeight="0"' in text, name
        if name == "xl/worksheets/sheet1.xml":
            text = re.sub(r'( s="4"><v>)([^<]*)(</v>)', lambda m: m[1] + str(float(m[2]) + 1) + m[3], text, count=1)
        new.writestr(name, text)
)";

/// The numbers of the output planes of the first sheet, in the order (n, k, y, x), from the sheet as CSV.
std::vector<double> outputsOfSheet(const QByteArray &csv, const Geometry &g)
{
    std::vector<double> values;
    const QList<QByteArray> lines = csv.split('\n');
    for (int row = 0; row < lines.size(); ++row) {
        if (!lines[row].contains("output["))
            continue;
        for (Index k = 0; k < g.outChannels; ++k)
            for (Index y = 0; y < g.height.outSize; ++y)
                for (Index x = 0; x < g.width.outSize; ++x)
                    values.push_back(
                        lines[row + 1 + int(y)].split(',').value(int(1 + k * (g.width.outSize + 1) + x)).toDouble());
    }
    return values;
}

/// The numbers below "output rows" of the second sheet, in the order (row, k).
std::vector<double> outputRowsOfSheet(const QByteArray &csv, const Geometry &g)
{
    std::vector<double> values;
    const QList<QByteArray> lines = csv.split('\n');
    for (Index row = 0; row < g.positions(); ++row)
        for (Index k = 0; k < g.outChannels; ++k)
            values.push_back(
                lines[int(5 + row)].split(',').value(int(1 + g.taps() + 2 + g.outChannels + 2 + k)).toDouble());
    return values;
}

/// CSV with quoted captions: their commas would shift the columns.
QByteArray withoutQuotedCommas(QByteArray csv)
{
    bool quoted = false;
    for (char &c : csv) {
        if (c == '"')
            quoted = !quoted;
        else if (quoted && c == ',')
            c = ';';
    }
    return csv.replace('"', "");
}

} // namespace

class TestSpreadsheet : public QObject
{
    Q_OBJECT
private slots:
    void cellNames()
    {
        QCOMPARE(sheetCell(0, 0), std::string("A1"));
        QCOMPARE(sheetCell(25, 9), std::string("Z10"));
        QCOMPARE(sheetCell(26, 0), std::string("AA1"));
        QCOMPARE(sheetCell(701, 0), std::string("ZZ1"));
        QCOMPARE(sheetCell(702, 0), std::string("AAA1"));
    }

    void tooManyCellsAreRefused()
    {
        const Conv2DCall call{.input = Tensor::filled({1, 300, 300, 1}, 1), .filter = Tensor::filled({3, 3, 1, 1}, 1)};
        const auto sheet = spreadsheetOf(lessonOf(call), *Convolution::of(call));
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().code, ErrorCode::LimitReached);
    }

    void filtersThatDoNotShareOut()
    {
        Conv2DCall call{.input = Tensor({1, 0, 2, 2}, {}), .filter = Tensor::filled({1, 1, 1, 1}, 1)};
        call.arguments.padding = PaddingArgument::explicitPairs({{0, 0}, {2, 0}, {0, 0}, {0, 0}});
        QVERIFY(bool(spreadsheetOf(lessonOf(call), *Convolution::of(call))));
    }

    void sameContentSameBytes()
    {
        const Conv2DCall call = RandomCalls(1).next().call();
        QCOMPARE(*spreadsheetOf(lessonOf(call), *Convolution::of(call)),
                 *spreadsheetOf(lessonOf(call), *Convolution::of(call)));
    }

    /// A word that is no name for a sheet leaves the English one there: formulas name their sheet.
    void sheetsSpeakTheReadersLanguage()
    {
        const Convolution convolution = homeworkBlock().convolution();
        const SceneTranslator inCapitals = [](std::string_view english) {
            return QString::fromUtf8(english.data(), qsizetype(english.size())).toUpper().toStdString();
        };
        const SceneTranslator asQuestion = [](std::string_view english) { return std::string(english) + "?'"; };
        const auto capitals = spreadsheetOf(lessonOf(convolution.call()), convolution, inCapitals);
        const auto asked = spreadsheetOf(lessonOf(convolution.call()), convolution, asQuestion);
        const QString python = findTool({"/usr/bin/python3", "python3"});
        LAB_NEEDS(python, "Python");
        QTemporaryDir folder;
        for (const auto &[sheet, name] : {std::pair(&capitals, "SLIDE THE WINDOW"), {&asked, "Slide the window"}}) {
            const QString path = folder.filePath("a.xlsx");
            QVERIFY(writeFile(path, QByteArray::fromStdString(**sheet)));
            const ToolResult read = runTool(python, {"-c",
                                                     "import sys, zipfile; file = zipfile.ZipFile(sys.argv[1]); "
                                                     "print(file.read('xl/workbook.xml').decode(), "
                                                     "file.read('xl/worksheets/sheet2.xml').decode())",
                                                     path});
            QVERIFY2(read.out.contains(QByteArray("name=\"") + name + '"'), read.out.constData());
            QVERIFY2(read.out.contains(QByteArray("<f>&#39;") + name + "&#39;!"), read.out.constData());
        }
    }

    /// A text ends where its neighbour begins: title and headings, the first three lines, have none.
    void headingsHaveNoNeighbours()
    {
        const QString python = findTool({"/usr/bin/python3", "python3"});
        LAB_NEEDS(python, "Python");
        QTemporaryDir folder;
        const QString path = folder.filePath("a.xlsx");
        const Convolution convolution = homeworkBlock().convolution();
        QVERIFY(writeFile(path, QByteArray::fromStdString(*spreadsheetOf(lessonOf(convolution.call()), convolution))));
        const ToolResult cells =
            runTool(python, {"-c",
                             "import re, sys, zipfile; file = zipfile.ZipFile(sys.argv[1]); "
                             "print(*(cell for name in file.namelist() if 'worksheets/sheet' in name "
                             "for cell in re.findall(' r=\"([A-Z]+[123])\"', file.read(name).decode())))",
                             path});
        QCOMPARE(cells.out.trimmed(), QByteArray("A1 A2 A3 A1 A2 A3"));
    }

    void whatFollowsHasFormulasOfItsOwn()
    {
        const QString python = findTool({"/usr/bin/python3", "python3"});
        LAB_NEEDS(python, "Python");
        const Block block = homeworkBlock();
        Lesson lesson = lessonOf(block.convolution().call());
        lesson.beside.after = block.after();
        QTemporaryDir folder;
        const QString path = folder.filePath("block.xlsx");
        QVERIFY(writeFile(path, QByteArray::fromStdString(*spreadsheetOf(lesson, block.convolution()))));
        const ToolResult sheet =
            runTool(python, {"-c",
                             "import sys, zipfile; "
                             "print(zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet3.xml').decode())",
                             path});
        QVERIFY2(sheet.good, sheet.err.constData());
        // The bias stands in B5, its plane from B7 on, ReLU's from B11, the pooled number in B15.
        for (const char *cell :
             {"+B5</f><v>7</v>", "<f>MAX(0,B7)</f><v>7</v>", "<f>MAX(0,C7)</f><v>0</v>", "<f>MAX(0,C8)</f><v>5</v>"})
            QVERIFY2(sheet.out.contains(cell), sheet.out.constData());
        QVERIFY2(sheet.out.contains("</f><v>7</v>") && sheet.out.contains("<f>MAX(B11,C11,B12,C12)</f><v>7</v>"),
                 sheet.out.constData());
    }

    void libreOfficeCalculatesTheEnginesNumbers()
    {
        const QString office = findTool({"soffice", "libreoffice"});
        LAB_NEEDS(office, "LibreOffice");
        const QString python = findTool({"/usr/bin/python3", "python3"});
        LAB_NEEDS(python, "Python");
        constexpr int count = 24;
        QTemporaryDir folder;
        QStringList files;
        std::vector<Conv2DCall> calls;
        RandomCalls random(7);
        for (int i = 0; i < count; ++i) {
            const Conv2DCall call = random.next().call();
            const auto sheet = spreadsheetOf(lessonOf(call), *Convolution::of(call));
            QVERIFY(sheet);
            const QString path = folder.filePath(QString("call%1.xlsx").arg(calls.size()));
            QVERIFY(writeFile(path + ".orig", QByteArray::fromStdString(*sheet)));
            const ToolResult changed = runTool(python, {"-c", changeScript, path + ".orig", path});
            QVERIFY2(changed.good, changed.err.constData());
            files << path;
            calls.push_back(call);
        }
        const ToolResult converted = runTool(
            office, QStringList{"-env:UserInstallation=" + QUrl::fromLocalFile(folder.filePath("profile")).toString(),
                                "--headless", "--convert-to",
                                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1",
                                "--outdir", folder.path()} +
                        files);
        QVERIFY2(converted.good, converted.err.constData());
        for (std::size_t i = 0; i < calls.size(); ++i) {
            // The first blue cell that is no padding is the first input value of the first plane.
            Conv2DCall call = calls[i];
            const Convolution before = *Convolution::of(call);
            const Index first = before.inputIndex({0, 0, 0, 0});
            call.input.set(first, call.input[first] + 1);
            const Convolution after = *Convolution::of(call);
            const Geometry &g = after.geometry();
            const Tensor output = conv2d(after);
            std::vector<double> planes, rows;
            for (Index n = 0; n < g.batch; ++n)
                for (Index k = 0; k < g.outChannels; ++k)
                    for (Index y = 0; y < g.height.outSize; ++y)
                        for (Index x = 0; x < g.width.outSize; ++x)
                            planes.push_back(double(output[after.outputIndex({n, y, x, k})]));
            for (Index n = 0; n < g.batch; ++n)
                for (Index y = 0; y < g.height.outSize; ++y)
                    for (Index x = 0; x < g.width.outSize; ++x)
                        for (Index k = 0; k < g.outChannels; ++k)
                            rows.push_back(double(output[after.outputIndex({n, y, x, k})]));
            const QString base = folder.filePath(QString("call%1-").arg(i));
            QCOMPARE(outputsOfSheet(withoutQuotedCommas(readFile(base + "Slide the window.csv")), g), planes);
            QCOMPARE(outputRowsOfSheet(withoutQuotedCommas(readFile(base + "Matrix product.csv")), g), rows);
        }
    }

    void titlesStayText()
    {
        const QString python = findTool({"/usr/bin/python3", "python3"});
        LAB_NEEDS(python, "Python");
        const Conv2DCall call = RandomCalls(7).next().call();
        const char *script =
            "import sys, zipfile, xml.etree.ElementTree as E\n"
            "z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None\n"
            "r = E.fromstring(z.read('xl/worksheets/sheet1.xml')); n = "
            "'{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'\n"
            "c = r.find(f'.//{n}c'); assert c.get('t') == 'inlineStr' and c.find(f'{n}f') is None\n"
            "[E.fromstring(z.read(m)) for m in z.namelist()]\n"
            "sys.stdout.buffer.write(c.find(f'{n}is/{n}t').text.encode() + b'|' + str(len(list(r.iter()))).encode())";
        QTemporaryDir folder;
        QByteArray plainElements;
        for (const auto &[id, text] : hostileStrings()) {
            Lesson lesson = lessonOf(call);
            lesson.title = text.toStdString();
            lesson.author = text.toStdString();
            QVERIFY(writeFile(folder.filePath("a.xlsx"),
                              QByteArray::fromStdString(*spreadsheetOf(lesson, *Convolution::of(call)))));
            const ToolResult read = runTool(python, {"-c", script, folder.filePath("a.xlsx")});
            QVERIFY2(read.good, read.err.constData());
            const int bar = int(read.out.lastIndexOf('|'));
            QString kept = text;
            for (QChar &c : kept)
                if (c.unicode() < 0x20 && c != '\n' && c != '\t')
                    c = QChar(0xFFFD);
            QCOMPARE(QString::fromUtf8(read.out.left(bar)), kept);
            if (plainElements.isEmpty())
                plainElements = read.out.mid(bar);
            QCOMPARE(read.out.mid(bar), plainElements);
        }
    }
};

QTEST_APPLESS_MAIN(TestSpreadsheet)
#include "test_spreadsheet.moc"
