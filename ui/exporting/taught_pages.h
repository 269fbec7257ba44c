#pragma once

#include "core/formats/write/step_document.h"
#include "ui/exporting/export_request.h"

#include <memory>
#include <vector>

namespace lab::ui {

/// A page of a lesson: its words, and all that its picture is made from, at any size.
struct ToldPage {
    TaughtPage words;
    std::shared_ptr<const Walkthrough> walkthrough;
    Moment moment;
    StageParts parts;

    [[nodiscard]] Drawing drawn(double width, double height) const;
};

/// The pages of the request's lesson in their order, each at its view. What its task asks is hidden in the picture,
/// unless the request wants the answers. Empty for a lesson without pages.
[[nodiscard]] std::vector<ToldPage> toldPages(const ExportRequest &request, const StageParts &stage);

/// The same with their pictures at the size that `stage` has.
[[nodiscard]] std::vector<StepPage> taughtPages(const ExportRequest &request, const StageParts &stage);

} // namespace lab::ui
