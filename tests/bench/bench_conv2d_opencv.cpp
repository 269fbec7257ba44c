#include "tests/bench/bench_conv2d_peers.h"

#include <opencv2/imgproc.hpp>

#include <memory>

namespace lab::bench {

/// filter2D: one channel in and out, stride 1, the output as large as the input.
std::vector<Peer> openCvPeers(const Convolution &call, float *output, int threads)
{
    const Geometry &g = call.geometry();
    const bool sameSize = g.height.outSize == g.height.inSize && g.width.outSize == g.width.inSize;
    if (g.batch != 1 || g.inChannels != 1 || g.outChannels != 1 || g.height.stride != 1 || g.width.stride != 1 ||
        !sameSize || g.height.dilation != 1 || g.width.dilation != 1)
        return {};
    const int rows = int(g.height.inSize), columns = int(g.width.inSize);
    const auto keep =
        std::make_shared<AlignedFloats>(call.call().input.values().begin(), call.call().input.values().end());
    const Tensor filter = call.call().filter;
    const cv::Mat input(rows, columns, CV_32F, keep->data());
    const cv::Mat kernel(int(g.height.filterSize), int(g.width.filterSize), CV_32F,
                         const_cast<float *>(filter.values().data()));
    const cv::Mat result(rows, columns, CV_32F, output);
    const cv::Point anchor(int(g.width.padBefore), int(g.height.padBefore));
    return {{"OpenCV", [=] {
                 (void)keep, (void)filter;
                 if (cv::getNumThreads() != threads)
                     cv::setNumThreads(threads);
                 cv::filter2D(input, result, CV_32F, kernel, anchor, 0, cv::BORDER_CONSTANT);
             }}};
}

} // namespace lab::bench
