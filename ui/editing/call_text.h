#pragma once

#include "core/conv/call.h"
#include "core/result.h"

#include <QHash>
#include <QString>
#include <QVector>

#include <optional>

namespace lab::ui {

/// A stretch of the call's text, in QChars.
struct TextSpan {
    int start = 0;
    int length = 0;
    bool operator==(const TextSpan &) const = default;
};

/// A fix that is offered beside a problem: `replacement` is put for `span`, or the filter gets another shape.
struct Mend {
    QString label;
    TextSpan span{};
    QString replacement{};
    std::optional<Shape> filterShape{};
};

/// What is wrong with the text, at its place.
struct CallProblem {
    TextSpan span;
    QString reason;
    QVector<Mend> mends;
};

/// The call as text: its arguments, where each one's value stands, and the first thing that is wrong with it.
struct CallReading {
    Conv2DArguments arguments;       ///< good only where there is no problem
    QHash<QString, TextSpan> values; ///< by argument name: "input", "filters", "strides", "padding", …
    std::optional<CallProblem> problem;
};

/// One argument a line, as the panel shows it, strides and dilations in their long form [1, 2, 2, 1].
[[nodiscard]] QString callText(const Conv2DArguments &arguments);
/// The same arguments, strides and dilations in their long form; what is no form at all stays.
[[nodiscard]] Conv2DArguments inLongForm(Conv2DArguments arguments);
/// Fixes for a filter whose depth does not fit the input's channels, or whose groups have no filters; else none.
[[nodiscard]] QVector<Mend> filterMends(const Conv2DCall &call, const Error &refusal);

/// Reads tf.nn.conv2d(…) as Python would: positional arguments, then named ones, lists and tuples, either quote,
/// comments. What TensorFlow itself refuses (strides of 0, "valid") is read all the same: the geometry judges it.
[[nodiscard]] CallReading readCall(const QString &text);

/// The refusal of a call whose text was read well, put at the argument it is about, with a mend where there is one.
[[nodiscard]] CallProblem problemAt(const CallReading &reading, const Error &refusal, const QString &sentence);

} // namespace lab::ui
