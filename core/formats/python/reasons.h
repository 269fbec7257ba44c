#pragma once

#include "core/sentence.h"

#include <concepts>
#include <string>
#include <string_view>

namespace lab::python {

// Everything that is said about pasted code: why something is not read, what was changed, what is drawn.
namespace why {

inline constexpr std::string_view aBracketIsMissingHere =
    QT_TRANSLATE_NOOP("Refusals", "a bracket ')' is missing here");
inline constexpr std::string_view aBracketIsMissingHere2 =
    QT_TRANSLATE_NOOP("Refusals", "a bracket ']' is missing here");
inline constexpr std::string_view aBracketIsMissingHere3 =
    QT_TRANSLATE_NOOP("Refusals", "a bracket '}' is missing here");
inline constexpr std::string_view aChoiceDependsOnRandomValues =
    QT_TRANSLATE_NOOP("Refusals", "a choice depends on random values: it may go another way in a run");
inline constexpr std::string_view aCommaOrAnOperatorIs =
    QT_TRANSLATE_NOOP("Refusals", "a comma or an operator is missing before this");
inline constexpr std::string_view aComprehensionAmongOtherArgumentsNeeds =
    QT_TRANSLATE_NOOP("Refusals", "a comprehension among other arguments needs brackets of its own");
inline constexpr std::string_view aComprehensionHasOneValueBefore =
    QT_TRANSLATE_NOOP("Refusals", "a comprehension has one value before 'for'");
inline constexpr std::string_view aDict = QT_TRANSLATE_NOOP("Refusals", "a dict");
inline constexpr std::string_view aDivisionByZero = QT_TRANSLATE_NOOP("Refusals", "a division by zero");
inline constexpr std::string_view aFewWholeNumbersAreNeeded =
    QT_TRANSLATE_NOOP("Refusals", "a few whole numbers are needed here, not %1");
inline constexpr std::string_view aFunction = QT_TRANSLATE_NOOP("Refusals", "a function");
inline constexpr std::string_view aLayerIsCalledWithIts =
    QT_TRANSLATE_NOOP("Refusals", "a layer is called with its input");
inline constexpr std::string_view aList = QT_TRANSLATE_NOOP("Refusals", "a list");
inline constexpr std::string_view aListHasNoShapeTakes =
    QT_TRANSLATE_NOOP("Refusals", "a list has no shape: %1 takes an array or a tensor, so wrap it in tf.constant(…)");
inline constexpr std::string_view aListOfItemsIsNeeded =
    QT_TRANSLATE_NOOP("Refusals", "a list of items is needed here");
inline constexpr std::string_view aMeanOfWholeNumbersIs =
    QT_TRANSLATE_NOOP("Refusals", "a mean of whole numbers is not read here: cast them first");
inline constexpr std::string_view aModeOfPaddingIsNot =
    QT_TRANSLATE_NOOP("Refusals", "a mode of padding is not known here");
inline constexpr std::string_view aModelIsMadeOfLayers =
    QT_TRANSLATE_NOOP("Refusals", "a model is made of layers, not of %1");
inline constexpr std::string_view aNameIsMissingHere = QT_TRANSLATE_NOOP("Refusals", "a name is missing here");
inline constexpr std::string_view aNotebookSCommandIsNot =
    QT_TRANSLATE_NOOP("Refusals", "a notebook's command is not run: it is left out");
inline constexpr std::string_view aNumber = QT_TRANSLATE_NOOP("Refusals", "a number");
inline constexpr std::string_view aNumberHereMustBeAt =
    QT_TRANSLATE_NOOP("Refusals", "a number here must be at least %1");
inline constexpr std::string_view aNumberIsMalformed = QT_TRANSLATE_NOOP("Refusals", "a number is malformed: %1");
inline constexpr std::string_view aNumberIsNeededHereNot =
    QT_TRANSLATE_NOOP("Refusals", "a number is needed here, not %1");
inline constexpr std::string_view aPlaceholderCannotBeCompared =
    QT_TRANSLATE_NOOP("Refusals", "a placeholder cannot be compared");
inline constexpr std::string_view aPlaceholderIsGivenNoValue =
    QT_TRANSLATE_NOOP("Refusals", "a placeholder is given no value here: feed_dict lacks it");
inline constexpr std::string_view aPlaceholderWithoutValues =
    QT_TRANSLATE_NOOP("Refusals", "a placeholder without values");
inline constexpr std::string_view aRange = QT_TRANSLATE_NOOP("Refusals", "a range");
inline constexpr std::string_view aRangeOrSliceCannotHave =
    QT_TRANSLATE_NOOP("Refusals", "a range or slice cannot have the step 0");
inline constexpr std::string_view aRootOfANegativeNumber =
    QT_TRANSLATE_NOOP("Refusals", "a root of a negative number is no real number");
inline constexpr std::string_view aSet = QT_TRANSLATE_NOOP("Refusals", "a set");
inline constexpr std::string_view aSizeMustBePositiveHere =
    QT_TRANSLATE_NOOP("Refusals", "a size must be positive here");
inline constexpr std::string_view aSlice = QT_TRANSLATE_NOOP("Refusals", "a slice");
inline constexpr std::string_view aStarredNameCanStandOnly =
    QT_TRANSLATE_NOOP("Refusals", "a starred name can stand only in a list of names");
inline constexpr std::string_view aTensorflowTensorCannotBeChanged =
    QT_TRANSLATE_NOOP("Refusals", "a TensorFlow tensor cannot be changed in place");
inline constexpr std::string_view aText = QT_TRANSLATE_NOOP("Refusals", "a text");
inline constexpr std::string_view aTextInQuotesIsUnterminated =
    QT_TRANSLATE_NOOP("Refusals", "a text in quotes is unterminated: it is not closed on its line");
inline constexpr std::string_view aTextInTripleQuotesIs =
    QT_TRANSLATE_NOOP("Refusals", "a text in triple quotes is unterminated: it is never closed");
inline constexpr std::string_view aTransposedConvolutionShownAsThe =
    QT_TRANSLATE_NOOP("Refusals", "a transposed convolution, shown as the convolution that it equals: %1 and %2 zeros "
                                  "between the rows and columns of the input, the filter turned by 180 degrees");
inline constexpr std::string_view aTuple = QT_TRANSLATE_NOOP("Refusals", "a tuple");
inline constexpr std::string_view aType = QT_TRANSLATE_NOOP("Refusals", "a type");
inline constexpr std::string_view aTypeSuchAsFloat32Is =
    QT_TRANSLATE_NOOP("Refusals", "a type such as float32 is needed here, not %1");
inline constexpr std::string_view aValueIsMissingBefore =
    QT_TRANSLATE_NOOP("Refusals", "a value is missing before '%1'");
inline constexpr std::string_view aValueIsMissingHere = QT_TRANSLATE_NOOP("Refusals", "a value is missing here");
inline constexpr std::string_view aWholeNumber = QT_TRANSLATE_NOOP("Refusals", "a whole number");
inline constexpr std::string_view aWholeNumberIsNeededHere =
    QT_TRANSLATE_NOOP("Refusals", "a whole number is needed here, not %1");
inline constexpr std::string_view aWordIsNeededHereNot = QT_TRANSLATE_NOOP("Refusals", "a word is needed here, not %1");
inline constexpr std::string_view adaptivePoolingIsReadOnlyWhere =
    QT_TRANSLATE_NOOP("Refusals", "adaptive pooling is read only where the size divides the input's");
inline constexpr std::string_view anArgumentCannotStandHere =
    QT_TRANSLATE_NOOP("Refusals", "an argument cannot stand here");
inline constexpr std::string_view anArrayHasAtMostAxes =
    QT_TRANSLATE_NOOP("Refusals", "an array has at most %1 axes here");
inline constexpr std::string_view anArrayHasAtMostNumbers =
    QT_TRANSLATE_NOOP("Refusals", "an array has at most %1 numbers in pasted code");
inline constexpr std::string_view anArrayOfNumbersIsNeither =
    QT_TRANSLATE_NOOP("Refusals", "an array of %1 numbers is neither true nor false");
inline constexpr std::string_view anArrayOfShape = QT_TRANSLATE_NOOP("Refusals", "an array of shape %1");
inline constexpr std::string_view anArrayOfShapeHasNo =
    QT_TRANSLATE_NOOP("Refusals", "an array of shape %1 has no %2 axes to index");
inline constexpr std::string_view anEscapeInATextIs = QT_TRANSLATE_NOOP("Refusals", "an escape in a text is malformed");
inline constexpr std::string_view anFStringHoldsCodeIt =
    QT_TRANSLATE_NOOP("Refusals", "an f-string holds code: it is not supported, nothing is run");
inline constexpr std::string_view anFStringIsMalformedHere =
    QT_TRANSLATE_NOOP("Refusals", "an f-string is malformed here");
inline constexpr std::string_view anIndentedBlockIsMissingHere =
    QT_TRANSLATE_NOOP("Refusals", "an indented block is missing here");
inline constexpr std::string_view anIterator = QT_TRANSLATE_NOOP("Refusals", "an iterator");
inline constexpr std::string_view anObjectOfTheClass = QT_TRANSLATE_NOOP("Refusals", "an object of the class %1");
inline constexpr std::string_view andHaveNoOrder = QT_TRANSLATE_NOOP("Refusals", "%1 and %2 have no order");
inline constexpr std::string_view arraysAreGivenForWeights =
    QT_TRANSLATE_NOOP("Refusals", "%1 arrays are given for %2 weights");
inline constexpr std::string_view arraysOfDifferentNumbersOfAxes =
    QT_TRANSLATE_NOOP("Refusals", "arrays of different numbers of axes cannot be joined");
inline constexpr std::string_view axesAreNamedForAnArray =
    QT_TRANSLATE_NOOP("Refusals", "%1 axes are named for an array that has %2");
inline constexpr std::string_view axisHasEntriesOnlyAnAxis =
    QT_TRANSLATE_NOOP("Refusals", "axis %1 has %2 entries: only an axis of 1 can be squeezed out");
inline constexpr std::string_view axisIsNotAmongAxes = QT_TRANSLATE_NOOP("Refusals", "axis %1 is not among %2 axes");
inline constexpr std::string_view batchNormalizationInTrainingIsNot =
    QT_TRANSLATE_NOOP("Refusals", "batch normalization in training is not supported: its mean comes from the batch");
inline constexpr std::string_view batchNormalizationWhileTrainingDependsOn = QT_TRANSLATE_NOOP(
    "Refusals",
    "batch normalization while training depends on the whole batch: only its shape is read; call .eval() first");
inline constexpr std::string_view bracketCannotClose = QT_TRANSLATE_NOOP("Refusals", "bracket '%1' cannot close '%2'");
inline constexpr std::string_view bracketClosesNoneThatIsOpen =
    QT_TRANSLATE_NOOP("Refusals", "bracket '%1' closes none that is open");
inline constexpr std::string_view bracketIsNeverClosed = QT_TRANSLATE_NOOP("Refusals", "bracket '%1' is never closed");
inline constexpr std::string_view canStandOnceInAnIndex =
    QT_TRANSLATE_NOOP("Refusals", "«...» can stand once in an index");
inline constexpr std::string_view cannotBeCalled = QT_TRANSLATE_NOOP("Refusals", "%1 cannot be called");
inline constexpr std::string_view cannotBeGoneThrough = QT_TRANSLATE_NOOP("Refusals", "%1 cannot be gone through");
inline constexpr std::string_view cannotBeTheBaseOfA =
    QT_TRANSLATE_NOOP("Refusals", "%1 cannot be the base of a class here");
inline constexpr std::string_view cannotBeginAStatement =
    QT_TRANSLATE_NOOP("Refusals", "'%1' cannot begin a statement");
inline constexpr std::string_view cannotStandHereAsAKey =
    QT_TRANSLATE_NOOP("Refusals", "%1 cannot stand here as a key");
inline constexpr std::string_view changingOneNumberOfATensor =
    QT_TRANSLATE_NOOP("Refusals", "changing one number of a tensor in this way is not supported");
inline constexpr std::string_view channelsFirstChannelsLast =
    QT_TRANSLATE_NOOP("Refusals", "channels first → channels last");
inline constexpr std::string_view conv2dtransposeIsReadForFourAxes =
    QT_TRANSLATE_NOOP("Refusals", "Conv2DTranspose is read for four axes, channels last, without output_padding");
inline constexpr std::string_view curlyQuotesAreNoPythonQuotes =
    QT_TRANSLATE_NOOP("Refusals", "curly quotes are no Python quotes: write \" or '");
inline constexpr std::string_view deletingAnAttributeIsNotSupported =
    QT_TRANSLATE_NOOP("Refusals", "deleting an attribute is not supported");
inline constexpr std::string_view depthwiseOneFilterForEachChannel =
    QT_TRANSLATE_NOOP("Refusals", "depthwise: one filter for each channel, shown as a convolution in %1 groups");
inline constexpr std::string_view dilationDilations = QT_TRANSLATE_NOOP("Refusals", "dilation → dilations=%1");
inline constexpr std::string_view dropoutWhileTrainingDrawsAtRandom =
    QT_TRANSLATE_NOOP("Refusals", "dropout while training draws at random: only its shape is read; call .eval() first");
inline constexpr std::string_view elseIsMissingInTheChoice =
    QT_TRANSLATE_NOOP("Refusals", "'else' is missing in the choice");
inline constexpr std::string_view exceptOrFinallyIsMissingAfter =
    QT_TRANSLATE_NOOP("Refusals", "'except' or 'finally' is missing after this block");
inline constexpr std::string_view filterHwio = QT_TRANSLATE_NOOP("Refusals", "filter: %1 → HWIO");
inline constexpr std::string_view groupsTheInputHasChannelsThe =
    QT_TRANSLATE_NOOP("Refusals", "%1 groups: the input has %2 channels, the filter a depth of %3");
inline constexpr std::string_view hasNoArgumentNamed = QT_TRANSLATE_NOOP("Refusals", "%1 has no argument named %2");
inline constexpr std::string_view hasNoAttribute = QT_TRANSLATE_NOOP("Refusals", "%1 has no attribute %2");
inline constexpr std::string_view hasNoAxesWhichAreNeeded =
    QT_TRANSLATE_NOOP("Refusals", "%1 has no %2 axes, which are needed");
inline constexpr std::string_view hasNoItems = QT_TRANSLATE_NOOP("Refusals", "%1 has no items");
inline constexpr std::string_view hasTheShapeNot = QT_TRANSLATE_NOOP("Refusals", "%1 has the shape %2, not %3");
inline constexpr std::string_view importIsMissingHere = QT_TRANSLATE_NOOP("Refusals", "'import' is missing here");
inline constexpr std::string_view inIsMissingHere = QT_TRANSLATE_NOOP("Refusals", "'in' is missing here");
inline constexpr std::string_view indexIsOutsideAListOf =
    QT_TRANSLATE_NOOP("Refusals", "index %1 is outside a list of %2");
inline constexpr std::string_view indexIsOutsideAnAxisOf =
    QT_TRANSLATE_NOOP("Refusals", "index %1 is outside an axis of %2");
inline constexpr std::string_view inputAndOutputNchwNhwc =
    QT_TRANSLATE_NOOP("Refusals", "input and output: NCHW → NHWC");
inline constexpr std::string_view inputFilter = QT_TRANSLATE_NOOP("Refusals", "%3 (input %1, filter %2)");
inline constexpr std::string_view inputNhwc = QT_TRANSLATE_NOOP("Refusals", "input: %1 → NHWC");
inline constexpr std::string_view inputPytorchKeepsNchwSoData =
    QT_TRANSLATE_NOOP("Refusals", "input: PyTorch keeps NCHW, so data_format=\"NCHW\"");
inline constexpr std::string_view isANotebookSOrA =
    QT_TRANSLATE_NOOP("Refusals", "'%1' is a notebook's or a shell's sign, no Python");
inline constexpr std::string_view isBetweenNumbersOrTextsDepends =
    QT_TRANSLATE_NOOP("Refusals", "'is' between numbers or texts depends on the interpreter: write ==");
inline constexpr std::string_view isGivenTheArgumentTwice =
    QT_TRANSLATE_NOOP("Refusals", "%1 is given the argument %2 twice");
inline constexpr std::string_view isMissingHere = QT_TRANSLATE_NOOP("Refusals", "':' is missing here");
inline constexpr std::string_view isNoSignOfPythonS = QT_TRANSLATE_NOOP("Refusals", "'%1' is no sign of Python's");
inline constexpr std::string_view isNotSupported = QT_TRANSLATE_NOOP("Refusals", "%1 is not supported");
inline constexpr std::string_view isNotUnderstoodWithTheseArguments =
    QT_TRANSLATE_NOOP("Refusals", "%1 is not understood with these arguments: it takes %2");
inline constexpr std::string_view isPatchesTimesTheFilterAs = QT_TRANSLATE_NOOP(
    "Refusals",
    "%1 is patches times the filter as a matrix: this is the convolution of %2 and %3, and its numbers are the same");
inline constexpr std::string_view isReadForTwoArraysOf =
    QT_TRANSLATE_NOOP("Refusals", "%1 is read for two arrays of two axes, not %2 and %3");
inline constexpr std::string_view isUnderstoodOnlyWith =
    QT_TRANSLATE_NOOP("Refusals", "%1 is understood only with %2=%3");
inline constexpr std::string_view itemsOfCannotBeSetHere =
    QT_TRANSLATE_NOOP("Refusals", "items of %1 cannot be set here");
inline constexpr std::string_view leavesItsValuesOpenZerosAre =
    QT_TRANSLATE_NOOP("Refusals", "%1 leaves its values open: zeros are shown");
inline constexpr std::string_view leftOutOfThePictureBecause =
    QT_TRANSLATE_NOOP("Refusals", "left out of the picture, because it follows: %1");
inline constexpr std::string_view lineColumn = QT_TRANSLATE_NOOP("Refusals", "line %1, column %2: %3");
inline constexpr std::string_view listsOfNumbersAreNeededHere =
    QT_TRANSLATE_NOOP("Refusals", "lists of numbers are needed here, one for each axis");
inline constexpr std::string_view maxPoolingAndChangePlaces =
    QT_TRANSLATE_NOOP("Refusals", "max pooling and %1 change places: the numbers are the same");
inline constexpr std::string_view meansNothingForTheseValues =
    QT_TRANSLATE_NOOP("Refusals", "%1 means nothing for these values");
inline constexpr std::string_view meansNothingHere = QT_TRANSLATE_NOOP("Refusals", "%2 %1 %3 means nothing here");
inline constexpr std::string_view modeTheBorderCellsAreRepeated =
    QT_TRANSLATE_NOOP("Refusals", "mode='%1': the border cells are repeated or reflected around the image");
inline constexpr std::string_view needsAListOfArrays = QT_TRANSLATE_NOOP("Refusals", "%1 needs a list of arrays");
inline constexpr std::string_view needsAValue = QT_TRANSLATE_NOOP("Refusals", "%1 needs a value");
inline constexpr std::string_view needsTheArgument = QT_TRANSLATE_NOOP("Refusals", "%1 needs the argument %2");
inline constexpr std::string_view needsTheNumberOfItsChannels =
    QT_TRANSLATE_NOOP("Refusals", "%1 needs the number of its channels");
inline constexpr std::string_view noBaseClassHas = QT_TRANSLATE_NOOP("Refusals", "no base class has %1");
inline constexpr std::string_view noConvolutionWasFoundAndNo =
    QT_TRANSLATE_NOOP("Refusals", "no convolution was found, and no array");
inline constexpr std::string_view noConvolutionWasFoundAndNoArray =
    QT_TRANSLATE_NOOP("Refusals", "no convolution was found, and no array; what was understood: %1");
inline constexpr std::string_view nonlocalNoFunctionAroundHasThe =
    QT_TRANSLATE_NOOP("Refusals", "nonlocal: no function around has the name %1");
inline constexpr std::string_view numbersOrAnArrayAreNeeded =
    QT_TRANSLATE_NOOP("Refusals", "numbers or an array are needed here, not %1");
inline constexpr std::string_view ofAPlaceholderIsNotSupported =
    QT_TRANSLATE_NOOP("Refusals", ".%1 of a placeholder is not supported");
inline constexpr std::string_view ofAnArrayIsNotSupported =
    QT_TRANSLATE_NOOP("Refusals", ".%1 of an array is not supported");
inline constexpr std::string_view ofCannotBeSetHere = QT_TRANSLATE_NOOP("Refusals", ".%1 of %2 cannot be set here");
inline constexpr std::string_view ofIsNotSupported = QT_TRANSLATE_NOOP("Refusals", ".%1 of %2 is not supported");
inline constexpr std::string_view ofTheValuesWereRoundedTo =
    QT_TRANSLATE_NOOP("Refusals", "%1 of the values were rounded to float32");
inline constexpr std::string_view oneAxisIsNeededHere = QT_TRANSLATE_NOOP("Refusals", "one axis is needed here");
inline constexpr std::string_view oneDimensionalTheRowIsAn =
    QT_TRANSLATE_NOOP("Refusals", "one-dimensional: the row is an image of height 1");
inline constexpr std::string_view oneOrWholeNumbersAreNeeded =
    QT_TRANSLATE_NOOP("Refusals", "one or %1 whole numbers are needed here, not %2");
inline constexpr std::string_view onlyADictCanBeSpread =
    QT_TRANSLATE_NOOP("Refusals", "only a dict can be spread with **, not %1");
inline constexpr std::string_view onlyALineSEndMay =
    QT_TRANSLATE_NOOP("Refusals", "only a line's end may follow a backslash");
inline constexpr std::string_view onlyNumbersAndArraysCanStand =
    QT_TRANSLATE_NOOP("Refusals", "only numbers and arrays can stand in an array, not %1");
inline constexpr std::string_view onlyTextsCanBeJoined = QT_TRANSLATE_NOOP("Refusals", "only texts can be joined");
inline constexpr std::string_view onlyWholeNumbersSlicesListsMasks = QT_TRANSLATE_NOOP(
    "Refusals", "only whole numbers, slices, lists, masks, None and ... are read as an index, not %1");
inline constexpr std::string_view paddingExplicitPads000 =
    QT_TRANSLATE_NOOP("Refusals", "padding=%1 → explicit pads [[0, 0], [0, 0], %2, %3]");
inline constexpr std::string_view paddingIsValidSameOrPairs =
    QT_TRANSLATE_NOOP("Refusals", "padding is \"VALID\", \"SAME\" or pairs of numbers here");
inline constexpr std::string_view paddingModeTheBorderCellsAre =
    QT_TRANSLATE_NOOP("Refusals", "padding_mode='%1': the border cells are repeated around the input first");
inline constexpr std::string_view paddingSamePaddingSame =
    QT_TRANSLATE_NOOP("Refusals", "padding='same' → padding=\"SAME\"");
inline constexpr std::string_view paddingValidPaddingValid =
    QT_TRANSLATE_NOOP("Refusals", "padding='valid' → padding=\"VALID\"");
inline constexpr std::string_view partsOfThisArrayCannotBe =
    QT_TRANSLATE_NOOP("Refusals", "parts of this array cannot be set: it shares its numbers with another one");
inline constexpr std::string_view poolingTakesAxesNot = QT_TRANSLATE_NOOP("Refusals", "pooling takes %1 axes, not %2");
inline constexpr std::string_view pytorchDoesNotMixTypesThe =
    QT_TRANSLATE_NOOP("Refusals", "PyTorch does not mix types: the input is %1, the weight %2");
inline constexpr std::string_view pytorchHasNoSlicesThatRun =
    QT_TRANSLATE_NOOP("Refusals", "PyTorch has no slices that run backwards");
inline constexpr std::string_view pytorchRefusesAnOutputPaddingThat =
    QT_TRANSLATE_NOOP("Refusals", "PyTorch refuses an output_padding that is not below the stride or the dilation");
inline constexpr std::string_view pytorchRefusesPaddingSameWithA =
    QT_TRANSLATE_NOOP("Refusals", "PyTorch refuses padding='same' with a stride");
inline constexpr std::string_view pytorchTakesNnParameterHereNot =
    QT_TRANSLATE_NOOP("Refusals", "PyTorch takes nn.Parameter(…) here, not a plain tensor");
inline constexpr std::string_view pytorchTakesTensorsHereNotMake =
    QT_TRANSLATE_NOOP("Refusals", "PyTorch takes tensors here, not %1: make one with torch.tensor(…)");
inline constexpr std::string_view raiseEndsTheProgramHereWhat =
    QT_TRANSLATE_NOOP("Refusals", "'raise' ends the program here: what follows is not read");
inline constexpr std::string_view randomValuesAreDrawnWithSeed =
    QT_TRANSLATE_NOOP("Refusals", "random values are drawn with seed %1, not with the library's generator");
inline constexpr std::string_view rateDilations = QT_TRANSLATE_NOOP("Refusals", "rate → dilations=%1");
inline constexpr std::string_view refusesAKernelLargerThanThe =
    QT_TRANSLATE_NOOP("Refusals", "%1 refuses a kernel larger than the padded input (input %2, filter %3)");
inline constexpr std::string_view reshapeCannotPutNumbersIntoThe =
    QT_TRANSLATE_NOOP("Refusals", "reshape cannot put %1 numbers into the shape %2");
inline constexpr std::string_view reshapeCannotTakeTheShape =
    QT_TRANSLATE_NOOP("Refusals", "reshape cannot take the shape %1");
inline constexpr std::string_view returnStandsOutsideAFunction =
    QT_TRANSLATE_NOOP("Refusals", "'return' stands outside a function");
inline constexpr std::string_view separableADepthwiseConvolutionThenA =
    QT_TRANSLATE_NOOP("Refusals", "separable: a depthwise convolution, then a 1×1 convolution");
inline constexpr std::string_view somethingThatWasNotUnderstood =
    QT_TRANSLATE_NOOP("Refusals", "something that was not understood");
inline constexpr std::string_view stridesAbove1TogetherWithDilations = QT_TRANSLATE_NOOP(
    "Refusals", "strides above 1 together with dilations above 1 are not taken here; tf.nn.conv2d takes both");
inline constexpr std::string_view stridesStrides = QT_TRANSLATE_NOOP("Refusals", "strides → strides=%1");
inline constexpr std::string_view superStandsOutsideAMethod =
    QT_TRANSLATE_NOOP("Refusals", "super() stands outside a method");
inline constexpr std::string_view tabsAndBlanksAreMixed =
    QT_TRANSLATE_NOOP("Refusals", "tabs and blanks are mixed in the indentation");
inline constexpr std::string_view takesFewerArguments = QT_TRANSLATE_NOOP("Refusals", "%1 takes fewer arguments");
inline constexpr std::string_view tensorflowDoesNotMixATensor =
    QT_TRANSLATE_NOOP("Refusals", "TensorFlow does not mix a %1 tensor and a number of another kind: cast it first");
inline constexpr std::string_view tensorflowDoesNotMixAndCast =
    QT_TRANSLATE_NOOP("Refusals", "TensorFlow does not mix %1 and %2: cast one of them");
inline constexpr std::string_view tensorflowDoesNotTurnNumbersWith =
    QT_TRANSLATE_NOOP("Refusals", "TensorFlow does not turn numbers with a point into %1");
inline constexpr std::string_view tensorflowRefusesTheseTypesItTakes =
    QT_TRANSLATE_NOOP("Refusals", "TensorFlow refuses these types (%1): it takes float16, bfloat16, float32, float64 "
                                  "or int32. Write dtype=np.float32");
inline constexpr std::string_view tensorflowRefusesToMixTypesCast =
    QT_TRANSLATE_NOOP("Refusals", "TensorFlow refuses to mix types (%1): cast one of them");
inline constexpr std::string_view tensorflowTakesNoListsAsAn =
    QT_TRANSLATE_NOOP("Refusals", "TensorFlow takes no lists as an index: tf.gather does it");
inline constexpr std::string_view theArgumentOfIsNotUnderstood =
    QT_TRANSLATE_NOOP("Refusals", "the argument %1 of %2 is not understood together with these");
inline constexpr std::string_view theAttributeLeadsIntoTheInterpreter =
    QT_TRANSLATE_NOOP("Refusals", "the attribute %1 leads into the interpreter: it is not supported, nothing is run");
inline constexpr std::string_view theAxisCannotBeCutInto =
    QT_TRANSLATE_NOOP("Refusals", "the axis cannot be cut into so many equal parts");
inline constexpr std::string_view theBiasHasTheShapeOne =
    QT_TRANSLATE_NOOP("Refusals", "the bias has the shape %1: one number for each of the %2 channels is needed");
inline constexpr std::string_view theBorderIsFilledFirstMode =
    QT_TRANSLATE_NOOP("Refusals", "the border is filled first, mode %1");
inline constexpr std::string_view theCallIsNotSupported =
    QT_TRANSLATE_NOOP("Refusals", "the call %1(…) is not supported");
inline constexpr std::string_view theCallWouldRunOrLoad =
    QT_TRANSLATE_NOOP("Refusals", "the call %1(…) would run or load something: it is not supported, nothing is run");
inline constexpr std::string_view theClass = QT_TRANSLATE_NOOP("Refusals", "the class %1");
inline constexpr std::string_view theCodeComputesWithFloat64Here =
    QT_TRANSLATE_NOOP("Refusals", "the code computes with float64; here it is float32, so the last digits differ");
inline constexpr std::string_view theCodeComputesWithHereIt = QT_TRANSLATE_NOOP(
    "Refusals",
    "the code computes with %1; the picture has float32, which does not wrap around and rounds above 16777216");
inline constexpr std::string_view theCodeComputesWithInt32Here = QT_TRANSLATE_NOOP(
    "Refusals", "the code computes with int32, which wraps around; the picture does too, but rounds above 16777216");
inline constexpr std::string_view theCodeConvolvesMoreThan64 =
    QT_TRANSLATE_NOOP("Refusals", "the code convolves more than 64 times: the first 64 are read");
inline constexpr std::string_view theCodeConvolvesTimesTheFirst =
    QT_TRANSLATE_NOOP("Refusals", "the code convolves %1 times: the first is the picture, and each has a page");
inline constexpr std::string_view theCodeIsLongerThanBytes =
    QT_TRANSLATE_NOOP("Refusals", "the code is longer than %1 bytes, the limit for pasted code");
inline constexpr std::string_view theCodeSaysWhatIsTo = QT_TRANSLATE_NOOP(
    "Refusals", "the code says what is to be computed, but never gives it an input: nothing is computed");
inline constexpr std::string_view theCodeTurnsTheKernelBy =
    QT_TRANSLATE_NOOP("Refusals", "the code turns the kernel by 180 degrees");
inline constexpr std::string_view theDefinitionOfCannotBeRead =
    QT_TRANSLATE_NOOP("Refusals", "the definition of %1 cannot be read");
inline constexpr std::string_view theDictLacksTheWeight = QT_TRANSLATE_NOOP("Refusals", "the dict lacks the weight %1");
inline constexpr std::string_view theFieldIsGivenNoValue =
    QT_TRANSLATE_NOOP("Refusals", "the field %1 is given no value");
inline constexpr std::string_view theFilterIsTurnedBy180 =
    QT_TRANSLATE_NOOP("Refusals", "the filter is turned by 180 degrees, as %1 does it");
inline constexpr std::string_view theHasNoValuesBeforeThe =
    QT_TRANSLATE_NOOP("Refusals", "the %1 has no values before the layer is built or called");
inline constexpr std::string_view theImageHasNoBatchAxis =
    QT_TRANSLATE_NOOP("Refusals", "the image %1 has no batch axis: it becomes %2");
inline constexpr std::string_view theIndentationFitsNoBlockAbove =
    QT_TRANSLATE_NOOP("Refusals", "the indentation fits no block above");
inline constexpr std::string_view theInputIsComputedByWhat =
    QT_TRANSLATE_NOOP("Refusals", "the input is computed by what comes before: %1");
inline constexpr std::string_view theInputHasChannelsButThe =
    QT_TRANSLATE_NOOP("Refusals", "the input has %1 channels, but the filter has a depth of %2 with groups=%3");
inline constexpr std::string_view theInputHasChannelsButTheFilter =
    QT_TRANSLATE_NOOP("Refusals", "the input has %1 channels, but the filter takes %2");
inline constexpr std::string_view theInputHasChannelsWhichAre =
    QT_TRANSLATE_NOOP("Refusals", "the input has %1 channels, which are no multiple of groups");
inline constexpr std::string_view theLargestValueMustLieAbove =
    QT_TRANSLATE_NOOP("Refusals", "the largest value must lie above the smallest");
inline constexpr std::string_view theLayerHasNoWeightsBefore = QT_TRANSLATE_NOOP(
    "Refusals", "the layer has no weights before it is built: call it, or give it an input_shape, first");
inline constexpr std::string_view theListWouldHaveMoreThan =
    QT_TRANSLATE_NOOP("Refusals", "the list would have more than %1 items, the limit for pasted code");
inline constexpr std::string_view theLoopFillsWithSumsOf =
    QT_TRANSLATE_NOOP("Refusals", "the loop fills %1 with sums of window times kernel: this is the convolution of %2 "
                                  "and %3, and its numbers are the same");
inline constexpr std::string_view theMethod = QT_TRANSLATE_NOOP("Refusals", "the method %1");
inline constexpr std::string_view theModelHasNoWeightNamed =
    QT_TRANSLATE_NOOP("Refusals", "the model has no weight named %1");
inline constexpr std::string_view theModelIsGivenNoInput = QT_TRANSLATE_NOOP(
    "Refusals", "the model is given no input: one image of the shape it names is drawn from the seed");
inline constexpr std::string_view theModelNeedsSeveralInputs =
    QT_TRANSLATE_NOOP("Refusals", "the model needs several inputs");
inline constexpr std::string_view theNameHasNoValueYet =
    QT_TRANSLATE_NOOP("Refusals", "the name %1 has no value yet in this function");
inline constexpr std::string_view theNameIsUnknownNothingAbove =
    QT_TRANSLATE_NOOP("Refusals", "the name %1 is unknown: nothing above gives it a value");
inline constexpr std::string_view theNumberDoesNotFitThe =
    QT_TRANSLATE_NOOP("Refusals", "the number %1 does not fit the type %2");
inline constexpr std::string_view theObject = QT_TRANSLATE_NOOP("Refusals", "the object %1");
inline constexpr std::string_view theOutputOfTakesTooMany = QT_TRANSLATE_NOOP(
    "Refusals",
    "the output of %1 takes too many multiplications to go on with its values: only shapes are read behind it");
inline constexpr std::string_view theOutputShapeDoesNotLead =
    QT_TRANSLATE_NOOP("Refusals", "the output_shape %1 does not lead back to the input %2");
inline constexpr std::string_view theRecursionOfIsDeeperThan =
    QT_TRANSLATE_NOOP("Refusals", "the recursion of %1 is deeper than %2 calls, the limit");
inline constexpr std::string_view theResultDoesNotFitThe =
    QT_TRANSLATE_NOOP("Refusals", "the result does not fit the array's shape %1");
inline constexpr std::string_view theRowsOfThisListDiffer =
    QT_TRANSLATE_NOOP("Refusals", "the rows of this list differ in length: %1 and %2");
inline constexpr std::string_view theRowsOfThisListDifferIn =
    QT_TRANSLATE_NOOP("Refusals", "the rows of this list differ in length or depth");
inline constexpr std::string_view theShapeOfThisPlaceholderIs =
    QT_TRANSLATE_NOOP("Refusals", "the shape of this placeholder is not known");
inline constexpr std::string_view theShapesAndDoNotGo =
    QT_TRANSLATE_NOOP("Refusals", "the shapes %1 and %2 do not go together");
inline constexpr std::string_view theSignMeansNothingFor =
    QT_TRANSLATE_NOOP("Refusals", "the sign %1 means nothing for %2");
inline constexpr std::string_view theSnippetComputesMoreThanNumbers =
    QT_TRANSLATE_NOOP("Refusals", "the snippet computes more than %1 numbers, the limit for pasted code");
inline constexpr std::string_view theSnippetMakesMoreThanNumbers =
    QT_TRANSLATE_NOOP("Refusals", "the snippet makes more than %1 numbers, the limit of memory for pasted code");
inline constexpr std::string_view theSnippetTakesMoreThanSteps = QT_TRANSLATE_NOOP(
    "Refusals", "the snippet takes more than %1 steps, the limit for pasted code: does a loop never end?");
inline constexpr std::string_view theStatementHasMoreThanParts =
    QT_TRANSLATE_NOOP("Refusals", "the statement has more than %1 parts");
inline constexpr std::string_view theStatementShouldEndBeforeThis =
    QT_TRANSLATE_NOOP("Refusals", "the statement should end before this");
inline constexpr std::string_view theTextBecomesTooLong = QT_TRANSLATE_NOOP("Refusals", "the text becomes too long");
inline constexpr std::string_view theTextIsNotUtf8 =
    QT_TRANSLATE_NOOP("Refusals", "the text is not UTF-8 from here on");
inline constexpr std::string_view theTimeForReadingThisIs =
    QT_TRANSLATE_NOOP("Refusals", "the time for reading this is over");
inline constexpr std::string_view theValuesOfAreRandomThey = QT_TRANSLATE_NOOP(
    "Refusals", "the values of %1 are random: they are drawn with seed %2, not with the library's generator");
inline constexpr std::string_view theWindowIsLargerThanThe =
    QT_TRANSLATE_NOOP("Refusals", "the window is larger than the padded input");
inline constexpr std::string_view theWindowIsLargerThanTheAxis =
    QT_TRANSLATE_NOOP("Refusals", "the window is larger than the axis");
inline constexpr std::string_view theseShapesDoNotGoTogether =
    QT_TRANSLATE_NOOP("Refusals", "these shapes do not go together");
inline constexpr std::string_view theseStridesLeadOutsideOfThe =
    QT_TRANSLATE_NOOP("Refusals", "these strides lead outside of the array");
inline constexpr std::string_view thisArrayHasNoAxis = QT_TRANSLATE_NOOP("Refusals", "this array has no axis %1");
inline constexpr std::string_view thisAssertIsNotTrueFor =
    QT_TRANSLATE_NOOP("Refusals", "this assert is not true for the values that are read");
inline constexpr std::string_view thisCannotBeAssignedTo = QT_TRANSLATE_NOOP("Refusals", "this cannot be assigned to");
inline constexpr std::string_view thisDataFormatIsNotRead =
    QT_TRANSLATE_NOOP("Refusals", "this data_format is not read here");
inline constexpr std::string_view thisIsNestedTooDeepHere =
    QT_TRANSLATE_NOOP("Refusals", "this is nested too deep here");
inline constexpr std::string_view thisIsNoNotebookItHas =
    QT_TRANSLATE_NOOP("Refusals", "this is no notebook: it has no list of cells");
inline constexpr std::string_view thisIsNotSupportedInPasted =
    QT_TRANSLATE_NOOP("Refusals", "this is not supported in pasted code");
inline constexpr std::string_view thisIsOutsideOfWhatTakes =
    QT_TRANSLATE_NOOP("Refusals", "this is outside of what %1 takes");
inline constexpr std::string_view thisItemDoesNotExist = QT_TRANSLATE_NOOP("Refusals", "this item does not exist");
inline constexpr std::string_view thisLayerTakesFourAxes = QT_TRANSLATE_NOOP("Refusals", "this layer takes four axes");
inline constexpr std::string_view thisLayerTakesMoreAxesThan =
    QT_TRANSLATE_NOOP("Refusals", "this layer takes more axes than %1 has");
inline constexpr std::string_view thisListOrTupleCannotBe =
    QT_TRANSLATE_NOOP("Refusals", "this list or tuple cannot be changed so");
inline constexpr std::string_view thisModelSaysNowhereWhatIt =
    QT_TRANSLATE_NOOP("Refusals", "this model says nowhere what it computes");
inline constexpr std::string_view thisNumberIsTooLarge = QT_TRANSLATE_NOOP("Refusals", "this number is too large");
inline constexpr std::string_view thisPartOfAnFString =
    QT_TRANSLATE_NOOP("Refusals", "this part of an f-string is not supported");
inline constexpr std::string_view thisSnippetSTextHoldsA =
    QT_TRANSLATE_NOOP("Refusals", "this snippet's text holds a character that no code has");
inline constexpr std::string_view thisStandsOutsideALoop = QT_TRANSLATE_NOOP("Refusals", "this stands outside a loop");
inline constexpr std::string_view thisTextIsNoNumber = QT_TRANSLATE_NOOP("Refusals", "this text is no number");
inline constexpr std::string_view tooMuchOfThisIsNot =
    QT_TRANSLATE_NOOP("Refusals", "too much of this is not understood: reading stops here");
inline constexpr std::string_view trainingIsNotRunIsLeft =
    QT_TRANSLATE_NOOP("Refusals", "training is not run: %1 is left out, and weights stay as they were before it");
inline constexpr std::string_view trainingWouldRunSomethingItIs =
    QT_TRANSLATE_NOOP("Refusals", "training would run something: it is not supported, nothing is run");
inline constexpr std::string_view typesFloat32BothAsTensorflowWould =
    QT_TRANSLATE_NOOP("Refusals", "types: %1 → float32 both, as TensorFlow would have it");
inline constexpr std::string_view unknownLetterOnlyPlainLettersDigits =
    QT_TRANSLATE_NOOP("Refusals", "unknown letter %1: only plain letters, digits and signs are read in code");
inline constexpr std::string_view valuesAreGivenToNames =
    QT_TRANSLATE_NOOP("Refusals", "%1 values are given to %2 names");
inline constexpr std::string_view valuesDoNotGoIntoAn =
    QT_TRANSLATE_NOOP("Refusals", "%1 values do not go into an array of %2");
inline constexpr std::string_view valuesOfShapeDoNotGo =
    QT_TRANSLATE_NOOP("Refusals", "values of shape %1 do not go into the shape %2");
inline constexpr std::string_view wasNotUnderstoodAbove = QT_TRANSLATE_NOOP("Refusals", "%1 was not understood above");
inline constexpr std::string_view weightOihwHwio = QT_TRANSLATE_NOOP("Refusals", "weight: OIHW → HWIO, %1 → %2");
inline constexpr std::string_view whetherEqualsIsNotKnownNothing =
    QT_TRANSLATE_NOOP("Refusals", "whether %1 equals %2 is not known: nothing is run");
inline constexpr std::string_view whetherIsTrueIsNotKnown =
    QT_TRANSLATE_NOOP("Refusals", "whether %1 is true is not known: nothing is run");
inline constexpr std::string_view wholeNumbersToNegativePowersAre =
    QT_TRANSLATE_NOOP("Refusals", "whole numbers to negative powers are not supported: make one of them a float");
inline constexpr std::string_view yieldStandsOutsideAFunction =
    QT_TRANSLATE_NOOP("Refusals", "'yield' stands outside a function");
inline constexpr std::string_view zerosBetweenRowsAndColumns =
    QT_TRANSLATE_NOOP("Refusals", "lhs_dilation: %1 and %2 zeros stand between the rows and columns of the input");

} // namespace why

template <std::same_as<Sentence> Clause>
void addPart(Sentence &sentence, const Clause &part)
{
    sentence.clauses.push_back(part);
}
inline void addPart(Sentence &sentence, std::string_view part)
{
    sentence.parts.emplace_back(part);
}
inline void addPart(Sentence &sentence, std::integral auto part)
{
    sentence.parts.push_back(std::to_string(part));
}

/// One of these with its parts: texts and numbers stand for %1, %2, …; sentences for the numbers behind them.
template <typename... Parts>
[[nodiscard]] Sentence says(std::string_view text, const Parts &...parts)
{
    Sentence sentence;
    sentence.text = text;
    (addPart(sentence, parts), ...);
    return sentence;
}

} // namespace lab::python
