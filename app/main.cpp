#include "app/application.h"
#include "app/command_line.h"

int main(int argc, char **argv)
{
    if (const std::optional<int> code = lab::runCommandLine(argc, argv))
        return *code;
    return lab::runApplication(argc, argv);
}
