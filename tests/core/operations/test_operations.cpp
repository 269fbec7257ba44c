// Every case of the operations' data, as its README says to compare.

#include "tests/core/operations/operation_cases.h"

#include <QTest>

using namespace lab::test;

namespace {

constexpr int expectedFiles = 6;
constexpr int expectedCases = 336;

using Fault = QString (*)(const QJsonObject &);

/// The function for the cases of one file and operation.
Fault faultOf(const QString &family, const QString &op)
{
    static const QHash<QString, Fault> table{
        {"chain", chainFault},
        {"conv2d", gradientFault},
        {"conv2d_transpose", transposedFault},
        {"torch_conv_transpose2d", torchTransposedFault},
        {"depthwise_conv2d", depthwiseFault},
        {"separable_conv2d", separableFault},
        {"max_pool2d", poolingFault},
        {"avg_pool2d", poolingFault},
        {"torch_max_pool2d", poolingFault},
        {"torch_avg_pool2d", poolingFault},
        {"train", trainingFault},
    };
    return family == "dtypes" ? typeFault : table.value(op);
}

/// Groups of files that the program does not compute yet: file/group, or a file.
const QStringList notYet{};

bool isNotYet(const QString &family, const QString &group)
{
    return notYet.contains(family) || notYet.contains(family + '/' + group);
}

} // namespace

class TestOperations : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsMissing()
    {
        const QStringList files = caseFiles("cases/operations");
        qsizetype cases = 0;
        for (const QString &path : files)
            cases += casesOf(path).size();
        QCOMPARE(files.size(), expectedFiles);
        QCOMPARE(cases, expectedCases);
    }

    void everyCase_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QString &path : caseFiles("cases/operations"))
            for (const QJsonObject &one : casesOf(path))
                if (!isNotYet(one["family"].toString(), one["group"].toString()))
                    QTest::newRow(qPrintable(one["name"].toString())) << one;
    }

    void everyCase()
    {
        QFETCH(QJsonObject, row);
        const Fault fault = faultOf(row["family"].toString(), row["op"].toString());
        QVERIFY2(fault != nullptr, "no function for this operation");
        const QString found = fault(row);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
};

QTEST_APPLESS_MAIN(TestOperations)
#include "test_operations.moc"
