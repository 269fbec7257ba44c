#pragma once

#include "core/formats/bytes/array.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lab {

/// A node of the type Conv as it is written; attributes that are not there keep ONNX's defaults.
struct OnnxConv {
    std::size_t at = 0; ///< offset in the file
    std::string name;
    std::vector<std::string> inputs; ///< names: X, W and maybe B
    std::vector<Index> strides;
    std::vector<Index> pads; ///< begins, then ends: top, left, bottom, right
    std::vector<Index> dilations;
    std::vector<Index> kernelShape;
    Index group = 1;
    std::string autoPad = "NOTSET";
};

/// What a model's graph holds of convolutions.
struct OnnxModel {
    std::size_t graphBegin = 0; ///< where the graph's message lies in the file
    std::size_t graphEnd = 0;
    Index nodeCount = 0;
    Index convCount = 0;
    std::vector<OnnxConv> convs; ///< the first ones
};

/// Reads models; the file is walked at a fixed depth (model, graph, node, attribute or tensor), never by recursion.
class OnnxReader
{
public:
    OnnxReader(std::string_view file, const Limits &limits) : m_file(file), m_limits(limits) {}

    /// The nodes; the first `mostConvs` of the type Conv are taken apart.
    Result<OnnxModel> model(std::size_t mostConvs) const;
    /// The tensor of this name, among the initializers and the constants. Nothing where there is none or where its type
    /// is none the program reads (then `unreadType` is its number). Errors: Unsupported for values in another file.
    Result<std::optional<Array>> weights(const OnnxModel &model, std::string_view name, int &unreadType) const;
    /// The sizes the graph gives for a value; -1 for an axis that it leaves open. Empty where it gives none.
    Result<std::vector<Index>> sizesOf(const OnnxModel &model, std::string_view name) const;
    /// Whether the value is given from outside when the model runs.
    [[nodiscard]] bool isInput(const OnnxModel &model, std::string_view name) const;

private:
    std::string_view m_file;
    Limits m_limits;
};

} // namespace lab
