#pragma once

#include "core/lesson/rich_text.h"
#include "core/sentence.h"

#include <string>
#include <string_view>
#include <vector>

namespace lab {

/// Every sentence of the explanation, by what it is about. The markup is that of richText; the order of the arguments
/// stands beside each sentence in phrases.cpp.
enum class Phrase {
    // What happens
    CallWhat,
    CallNchw,
    FlattenAll,
    FlattenRow,
    FlattenOne,
    FlattenHidden,
    ExtractAll,
    ExtractPatch,
    ExtractPadded,
    ExtractOne,
    ExtractOnePadded,
    ExtractHidden,
    MultiplyAll,
    MultiplyPatch,
    MultiplyColumn,
    MultiplyTerm,
    MultiplyHidden,
    ReshapeAll,
    ReshapeRow,
    ReshapeNchw,
    OfImage,
    // Where one stands
    BadgeCall,
    BadgeFlatten,
    BadgeFlattenRow,
    BadgeExtract,
    BadgeExtractPatch,
    BadgeMultiply,
    BadgeMultiplyPatch,
    BadgeMultiplyTerm,
    BadgeReshape,
    // What the documentation says
    DocumentedCall,
    DocumentedFlatten,
    DocumentedExtract,
    DocumentedMultiply,
    DocumentedReshape,
    // The question in the reader's head, and its answer
    AskSize,
    AnswerSizeValid,
    AnswerSizeSame,
    AnswerSizeExplicit,
    AskOddZero,
    AnswerOddZeroHeight,
    AnswerOddZeroWidth,
    AskDropped,
    AnswerDroppedHeight,
    AnswerDroppedWidth,
    AskGroup,
    AnswerGroup,
    AnswerDepthwise,
    AskDilation,
    AnswerDilation,
    AskFlatten,
    AnswerFlatten,
    AskTapOrder,
    AnswerTapOrder,
    AskCopied,
    AnswerCopied,
    AskZeroBlock,
    AnswerZeroBlock,
    AskVirtual,
    AnswerVirtual,
    AskZeros,
    AnswerZeros,
    AskStride,
    AnswerStride,
    AskRepeat,
    AnswerRepeat,
    AskRowOrder,
    AnswerRowOrder,
    AskElementwise,
    AnswerElementwise,
    AskChannels,
    AnswerChannels,
    AnswerChannelsSums,
    AskFilters,
    AnswerFilters,
    AskReshape,
    AnswerReshape,
    // Why it matters
    MatterValid,
    MatterSame,
    MatterExplicit,
    MatterFlatten,
    MatterExtract,
    MatterByWindow,
    MatterNotFlipped,
    MatterMatrix,
    MatterSpan,
    MatterReshape,
    // Cost
    CostMultiplyAdds,
    CostPatches,
    CostPatchesFewer,
    CostPadded,
    CostReads,
    CostNeverRead,
    // Predicting: what is asked
    PromptOutput,
    PromptRow,
    PromptPlace,
    PromptShape,
    PromptPads,
    // Predicting: what to look at again
    HintRight,
    HintUnknown,
    HintCount,
    HintNotSummed,
    HintNotMultiplied,
    HintFlipped,
    HintChannel,
    HintChannelsOut,
    HintOtherSide,
    HintNoPadding,
    HintHalf,
    HintOneOff,
    HintCountStarts,
    HintStride,
    HintDilation,
    HintOrder,
    HintFromOne,
    // Headings
    HeadingMatters,
    HeadingDocumentation,
};

/// The template in English.
[[nodiscard]] std::string_view englishPhrase(Phrase phrase);
using PhraseBook = Translation;

/// A sentence with its arguments put in and its words marked.
[[nodiscard]] RichText say(const PhraseBook &book, Phrase phrase, const std::vector<std::string> &arguments = {},
                           const std::vector<MarkedWord> &words = {});

} // namespace lab
