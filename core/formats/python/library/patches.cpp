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
    bool ofModule = false; ///< the name is one of the module, not of a function
    bool filled = false;   ///< its items were set or appended one by one
    Index nonZeros = 0;
};

std::optional<ArrayValue> numbersOf(Evaluator &evaluator, const Value &value)
{
    if (value.kind != Kind::Array && value.kind != Kind::List && !value.isNumber())
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

/// What was added to each channel of the output so that these numbers came out, empty for nothing: they are numbers of
/// an array, in the order of the image's layout, equal up to rounding. Nothing where they are others.
std::optional<std::vector<float>> biasOf(const Tensor &output, const Shape &shape, const ArrayValue &found,
                                         bool channelsFirst)
{
    double most = 0;
    for (Index i = 0; i < found.size(); ++i)
        most = std::max(most, std::abs(realAt(found, i)));
    const Index area = shape[1] * shape[2], channels = shape[3];
    const auto difference = [&](Index i) {
        const Index n = i / (area * channels), rest = i % (area * channels);
        const Index at = channelsFirst ? n * area * channels + rest % channels * area + rest / channels : i;
        return realAt(found, at) - static_cast<double>(output[i]);
    };
    bool plain = true;
    for (Index i = 0; i < output.size() && plain; ++i)
        plain = std::abs(difference(i)) <= 1e-5 * most;
    if (plain)
        return std::vector<float>{};
    std::vector<float> bias(static_cast<std::size_t>(channels), 0);
    std::vector<bool> varies(bias.size(), false);
    for (Index i = 0; i < output.size(); ++i) {
        const Index channel = i % channels;
        if (!(std::abs(difference(i) - difference(channel)) <= 1e-5 * most))
            return std::nullopt;
        const auto c = static_cast<std::size_t>(channel);
        bias[c] = static_cast<float>(difference(channel));
        varies[c] = varies[c] || std::abs(static_cast<double>(output[i] - output[channel])) > 1e-3 * most;
    }
    return std::find(varies.begin(), varies.end(), false) == varies.end() ? std::optional(bias) : std::nullopt;
}

bool varies(const ArrayValue &array)
{
    for (Index i = 0; i < array.size(); ++i)
        if (realAt(array, i) != realAt(array, 0))
            return true;
    return false;
}

/// Zeros and ones alone: a mask, an identity. Many products give it by chance.
bool isMask(const ArrayValue &array)
{
    for (Index i = 0; i < array.size(); ++i)
        if (const double one = realAt(array, i); one != 0 && one != 1)
            return false;
    return true;
}

/// Enough numbers that being equal means something: different ones, or those of a loop over what is different.
bool tells(const ArrayValue &out, const ArrayValue &image, const ArrayValue &kernel, bool filled)
{
    return out.size() >= (filled ? 2 : 4) && (filled || !isMask(out)) &&
           (varies(out) || (filled && realAt(out, 0) != 0 && varies(image) && varies(kernel)));
}

Index nonZeros(const ArrayValue &array)
{
    Index count = 0;
    for (Index i = 0; i < array.size(); ++i)
        count += realAt(array, i) != 0 ? 1 : 0;
    return count;
}

/// One image, one filter, and a way to lay it.
struct Trial {
    const Candidate &out, &in, &kernel;
    const Reading &image, &filter;
    Index stride = 1;
    bool same = false, turned = false;
    std::vector<float> bias = {}; ///< what was added to the sums of each channel
};

/// The code has these numbers, one for each channel: what was added is no chance.
bool isKnown(Evaluator &evaluator, const std::vector<float> &bias)
{
    for (const auto &[name, binding] : evaluator.module().bindings) {
        const std::optional<ArrayValue> array = numbersOf(evaluator, binding.value);
        bool same = array && array->size() == static_cast<Index>(bias.size());
        for (Index i = 0; same && i < array->size(); ++i) {
            const auto wanted = static_cast<double>(bias[static_cast<std::size_t>(i)]);
            same = std::abs(realAt(*array, i) - wanted) <= 1e-4 * std::max(1.0, std::abs(wanted));
        }
        if (same)
            return true;
    }
    return false;
}

Convolving convolvingOf(const Trial &trial)
{
    const Shape &i = trial.image.array.shape;
    Convolving made;
    made.function = trial.out.filled ? why::aLoopOverWindows : why::patchesTimesAFilter;
    made.input = {.value = trial.in.value, .begin = 0, .variable = trial.in.name};
    made.filter = {.value = trial.kernel.value, .begin = 0, .variable = trial.kernel.name};
    made.inputArray = trial.image.array;
    made.filterArray = trial.turned ? turnedBy180(trial.filter.array) : trial.filter.array;
    made.library = Origin::NumPy;
    made.refuses = "the loop";
    made.arguments.strides = {trial.stride};
    made.arguments.padding = trial.same ? PaddingArgument::same() : PaddingArgument::valid();
    made.turns.push_back(says(trial.out.filled ? why::theLoopFillsWithSumsOf : why::isPatchesTimesTheFilterAs,
                              trial.out.name, trial.in.name, trial.kernel.name));
    if (trial.turned)
        made.turns.push_back(says(why::theCodeTurnsTheKernelBy));
    if (trial.image.channelsFirst && i[3] > 1)
        made.turns.push_back(says(why::channelsFirstChannelsLast));
    made.end = 1;
    return made;
}

void show(Evaluator &evaluator, const Trial &trial)
{
    Convolving made = convolvingOf(trial);
    const bool plane = trial.in.array.shape.rank() == 2;
    if (plane) { // no channels: as the picture of a plane is laid everywhere here
        const Shape &i = trial.image.array.shape;
        made.inputArray = reshaped(made.inputArray, Shape{1, 1, i[1], i[2]});
        made.arguments.dataFormat = "NCHW";
    }
    const Value result = convolved(evaluator, std::move(made));
    std::erase_if(evaluator.used, [&trial](const auto &one) { // the module may have another array of that name
        return (one.first == trial.in.name && !trial.in.ofModule) ||
               (one.first == trial.kernel.name && !trial.kernel.ofModule);
    });
    if (result.kind != Kind::Array)
        return;
    evaluator.reading().calls.back().resultName = trial.out.name;
    if (trial.bias.empty())
        return;
    ArrayValue added = makeArray(Shape{static_cast<Index>(trial.bias.size())}, ArrayType::Float32, Origin::NumPy);
    for (std::size_t k = 0; k < trial.bias.size(); ++k)
        setReal(added, static_cast<Index>(k), static_cast<double>(trial.bias[k]));
    (void)evaluator.binary('+', {.value = result}, {.value = Value::ofArray(std::move(added))}, 0);
}

/// Tries one image, one filter and all ways to lay it: shows the convolution that gives the numbers of `out`. The first
/// one that gives them with a bias is put into `biased`, should none do without.
bool offered(Evaluator &evaluator, Trial trial, std::optional<Trial> &biased)
{
    const Shape &i = trial.image.array.shape, &k = trial.filter.array.shape;
    if (i[3] != k[2] || trial.image.channelsFirst != trial.filter.channelsFirst || k[0] > i[1] || k[1] > i[2] ||
        k[0] * k[1] < 2)
        return false;
    for (const Index stride : {1, 2, 3})
        for (const bool same : {false, true}) {
            const auto size = [&](int axis) {
                return same ? (i[axis + 1] + stride - 1) / stride : (i[axis + 1] - k[axis]) / stride + 1;
            };
            const Shape shape{i[0], size(0), size(1), k[3]};
            if (shape.elementCount() != trial.out.array.size() ||
                !evaluator.work(shape.elementCount() * k[0] * k[1] * k[2], {.value = {}}))
                continue;
            trial.stride = stride;
            trial.same = same;
            for (const bool turned : {false, true}) {
                trial.turned = turned;
                const std::optional<Tensor> output = outputOf(convolvingOf(trial));
                std::optional<std::vector<float>> bias =
                    output ? biasOf(*output, shape, trial.out.array, trial.image.channelsFirst) : std::nullopt;
                if (!bias)
                    continue;
                trial.bias = *std::move(bias);
                if (trial.bias.empty()) {
                    show(evaluator, trial);
                    return true;
                }
                if (!biased && isKnown(evaluator, trial.bias))
                    biased.emplace(trial);
            }
        }
    return false;
}

std::vector<Candidate> candidatesOf(Evaluator &evaluator)
{
    std::vector<Candidate> all;
    const auto add = [&](std::string name, const Value &value) {
        const std::optional<ArrayValue> array = numbersOf(evaluator, value);
        const auto same = [&](const Candidate &one) { return one.value.object == value.object; };
        if (!array || array->shape.rank() > 4 || array->size() < 2 || array->size() > mostNumbers ||
            all.size() >= mostArrays || std::any_of(all.begin(), all.end(), same))
            return;
        const bool filled = (value.kind == Kind::Array && value.array().numbers->filled) ||
                            (value.kind == Kind::List && value.list().filled);
        const bool ofModule = name.ends_with('\x01');
        name.resize(name.size() - (ofModule ? 1 : 0));
        all.push_back({std::move(name), *array, value, ofModule, filled, nonZeros(*array)});
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
    std::optional<Trial> biased;
    for (const bool filled : {true, false})
        for (std::size_t o = 0; o < all.size(); ++o) {
            const Candidate &out = all[o];
            if (out.filled != filled)
                continue;
            for (std::size_t i = 0; i < all.size(); ++i)
                for (std::size_t k = 0; k < all.size(); ++k) {
                    const bool order = filled || (i < o && k < o); // what comes out has its name after what goes in
                    if (i == o || k == o || i == k || !order || all[k].nonZeros < (filled ? 1 : 2) ||
                        !tells(out.array, all[i].array, all[k].array, filled))
                        continue;
                    for (const Reading &image : images[i])
                        for (const Reading &filter : filters[k])
                            if (evaluator.work(8, {.value = {}}) &&
                                offered(evaluator,
                                        {.out = out, .in = all[i], .kernel = all[k], .image = image, .filter = filter},
                                        biased))
                                return;
                }
        }
    if (biased && !evaluator.failed())
        show(evaluator, *biased);
}

} // namespace lab::python
