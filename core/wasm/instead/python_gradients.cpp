// See README.md.
#include "core/formats/write/python_writer.h"

namespace lab {

void writeGradient(PythonWriter &, const Story &, PythonDialect, bool) {}

} // namespace lab
