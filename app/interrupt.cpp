#include "app/interrupt.h"

#include "app/command_line.h"
#include "ui/document/write_file.h"

#include <csignal>
#include <string_view>
#include <thread>
#include <unistd.h>

namespace lab {

void endOnInterrupt()
{
    sigset_t watched;
    sigemptyset(&watched);
    sigaddset(&watched, SIGINT);
    sigaddset(&watched, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &watched, nullptr);
    std::thread([watched] {
        int signal = 0;
        if (sigwait(&watched, &signal) != 0)
            return;
        ui::dropStagedFiles();
        constexpr std::string_view sentence = "conv2d-lab: interrupted; no file was left incomplete\n";
        [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, sentence.data(), sentence.size());
        ::_exit(static_cast<int>(ExitCode::Interrupted));
    }).detach();
}

} // namespace lab
