// The programs are run: NumPy's under a watcher that compares every pass of the marked line with the step it stands
// for.

#include "core/after/block.h"
#include "core/conv/conv2d.h"
#include "core/formats/write/python_chain.h"
#include "core/lesson/picture.h"
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
            const auto chain = pythonChain(lesson, shown, dialect);
            QVERIFY(chain && *chain);
            const QString text = QString::fromStdString(chain->value());
            QVERIFY(text.contains("# Block 2 of 3: Conv2D") && text.contains("before = np.asarray(activated)"));
            QCOMPARE(text.count("# Its input is what the block before gave."), 1);
            QVERIFY(text.contains("# Its input was computed by: conv2d, resize"));
        }
        QProcess process;
        process.start(pythonWithNumPy(), {"-c", QString::fromStdString(pythonChain(lesson, shown, {})->value())});
        QVERIFY(process.waitForFinished(60000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        // What was changed on the stage is no block of the chain any more; a lesson without one has none.
        QVERIFY(!pythonChain(lesson, large(), PythonDialect::NumPy));
        lesson.pages[1].inputFrom = lesson.pages[2].inputFrom = "";
        QVERIFY(!pythonChain(lesson, shown, PythonDialect::NumPy));
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
