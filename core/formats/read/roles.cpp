#include "core/formats/read/roles.h"

#include "core/sentence.h"
#include "core/tensor/fills.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lab {
namespace {

constexpr Index largestKernel = 15; // a larger plane is more likely a picture

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

template <std::size_t N>
bool namedLike(const Array &array, const std::array<std::string_view, N> &parts,
               const std::array<std::string_view, 3> &wholes)
{
    const std::string name = lowerCase(array.name);
    const bool part =
        std::ranges::any_of(parts, [&](std::string_view word) { return name.find(word) != std::string::npos; });
    return part || std::ranges::find(wholes, name) != wholes.end();
}

bool namedAsFilter(const Array &array)
{
    return namedLike(array, std::array<std::string_view, 5>{"filter", "kernel", "weight", "sobel", "ker"},
                     {"w", "k", "f"});
}

bool namedAsInput(const Array &array)
{
    return namedLike(array, std::array<std::string_view, 6>{"image", "input", "img", "photo", "picture", "data"},
                     {"x", "i", "a"});
}

bool isKernelSize(Index size)
{
    return size >= 1 && size <= largestKernel;
}

bool looksLikeFilter(const Array &array)
{
    const Shape &shape = array.shape;
    if (shape.rank() == 4) {
        const bool hwio = isKernelSize(shape[0]) && isKernelSize(shape[1]);
        const bool oihw = isKernelSize(shape[2]) && isKernelSize(shape[3]);
        // A batch of small pictures looks the same but for its square kernel.
        return (hwio && shape[0] == shape[1]) || (oihw && shape[2] == shape[3]);
    }
    return shape.rank() == 2 && shape[0] <= 7 && shape[1] <= 7 && shape[0] == shape[1] && shape[0] % 2 == 1;
}

int filterScore(const Array &array)
{
    if (!canBeFilter(array) || (namedAsInput(array) && !namedAsFilter(array)))
        return 0;
    return (namedAsFilter(array) ? 4 : 0) + (looksLikeFilter(array) ? 2 : 0) + (array.shape.rank() == 4 ? 1 : 0);
}

int inputScore(const Array &array)
{
    if (!canBeInput(array) || namedAsFilter(array))
        return 0;
    return (namedAsInput(array) ? 4 : 0) + (looksLikeFilter(array) ? 0 : 2) + (array.shape.rank() >= 2 ? 1 : 0);
}

/// The best of the others; the first one of several that are equally good.
std::optional<std::size_t> bestOf(const std::vector<Array> &arrays, std::optional<std::size_t> except,
                                  int (*score)(const Array &))
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < arrays.size(); ++i)
        if (i != except && score(arrays[i]) > (best ? score(arrays[*best]) : 0))
            best = i;
    return best;
}

InputOrder guessInputOrder(const Array &array)
{
    const Shape &shape = array.shape;
    if (shape.rank() < 3)
        return InputOrder::Nhwc;
    const auto isChannels = [](Index size) { return size == 1 || size == 3 || size == 4; };
    const Index first = shape[shape.rank() - 3], last = shape[shape.rank() - 1];
    return isChannels(first) && !isChannels(last) && last > first ? InputOrder::Nchw : InputOrder::Nhwc;
}

/// With the axes that are missing for rank 4; [H, W, C] and [C, H, W] by `order`.
Shape inputShape(const Shape &shape, InputOrder order)
{
    std::vector<Index> sizes(shape.sizes().begin(), shape.sizes().end());
    const auto at = [&](std::size_t i) { return sizes.begin() + static_cast<std::ptrdiff_t>(i); };
    if (sizes.size() == 1)
        sizes.insert(at(0), 1);
    if (sizes.size() == 2)
        sizes.insert(order == InputOrder::Nhwc ? sizes.end() : at(0), 1);
    if (sizes.size() == 3)
        sizes.insert(at(0), 1);
    return *Shape::of(std::move(sizes));
}

/// [kh, kw] and [kh, kw, c] are planes and stacks of them, whatever the order says.
Shape filterShape(const Shape &shape)
{
    std::vector<Index> sizes(shape.sizes().begin(), shape.sizes().end());
    while (sizes.size() < 4)
        sizes.push_back(1);
    return *Shape::of(std::move(sizes));
}

Tensor madeUpFilter(Index channels)
{
    Tensor filter = filledFilter(*fillNamed("sobel-x"), Shape{3, 3, channels, 1});
    if (channels == 4) // the fourth channel of a picture is how opaque it is
        for (Index tap = 0; tap < 9; ++tap)
            filter.set(tap * 4 + 3, 0);
    return filter;
}

Tensor madeUpInput(const Shape &filter)
{
    const Index height = std::clamp<Index>(filter[0] + 4, 5, 64);
    const Index width = std::clamp<Index>(filter[1] + 4, 5, 64);
    const Shape shape{1, height, width, filter[2]};
    if (shape.elementCount() > (Index{1} << 22))
        return Tensor::filled(Shape{1, 1, 1, filter[2]}, 1);
    return filledInput(*fillNamed("random"), shape, DataFormat::Nhwc, {.seed = 1, .lowest = 0, .highest = 9});
}

std::string nameOf(const Array &array)
{
    return array.name.empty() ? "the array" : array.name;
}

Tensor converted(const Array &array, std::vector<Sentence> &warnings)
{
    ConvertedTensor result = toTensor(array);
    if (result.changed > 0)
        warnings.push_back(Sentence{
            QT_TRANSLATE_NOOP("Refusals", "%1 of %2 values of %3 were rounded from %4 to float32"),
            {numberText(result.changed), numberText(array.size()), nameOf(array), std::string(typeName(array.type))}});
    return result.tensor;
}

void divide(Tensor &tensor, double maximum)
{
    for (float &value : tensor.mutableValues())
        value = static_cast<float>(double(value) / maximum);
}

Result<Tensor> filterOf(const Array &array, const RoleChoice &choice, std::vector<Sentence> &warnings)
{
    if (!canBeFilter(array))
        return Error{.code = ErrorCode::Unsupported,
                     .reason = {QT_TRANSLATE_NOOP(
                                    "Refusals",
                                    "%1 cannot be a filter: it has the shape %2; 2 to 4 axes are needed, none empty"),
                                {nameOf(array), array.shape.text()}}};
    const FilterOrder order = array.shape.rank() == 4 ? choice.filterOrder : FilterOrder::Hwio;
    return toHwio(converted(array, warnings).reshaped(filterShape(array.shape)), order);
}

Result<Tensor> inputOf(const Array &array, const RoleChoice &choice, std::vector<Sentence> &warnings)
{
    if (!canBeInput(array))
        return Error{.code = ErrorCode::Unsupported,
                     .reason = {QT_TRANSLATE_NOOP(
                                    "Refusals",
                                    "%1 cannot be an input: it has the shape %2; 1 axis or more is needed, none empty"),
                                {nameOf(array), array.shape.text()}}};
    return toNhwc(converted(array, warnings).reshaped(inputShape(array.shape, choice.inputOrder)),
                  choice.inputOrder == InputOrder::Nhwc ? DataFormat::Nhwc : DataFormat::Nchw);
}

} // namespace

bool canBeInput(const Array &array)
{
    return array.shape.rank() >= 1 && array.size() > 0;
}

bool canBeFilter(const Array &array)
{
    return array.shape.rank() >= 2 && array.shape.rank() <= 4 && array.size() > 0;
}

FilterOrder guessFilterOrder(const Array &array, FilterOrder frameworkOrder)
{
    const Shape &shape = array.shape;
    if (shape.rank() != 4)
        return FilterOrder::Hwio;
    const bool hwio = isKernelSize(shape[0]) && isKernelSize(shape[1]);
    const bool oihw = isKernelSize(shape[2]) && isKernelSize(shape[3]);
    const bool ohwi = isKernelSize(shape[1]) && isKernelSize(shape[2]);
    const std::string name = lowerCase(array.name);
    if (name.ends_with("kernel") && hwio) // Keras and Flax call it so
        return FilterOrder::Hwio;
    if (name.ends_with("weight") && oihw) // PyTorch calls it so
        return FilterOrder::Oihw;
    if (frameworkOrder == FilterOrder::Oihw && oihw)
        return FilterOrder::Oihw;
    if (hwio && (shape[0] == shape[1] || !oihw))
        return FilterOrder::Hwio;
    if (oihw && shape[2] == shape[3])
        return FilterOrder::Oihw;
    if (ohwi && shape[1] == shape[2])
        return FilterOrder::Ohwi;
    return frameworkOrder;
}

RoleChoice guessRoles(const std::vector<Array> &arrays, FilterOrder frameworkOrder)
{
    RoleChoice choice;
    choice.filter = bestOf(arrays, std::nullopt, filterScore);
    // A lone array that is not clearly a filter is a picture; of several, the best one left over.
    if (choice.filter && filterScore(arrays[*choice.filter]) < 2 && arrays.size() == 1)
        choice.filter.reset();
    choice.input = bestOf(arrays, choice.filter, inputScore);
    if (choice.filter && filterScore(arrays[*choice.filter]) < 2 && choice.input)
        choice.filter.reset();
    if (choice.filter)
        choice.filterOrder = guessFilterOrder(arrays[*choice.filter], frameworkOrder);
    if (!choice.input || !choice.filter) {
        if (choice.input)
            choice.inputOrder = guessInputOrder(arrays[*choice.input]);
        return choice;
    }
    // An input whose channels do not fit the filter in either order is left out: biases, for example.
    const Array &filter = arrays[*choice.filter];
    const Result<Tensor> turned = toHwio(Tensor::filled(filterShape(filter.shape), 0), choice.filterOrder);
    const Shape &shape = arrays[*choice.input].shape;
    const auto fits = [&](InputOrder order) {
        const Shape full = inputShape(shape, order);
        const Index channels = order == InputOrder::Nhwc ? full[full.rank() - 1] : full[full.rank() - 3];
        return turned && channels % turned->shape()[2] == 0;
    };
    choice.inputOrder = guessInputOrder(arrays[*choice.input]);
    if (!fits(choice.inputOrder)) {
        const InputOrder other = choice.inputOrder == InputOrder::Nhwc ? InputOrder::Nchw : InputOrder::Nhwc;
        if (fits(other))
            choice.inputOrder = other;
        else if (!namedAsInput(arrays[*choice.input]))
            choice.input.reset();
    }
    return choice;
}

Result<Lesson> lessonOf(const std::vector<Array> &arrays, const RoleChoice &choice, double imageMaximum,
                        std::vector<Sentence> &warnings)
{
    Lesson lesson;
    lesson.call.arguments.padding = PaddingArgument::same();
    if (!choice.input && !choice.filter)
        return Error{.code = ErrorCode::NotFound,
                     .numbers = {},
                     .place = {},
                     .reason =
                         QT_TRANSLATE_NOOP("Refusals", "there is no array here that can be an input or a filter")};
    if (choice.filter) {
        Result<Tensor> filter = filterOf(arrays[*choice.filter], choice, warnings);
        if (!filter)
            return filter.error();
        lesson.call.filter = std::move(filter).value();
    }
    if (choice.input) {
        Result<Tensor> input = inputOf(arrays[*choice.input], choice, warnings);
        if (!input)
            return input.error();
        lesson.call.input = std::move(input).value();
        if (imageMaximum > 0) {
            lesson.imageMaximum = choice.inputToUnit ? 1 : imageMaximum;
            if (choice.inputToUnit)
                divide(lesson.call.input, imageMaximum);
        }
        lesson.title = arrays[*choice.input].name;
    }
    if (!choice.filter) {
        const Shape &shape = lesson.call.input.shape();
        lesson.call.filter = madeUpFilter(shape[shape.rank() - 1]);
        warnings.push_back(
            QT_TRANSLATE_NOOP("Refusals", "A Sobel edge filter was added, because there was an input only"));
    }
    if (!choice.input) {
        lesson.title = arrays[*choice.filter].name;
        lesson.call.input = madeUpInput(lesson.call.filter.shape());
        warnings.push_back(QT_TRANSLATE_NOOP(
            "Refusals", "An input of small whole numbers was added, because there was a filter only"));
    }
    return lesson;
}

Result<Imported> withLesson(Imported imported, FilterOrder frameworkOrder)
{
    if (imported.lesson)
        return imported;
    const RoleChoice choice = guessRoles(imported.arrays, frameworkOrder);
    Result<Lesson> lesson = lessonOf(imported.arrays, choice, imported.imageMaximum, imported.warnings);
    if (!lesson)
        return lesson.error();
    imported.lesson = std::move(lesson).value();
    return imported;
}

ArrayStatistics statisticsOf(const Array &array)
{
    ArrayStatistics statistics;
    double sum = 0;
    Index finite = 0;
    for (Index i = 0; i < array.size(); ++i) {
        const double value = array.at(i);
        if (!std::isfinite(value))
            continue;
        statistics.minimum = finite == 0 ? value : std::min(statistics.minimum, value);
        statistics.maximum = finite == 0 ? value : std::max(statistics.maximum, value);
        sum += value;
        ++finite;
    }
    statistics.notFinite = array.size() - finite;
    statistics.mean = finite > 0 ? sum / double(finite) : 0;
    return statistics;
}

} // namespace lab
