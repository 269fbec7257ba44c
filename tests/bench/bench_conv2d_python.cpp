#include "tests/bench/bench_conv2d_peers.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <utility>

namespace lab::bench {
namespace {

/// A Python that has the libraries, started once; LAB_PEERS_PYTHON names the interpreter. Calls are timed inside it, so
/// pipes cost nothing; the interpreter's own microseconds a call are what a user of these libraries pays.
class Python
{
public:
    explicit Python(const char *interpreter)
    {
        int toChild[2], fromChild[2];
        if (pipe(toChild) != 0 || pipe(fromChild) != 0)
            return;
        m_process = fork();
        if (m_process == 0) {
            dup2(toChild[0], 0);
            dup2(fromChild[1], 1);
            for (const int end : {toChild[0], toChild[1], fromChild[0], fromChild[1]})
                close(end);
            execl(interpreter, interpreter, LAB_SOURCE_DIR "/tests/bench/bench_conv2d_python.py", nullptr);
            _exit(127);
        }
        close(toChild[0]);
        close(fromChild[1]);
        m_to = fdopen(toChild[1], "w");
        m_from = fdopen(fromChild[0], "r");
    }
    ~Python()
    {
        if (m_to)
            std::fclose(m_to);
        if (m_from)
            std::fclose(m_from);
        if (m_process > 0)
            waitpid(m_process, nullptr, 0);
    }
    Python(const Python &) = delete;
    Python &operator=(const Python &) = delete;

    /// The answer's line; empty: the process has ended.
    std::string ask(const std::string &line)
    {
        if (!m_to || std::fprintf(m_to, "%s\n", line.c_str()) < 0 || std::fflush(m_to) != 0)
            return {};
        char answer[128];
        return std::fgets(answer, sizeof answer, m_from) ? answer : "";
    }

private:
    pid_t m_process = -1;
    std::FILE *m_to = nullptr, *m_from = nullptr;
};

void writeFloats(const std::filesystem::path &path, std::span<const float> values)
{
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char *>(values.data()), std::streamsize(values.size_bytes()));
}

} // namespace

std::vector<Peer> pythonPeers(const Convolution &call, float *output, int threads)
{
    const char *interpreter = std::getenv("LAB_PEERS_PYTHON");
    if (!interpreter)
        return {};
    static Python python(interpreter);
    const Geometry &g = call.geometry();
    const auto folder = std::filesystem::temp_directory_path() / ("bench_conv2d_" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    writeFloats(folder / "input", call.call().input.values());
    writeFloats(folder / "filter", call.call().filter.values());
    std::vector<Peer> peers;
    (void)python.ask("forget");
    for (const auto &[library, way] :
         {std::pair{"PyTorch", "channels_last"}, {"PyTorch", "channels_first"}, {"ONNX Runtime", "onnx"}}) {
        std::ostringstream line;
        line << "make " << threads << ' ' << way;
        for (const Index number :
             {g.batch, g.height.inSize, g.width.inSize, g.inChannels, g.height.filterSize, g.width.filterSize,
              g.groupInChannels, g.outChannels, g.height.stride, g.height.dilation, g.groups, g.height.padBefore,
              g.height.padAfter, g.width.padBefore, g.width.padAfter})
            line << ' ' << number;
        for (const char *file : {"input", "filter", "output"})
            line << ' ' << (folder / file).string();
        std::string number = python.ask(line.str());
        if (number.empty())
            break;
        number.pop_back();
        if (number == "none")
            continue;
        const auto load = [path = folder / "output", output, count = g.outputShape.elementCount()] {
            std::ifstream(path, std::ios::binary)
                .read(reinterpret_cast<char *>(output), std::streamsize(std::size_t(count) * sizeof(float)));
        };
        load();
        peers.push_back({.library = library, .run = load, .seconds = [number](Index times) {
                             return std::atof(python.ask("run " + number + ' ' + std::to_string(times)).c_str());
                         }});
    }
    std::filesystem::remove_all(folder);
    return peers;
}

} // namespace lab::bench
