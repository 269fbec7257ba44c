// Convolutions that nobody called by name: loops over windows, patches times a matrix.

#include "core/formats/python/library/patches.h"

#include "core/conv/conv2d.h"
#include "core/formats/python/library/convolving.h"
#include "core/formats/python/reasons.h"

#include <algorithm>
#include <cmath>

namespace lab::python {
namespace {

constexpr Index mostNumbers = Index{1} << 16; ///< of an array that is looked at
constexpr Index mostWeights = Index{1} << 12; ///< of a filter
constexpr std::size_t mostArrays = 40;

/// One array of the snippet.
struct Candidate {
    std::string name;
    ArrayValue array;
    Value value;
    bool filled = false; ///< its items were set or appended one by one
    Index nonZeros = 0;
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

/// An array read as an image or a filter: [batch, height, width, channels], [height, width, in, out].
struct Reading {
    ArrayValue array;
    bool channelsFirst = false; ///< and so is the output
};

std::vector<Reading> imagesOf(const ArrayValue &array)
{
    const Shape &s = array.shape;
    switch (s.rank()) {
    case 2:
        return {{reshaped(array, Shape{1, s[0], s[1], 1}), false}, {reshaped(array, Shape{1, s[0], s[1], 1}), true}};
    case 3:
        return {{reshaped(array, Shape{1, s[0], s[1], s[2]}), false},
                {transposed(reshaped(array, Shape{1, s[0], s[1], s[2]}), {0, 2, 3, 1}), true}};
    case 4:
        return {{array, false}, {transposed(array, {0, 2, 3, 1}), true}};
    default:
        return {};
    }
}

std::vector<Reading> filtersOf(const ArrayValue &array)
{
    const Shape &s = array.shape;
    switch (s.rank()) {
    case 2:
        return {{reshaped(array, Shape{s[0], s[1], 1, 1}), false}, {reshaped(array, Shape{s[0], s[1], 1, 1}), true}};
    case 3: // one filter over several channels; several filters over one
        return {{reshaped(array, Shape{s[0], s[1], s[2], 1}), false},
                {transposed(reshaped(array, Shape{1, s[0], s[1], s[2]}), {2, 3, 1, 0}), true},
                {transposed(reshaped(array, Shape{s[0], 1, s[1], s[2]}), {2, 3, 1, 0}), false},
                {transposed(reshaped(array, Shape{s[0], 1, s[1], s[2]}), {2, 3, 1, 0}), true}};
    case 4:
        return {{array, false}, {transposed(array, {2, 3, 1, 0}), true}};
    default:
        return {};
    }
}

ArrayValue turnedBy180(const ArrayValue &filter)
{
    const std::vector<Index> strides = rowMajorStrides(filter.shape);
    const Index last = (filter.shape[0] - 1) * strides[0] + (filter.shape[1] - 1) * strides[1];
    return gathered(filter, filter.shape, last, {-strides[0], -strides[1], strides[2], strides[3]});
}

/// The same numbers, in the order of the image's layout; a tolerance for rounding.
bool isOutput(const Tensor &output, const Shape &shape, const ArrayValue &found, bool channelsFirst)
{
    double most = 0;
    for (Index i = 0; i < found.size(); ++i)
        most = std::max(most, std::abs(realAt(found, i)));
    const Index area = shape[1] * shape[2], channels = shape[3];
    for (Index i = 0; i < output.size(); ++i) {
        const Index n = i / (area * channels), rest = i % (area * channels);
        const Index at = channelsFirst ? n * area * channels + rest % channels * area + rest / channels : i;
        if (!(std::abs(static_cast<double>(output[i]) - realAt(found, at)) <= 1e-5 * most))
            return false;
    }
    return true;
}

/// Two different numbers at least, so that being equal means something.
bool tells(const ArrayValue &array, Index least)
{
    Index other = 0;
    for (Index i = 0; i < array.size(); ++i)
        other += realAt(array, i) != realAt(array, 0) ? 1 : 0;
    return array.size() >= least && other > 0;
}

Index nonZeros(const ArrayValue &array)
{
    Index count = 0;
    for (Index i = 0; i < array.size(); ++i)
        count += realAt(array, i) != 0 ? 1 : 0;
    return count;
}

/// Tries one image, one filter and all ways to lay it; shows the convolution where its numbers are those of `out`.
bool offered(Evaluator &evaluator, const Candidate &out, const Candidate &in, const Candidate &kernel,
             const Reading &image, const Reading &filter)
{
    const Shape &i = image.array.shape, &k = filter.array.shape;
    if (i[3] != k[2] || image.channelsFirst != filter.channelsFirst || k[0] > i[1] || k[1] > i[2] || k[0] * k[1] < 2)
        return false;
    for (const Index stride : {1, 2, 3})
        for (const bool same : {false, true}) {
            const auto size = [&](int axis) {
                return same ? (i[axis + 1] + stride - 1) / stride : (i[axis + 1] - k[axis]) / stride + 1;
            };
            const Shape shape{i[0], size(0), size(1), k[3]};
            if (shape.elementCount() != out.array.size() ||
                !evaluator.work(shape.elementCount() * k[0] * k[1] * k[2], {.value = {}}))
                continue;
            for (const bool turned : {false, true}) {
                Convolving made;
                made.function = out.filled ? "a loop over windows" : "patches times a filter";
                made.input = {.value = in.value, .begin = 0, .variable = in.name};
                made.filter = {.value = kernel.value, .begin = 0, .variable = kernel.name};
                made.inputArray = image.array;
                made.filterArray = turned ? turnedBy180(filter.array) : filter.array;
                made.library = Origin::NumPy;
                made.refuses = "the loop";
                made.arguments.strides = {stride};
                made.arguments.padding = same ? PaddingArgument::same() : PaddingArgument::valid();
                const std::optional<Tensor> output = outputOf(made);
                if (!output || !isOutput(*output, shape, out.array, image.channelsFirst))
                    continue;
                made.turns.push_back(out.filled ? says(why::theLoopFillsWithSumsOf, out.name, in.name, kernel.name)
                                                : says(why::isPatchesTimesTheFilterAs, out.name, in.name, kernel.name));
                if (turned)
                    made.turns.push_back(says(why::theCodeTurnsTheKernelBy));
                if (image.channelsFirst && i[3] > 1)
                    made.turns.push_back(says(why::channelsFirstChannelsLast));
                made.end = 1;
                if (in.array.shape.rank() == 2) { // no channels: as the picture of a plane is laid everywhere here
                    made.inputArray = reshaped(made.inputArray, Shape{1, 1, i[1], i[2]});
                    made.arguments.dataFormat = "NCHW";
                }
                if (convolved(evaluator, std::move(made)).kind == Kind::Array)
                    evaluator.reading().calls.back().resultName = out.name;
                return true;
            }
        }
    return false;
}

std::vector<Candidate> candidatesOf(Evaluator &evaluator)
{
    std::vector<Candidate> all;
    const auto add = [&](const std::string &name, const Value &value) {
        const std::optional<ArrayValue> array = numbersOf(evaluator, value);
        const auto same = [&](const Candidate &one) { return one.value.object == value.object; };
        if (!array || array->shape.rank() > 4 || array->size() < 2 || array->size() > mostNumbers ||
            all.size() >= mostArrays || std::any_of(all.begin(), all.end(), same))
            return;
        const bool filled = (value.kind == Kind::Array && value.array().numbers->filled) ||
                            (value.kind == Kind::List && value.list().filled);
        all.push_back({name, *array, value, filled, nonZeros(*array)});
    };
    for (const auto &[name, value] : evaluator.seen)
        add(name, value);
    std::vector<std::pair<Offset, std::string>> named; // lists that grew after they got their name
    for (const auto &[name, binding] : evaluator.module().bindings)
        if (binding.value.kind == Kind::List && binding.value.list().filled)
            named.emplace_back(binding.at, name);
    std::sort(named.begin(), named.end());
    for (const auto &[at, name] : named)
        add(name, evaluator.module().bindings.at(name).value);
    return all;
}

} // namespace

void offerHandConvolution(Evaluator &evaluator)
{
    const std::vector<Candidate> all = candidatesOf(evaluator);
    std::vector<std::vector<Reading>> images, filters;
    for (const Candidate &one : all) {
        if (!evaluator.spend(one.array.size() * 4, {.value = {}}))
            return;
        images.push_back(imagesOf(one.array));
        filters.push_back(one.array.size() <= mostWeights ? filtersOf(one.array) : std::vector<Reading>{});
    }
    for (const bool filled : {true, false})
        for (std::size_t o = 0; o < all.size(); ++o) {
            const Candidate &out = all[o];
            if (out.filled != filled || !tells(out.array, filled ? 2 : 4))
                continue;
            for (std::size_t i = 0; i < all.size(); ++i)
                for (std::size_t k = 0; k < all.size(); ++k) {
                    const bool order = filled || (i < o && k < o); // what comes out has its name after what goes in
                    if (i == o || k == o || i == k || !order || all[k].nonZeros < (filled ? 1 : 2))
                        continue;
                    for (const Reading &image : images[i])
                        for (const Reading &filter : filters[k])
                            if (evaluator.work(8, {.value = {}}) &&
                                offered(evaluator, out, all[i], all[k], image, filter))
                                return;
                }
        }
}

} // namespace lab::python
