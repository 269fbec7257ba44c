#pragma once

#include "core/formats/bytes/array.h"

#include <string_view>

namespace lab {

/// The convolution layers of an ONNX model: the first 16 nodes of the type Conv with 4-D weights that are in the file,
/// as initializers or constants. `arrays` are their weights as they are stored (OIHW). `lesson` is the first layer as a
/// call: NCHW, filter turned to HWIO, strides, dilations, groups and padding as the node has them, an input of small
/// whole numbers of the shape the graph names, or of one that fits; more layers are pages of the lesson. Layers and
/// parts that are left out are named in `warnings`. Graphs inside of nodes are not looked into. Nothing but these bytes
/// is read: weights in a file beside it are refused. Errors: Syntax, Truncated, Corrupt, LimitReached, TooLarge,
/// Unsupported (external data), NotFound (no such layer); with byte offset or the tensor's name as member. Source:
/// onnx/onnx.proto (field numbers), onnx/docs/Operators.md, Conv.
[[nodiscard]] Result<Imported> readOnnx(std::string_view bytes, const Limits &limits);

} // namespace lab
