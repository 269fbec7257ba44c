#include "core/conv/gradients.h"

#include "core/conv/conv2d.h"
#include "core/conv/fast_gradients.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/links.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "tests/support/random_calls.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>

using namespace lab;
using namespace lab::test;

namespace {

Tensor drawnLike(const Shape &shape)
{
    return drawnTensor({shape.sizes().begin(), shape.sizes().end()});
}

Gradients drawnGradients()
{
    for (;;) {
        const Convolution convolution = drawnConvolution();
        if (Result<Gradients> gradients = Gradients::of(convolution, drawnLike(convolution.geometry().outputShape)))
            return *std::move(gradients);
    }
}

/// ⟨a, b⟩, exact for whole numbers.
double inner(const Tensor &a, const Tensor &b)
{
    double sum = 0;
    for (Index i = 0; i < a.size(); ++i)
        sum += double(a[i]) * double(b[i]);
    return sum;
}

/// L = ⟨conv2d(call), dy⟩ in double, with one value of the input or the filter moved by `by`.
double lossWith(const Convolution &convolution, const Tensor &dy, std::optional<Index> inputFlat,
                std::optional<Index> filterFlat, double by)
{
    double loss = 0;
    for (Index flat = 0; flat < dy.size(); ++flat) {
        double sum = 0;
        for (Index i = 0; i < convolution.geometry().tapsPerGroup(); ++i) {
            const Term term = termAt(convolution, convolution.outputCell(flat), i);
            const bool moved = !term.padded && inputFlat == convolution.inputIndex(term.input);
            const bool turned = filterFlat == convolution.filterIndex(term.filter);
            sum += (double(term.inputValue) + (moved ? by : 0)) * (double(term.filterValue) + (turned ? by : 0));
        }
        loss += sum * double(dy[flat]);
    }
    return loss;
}

} // namespace

class TestGradients : public QObject
{
    Q_OBJECT
private slots:
    void theThreeInnerProductsAreOne()
    {
        QVERIFY(rc::check("<Y, dY> = <F, dF> = <X, dX>", [] {
            const Gradients gradients = drawnGradients();
            const Convolution &convolution = gradients.convolution();
            const double output = inner(conv2d(convolution), gradients.dy());
            RC_ASSERT(inner(convolution.call().filter, filterGradient(gradients)) == output);
            RC_ASSERT(inner(convolution.call().input, inputGradient(gradients)) == output);
        }));
    }

    void askedByIndexThereAreTheNumbersOfTheWholeTensors()
    {
        QVERIFY(rc::check([] {
            const Gradients gradients = drawnGradients();
            const Convolution &convolution = gradients.convolution();
            const Tensor filter = filterGradient(gradients), input = inputGradient(gradients);
            for (Index flat = 0; flat < filter.size(); ++flat)
                RC_ASSERT(float(filterGradientAt(gradients, convolution.filterCell(flat))) == filter[flat]);
            for (Index flat = 0; flat < input.size(); ++flat)
                RC_ASSERT(float(inputGradientAt(gradients, convolution.inputCell(flat))) == input[flat]);
        }));
    }

    void theMatricesOfTheDocumentation()
    {
        QVERIFY(rc::check("dF = Pᵀ · dY, dP = dY · Fᵀ", [] {
            const Gradients gradients = drawnGradients();
            const Convolution &convolution = gradients.convolution();
            const Geometry &g = convolution.geometry();
            for (Index column = 0; column < g.taps(); ++column) {
                for (Index k = 0; k < g.outChannels; ++k) {
                    const std::optional<FilterCell> cell = filterCellOf(g, {column, k});
                    double sum = 0;
                    for (Index row = 0; row < g.positions(); ++row)
                        sum +=
                            double(virtualAt(convolution, {row, column})) * double(gradients.dyAt(ProductCell{row, k}));
                    if (cell)
                        RC_ASSERT(filterGradientAt(gradients, *cell) == sum);
                }
                for (Index row = 0; row < g.positions(); ++row) {
                    double sum = 0;
                    for (Index k = 0; k < g.outChannels; ++k)
                        sum += double(gradients.dyAt(ProductCell{row, k})) *
                               double(flatFilterAt(convolution, {column, k}));
                    RC_ASSERT(patchGradientAt(gradients, {row, column}) == sum);
                }
            }
        }));
    }

    void everyEntryOfThePatchesIsPutBackOnceOrDroppedOnPadding()
    {
        QVERIFY(rc::check("col2im", [] {
            const Gradients gradients = drawnGradients();
            const Convolution &convolution = gradients.convolution();
            const Geometry &g = convolution.geometry();
            std::map<VirtualCell, int> put;
            for (Index flat = 0; flat < convolution.call().input.size(); ++flat) {
                const InputCell cell = convolution.inputCell(flat);
                for (const VirtualCell &entry : virtualCellsOf(g, cell)) {
                    RC_ASSERT(sourceOf(g, entry) == cell);
                    ++put[entry];
                }
            }
            for (Index row = 0; row < g.positions(); ++row)
                for (Index column = 0; column < g.taps(); ++column)
                    RC_ASSERT((put[{row, column}] == (isPadding(g, {row, column}) ? 0 : 1)));
        }));
    }

    void termsAreWhatTheyNameAndAddUp()
    {
        QVERIFY(rc::check([] {
            const Gradients gradients = drawnGradients();
            const Convolution &convolution = gradients.convolution();
            const Geometry &g = convolution.geometry();
            for (Index flat = 0; flat < convolution.call().filter.size(); ++flat) {
                const FilterCell cell = convolution.filterCell(flat);
                for (Index position = 0; position < g.positions(); ++position) {
                    const GradientTerm term = filterGradientTerm(gradients, cell, position);
                    RC_ASSERT(term.dy == gradients.dyAt(term.output));
                    RC_ASSERT(term.met == convolution.inputAt(term.input));
                    RC_ASSERT(sourceOf(g, term.patch) == term.input);
                    RC_ASSERT(partialFilterGradient(gradients, cell, position + 1) ==
                              partialFilterGradient(gradients, cell, position) + term.product());
                }
            }
        }));
    }

    void theFastGradientIsThePlainOneBitForBit()
    {
        QVERIFY(rc::check("any call, uneven numbers", [] {
            const Gradients drawnOne = drawnGradients();
            Conv2DCall call = drawnOne.convolution().call();
            Tensor dy = drawnOne.dy();
            for (Tensor *tensor : {&call.input, &dy})
                for (float &value : tensor->mutableValues())
                    value = value * 0.3F + 0.1F; // sums that are rounded
            if (drawn(0, 9) == 0 && dy.size() > 0)
                dy.mutableValues().front() = std::numeric_limits<float>::infinity();
            const Gradients gradients = *Gradients::of(*Convolution::of(call), dy);
            const Tensor plain = filterGradient(gradients), fast = fastFilterGradient(gradients);
            RC_ASSERT(fast.shape() == plain.shape());
            for (Index flat = 0; flat < plain.size(); ++flat)
                RC_ASSERT(std::bit_cast<std::uint32_t>(fast[flat]) == std::bit_cast<std::uint32_t>(plain[flat]));
        }));
    }

    void aMovedValueMovesTheLossByItsGradient()
    {
        QVERIFY(rc::check("finite differences in double", [] {
            const Gradients gradients = drawnGradients();
            const Convolution &convolution = gradients.convolution();
            const double loss = lossWith(convolution, gradients.dy(), {}, {}, 0), step = 0.5; // L is linear in each
            const Tensor filter = filterGradient(gradients), input = inputGradient(gradients);
            if (filter.size() > 0) {
                const Index flat = drawn(0, filter.size() - 1);
                RC_ASSERT(lossWith(convolution, gradients.dy(), {}, flat, step) - loss == step * double(filter[flat]));
            }
            if (input.size() > 0) {
                const Index flat = drawn(0, input.size() - 1);
                RC_ASSERT(lossWith(convolution, gradients.dy(), flat, {}, step) - loss == step * double(input[flat]));
            }
        }));
    }

    void whatIsRefused()
    {
        const Convolution convolution = *Convolution::of(
            {.input = Tensor::filled({1, 4, 4, 1}, 1), .filter = Tensor::filled({3, 3, 1, 1}, 1), .arguments = {}});
        const auto refusal = [&](const Shape &dy) { return Gradients::of(convolution, Tensor::filled(dy, 1)).error(); };
        QVERIFY(refusal({1, 2, 3, 1}) == (Error{.code = ErrorCode::DyShape, .numbers = {2, 3, 2}}));
        QVERIFY(refusal({2, 2, 1}) == (Error{.code = ErrorCode::DyShape, .numbers = {3, 4}}));
        const Convolution uneven = *Convolution::of(
            {.input = Tensor({0, 4, 4, 2}, {}), .filter = Tensor::filled({3, 3, 1, 1}, 1), .arguments = {}});
        QVERIFY(Gradients::of(uneven, Tensor({0, 2, 2, 1}, {})).error() ==
                (Error{.code = ErrorCode::OutDepthNotMultiple, .numbers = {1, 2}}));
    }

    void aMatrixBeyondTheLimitIsRefused()
    {
        const Gradients gradients = *Gradients::of(
            *Convolution::of(
                {.input = Tensor::filled({1, 4, 4, 1}, 1), .filter = Tensor::filled({3, 3, 1, 1}, 1), .arguments = {}}),
            Tensor::filled({1, 2, 2, 1}, 1));
        QVERIFY(patchGradients(gradients, 36));
        QCOMPARE(patchGradients(gradients, 35).error().numbers, (std::vector<Index>{36, 35}));
    }
};

QTEST_APPLESS_MAIN(TestGradients)
#include "test_gradients.moc"
