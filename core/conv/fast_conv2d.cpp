#include "core/conv/fast_conv2d.h"

#include "core/conv/fast/plan.h"
#include "core/conv/fast/thread_pool.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace lab {

using fast::Box;
using fast::Plan;
using fast::Range;
using fast::Route;

FastThreadPool::FastThreadPool(int threads) : m_pool(std::make_unique<fast::ThreadPool>(threads)) {}

FastThreadPool::~FastThreadPool() = default;

int FastThreadPool::threads() const
{
    return m_pool->threads();
}

namespace {

/// A weight that is infinite or NaN: it turns padding zeros into NaN.
struct WildWeight {
    Index ky = 0, kx = 0, k = 0;
};

std::vector<WildWeight> wildWeights(const Plan &plan, std::span<const float> filter)
{
    constexpr std::uint32_t exponent = 0x7F800000U;
    bool any = false; // without a branch, so that the compiler can vectorise it
    for (const float weight : filter)
        any |= (std::bit_cast<std::uint32_t>(weight) & exponent) == exponent;
    std::vector<WildWeight> wild;
    if (!any)
        return wild;
    const Index outChannels = plan.groups * plan.groupOut;
    for (std::size_t i = 0; i < filter.size(); ++i) {
        if (std::isfinite(filter[i]))
            continue;
        const Index flat = Index(i), tap = flat / outChannels / plan.groupIn;
        const WildWeight weight{tap / plan.width.filterSize, tap % plan.width.filterSize, flat % outChannels};
        wild.push_back(weight);
    }
    return wild;
}

/// Kernels leave taps on padding out; where such a tap's weight is not finite, 0 · weight makes the output NaN.
void spoilPadded(const Plan &plan, std::span<const WildWeight> wild, float *output, const Box &box)
{
    const Range channels{plan.units[std::size_t(box.u.begin)].channel,
                         plan.units[std::size_t(box.u.end - 1)].channel +
                             plan.units[std::size_t(box.u.end - 1)].channels};
    float *image = output + box.n * plan.out.image;
    for (const WildWeight &weight : wild) {
        if (weight.k < channels.begin || weight.k >= channels.end)
            continue;
        for (Index y = box.y.begin; y < box.y.end; ++y) {
            const bool rowPadded = !plan.height.isInside(plan.height.inputIndex(y, weight.ky));
            for (Index x = box.x.begin; x < box.x.end; ++x)
                if (rowPadded || !plan.width.isInside(plan.width.inputIndex(x, weight.kx)))
                    image[y * plan.out.row + x * plan.out.column + weight.k * plan.out.channel] =
                        std::numeric_limits<float>::quiet_NaN();
        }
    }
}

Plan planOf(const Geometry &geometry)
{
    Plan plan;
    plan.batch = geometry.batch;
    plan.groups = geometry.groups;
    plan.groupIn = geometry.groupInChannels;
    plan.groupOut = geometry.groups > 0 ? geometry.groupOutChannels() : 0;
    plan.height = geometry.height;
    plan.width = geometry.width;
    const Index inPixels = plan.height.inSize * plan.width.inSize, outPixels = plan.height.outSize * plan.width.outSize;
    const Index inChannels = geometry.inChannels, outChannels = geometry.outChannels;
    switch (geometry.dataFormat) {
    case DataFormat::Nhwc:
        plan.in = {inPixels * inChannels, plan.width.inSize * inChannels, inChannels, 1};
        plan.out = {outPixels * outChannels, plan.width.outSize * outChannels, outChannels, 1};
        break;
    case DataFormat::Nchw:
        plan.in = {inPixels * inChannels, plan.width.inSize, 1, inPixels};
        plan.out = {outPixels * outChannels, plan.width.outSize, 1, outPixels};
        break;
    }
    return plan;
}

bool isPlain(const AxisGeometry &axis)
{
    return axis.filterSize == 1 && axis.stride == 1 && axis.outSize == axis.inSize && axis.padBefore == 0;
}

/// A 1×1 filter is a plain product: rows of an image, and images where channels come last, are one long row.
void joinRows(Plan &plan)
{
    if (!isPlain(plan.height) || !isPlain(plan.width))
        return;
    plan.oneRow = true;
    plan.callRowLength = plan.width.outSize;
    const bool joinImages = plan.in.channel == 1 && plan.out.channel == 1;
    const Index length = plan.height.inSize * plan.width.inSize * (joinImages ? plan.batch : 1);
    plan.imageLength = joinImages ? plan.height.inSize * plan.width.inSize : 0;
    if (joinImages)
        plan.batch = 1;
    plan.height.inSize = plan.height.outSize = 1;
    plan.width.inSize = plan.width.outSize = length;
}

struct Call {
    const Plan &plan;
    std::span<const WildWeight> wild;
    const float *input;
    float *output;
    const Box *boxes; ///< null: those of the plan
};

void computeBox(const Call &call, const Box &box, float *scratch)
{
    call.plan.computeBox(call.plan, call.input, call.output, box, scratch);
    if (!call.wild.empty())
        spoilPadded(call.plan, call.wild, call.output, box);
}

void computeTask(const void *context, Index task, float *scratch)
{
    const Call &call = *static_cast<const Call *>(context);
    computeBox(call, call.boxes ? call.boxes[task] : call.plan.box(task), scratch);
}

} // namespace

struct FilterPack::Inner {
    Plan plan;
    std::vector<WildWeight> wild;
    Shape outputShape;
    Index workedPerOutput = 0; ///< multiply-adds of one output position, all channels
    Index positions = 0, boxCount = 0;

    bool compute(std::span<const float> input, std::span<float> output, std::span<const Box> boxes,
                 const FastOptions &options) const;
    [[nodiscard]] Box whole() const
    {
        return {0, {0, plan.height.outSize}, {0, plan.width.outSize}, {0, Index(plan.units.size())}};
    }
    void addBoxes(std::vector<Box> &boxes, const Box &box) const;
};

bool FastTuning::processorLikesManyRows()
{
#if defined(__GNUC__) && defined(__x86_64__)
    return __builtin_cpu_is("intel") != 0;
#else
    return false;
#endif
}

FilterPack::FilterPack(const Convolution &convolution, FastTuning tuning)
{
    const std::span<const float> filter = convolution.call().filter.values();
    auto inner = std::make_shared<Inner>();
    inner->plan = planOf(convolution.geometry());
    inner->plan.manyRows = tuning.manyRows;
    joinRows(inner->plan);
    inner->outputShape = convolution.geometry().outputShape;
    inner->workedPerOutput = inner->plan.outChannels() * convolution.geometry().tapsPerGroup();
    fast::prepare(inner->plan, filter);
    if (convolution.call().input.size() == 0) // an input without channels: there is nothing to multiply
        inner->plan.route = Route::Zeros;
    inner->positions = convolution.geometry().positions();
    if (inner->plan.route != Route::Zeros) {
        inner->boxCount = inner->plan.boxes();
        inner->wild = wildWeights(inner->plan, filter);
    }
    m_inner = std::move(inner);
}

/// Boxes of the plan's size that cover `box`.
void FilterPack::Inner::addBoxes(std::vector<Box> &boxes, const Box &box) const
{
    for (Index u = box.u.begin; u < box.u.end; u += plan.unitBlock)
        for (Index y = box.y.begin; y < box.y.end; y += plan.rowBlock)
            for (Index x = box.x.begin; x < box.x.end; x += plan.columnBlock)
                boxes.push_back({box.n,
                                 {y, std::min(y + plan.rowBlock, box.y.end)},
                                 {x, std::min(x + plan.columnBlock, box.x.end)},
                                 {u, std::min(u + plan.unitBlock, box.u.end)}});
}

bool FilterPack::Inner::compute(std::span<const float> input, std::span<float> output, std::span<const Box> boxes,
                                const FastOptions &options) const
{
    constexpr Index worthThreads = 1'000'000;
    const Call call{plan, wild, input.data(), output.data(), boxes.empty() ? nullptr : boxes.data()};
    const Index count = boxes.empty() ? boxCount : Index(boxes.size());
    if (count == 1 && plan.scratchFloats == 0) {
        computeBox(call, boxes.empty() ? whole() : boxes[0], nullptr);
        return !options.stop.stop_requested();
    }
    Index work = 0;
    for (const Box &box : boxes)
        work += box.y.count() * box.x.count() * workedPerOutput * box.u.count() / Index(plan.units.size());
    if (boxes.empty())
        work = positions * workedPerOutput;
    const int threads = work >= worthThreads && count > 1 ? options.threads : 1;
    if (options.pool)
        return options.pool->m_pool->run(&computeTask, &call, count, plan.scratchFloats, threads, options.stop);
    fast::ThreadPool pool(int(std::clamp<Index>(count, 1, threads)));
    return pool.run(&computeTask, &call, count, plan.scratchFloats, threads, options.stop);
}

bool FilterPack::run(std::span<const float> input, std::span<float> output, const FastOptions &options) const
{
    assert(Index(output.size()) == m_inner->outputShape.elementCount());
    if (m_inner->plan.route == Route::Zeros) {
        std::fill(output.begin(), output.end(), 0.0F);
        return true;
    }
    return m_inner->compute(input, output, {}, options);
}

Result<Tensor> FilterPack::run(const Tensor &input, const FastOptions &options) const
{
    Tensor output = Tensor::filled(m_inner->outputShape, 0);
    if (!run(input.values(), output.mutableValues(), options))
        return Error{.code = ErrorCode::Cancelled};
    return output;
}

bool FilterPack::updateForInputCells(std::span<const float> input, std::span<float> output,
                                     std::span<const InputCell> cells, const FastOptions &options) const
{
    const Plan &plan = m_inner->plan;
    if (plan.route == Route::Zeros)
        return true;
    std::vector<Box> boxes;
    Index touched = 0;
    for (InputCell cell : cells) {
        Box box = m_inner->whole();
        if (plan.oneRow) {
            cell.x += cell.y * plan.callRowLength + cell.n * plan.imageLength;
            cell.y = 0;
            cell.n = plan.imageLength > 0 ? 0 : cell.n;
        }
        box.n = cell.n;
        box.y = fast::outputsReading(plan.height, cell.y);
        box.x = fast::outputsReading(plan.width, cell.x);
        const Index group = cell.c / plan.groupIn;
        if (plan.route != Route::OneVector) {
            const auto first = std::partition_point(plan.units.begin(), plan.units.end(),
                                                    [&](const fast::Unit &unit) { return unit.group < group; });
            const auto last = std::partition_point(first, plan.units.end(),
                                                   [&](const fast::Unit &unit) { return unit.group == group; });
            box.u = {first - plan.units.begin(), last - plan.units.begin()};
        }
        touched += box.y.count() * box.x.count();
        if (touched > plan.batch * plan.height.outSize * plan.width.outSize)
            return run(input, output, options);
        m_inner->addBoxes(boxes, box);
    }
    return boxes.empty() || m_inner->compute(input, output, boxes, options);
}

Result<Tensor> fastConv2d(const Convolution &convolution, const FastOptions &options)
{
    return FilterPack(convolution).run(convolution.call().input, options);
}

} // namespace lab
