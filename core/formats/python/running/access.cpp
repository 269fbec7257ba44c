// Attributes and items: read, set, deleted.

#include "core/formats/python/library/library.h"
#include "core/formats/python/reasons.h"
#include "core/formats/python/running/arrays.h"
#include "core/formats/python/running/evaluator.h"
#include "core/formats/python/running/indexing.h"

#include <algorithm>

namespace lab::python {

namespace {

/// Of a class of the snippet itself; nothing where it has no such name.
std::optional<Value> attributeOfClass(Evaluator &m, const Argument &of, std::string_view name)
{
    const std::string word(name.substr(0, 60));
    if (name == "__name__")
        return Value::ofText(of.value.classOf().name);
    const std::string base = m.libraryBase(of.value.classOf());
    if (Value *found = m.classAttribute(of.value.classOf(), name)) {
        if (found->kind == Kind::Function && found->function().isClassMethod)
            return Value::method(of.value, *found);
        if (base.starts_with("enum.") && found->kind != Kind::Function && found->kind != Kind::Instance) {
            auto member = m.keep(std::make_shared<InstanceValue>());
            member->userClass = std::static_pointer_cast<ClassValue>(of.value.object);
            member->set("name", Value::ofText(word));
            member->set("value", *found);
            *found = Value::of(Kind::Instance, std::move(member));
        }
        return *found;
    }
    if (name == "__init__" || !base.empty())
        return Value::ofPath((base.empty() ? "builtins.object" : base) + "." + word);
    return std::nullopt;
}

/// Written about a module or a function, and of no use for the picture.
bool isAbout(std::string_view name)
{
    return name == "__version__" || name == "__name__" || name == "__file__" || name == "__doc__";
}

Value pathAttribute(Evaluator &evaluator, const Argument &of, std::string_view name, Offset end)
{
    std::string path = canonicalPath(of.value.text() + "." + std::string(name));
    if (path.size() > 200)
        return evaluator.refuse(end - static_cast<Offset>(name.size()), end, ErrorCode::LimitReached,
                                says(why::theTextBecomesTooLong));
    if (name == "__name__")
        return Value::ofText(of.value.text().substr(of.value.text().rfind('.') + 1));
    if (isAbout(name))
        return Value::opaque(path);
    const std::optional<Value> constant = constantAt(path);
    return constant ? *constant : Value::ofPath(std::move(path));
}

} // namespace

Value Evaluator::attribute(const Argument &of, std::string_view name, Offset at)
{
    const auto end = static_cast<Offset>(at + name.size());
    const std::string word(name.substr(0, 60));
    const bool own = of.value.kind == Kind::Instance || of.value.kind == Kind::Class || of.value.kind == Kind::Super;
    if (name.starts_with("__") && !isAbout(name) && !own && of.value.kind != Kind::Path)
        return refuse(at, end, ErrorCode::Unsupported, says(why::theAttributeLeadsIntoTheInterpreter, word));
    switch (of.value.kind) {
    case Kind::Path:
        return pathAttribute(*this, of, name, end);
    case Kind::Instance:
        return instanceAttribute(of, name, at);
    case Kind::Super:
        return superAttribute(of, name, at);
    case Kind::Class:
        if (std::optional<Value> found = attributeOfClass(*this, of, name))
            return *std::move(found);
        break;
    case Kind::Symbol:
    case Kind::Array:
    case Kind::List:
    case Kind::Range:
    case Kind::Dict:
    case Kind::Set:
    case Kind::Text:
        return valueAttribute(*this, of, name, at);
    case Kind::Opaque: {
        std::string what = of.value.text() + "." + word;
        if (name == "step" || name == "apply_gradients" || name == "minimize")
            note(says(why::trainingIsNotRunIsLeft, what.substr(0, 60)));
        return Value::opaque(what.size() > 80 ? "something" : std::move(what));
    }
    case Kind::Function:
        if (name == "__name__")
            return Value::ofText(std::string(of.value.function().code->name));
        break;
    case Kind::Type:
        if (name == "name" || name == "__name__")
            return Value::ofText(std::string(typeName(static_cast<ArrayType>(of.value.integer))));
        if (name == "itemsize")
            return Value::ofInt(byteSize(static_cast<ArrayType>(of.value.integer)));
        break;
    case Kind::None:
    case Kind::Bool:
    case Kind::Int:
    case Kind::Float:
    case Kind::Method:
    case Kind::Ellipsis:
    case Kind::Iterator:
        break;
    case Kind::Slice:
        if (name == "start" || name == "stop" || name == "step")
            return of.value.list().items[name == "start" ? 0 : name == "stop" ? 1 : 2];
        break;
    case Kind::Missing:
        return consequence(of);
    }
    return refuse(at, end, ErrorCode::Unsupported, says(why::ofIsNotSupported, word, describe(of.value)));
}

void Evaluator::setAttribute(const Argument &of, std::string_view name, Offset at, const Argument &value)
{
    const auto end = static_cast<Offset>(at + name.size());
    if (of.value.kind == Kind::Opaque)
        return;
    if (of.value.kind == Kind::Instance) {
        if (value.value.kind == Kind::Array && value.value.array().shape.rank() >= 2 && seen.size() < 256)
            seen.emplace_back(name.substr(0, 80), value.value);
        return setObjectAttribute(*this, of, name, at, value);
    }
    if (of.value.kind == Kind::Class) {
        // The name must live as long as the class: it stands in the source.
        of.value.classOf().names->bindings[name] = {value.value, at};
        return;
    }
    if (of.value.kind == Kind::Array && name == "data") { // weight.data = …: into the same array
        if (const std::optional<ArrayValue> array = arrayOf(value)) {
            if (array->shape != of.value.array().shape)
                refuse(value, says(why::valuesOfShapeDoNotGo, array->shape.text(), of.value.array().shape.text()));
            else
                write(of.value.array(), of, value);
        }
        return;
    }
    if (of.value.kind == Kind::Array && name == "requires_grad" && value.value.isNumber())
        of.value.array().learns = value.value.number() != 0 ? 1 : 0;
    if (of.value.kind == Kind::Array && (name == "requires_grad" || name == "grad" || name == "name"))
        return;
    if (of.value.kind == Kind::Array && name == "shape" && value.value.kind == Kind::List) {
        if (of.value.array().strides.empty()) {
            const Value turned = callMethod(*this, of, "reshape", {value}, at);
            if (turned.kind == Kind::Array)
                of.value.array().shape = turned.array().shape;
            return;
        }
    }
    if (of.value.kind == Kind::Path) {
        // Settings of a library: nothing that a picture is made from.
        if (standingOf(of.value.text() + "." + std::string(name)) != Standing::Danger)
            return;
    }
    refuse(at, end, ErrorCode::Unsupported, says(why::ofCannotBeSetHere, name.substr(0, 60), describe(of.value)));
}

Value Evaluator::subscript(const Argument &of, const Argument &key, Offset at)
{
    switch (of.value.kind) {
    case Kind::List:
    case Kind::Range:
        return listItem(*this, of, key);
    case Kind::Array:
        return arrayItem(*this, of, key);
    case Kind::Dict: {
        DictValue &dict = of.value.dict();
        const Value *found = dict.find(keyText(key.value));
        if (found == nullptr && dict.factory.kind != Kind::None) {
            const Value made = call({.value = dict.factory, .begin = of.begin}, {}, at);
            return failed() || dict.counts || setKey(dict, key, made) ? made : Value::missing();
        }
        if (found == nullptr)
            return raises("builtins.KeyError", refuse(key, says(why::thisItemDoesNotExist)));
        return *found;
    }
    case Kind::Text: {
        const std::string &text = of.value.text();
        if (!spend(static_cast<Index>(text.size()) * 4, of))
            return Value::missing();
        Value part = listItem(*this, {.value = Value::ofList(lettersOf(text), false), .begin = of.begin}, key);
        if (part.kind != Kind::List)
            return part;
        std::string joined;
        for (const Value &letter : part.list().items)
            joined += letter.text();
        return Value::ofText(std::move(joined));
    }
    case Kind::Symbol:
        return recorded(*this, {.value = Value::ofPath("builtins.getitem"), .begin = of.begin}, {of, key}, at);
    case Kind::Instance:
        return objectItem(*this, of, key, at);
    case Kind::Opaque:
        return of.value;
    case Kind::Missing:
        return consequence(of);
    case Kind::Path: // np.mgrid[…]; tuple[int, int], an annotation
        if (libraryRow(of.value.text() + ".item") != nullptr)
            return callPath(*this, of.value.text() + ".item", {{.value = key.value, .begin = key.begin}}, of.begin, at);
        return of.value;
    default:
        break;
    }
    return refuse(of, says(why::hasNoItems, describe(of.value)));
}

bool Evaluator::write(const ArrayValue &target, const Argument &of, const Argument &values)
{
    if (target.numbers->convolution >= 0 && !settled(target, of))
        return false;
    const std::optional<ArrayValue> given = arrayOf(values);
    if (!given || !spend(target.size(), of))
        return false;
    for (std::size_t axis = 0; axis < target.strides.size(); ++axis)
        if (target.strides[axis] == 0 && target.shape[static_cast<int>(axis)] > 1) {
            refuse(of, says(why::partsOfThisArrayCannotBe));
            return false;
        }
    if (target.numbers->copied) {
        refuse(of, says(why::partsOfThisArrayCannotBe));
        return false;
    }
    // Axes of one in front are taken off, as the libraries do.
    ArrayValue source = *given;
    while (source.shape.rank() > target.shape.rank() && source.shape[0] == 1)
        source = reshaped(source,
                          *Shape::of(std::vector<Index>(source.shape.sizes().begin() + 1, source.shape.sizes().end())));
    const std::optional<Shape> shape = broadcastShape(source.shape, target.shape);
    if (!shape || *shape != target.shape) {
        refuse(values, says(why::valuesOfShapeDoNotGo, given->shape.text(), target.shape.text()));
        return false;
    }
    source = broadcastTo(cast(source, target.type), target.shape);
    ArrayValue writable = target;
    Index n = 0;
    const std::vector<Index> strides = target.strides.empty() ? rowMajorStrides(target.shape) : target.strides;
    forEachGathered(target.shape, target.offset, strides, [&](Index flat) {
        if (isFloat(target.type))
            setReal(writable, flat, realAt(source, n++));
        else
            setWhole(writable, flat, wholeAt(source, n++));
    });
    const bool whole = target.strides.empty() ||
                       target.size() == std::visit([](const auto &all) { return static_cast<Index>(all.size()); },
                                                   target.numbers->values);
    target.numbers->drawn = source.numbers->drawn || (target.numbers->drawn && !whole);
    target.numbers->unknown = source.numbers->unknown || (target.numbers->unknown && !whole);
    return true;
}

/// list[a:b] = items, or list[a:b:step] = as many items as there are.
void Evaluator::setSlice(const Argument &of, const Argument &key, const Argument &value)
{
    std::optional<std::vector<Value>> items = itemsOf(value);
    if (!items)
        return;
    ListValue &list = of.value.list();
    const std::vector<Value> &parts = key.value.list().items;
    const auto length = static_cast<Index>(list.items.size());
    const auto bound = [&](const Value &part, Index usual) {
        const Index i = part.isInteger() ? part.integer : usual;
        return std::clamp<Index>(i < 0 ? i + length : i, 0, length);
    };
    if (parts[2].kind != Kind::None) {
        const Value chosen = subscript({.value = Value::range(0, length, 1), .begin = of.begin}, key, 0);
        if (failed() || lengthOf(chosen.list()) != static_cast<Index>(items->size())) {
            refuse(key, says(why::thisListOrTupleCannotBe));
            return;
        }
        keep(of.value.object);
        list.filled = true;
        if (deepened(list, *items, value))
            for (std::size_t i = 0; i < items->size(); ++i)
                list.items[static_cast<std::size_t>(itemOf(chosen.list(), static_cast<Index>(i)).integer)] =
                    (*items)[i];
        return;
    }
    const Index first = bound(parts[0], 0), last = std::max(bound(parts[1], length), first);
    keep(of.value.object);
    list.filled = true;
    if (!deepened(list, *items, value))
        return;
    const auto at = list.items.erase(list.items.begin() + first, list.items.begin() + last);
    list.items.insert(at, items->begin(), items->end());
}

void Evaluator::setItem(const Argument &of, const Argument &key, const Argument &value)
{
    if (of.value.kind == Kind::Opaque)
        return;
    if (of.value.kind == Kind::Missing) {
        consequence(of);
        return;
    }
    if (const Value *method = ownMethod(of.value, "__setitem__")) {
        (void)call({.value = Value::method(of.value, *method), .begin = of.begin}, {key, value}, of.begin);
        return;
    }
    if (of.value.kind == Kind::Path) { // os.environ["…"] = "…"
        if (standingOf(of.value.text()) == Standing::Harmless)
            return;
    } else if (of.value.kind == Kind::Dict) {
        keep(of.value.object);
        setKey(of.value.dict(), key, value.value);
        return;
    } else if (of.value.kind == Kind::List && !of.value.list().tuple) {
        ListValue &list = of.value.list();
        list.unpack();
        if (key.value.kind == Kind::Slice)
            return setSlice(of, key, value);
        if (!key.value.isInteger()) {
            refuse(key, says(why::thisListOrTupleCannotBe));
            return;
        }
        const auto length = static_cast<Index>(list.items.size()), i = key.value.integer;
        if (i < -length || i >= length) {
            raises("builtins.IndexError", refuse(key, says(why::indexIsOutsideAListOf, i, length)));
            return;
        }
        keep(of.value.object);
        list.items[static_cast<std::size_t>(i < 0 ? i + length : i)] = value.value;
        list.filled = true;
        (void)deepened(list, {&value.value, 1}, value);
        return;
    } else if (of.value.kind == Kind::Array && of.value.array().origin != Origin::TensorFlow) {
        return setArrayItem(*this, of, key, value);
    }
    refuse(of, of.value.kind == Kind::Array ? says(why::aTensorflowTensorCannotBeChanged)
                                            : says(why::itemsOfCannotBeSetHere, describe(of.value)));
}

void Evaluator::deleteItem(const Argument &of, const Argument &key)
{
    if (of.value.kind == Kind::Dict && of.value.dict().erase(keyText(key.value)))
        return;
    if (of.value.kind == Kind::List && !of.value.list().tuple && key.value.isInteger()) {
        ListValue &list = of.value.list();
        list.unpack();
        const auto length = static_cast<Index>(list.items.size());
        const Index i = key.value.integer < 0 ? key.value.integer + length : key.value.integer;
        if (i >= 0 && i < length) {
            list.items.erase(list.items.begin() + static_cast<std::ptrdiff_t>(i));
            return;
        }
    }
    refuse(key, says(why::thisListOrTupleCannotBe));
}

} // namespace lab::python
