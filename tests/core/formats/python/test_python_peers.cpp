// What pasted code computes, against what the libraries computed: tests/data/python.

#include "core/conv/conv2d.h"
#include "core/formats/python/python_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace lab;

namespace {

QJsonObject contents(const char *name)
{
    QFile file(QString(LAB_DATA_DIR "/python/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

double number(const QJsonValue &value)
{
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

std::vector<double> numbers(const QJsonArray &values)
{
    std::vector<double> all;
    for (const QJsonValue &one : values)
        all.push_back(number(one));
    return all;
}

std::vector<double> numbers(const Array &array)
{
    std::vector<double> all;
    for (Index i = 0; i < array.size(); ++i) {
        const QString text = QString::fromStdString(array.textAt(i));
        all.push_back(text == "true" ? 1 : text == "false" ? 0 : text.toDouble());
    }
    return all;
}

QJsonArray sizes(const Shape &shape)
{
    QJsonArray all;
    for (const Index size : shape.sizes())
        all << static_cast<double>(size);
    return all;
}

/// The first number that is not within the tolerance, in words; empty where there is none.
QString difference(const std::vector<double> &found, const std::vector<double> &wanted, double relative)
{
    if (found.size() != wanted.size())
        return QString("%1 numbers, not %2").arg(found.size()).arg(wanted.size());
    double most = 1e-3;
    for (const double one : wanted)
        most = std::isfinite(one) ? std::max(most, std::abs(one)) : most;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const bool same = found[i] == wanted[i] || (std::isnan(found[i]) && std::isnan(wanted[i]));
        if (!same && !(std::abs(found[i] - wanted[i]) <= relative * most))
            return QString("number %1 is %2, not %3").arg(i).arg(found[i]).arg(wanted[i]);
    }
    return {};
}

/// 16-bit numbers are written with as many digits as tell them apart.
double precision(ArrayType type)
{
    return type == ArrayType::BFloat16 ? 4e-3 : type == ArrayType::Float16 ? 1e-3 : 4e-6;
}

const PythonArray *arrayOf(const PythonReading &reading, const QString &name)
{
    const auto found = std::find_if(reading.arrays.begin(), reading.arrays.end(),
                                    [&](const PythonArray &one) { return one.array.name == name.toStdString(); });
    return found == reading.arrays.end() ? nullptr : &*found;
}

/// What the snippet gives to r: an array, or the output of its last step.
const Array *valueOf(const PythonReading &reading)
{
    if (const PythonArray *named = arrayOf(reading, "r"))
        return &named->array;
    return reading.steps.empty() || !reading.steps.back().values ? nullptr : &*reading.steps.back().values;
}

} // namespace

class TestPythonPeers : public QObject
{
    Q_OBJECT
private slots:
    void expressions()
    {
        const QJsonObject all = contents("expressions.json");
        QVERIFY(all["rows"].toArray().size() > 700);
        QStringList faults;
        for (const QJsonValue &row : all["rows"].toArray()) {
            const QString code = row["code"].toString();
            const QString lines = code.contains("r = ") ? code + "\nr = np.array(r)\n" : "r = np.array(" + code + ")\n";
            const PythonReading read = readPythonTolerant((all["setup"].toString() + lines).toStdString());
            const Array *found = valueOf(read);
            const bool named = arrayOf(read, "r") != nullptr; // a convolution's own output has four axes
            QString fault;
            if (found == nullptr)
                fault = read.refusals.empty() ? QString("no array")
                                              : QString::fromStdString(read.refusals.front().reason.english());
            else if (named && sizes(found->shape) != row["shape"].toArray())
                fault = "shape " + QString::fromStdString(found->shape.text());
            else if (row["dtype"].isString() && row["dtype"].toString().toStdString() != typeName(found->type))
                fault = "type " + QString::fromUtf8(typeName(found->type).data());
            else
                fault = difference(numbers(*found), numbers(row["values"].toArray()), precision(found->type));
            if (!fault.isEmpty())
                faults << code + ": " + fault;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join('\n')));
    }

    /// Every function of `--list-python` with every argument it declares: the library's value, or, where the row says
    /// so, a refusal. Never another value.
    void everyRow()
    {
        const QJsonObject all = contents("rows.json");
        const QJsonArray rows = all["rows"].toArray();
        QVERIFY(rows.size() > 500);
        QStringList faults;
        for (const QJsonValue &row : rows) {
            const QString code = row["code"].toString();
            const PythonReading read =
                readPythonTolerant((all["setup"].toString() + "r = np.array(" + code + ")\n").toStdString());
            const Array *found = valueOf(read);
            if (found == nullptr) {
                if (!row["refused"].toBool())
                    faults << code + ": refused, " +
                                  QString::fromStdString(
                                      read.refusals.empty() ? "no array" : read.refusals.front().reason.english());
                continue;
            }
            const bool named = arrayOf(read, "r") != nullptr; // a convolution's own output has four axes
            const QString fault =
                named && sizes(found->shape) != row["shape"].toArray()
                    ? "shape " + QString::fromStdString(found->shape.text())
                    : difference(numbers(*found), numbers(row["values"].toArray()), precision(found->type));
            if (!fault.isEmpty())
                faults << code + ": " + fault;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(QString::number(faults.size()) + " differ\n" + faults.join('\n')));
    }

    void programs_data()
    {
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray rows = contents("programs.json")["programs"].toArray();
        QVERIFY(rows.size() > 50);
        for (const QJsonValue &row : rows)
            QTest::newRow(qPrintable(row["name"].toString())) << row.toObject();
    }

    void programs()
    {
        QFETCH(QJsonObject, row);
        const PythonReading read = readPythonTolerant(row["code"].toString().toStdString());
        QVERIFY2(!read.calls.empty(), read.refusals.empty() ? "" : read.refusals.front().reason.english().c_str());
        if (row.contains("output")) {
            const Result<Convolution> convolution = Convolution::of(read.calls.front().call);
            QVERIFY(bool(convolution));
            const Tensor output = conv2d(*convolution);
            const Shape &shape = convolution->geometry().outputShape;
            std::vector<double> values;
            const Index area = shape[1] * shape[2], channels = shape[3];
            for (Index i = 0; i < output.size(); ++i) { // in the library's layout
                const Index n = i / (area * channels), rest = i % (area * channels);
                values.push_back(static_cast<double>(
                    output[row["layout"] == "NHWC" ? n * area * channels + rest % area * channels + rest / area : i]));
            }
            const QString fault = difference(values, numbers(row["output"].toArray()), 2e-5);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
        const QJsonObject arrays = row["arrays"].toObject();
        for (const QString &name : arrays.keys()) {
            const PythonArray *found = arrayOf(read, name);
            QVERIFY2(found != nullptr, qPrintable(name));
            QCOMPARE(sizes(found->array.shape), arrays[name].toObject()["shape"].toArray());
            const QString fault =
                difference(numbers(found->array), numbers(arrays[name].toObject()["values"].toArray()), 2e-5);
            QVERIFY2(fault.isEmpty(), qPrintable(name + ": " + fault));
        }
    }
};

QTEST_APPLESS_MAIN(TestPythonPeers)
#include "test_python_peers.moc"
