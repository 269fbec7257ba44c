#include "core/result.h"

#include <iterator>
#include <utility>

namespace lab {

namespace {

constexpr std::pair<ErrorCode, std::string_view> names[] = {
    {ErrorCode::PaddingName, "PADDING_NAME"},
    {ErrorCode::PaddingPair, "PADDING_PAIR"},
    {ErrorCode::PaddingListLength, "PADDING_LIST_LENGTH"},
    {ErrorCode::PaddingNegative, "PADDING_NEGATIVE"},
    {ErrorCode::PaddingOnBatchOrChannel, "PADDING_ON_BATCH_OR_CHANNEL"},
    {ErrorCode::StridesLength, "STRIDES_LENGTH"},
    {ErrorCode::DilationsLength, "DILATIONS_LENGTH"},
    {ErrorCode::StrideOnBatchOrChannel, "STRIDE_ON_BATCH_OR_CHANNEL"},
    {ErrorCode::StrideNotPositive, "STRIDE_NOT_POSITIVE"},
    {ErrorCode::DilationOnBatchOrChannel, "DILATION_ON_BATCH_OR_CHANNEL"},
    {ErrorCode::DilationNotPositive, "DILATION_NOT_POSITIVE"},
    {ErrorCode::DataFormat, "DATA_FORMAT"},
    {ErrorCode::DTypeUnsupported, "DTYPE_UNSUPPORTED"},
    {ErrorCode::DTypeMismatch, "DTYPE_MISMATCH"},
    {ErrorCode::InputRank, "INPUT_RANK"},
    {ErrorCode::FilterRank, "FILTER_RANK"},
    {ErrorCode::FilterEmpty, "FILTER_EMPTY"},
    {ErrorCode::InDepthNotMultiple, "IN_DEPTH_NOT_MULTIPLE"},
    {ErrorCode::OutDepthNotMultiple, "OUT_DEPTH_NOT_MULTIPLE"},
    {ErrorCode::OutputNegative, "OUTPUT_NEGATIVE"},
    {ErrorCode::NchwOnCpu, "NCHW_ON_CPU"},
    {ErrorCode::DyShape, "DY_SHAPE"},
    {ErrorCode::OutputShapeSize, "OUTPUT_SHAPE_SIZE"},
    {ErrorCode::OutputShapeBatch, "OUTPUT_SHAPE_BATCH"},
    {ErrorCode::OutputShapeDepth, "OUTPUT_SHAPE_DEPTH"},
    {ErrorCode::OutputShapeLength, "OUTPUT_SHAPE_LENGTH"},
    {ErrorCode::OutputShapeNegative, "OUTPUT_SHAPE_NEGATIVE"},
    {ErrorCode::OutputPaddingTooLarge, "OUTPUT_PADDING_TOO_LARGE"},
    {ErrorCode::Groups, "GROUPS"},
    {ErrorCode::InDepthMismatch, "IN_DEPTH_MISMATCH"},
    {ErrorCode::StrideWithDilation, "STRIDE_WITH_DILATION"},
    {ErrorCode::PointwiseDepth, "POINTWISE_DEPTH"},
    {ErrorCode::PointwiseSize, "POINTWISE_SIZE"},
    {ErrorCode::KsizeLength, "KSIZE_LENGTH"},
    {ErrorCode::KsizeNotPositive, "KSIZE_NOT_POSITIVE"},
    {ErrorCode::KsizeOnBatch, "KSIZE_ON_BATCH"},
    {ErrorCode::KsizeOnChannel, "KSIZE_ON_CHANNEL"},
    {ErrorCode::KsizeOnSpaceAndChannel, "KSIZE_ON_SPACE_AND_CHANNEL"},
    {ErrorCode::PaddingNotBelowKsize, "PADDING_NOT_BELOW_KSIZE"},
    {ErrorCode::PaddingOverHalfKsize, "PADDING_OVER_HALF_KSIZE"},
    {ErrorCode::PaddingExplicitUnsupported, "PADDING_EXPLICIT_UNSUPPORTED"},
    {ErrorCode::BiasLength, "BIAS_LENGTH"},
    {ErrorCode::BiasRank, "BIAS_RANK"},
    {ErrorCode::DenseDepth, "DENSE_DEPTH"},
    {ErrorCode::TooLarge, "TOO_LARGE"},
    {ErrorCode::Syntax, "SYNTAX"},
    {ErrorCode::Truncated, "TRUNCATED"},
    {ErrorCode::Corrupt, "CORRUPT"},
    {ErrorCode::Unsupported, "UNSUPPORTED"},
    {ErrorCode::NotFound, "NOT_FOUND"},
    {ErrorCode::LimitReached, "LIMIT_REACHED"},
    {ErrorCode::Io, "IO"},
    {ErrorCode::Cancelled, "CANCELLED"},
};
static_assert(std::size(names) == static_cast<std::size_t>(ErrorCode::Cancelled) + 1);

} // namespace

std::string_view codeName(ErrorCode code)
{
    for (const auto &[named, name] : names)
        if (named == code)
            return name;
    return {};
}

} // namespace lab
