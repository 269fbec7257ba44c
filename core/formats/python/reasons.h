#pragma once

#include "core/sentence.h"

#include <concepts>
#include <string>
#include <string_view>

namespace lab::python {

// Everything that is said about pasted code: why something is not read, what was changed, what is drawn.
namespace why {

using Reason = std::string_view;

constexpr Reason a3DConvolutionIsReadOnly =
    QT_TRANSLATE_NOOP("Refusals", "a 3-D convolution is read only where its kernel has the depth 1");
constexpr Reason aBracketIsMissingHere = QT_TRANSLATE_NOOP("Refusals", "a bracket ')' is missing here");
constexpr Reason aBracketIsMissingHere2 = QT_TRANSLATE_NOOP("Refusals", "a bracket ']' is missing here");
constexpr Reason aBracketIsMissingHere3 = QT_TRANSLATE_NOOP("Refusals", "a bracket '}' is missing here");
constexpr Reason aChoiceDependsOnRandomValues =
    QT_TRANSLATE_NOOP("Refusals", "a choice depends on random values: it may go another way in a run");
constexpr Reason aCommaOrAnOperatorIs = QT_TRANSLATE_NOOP("Refusals", "a comma or an operator is missing before this");
constexpr Reason aComprehensionAmongOtherArgumentsNeeds =
    QT_TRANSLATE_NOOP("Refusals", "a comprehension among other arguments needs brackets of its own");
constexpr Reason aComprehensionHasOneValueBefore =
    QT_TRANSLATE_NOOP("Refusals", "a comprehension has one value before 'for'");
constexpr Reason aDict = QT_TRANSLATE_NOOP("Refusals", "a dict");
constexpr Reason aDivisionByZero = QT_TRANSLATE_NOOP("Refusals", "a division by zero");
constexpr Reason aFewWholeNumbersAreNeeded =
    QT_TRANSLATE_NOOP("Refusals", "a few whole numbers are needed here, not %1");
constexpr Reason aFunction = QT_TRANSLATE_NOOP("Refusals", "a function");
constexpr Reason aLayerIsCalledWithIts = QT_TRANSLATE_NOOP("Refusals", "a layer is called with its input");
constexpr Reason aList = QT_TRANSLATE_NOOP("Refusals", "a list");
constexpr Reason aListHasNoShapeTakes =
    QT_TRANSLATE_NOOP("Refusals", "a list has no shape: %1 takes an array or a tensor, so wrap it in tf.constant(…)");
constexpr Reason aListOfItemsIsNeeded = QT_TRANSLATE_NOOP("Refusals", "a list of items is needed here");
constexpr Reason aLoopOverWindows = QT_TRANSLATE_NOOP("Refusals", "a loop over windows");
constexpr Reason aMeanOfWholeNumbersIs =
    QT_TRANSLATE_NOOP("Refusals", "a mean of whole numbers is not read here: cast them first");
constexpr Reason aModeOfPaddingIsNot = QT_TRANSLATE_NOOP("Refusals", "a mode of padding is not known here");
constexpr Reason aModelIsMadeOfLayers = QT_TRANSLATE_NOOP("Refusals", "a model is made of layers, not of %1");
constexpr Reason aNameIsMissingHere = QT_TRANSLATE_NOOP("Refusals", "a name is missing here");
constexpr Reason aNotebookSCommandIsNot =
    QT_TRANSLATE_NOOP("Refusals", "a notebook's command is not run: it is left out");
constexpr Reason aNumber = QT_TRANSLATE_NOOP("Refusals", "a number");
constexpr Reason aNumberHereMustBeAt = QT_TRANSLATE_NOOP("Refusals", "a number here must be at least %1");
constexpr Reason aNumberIsMalformed = QT_TRANSLATE_NOOP("Refusals", "a number is malformed: %1");
constexpr Reason aNumberIsNeededHereNot = QT_TRANSLATE_NOOP("Refusals", "a number is needed here, not %1");
constexpr Reason aPlaceholderCannotBeCompared = QT_TRANSLATE_NOOP("Refusals", "a placeholder cannot be compared");
constexpr Reason aPlaceholderIsGivenNoValue =
    QT_TRANSLATE_NOOP("Refusals", "a placeholder is given no value here: feed_dict lacks it");
constexpr Reason aPlaceholderWithoutValues = QT_TRANSLATE_NOOP("Refusals", "a placeholder without values");
constexpr Reason aRange = QT_TRANSLATE_NOOP("Refusals", "a range");
constexpr Reason aRangeOrSliceCannotHave = QT_TRANSLATE_NOOP("Refusals", "a range or slice cannot have the step 0");
constexpr Reason aRootOfANegativeNumber =
    QT_TRANSLATE_NOOP("Refusals", "a root of a negative number is no real number");
constexpr Reason aSet = QT_TRANSLATE_NOOP("Refusals", "a set");
constexpr Reason aSizeMustBePositiveHere = QT_TRANSLATE_NOOP("Refusals", "a size must be positive here");
constexpr Reason aSlice = QT_TRANSLATE_NOOP("Refusals", "a slice");
constexpr Reason aStarredNameCanStandOnly =
    QT_TRANSLATE_NOOP("Refusals", "a starred name can stand only in a list of names");
constexpr Reason aTensorflowTensorCannotBeChanged =
    QT_TRANSLATE_NOOP("Refusals", "a TensorFlow tensor cannot be changed in place");
constexpr Reason aText = QT_TRANSLATE_NOOP("Refusals", "a text");
constexpr Reason aTextInQuotesIsUnterminated =
    QT_TRANSLATE_NOOP("Refusals", "a text in quotes is unterminated: it is not closed on its line");
constexpr Reason aTextInTripleQuotesIs =
    QT_TRANSLATE_NOOP("Refusals", "a text in triple quotes is unterminated: it is never closed");
constexpr Reason aTransposedConvolutionShownAsThe =
    QT_TRANSLATE_NOOP("Refusals", "a transposed convolution, shown as the convolution that it equals: %1 and %2 zeros "
                                  "between the rows and columns of the input, the filter turned by 180 degrees");
constexpr Reason aTuple = QT_TRANSLATE_NOOP("Refusals", "a tuple");
constexpr Reason aType = QT_TRANSLATE_NOOP("Refusals", "a type");
constexpr Reason aTypeSuchAsFloat32Is = QT_TRANSLATE_NOOP("Refusals", "a type such as float32 is needed here, not %1");
constexpr Reason aValueIsMissingBefore = QT_TRANSLATE_NOOP("Refusals", "a value is missing before '%1'");
constexpr Reason aValueIsMissingHere = QT_TRANSLATE_NOOP("Refusals", "a value is missing here");
constexpr Reason aWholeNumber = QT_TRANSLATE_NOOP("Refusals", "a whole number");
constexpr Reason aWholeNumberIsNeededHere = QT_TRANSLATE_NOOP("Refusals", "a whole number is needed here, not %1");
constexpr Reason aWordIsNeededHereNot = QT_TRANSLATE_NOOP("Refusals", "a word is needed here, not %1");
constexpr Reason adaptivePoolingIsReadOnlyWhere =
    QT_TRANSLATE_NOOP("Refusals", "adaptive pooling is read only where the size divides the input's");
constexpr Reason anArgumentCannotStandHere = QT_TRANSLATE_NOOP("Refusals", "an argument cannot stand here");
constexpr Reason anArrayHasAtMostAxes = QT_TRANSLATE_NOOP("Refusals", "an array has at most %1 axes here");
constexpr Reason anArrayHasAtMostNumbers =
    QT_TRANSLATE_NOOP("Refusals", "an array has at most %1 numbers in pasted code");
constexpr Reason anArrayOfNumbersIsNeither =
    QT_TRANSLATE_NOOP("Refusals", "an array of %1 numbers is neither true nor false");
constexpr Reason anArrayOfShape = QT_TRANSLATE_NOOP("Refusals", "an array of shape %1");
constexpr Reason anArrayOfShapeHasNo =
    QT_TRANSLATE_NOOP("Refusals", "an array of shape %1 has no %2 [%2:axis|axes] to index");
constexpr Reason anEscapeInATextIs = QT_TRANSLATE_NOOP("Refusals", "an escape in a text is malformed");
constexpr Reason anFStringHoldsCodeIt =
    QT_TRANSLATE_NOOP("Refusals", "an f-string holds code: it is not supported, nothing is run");
constexpr Reason anFStringIsMalformedHere = QT_TRANSLATE_NOOP("Refusals", "an f-string is malformed here");
constexpr Reason anIndentedBlockIsMissingHere = QT_TRANSLATE_NOOP("Refusals", "an indented block is missing here");
constexpr Reason anIterator = QT_TRANSLATE_NOOP("Refusals", "an iterator");
constexpr Reason anObjectOfTheClass = QT_TRANSLATE_NOOP("Refusals", "an object of the class %1");
constexpr Reason andHaveNoOrder = QT_TRANSLATE_NOOP("Refusals", "%1 and %2 have no order");
constexpr Reason arraysAreGivenForWeights =
    QT_TRANSLATE_NOOP("Refusals", "%1 [%1:array is|arrays are] given for %2 [%2:weight|weights]");
constexpr Reason arraysOfDifferentNumbersOfAxes =
    QT_TRANSLATE_NOOP("Refusals", "arrays of different numbers of axes cannot be joined");
constexpr Reason axesAreNamedForAnArray =
    QT_TRANSLATE_NOOP("Refusals", "%1 [%1:axis is|axes are] named for an array that has %2");
constexpr Reason axisHasEntriesOnlyAnAxis =
    QT_TRANSLATE_NOOP("Refusals", "axis %1 has %2 entries: only an axis of 1 can be squeezed out");
constexpr Reason axisIsNotAmongAxes = QT_TRANSLATE_NOOP("Refusals", "axis %1 is not among %2 [%2:axis|axes]");
constexpr Reason batchNormalizationNeedsTwoValues =
    QT_TRANSLATE_NOOP("Refusals", "batch normalization needs two values a channel while training");
constexpr Reason batchNormalizationWhileTrainingTakes = QT_TRANSLATE_NOOP(
    "Refusals",
    "batch normalization while training takes mean and variance of this very batch; call .eval() for the running ones");
constexpr Reason bracketCannotClose = QT_TRANSLATE_NOOP("Refusals", "bracket '%1' cannot close '%2'");
constexpr Reason bracketClosesNoneThatIsOpen = QT_TRANSLATE_NOOP("Refusals", "bracket '%1' closes none that is open");
constexpr Reason bracketIsNeverClosed = QT_TRANSLATE_NOOP("Refusals", "bracket '%1' is never closed");
constexpr Reason canStandOnceInAnIndex = QT_TRANSLATE_NOOP("Refusals", "«...» can stand once in an index");
constexpr Reason cannotBeCalled = QT_TRANSLATE_NOOP("Refusals", "%1 cannot be called");
constexpr Reason cannotBeGoneThrough = QT_TRANSLATE_NOOP("Refusals", "%1 cannot be gone through");
constexpr Reason cannotBeTheBaseOfA = QT_TRANSLATE_NOOP("Refusals", "%1 cannot be the base of a class here");
constexpr Reason cannotBeginAStatement = QT_TRANSLATE_NOOP("Refusals", "'%1' cannot begin a statement");
constexpr Reason cannotStandHereAsAKey = QT_TRANSLATE_NOOP("Refusals", "%1 cannot stand here as a key");
constexpr Reason changingOneNumberOfATensor =
    QT_TRANSLATE_NOOP("Refusals", "changing one number of a tensor in this way is not supported");
constexpr Reason channelsFirstChannelsLast = QT_TRANSLATE_NOOP("Refusals", "channels first → channels last");
constexpr Reason conv2dtransposeIsReadForFourAxes =
    QT_TRANSLATE_NOOP("Refusals", "Conv2DTranspose is read for four axes, channels last");
constexpr Reason curlyQuotesAreNoPythonQuotes =
    QT_TRANSLATE_NOOP("Refusals", "curly quotes are no Python quotes: write \" or '");
constexpr Reason deletingAnAttributeIsNotSupported =
    QT_TRANSLATE_NOOP("Refusals", "deleting an attribute is not supported");
constexpr Reason depthwiseOneFilterForEachChannel =
    QT_TRANSLATE_NOOP("Refusals", "depthwise: one filter for each channel, shown as a convolution in %1 groups");
constexpr Reason dilationDilations = QT_TRANSLATE_NOOP("Refusals", "dilation → dilations=%1");
constexpr Reason dropoutWhileTrainingDrawsAtRandom =
    QT_TRANSLATE_NOOP("Refusals", "dropout while training draws at random: only its shape is read; call .eval() first");
constexpr Reason elseIsMissingInTheChoice = QT_TRANSLATE_NOOP("Refusals", "'else' is missing in the choice");
constexpr Reason exceptOrFinallyIsMissingAfter =
    QT_TRANSLATE_NOOP("Refusals", "'except' or 'finally' is missing after this block");
constexpr Reason filterHwio = QT_TRANSLATE_NOOP("Refusals", "filter: %1 → HWIO");
constexpr Reason groupsTheInputHasChannelsThe =
    QT_TRANSLATE_NOOP("Refusals", "%1 groups: the input has %2 [%2:channel|channels], the filter a depth of %3");
constexpr Reason hasNoArgumentNamed = QT_TRANSLATE_NOOP("Refusals", "%1 has no argument named %2");
constexpr Reason hasNoAttribute = QT_TRANSLATE_NOOP("Refusals", "%1 has no attribute %2");
constexpr Reason hasNoAxesWhichAreNeeded =
    QT_TRANSLATE_NOOP("Refusals", "%1 has no %2 [%2:axis, which is|axes, which are] needed");
constexpr Reason hasNoItems = QT_TRANSLATE_NOOP("Refusals", "%1 has no items");
constexpr Reason hasTheShapeNot = QT_TRANSLATE_NOOP("Refusals", "%1 has the shape %2, not %3");
constexpr Reason importIsMissingHere = QT_TRANSLATE_NOOP("Refusals", "'import' is missing here");
constexpr Reason inIsMissingHere = QT_TRANSLATE_NOOP("Refusals", "'in' is missing here");
constexpr Reason indexIsOutsideAListOf = QT_TRANSLATE_NOOP("Refusals", "index %1 is outside a list of %2");
constexpr Reason indexIsOutsideAnAxisOf = QT_TRANSLATE_NOOP("Refusals", "index %1 is outside an axis of %2");
constexpr Reason inputAndOutputNchwNhwc = QT_TRANSLATE_NOOP("Refusals", "input and output: NCHW → NHWC");
constexpr Reason inputFilter = QT_TRANSLATE_NOOP("Refusals", "%3 (input %1, filter %2)");
constexpr Reason inputNhwc = QT_TRANSLATE_NOOP("Refusals", "input: %1 → NHWC");
constexpr Reason inputPytorchKeepsNchwSoData =
    QT_TRANSLATE_NOOP("Refusals", "input: PyTorch keeps NCHW, so data_format=\"NCHW\"");
constexpr Reason isANotebookSOrA = QT_TRANSLATE_NOOP("Refusals", "'%1' is a notebook's or a shell's sign, no Python");
constexpr Reason isBetweenNumbersOrTextsDepends =
    QT_TRANSLATE_NOOP("Refusals", "'is' between numbers or texts depends on the interpreter: write ==");
constexpr Reason isGivenTheArgumentTwice = QT_TRANSLATE_NOOP("Refusals", "%1 is given the argument %2 twice");
constexpr Reason isMissingHere = QT_TRANSLATE_NOOP("Refusals", "':' is missing here");
constexpr Reason isNoSignOfPythonS = QT_TRANSLATE_NOOP("Refusals", "'%1' is no sign of Python's");
constexpr Reason isNotSupported = QT_TRANSLATE_NOOP("Refusals", "%1 is not supported");
constexpr Reason isNotUnderstoodWithTheseArguments =
    QT_TRANSLATE_NOOP("Refusals", "%1 is not understood with these arguments: it takes %2");
constexpr Reason isPatchesTimesTheFilterAs = QT_TRANSLATE_NOOP(
    "Refusals",
    "%1 is patches times the filter as a matrix: this is the convolution of %2 and %3, and its numbers are the same");
constexpr Reason isReadForTwoArraysOf =
    QT_TRANSLATE_NOOP("Refusals", "%1 is read for two arrays of two axes, not %2 and %3");
constexpr Reason isUnderstoodOnlyWith = QT_TRANSLATE_NOOP("Refusals", "%1 is understood only with %2=%3");
constexpr Reason itemsOfCannotBeSetHere = QT_TRANSLATE_NOOP("Refusals", "items of %1 cannot be set here");
constexpr Reason leavesItsValuesOpenZerosAre =
    QT_TRANSLATE_NOOP("Refusals", "%1 leaves its values open: zeros are shown");
constexpr Reason leftOutOfThePictureBecause =
    QT_TRANSLATE_NOOP("Refusals", "left out of the picture, because it follows: %1");
constexpr Reason lineColumn = QT_TRANSLATE_NOOP("Refusals", "line %1, column %2: %3");
constexpr Reason listsOfNumbersAreNeededHere =
    QT_TRANSLATE_NOOP("Refusals", "lists of numbers are needed here, one for each axis");
constexpr Reason maxPoolingAndChangePlaces =
    QT_TRANSLATE_NOOP("Refusals", "max pooling and %1 change places: the numbers are the same");
constexpr Reason meansNothingForTheseValues = QT_TRANSLATE_NOOP("Refusals", "%1 means nothing for these values");
constexpr Reason meansNothingHere = QT_TRANSLATE_NOOP("Refusals", "%2 %1 %3 means nothing here");
constexpr Reason modeTheBorderCellsAreRepeated =
    QT_TRANSLATE_NOOP("Refusals", "mode='%1': the border cells are repeated or reflected around the image");
constexpr Reason needsAListOfArrays = QT_TRANSLATE_NOOP("Refusals", "%1 needs a list of arrays");
constexpr Reason needsAValue = QT_TRANSLATE_NOOP("Refusals", "%1 needs a value");
constexpr Reason needsTheArgument = QT_TRANSLATE_NOOP("Refusals", "%1 needs the argument %2");
constexpr Reason needsTheNumberOfItsChannels = QT_TRANSLATE_NOOP("Refusals", "%1 needs the number of its channels");
constexpr Reason noBaseClassHas = QT_TRANSLATE_NOOP("Refusals", "no base class has %1");
constexpr Reason noConvolutionWasFoundAndNo = QT_TRANSLATE_NOOP("Refusals", "no convolution was found, and no array");
constexpr Reason noConvolutionWasFoundAndNoArray =
    QT_TRANSLATE_NOOP("Refusals", "no convolution was found, and no array; what was understood: %1");
constexpr Reason nonlocalNoFunctionAroundHasThe =
    QT_TRANSLATE_NOOP("Refusals", "nonlocal: no function around has the name %1");
constexpr Reason numbersOrAnArrayAreNeeded =
    QT_TRANSLATE_NOOP("Refusals", "numbers or an array are needed here, not %1");
constexpr Reason ofAPlaceholderIsNotSupported = QT_TRANSLATE_NOOP("Refusals", ".%1 of a placeholder is not supported");
constexpr Reason ofAnArrayIsNotSupported = QT_TRANSLATE_NOOP("Refusals", ".%1 of an array is not supported");
constexpr Reason ofCannotBeSetHere = QT_TRANSLATE_NOOP("Refusals", ".%1 of %2 cannot be set here");
constexpr Reason ofIsNotSupported = QT_TRANSLATE_NOOP("Refusals", ".%1 of %2 is not supported");
constexpr Reason ofTheValuesWereRoundedTo = QT_TRANSLATE_NOOP("Refusals", "%1 of the values were rounded to float32");
constexpr Reason oneAxisIsNeededHere = QT_TRANSLATE_NOOP("Refusals", "one axis is needed here");
constexpr Reason oneDimensionalTheRowIsAn =
    QT_TRANSLATE_NOOP("Refusals", "one-dimensional: the row is an image of height 1");
constexpr Reason oneOrWholeNumbersAreNeeded =
    QT_TRANSLATE_NOOP("Refusals", "one or %1 whole numbers are needed here, not %2");
constexpr Reason onlyADictCanBeSpread = QT_TRANSLATE_NOOP("Refusals", "only a dict can be spread with **, not %1");
constexpr Reason onlyALineSEndMay = QT_TRANSLATE_NOOP("Refusals", "only a line's end may follow a backslash");
constexpr Reason onlyNumbersAndArraysCanStand =
    QT_TRANSLATE_NOOP("Refusals", "only numbers and arrays can stand in an array, not %1");
constexpr Reason onlyTextsCanBeJoined = QT_TRANSLATE_NOOP("Refusals", "only texts can be joined");
constexpr Reason onlyWholeNumbersSlicesListsMasks = QT_TRANSLATE_NOOP(
    "Refusals", "only whole numbers, slices, lists, masks, None and ... are read as an index, not %1");
constexpr Reason paddingExplicitPads000 =
    QT_TRANSLATE_NOOP("Refusals", "padding=%1 → explicit pads [[0, 0], [0, 0], %2, %3]");
constexpr Reason paddingIsValidSameOrPairs =
    QT_TRANSLATE_NOOP("Refusals", "padding is \"VALID\", \"SAME\" or pairs of numbers here");
constexpr Reason paddingModeTheBorderCellsAre =
    QT_TRANSLATE_NOOP("Refusals", "padding_mode='%1': the border cells are repeated around the input first");
constexpr Reason paddingSamePaddingSame = QT_TRANSLATE_NOOP("Refusals", "padding='same' → padding=\"SAME\"");
constexpr Reason paddingValidPaddingValid = QT_TRANSLATE_NOOP("Refusals", "padding='valid' → padding=\"VALID\"");
constexpr Reason partsOfThisArrayCannotBe =
    QT_TRANSLATE_NOOP("Refusals", "parts of this array cannot be set: it shares its numbers with another one");
constexpr Reason poolingTakesAxesNot = QT_TRANSLATE_NOOP("Refusals", "pooling takes %1 axes, not %2");
constexpr Reason patchesTimesAFilter = QT_TRANSLATE_NOOP("Refusals", "patches times a filter");
constexpr Reason pytorchDoesNotMixTypesThe =
    QT_TRANSLATE_NOOP("Refusals", "PyTorch does not mix types: the input is %1, the weight %2");
constexpr Reason pytorchHasNoSlicesThatRun = QT_TRANSLATE_NOOP("Refusals", "PyTorch has no slices that run backwards");
constexpr Reason pytorchRefusesAnOutputPaddingThat =
    QT_TRANSLATE_NOOP("Refusals", "PyTorch refuses an output_padding that is not below the stride or the dilation");
constexpr Reason pytorchRefusesPaddingSameWithA =
    QT_TRANSLATE_NOOP("Refusals", "PyTorch refuses padding='same' with a stride");
constexpr Reason pytorchTakesNnParameterHereNot =
    QT_TRANSLATE_NOOP("Refusals", "PyTorch takes nn.Parameter(…) here, not a plain tensor");
constexpr Reason pytorchTakesTensorsHereNotMake =
    QT_TRANSLATE_NOOP("Refusals", "PyTorch takes tensors here, not %1: make one with torch.tensor(…)");
constexpr Reason raiseEndsTheProgramHereWhat =
    QT_TRANSLATE_NOOP("Refusals", "'raise' ends the program here: what follows is not read");
constexpr Reason randomValuesAreDrawnWithSeed =
    QT_TRANSLATE_NOOP("Refusals", "random values are drawn with seed %1, not with the library's generator");
constexpr Reason kerasRefusesThisOutputPadding = QT_TRANSLATE_NOOP(
    "Refusals", "Keras refuses this output_padding: it must be below the stride, and fit padding and kernel");
constexpr Reason scipyGivesBackWhichCannotHold = QT_TRANSLATE_NOOP(
    "Refusals", "SciPy gives %1 back, as the image has it, which cannot hold these sums: make the image float first");
constexpr Reason rateDilations = QT_TRANSLATE_NOOP("Refusals", "rate → dilations=%1");
constexpr Reason refusesAKernelLargerThanThe =
    QT_TRANSLATE_NOOP("Refusals", "%1 refuses a kernel larger than the padded input (input %2, filter %3)");
constexpr Reason reshapeCannotPutNumbersIntoThe =
    QT_TRANSLATE_NOOP("Refusals", "reshape cannot put %1 numbers into the shape %2");
constexpr Reason reshapeCannotTakeTheShape = QT_TRANSLATE_NOOP("Refusals", "reshape cannot take the shape %1");
constexpr Reason returnStandsOutsideAFunction = QT_TRANSLATE_NOOP("Refusals", "'return' stands outside a function");
constexpr Reason separableADepthwiseConvolutionThenA =
    QT_TRANSLATE_NOOP("Refusals", "separable: a depthwise convolution, then a 1×1 convolution");
constexpr Reason somethingThatWasNotUnderstood = QT_TRANSLATE_NOOP("Refusals", "something that was not understood");
constexpr Reason stridesAbove1TogetherWithDilations = QT_TRANSLATE_NOOP(
    "Refusals", "strides above 1 together with dilations above 1 are not taken here; tf.nn.conv2d takes both");
constexpr Reason stridesStrides = QT_TRANSLATE_NOOP("Refusals", "strides → strides=%1");
constexpr Reason superStandsOutsideAMethod = QT_TRANSLATE_NOOP("Refusals", "super() stands outside a method");
constexpr Reason tabsAndBlanksAreMixed = QT_TRANSLATE_NOOP("Refusals", "tabs and blanks are mixed in the indentation");
constexpr Reason takesFewerArguments = QT_TRANSLATE_NOOP("Refusals", "%1 takes fewer arguments");
constexpr Reason tensorflowDoesNotMixATensor =
    QT_TRANSLATE_NOOP("Refusals", "TensorFlow does not mix a %1 tensor and a number of another kind: cast it first");
constexpr Reason tensorflowDoesNotMixAndCast =
    QT_TRANSLATE_NOOP("Refusals", "TensorFlow does not mix %1 and %2: cast one of them");
constexpr Reason tensorflowDoesNotTurnNumbersWith =
    QT_TRANSLATE_NOOP("Refusals", "TensorFlow does not turn numbers with a point into %1");
constexpr Reason tensorflowRefusesTheseTypesItTakes =
    QT_TRANSLATE_NOOP("Refusals", "TensorFlow refuses these types (%1): it takes float16, bfloat16, float32, float64 "
                                  "or int32. Write dtype=np.float32");
constexpr Reason tensorflowRefusesToMixTypesCast =
    QT_TRANSLATE_NOOP("Refusals", "TensorFlow refuses to mix types (%1): cast one of them");
constexpr Reason tensorflowTakesNoListsAsAn =
    QT_TRANSLATE_NOOP("Refusals", "TensorFlow takes no lists as an index: tf.gather does it");
constexpr Reason theArgumentOfIsNotUnderstood =
    QT_TRANSLATE_NOOP("Refusals", "the argument %1 of %2 is not understood together with these");
constexpr Reason theAttributeLeadsIntoTheInterpreter =
    QT_TRANSLATE_NOOP("Refusals", "the attribute %1 leads into the interpreter: it is not supported, nothing is run");
constexpr Reason theAxisCannotBeCutInto =
    QT_TRANSLATE_NOOP("Refusals", "the axis cannot be cut into so many equal parts");
constexpr Reason theBiasHasTheShapeOne =
    QT_TRANSLATE_NOOP("Refusals", "the bias has the shape %1: one number for each channel, %2 in all, is needed");
constexpr Reason theBorderIsFilledFirstMode = QT_TRANSLATE_NOOP("Refusals", "the border is filled first, mode %1");
constexpr Reason theCallIsNotSupported = QT_TRANSLATE_NOOP("Refusals", "the call %1(…) is not supported");
constexpr Reason theCallWouldRunOrLoad =
    QT_TRANSLATE_NOOP("Refusals", "the call %1(…) would run or load something: it is not supported, nothing is run");
constexpr Reason theClass = QT_TRANSLATE_NOOP("Refusals", "the class %1");
constexpr Reason theCodeComputesWithFloat64Here =
    QT_TRANSLATE_NOOP("Refusals", "the code computes with float64; here it is float32, so the last digits differ");
constexpr Reason theCodeComputesWithHereIt = QT_TRANSLATE_NOOP(
    "Refusals",
    "the code computes with %1; the picture has float32, which does not wrap around and rounds above 16777216");
constexpr Reason theCodeComputesWithInt32Here = QT_TRANSLATE_NOOP(
    "Refusals", "the code computes with int32, which wraps around; the picture does too, but rounds above 16777216");
constexpr Reason theCodeConvolvesMoreThan64 =
    QT_TRANSLATE_NOOP("Refusals", "the code convolves more than 64 times: the first 64 are read");
constexpr Reason theCodeConvolvesTimesTheFirst =
    QT_TRANSLATE_NOOP("Refusals", "the code convolves %1 times: the first is the picture, and each has a page");
constexpr Reason theCodeIsLongerThanBytes =
    QT_TRANSLATE_NOOP("Refusals", "the code is longer than %1 bytes, the limit for pasted code");
constexpr Reason theCodeSaysWhatIsTo = QT_TRANSLATE_NOOP(
    "Refusals", "the code says what is to be computed, but never gives it an input: nothing is computed");
constexpr Reason theCodeTurnsTheKernelBy = QT_TRANSLATE_NOOP("Refusals", "the code turns the kernel by 180 degrees");
constexpr Reason theDefinitionOfCannotBeRead = QT_TRANSLATE_NOOP("Refusals", "the definition of %1 cannot be read");
constexpr Reason theDictLacksTheWeight = QT_TRANSLATE_NOOP("Refusals", "the dict lacks the weight %1");
constexpr Reason theFieldIsGivenNoValue = QT_TRANSLATE_NOOP("Refusals", "the field %1 is given no value");
constexpr Reason theFilterIsTurnedBy180 =
    QT_TRANSLATE_NOOP("Refusals", "the filter is turned by 180 degrees, as %1 does it");
constexpr Reason theHasNoValuesBeforeThe =
    QT_TRANSLATE_NOOP("Refusals", "the %1 has no values before the layer is built or called");
constexpr Reason theImageHasNoBatchAxis =
    QT_TRANSLATE_NOOP("Refusals", "the image %1 has no batch axis: it becomes %2");
constexpr Reason theInputIsComputedByWhat =
    QT_TRANSLATE_NOOP("Refusals", "the input is computed by what comes before: %1");
constexpr Reason theIndentationFitsNoBlockAbove = QT_TRANSLATE_NOOP("Refusals", "the indentation fits no block above");
constexpr Reason theInputHasChannelsButThe = QT_TRANSLATE_NOOP(
    "Refusals", "the input has %1 [%1:channel|channels], but the filter has a depth of %2 with groups=%3");
constexpr Reason theInputHasChannelsButTheFilter =
    QT_TRANSLATE_NOOP("Refusals", "the input has %1 [%1:channel|channels], but the filter takes %2");
constexpr Reason theInputHasChannelsWhichAre =
    QT_TRANSLATE_NOOP("Refusals", "the input has %1 [%1:channel, which is|channels, which are] no multiple of groups");
constexpr Reason theLargestValueMustLieAbove =
    QT_TRANSLATE_NOOP("Refusals", "the largest value must lie above the smallest");
constexpr Reason theLayerHasNoWeightsBefore = QT_TRANSLATE_NOOP(
    "Refusals", "the layer has no weights before it is built: call it, or give it an input_shape, first");
constexpr Reason theListWouldHaveMoreThan =
    QT_TRANSLATE_NOOP("Refusals", "the list would have more than %1 items, the limit for pasted code");
constexpr Reason theLoopFillsWithSumsOf =
    QT_TRANSLATE_NOOP("Refusals", "the loop fills %1 with sums of window times kernel: this is the convolution of %2 "
                                  "and %3, and its numbers are the same");
constexpr Reason theMethod = QT_TRANSLATE_NOOP("Refusals", "the method %1");
constexpr Reason theModelHasNoWeightNamed = QT_TRANSLATE_NOOP("Refusals", "the model has no weight named %1");
constexpr Reason theModelIsGivenNoInput = QT_TRANSLATE_NOOP(
    "Refusals", "the model is given no input: one image of the shape it names is drawn from the seed");
constexpr Reason theModelNeedsSeveralInputs = QT_TRANSLATE_NOOP("Refusals", "the model needs several inputs");
constexpr Reason theNameHasNoValueYet = QT_TRANSLATE_NOOP("Refusals", "the name %1 has no value yet in this function");
constexpr Reason theNameIsUnknownNothingAbove =
    QT_TRANSLATE_NOOP("Refusals", "the name %1 is unknown: nothing above gives it a value");
constexpr Reason theNumberDoesNotFitThe = QT_TRANSLATE_NOOP("Refusals", "the number %1 does not fit the type %2");
constexpr Reason theObject = QT_TRANSLATE_NOOP("Refusals", "the object %1");
constexpr Reason theOutputOfTakesTooMany = QT_TRANSLATE_NOOP(
    "Refusals",
    "the output of %1 takes too many multiplications to go on with its values: only shapes are read behind it");
constexpr Reason theOutputShapeDoesNotLead =
    QT_TRANSLATE_NOOP("Refusals", "the output_shape %1 does not lead back to the input %2");
constexpr Reason theRecursionOfIsDeeperThan =
    QT_TRANSLATE_NOOP("Refusals", "the recursion of %1 is deeper than %2 calls, the limit");
constexpr Reason theResultDoesNotFitThe = QT_TRANSLATE_NOOP("Refusals", "the result does not fit the array's shape %1");
constexpr Reason theRowsOfThisListDiffer =
    QT_TRANSLATE_NOOP("Refusals", "the rows of this list differ in length: %1 and %2");
constexpr Reason theRowsOfThisListDifferIn =
    QT_TRANSLATE_NOOP("Refusals", "the rows of this list differ in length or depth");
constexpr Reason theShapeOfThisPlaceholderIs =
    QT_TRANSLATE_NOOP("Refusals", "the shape of this placeholder is not known");
constexpr Reason theShapesAndDoNotGo = QT_TRANSLATE_NOOP("Refusals", "the shapes %1 and %2 do not go together");
constexpr Reason theSignMeansNothingFor = QT_TRANSLATE_NOOP("Refusals", "the sign %1 means nothing for %2");
constexpr Reason theSnippetComputesMoreThanNumbers =
    QT_TRANSLATE_NOOP("Refusals", "the snippet computes more than %1 numbers, the limit for pasted code");
constexpr Reason theSnippetMakesMoreThanNumbers =
    QT_TRANSLATE_NOOP("Refusals", "the snippet makes more than %1 numbers, the limit of memory for pasted code");
constexpr Reason theSnippetTakesMoreThanSteps = QT_TRANSLATE_NOOP(
    "Refusals", "the snippet takes more than %1 steps, the limit for pasted code: does a loop never end?");
constexpr Reason theStatementHasMoreThanParts = QT_TRANSLATE_NOOP("Refusals", "the statement has more than %1 parts");
constexpr Reason theStatementShouldEndBeforeThis =
    QT_TRANSLATE_NOOP("Refusals", "the statement should end before this");
constexpr Reason theTextBecomesTooLong = QT_TRANSLATE_NOOP("Refusals", "the text becomes too long");
constexpr Reason theTextIsNotUtf8 = QT_TRANSLATE_NOOP("Refusals", "the text is not UTF-8 from here on");
constexpr Reason theTimeForReadingThisIs = QT_TRANSLATE_NOOP("Refusals", "the time for reading this is over");
constexpr Reason theValuesOfAreRandomThey = QT_TRANSLATE_NOOP(
    "Refusals", "the values of %1 are random: they are drawn with seed %2, not with the library's generator");
constexpr Reason theWindowIsLargerThanThe = QT_TRANSLATE_NOOP("Refusals", "the window is larger than the padded input");
constexpr Reason theWindowIsLargerThanTheAxis = QT_TRANSLATE_NOOP("Refusals", "the window is larger than the axis");
constexpr Reason theseShapesDoNotGoTogether = QT_TRANSLATE_NOOP("Refusals", "these shapes do not go together");
constexpr Reason theseStridesLeadOutsideOfThe =
    QT_TRANSLATE_NOOP("Refusals", "these strides lead outside of the array");
constexpr Reason thisAssertIsNotTrueFor =
    QT_TRANSLATE_NOOP("Refusals", "this assert is not true for the values that are read");
constexpr Reason thisCannotBeAssignedTo = QT_TRANSLATE_NOOP("Refusals", "this cannot be assigned to");
constexpr Reason thisDataFormatIsNotRead = QT_TRANSLATE_NOOP("Refusals", "this data_format is not read here");
constexpr Reason thisIsNestedTooDeepHere = QT_TRANSLATE_NOOP("Refusals", "this is nested too deep here");
constexpr Reason thisIsNoNotebookItHas = QT_TRANSLATE_NOOP("Refusals", "this is no notebook: it has no list of cells");
constexpr Reason thisIsNotSupportedInPasted = QT_TRANSLATE_NOOP("Refusals", "this is not supported in pasted code");
constexpr Reason thisIsOutsideOfWhatTakes = QT_TRANSLATE_NOOP("Refusals", "this is outside of what %1 takes");
constexpr Reason thisItemDoesNotExist = QT_TRANSLATE_NOOP("Refusals", "this item does not exist");
constexpr Reason thisLayerTakesFourAxes = QT_TRANSLATE_NOOP("Refusals", "this layer takes four axes");
constexpr Reason thisLayerTakesMoreAxesThan = QT_TRANSLATE_NOOP("Refusals", "this layer takes more axes than %1 has");
constexpr Reason thisListOrTupleCannotBe = QT_TRANSLATE_NOOP("Refusals", "this list or tuple cannot be changed so");
constexpr Reason thisModelSaysNowhereWhatIt = QT_TRANSLATE_NOOP("Refusals", "this model says nowhere what it computes");
constexpr Reason thisNumberIsTooLarge = QT_TRANSLATE_NOOP("Refusals", "this number is too large");
constexpr Reason thisPartOfAnFString = QT_TRANSLATE_NOOP("Refusals", "this part of an f-string is not supported");
constexpr Reason thisSnippetSTextHoldsA =
    QT_TRANSLATE_NOOP("Refusals", "this snippet's text holds a character that no code has");
constexpr Reason thisStandsOutsideALoop = QT_TRANSLATE_NOOP("Refusals", "this stands outside a loop");
constexpr Reason thisTextIsNoNumber = QT_TRANSLATE_NOOP("Refusals", "this text is no number");
constexpr Reason tooMuchOfThisIsNot =
    QT_TRANSLATE_NOOP("Refusals", "too much of this is not understood: reading stops here");
constexpr Reason trainingIsNotRunIsLeft =
    QT_TRANSLATE_NOOP("Refusals", "training is not run: %1 is left out, and weights stay as they were before it");
constexpr Reason trainingWouldRunSomethingItIs =
    QT_TRANSLATE_NOOP("Refusals", "training would run something: it is not supported, nothing is run");
constexpr Reason typesFloat32BothAsTensorflowWould =
    QT_TRANSLATE_NOOP("Refusals", "types: %1 → float32 both, as TensorFlow would have it");
constexpr Reason unknownLetterOnlyPlainLettersDigits =
    QT_TRANSLATE_NOOP("Refusals", "unknown letter %1: only plain letters, digits and signs are read in code");
constexpr Reason valuesAreGivenToNames =
    QT_TRANSLATE_NOOP("Refusals", "%1 [%1:value is|values are] given to %2 [%2:name|names]");
constexpr Reason valuesDoNotGoIntoAn = QT_TRANSLATE_NOOP("Refusals", "%1 values do not go into an array of %2");
constexpr Reason valuesOfShapeDoNotGo = QT_TRANSLATE_NOOP("Refusals", "values of shape %1 do not go into the shape %2");
constexpr Reason wasNotUnderstoodAbove = QT_TRANSLATE_NOOP("Refusals", "%1 was not understood above");
constexpr Reason weightOihwHwio = QT_TRANSLATE_NOOP("Refusals", "weight: OIHW → HWIO, %1 → %2");
constexpr Reason whetherEqualsIsNotKnownNothing =
    QT_TRANSLATE_NOOP("Refusals", "whether %1 equals %2 is not known: nothing is run");
constexpr Reason whetherIsTrueIsNotKnown =
    QT_TRANSLATE_NOOP("Refusals", "whether %1 is true is not known: nothing is run");
constexpr Reason wholeNumbersToNegativePowersAre =
    QT_TRANSLATE_NOOP("Refusals", "whole numbers to negative powers are not supported: make one of them a float");
constexpr Reason yieldStandsOutsideAFunction = QT_TRANSLATE_NOOP("Refusals", "'yield' stands outside a function");
constexpr Reason zerosBetweenRowsAndColumns =
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
inline void addPart(Sentence &sentence, char part)
{
    sentence.parts.emplace_back(1, part);
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
