#include "core/after/block.h"

#include "core/conv/conv2d.h"
#include "tests/core/after/drawn_block.h"

#include <QTest>

#include <cmath>

using namespace lab;
using namespace lab::test;

namespace {

} // namespace

class TestBlock : public QObject
{
    Q_OBJECT
private slots:
    void theHomeworkOfTheForum()
    {
        const Convolution question =
            *Convolution::of({.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
                              .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1}),
                              .arguments = {}});
        const Block block =
            *Block::of(question, {.bias = Tensor({1}, {-7}), .activation = Activation{}, .pooling = Pooling{}});
        const std::vector<Tensor> planes = block.valuesFrom(conv2d(question));
        QVERIFY(planes[0] == (Tensor({1, 2, 2, 1}, {14, 6, 6, 12})));
        QVERIFY(planes[1] == (Tensor({1, 2, 2, 1}, {7, -1, -1, 5})));
        QVERIFY(planes[2] == (Tensor({1, 2, 2, 1}, {7, 0, 0, 5})));
        QVERIFY(planes[3] == (Tensor({1, 1, 1, 1}, {7})));
        QVERIFY(block.winnerOf({}) == (OutputCell{0, 0, 0, 0}));
        const ReceptiveField field = receptiveField(block.layers());
        QVERIFY(field.rows == (ReceptiveAxis{.size = 4, .jump = 2, .start = 0}));
        const BlockGradients back = blockGradients(block, planes[0], Tensor({1, 1, 1, 1}, {1}));
        QVERIFY(back.doutput == (Tensor({1, 2, 2, 1}, {1, 0, 0, 0})));
        QVERIFY(*back.dbias == (Tensor({1}, {1})));
    }

    void askedByIndexThereAreTheNumbersOfTheWholePlanes()
    {
        QVERIFY(rc::check([] {
            const Block block = drawnBlock();
            const std::vector<Tensor> whole = block.valuesFrom(conv2d(block.convolution()));
            const std::vector<BlockPlane> planes = block.planes();
            RC_ASSERT(whole.size() == planes.size());
            for (std::size_t i = 0; i < planes.size(); ++i) {
                RC_ASSERT(whole[i].shape() == block.shapeOf(planes[i]));
                for (const OutputCell &cell : cellsOf(block, planes[i]))
                    RC_ASSERT(block.valueAt(planes[i], cell) == whole[i][block.imagesOf(planes[i]).of(asInput(cell))]);
            }
        }));
    }

    void whatIsReadIsWhatIsReadCellByCell()
    {
        QVERIFY(rc::check([] {
            const Block block = drawnBlock();
            const Convolution &convolution = block.convolution();
            const std::vector<LayerReach> layers = block.layers();
            for (const OutputCell &last : cellsOf(block, BlockPlane::Pooled)) {
                const CellSet set = readBy(layers, last);
                const ReceptiveField field = receptiveField(layers);
                for (Index flat = 0; flat < convolution.call().input.size(); ++flat) {
                    const InputCell cell = convolution.inputCell(flat);
                    const bool isRead = readsThrough(block, last, cell);
                    RC_ASSERT((cell.n == set.n && set.contains(cell.y, cell.x, cell.c)) == isRead);
                    const CellSet reached = reachedFrom(layers, cell);
                    RC_ASSERT((last.n == reached.n && reached.contains(last.y, last.x, last.k)) == isRead);
                    if (isRead)
                        RC_ASSERT((field.rows.first(last.y) <= cell.y && cell.y <= field.rows.last(last.y) &&
                                   field.columns.first(last.x) <= cell.x && cell.x <= field.columns.last(last.x)));
                }
            }
        }));
    }

    void theWayBackByIndexAndWhole()
    {
        QVERIFY(rc::check([] {
            const Block block = drawnBlock();
            const Tensor output = conv2d(block.convolution()), dy = drawnDy(block);
            const BlockGradients whole = blockGradients(block, output, dy);
            RC_ASSERT(whole.dbias.has_value() == block.after().bias.has_value());
            for (const OutputCell &cell : cellsOf(block, BlockPlane::Convolved)) {
                const double wanted = double(whole.doutput[block.imagesOf(BlockPlane::Convolved).of(asInput(cell))]);
                RC_ASSERT(std::abs(block.gradientAt(BlockPlane::Convolved, cell, dy) - wanted) < 1e-4);
            }
        }));
    }

    void aMovedOutputMovesTheLossByItsGradient()
    {
        // With values apart, a small move changes no winner and closes no gate.
        const Convolution convolution = *Convolution::of(
            {.input = Tensor({1, 4, 4, 1}, {1, 9, -5, 13, 7, -3, 11, -15, -8, 6, 4, -2, 16, -10, 12, 14}),
             .filter = Tensor({1, 1, 1, 2}, {0.125F, -0.25F}),
             .arguments = {}});
        for (int kind = 0; kind < 6; ++kind)
            for (PoolKind pool : {PoolKind::Max, PoolKind::Average}) {
                const Block block = *Block::of(convolution, {.bias = Tensor({2}, {0.5F, 0.3F}),
                                                             .activation = Activation{.kind = ActivationKind(kind)},
                                                             .pooling = Pooling{.kind = pool}});
                const Tensor output = conv2d(convolution);
                const Tensor dy({1, 2, 2, 2}, {1, -2, 3, 4, -5, 6, 7, -8});
                const auto loss = [&](const Tensor &from) {
                    double sum = 0;
                    const Tensor last = block.valuesFrom(from).back();
                    for (Index i = 0; i < last.size(); ++i)
                        sum += double(last[i]) * double(dy[i]);
                    return sum;
                };
                const Tensor gradient = blockGradients(block, output, dy).doutput;
                for (Index flat = 0; flat < output.size(); ++flat) {
                    Tensor above = output, below = output;
                    above.set(flat, output[flat] + 0.001F);
                    below.set(flat, output[flat] - 0.001F);
                    const double slope = (loss(above) - loss(below)) / double(above[flat] - below[flat]);
                    QVERIFY2(std::abs(slope - double(gradient[flat])) < 0.01,
                             qPrintable(QStringLiteral("%1: %2 %3").arg(kind).arg(slope).arg(double(gradient[flat]))));
                }
            }
    }

    void whatIsRefused()
    {
        const auto codeFor = [](const Shape &input, const After &after, DType type = DType::Float32) {
            const Result<Block> block =
                Block::of(*Convolution::of({.input = Tensor::filled(input, 1),
                                            .filter = Tensor::filled({1, 1, input[input.rank() - 1], 2}, 1),
                                            .arguments = {.inputType = type, .filterType = type}}),
                          after);
            return block ? std::string("taken") : std::string(codeName(block.error().code));
        };
        QCOMPARE(codeFor({1, 4, 4, 1}, {.bias = Tensor({3}, {1, 2, 3})}), std::string("BIAS_LENGTH"));
        QCOMPARE(codeFor({1, 4, 4, 1}, {.bias = Tensor({1, 2}, {1, 2})}), std::string("BIAS_RANK"));
        QCOMPARE(codeFor({1, 1, 4, 4, 1}, {.pooling = Pooling{}}), std::string("INPUT_RANK"));
        const After tanh{.activation = Activation{.kind = ActivationKind::Tanh}};
        QCOMPARE(codeFor({1, 4, 4, 1}, tanh), std::string("taken"));
        QCOMPARE(codeFor({1, 4, 4, 1}, tanh, DType::Int32), std::string("DTYPE_UNSUPPORTED"));
    }
};

QTEST_APPLESS_MAIN(TestBlock)
#include "test_block.moc"
