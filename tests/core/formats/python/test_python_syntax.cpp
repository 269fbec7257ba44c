// Agreement with CPython on what is Python: whatever ast.parse refuses is never taken, and what it takes is read or
// refused as not supported, never as wrong syntax. And values against NumPy's.

#include "core/formats/python/python_reader.h"
#include "tests/support/seeds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace lab;

namespace {

constexpr const char *const pythonPath = "/usr/bin/python3";

/// Runs a Python program with JSON on its standard input; nothing where there is no Python, or not what it imports.
std::optional<QJsonDocument> runPython(const QString &program, const QJsonDocument &input)
{
    QProcess process;
    process.start(pythonPath, {"-c", program});
    if (!process.waitForStarted())
        return std::nullopt;
    process.write(input.toJson(QJsonDocument::Compact));
    process.closeWriteChannel();
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        return std::nullopt;
    return QJsonDocument::fromJson(process.readAllStandardOutput());
}

const char *const parseAll = R"(
import ast, json, sys, warnings
warnings.simplefilter('ignore')
out = []
for text in json.load(sys.stdin):
    try:
        tree = ast.parse(text)
        # Since Python 3.12 an expression in an f-string may go over lines. Which Python is here decides nothing.
        over = any(isinstance(n, ast.FormattedValue) and n.lineno != n.end_lineno for n in ast.walk(tree))
        out.append(None if over else True)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        out.append(False)
json.dump(out, sys.stdout)
)";

const QStringList &seeds()
{
    static const QStringList list{
        "import numpy as np\nx = np.array([[1, 2], [3, 4]])\n",
        "x = [1, 2.5, -3e-2, 0x1F, 1_000, .5, 5.]\ny = (1,)\nz = ()\n",
        "a = b = 1; c, d = 1, 2\n(e, f) = [3, 4]\n",
        "x = tf.constant([[1., 2.]], dtype=tf.float32, name='x')  # why\n",
        "with tf.Session() as sess, tf.device('/cpu:0'):\n    print(sess.run(y))\n    pass\nx = 1\n",
        "x[0], y[1:2, ..., None, ::-1] = 1, 2\nx[:, 0] += 3\nx.a.b[c](d)[e] **= 2\n",
        "x = -1 ** 2 + +3 * -4 // 5 % 6 / 7 - (8)\n",
        "f(a, *b, c=1, d=[2, 3],)\ng(x=1)(y)\n",
        "from a.b import (c as d, e,)\nfrom . import f\nfrom .g import *\nimport h.i as j, k\n",
        "s = 'a' \"b\" '''c\nd''' r'\\e' b'f'\nt = b'x' b'y'\n",
        "for i in range(3):\n    x = i\n    if x:\n        y = 1\n    else:\n        z = 2\nw = 3\n",
        "def f(a, b=1):\n    return a + b\nclass C:\n    x = 1\ntry:\n    pass\nexcept E:\n    pass\n",
        "x = {1: 2, 'a': [3]}\ny = {1, 2}\nz = {}\n",
        "x = lambda a: a\ny = [i for i in x]\nz = f'{x}'\nw = a if b else c\n",
        "x = a < b == c\ny = not a and b or c in d\nz = a @ b | c & ~d << 2\n",
        "if __name__ == '__main__':\n    x = 1\n",
        "x = (1 +\n     2)\ny = \\\n  3\n",
        "y = tf.nn.conv2d(x, w, strides=[1, 1, 1, 1], padding=\"VALID\")\nprint(y)\n",
        "assert x == 1, 'no'\ndel x\nraise E\nreturn 1\n",
        "@decorate\nasync def f():\n    await g()\n    yield 1\n",
        "x: int = 1\ny = (z := 2)\nmatch x:\n    case 1:\n        pass\n",
        "conv.weight = nn.Parameter(torch.ones(1, 1, 3, 3))\nwith torch.no_grad(): y = conv(x); z = y\n",
        "global x\nnonlocal y\nwhile True:\n\tbreak\n\tcontinue\n",
        "x = 1if y else 2\nz = 0xfor x in y\nw = 1.e5j\n",
        "print(*a, sep='')\nx = [*a, *b]\ny = *a, b\n(*c,) = d\n",
    };
    return list;
}

const QStringList &pieces()
{
    static const QStringList list{
        " ",    "\n",  "\t",    "    ",   "(",      ")",        "[",     "]",      "{",      "}",     ",",       ":",
        ";",    ".",   "=",     "==",     "+=",     "-",        "*",     "**",     "/",      "//",    "%",       "@",
        "~",    "<",   ">",     "!=",     "->",     ":=",       "...",   "1",      "0",      "00",    "01",      "1_0",
        "1__0", "1e",  "0x",    "1j",     "x",      "'",        "\"",    "'''",    "\\",     "\\\n",  "#",       "if",
        "else", "for", "in",    "not",    "is",     "and",      "or",    "lambda", "with",   "as",    "import",  "from",
        "pass", "def", "class", "return", "yield",  "await",    "async", "None",   "True",   "print", "match",   "case",
        "f''",  "b''", "r''",   "x=1",    "\r",     "\r\n",     "\f",    "del",    "global", "try:",  "except:", "elif",
        "$",    "?",   "!",     "é",      "'\\x1'", "'\\N{x}'", "b'é'"};
    return list;
}

QString mutated(QRandomGenerator &random)
{
    const auto below = [&random](qsizetype n) { return n <= 0 ? 0 : int(random.bounded(int(n))); };
    QString text = seeds()[below(seeds().size())];
    if (below(4) == 0)
        text += seeds()[below(seeds().size())];
    for (int n = 1 + below(3); n > 0; --n) {
        const int at = below(text.size() + 1), length = below(6);
        switch (below(5)) {
        case 0:
            text.remove(at, 1);
            break;
        case 1:
            text.insert(at, pieces()[below(pieces().size())]);
            break;
        case 2:
            text.replace(at, length, pieces()[below(pieces().size())]);
            break;
        case 3:
            text.insert(at, text.mid(below(text.size()), length * 3));
            break;
        default:
            text.remove(at, length);
            break;
        }
    }
    return text;
}

bool saysSyntax(const PythonReading &read)
{
    return std::any_of(read.refusals.begin(), read.refusals.end(),
                       [](const PythonRefusal &one) { return one.code == ErrorCode::Syntax; });
}

/// An arithmetic expression over arrays and numbers, and the same for the reader.
QString expression(QRandomGenerator &random, int depth, bool array = false)
{
    static const QStringList leaves{"a", "b", "c",   "d", "np.arange(6).reshape(2, 3)", "np.ones((2, 1))",
                                    "e", "2", "3.5", "-1"};
    const auto below = [&random](int n) { return int(random.bounded(n)); };
    if (depth == 0 || below(5) == 0)
        return leaves[below(int(leaves.size()) -
                            (array ? 3 : 0))]; // no numbers without axes: NumPy 1 and 2 differ there
    const QString x = expression(random, depth - 1, true), y = expression(random, depth - 1);
    switch (below(11)) {
    case 0:
        return "(" + x + " + " + y + ")";
    case 1:
        return "(" + x + " - " + y + ")";
    case 2:
        return "(" + x + " * " + y + ")";
    case 3:
        return "(" + x + " / 4)";
    case 4:
        return "(" + x + " // 3)";
    case 5:
        return "(" + x + " % 5)";
    case 6:
        return "(-" + x + ")";
    case 7:
        return "(np.array(" + x + ").T)";
    case 8:
        return "np.expand_dims(" + x + ", 0)";
    case 9:
        return "np.array(" + x + ").reshape(-1)[::2]";
    default:
        return "np.array(" + x + ").astype(np." + QStringList{"float32", "float64", "int32", "int64"}[below(4)] + ")";
    }
}

const char *const computeAll = R"(
import json, sys, warnings
import numpy as np
warnings.simplefilter('ignore')
np.seterr(all='ignore')
def text(v):
    v = v.item()
    return repr(float(v)) if isinstance(v, float) else repr(int(v))
out = []
for code in json.load(sys.stdin):
    space = {'np': np}
    try:
        exec(code, space)
        x = np.asarray(space['x'])
        out.append({'shape': list(x.shape), 'dtype': str(x.dtype), 'values': [text(v) for v in x.reshape(-1)[:40]]})
    except Exception as e:
        out.append(None)
json.dump(out, sys.stdout)
)";

} // namespace

class TestPythonSyntax : public QObject
{
    Q_OBJECT
private slots:
    void agreesWithPythonOnSyntax()
    {
        QRandomGenerator random(test::seeded(20260101));
        QJsonArray texts;
        for (const QString &seed : seeds())
            texts << seed;
        while (texts.size() < 20000)
            texts << mutated(random);
        const std::optional<QJsonDocument> verdicts = runPython(parseAll, QJsonDocument(texts));
        QVERIFY2(verdicts, "python3 is missing; app/packages.txt lists it");
        QCOMPARE(verdicts->array().size(), texts.size());
        int right = 0, read = 0;
        QStringList wrong;
        for (int i = 0; i < texts.size(); ++i) {
            const PythonReading reading = readPythonTolerant(texts[i].toString().toStdString());
            if (verdicts->array()[i].isNull())
                continue;
            const bool isPython = verdicts->array()[i].toBool();
            right += isPython ? 1 : 0;
            read += reading.refusals.empty() ? 1 : 0;
            const bool taken = reading.refusals.empty() && !reading.beyondPython;
            if ((!isPython && taken) || (isPython && saysSyntax(reading)))
                wrong << QString(isPython ? "Python takes it, we say " : "Python refuses it, we take it ") +
                             (reading.refusals.empty() ? "" : reading.refusals.front().reason.english().c_str()) +
                             ":\n" + texts[i].toString();
        }
        QVERIFY(right > 2000 && texts.size() - right > 2000 && read > 500);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QString::number(wrong.size()) + " differ\n" + wrong.mid(0, 12).join("\n------\n")));
    }

    void computesWhatNumPyComputes()
    {
        QRandomGenerator random(test::seeded(7));
        QJsonArray codes;
        for (int i = 0; i < 2000; ++i)
            codes << "import numpy as np\na = np.array([[1, -2, 3], [4, 5, -6]])\nb = np.array([0.5, -1.25, 3.75])\nc "
                     "= np.array([[7], [-8]], dtype=np.int32)\n"
                     "d = np.array([[1.5, 2.25, -0.75]], dtype=np.float32)\ne = np.arange(2, 14, 2).reshape(2, 3)\nx = "
                     "np.array(" +
                         expression(random, 4) + ")\n";
        const std::optional<QJsonDocument> results = runPython(computeAll, QJsonDocument(codes));
        QVERIFY2(results, "NumPy is missing; app/packages.txt lists it");
        int compared = 0;
        for (int i = 0; i < codes.size(); ++i) {
            const QJsonValue wanted = results->array()[i];
            const PythonReading read = readPythonTolerant(codes[i].toString().toStdString());
            const auto found = std::find_if(read.arrays.begin(), read.arrays.end(),
                                            [](const PythonArray &one) { return one.array.name == "x"; });
            if (wanted.isNull() || found == read.arrays.end()) {
                // What NumPy refuses is refused; beyond that we may have fewer axes.
                QVERIFY2(found == read.arrays.end() &&
                             (wanted.isNull() || read.refusals[0].code == ErrorCode::LimitReached ||
                              wanted["shape"].toArray().size() > 8),
                         qPrintable(codes[i].toString() +
                                    (read.refusals.empty() ? "" : read.refusals[0].reason.english().c_str())));
                continue;
            }
            const Array &array = found->array;
            const QJsonArray shape = wanted["shape"].toArray(), values = wanted["values"].toArray();
            QVERIFY2(QString::fromUtf8(typeName(array.type).data()) == wanted["dtype"].toString(),
                     qPrintable(codes[i].toString() + wanted["dtype"].toString()));
            QCOMPARE(array.shape.rank(), shape.size());
            for (int k = 0; k < shape.size(); ++k)
                QCOMPARE(array.shape[k], Index(shape[k].toInteger()));
            for (int k = 0; k < values.size(); ++k) {
                const QString text = values[k].toString();
                const double number = text == "nan"    ? std::nan("")
                                      : text == "inf"  ? HUGE_VAL
                                      : text == "-inf" ? -HUGE_VAL
                                                       : text.toDouble();
                const double ours = array.at(k);
                QVERIFY2(
                    ours == number || (std::isnan(ours) && std::isnan(number)),
                    qPrintable(codes[i].toString() + QString("%1: %2, not %3").arg(k).arg(ours, 0, 'g', 17).arg(text)));
            }
            ++compared;
        }
        QVERIFY2(compared > 800, qPrintable(QString::number(compared)));
    }
};

QTEST_GUILESS_MAIN(TestPythonSyntax)
#include "test_python_syntax.moc"
