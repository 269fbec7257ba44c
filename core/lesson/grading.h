#pragma once

#include "core/lesson/question.h"

#include <span>
#include <vector>

namespace lab {

/// What a student may have done instead.
enum class Mistake {
    None,
    Unknown,
    WrongCount, ///< another number of numbers than asked for
    // One number, or a row of them
    NotSummed,        ///< the element-wise products, not their sum
    NotMultiplied,    ///< the inputs summed without the weights
    Flipped,          ///< the filter turned by half a turn
    ChannelForgotten, ///< one channel left out
    OneChannelOnly,   ///< all others left out
    ChannelsAveraged, ///< the sum divided by the channels
    OnePlaneForAll,   ///< plane 0 of the filter on every channel
    OtherGroupsRead,  ///< every channel read, where there are groups
    SignDropped,      ///< the magnitude of a negative result
    NegativeCut,      ///< 0 for a negative result
    PaddingOtherSide, ///< zeros of the top at the bottom, of the left at the right
    PaddingIgnored,   ///< no zeros at all
    HalfPadding,      ///< half of the filter on each side
    OneStepOff,       ///< the window one place on or back; for sizes: one too few
    StrideIgnored,
    DilationIgnored,
    StrideOrDilationIgnored, ///< one of the two, where both are larger than 1
    GapsFilled,              ///< numbers or zeros for the cells that dilation skips
    OtherOrder,              ///< width before height, channels first, columns before rows
    CountedFromOne,
    // One number of what follows the convolution
    BiasForgotten,
    BiasSubtracted,
    BiasBeforeSum, ///< added to every input or to every product
    BiasMultiplied,
    OtherBias, ///< that of another filter: one for each position
    ActivationForgotten,
    ActivationBeforeBias,
    ProductsClipped,    ///< the activation of each product instead of the sum
    MagnitudeTaken,     ///< the sign dropped instead of clipped
    MeanForMaximum,     ///< and the other way
    WindowSummed,       ///< not divided
    CornerTaken,        ///< the first number of the window
    WindowNotStepped,   ///< windows one cell apart
    PaddingCounted,     ///< zeros of the padding compared or averaged
    OneOperationTooFar, ///< what follows was done already
    // How far a number sees
    OneLayerAlone,   ///< the pooling window, or the filter
    SizesMultiplied, ///< as if the windows lay side by side
    SizesAdded,      ///< of filter and pooling window
    OtherStride,     ///< the pooling's own stride for the convolution's
    // One number of a way back
    WindowForgotten,
    OneWindowOnly,
    WindowsAveraged,
    BatchForgotten, ///< one image of the batch alone
    BatchAveraged,
    FilterForgotten, ///< what comes back from one of the filters left out
    AxesSwapped,     ///< rows for columns
    DyForgotten,     ///< what met dY summed without it; of a bias: the places counted
    LosersPaid,      ///< the gradient of a maximum to a number that did not win
    NumberForSlope,  ///< what comes out of the activation for its slope
    ForwardNumber,   ///< the number itself for its gradient
    // Shapes and counts
    KeptSize,     ///< the output as large as the input
    RoundedUp,    ///< a window that does not fit counted
    ChannelsKept, ///< as many channels out as in
    ChannelsTimesFilters,
    ChannelsSlid,     ///< one channel out, as if the window moved along them
    OtherLayout,      ///< NCHW for NHWC, or the other way
    OtherFilterOrder, ///< OIHW, OHWI
    BatchAxisMissing,
    ChannelAxisMissing,
    ImageAxesOnly, ///< height and width alone
    FilterDepthMissing,
    CountForTensor, ///< the number of filters, as Keras takes it
    BatchOrChannelStrided,
    TotalNotSplit,  ///< all zeros of an axis on both sides
    StoredNumbers,  ///< the input's size for the virtual tensor's
    EdgeForgotten,  ///< as many readers as the filter has weights
    DepthForGroups, ///< the depth of a group for their number
    FiltersForgotten,
    PositionsForgotten,
    WeightsPerPosition, ///< weights of its own for each window
    BiasCounted,
};

struct MistakenAnswer {
    Mistake mistake = Mistake::Unknown;
    std::vector<double> answer;
};

/// What each mistake that is possible here would give, computed by the engine with that mistake in the call. The first
/// one that fits an answer names it.
[[nodiscard]] std::vector<MistakenAnswer> mistakenAnswers(const Block &block, const Question &question);

/// None: right. Numbers are compared as float32.
[[nodiscard]] Mistake gradeOf(const Block &block, const Question &question, std::span<const double> answer);

/// What was probably done, in a sentence of its own, and where to look again. The one text for exercises, steps and
/// lessons.
[[nodiscard]] std::string hintOf(const Block &block, const Question &question, Mistake mistake,
                                 const PhraseBook &book = {});
/// How the answer begins, for the second wrong try: «It begins with 2·1 + 1·0 + …». Empty where nothing is summed.
[[nodiscard]] std::string beginningOf(const Block &block, const Question &question, const PhraseBook &book = {});
/// Why the right answer is right, in one sentence: «Only 3 of the 9 products count, because the others are 0: …».
[[nodiscard]] std::string reasonOf(const Block &block, const Question &question, const PhraseBook &book = {});

} // namespace lab
