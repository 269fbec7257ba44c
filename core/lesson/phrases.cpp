#include "core/lesson/phrases.h"

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
     QT_TRANSLATE_NOOP(
         "Phrases",
         "{input|The input} has shape %1, {filter|the filter} %2. The filter's window slides over the input and makes "
         "one number at every place where it stands: {output|an output} of shape %3.")},
    {Phrase::CallNchw, QT_TRANSLATE_NOOP("Phrases", "The call says NCHW, so channels stand before height and width.")},
    // rows, columns
    {Phrase::FlattenAll,
     QT_TRANSLATE_NOOP("Phrases", "{filter|The filter} becomes a matrix of %1 [%1:row|rows], one for each tap, and %2 "
                                  "[%2:column|columns], one for "
                                  "each output channel. Its values are copied as they are; only their places change.")},
    // tap row, ky, kx, c, filters
    {Phrase::FlattenRow,
     QT_TRANSLATE_NOOP("Phrases",
                       "{flat|Row %1} of the filter matrix takes {filter|the weights at height %2, width %3, "
                       "channel %4}, one for each "
                       "filter that reads this channel: %5. Only their place changes.")},
    // tap row, column, ky, kx, c, k, value
    {Phrase::FlattenOne,
     QT_TRANSLATE_NOOP("Phrases", "{filter|`filter[%3, %4, %5, %6]` = %7} goes to {flat|row %1, column %2} of the "
                                  "filter matrix. Its value stays; only "
                                  "its place changes.")},
    {Phrase::FlattenHidden,
     QT_TRANSLATE_NOOP("Phrases",
                       "{filter|The marked weight} goes to a row and a column of the filter matrix. Which ones?")},
    // rows, columns
    {Phrase::ExtractAll,
     QT_TRANSLATE_NOOP("Phrases",
                       "Wherever {window|the window} stands, the numbers under it are read and laid in one row of the "
                       "{patch|virtual tensor}: %1 [%1:row|rows] of %2 [%2:number|numbers].")},
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
     QT_TRANSLATE_NOOP("Phrases",
                       "The product has %1 [%1:row|rows] and %2 [%2:column|columns]. Cut back to shape %3 it "
                       "is {output|the output}. No number "
                       "changes.")},
    // row, output y, output x
    {Phrase::ReshapeRow,
     QT_TRANSLATE_NOOP("Phrases", "{sum|Row %1 of the product} goes to {output|output row %2, column %3}, one number "
                                  "for each channel. No number changes.")},
    {Phrase::ReshapeNchw,
     QT_TRANSLATE_NOOP("Phrases", "Because the call says NCHW, the channels then move to the front.")},
    // batch entry
    {Phrase::OfImage, QT_TRANSLATE_NOOP("Phrases", "This is image %1 of the batch.")},
    {Phrase::BadgeCall, QT_TRANSLATE_NOOP("Phrases", "The call")},
    {Phrase::BadgeFlatten, QT_TRANSLATE_NOOP("Phrases", "Step 1 of 3   Flatten the filter")},
    // from one, rows
    {Phrase::BadgeFlattenRow, QT_TRANSLATE_NOOP("Phrases", "Step 1 of 3   Flatten · row %1 of %2")},
    {Phrase::BadgeExtract, QT_TRANSLATE_NOOP("Phrases", "Step 2 of 3   Extract patches")},
    // from one, patches
    {Phrase::BadgeExtractPatch, QT_TRANSLATE_NOOP("Phrases", "Step 2 of 3   Extract · patch %1 of %2")},
    {Phrase::BadgeMultiply, QT_TRANSLATE_NOOP("Phrases", "Step 3 of 3   Multiply")},
    // from one, patches
    {Phrase::BadgeMultiplyPatch, QT_TRANSLATE_NOOP("Phrases", "Step 3 of 3   Multiply · patch %1 of %2")},
    // from one, patches, product from one, products
    {Phrase::BadgeMultiplyTerm,
     QT_TRANSLATE_NOOP("Phrases", "Step 3 of 3   Multiply · patch %1 of %2 · product %3 of %4")},
    {Phrase::BadgeReshape, QT_TRANSLATE_NOOP("Phrases", "At last   Reshape")},
    {Phrase::DocumentedCall,
     QT_TRANSLATE_NOOP("Phrases", "An input tensor and a 4-D filter tensor go in; their 2-D convolution comes out.")},
    {Phrase::DocumentedFlatten,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "1. Flattens the filter to a 2-D matrix `[filter_height · filter_width · in_channels, output_channels]`.")},
    {Phrase::DocumentedExtract,
     QT_TRANSLATE_NOOP("Phrases", "2. Extracts image patches to form a virtual tensor `[batch, out_height, out_width, "
                                  "filter_height · filter_width · "
                                  "in_channels]`.")},
    {Phrase::DocumentedMultiply,
     QT_TRANSLATE_NOOP("Phrases", "3. For each patch, right-multiplies the filter matrix and the image patch vector.")},
    {Phrase::DocumentedReshape,
     QT_TRANSLATE_NOOP("Phrases",
                       "The result keeps the batch shape of the input, then height, width and output channels.")},
    {Phrase::AskSize, QT_TRANSLATE_NOOP("Phrases", "Why this size?")},
    // window height, window width, input height, input width, output height, output width
    {Phrase::AnswerSizeValid,
     QT_TRANSLATE_NOOP("Phrases", "VALID lets {filter|the window} of %1×%2 stand only where it lies wholly on "
                                  "{input|the input} of %3×%4. Counted in "
                                  "steps of the stride, that is at {output|%5×%6} places.")},
    // input height, input width, stride height, stride width, output height, output width
    {Phrase::AnswerSizeSame,
     QT_TRANSLATE_NOOP("Phrases", "SAME divides the {input|input of %1×%2} by the stride of %3×%4 and rounds up: "
                                  "{output|%5×%6}. The filter's size plays "
                                  "no part; {padding|zeros} fill what is missing.")},
    // window height, width, padded height, padded width, output height, width
    {Phrase::AnswerSizeExplicit,
     QT_TRANSLATE_NOOP("Phrases", "With {padding|its padding} the input is %3×%4. {filter|The window} of %1×%2 stands "
                                  "wherever it lies wholly on that: "
                                  "counted in steps of the stride, at {output|%5×%6} places.")},
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
     QT_TRANSLATE_NOOP(
         "Phrases", "{filter|The filter} is %1 deep and {input|the input} has %2 channels, so there are %3 groups. "
                    "Each group's %4 "
                    "[%4:filter reads|filters read] that group's channels alone. Elsewhere the filter matrix is 0.")},
    {Phrase::AnswerDepthwise, QT_TRANSLATE_NOOP("Phrases", "With one channel a group it is called depthwise.")},
    {Phrase::AskDilation, QT_TRANSLATE_NOOP("Phrases", "What does dilation do?")},
    // dilation height, width, effective height, width, taps of a plane
    {Phrase::AnswerDilation,
     QT_TRANSLATE_NOOP("Phrases", "It spreads {filter|the filter}: neighbouring weights stand %1 rows and %2 columns "
                                  "apart, so the window spans %3×%4. It "
                                  "still has the same %5 [%5:weight|weights]; the cells between are skipped.")},
    {Phrase::AskFlatten, QT_TRANSLATE_NOOP("Phrases", "Why flatten?")},
    {Phrase::AnswerFlatten,
     QT_TRANSLATE_NOOP("Phrases", "A window times {filter|a filter}, summed, is a dot product. Written as one column, "
                                  "the filter can meet every {patch|patch} in "
                                  "a single matrix product, which machines do very fast.")},
    {Phrase::AskTapOrder, QT_TRANSLATE_NOOP("Phrases", "Which order?")},
    {Phrase::AnswerTapOrder,
     QT_TRANSLATE_NOOP("Phrases", "Filter height slowest, then width, then input channel fastest: as NumPy's `ravel` "
                                  "reads it. {patch|Patches} are laid out in "
                                  "the same order, so each input meets its own {filter|weight}.")},
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
     QT_TRANSLATE_NOOP("Phrases", "{patch|This table} shows %1 [%1:number|numbers], but nobody has to store them: each "
                                  "is one of the {input|%2 input "
                                  "[%2:number|numbers]}, found by its index, or a padding zero.")},
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
                                  "time. The places between are not "
                                  "computed, so the output is smaller.")},
    {Phrase::AskRepeat, QT_TRANSLATE_NOOP("Phrases", "Why do numbers repeat?")},
    // most windows that read one input
    {Phrase::AnswerRepeat,
     QT_TRANSLATE_NOOP("Phrases",
                       "Windows overlap. Here {input|an input number} is read by up to %1 windows and stands "
                       "once in each of their {patch|rows}.")},
    {Phrase::AskRowOrder, QT_TRANSLATE_NOOP("Phrases", "Which order?")},
    {Phrase::AnswerRowOrder,
     QT_TRANSLATE_NOOP("Phrases", "One row for each output place: image by image, from top to bottom, from left to "
                                  "right. Within a row: height, width, then "
                                  "channel fastest.")},
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
    {Phrase::MatterValid,
     QT_TRANSLATE_NOOP("Phrases",
                       "VALID adds nothing: every number that is read is yours. The price is a smaller output.")},
    {Phrase::MatterSame,
     QT_TRANSLATE_NOOP("Phrases", "SAME does not promise the same size. It does so only with stride 1.")},
    {Phrase::MatterExplicit,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "Padding given in numbers means the same in TensorFlow and in PyTorch. SAME with a stride does not.")},
    {Phrase::MatterFlatten,
     QT_TRANSLATE_NOOP("Phrases", "The order of rows is a convention. Mix it up (PyTorch keeps channels first) and "
                                  "every result is wrong without any error.")},
    {Phrase::MatterExtract,
     QT_TRANSLATE_NOOP("Phrases",
                       "This is the step people call im2col. Libraries that do store the table pay for it in memory.")},
    {Phrase::MatterByWindow, QT_TRANSLATE_NOOP("Phrases", "Here each patch is multiplied as soon as it is taken. The "
                                                          "numbers are the same in whichever order one walks.")},
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
         "Phrases", "One filter, one output channel: the number of channels going in no longer shows in the output.")},
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
     QT_TRANSLATE_NOOP("Phrases", "Which number comes out at output row %1, column %2, channel %3?")},
    // row, numbers
    {Phrase::PromptRow,
     QT_TRANSLATE_NOOP("Phrases", "Which %2 [%2:number stands|numbers stand] in row %1 of the virtual tensor?")},
    // ky, kx, c, k
    {Phrase::PromptPlace,
     QT_TRANSLATE_NOOP("Phrases",
                       "In which row and which column of the filter matrix does `filter[%1, %2, %3, %4]` land?")},
    // axes
    {Phrase::PromptShape, QT_TRANSLATE_NOOP("Phrases", "What is the output's shape? Type its %1 sizes.")},
    {Phrase::PromptPads, QT_TRANSLATE_NOOP("Phrases", "How many zeros does SAME add? Type top, bottom, left, right.")},
    {Phrase::HintRight, QT_TRANSLATE_NOOP("Phrases", "Right.")},
    {Phrase::HintUnknown,
     QT_TRANSLATE_NOOP("Phrases",
                       "Not yet. Look again at where the window stands and which weight each number meets.")},
    // numbers
    {Phrase::HintCount, QT_TRANSLATE_NOOP("Phrases", "The answer has %1 [%1:number|numbers].")},
    {Phrase::HintNotSummed,
     QT_TRANSLATE_NOOP("Phrases", "These are the element-wise products. The output is their sum, one number.")},
    {Phrase::HintNotMultiplied,
     QT_TRANSLATE_NOOP("Phrases",
                       "You added the inputs under the window. Multiply each by the weight it meets first.")},
    {Phrase::HintFlipped,
     QT_TRANSLATE_NOOP("Phrases", "That is what comes out with the filter flipped. TensorFlow does not flip it: the "
                                  "first weight meets the first input.")},
    {Phrase::HintChannel,
     QT_TRANSLATE_NOOP("Phrases", "One channel is missing. Every channel under the window counts.")},
    {Phrase::HintChannelsOut,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "The last number of channels comes from the filter: one output channel for each filter, however many go in.")},
    {Phrase::HintOtherSide,
     QT_TRANSLATE_NOOP(
         "Phrases",
         "The zeros stand on the other side. Where their number is odd, the extra one goes to the bottom and right.")},
    {Phrase::HintNoPadding,
     QT_TRANSLATE_NOOP("Phrases", "You left out the padding. Cells outside the input count as zeros.")},
    {Phrase::HintHalf,
     QT_TRANSLATE_NOOP("Phrases",
                       "Half the filter's size on each side is not SAME's rule. It adds what the last window "
                       "lacks, and that depends on input and stride.")},
    {Phrase::HintOneOff,
     QT_TRANSLATE_NOOP("Phrases", "You are one place off. Check at which output row and column the window stands.")},
    {Phrase::HintCountStarts,
     QT_TRANSLATE_NOOP("Phrases", "One too few. Count the places where the window can start, the first one too.")},
    {Phrase::HintStride, QT_TRANSLATE_NOOP("Phrases", "You moved by single cells. The stride is larger than 1 here.")},
    {Phrase::HintDilation,
     QT_TRANSLATE_NOOP("Phrases", "You took neighbouring cells. With this dilation there are gaps between them.")},
    {Phrase::HintOrder,
     QT_TRANSLATE_NOOP(
         "Phrases", "The numbers are the right ones in another order. Height comes before width, channels come last.")},
    {Phrase::HintFromOne, QT_TRANSLATE_NOOP("Phrases", "Rows and columns count from 0.")},
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
