// Mistakes about shapes, pads and counts.

#include "core/lesson/mistakes.h"

#include "core/lesson/size_facts.h"

#include <utility>

namespace lab {

namespace {

/// Takes those that differ from the right answer: a rule is forgotten only where that changes something.
class Collector
{
public:
    Collector(const Convolution &of, const Question &asked)
        : convolution(of), question(asked), g(of.geometry()), right(rightAnswer(of, asked))
    {
    }

    void add(Mistake mistake, std::vector<double> answer)
    {
        if (answer != right)
            answers.push_back({mistake, std::move(answer)});
    }
    /// The right answer of a changed call.
    template <typename Change>
    void addOfCall(Mistake mistake, Conv2DCall call, Change change)
    {
        change(call.arguments);
        if (const auto changed = Convolution::of(std::move(call)))
            add(mistake, rightAnswer(*changed, question));
    }
    void addStrideAndDilation(bool together)
    {
        const bool both = together && strides(g) && dilates(g);
        addOfCall(both ? Mistake::StrideOrDilationIgnored : Mistake::StrideIgnored, convolution.call(),
                  [](Conv2DArguments &arguments) { arguments.strides = {1}; });
        addOfCall(both ? Mistake::StrideOrDilationIgnored : Mistake::DilationIgnored, convolution.call(),
                  [](Conv2DArguments &arguments) { arguments.dilations = std::vector<Index>{1}; });
    }

    const Convolution &convolution;
    const Question &question;
    const Geometry &g;
    const std::vector<double> right;
    MistakenAnswers answers;
};

/// Where the axes of an image stand in a shape of the call's layout.
struct Axes {
    std::size_t channel, height;
};

Axes axesOf(const Geometry &g, std::size_t rank)
{
    const bool nchw = g.dataFormat == DataFormat::Nchw;
    return {nchw ? rank - 3 : rank - 1, nchw ? rank - 2 : rank - 3};
}

std::vector<double> without(std::vector<double> sizes, std::size_t axis)
{
    sizes.erase(sizes.begin() + std::ptrdiff_t(axis));
    return sizes;
}

/// The last three sizes of a shape in the other layout.
std::vector<double> inOtherLayout(std::vector<double> sizes, DataFormat format)
{
    const std::size_t n = sizes.size();
    const double a = sizes[n - 3], b = sizes[n - 2], c = sizes[n - 1];
    std::vector<double> other = format == DataFormat::Nchw ? std::vector{b, c, a} : std::vector{c, a, b};
    std::copy(other.begin(), other.end(), sizes.end() - 3);
    return sizes;
}

void addAxisMistakes(Collector &c)
{
    const Axes axes = axesOf(c.g, c.right.size());
    if (c.right.size() == 4) {
        c.add(Mistake::ImageAxesOnly, {c.right[axes.height], c.right[axes.height + 1]});
        c.add(Mistake::ChannelAxisMissing, without(c.right, axes.channel));
        c.add(Mistake::BatchAxisMissing, without(c.right, 0));
    }
    c.add(Mistake::OtherLayout, inOtherLayout(c.right, c.g.dataFormat));
}

void addShapeMistakes(Collector &c)
{
    const Geometry &g = c.g;
    const Axes axes = axesOf(g, c.right.size());
    const auto with = [&c, &axes](double height, double width) {
        std::vector<double> sizes = c.right;
        sizes[axes.height] = height;
        sizes[axes.height + 1] = width;
        return sizes;
    };
    const auto withChannels = [&c, &axes](Index channels) {
        std::vector<double> sizes = c.right;
        sizes[axes.channel] = double(channels);
        return sizes;
    };
    c.add(Mistake::KeptSize, with(double(g.height.inSize), double(g.width.inSize)));
    c.add(Mistake::RoundedUp, with(double(roundedUp(g.height)), double(roundedUp(g.width))));
    c.addStrideAndDilation(true);
    c.addOfCall(Mistake::PaddingIgnored, c.convolution.call(),
                [](Conv2DArguments &arguments) { arguments.padding = PaddingArgument::valid(); });
    c.add(Mistake::ChannelsKept, withChannels(g.inChannels));
    c.add(Mistake::ChannelsTimesFilters, withChannels(g.inChannels * g.outChannels));
    c.add(Mistake::ChannelsSlid, withChannels(1));
    c.add(Mistake::OneStepOff, with(double(g.height.outSize - 1), double(g.width.outSize - 1)));
    c.add(Mistake::OtherOrder, with(double(g.width.outSize), double(g.height.outSize)));
    addAxisMistakes(c);
}

void addPadMistakes(Collector &c)
{
    const std::vector<double> &r = c.right;
    const double rows = r[0] + r[1], columns = r[2] + r[3];
    const Index rowsHalved = c.g.height.filterSize / 2, columnsHalved = c.g.width.filterSize / 2;
    const double halfHeight = double(rowsHalved), halfWidth = double(columnsHalved);
    c.add(Mistake::PaddingOtherSide, {r[1], r[0], r[3], r[2]});
    c.add(Mistake::HalfPadding, {halfHeight, halfHeight, halfWidth, halfWidth});
    c.add(Mistake::TotalNotSplit, {rows, rows, columns, columns});
    c.add(Mistake::TotalNotSplit, {rows, columns});
    c.add(Mistake::OtherOrder, {r[2], r[3], r[0], r[1]});
    c.add(Mistake::OtherOrder, {r[0], r[2], r[1], r[3]});
    c.addStrideAndDilation(false);
    c.add(Mistake::PaddingIgnored, {0, 0, 0, 0});
}

void addVirtualMistakes(Collector &c)
{
    const Geometry &g = c.g;
    const double rows = c.right[0], columns = c.right[1];
    c.add(Mistake::OtherOrder, {columns, rows});
    c.add(Mistake::ChannelForgotten, {rows, double(g.height.filterSize * g.width.filterSize)});
    c.add(Mistake::StoredNumbers, {double(g.height.inSize), double(g.width.inSize)});
    c.add(Mistake::StoredNumbers, {double(g.inputShape.elementCount())});
    c.addStrideAndDilation(true);
    c.add(Mistake::GapsFilled, {rows, double(g.height.effectiveSize * g.width.effectiveSize * g.inChannels)});
}

void addReadsMistakes(Collector &c)
{
    c.add(Mistake::EdgeForgotten, {double(c.g.height.filterSize * c.g.width.filterSize)});
    c.add(Mistake::StrideIgnored, {double(c.g.positions())});
}

void addGroupMistakes(Collector &c)
{
    c.add(Mistake::DepthForGroups, {double(c.g.groupInChannels)});
    c.add(Mistake::OtherGroupsRead, {1});
}

void addMultiplyMistakes(Collector &c)
{
    const Geometry &g = c.g;
    const double right = c.right[0], filterSize = double(g.height.filterSize * g.width.filterSize);
    if (g.groups > 1)
        c.add(Mistake::OtherGroupsRead, {right * double(g.groups)});
    c.add(Mistake::GapsFilled, {right / filterSize * double(g.height.effectiveSize * g.width.effectiveSize)});
    if (g.outChannels > 0)
        c.add(Mistake::FiltersForgotten, {right / double(g.outChannels)});
    if (g.groupInChannels > 0)
        c.add(Mistake::ChannelForgotten, {right / double(g.groupInChannels)});
    if (g.positions() > 0)
        c.add(Mistake::PositionsForgotten, {right / double(g.positions())});
    c.addStrideAndDilation(true);
}

void addWeightMistakes(Collector &c)
{
    const Geometry &g = c.g;
    const double right = c.right[0];
    c.add(Mistake::BiasCounted, {right + double(g.outChannels)});
    c.add(Mistake::WeightsPerPosition, {right * double(g.positions())});
    c.add(Mistake::WeightsPerPosition, {right * double(g.height.outSize * g.width.outSize)});
    c.add(Mistake::FilterDepthMissing, {right / double(std::max<Index>(g.groupInChannels, 1))});
    c.add(Mistake::FiltersForgotten, {right / double(std::max<Index>(g.outChannels, 1))});
}

void addFilterShapeMistakes(Collector &c)
{
    const double h = c.right[0], w = c.right[1], in = c.right[2], out = c.right[3];
    for (const std::vector<double> &order :
         {std::vector{out, in, h, w}, {out, h, w, in}, {h, w, out, in}, {in, h, w, out}})
        c.add(Mistake::OtherFilterOrder, order);
    c.add(Mistake::FilterDepthMissing, {h, w, out});
    c.add(Mistake::FilterDepthMissing, {h, w, 1, out});
    c.add(Mistake::ImageAxesOnly, {h, w});
    c.add(Mistake::CountForTensor, {out});
    c.add(Mistake::FiltersForgotten, {h, w, in});
}

void addStrideMistakes(Collector &c)
{
    const double s = double(c.g.height.stride), t = double(c.g.width.stride);
    c.add(Mistake::BatchOrChannelStrided, {s, s, s, s});
    c.add(Mistake::BatchOrChannelStrided, {s, s, t, t});
    const bool nchw = c.g.dataFormat == DataFormat::Nchw;
    c.add(Mistake::OtherLayout, nchw ? std::vector<double>{1, s, t, 1} : std::vector<double>{1, 1, s, t});
    c.add(Mistake::OtherOrder, {s, t, 1, 1});
}

} // namespace

MistakenAnswers sizeMistakes(const Convolution &convolution, const Question &question)
{
    Collector c(convolution, question);
    switch (question.topic) {
    case Topic::OutputNumber:
    case Topic::BiasedNumber:
    case Topic::ActivatedNumber:
    case Topic::PooledNumber:
    case Topic::VirtualRow:
    case Topic::FlatPlace:
    case Topic::FlatRow:
        break;
    case Topic::OutputShape:
        addShapeMistakes(c);
        break;
    case Topic::SamePads:
        addPadMistakes(c);
        break;
    case Topic::VirtualShape:
        addVirtualMistakes(c);
        break;
    case Topic::Reads:
        addReadsMistakes(c);
        break;
    case Topic::Groups:
        addGroupMistakes(c);
        break;
    case Topic::MultiplyAdds:
        addMultiplyMistakes(c);
        break;
    case Topic::WeightCount:
        addWeightMistakes(c);
        break;
    case Topic::FilterShape:
        addFilterShapeMistakes(c);
        break;
    case Topic::InputShape:
        addAxisMistakes(c);
        break;
    case Topic::Strides:
        addStrideMistakes(c);
        break;
    case Topic::FilterGradient:
    case Topic::InputGradient:
    case Topic::TransposedNumber:
    case Topic::OutputGradient:
    case Topic::ActivatedGradient:
    case Topic::BiasGradient:
    case Topic::Reach:
        break;
    }
    return std::move(c.answers);
}

} // namespace lab
