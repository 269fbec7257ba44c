// Convolutions that nobody called by name: loops over windows, patches times a matrix.

#include "core/formats/python/library/patches.h"

#include "core/formats/python/library/convolving.h"

#include <algorithm>
#include <cmath>

namespace lab::python {
namespace {

/// One array of the snippet, as planes: [channels, height, width].
struct Candidate {
    std::string name;
    ArrayValue array;
    Value value;
};

std::optional<ArrayValue> numbersOf(Evaluator &evaluator, const Value &value)
{
    if (value.kind != Kind::Array && value.kind != Kind::List)
        return std::nullopt;
    if (value.kind == Kind::Array && (value.array().numbers->convolution >= 0 || value.array().numbers->unknown))
        return std::nullopt;
    std::optional<ArrayValue> array = evaluator.arrayOf({.value = value});
    evaluator.forgetRefusal();
    return array;
}

/// out = Σ window · kernel with zeros around, for 2-D planes; a tolerance for rounding.
bool isConvolution(const ArrayValue &out, const ArrayValue &in, const ArrayValue &kernel, Index stride, Index pad)
{
    const Index oh = out.shape[0], ow = out.shape[1], h = in.shape[0], w = in.shape[1], kh = kernel.shape[0],
                kw = kernel.shape[1];
    for (Index y = 0; y < oh; ++y)
        for (Index x = 0; x < ow; ++x) {
            double sum = 0, size = 0;
            for (Index dy = 0; dy < kh; ++dy)
                for (Index dx = 0; dx < kw; ++dx) {
                    const Index iy = y * stride + dy - pad, ix = x * stride + dx - pad;
                    if (iy < 0 || ix < 0 || iy >= h || ix >= w)
                        continue;
                    const double product = realAt(in, iy * w + ix) * realAt(kernel, dy * kw + dx);
                    sum += product;
                    size += std::abs(product);
                }
            const double found = realAt(out, y * ow + x);
            if (!(std::abs(found - sum) <= 1e-5 * std::max(size, 1e-30)) && found != sum)
                return false;
        }
    return true;
}

} // namespace

void offerHandConvolution(Evaluator &evaluator)
{
    std::vector<Candidate> sources, results;
    const auto add = [&](const std::string &name, const Value &value) {
        const bool filled = (value.kind == Kind::Array && value.array().numbers->filled) ||
                            (value.kind == Kind::List && value.list().filled);
        const std::optional<ArrayValue> array = numbersOf(evaluator, value);
        if (!array || array->shape.rank() != 2 || array->size() == 0 || array->size() > (1 << 20))
            return;
        std::vector<Candidate> &into = filled ? results : sources;
        const auto same = [&](const Candidate &one) { return one.value.object == value.object; };
        if (into.size() < 24 && std::none_of(into.begin(), into.end(), same))
            into.push_back({name, *array, value});
    };
    for (const auto &[name, value] : evaluator.seen)
        add(name, value);
    // An image may have been filled by a loop as well.
    std::vector<Candidate> inputs = sources;
    inputs.insert(inputs.end(), results.begin(), results.end());
    for (const Candidate &out : results)
        for (const Candidate &in : inputs)
            for (const Candidate &kernel : inputs) {
                if (out.value.object == in.value.object || out.value.object == kernel.value.object ||
                    in.value.object == kernel.value.object)
                    continue;
                const Shape &o = out.array.shape, &i = in.array.shape, &k = kernel.array.shape;
                const bool constant = k.elementCount() < 2 || o.elementCount() < 2;
                if (constant || k[0] > i[0] || k[1] > i[1])
                    continue;
                for (const Index pad : {Index{0}, (k[0] - 1) / 2})
                    for (const Index stride : {1, 2, 3}) {
                        const bool fits = (i[0] + 2 * pad - k[0]) / stride + 1 == o[0] &&
                                          (i[1] + 2 * pad - k[1]) / stride + 1 == o[1];
                        if (!fits || (pad > 0 && k[0] != k[1]) ||
                            !evaluator.work(o.elementCount() * k.elementCount(), {.value = {}}))
                            continue;
                        for (const bool turned : {false, true}) {
                            const ArrayValue used =
                                turned ? gathered(kernel.array, k, k.elementCount() - 1, {-k[1], -1}) : kernel.array;
                            if (!isConvolution(out.array, in.array, used, stride, pad))
                                continue;
                            Convolving made;
                            made.function = "a loop over windows";
                            made.input = {.value = in.value, .begin = 0, .variable = in.name};
                            made.filter = {.value = kernel.value, .begin = 0, .variable = kernel.name};
                            made.inputArray = reshaped(in.array, Shape{1, 1, i[0], i[1]});
                            made.arguments.dataFormat = "NCHW";
                            made.filterArray = reshaped(used, Shape{k[0], k[1], 1, 1});
                            made.library = Origin::NumPy;
                            made.refuses = "the loop";
                            made.arguments.strides = {stride};
                            if (pad > 0)
                                made.arguments.padding =
                                    PaddingArgument::explicitPairs({{0, 0}, {0, 0}, {pad, pad}, {pad, pad}});
                            made.turns.push_back("the loop fills " + out.name +
                                                 " with sums of window times kernel: this is the convolution of " +
                                                 in.name + " and " + kernel.name + ", and its numbers are the same");
                            if (turned)
                                made.turns.push_back("the loop turns the kernel by 180 degrees");
                            made.end = 1;
                            const Value shown = convolved(evaluator, std::move(made));
                            if (shown.kind == Kind::Array)
                                evaluator.reading().calls.back().resultName = out.name;
                            return;
                        }
                    }
            }
}

Value patchProduct(Evaluator &, Value product, const Argument &, const Argument &, Offset)
{
    return product;
}

} // namespace lab::python
