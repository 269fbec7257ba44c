// What reading pasted code costs: literals of one and two megabytes, models of ten layers, and the snippets of
// tests/data/cases/python, each read by itself. Prints a table.

#include "core/formats/python/python_reader.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

using namespace lab;

namespace {

double milliseconds(std::clock_t ticks)
{
    return static_cast<double>(ticks) * 1000 / CLOCKS_PER_SEC;
}

/// Milliseconds of the processor, in the middle of the runs.
double median(int runs, const std::string &code)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t begin = std::clock();
        const PythonReading reading = readPythonTolerant(code);
        times.push_back(milliseconds(std::clock() - begin));
        if (!reading.refusals.empty())
            std::printf("refused: %s\n", reading.refusals.front().reason.english().c_str());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

std::string literal(std::size_t bytes)
{
    std::string code = "import numpy as np\nx = np.array([[";
    for (int i = 0; code.size() < bytes; ++i)
        code += std::to_string(i % 1000 * 7 % 1000) + (i % 64 == 63 ? ".25],\n [" : ".25, ");
    return code.substr(0, code.rfind("],")) + "]])\n";
}

std::string kerasModel()
{
    std::string code = "import tensorflow as tf\nfrom tensorflow.keras import layers\nmodel = tf.keras.Sequential()\n"
                       "model.add(layers.Input((28, 28, 1)))\n";
    for (int i = 0; i < 8; ++i)
        code += "model.add(layers.Conv2D(8, 3, padding='same', activation='relu'))\n";
    return code + "model.add(layers.Flatten())\nmodel.add(layers.Dense(10))\nmodel.summary()\n";
}

std::string torchModel()
{
    std::string code = "import torch, torch.nn as nn\nlayers = []\nfor i in range(9):\n"
                       "    layers += [nn.Conv2d(8 if i else 1, 8, 3, padding=1)]\n"
                       "net = nn.Sequential(*layers, nn.Flatten())\ny = net(torch.ones(1, 1, 28, 28))\n";
    return code;
}

std::vector<std::string> textsOf(const char *folder)
{
    std::vector<std::string> texts;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream file(entry.path());
        std::stringstream text;
        text << file.rdbuf();
        texts.push_back(text.str());
    }
    return texts;
}

/// Texts of the fuzzer's corpus with a few bytes changed, removed or doubled, read within the fuzzer's budgets: how
/// many in a second of the processor.
double executions(int count)
{
    const std::vector<std::string> texts = textsOf(LAB_SOURCE_DIR "/tests/fuzz/corpus_python");
    PythonOptions options;
    options.arrayElements = 1 << 16;
    options.elements = 1 << 17;
    options.steps = 1 << 20;
    std::mt19937 random(1);
    const std::clock_t begin = std::clock();
    for (int i = 0; i < count; ++i) {
        std::string text = texts[random() % texts.size()];
        for (unsigned n = random() % 4; n > 0 && !text.empty(); --n) {
            const std::size_t at = random() % text.size(), length = random() % 8;
            if (random() % 2 == 0)
                text[at] = static_cast<char>(32 + random() % 95);
            else if (random() % 2 == 0)
                text.erase(at, length);
            else
                text.insert(at, text.substr(random() % text.size(), length));
        }
        (void)readPythonTolerant(text, options);
    }
    return count / (milliseconds(std::clock() - begin) / 1000);
}

} // namespace

int main()
{
    const double one = median(11, literal(1 << 20)), two = median(11, literal(2 << 20));
    std::printf("1 MB of literal         %8.2f ms\n", one);
    std::printf("2 MB against 1 MB       %8.2f times\n", two / one);
    std::printf("Keras model, 10 layers  %8.2f ms\n", median(11, kerasModel()));
    std::printf("PyTorch, 10 layers      %8.2f ms\n", median(11, torchModel()));
    std::printf("executions of the fuzzer  %8.0f a second\n", executions(20000));
    std::vector<double> times;
    for (const auto &entry : std::filesystem::directory_iterator(LAB_SOURCE_DIR "/tests/data/cases/python")) {
        if (entry.path().extension() != ".py" || entry.path().filename().string().starts_with("refuse_"))
            continue;
        std::ifstream file(entry.path());
        std::stringstream text;
        text << file.rdbuf();
        const std::clock_t begin = std::clock();
        (void)readPythonTolerant(text.str());
        times.push_back(milliseconds(std::clock() - begin));
    }
    std::sort(times.begin(), times.end());
    std::printf("%zu snippets             %8.2f ms in the middle, %.2f ms at the worst\n", times.size(),
                times[times.size() / 2], times.back());
    return 0;
}
