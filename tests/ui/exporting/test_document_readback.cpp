// Documents and data read back by programs that know nothing of this one; their numbers are the engine's.

#include "core/conv/conv2d.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/virtual_tensor.h"
#include "core/formats/bytes/escape.h"
#include "core/tensor/number_text.h"
#include "tests/support/hostile_strings.h"
#include "tests/support/seeded_calls.h"
#include "tests/support/tools.h"
#include "tests/ui/exporting/export_requests.h"
#include "ui/exporting/raster.h"
#include "ui/stage/shipped_fonts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace lab;
using namespace lab::test;
using namespace lab::ui;

namespace {

QStringList textsOf(const Drawing &drawing)
{
    QStringList texts;
    for (const Mark &mark : drawing.marks)
        if (const auto *text = std::get_if<TextMark>(&mark); text && !text->text.empty())
            texts << QString::fromStdString(text->text);
    return texts;
}

QByteArray numbersOf(const Tensor &tensor)
{
    QByteArray text;
    for (const float value : tensor.values())
        text += QByteArray::fromStdString(numberText(value)) + ' ';
    return text.trimmed();
}

QStringList outputsOf(const Convolution &convolution)
{
    QStringList texts;
    const Tensor output = conv2d(convolution);
    for (const float value : output.values())
        texts << QString::fromStdString(numberText(value));
    return texts;
}

/// Checks the rules of notebook format 4.5, runs the code cells one after the other, prints the output's numbers, and
/// the source of the first cell as JSON.
const char *notebookScript = R"py(
import contextlib, io, json, re, sys
book = json.load(open(sys.argv[1], encoding="utf-8"))
assert set(book) == {"cells", "metadata", "nbformat", "nbformat_minor"}
assert (book["nbformat"], book["nbformat_minor"]) == (4, 5)
assert {"name", "display_name"} <= set(book["metadata"]["kernelspec"])
assert book["metadata"]["language_info"]["name"] == "python"
ids, space = set(), {}
for cell in book["cells"]:
    common = {"cell_type", "id", "metadata", "source"}
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", cell["id"]) and cell["id"] not in ids
    ids.add(cell["id"])
    assert isinstance(cell["metadata"], dict) and all(isinstance(line, str) for line in cell["source"])
    assert all(line.endswith("\n") and line.count("\n") == 1 for line in cell["source"][:-1])
    source = "".join(cell["source"])
    if cell["cell_type"] == "code":
        assert set(cell) == common | {"execution_count", "outputs"}
        assert cell["execution_count"] is None and cell["outputs"] == []
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(source, cell["id"], "exec"), space)
    else:
        assert cell["cell_type"] == "markdown" and set(cell) <= common | {"attachments"}
        names = cell.get("attachments", {})
        assert set(re.findall(r"\(attachment:([^)]*)\)", source)) == set(names)
        assert all(len(bundle) == 1 and all("/" in kind for kind in bundle) for bundle in names.values())
print([c["cell_type"] for c in book["cells"]].count("code"), *("%g" % v for v in space["output"].ravel()))
print(json.dumps("".join(book["cells"][0]["source"])))
print(json.dumps(book["metadata"].get("title")))
)py";

/// Walks through the page by its own buttons; what each step shows is left in the document as JSON.
const char *walkPage =
    R"html(<!DOCTYPE html><meta charset="utf-8"><iframe id="page" src="PAGE" width="1300" height="900"></iframe>
<pre id="seen"></pre><script>
document.getElementById("page").onload = function () { walk(this.contentDocument); };
function walk(page) {
  if (!page.body.classList.contains("stepping")) { setTimeout(walk, 20, page); return; } // it unpacks its pictures
  var seen = [];
  function shown() {
    return Array.prototype.filter.call(page.querySelectorAll(".step"),
                                       function (s) { return s.getClientRects().length > 0; });
  }
  function texts() {
    return Array.prototype.map.call(shown()[0].querySelectorAll("svg text"), function (t) { return t.textContent; });
  }
  function note(what) {
    seen.push({what: what, shown: shown().length, id: shown()[0].id,
               place: page.getElementById("place").textContent, texts: texts()});
  }
  function key(name) { page.dispatchEvent(new page.defaultView.KeyboardEvent("keydown", {key: name, bubbles: true})); }
  note("begin");
  while (!page.getElementById("next").disabled) { page.getElementById("next").click(); note("next"); }
  key("Home"); note("home"); key("ArrowRight"); note("right"); key("End"); note("end");
  var slider = page.getElementById("slider");
  slider.value = 2;
  slider.dispatchEvent(new page.defaultView.Event("input"));
  note("slider");
  page.getElementById("last").click();
  var cell = page.querySelector(".step:not([hidden]) [data-cell^='output-']");
  cell.dispatchEvent(new page.defaultView.PointerEvent("pointerover", {bubbles: true}));
  seen.push({what: "links",
             linked: page.querySelectorAll(".step:not([hidden]) rect.linked[data-cell^='input-']").length});
  document.getElementById("seen").textContent = btoa(unescape(encodeURIComponent(JSON.stringify(seen))));
}
</script>)html";

QStringList browserFlags(const QString &profile)
{
    return {"--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + profile,
            "--allow-file-access-from-files"};
}

QString pdfText(const QString &reader, const QByteArray &pdf, const QString &path)
{
    if (!writeFile(path, pdf))
        return {};
    return QString::fromUtf8(runTool(reader, {"-layout", "-enc", "UTF-8", path, "-"}).out);
}

} // namespace

class TestDocumentReadback : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { loadShippedFonts(); }

    void notebooksRunFromTopToBottom()
    {
        const QString python = pythonWith("numpy");
        LAB_NEEDS(python, "NumPy");
        QTemporaryDir folder;
        RandomCalls random(11);
        for (int i = 0; i < 6; ++i) {
            const Convolution convolution = random.next();
            QVERIFY(writeFile(folder.filePath("a.ipynb"),
                              written("notebook", requestOf(convolution, "Aa", random.options()))));
            const ToolResult ran = runTool(python, {"-c", notebookScript, folder.filePath("a.ipynb")});
            QVERIFY2(ran.good, ran.err.constData());
            const QByteArray line = ran.out.split('\n').first();
            QCOMPARE(line.mid(line.indexOf(' ') + 1), numbersOf(conv2d(convolution)));
        }
    }

    void hostileTitlesInNotebooks()
    {
        const QString python = pythonWith("numpy");
        LAB_NEEDS(python, "NumPy");
        QTemporaryDir folder;
        for (const auto &[id, text] : hostileStrings()) {
            ExportRequest request = requestOf(question(), text);
            request.lesson.author = request.lesson.note = text.toStdString();
            QVERIFY(writeFile(folder.filePath("a.ipynb"), written("notebook", request)));
            const ToolResult ran = runTool(python, {"-c", notebookScript, folder.filePath("a.ipynb")});
            QVERIFY2(ran.good, qPrintable(id + '\n' + ran.err));
            const QByteArrayList lines = ran.out.split('\n');
            QCOMPARE(lines[0], QByteArray("6 14 6 6 12"));
            const auto jsonText = [](const QByteArray &line) {
                return QJsonDocument::fromJson('[' + line + ']')[0].toString();
            };
            QVERIFY2(
                jsonText(lines[1]).startsWith("# " + QString::fromStdString(markdownText(text.toStdString())) + "\n\n"),
                qPrintable(id));
            QCOMPARE(jsonText(lines[2]), text);
        }
    }

    void hostileTitlesInPictures()
    {
        const QString python = findTool({"/usr/bin/python3", "python3"});
        LAB_NEEDS(python, "Python");
        const char *script = R"py(
import struct, sys, zlib
data, found, at = open(sys.argv[1], "rb").read(), {}, 8
while at < len(data):
    size, kind = struct.unpack(">I4s", data[at:at + 8])
    body = data[at + 8:at + 8 + size]
    assert zlib.crc32(kind + body) == struct.unpack(">I", data[at + 8 + size:at + 12 + size])[0]
    key, _, rest = body.partition(b"\0")
    if kind == b"tEXt": found[key] = rest.decode("latin-1")
    if kind == b"zTXt": found[key] = zlib.decompress(rest[1:]).decode("latin-1")
    if kind == b"iTXt":
        text = rest[2:].split(b"\0", 2)[2]
        found[key] = (zlib.decompress(text) if rest[0] else text).decode()
    at += 12 + size
sys.stdout.buffer.write(found[b"Title"].encode() + b"|" + found[b"Author"].encode())
)py";
        QTemporaryDir folder;
        for (const auto &[id, text] : hostileStrings()) {
            ExportRequest request = requestOf(question(), text);
            request.lesson.author = "Somebody";
            QVERIFY(writeFile(folder.filePath("a.png"), written("png", request)));
            const ToolResult read = runTool(python, {"-c", script, folder.filePath("a.png")});
            QVERIFY2(read.good, qPrintable(id + '\n' + read.err));
            QCOMPARE(QString::fromUtf8(read.out), text.simplified() + "|Somebody"); // a keyword's text is one line
        }
    }

    void hostileTitlesInPdf()
    {
        const QString info = findTool({"pdfinfo"});
        LAB_NEEDS(info, "pdfinfo");
        QTemporaryDir folder;
        QByteArray pages;
        for (const auto &[id, text] : hostileStrings()) {
            for (const char *format : {"pdf", "handout"}) {
                ExportRequest request = requestOf(question(), text);
                request.firstStep = request.lastStep = 3;
                QVERIFY(writeFile(folder.filePath("a.pdf"), written(format, request)));
                const ToolResult read = runTool(info, {"-enc", "UTF-8", folder.filePath("a.pdf")});
                QVERIFY2(read.good && read.err.isEmpty(), qPrintable(id + '\n' + read.err));
                const QString title = QString::fromUtf8(read.out).section("Title:", 1).section("\nCreator:", 0, 0);
                QCOMPARE(title.simplified(), text.simplified());
                QVERIFY(read.out.contains("Pages:           1\n"));
            }
        }
    }

    void hostileTitlesInTables()
    {
        const QByteArray plain = written("csv", requestOf(question()));
        for (const auto &[id, text] : hostileStrings())
            QCOMPARE(written("csv", requestOf(question(), text)), plain); // a table of numbers has no place for a title
    }

    void numPyReadsEveryTensor()
    {
        const QString python = pythonWith("numpy");
        LAB_NEEDS(python, "NumPy");
        const char *script = R"py(
import numpy, sys
for name in ("input", "filter", "flat_filter", "virtual_tensor", "output"):
    a = numpy.load(sys.argv[1] + name + ".npy", allow_pickle=False)
    lines = [line for line in open(sys.argv[1] + name + ".csv", encoding="utf-8") if line.strip()]
    b = numpy.loadtxt(lines, delimiter=",", dtype=numpy.float32, ndmin=2)
    assert a.dtype == numpy.float32 and a.flags.c_contiguous
    assert numpy.array_equal(a.ravel(), b.ravel()), name
    print(list(a.shape), *("%g" % v for v in a.ravel()))
)py";
        const std::pair<const char *, TensorChoice> choices[] = {{"input", TensorChoice::Input},
                                                                 {"filter", TensorChoice::Filter},
                                                                 {"flat_filter", TensorChoice::FlatFilter},
                                                                 {"virtual_tensor", TensorChoice::VirtualTensor},
                                                                 {"output", TensorChoice::Output}};
        QTemporaryDir folder;
        RandomCalls random(12);
        for (int i = 0; i < 6; ++i) {
            const Convolution convolution = random.next();
            const Geometry &g = convolution.geometry();
            ExportRequest request = requestOf(convolution);
            for (const auto &[name, choice] : choices) {
                request.what = choice;
                for (const char *format : {"npy", "csv"})
                    QVERIFY(writeFile(folder.filePath(QString(name) + '.' + format), written(format, request)));
            }
            const ToolResult read = runTool(python, {"-c", script, folder.path() + '/'});
            QVERIFY2(read.good, read.err.constData());
            Tensor patches = Tensor::filled({g.batch, g.height.outSize, g.width.outSize, g.taps()}, 0);
            for (Index row = 0; row < g.positions(); ++row)
                for (Index column = 0; column < g.taps(); ++column)
                    patches.set(row * g.taps() + documentedColumn(g, column), virtualAt(convolution, {row, column}));
            QByteArray expected;
            for (const Tensor &tensor : {convolution.call().input, convolution.call().filter, flatFilter(convolution),
                                         patches, conv2d(convolution)})
                expected += QByteArray::fromStdString(tensor.shape().text()) + ' ' + numbersOf(tensor) + '\n';
            const QByteArrayList gotLines = read.out.split('\n'), wantedLines = expected.split('\n');
            QCOMPARE(gotLines.size(), wantedLines.size());
            for (qsizetype line = 0; line < gotLines.size(); ++line)
                QVERIFY2(gotLines[line] == wantedLines[line],
                         (gotLines[line] + "\nand not\n" + wantedLines[line]).constData());
        }
    }

    /// Nor is one told that the call does not have, such as the bias.
    void notebooksTellEachPhaseOnce()
    {
        const QJsonArray cells = QJsonDocument::fromJson(written("notebook", requestOf(question())))["cells"].toArray();
        QStringList headings;
        for (const QJsonValue &cell : cells)
            if (cell["cell_type"] == "markdown")
                headings << cell["source"].toArray().first().toString().trimmed();
        QCOMPARE(headings.size(), 6); // the document, the call, flatten, extract, multiply, reshape
        QCOMPARE(headings.removeDuplicates(), 0);
    }

    void tikzHoldsEveryTextOfTheDrawings()
    {
        static const QRegularExpression node("^\\\\pgftext.*\\\\(?:tt|sf)family(?:\\\\bfseries)?\\{\\}(.*)\\}$",
                                             QRegularExpression::MultilineOption);
        RandomCalls random(13);
        for (int i = 0; i < 6; ++i) {
            const ExportRequest request =
                requestOf(random.next(), "Aa", {.order = Order::ByWindow, .grain = Grain::Phase});
            QStringList drawn, read;
            for (Index step = request.first(); step <= request.last(); ++step)
                for (const QString &text : textsOf(drawingOf(request, {step, 1})))
                    drawn << QString::fromStdString(latexText(text.toStdString()));
            const QString tex = QString::fromUtf8(written("latex", request));
            for (auto nodes = node.globalMatch(tex); nodes.hasNext();)
                read << nodes.next().captured(1);
            QCOMPARE(read, drawn);
        }
    }

    void pdflatexTypesetsTheNumbers()
    {
        const QString compiler = findTool({"pdflatex"}), reader = findTool({"pdftotext"});
        LAB_NEEDS(compiler, "pdflatex");
        LAB_NEEDS(reader, "pdftotext");
        ExportRequest request = requestOf(question(), "50% \\today $x$");
        request.firstStep = request.last();
        QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath("a.tex"), written("latex", request)));
        const ToolResult ran = runTool(compiler, {"-interaction=nonstopmode", "-halt-on-error", "-output-directory",
                                                  folder.path(), folder.filePath("a.tex")});
        QVERIFY2(ran.good, ran.out.right(2000).constData());
        const QString text =
            QString::fromUtf8(runTool(reader, {"-layout", "-enc", "UTF-8", folder.filePath("a.pdf"), "-"}).out);
        for (const QString &part : QStringList{"50% \\today $x$"} + outputsOf(question()))
            QVERIFY2(text.contains(part), qPrintable(part + " in\n" + text));
    }

    void aTikzPictureIsReadIn()
    {
        const QString compiler = findTool({"pdflatex"}), reader = findTool({"pdftotext"});
        LAB_NEEDS(compiler, "pdflatex");
        LAB_NEEDS(reader, "pdftotext");
        ExportRequest request = requestOf(question());
        request.figure.cropped = true;
        QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath("fig.tikz"), written("tikz", request)));
        QVERIFY(writeFile(folder.filePath("a.tex"),
                          "\\documentclass{article}\\usepackage[T1]{fontenc}\\usepackage{tikz}\\begin{document}"
                          "\\input{" +
                              folder.filePath("fig.tikz").toUtf8() + "}\\end{document}"));
        const ToolResult ran = runTool(compiler, {"-interaction=nonstopmode", "-halt-on-error", "-output-directory",
                                                  folder.path(), folder.filePath("a.tex")});
        QVERIFY2(ran.good, ran.out.right(2000).constData());
        const QString text = pdfText(reader, readFile(folder.filePath("a.pdf")), folder.filePath("b.pdf"));
        for (const QString &part : outputsOf(question()))
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void slidesAreWide()
    {
        const QString reader = findTool({"pdfinfo"});
        LAB_NEEDS(reader, "pdfinfo");
        QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath("a.pdf"), written("slides", requestOf(question()))));
        const QByteArray info = runTool(reader, {folder.filePath("a.pdf")}).out.simplified();
        QVERIFY2(info.contains("Pages: 19 ") && info.contains("Page size: 960 x 540 pts"), info.constData());
    }

    void pdfFigureHoldsEveryNumber()
    {
        const QString reader = findTool({"pdftotext"});
        LAB_NEEDS(reader, "pdftotext");
        QTemporaryDir folder;
        RandomCalls random(14);
        static const QRegularExpression number("^-?[0-9]+$"), blanks("\\s+");
        for (int i = 0; i < 6; ++i) {
            const ExportRequest request = requestOf(random.next());
            QStringList drawn = textsOf(drawingOf(request, {request.last(), 1})).filter(number);
            QStringList read =
                pdfText(reader, written("pdf", request), folder.filePath("a.pdf")).split(blanks).filter(number);
            drawn.sort();
            // Sentences have numbers too: what is drawn as a number of its own must be among them, as often.
            for (const QString &each : drawn)
                QVERIFY2(read.removeOne(each), qPrintable(each + " of " + drawn.join(' ')));
        }
    }

    void chromiumWalksThroughThePage()
    {
        const QString browser = findTool({"chromium", "chromium-browser", "google-chrome"});
        LAB_NEEDS(browser, "Chromium");
        QTemporaryDir folder;
        RandomCalls random(15);
        for (const Convolution &convolution : {question(), random.next()}) {
            ExportRequest request =
                requestOf(convolution, "</title></script>", {.order = Order::AsDocumented, .grain = Grain::Phase});
            request.stage.frame.hintShown = true;
            QVERIFY(writeFile(folder.filePath("page.html"), written("html", request)));
            QVERIFY(writeFile(folder.filePath("walk.html"), QByteArray(walkPage).replace("PAGE", "page.html")));
            const ToolResult ran =
                runTool(browser, browserFlags(folder.filePath("profile")) +
                                     QStringList{"--virtual-time-budget=60000", "--dump-dom",
                                                 QUrl::fromLocalFile(folder.filePath("walk.html")).toString()});
            const QByteArray begin = "<pre id=\"seen\">";
            const qsizetype from = ran.out.indexOf(begin) + begin.size(), to = ran.out.indexOf("</pre>", from);
            QVERIFY2(from >= begin.size() && to > from, ran.err.right(2000).constData());
            const QJsonArray seen =
                QJsonDocument::fromJson(QByteArray::fromBase64(ran.out.mid(from, to - from))).array();
            const Walkthrough &walkthrough = *request.walkthrough;
            QCOMPARE(seen.size(), qsizetype(walkthrough.lastNumber() + 1 + 5));
            for (const QJsonValue &value : seen) {
                const QJsonObject step = value.toObject();
                if (step["what"] == QLatin1String("links")) {
                    QVERIFY(step["linked"].toInt() > 0);
                    continue;
                }
                QCOMPARE(step["shown"].toInt(), 1);
                const Index index = step["id"].toString().section('-', 1).toInt();
                QCOMPARE(step["place"].toString(), QString("step %1 of %2").arg(index).arg(walkthrough.lastNumber()));
                QStringList texts;
                for (const QJsonValue &text : step["texts"].toArray())
                    texts << text.toString();
                QCOMPARE(texts, textsOf(drawStage(walkthrough, {index, 1}, request.stage)));
            }
            const qsizetype walked = walkthrough.lastNumber() + 1;
            for (qsizetype i = 0; i < walked; ++i)
                QCOMPARE(seen[i]["id"].toString(), QString("step-%1").arg(i));
            QCOMPARE(seen[walked]["id"].toString(), QString("step-0"));
            QCOMPARE(seen[walked + 1]["id"].toString(), QString("step-1"));
            QCOMPARE(seen[walked + 2]["id"].toString(), QString("step-%1").arg(walked - 1));
            QCOMPARE(seen[walked + 3]["id"].toString(), QString("step-2"));
        }
    }

    void thePageIsReadableWithoutScript()
    {
        const QString browser = findTool({"chromium", "chromium-browser", "google-chrome"}),
                      reader = findTool({"pdftotext"});
        LAB_NEEDS(browser, "Chromium");
        LAB_NEEDS(reader, "pdftotext");
        QTemporaryDir folder;
        // The same page with another script than its policy allows: the browser runs none.
        QByteArray page =
            written("html", requestOf(question(), "Aa", {.order = Order::AsDocumented, .grain = Grain::Phase}));
        QVERIFY(page.contains("\"use strict\";"));
        page.replace("\"use strict\";", "\"use strict\" ;");
        QVERIFY(writeFile(folder.filePath("page.html"), page));
        const ToolResult ran =
            runTool(browser, browserFlags(folder.filePath("profile")) +
                                 QStringList{"--print-to-pdf=" + folder.filePath("page.pdf"),
                                             QUrl::fromLocalFile(folder.filePath("page.html")).toString()});
        QVERIFY2(ran.good, ran.err.right(2000).constData());
        const QString text =
            QString::fromUtf8(runTool(reader, {"-layout", "-enc", "UTF-8", folder.filePath("page.pdf"), "-"}).out);
        for (const QString &part :
             QStringList{"Flatten the filter", "Extract patches", "Multiply", "Reshape"} + outputsOf(question()))
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void worksheetAndSolution()
    {
        const QString reader = findTool({"pdftotext"});
        LAB_NEEDS(reader, "pdftotext");
        QTemporaryDir folder;
        ExportRequest request = requestOf(question(), "Own title");
        const QString sheet = pdfText(reader, written("worksheet", request), folder.filePath("a.pdf"));
        request.solution = true;
        const QString solution = pdfText(reader, written("worksheet", request), folder.filePath("b.pdf"));
        for (const QString &text : {sheet, solution})
            for (const char *part : {"Own title", "tf.nn.conv2d(input, filters", "What shape is the output?"})
                QVERIFY2(text.contains(part), part);
        QVERIFY(solution.contains("Solution") && !sheet.contains("Solution"));
        QVERIFY(solution.contains("14") && solution.contains("12"));
        static const QRegularExpression fourteen("\\b14\\b");
        QVERIFY(!sheet.contains(fourteen));
        QVERIFY(sheet.contains("Name") && !solution.contains("Name"));
    }
};

QTEST_MAIN(TestDocumentReadback)
#include "test_document_readback.moc"
