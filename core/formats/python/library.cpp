#include "core/formats/python/library.h"

#include "core/formats/python/arrays.h"

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
    Pair{"plt", "matplotlib.pyplot"},
    Pair{"math", "math"},
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
    Pair{"tensorflow.layers.Conv2D", "keras.layers.Conv2D"},
    Pair{"torch.nn.modules.conv", "torch.nn"},
    Pair{"numpy.core", "numpy"},
    Pair{"keras.layers.Convolution2D", "keras.layers.Conv2D"},
    Pair{"jax.numpy", "numpy"},
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

/// keras.layers.MaxPooling2D, torch.nn.ReLU: layers that the picture leaves out.
bool isLayer(std::string_view path)
{
    const bool known = path.starts_with("keras.layers.") ||
                       (path.starts_with("torch.nn.") && !path.starts_with("torch.nn.functional"));
    const char first = path[path.rfind('.') + 1];
    return known && first >= 'A' && first <= 'Z';
}

} // namespace

std::string_view usualMeaning(std::string_view name)
{
    const auto row = std::find_if(usual.begin(), usual.end(), [name](const Pair &pair) { return pair.name == name; });
    return row == usual.end() ? std::string_view() : row->meaning;
}

std::string canonicalPath(std::string_view path)
{
    for (const Pair &pair : renamed)
        if (isUnder(path, pair.name))
            return std::string(pair.meaning) + std::string(path.substr(pair.name.size()));
    return std::string(path);
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
    constexpr std::array<std::string_view, 33> danger{"os",
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
    constexpr std::array<std::string_view, 17> dangerNames{
        "load",  "loadtxt",   "genfromtxt", "fromfile", "imread", "open",  "memmap", "save",     "savetxt",
        "savez", "load_data", "load_model", "load_img", "system", "popen", "tofile", "fromregex"};
    constexpr std::array<std::string_view, 16> harmless{"matplotlib",
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
                                                        "time"};
    const std::string_view last = path.substr(path.rfind('.') == std::string_view::npos ? 0 : path.rfind('.') + 1);
    if (std::find(dangerNames.begin(), dangerNames.end(), last) != dangerNames.end() || isUnder(path, "keras.datasets"))
        return Standing::Danger;
    const auto under = [path](std::string_view module) { return isUnder(path, module); };
    if (std::any_of(danger.begin(), danger.end(), under))
        return Standing::Danger;
    if (std::any_of(harmless.begin(), harmless.end(), under))
        return Standing::Harmless;
    for (const std::string_view module : {"numpy", "tensorflow", "torch", "keras", "math", "builtins"})
        if (isUnder(path, module))
            return Standing::Known;
    return Standing::Unknown;
}

std::optional<Value> constantAt(std::string_view path)
{
    const std::size_t point = path.rfind('.');
    if (point == std::string_view::npos)
        return std::nullopt;
    const std::string_view module = path.substr(0, point), name = path.substr(point + 1);
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

const LibraryRow *libraryRow(std::string_view path)
{
    for (const std::span<const LibraryRow> rows :
         {makerRows(), shaperRows(), numberRows(), convolutionRows(), layerRows(), sessionRows()}) {
        const auto row =
            std::find_if(rows.begin(), rows.end(), [path](const LibraryRow &one) { return one.path == path; });
        if (row != rows.end())
            return &*row;
    }
    return nullptr;
}

std::optional<Bound> bindArguments(Evaluator &evaluator, const LibraryRow &row, std::vector<Argument> &arguments,
                                   const Argument &callee, Offset functionAt, Offset end)
{
    Bound bound;
    bound.callee = callee;
    bound.functionAt = functionAt;
    bound.end = end;
    bound.path = row.path;
    std::array<std::string_view, Bound::most> names;
    std::size_t count = 0, spreadAt = Bound::most;
    for (std::string_view rest = row.arguments; !rest.empty();) {
        const std::size_t blank = std::min(rest.find(' '), rest.size());
        names[count] = rest.substr(0, blank);
        if (names[count].front() == '*') {
            spreadAt = count;
            names[count].remove_prefix(1);
        }
        ++count;
        rest.remove_prefix(std::min(blank + 1, rest.size()));
    }
    const std::string shown = shownPath(row.path);
    std::size_t position = 0;
    for (Argument &argument : arguments) {
        std::size_t place = count;
        if (argument.keyword.empty()) {
            if (position == spreadAt) {
                bound.spread.push_back(argument);
                continue;
            }
            place = position++;
        } else {
            // Several spellings of one argument: "filters/filter".
            for (std::size_t i = 0; i < count && place == count; ++i)
                for (std::string_view rest = names[i]; !rest.empty();) {
                    const std::size_t slash = std::min(rest.find('/'), rest.size());
                    if (rest.substr(0, slash) == argument.keyword)
                        place = i;
                    rest.remove_prefix(std::min(slash + 1, rest.size()));
                }
        }
        if (place == count) {
            if (argument.keyword.empty())
                evaluator.refuse(argument, shown + " takes " + std::to_string(count) + " arguments at most");
            else
                evaluator.refuse(argument, shown + " has no argument named " +
                                               std::string(argument.keyword.substr(0, 40)) + " here");
            return std::nullopt;
        }
        if (bound.named[place] != nullptr) {
            evaluator.refuse(argument, shown + " is given the argument " +
                                           std::string(names[place].substr(0, names[place].find('/'))) + " twice");
            return std::nullopt;
        }
        bound.named[place] = &argument;
    }
    // size=(2, 3) by its name is as good as size spread out.
    if (spreadAt < Bound::most && bound.spread.empty() && bound.named[spreadAt] != nullptr)
        bound.spread.push_back(*bound.named[spreadAt]);
    return bound;
}

Origin originOf(std::string_view path)
{
    return isUnder(path, "torch")                                                         ? Origin::Torch
           : isUnder(path, "numpy") || isUnder(path, "math") || isUnder(path, "builtins") ? Origin::NumPy
                                                                                          : Origin::TensorFlow;
}

std::optional<Index> integerOf(Evaluator &evaluator, const Argument &argument)
{
    if (argument.value.isInteger())
        return argument.value.integer;
    if (argument.value.kind == Kind::Array && argument.value.array().size() == 1 &&
        !isFloat(argument.value.array().type)) {
        const std::optional<ArrayValue> array = evaluator.settled(argument.value.array(), argument);
        return array ? std::optional(wholeAt(*array, 0)) : std::nullopt;
    }
    if (argument.value.kind == Kind::Missing)
        evaluator.consequence(argument);
    else
        evaluator.refuse(argument, "a whole number is needed here, not " + describe(argument.value));
    return std::nullopt;
}

std::optional<double> numberOf(Evaluator &evaluator, const Argument &argument)
{
    if (argument.value.isNumber())
        return argument.value.number();
    if (argument.value.kind == Kind::Array && argument.value.array().size() == 1) {
        const std::optional<ArrayValue> array = evaluator.settled(argument.value.array(), argument);
        return array ? std::optional(realAt(*array, 0)) : std::nullopt;
    }
    evaluator.refuse(argument, "a number is needed here, not " + describe(argument.value));
    return std::nullopt;
}

std::optional<std::vector<Index>> integersOf(Evaluator &evaluator, const Argument &argument)
{
    std::vector<Index> numbers;
    Value items = argument.value;
    if (items.kind == Kind::Array) {
        const std::optional<ArrayValue> array = evaluator.settled(items.array(), argument);
        if (!array || isFloat(array->type) || array->shape.rank() > 1 || array->size() > 64) {
            if (array)
                evaluator.refuse(argument, "a few whole numbers are needed here, not " + describe(items));
            return std::nullopt;
        }
        for (Index i = 0; i < array->size(); ++i)
            numbers.push_back(wholeAt(*array, i));
        return numbers;
    }
    if (items.kind != Kind::List) {
        const std::optional<Index> one = integerOf(evaluator, argument);
        return one ? std::optional(std::vector{*one}) : std::nullopt;
    }
    if (lengthOf(items.list()) > 64) {
        evaluator.refuse(argument,
                         "a few whole numbers are needed here, not " + std::to_string(lengthOf(items.list())));
        return std::nullopt;
    }
    for (Index i = 0; i < lengthOf(items.list()); ++i) {
        const std::optional<Index> one =
            integerOf(evaluator, {.value = itemOf(items.list(), i), .begin = argument.begin});
        if (!one)
            return std::nullopt;
        numbers.push_back(*one);
    }
    return numbers;
}

std::optional<Shape> shapeOf(Evaluator &evaluator, const Argument &argument)
{
    const std::optional<std::vector<Index>> sizes = integersOf(evaluator, argument);
    if (!sizes || !evaluator.room(*sizes, argument))
        return std::nullopt;
    return *Shape::of(*sizes);
}

std::optional<ArrayType> typeOf(Evaluator &evaluator, const Argument &argument, Origin origin)
{
    if (argument.value.kind == Kind::Type)
        return static_cast<ArrayType>(argument.value.integer);
    if (argument.value.kind == Kind::Path) {
        const std::string &path = argument.value.text();
        if (path == "builtins.float")
            return origin == Origin::NumPy ? ArrayType::Float64 : ArrayType::Float32;
        if (path == "builtins.int")
            return origin == Origin::TensorFlow ? ArrayType::Int32 : ArrayType::Int64;
        if (path == "builtins.bool")
            return ArrayType::Bool;
    }
    if (argument.value.kind == Kind::Text)
        if (const std::optional<ArrayType> type = typeNamed(argument.value.text()))
            return type;
    evaluator.refuse(argument, "a type such as float32 is needed here, not " +
                                   (argument.value.kind == Kind::Text ? "'" + argument.value.text().substr(0, 40) + "'"
                                                                      : describe(argument.value)));
    return std::nullopt;
}

std::optional<ArrayValue> operandOf(Evaluator &evaluator, const Argument &argument, Origin origin)
{
    if (argument.value.kind == Kind::Array)
        return evaluator.settled(argument.value.array(), argument);
    return converted(evaluator, argument, origin, std::nullopt);
}

Value callMethod(Evaluator &evaluator, const Argument &of, std::string_view name, Offset at)
{
    return callValue(evaluator, {.value = Value::method(of.value, std::string(name)), .begin = of.begin}, {}, at);
}

Value callValue(Evaluator &evaluator, Argument callee, std::vector<Argument> arguments, Offset at)
{
    const Value &what = callee.value;
    const bool after = std::any_of(arguments.begin(), arguments.end(), [](const Argument &one) {
        return one.value.kind == Kind::Array && one.value.array().afterConvolution;
    });
    switch (what.kind) {
    case Kind::Path:
    case Kind::Method: {
        const bool method = what.kind == Kind::Method;
        const std::string path = method ? "." + what.text() : what.text();
        if (const LibraryRow *row = libraryRow(path)) {
            if (method)
                arguments.insert(
                    arguments.begin(),
                    Argument{.value = what.receiver(), .begin = callee.begin, .variable = callee.variable});
            std::optional<Bound> bound = bindArguments(evaluator, *row, arguments, callee, at, at + 1);
            return bound ? row->function(evaluator, *bound) : Value::missing();
        }
        const std::string shown = shownPath(path);
        const Standing standing = standingOf(path);
        if (standing == Standing::Harmless)
            return Value::opaque(shown);
        if (standing == Standing::Danger)
            return evaluator.refuseDanger(callee.begin, at,
                                          "the call " + shown +
                                              "(…) would run or load something: it is not supported, nothing is run");
        if (isLayer(path))
            return Value::opaque("a layer");
        return evaluator.refuse(callee.begin, at, ErrorCode::Unsupported,
                                "the call " + shown + "(…) is not supported" +
                                    (after ? ": what follows the convolution is left out" : ""),
                                after);
    }
    case Kind::Type: {
        const auto type = static_cast<ArrayType>(what.integer);
        if (arguments.size() != 1)
            return evaluator.refuse(callee.begin, at, ErrorCode::Unsupported,
                                    std::string(typeName(type)) + "(…) takes one value");
        const std::optional<ArrayValue> array = converted(evaluator, arguments.front(), Origin::NumPy, type);
        return array ? Value::ofArray(*array) : Value::missing();
    }
    case Kind::Layer:
        if (arguments.empty())
            return evaluator.refuse(callee.begin, at, ErrorCode::Unsupported, "a layer is called with its input");
        return callLayer(evaluator, callee, arguments.front(), at);
    case Kind::Opaque:
        // sess.run(x) gives x; what is of no use for the picture stays so.
        if (what.text().ends_with("ession.run") && !arguments.empty())
            return arguments.front().value.kind == Kind::Path ? Value{} : arguments.front().value;
        return what;
    case Kind::Missing:
        return evaluator.consequence(callee);
    case Kind::None:
    case Kind::Bool:
    case Kind::Int:
    case Kind::Float:
    case Kind::Text:
    case Kind::List:
    case Kind::Array:
    case Kind::Slice:
    case Kind::Ellipsis:
        break;
    }
    return evaluator.refuse(callee.begin, at, ErrorCode::Unsupported, describe(what) + " cannot be called");
}

} // namespace lab::python
