#include "core/formats/read/csv.h"

#include "core/formats/write/arrays.h"

#include <QTest>

#include <bit>
#include <clocale>
#include <cmath>
#include <random>

using namespace lab;

class TestCsv : public QObject
{
    Q_OBJECT
private slots:
    void tablesAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("commas") << QByteArray("1,2\n3,4\n") << "[2, 2] 1 2 3 4";
        QTest::newRow("no newline at the end") << QByteArray("1,2\n3,4") << "[2, 2] 1 2 3 4";
        QTest::newRow("CRLF and empty lines at the end") << QByteArray("1,2\r\n3,4\r\n\r\n \r\n") << "[2, 2] 1 2 3 4";
        QTest::newRow("carriage returns alone") << QByteArray("1,2\r3,4\r") << "[2, 2] 1 2 3 4";
        QTest::newRow("tabs") << QByteArray("1\t2\n3\t4") << "[2, 2] 1 2 3 4";
        QTest::newRow("semicolons, decimal comma") << QByteArray("1,5;-2\n3;4,25") << "[2, 2] 1.5 -2 3 4.25";
        QTest::newRow("tabs, decimal comma") << QByteArray("1,5\t-2e1") << "[1, 2] 1.5 -20";
        QTest::newRow("semicolons, decimal point") << QByteArray("1.5;-2") << "[1, 2] 1.5 -2";
        QTest::newRow("tabs, perhaps thousands") << QByteArray("1,000\t2,5e0\n12,345\t7") << "[2, 2] 1 2.5 12.345 7";
        QTest::newRow("tabs, thousands or decimal commas")
            << QByteArray("1,000\t-12,345") << "[1, 2] 1 -12.345 (\"1,000\" was r";
        QTest::newRow("tabs, no thousands") << QByteArray("0,123\t1,500") << "[1, 2] 0.123 1.5";
        QTest::newRow("decimal comma in quotes") << QByteArray("\"1,5\";\"2\"") << "[1, 2] 1.5 2";
        QTest::newRow("blanks") << QByteArray("1 2  3\n 4 5 6 \n") << "[2, 3] 1 2 3 4 5 6";
        QTest::newRow("blanks around commas") << QByteArray(" 1 , 2 ,\"3\" ") << "[1, 3] 1 2 3";
        QTest::newRow("one column") << QByteArray("1\n2\n3\n") << "[3, 1] 1 2 3";
        QTest::newRow("one number") << QByteArray("7") << "[1, 1] 7";
        QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                         "1,2")
                                           << "[1, 2] 1 2";
        QTest::newRow("special values") << QByteArray("nan,inf,-inf,-0,-0.0,+1,.5,1e-999")
                                        << "[1, 8] nan inf -inf -0.0 -0.0 1 0.5 0";
        QTest::newRow("a header") << QByteArray("left,right\n1,2") << "[1, 2] 1 2 (the first row";
        QTest::newRow("a header in quotes")
            << QByteArray("\"a, b\",\"c \"\"d\"\"\"\n1,2") << "[1, 2] 1 2 (the first row";
        QTest::newRow("comments of NumPy's savetxt")
            << QByteArray("# a table\n1 2\n# between\n3 4") << "[2, 2] 1 2 3 4";
    }
    void tablesAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, read);
        const Result<Imported> imported = readCsv(text.toStdString(), {});
        QVERIFY2(imported, imported ? "" : imported.error().reason.english().c_str());
        const Array &array = imported->arrays.at(0);
        QString shown = QString::fromStdString(array.shape.text());
        for (Index i = 0; i < array.size(); ++i)
            shown += ' ' + QString::fromStdString(array.textAt(i));
        for (const Sentence &warning : imported->warnings)
            shown += " (" + QString::fromStdString(warning.english()).left(13);
        QCOMPARE(shown, read);
    }

    void badTablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("nothing") << QByteArray() << "1:1" << QByteArray("no number");
        QTest::newRow("blank lines") << QByteArray("\n\n") << "3:1" << QByteArray("no number");
        QTest::newRow("a header alone") << QByteArray("a,b\n") << "2:1" << QByteArray("no number");
        QTest::newRow("two headers") << QByteArray("a,b\nc,d\n1,2") << "2:1" << QByteArray("\"c\" is not a number");
        QTest::newRow("a row too long") << QByteArray("1,2\n3,4,5\n") << "2:1" << QByteArray("3 cells, expected 2");
        QTest::newRow("a row too short") << QByteArray("1,2\n3\n") << "2:1" << QByteArray("1 cell, expected 2");
        QTest::newRow("a word") << QByteArray("1,2\n3,n/a") << "2:3" << QByteArray("n/a");
        QTest::newRow("a word in the first row") << QByteArray("x,2\n3,4") << "1:1" << QByteArray("\"x\"");
        QTest::newRow("an empty cell") << QByteArray("1,,3") << "1:3" << QByteArray("empty");
        QTest::newRow("a separator at the end") << QByteArray("1,2,") << "1:5" << QByteArray("empty");
        QTest::newRow("an empty line between") << QByteArray("1,2\n\n3,4") << "2:1" << QByteArray("empty line");
        QTest::newRow("an open quote") << QByteArray("1,\"2\n3") << "1:3" << QByteArray("quote");
        QTest::newRow("a quote inside") << QByteArray("1,2\"3\"") << "1:4" << QByteArray("quote");
        QTest::newRow("text after a quote") << QByteArray("\"1\"2,3") << "1:4" << QByteArray("quote");
        QTest::newRow("too large") << QByteArray("1,-1e999") << "1:3" << QByteArray("range");
        QTest::newRow("two decimal commas") << QByteArray("1,2,3;4") << "1:1" << QByteArray("not a number");
        QTest::newRow("thousands") << QByteArray("1.000,5;4") << "1:1" << QByteArray("not a number");
        QTest::newRow("a line break in quotes") << QByteArray("1,\"2\n\"") << "1:3" << QByteArray("not a number");
        QTest::newRow("hexadecimal") << QByteArray("1,0x10") << "1:3" << QByteArray("0x10");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "1\0",
                                              4)
                                << "1:1" << QByteArray("UTF-16");
        QTest::newRow("columns are characters")
            << QByteArray("1,\"1\"\n\"2\",\xC3\xA9") << "2:5" << QByteArray("not a number");
        QTest::newRow("a line after carriage returns") << QByteArray("1\r2\rx") << "3:1" << QByteArray("not a number");
        QTest::newRow("zero byte") << QByteArray("1,2\0", 4) << "1:3" << QByteArray("not a number");
    }
    void badTablesAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        QFETCH(QByteArray, reason);
        const Result<Imported> imported = readCsv(text.toStdString(), {});
        QVERIFY(!imported);
        const Error &error = imported.error();
        QVERIFY2(QByteArray::fromStdString(error.reason.english()).contains(reason), error.reason.english().c_str());
        QCOMPARE(QString("%1:%2").arg(error.place.line).arg(error.place.column), place);
    }

    void aHeaderOfWordsAndANumberIsNone()
    {
        const Result<Imported> imported = readCsv("left,right,3\n1,2,3", {});
        QVERIFY(!imported);
        QCOMPARE(imported.error().place.column, 1);
        QVERIFY(!readCsv("left,right\n1,2,3", {})->arrays.empty());
        QVERIFY(!readCsv("--,==\n1,2", {}));
    }

    void theLimitOfNumbersHolds()
    {
        Limits limits;
        limits.tensorElements = 5;
        QCOMPARE(readCsv("1,2\n3,4\n5,6", limits).error().code, ErrorCode::LimitReached);
        limits.textBytes = 3;
        QCOMPARE(readCsv("1,2\n3", limits).error().code, ErrorCode::LimitReached);
    }

    void tablesOfSeveralAxes()
    {
        const auto written = [](Shape shape) {
            std::vector<float> values(static_cast<std::size_t>(shape.elementCount()));
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] = static_cast<float>(i);
            return QString::fromStdString(writeCsv(Array::ofFloats("a", Tensor(shape, values)), ','));
        };
        QCOMPARE(written({1, 2, 3, 1}), QString("0,1,2\n3,4,5\n"));
        QCOMPARE(written({2, 2, 1, 1}), QString("0,1\n2,3\n"));
        QCOMPARE(written({1, 1, 2, 2}), QString("0,1\n2,3\n"));
        QCOMPARE(written({2, 1, 2, 2}), QString("0,1\n2,3\n4,5\n6,7\n"));
        QCOMPARE(written({4}), QString("0,1,2,3\n"));
        QCOMPARE(written({}), QString("0\n"));
        QCOMPARE(written({0, 3}), QString());
    }

    void anyNumberComesBackBitForBit_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("C") << "C";
        QTest::newRow("German") << "de_DE.UTF-8";
    }
    void anyNumberComesBackBitForBit()
    {
        QFETCH(QString, locale);
        QVERIFY2(setlocale(LC_ALL, qPrintable(locale)) != nullptr, qPrintable("no locale " + locale));
        std::mt19937_64 random(11);
        std::vector<float> floats;
        std::vector<double> doubles;
        for (int i = 0; i < 10000; ++i) {
            const auto small = std::bit_cast<float>(static_cast<std::uint32_t>(random()));
            const auto large = std::bit_cast<double>(random());
            floats.push_back(std::isnan(small) ? NAN : small);
            doubles.push_back(std::isnan(large) ? double(NAN) : large);
        }
        for (char separator : {',', '\t'}) {
            const Array ofFloats = Array::ofFloats("a", Tensor(Shape{100, 100}, floats));
            const Result<Imported> read = readCsv(writeCsv(ofFloats, separator), {});
            QVERIFY(read);
            QVERIFY(toTensor(read->arrays[0]).tensor == Tensor(Shape{100, 100}, floats));
            const Result<Imported> readDoubles =
                readCsv(writeCsv(Array::ofDoubles("table", {100, 100}, doubles), separator), {});
            QVERIFY(readDoubles);
            QVERIFY(readDoubles->arrays[0] == Array::ofDoubles("table", {100, 100}, doubles));
        }
        setlocale(LC_ALL, "C");
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "test_csv.moc"
