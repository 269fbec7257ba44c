// Every snippet of tests/data/cases/python, read and printed as `conv2d-lab --from-code FILE --print` does it, and
// compared as the README there says.

#include "core/formats/python/python_reader.h"
#include "core/formats/write/print_json.h"
#include "core/lesson/refusal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace lab;

namespace {

constexpr const char *folder = LAB_DATA_DIR "/cases/python/";

QByteArray contents(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double number(const QJsonValue &value)
{
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

/// What is wrong with `found`; empty where it is within the tolerance.
QString difference(const QJsonArray &found, const QJsonArray &expected, double absolute, double relative)
{
    if (found.size() != expected.size())
        return QString("%1 numbers, not %2").arg(found.size()).arg(expected.size());
    for (int i = 0; i < found.size(); ++i) {
        const double wanted = number(expected[i]), is = number(found[i]);
        if (!(std::abs(is - wanted) <= std::max(absolute, relative * std::abs(wanted))))
            return QString("number %1 is %2, not %3").arg(i).arg(is).arg(wanted);
    }
    return {};
}

double largest(const QJsonArray &numbers)
{
    double most = 0;
    for (const QJsonValue &one : numbers)
        most = std::max(most, std::abs(one.toDouble()));
    return most;
}

/// Equal, or an own shape of fewer than four axes with axes of 1 added.
bool sameShape(const QJsonArray &found, const QJsonArray &expected)
{
    if (found == expected || expected.size() >= 4)
        return found == expected;
    QJsonArray a, b;
    for (const QJsonValue &one : found)
        if (one.toInteger() != 1)
            a << one;
    for (const QJsonValue &one : expected)
        if (one.toInteger() != 1)
            b << one;
    return a == b;
}

/// The same numbers with the channels in front.
QJsonArray channelsFirst(const QJsonArray &values, const QJsonArray &shape)
{
    const qint64 n = shape[0].toInteger(), h = shape[1].toInteger(), w = shape[2].toInteger(), c = shape[3].toInteger();
    QJsonArray turned;
    for (qint64 a = 0; a < n; ++a)
        for (qint64 k = 0; k < c; ++k)
            for (qint64 p = 0; p < h * w; ++p)
                turned << values[(a * h * w + p) * c + k];
    return turned;
}

bool holdsOne(const QString &text, const QJsonArray &words)
{
    for (const QJsonValue &word : words)
        if (text.contains(word.toString(), Qt::CaseInsensitive))
            return true;
    return false;
}

QJsonObject printed(const Imported &imported)
{
    std::optional<PrintedCall> call;
    if (imported.lesson)
        if (Result<PrintedCall> made = printedCall(*imported.lesson, {}))
            call = std::move(made).value();
    std::string json;
    printJson(imported, call ? &*call : nullptr, {}, [&](std::string_view text) { json += std::string(text); });
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

QString faultOfOutput(const QJsonObject &row, const QJsonObject &found)
{
    const QJsonObject output = found["output"].toObject(), tolerance = row["tolerance"].toObject();
    if (output.isEmpty())
        return "there is no picture";
    QJsonArray shape = output["shape"].toArray(), values = output["values"].toArray();
    const QJsonArray wanted = row["output_shape"].toArray();
    // A transposed convolution is shown as another one, whose layout may be the other.
    if (row["op"] == "transposed" && shape != wanted && shape.size() == 4 &&
        QJsonArray{shape[0], shape[3], shape[1], shape[2]} == wanted) {
        values = channelsFirst(values, shape);
        shape = wanted;
    }
    if (!sameShape(shape, wanted))
        return "the output has another shape: " + QJsonDocument(shape).toJson(QJsonDocument::Compact);
    if (row["output"].isArray()) {
        const QString wrong =
            difference(values, row["output"].toArray(), tolerance["abs"].toDouble(), tolerance["rel"].toDouble());
        if (!wrong.isEmpty())
            return "output: " + wrong;
    }
    if (row["op"] == "conv2d" && row["filter"].isArray()) {
        const QJsonArray filter = row["filter"].toArray();
        const QString wrong =
            difference(found["flat_filter"].toObject()["values"].toArray(), filter, 1e-5 * largest(filter), 1e-4);
        if (!wrong.isEmpty())
            return "filter: " + wrong;
    }
    return {};
}

QString faultOfChain(const QJsonArray &chain, const QJsonArray &layers)
{
    int next = 0;
    for (const QJsonValue &layer : layers) {
        const QString op = layer["op"]["name"].toString();
        int at = next;
        while (at < chain.size() && !(chain[at]["op"] == op && chain[at]["output_shape"] == layer["output_shape"]))
            ++at;
        if (at == chain.size())
            return op + " is no step of the chain from " + QString::number(next) + " on";
        if (chain[at]["output"].isArray() && layer["output"].isArray()) {
            const QJsonArray wanted = chain[at]["output"].toArray();
            const QString wrong = difference(layer["output"].toArray(), wanted, 1e-5 * largest(wanted), 1e-4);
            if (!wrong.isEmpty())
                return op + ": " + wrong;
        }
        next = at + 1;
    }
    return {};
}

} // namespace

class TestPythonCases : public QObject
{
    Q_OBJECT
private slots:
    void cases_data()
    {
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray rows = QJsonDocument::fromJson(contents("manifest.json"))["cases"].toArray();
        QCOMPARE(rows.size(), 121);
        for (const QJsonValue &row : rows)
            QTest::newRow(qPrintable(row["file"].toString())) << row.toObject();
    }

    void cases()
    {
        QFETCH(QJsonObject, row);
        const std::clock_t begin = std::clock(); // the processor's time: other programs do not count
        const Result<Imported> read = readPython(contents(row["file"].toString()).toStdString());
        QVERIFY2(std::clock() - begin < 20 * CLOCKS_PER_SEC, "reading takes too long");
        if (row.contains("refuse")) {
            QVERIFY(!read);
            const QJsonObject refuse = row["refuse"].toObject();
            const QJsonValue line = refuse["line"];
            const QJsonArray lines = line.isArray() ? line.toArray() : QJsonArray{line};
            const QString reason = QString::fromStdString(refusalSentence(read.error()));
            QVERIFY2(lines.contains(read.error().place.line), qPrintable(reason));
            QVERIFY2(holdsOne(reason, refuse["words"].toArray()), qPrintable(reason));
            return;
        }
        if (!read && row["may_refuse"].toBool())
            return;
        QVERIFY2(bool(read), read ? "" : read.error().reason.english().c_str());
        const QJsonObject found = printed(*read);
        const QString op = row["op"].toString();
        const QJsonArray layers = found["layers"].toArray();
        QString fault;
        if (op == "none" && found.contains("output")) {
            const QJsonObject also = row["also_right"].toArray()[0].toObject();
            fault = faultOfOutput(
                {{"output_shape", also["output_shape"]}, {"output", also["output"]}, {"tolerance", row["tolerance"]}},
                found);
        } else if (op == "pool") {
            fault = "the pooling is not shown";
            for (const QJsonValue &layer : layers)
                if (layer["output_shape"] == row["output_shape"])
                    fault = difference(layer["output"].toArray(), row["output"].toArray(), 1e-5, 1e-4);
        } else if (op != "none") {
            fault = faultOfOutput(row, found);
        }
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        const QJsonObject arrays = row["arrays"].toObject(), shown = found["arrays"].toObject();
        for (const QString &name : arrays.keys()) {
            if (!shown.contains(name))
                continue;
            const QJsonArray values = arrays[name].toObject()["values"].toArray();
            QCOMPARE(shown[name].toObject()["shape"], arrays[name].toObject()["shape"]);
            const QString wrong =
                difference(shown[name].toObject()["values"].toArray(), values, 1e-5 * largest(values), 1e-4);
            QVERIFY2(wrong.isEmpty(), qPrintable(name + ": " + wrong));
        }
        if (row.contains("chain")) {
            const QString wrong = faultOfChain(row["chain"].toArray(), layers);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        if (row.contains("note_words") && !(row.contains("chain") && !layers.isEmpty())) {
            QString warnings;
            for (const QJsonValue &one : found["warnings"].toArray())
                warnings += one.toString() + "\n";
            QVERIFY2(holdsOne(warnings, row["note_words"].toArray()), qPrintable("no word of it in: " + warnings));
        }
    }
};

QTEST_APPLESS_MAIN(TestPythonCases)
#include "test_python_cases.moc"
