#include "core/formats/read/npz.h"

#include "core/formats/bytes/zip_archive.h"
#include "core/formats/read/npy.h"
#include "core/formats/write/arrays.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace lab;

namespace {

Array someArray(const std::string &name, int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<float> values;
    for (int i = 0; i < count; ++i)
        values.push_back(static_cast<float>(random() % 1000) / 8.0f);
    return Array::ofFloats(name, Tensor(Shape{count}, values));
}

} // namespace

class TestNpz : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenIsRead()
    {
        const std::vector<Array> arrays{someArray("image", 1000, 1), someArray("layer/kernel", 7, 2),
                                        Array::ofDoubles("leer", {0, 3}, {})};
        const Result<Imported> read = readNpz(writeNpz(arrays), {});
        QVERIFY2(read, read ? "" : read.error().reason.english().c_str());
        QVERIFY(read->arrays == arrays);
        QVERIFY(read->warnings.empty());
    }

    void anyBitPatternComesBack()
    {
        std::mt19937_64 random(5);
        Array array{
            .name = "a", .shape = Shape{100, 100}, .type = ArrayType::Float32, .bytes = std::vector<std::byte>(40000)};
        for (std::byte &byte : array.bytes)
            byte = static_cast<std::byte>(random());
        QVERIFY(readNpz(writeNpz({array}), {})->arrays.at(0) == array);
    }

    void numPyAndWeReadEachOther()
    {
        QTemporaryDir folder;
        const auto python = [&](const QString &code) {
            QProcess process;
            process.setWorkingDirectory(folder.path());
            process.start("/usr/bin/python3",
                          {"-c", "import sys\ntry: import numpy as np\nexcept ImportError: sys.exit(7)\n" + code});
            process.waitForFinished();
            return std::pair(process.exitCode(),
                             QString(process.readAllStandardOutput() + process.readAllStandardError()).trimmed());
        };
        const auto [exitCode, said] =
            python("np.savez('stored', a=np.arange(6, dtype='>i2').reshape(2, 3), b=np.ones((2, 2), order='F'))\n"
                   "np.savez_compressed('deflated', kernel=np.eye(3, dtype=np.float16), x=np.float32(2.5))\n");
        QVERIFY2(exitCode != 7, "NumPy is missing; app/packages.txt lists it");
        QCOMPARE(said, QString());
        const auto read = [&](const QString &name) {
            QFile file(folder.filePath(name));
            file.open(QIODevice::ReadOnly);
            return readNpz(file.readAll().toStdString(), {});
        };
        const Result<Imported> stored = read("stored.npz");
        QVERIFY(stored);
        QCOMPARE(stored->arrays.at(0).textAt(5), std::string("5"));
        QCOMPARE(stored->arrays.at(0).type, ArrayType::Int16);
        QCOMPARE(stored->arrays.at(1).name, std::string("b"));
        const Result<Imported> deflated = read("deflated.npz");
        QVERIFY(deflated);
        QCOMPARE(deflated->arrays.at(0).type, ArrayType::Float16);
        QCOMPARE(deflated->arrays.at(0).at(4), 1.0);
        QCOMPARE(deflated->arrays.at(1).textAt(0), std::string("2.5"));

        QFile file(folder.filePath("ours.npz"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(
            writeNpz({someArray("image", 5, 3), Array::ofDoubles("k", {2, 2}, {1, -2, 0.5, 8})})));
        file.close();
        QCOMPARE(
            python("z = np.load('ours.npz'); print(sorted(z), z['image'].shape, z['k'].tolist(), z['k'].dtype)").second,
            QString("['image', 'k'] (5,) [[1.0, -2.0], [0.5, 8.0]] float64"));
    }

    void everyPrefixIsRefused()
    {
        const std::string whole = writeNpz({someArray("image", 30, 1), someArray("kernel", 3, 2)});
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY2(!readNpz(whole.substr(0, length), {}), qPrintable(QString::number(length)));
    }

    void everyChangedByteOfTheDataIsNoticed()
    {
        const Array array = someArray("image", 200, 9);
        const std::string whole = writeNpz({array});
        int refused = 0;
        for (std::size_t at = 0; at < whole.size(); ++at) {
            std::string changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 0x10);
            const Result<Imported> read = readNpz(changed, {});
            if (!read)
                ++refused;
            else if (!read->arrays.empty() && read->arrays[0].name == "image")
                QVERIFY2(read->arrays[0] == array, qPrintable(QString::number(at))); // dates and the like
        }
        QVERIFY(refused > int(whole.size()) / 2);
    }

    void bombsAreRefusedBeforeTheyInflate()
    {
        Limits limits;
        limits.freeInflation = 1000;
        const Result<Imported> ratio =
            readNpz(writeNpz({Array::ofDoubles("zeros", {100000}, std::vector<double>(100000))}), limits);
        QVERIFY(!ratio);
        QCOMPARE(ratio.error().code, ErrorCode::LimitReached);
        QCOMPARE(ratio.error().place.member, std::string("zeros.npy"));
        limits = {};
        limits.archiveBytes = 1000;
        QCOMPARE(readNpz(writeNpz({someArray("a", 2000, 1)}), limits).error().code, ErrorCode::LimitReached);
        QCOMPARE(readNpz(writeNpz({someArray("a", 150, 1), someArray("b", 150, 2)}), limits).error().place.member,
                 std::string("b.npy"));
        limits = {};
        limits.documentElements = 10;
        QCOMPARE(readNpz(writeNpz({someArray("a", 8, 1), someArray("b", 8, 2)}), limits).error().place.member,
                 std::string("b.npy"));
    }

    void otherMembersAreNamed()
    {
        const std::vector<ZipMember> members{{"readme.txt", "hello"}, {"a.npy", writeNpy(someArray("a", 2, 1))}};
        const Result<Imported> read = readNpz(zipArchive(members), {});
        QVERIFY(read);
        QCOMPARE(read->arrays.size(), std::size_t(1));
        QVERIFY(read->warnings.at(0).english().find("readme.txt") != std::string::npos);
    }

    void membersThatAreNoNumbersAreLeftOutWithAWord()
    {
        std::string text = writeNpy(Array::ofDoubles("t", {2}, std::vector<double>{1, 2}));
        text.replace(text.find("<f8"), 3, "<U2");
        const ZipMember words{"words.npy", text};
        const std::string alone = zipArchive(std::vector{words});
        const Result<Imported> read =
            readNpz(zipArchive(std::vector{words, ZipMember{"a.npy", writeNpy(someArray("a", 2, 1))}}), {});
        QVERIFY2(read, read ? "" : read.error().reason.english().c_str());
        QCOMPARE(read->arrays.size(), std::size_t(1));
        QVERIFY(read->warnings.at(0).english().find("words.npy was left out") != std::string::npos);
        QCOMPARE(readNpz(alone, {}).error().code, ErrorCode::NotFound);
    }

    void membersThatShareBytesAreRefused()
    {
        std::string bytes = zipArchive(std::vector<ZipMember>{{"a.npy", writeNpy(someArray("a", 20, 1))},
                                                              {"b.npy", writeNpy(someArray("b", 20, 2))}});
        QVERIFY(readNpz(bytes, {}));
        // The second entry of the directory is led to the first one's record.
        const std::size_t first = bytes.find(std::string("PK\1\2", 4));
        const std::size_t second = bytes.find(std::string("PK\1\2", 4), first + 4);
        const std::size_t name = 46;
        bytes.replace(second, name, bytes.substr(first, name));
        std::string shared = bytes;
        const Result<Imported> read = readNpz(shared, {});
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
        QVERIFY2(read.error().reason.english().find("shares bytes") != std::string::npos,
                 read.error().reason.english().c_str());
    }

    void badArchivesAreRefused()
    {
        QCOMPARE(readNpz("", {}).error().reason.english(), std::string("the file is empty, no zip archive"));
        QCOMPARE(readNpz("hello", {}).error().reason.english(), std::string("this is no zip archive"));
        QCOMPARE(readNpz(zipArchive(std::vector<ZipMember>{{"readme.txt", "hello"}}), {}).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(readNpz(zipArchive(std::vector<ZipMember>{{"a.npy", "no array"}}), {}).error().place.member,
                 std::string("a.npy"));
        // No library writes two members of one name.
        QByteArray twice =
            QByteArray::fromStdString(writeNpz({someArray("a", 2, 1), someArray("b", 2, 2)})).replace("b.npy", "a.npy");
        const Result<Imported> read = readNpz(twice.toStdString(), {});
        QVERIFY(!read);
        QCOMPARE(read.error().place.member, std::string("a.npy"));
    }
};

QTEST_GUILESS_MAIN(TestNpz)
#include "test_npz.moc"
