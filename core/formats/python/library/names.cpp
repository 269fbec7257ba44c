#include "core/formats/python/library/library.h"

#include <algorithm>
#include <limits>
#include <numbers>
#include <unordered_map>

namespace lab::python {
namespace {

// Lists of words between blanks, and of pairs «name meaning» between commas.

/// What snippets mean without their imports: builtins, modules under their own names, short names.
constexpr std::string_view builtins =
    "object property staticmethod classmethod super any all next iter filter divmod pow slice hasattr callable "
    "format ord chr complex __name__ Exception BaseException ValueError TypeError KeyError IndexError "
    "ZeroDivisionError RuntimeError "
    "AttributeError NameError NotImplementedError AssertionError ArithmeticError LookupError OverflowError "
    "StopIteration ImportError OSError FileNotFoundError ModuleNotFoundError Warning UserWarning hex bin frozenset "
    "__import__ open "
    "eval exec compile input getattr setattr globals locals vars print display float int bool abs len range list "
    "tuple type str sum max min round map zip enumerate repr id help dir isinstance reversed sorted set dict";
constexpr std::string_view modules =
    "numpy tensorflow torch keras jax scipy math functools itertools os sys subprocess cv2";
constexpr std::string_view shortNames =
    "np numpy, tf tensorflow, F torch.nn.functional, nn torch.nn, layers keras.layers, K keras.backend, "
    "jnp jax.numpy, lax jax.lax, signal scipy.signal, convolve2d scipy.signal.convolve2d, "
    "correlate2d scipy.signal.correlate2d, ndimage scipy.ndimage, plt matplotlib.pyplot, array numpy.array, "
    "tensor torch.tensor, Conv2D keras.layers.Conv2D, Sequential keras.Sequential, "
    "TensorShape tensorflow.TensorShape, float32 numpy.float32, float64 numpy.float64, int32 numpy.int32, "
    "int64 numpy.int64, nan numpy.nan, inf numpy.inf";

/// Longer prefixes first.
constexpr std::string_view renamed =
    "tensorflow.compat.v1.keras keras, tensorflow.compat.v1 tensorflow, tensorflow.compat.v2 tensorflow, "
    "tensorflow.python.keras keras, tensorflow.keras keras, keras.api keras, "
    "keras.layers.convolutional keras.layers, keras.models keras, keras.engine keras, "
    "torch.nn.modules.conv torch.nn, numpy.core numpy, keras.layers.Convolution2D keras.layers.Conv2D, "
    "jax.scipy scipy, jax.nn tensorflow.nn, scipy.ndimage.filters scipy.ndimage, "
    "scipy.signal.signaltools scipy.signal, numpy.ma.core numpy, torch.nn.parameter torch.nn, "
    "torch.nn.modules torch.nn, tensorflow.initializers keras.initializers, tensorflow.layers keras.legacy, "
    "keras.src keras, keras.engine.sequential keras, keras.engine.training keras, "
    "keras.engine.base_layer keras.layers, keras.layers.pooling keras.layers, keras.layers.core keras.layers, "
    "keras.layers.Convolution1D keras.layers.Conv1D, keras.layers.MaxPool2D keras.layers.MaxPooling2D, "
    "keras.layers.MaxPool1D keras.layers.MaxPooling1D, keras.layers.AvgPool2D keras.layers.AveragePooling2D, "
    "keras.layers.GlobalMaxPool2D keras.layers.GlobalMaxPooling2D, "
    "keras.layers.GlobalAvgPool2D keras.layers.GlobalAveragePooling2D, "
    "keras.layers.Convolution2DTranspose keras.layers.Conv2DTranspose, "
    "keras.layers.SeparableConvolution2D keras.layers.SeparableConv2D, keras.layers.Input keras.Input, "
    "keras.Layer keras.layers.Layer, keras.layers.experimental.preprocessing keras.layers, "
    "tensorflow.Module keras.layers.Layer, tensorflow.contrib.slim tf_slim, tensorflow.contrib.layers tf_slim, "
    "tensorflow.truncated_normal_initializer keras.initializers.TruncatedNormal, "
    "tensorflow.random_normal_initializer keras.initializers.RandomNormal, "
    "tensorflow.random_uniform_initializer keras.initializers.RandomUniform, "
    "tensorflow.constant_initializer keras.initializers.Constant, "
    "tensorflow.ones_initializer keras.initializers.Ones, tensorflow.zeros_initializer keras.initializers.Zeros, "
    "tensorflow.glorot_uniform_initializer keras.initializers.GlorotUniform, collections.abc collections, "
    "tensorflow.experimental.numpy numpy, tensorflow.math tensorflow, tensorflow.linalg tensorflow, "
    "torch.functional torch, keras.ops tensorflow, pytorch_lightning.LightningModule torch.nn.Module, "
    "lightning.LightningModule torch.nn.Module, lightning.pytorch.LightningModule torch.nn.Module";

constexpr std::string_view danger =
    "os sys subprocess shutil pathlib pickle requests urllib socket importlib ctypes cv2 PIL imageio "
    "builtins.__import__ builtins.open builtins.eval builtins.exec builtins.compile builtins.input "
    "builtins.globals builtins.locals builtins.vars tensorflow.io tensorflow.data tensorflow.train "
    "tensorflow.saved_model tensorflow.py_function torch.hub torchvision pandas";
constexpr std::string_view dangerNames =
    "read_csv urlopen get_file loads check_output load loadtxt genfromtxt fromfile imread open memmap save savetxt "
    "savez load_data load_model load_img system popen tofile fromregex";
constexpr std::string_view harmless =
    "matplotlib os.environ os.putenv builtins.object torch.backends torch.optim torch.utils.tensorboard gc cycler "
    "torch.nn.CrossEntropyLoss torch.nn.NLLLoss torch.nn.BCELoss torch.nn.BCEWithLogitsLoss torch.nn.MSELoss "
    "torch.nn.L1Loss torch.nn.SmoothL1Loss pprint torch.random jax.config torchsummary torchinfo keras.callbacks "
    "keras.optimizers keras.losses "
    "keras.metrics tensorflow.compat seaborn warnings logging IPython tensorflow.config tensorflow.logging "
    "numpy.set_printoptions torch.set_printoptions tensorflow.get_logger numpy.testing tensorflow.debugging "
    "tensorflow.test keras.utils tensorflow.summary tensorflow.TensorSpec sys.exit sys.path sys.version "
    "sys.version_info sys.stdout typing time";

/// The first item that is taken, of those between `sign`s; empty where none is.
template <typename Takes>
std::string_view firstOf(std::string_view list, char sign, Takes takes)
{
    while (!list.empty()) {
        const std::string_view item = list.substr(0, list.find(sign));
        if (takes(item))
            return item;
        list.remove_prefix(std::min(item.size() + (sign == ',' ? 2 : 1), list.size()));
    }
    return {};
}

bool isUnder(std::string_view path, std::string_view module)
{
    return path.starts_with(module) && (path.size() == module.size() || path[module.size()] == '.');
}

} // namespace

std::string_view usualMeaning(std::string_view name)
{
    static const std::unordered_map<std::string_view, std::string> all = [] {
        std::unordered_map<std::string_view, std::string> map;
        firstOf(builtins, ' ',
                [&map](std::string_view word) { return map[word] = "builtins." + std::string(word), false; });
        firstOf(modules, ' ', [&map](std::string_view word) { return map[word] = word, false; });
        firstOf(shortNames, ',', [&map](std::string_view pair) {
            return map[pair.substr(0, pair.find(' '))] = pair.substr(pair.find(' ') + 1), false;
        });
        return map;
    }();
    const auto found = all.find(name);
    return found == all.end() ? std::string_view() : found->second;
}

std::string canonicalPath(std::string_view path)
{
    std::string name(path);
    // One renaming may open the way for the next: tensorflow.keras.layers.MaxPool2D.
    for (int round = 0; round < 3; ++round) {
        // A row has its own path. keras.ops has rows of its own beside the functions of TensorFlow.
        if (name == "keras.ops" || libraryRow(name) != nullptr)
            break;
        const std::string_view pair =
            firstOf(renamed, ',', [&](std::string_view one) { return isUnder(name, one.substr(0, one.find(' '))); });
        if (pair.empty())
            break;
        name = std::string(pair.substr(pair.find(' ') + 1)) + name.substr(pair.find(' '));
    }
    return name;
}

std::string shownPath(std::string_view path)
{
    constexpr std::string_view shorter =
        "tensorflow tf, numpy np, torch.nn.functional F, torch.nn nn, matplotlib.pyplot plt";
    if (isUnder(path, "builtins"))
        return std::string(path.substr(std::min<std::size_t>(9, path.size())));
    const std::string_view pair =
        firstOf(shorter, ',', [&](std::string_view one) { return isUnder(path, one.substr(0, one.find(' '))); });
    if (!pair.empty())
        return std::string(pair.substr(pair.find(' ') + 1)) + std::string(path.substr(pair.find(' ')));
    return std::string(path.substr(0, 100));
}

std::string importedPath(const std::string &path)
{
    constexpr std::string_view own = "definitions layer list dict set text sign super";
    const bool taken = !firstOf(own, ' ', [&](std::string_view one) { return isUnder(path, one); }).empty();
    return taken ? "module." + path : path;
}

bool isPlainBase(std::string_view path)
{
    constexpr std::string_view plain =
        "builtins.object abc.ABC typing.Generic typing.Protocol torch.utils.data.Dataset";
    return !firstOf(plain, ' ', [path](std::string_view one) { return one == path; }).empty();
}

Standing standingOf(std::string_view path)
{
    const std::string_view last = path.substr(path.rfind('.') == std::string_view::npos ? 0 : path.rfind('.') + 1);
    const auto under = [path](std::string_view module) { return isUnder(path, module); };
    if (!firstOf(dangerNames, ' ', [last](std::string_view name) { return name == last; }).empty() ||
        under("keras.datasets"))
        return Standing::Danger;
    if (!firstOf(harmless, ' ', under).empty())
        return Standing::Harmless;
    if (!firstOf(danger, ' ', under).empty())
        return Standing::Danger;
    if (!firstOf("numpy tensorflow torch keras math builtins scipy jax", ' ', under).empty())
        return Standing::Known;
    return Standing::Unknown;
}

std::optional<Value> constantAt(std::string_view path)
{
    const std::size_t point = path.rfind('.');
    if (point == std::string_view::npos)
        return std::nullopt;
    std::string_view module = path.substr(0, point);
    const std::string_view name = path.substr(point + 1);
    if (module == "jax.numpy")
        module = "numpy";
    if (path == "builtins.__name__")
        return Value::ofText("__main__");
    if (module == "cv2") {
        constexpr std::string_view numbers = "CV_8U 0, CV_16S 3, CV_32F 5, CV_64F 6, BORDER_CONSTANT 0, "
                                             "BORDER_REPLICATE 1, BORDER_REFLECT 2, BORDER_REFLECT_101 4, "
                                             "BORDER_REFLECT101 4, BORDER_DEFAULT 4";
        const std::string_view pair =
            firstOf(numbers, ',', [name](std::string_view one) { return one.substr(0, one.find(' ')) == name; });
        return pair.empty() ? std::nullopt : std::optional(Value::ofInt(pair.back() - '0'));
    }
    if (path == "sys.argv")
        return Value::ofList({Value::ofText("program.py")}, false);
    if (path == "tensorflow.newaxis" || path == "builtins.None")
        return Value{};
    if (module != "numpy" && module != "tensorflow" && module != "torch" && module != "math")
        return std::nullopt;
    if (name == "pi")
        return Value::ofFloat(std::numbers::pi);
    if (name == "e" && module != "torch")
        return Value::ofFloat(std::numbers::e);
    if (name == "nan" || name == "NaN" || name == "NAN")
        return Value::ofFloat(std::numeric_limits<double>::quiet_NaN());
    if (name == "inf" || name == "Inf" || name == "infty")
        return Value::ofFloat(std::numeric_limits<double>::infinity());
    if (name == "newaxis")
        return Value{};
    if (module == "math")
        return std::nullopt;
    if (name == "float" && module == "torch")
        return Value::ofType(ArrayType::Float32);
    if (name == "int" && module == "torch")
        return Value::ofType(ArrayType::Int32);
    if (name.size() > 2)
        if (const std::optional<ArrayType> type = typeNamed(name); type && name.front() != '<')
            return Value::ofType(*type);
    return std::nullopt;
}

} // namespace lab::python
