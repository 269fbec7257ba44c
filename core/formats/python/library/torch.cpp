// PyTorch.

#include "core/formats/python/library/functions.h"
#include "core/formats/python/library/layers.h"
#include "core/formats/python/reasons.h"

#include <algorithm>
#include <cmath>

namespace lab::python {
namespace {

using namespace rows;

/// As an array of four axes, and how many stood there too few.
Value pooledTensor(Evaluator &evaluator, const Bound &call, const Pooling &how, int spatial, std::string_view op)
{
    const ArrayValue array = call.array();
    std::vector<Index> sizes = sizesOf(array.shape);
    const int missing = spatial + 2 - array.shape.rank();
    if (!call.failed() && missing != 0 && missing != 1)
        refuseHere(evaluator, call, says(why::poolingTakesAxesNot, spatial + 2, array.shape.text()));
    if (call.failed())
        return missingAfter(evaluator);
    if (spatial == 1)
        sizes.insert(sizes.end() - 1, 1);
    if (missing == 1)
        sizes.insert(sizes.begin(), 1);
    Value result = pooled(evaluator, call, reshaped(array, *Shape::of(sizes)), how, DataFormat::Nchw, op);
    if (result.kind != Kind::Array || array.shape.rank() == 4)
        return result;
    const Shape &out = result.array().shape;
    std::vector<Index> back(out.sizes().begin() + missing, out.sizes().end());
    if (spatial == 1)
        back.erase(back.end() - 2);
    return Value::ofArray(reshaped(result.array(), *Shape::of(back)));
}

PoolKind kindOf(std::string_view path) // max_pool, MaxPool
{
    return path.find("ax") < path.find("ool") ? PoolKind::Max : PoolKind::Average;
}

Value torchPool(Evaluator &evaluator, Bound &call)
{
    // input kernel_size stride padding, then of a maximum: dilation ceil_mode return_indices; of a mean: ceil_mode
    // count_include_pad divisor_override
    const int spatial = call.in("1d") ? 1 : 2;
    const auto axes = [&](std::size_t i, Index usual) {
        std::vector<Index> numbers = call.several(i, static_cast<std::size_t>(spatial), usual);
        if (spatial == 1)
            numbers.insert(numbers.begin(), usual);
        return numbers;
    };
    if (!call.has(1))
        return needs(evaluator, call);
    Pooling how{.kind = kindOf(call.path), .ksize = axes(1, 1)};
    how.strides = call.has(2) ? axes(2, 1) : how.ksize;
    const std::vector<Index> padding = axes(3, 0);
    how.padding = // in pairs, even of zeros: a window that is rounded up hangs over a border that is given alone
        PaddingArgument::explicitPairs({{0, 0}, {0, 0}, {padding[0], padding[0]}, {padding[1], padding[1]}});
    const bool isMaximum = how.kind == PoolKind::Max;
    how.torch = isMaximum ? TorchPooling{.ceilMode = call.flag(5), .dilations = axes(4, 1)}
                          : TorchPooling{.ceilMode = call.flag(4), .countIncludePad = call.flag(5, true)};
    if (!isMaximum && call.has(6))
        how.torch->divisorOverride = call.whole(6);
    if (isMaximum && call.flag(6))
        return evaluator.refuse(call[6], says(why::thisIsNotSupportedInPasted));
    return pooledTensor(evaluator, call, how, spatial, isMaximum ? "max_pool" : "avg_pool");
}

Value adaptivePool(Evaluator &evaluator, Bound &call) // input output_size: to 1, or where it divides
{
    const std::vector<Index> size = call.several(1, 2, 1);
    const Shape shape = call.array().shape;
    Pooling how{.kind = kindOf(call.path), .ksize = {}};
    for (std::size_t axis = 0; axis < 2 && !call.failed(); ++axis) {
        const Index n = shape.rank() >= 3 ? shape[shape.rank() - 2 + static_cast<int>(axis)] : 0;
        if (size[axis] < 1 || n < 1 || n % size[axis] != 0)
            return refuseHere(evaluator, call, says(why::adaptivePoolingIsReadOnlyWhere));
        how.ksize.push_back(n / size[axis]);
    }
    how.strides = how.ksize;
    how.torch = TorchPooling{};
    const std::string prefix = size == std::vector<Index>{1, 1} ? "global_" : "adaptive_";
    return pooledTensor(evaluator, call, how, 2, prefix + (how.kind == PoolKind::Max ? "max_pool" : "avg_pool"));
}

Value initialize(Evaluator &evaluator, Bound &call) // tensor a b: nn.init.normal_ and its like
{
    if (!call.has(0) || call[0].value.kind != Kind::Array)
        return needs(evaluator, call);
    const ArrayValue &target = call[0].value.array();
    const std::vector<Index> sizes = sizesOf(target.shape);
    const bool uniform = call.path.find("uniform") != std::string_view::npos,
               plain = call.path.find("kaiming") == std::string_view::npos &&
                       call.path.find("xavier") == std::string_view::npos &&
                       call.path.find("orthogonal") == std::string_view::npos;
    const std::optional<double> a = plain && call.has(1) ? numberOf(evaluator, call[1]) : std::optional(0.0);
    const std::optional<double> b = a && plain && call.has(2) ? numberOf(evaluator, call[2]) : std::optional(1.0);
    std::optional<ArrayValue> drawn = b ? drawnArray(evaluator, sizes, Origin::Torch, call[0]) : std::nullopt;
    if (!drawn)
        return Value::missing();
    for (Index i = 0; i < drawn->size() && plain; ++i)
        setReal(*drawn, i, uniform ? *a + (*b - *a) * evaluator.draws().uniform() : *a + *b * realAt(*drawn, i));
    return evaluator.write(target, call[0], {.value = Value::ofArray(*drawn), .begin = call[0].begin})
               ? call[0].value
               : Value::missing();
}

Value learn(Evaluator &, Bound &call) // self requires_grad
{
    const std::int8_t learns = call.flag(1, true) ? 1 : 0;
    if (call[0].value.kind == Kind::Array)
        call[0].value.array().learns = learns;
    else
        for (const Parameter &one : parametersOf(call[0].value.instance()))
            if (!one.buffer)
                one.array.array().learns = learns;
    return call[0].value;
}

Value detached(Evaluator &, Bound &call) // self
{
    ArrayValue array = call[0].value.array(); // of the same numbers
    array.learns = 0;
    return Value::ofArray(std::move(array));
}

Value noTraining(Evaluator &evaluator, Bound &call)
{
    evaluator.note(says(why::trainingIsNotRunIsLeft, shownPath(call.path)));
    return Value{};
}

constexpr std::string_view
    size = "*size dtype device~ requires_grad~ out=None layout~ generator~ pin_memory~",
    conv = "input weight bias stride padding dilation groups",
    convLayer =
        "in_channels out_channels kernel_size stride padding dilation groups bias padding_mode device~ dtype=None",
    upLayer = "in_channels out_channels kernel_size stride padding output_padding groups bias dilation "
              "padding_mode=zeros device~ dtype=None",
    convCall = "input weight bias stride padding dilation groups padding_mode",
    upCall = "input weight bias stride padding output_padding groups dilation",
    maxCall = "input kernel_size stride padding dilation ceil_mode return_indices",
    avgCall = "input kernel_size stride padding ceil_mode count_include_pad divisor_override",
    maxLayer = "kernel_size stride padding dilation return_indices ceil_mode",
    avgLayer = "kernel_size stride padding ceil_mode count_include_pad divisor_override",
    norm = "num_features eps momentum affine track_running_stats device~ dtype=None",
    reduce = "input dim/axis keepdim/keepdims dtype", unary = "input", all = "*all~ *~";

// clang-format off
constexpr LibraryRow table[]{
    {"torch.tensor", "data dtype device~ requires_grad~ pin_memory~", arrayMaker},
    {"torch.as_tensor asarray", "data dtype device~", asArray},
    {"torch.from_numpy", "ndarray", asArray},
    {"torch.autograd.Variable", "data unused requires_grad~ volatile~", asArray},
    {"torch.nn.Parameter", "data unused requires_grad~", asArray},
    {"torch.nn.parameter.Parameter", "data unused requires_grad~", asArray},
    {"torch.nn.Buffer", "data unused persistent~", asArray},
    {"torch.Tensor FloatTensor LongTensor", "*data", floatTensor},
    {"torch.zeros ones empty", size, zerosOrOnes},
    {"torch.zeros_like ones_like", "input dtype device~", likeAnother},
    {"torch.full_like", "input fill_value dtype device~", likeAnother},
    {"torch.full", "size fill_value dtype device~ requires_grad~", full},
    {"torch.eye", R"(def f(n, m=None, dtype=np.float32, device=None, requires_grad=False): return (torch.arange(n if m is None else m) == torch.arange(n)[:, None]).to(dtype))"},
    {"torch.arange", "start end step dtype device~ requires_grad~", arange},
    {"torch.linspace", "start end steps unused dtype device~", linspace},
    {"torch.rand randn", size, drawSpread},
    {"torch.normal", R"(def f(mean=0.0, std=1.0, size=None, generator=None, dtype=None, device=None):
    return torch.randn(size) * std + mean)"},
    {"torch.randint", "low/high high size dtype device~ generator~", drawIntegers},
    {"torch.randn_like rand_like", "input dtype~", drawLike},
    {"torch.manual_seed", "seed~", nothing},
    {"torch.reshape", "input shape", reshape},
    {"torch.flatten", R"(def f(input, start_dim=0, end_dim=-1): return _step('flatten', input.flatten(start_dim, end_dim), input))"},
    {"torch.unsqueeze", "input dim", expandDims},
    {"torch.squeeze", "input dim", squeeze},
    {"torch.permute", "input dims", transpose},
    {"torch.transpose", "input dim0 dim1", transpose},
    {"torch.t", "input", transpose},
    {"torch.movedim", "input source destination", moveAxis},
    {"torch.flip", "input dims", flip},
    {"torch.randperm", R"(def f(n): return torch.argsort(torch.rand(n)))"},
    {"torch.stack cat concat", "tensors dim", join},
    {"torch.chunk", R"(def f(input, chunks, dim=0): return torch.split(input, -(-input.shape[dim] // chunks), dim))"},
    {"torch.nn.functional.pad", "input pad mode value", pad},
    {"torch.nn.functional.unfold", R"(def f(input, kernel_size, dilation=1, padding=0, stride=1):
    (kh, kw), (dh, dw), (ph, pw), (sh, sw) = [_two(v) for v in (kernel_size, dilation, padding, stride)]
    wide = torch.nn.functional.pad(input, (pw, pw, ph, ph))
    n, c, h, w = wide.shape
    oh, ow = (h - dh * (kh - 1) - 1) // sh + 1, (w - dw * (kw - 1) - 1) // sw + 1
    if oh < 1 or ow < 1:
        _refuse('the window is larger than the padded input')
    return _strided(wide, (n, c, kh, kw, oh, ow), (c * h * w, h * w, w * dh, dw, w * sh, sw)).reshape(n, c * kh * kw, oh * ow))"},
    {"torch.nn.Unfold", "kernel_size dilation padding stride", makeObject},
    {"torch.nn.Unfold.call", "=torch.nn.functional.unfold"},
    {"torch.clone", "input", rows::copy},
    {"torch.abs", unary, magnitude},
    {"torch.sqrt exp log sin cos floor ceil sign square tanh sigmoid", unary, changed},
    {"torch.round", "input decimals", rounded},
    {"torch.sum mean amax amin argmax prod", reduce, reduced},
    {"torch.add sub mul floor_divide remainder logical_and logical_or eq ne gt ge lt le", "input other", arithmetic},
    {"torch.pow", "input exponent", arithmetic},
    {"torch.matmul", "input other", product},
    {"torch.mm bmm", "input mat2", product},
    {"torch.dot", "input tensor/other", product},
    {"torch.einsum", "equation *operands", einsum},
    {"torch.where", "condition input other", together},
    {"torch.maximum minimum", "input other", together},
    {"torch.clamp clip", "input min max", together},
    {"torch.nn.functional.conv2d conv1d", conv, torchConv},
    {"torch.conv2d conv1d", conv, torchConv},
    {"torch.nn.functional.conv3d", R"(def f(input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1, padding_mode='zeros'):
    def three(v): return (v,) * 3 if isinstance(v, (int, str)) else tuple(v)
    (sd, sh, sw), (pd, ph, pw), (dd, dh, dw) = three(stride), three(padding), three(dilation)
    if weight.shape[2] != 1 or pd not in (0, 'valid', 'same') or padding_mode != 'zeros':
        _refuse('a 3-D convolution is read only where its kernel has the depth 1')
    slices = input[:, :, ::sd].permute(0, 2, 1, 3, 4)
    flat = slices.reshape(-1, *slices.shape[2:])
    made = F.conv2d(flat, weight[:, :, 0], bias, (sh, sw), ph if isinstance(ph, str) else (ph, pw), (dh, dw), groups)
    return made.reshape(*slices.shape[:2], *made.shape[1:]).permute(0, 2, 1, 3, 4))"},
    {"torch.conv3d", "=torch.nn.functional.conv3d"},
    {"torch.nn.Conv3d.call", "=torch.nn.functional.conv3d"},
    {"torch.nn.functional.conv_transpose2d conv_transpose1d", upCall, torchTransposed},
    {"torch.conv_transpose2d", upCall, torchTransposed},
    {"torch.nn.functional.max_pool2d max_pool1d", maxCall, torchPool},
    {"torch.max_pool2d", maxCall, torchPool},
    {"torch.nn.functional.avg_pool2d avg_pool1d", avgCall, torchPool},
    {"torch.nn.functional.adaptive_avg_pool2d adaptive_max_pool2d", "input output_size", adaptivePool},
    {"torch.nn.functional.relu", "input unused inplace~", rectified},
    {"torch.relu relu_", "input", rectified},
    {"torch.nn.functional.relu6", "input unused unused inplace~", rectified},
    {"torch.nn.functional.leaky_relu", "input negative_slope inplace~", rectified},
    {"torch.nn.functional.elu", "input alpha inplace~", rectified},
    {"torch.nn.functional.sigmoid tanh", unary, changed},
    {"torch.nn.functional.linear", R"(def f(input, weight, bias=None):
    made = input @ weight.transpose(0, 1)
    return _step('dense', made if bias is None else made + bias, input))"},
    {"torch.nn.functional.dropout", R"(def f(input, p=0.5, training=True, inplace=False):
    return _open('dropout', input) if training and p != 0 else input)"},
    {"torch.nn.Conv2d Conv1d Conv3d", convLayer, makeObject},
    {"torch.nn.ConvTranspose2d ConvTranspose1d", upLayer, makeObject},
    {"torch.nn.LazyConv2d LazyConv1d",
     "out_channels kernel_size stride padding dilation groups bias padding_mode device~ dtype=None", makeObject},
    {"torch.nn.LazyConvTranspose2d",
     "out_channels kernel_size stride padding output_padding groups bias dilation padding_mode=zeros", makeObject},
    {"torch.nn.LazyLinear", "out_features bias device~ dtype=None", makeObject},
    {"torch.nn.Linear", "in_features out_features bias device~ dtype=None", makeObject},
    {"torch.nn.Sequential", "*all", makeObject},
    {"torch.nn.ModuleList ModuleDict", "modules", makeObject},
    {"torch.nn.MaxPool2d MaxPool1d", maxLayer, makeObject},
    {"torch.nn.AvgPool2d AvgPool1d", avgLayer, makeObject},
    {"torch.nn.AdaptiveAvgPool2d", "output_size", makeObject},
    {"torch.nn.AdaptiveMaxPool2d", "output_size return_indices=False", makeObject},
    {"torch.nn.ReLU ReLU6", "inplace~", makeObject},
    {"torch.nn.LeakyReLU", "negative_slope inplace~", makeObject},
    {"torch.nn.ELU", "alpha inplace~", makeObject},
    {"torch.nn.Sigmoid Tanh Module", "", makeObject},
    {"torch.nn.Softmax", "dim", makeObject},
    {"torch.nn.Flatten", "start_dim end_dim", makeObject},
    {"torch.nn.Identity", "*all~ *~", makeObject},
    {"torch.nn.Dropout Dropout2d", "p inplace~", makeObject},
    {"torch.nn.BatchNorm2d BatchNorm1d", norm, makeObject},
    {"torch.nn.InstanceNorm2d", norm, makeObject},
    {"torch.nn.GroupNorm", "num_groups num_channels eps affine device~ dtype=None", makeObject},
    {"torch.nn.GroupNorm.call", R"(def f(input, num_groups, weight=None, bias=None, eps=1e-05): return torch.nn.functional.group_norm(input, num_groups, weight, bias, eps))"},
    {"torch.nn.InstanceNorm2d.call", R"(def f(input, weight=None, bias=None, running_mean=None, eps=1e-05):
    if running_mean is not None:
        _refuse('this is not supported in pasted code')
    return torch.nn.functional.group_norm(input, input.shape[1], weight, bias, eps, 'instance_norm'))"},
    {"torch.nn.functional.instance_norm", R"(def f(input, running_mean=None, running_var=None, weight=None, bias=None, use_input_stats=True, momentum=0.1, eps=1e-05):
    return torch.nn.InstanceNorm2d.call(input, weight, bias, running_mean, eps))"},
    {"torch.nn.functional.group_norm", R"(def f(input, num_groups, weight=None, bias=None, eps=1e-05, op='group_norm'):
    parts, shape = input.reshape(input.shape[0], num_groups, -1), (1, -1) + (1,) * (input.dim() - 2)
    made = (parts - parts.mean(2, True)) / torch.sqrt(torch.var(parts, 2, False, True) + eps)
    made = made.reshape(tuple(input.shape)) if weight is None else made.reshape(tuple(input.shape)) * weight.view(shape)
    return _step(op, made if bias is None else made + bias.view(shape), input))"},
    {"torch.nn.ZeroPad2d ReflectionPad2d ReplicationPad2d CircularPad2d", "padding", makeObject},
    {"torch.nn.ConstantPad2d", "padding value", makeObject},
    {"torch.nn.Conv2d.call Conv1d.call LazyConv2d.call LazyConv1d.call", convCall, torchConv},
    {"torch.nn.ConvTranspose2d.call ConvTranspose1d.call LazyConvTranspose2d.call", upCall, torchTransposed},
    {"torch.nn.LazyLinear.call Linear.call", "=torch.nn.functional.linear"},
    {"torch.nn.MaxPool2d.call MaxPool1d.call", maxCall, torchPool},
    {"torch.nn.AvgPool2d.call AvgPool1d.call", avgCall, torchPool},
    {"torch.nn.AdaptiveAvgPool2d.call AdaptiveMaxPool2d.call", "input output_size", adaptivePool},
    {"torch.nn.ReLU.call ReLU6.call", "input", rectified},
    {"torch.nn.LeakyReLU.call", "input negative_slope", rectified},
    {"torch.nn.ELU.call", "input alpha", rectified},
    {"torch.nn.Sigmoid.call", "=torch.sigmoid"},
    {"torch.nn.Tanh.call", "=torch.tanh"},
    {"torch.nn.Flatten.call", R"(def f(input, start_dim=1, end_dim=-1): return torch.flatten(input, start_dim, end_dim))"},
    {"torch.nn.Identity.call", "input", same},
    {"torch.nn.Dropout.call Dropout2d.call", R"(def f(input, p=0.5, evaluates=False):
    return input if evaluates or p == 0 else _open('dropout', input))"},
    {"torch.nn.BatchNorm2d.call BatchNorm1d.call LazyBatchNorm2d.call", R"(def f(input, weight=None, bias=None, running_mean=None, running_var=None, eps=1e-05, momentum=0.1, evaluates=False):
    return torch.nn.functional.batch_norm(input, running_mean, running_var, weight, bias, running_mean is None or not evaluates, momentum, eps))"},
    {"keras.layers.BatchNormalization.call", R"(def f(x, gamma=None, beta=None, moving_mean=None, moving_variance=None, epsilon=0.001, momentum=0.99, training=False):
    if training:
        axes = list(range(x.ndim - 1))
        mean = tf.reduce_mean(x, axes)
        variance = tf.reduce_mean((x - mean) ** 2, axes)
        moving_mean.assign(moving_mean * momentum + mean * (1 - momentum))
        moving_variance.assign(moving_variance * momentum + variance * (1 - momentum))
        return _normed(x, mean, variance, beta, gamma, epsilon)
    return _normed(x, moving_mean, moving_variance, beta, gamma, epsilon))"},
    {"tensorflow.nn.batch_normalization", R"(def f(x, mean, variance, offset, scale, variance_epsilon, name=None):
    return _normed(x, tf.convert_to_tensor(mean), tf.convert_to_tensor(variance), offset, scale, variance_epsilon))"},
    {"keras.layers.Dropout.call", R"(def f(x, rate=0.0, training=False): return _open('dropout', x) if training and rate > 0 else x)"},
    {"keras.layers.RandomFlip.call", R"(def f(x, training=False): return _open('augment', x) if training else x)"},
    {"torch.nn.ZeroPad2d.call", R"(def f(input, padding): return _padded(input, padding, 'constant'))"},
    {"torch.nn.ReflectionPad2d.call", R"(def f(input, padding): return _padded(input, padding, 'reflect'))"},
    {"torch.nn.ReplicationPad2d.call", R"(def f(input, padding): return _padded(input, padding, 'replicate'))"},
    {"torch.nn.CircularPad2d.call", R"(def f(input, padding): return _padded(input, padding, 'circular'))"},
    {"torch.nn.ConstantPad2d.call", R"(def f(input, padding, value): return _padded(input, padding, 'constant', value))"},
    {"torch.nn.init.constant_", "tensor val", rows::write},
    {"torch.nn.init.ones_ zeros_", "tensor", rows::write},
    {"torch.nn.init.normal_", "tensor mean std generator~", initialize},
    {"torch.nn.init.trunc_normal_", "tensor mean std a~ b~", initialize},
    {"torch.nn.init.uniform_", "tensor a b generator~", initialize},
    {"torch.nn.init.kaiming_normal_ kaiming_uniform_", "tensor a~ mode~ nonlinearity~", initialize},
    {"torch.nn.init.xavier_normal_ xavier_uniform_ orthogonal_", "tensor gain~", initialize},
    {"torch.Tensor.flatten", R"(def f(self, start_dim=0, end_dim=-1):
    sizes = list(self.shape) if self.dim() > 0 else [1]
    n = len(sizes)
    if not (-n <= start_dim < n and -n <= end_dim < n and start_dim % n <= end_dim % n):
        _refuse('these shapes do not go together')
    first, last = start_dim % n, end_dim % n + 1
    return self.reshape(sizes[:first] + [math.prod(sizes[first:last])] + sizes[last:]))"},
    {"torch.Tensor.permute", "self *dims", transpose},
    {"torch.Tensor.t", "self", transpose},
    {"torch.Tensor.unsqueeze", "self dim", expandDims},
    {"torch.Tensor.flip", "self *dims", flip},
    {"torch.Tensor.expand", "self *sizes", broadcast},
    {"torch.Tensor.expand_as", R"(def f(self, other): return self.expand(other.shape))"},
    {"torch.Tensor.unfold", R"(def f(self, dimension, size, step):
    a = _move(self, dimension, -1)
    if size > a.shape[-1]:
        _refuse('the window is larger than the axis')
    return _move(torch.stack([a[..., i:i + size] for i in range(0, a.shape[-1] - size + 1, step)], -2), -2, dimension % self.dim()))"},
    {"torch.Tensor.float double half bfloat16 int long byte", "self", castByName},
    {"torch.Tensor.type", "self dtype", castArray},
    {"torch.Tensor.to", "self target dtype device~ non_blocking~ copy~", to},
    {"torch.Tensor.cpu contiguous", "self", same},
    {"torch.Tensor.detach", "self", detached},
    {"torch.Tensor.cuda", "self device~", same},
    {"torch.Tensor.requires_grad_", "self requires_grad", learn},
    {"layer.requires_grad_", "self requires_grad", learn},
    {"torch.Tensor.clone", "self", rows::copy},
    {"torch.Tensor.size", "self dim", sizes},
    {"torch.Tensor.numel nelement dim", "self", count},
    {"torch.Tensor.relu", "self", rectified},
    {"torch.Tensor.sigmoid tanh sqrt exp square", "self", changed},
    {"torch.Tensor.clamp", "self min max", together},
    {"torch.Tensor.amax amin", reduce, reduced},
    {"torch.Tensor.matmul mm bmm", "self other", product},
    {"torch.Tensor.add sub mul div", "self other", arithmetic},
    {"torch.Tensor.pow", "self exponent", arithmetic},
    {"torch.Tensor.fill_", "self value", rows::write},
    {"torch.Tensor.zero_", "self", rows::write},
    {"torch.Tensor.copy_", "self src non_blocking~", rows::write},
    {"torch.Tensor.normal_", "self mean std", initialize},
    {"torch.Tensor.uniform_", "self a b", initialize},
    {"torch.Tensor.backward", all, noTraining},
    {"torch.no_grad inference_mode enable_grad set_grad_enabled compile", all, decorator},
    {"torch.jit.script", all, decorator},
    {"torch.set_default_dtype", "d=None", nothing},
    {"torch.device", all, ignored},
    {"torch.cuda.is_available", "", no},
    {"torch.backends.mps.is_available", "", no},
    {"torch.is_tensor", R"(def f(obj): return isinstance(obj, torch.Tensor))"},
    {"torch.Size", R"(def f(sizes): return sizes)"},
};
// clang-format on

} // namespace

std::span<const LibraryRow> torchRows()
{
    return table;
}

} // namespace lab::python
