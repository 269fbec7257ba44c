// The programs are run: NumPy's under a watcher that compares every pass of the marked line with the step it stands
// for.

#include "core/after/block.h"
#include "core/conv/conv2d.h"
#include "core/formats/write/python_chain.h"
#include "core/formats/write/python_code.h"
#include "core/lesson/picture.h"
#include "core/walkthrough/output_gradient_story.h"
#include "tests/support/seeded_calls.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace lab;
using namespace lab::test;

namespace {

/// A Python that has NumPy, or nothing.
QString pythonWithNumPy()
{
    for (const char *name : {"/usr/bin/python3", "python3"}) {
        QProcess process;
        process.start(name, {"-c", "import numpy"});
        if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return name;
    }
    return {};
}

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray stepsOf(const Walkthrough &walkthrough, const PythonCode &code)
{
    QJsonArray steps;
    for (Index i = 0; i < walkthrough.size(); ++i) {
        const Step step = walkthrough.step(i);
        if (step.phase == Phase::Reshape && step.row > 0)
            continue; // the program reshapes all rows at once
        QJsonArray variables;
        for (const CodeVariable &variable : variablesAt(walkthrough, step))
            variables.append(QJsonArray{QString::fromStdString(variable.name), QString::fromStdString(variable.value)});
        steps.append(QJsonObject{{"line", code.lineOf(step.phase)},
                                 {"whole", walkthrough.options().grain == Grain::Phase},
                                 {"variables", variables}});
    }
    return QJsonDocument(steps).toJson();
}

/// Without input numbers the kernel does not ask how the filters share out among the groups.
Walkthrough unevenGroups(Grain grain)
{
    Conv2DCall call{.input = Tensor({1, 0, 2, 3}, {}), .filter = Tensor::filled({1, 2, 1, 2}, 1)};
    call.arguments.padding = PaddingArgument::explicitPairs({{0, 0}, {2, 0}, {0, 0}, {0, 0}});
    return Walkthrough(*Convolution::of(call), {.grain = grain});
}

void saveAll(const QString &stem, const Walkthrough &walkthrough)
{
    const PythonCode numpy = *pythonCode(walkthrough, PythonDialect::NumPy);
    save(stem + ".py", QByteArray::fromStdString(numpy.text));
    save(stem + ".json", stepsOf(walkthrough, numpy));
    for (const PythonDialect dialect : {PythonDialect::TensorFlow, PythonDialect::Keras, PythonDialect::PyTorch})
        save(stem + "-" + QString::fromLatin1(dialectName(dialect).data()) + ".ast.py",
             QByteArray::fromStdString(pythonCode(walkthrough, dialect)->text));
}

} // namespace

class TestPythonCode : public QObject
{
    Q_OBJECT
private slots:
    void aDepthwiseConvolutionHasItsOwnName()
    {
        Conv2DCall call;
        call.input = Tensor::filled(Shape{1, 4, 4, 2}, 1);
        call.filter = Tensor::filled(Shape{3, 3, 1, 4}, 1);
        const Walkthrough walk(*Convolution::of(call), {});
        const std::string text =
            pythonCode(walk, PythonDialect::TensorFlow, false, {}, Operation::DepthwiseConv2D)->text;
        QVERIFY(text.find("tf.nn.depthwise_conv2d(\n    inputs, filters.reshape(3, 3, 2, 2),") != std::string::npos);
        QVERIFY(text.find("dilations=[1, 1])") != std::string::npos);
        QVERIFY(pythonCode(walk, PythonDialect::TensorFlow)->text.find("tf.nn.conv2d(") != std::string::npos);
        const std::string layer = pythonCode(walk, PythonDialect::Keras, false, {}, Operation::DepthwiseConv2D)->text;
        QVERIFY(layer.find("keras.layers.DepthwiseConv2D(\n    depth_multiplier=2, kernel_size=(3, 3)") !=
                std::string::npos);
        QVERIFY(layer.find("layer.set_weights([filters.reshape(3, 3, 2, 2)])") != std::string::npos);
        QVERIFY(layer.find("groups") == std::string::npos);
    }

    void aRowHasItsOwnName()
    {
        Conv2DCall call;
        call.input = Tensor::filled(Shape{1, 1, 6, 2}, 1);
        call.filter = Tensor::filled(Shape{1, 3, 2, 4}, 1);
        call.arguments.strides = {1, 1, 2, 1};
        const std::string text =
            pythonCode({*Convolution::of(call), {}}, PythonDialect::TensorFlow, false, {}, Operation::Conv1D)->text;
        QVERIFY(text.find("tf.nn.conv1d(\n    inputs[:, 0], filters[0],\n    stride=2, padding=\"VALID\",\n    "
                          "data_format=\"NWC\", dilations=1)") != std::string::npos);
        QVERIFY(text.find("tf.expand_dims(output, 1).numpy()") != std::string::npos);
    }

    void programsDoWhatTheirStepsSay()
    {
        const QString python = pythonWithNumPy();
        QVERIFY2(!python.isEmpty(), "NumPy is missing; app/packages.txt lists it");
        // LAB_KEEP_PROGRAMS names a folder where the programs stay, for a machine that has the libraries.
        const QString kept = qEnvironmentVariable("LAB_KEEP_PROGRAMS");
        QTemporaryDir temporary;
        const QString folder = kept.isEmpty() ? temporary.path() : kept;
        RandomCalls random(40);
        for (int i = 0; i < 60; ++i)
            saveAll(QDir(folder).filePath(QString("call%1").arg(i, 3, 10, QChar('0'))),
                    Walkthrough(random.next(), random.options()));
        saveAll(QDir(folder).filePath("fractions"), withFractions());
        saveAll(QDir(folder).filePath("large"), large());
        saveAll(QDir(folder).filePath("ranks"), fiveAxes());
        saveAll(QDir(folder).filePath("overflow"), overflowing());
        for (const Grain grain : {Grain::Phase, Grain::Normal, Grain::Fine})
            saveAll(QDir(folder).filePath(QString("uneven%1").arg(int(grain))), unevenGroups(grain));
        for (const Grain grain : {Grain::Phase, Grain::Normal, Grain::Fine})
            for (const PoolKind kind : {PoolKind::Max, PoolKind::Average})
                for (const PaddingArgument &padding : {PaddingArgument::valid(), PaddingArgument::same()})
                    saveAll(QDir(folder).filePath(QString("block%1%2%3")
                                                      .arg(int(grain))
                                                      .arg(int(kind))
                                                      .arg(padding == PaddingArgument::valid())),
                            Walkthrough(*Block::of(fourByFour(), {.bias = Tensor({1}, {-7}),
                                                                  .activation = Activation{},
                                                                  .pooling = Pooling{.kind = kind,
                                                                                     .ksize = {2, 1},
                                                                                     .strides = {1},
                                                                                     .padding = padding}}),
                                        {.grain = grain}));
        for (const ActivationKind kind : {ActivationKind::LeakyRelu, ActivationKind::Relu6, ActivationKind::Sigmoid,
                                          ActivationKind::Tanh, ActivationKind::Softmax})
            saveAll(QDir(folder).filePath(QString("activation%1").arg(int(kind))),
                    Walkthrough(
                        *Block::of(fourByFour(), {.bias = Tensor({1}, {-7.5}), .activation = Activation{.kind = kind}}),
                        {.grain = Grain::Phase}));
        saveWaysBack(folder);
        QProcess process;
        process.start(python, {LAB_SOURCE_DIR "/tests/core/formats/write/check_python_code.py", folder});
        QVERIFY(process.waitForFinished(120000));
        const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
    }

    /// Each block after the other, and what one gives is what the next one takes.
    void aChainIsOneProgram()
    {
        Lesson lesson;
        lesson.call = fourByFour().call();
        const Beside first{.after = {.bias = Tensor({1}, {-7}), .activation = Activation{}}};
        const Block block = *blockOf(lesson.call, first);
        const Tensor before = block.valuesFrom(conv2d(block.convolution())).back();
        const Conv2DCall second{before, Tensor({2, 2, 1, 2}, {1, 2, 3, 4, -1, 0, 5, 0.5F})};
        lesson.pages = {{.title = "Conv2D", .call = lesson.call, .beside = first},
                        {.title = "Conv2D", .call = second, .beside = Beside{}, .inputFrom = "conv2d, bias, relu"},
                        {.title = "Conv2D", .call = lesson.call, .beside = first, .inputFrom = "conv2d, resize"}};
        const Walkthrough shown(*Convolution::of(second), {});
        for (const PythonDialect dialect : pythonDialects) {
            const auto chain = pythonChain(lesson, -1, shown, dialect);
            QVERIFY(chain && *chain);
            const QString text = QString::fromStdString(chain->value());
            QVERIFY(text.contains("# Block 2 of 3: Conv2D") && text.contains("before = np.asarray(activated)"));
            QCOMPARE(text.count("# Its input is what the block before gave."), 1);
            QVERIFY(text.contains("# Its input was computed by: conv2d, resize"));
        }
        const auto runs = [](const std::optional<Result<std::string>> &chain) {
            QVERIFY(chain && *chain);
            QProcess process;
            process.start(pythonWithNumPy(), {"-c", QString::fromStdString(chain->value())});
            QVERIFY(process.waitForFinished(60000));
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        };
        runs(pythonChain(lesson, -1, shown, {}));
        // What was changed on the stage stands in its page's place, and the next block takes its new numbers.
        Conv2DCall changed = lesson.call;
        changed.filter.set(0, 5);
        const Block edited = *blockOf(changed, first);
        const auto chain = pythonChain(lesson, 0, Walkthrough(edited, {}), PythonDialect::NumPy);
        runs(chain);
        const QString text = QString::fromStdString(chain->value());
        QVERIFY(text.contains("# Block 3 of 3") && text.contains("5, 0, 1,"));
        QCOMPARE(text.count("# Its input is what the block before gave."), 1);
        changed.arguments.padding = PaddingArgument::same(); // a larger output: the next block grows with it
        runs(pythonChain(lesson, 0, Walkthrough(*blockOf(changed, first), {}), {}));
        // What was tried on another page is kept, too: the second block has its own new weight and the first one's
        // output.
        Conv2DCall weighted = second;
        weighted.filter.set(0, 9);
        changed = lesson.call;
        changed.filter.set(0, 5);
        const auto both =
            pythonChain(lesson, 1, Walkthrough(*blockOf(weighted, {}), {}), {}, {}, {{0, {changed, first}}});
        runs(both);
        QVERIFY(QString::fromStdString(both->value()).contains("5, 0, 1,"));
        QVERIFY(QString::fromStdString(both->value()).contains("9, 2,"));
        QCOMPARE(QString::fromStdString(both->value()).count("# Its input is what the block before gave."), 1);
        // Nowhere to stand, and no chain at all.
        QVERIFY(!pythonChain(lesson, -1, large(), PythonDialect::NumPy));
        lesson.pages[1].inputFrom = lesson.pages[2].inputFrom = "";
        QVERIFY(!pythonChain(lesson, 0, shown, PythonDialect::NumPy));
    }

    void theMarkedLineIsTheOneThatWorks()
    {
        const Walkthrough walkthrough(fourByFour(), {});
        const PythonCode code = *pythonCode(walkthrough, PythonDialect::NumPy);
        const QStringList lines = QString::fromStdString(code.text).split('\n');
        QCOMPARE(lines.at(code.lineOf(Phase::Flatten)).trimmed(), QString("flat[r] = filters[ky, kx, c]"));
        QCOMPARE(lines.at(code.lineOf(Phase::Extract)).trimmed(), QString("patches[p] = window.ravel()"));
        QCOMPARE(lines.at(code.lineOf(Phase::Multiply)).trimmed(), QString("rows[p, k] = patches[p] @ flat[:, k]"));
        QCOMPARE(variablesAt(walkthrough, walkthrough.step(15)).back(), (CodeVariable{"rows[p, k]", "6", true}));
        const PythonCode whole = *pythonCode(
            Walkthrough(fourByFour(), {.order = Order::AsDocumented, .grain = Grain::Phase}), PythonDialect::NumPy);
        QVERIFY(whole.text.find("rows = patches @ flat\n") != std::string::npos);
        QVERIFY(whole.text.find("flat = filters.reshape(9, 1)\n") != std::string::npos);
    }

    void largeTensorsAreCutOnScreenOnly()
    {
        const std::string shown = pythonCode(large(), PythonDialect::NumPy, true)->text;
        const std::string whole = pythonCode(large(), PythonDialect::NumPy)->text;
        QVERIFY(shown.find("…") != std::string::npos && shown.size() < 5000);
        QVERIFY(whole.find("…") == std::string::npos && whole.size() > 20000);
        const auto refused = pythonCode(large(), PythonDialect::PyTorch, false, {.printedNumbers = 100});
        QVERIFY(!refused && refused.error().code == ErrorCode::LimitReached);
    }

    void aFilterIsWrittenInRows()
    {
        const std::string text = pythonCode({fourByFour(), {}}, PythonDialect::NumPy)->text;
        QVERIFY(text.find("    4, 3, 1, 0,\n    2, 1, 0, 1,\n") != std::string::npos);
        QVERIFY(text.find("    1, 0, 1,\n    2, 1, 0,\n    0, 0, 1,\n") != std::string::npos);
    }

    void whatALibraryRefusesIsNotCalled()
    {
        const Convolution empty =
            *Convolution::of({.input = Tensor({0, 4, 4, 1}, {}), .filter = Tensor::filled({3, 3, 1, 1}, 1)});
        for (const PythonDialect dialect : {PythonDialect::Keras, PythonDialect::PyTorch}) {
            const std::string text = pythonCode({empty, {}}, dialect)->text;
            QVERIFY(text.find("refuses such a call") != std::string::npos);
            QVERIFY(text.find("onv2D(") == std::string::npos && text.find("conv2d(") == std::string::npos);
            QVERIFY(text.find("output = np.zeros((0, 2, 2, 1)") != std::string::npos);
        }
    }

    void aDecodedArrayCanBeWrittenTo()
    {
        QVERIFY(pythonCode(large(), PythonDialect::PyTorch)->text.find(".copy()\n") != std::string::npos);
    }

private:
    /// Back through what follows: the programs check themselves; their lines are no passes of a step.
    static void saveWaysBack(const QString &folder)
    {
        const auto save = [&folder](const QString &name, const Block &block) {
            const std::span<const Index> sizes = block.shapeOf(BlockPlane::Pooled).sizes();
            Tensor dy = Tensor::filled(Shape::of({sizes.begin(), sizes.end()}).value(), 1);
            for (Index i = 0; i < dy.size(); ++i)
                dy.set(i, float(i % 5) - 1.5F);
            const auto story = std::make_shared<const OutputGradientStory>(block, dy, conv2d(block.convolution()));
            const Walkthrough walk(story, {.grain = Grain::Phase});
            for (const PythonDialect dialect : pythonDialects)
                ::save(QDir(folder).filePath("back-" + name + '-' + QString::fromLatin1(dialectName(dialect).data()) +
                                             (dialect == PythonDialect::NumPy ? ".run.py" : ".ast.py")),
                       QByteArray::fromStdString(pythonCode(walk, dialect)->text));
        };
        for (const PoolKind kind : {PoolKind::Max, PoolKind::Average})
            for (const PaddingArgument &padding : {PaddingArgument::valid(), PaddingArgument::same()})
                save(QString("pool%1%2").arg(int(kind)).arg(padding == PaddingArgument::valid()),
                     *Block::of(
                         fourByFour(),
                         {.bias = Tensor({1}, {-7}),
                          .activation = Activation{},
                          .pooling = Pooling{.kind = kind, .ksize = {2, 1}, .strides = {1}, .padding = padding}}));
        for (const ActivationKind kind : {ActivationKind::LeakyRelu, ActivationKind::Relu6, ActivationKind::Sigmoid,
                                          ActivationKind::Tanh, ActivationKind::Softmax})
            save(QString("activation%1").arg(int(kind)),
                 *Block::of(fourByFour(), {.bias = Tensor({1}, {-7.5}), .activation = Activation{.kind = kind}}));
    }

    /// The product and the bound of its error are beyond float.
    static Walkthrough overflowing()
    {
        return {*Convolution::of({.input = Tensor({1, 1, 1, 1}, {1e30F}), .filter = Tensor({1, 1, 1, 1}, {1e30F})}),
                {.order = Order::AsDocumented, .grain = Grain::Phase}};
    }

    static Convolution fourByFour()
    {
        return *Convolution::of({.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
                                 .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})});
    }

    static Walkthrough withFractions()
    {
        return {*Convolution::of({.input = Tensor({1, 2, 2, 1}, {0.1F, -0.3F, 1e-3F, 7.25F}),
                                  .filter = Tensor({1, 1, 1, 1}, {0.3F})}),
                {.order = Order::AsDocumented, .grain = Grain::Phase}};
    }

    static Walkthrough large()
    {
        RandomCalls random(41);
        return {*Convolution::of({.input = random.tensor({1, 80, 60, 1}),
                                  .filter = random.tensor({3, 3, 1, 1}),
                                  .arguments = {.strides = {9}}}),
                {.order = Order::AsDocumented, .grain = Grain::Phase}};
    }

    static Walkthrough fiveAxes()
    {
        RandomCalls random(42);
        return {*Convolution::of({.input = random.tensor({2, 1, 4, 3, 2}), .filter = random.tensor({2, 2, 2, 1})}), {}};
    }
};

QTEST_GUILESS_MAIN(TestPythonCode)
#include "test_python_code.moc"
