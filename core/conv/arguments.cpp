#include "core/conv/arguments.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lab {
namespace {

/// Places of the axes in lists of four.
struct AxisPlaces {
    std::size_t rows, columns, channels;
};

AxisPlaces placesOf(DataFormat format)
{
    return format == DataFormat::Nhwc ? AxisPlaces{1, 2, 3} : AxisPlaces{2, 3, 1};
}

std::optional<Error> paddingListRefusal(const PaddingArgument &padding)
{
    for (std::size_t i = 0; i < padding.pairs.size(); ++i)
        if (padding.pairs[i].size() != 2)
            return Error{.code = ErrorCode::PaddingPair,
                         .numbers = {static_cast<Index>(i), static_cast<Index>(padding.pairs[i].size())}};
    if (padding.bareNumbers)
        return Error{.code = ErrorCode::PaddingPair, .numbers = {0, 0}};
    if (padding.pairs.size() != 4)
        return Error{.code = ErrorCode::PaddingListLength, .numbers = {static_cast<Index>(padding.pairs.size())}};
    return std::nullopt;
}

std::optional<Error> lengthRefusal(const std::vector<Index> &entries, ErrorCode code)
{
    if (entries.size() == 1 || entries.size() == 2 || entries.size() == 4)
        return std::nullopt;
    return Error{.code = code, .numbers = {static_cast<Index>(entries.size())}};
}

/// What the operation itself does not take: words and types.
std::optional<Error> attributeRefusal(const Conv2DArguments &arguments)
{
    const std::string &word = arguments.padding.word;
    if (!word.empty() && word != "SAME" && word != "VALID")
        return Error{.code = ErrorCode::PaddingName, .reason = word};
    if (arguments.dataFormat != "NHWC" && arguments.dataFormat != "NCHW")
        return Error{.code = ErrorCode::DataFormat, .reason = arguments.dataFormat};
    if (arguments.inputType == DType::Other)
        return Error{.code = ErrorCode::DTypeUnsupported};
    if (arguments.inputType != arguments.filterType)
        return Error{.code = ErrorCode::DTypeMismatch};
    return std::nullopt;
}

/// Entries of a list of four: 1 on batch and channels, at least 1 on rows and columns.
std::optional<Error> entriesRefusal(const std::vector<Index> &four, DataFormat format, ErrorCode elsewhere,
                                    ErrorCode notPositive)
{
    const AxisPlaces places = placesOf(format);
    if (four[0] != 1 || four[places.channels] != 1)
        return Error{.code = elsewhere, .numbers = {four[0], four[places.channels]}};
    if (four[places.rows] < 1 || four[places.columns] < 1)
        return Error{.code = notPositive, .numbers = {four[places.rows], four[places.columns]}};
    return std::nullopt;
}

std::optional<Error> amountsRefusal(const std::vector<std::vector<Index>> &pairs, DataFormat format)
{
    for (const std::vector<Index> &pair : pairs)
        for (Index amount : pair)
            if (amount < 0)
                return Error{.code = ErrorCode::PaddingNegative, .numbers = {amount}};
    for (std::size_t place : {std::size_t{0}, placesOf(format).channels})
        if (pairs[place] != std::vector<Index>{0, 0})
            return Error{.code = ErrorCode::PaddingOnBatchOrChannel, .numbers = {pairs[place][0], pairs[place][1]}};
    return std::nullopt;
}

/// What the Python wrapper refuses before the operation sees the call: the word EXPLICIT, malformed padding lists,
/// lists of strides or dilations of a length other than 1, 2 or 4.
std::optional<Error> pythonRefusal(const Conv2DArguments &arguments)
{
    if (arguments.padding.word == "EXPLICIT")
        return Error{.code = ErrorCode::PaddingName, .reason = arguments.padding.word};
    if (arguments.padding.word.empty())
        if (std::optional<Error> error = paddingListRefusal(arguments.padding))
            return error;
    if (std::optional<Error> error = lengthRefusal(arguments.strides, ErrorCode::StridesLength))
        return error;
    if (arguments.dilations)
        return lengthRefusal(*arguments.dilations, ErrorCode::DilationsLength);
    return std::nullopt;
}

} // namespace

std::vector<Index> expandedToFour(const std::vector<Index> &entries, DataFormat format)
{
    if (entries.size() != 1 && entries.size() != 2)
        return entries;
    const AxisPlaces places = placesOf(format);
    std::vector<Index> four(4, 1);
    four[places.rows] = entries.front();
    four[places.columns] = entries.back();
    return four;
}

Result<SpatialArguments> spatialArguments(const Conv2DArguments &arguments)
{
    if (std::optional<Error> error = pythonRefusal(arguments))
        return *std::move(error);
    if (std::optional<Error> error = attributeRefusal(arguments))
        return *std::move(error);
    const DataFormat format = arguments.dataFormat == "NCHW" ? DataFormat::Nchw : DataFormat::Nhwc;
    const std::vector<Index> strides = expandedToFour(arguments.strides, format);
    const std::vector<Index> dilations = expandedToFour(arguments.dilations.value_or(std::vector<Index>{1}), format);
    if (std::optional<Error> error =
            entriesRefusal(strides, format, ErrorCode::StrideOnBatchOrChannel, ErrorCode::StrideNotPositive))
        return *std::move(error);
    if (std::optional<Error> error =
            entriesRefusal(dilations, format, ErrorCode::DilationOnBatchOrChannel, ErrorCode::DilationNotPositive))
        return *std::move(error);

    const AxisPlaces places = placesOf(format);
    SpatialArguments spatial{.rows = {.stride = strides[places.rows], .dilation = dilations[places.rows]},
                             .columns = {.stride = strides[places.columns], .dilation = dilations[places.columns]},
                             .padding = arguments.padding.word == "SAME" ? Padding::Same : Padding::Valid,
                             .dataFormat = format};
    const std::vector<std::vector<Index>> &pairs = arguments.padding.pairs;
    if (!arguments.padding.word.empty())
        return spatial;
    if (std::optional<Error> error = amountsRefusal(pairs, format))
        return *std::move(error);
    spatial.padding = Padding::Explicit;
    spatial.rows.padBefore = pairs[places.rows][0];
    spatial.rows.padAfter = pairs[places.rows][1];
    spatial.columns.padBefore = pairs[places.columns][0];
    spatial.columns.padAfter = pairs[places.columns][1];
    return spatial;
}

} // namespace lab
