#include "core/result.h"

namespace lab {

std::string_view codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PaddingName:
        return "PADDING_NAME";
    case ErrorCode::PaddingPair:
        return "PADDING_PAIR";
    case ErrorCode::PaddingListLength:
        return "PADDING_LIST_LENGTH";
    case ErrorCode::PaddingNegative:
        return "PADDING_NEGATIVE";
    case ErrorCode::PaddingOnBatchOrChannel:
        return "PADDING_ON_BATCH_OR_CHANNEL";
    case ErrorCode::StridesLength:
        return "STRIDES_LENGTH";
    case ErrorCode::DilationsLength:
        return "DILATIONS_LENGTH";
    case ErrorCode::StrideOnBatchOrChannel:
        return "STRIDE_ON_BATCH_OR_CHANNEL";
    case ErrorCode::StrideNotPositive:
        return "STRIDE_NOT_POSITIVE";
    case ErrorCode::DilationOnBatchOrChannel:
        return "DILATION_ON_BATCH_OR_CHANNEL";
    case ErrorCode::DilationNotPositive:
        return "DILATION_NOT_POSITIVE";
    case ErrorCode::DataFormat:
        return "DATA_FORMAT";
    case ErrorCode::DTypeUnsupported:
        return "DTYPE_UNSUPPORTED";
    case ErrorCode::DTypeMismatch:
        return "DTYPE_MISMATCH";
    case ErrorCode::InputRank:
        return "INPUT_RANK";
    case ErrorCode::FilterRank:
        return "FILTER_RANK";
    case ErrorCode::FilterEmpty:
        return "FILTER_EMPTY";
    case ErrorCode::InDepthNotMultiple:
        return "IN_DEPTH_NOT_MULTIPLE";
    case ErrorCode::OutDepthNotMultiple:
        return "OUT_DEPTH_NOT_MULTIPLE";
    case ErrorCode::OutputNegative:
        return "OUTPUT_NEGATIVE";
    case ErrorCode::NchwOnCpu:
        return "NCHW_ON_CPU";
    case ErrorCode::TooLarge:
        return "TOO_LARGE";
    case ErrorCode::Syntax:
        return "SYNTAX";
    case ErrorCode::Truncated:
        return "TRUNCATED";
    case ErrorCode::Corrupt:
        return "CORRUPT";
    case ErrorCode::Unsupported:
        return "UNSUPPORTED";
    case ErrorCode::NotFound:
        return "NOT_FOUND";
    case ErrorCode::LimitReached:
        return "LIMIT_REACHED";
    case ErrorCode::Io:
        return "IO";
    case ErrorCode::Cancelled:
        return "CANCELLED";
    }
    return "";
}

} // namespace lab
