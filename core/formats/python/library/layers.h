#pragma once

#include "core/formats/python/library/library.h"

namespace lab::python {

// Objects of the library: layers, models, sessions. A layer is an object with its settings and weights as attributes;
// called, it calls the row "TYPE.call" with its input and those attributes that the row has names for.

/// Keeps the arguments as attributes of a new object whose type is the row's path.
[[nodiscard]] Value makeObject(Evaluator &evaluator, Bound &call);
[[nodiscard]] Value objectOf(Evaluator &evaluator, std::string_view type, const Argument &at);
[[nodiscard]] Value callObject(Evaluator &evaluator, const Argument &callee, std::vector<Argument> arguments,
                               Offset at);
[[nodiscard]] Value callObjectMethod(Evaluator &evaluator, const Argument &of, const std::string &method,
                                     std::vector<Argument> arguments, Offset at);
/// The library's name for what the object is, or is derived from.
[[nodiscard]] std::string libraryType(Evaluator &evaluator, InstanceValue &object);

struct Parameter {
    std::string name; ///< "features.0.weight"
    Value array;
    bool buffer = false;
    bool trains = true; ///< Keras: neither frozen nor a moving mean
};
/// Weights of a layer or model, in the library's order.
[[nodiscard]] std::vector<Parameter> parametersOf(InstanceValue &object);
/// The layers in a model, one level down.
[[nodiscard]] std::vector<std::pair<std::string, Value>> layersOf(InstanceValue &object);
/// Makes what layers have from the start, or at their first input.
bool buildLayer(Evaluator &evaluator, const Argument &layer, const Shape &input);
/// A new layer of a type that is built from its settings alone.
bool buildFromSettings(Evaluator &evaluator, const Argument &layer);
/// Appends a layer to a Sequential.
bool addLayer(Evaluator &evaluator, InstanceValue &model, const Argument &layer);
/// Calls the models that never were, on one drawn image.
void callRememberedModels(Evaluator &evaluator);
/// An array made by an initializer: its name, an object, a function; nothing gives the usual drawn one.
[[nodiscard]] std::optional<ArrayValue> initialized(Evaluator &evaluator, const Value &initializer,
                                                    const std::vector<Index> &sizes, const Argument &at);
/// Values drawn from the seed, a bell curve around 0.
[[nodiscard]] std::optional<ArrayValue> drawnArray(Evaluator &evaluator, const std::vector<Index> &sizes, Origin origin,
                                                   const Argument &at, double deviation = 1);
/// Drawn values of the shape that a placeholder names; nothing where it leaves more open than the batch.
[[nodiscard]] std::optional<ArrayValue> drawnExample(Evaluator &evaluator, const SymbolValue &symbol,
                                                     const Argument &at);

} // namespace lab::python
