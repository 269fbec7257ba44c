#include "core/formats/python/library/library.h"

#include <algorithm>
#include <limits>
#include <numbers>

namespace lab::python {
namespace {

struct Pair {
    std::string_view name, meaning;
};

constexpr std::array usual{
    Pair{"np", "numpy"},
    Pair{"numpy", "numpy"},
    Pair{"tf", "tensorflow"},
    Pair{"tensorflow", "tensorflow"},
    Pair{"torch", "torch"},
    Pair{"F", "torch.nn.functional"},
    Pair{"nn", "torch.nn"},
    Pair{"keras", "keras"},
    Pair{"layers", "keras.layers"},
    Pair{"K", "keras.backend"},
    Pair{"jnp", "jax.numpy"},
    Pair{"jax", "jax"},
    Pair{"lax", "jax.lax"},
    Pair{"signal", "scipy.signal"},
    Pair{"scipy", "scipy"},
    Pair{"convolve2d", "scipy.signal.convolve2d"},
    Pair{"correlate2d", "scipy.signal.correlate2d"},
    Pair{"ndimage", "scipy.ndimage"},
    Pair{"object", "builtins.object"},
    Pair{"property", "builtins.property"},
    Pair{"staticmethod", "builtins.staticmethod"},
    Pair{"classmethod", "builtins.classmethod"},
    Pair{"super", "builtins.super"},
    Pair{"any", "builtins.any"},
    Pair{"all", "builtins.all"},
    Pair{"next", "builtins.next"},
    Pair{"iter", "builtins.iter"},
    Pair{"filter", "builtins.filter"},
    Pair{"divmod", "builtins.divmod"},
    Pair{"pow", "builtins.pow"},
    Pair{"slice", "builtins.slice"},
    Pair{"hasattr", "builtins.hasattr"},
    Pair{"callable", "builtins.callable"},
    Pair{"format", "builtins.format"},
    Pair{"ord", "builtins.ord"},
    Pair{"chr", "builtins.chr"},
    Pair{"complex", "builtins.complex"},
    Pair{"__name__", "builtins.__name__"},
    Pair{"NotImplementedError", "builtins.NotImplementedError"},
    Pair{"ValueError", "builtins.ValueError"},
    Pair{"Exception", "builtins.Exception"},
    Pair{"plt", "matplotlib.pyplot"},
    Pair{"math", "math"},
    Pair{"functools", "functools"},
    Pair{"itertools", "itertools"},
    Pair{"hex", "builtins.hex"},
    Pair{"bin", "builtins.bin"},
    Pair{"frozenset", "builtins.frozenset"},
    Pair{"array", "numpy.array"},
    Pair{"tensor", "torch.tensor"},
    Pair{"Conv2D", "keras.layers.Conv2D"},
    Pair{"Sequential", "keras.Sequential"},
    Pair{"TensorShape", "tensorflow.TensorShape"},
    Pair{"float32", "numpy.float32"},
    Pair{"float64", "numpy.float64"},
    Pair{"int32", "numpy.int32"},
    Pair{"int64", "numpy.int64"},
    Pair{"nan", "numpy.nan"},
    Pair{"inf", "numpy.inf"},
    Pair{"__import__", "builtins.__import__"},
    Pair{"open", "builtins.open"},
    Pair{"eval", "builtins.eval"},
    Pair{"exec", "builtins.exec"},
    Pair{"compile", "builtins.compile"},
    Pair{"input", "builtins.input"},
    Pair{"getattr", "builtins.getattr"},
    Pair{"setattr", "builtins.setattr"},
    Pair{"globals", "builtins.globals"},
    Pair{"locals", "builtins.locals"},
    Pair{"vars", "builtins.vars"},
    Pair{"os", "os"},
    Pair{"sys", "sys"},
    Pair{"subprocess", "subprocess"},
    Pair{"print", "builtins.print"},
    Pair{"display", "builtins.display"},
    Pair{"float", "builtins.float"},
    Pair{"int", "builtins.int"},
    Pair{"bool", "builtins.bool"},
    Pair{"abs", "builtins.abs"},
    Pair{"len", "builtins.len"},
    Pair{"range", "builtins.range"},
    Pair{"list", "builtins.list"},
    Pair{"tuple", "builtins.tuple"},
    Pair{"type", "builtins.type"},
    Pair{"str", "builtins.str"},
    Pair{"sum", "builtins.sum"},
    Pair{"max", "builtins.max"},
    Pair{"min", "builtins.min"},
    Pair{"round", "builtins.round"},
    Pair{"map", "builtins.map"},
    Pair{"zip", "builtins.zip"},
    Pair{"enumerate", "builtins.enumerate"},
    Pair{"repr", "builtins.repr"},
    Pair{"id", "builtins.id"},
    Pair{"help", "builtins.help"},
    Pair{"dir", "builtins.dir"},
    Pair{"isinstance", "builtins.isinstance"},
    Pair{"reversed", "builtins.reversed"},
    Pair{"sorted", "builtins.sorted"},
    Pair{"set", "builtins.set"},
    Pair{"dict", "builtins.dict"},
};

/// Longer prefixes first.
constexpr std::array renamed{
    Pair{"tensorflow.compat.v1.keras", "keras"},
    Pair{"tensorflow.compat.v1", "tensorflow"},
    Pair{"tensorflow.compat.v2", "tensorflow"},
    Pair{"tensorflow.python.keras", "keras"},
    Pair{"tensorflow.keras", "keras"},
    Pair{"keras.api", "keras"},
    Pair{"keras.layers.convolutional", "keras.layers"},
    Pair{"keras.models", "keras"},
    Pair{"keras.engine", "keras"},
    Pair{"torch.nn.modules.conv", "torch.nn"},
    Pair{"numpy.core", "numpy"},
    Pair{"keras.layers.Convolution2D", "keras.layers.Conv2D"},
    Pair{"jax.scipy", "scipy"},
    Pair{"jax.nn", "tensorflow.nn"},
    Pair{"scipy.ndimage.filters", "scipy.ndimage"},
    Pair{"scipy.signal.signaltools", "scipy.signal"},
    Pair{"numpy.ma.core", "numpy"},
    Pair{"torch.nn.parameter", "torch.nn"},
    Pair{"torch.nn.modules", "torch.nn"},
    Pair{"torch.nn.init", "torch.nn.init"},
    Pair{"tensorflow.initializers", "keras.initializers"},
    Pair{"tensorflow.layers", "keras.legacy"},
    Pair{"keras.src", "keras"},
    Pair{"keras.engine.sequential", "keras"},
    Pair{"keras.engine.training", "keras"},
    Pair{"keras.engine.base_layer", "keras.layers"},
    Pair{"keras.layers.pooling", "keras.layers"},
    Pair{"keras.layers.core", "keras.layers"},
    Pair{"keras.layers.Convolution1D", "keras.layers.Conv1D"},
    Pair{"keras.layers.MaxPool2D", "keras.layers.MaxPooling2D"},
    Pair{"keras.layers.MaxPool1D", "keras.layers.MaxPooling1D"},
    Pair{"keras.layers.AvgPool2D", "keras.layers.AveragePooling2D"},
    Pair{"keras.layers.GlobalMaxPool2D", "keras.layers.GlobalMaxPooling2D"},
    Pair{"keras.layers.GlobalAvgPool2D", "keras.layers.GlobalAveragePooling2D"},
    Pair{"keras.layers.Convolution2DTranspose", "keras.layers.Conv2DTranspose"},
    Pair{"keras.layers.SeparableConvolution2D", "keras.layers.SeparableConv2D"},
    Pair{"keras.layers.InputLayer", "keras.layers.InputLayer"},
    Pair{"keras.layers.Input", "keras.Input"},
    Pair{"keras.Layer", "keras.layers.Layer"},
    Pair{"keras.layers.experimental.preprocessing", "keras.layers"},
    Pair{"tensorflow.Module", "keras.layers.Layer"},
    Pair{"tensorflow.truncated_normal_initializer", "keras.initializers.TruncatedNormal"},
    Pair{"tensorflow.random_normal_initializer", "keras.initializers.RandomNormal"},
    Pair{"tensorflow.random_uniform_initializer", "keras.initializers.RandomUniform"},
    Pair{"tensorflow.constant_initializer", "keras.initializers.Constant"},
    Pair{"tensorflow.ones_initializer", "keras.initializers.Ones"},
    Pair{"tensorflow.zeros_initializer", "keras.initializers.Zeros"},
    Pair{"tensorflow.glorot_uniform_initializer", "keras.initializers.GlorotUniform"},
    Pair{"collections.abc", "collections"},
    Pair{"tensorflow.experimental.numpy", "numpy"},
    Pair{"tensorflow.math", "tensorflow"},
    Pair{"tensorflow.linalg", "tensorflow"},
    Pair{"torch.functional", "torch"},
    Pair{"keras.ops", "tensorflow"},
};

bool isUnder(std::string_view path, std::string_view module)
{
    return path.starts_with(module) && (path.size() == module.size() || path[module.size()] == '.');
}

} // namespace

std::string_view usualMeaning(std::string_view name)
{
    const auto row = std::find_if(usual.begin(), usual.end(), [name](const Pair &pair) { return pair.name == name; });
    return row == usual.end() ? std::string_view() : row->meaning;
}

std::string canonicalPath(std::string_view path)
{
    std::string name(path);
    // One renaming may open the way for the next: tensorflow.keras.layers.MaxPool2D.
    for (int round = 0; round < 3; ++round) {
        const auto pair = std::find_if(renamed.begin(), renamed.end(), [&](const Pair &one) {
            return isUnder(name, one.name) && one.name != one.meaning;
        });
        if (pair == renamed.end())
            break;
        name = std::string(pair->meaning) + name.substr(pair->name.size());
    }
    return name;
}

std::string shownPath(std::string_view path)
{
    constexpr std::array shorter{Pair{"tensorflow", "tf"}, Pair{"numpy", "np"}, Pair{"torch.nn.functional", "F"},
                                 Pair{"torch.nn", "nn"}, Pair{"matplotlib.pyplot", "plt"}};
    if (isUnder(path, "builtins"))
        return std::string(path.substr(std::min<std::size_t>(9, path.size())));
    for (const Pair &pair : shorter)
        if (isUnder(path, pair.name))
            return std::string(pair.meaning) + std::string(path.substr(pair.name.size()));
    return std::string(path.substr(0, 100));
}

Standing standingOf(std::string_view path)
{
    constexpr std::array danger{"os",
                                "sys",
                                "subprocess",
                                "shutil",
                                "pathlib",
                                "pickle",
                                "requests",
                                "urllib",
                                "socket",
                                "importlib",
                                "ctypes",
                                "cv2",
                                "PIL",
                                "imageio",
                                "builtins.__import__",
                                "builtins.open",
                                "builtins.eval",
                                "builtins.exec",
                                "builtins.compile",
                                "builtins.input",
                                "builtins.getattr",
                                "builtins.setattr",
                                "builtins.globals",
                                "builtins.locals",
                                "builtins.vars",
                                "tensorflow.io",
                                "tensorflow.data",
                                "tensorflow.train",
                                "tensorflow.saved_model",
                                "tensorflow.py_function",
                                "torch.hub",
                                "torchvision",
                                "pandas"};
    constexpr std::array<std::string_view, 22> dangerNames{
        "read_csv",   "urlopen",  "get_file", "loads",  "check_output", "load",     "loadtxt", "genfromtxt",
        "fromfile",   "imread",   "open",     "memmap", "save",         "savetxt",  "savez",   "load_data",
        "load_model", "load_img", "system",   "popen",  "tofile",       "fromregex"};
    constexpr std::array harmless{"matplotlib",
                                  "os.environ",
                                  "os.putenv",
                                  "builtins.object",
                                  "torch.backends",
                                  "torch.optim",
                                  "torch.utils.tensorboard",
                                  "gc",
                                  "cycler",
                                  "pprint",
                                  "torch.random",
                                  "jax.config",
                                  "torchsummary",
                                  "torchinfo",
                                  "keras.callbacks",
                                  "keras.optimizers",
                                  "keras.losses",
                                  "keras.metrics",
                                  "tensorflow.compat",
                                  "seaborn",
                                  "warnings",
                                  "logging",
                                  "IPython",
                                  "tensorflow.config",
                                  "tensorflow.logging",
                                  "numpy.set_printoptions",
                                  "torch.set_printoptions",
                                  "tensorflow.get_logger",
                                  "numpy.testing",
                                  "tensorflow.debugging",
                                  "tensorflow.test",
                                  "keras.utils",
                                  "tensorflow.summary",
                                  "tensorflow.TensorSpec",
                                  "sys.exit",
                                  "sys.path",
                                  "sys.version",
                                  "sys.version_info",
                                  "sys.stdout",
                                  "typing",
                                  "time"};
    const std::string_view last = path.substr(path.rfind('.') == std::string_view::npos ? 0 : path.rfind('.') + 1);
    if (std::find(dangerNames.begin(), dangerNames.end(), last) != dangerNames.end() || isUnder(path, "keras.datasets"))
        return Standing::Danger;
    const auto under = [path](std::string_view module) { return isUnder(path, module); };
    if (std::any_of(harmless.begin(), harmless.end(), under))
        return Standing::Harmless;
    if (std::any_of(danger.begin(), danger.end(), under))
        return Standing::Danger;
    for (const std::string_view module : {"numpy", "tensorflow", "torch", "keras", "math", "builtins", "scipy", "jax"})
        if (isUnder(path, module))
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
