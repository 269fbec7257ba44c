#include "core/formats/python/convolving.h"

#include "core/conv/convolution.h"
#include "core/formats/python/arrays.h"
#include "core/lesson/refusal.h"

#include <algorithm>
#include <cmath>

namespace lab::python {
namespace {

DType callType(ArrayType type)
{
    switch (type) {
    case ArrayType::Float32:
        return DType::Float32;
    case ArrayType::Float64:
        return DType::Float64;
    case ArrayType::Float16:
        return DType::Float16;
    case ArrayType::BFloat16:
        return DType::BFloat16;
    case ArrayType::Int32:
        return DType::Int32;
    case ArrayType::Bool:
    case ArrayType::Int8:
    case ArrayType::Int16:
    case ArrayType::Int64:
    case ArrayType::UInt8:
    case ArrayType::UInt16:
    case ArrayType::UInt32:
    case ArrayType::UInt64:
        break;
    }
    return DType::Other;
}

Tensor tensorOf(const ArrayValue &array, std::size_t &changed)
{
    std::vector<float> values(static_cast<std::size_t>(array.size()));
    for (Index i = 0; i < array.size(); ++i) {
        const double exact = realAt(array, i);
        const bool outOfRange = std::isfinite(exact) && std::abs(exact) > 3.4028234663852886e38;
        values[static_cast<std::size_t>(i)] =
            outOfRange ? static_cast<float>(std::copysign(HUGE_VAL, exact)) : static_cast<float>(exact);
        changed += !std::isnan(exact) && static_cast<double>(values[static_cast<std::size_t>(i)]) != exact ? 1 : 0;
    }
    return {array.shape, std::move(values)};
}

/// Types as TensorFlow settles them: a tensor's type wins, what is no tensor yet follows.
bool settleTypes(Evaluator &evaluator, Convolving &call)
{
    const auto isTensor = [](const Argument &one) {
        return one.value.kind == Kind::Array && one.value.array().origin == Origin::TensorFlow;
    };
    const bool inputTensor = isTensor(call.input), filterTensor = isTensor(call.filter);
    std::optional<ArrayType> type;
    if (filterTensor && !inputTensor)
        type = call.filter.value.array().type;
    std::optional<ArrayValue> input = inputTensor ? evaluator.settled(call.input.value.array(), call.input)
                                                  : converted(evaluator, call.input, Origin::TensorFlow, type);
    if (!input)
        return false;
    std::optional<ArrayValue> filter = filterTensor
                                           ? evaluator.settled(call.filter.value.array(), call.filter)
                                           : converted(evaluator, call.filter, Origin::TensorFlow, input->type);
    if (!filter)
        return false;
    call.inputArray = std::move(*input);
    call.filterArray = std::move(*filter);
    return true;
}

bool torchOperands(Evaluator &evaluator, Convolving &call)
{
    for (const Argument *one : {&call.input, &call.filter}) {
        const bool tensor = one->value.kind == Kind::Array && one->value.array().origin == Origin::Torch;
        if (!tensor) {
            evaluator.refuse(*one, "PyTorch takes tensors here, not " + describe(one->value) +
                                       ": make one with torch.tensor(…)");
            return false;
        }
        const std::optional<ArrayValue> array = evaluator.settled(one->value.array(), *one);
        if (!array)
            return false;
        (one == &call.input ? call.inputArray : call.filterArray) = *array;
    }
    if (call.inputArray.type != call.filterArray.type) {
        evaluator.refuse(call.begin, call.end, ErrorCode::Unsupported,
                         "PyTorch does not mix types: the input is " + std::string(typeName(call.inputArray.type)) +
                             ", the weight " + std::string(typeName(call.filterArray.type)));
        return false;
    }
    if (callType(call.inputArray.type) == DType::Other)
        call.turns.push_back("PyTorch computes " + std::string(typeName(call.inputArray.type)) +
                             "; tf.nn.conv2d does not know that type: the picture computes with float32");
    return true;
}

/// NCHW in one image gets its batch axis; the weight is turned to HWIO.
bool turnTorch(Evaluator &evaluator, Convolving &call, bool &addedBatch)
{
    if (call.inputArray.shape.rank() == 3) {
        const Shape &own = call.inputArray.shape;
        call.inputArray = reshaped(call.inputArray, Shape{1, own[0], own[1], own[2]});
        addedBatch = true;
        call.turns.push_back("the image " + own.text() + " has no batch axis: it becomes " +
                             call.inputArray.shape.text());
    }
    if (call.filterArray.shape.rank() != 4) {
        evaluator.refuse(call.begin, call.end, ErrorCode::Unsupported,
                         "the weight has the shape " + call.filterArray.shape.text() +
                             ": four axes [out, in, height, width] are needed");
        return false;
    }
    const Shape before = call.filterArray.shape;
    call.filterArray = transposed(call.filterArray, {2, 3, 1, 0});
    call.turns.push_back("weight: OIHW → HWIO, " + before.text() + " → " + call.filterArray.shape.text());
    call.turns.push_back("input: PyTorch keeps NCHW, so data_format=\"NCHW\"");
    return true;
}

} // namespace

std::string listText(const std::vector<Index> &numbers)
{
    std::string text = "[";
    for (const Index number : numbers)
        text += (text.size() > 1 ? ", " : "") + std::to_string(number);
    return text + "]";
}

std::optional<std::vector<Index>> pairOf(Evaluator &evaluator, const Argument &argument)
{
    std::optional<std::vector<Index>> numbers = integersOf(evaluator, argument);
    if (numbers && numbers->size() == 1)
        numbers->push_back(numbers->front());
    if (numbers && numbers->size() != 2) {
        evaluator.refuse(argument, "one or two whole numbers are needed here, not " + std::to_string(numbers->size()));
        return std::nullopt;
    }
    return numbers;
}

bool readTorchNumbers(Evaluator &evaluator, const TorchNumbers &numbers, Convolving &call, Index &groups)
{
    call.arguments.dataFormat = "NCHW";
    std::vector<Index> stride{1, 1};
    if (numbers.stride != nullptr) {
        const std::optional<std::vector<Index>> given = pairOf(evaluator, *numbers.stride);
        if (!given)
            return false;
        stride = *given;
        if (stride != std::vector<Index>{1, 1})
            call.turns.push_back("stride → strides=" + listText({1, 1, stride[0], stride[1]}) +
                                 ", four numbers in the order of NCHW");
    }
    call.arguments.strides = {1, 1, stride[0], stride[1]};
    if (numbers.dilation != nullptr) {
        const std::optional<std::vector<Index>> given = pairOf(evaluator, *numbers.dilation);
        if (!given)
            return false;
        if (*given != std::vector<Index>{1, 1}) {
            call.arguments.dilations = std::vector<Index>{1, 1, (*given)[0], (*given)[1]};
            call.turns.push_back("dilation → dilations=" + listText(*call.arguments.dilations));
        }
    }
    if (numbers.padding != nullptr && numbers.padding->value.kind == Kind::Text) {
        const bool same = numbers.padding->value.isText("same");
        if (!same && !numbers.padding->value.isText("valid")) {
            evaluator.refuse(*numbers.padding, "PyTorch knows padding 'same', 'valid', or numbers");
            return false;
        }
        if (same && stride != std::vector<Index>{1, 1}) {
            evaluator.refuse(*numbers.padding, "PyTorch refuses padding='same' with a stride");
            return false;
        }
        call.arguments.padding = same ? PaddingArgument::same() : PaddingArgument::valid();
        call.turns.push_back(same ? "padding='same' → padding=\"SAME\"" : "padding='valid' → padding=\"VALID\"");
    } else if (numbers.padding != nullptr) {
        const std::optional<std::vector<Index>> pads = pairOf(evaluator, *numbers.padding);
        if (!pads)
            return false;
        const Index y = (*pads)[0], x = (*pads)[1];
        if (y != 0 || x != 0) {
            call.arguments.padding = PaddingArgument::explicitPairs({{0, 0}, {0, 0}, {y, y}, {x, x}});
            const std::string amount =
                y == x ? std::to_string(y) : "(" + std::to_string(y) + ", " + std::to_string(x) + ")";
            call.turns.push_back("padding=" + amount + " → explicit pads [[0, 0], [0, 0], [" + std::to_string(y) +
                                 ", " + std::to_string(y) + "], [" + std::to_string(x) + ", " + std::to_string(x) +
                                 "]]");
        }
    }
    const std::optional<Index> given =
        numbers.groups != nullptr ? integerOf(evaluator, *numbers.groups) : std::optional<Index>(1);
    if (!given)
        return false;
    groups = *given;
    return true;
}

Value convolved(Evaluator &evaluator, Convolving call)
{
    bool addedBatch = false;
    const bool torch = call.library == Origin::Torch;
    if (torch ? !torchOperands(evaluator, call) || !turnTorch(evaluator, call, addedBatch)
              : !settleTypes(evaluator, call))
        return Value::missing(evaluator.refused() && evaluator.refused()->harmless);
    const bool after = call.inputArray.afterConvolution;
    call.arguments.inputType =
        torch && callType(call.inputArray.type) == DType::Other ? DType::Float32 : callType(call.inputArray.type);
    call.arguments.filterType =
        torch && callType(call.filterArray.type) == DType::Other ? DType::Float32 : callType(call.filterArray.type);
    Result<Geometry> geometry = geometryOf(call.inputArray.shape, call.filterArray.shape, call.arguments);
    if (!geometry &&
        (geometry.error().code == ErrorCode::DTypeUnsupported || geometry.error().code == ErrorCode::DTypeMismatch)) {
        // Told as what TensorFlow would refuse; the picture can be made all the same.
        const std::string names = std::string(typeName(call.inputArray.type)) + " input, " +
                                  std::string(typeName(call.filterArray.type)) + " filter";
        evaluator.aside(call.begin, call.end, ErrorCode::Unsupported,
                        geometry.error().code == ErrorCode::DTypeUnsupported
                            ? "TensorFlow refuses these types (" + names +
                                  "): it takes float16, bfloat16, float32, float64 or int32. Write dtype=np.float32"
                            : "TensorFlow refuses to mix types (" + names + "): cast one of them");
        call.turns.push_back("types: " + names + " → float32 both, as TensorFlow would have it");
        call.arguments.inputType = call.arguments.filterType = DType::Float32;
        geometry = geometryOf(call.inputArray.shape, call.filterArray.shape, call.arguments);
    }
    if (!geometry)
        return evaluator.refuseCall(call.begin, call.end, geometry.error(),
                                    refusalSentence(geometry.error()) + " (input " + call.inputArray.shape.text() +
                                        ", filter " + call.filterArray.shape.text() + ")",
                                    after);
    if (!evaluator.spend(call.inputArray.size() + call.filterArray.size(), call.input))
        return Value::missing();
    std::size_t changed = 0;
    PythonCall made;
    made.call.input = tensorOf(call.inputArray, changed);
    made.call.filter = tensorOf(call.filterArray, changed);
    made.call.arguments = call.arguments;
    if (changed > 0)
        call.turns.push_back(std::to_string(changed) + " of the values were rounded to float32");
    if (geometry->groups > 1)
        call.turns.push_back(std::to_string(geometry->groups) + " groups: the input has " +
                             std::to_string(geometry->inChannels) + " channels, the filter a depth of " +
                             std::to_string(geometry->groupInChannels));
    made.function = call.function;
    made.inputName = std::string(call.input.variable.substr(0, 80));
    made.filterName = std::string(call.filter.variable.substr(0, 80));
    made.drawn = call.inputArray.numbers->drawn || call.filterArray.numbers->drawn;
    made.place = evaluator.placeOf(call.begin);
    made.turns = std::move(call.turns);
    evaluator.reading().calls.push_back(std::move(made));

    ArrayValue output;
    output.shape = geometry->outputShape;
    if (addedBatch)
        output.shape = Shape{output.shape[1], output.shape[2], output.shape[3]};
    output.type = call.inputArray.type;
    output.origin = call.library;
    output.afterConvolution = true;
    output.numbers = std::make_shared<Numbers>();
    output.numbers->convolution = static_cast<int>(evaluator.reading().calls.size()) - 1;
    output.numbers->drawn = evaluator.reading().calls.back().drawn;
    return Value::ofArray(std::move(output));
}

} // namespace lab::python
