// How fast the fast engine is, beside the libraries people would use instead: one table, one run.
//
//     bench_conv2d              the nine workloads
//     bench_conv2d --families   shapes around them: worst ratio and geometric mean of each family
//     bench_conv2d --every-shape  each of those shapes
//     bench_conv2d … NAME …     workloads and shapes whose name contains NAME
//
// Samples of all candidates are interleaved, round after round, so that a busy moment of the machine meets all of
// them. A ratio is our best sample over a peer's best sample: below 1 we are faster. Every peer packed its filter
// beforehand, as we did, and its output is checked against ours. PyTorch and ONNX Runtime take part where
// LAB_PEERS_PYTHON names a Python that has them (`tests/run.sh --peers` makes one, `tests/run.sh --bench` then uses
// it).

#include "core/conv/fast_conv2d.h"
#include "tests/bench/bench_conv2d_peers.h"
#include "tests/bench/bench_conv2d_workloads.h"

#include <hwy/targets.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <optional>
#include <thread>

using namespace lab;
using namespace lab::bench;

namespace {

using Clock = std::chrono::steady_clock;

constexpr const char *libraries[] = {"oneDNN", "XNNPACK", "OpenCV", "PyTorch", "ONNX Runtime"};

struct Candidate {
    std::string name;
    std::function<void()> run;
    std::function<double(Index)> seconds{}; ///< see Peer
    Index repeats = 1;                      ///< calls in one sample
    std::vector<double> samples{};          ///< seconds a call

    [[nodiscard]] double best() const { return *std::min_element(samples.begin(), samples.end()); }
    [[nodiscard]] double median() const
    {
        std::vector<double> sorted = samples;
        std::nth_element(sorted.begin(), sorted.begin() + std::ptrdiff_t(sorted.size() / 2), sorted.end());
        return sorted[sorted.size() / 2];
    }
};

double secondsOf(const Candidate &candidate)
{
    if (candidate.seconds)
        return candidate.seconds(candidate.repeats) / double(candidate.repeats);
    const auto begin = Clock::now();
    for (Index i = 0; i < candidate.repeats; ++i)
        candidate.run();
    return std::chrono::duration<double>(Clock::now() - begin).count() / double(candidate.repeats);
}

/// `seconds` a candidate in all, in rounds of one sample each: three calls at least, after as many that are not timed.
void measure(std::vector<Candidate> &candidates, double seconds, int threads)
{
    constexpr double sample = 0.004;
    constexpr Index fewest = 3;
    double round = 0;
    for (Candidate &candidate : candidates) {
        (void)secondsOf(candidate);
        const double once = std::min(secondsOf(candidate), secondsOf(candidate));
        candidate.repeats = std::max<Index>(Index(sample / std::max(once, 1e-8)), fewest);
        round += 2 * std::max(once * fewest, sample);
    }
    const int rounds = std::clamp(int(seconds * double(candidates.size()) / round), 5, 30);
    for (int i = 0; i < rounds; ++i) {
        for (Candidate &candidate : candidates) {
            // The first calls find in the caches what the others left there, and wait for a second core that the host
            // has given away meanwhile.
            (void)secondsOf(candidate);
            candidate.samples.push_back(secondsOf(candidate));
            // Threads of the peers go on spinning for a while and would hold the core that the next one needs.
            std::this_thread::sleep_for(std::chrono::milliseconds(threads > 1 ? 15 : 0));
        }
    }
}

void checkAgainst(const Tensor &ours, std::span<const float> peers, const std::string &name)
{
    double worst = 0, largest = 0;
    for (std::size_t i = 0; i < peers.size(); ++i) {
        worst = std::max(worst, std::abs(double(peers[i]) - double(ours[Index(i)])));
        largest = std::max(largest, std::abs(double(ours[Index(i)])));
    }
    if (worst > 1e-4 * std::max(largest, 1.0)) {
        std::fprintf(stderr, "%s gives other numbers: off by %g of %g\n", name.c_str(), worst, largest);
        std::exit(1);
    }
}

std::vector<Peer> peersOf(const Convolution &convolution, float *output, int threads)
{
    std::vector<Peer> all;
    std::vector<MakePeers> makers;
#ifdef LAB_HAS_ONEDNN
    makers.push_back(&oneDnnPeers);
#endif
#ifdef LAB_HAS_XNNPACK
    makers.push_back(&xnnpackPeers);
#endif
#ifdef LAB_HAS_OPENCV
    makers.push_back(&openCvPeers);
#endif
    makers.push_back(&pythonPeers);
    for (const MakePeers make : makers)
        for (Peer &peer : make(convolution, output, threads))
            all.push_back(std::move(peer));
    return all;
}

struct Measured {
    std::map<std::string, double> best, median;
    [[nodiscard]] std::optional<double> of(const std::string &name) const
    {
        const auto found = best.find(name);
        return found == best.end() ? std::nullopt : std::optional(found->second);
    }
    /// Ours over the best peer's.
    [[nodiscard]] std::optional<double> ratio(int threads) const
    {
        const std::string suffix = " " + std::to_string(threads);
        std::optional<double> peer;
        for (const char *library : libraries)
            if (const std::optional<double> seconds = of(library + suffix))
                peer = std::min(peer.value_or(*seconds), *seconds);
        return peer ? std::optional(best.at("ours" + suffix) / *peer) : std::nullopt;
    }
};

/// While one instruction set is forced, packs are made for it.
FilterPack packFor(const Convolution &convolution, std::int64_t target)
{
    hwy::SetSupportedTargetsForTest(target);
    hwy::GetChosenTarget().Update(hwy::SupportedTargets());
    FilterPack pack(convolution);
    hwy::SetSupportedTargetsForTest(0);
    hwy::GetChosenTarget().Update(hwy::SupportedTargets());
    return pack;
}

Measured measureWorkload(const Workload &workload, FastThreadPool &pool, double seconds, bool all)
{
    const Convolution convolution = convolutionOf(workload);
    const AlignedFloats input(convolution.call().input.values().begin(), convolution.call().input.values().end());
    const FilterPack pack(convolution);
    const Tensor reference = *pack.run(convolution.call().input);
    AlignedFloats output(reference.values().size()), peerOutput(output.size());
    const auto ours = [&](const FilterPack &filter, int threads) {
        return [&, filter, threads] { (void)filter.run(input, output, {.threads = threads, .pool = &pool}); };
    };
    Measured measured;
    // One thread and two by themselves: waiting helpers of a peer would disturb the others.
    for (int threads = 1; threads <= (all ? 2 : 1); ++threads) {
        const std::string suffix = " " + std::to_string(threads);
        std::vector<Candidate> candidates{{"ours" + suffix, ours(pack, threads)}};
        if (all && threads == 1) {
            candidates.push_back(
                {"packing 1", [&] { (void)FilterPack(convolution).run(input, output, {.pool = &pool}); }});
            if (hwy::SupportedTargets() & HWY_AVX3)
                candidates.push_back({"AVX2 1", ours(packFor(convolution, HWY_AVX2), 1)});
        }
        for (Peer &peer : peersOf(convolution, peerOutput.data(), threads)) {
            peer.run();
            if (peer.plainLayout)
                checkAgainst(reference, peerOutput, peer.library + " on " + workload.name);
            candidates.push_back({peer.library + suffix, std::move(peer.run), std::move(peer.seconds)});
        }
        measure(candidates, seconds, threads);
        for (const Candidate &candidate : candidates) {
            const auto [at, isNew] = measured.best.try_emplace(candidate.name, candidate.best());
            if (isNew || candidate.best() < at->second) {
                at->second = candidate.best();
                measured.median[candidate.name] = candidate.median();
            }
        }
    }
    return measured;
}

std::string cell(std::optional<double> value, const char *format = "%.2f")
{
    if (!value)
        return "–";
    char text[32];
    std::snprintf(text, sizeof text, format, *value);
    return text;
}

std::string time(double seconds)
{
    return seconds < 1e-6   ? cell(seconds * 1e9, "%.0f ns")
           : seconds < 1e-3 ? cell(seconds * 1e6, "%.4g µs")
                            : cell(seconds * 1e3, "%.3g ms");
}

std::optional<double> ratioTo(const Measured &m, const std::string &library, int threads)
{
    const std::string suffix = " " + std::to_string(threads);
    const std::optional<double> peer = m.of(library + suffix);
    return peer ? std::optional(m.best.at("ours" + suffix) / *peer) : std::nullopt;
}

void printNine(const std::vector<Workload> &workloads, const Roofline &roofline, FastThreadPool &pool)
{
    std::printf("| workload | 1 thread | median | 2 threads | GFLOP/s | of roofline |");
    for (const char *library : libraries)
        std::printf(" %s 1, 2 |", library);
    const auto eachOther = [](const char *cell) { // column but the workload's and its time
        for (std::size_t i = 0; i < 7 + std::size(libraries); ++i)
            std::printf("%s", cell);
        std::printf("\n");
    };
    std::printf(" 2 to 1 | AVX2 | packing too |\n| --- | ---: |");
    eachOther(" ---: |");
    for (const Workload &workload : workloads) {
        const Measured m = measureWorkload(workload, pool, 0.15, true);
        const Convolution convolution = convolutionOf(workload);
        const double flops = usefulFlops(convolution.geometry());
        const double bytes = 4.0 * double(convolution.call().input.size() + convolution.call().filter.size() +
                                          convolution.geometry().outputCount());
        const double ours = m.best.at("ours 1");
        const double least = std::max(flops / roofline.gigaFlops, bytes / roofline.gigaBytes) / 1e9;
        std::printf("| %s | %s | %s | %s | %.0f | %.2f |", workload.name.c_str(), time(ours).c_str(),
                    time(m.median.at("ours 1")).c_str(), time(m.best.at("ours 2")).c_str(), flops / ours / 1e9,
                    least / ours);
        for (const char *library : libraries)
            std::printf(" %s, %s |", cell(ratioTo(m, library, 1)).c_str(), cell(ratioTo(m, library, 2)).c_str());
        const std::optional<double> avx2 = m.of("AVX2 1");
        std::printf(" %.2f | %s | %s |\n", m.best.at("ours 2") / ours,
                    cell(avx2 ? std::optional(*avx2 / ours) : std::nullopt).c_str(),
                    time(m.best.at("packing 1")).c_str());
        std::fflush(stdout);
    }
}

bool isNamed(const Workload &workload, const std::vector<std::string> &names)
{
    return names.empty() || std::any_of(names.begin(), names.end(), [&](const std::string &name) {
               return workload.name.find(name) != std::string::npos;
           });
}

void printFamilies(FastThreadPool &pool, bool everyShape, const std::vector<std::string> &names)
{
    std::printf("| family, 1 thread | shapes | geometric mean | worst | which | above 1.15 |\n| --- | ---: | ---: | "
                "---: | --- | ---: |\n");
    double allLogs = 0;
    int allCount = 0;
    for (const Family &family : families()) {
        double logs = 0, worst = 0;
        int count = 0, above = 0;
        std::string which;
        for (const Workload &workload : family.members) {
            if (!isNamed(workload, names))
                continue;
            const Measured m = measureWorkload(workload, pool, 0.02, false);
            const std::optional<double> ratio = m.ratio(1);
            if (!ratio)
                continue;
            if (everyShape) {
                std::printf("    %-36s %10s  ratio %.2f ", workload.name.c_str(), time(m.best.at("ours 1")).c_str(),
                            *ratio);
                for (const auto &[name, seconds] : m.best)
                    std::printf(" %s %s", name.c_str(), time(seconds).c_str());
                std::printf("\n");
            }
            ++count;
            logs += std::log(*ratio);
            above += *ratio > 1.15;
            if (*ratio > worst) {
                worst = *ratio;
                which = workload.name;
            }
        }
        if (count > 0)
            std::printf("| %s | %d | %.2f | %.2f | %s | %d |\n", family.name.c_str(), count, std::exp(logs / count),
                        worst, which.c_str(), above);
        std::fflush(stdout);
        allLogs += logs;
        allCount += count;
    }
    if (allCount > 0)
        std::printf("| all | %d | %.2f | | | |\n", allCount, std::exp(allLogs / allCount));
}

} // namespace

int main(int argc, char **argv)
{
    bool withFamilies = false, everyShape = false;
    std::vector<std::string> names;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        withFamilies = withFamilies || argument == "--families" || argument == "--every-shape";
        everyShape = everyShape || argument == "--every-shape";
        if (!argument.starts_with("--"))
            names.push_back(argument);
    }
    std::vector<Workload> workloads = nineWorkloads();
    std::erase_if(workloads, [&](const Workload &workload) { return !isNamed(workload, names); });
    const Roofline roofline = measureRoofline();
    hwy::GetChosenTarget().Update(hwy::SupportedTargets());
    const std::int64_t here = hwy::SupportedTargets() & HWY_TARGETS; // the lowest bit is the best one compiled
    std::printf("One core: %.0f GFLOP/s, copying memory %.0f GB/s. Vector code: %s.\n\n", roofline.gigaFlops,
                roofline.gigaBytes, hwy::TargetName(here & -here));
    FastThreadPool pool(2);
    printNine(workloads, roofline, pool);
    if (withFamilies) {
        std::printf("\n");
        printFamilies(pool, everyShape, names);
    }
}
