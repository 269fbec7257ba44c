// What does nothing for the picture: sessions, graphs, devices, printing.

#include "core/formats/python/library.h"

namespace lab::python {
namespace {

Value session(Evaluator &, Bound &)
{
    return Value::opaque("session");
}

Value ignored(Evaluator &, Bound &)
{
    return Value::opaque("something of no use for the picture");
}

Value text(Evaluator &, Bound &)
{
    return Value::opaque("text");
}

constexpr std::string_view anything = "*all end sep flush file name default_name values device config graph target "
                                      "dtype persistent summarize output_stream cls seed";

constexpr std::array rows{
    LibraryRow{"builtins.print", anything, ignored},
    LibraryRow{"builtins.display", anything, ignored},
    LibraryRow{"builtins.type", anything, text},
    LibraryRow{"builtins.str", anything, text},
    LibraryRow{"builtins.repr", anything, text},
    LibraryRow{"builtins.id", anything, text},
    LibraryRow{"builtins.help", anything, text},
    LibraryRow{"builtins.dir", anything, text},
    LibraryRow{"builtins.isinstance", anything, text},
    LibraryRow{"tensorflow.print", anything, ignored},
    LibraryRow{"tensorflow.Session", anything, session},
    LibraryRow{"tensorflow.InteractiveSession", anything, session},
    LibraryRow{"tensorflow.get_default_session", anything, session},
    LibraryRow{"keras.backend.get_session", anything, session},
    LibraryRow{"tensorflow.ConfigProto", "*all allow_soft_placement log_device_placement gpu_options device_count",
               ignored},
    LibraryRow{"tensorflow.global_variables_initializer", anything, ignored},
    LibraryRow{"tensorflow.initialize_all_variables", anything, ignored},
    LibraryRow{"tensorflow.local_variables_initializer", anything, ignored},
    LibraryRow{"tensorflow.initializers.global_variables", anything, ignored},
    LibraryRow{"tensorflow.Graph", anything, ignored},
    LibraryRow{"tensorflow.get_default_graph", anything, ignored},
    LibraryRow{"tensorflow.reset_default_graph", anything, ignored},
    LibraryRow{"tensorflow.device", anything, ignored},
    LibraryRow{"tensorflow.name_scope", anything, ignored},
    LibraryRow{"tensorflow.variable_scope", "*all reuse initializer default_name", ignored},
    LibraryRow{"tensorflow.GradientTape", anything, ignored},
    LibraryRow{"tensorflow.disable_eager_execution", anything, ignored},
    LibraryRow{"tensorflow.enable_eager_execution", anything, ignored},
    LibraryRow{"tensorflow.disable_v2_behavior", anything, ignored},
    LibraryRow{"tensorflow.enable_v2_behavior", anything, ignored},
    LibraryRow{"tensorflow.executing_eagerly", anything, ignored},
    LibraryRow{"torch.no_grad", anything, ignored},
    LibraryRow{"torch.inference_mode", anything, ignored},
    LibraryRow{"torch.set_grad_enabled", anything, ignored},
    LibraryRow{"torch.device", anything, ignored},
    LibraryRow{"torch.cuda.is_available", anything, ignored},
    LibraryRow{"keras.backend.clear_session", anything, ignored},
    LibraryRow{"keras.backend.image_data_format", anything, text},
    LibraryRow{"keras.backend.eval", "x",
               [](Evaluator &, Bound &call) { return call.has(0) ? call[0].value : Value{}; }},
};

} // namespace

std::span<const LibraryRow> sessionRows()
{
    return rows;
}

} // namespace lab::python
