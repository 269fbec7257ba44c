#include "core/conv/geometry.h"
#include "core/formats/read/onnx.h"

#include <QFile>
#include <QTest>

#include <cstring>

using namespace lab;

namespace {

// A writer of just as much Protocol Buffers as a model needs.

std::string varint(std::uint64_t value)
{
    std::string bytes;
    for (; value >= 128; value >>= 7)
        bytes += static_cast<char>((value & 127) | 128);
    return bytes + static_cast<char>(value);
}

std::string number(int field, std::int64_t value)
{
    return varint(std::uint64_t(field) << 3) + varint(std::uint64_t(value));
}
std::string text(int field, const std::string &bytes)
{
    return varint((std::uint64_t(field) << 3) | 2) + varint(bytes.size()) + bytes;
}

std::string packed(int field, const std::vector<std::int64_t> &values)
{
    std::string bytes;
    for (const std::int64_t value : values)
        bytes += varint(std::uint64_t(value));
    return text(field, bytes);
}

template <typename T>
std::string raw(const std::vector<T> &values)
{
    std::string bytes(values.size() * sizeof(T), '\0');
    std::memcpy(bytes.data(), values.data(), bytes.size());
    return bytes;
}

std::string ints(const std::string &name, const std::vector<std::int64_t> &values)
{
    return text(5, text(1, name) + packed(8, values) + number(20, 7));
}
std::string integer(const std::string &name, std::int64_t value)
{
    return text(5, text(1, name) + number(3, value) + number(20, 2));
}
std::string word(const std::string &name, const std::string &value)
{
    return text(5, text(1, name) + text(4, value) + number(20, 3));
}

std::string conv(const std::string &attributes = {}, const std::string &inputs = text(1, "x") + text(1, "w"))
{
    return text(1, inputs + text(2, "y") + text(3, "first") + text(4, "Conv") + attributes);
}

std::string tensorOf(const std::string &name, const std::vector<std::int64_t> &sizes, int type,
                     const std::string &values)
{
    return packed(1, sizes) + number(2, type) + text(8, name) + values;
}

/// An initializer of float32 0, 1, 2, …
std::string weights(const std::vector<std::int64_t> &sizes, const std::string &name = "w")
{
    std::vector<float> values(std::size_t(*checkedProduct(sizes)));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = float(i);
    return text(5, tensorOf(name, sizes, 1, text(9, raw(values))));
}

std::string input(const std::vector<std::int64_t> &sizes, const std::string &name = "x")
{
    std::string shape;
    for (const std::int64_t size : sizes)
        shape += text(1, size >= 0 ? number(1, size) : text(2, "n"));
    return text(11, text(1, name) + text(2, text(1, number(1, 1) + text(2, shape))));
}

std::string model(const std::string &graph)
{
    return number(1, 8) + text(2, "test") + text(7, graph) + text(8, text(1, "") + number(2, 13));
}

QByteArray shown(const Error &error)
{
    const QByteArray place = error.place.member.empty() ? "byte " + QByteArray::number(qlonglong(error.place.byte))
                                                        : "member " + QByteArray::fromStdString(error.place.member);
    return place + ": " + QByteArray::fromStdString(error.reason.english());
}

bool warns(const Imported &imported, std::string_view part)
{
    for (const Sentence &warning : imported.warnings)
        if (warning.english().find(part) != std::string::npos)
            return true;
    return false;
}

} // namespace

class TestOnnx : public QObject
{
    Q_OBJECT
private slots:
    void aLayerBecomesACall()
    {
        const Result<Imported> read =
            readOnnx(model(conv(ints("strides", {2, 1}) + ints("pads", {1, 0, 2, 3}) + ints("dilations", {1, 2}) +
                                    integer("group", 2),
                                text(1, "x") + text(1, "w") + text(1, "b")) +
                           text(1, text(4, "Relu")) + weights({4, 1, 3, 2}) + input({-1, 2, 9, 8})),
                     {});
        QVERIFY2(read, shown(read ? Error{} : read.error()));
        QCOMPARE(read->arrays.size(), std::size_t(1));
        QCOMPARE(read->arrays[0].name, std::string("w"));
        QCOMPARE(read->arrays[0].shape, (Shape{4, 1, 3, 2}));
        const Conv2DCall &call = read->lesson->call;
        QCOMPARE(read->lesson->title, std::string("first"));
        QCOMPARE(call.arguments.dataFormat, std::string("NCHW"));
        QCOMPARE(call.arguments.strides, (std::vector<Index>{1, 1, 2, 1}));
        QCOMPARE(*call.arguments.dilations, (std::vector<Index>{1, 1, 1, 2}));
        QCOMPARE(call.arguments.padding, PaddingArgument::explicitPairs({{0, 0}, {0, 0}, {1, 2}, {0, 3}}));
        QCOMPARE(call.input.shape(), (Shape{1, 2, 9, 8}));
        QCOMPARE(call.filter.shape(), (Shape{3, 2, 1, 4}));
        QCOMPARE(call.filter[((1 * 2 + 0) * 1 + 0) * 4 + 3], float(3 * 6 + 2)); // O 3, ky 1, kx 0
        const Result<Geometry> geometry = geometryOf(call);
        QVERIFY(geometry);
        QCOMPARE(geometry->groups, Index(2));
        QCOMPARE(geometry->outputShape, (Shape{1, 4, 5, 9}));
        QVERIFY(warns(*read, "Biases"));
        QVERIFY(warns(*read, "other nodes"));
        QVERIFY(warns(*read, "input"));
        QVERIFY(read->lesson->pages.empty());
    }

    void weightsAreReadInEveryWay_data()
    {
        QTest::addColumn<QByteArray>("tensor");
        QTest::addColumn<QByteArray>("first");
        const auto row = [](const char *name, int type, const std::string &values, const char *first) {
            QTest::newRow(name) << QByteArray::fromStdString(text(5, tensorOf("w", {1, 1, 1, 2}, type, values)))
                                << QByteArray(first);
        };
        row("FLOAT, raw", 1, text(9, raw<float>({0.1F, 2})), "float32 0.1");
        row("FLOAT, packed", 1, text(4, raw<float>({0.1F, 2})), "float32 0.1");
        row("FLOAT, one by one", 1, "\x25" + raw<float>({0.1F}) + "\x25" + raw<float>({2}), "float32 0.1");
        row("DOUBLE, raw", 11, text(9, raw<double>({0.1, 2})), "float64 0.1");
        row("DOUBLE, packed", 11, text(10, raw<double>({0.1, 2})), "float64 0.1");
        row("FLOAT16, raw", 10, text(9, raw<std::uint16_t>({0x3e00, 0})), "float16 1.5");
        row("FLOAT16, as whole numbers", 10, packed(5, {0x3e00, 0}), "float16 1.5");
        row("BFLOAT16, raw", 16, text(9, raw<std::uint16_t>({0x3fc0, 0})), "bfloat16 1.5");
        row("BFLOAT16, as whole numbers one by one", 16, number(5, 0x3fc0) + number(5, 0), "bfloat16 1.5");
        const std::string constant = text(
            1, text(2, "w") + text(4, "Constant") +
                   text(5, text(1, "value") + text(5, tensorOf("", {1, 1, 1, 2}, 1, text(9, raw<float>({7, 2}))))));
        QTest::newRow("a constant") << QByteArray::fromStdString(constant) << QByteArray("float32 7");
    }
    void weightsAreReadInEveryWay()
    {
        QFETCH(QByteArray, tensor);
        QFETCH(QByteArray, first);
        const Result<Imported> read = readOnnx(model(conv() + tensor.toStdString()), {});
        QVERIFY2(read, shown(read ? Error{} : read.error()));
        const Array &array = read->arrays.at(0);
        QCOMPARE(QByteArray::fromStdString(std::string(typeName(array.type)) + ' ' + array.textAt(0)), first);
        QCOMPARE(array.at(1), first.endsWith("1.5") ? 0.0 : 2.0);
        QCOMPARE(warns(*read, "rounded"), array.type == ArrayType::Float64);
    }

    void paddingIsThatOfTheModel_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QList<int>>("pads");
        QTest::newRow("none is VALID") << QByteArray() << QByteArray("VALID") << QList<int>();
        QTest::newRow("zeros are VALID") << QByteArray::fromStdString(ints("pads", {0, 0, 0, 0})) << QByteArray("VALID")
                                         << QList<int>();
        QTest::newRow("VALID") << QByteArray::fromStdString(word("auto_pad", "VALID")) << QByteArray("VALID")
                               << QList<int>();
        QTest::newRow("SAME_UPPER is SAME")
            << QByteArray::fromStdString(word("auto_pad", "SAME_UPPER")) << QByteArray("SAME") << QList<int>();
        // 6 rows, 5 columns, stride 2, filter 3: one zero in all along the rows, two along the columns.
        QTest::newRow("SAME_LOWER gives the odd zero to the near side")
            << QByteArray::fromStdString(word("auto_pad", "SAME_LOWER") + ints("strides", {2, 2})) << QByteArray()
            << QList<int>{1, 0, 1, 1};
    }
    void paddingIsThatOfTheModel()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(QByteArray, word);
        QFETCH(QList<int>, pads);
        const Result<Imported> read =
            readOnnx(model(conv(attributes.toStdString()) + weights({1, 1, 3, 3}) + input({1, 1, 6, 5})), {});
        QVERIFY2(read, shown(read ? Error{} : read.error()));
        const PaddingArgument &padding = read->lesson->call.arguments.padding;
        QCOMPARE(QByteArray::fromStdString(padding.word), word);
        QVERIFY(geometryOf(read->lesson->call));
        if (pads.isEmpty())
            return;
        QCOMPARE(padding.pairs.at(2), (std::vector<Index>{pads[0], pads[1]}));
        QCOMPARE(padding.pairs.at(3), (std::vector<Index>{pads[2], pads[3]}));
        QVERIFY(warns(*read, "SAME_LOWER"));
    }

    void anInputThatFitsIsMadeUp_data()
    {
        QTest::addColumn<QByteArray>("graph");
        QTest::addColumn<QList<int>>("sizes");
        const auto row = [](const char *name, const std::string &graph, const QList<int> &sizes) {
            QTest::newRow(name) << QByteArray::fromStdString(graph) << sizes;
        };
        row("nothing is said", conv() + weights({2, 3, 3, 5}), {1, 3, 6, 8});
        row("rows and columns are open", conv() + weights({2, 3, 3, 5}) + input({1, 3, -1, -1}), {1, 3, 6, 8});
        row("the channels are others", conv() + weights({2, 3, 3, 5}) + input({1, 4, 9, 9}), {1, 3, 6, 8});
        row("larger than one wants", conv() + weights({2, 3, 3, 5}) + input({1, 3, 1 << 20, 1 << 20}), {1, 3, 6, 8});
        row("strides and dilations", conv(ints("strides", {2, 3}) + ints("dilations", {2, 1})) + weights({2, 1, 3, 3}),
            {1, 1, 11, 12});
        row("as the graph has it", conv() + weights({2, 3, 3, 5}) + input({7, 3, 3, 5}), {7, 3, 3, 5});
        row("a batch larger than one wants", conv() + weights({2, 3, 3, 5}) + input({1 << 24, 3, 3, 5}), {1, 3, 3, 5});
    }
    void anInputThatFitsIsMadeUp()
    {
        QFETCH(QByteArray, graph);
        QFETCH(QList<int>, sizes);
        const Result<Imported> read = readOnnx(model(graph.toStdString()), {});
        QVERIFY2(read, shown(read ? Error{} : read.error()));
        const Shape &shape = read->lesson->call.input.shape();
        QList<int> found;
        for (const Index size : shape.sizes())
            found << int(size);
        QCOMPARE(found, sizes);
        QVERIFY(geometryOf(read->lesson->call));
    }

    void moreLayersArePages()
    {
        const Result<Imported> read = readOnnx(
            model(conv() + text(1, text(1, "y") + text(1, "v") + text(2, "z") + text(3, "second*") + text(4, "Conv")) +
                  weights({2, 1, 3, 3}) + weights({1, 2, 1, 1}, "v")),
            {});
        QVERIFY2(read, shown(read ? Error{} : read.error()));
        QCOMPARE(read->arrays.size(), std::size_t(2));
        QCOMPARE(read->lesson->pages.size(), std::size_t(2));
        QCOMPARE(*read->lesson->pages[0].call, read->lesson->call);
        QCOMPARE(read->lesson->pages[1].title, std::string("second*"));
        QVERIFY(read->lesson->pages[1].text.find("second\\*") != std::string::npos);
        QCOMPARE(read->lesson->pages[1].call->filter.shape(), (Shape{1, 1, 2, 1}));
    }

    void onlyTheFirstLayersAreTaken()
    {
        std::string graph = weights({1, 1, 1, 1});
        for (int i = 0; i < 20; ++i)
            graph += conv();
        const Result<Imported> read = readOnnx(model(graph), {});
        QVERIFY(read);
        QCOMPARE(read->lesson->pages.size(), std::size_t(16));
        QVERIFY(warns(*read, "Of 20 convolution layers the first 16"));
    }

    void whatCannotBeShownIsNamed()
    {
        const Result<Imported> read = readOnnx(
            model(conv({}, text(1, "x") + text(1, "computed")) + conv() + conv({}, text(1, "x") + text(1, "bytes")) +
                  conv({}, text(1, "x") + text(1, "given")) + input({1, 1, 1, 1}, "given") +
                  conv({}, text(1, "x") + text(1, "line")) + weights({1, 1, 1, 1}) + weights({1, 1, 3}, "line") +
                  text(5, tensorOf("bytes", {1, 1, 1, 1}, 2, text(9, "a")))),
            {});
        QVERIFY2(read, shown(read ? Error{} : read.error()));
        QCOMPARE(read->arrays.size(), std::size_t(1));
        QVERIFY(warns(*read, "come from another node"));
        QVERIFY(warns(*read, "an input of the graph"));
        QVERIFY(warns(*read, "of the type 2"));
        QVERIFY(warns(*read, "[1, 1, 3]"));
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char *name, const std::string &bytes, const char *place, const char *reason) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(place) << QByteArray(reason);
        };
        const auto tensor = [](const std::vector<std::int64_t> &sizes, int type, const std::string &values) {
            return model(conv() + text(5, tensorOf("w", sizes, type, values)));
        };
        row("empty", "", "byte 0", "without a graph");
        row("no Protocol Buffers", "PK\x03\x04", "byte", "");
        row("a field of the number 0", std::string("\0\1", 2), "byte 0", "field of the number 0");
        row("a group", number(1, 8) + "\x13", "byte 2", "not in use");
        row("a number without end", "\x08" + std::string(11, '\xff'), "byte 1", "64 bits");
        row("a length without end", "\x3a" + varint(std::uint64_t(-1)), "byte 0", "bytes, but only 0 follow");
        row("two graphs", number(1, 8) + text(7, "") + text(7, ""), "byte 4", "second graph");
        row("the graph is a number", number(7, 1), "byte 0", "graph");
        row("no convolution", model(text(1, text(4, "Relu"))), "byte", "none of the 1 nodes");
        row("a convolution of another set",
            model(text(1, text(1, "x") + text(1, "w") + text(4, "Conv") + text(7, "org.other")) +
                  weights({1, 1, 1, 1})),
            "byte", "none of the 1");
        row("no weights", model(conv({}, text(1, "x")) + weights({1, 1, 1, 1})), "byte", "1 inputs");
        row("all weights computed", model(conv()), "byte", "come from another node");
        row("a name that is not UTF-8", model(text(1, text(3, "\xff") + text(4, "Conv"))), "byte", "not UTF-8");
        row("a name without end", model(text(1, text(4, std::string(2000, 'a')))), "byte", "limit is 1024");
        row("external values",
            tensor({1, 1, 1, 1}, 1, text(13, text(1, "location") + text(2, "/etc/passwd")) + number(14, 1)), "member w",
            "another file");
        row("a part of a tensor", tensor({1, 1, 1, 1}, 1, text(3, number(1, 0))), "member w", "one part");
        row("values are missing", tensor({1, 1, 2, 1}, 1, text(9, "abcd")), "member w", "wants 8 bytes");
        row("too many values", tensor({1, 1, 1, 1}, 1, text(9, "abcdefgh")), "byte", "more values");
        row("too many values, one by one", tensor({1, 1, 1, 1}, 10, number(5, 1) + number(5, 1)), "byte",
            "more values");
        row("values as a number", tensor({1, 1, 1, 1}, 1, number(9, 1)), "byte", "values of a tensor");
        row("a negative size", tensor({1, 1, -1, 1}, 1, text(9, "abcd")), "member w", "");
        row("a product that wraps", tensor({1LL << 32, 1LL << 32, 1, 1}, 1, text(9, "abcd")), "member w", "too large");
        row("larger than the limit", tensor({1 << 20, 1 << 20, 1, 1}, 1, text(9, "abcd")), "member w", "limit");
        row("nine axes", tensor({1, 1, 1, 1, 1, 1, 1, 1, 1}, 1, text(9, "abcd")), "member w", "9 axes");
        row("a thousand axes", tensor(std::vector<std::int64_t>(1000, 1), 1, text(9, "abcd")), "byte", "16 numbers");
        row("three strides", model(conv(ints("strides", {1, 1, 1})) + weights({1, 1, 1, 1})), "byte", "two axes");
        row("a thousand strides",
            model(conv(ints("strides", std::vector<std::int64_t>(1000, 1))) + weights({1, 1, 1, 1})), "byte",
            "16 numbers");
        row("two pads", model(conv(ints("pads", {1, 1})) + weights({1, 1, 1, 1})), "byte", "two axes");
        row("another kernel_shape", model(conv(ints("kernel_shape", {3, 3})) + weights({1, 1, 1, 1})), "byte",
            "kernel_shape is not");
        row("groups that do not share out", model(conv(integer("group", 2)) + weights({3, 1, 1, 1})), "byte",
            "do not share out");
        row("no group", model(conv(integer("group", 0)) + weights({3, 1, 1, 1})), "byte", "do not share out");
        row("an unknown auto_pad", model(conv(word("auto_pad", "SAME")) + weights({1, 1, 1, 1})), "byte", "auto_pad");
        row("a shape without end", model(conv() + weights({1, 1, 1, 1}) + input(std::vector<std::int64_t>(100, 1))),
            "byte", "16 axes");
    }
    void badFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, reason);
        const Result<Imported> read = readOnnx(bytes.toStdString(), {});
        QVERIFY(!read);
        QVERIFY2(shown(read.error()).startsWith(place), shown(read.error()));
        QVERIFY2(shown(read.error()).contains(reason), shown(read.error()));
    }

    /// The call is refused in TensorFlow's words, and nothing is divided or made before.
    void numbersOutOfTheWorldReachTheCall_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        const auto row = [](const char *name, const std::string &attributes) {
            QTest::newRow(name) << QByteArray::fromStdString(attributes);
        };
        row("stride 0", ints("strides", {0, 0}));
        row("stride 0, SAME_LOWER", ints("strides", {0, 1}) + word("auto_pad", "SAME_LOWER"));
        row("a negative dilation", ints("dilations", {-1, 1}));
        row("dilations beyond any image", ints("dilations", {1LL << 62, 1LL << 40}));
        row("negative pads", ints("pads", {-1, 0, 0, 0}));
    }
    void numbersOutOfTheWorldReachTheCall()
    {
        QFETCH(QByteArray, attributes);
        const Result<Imported> read = readOnnx(model(conv(attributes.toStdString()) + weights({1, 1, 3, 3})), {});
        QVERIFY2(read, shown(read ? Error{} : read.error()));
        QVERIFY(!geometryOf(read->lesson->call));
        QVERIFY(read->lesson->call.input.size() <= 1 << 22);
    }

    /// two_layers.onnx is written by the onnx package.
    void aFileOfAnotherWriterIsRead()
    {
        QFile file(LAB_SOURCE_DIR "/tests/fuzz/corpus_onnx/two_layers.onnx");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Imported> read = readOnnx(file.readAll().toStdString(), {});
        QVERIFY2(read, shown(read ? Error{} : read.error()));
        QCOMPARE(read->arrays.at(0).name, std::string("conv1.weight"));
        QCOMPARE(read->lesson->pages.size(), std::size_t(2));
        const Result<Geometry> first = geometryOf(read->lesson->call);
        QVERIFY(first);
        QCOMPARE(first->inputShape, (Shape{1, 3, 12, 10}));
        QCOMPARE(first->outputShape, (Shape{1, 4, 6, 5}));
        const Result<Geometry> second = geometryOf(*read->lesson->pages[1].call);
        QVERIFY(second);
        QCOMPARE(second->groups, Index(2));
        QCOMPARE(second->inputShape, (Shape{1, 4, 6, 5}));
        QCOMPARE(second->outputShape, (Shape{1, 6, 6, 5}));
        QCOMPARE(second->height.padBefore, Index(1));
        QCOMPARE(second->height.padAfter, Index(0));
    }

    void everyPrefixIsRefused()
    {
        const std::string whole = model(
            input({1, 1, 5, 5}) + conv(ints("strides", {2, 1}) + ints("pads", {1, 0, 2, 3})) + weights({2, 1, 3, 2}));
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY2(!readOnnx(whole.substr(0, length), {}), qPrintable(QString::number(length)));
        QVERIFY(readOnnx(whole, {}));
    }

    /// Whatever one byte is changed to, the answer is an answer.
    void noChangedByteDoesHarm()
    {
        const std::string whole =
            model(input({1, 1, 5, 5}) + conv(ints("strides", {2, 1}) + integer("group", 1)) + weights({2, 1, 1, 2}));
        int read = 0;
        for (std::size_t at = 0; at < whole.size(); ++at) {
            for (int value = 0; value < 256; value += 5) {
                std::string changed = whole;
                changed[at] = static_cast<char>(value);
                const Result<Imported> imported = readOnnx(changed, {});
                if (!imported)
                    QVERIFY(!imported.error().reason.empty());
                else
                    read += int(imported->lesson.has_value());
            }
        }
        QVERIFY(read > 0);
    }
};

QTEST_APPLESS_MAIN(TestOnnx)
#include "test_onnx.moc"
