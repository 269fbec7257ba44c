#include "ui/editing/table_text.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <random>

using namespace lab::ui;

class TestTableText : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatPeoplePaste_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<QString>("numbers");
        QTest::newRow("a spreadsheet's tabs") << "1\t2\n3\t4\n" << 2 << 2 << "1 2 3 4";
        QTest::newRow("decimal commas between tabs") << "1,5\t2\r\n3\t-4,25" << 2 << 2 << "1.5 2 3 -4.25";
        QTest::newRow("semicolons") << "1;2,5\n3;4" << 2 << 2 << "1 2.5 3 4";
        QTest::newRow("commas") << "1,2,3\n4,5,6" << 2 << 3 << "1 2 3 4 5 6";
        QTest::newRow("blanks, as NumPy prints") << "[[1. 0. 2.]\n [3. 1. 0.]]" << 2 << 3 << "1 0 2 3 1 0";
        QTest::newRow("nested lists on one line") << "[[1, 2], [3, 4]]" << 2 << 2 << "1 2 3 4";

        QTest::newRow("an empty cell is 0") << "1\t\t3" << 1 << 3 << "1 0 3";
        QTest::newRow("one number") << " 7 " << 1 << 1 << "7";
    }
    void readsWhatPeoplePaste()
    {
        QFETCH(QString, text);
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(QString, numbers);
        const auto table = readTable(text);
        QVERIFY(table);
        QCOMPARE(table->rows, rows);
        QCOMPARE(table->columns, columns);
        QStringList read;
        for (float value : table->values)
            read << QString::number(double(value));
        QCOMPARE(read.join(' '), numbers);
    }

    void refusesWhatIsNoTable()
    {
        for (const QString &text : QStringList{"", "  \n", "hello", "1\ttwo", "1e999", "1\t2\t3\n4", "1 2\n3 4 5"})
            QVERIFY2(!readTable(text), qPrintable(text));
    }

    void everyBitSurvivesTheClipboard()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            NumberTable table{1 + int(random() % 4), 1 + int(random() % 4), {}};
            for (int i = 0; i < table.rows * table.columns; ++i) {
                const auto value = std::bit_cast<float>(std::uint32_t(random()));
                table.values.push_back(std::isnan(value) ? 0.1F : value);
            }
            const auto back = tableOf(*tableMimeData(table));
            QVERIFY(back);
            QCOMPARE(back->rows, table.rows);
            for (std::size_t i = 0; i < table.values.size(); ++i)
                QCOMPARE(std::bit_cast<std::uint32_t>(back->values[i]), std::bit_cast<std::uint32_t>(table.values[i]));
            const auto fromText = readTable(tableText(table));
            QVERIFY(fromText && *fromText == table);
        }
    }

    void damagedOwnDataFallsBackToTheText()
    {
        QMimeData data;
        data.setText("1\t2");
        data.setData("application/x-conv2d-lab-numbers",
                     "{\"rows\":900000000,\"columns\":900000000,\"values\":[\"1\"]}");
        const auto table = tableOf(data);
        QVERIFY(table);
        QCOMPARE(table->columns, 2);
    }
};

QTEST_MAIN(TestTableText)
#include "test_table_text.moc"
