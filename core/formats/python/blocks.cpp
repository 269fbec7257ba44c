// From the steps of a reading to blocks: a convolution and what follows it.

#include "core/formats/python/blocks.h"

#include "core/after/block.h"
#include "core/formats/python/library/library.h"
#include "core/formats/python/reasons.h"

#include <algorithm>
#include <cmath>

namespace lab::python {
namespace {

constexpr Index mostJudged = Index{1} << 20; ///< numbers of a step that are computed to be compared

std::optional<Tensor> valuesOf(Evaluator &evaluator, const Step &step)
{
    const ArrayValue &result = step.result.array();
    if (result.size() > mostJudged || result.numbers->unknown)
        return std::nullopt;
    const std::optional<ArrayValue> array = evaluator.settled(result, {.value = {}, .begin = step.at});
    evaluator.forgetRefusal();
    return array && !array->numbers->unknown ? std::optional(toTensor(exported(*array, {})).tensor) : std::nullopt;
}

/// The code may have computed in another type than the block's float32.
bool agree(const Tensor &a, const Tensor &b, ArrayType type)
{
    const double tolerance = type == ArrayType::Float16 || type == ArrayType::BFloat16 ? 2e-2 : 1e-4;
    return std::equal(a.values().begin(), a.values().end(), b.values().begin(), b.values().end(),
                      [tolerance](float one, float other) {
                          const double x = one, y = other;
                          return x == y || (std::isnan(x) && std::isnan(y)) ||
                                 std::abs(x - y) <= tolerance * (1 + std::abs(y));
                      });
}

/// Taking the maximum before or after it gives the same numbers.
bool keepsOrder(const Activation &activation)
{
    return activation.kind != ActivationKind::Softmax &&
           (activation.kind != ActivationKind::LeakyRelu || activation.slope >= 0);
}

/// Grows the block of one call, step by step.
class Growing
{
public:
    Growing(Evaluator &evaluator, PythonCall &call, Convolution convolution, const Step &step)
        : m_evaluator(evaluator), m_call(call), m_convolution(std::move(convolution)),
          m_values(valuesOf(evaluator, step))
    {
        const Shape &shape = m_convolution.geometry().outputShape;
        if (m_values && m_values->size() == shape.elementCount())
            m_values = m_values->reshaped(shape);
        else
            m_values.reset();
    }

    /// Whether the step goes on with the block; then it is a part of it.
    bool take(const Step &step)
    {
        const After does = meant(step), &after = m_call.after;
        After next = after;
        if (does.bias && !after.bias && !after.activation && !after.pooling)
            next.bias = does.bias;
        else if (does.activation && !after.activation && (!after.pooling || swaps(*does.activation)))
            next.activation = does.activation;
        else if (does.pooling && !after.pooling)
            next.pooling = does.pooling;
        else
            return false;
        const Result<Block> block = Block::of(m_convolution, next);
        if (!block || block->shapeOf(BlockPlane::Pooled).elementCount() != step.result.array().size())
            return false;
        if (const std::optional<Tensor> found = valuesOf(m_evaluator, step); found && m_values) {
            Tensor made = madeFrom(*m_values, *block, does);
            if (!agree(made, *found, step.result.array().type))
                return false;
            m_values = std::move(made);
        } else {
            m_values.reset();
        }
        if (does.activation && after.pooling)
            m_call.turns.push_back(says(why::maxPoolingAndChangePlaces, step.op));
        m_call.after = std::move(next);
        return true;
    }

private:
    /// The step as a part of this block: a bias for every channel, global pooling with its window.
    [[nodiscard]] After meant(const Step &step) const
    {
        const Geometry &g = m_convolution.geometry();
        After does = step.does;
        if (does.bias && does.bias->size() == 1)
            does.bias = Tensor::filled({g.outChannels}, (*does.bias)[0]);
        if (step.op == "softmax")
            does.activation = Activation{.kind = ActivationKind::Softmax};
        if (step.op.starts_with("global_") && !does.pooling)
            does.pooling = Pooling{.kind = step.op == "global_max_pool" ? PoolKind::Max : PoolKind::Average,
                                   .ksize = {g.height.outSize, g.width.outSize},
                                   .strides = {g.height.outSize, g.width.outSize}};
        return does;
    }

    [[nodiscard]] bool swaps(const Activation &activation) const
    {
        return m_call.after.pooling->kind == PoolKind::Max && keepsOrder(activation);
    }

    [[nodiscard]] Tensor madeFrom(const Tensor &values, const Block &block, const After &does) const
    {
        const DataFormat format = m_convolution.geometry().dataFormat;
        return does.bias         ? biasAdd(values, *does.bias, format)
               : does.activation ? activate(*does.activation, values, format)
                                 : pool(*block.pooling(), values);
    }

    Evaluator &m_evaluator;
    PythonCall &m_call;
    Convolution m_convolution;
    std::optional<Tensor> m_values; ///< of the last plane; nothing where they are not known
};

bool readsOnly(const Step &step, std::size_t from)
{
    return step.inputs.size() == 1 && static_cast<std::size_t>(step.inputs.front()) == from;
}

/// Along the first of each step's inputs, back to the convolution before or to the beginning.
std::string computedBy(const std::vector<Step> &steps, std::size_t at)
{
    std::string names;
    while (!steps[at].inputs.empty() && names.size() < 400) {
        at = static_cast<std::size_t>(steps[at].inputs.front());
        names = steps[at].op + (names.empty() ? "" : ", ") + names;
        if (steps[at].call >= 0)
            break;
    }
    return names;
}

/// Every step behind a convolution, up to the next one, that is no part of its block is named.
void tellLeftOut(Evaluator &evaluator, const std::vector<int> &blocks)
{
    const std::vector<Step> &steps = evaluator.steps;
    std::vector<PythonCall> &calls = evaluator.reading().calls;
    std::vector<int> follows(steps.size(), -1); // which convolution
    std::vector<std::string> left(calls.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].call >= 0) {
            follows[i] = steps[i].call;
            continue;
        }
        for (const int input : steps[i].inputs)
            follows[i] = std::max(follows[i], follows[static_cast<std::size_t>(input)]);
        if (follows[i] < 0 || follows[i] >= static_cast<int>(left.size()) || blocks[i] >= 0)
            continue;
        std::string &list = left[static_cast<std::size_t>(follows[i])];
        if (list.size() < 400)
            list += (list.empty() ? "" : ", ") + steps[i].op + " " + steps[i].result.array().shape.text();
    }
    for (std::size_t call = 0; call < left.size(); ++call)
        if (!left[call].empty())
            calls[call].turns.push_back(says(why::leftOutOfThePictureBecause, left[call]));
}

} // namespace

std::vector<int> findBlocks(Evaluator &evaluator)
{
    const std::vector<Step> &steps = evaluator.steps;
    std::vector<PythonCall> &calls = evaluator.reading().calls;
    std::vector<int> blocks(steps.size(), -1);
    for (std::size_t at = 0; at < steps.size(); ++at) {
        const int number = steps[at].call;
        if (number < 0 || number >= static_cast<int>(calls.size()))
            continue;
        PythonCall &call = calls[static_cast<std::size_t>(number)];
        blocks[at] = number;
        call.from = computedBy(steps, at);
        if (!call.from.empty())
            call.turns.push_back(says(why::theInputIsComputedByWhat, call.from));
        Result<Convolution> convolution = Convolution::of(call.call);
        if (!convolution)
            continue;
        Growing block(evaluator, call, *std::move(convolution), steps[at]);
        std::size_t last = at;
        for (std::size_t next = at + 1; next < steps.size(); ++next)
            if (steps[next].call < 0 && readsOnly(steps[next], last) && block.take(steps[next])) {
                blocks[next] = number;
                last = next;
            }
    }
    tellLeftOut(evaluator, blocks);
    return blocks;
}

} // namespace lab::python
