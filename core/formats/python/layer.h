#pragma once

#include "core/formats/python/value.h"

#include <optional>

namespace lab::python {

/// A convolution layer before it is called: nn.Conv2d(…) or layers.Conv2D(…). It is shared and can be changed: weights
/// are replaced by assignment.
struct LayerValue : Object {
    bool keras = false;
    Index inChannels = -1; ///< PyTorch; Keras learns it from the input
    Index outChannels = 0;
    std::vector<Index> kernelSize;                 ///< two
    Value strides, padding, dilations, dataFormat; ///< as given; None where not
    Index groups = 1;
    bool hasBias = true;
    std::string activation;
    Value kernelInitializer;
    std::optional<ArrayValue> weight; ///< replaced or drawn; in the layer's own order
    std::vector<Index> inputShape;    ///< Keras: without batch; empty where not given
    /// keras.Sequential: its first convolution; others are left out of the picture.
    std::shared_ptr<LayerValue> firstLayer;
    bool sequential = false;
    bool called = false;
    Offset at = 0;
};

} // namespace lab::python
