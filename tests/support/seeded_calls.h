#pragma once

#include "core/conv/convolution.h"
#include "core/walkthrough/walkthrough.h"
#include "tests/support/seeds.h"

#include <random>

namespace lab::test {

/// Small valid calls with integer values; the same seed gives the same calls on every machine and in every run that
/// is not a long one.
class RandomCalls
{
public:
    explicit RandomCalls(unsigned seed) : m_generator(seeded(seed)) {}

    Index below(Index count)
    {
        return static_cast<Index>(m_generator() % static_cast<std::mt19937::result_type>(count));
    }
    Index between(Index least, Index most) { return least + below(most - least + 1); }

    Tensor tensor(Shape shape)
    {
        Tensor made = Tensor::filled(shape, 0);
        for (float &value : made.mutableValues())
            value = static_cast<float>(between(-4, 5));
        return made;
    }

    Convolution next()
    {
        for (;;) {
            const auto made = Convolution::of(candidate());
            if (made && made->geometry().outputCount() > 0)
                return *made;
        }
    }

    WalkthroughOptions options()
    {
        return {.order = below(2) == 0 ? Order::AsDocumented : Order::ByWindow,
                .grain = std::array{Grain::Phase, Grain::Normal, Grain::Fine}[static_cast<std::size_t>(below(3))]};
    }

private:
    Conv2DCall candidate()
    {
        const bool nchw = below(4) == 0;
        const Index groups = below(3) == 0 ? between(2, 3) : 1;
        const Index depth = between(1, 3), channels = depth * groups, filters = groups * between(1, 2);
        const Index batch = between(1, 2), height = between(1, 6), width = between(1, 6);
        Conv2DCall call;
        call.input = tensor(nchw ? Shape{batch, channels, height, width} : Shape{batch, height, width, channels});
        call.filter = tensor({between(1, 3), between(1, 3), depth, filters});
        call.arguments.strides = nchw ? std::vector<Index>{1, 1, between(1, 3), between(1, 3)}
                                      : std::vector<Index>{1, between(1, 3), between(1, 3), 1};
        if (below(3) == 0)
            call.arguments.dilations = std::vector<Index>{between(1, 3)};
        call.arguments.dataFormat = nchw ? "NCHW" : "NHWC";
        const std::vector<Index> none{0, 0}, rows{below(3), below(3)}, columns{below(3), below(3)};
        switch (below(3)) {
        case 0:
            break;
        case 1:
            call.arguments.padding = PaddingArgument::same();
            break;
        default:
            call.arguments.padding = PaddingArgument::explicitPairs(nchw ? std::vector{none, none, rows, columns}
                                                                         : std::vector{none, rows, columns, none});
        }
        return call;
    }

    std::mt19937 m_generator;
};

} // namespace lab::test
