#pragma once

#include "core/sentence.h"

#include <cassert>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace lab {

/// Why something was refused. The first block are the refusals of tf.nn.conv2d and its relatives, named as in the
/// conformance data (core/conv/README.md, sections 8 and 12 to 16); the second block are the refusals of files, texts
/// and requests.
enum class ErrorCode {
    PaddingName,
    PaddingPair,
    PaddingListLength,
    PaddingNegative,
    PaddingOnBatchOrChannel,
    StridesLength,
    DilationsLength,
    StrideOnBatchOrChannel,
    StrideNotPositive,
    DilationOnBatchOrChannel,
    DilationNotPositive,
    DataFormat,
    DTypeUnsupported,
    DTypeMismatch,
    InputRank,
    FilterRank,
    FilterEmpty,
    InDepthNotMultiple,
    OutDepthNotMultiple,
    OutputNegative,
    NchwOnCpu,
    DyShape,
    OutputShapeSize,
    OutputShapeBatch,
    OutputShapeDepth,
    OutputShapeLength,
    OutputShapeNegative,
    OutputPaddingTooLarge,
    Groups,
    InDepthMismatch,
    StrideWithDilation,
    PointwiseDepth,
    PointwiseSize,
    KsizeLength,
    KsizeNotPositive,
    KsizeOnBatch,
    KsizeOnChannel,
    KsizeOnSpaceAndChannel,
    PaddingNotBelowKsize,
    PaddingOverHalfKsize,
    PaddingExplicitUnsupported,
    BiasLength,
    BiasRank,
    DenseDepth,
    TooLarge,

    Syntax,       ///< the text or bytes break the rules of their format
    Truncated,    ///< the data ends before its header says
    Corrupt,      ///< a checksum or an inner count is wrong
    Unsupported,  ///< well formed, but outside what the program reads or writes
    NotFound,     ///< a named member, example or format does not exist
    LimitReached, ///< larger than Limits allows; `reason` names the limit
    Io,           ///< the operating system refused to read or write
    Cancelled,
};

/// The code as the conformance data spells it: "STRIDE_NOT_POSITIVE".
[[nodiscard]] std::string_view codeName(ErrorCode code);

/// Where in a file or text the fault lies. Unset members are 0, -1 or empty.
struct Place {
    int line = 0;           ///< 1-based; text files
    int column = 0;         ///< 1-based, in characters
    std::int64_t byte = -1; ///< 0-based offset; binary files
    std::string member;     ///< archive member or tensor name

    bool operator==(const Place &) const = default;
};

/// A refusal: code, the numbers its sentence needs (their order is given where the code is made), the place, and, for
/// files and texts, the reason, marked for translation in the context "Refusals". The sentences for the codes of conv2d
/// are in core/lesson/refusal.
struct Error {
    ErrorCode code = ErrorCode::Syntax;
    std::vector<std::int64_t> numbers{};
    Place place{};
    Sentence reason{};

    bool operator==(const Error &) const = default;
};

/// A value or the reason why there is none. For what a user can cause; what only a bug can cause is asserted.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const noexcept { return m_state.index() == 0; }
    const T &value() const &
    {
        assert(*this);
        return *std::get_if<0>(&m_state);
    }
    T &&value() &&
    {
        assert(*this);
        return std::move(*std::get_if<0>(&m_state));
    }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const
    {
        assert(!*this);
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

} // namespace lab
