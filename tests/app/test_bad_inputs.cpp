// Every file of the shared bad_inputs folder, through the program: values, type and shape, or the refusal with its
// place and reason, as the manifest there says; memory and time too.

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

const QString folder = LAB_DATA_DIR "/bad_inputs/";

QJsonArray manifestFiles()
{
    QFile file(folder + "manifest.json");
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()["files"].toArray()
                                          : QJsonArray();
}

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    double peakMib = 0;
};

/// Runs the program in an empty folder. fork and wait4 instead of QProcess, to learn the peak of memory of this one
/// run.
Outcome print(const QString &path, const QString &where)
{
    const QByteArray out = QFile::encodeName(where + "/stdout"), err = QFile::encodeName(where + "/stderr");
    const QByteArray program = LAB_PROGRAM, file = QFile::encodeName(path), home = QFile::encodeName(where + "/work");
    QDir().mkpath(where + "/work");
    const pid_t child = fork();
    if (child == 0) {
        if (freopen(out, "w", stdout) == nullptr || freopen(err, "w", stderr) == nullptr || chdir(home) != 0)
            _exit(99);
        unsetenv("DISPLAY");
        unsetenv("QT_QPA_PLATFORM");
        execl(program, program.constData(), "--print", file.constData(), nullptr);
        _exit(99);
    }
    int status = 0;
    rusage usage{};
    Outcome outcome;
    if (wait4(child, &status, 0, &usage) == child && WIFEXITED(status))
        outcome.exitCode = WEXITSTATUS(status);
    outcome.peakMib = double(usage.ru_maxrss) / 1024.0;
    for (auto &[name, bytes] : {std::pair<QByteArray, QByteArray *>(out, &outcome.out),
                                std::pair<QByteArray, QByteArray *>(err, &outcome.err)}) {
        QFile text(QFile::decodeName(name));
        if (text.open(QIODevice::ReadOnly))
            *bytes = text.readAll();
    }
    return outcome;
}

double numberOf(const QJsonValue &value)
{
    if (!value.isString())
        return value.isBool() ? double(value.toBool()) : value.toDouble();
    const QString text = value.toString();
    return text == "nan"    ? NAN
           : text == "inf"  ? INFINITY
           : text == "-inf" ? -INFINITY
           : text == "-0.0" ? -0.0
                            : 12345.678;
}

bool sameNumber(const QJsonValue &a, const QJsonValue &b)
{
    const double x = numberOf(a), y = numberOf(b);
    return a.isBool() == b.isBool() &&
           ((std::isnan(x) && std::isnan(y)) || (x == y && std::signbit(x) == std::signbit(y)));
}

void compareValues(const QJsonArray &printed, const QJsonArray &expected)
{
    QCOMPARE(printed.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY2(sameNumber(printed[i], expected[i]), qPrintable(QString("value %1").arg(i)));
}

void compareArray(const QJsonObject &printed, const QJsonObject &expected)
{
    QCOMPARE(printed["shape"].toArray(), expected["shape"].toArray());
    if (printed.contains("dtype"))
        QCOMPARE(printed["dtype"].toString(), expected["dtype"].toString());
    compareValues(printed["values"].toArray(), expected["values"].toArray());
}

/// An int or a list as the four entries that --print writes.
QJsonArray fourOf(const QJsonValue &value, bool nchw)
{
    if (value.isArray())
        return value.toArray();
    const double s = value.toDouble();
    return nchw ? QJsonArray{1, 1, s, s} : QJsonArray{1, s, s, 1};
}

void compareOp(const QJsonObject &printed, const QJsonObject &expected)
{
    const QJsonObject op = printed["op"].toObject();
    const QString format = expected["data_format"].toString();
    QCOMPARE(op["name"].toString(), expected["name"].toString());
    QCOMPARE(op["data_format"].toString(), format);
    QCOMPARE(op["strides"].toArray(), fourOf(expected["strides"], format == "NCHW"));
    QCOMPARE(op["dilations"].toArray(), fourOf(expected["dilations"], format == "NCHW"));
    if (expected["padding"].isString()) {
        QCOMPARE(op["padding"].toString(), expected["padding"].toString());
    } else {
        const QJsonArray pair{expected["padding"], expected["padding"]};
        QCOMPARE(printed["pads"].toArray(), (QJsonArray{pair, pair}));
    }
}

} // namespace

class TestBadInputs : public QObject
{
    Q_OBJECT
private slots:
    void behavesAsTheManifestSays_data()
    {
        QTest::addColumn<QJsonObject>("entry");
        QTest::newRow("the folder is there") << QJsonObject();
        for (const QJsonValue &entry : manifestFiles())
            QTest::newRow(qPrintable(entry["file"].toString() + ": " + entry["what"].toString())) << entry.toObject();
    }

    void behavesAsTheManifestSays()
    {
        QFETCH(QJsonObject, entry);
        if (entry.isEmpty()) {
            QVERIFY(!manifestFiles().isEmpty());
            return;
        }
        QTemporaryDir temporary;
        const QString path = QDir::cleanPath(folder + entry["file"].toString());
        const Outcome outcome = print(path, temporary.path());
        QVERIFY2(outcome.exitCode >= 0, "the program was ended by a signal");
        QVERIFY2(QDir(temporary.path() + "/work").isEmpty(), "a file was written that nobody asked for");
        // The address sanitizer keeps shadow memory and freed blocks: there the peak says nothing.
#if !defined(LAB_WATCHED_ADDRESSES)
        QVERIFY2(outcome.peakMib <= entry["max_rss_mib"].toDouble(256),
                 qPrintable(QString("peak %1 MiB").arg(outcome.peakMib)));
#endif
        if (entry["expected"].toString() == "accept")
            checkAccepted(entry, outcome);
        else
            checkRefused(entry, outcome, path);
    }

private:
    static void checkAccepted(const QJsonObject &entry, const Outcome &outcome)
    {
        QVERIFY2(outcome.exitCode == 0, outcome.err);
        QCOMPARE(outcome.err, QByteArray());
        const QJsonObject printed = QJsonDocument::fromJson(outcome.out).object();
        const QJsonObject arrays = printed["arrays"].toObject();
        const QJsonObject tensors = entry["tensors"].toObject();
        for (const QString &name : tensors.keys())
            compareArray(arrays[name].toObject(), tensors[name].toObject());
        if (entry.contains("shape")) {
            QCOMPARE(arrays.size(), 1);
            compareArray(arrays.begin().value().toObject(), entry);
        }
        if (entry.contains("op"))
            compareOp(printed, entry["op"].toObject());
        if (entry.contains("output"))
            compareArray(printed["output"].toObject(), entry["output"].toObject());
    }

    static void checkRefused(const QJsonObject &entry, const Outcome &outcome, const QString &path)
    {
        QVERIFY2(outcome.exitCode == 3 || outcome.exitCode == 5, qPrintable(QString::number(outcome.exitCode)));
        QCOMPARE(outcome.out, QByteArray());
        const QString message = QString::fromUtf8(outcome.err).trimmed();
        QVERIFY(message.size() <= 500 && !message.contains('\n'));
        QVERIFY2(message.startsWith(path), outcome.err);
        const QString rest = message.mid(path.size());
        bool hasReason = false;
        for (const QJsonValue &word : entry["reason_any"].toArray())
            hasReason = hasReason || rest.contains(word.toString(), Qt::CaseInsensitive);
        QVERIFY2(hasReason, outcome.err);
        if (entry.contains("member"))
            QVERIFY2(rest.startsWith(": member " + entry["member"].toString() + ": "), outcome.err);
        if (entry.contains("lines_ok")) {
            const QStringList place = rest.split(':');
            QVERIFY2(entry["lines_ok"].toArray().contains(place.value(1).toInt()), outcome.err);
            QCOMPARE(place.value(2).toInt(), entry["column"].toInt());
        }
    }
};

QTEST_APPLESS_MAIN(TestBadInputs)
#include "test_bad_inputs.moc"
