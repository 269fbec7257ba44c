// See README.md.
#include <__verbose_abort>

void std::__libcpp_verbose_abort(const char *, ...)
{
    __builtin_trap();
}

extern "C" void abort_message(const char *, ...)
{
    __builtin_trap();
}
