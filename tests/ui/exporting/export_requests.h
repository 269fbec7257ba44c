#pragma once

#include "core/lesson/lesson.h"
#include "ui/exporting/exporters.h"

#include <QByteArray>
#include <QString>

namespace lab::test {

/// 4×4 and 3×3, VALID: the numbers 14, 6, 6, 12.
inline Convolution question()
{
    return *Convolution::of({.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
                             .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})});
}

inline ui::ExportRequest requestOf(const Convolution &convolution, const QString &title = "Aa",
                                   const WalkthroughOptions &walk = {})
{
    Lesson lesson{.title = title.toStdString(), .call = convolution.call()};
    ui::ExportRequest request =
        ui::requestFor(std::move(lesson), std::make_shared<const Walkthrough>(convolution, walk));
    request.stage.frame.width = 800;
    request.stage.frame.height = 600;
    return request;
}

/// Empty where the writer refuses.
inline QByteArray written(const QString &format, const ui::ExportRequest &request)
{
    ui::ExportProgress progress;
    const Result<QByteArray> bytes = ui::exporterNamed(format)->write(request, progress);
    return bytes ? *bytes : QByteArray();
}

} // namespace lab::test
