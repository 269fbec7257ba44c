#include "core/lesson/phrases.h"

#include "core/lesson/reach_words.h"

#include "core/sentence.h"

#include <iterator>

namespace lab {

namespace {

struct PhraseRow {
    Phrase phrase;
    const char *english;
};

// Above each row: what its arguments %1, %2, … are.
// Marked words: {input|…}, {filter|…}, {patch|…}, {output|…}, {padding|…}, {window|…} (lights all it covers), {row|…}
// (a row of the virtual tensor), {flat|…} (a place in the filter matrix), {sum|…} (the number of this step).
constexpr PhraseRow rows[] = {
    // input shape, filter shape, output shape
    {Phrase::CallWhat,
     QT_TRANSLATE_NOOP("Phrases",
                       "{input|The input} has shape %1, {filter|the filter} %2. The filter's window slides over the "
                       "input and produces one number at each position: {output|an output} of shape %3.")},
    {Phrase::CallNchw, QT_TRANSLATE_NOOP("Phrases", "The call says NCHW, so channels come before height and width.")},
    // rows, columns
    {Phrase::FlattenAll,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "{filter|The filter} becomes a matrix of %1 [%1:row|rows], one for each tap, and %2 [%2:column|columns], one "
         "for each output channel. Its values are copied as they are; only their positions change.")},
    // tap row, ky, kx, c, filters
    {Phrase::FlattenRow,
     QT_TRANSLATE_NOOP("Phrases",
                       "{flat|Row %1} of the filter matrix takes {filter|the weights at height %2, width %3, channel "
                       "%4}, one for each filter that reads this channel: %5. Only their positions change.")},
    // tap row, column, ky, kx, c, k, value
    {Phrase::FlattenOne,
     QT_TRANSLATE_NOOP("Phrases", "{filter|`filter[%3, %4, %5, %6]` = %7} goes to {flat|row %1, column %2} of the "
                                  "filter matrix. Its value stays; only its position changes.")},
    {Phrase::FlattenHidden,
     QT_TRANSLATE_NOOP("Phrases",
                       "{filter|The marked weight} goes to a row and a column of the filter matrix. Which ones?")},
    // rows, columns
    {Phrase::ExtractAll,
     QT_TRANSLATE_NOOP("Phrases", "At each position of {window|the window}, the numbers under it are copied into one "
                                  "row of the {patch|virtual tensor}: %1 [%1:row|rows] of %2 [%2:number|numbers].")},
    // output y, output x, cells under the window, row
    {Phrase::ExtractPatch,
     QT_TRANSLATE_NOOP("Phrases", "{window|The window} sits at {output|output row %1, column %2}. The %3 "
                                  "[%3:number|numbers] under it, read row by row, "
                                  "are {row|row %4 of the virtual tensor}.")},
    // padded numbers
    {Phrase::ExtractPadded,
     QT_TRANSLATE_NOOP("Phrases", "%1 of them [%1:lies|lie] outside the input and [%1:reads|read] {padding|0}.")},
    // row, column, element, value
    {Phrase::ExtractOne,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "{row|Row %1, column %2} of the virtual tensor repeats {input|`%3` = %4}. Nothing is computed yet.")},
    // row, column
    {Phrase::ExtractOnePadded,
     QT_TRANSLATE_NOOP("Phrases", "{row|Row %1, column %2} of the virtual tensor lies outside the input, on the "
                                  "padding, and reads {padding|0}.")},
    // output y, output x, cells
    {Phrase::ExtractHidden,
     QT_TRANSLATE_NOOP("Phrases", "{window|The window} sits at {output|output row %1, column %2}. Which %3 "
                                  "[%3:number|numbers] does it read, and in "
                                  "which order?")},
    // rows, columns, products of a sum
    {Phrase::MultiplyAll,
     QT_TRANSLATE_NOOP(
         "Phrases", "{patch|The virtual tensor} times {filter|the filter matrix}: each of the %1 [%1:row|rows] meets "
                    "each of the %2 "
                    "[%2:column|columns]. Every {output|output number} is a sum of %3 [%3:product|products].")},
    // output y, output x, row, cells
    {Phrase::MultiplyPatch,
     QT_TRANSLATE_NOOP("Phrases", "{window|The window} sits at {output|output row %1, column %2}. The %4 "
                                  "[%4:number|numbers] under it are {row|row %3 of "
                                  "the virtual tensor}. That row times {filter|the flattened filter} gives:")},
    // output y, output x, row, cells, column
    {Phrase::MultiplyColumn,
     QT_TRANSLATE_NOOP("Phrases",
                       "{window|The window} sits at {output|output row %1, column %2}. The %4 "
                       "[%4:number|numbers] under it are {row|row %3 of "
                       "the virtual tensor}. That row times {filter|column %5 of the filter matrix} gives:")},
    // number of the product, products, input value, filter value, product
    {Phrase::MultiplyTerm,
     QT_TRANSLATE_NOOP(
         "Phrases", "Product %1 of %2: {input|%3} meets {filter|%4}. Their product, %5, is added to {sum|the sum}.")},
    // output y, output x, column
    {Phrase::MultiplyHidden,
     QT_TRANSLATE_NOOP("Phrases", "{window|The window} sits at {output|output row %1, column %2}. Multiply each number "
                                  "under it by {filter|the weight "
                                  "it meets} in filter %3, and add. What comes out?")},
    // rows, columns, output shape
    {Phrase::ReshapeAll,
     QT_TRANSLATE_NOOP("Phrases", "The product has %1 [%1:row|rows] and %2 [%2:column|columns]. Reshaped to %3, it is "
                                  "{output|the output}. No number changes.")},
    // row, output y, output x
    {Phrase::ReshapeRow,
     QT_TRANSLATE_NOOP("Phrases", "{sum|Row %1 of the product} goes to {output|output row %2, column %3}, one number "
                                  "per channel. No number changes.")},
    // output shape
    {Phrase::ReshapeNchw,
     QT_TRANSLATE_NOOP("Phrases", "Because the call says NCHW, the channels then move to the front: %1.")},
    // batch entry
    {Phrase::OfImage, QT_TRANSLATE_NOOP("Phrases", "This is image %1 of the batch.")},
    // numbers of a channel
    {Phrase::BiasAll,
     QT_TRANSLATE_NOOP("Phrases", "{filter|The bias} is one number for each filter. It is added to each of the %1 "
                                  "[%1:number|numbers] of its channel, after the sum.")},
    // output number, bias, result, filter
    {Phrase::BiasOne,
     QT_TRANSLATE_NOOP("Phrases", "{output|%1} + {filter|%2} = %3: the bias of filter %4 is added to the finished sum. "
                                  "It is the same at every position.")},
    {Phrase::BiasHidden,
     QT_TRANSLATE_NOOP("Phrases", "{filter|The bias} is added to {output|the output number}. What comes out?")},
    // name of the activation
    {Phrase::ActivateAll,
     QT_TRANSLATE_NOOP("Phrases", "%1 is computed for {output|each number} alone: no number looks at its neighbours.")},
    {Phrase::ActivateSoftmax,
     QT_TRANSLATE_NOOP("Phrases", "Softmax turns {output|the channels of one position} into shares that sum to 1.")},
    // number, name
    {Phrase::ActivateKept, QT_TRANSLATE_NOOP("Phrases", "{output|%1} is not clipped: %2 passes it on as it is.")},
    // number, name, result
    {Phrase::ActivateClipped, QT_TRANSLATE_NOOP("Phrases", "{output|%1} is clipped: %2 makes it %3.")},
    {Phrase::ActivateOne, QT_TRANSLATE_NOOP("Phrases", "%2 turns {output|%1} into %3.")},
    {Phrase::ActivateHidden, QT_TRANSLATE_NOOP("Phrases", "What does %2 make of {output|%1}?")},
    // rows and columns of the window
    {Phrase::PoolMaxAll,
     QT_TRANSLATE_NOOP("Phrases", "Each window of %1 × %2 passes on {output|its largest number}. There are no weights, "
                                  "and nothing is multiplied.")},
    {Phrase::PoolMeanAll,
     QT_TRANSLATE_NOOP("Phrases", "Each window of %1 × %2 passes on {output|the mean} of its numbers. There are no "
                                  "weights to learn.")},
    // numbers in the window, the largest, row and column of the winner
    {Phrase::PoolMax,
     QT_TRANSLATE_NOOP("Phrases", "The pooling window covers %1 [%1:number|numbers] and passes on the largest, %2. "
                                  "{output|The winner} is at row %3, column %4.")},
    {Phrase::PoolTie,
     QT_TRANSLATE_NOOP("Phrases", "Several numbers are equal: the first one in reading order is the winner.")},
    // numbers in the window, what their sum is divided by, mean
    {Phrase::PoolMean,
     QT_TRANSLATE_NOOP("Phrases", "The pooling window covers %1 [%1:number|numbers]. Their sum divided by %2 is "
                                  "{output|%3}.")},
    // number from one, cells of the window, value
    {Phrase::PoolTerm, QT_TRANSLATE_NOOP("Phrases", "Number %1 of %2 in the window is {output|%3}.")},
    {Phrase::PoolTermOutside,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "Place %1 of %2 in the window lies outside, on {padding|the padding}: there is no number to choose.")},
    {Phrase::PoolHidden, QT_TRANSLATE_NOOP("Phrases", "What does the pooling window pass on?")},
    {Phrase::BadgeCall, QT_TRANSLATE_NOOP("Phrases", "The call")},
    {Phrase::BadgeFlatten, QT_TRANSLATE_NOOP("Phrases", "Step 1 of 3   Flatten the filter")},
    // row
    {Phrase::BadgeFlattenRow, QT_TRANSLATE_NOOP("Phrases", "Step 1 of 3   Flatten · row %1")},
    {Phrase::BadgeExtract, QT_TRANSLATE_NOOP("Phrases", "Step 2 of 3   Extract patches")},
    // output position
    {Phrase::BadgeExtractPatch, QT_TRANSLATE_NOOP("Phrases", "Step 2 of 3   Extract · patch %1")},
    {Phrase::BadgeMultiply, QT_TRANSLATE_NOOP("Phrases", "Step 3 of 3   Multiply")},
    // output position
    {Phrase::BadgeMultiplyPatch, QT_TRANSLATE_NOOP("Phrases", "Step 3 of 3   Multiply · patch %1")},
    // output position, number of the product, products
    {Phrase::BadgeMultiplyTerm, QT_TRANSLATE_NOOP("Phrases", "Step 3 of 3   Multiply · patch %1 · product %2 of %3")},
    {Phrase::BadgeReshape, QT_TRANSLATE_NOOP("Phrases", "Finally   Reshape")},
    // "+ bias", "ReLU", "max pool"; then from one, numbers
    {Phrase::BadgeAfter, QT_TRANSLATE_NOOP("Phrases", "Then   %1")},
    {Phrase::BadgeAfterOne, QT_TRANSLATE_NOOP("Phrases", "Then   %1 · number %2 of %3")},
    {Phrase::DocumentedCall,
     QT_TRANSLATE_NOOP("Phrases", "Computes a 2-D convolution given `input` and 4-D `filters` tensors.")},
    {Phrase::DocumentedFlatten,
     QT_TRANSLATE_NOOP("Phrases", "1. Flattens the filter to a 2-D matrix with shape `[filter_height * filter_width * "
                                  "in_channels, output_channels]`.")},
    {Phrase::DocumentedExtract,
     QT_TRANSLATE_NOOP("Phrases", "2. Extracts image patches from the input tensor to form a virtual tensor of shape "
                                  "`[batch, out_height, out_width, filter_height * filter_width * in_channels]`.")},
    {Phrase::DocumentedMultiply,
     QT_TRANSLATE_NOOP("Phrases", "3. For each patch, right-multiplies the filter matrix and the image patch vector.")},
    {Phrase::AskSize, QT_TRANSLATE_NOOP("Phrases", "Why this size?")},
    // window height, window width, input height, input width, output height, output width
    {Phrase::AnswerSizeValid,
     QT_TRANSLATE_NOOP("Phrases",
                       "VALID places {filter|the window} of %1×%2 only where it lies completely on "
                       "{input|the input} of %3×%4. With this stride, that makes {output|%5×%6} positions.")},
    // input height, input width, stride height, stride width, output height, output width
    {Phrase::AnswerSizeSame,
     QT_TRANSLATE_NOOP("Phrases", "SAME divides the {input|input of %1×%2} by the stride of %3×%4 and rounds up: "
                                  "{output|%5×%6}. The filter's size plays "
                                  "no part; {padding|zeros} fill what is missing.")},
    // window height, width, padded height, padded width, output height, width
    {Phrase::AnswerSizeExplicit,
     QT_TRANSLATE_NOOP("Phrases",
                       "With {padding|its padding} the input is %3×%4. {filter|The window} of %1×%2 is placed wherever "
                       "it lies completely on it. With this stride, that makes {output|%5×%6} positions.")},
    {Phrase::AskOddZero, QT_TRANSLATE_NOOP("Phrases", "Where did the odd zero go?")},
    // total, above, below
    {Phrase::AnswerOddZeroHeight,
     QT_TRANSLATE_NOOP("Phrases", "SAME needs %1 [%1:row|rows] of {padding|zeros} here, which is odd: %2 above and %3 "
                                  "below. The odd one always goes to the "
                                  "bottom. One padding number for both sides, as PyTorch takes it, cannot do that.")},
    // total, left, right
    {Phrase::AnswerOddZeroWidth,
     QT_TRANSLATE_NOOP("Phrases",
                       "SAME needs %1 [%1:column|columns] of {padding|zeros} here, which is odd: %2 left and %3 right. "
                       "The odd one always goes "
                       "to the right. One padding number for both sides, as PyTorch takes it, cannot do that.")},
    {Phrase::AskDropped, QT_TRANSLATE_NOOP("Phrases", "What was dropped?")},
    // dropped rows, stride
    {Phrase::AnswerDroppedHeight,
     QT_TRANSLATE_NOOP("Phrases", "After the last window %1 [%1:row is|rows are] left at the bottom, too few for "
                                  "another step of %2. No window reads them; "
                                  "they are dropped.")},
    // dropped columns, stride
    {Phrase::AnswerDroppedWidth,
     QT_TRANSLATE_NOOP("Phrases", "After the last window %1 [%1:column is|columns are] left at the right, too few for "
                                  "another step of %2. No window reads "
                                  "them; they are dropped.")},
    {Phrase::AskGroup, QT_TRANSLATE_NOOP("Phrases", "What is a group?")},
    // filter depth, input channels, groups, filters a group
    {Phrase::AnswerGroup,
     QT_TRANSLATE_NOOP("Phrases",
                       "{filter|The filter} is %1 deep and {input|the input} has %2 channels, so there are %3 groups. "
                       "Each group's %4 "
                       "[%4:filter reads|filters read] only that group's channels. Elsewhere the filter matrix is 0.")},
    {Phrase::AnswerDepthwise, QT_TRANSLATE_NOOP("Phrases", "With one channel per group it is called depthwise.")},
    {Phrase::AskDilation, QT_TRANSLATE_NOOP("Phrases", "What does dilation do?")},
    // dilation height, width, effective height, width, taps of a plane
    {Phrase::AnswerDilation,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "It spreads {filter|the filter}: neighbouring weights lie %1×%2 cells "
         "apart, so the "
         "window spans %3×%4. It still has the same %5 [%5:weight|weights]; the cells between are skipped.")},
    {Phrase::AskFlatten, QT_TRANSLATE_NOOP("Phrases", "Why flatten?")},
    {Phrase::AnswerFlatten,
     QT_TRANSLATE_NOOP("Phrases", "A window times {filter|a filter}, summed, is a dot product. Written as one column, "
                                  "the filter can meet every {patch|patch} in "
                                  "a single matrix product, which machines do very fast.")},
    {Phrase::AskTapOrder, QT_TRANSLATE_NOOP("Phrases", "Which order?")},
    {Phrase::AnswerTapOrder,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "Filter height changes slowest, then width; the input channel changes fastest, as NumPy's `ravel` reads it. "
         "{patch|Patches} are laid out in the same order, so each input meets its own {filter|weight}.")},
    {Phrase::AnswerGroupOrder,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "Group by group, so that each block of {filter|the filter matrix} stands together; within a group, height "
         "changes slowest, then width, then the channel. TensorFlow's `extract_patches` has the channels of all groups "
         "at each tap instead. Only the order differs: every sum is the same.")},
    {Phrase::AskCopied, QT_TRANSLATE_NOOP("Phrases", "Does this cost anything?")},
    {Phrase::AnswerCopied,
     QT_TRANSLATE_NOOP("Phrases", "No. In memory {filter|the filter} already lies in this order, so flattening is a "
                                  "`reshape`: the numbers stay where they "
                                  "are.")},
    {Phrase::AskZeroBlock, QT_TRANSLATE_NOOP("Phrases", "Why are there zeros in the filter matrix?")},
    // groups, rows of a block, columns of a block
    {Phrase::AnswerZeroBlock,
     QT_TRANSLATE_NOOP("Phrases", "There are %1 groups, so the matrix has %1 blocks of %2 [%2:row|rows] and %3 "
                                  "[%3:column|columns] along its diagonal. Outside "
                                  "the blocks no weight exists, and nothing is computed there.")},
    {Phrase::AskVirtual, QT_TRANSLATE_NOOP("Phrases", "What is virtual?")},
    // virtual numbers, input numbers
    {Phrase::AnswerVirtual,
     QT_TRANSLATE_NOOP("Phrases",
                       "{patch|This table} shows %1 [%1:number|numbers], but they need not be stored: each is one of "
                       "the {input|%2 input [%2:number|numbers]}, found by its index, or a padding zero.")},
    {Phrase::AskZeros, QT_TRANSLATE_NOOP("Phrases", "Where do the zeros come from?")},
    // top, bottom, left, right
    {Phrase::AnswerZeros,
     QT_TRANSLATE_NOOP("Phrases", "{padding|Padding}: %1 above, %2 below, %3 left, %4 right. Those cells exist only as "
                                  "an index rule. They take part in the "
                                  "products like any other number.")},
    {Phrase::AskStride, QT_TRANSLATE_NOOP("Phrases", "Why does the window jump?")},
    // rows, columns
    {Phrase::AnswerStride,
     QT_TRANSLATE_NOOP("Phrases", "The stride moves it %1 [%1:row|rows] down and %2 [%2:column|columns] across at a "
                                  "time. The positions in between are not computed, so the output is smaller.")},
    {Phrase::AskRepeat, QT_TRANSLATE_NOOP("Phrases", "Why do numbers repeat?")},
    // most windows that read one input
    {Phrase::AnswerRepeat,
     QT_TRANSLATE_NOOP("Phrases", "Windows overlap. Here {input|an input number} is read by up to %1 windows and "
                                  "appears once in each of their {patch|rows}.")},
    {Phrase::AskRowOrder, QT_TRANSLATE_NOOP("Phrases", "Which order?")},
    {Phrase::AnswerRowOrder,
     QT_TRANSLATE_NOOP("Phrases", "One row for each output position: image by image, from top to bottom, from left to "
                                  "right. Within a row, height comes first, then width; the channel changes fastest.")},
    {Phrase::AskElementwise, QT_TRANSLATE_NOOP("Phrases", "Element-wise, or a matrix product?")},
    {Phrase::AnswerElementwise,
     QT_TRANSLATE_NOOP("Phrases", "Both. The sum of element-wise products over one {patch|patch} is the dot product of "
                                  "one row with one {filter|column}, so all "
                                  "patches at once are one matrix product, and that is what runs fast.")},
    {Phrase::AskChannels, QT_TRANSLATE_NOOP("Phrases", "How are channels summed?")},
    // channels
    {Phrase::AnswerChannels,
     QT_TRANSLATE_NOOP("Phrases", "Each of the %1 channels has {filter|weights} of its own. All products go into one "
                                  "sum, so one filter makes one {output|number}, "
                                  "not one for each channel.")},
    // channels, list of sums, total
    {Phrase::AnswerChannelsSums,
     QT_TRANSLATE_NOOP("Phrases",
                       "Each of the %1 channels has {filter|weights} of its own. Their sums are %2; added up "
                       "they make one {output|number}: %3.")},
    {Phrase::AskFilters, QT_TRANSLATE_NOOP("Phrases", "What does another filter do?")},
    // filter
    {Phrase::AnswerFilters,
     QT_TRANSLATE_NOOP("Phrases", "{filter|Filter %1} reads the same {patch|patch} with weights of its own and writes "
                                  "its own channel of {output|the output}. In the "
                                  "matrix it is one more column.")},
    {Phrase::AskReshape, QT_TRANSLATE_NOOP("Phrases", "Why does nothing move?")},
    {Phrase::AnswerReshape,
     QT_TRANSLATE_NOOP("Phrases",
                       "The rows were made in the order of {output|the output}: image, row, column. Read one "
                       "after the other they already are the "
                       "output; only the shape gets its axes back.")},
    {Phrase::AskMoved, QT_TRANSLATE_NOOP("Phrases", "Why do the channels move?")},
    {Phrase::AnswerMoved,
     QT_TRANSLATE_NOOP("Phrases",
                       "The rows were made in the order image, row, column, and the channels stand beside each other. "
                       "NCHW wants {output|all numbers of one channel} together, so they are put in that order. Their "
                       "values stay the same.")},
    {Phrase::AskBias, QT_TRANSLATE_NOOP("Phrases", "Why one bias for a filter, and not one for each position?")},
    // filters
    {Phrase::AnswerBias,
     QT_TRANSLATE_NOOP("Phrases", "{filter|A filter} looks for the same pattern everywhere, so its threshold is the "
                                  "same everywhere. %1 [%1:filter has one bias|filters have one bias each].")},
    {Phrase::AskActivate, QT_TRANSLATE_NOOP("Phrases", "Why after the sum, and not before?")},
    {Phrase::AnswerActivate,
     QT_TRANSLATE_NOOP("Phrases", "Products have to be able to cancel each other in {output|the sum}. Clipped one by "
                                  "one before it, the negative ones would be lost.")},
    // bias, its opposite
    {Phrase::AnswerActivateBias,
     QT_TRANSLATE_NOOP("Phrases", "The bias moves the threshold: with a bias of {filter|%1}, only sums above %2 get "
                                  "through. After ReLU it could not do that.")},
    {Phrase::AskPool, QT_TRANSLATE_NOOP("Phrases", "What is lost?")},
    {Phrase::AnswerPool,
     QT_TRANSLATE_NOOP("Phrases", "Where in its window a number was. A shift that stays inside {output|the window} "
                                  "changes nothing.")},
    {Phrase::MatterValid,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "VALID adds nothing: every number that is read comes from the input. The price is a smaller output.")},
    {Phrase::MatterSame,
     QT_TRANSLATE_NOOP("Phrases", "SAME does not promise the same size. It does so only with stride 1.")},
    {Phrase::MatterExplicit,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "Padding given in numbers means the same in TensorFlow and in PyTorch. SAME with a stride does not.")},
    {Phrase::MatterFlatten,
     QT_TRANSLATE_NOOP("Phrases", "The order of rows is a convention. Get it wrong (PyTorch puts channels first), and "
                                  "every result is wrong without any error.")},
    {Phrase::MatterExtract,
     QT_TRANSLATE_NOOP("Phrases",
                       "This is the step people call im2col. Libraries that do store the table pay for it in memory.")},
    {Phrase::MatterByWindow,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "Here each patch is multiplied as soon as it is extracted. The numbers are the same in either order.")},
    {Phrase::MatterNotFlipped,
     QT_TRANSLATE_NOOP("Phrases",
                       "The filter is not flipped: this is cross-correlation, which deep learning calls convolution.")},
    {Phrase::MatterMatrix,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "All patches and all filters meet in one product. That is why a layer with many filters is still one call.")},
    {Phrase::MatterSpan,
     QT_TRANSLATE_NOOP("Phrases",
                       "A filter always spans all channels that it reads. It slides along height and width only.")},
    {Phrase::MatterReshape,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "Each filter has made one output channel. How many channels went in no longer shows in the output.")},
    {Phrase::MatterBias, QT_TRANSLATE_NOOP("Phrases", "Without a bias, a patch of zeros would always give 0.")},
    {Phrase::MatterActivate,
     QT_TRANSLATE_NOOP("Phrases", "Without an activation, two convolutions in a row would be no more than one.")},
    // rows, columns
    {Phrase::MatterPool,
     QT_TRANSLATE_NOOP("Phrases",
                       "The picture becomes smaller, and each number sees more of the input: %1 × %2 cells.")},
    // count
    {Phrase::CostMultiplyAdds, QT_TRANSLATE_NOOP("Phrases", "%1 [%1:multiply-add|multiply-adds].")},
    // virtual numbers, input numbers, ratio
    {Phrase::CostPatches,
     QT_TRANSLATE_NOOP("Phrases", "The patches hold %1 [%1:number|numbers] for %2 in the input (×%3).")},
    // virtual numbers, input numbers
    {Phrase::CostPatchesFewer,
     QT_TRANSLATE_NOOP("Phrases", "The patches hold %1 [%1:number|numbers] for %2 in the input.")},
    // count
    {Phrase::CostPadded, QT_TRANSLATE_NOOP("Phrases", "%1 of these [%1:meets|meet] a padding zero.")},
    // most
    {Phrase::CostReads, QT_TRANSLATE_NOOP("Phrases", "An input is read by up to %1 [%1:window|windows].")},
    // count
    {Phrase::CostNeverRead, QT_TRANSLATE_NOOP("Phrases", "%1 [%1:input is|inputs are] never read.")},
    // output y, x, k
    {Phrase::PromptOutput,
     QT_TRANSLATE_NOOP("Phrases", "What number comes out at output row %1, column %2, channel %3?")},
    // row, numbers
    {Phrase::PromptRow,
     QT_TRANSLATE_NOOP("Phrases", "Which %2 [%2:number is|numbers are] in row %1 of the virtual tensor?")},
    // ky, kx, c, k
    {Phrase::PromptPlace,
     QT_TRANSLATE_NOOP("Phrases",
                       "In which row and which column of the filter matrix does `filter[%1, %2, %3, %4]` land?")},
    // axes
    {Phrase::PromptShape, QT_TRANSLATE_NOOP("Phrases", "What is the output's shape? Type its %1 sizes.")},
    {Phrase::PromptPads, QT_TRANSLATE_NOOP("Phrases", "How many zeros does SAME add? Type top, bottom, left, right.")},
    // y, x, k
    {Phrase::PromptBiased,
     QT_TRANSLATE_NOOP("Phrases", "What number stands at row %1, column %2, channel %3 after the bias?")},
    // name of the activation, y, x, k
    {Phrase::PromptActivated,
     QT_TRANSLATE_NOOP("Phrases", "What does %1 make of the number at row %2, column %3, channel %4?")},
    // y, x, k
    {Phrase::PromptMaximum, QT_TRANSLATE_NOOP("Phrases", "What number does max pooling pass on to row %1, column %2, "
                                                         "channel %3?")},
    {Phrase::PromptMean, QT_TRANSLATE_NOOP("Phrases", "What number does average pooling pass on to row %1, column %2, "
                                                      "channel %3?")},
    // y, x
    {Phrase::PromptReach, promptReach},
    {Phrase::HintRight, QT_TRANSLATE_NOOP("Phrases", "Right.")},
    {Phrase::HintUnknown,
     QT_TRANSLATE_NOOP("Phrases", "Not yet. Check where the window is and which weight each number meets.")},
    // numbers
    {Phrase::HintCount, QT_TRANSLATE_NOOP("Phrases", "The answer has %1 [%1:number|numbers].")},
    {Phrase::HintNotSummed,
     QT_TRANSLATE_NOOP("Phrases", "You gave the products one by one. The output is their sum, one number.")},
    {Phrase::HintNotMultiplied,
     QT_TRANSLATE_NOOP("Phrases",
                       "You added the inputs under the window. Multiply each one by the weight it meets first.")},
    {Phrase::HintFlipped,
     QT_TRANSLATE_NOOP("Phrases",
                       "You flipped the filter. TensorFlow does not: the first weight meets the first input.")},
    {Phrase::HintChannel,
     QT_TRANSLATE_NOOP("Phrases", "You left out one channel. Every channel under the window counts.")},
    {Phrase::HintChannelsOut,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "You kept the input's channels. The output has one channel per filter, however many channels go in.")},
    {Phrase::HintOtherSide, QT_TRANSLATE_NOOP("Phrases", "You put the zeros on the other side. Where their number is "
                                                         "odd, the extra one goes to the bottom and right.")},
    {Phrase::HintNoPadding,
     QT_TRANSLATE_NOOP("Phrases", "You left out the padding. Cells outside the input count as zeros.")},
    {Phrase::HintHalf,
     QT_TRANSLATE_NOOP("Phrases",
                       "You padded half of the filter on each side, as PyTorch does with padding=k//2. SAME "
                       "adds only what the last window lacks, and that depends on the input and the stride.")},
    {Phrase::HintOneOff,
     QT_TRANSLATE_NOOP("Phrases", "You are one position off. Check at which output row and column the window is.")},
    {Phrase::HintCountStarts,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "You counted one too few. Count the positions where the window can start, the first one included.")},
    {Phrase::HintStride,
     QT_TRANSLATE_NOOP("Phrases", "You moved the window by single cells. The stride here is larger than 1.")},
    {Phrase::HintDilation,
     QT_TRANSLATE_NOOP("Phrases", "You took neighbouring cells. With this dilation there are gaps between them.")},
    {Phrase::HintOrder,
     QT_TRANSLATE_NOOP("Phrases", "These are the right numbers in another order. Height comes before width, and the "
                                  "channel is the fastest index.")},
    {Phrase::HintFromOne, QT_TRANSLATE_NOOP("Phrases", "You counted from 1. Rows and columns count from 0.")},
    {Phrase::HintOneChannel,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "You used one channel only. The filter has weights for every channel, and all their products are added.")},
    {Phrase::HintPointwise,
     QT_TRANSLATE_NOOP("Phrases", "You only scaled one channel. A 1×1 filter adds up all channels of the pixel.")},
    {Phrase::HintAveraged,
     QT_TRANSLATE_NOOP("Phrases", "You took the average over the channels. They are summed, not averaged.")},
    {Phrase::HintOnePlane,
     QT_TRANSLATE_NOOP("Phrases",
                       "You used plane 0 of the filter on every channel. Each channel has a plane of its own.")},
    {Phrase::HintEveryChannel,
     QT_TRANSLATE_NOOP("Phrases", "You read every channel. A filter reads only the channels of its own group.")},
    // filter depth, input channels
    {Phrase::HintOneGroup,
     QT_TRANSLATE_NOOP("Phrases", "You counted one group. The filter is %1 deep and the input has %2 channels, so each "
                                  "filter reads only a part of them.")},
    {Phrase::HintSign,
     QT_TRANSLATE_NOOP("Phrases", "You dropped the sign. A negative result is valid and stays negative; only a picture "
                                  "has to show it as a colour or cut it off.")},
    {Phrase::HintCut,
     QT_TRANSLATE_NOOP("Phrases",
                       "You cut a negative result to 0. The convolution does not do that; a ReLU after it would.")},
    {Phrase::HintBoth,
     QT_TRANSLATE_NOOP("Phrases", "You applied only one of stride and dilation. `tf.nn.conv2d` takes both at once: the "
                                  "stride moves the window, the dilation spreads its cells.")},
    // weights of a plane
    {Phrase::HintGaps,
     QT_TRANSLATE_NOOP("Phrases",
                       "You filled the gaps of the dilation. The filter keeps its %1 [%1:weight|weights] per "
                       "plane; the cells between are skipped, not multiplied by zeros.")},
    {Phrase::HintOrderSizes,
     QT_TRANSLATE_NOOP("Phrases", "These are the right sizes in another order. Height comes before width.")},
    {Phrase::HintOrderPads,
     QT_TRANSLATE_NOOP("Phrases", "These are the right zeros in another order. Type top, bottom, left, right.")},
    {Phrase::HintOrderMatrix,
     QT_TRANSLATE_NOOP("Phrases",
                       "You swapped rows and columns. There is one row per window position and one column per tap.")},
    {Phrase::HintOrderStrides,
     QT_TRANSLATE_NOOP("Phrases", "These are the right strides in another order. Batch comes first.")},
    // input height, stride height, output height
    {Phrase::HintKeptSame, QT_TRANSLATE_NOOP("Phrases", "You kept the input's size. SAME gives ⌈%1 / %2⌉ = %3: the "
                                                        "size stays the same only with stride 1.")},
    // input height with padding, window height
    {Phrase::HintKeptValid,
     QT_TRANSLATE_NOOP(
         "Phrases", "You kept the input's size. A window that is %2 high fits on %1 rows at fewer than %1 positions.")},
    {Phrase::HintRoundedUp,
     QT_TRANSLATE_NOOP("Phrases",
                       "You rounded up. The last window would stick out of the input, so it is dropped: round down.")},
    // filters
    {Phrase::HintChannelsTimes,
     QT_TRANSLATE_NOOP("Phrases", "You multiplied channels by filters. Each filter adds up all its channels, so %1 "
                                  "[%1:filter makes|filters make] %1 output [%1:channel|channels].")},
    // filters
    {Phrase::HintChannelsSlid,
     QT_TRANSLATE_NOOP("Phrases", "You gave one output channel. The window does not move along the channels, and each "
                                  "of the %1 [%1:filter|filters] makes a channel of its own.")},
    {Phrase::HintLayoutNhwc,
     QT_TRANSLATE_NOOP("Phrases", "You put the channels first. The call says NHWC: batch, height, width, channels.")},
    {Phrase::HintLayoutNchw,
     QT_TRANSLATE_NOOP("Phrases", "You put the channels last. The call says NCHW: batch, channels, height, width.")},
    {Phrase::HintFilterOrder,
     QT_TRANSLATE_NOOP(
         "Phrases", "You used the order of another library. TensorFlow's filter is [height, width, in, out]; PyTorch "
                    "stores [out, in, height, width], TensorFlow Lite [out, height, width, in].")},
    {Phrase::HintNoBatch,
     QT_TRANSLATE_NOOP("Phrases", "You left out the batch axis. Even a single image has a first axis of size 1.")},
    {Phrase::HintNoChannelAxis,
     QT_TRANSLATE_NOOP("Phrases",
                       "You left out the channel axis. Even a grey image has an axis of size 1 for its only channel.")},
    {Phrase::HintImageAxes,
     QT_TRANSLATE_NOOP("Phrases", "You gave height and width only. The tensor has four axes: batch and channels too.")},
    // filter depth
    {Phrase::HintDepth,
     QT_TRANSLATE_NOOP("Phrases", "You left out the filter's depth. A filter has weights for each of the %1 "
                                  "[%1:channel|channels] that it reads.")},
    {Phrase::HintCountForTensor,
     QT_TRANSLATE_NOOP("Phrases", "You gave the number of filters, which a Keras layer calls `filters`. Here `filters` "
                                  "is the tensor of weights itself, with four axes.")},
    {Phrase::HintStrided, QT_TRANSLATE_NOOP("Phrases", "You moved along batch or channels too. Those two strides must "
                                                       "be 1: no image and no channel may be skipped.")},
    {Phrase::HintTotal,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "You gave the total of both sides. SAME splits it: half before, half after, and an odd zero goes after.")},
    {Phrase::HintStored,
     QT_TRANSLATE_NOOP("Phrases", "You counted the numbers that are stored: the input's. The virtual tensor shows one "
                                  "row per window position and repeats them.")},
    {Phrase::HintEdge,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "You counted all weights of the filter. Near the edge, or with a stride, fewer windows reach the cell.")},
    // input channels, filter depth
    {Phrase::HintGroupDepth,
     QT_TRANSLATE_NOOP("Phrases", "You gave the depth of a group. The number of groups is channels / depth: %1 / %2.")},
    // filters
    {Phrase::HintFilters,
     QT_TRANSLATE_NOOP("Phrases", "You left out the number of filters. All %1 [%1:filter counts|filters count].")},
    // positions
    {Phrase::HintPositions,
     QT_TRANSLATE_NOOP("Phrases", "You counted one window. The filter is applied at %1 [%1:position|positions].")},
    {Phrase::HintShared,
     QT_TRANSLATE_NOOP("Phrases", "You gave each position weights of its own. The same filter is used at every "
                                  "position, so its weights count once.")},
    {Phrase::HintBias,
     QT_TRANSLATE_NOOP("Phrases", "You added one bias per filter, as a Keras layer has it. `tf.nn.conv2d` takes no "
                                  "bias: only the weights count.")},
    {Phrase::HintBiasForgotten,
     QT_TRANSLATE_NOOP("Phrases", "You left out the bias. It is added to the finished sum.")},
    {Phrase::HintBiasSubtracted, QT_TRANSLATE_NOOP("Phrases", "You took the bias away. It is added, with its sign.")},
    {Phrase::HintBiasBeforeSum,
     QT_TRANSLATE_NOOP("Phrases", "You added the bias before the sum, so it counts several times. It is added once, to "
                                  "the finished sum.")},
    {Phrase::HintBiasMultiplied, QT_TRANSLATE_NOOP("Phrases", "You multiplied by the bias. It is added.")},
    // filter
    {Phrase::HintOtherBias,
     QT_TRANSLATE_NOOP("Phrases", "You took another bias. There is one for each filter, the same at every position; "
                                  "here it is that of filter %1.")},
    // name of the activation
    {Phrase::HintNotActivated,
     QT_TRANSLATE_NOOP("Phrases", "You left out %1. Every number goes through it before it is passed on.")},
    {Phrase::HintActivatedFirst,
     QT_TRANSLATE_NOOP("Phrases", "You applied %1 before the bias. The bias is added first, and can change the sign.")},
    {Phrase::HintProductsClipped,
     QT_TRANSLATE_NOOP("Phrases", "You applied %1 to each product. Negative products count in the sum; %1 looks at the "
                                  "sum alone.")},
    {Phrase::HintMagnitude,
     QT_TRANSLATE_NOOP("Phrases", "You dropped the sign. %1 does not keep the size of a negative number.")},
    {Phrase::HintMeanTaken,
     QT_TRANSLATE_NOOP("Phrases", "You took the mean. Max pooling passes on the largest number.")},
    {Phrase::HintMaximumTaken,
     QT_TRANSLATE_NOOP("Phrases", "You took the largest number. Average pooling passes on the mean.")},
    {Phrase::HintWindowSummed,
     QT_TRANSLATE_NOOP("Phrases", "You added up the window. The mean is the sum divided by the count of its numbers.")},
    {Phrase::HintCornerForMaximum,
     QT_TRANSLATE_NOOP("Phrases", "You took the first number of the window. All of them are compared.")},
    {Phrase::HintCornerForMean,
     QT_TRANSLATE_NOOP("Phrases", "You took the first number of the window. All of them count.")},
    // stride
    {Phrase::HintPoolStride,
     QT_TRANSLATE_NOOP("Phrases", "You moved the pooling window by single cells. Here it moves by %1.")},
    {Phrase::HintPaddingCompared,
     QT_TRANSLATE_NOOP("Phrases",
                       "You compared with the zeros of the padding. Only numbers of the plane are compared.")},
    {Phrase::HintPaddingAveraged,
     QT_TRANSLATE_NOOP("Phrases", "You counted the padding. The mean is of the numbers inside the plane alone.")},
    // name of the plane that is asked
    {Phrase::HintTooFar,
     QT_TRANSLATE_NOOP("Phrases", "You went one operation too far. What is asked is the number in the plane “%1”.")},
    {Phrase::HintReachOneLayer, hintReachOneLayer},
    {Phrase::HintReachMultiplied, hintReachMultiplied},
    {Phrase::HintReachAdded, hintReachAdded},
    // stride
    {Phrase::HintReachStride, hintReachStride},
    {Phrase::HintReachPadding, hintReachPadding},
    {Phrase::PictureUsed, QT_TRANSLATE_NOOP("Phrases", "you used")},
    {Phrase::PictureFilter, QT_TRANSLATE_NOOP("Phrases", "the filter is")},
    {Phrase::PictureUnderWindow, QT_TRANSLATE_NOOP("Phrases", "under the window")},
    {Phrase::PictureInWindow, QT_TRANSLATE_NOOP("Phrases", "in the window")},
    // the first products
    {Phrase::BeginsSum, QT_TRANSLATE_NOOP("Phrases", "It begins with %1 + …")},
    // the first numbers
    {Phrase::BeginsRow, QT_TRANSLATE_NOOP("Phrases", "It begins with %1, …")},
    // products, sum
    {Phrase::ReasonSum, QT_TRANSLATE_NOOP("Phrases", "%1 = %2.")},
    // products that are not 0, all products, the products, sum
    {Phrase::ReasonSumZeros,
     QT_TRANSLATE_NOOP("Phrases", "Only %1 of the %2 products [%1:counts|count], because the others are 0: %3 = %4.")},
    // products, sum
    {Phrase::ReasonSumMany, QT_TRANSLATE_NOOP("Phrases", "The %1 [%1:product adds|products add] up to %2.")},
    // products
    {Phrase::ReasonNothing, QT_TRANSLATE_NOOP("Phrases", "Each of the %1 [%1:product|products] is 0.")},
    // output y, output x
    {Phrase::ReasonRow,
     QT_TRANSLATE_NOOP("Phrases", "These are the numbers under the window at row %1, column %2, read row by row.")},
    // the formula, row
    {Phrase::ReasonPlace,
     QT_TRANSLATE_NOOP("Phrases", "%1 = %2: height is the slowest index, then width, then the channel.")},
    // padded height, window height, stride, rows, padded width, window width, stride, columns, filters
    {Phrase::ReasonShape,
     QT_TRANSLATE_NOOP("Phrases", "⌊(%1 − %2) / %3⌋ + 1 = %4 [%4:row|rows], ⌊(%5 − %6) / %7⌋ + 1 = %8 "
                                  "[%8:column|columns], one channel per filter: %9.")},
    // input height, stride, rows, input width, stride, columns, filters
    {Phrase::ReasonShapeSame,
     QT_TRANSLATE_NOOP(
         "Phrases", "⌈%1 / %2⌉ = %3 [%3:row|rows], ⌈%4 / %5⌉ = %6 [%6:column|columns], one channel per filter: %7.")},
    // rows, columns
    {Phrase::ReasonPads,
     QT_TRANSLATE_NOOP(
         "Phrases", "The windows need %1 more [%1:row|rows] and %2 more [%2:column|columns] than the input has. Each "
                    "total is split in half, and an odd zero goes to the bottom or right.")},
    // rows, height, width, channels, columns
    {Phrase::ReasonVirtual,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "One row for each of the %1 window [%1:position|positions], and %2 · %3 · %4 = %5 numbers in each.")},
    // windows
    {Phrase::ReasonReads, QT_TRANSLATE_NOOP("Phrases", "%1 [%1:window contains|windows contain] this cell.")},
    // channels, depth, groups
    {Phrase::ReasonGroups, QT_TRANSLATE_NOOP("Phrases", "%1 channels / depth %2 = %3.")},
    // positions, filters, products, all
    {Phrase::ReasonMultiplyAdds,
     QT_TRANSLATE_NOOP("Phrases",
                       "%1 [%1:position|positions] · %2 [%2:filter|filters] · %3 [%3:product|products] = %4.")},
    // height, width, depth, filters, all
    {Phrase::ReasonWeights,
     QT_TRANSLATE_NOOP("Phrases", "%1 · %2 · %3 · %4 = %5: height, width, input channels, filters.")},
    {Phrase::ReasonFilterShape,
     QT_TRANSLATE_NOOP("Phrases",
                       "Height and width, then the channels that a filter reads, then the number of filters.")},
    {Phrase::ReasonInputNhwc,
     QT_TRANSLATE_NOOP("Phrases", "Batch, height, width, channels: one axis for each, even where its size is 1.")},
    {Phrase::ReasonInputNchw,
     QT_TRANSLATE_NOOP("Phrases", "Batch, channels, height, width: one axis for each, even where its size is 1.")},
    // rows, columns
    {Phrase::ReasonStrides,
     QT_TRANSLATE_NOOP("Phrases", "Rows move by %1, columns by %2; batch and channels always by 1.")},
    // sum, bias, result, filter
    {Phrase::ReasonBiased, QT_TRANSLATE_NOOP("Phrases", "%1 + %2 = %3: the bias of filter %4, added to the sum.")},
    // number, name of the activation
    {Phrase::ReasonKept, QT_TRANSLATE_NOOP("Phrases", "%2 passes %1 on as it is.")},
    // number, name, result
    {Phrase::ReasonClipped, QT_TRANSLATE_NOOP("Phrases", "%1 is clipped: %2 makes it %3.")},
    {Phrase::ReasonActivated, QT_TRANSLATE_NOOP("Phrases", "%2 turns %1 into %3.")},
    // the window's numbers, the largest
    {Phrase::ReasonMaximum, QT_TRANSLATE_NOOP("Phrases", "%2 is the largest of %1.")},
    // the window's numbers, what their sum is divided by, mean
    {Phrase::ReasonMean, QT_TRANSLATE_NOOP("Phrases", "The sum of %1, divided by %2, is %3.")},
    // filter height, pooling rows less one, stride, rows; filter width, pooling columns less one, stride, columns
    {Phrase::ReasonReach, reasonReach},
    // rows and columns with the padding, without it
    {Phrase::ReasonReachEdge, reasonReachEdge},
    {Phrase::HeadingMatters, QT_TRANSLATE_NOOP("Phrases", "Why it matters")},
    {Phrase::HeadingDocumentation, QT_TRANSLATE_NOOP("Phrases", "In the documentation's words")},
};

constexpr bool rowsStandInOrder()
{
    for (std::size_t i = 0; i < std::size(rows); ++i)
        if (rows[i].phrase != static_cast<Phrase>(i))
            return false;
    return std::size(rows) == static_cast<std::size_t>(Phrase::HeadingDocumentation) + 1;
}
static_assert(rowsStandInOrder(), "every phrase has one row, in the order of the enumeration");

} // namespace

std::string_view englishPhrase(Phrase phrase)
{
    return rows[static_cast<std::size_t>(phrase)].english;
}

RichText say(const PhraseBook &book, Phrase phrase, const std::vector<std::string> &arguments,
             const std::vector<MarkedWord> &words)
{
    const std::string_view sentence = englishPhrase(phrase);
    return book ? richText(book(sentence), arguments, words) : richText(sentence, arguments, words);
}

} // namespace lab
